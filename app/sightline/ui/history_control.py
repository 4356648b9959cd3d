"""Joins what is kept with the window: the list, the search, sentences about the store, drafts, start and rescue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from sightline.errors import DamagedError, StoreError
from sightline.settings import Settings
from sightline.store.rescue import Rescued
from sightline.store.search import Hit
from sightline.ui.banner import Banner, announce
from sightline.ui.chat_pane import ChatPane
from sightline.ui.conversation_pane import ConversationPane
from sightline.ui.conversation_switch import ConversationSwitch
from sightline.ui.error_text import explain
from sightline.ui.help_pages import page_of
from sightline.ui.help_window import add_help_key, show_help
from sightline.ui.history import Opened
from sightline.ui.jobs import Job
from sightline.ui.preferences import Preferences
from sightline.ui.search_dialog import SearchDialog
from sightline.ui.sentences import translated
from sightline.ui.session import Session


class HistoryControl(QObject):
    """What a person does with conversations that are kept, and is told of them."""

    list_shown = Signal(bool)
    export_wanted = Signal(list)  # ids

    def __init__(
        self,
        session: Session,
        switch: ConversationSwitch,
        preferences: Preferences,
        pane: ConversationPane,
        chat: ChatPane,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._switch = switch
        self._preferences = preferences
        self._history = session.history
        self._pane = pane
        self._chat = chat
        self._banner = banner
        self._window = window
        self._last = preferences.settings.last_conversation
        self._shows_list = preferences.settings.show_conversations
        self._trouble = ""  # the sentence about what is wrong with the store
        self._deleted: tuple[list[str], str | None] | None = None  # what can be undone, and which of them was open
        chat.box.textChanged.connect(lambda: session.write(chat.box.draft()))
        session.draft_changed.connect(chat.box.set_text)
        session.conversation_opened.connect(self._show_opened)
        for changed in (session.conversation_changed, session.answer_started, session.cleared):
            changed.connect(self._remember)
        self._history.opened.connect(self._opened)
        self._history.failed.connect(self._tell_trouble)
        self._history.kept_again.connect(self._tell_no_trouble)
        self._history.changed.connect(pane.refresh)
        preferences.changed.connect(self._settings_changed)
        pane.opened.connect(switch.open)
        pane.renamed.connect(self._rename)
        pane.pinned.connect(self._pin)
        pane.archived.connect(self._archive)
        pane.deleted.connect(self._delete)
        pane.undone.connect(self._undo)
        pane.exported.connect(self.export_wanted)
        pane.search_wanted.connect(self.search)

    def choose_list(self, shown: bool) -> None:
        """Show the list, with the keyboard in it, or hide it; and remember that."""
        self._shows_list = shown
        self._show_list(shown)
        if shown:
            self._pane.focus()
        self._preferences.choose(show_conversations=shown)

    def add_actions_to(self, menu: QMenu) -> None:
        """Have in this menu what can be done with what is selected in the list."""
        self._pane.add_actions_to(menu)

    def search(self) -> None:
        """Search everything that is kept."""
        dialog = SearchDialog(self._history, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._open_hit)
        dialog.open()

    def _open_hit(self, hit: Hit) -> None:
        self._switch.open(hit.conversation, hit.position)
        if hit.digest is not None:
            self._session.pictures.show(hit.digest)

    def _show_opened(self, message: int | None) -> None:
        if message is None:
            self._chat.focus_question()
        else:
            self._chat.go_to(message)

    def _settings_changed(self, settings: Settings) -> None:
        self._history.set_keep_copies(settings.keep_copies)
        if settings.show_conversations != self._shows_list:
            self._shows_list = settings.show_conversations
            self._show_list(self._shows_list)

    def _show_list(self, shown: bool) -> None:
        keyboard_was_there = self._pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._pane.setVisible(shown)
        if not shown and keyboard_was_there:
            self._chat.focus_question()
        self.list_shown.emit(shown)

    def _remember(self) -> None:
        """The next start opens this conversation again, or a new one."""
        self._pane.list.mark_open(self._session.id)
        current = self._session.id if self._session.conversation.nodes else ""
        if current != self._last:
            self._last = current
            self._preferences.choose(last_conversation=current)

    def _tell_trouble(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            self._trouble = explain(error)
            self._banner.say(self._trouble, lasting=True)

    def _tell_no_trouble(self) -> None:
        self._banner.withdraw(self._trouble)
        self._banner.say(self.tr("Everything is kept again."))

    # What is done with chosen ones

    def _rename(self, id: str, title: str) -> None:
        self._history.change(lambda store: store.conversations.rename(id, title))

    def _pin(self, ids: Sequence[str], pinned: bool) -> None:
        job = self._history.change(lambda store: store.conversations.pin(ids, pinned))
        self._tell_when_done(job, self.tr("Pinned") if pinned else self.tr("No longer pinned"))

    def _archive(self, ids: Sequence[str], archived: bool) -> None:
        job = self._history.change(lambda store: store.conversations.archive(ids, archived))
        self._tell_when_done(job, self.tr("Archived") if archived else self.tr("Back in the list"))

    def _tell_when_done(self, job: Job, words: str) -> None:
        job.returned.connect(lambda _: announce(self._pane, words))

    def _delete(self, ids: list[str]) -> None:
        if ids:
            job = self._history.change(lambda store: store.conversations.delete(ids))
            job.returned.connect(lambda _: self._deleted_now(ids))

    def _deleted_now(self, ids: list[str]) -> None:
        keyboard_was_there = self._pane.isAncestorOf(self._window.focusWidget() or self._window)
        current = self._session.id
        was_open = self._switch.forget(ids)
        if keyboard_was_there:
            self._pane.focus()
        self._deleted = ids, current if was_open else None
        words = (
            self.tr("1 conversation was deleted")
            if len(ids) == 1
            else self.tr("{n} conversations were deleted", "", len(ids)).format(n=len(ids))
        )
        self._pane.show_undo(words)
        announce(self._pane, self.tr("{deleted}. Ctrl+Z in the list brings back.").format(deleted=words))

    def _undo(self) -> None:
        if self._deleted is None:
            return
        (ids, open_again), self._deleted = self._deleted, None
        self._pane.show_undo("")
        job = self._history.change(lambda store: store.conversations.restore(ids))
        if open_again is not None:
            job.returned.connect(lambda _: self._switch.open(open_again))
        self._tell_when_done(job, self.tr("Brought back"))

    # The start

    def _opened(self, opened: Opened) -> None:
        if isinstance(opened.problem, DamagedError):
            self._offer_rescue(opened.problem)
            return
        if opened.problem is not None:
            self._tell_trouble(opened.problem)
        self._pane.refresh()
        if not opened.is_empty and self._shows_list:
            self._show_list(True)
        if opened.safe_mode:
            self._banner.say(
                self.tr(
                    "Sightline ended unexpectedly twice in a row, so it has started with the built-in model and"
                    " without the last conversation. Both are still there: the File menu opens the model, the list"
                    " the conversation."
                ),
                lasting=True,
            )
        elif self._last and self._session.untouched:
            self._switch.open(self._last)

    def _offer_rescue(self, problem: DamagedError) -> None:
        """Ask whether to save what can be read; until then nothing is kept, and nothing is changed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("The conversations are damaged"))
        box.setText(translated(problem.problem))
        box.setInformativeText(
            self.tr(
                "What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged."
                " Until then, nothing that you ask is kept."
            )
        )
        save = box.addButton(self.tr("&Save what can be read"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        more = box.addButton(QCoreApplication.translate("Banner", "Help"), QMessageBox.ButtonRole.HelpRole)
        more.clicked.disconnect()  # else it would close the box, too
        more.clicked.connect(lambda: show_help(box, page_of(problem)))
        add_help_key(box, page_of(problem))
        box.setDefaultButton(save)
        save.clicked.connect(self._rescue)
        box.rejected.connect(lambda: self._tell_trouble(problem))
        box.open()

    def _rescue(self) -> None:
        job = self._history.rescue()
        job.returned.connect(self._tell_rescued)
        job.failed.connect(self._history.failed)

    def _tell_rescued(self, rescued: Rescued) -> None:
        words = (
            self.tr("1 conversation with {m} messages was saved. The damaged file is {file}.")
            if rescued.conversations == 1
            else self.tr(
                "{n} conversations with {m} messages were saved. The damaged file is {file}.", "", rescued.conversations
            )
        ).format(n=rescued.conversations, m=rescued.messages, file=rescued.damaged_file)
        if lost := rescued.lost_messages:
            words += " " + (
                self.tr("1 message is lost.")
                if lost == 1
                else self.tr("{n} messages are lost.", "", lost).format(n=lost)
            )
        if pages := rescued.unreadable_pages:
            words += " " + (
                self.tr("1 part of it could not be read.")
                if pages == 1
                else self.tr("{n} parts of it could not be read.", "", pages).format(n=pages)
            )
        self._banner.say(words, lasting=True)
