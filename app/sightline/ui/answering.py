"""One answer, from the model to the store and to whoever shows it."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from sightline.conversation import Conversation, ImageInput
from sightline.engine.interfaces import ChatModel
from sightline.errors import AppError, said
from sightline.events import Event, Finished, Progress, TextDelta
from sightline.ui import status_text
from sightline.ui.history import History, Kept
from sightline.ui.jobs import Job, hear_while
from sightline.ui.model_lane import ModelLane


@dataclass(frozen=True)
class Asked:
    """How things were before a question, should it come back unanswered."""

    before: Conversation
    pending: list[ImageInput]
    text: str


@dataclass(frozen=True)
class Over:
    """What became of an answer: `outcome` is None where there is none; a question may have come back, as `back`."""

    kept: Kept
    outcome: Finished | None
    back: Asked | None
    error: Exception | None


class Answering(QObject):
    """At most one answer at a time is heard; one that was left is still kept by the store, to its end."""

    started = Signal(int)  # the index of the question
    grew = Signal(str)
    ended = Signal(object)  # Over
    left_one_ended = Signal(object)  # Over, of an answer that was left
    phase_changed = Signal(str)

    def __init__(self, model: ModelLane, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._history = history
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def start(self, kept: Kept, question: int, asked: Asked | None = None, continued: int | None = None) -> None:
        """Answer the question at that index, or go on with an answer to it that was broken off."""
        chat = kept.chat
        job = self._job = self._model.work(lambda model: self._answer(model, kept, question, continued))
        known = len(chat.conversation.nodes)
        written = _Pace()

        def over(error: Exception | None = None) -> None:
            new = len(chat.conversation.nodes) > known
            back = None if new else asked
            if back is not None:
                chat.conversation = back.before
            self._history.keep(kept)
            result = Over(kept, chat.conversation.nodes[-1].outcome if new else None, back, error)
            if self._job is job:
                self._job = None
                self.ended.emit(result)
            else:
                self.left_one_ended.emit(result)

        job.events.connect(hear_while(lambda: job is self._job, lambda batch: self._take(batch, written)))
        job.returned.connect(lambda _: over())
        job.cancelled.connect(lambda: over())
        job.failed.connect(over)
        self.started.emit(question)
        self.phase_changed.emit(self.tr("Waiting for the model…") if self._model.loading else self.tr("Thinking…"))

    def stop(self) -> None:
        """Have the answer end now; what is there of it is kept."""
        if self._job is not None:
            self._job.cancel()

    def leave(self) -> bool:
        """Stop, and hear no more but that it is over; whether there was an answer on its way."""
        self.stop()
        left, self._job = self._job is not None, None
        return left

    def _answer(
        self, model: ChatModel | None, kept: Kept, question: int, continued: int | None
    ) -> Generator[Event, None, None]:
        if model is None:
            raise AppError(said("No model is loaded."), said("Choose one with File, Open model folder."))
        writer = yield from self._model.writer(model)
        answer = kept.chat.answer(model, question, writer, continued, self._model.settings)
        yield from self._history.keeping(kept, question, answer, writer)

    def _take(self, batch: list[Event], written: _Pace) -> None:
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
            self.grew.emit("".join(text))
            if not isinstance(batch[-1], Finished):
                self.phase_changed.emit(status_text.writing(written.tokens, written.seconds()))


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
