"""The pictures of a conversation as a row of numbered thumbnails."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_ICON_SIZE = 64  # logical pixels
_MARGIN = 6
_UNLIMITED = 16_777_215  # Qt's QWIDGETSIZE_MAX
_DIGEST = Qt.ItemDataRole.UserRole


class PictureStrip(QListWidget):
    """Thumbnails "Image 1…n"; hidden while there are fewer than two, since one picture needs no choosing."""

    selected = Signal(str)  # the digest of the picture that the person chose
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QListWidgetItem] = {}  # by digest
        self.setAccessibleName(self.tr("Pictures in this conversation"))
        self.setItemDelegate(_Thumbnail(self))
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAcceptDrops(False)  # the whole window accepts drops
        self.viewport().setAcceptDrops(False)
        self.currentItemChanged.connect(self._announce)
        self.setFlow(QListView.Flow.LeftToRight)
        self.hide()

    def setFlow(self, flow: QListView.Flow) -> None:
        """Lay the pictures out as a row, or as a column."""
        super().setFlow(flow)
        row = flow == QListView.Flow.LeftToRight
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(on if row else off)
        self.setVerticalScrollBarPolicy(off if row else on)
        self._fit_to_font()

    def add(self, number: int, name: str, digest: str, thumbnail: QPixmap) -> None:
        """Append picture `number`, counted from 1; one that is here already, by its digest, stays as it is."""
        if digest in self._items:
            return
        item = self._items[digest] = QListWidgetItem(QIcon(thumbnail), self.tr("Image {0}").format(number))
        item.setData(_DIGEST, digest)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Image {0}: {1}").format(number, name))
        item.setToolTip(html.escape(name))  # tooltips are rich text, and a file may be called <img src=…>
        self.addItem(item)
        self.setVisible(self.count() > 1)

    def remove(self, digest: str) -> None:
        """Take one picture out; the others keep their numbers, and nothing is emitted."""
        self.blockSignals(True)
        self.takeItem(self.row(self._items.pop(digest)))
        self.blockSignals(False)
        self.setVisible(self.count() > 1)

    def clear(self) -> None:
        """Forget all pictures; nothing is emitted."""
        self._items.clear()
        self.blockSignals(True)
        super().clear()
        self.blockSignals(False)
        self.hide()

    def select(self, digest: str) -> None:
        """Mark the picture that the canvas shows; nothing is emitted."""
        item = self._items.get(digest)
        if item is not None:
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)

    @Slot()
    def next(self) -> None:
        """Choose the picture after the current one, if there is one."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Choose the picture before the current one, if there is one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        row = self.currentRow() + by
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def _announce(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.selected.emit(current.data(_DIGEST))

    def _fit_to_font(self) -> None:
        """Leave room for a thumbnail, its number and a scroll bar, whatever the size of the text."""
        label = self.tr("Image {0}").format(99)
        cell = _cell(self.fontMetrics().horizontalAdvance(label), self.fontMetrics().height())
        self.setMinimumSize(0, 0)
        self.setMaximumSize(_UNLIMITED, _UNLIMITED)
        if self.flow() == QListView.Flow.LeftToRight:
            self.setFixedHeight(cell.height() + self.horizontalScrollBar().sizeHint().height())
        else:
            self.setFixedWidth(cell.width() + self.verticalScrollBar().sizeHint().width())
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal of the chosen picture."""
        current = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and current is not None:
            self.removal_wanted.emit(current.data(_DIGEST))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_to_font()


class _Thumbnail(QStyledItemDelegate):
    """One picture over its number; the chosen one is framed, never tinted."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        self.initStyleOption(option, index)
        cell, palette = option.rect, option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(cell.adjusted(1, 1, -1, -1), palette.brush(QPalette.ColorRole.Highlight))
        square = QRect(cell.left() + (cell.width() - _ICON_SIZE) // 2, cell.top() + _MARGIN, _ICON_SIZE, _ICON_SIZE)
        option.icon.paint(painter, square)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.setFont(option.font)
        label = QRect(cell.left(), square.bottom() + 1, cell.width(), cell.bottom() - square.bottom())
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, option.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.drawRect(cell.adjusted(3, 3, -4, -4))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the number needs, and never narrower than the picture."""
        metrics = option.fontMetrics
        return _cell(metrics.horizontalAdvance(index.data()), metrics.height())


def _cell(label_width: int, label_height: int) -> QSize:
    """The size of a cell around a label of this size."""
    return QSize(max(_ICON_SIZE, label_width) + 2 * _MARGIN, _ICON_SIZE + label_height + 2 * _MARGIN)
