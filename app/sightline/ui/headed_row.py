"""Lists, and how their rows are drawn: filled where selected, framed where the keyboard is, the heading above."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

HEADING = Qt.ItemDataRole.UserRole + 1  # what stands above the first row of its kind; empty for the others
MARGIN = 8
Index = QModelIndex | QPersistentModelIndex


class HeadedRow(QStyledItemDelegate):
    """Draws all but what is inside a row, which each list has its own way with."""

    heading_colour = QPalette.ColorRole.WindowText

    @abstractmethod
    def paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        """Draw what the row says; `painter` has the colour of text there, and `option` is filled in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the heading, if there is one, and the row below it."""
        self.initStyleOption(option, index)
        painter.save()
        self._paint_heading(painter, option, index.data(HEADING))
        row = self.row(option, index)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.brush(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(row, 6, 6)
        text = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.WindowText)
        painter.setPen(text)
        self.paint_inside(painter, option, row, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(text)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(2, 2, -3, -3), 5, 5)
        painter.restore()

    def row(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where the row is, below its heading."""
        return option.rect.adjusted(0, heading_height(option.fontMetrics) if index.data(HEADING) else 0, 0, 0)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: str) -> None:
        if heading:
            strong = QFont(option.font)
            strong.setBold(True)
            painter.setFont(strong)
            painter.setPen(option.palette.color(self.heading_colour))
            cell = option.rect
            place = QRect(
                cell.left() + MARGIN, cell.top(), cell.width() - 2 * MARGIN, heading_height(option.fontMetrics)
            )
            words = QFontMetrics(strong).elidedText(heading, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)


def list_of_rows(name: str, parent: QWidget) -> QListView:
    """A list for such rows: several can be chosen, it scrolls smoothly, and leaves drops to the window."""
    view = QListView(parent)
    view.setObjectName("conversations")
    view.setAccessibleName(name)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.viewport().setAutoFillBackground(False)
    view.viewport().setAcceptDrops(False)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    return view


def heading_height(metrics: QFontMetrics) -> int:
    """How much higher a row is that has a heading, in pixels."""
    return metrics.height() + 2 * MARGIN
