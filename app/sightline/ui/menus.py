"""The menus: every entry, its keys, what it does, and whether it can be done now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from sightline.settings import Settings
from sightline.ui.chat_pane import ChatPane
from sightline.ui.conversation_switch import ConversationSwitch
from sightline.ui.export_control import ExportControl
from sightline.ui.finder_control import FinderControl
from sightline.ui.gpu_control import GpuControl
from sightline.ui.help_dialogs import show_shortcuts
from sightline.ui.help_window import show_help
from sightline.ui.history_control import HistoryControl
from sightline.ui.import_control import ImportControl
from sightline.ui.menu_bar import MenuBar
from sightline.ui.model_control import ModelControl
from sightline.ui.models_opener import ModelsOpener
from sightline.ui.picture_control import PictureControl
from sightline.ui.picture_pane import PicturePane
from sightline.ui.preferences import Preferences
from sightline.ui.region_control import RegionControl
from sightline.ui.review_opener import ReviewOpener
from sightline.ui.server_control import ServerControl
from sightline.ui.session import Session
from sightline.ui.settings_control import SettingsControl
from sightline.ui.speech_control import SpeechControl
from sightline.ui.tour import Tour
from sightline.ui.words_control import WordsControl

_TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class Menus(MenuBar):
    """Fills the menu bar of the window; `words` and `regions` do what the Text and the Region menu do."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        switch: ConversationSwitch,
        preferences: Preferences,
        pictures: PictureControl,
        models: ModelControl,
        exports: ExportControl,
        kept: HistoryControl,
        reviews: ReviewOpener,
        model_window: ModelsOpener,
        servers: ServerControl,
        settings: SettingsControl,
        finder: FinderControl,
        gpu: GpuControl,
        speech: SpeechControl,
        tour: Tour,
        chat: ChatPane,
        picture_pane: PicturePane,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._switch = switch
        self._preferences = preferences
        self._pictures = pictures
        self._models = models
        self._servers = servers
        self._settings = settings
        self._exports = exports
        self._kept = kept
        self._finder = finder
        self._gpu = gpu
        self._speech = speech
        self._tour = tour
        self._chat = chat
        self._picture_pane = picture_pane
        self._finding: list[Callable[[int], None]] = []  # what goes on in the searches that are open, the last one last
        self._for_answers: list[QAction] = []  # what needs an answer that is complete
        self.imports = ImportControl(session, switch, window)
        self._make_file()
        self._make_edit()
        self._make_view()
        self.words = WordsControl(session, picture_pane, partial(self._add, self._menu(self.tr("&Text"))), self)
        self.regions = RegionControl(
            session.pictures,
            session.words,
            picture_pane,
            chat,
            partial(self._add, self._menu(self.tr("&Region"))),
            self,
        )
        self._make_conversation()
        tools = self._menu(self.tr("T&ools"))
        self._add(tools, self.tr("&Alt text…"), reviews.open, "Ctrl+T")
        self._add(tools, self.tr("&Models…"), model_window.open, "Ctrl+Shift+M")
        self._make_help()
        session.working_changed.connect(self._allow)
        session.conversation_changed.connect(self._allow)
        session.cleared.connect(self._allow)
        session.pictures.picture_added.connect(self._allow)
        session.pictures.picture_removed.connect(self._allow)
        session.pictures.picture_shown.connect(self._allow)
        switch.left_changed.connect(self._allow)
        exports.busy_changed.connect(self._allow)
        speech.changed.connect(self._allow)
        self._allow()

    def _make_file(self) -> None:
        key, preferences = QKeySequence.StandardKey, self._preferences
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&Open pictures…"), self._pictures.open_files, key.Open)
        self._add(menu, self.tr("Open &folder…"), self._pictures.open_folder, "Ctrl+Shift+O")
        self._add(menu, self.tr("&Paste"), self._pictures.paste, key.Paste)
        menu.addSeparator()
        self._remove = self._add(menu, self.tr("Remo&ve this picture"), self._pictures.remove_shown)
        menu.addSeparator()
        self._add(menu, self.tr("&New conversation"), self._switch.clear, key.New)
        self._for_export = [
            self._add(
                menu, self.tr("&Export conversation…"), lambda: self._exports.export(preferences.settings), "Ctrl+E"
            ),
            self._add(
                menu,
                self.tr("Expor&t this message…"),
                lambda: self._exports.export(preferences.settings, self._chat.current_message()),
            ),
            self._add(
                menu,
                self.tr("Export &up to this message…"),
                lambda: self._exports.export(preferences.settings, self._chat.current_message(), branch=True),
            ),
        ]
        self._chat.export_wanted.connect(lambda *part: self._exports.export(preferences.settings, *part))
        self._kept.export_wanted.connect(lambda ids: self._exports.export_kept(preferences.settings, ids))
        self._add(menu, self.tr("&Import conversations…"), self.imports.ask)
        keep_copies = self._add(
            menu, self.tr("&Keep copies of pictures"), lambda: preferences.choose(keep_copies=keep_copies.isChecked())
        )
        self._keeps_in_step(keep_copies, lambda settings: settings.keep_copies)
        menu.addSeparator()
        self._add(menu, self.tr("Open &model folder…"), self._models.open_folder)
        self._add(menu, self.tr("Use the &built-in model"), self._models.use_builtin)
        self._add(menu, self.tr("&Servers…"), self._servers.open)
        menu.addMenu(self._models.devices)
        if self._gpu.offered:
            self._add(menu, self.tr("&GPU support…"), self._gpu.open)
        menu.addSeparator()
        self._add(menu, self.tr("Settin&gs…"), self._settings.open, "Ctrl+,")
        self._add(menu, self.tr("&Quit"), self._window.close, "Ctrl+Q")

    def _make_edit(self) -> None:
        chat, pane = self._chat, self._picture_pane
        menu = self._menu(self.tr("&Edit"))
        self._bring_back = self._add(menu, self.tr("&Bring back the last conversation"), self._switch.bring_back)
        self._add(menu, self.tr("&Search all conversations…"), self._kept.search, "Ctrl+K")
        self._add(menu, self.tr("Find pictures by &words…"), self._finder.open, "Ctrl+Shift+K")
        menu.addSeparator()
        self._add(menu, self.tr("&Find in the conversation…"), chat.finder.open, "Ctrl+F")
        self._following = [
            self._add(menu, self.tr("Find the ne&xt one"), lambda: self._finding[-1](1), "F3"),
            self._add(menu, self.tr("Find the &one before"), lambda: self._finding[-1](-1), "Shift+F3"),
        ]
        chat.finder.finding.connect(lambda on: self._find_lately(chat.finder.step, on))
        pane.finding.connect(lambda on: self._find_lately(pane.find_step, on))
        self._find_lately(chat.finder.step, False)
        menu.addSeparator()
        self._for_answers += [
            self._add(menu, self.tr("&Copy last answer"), chat.copy_last_answer, "Ctrl+Shift+C"),
            self._add(menu, self.tr("Copy as plain &text"), chat.copy_plain),
            self._add(menu, self.tr("Copy the conversation as &Markdown"), chat.copy_conversation),
            self._add(menu, self.tr("Copy the conversation as p&lain text"), chat.copy_conversation_plain),
        ]
        self._add(menu, self.tr("&Previous question"), chat.box.previous, "Ctrl+Up")
        self._add(menu, self.tr("&Next question"), chat.box.next, "Ctrl+Down")

    def _make_view(self) -> None:
        canvas, strip = self._picture_pane.canvas, self._picture_pane.strip
        menu = self._menu(self.tr("&View"))
        shown = self._add(menu, self.tr("&List of conversations"), lambda: self._kept.choose_list(shown.isChecked()))
        shown.setShortcuts([QKeySequence("Ctrl+L"), QKeySequence("F9")])
        shown.setCheckable(True)
        self._kept.list_shown.connect(shown.setChecked)
        menu.addSeparator()
        self._for_a_picture = [
            self._add(menu, self.tr("Zoom &in"), canvas.zoom_in, "Ctrl++", "Ctrl+="),
            self._add(menu, self.tr("Zoom &out"), canvas.zoom_out, "Ctrl+-"),
            self._add(menu, self.tr("&Fit"), canvas.fit, "Ctrl+0"),
            self._add(menu, self.tr("&100 %"), canvas.actual_size, "Ctrl+1"),
        ]
        menu.addSeparator()
        self._for_several_pictures = [
            self._add(menu, self.tr("&Next picture"), strip.next, "PgDown"),
            self._add(menu, self.tr("&Previous picture"), strip.previous, "PgUp"),
        ]
        menu.addSeparator()
        choose = self._preferences.choose
        themes = menu.addMenu(self.tr("&Theme"))
        for theme, title in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("contrast", self.tr("High &contrast")),
        ):
            chosen = self._add_choice(themes, title, partial(choose, theme=theme))
            self._keeps_in_step(chosen, partial(_holds, "theme", theme))
        sizes = menu.addMenu(self.tr("Te&xt size"))
        for scale in _TEXT_SCALES:
            percent = self.tr("{percent} %").format(percent=round(100 * scale))
            chosen = self._add_choice(sizes, percent, partial(choose, text_scale=scale))
            self._keeps_in_step(chosen, partial(_holds, "text_scale", scale))

    def _make_conversation(self) -> None:
        session, chat = self._session, self._chat
        menu = self._menu(self.tr("&Conversation"))
        self._stop = self._add(menu, self.tr("&Stop"), self._stop_one, "Esc")
        self._for_answers += [
            self._add(menu, self.tr("&Regenerate"), session.regenerate, "Ctrl+R"),
            self._add(menu, self.tr("&Continue the answer"), chat.continue_answer, "Ctrl+Shift+R"),
            self._add(menu, self.tr("E&dit the question"), chat.edit_question, "Ctrl+Shift+E"),
            self._add(menu, self.tr("&Previous answer"), lambda: chat.step_sibling(-1), "Alt+Left"),
            self._add(menu, self.tr("&Next answer"), lambda: chat.step_sibling(1), "Alt+Right"),
        ]
        menu.addSeparator()
        self._kept.add_actions_to(menu.addMenu(self.tr("Selected in the &list")))
        menu.addSeparator()
        self._add(menu, self.tr("&Write a question"), chat.focus_question, "Shift+Esc")
        self._add(menu, self.tr("Read &messages"), chat.focus_messages, "Ctrl+M")
        self._read_aloud = self._add(menu, self.tr("Read &aloud, or stop"), self._speech.toggle, "Ctrl+Shift+Space")
        enter = self._add(
            menu, self.tr("&Enter sends"), lambda: self._preferences.choose(enter_sends=enter.isChecked())
        )
        self._keeps_in_step(enter, lambda settings: settings.enter_sends)

    def _make_help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(
            menu, self.tr("Sightline &help"), lambda: show_help(self._window), QKeySequence.StandardKey.HelpContents
        )
        self._add(menu, self.tr("All &shortcuts"), self._show_keys, "Ctrl+/")
        self._add(menu, self.tr("Take the &tour"), self._tour.begin)
        menu.addSeparator()
        self._add(menu, self.tr("&About Sightline"), self._show_about)

    def _show_keys(self) -> None:
        show_shortcuts(self._window, self.actions, self._preferences.settings.enter_sends)

    def _show_about(self) -> None:
        # It reads the metadata of packages, with the parser of e-mails, which is not needed before the window is there.
        from sightline.ui.about_dialog import show_about

        show_about(self._window, self._session, self._preferences.settings)

    def _add_choice(self, menu: QMenu, title: str, does: Callable[[], object]) -> QAction:
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = self._add(menu, title, does)
        group.addAction(action)
        return action

    def _keeps_in_step(self, action: QAction, checked: Callable[[Settings], bool]) -> None:
        """Have it checked as the settings say, wherever they were changed."""
        action.setCheckable(True)
        action.setChecked(checked(self._preferences.settings))
        self._preferences.changed.connect(lambda settings: action.setChecked(checked(settings)))

    def _stop_one(self) -> None:
        """The voice before the answer: whoever is tired of listening may still want the words."""
        if self._speech.reading:
            self._speech.stop()
        else:
            self._session.stop()

    def _find_lately(self, step: Callable[[int], None], on: bool) -> None:
        """F3 goes on in what was opened last."""
        self._finding = [each for each in self._finding if each != step] + ([step] if on else [])
        for action in self._following:
            action.setEnabled(bool(self._finding))

    def _allow(self) -> None:
        """Only what can be done now is enabled."""
        session, shown = self._session, self._session.pictures.shown
        answered = bool(session.conversation.nodes) and not session.answering and not session.waiting
        self._stop.setEnabled(session.working or self._speech.reading)
        self._read_aloud.setEnabled(bool(session.conversation.nodes))
        for action in self._for_export:
            action.setEnabled(answered and not self._exports.busy)
        for action in self._for_answers:
            action.setEnabled(answered)
        for action in self._for_a_picture:
            action.setEnabled(shown is not None)
        self._bring_back.setEnabled(self._switch.can_bring_back)
        self.words.allow()
        self.regions.allow()
        self._remove.setEnabled(shown is not None and not session.pictures.was_asked_about(shown.image.digest))
        for action in self._for_several_pictures:
            action.setEnabled(len(session.pictures.opened) > 1)


def _holds(name: str, value: object, settings: Settings) -> bool:
    """Whether a setting is this value."""
    return bool(getattr(settings, name) == value)
