"""What the window works on, without a widget: the conversation, its pictures, the model, and their lanes."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sightline.chat import Chat
from sightline.conversation import Conversation, ImageInput, Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.errors import AppError
from sightline.events import Event, Finished, Progress, TextDelta
from sightline.ui import status_text
from sightline.ui.error_text import explain
from sightline.ui.incoming import Item, Loaded, Refused, load
from sightline.ui.jobs import Job, Lane

MOST_PICTURES_TOGETHER = 8  # of those added since the last question; beyond, a question is about the one that is shown

OpenModel = Callable[[Path, Pictures], Generator[Event, None, ChatModel]]


@dataclass(frozen=True)
class OpenPicture:
    """A picture of this conversation, as the window keeps it."""

    image: ImageInput
    name: str
    thumbnail: QImage


class Session(QObject):
    """One conversation at a time. Methods are what a person does; signals tell what became of it."""

    picture_added = Signal(object)  # OpenPicture
    picture_shown = Signal(object, object)  # OpenPicture, NDArray[np.uint8] [H, W, 3]
    attached_changed = Signal()
    conversation_changed = Signal()
    answer_started = Signal(int)  # the index of the question
    answer_grew = Signal(str)
    answer_ended = Signal(object)  # Finished, or None where there is no answer
    question_returned = Signal(str)  # it could not be answered, and is the person's again
    cleared = Signal()
    phase_changed = Signal(str)
    advanced = Signal(int, int)  # pictures opened, of how many; 0, 0 when done
    working_changed = Signal()
    model_changed = Signal(str, object)  # its name, and its folder as a Path
    model_failed = Signal(object)  # the folder that holds no usable model, as a Path
    failed = Signal(str)  # a sentence

    def __init__(
        self,
        open_model: OpenModel,
        pictures: Pictures,
        keep_in: Path,
        max_new_tokens: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_model = open_model
        self._pictures = pictures
        self._keep_in = keep_in
        self._max_new_tokens = max_new_tokens
        self._model: ChatModel | None = None  # touched by the model lane alone
        self._model_lane = Lane("model", self, at_end=self._close_model)
        self._transfer_lane = Lane("transfers", self)
        self._view_lane = Lane("view", self)  # shows a picture that is open already, while a folder is being opened
        self._chat = Chat(max_new_tokens)
        self.opened: dict[str, OpenPicture] = {}  # by digest, in the order of opening
        self.shown: OpenPicture | None = None
        self._pending: list[ImageInput] = []
        self._answer: Job | None = None
        self._reading: Job | None = None
        self._read_images: tuple[ImageInput, ...] = ()
        self._opening: list[Job] = []
        self._showing: Job | None = None
        self._loading: Job | None = None

    @property
    def conversation(self) -> Conversation:
        """All that was said."""
        return self._chat.conversation

    @property
    def answering(self) -> bool:
        """Whether an answer is on its way."""
        return self._answer is not None

    @property
    def working(self) -> bool:
        """Whether there is something to stop."""
        return self._answer is not None or bool(self._opening)

    def attached(self) -> tuple[ImageInput, ...]:
        """The pictures that go with the next question.

        Those added since the last one; and the one that is shown, unless it is the latest that the model has seen.
        """
        together = self._pending if len(self._pending) <= MOST_PICTURES_TOGETHER else []
        seen = [image for message in self._chat.conversation.messages() for image in message.images]
        latest = [*seen, *together][-1:]
        if self.shown is not None and [image.digest for image in latest] != [self.shown.image.digest]:
            return (*together, self.shown.image)
        return tuple(together)

    def left_out(self) -> int:
        """How many of the pictures added since the last question are too many to go with the next one."""
        return len(self._pending) - 1 if len(self._pending) > MOST_PICTURES_TOGETHER else 0

    # The model

    def load_model(self, folder: Path) -> None:
        """Open another model; the present one stays if that fails."""
        if self._loading is not None:
            self._loading.cancel()
        job = self._loading = self._model_lane.submit(self._load(folder))
        job.events.connect(self._show_progress)
        job.returned.connect(lambda name: self._model_loaded(job, name, folder))
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

    def _model_loaded(self, job: Job, name: str, folder: Path) -> None:
        if job is self._loading:
            self._loading = None
        self.model_changed.emit(name, folder)
        self.phase_changed.emit(self.tr("Ready"))
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
        opened = [0, 0]  # how many are open, of how many
        job.events.connect(_while(lambda: job in self._opening, lambda batch: self._take_opened(batch, opened)))
        job.returned.connect(lambda _: self._opening_ended(job, opened[0]))
        job.cancelled.connect(lambda: self._opening_ended(job, opened[0]))
        job.failed.connect(lambda error: self._opening_ended(job, opened[0], error))
        self.working_changed.emit()

    def show(self, digest: str) -> None:
        """Show a picture that was opened before."""
        picture = self.opened.get(digest)
        if picture is None or (self.shown is not None and self.shown.image.digest == digest):
            return
        if self._showing is not None:
            self._showing.cancel()
        job = self._showing = self._view_lane.submit(_pixels_of(self._pictures, picture.image))
        job.returned.connect(_while(lambda: job is self._showing, lambda pixels: self._show(picture, pixels)))
        job.failed.connect(self._report)

    def _take_opened(self, batch: list[Progress | Loaded | Refused], opened: list[int]) -> None:
        for event in batch:
            match event:
                case Progress():
                    opened[1] = event.total
                    if self._answer is None:
                        self.phase_changed.emit(status_text.phase(event))
                case Refused():
                    self._report(event.error)
                case Loaded():
                    opened[0] += 1
                    self._add(event, show=opened[0] == 1 or opened[1] <= MOST_PICTURES_TOGETHER)
        if opened[1] > 1:
            self.advanced.emit(opened[0], opened[1])

    def _add(self, loaded: Loaded, show: bool) -> None:
        digest = loaded.image.digest
        if digest not in self.opened:
            self.opened[digest] = OpenPicture(loaded.image, loaded.name, loaded.thumbnail)
            self._pending.append(loaded.image)
            self.picture_added.emit(self.opened[digest])
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
        if opened:
            self._read_ahead()
        elif self._answer is None:
            self.phase_changed.emit(self.tr("No picture was opened"))
        self.working_changed.emit()

    def _show(self, picture: OpenPicture, pixels: NDArray[np.uint8]) -> None:
        self.shown = picture
        self.picture_shown.emit(picture, pixels)
        self.attached_changed.emit()
        self._read_ahead()

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
        job.events.connect(_while(lambda: job is self._reading, self._show_progress))
        job.returned.connect(lambda read: self._reading_ended(job, len(images) if read else 0))
        job.failed.connect(lambda error: self._reading_ended(job, 0, error))

    def _read(self, images: Sequence[ImageInput]) -> Generator[Event, None, bool]:
        if self._model is None:
            return False
        yield from self._model.read(images)
        return True

    def _reading_ended(self, job: Job, read: int, error: Exception | None = None) -> None:
        if job is not self._reading:
            return
        self._reading = None
        if error is not None:
            self._report(error)
        if read and self._answer is None:
            self.phase_changed.emit(
                self.tr("The picture has been read")
                if read == 1
                else self.tr("{n} pictures have been read").format(n=read)
            )

    # Questions and answers

    def ask(self, text: str) -> bool:
        """Ask about the pictures; False, with a sentence, where that cannot be, and then nothing has changed."""
        if self._answer is not None:
            return False
        images = self.attached()
        if not images and not self._chat.conversation.images():
            self.failed.emit(self.tr("Add a picture first, then ask: open one, paste one, or drop one on the window."))
            return False
        before, pending = self._chat.conversation, self._pending
        question = self._chat.ask(Message(Role.USER, text, images))
        self._pending = []
        self._start_answer(question, lambda: self._take_back(before, pending, text))
        self.attached_changed.emit()
        return True

    def regenerate(self) -> None:
        """Ask the last question again; the old answer is kept beside the new one."""
        path = self._chat.conversation.path()
        if self._answer is None and path and (question := self._chat.conversation.nodes[path[-1]].parent) is not None:
            self._start_answer(question, lambda: None)

    def select(self, index: int) -> None:
        """Show this answer instead of its siblings."""
        if self._answer is None:
            self._chat.conversation = self._chat.conversation.select(index)
            self.conversation_changed.emit()

    def stop(self) -> None:
        """Stop the answer, keeping what was written; where none is on its way, stop opening pictures."""
        if self._answer is not None:
            self._answer.cancel()
        else:
            self.stop_opening()

    def stop_opening(self) -> None:
        """Open no more pictures; those that are open stay."""
        for job in self._opening:
            job.cancel()

    def clear(self) -> None:
        """Begin a new conversation, without pictures."""
        for job in (self._answer, self._reading, self._showing, *self._opening):
            if job is not None:
                job.cancel()
        self._chat = Chat(self._max_new_tokens)  # what the old jobs still say is of another chat, and not heard
        self._answer = self._reading = self._showing = None
        self._opening = []
        self._pending, self.shown = [], None
        self.opened.clear()
        self.advanced.emit(0, 0)
        self.cleared.emit()
        self.attached_changed.emit()
        self.working_changed.emit()

    def close(self) -> None:
        """Stop everything and free the model; waits for what is between two events."""
        for lane in (self._view_lane, self._transfer_lane, self._model_lane):
            lane.shutdown()

    def _start_answer(self, question: int, on_nothing: Callable[[], None]) -> None:
        if self._reading is not None:
            self._reading.cancel()  # the answer reads what it needs
            self._reading = None
        chat = self._chat
        job = self._answer = self._model_lane.submit(self._answer_with_model(chat, question))
        known = len(chat.conversation.nodes)
        written = _Pace()

        def ended(error: Exception | None = None) -> None:
            if self._answer is not job:
                return  # of a conversation that was left
            self._answer = None
            new = len(chat.conversation.nodes) > known
            if not new:
                on_nothing()
            outcome = chat.conversation.nodes[-1].outcome if new else None
            self.answer_ended.emit(outcome)
            if error is not None:
                self._report(error)
            self.working_changed.emit()

        job.events.connect(_while(lambda: job is self._answer, lambda batch: self._take_answer(batch, written)))
        job.returned.connect(lambda _: ended())
        job.cancelled.connect(lambda: ended())
        job.failed.connect(ended)
        self.answer_started.emit(question)
        self.phase_changed.emit(self.tr("Waiting for the model…") if self._loading else self.tr("Thinking…"))
        self.working_changed.emit()

    def _answer_with_model(self, chat: Chat, question: int) -> Generator[Event, None, None]:
        if self._model is None:
            raise AppError("No model is loaded.", "Choose one with File, Open model folder.")
        yield from chat.answer(self._model, question)

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

    def _take_back(self, before: Conversation, pending: list[ImageInput], text: str) -> None:
        self._chat.conversation = before
        self._pending = [*pending, *self._pending]
        self.question_returned.emit(text)
        self.attached_changed.emit()

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
