"""Joins what is kept with the window: menu entries, sentences about the store, drafts, the start and the rescue."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sightline.errors import DamagedError
from sightline.store.rescue import Rescued
from sightline.ui.banner import Banner
from sightline.ui.error_text import explain
from sightline.ui.history import Opened
from sightline.ui.question_box import QuestionBox
from sightline.ui.session import Session


class HistoryControl(QObject):
    """What a person does with conversations that are kept, and is told of them."""

    setting_chosen = Signal(str, object)  # the name of a field of Settings, and its value

    def __init__(self, session: Session, banner: Banner, box: QuestionBox, last: str, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._history = session.history
        self._banner = banner
        self._window = window
        self._last = last  # the conversation of the last time
        box.textChanged.connect(lambda: session.write(box.text()))
        session.draft_changed.connect(box.set_text)
        session.conversation_changed.connect(self._remember)
        session.answer_started.connect(self._remember)
        session.cleared.connect(self._remember)
        self._history.opened.connect(self._opened)
        self._history.kept_again.connect(lambda: banner.say(self.tr("Everything is kept again.")))

    def _remember(self) -> None:
        """The next start opens this conversation again, or a new one."""
        current = self._session.id if self._session.conversation.nodes else ""
        if current != self._last:
            self._last = current
            self.setting_chosen.emit("last_conversation", current)

    def _opened(self, opened: Opened) -> None:
        if isinstance(opened.problem, DamagedError):
            self._offer_rescue(opened.problem)
        elif opened.problem is not None:
            self._banner.say(explain(opened.problem))
        if opened.safe_mode:
            self._banner.say(
                self.tr(
                    "Sightline ended unexpectedly twice in a row, so it has started with the built-in model and"
                    " without the last conversation. Both are still there: File opens the model, the list the rest."
                )
            )
        elif self._last and self._session.untouched:
            self._session.open_conversation(self._last)

    def _offer_rescue(self, problem: DamagedError) -> None:
        """Ask whether to save what can be read; until then nothing is kept, and nothing is changed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("The conversations are damaged"))
        box.setText(problem.problem)
        box.setInformativeText(
            self.tr(
                "What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged."
                " Until then, nothing that you ask is kept."
            )
        )
        save = box.addButton(self.tr("&Save what can be read"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        save.clicked.connect(self._rescue)
        box.rejected.connect(lambda: self._banner.say(explain(problem)))
        box.open()

    def _rescue(self) -> None:
        job = self._history.rescue()
        job.returned.connect(self._tell_rescued)
        job.failed.connect(self._history.failed)

    def _tell_rescued(self, rescued: Rescued) -> None:
        words = self.tr("{n} conversations with {m} messages were saved. The damaged file is {file}.").format(
            n=rescued.conversations, m=rescued.messages, file=rescued.damaged_file
        )
        if rescued.lost_messages:
            words += " " + self.tr("{n} messages are lost.").format(n=rescued.lost_messages)
        if rescued.unreadable_pages:
            words += " " + self.tr("{n} parts of it could not be read.").format(n=rescued.unreadable_pages)
        self._banner.say(words)
