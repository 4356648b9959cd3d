"""Search through everything that was said and read: a field, and what is found as it is typed."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sightline.store.search import Hit, Kind
from sightline.ui.banner import announce
from sightline.ui.form_dialog import Dialog
from sightline.ui.headed_row import HEADING, MARGIN, HeadedRow, Index, heading_height
from sightline.ui.help_window import add_help_key
from sightline.ui.history import History
from sightline.ui.jobs import Job

_PAUSE = 120  # milliseconds after a keystroke, in which another one may come
_HIT = Qt.ItemDataRole.UserRole
_PREFIX = Qt.ItemDataRole.UserRole + 2


class SearchDialog(Dialog):
    """Esc closes it, Enter opens what is chosen; it searches in the lane of the store."""

    chosen = Signal(object)  # Hit

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._job: Job | None = None
        self._open_first = False  # of what will be found
        self.setWindowTitle(self.tr("Search all conversations"))
        add_help_key(self, "conversations")
        self.field = QLineEdit(self)
        self.field.setObjectName("search")
        self.field.setAccessibleName(self.tr("Search all conversations"))
        self.field.setPlaceholderText(self.tr("Words, or “a phrase” in quotes"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.field.installEventFilter(self)
        self.hits = QStandardItemModel(self)
        self.view = QListView(self)
        self.view.setObjectName("conversations")
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setModel(self.hits)
        self.view.setItemDelegate(_HitRow(self.view))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._open)
        self.open_button = QPushButton(self.tr("&Open"), self)  # for assistive technology, which may have no keys
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._open_chosen)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("muted", True)
        self.count.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self.view, 1)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignRight)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda: self._timer.start())
        comfortable = QSize(72 * self.fontMetrics().averageCharWidth(), 560)
        self.resize(comfortable.boundedTo(self.screen().availableSize()))
        self._show_count(self.tr("Titles, questions, answers, file names and the words in pictures are searched."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Up go between the field and the list, Enter opens, and letters typed in the list go to the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter:
            self._open_chosen()
            return True
        if watched is self.field and event.key() == Qt.Key.Key_Down and self.hits.rowCount():
            self.view.setCurrentIndex(self.hits.index(0, 0))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.view and event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() == 0:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if watched is self.view and event.text().isprintable() and event.text():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.setText(self.field.text() + event.text())
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        if self._job is not None:
            self._job.cancel()
        text = self.field.text()
        job = self._job = self._history.ask(lambda store: store.search.find(text))
        job.returned.connect(lambda hits: self._found(job, hits))
        job.failed.connect(lambda error: self._failed(job, error))

    def _failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._found(job, [])
            self._history.failed.emit(error)

    def _found(self, job: Job, hits: list[Hit]) -> None:
        if job is not self._job:
            return
        self._job = None
        said = {(hit.conversation, hit.text) for hit in hits if hit.kind is Kind.MESSAGE}
        # A conversation that nobody has named is called after its first question.
        hits = [hit for hit in hits if hit.kind is not Kind.TITLE or (hit.conversation, hit.text) not in said]
        order = {id: place for place, id in enumerate(dict.fromkeys(hit.conversation for hit in hits))}
        self.hits.clear()
        for _, of_one in groupby(sorted(hits, key=lambda hit: order[hit.conversation]), lambda hit: hit.conversation):
            for place, hit in enumerate(of_one):
                item = QStandardItem()
                item.setData(hit, _HIT)
                item.setData("" if place else self._title(hit), HEADING)
                item.setData("" if hit.kind is Kind.MESSAGE else f"{self._where(hit)}: ", _PREFIX)
                item.setData(self._spoken(hit), Qt.ItemDataRole.AccessibleTextRole)
                self.hits.appendRow(item)
        if not self.field.text().strip():
            self._show_count("")
        elif not hits:
            self._show_count(self.tr("Nothing was found."))
        else:
            self._show_count(self._counted(len(hits), len(order)))
        announce(self.field, self.count.text())
        self.open_button.setEnabled(bool(hits))
        if self._open_first:
            self._open_first = False
            self._open(self.hits.index(0, 0))

    def _counted(self, hits: int, conversations: int) -> str:
        found = self.tr("1 place") if hits == 1 else self.tr("{n} places", "", hits).format(n=hits)
        if conversations == 1:
            return self.tr("{found} in 1 conversation").format(found=found)
        return self.tr("{found} in {n} conversations", "", conversations).format(found=found, n=conversations)

    def _show_count(self, words: str) -> None:
        self.count.setText(words)
        self.count.setAccessibleName(words)

    def _open_chosen(self) -> None:
        """Open what is chosen, or else the first; where the search is not over yet, the first that it will find."""
        if self._timer.isActive() or self._job is not None:
            self._open_first = True
            return
        chosen = [*self.view.selectionModel().selectedRows(), self.view.currentIndex(), self.hits.index(0, 0)]
        self._open(next((index for index in chosen if index.isValid()), QModelIndex()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_HIT))
            self.accept()

    def _title(self, hit: Hit) -> str:
        title = hit.title or self.tr("Not asked yet")
        return self.tr("{title} (archived)").format(title=title) if hit.archived else title

    def _spoken(self, hit: Hit) -> str:
        return f"{self._title(hit)}. {self._where(hit)}: {hit.text}"

    def _where(self, hit: Hit) -> str:
        return {
            Kind.TITLE: self.tr("Title"),
            Kind.MESSAGE: self.tr("Message"),
            Kind.FILE_NAME: self.tr("File name"),
            Kind.ALT_TEXT: self.tr("Alt text"),
            Kind.WORDS_READ: self.tr("Words in a picture"),
        }[hit.kind]


class _HitRow(HeadedRow):
    """The line that was found, with what was asked for in bold and underlined; above the first its conversation."""

    def paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        """Draw as many lines as the text takes."""
        layout = _laid_out(index.data(_HIT), index.data(_PREFIX), option.font, row.width() - 4 * MARGIN)
        layout.draw(painter, QPointF(row.left() + 2 * MARGIN, row.top() + MARGIN // 2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the text takes in the width of the list, and a heading where there is one."""
        view = self.parent()
        assert isinstance(view, QListView)
        layout = _laid_out(index.data(_HIT), index.data(_PREFIX), option.font, view.viewport().width() - 4 * MARGIN)
        heading = heading_height(option.fontMetrics) if index.data(HEADING) else 0
        return QSize(1, round(layout.boundingRect().height()) + MARGIN + heading)


def _laid_out(hit: Hit, prefix: str, font: QFont, width: int) -> QTextLayout:
    """The text of a hit in lines of this width; plain text, whatever it says."""
    layout = QTextLayout(prefix + hit.text, font)
    marked = QFont(font)
    marked.setBold(True)
    marked.setUnderline(True)
    formats = []
    for start, end in hit.marks:
        span = QTextLayout.FormatRange()
        # Qt counts in UTF-16, in which letters beyond U+FFFF are two.
        span.start = _utf16(prefix + hit.text[:start])
        span.length = _utf16(hit.text[start:end])
        span.format.setFont(marked)
        formats.append(span)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
