"""What the window works on, without a widget: the conversation, its pictures, the model, and their lanes."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Collection, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from sightline.chat import Chat
from sightline.conversation import Conversation, ImageInput, Message, Role, Writer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.errors import AppError, StoreError
from sightline.events import Event, Finished, Progress, TextDelta
from sightline.settings import Settings
from sightline.store.conversations import Draft
from sightline.ui import status_text
from sightline.ui.error_text import explain
from sightline.ui.history import History, Kept, Reopened
from sightline.ui.incoming import Found, Item, JustText, Loaded, Opening, Refused, load
from sightline.ui.jobs import Job, Lane, Work
from sightline.ui.outgoing import Outgoing
from sightline.ui.words_lane import ReadText, WordsReader

MOST_PICTURES_TOGETHER = 8  # of those added since the last question; beyond, a question is about the one that is shown
_DRAFT_PAUSE = 500  # milliseconds between what is typed and its being kept

OpenModel = Callable[[Path, Pictures], Generator[Event, None, ChatModel]]


@dataclass(frozen=True)
class OpenPicture:
    """A picture of this conversation, as the window keeps it, under the number that it keeps from then on."""

    image: ImageInput
    number: int
    name: str
    thumbnail: QImage


@dataclass(frozen=True)
class _Asked:
    """How things were before a question, should it come back unanswered."""

    before: Conversation
    pending: list[ImageInput]
    text: str


@dataclass
class _Left:
    """A conversation that was left for another."""

    kept: Kept
    opened: dict[str, OpenPicture]
    pending: list[ImageInput]
    shown: OpenPicture | None


@dataclass
class _Count:
    """How far the opening of pictures is."""

    opened: int = 0
    done: int = 0
    total: int = 0


class Session(QObject):
    """One conversation at a time. Methods are what a person does; signals tell what became of it."""

    picture_added = Signal(object)  # OpenPicture
    picture_removed = Signal(str)  # its digest
    picture_shown = Signal(object, object)  # OpenPicture, NDArray[np.uint8] [H, W, 3]
    showing_failed = Signal()  # the picture that was shown before still is
    text_found = Signal(str)  # what looked like the paths of pictures, and was not
    attached_changed = Signal()
    conversation_changed = Signal()
    answer_started = Signal(int)  # the index of the question
    answer_grew = Signal(str)
    answer_ended = Signal(object)  # Finished, or None where there is no answer
    question_returned = Signal(str)  # it could not be answered, and is the person's again
    draft_changed = Signal(str)  # what is to stand in the box now, instead of what does
    conversation_opened = Signal(object)  # the index of the message to show, or None
    cleared = Signal()
    phase_changed = Signal(str)
    advanced = Signal(int, int)  # pictures done with, of how many; 0, 0 when that is over
    working_changed = Signal()
    model_changed = Signal(str, object, bool)  # its name, its folder as a Path, and whether to remember it
    model_failed = Signal(object)  # the folder that holds no usable model, as a Path
    failed = Signal(str)  # a sentence

    def __init__(
        self,
        open_model: OpenModel,
        pictures: Pictures,
        read_text: ReadText,
        keep_in: Path,
        history: History,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_model = open_model
        self._pictures = pictures
        self._keep_in = keep_in
        self._max_new_tokens = settings.max_new_tokens
        self._model: ChatModel | None = None  # touched by the model lane alone
        self._model_lane = Lane("model", self, at_end=self._close_model)
        self._transfer_lane = Lane("transfers", self)
        self._view_lane = Lane("view", self)  # shows a picture that is open already, while a folder is being opened
        self._export_lane = Lane("export", self)
        self.words = WordsReader(read_text, settings.read_text, self)
        self.words.arrived.connect(self._words_arrived)
        self.words.failed.connect(self._report)
        self.words.states_changed.connect(self.working_changed)
        self.history = history
        history.setParent(self)
        history.failed.connect(self._store_failed)
        self._kept = Kept(Chat(self._max_new_tokens, self.words.lines))
        self._text = ""  # that stands in the box
        self._draft_timer = QTimer(self, interval=_DRAFT_PAUSE, singleShot=True)
        self._draft_timer.timeout.connect(self._keep)
        self._coming: Job | None = None  # a conversation that is being opened
        self._ending: set[str] = set()  # conversations that were left, whose answers have not come to their ends
        self._wanted: tuple[str, int | None] | None = None  # one of these, which is to be opened again
        self._writer: Writer | None = None  # what is known of the model
        self.opened: dict[str, OpenPicture] = {}  # by digest, in the order of opening
        self.shown: OpenPicture | None = None
        self._pending: list[ImageInput] = []
        self._answer: Job | None = None
        self._reading: Job | None = None
        self._read_images: tuple[ImageInput, ...] = ()
        self._opening: list[Job] = []
        self._showing: Job | None = None
        self._to_be_shown = ""  # the digest of what `_showing` is about
        self._loading: Job | None = None
        self._held: str | None = None  # a question that waits for its pictures
        self._left: _Left | None = None

    @property
    def _chat(self) -> Chat:
        return self._kept.chat

    @property
    def id(self) -> str:
        """What the store knows the conversation by."""
        return self._kept.id

    @property
    def conversation(self) -> Conversation:
        """All that was said."""
        return self._chat.conversation

    @property
    def untouched(self) -> bool:
        """Whether nothing has been said, written or opened here yet."""
        return not (self.conversation.nodes or self.opened or self._text or self._opening or self._held)

    @property
    def answering(self) -> bool:
        """Whether an answer is on its way."""
        return self._answer is not None

    @property
    def working(self) -> bool:
        """Whether there is something to stop."""
        return self._answer is not None or self._held is not None or bool(self._opening) or self.words.working

    @property
    def waiting(self) -> bool:
        """Whether a question waits until its pictures are open."""
        return self._held is not None

    def attached(self) -> tuple[ImageInput, ...]:
        """The pictures that go with the next question.

        Those added since the last one; and the one that is shown, unless it is the latest that the model has seen.
        """
        together = self._pending if len(self._pending) <= MOST_PICTURES_TOGETHER else []
        seen = [image for message in self._chat.conversation.messages() for image in message.images]
        latest = [*seen, *together][-1:]
        if self.shown is None or self.shown.image in (*together, *latest):
            return tuple(together)
        return (*together, self.shown.image)

    def left_out(self) -> int:
        """How many of the pictures added since the last question are too many to go with the next one."""
        return len(self._pending) - 1 if len(self._pending) > MOST_PICTURES_TOGETHER else 0

    # The model

    def load_model(self, folder: Path, remember: bool = True) -> None:
        """Open another model; the present one stays if that fails. `remember` is passed on to `model_changed`."""
        if self._loading is not None:
            self._loading.cancel()
        job = self._loading = self._model_lane.submit(self._load(folder))
        job.events.connect(self._show_progress)
        job.returned.connect(lambda name: self._model_loaded(job, name, folder, remember))
        job.failed.connect(lambda error: self._model_failed(job, error, folder))

    def _load(self, folder: Path) -> Generator[Event, None, str]:
        model = yield from self._open_model(folder, self._pictures)
        self._close_model()
        self._model = model
        return model.name

    def _close_model(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _model_loaded(self, job: Job, name: str, folder: Path, remember: bool) -> None:
        if job is self._loading:
            self._loading = None
        self._writer = Writer(name, str(folder))
        self.model_changed.emit(name, folder, remember)
        self._remark(self.tr("Ready"))
        self._read_ahead()

    def _model_failed(self, job: Job, error: Exception, folder: Path) -> None:
        if job is self._loading:
            self._loading = None
        self.phase_changed.emit(self.tr("The model could not be loaded"))
        self._report(error)
        self.model_failed.emit(folder)

    # Pictures

    def open(self, items: Sequence[Item]) -> None:
        """Open files, folders and raw pictures, one after another, and show them."""
        if not items:
            return
        job = self._transfer_lane.submit(load(items, self._pictures, self._keep_in))
        self._opening.append(job)
        count = _Count()
        job.events.connect(_while(lambda: job in self._opening, lambda batch: self._take_opened(batch, count)))
        job.returned.connect(lambda _: self._opening_ended(job, count.opened))
        job.cancelled.connect(lambda: self._opening_ended(job, count.opened))
        job.failed.connect(lambda error: self._opening_ended(job, count.opened, error))
        self.working_changed.emit()

    def show(self, digest: str) -> None:
        """Show a picture that was opened before."""
        self._stop_showing()
        picture = self.opened.get(digest)
        if picture is None or picture is self.shown:
            self._ask_held()
            return
        job = self._showing = self._view_lane.submit(_pixels_of(self._pictures, picture.image))
        self._to_be_shown = digest
        job.returned.connect(_while(lambda: job is self._showing, lambda pixels: self._show(picture, pixels)))
        job.failed.connect(_while(lambda: job is self._showing, self._cannot_show))

    def remove(self, digest: str) -> None:
        """Take a picture out again that was not asked about yet; one that was is part of the conversation."""
        picture = self.opened.get(digest)
        if picture is None:
            return
        if self.was_asked_about(digest):
            self.failed.emit(
                self.tr("{name} is part of the conversation, and stays. A new conversation begins without it.").format(
                    name=picture.name
                )
            )
            return
        digests = list(self.opened)
        at = digests.index(digest)
        neighbour = [*digests[at + 1 :], *digests[at - 1 : at]][:1]
        del self.opened[digest]
        self._pending = [image for image in self._pending if image.digest != digest]
        if picture is self.shown:
            self.shown = None
        self.words.forget(digest)
        self.picture_removed.emit(digest)
        if self._to_be_shown == digest:
            self._stop_showing()
        if self.shown is None and self._showing is None and neighbour:
            self.show(*neighbour)
        self.attached_changed.emit()
        self.working_changed.emit()
        self._keep()
        self._read_ahead()

    def was_asked_about(self, digest: str) -> bool:
        """Whether the conversation has this picture, also where it is not shown now."""
        return any(image.digest == digest for image in self._chat.conversation.images())

    def _stop_showing(self) -> None:
        if self._showing is not None:
            self._showing.cancel()
        self._showing, self._to_be_shown = None, ""

    def _cannot_show(self, error: Exception) -> None:
        self._stop_showing()
        self._report(error)
        self.showing_failed.emit()
        self._ask_held()

    def _take_opened(self, batch: list[Opening], count: _Count) -> None:
        for event in batch:
            match event:
                case Found():
                    self._remark(self.tr("Looking for pictures, {n} found…").format(n=event.pictures))
                case Progress():
                    count.done, count.total = event.done, event.total
                    self._remark(status_text.phase(event))
                case Refused():
                    self._report(event.error)
                case JustText():
                    self.text_found.emit(event.text)
                case Loaded():
                    count.opened += 1
                    self._add(event, show=count.opened == 1 or count.total <= MOST_PICTURES_TOGETHER)
        if count.total > 1:
            self.advanced.emit(count.done, count.total)

    def _add(self, loaded: Loaded, show: bool) -> None:
        digest = loaded.image.digest
        if digest not in self.opened:
            latest = next(reversed(self.opened.values()), None)
            number = 1 if latest is None else latest.number + 1
            image = replace(loaded.image, number=number)
            self.opened[digest] = OpenPicture(image, number, loaded.name, loaded.thumbnail)
            self._pending.append(image)
            self._kept.seen[digest] = (loaded.name, loaded.thumbnail)
            self.picture_added.emit(self.opened[digest])
        self.words.want(self.opened[digest].image)
        if show:
            self._show(self.opened[digest], loaded.pixels)
        else:
            self.attached_changed.emit()

    def _opening_ended(self, job: Job, opened: int, error: Exception | None = None) -> None:
        if job not in self._opening:
            return
        if error is not None:
            self._report(error)
        self._opening.remove(job)
        self.advanced.emit(0, 0)
        if not opened:
            self._remark(self.tr("No picture was opened"))
        elif opened == 1:
            self._remark(self.tr("The picture is open"))
        else:
            self._remark(self.tr("{n} pictures are open").format(n=opened))
        self._keep()
        self._read_ahead()
        self.working_changed.emit()
        self._ask_held()

    def _show(self, picture: OpenPicture, pixels: NDArray[np.uint8]) -> None:
        self._stop_showing()  # this is the newer choice
        self.shown = picture
        self.words.prefer(picture.image.digest)
        self.picture_shown.emit(picture, pixels)
        self.attached_changed.emit()
        self._read_ahead()
        self._ask_held()

    def _read_ahead(self) -> None:
        """Have the model read what goes with the next question while the person is still writing it."""
        images = self.attached()
        if self._reading is not None:
            if images == self._read_images:
                return
            self._reading.cancel()
            self._reading = None
        self._read_images = images
        if not images or self._loading is not None:
            return
        job = self._reading = self._model_lane.submit(self._read(images))
        job.events.connect(_while(lambda: job is self._reading and self._held is None, self._show_progress))
        job.returned.connect(lambda read: self._reading_ended(job, len(images) if read else 0))
        job.failed.connect(lambda error: self._reading_ended(job, 0, error))

    def _words_arrived(self, digest: str) -> None:
        """The next question will tell the model these words too."""
        if self.was_asked_about(digest):
            self._keep()
        if any(image.digest == digest for image in self.attached()):
            if self._reading is not None:
                self._reading.cancel()
                self._reading = None
            self._read_ahead()

    def _read(self, images: Sequence[ImageInput]) -> Generator[Event, None, bool]:
        if self._model is None:
            return False
        yield from self._model.read(self._chat.ahead(images))
        return True

    def _reading_ended(self, job: Job, read: int, error: Exception | None = None) -> None:
        if job is not self._reading:
            return
        self._reading = None
        if error is not None:
            self._report(error)
        if read:
            self._remark(
                self.tr("The picture has been read")
                if read == 1
                else self.tr("{n} pictures have been read").format(n=read)
            )

    # Exports

    def outgoing(self) -> Outgoing:
        """The conversation as it is now."""
        names = {digest: picture.name for digest, picture in self.opened.items()}
        return Outgoing(self.id, self.conversation, names, dict(self.words.lines), self._pictures)

    def export(self, work: Work) -> Job:
        """Run what takes a conversation out, in a lane of its own; a failure is told."""
        job = self._export_lane.submit(work)
        job.failed.connect(self._report)
        return job

    # Questions and answers

    def ask(self, text: str) -> bool:
        """Ask about the pictures; False, with a sentence, where that cannot be, and then nothing has changed.

        While pictures are still being opened, or another is about to be shown, the question waits for them.
        """
        if self._answer is not None or self._held is not None:
            return False
        if self._opening or self._showing is not None:
            self._held = text
            self.phase_changed.emit(self.tr("Your question waits for the picture…"))
            self.working_changed.emit()
            return True
        images = self.attached()
        if not images and not self._chat.conversation.images():
            self.failed.emit(self.tr("Add a picture first, then ask: open one, paste one, or drop one on the window."))
            return False
        asked = _Asked(self._chat.conversation, self._pending, text)
        question = self._chat.ask(Message(Role.USER, text, images))
        self._pending = []
        self._text = ""
        self._keep()
        self._start_answer(question, asked)
        self.attached_changed.emit()
        return True

    def regenerate(self) -> None:
        """Ask the last question again; the old answer is kept beside the new one."""
        path = self._chat.conversation.path()
        if self._answer is not None or self._held is not None or not path:
            return
        if (question := self._chat.conversation.nodes[path[-1]].parent) is not None:
            self._start_answer(question)

    def edit(self, question: int, text: str) -> bool:
        """Ask another version of a question; the first is kept, with all that followed. False where that cannot be."""
        if self._answer is not None or self._held is not None:
            return False
        asked = _Asked(self._chat.conversation, [], text)
        edited = self._chat.edit(question, text)
        self._keep()
        self._start_answer(edited, asked)
        return True

    def continue_answer(self, answer: int) -> None:
        """Have an answer that was broken off written on, beside it."""
        question = self._chat.conversation.nodes[answer].parent
        if self._answer is None and self._held is None and question is not None:
            self._start_answer(question, continued=answer)

    def select(self, index: int) -> None:
        """Show this answer instead of its siblings."""
        if self._answer is None:
            self._chat.conversation = self._chat.conversation.select(index)
            self._keep()
            self.conversation_changed.emit()

    def stop(self) -> None:
        """Stop the answer, keeping what is there; else take back a question that waits; else open, or read, no more."""
        if self._answer is not None:
            self._answer.cancel()
        elif self._held is not None:
            text, self._held = self._held, None
            self.question_returned.emit(text)
            self.working_changed.emit()
        elif self._opening:
            self.stop_opening()
        else:
            self.words.stop()

    def stop_opening(self) -> None:
        """Open no more pictures; those that are open stay."""
        for job in self._opening:
            job.cancel()

    def write(self, text: str) -> None:
        """This stands in the box now; it is kept with the conversation, as a question that was not asked yet."""
        self._text = text
        self._draft_timer.start()

    def clear(self) -> None:
        """Begin a new conversation, without pictures; the last one that had anything in it can be brought back."""
        self._leave()
        self.draft_changed.emit("")
        self.phase_changed.emit(self.tr("A new conversation; the Edit menu brings the last one back"))

    @property
    def can_bring_back(self) -> bool:
        """Whether there is a conversation that was left for another, and has come to rest."""
        return self._left is not None and self._left.kept.id not in self._ending

    def bring_back(self) -> None:
        """Return to the conversation that was left; the present one can be brought back in turn."""
        left = self._left
        if left is None or left.kept.id in self._ending:
            return
        self._left = None
        self._leave()
        self._enter(left.kept, list(left.opened.values()), left.pending, left.shown)
        self.phase_changed.emit(self.tr("The last conversation is back"))

    def open_conversation(self, id: str, message: int | None = None) -> None:
        """Leave this conversation for one that was kept, and show the message at this index, or else the end."""
        self._come_no_more()
        if id == self.id:
            self._go_to(message)
        elif id in self._ending:
            self._wanted = id, message
        elif self._left is not None and self._left.kept.id == id:
            self.bring_back()
            self._go_to(message)
        else:
            job = self._coming = self.history.reopen(id)
            job.returned.connect(_while(lambda: job is self._coming, lambda found: self._reopened(found, message)))
            job.failed.connect(_while(lambda: job is self._coming, self._cannot_reopen))

    def forget(self, ids: Collection[str]) -> bool:
        """These conversations are deleted: show none of them any more; whether one of them was shown."""
        shown = self.id in ids
        if shown:
            self.clear()
        if self._left is not None and self._left.kept.id in ids:
            self._left = None
        self.working_changed.emit()
        return shown

    def _come_no_more(self) -> None:
        if self._coming is not None:
            self._coming.cancel()
        self._coming = self._wanted = None

    def _reopened(self, found: Reopened, message: int | None) -> None:
        self._coming = None
        self._leave()
        kept = found.kept
        kept.chat.text_read, kept.chat.max_new_tokens = self.words.lines, self._max_new_tokens
        if self.words.on:
            self.words.lines.update(found.words)
        pictures: dict[str, OpenPicture] = {}
        for image in found.images:
            number = image.number or len(pictures) + 1
            pictures[image.digest] = OpenPicture(replace(image, number=number), number, *kept.seen[image.digest])
        asked = {image.digest for image in kept.chat.conversation.images()}
        pending = [pictures[image.digest].image for image in kept.draft.images if image.digest not in asked]
        last = [*(image for each in kept.chat.conversation.messages() for image in each.images), *pending][-1:]
        shown = pictures.get(last[0].digest) if last else None
        self._enter(kept, list(pictures.values()), pending, shown)
        for error in found.missing:
            self._report(error)
        self._go_to(message)
        self.phase_changed.emit(self.tr("The conversation is open"))

    def _cannot_reopen(self, error: Exception) -> None:
        self._coming = None
        if isinstance(error, KeyError):
            error = AppError("This conversation is no longer there.", "The list shows those that are.")
        self._report(error)

    def _go_to(self, message: int | None) -> None:
        """Tell which message to show, on the branch that it is on."""
        if message is not None and message < len(self.conversation.nodes) and self._answer is None:
            tree = self.conversation
            for index in tree.path(message):
                tree = tree.select(index)
            self._chat.conversation = tree
            self._keep()
            self.conversation_changed.emit()
        self.conversation_opened.emit(message)

    def _enter(
        self, kept: Kept, pictures: Sequence[OpenPicture], pending: list[ImageInput], shown: OpenPicture | None
    ) -> None:
        """Have this conversation in the window, which has none."""
        self._kept, self._pending, self._text = kept, pending, kept.draft.text
        self.opened = {picture.image.digest: picture for picture in pictures}
        for picture in pictures:
            self.picture_added.emit(picture)
        self.conversation_changed.emit()
        self.words.want(*(picture.image for picture in pictures))
        if shown is not None:
            self.show(shown.image.digest)
        self.draft_changed.emit(kept.draft.text)
        self.attached_changed.emit()
        self.working_changed.emit()

    def _keep(self) -> None:
        """Have all that there is kept by the store."""
        self._draft_timer.stop()
        kept = self._kept
        images = self.attached() if len(self._pending) > MOST_PICTURES_TOGETHER else tuple(self._pending)
        kept.draft = Draft(self._held or self._text, images)
        self.history.keep(kept)

    def _leave(self) -> None:
        self._come_no_more()
        self._keep()
        if self._chat.conversation.nodes or self.opened or self._held or self._text.strip():
            self._left = _Left(self._kept, self.opened, self._pending, self.shown)
        elif self._kept.saved is not None:  # an empty conversation is not worth keeping
            empty = self._kept.id
            self.history.change(lambda store: store.conversations.delete([empty]))
        if self._answer is not None:
            self._ending.add(self._kept.id)
        for job in (self._answer, self._reading, *self._opening):
            if job is not None:
                job.cancel()
        self._stop_showing()
        self.words.leave()
        self.words.pause(False)
        # What the old jobs still say is of another chat, and not heard.
        self._kept = Kept(Chat(self._max_new_tokens, self.words.lines))
        self._answer = self._reading = self._held = None
        self._opening, self._pending, self._text = [], [], ""
        self.shown, self.opened = None, {}
        self.advanced.emit(0, 0)
        self.cleared.emit()
        self.attached_changed.emit()
        self.working_changed.emit()

    def stop_all(self) -> None:
        """Let every lane end as soon as it can, and free the model; nothing is told any more but to the store."""
        self._keep()
        for lane in self._lanes:
            lane.stop()

    def close(self, seconds: float | None = None) -> bool:
        """Stop everything and wait, for ever or about so long, for what is between two events; whether that ended.

        What was said is written last, so that the end of a broken answer is there too.
        """
        self.stop_all()
        ended = all(lane.shutdown(seconds) for lane in self._lanes)
        return self.history.close(seconds) and ended

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return self._view_lane, self.words.lane, self._transfer_lane, self._export_lane, self._model_lane

    def _ask_held(self) -> None:
        """Ask the question that has waited, once all pictures are there."""
        if self._held is None or self._opening or self._showing is not None:
            return
        text, self._held = self._held, None
        if not self.ask(text):
            self.question_returned.emit(text)
        self.working_changed.emit()

    def _start_answer(self, question: int, asked: _Asked | None = None, continued: int | None = None) -> None:
        if self._reading is not None:
            self._reading.cancel()  # the answer reads what it needs
            self._reading = None
        self.words.pause(True)
        kept, chat = self._kept, self._chat
        job = self._answer = self._model_lane.submit(self._answer_with_model(kept, question, continued))
        known = len(chat.conversation.nodes)
        written = _Pace()

        def ended(error: Exception | None = None) -> None:
            new = len(chat.conversation.nodes) > known
            back = None if new else asked
            if back is not None:
                chat.conversation = back.before
            self.history.keep(kept)
            if self._answer is not job:
                self._left_answer_ended(kept, back)
                return
            self._answer = None
            self.words.pause(False)
            if back is not None:
                self._pending = [*back.pending, *self._pending]
                self.attached_changed.emit()
            self.answer_ended.emit(chat.conversation.nodes[-1].outcome if new else None)
            if error is not None:
                self._report(error)
            if back is not None:
                self.question_returned.emit(back.text)
            self.working_changed.emit()

        job.events.connect(_while(lambda: job is self._answer, lambda batch: self._take_answer(batch, written)))
        job.returned.connect(lambda _: ended())
        job.cancelled.connect(lambda: ended())
        job.failed.connect(ended)
        self.answer_started.emit(question)
        self.phase_changed.emit(self.tr("Waiting for the model…") if self._loading else self.tr("Thinking…"))
        self.working_changed.emit()

    def _left_answer_ended(self, kept: Kept, back: _Asked | None) -> None:
        """The answer of a conversation that was left is over; now it can be opened again."""
        self._ending.discard(kept.id)
        if back is not None:
            kept.draft = Draft(kept.draft.text or back.text, (*back.pending, *kept.draft.images))
            if self._left is not None and self._left.kept is kept:
                self._left.pending = [*back.pending, *self._left.pending]
        if self._wanted is not None and self._wanted[0] == kept.id:
            self.open_conversation(*self._wanted)
        self.working_changed.emit()

    def _answer_with_model(self, kept: Kept, question: int, continued: int | None) -> Generator[Event, None, None]:
        if self._model is None:
            raise AppError("No model is loaded.", "Choose one with File, Open model folder.")
        writer = self._writer or Writer(self._model.name)
        answer = kept.chat.answer(self._model, question, writer, continued)
        yield from self.history.keeping(kept, question, answer, writer)

    def _take_answer(self, batch: list[Event], written: _Pace) -> None:
        text = []
        for event in batch:
            match event:
                case TextDelta():
                    text.append(event.text)
                    written.add(event.text)
                case Progress() if not written.tokens:
                    self.phase_changed.emit(status_text.phase(event))
                case Finished():
                    self.phase_changed.emit(self.tr("Done: {numbers}").format(numbers=status_text.outcome(event)))
        if text:
            self.answer_grew.emit("".join(text))
            if not isinstance(batch[-1], Finished):
                self.phase_changed.emit(status_text.writing(written.tokens, written.seconds()))

    def _remark(self, words: str) -> None:
        """Say what goes on, unless a question or its answer is what goes on."""
        if self._answer is None and self._held is None:
            self.phase_changed.emit(words)

    def _store_failed(self, error: Exception) -> None:
        if not isinstance(error, StoreError):  # those are told for as long as they last
            self._report(error)

    def _report(self, error: Exception) -> None:
        if not isinstance(error, AppError | MemoryError):
            traceback.print_exception(error)  # our own bug: whoever started the program from a terminal can report it
        self.failed.emit(explain(error))

    def _show_progress(self, batch: list[Event]) -> None:
        progress = [event for event in batch if isinstance(event, Progress)]
        if progress:
            self.phase_changed.emit(status_text.phase(progress[-1]))


class _Pace:
    """How fast the text comes; `tokens` is 1 for a text that comes by sentences, as behind a gate."""

    def __init__(self) -> None:
        self.tokens = 0
        self._by_tokens = True
        self._first = 0.0

    def add(self, text: str) -> None:
        self._first = self._first or time.perf_counter()
        self._by_tokens = self._by_tokens and len(text.split()) < 2
        self.tokens = self.tokens + 1 if self._by_tokens else 1

    def seconds(self) -> float:
        return time.perf_counter() - self._first


def _while(wanted: Callable[[], bool], heard: Callable[[Any], None]) -> Callable[[Any], None]:
    """`heard`, as long as it is wanted: what a job still says after it was abandoned is dropped."""

    def hear(said: Any) -> None:
        if wanted():
            heard(said)

    return hear


def _pixels_of(pictures: Pictures, image: ImageInput) -> Generator[Any, None, NDArray[np.uint8]]:
    return pictures.pixels(image)
    yield  # a generator, though there is nothing to tell on the way
