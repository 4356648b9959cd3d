"""The pictures of a queue as rows: small, with name, status and text; which of them a filter shows, and how many."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from sightline.store.review_values import Entry, Filter, Status
from sightline.transcripts.untrusted import one_line
from sightline.ui.headed_row import MARGIN, HeadedRow, Index
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.sentences import translated

ID = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 2
TEXT = Qt.ItemDataRole.UserRole + 3
_SIZE = int(Qt.ItemDataRole.SizeHintRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_SHORT = 200  # characters; more than a row can show

SIGNS = {
    Status.NEW: "○",
    Status.DRAFTED: "✎",
    Status.APPROVED: "✓",
    Status.DECORATIVE: "◇",
    Status.REJECTED: "✕",
    Status.FAILED: "⚠",
}
_CONDITIONS: dict[Filter, Callable[[Entry], bool]] = {
    Filter.ALL: lambda entry: True,
    Filter.NO_ALT_TEXT: lambda entry: not entry.existing and entry.status not in (Status.APPROVED, Status.DECORATIVE),
    Filter.UNREVIEWED: lambda entry: entry.status in (Status.NEW, Status.DRAFTED, Status.FAILED),
    Filter.DRAFTED: lambda entry: entry.status is Status.DRAFTED,
    Filter.APPROVED: lambda entry: entry.status is Status.APPROVED,
    Filter.DECORATIVE: lambda entry: entry.status is Status.DECORATIVE,
    Filter.REJECTED: lambda entry: entry.status is Status.REJECTED,
    Filter.FAILED: lambda entry: entry.status is Status.FAILED,
    Filter.UNWRITTEN: lambda entry: entry.status is Status.APPROVED and entry.written is None,
    Filter.WRITTEN: lambda entry: entry.written is not None,
}


def matches(entry: Entry, filter: Filter) -> bool:
    """Whether a filter shows a picture; the store's own filters tell the same."""
    return _CONDITIONS[filter](entry)


def status_words(entry: Entry) -> str:
    """What became of a picture so far."""
    translate = QCoreApplication.translate
    words = {
        Status.NEW: translate("review", "No draft yet"),
        Status.DRAFTED: translate("review", "Draft"),
        Status.APPROVED: translate("review", "Approved"),
        Status.DECORATIVE: translate("review", "Decorative"),
        Status.REJECTED: translate("review", "Rejected"),
        Status.FAILED: translate("review", "No draft was made"),
    }[entry.status]
    if entry.status is Status.NEW and entry.existing:
        words = translate("review", "Has a text")
    return translate("review", "{status}, in the file").format(status=words) if entry.written is not None else words


