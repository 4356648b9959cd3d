"""The panes side by side, the menus, and who listens to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sightline.engine.images import SUFFIXES
from sightline.events import Finished, StopReason
from sightline.settings import Settings, builtin_model_folder
from sightline.ui.banner import Banner, announce
from sightline.ui.chat_pane import ChatPane
from sightline.ui.conversation_pane import ConversationPane
from sightline.ui.done_bar import DoneBar
from sightline.ui.export_control import ExportControl
from sightline.ui.help_dialogs import show_about, show_shortcuts
from sightline.ui.history_control import HistoryControl
from sightline.ui.incoming import incoming
from sightline.ui.message_card import PictureLabel
from sightline.ui.picture_pane import PicturePane
from sightline.ui.progress_row import ProgressRow
from sightline.ui.session import OpenPicture, Session
from sightline.ui.text_widgets import ElidedLabel
from sightline.ui.theme import Appearance
from sightline.ui.welcome import Sample, Welcome, find_samples
from sightline.ui.words_control import WordsControl

_TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_NARROW = 700  # logical pixels; in a narrower window the panes stand one above the other


class MainWindow(QMainWindow):
    """The one window. What it does is in `session`; what it remembers goes to `settings_file`."""

    def __init__(
        self, session: Session, appearance: Appearance, settings: Settings, settings_file: Path, samples: Path
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._appearance = appearance
        self._settings_file = settings_file
        self._labels: dict[str, PictureLabel] = {}
        self._model = ""  # its name, once there is one
        self._finding: list[Callable[[int], None]] = []  # what goes on in the searches that are open, the last one last
        self.setWindowTitle(self.tr("Sightline"))
        self.setAcceptDrops(True)
        self.resize(1180, 760)

        self.banner = Banner(self)
        self.done_bar = DoneBar(self)
        self.welcome = Welcome(find_samples(samples), self)
        self.picture_pane = PicturePane(self)
        self.chat_pane = ChatPane(self)
        self.chat_pane.box.enter_sends = settings.enter_sends
        self.conversations = ConversationPane(session.history, self)
        self.conversations.hide()
        self._left = QStackedWidget(self)
        self._left.addWidget(self.welcome)
        self._left.addWidget(self.picture_pane)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self._left)
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
        column.addWidget(self.banner)
        column.addWidget(self.done_bar)
        column.addWidget(self._list_and_rest, 1)
        self.setCentralWidget(centre)
        self._make_status_bar()
        self._make_menus()
        self._listen()
        self._begin()

    # Actions, each what one menu entry does

    def open_pictures(self) -> None:
        """Choose picture files and open them."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open pictures"),
            "",
            f"{self.tr('Pictures')} ({kinds} {kinds.upper()});;{self.tr('All files')} (*)",
        )
        self.session.open([Path(file) for file in files])

    def open_folder(self) -> None:
        """Choose a folder and open every picture in it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of pictures"))
        if folder:
            self.session.open([Path(folder)])

    def open_model_folder(self) -> None:
        """Choose the folder of another model, and use it from now on if it can be used."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Open the folder of a model"), self.settings.model_folder
        )
        if folder:
            self.load_model(folder)

    def use_builtin_model(self) -> None:
        """Go back to the model that comes with the program."""
        self.load_model("")

    def load_model(self, folder: str) -> None:
        """Load the model in this folder, or the built-in one where there is none; remembered once it works."""
        self.session.load_model(Path(folder) if folder else builtin_model_folder())

    def remove_picture(self) -> None:
        """Take the picture that is shown out of the conversation, which was not asked about it yet."""
        if self.session.shown is not None:
            self.session.remove(self.session.shown.image.digest)

    def paste(self) -> None:
        """Use what is on the clipboard: pictures go to the canvas, text into the question."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None where nothing was ever copied

    def take(self, mime: QMimeData) -> None:
        """Take in what was pasted or dropped, wherever in the window that was."""
        items = incoming(mime)
        if items:
            self.session.open(items)
        elif mime.hasText():
            self._take_text(mime.text())
        else:
            self.banner.say(
                self.tr("There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.")
            )

    def open_sample(self, sample: Sample) -> None:
        """Open a sample, and offer questions that suit it."""
        self.chat_pane.set_starters((*sample.questions, *self._starters()))
        self.session.open([sample.file])
        self.chat_pane.focus_question()

    def choose_theme(self, theme: str) -> None:
        """Dress the window in this theme, and remember it."""
        self._change(replace(self.settings, theme=theme))

    def choose_text_scale(self, scale: float) -> None:
        """Show text this much larger than the desktop's own, and remember it."""
        self._change(replace(self.settings, text_scale=scale))

    def choose_enter_sends(self, enter_sends: bool) -> None:
        """Whether Enter sends, and remember it."""
        self._change(replace(self.settings, enter_sends=enter_sends))

    def choose_read_text(self, read_text: bool) -> None:
        """Whether text in pictures is read, and remember it."""
        self._change(replace(self.settings, read_text=read_text))
        self.session.words.set_on(read_text, [picture.image for picture in self.session.opened.values()])
        self._words.show_words()
        self._words.mark_quotes()

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
        self.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once; the lanes end behind, and nobody waits for them here."""
        self.hide()
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
        self._show_model()
        if self.splitter.orientation() != orientation or not self.splitter.property("arranged"):
            self.splitter.setOrientation(orientation)
            self.picture_pane.set_low(stacked)
            self.splitter.setSizes([450, 550] if stacked else [556, 444])
            self.splitter.setProperty("arranged", True)

    # The parts

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._phase = ElidedLabel(self)
        self._model_name = ElidedLabel(self)
        self._model_name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._model_name.setMinimumWidth(1)
        self._opening = ProgressRow(self.tr("Opening pictures"), self.tr("Cancel opening pictures"), self)
        self._opening.cancelled.connect(self.session.stop_opening)
        self._reading_text = ProgressRow(self.tr("Reading text"), self.tr("Cancel reading text"), self)
        self._reading_text.cancelled.connect(self.session.words.stop)
        self._exporting = ProgressRow(self.tr("Exporting"), self.tr("Cancel the export"), self)
        bar.addWidget(self._phase, 1)
        bar.addPermanentWidget(self._opening)
        bar.addPermanentWidget(self._exporting)
        bar.addPermanentWidget(self._reading_text)
        bar.addPermanentWidget(self._model_name)
        bar.setContentsMargins(8, 0, 8, 2)

    def _make_menus(self) -> None:
        key = QKeySequence.StandardKey
        canvas, strip, chat = self.picture_pane.canvas, self.picture_pane.strip, self.chat_pane

        file = self._menu(self.tr("&File"))
        self._add(file, self.tr("&Open pictures…"), self.open_pictures, key.Open)
        self._add(file, self.tr("Open &folder…"), self.open_folder, "Ctrl+Shift+O")
        self._add(file, self.tr("&Paste"), self.paste, key.Paste)
        file.addSeparator()
        self._remove = self._add(file, self.tr("Remo&ve this picture"), self.remove_picture)
        file.addSeparator()
        self._add(file, self.tr("&New conversation"), self.session.clear, key.New)
        self._exports = ExportControl(self.session, self._exporting, self.done_bar, self)
        self._exports.settings_chosen.connect(lambda chosen: self._change(replace(self.settings, **chosen)))
        self._exports.busy_changed.connect(self._allow)
        self._exports.noted.connect(self._note)
        self._export = self._add(
            file, self.tr("&Export conversation…"), lambda: self._exports.export(self.settings), "Ctrl+E"
        )
        self._export_message = self._add(
            file, self.tr("Expor&t this message…"), lambda: self._exports.export(self.settings, chat.current_message())
        )
        keep_copies = self._add(
            file, self.tr("&Keep copies of pictures"), lambda: self._kept.choose_keep_copies(keep_copies.isChecked())
        )
        keep_copies.setCheckable(True)
        keep_copies.setChecked(self.settings.keep_copies)
        file.addSeparator()
        self._add(file, self.tr("Open &model folder…"), self.open_model_folder)
        self._add(file, self.tr("Use the &built-in model"), self.use_builtin_model)
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, "Ctrl+Q")

        edit = self._menu(self.tr("&Edit"))
        self._bring_back = self._add(edit, self.tr("&Bring back the last conversation"), self.session.bring_back)
        self._add(edit, self.tr("&Search all conversations…"), lambda: self._kept.search(), "Ctrl+K")
        edit.addSeparator()
        self._add(edit, self.tr("&Find in the conversation…"), chat.finder.open, "Ctrl+F")
        self._following = [
            self._add(edit, self.tr("Find the ne&xt one"), lambda: self._finding[-1](1), "F3"),
            self._add(edit, self.tr("Find the &one before"), lambda: self._finding[-1](-1), "Shift+F3"),
        ]
        chat.finder.finding.connect(lambda on: self._find_lately(chat.finder.step, on))
        self.picture_pane.finding.connect(lambda on: self._find_lately(self.picture_pane.find_step, on))
        self._find_lately(chat.finder.step, False)
        edit.addSeparator()
        copy_last = self._add(edit, self.tr("&Copy last answer"), chat.copy_last_answer, "Ctrl+Shift+C")
        self._for_answers = [
            copy_last,
            self._add(edit, self.tr("Copy as plain &text"), chat.copy_plain),
            self._add(edit, self.tr("Copy the conversation as &Markdown"), chat.copy_conversation),
            self._add(edit, self.tr("Copy the conversation as p&lain text"), chat.copy_conversation_plain),
        ]
        self._add(edit, self.tr("&Previous question"), chat.box.previous, "Ctrl+Up")
        self._add(edit, self.tr("&Next question"), chat.box.next, "Ctrl+Down")

        view = self._menu(self.tr("&View"))
        shown = self._add(view, self.tr("&List of conversations"), lambda: self._kept.choose_list(shown.isChecked()))
        shown.setShortcuts([QKeySequence("Ctrl+L"), QKeySequence("F9")])
        shown.setCheckable(True)
        view.addSeparator()
        self._for_a_picture = [
            self._add(view, self.tr("Zoom &in"), canvas.zoom_in, "Ctrl++", "Ctrl+="),
            self._add(view, self.tr("Zoom &out"), canvas.zoom_out, "Ctrl+-"),
            self._add(view, self.tr("&Fit"), canvas.fit, "Ctrl+0"),
            self._add(view, self.tr("&100 %"), canvas.actual_size, "Ctrl+1"),
        ]
        view.addSeparator()
        self._for_several_pictures = [
            self._add(view, self.tr("&Next picture"), strip.next, "PgDown"),
            self._add(view, self.tr("&Previous picture"), strip.previous, "PgUp"),
        ]
        view.addSeparator()
        themes = view.addMenu(self.tr("&Theme"))
        for theme, title in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("contrast", self.tr("High &contrast")),
        ):
            self._add_choice(themes, title, self.settings.theme == theme, partial(self.choose_theme, theme))
        sizes = view.addMenu(self.tr("Te&xt size"))
        for scale in _TEXT_SCALES:
            self._add_choice(
                sizes,
                self.tr("{percent} %").format(percent=round(100 * scale)),
                self.settings.text_scale == scale,
                partial(self.choose_text_scale, scale),
            )

        text = self._menu(self.tr("&Text"))
        self._words = WordsControl(self.session, self.picture_pane, partial(self._add, text), self)
        self._words.on_chosen.connect(self.choose_read_text)
        self._words.quotes_marked.connect(chat.mark_quotes)

        conversation = self._menu(self.tr("&Conversation"))
        self._stop = self._add(conversation, self.tr("&Stop"), self.session.stop, "Esc")
        self._for_answers += [
            self._add(conversation, self.tr("&Regenerate"), self.session.regenerate, "Ctrl+R"),
            self._add(conversation, self.tr("&Continue the answer"), chat.continue_answer, "Ctrl+Shift+R"),
            self._add(conversation, self.tr("E&dit the question"), chat.edit_question, "Ctrl+Shift+E"),
            self._add(conversation, self.tr("&Previous answer"), lambda: chat.step_sibling(-1), "Alt+Left"),
            self._add(conversation, self.tr("&Next answer"), lambda: chat.step_sibling(1), "Alt+Right"),
        ]
        conversation.addSeparator()
        self._add(conversation, self.tr("&Write a question"), chat.focus_question, "Shift+Esc")
        self._add(conversation, self.tr("Read &messages"), chat.focus_messages, "Ctrl+M")
        enter = self._add(conversation, self.tr("&Enter sends"), lambda: self.choose_enter_sends(enter.isChecked()))
        enter.setCheckable(True)
        enter.setChecked(self.settings.enter_sends)

        helping = self._menu(self.tr("&Help"))
        self._add(helping, self.tr("All &shortcuts"), lambda: show_shortcuts(self, self._actions), "Ctrl+/")
        self._add(helping, self.tr("&About Sightline"), lambda: show_about(self))

        self._kept = HistoryControl(self.session, self.conversations, chat, self.banner, self.settings, self)
        self._kept.setting_chosen.connect(lambda name, value: self._change(replace(self.settings, **{name: value})))
        self._kept.list_shown.connect(shown.setChecked)
        # The list has its width only once it was laid out.
        self._kept.list_shown.connect(lambda: QTimer.singleShot(0, self, self._arrange))

    def _find_lately(self, step: Callable[[int], None], on: bool) -> None:
        """F3 goes on in what was opened last."""
        self._finding = [each for each in self._finding if each != step] + ([step] if on else [])
        for action in self._following:
            action.setEnabled(bool(self._finding))

    def _menu(self, title: str) -> QMenu:
        return self.menuBar().addMenu(title)

    @property
    def _actions(self) -> list[QAction]:
        """Every entry of every menu."""
        menus = [action.menu() for action in self.menuBar().actions()]
        return [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]

    def _add(
        self, menu: QMenu, title: str, does: Callable[[], object], *shortcuts: str | QKeySequence.StandardKey
    ) -> QAction:
        action = QAction(title, self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda: does())
        menu.addAction(action)
        return action

    def _add_choice(self, menu: QMenu, title: str, chosen: bool, does: Callable[[], object]) -> None:
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = self._add(menu, title, does)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)

    def _listen(self) -> None:
        session, chat = self.session, self.chat_pane
        self.welcome.open_wanted.connect(self.open_pictures)
        self.welcome.paste_wanted.connect(self.paste)
        self.welcome.sample_chosen.connect(self.open_sample)
        self.picture_pane.strip.selected.connect(session.show)
        self.picture_pane.strip.removal_wanted.connect(session.remove)
        chat.asked.connect(self._ask)
        chat.edited.connect(self._edit)
        chat.stopped.connect(session.stop)
        chat.continue_wanted.connect(session.continue_answer)
        chat.regenerate_wanted.connect(session.regenerate)
        chat.sibling_chosen.connect(session.select)
        chat.picture_chosen.connect(session.show)
        chat.pictures_pasted.connect(self.take)
        chat.larger_model_wanted.connect(self.open_model_folder)
        chat.noted.connect(self._note)
        session.picture_added.connect(self._add_picture)
        session.picture_removed.connect(self._remove_picture)
        session.picture_shown.connect(self._show_picture)
        session.showing_failed.connect(self._mark_shown)
        session.text_found.connect(self._take_text)
        session.attached_changed.connect(
            lambda: chat.set_attached(session.attached(), self._labels, session.left_out())
        )
        session.conversation_changed.connect(lambda: chat.show_conversation(session.conversation))
        session.conversation_changed.connect(self._words.mark_quotes)
        session.answer_started.connect(self._answer_started)
        session.answer_grew.connect(chat.grow)
        session.answer_ended.connect(self._answer_ended)
        session.question_returned.connect(self._question_returned)
        session.cleared.connect(self._begin)
        session.phase_changed.connect(self._show_phase)
        session.advanced.connect(self._show_opening)
        session.words.advanced.connect(self._show_reading_text)
        session.working_changed.connect(self._allow)
        session.conversation_changed.connect(self._allow)
        session.model_changed.connect(self._model_changed)
        session.model_failed.connect(self._model_failed)
        session.failed.connect(self.banner.say)

    def _starters(self) -> tuple[str, ...]:
        return (
            self.tr("Describe this picture."),
            self.tr("Read the text in this picture."),
            self.tr("How many things are in this picture?"),
            self.tr("Write alt text for this picture."),
        )

    # What became of it

    def _begin(self) -> None:
        """An empty conversation."""
        self._labels = {}
        self._show_no_picture()
        self.picture_pane.strip.clear()
        self.banner.forget_passing()
        self.done_bar.hide()
        self.chat_pane.begin_conversation()
        self.chat_pane.set_starters(self._starters())
        self.chat_pane.set_attached((), self._labels)
        self._allow()
        self.chat_pane.focus_question()

    def _ask(self, text: str) -> None:
        if self.session.ask(text):
            self.chat_pane.composer.accept(text)
            self.chat_pane.focus_question()
            if self.session.waiting:
                announce(self.chat_pane, self._phase.text())

    def _edit(self, question: int, text: str) -> None:
        if self.session.edit(question, text):
            self.chat_pane.composer.accept(text)
            self.chat_pane.focus_question()

    def _add_picture(self, picture: OpenPicture) -> None:
        digest = picture.image.digest
        small = QPixmap.fromImage(picture.thumbnail)
        self._labels[digest] = PictureLabel(picture.number, picture.name, digest, small)
        self.picture_pane.strip.add(picture.number, picture.name, digest, small)
        self._allow()

    def _remove_picture(self, digest: str) -> None:
        del self._labels[digest]
        self.picture_pane.strip.remove(digest)
        if not self._labels:
            self._show_no_picture()
        self._allow()

    def _show_no_picture(self) -> None:
        self._left.setCurrentWidget(self.welcome)
        self.picture_pane.show_no_picture()
        self.setWindowTitle(self.tr("Sightline"))

    def _mark_shown(self) -> None:
        """The strip marks what the canvas shows, whatever was chosen."""
        if self.session.shown is not None:
            self.picture_pane.strip.select(self.session.shown.image.digest)
        else:
            self.picture_pane.show_no_picture()

    def _show_picture(self, picture: OpenPicture, pixels: NDArray[np.uint8]) -> None:
        digest = picture.image.digest
        self._left.setCurrentWidget(self.picture_pane)
        self.picture_pane.show_picture(pixels, picture.number, picture.name)
        self._words.show_words()
        self.picture_pane.strip.select(digest)
        self.setWindowTitle(self.tr("{name} — Sightline").format(name=picture.name))
        self._allow()

    def _answer_started(self, question: int) -> None:
        self.chat_pane.begin_answer(self.session.conversation, question)
        announce(self.chat_pane, self.tr("Answering."))

    def _answer_ended(self, outcome: Finished | None) -> None:
        self.chat_pane.end_answer(self.session.conversation)
        self._words.mark_quotes()
        if outcome is None:
            self._show_phase(self.tr("No answer"))
            announce(self.chat_pane, self.tr("No answer."))
        elif outcome.reason is StopReason.STOPPED:
            self._show_phase(self.tr("Stopped; what was written is kept."))
            announce(self.chat_pane, self.tr("Stopped."))
        elif outcome.reason is StopReason.FAILED:
            self._show_phase(self.tr("The answer broke off; what was written is kept."))
            announce(self.chat_pane, self.tr("The answer broke off."))
        else:
            announce(self.chat_pane, self.tr("Answer: {text}").format(text=self.chat_pane.last_answer()))

    def _show_model(self) -> None:
        words = self.tr("{name} · on this computer").format(name=self._model) if self._model else ""
        room = self.width() // 3
        self._model_name.setMaximumWidth(room)
        self._model_name.setText(words if self.fontMetrics().horizontalAdvance(words) <= room else self._model)
        self._model_name.setAccessibleName(words)

    def _question_returned(self, text: str) -> None:
        self.chat_pane.box.restore(text)
        if self.chat_pane.box.text() == text:
            self._show_phase(self.tr("No answer; your question is back in the box."))
        else:
            self._show_phase(self.tr("No answer; Ctrl+Up brings your question back."))

    def _take_text(self, text: str) -> None:
        self.chat_pane.box.insertPlainText(text)
        self.chat_pane.focus_question()

    def _model_changed(self, name: str, folder: Path, remember: bool) -> None:
        self._model = name
        self._show_model()
        chosen = "" if folder == builtin_model_folder() else str(folder)
        if remember and chosen != self.settings.model_folder:
            self._change(replace(self.settings, model_folder=chosen))

    def _model_failed(self, folder: Path) -> None:
        if not self._model and folder != builtin_model_folder():
            # The folder may only be on a disk that is not connected now: its choice stays.
            self.session.load_model(builtin_model_folder(), remember=False)

    def _show_phase(self, words: str) -> None:
        if words != self._phase.text():
            self._phase.setText(words)
            self._phase.setAccessibleName(words)
            self.chat_pane.set_phase(words)

    def _note(self, words: str) -> None:
        self._phase.setText(words)
        self._phase.setAccessibleName(words)
        announce(self, words)

    def _show_opening(self, done: int, total: int) -> None:
        words = self.tr("Opening picture {done} of {total}").format(done=done, total=total)
        self._opening.show_progress(words, done, total)
        self._reading_text.setVisible(not total and self.session.words.working)

    def _show_reading_text(self, done: int, total: int, share: float) -> None:
        words = (
            self.tr("Reading text")
            if total == 1
            else self.tr("Reading text {at}/{total}").format(at=min(done + 1, total), total=total)
        )
        self._reading_text.show_progress(words, round(100 * (done + share)), 100 * total)
        if self._opening.isVisible() or self._exporting.isVisible():
            self._reading_text.hide()  # one at a time: there is not so much room

    def _allow(self) -> None:
        """Only what can be done now is enabled."""
        session = self.session
        answered = bool(session.conversation.nodes) and not session.answering and not session.waiting
        self._stop.setEnabled(session.working)
        for action in (self._export, self._export_message):
            action.setEnabled(answered and not self._exports.busy)
        for action in self._for_answers:
            action.setEnabled(answered)
        for action in self._for_a_picture:
            action.setEnabled(session.shown is not None)
        self._bring_back.setEnabled(session.can_bring_back)
        self._words.allow()
        self._remove.setEnabled(session.shown is not None and not session.was_asked_about(session.shown.image.digest))
        for action in self._for_several_pictures:
            action.setEnabled(len(session.opened) > 1)

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        self._appearance.choose(settings.theme, settings.text_scale)
        self.chat_pane.box.enter_sends = settings.enter_sends
        try:
            settings.save(self._settings_file)
        except OSError as error:
            self.banner.say(
                self.tr("The settings could not be saved in {file}: {reason}. They hold until you quit.").format(
                    file=self._settings_file, reason=error.strerror or error
                )
            )

    def sizeHint(self) -> QSize:
        """A comfortable window on a small laptop."""
        return QSize(1180, 760)
