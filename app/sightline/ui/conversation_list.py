"""The conversations that are kept, as rows under their dates, loaded page by page; how a row is drawn and spoken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    QStringListModel,
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
from sightline.ui.sentences import listed

PAGE = 100
ENTRY = Qt.ItemDataRole.UserRole
_SIZE = int(Qt.ItemDataRole.SizeHintRole)
DETAILS = Qt.ItemDataRole.UserRole + 2


class ConversationList(QStringListModel):
    """The entries of the list, or of the archive; the pinned and the latest first. It changes nothing itself.

    Their ids are its strings: the view lays all rows out anew for each page that comes, and counts them twice for every
    row of them, which has to be done without asking Python.
    """

    renamed = Signal(str, str)  # the id, and the title that a person has written
    loaded = Signal()

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._entries: dict[str, Entry] = {}  # by id; the order is that of the strings
        self._headings: dict[str, str] = {}
        self._complete = True  # until it is known what there is
        self._job: Job | None = None
        self.archived = False
        self.open_id = ""
        self._size = self._size_with_heading = QSize()

    # What Qt asks for

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """An entry as text, as what is spoken, or as it is."""
        id = QStringListModel.data(self, index, Qt.ItemDataRole.DisplayRole)
        if role == _SIZE:  # first: Qt asks it of all rows whenever one has come
            return self._size_with_heading if self._headings.get(id) else self._size
        entry = self._entries.get(id)
        if entry is None:  # it is being put in
            return None
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
                return self._headings[id]
            case _ if role == DETAILS:
                return self._details(entry)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say which title a person has written."""
        entry = self._entry(index.row())
        if role != Qt.ItemDataRole.EditRole or value == entry.title:
            return False
        self.renamed.emit(entry.id, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be renamed, and none dragged."""
        flag = Qt.ItemFlag
        return flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsEditable | flag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be entries that are not loaded."""
        return not parent.isValid() and not self._complete and self._job is None

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        last = self._entry(self.rowCount() - 1) if self.rowCount() else None
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
        archived, limit = self.archived, max(PAGE, self.rowCount())
        job = self._job = self._history.ask(lambda store: store.conversations.page(archived=archived, limit=limit))
        job.returned.connect(lambda page: self._replace(job, page, limit))
        job.failed.connect(lambda error: self._failed(job, error))

    def show_archived(self, archived: bool) -> None:
        """Show the archive, or else the list."""
        self.archived = archived
        self.setStringList([])
        self._entries, self._headings = {}, {}
        self.reload()

    def mark_open(self, id: str) -> None:
        """This conversation is in the window."""
        before, self.open_id = self.open_id, id
        for row in (self.row_of(before), self.row_of(id)) if before != id else ():
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, id: str) -> int | None:
        """Where the entry is, if it is loaded."""
        return self.stringList().index(id) if id in self._entries else None

    # How it is done

    def _append(self, job: Job, page: list[Entry]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._complete = len(page) < PAGE
        if page:
            count = self.rowCount()
            self._know(page, [self._entry(count - 1)] if count else [])
            self._put_in(count, page)
        self.loaded.emit()

    def _replace(self, job: Job, page: list[Entry], limit: int) -> None:
        """Make the rows those of the page, by as few removals, moves and insertions as keep the selection in place."""
        if job is not self._job:
            return
        self._job = None
        self._complete = len(page) < limit
        self._know(page, [])
        ids = self.stringList()
        wanted = {entry.id for entry in page}
        for row in range(len(ids) - 1, -1, -1):
            if ids[row] not in wanted:
                self.removeRow(row)
                gone = ids.pop(row)
                del self._entries[gone], self._headings[gone]
        shown = set(ids)
        for row, entry in enumerate(page):
            if row < len(ids) and ids[row] == entry.id:
                pass
            elif entry.id in shown:
                before = ids.index(entry.id, row + 1)
                self.moveRow(QModelIndex(), before, QModelIndex(), row)
                ids.insert(row, ids.pop(before))
            else:
                self._put_in(row, [entry])
                ids.insert(row, entry.id)
        if page:  # a heading can change with the row above it
            self.dataChanged.emit(self.index(0), self.index(len(page) - 1))
        self.loaded.emit()

    def _entry(self, row: int) -> Entry:
        return self._entries[QStringListModel.data(self, self.index(row), Qt.ItemDataRole.DisplayRole)]

    def _know(self, page: Sequence[Entry], above: Sequence[Entry]) -> None:
        """Have what is asked of these entries ready before their rows are there."""
        self._entries.update((entry.id, entry) for entry in page)
        self._headings.update(zip((entry.id for entry in page), self._headings_of(page, above), strict=True))

    def _put_in(self, row: int, page: Sequence[Entry]) -> None:
        self.insertRows(row, len(page))
        for at, entry in enumerate(page, row):
            QStringListModel.setData(self, self.index(at), entry.id, Qt.ItemDataRole.EditRole)

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
        return (
            self.tr("1 picture")
            if entry.pictures == 1
            else self.tr("{n} pictures", "", entry.pictures).format(n=entry.pictures)
        )

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
        return listed(parts)


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
