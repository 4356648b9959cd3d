"""Pictures that were found, as rows: small, with name, folder, and how well each fits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from sightline.transcripts.untrusted import one_line
from sightline.ui.headed_row import MARGIN, HeadedRow, Index
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.sentences import LocalNumber, listed

if TYPE_CHECKING:
    from sightline.find.ranking import Match

MATCH = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 2
_LINES = 4  # of text are as high as the small picture


class FoundList(QAbstractListModel):
    """The rows, best first."""

    def __init__(self, thumbnails: ReviewThumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._matches: Sequence[Match] = ()
        self._rows: dict[Path, int] = {}
        self._folder = Path()
        thumbnails.arrived.connect(self._show_small)

    def show(self, matches: Sequence[Match], folder: Path) -> None:
        """Show these, which were found in the folder, instead."""
        self.beginResetModel()
        self._matches, self._folder = matches, folder
        self._rows = {match.path: row for row, match in enumerate(matches)}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many were found."""
        return 0 if parent is not None and parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A match as text, as what is spoken, or small."""
        match = self._matches[index.row()]
        name = one_line(match.path.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == MATCH:
            return match
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(match.path)
        if role == DETAIL:
            return "  ·  ".join([self._fit(match), *self._below(match)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed([f"{index.row() + 1}: {name}", *self._below(match), self._fit(match)])
        return None

    def _fit(self, match: Match) -> str:
        return self.tr("fits {similarity:.2f}").format(similarity=LocalNumber(match.similarity))

    def _below(self, match: Match) -> list[str]:
        """The folder below the one that was searched, where it lies in one."""
        below = match.path.parent.relative_to(self._folder)
        return [] if below == Path() else [self.tr("in {folder}").format(folder=one_line(str(below)))]

    def _show_small(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


class FoundRow(HeadedRow):
    """A small picture beside its name, over how well it fits and where it lies."""

    def paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        """Draw the picture and two lines."""
        metrics = QFontMetrics(option.font)
        side = _LINES * metrics.height()
        square = QRect(row.left() + MARGIN, row.top() + MARGIN // 2, side, side)
        small = index.data(Qt.ItemDataRole.DecorationRole)
        if small is not None and not small.isNull():
            place = QRect(square.topLeft(), small.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio))
            place.moveCenter(square.center())
            painter.drawPixmap(place, small)
        else:
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "…" if small is None else "⚠")
        width = row.right() - square.right() - 3 * MARGIN
        middle = square.center().y()
        left = Qt.AlignmentFlag.AlignLeft
        above = QRect(square.right() + 2 * MARGIN, square.top(), width, middle - square.top())
        below = QRect(above.left(), middle + MARGIN // 4, width, square.bottom() - middle)
        name = metrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(above, left | Qt.AlignmentFlag.AlignBottom, name)
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        detail = metrics.elidedText(index.data(DETAIL), Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(below, left | Qt.AlignmentFlag.AlignTop, detail)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the small picture."""
        return QSize(1, _LINES * option.fontMetrics.height() + MARGIN)
