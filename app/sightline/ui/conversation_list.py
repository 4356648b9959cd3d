"""The conversations that are kept, as rows under their dates, loaded page by page; how a row is drawn and spoken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from sightline.store.conversations import Entry
from sightline.ui.headed_row import HEADING, MARGIN, HeadedRow, Index, heading_height
from sightline.ui.history import History
from sightline.ui.jobs import Job

PAGE = 100
ENTRY = Qt.ItemDataRole.UserRole
_SIZE = int(Qt.ItemDataRole.SizeHintRole)
DETAILS = Qt.ItemDataRole.UserRole + 2


class ConversationList(QAbstractListModel):
    """The entries of the list, or of the archive; the pinned and the latest first. It changes nothing itself."""

    renamed = Signal(str, str)  # the id, and the title that a person has written
    loaded = Signal()

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._entries: list[Entry] = []
        self._headings: list[str] = []  # of each entry; the view asks for them very often
        self._complete = True  # until it is known what there is
        self._job: Job | None = None
        self.archived = False
        self.open_id = ""
        self._size = self._size_with_heading = QSize()

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many entries are loaded."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """An entry as text, as what is spoken, or as it is."""
        if role == _SIZE:  # first: Qt asks it of all rows whenever one has come
            return self._size_with_heading if self._headings[index.row()] else self._size
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(entry)
            case Qt.ItemDataRole.EditRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case Qt.ItemDataRole.FontRole if entry.id == self.open_id:
                font = QFont()
                font.setBold(True)
                return font
            case _ if role == ENTRY:
                return entry
            case _ if role == HEADING:
                return self._headings[index.row()]
            case _ if role == DETAILS:
                return self._details(entry)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say which title a person has written."""
        entry = self._entries[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == entry.title:
            return False
        self.renamed.emit(entry.id, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be entries that are not loaded."""
        return not parent.isValid() and not self._complete and self._job is None

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        last = self._entries[-1] if self._entries else None
        archived = self.archived
        job = self._job = self._history.ask(
            lambda store: store.conversations.page(archived=archived, limit=PAGE, after=last)
        )
        job.returned.connect(lambda page: self._append(job, page))
        job.failed.connect(lambda error: self._failed(job, error))

    # What the pane asks for

    def set_font(self, metrics: QFontMetrics) -> None:
        """Rows have two lines in this font, and a heading where there is one; the width is the list's."""
        height = 2 * metrics.height() + MARGIN + 2
        self._size, self._size_with_heading = QSize(1, height), QSize(1, height + heading_height(metrics))

    def reload(self) -> None:
        """Load again what is shown; rows that stay keep their selection."""
        archived, limit = self.archived, max(PAGE, len(self._entries))
        job = self._job = self._history.ask(lambda store: store.conversations.page(archived=archived, limit=limit))
        job.returned.connect(lambda page: self._replace(job, page, limit))
        job.failed.connect(lambda error: self._failed(job, error))

    def show_archived(self, archived: bool) -> None:
        """Show the archive, or else the list."""
        self.archived = archived
        self.beginResetModel()
        self._entries, self._headings = [], []
        self.endResetModel()
        self.reload()

    def mark_open(self, id: str) -> None:
        """This conversation is in the window."""
        before, self.open_id = self.open_id, id
        if before != id:
            for row, entry in enumerate(self._entries):
                if entry.id in (before, id):
                    self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, id: str) -> int | None:
        """Where the entry is, if it is loaded."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == id), None)

    # How it is done

    def _append(self, job: Job, page: list[Entry]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._complete = len(page) < PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(page) - 1)
            self._entries += page
            self._headings += self._headings_of(page, self._entries[-len(page) - 1 : -len(page)])
            self.endInsertRows()
        self.loaded.emit()

    def _replace(self, job: Job, page: list[Entry], limit: int) -> None:
        """Make the rows those of the page, by as few removals, moves and insertions as keep the selection in place."""
        if job is not self._job:
            return
        self._job = None
        self._complete = len(page) < limit
        wanted = {entry.id for entry in page}
        self._headings = [""] * (len(page) + len(self._entries))  # enough for every step on the way
        for row in range(len(self._entries) - 1, -1, -1):
            if self._entries[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()
        shown = {entry.id for entry in self._entries}
        for row, entry in enumerate(page):
            if row < len(self._entries) and self._entries[row].id == entry.id:
                pass
            elif entry.id in shown:
                before = next(at for at in range(row + 1, len(self._entries)) if self._entries[at].id == entry.id)
                self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), row)
                self._entries.insert(row, self._entries.pop(before))
                self.endMoveRows()
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._entries.insert(row, entry)
                self.endInsertRows()
        self._entries = page
        self._headings = self._headings_of(page, [])
        if page:  # a heading can change with the row above it
            self.dataChanged.emit(self.index(0), self.index(len(page) - 1))
        self.loaded.emit()

    def _failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self._complete = True
            self._history.failed.emit(error)

    def _headings_of(self, entries: Sequence[Entry], above: Sequence[Entry]) -> list[str]:
        """What stands above each of them; `above` has the one before them, if there is one."""
        names: dict[date, str] = {}
        pinned = self.tr("Pinned")
        found = []
        before = ""
        for entry in (*above, *entries):
            day = entry.updated.astimezone().date()
            if day not in names:
                names[day] = self._date(day)
            heading = pinned if entry.pinned else names[day]
            found.append("" if heading == before else heading)
            before = heading
        return found[len(above) :]

    def _title(self, entry: Entry) -> str:
        return entry.title or self.tr("Not asked yet")

    def _date(self, day: date) -> str:
        match (date.today() - day).days:  # the person's own day
            case 0:
                return self.tr("Today")
            case 1:
                return self.tr("Yesterday")
            case days if 0 <= days < 7:
                return self.tr("Last seven days")
        return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")

    def _details(self, entry: Entry) -> str:
        parts = [_when(entry.updated)]
        if entry.pictures:
            parts.append(self._pictures(entry))
        if entry.has_draft:
            parts.append(self.tr("draft"))
        return " · ".join(parts)

    def _pictures(self, entry: Entry) -> str:
        return self.tr("1 picture") if entry.pictures == 1 else self.tr("{n} pictures").format(n=entry.pictures)

    def _spoken(self, entry: Entry) -> str:
        """All that is seen of a row: “Title, yesterday 14:05, 3 pictures, pinned”."""
        day = entry.updated.astimezone().date()
        days = (date.today() - day).days  # the person's own day
        when = _when(entry.updated)
        if days < 2:
            when = f"{self.tr('today') if days < 1 else self.tr('yesterday')} {when}"
        parts = [self._title(entry), when]
        if entry.pictures:
            parts.append(self._pictures(entry))
        if entry.has_draft:
            parts.append(self.tr("draft"))
        if entry.pinned:
            parts.append(self.tr("pinned"))
        if entry.archived:
            parts.append(self.tr("archived"))
        if entry.id == self.open_id:
            parts.append(self.tr("open now"))
        return ", ".join(parts)


class ConversationRow(HeadedRow):
    """A title over its details; above the first row of each date a heading."""

    heading_colour = QPalette.ColorRole.PlaceholderText

    def paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        """Draw the title and the details, each in one line."""
        inside = row.adjusted(MARGIN, MARGIN // 2, -MARGIN, -MARGIN // 2)
        left, end = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        title = QFontMetrics(option.font).elidedText(option.text, end, inside.width())
        painter.drawText(inside, left | Qt.AlignmentFlag.AlignTop, title)
        plain = QFont(option.font)
        plain.setBold(False)
        painter.setFont(plain)
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        details = QFontMetrics(plain).elidedText(index.data(DETAILS), end, inside.width())
        painter.drawText(inside, left | Qt.AlignmentFlag.AlignBottom, details)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to write the title in."""
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Title"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """All of the title, to be written over."""
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was written."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the row, below its heading."""
        editor.setGeometry(self.row(option, index))


def _when(moment: datetime) -> str:
    """The time of today and yesterday, the date of what was before."""
    local = moment.astimezone()
    if (date.today() - local.date()).days < 2:  # the person's own day
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def ids_of(indexes: Sequence[Index]) -> list[str]:
    """Which conversations these rows are."""
    return [index.data(ENTRY).id for index in indexes]
