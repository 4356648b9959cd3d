"""The panes side by side, and who listens to whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sightline.conversation import ImageInput, Role
from sightline.events import Finished, StopReason
from sightline.settings import Settings
from sightline.ui.banner import Banner, announce
from sightline.ui.chat_pane import ChatPane
from sightline.ui.conversation_pane import ConversationPane
from sightline.ui.conversation_switch import ConversationSwitch
from sightline.ui.done_bar import DoneBar
from sightline.ui.export_control import ExportControl
from sightline.ui.finder_control import FinderControl
from sightline.ui.first_run import FirstRun
from sightline.ui.gpu_control import GpuControl
from sightline.ui.help_window import show_help
from sightline.ui.history_control import HistoryControl
from sightline.ui.menus import Menus
from sightline.ui.model_choices import ModelChoices
from sightline.ui.model_control import ModelControl
from sightline.ui.models_opener import ModelsOpener
from sightline.ui.picture_control import PictureControl
from sightline.ui.picture_pane import PicturePane
from sightline.ui.preferences import Preferences
from sightline.ui.review_opener import ReviewOpener
from sightline.ui.server_control import ServerControl
from sightline.ui.server_mark import ServerMark
from sightline.ui.session import Session
from sightline.ui.settings_control import SettingsControl
from sightline.ui.sound_control import SoundControl
from sightline.ui.sounds import Player
from sightline.ui.speech_control import SpeechControl
from sightline.ui.status_bar import StatusBar
from sightline.ui.theme import Appearance
from sightline.ui.tour import Tour
from sightline.ui.welcome import Welcome, find_samples

_NARROW = 700  # logical pixels; in a narrower window the panes stand one above the other


class MainWindow(QMainWindow):
    """The one window. What it does is in `session`; what it remembers goes to `settings_file`."""

    language_chosen = Signal()  # it is to be closed, and made anew in the language that the settings now have

    def __init__(
        self, session: Session, appearance: Appearance, settings: Settings, settings_file: Path, samples: Path
    ) -> None:
        super().__init__()
        self.session = session
        self._appearance = appearance
        self._language = settings.language
        appearance.reduce_motion(settings.reduce_motion)
        self.setWindowTitle(self.tr("Sightline"))
        self.setAcceptDrops(True)
        self.resize(1180, 760)

        self.banner = Banner(self)
        self.done_bar = DoneBar(self)
        self.tour = Tour(self)
        self.mark = ServerMark(session.model, self)
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self.welcome = Welcome(find_samples(samples), self)
        self.picture_pane = PicturePane(self)
        self.chat_pane = ChatPane(self)
        self.chat_pane.box.enter_sends = settings.enter_sends
        self.conversations = ConversationPane(session.history, self)
        self.conversations.hide()
        self._lay_out()

        self.preferences = Preferences(settings, settings_file, self)
        self.switch = ConversationSwitch(session, self)
        choices = ModelChoices(self.preferences, settings_file.with_name("models.json"), self)
        self.models = ModelControl(session.model, self.preferences, choices, self.status, self)
        self.pictures = PictureControl(
            session.pictures, self.left, self.welcome, self.picture_pane, self.chat_pane, self.banner, self
        )
        self.exports = ExportControl(session, self.status.exporting, self.done_bar, self)
        self._kept = HistoryControl(
            session, self.switch, self.preferences, self.conversations, self.chat_pane, self.banner, self
        )
        self.reviews = ReviewOpener(session, self.preferences, self)
        self.model_window = ModelsOpener(session, self.preferences, self.models, self)
        self.servers = ServerControl(session.model, self.models, settings_file.with_name("servers.json"), self)
        session.other_lanes.append(self.servers.lane)
        self.speech = SpeechControl(session, self.chat_pane, self.preferences, self)
        session.other_lanes.append(self.speech.engine)
        self.sounds = SoundControl(session, self.preferences, Player(self), self)
        self.settings = SettingsControl(
            session, self.preferences, self.models, self.servers, self.model_window, self.speech.engine, self
        )
        self.first_run = FirstRun(
            session, self.welcome, self.preferences, self.model_window, self.servers, self.tour, self
        )
        session.other_lanes.append(self.first_run.lane)
        self.mark.left.connect(self.models.use_local)
        session.model.source_changed.connect(lambda: self.welcome.set_private(session.model.server is None))
        session.model.changed.connect(lambda: self.pictures.set_plain(session.model.plain))
        self.reviews.local_model_wanted.connect(self.models.use_local)
        self.finder = FinderControl(session, self.preferences, self)
        self.gpu = GpuControl(session, self.preferences, self)
        self.menus = Menus(
            self,
            session,
            self.switch,
            self.preferences,
            self.pictures,
            self.models,
            self.exports,
            self._kept,
            self.reviews,
            self.model_window,
            self.servers,
            self.settings,
            self.finder,
            self.gpu,
            self.speech,
            self.tour,
            self.chat_pane,
            self.picture_pane,
        )
        self._listen()
        self._begin()

    # What Qt asks of a window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anything may be dropped: what cannot be used is named then."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText() or any(f.startswith("image/") for f in mime.formats()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.welcome.set_drop_ready(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.welcome.set_drop_ready(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self.welcome.set_drop_ready(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # never move: the files stay where they are
        event.accept()
        self.pictures.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once; the lanes end behind, and nobody waits for them here."""
        self.hide()
        self.reviews.close()
        self.session.stop_all()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the panes one above the other where the window is narrow for its text."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs a wider window to have the panes side by side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        narrowest = self.chat_pane.minimumSizeHint().width()
        room = self.width() - (self.conversations.width() if self.conversations.isVisible() else 0)
        stacked = room < max(_NARROW, 2 * narrowest)
        orientation = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        # Said outright, since the hint of panes side by side would keep the window from ever becoming narrow.
        self.splitter.setMinimumWidth(narrowest)
        self.status.fit()
        if self.splitter.orientation() != orientation or not self.splitter.property("arranged"):
            self.splitter.setOrientation(orientation)
            self.picture_pane.set_low(stacked)
            self.splitter.setSizes([450, 550] if stacked else [556, 444])
            self.splitter.setProperty("arranged", True)

    # The parts

    def _lay_out(self) -> None:
        self.left = QStackedWidget(self)
        self.left.addWidget(self.welcome)
        self.left.addWidget(self.picture_pane)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.chat_pane)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self._list_and_rest = QSplitter(Qt.Orientation.Horizontal, self)
        self._list_and_rest.setChildrenCollapsible(False)
        self._list_and_rest.setHandleWidth(12)
        self._list_and_rest.addWidget(self.conversations)
        self._list_and_rest.addWidget(self.splitter)
        self._list_and_rest.setStretchFactor(1, 1)
        self._list_and_rest.splitterMoved.connect(self._arrange)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(10)
        column.addWidget(self.tour)
        column.addWidget(self.banner)
        column.addWidget(self.done_bar)
        column.addWidget(self.mark)
        column.addWidget(self._list_and_rest, 1)
        self.setCentralWidget(centre)

    def _listen(self) -> None:
        session, chat, status, words = self.session, self.chat_pane, self.status, self.menus.words
        chat.asked.connect(self._ask)
        chat.edited.connect(self._edit)
        chat.stopped.connect(session.stop)
        chat.continue_wanted.connect(session.continue_answer)
        chat.regenerate_wanted.connect(session.regenerate)
        chat.sibling_chosen.connect(session.select)
        chat.larger_model_wanted.connect(self.models.open_folder)
        chat.box.recalled.connect(self._recall)
        chat.noted.connect(self._note)
        words.quotes_marked.connect(chat.mark_quotes)
        words.on_chosen.connect(lambda on: self.preferences.choose(read_text=on))
        self.menus.regions.noted.connect(self._note)
        self.speech.impossible.connect(self.done_bar.say_impossible)
        self.speech.changed.connect(self._tell_reading)
        status.phase_changed.connect(chat.set_phase)
        status.opening.cancelled.connect(session.pictures.stop_opening)
        status.reading_text.cancelled.connect(session.words.stop)
        session.conversation_changed.connect(lambda: chat.show_conversation(session.conversation))
        session.conversation_changed.connect(words.mark_quotes)
        session.answer_started.connect(self._answer_started)
        session.answer_grew.connect(chat.grow)
        session.answer_ended.connect(self._answer_ended)
        session.question_returned.connect(self._question_returned)
        session.cleared.connect(self._begin)
        session.phase_changed.connect(status.show_phase)
        session.pictures.advanced.connect(status.show_opening)
        session.words.advanced.connect(status.show_reading_text)
        session.failed.connect(self.banner.say)
        self.banner.help_wanted.connect(lambda page: show_help(self, page))
        self.switch.phase_changed.connect(status.show_phase)
        self.pictures.titled.connect(self._show_title)
        self.exports.settings_chosen.connect(lambda chosen: self.preferences.choose(**chosen))
        self.exports.noted.connect(self._note)
        self.menus.imports.noted.connect(self._note)
        self.preferences.changed.connect(self._settings_changed)
        self.preferences.not_saved.connect(self.banner.say)
        # The list has its width only once it was laid out.
        self._kept.list_shown.connect(lambda: QTimer.singleShot(0, self, self._arrange))

    # What became of it

    def _begin(self) -> None:
        """An empty conversation."""
        self.pictures.begin()
        self.banner.forget_passing()
        self.done_bar.hide()
        self.chat_pane.begin_conversation()
        self.chat_pane.focus_question()

    def _ask(self, text: str) -> None:
        self.menus.regions.settle()
        if self.session.ask(text):
            self.chat_pane.composer.accept(text)
            self._tell_what_went_along()
            self.chat_pane.focus_question()
            if self.session.waiting:
                announce(self.chat_pane, self.status.phase.text())

    def _edit(self, question: int, text: str) -> None:
        if self.session.edit(question, text):
            self.chat_pane.composer.accept(text)
            self._tell_what_went_along()
            self.chat_pane.focus_question()

    def _recall(self, images: Sequence[ImageInput] | None) -> None:
        """An earlier question is in the box, or the draft again: with it come its pictures and regions."""
        if self.chat_pane.composer.edited is None:  # a question that is edited keeps its own
            self.session.pictures.recall(images)
            announce(self.chat_pane.box, self.chat_pane.composer.what_goes_along())

    def _tell_what_went_along(self) -> None:
        """The box remembers it with the question, once its pictures are open and it was asked."""
        questions = [message for message in self.session.conversation.messages() if message.role is Role.USER]
        if questions and not self.session.waiting:
            self.chat_pane.box.went_with(questions[-1].text, questions[-1].images)

    def _answer_started(self, question: int) -> None:
        self.chat_pane.begin_answer(self.session.conversation, question)
        self._tell_what_went_along()
        announce(self.chat_pane, self.tr("Answering."))

    def _answer_ended(self, outcome: Finished | None) -> None:
        self.chat_pane.end_answer(self.session.conversation)
        self.menus.words.mark_quotes()
        if outcome is None:
            self.status.show_phase(self.tr("No answer"))
            announce(self.chat_pane, self.tr("No answer."))
        elif outcome.reason is StopReason.STOPPED:
            self.status.show_phase(self.tr("Stopped; what was written is kept."))
            announce(self.chat_pane, self.tr("Stopped."))
        elif outcome.reason is StopReason.FAILED:
            self.status.show_phase(self.tr("The answer broke off; what was written is kept."))
            announce(self.chat_pane, self.tr("The answer broke off."))
        else:
            announce(self.chat_pane, self.tr("Answer: {text}").format(text=self.chat_pane.last_answer()))

    def _question_returned(self, text: str) -> None:
        self.chat_pane.box.restore(text)
        if self.chat_pane.box.text() == text:
            self.status.show_phase(self.tr("No answer; your question is back in the box."))
        else:
            self.status.show_phase(self.tr("No answer; Ctrl+Up brings your question back."))

    def _note(self, words: str) -> None:
        self.status.note(words)
        announce(self, words)

    def _tell_reading(self) -> None:
        """Seen, and not said: the voice is heard."""
        self.status.note(self.tr("Reading aloud; Space or Esc stops.") if self.speech.reading else "")
        if self.speech.reading:
            self.done_bar.withdraw_impossible()

    def _show_title(self, picture: str) -> None:
        self.setWindowTitle(self.tr("{name} — Sightline").format(name=picture) if picture else self.tr("Sightline"))

    def _settings_changed(self, settings: Settings) -> None:
        if settings.language != self._language:
            self._language = settings.language
            self.language_chosen.emit()
        self._appearance.choose(settings.theme, settings.text_scale)
        self._appearance.reduce_motion(settings.reduce_motion)
        self.chat_pane.box.enter_sends = settings.enter_sends
        self.session.set_longest_answer(settings.max_new_tokens)
        if settings.read_text != self.session.words.on:
            opened = self.session.pictures.opened.values()
            self.session.words.set_on(settings.read_text, [picture.image for picture in opened])
            self.menus.words.switched()

    def sizeHint(self) -> QSize:
        """A comfortable window on a small laptop."""
        return QSize(1180, 760)
