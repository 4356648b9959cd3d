"""The window in which alt texts are drafted, checked, approved and written: queue, picture and text side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from sightline.annotate.words import Words
from sightline.durations import about
from sightline.errors import AppError, StoreError
from sightline.events import Stage
from sightline.store.review_values import Entry
from sightline.transcripts.untrusted import one_line
from sightline.ui.banner import Banner, announce
from sightline.ui.canvas import Canvas
from sightline.ui.error_text import explain
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.help_window import show_help
from sightline.ui.history import Store
from sightline.ui.jobs import Lane
from sightline.ui.preferences import Preferences
from sightline.ui.progress_row import ProgressRow
from sightline.ui.review_batches import ReviewBatches
from sightline.ui.review_control import ReviewControl
from sightline.ui.review_drafting import ReviewDrafting
from sightline.ui.review_editor import ReviewEditor
from sightline.ui.review_look import ReviewLook
from sightline.ui.review_menus import ReviewMenus
from sightline.ui.review_queue import ReviewQueue
from sightline.ui.review_session import ReviewSession
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.review_work import ReviewWork
from sightline.ui.sentences import translated
from sightline.ui.server_mark import ServerMark
from sightline.ui.session import Session
from sightline.ui.text_widgets import ElidedLabel

_NARROW = 1000  # logical pixels; in a narrower window the picture stands above its text


class ReviewWindow(QMainWindow):
    """One queue of pictures; what it does is in its controls. Closed, it holds its drafts, and goes on when opened."""

    quit_wanted = Signal()

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self._main = session
        self.setWindowTitle(self.tr("Alt text — Sightline"))
        self.setAcceptDrops(True)
        self.resize(1240, 800)
        self.banner = Banner(self)
        self.mark = ServerMark(session.model, self)
        self.session = ReviewSession(session.history, self)
        self.thumbnails = ReviewThumbnails(self)
        self.look = ReviewLook(session.pictures.decoded, self)
        self.drafting = ReviewDrafting(session.model, session.pictures.decoded, self)
        self.work = ReviewWork(self.session, session.history.folder, self)
        self.queue = ReviewQueue(self.session, self.thumbnails, self)
        self.canvas = Canvas(self)
        self.canvas.draws_regions = False
        self.editor = ReviewEditor(self)
        self.control = ReviewControl(self.session, session.model, self.look, self.queue, self.canvas, self.editor, self)
        self.batches = ReviewBatches(
            self.session,
            self.work,
            self.drafting,
            self.control,
            self.queue,
            self.editor,
            session.model,
            preferences,
            self,
        )
        self.menus = ReviewMenus(
            self,
            self.session,
            self.work,
            self.drafting,
            self.control,
            self.batches,
            self.queue,
            self.canvas,
            self.editor,
        )
        self._make_status()
        self._lay_out()
        self._listen()
        self._show_whether_empty()
        job = session.history.ask(self._words_of)
        job.returned.connect(self._begin)
        job.failed.connect(self._tell)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where its work is done, the quickest to end first."""
        return self.thumbnails.lane, self.look.lane, self.work.lane

    # What Qt asks of a window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and documents may be dropped: what cannot be used is named then."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)  # never move: the files stay where they are
        event.accept()
        self.batches.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and draft no more until it is opened again."""
        self.control.keep()
        self.drafting.hold()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the picture above its text where the window is narrow for both."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs a wider window to have both side by side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            QTimer.singleShot(0, self, self._arrange)

    def sizeHint(self) -> QSize:
        """A comfortable window on a small laptop."""
        return QSize(1240, 800)

    # The parts

    def _make_status(self) -> None:
        self.status = QStatusBar(self)
        self.status.setSizeGripEnabled(False)
        self.status.setContentsMargins(8, 0, 8, 2)
        self.phase = ElidedLabel(self)
        self.working = ProgressRow(self.tr("Progress"), self.tr("Cancel this work"), self)
        self.drafts = ProgressRow(self.tr("Drafting"), self.tr("Hold drafting"), self)
        self.checking = ProgressRow(self.tr("Checking reliability"), self.tr("Cancel the check"), self)
        self.status.addWidget(self.phase, 1)
        for row in (self.checking, self.working, self.drafts):
            self.status.addPermanentWidget(row)
        self.setStatusBar(self.status)

    def _lay_out(self) -> None:
        self._empty = self._make_empty()
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.editor, 1)
        column.addWidget(self._make_buttons(right))
        stage = QFrame(self)
        stage.setObjectName("stage")
        inside = QVBoxLayout(stage)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.canvas)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(stage)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self._all = QSplitter(Qt.Orientation.Horizontal, self)
        self._all.setChildrenCollapsible(False)
        self._all.setHandleWidth(12)
        self._all.addWidget(self._make_left())
        self._all.addWidget(self.splitter)
        self._all.setStretchFactor(1, 1)
        self._all.splitterMoved.connect(self._arrange)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._all)
        centre = QWidget(self)
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(12, 6, 12, 0)
        whole.setSpacing(10)
        whole.addWidget(self.banner)
        whole.addWidget(self.mark)
        whole.addWidget(self._pages, 1)
        self.setCentralWidget(centre)

    def _promise_privacy(self) -> None:
        """No more is promised than is kept."""
        here, on_server = self._private
        self._promise.setText(here if self._main.model.server is None else on_server)

    def _make_empty(self) -> QWidget:
        page = QFrame(self)
        page.setObjectName("drop_zone")
        title = _centred(self.tr("Alt text for many pictures."), page)
        title.setProperty("title", True)
        words = self.tr(
            "Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and"
            " only then the text goes into the files."
        )
        self._private = self.tr("{sentence} Nothing leaves this computer.").format(sentence=words), words
        sentence = self._promise = _centred(words, page)
        sentence.setProperty("muted", True)
        self._promise_privacy()
        self._main.model.source_changed.connect(self._promise_privacy)
        ways = QWidget(page)
        line = FlowLayout(ways, spacing=10, centred=True)
        folder = QPushButton(self.tr("Add a folder…"), ways)
        folder.setProperty("main", True)
        folder.clicked.connect(self.menus.add_folder.trigger)
        files = QPushButton(self.tr("Add pictures or documents…"), ways)
        files.clicked.connect(self.menus.add_files.trigger)
        line.addWidget(folder)
        line.addWidget(files)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (title, sentence, ways):
            column.addWidget(widget)
        column.addStretch(3)
        return page

    def _make_left(self) -> QWidget:
        """The queue, and what is done with all of it."""
        left = QWidget(self)
        bar = QWidget(left)
        line = FlowLayout(bar, spacing=8)
        before: QWidget = self.queue.view
        for action, words in ((self.menus.draft, self.tr("Draft alt texts…")), (self.menus.write, self.tr("Write…"))):
            button = _button(action, words, False, bar)
            line.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.queue, 1)
        column.addWidget(bar)
        return left

    def _make_buttons(self, parent: QWidget) -> QWidget:
        """What is done most often, for the mouse and for assistive technology; the menus have the keys."""
        bar = QWidget(parent)
        line = FlowLayout(bar, spacing=8)
        menus = self.menus
        for action, words, main in (
            (menus.approve, self.tr("✓ Approve"), True),
            (menus.decorative, self.tr("Decorative"), False),
            (menus.reject, self.tr("Reject"), False),
            (menus.draft_again, self.tr("Draft this one"), False),
            (menus.check, self.tr("Check reliability"), False),
            (menus.next, self.tr("Next to review"), False),
        ):
            line.addWidget(_button(action, words, main, bar))
        return bar

    def _listen(self) -> None:
        session, control, batches = self.session, self.control, self.batches
        for failing in (session, control, self.work, self.drafting, self.look):
            failing.failed.connect(self._tell)
        batches.problem_told.connect(self.banner.say)
        self.banner.help_wanted.connect(lambda page: show_help(self, page))
        control.said.connect(self._note)
        batches.noted.connect(self._note)
        session.opened.connect(self._show_whether_empty)
        session.changed.connect(lambda *_: self._show_whether_empty())
        session.removed.connect(lambda _: self._show_whether_empty())
        self.queue.batch_chosen.connect(self._open_batch)
        self.work.advanced.connect(self._show_work)
        self.working.cancelled.connect(self.work.cancel)
        self.drafting.advanced.connect(self._show_drafts)
        self.drafting.begun.connect(self._show_begun)
        self.drafting.state_changed.connect(self._show_state)
        self.drafts.cancelled.connect(batches.hold_or_go_on)
        self.checking.cancelled.connect(control.check_reliability)
        control.checking_changed.connect(
            lambda done, total: self.checking.show_progress(self.tr("Checking"), done, total)
        )
        self._main.answer_started.connect(lambda _: self.drafting.give_way())
        quit_action = QAction(self)
        quit_action.setShortcut("Ctrl+Q")
        quit_action.triggered.connect(self.quit_wanted)
        self.addAction(quit_action)

    # What is told

    def _begin(self, words: Callable[[], Words]) -> None:
        """The store is there: what was worked on last is opened."""
        self.work.known_words = words().known
        # Each has its own, since each reads in a thread of its own; asked for anew each time, as the switch is then.
        self.control.read_words = self.drafting.read_words = lambda: words().read if self._main.words.on else None
        self._reads = self._main.words.on
        self._main.words.states_changed.connect(self._follow_switch)
        self.session.load()

    def _follow_switch(self) -> None:
        """Text in pictures is read from now on, or no more."""
        if self._reads != self._main.words.on:
            self._reads = self._main.words.on
            self.control.look_again()

    def _words_of(self, store: Store) -> Callable[[], Words]:
        return lambda: Words(self._main.words, store.pictures)

    def _open_batch(self, batch: object) -> None:
        self.control.keep()
        self.session.open(batch)  # type: ignore[arg-type]  # signals carry anything

    def _note(self, words: str) -> None:
        self.phase.setText(words)
        self.phase.setAccessibleName(words)
        announce(self, words)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, AppError | MemoryError):
            self.banner.say(explain(error), lasting=isinstance(error, StoreError))
        else:
            self._main.report(error)
            self.banner.say(explain(error))

    def _show_whether_empty(self) -> None:
        page = self._all if self.session.entries else self._empty
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            self._arrange()
            if page is self._all:
                self.queue.focus()

    def _show_work(self, stage: Stage | None, done: int, total: int) -> None:
        words = {
            Stage.ADDING: self.tr("Adding pictures"),
            Stage.WRITING: self.tr("Writing"),
            Stage.EXPORTING: self.tr("Saving"),
        }
        self.working.show_progress("" if stage is None else words.get(stage, ""), done, total)

    def _show_drafts(self, done: int, total: int, seconds: float | None) -> None:
        words = self.tr("Drafts: {done} of {total}").format(done=done, total=total)
        if seconds is not None and self.drafting.running:
            words = self.tr("{drafts}, {time} left").format(drafts=words, time=translated(about(seconds)))
        if self.drafting.held:
            words = self.tr("{drafts}, held").format(drafts=words)
        self.drafts.show_progress(words, done, total)

    def _show_begun(self, entry: Entry) -> None:
        words = self.tr("Drafting for {name}…").format(name=one_line(entry.name))
        self.phase.setText(words)
        self.phase.setAccessibleName(words)

    def _show_state(self) -> None:
        held = self.drafting.held
        self.drafts.button.setText(self.tr("Go on") if held else self.tr("Hold"))
        self.drafts.button.setAccessibleName(self.tr("Go on drafting") if held else self.tr("Hold drafting"))
        if held:
            self.drafting.tell()

    def _arrange(self) -> None:
        room = self.width() - self.queue.width()
        narrowest = self.editor.minimumSizeHint().width()
        stacked = room < max(_NARROW - 300, 2 * narrowest)
        orientation = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self.splitter.orientation() != orientation or not self.splitter.property("arranged"):
            self.splitter.setOrientation(orientation)
            self.splitter.setSizes([300, 700] if stacked else [500, 500])
            self.splitter.setProperty("arranged", True)


def _button(action: QAction, words: str, main: bool, parent: QWidget) -> QPushButton:
    """A button that does what a menu entry does, and can be pressed when that can."""
    button = QPushButton(words, parent)
    button.setProperty("main" if main else "plain", True)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString()
        button.setAccessibleDescription(f"{action.text().replace('&', '')}, {keys}" if keys else "")

    action.changed.connect(follow)
    follow()
    return button


def _centred(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
