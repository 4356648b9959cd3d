"""Drafts of many pictures, made by the model between questions: begun, held, gone on with, and one passed over."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, Signal

from sightline.annotate.drafts import Begun, Done, Drafter, DraftEvent, Outcome, Summary, Usage
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.errors import AppError, said
from sightline.store.review_values import Entry
from sightline.store.reviews import Reviews
from sightline.ui.jobs import Job, hear_while
from sightline.ui.model_lane import ModelLane
from sightline.ui.review_look import ReadWords


class ReviewDrafting(QObject):
    """One batch of drafts at a time. It gives way to whatever else wants the model, and goes on after that."""

    drafted = Signal(list)  # entries that are done, as they are now
    begun = Signal(object)  # the Entry whose turn it is
    advanced = Signal(int, int, object)  # done, of how many, and seconds left as float, or None
    state_changed = Signal()
    ended = Signal(object, object)  # dict[Outcome, int], Usage
    failed = Signal(Exception)

    def __init__(self, model: ModelLane, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = pictures
        self._waiting: dict[int, Entry] = {}  # still to be drafted
        self._counts = dict.fromkeys(Outcome, 0)
        self._usage = Usage()
        self._total = 0
        self._seconds_left: float | None = None
        self._job: Job | None = None
        self._drafter: Drafter | None = None  # made in the lane
        self._at: Entry | None = None
        self._reviews: Reviews | None = None
        self.read_words: Callable[[], ReadWords | None] = lambda: None

    @property
    def running(self) -> bool:
        """Whether the model is drafting, or will as soon as its turn comes."""
        return self._job is not None

    @property
    def held(self) -> bool:
        """Whether pictures wait until the person goes on."""
        return self._job is None and bool(self._waiting)

    def begin(self, entries: Sequence[Entry], reviews: Reviews) -> None:
        """Draft these, after those that are still to be drafted."""
        if not entries:
            return
        if not self._waiting:
            self._counts, self._total, self._seconds_left = dict.fromkeys(Outcome, 0), 0, None
            self._usage = Usage()
        new = {entry.id: entry for entry in entries if entry.id not in self._waiting}
        self._waiting |= new
        self._total += len(new)
        self._reviews = reviews
        if self._job is None:
            self._run()

    def hold(self) -> None:
        """Stop within a moment; `go_on` continues with the picture that was not done."""
        self._leave_job()
        self.state_changed.emit()

    def go_on(self) -> None:
        """Continue."""
        if self.held:
            self._run()

    def stop(self) -> None:
        """Draft no more; what was drafted is kept, and what it took is told."""
        self._leave_job()
        self._waiting.clear()
        self._end()

    def pass_over(self) -> None:
        """Break the present picture off, as it was, and go on with the next."""
        drafter = self._drafter
        if drafter is not None and self._at is not None:
            drafter.leave(self._at.id)

    def give_way(self) -> None:
        """A question was asked: it comes first, and the picture that was not done is begun again after it."""
        if self._job is not None:
            self._leave_job()
            self._run()

    def _run(self) -> None:
        entries = list(self._waiting.values())
        job = self._job = self._model.work(lambda model: self._draft(model, entries))
        job.events.connect(hear_while(lambda: job is self._job, self._take))
        job.returned.connect(hear_while(lambda: job is self._job, lambda _: self._over()))
        job.failed.connect(hear_while(lambda: job is self._job, self._failed))
        self.tell()
        self.state_changed.emit()

    def _leave_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._at = None

    def _draft(self, model: ChatModel | None, entries: Sequence[Entry]) -> Generator[DraftEvent, None, None]:
        if model is None:
            raise AppError(
                said("No model is loaded."), said("Choose one with File, Open model folder, in the main window.")
            )
        assert self._reviews is not None
        writer = yield from self._model.writer(model)
        models = model.at_once(len(entries))
        self._drafter = Drafter(self._reviews, models, writer, self._pictures, self.read_words())
        try:
            yield from until(lambda: self._model.others_wait, self._drafter.run(entries))
        finally:
            self._drafter = None  # and the memory that several answers at a time take

    def _take(self, batch: list[DraftEvent]) -> None:
        done = [event for event in batch if isinstance(event, Done)]
        for event in done:
            self._waiting.pop(event.entry.id, None)
            self._counts[event.outcome] += 1
            self._usage += event.usage
            self._seconds_left = event.seconds_left
        if done:
            self.drafted.emit([event.entry for event in done])
            self.tell()
        begun = [event for event in batch if isinstance(event, Begun)]
        if begun:
            self._at = begun[-1].entry
            self.begun.emit(self._at)

    def tell(self) -> None:
        """Say again how far it is."""
        left = len(self._waiting)
        self.advanced.emit(self._total - left, self._total if left else 0, self._seconds_left)

    def _over(self) -> None:
        self._job = self._at = None
        if self._waiting:  # it gave way
            self._run()
            return
        self._end()

    def _end(self) -> None:
        self.tell()
        self.state_changed.emit()
        self.ended.emit(self._counts, self._usage)

    def _failed(self, error: Exception) -> None:
        """What is left waits, until the person has mended it and goes on."""
        self._job = self._at = None
        self.state_changed.emit()
        self.failed.emit(error)


_Drafting = Generator[DraftEvent, None, Summary]


def until(others_wait: Callable[[], bool], drafting: _Drafting) -> Generator[DraftEvent, None, None]:
    """The same drafting, ended after a picture where others wait."""
    try:
        for event in drafting:
            yield event
            if isinstance(event, Done) and others_wait():
                return
    finally:
        drafting.close()