class ReviewList(QAbstractListModel):
    """The rows that the filter shows, in the order they were added. The current one stays until another is."""

    def __init__(self, thumbnails: ReviewThumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._entries: Mapping[int, Entry] = {}  # all, by id, in rising order; another's
        self._ids: list[int] = []  # those that are shown
        self._filter = Filter.ALL
        self._current: int | None = None
        self.counts = dict.fromkeys(Filter, 0)
        self._size = QSize()

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many the filter shows."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """An entry as text, as what is spoken, or small."""
        if role == _SIZE:  # first: Qt asks it very often
            return self._size
        id = self._ids[index.row()]
        if role == ID:
            return id
        entry = self._entries.get(id)
        if entry is None:  # it is being taken out
            return None
        if role == _DECORATION:
            return self._thumbnails.get(entry.path)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _name(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case _ if role == STATUS:
                return f"{SIGNS[entry.status]} {status_words(entry)}"
            case _ if role == TEXT:
                return _text(entry)
        return None

    # What the pane asks for

    def set_font(self, metrics: QFontMetrics) -> None:
        """Rows have two lines in this font, beside a picture as high."""
        self._size = QSize(1, _side(metrics) + MARGIN)

    def show(self, entries: Mapping[int, Entry]) -> None:
        """Show these from now on; the mapping stays its owner's, who tells of changes by `update` and `remove`."""
        self.beginResetModel()
        self._entries = entries
        self.counts = {filter: sum(map(condition, entries.values())) for filter, condition in _CONDITIONS.items()}
        self._ids = [id for id, entry in entries.items() if matches(entry, self._filter)]
        self._current = None
        self.endResetModel()

    def choose(self, filter: Filter) -> None:
        """Show only what this filter lets through."""
        self.beginResetModel()
        self._filter = filter
        self._ids = [id for id, entry in self._entries.items() if matches(entry, filter)]
        self.endResetModel()

    def set_current(self, id: int | None) -> None:
        """This one is worked on, and stays; the one before goes, where the filter does not want it."""
        before, self._current = self._current, id
        if before is not None and before != id and (entry := self._entries.get(before)) is not None:
            self._fit(entry)

    def update(self, before: Iterable[Entry | None], now: Iterable[Entry]) -> None:
        """These were so, or were not there yet, and are otherwise now."""
        for old, entry in zip(before, now, strict=True):
            for filter, condition in _CONDITIONS.items():
                self.counts[filter] += condition(entry) - (old is not None and condition(old))
            self._fit(entry)

    def remove(self, entries: Iterable[Entry]) -> None:
        """These have gone."""
        for entry in entries:
            for filter, condition in _CONDITIONS.items():
                self.counts[filter] -= condition(entry)
            if (row := self.row_of(entry.id)) is not None:
                self._take_out(row)

    def row_of(self, id: int) -> int | None:
        """Where the entry is, if it is shown."""
        row = bisect_left(self._ids, id)
        return row if row < len(self._ids) and self._ids[row] == id else None

    def ids(self, first: int, end: int) -> list[int]:
        """What the rows from `first` to before `end` are, as far as there are so many."""
        return self._ids[max(first, 0) : max(end, 0)]

    def next_unreviewed(self, id: int | None, without: Collection[int]) -> int | None:
        """The next row that waits for a decision, after this one and then from the top; None where there is none."""
        start = 0 if id is None else bisect_left(self._ids, id)
        for other in (*self._ids[start:], *self._ids[:start]):
            if other not in without and matches(self._entries[other], Filter.UNREVIEWED):
                return other
        return None

    # How it is done

    def _fit(self, entry: Entry) -> None:
        row = self.row_of(entry.id)
        wanted = matches(entry, self._filter)
        if row is None and wanted:
            row = bisect_left(self._ids, entry.id)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(row, entry.id)
            self.endInsertRows()
        elif row is not None and (wanted or entry.id == self._current):
            self.dataChanged.emit(self.index(row), self.index(row))
        elif row is not None:
            self._take_out(row)

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self.endRemoveRows()

    def _spoken(self, entry: Entry) -> str:
        """All that is seen of a row: “beach.jpg, Approved, in the file: A cat on a beach”."""
        text = _text(entry)
        words = f"{_name(entry)}, {status_words(entry)}"
        return f"{words}: {text}" if text else words


class ReviewRow(HeadedRow):
    """A small picture beside its name, over what became of it and the beginning of its text."""

    def paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        """Draw the picture, framed so that a pale one is seen, and two lines."""
        metrics = QFontMetrics(option.font)
        side = _side(metrics)
        square = QRect(row.left() + MARGIN, row.top() + MARGIN // 2, side, side)
        small = index.data(Qt.ItemDataRole.DecorationRole)
        if small is not None and not small.isNull():
            size = small.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(square.topLeft(), size)
            place.moveCenter(square.center())
            painter.drawPixmap(place, small)
        else:
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "…" if small is None else "⚠")
        left, end = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        inside = QRect(square.right() + MARGIN, square.top(), row.right() - square.right() - 2 * MARGIN, side)
        name = metrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, left | Qt.AlignmentFlag.AlignTop, name)
        strong = QFont(option.font)
        strong.setBold(True)
        painter.setFont(strong)
        status = QFontMetrics(strong).elidedText(index.data(STATUS), end, inside.width())
        painter.drawText(inside, left | Qt.AlignmentFlag.AlignBottom, status)
        taken = QFontMetrics(strong).horizontalAdvance(status + "  ")
        painter.setFont(option.font)
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        rest = inside.adjusted(taken, 0, 0, 0)
        painter.drawText(
            rest, left | Qt.AlignmentFlag.AlignBottom, metrics.elidedText(index.data(TEXT), end, rest.width())
        )


def _side(metrics: QFontMetrics) -> int:
    """How high and wide the small picture is, in logical pixels."""
    return 2 * metrics.height() + MARGIN // 2


def _name(entry: Entry) -> str:
    return one_line(entry.name)


def _text(entry: Entry) -> str:
    """The beginning of what the picture says, or of what is wrong with it."""
    text = translated(entry.problem) if entry.status is Status.FAILED else entry.alt_text or entry.existing
    return one_line(text[:_SHORT])
