"""Which conversation is in the window: a new one, the last one, or any that was kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from sightline.errors import AppError, said
from sightline.store.conversations import Draft
from sightline.ui.answering import Over
from sightline.ui.history import Reopened
from sightline.ui.jobs import Job, hear_while
from sightline.ui.open_pictures import gather
from sightline.ui.session import Left, Session


class ConversationSwitch(QObject):
    """Leaves the conversation of the session for another; remembers the one that was left last."""

    phase_changed = Signal(str)
    left_changed = Signal()  # `can_bring_back` may be another now

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: Left | None = None
        self._coming: Job | None = None  # a conversation that is being opened
        self._ending: set[str] = set()  # conversations that were left, whose answers have not come to their ends
        self._wanted: tuple[str, int | None] | None = None  # one of these, which is to be opened again
        session.left_answer_ended.connect(self._left_answer_ended)

    @property
    def can_bring_back(self) -> bool:
        """Whether there is a conversation that was left for another, and has come to rest."""
        return self._left is not None and self._left.kept.id not in self._ending

    def clear(self) -> None:
        """Begin a new conversation, without pictures; the last one that had anything in it can be brought back."""
        self._leave()
        self.phase_changed.emit(self.tr("A new conversation; the Edit menu brings the last one back"))

    def bring_back(self) -> None:
        """Return to the conversation that was left; the present one can be brought back in turn."""
        left = self._left
        if left is None or left.kept.id in self._ending:
            return
        self._left = None
        self._leave()
        self._session.enter(left.kept, left.pictures)
        self.phase_changed.emit(self.tr("The last conversation is back"))

    def open(self, id: str, message: int | None = None) -> None:
        """Leave this conversation for one that was kept, and show the message at this index, or else the end."""
        self._come_no_more()
        if id == self._session.id:
            self._session.go_to(message)
        elif id in self._ending:
            self._wanted = id, message
        elif self._left is not None and self._left.kept.id == id:
            self.bring_back()
            self._session.go_to(message)
        else:
            job = self._coming = self._session.history.reopen(id)
            job.returned.connect(hear_while(lambda: job is self._coming, lambda found: self._reopened(found, message)))
            job.failed.connect(hear_while(lambda: job is self._coming, self._cannot_reopen))

    def forget(self, ids: Collection[str]) -> bool:
        """These conversations are deleted: show none of them any more; whether one of them was shown."""
        shown = self._session.id in ids
        if shown:
            self.clear()
        if self._left is not None and self._left.kept.id in ids:
            self._left = None
        self.left_changed.emit()
        return shown

    def _leave(self) -> None:
        self._come_no_more()
        left = self._session.leave()
        if left is not None:
            self._left = left
            if left.answering:
                self._ending.add(left.kept.id)
        self.left_changed.emit()

    def _come_no_more(self) -> None:
        if self._coming is not None:
            self._coming.cancel()
        self._coming = self._wanted = None

    def _reopened(self, found: Reopened, message: int | None) -> None:
        self._coming = None
        self._leave()
        if self._session.words.on:
            self._session.words.lines.update(found.words)
        self._session.enter(found.kept, gather(found))
        for error in found.missing:
            self._session.report(error)
        self._session.go_to(message)
        self.phase_changed.emit(self.tr("The conversation is open"))

    def _cannot_reopen(self, error: Exception) -> None:
        self._coming = None
        if isinstance(error, KeyError):
            error = AppError(said("This conversation is no longer there."), said("The list shows those that are."))
        self._session.report(error)

    def _left_answer_ended(self, over: Over) -> None:
        """The answer of a conversation that was left is over; now it can be opened again."""
        kept, back = over.kept, over.back
        self._ending.discard(kept.id)
        if back is not None:
            kept.draft = Draft(kept.draft.text or back.text, (*back.pending, *kept.draft.images))
            self._session.history.keep(kept)
            if self._left is not None and self._left.kept is kept:
                self._left.pictures.take_back(back.pending)
        if self._wanted is not None and self._wanted[0] == kept.id:
            self.open(*self._wanted)
        self.left_changed.emit()
