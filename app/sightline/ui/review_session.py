"""What the review works on, without a widget: one queue of pictures, their texts, and what is decided about them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from sightline.store.review_values import Batch, Entry, Options, Purpose, Status
from sightline.store.reviews import Reviews
from sightline.ui.history import History
from sightline.ui.jobs import Job, hear_while


class ReviewSession(QObject):
    """One queue at a time. Methods are what a person does, and return at once; signals tell what became of it."""

    batches_changed = Signal()
    opened = Signal()  # another queue, or none: `entries` is another mapping
    changed = Signal(list, list)  # entries as they were, None where there was none, and as they are now
    removed = Signal(list)  # entries
    deleted = Signal()  # the queue
    brought_back = Signal()  # the one deleted last
    failed = Signal(Exception)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.batches: list[Batch] = []
        self.batch: Batch | None = None
        self.entries: dict[int, Entry] = {}  # of the queue, by id, in the order they were added
        self._opening: Job | None = None
        self._deleted: list[int] = []  # queues, the latest last

    # Queues

    def load(self) -> None:
        """Look up which queues there are, and open the latest, unless another is opened before they are found."""
        self._load(lambda reviews: reviews.batches())

    def open(self, batch: Batch | None) -> None:
        """Have this queue in the window, or none, as before the first picture of a new one."""
        if batch is None:
            self._show(None, [])
            return
        job = self._opening = self._ask(lambda reviews: (reviews.batch(batch.id), reviews.entries(batch.id)))
        job.returned.connect(hear_while(lambda: job is self._opening, lambda found: self._show(*found)))

    def reload(self) -> None:
        """Look up what has become of the pictures of the queue."""
        if (batch := self.batch) is not None:
            job = self._ask(lambda reviews: reviews.entries(batch.id))
            job.returned.connect(
                lambda entries: self.take([entry for entry in entries if self.entries.get(entry.id) != entry])
            )

    def delete(self) -> None:
        """Take the queue out of the list, with its texts; the files stay as they are."""
        if (batch := self.batch) is not None:

            def tell(_: object) -> None:
                self._deleted.append(batch.id)
                self.deleted.emit()
                self.load()

            self._ask(lambda reviews: reviews.delete(batch.id)).returned.connect(tell)

    @property
    def has_deleted(self) -> bool:
        """Whether there is a queue to be brought back."""
        return bool(self._deleted)

    def bring_back(self) -> None:
        """Undo the last deletion of a queue, and open that; until the program ends."""
        id = self._deleted.pop()

        def restore(reviews: Reviews) -> list[Batch]:
            reviews.restore(id)
            return reviews.batches()

        job = self._load(restore, id)
        job.returned.connect(lambda _: self.brought_back.emit())
        job.failed.connect(lambda _: self._deleted.append(id))

    def set_options(self, options: Options) -> None:
        """How the texts of the queue are to be."""
        if (batch := self.batch) is None:
            return

        def set_them(reviews: Reviews) -> Batch:
            reviews.set_options(batch.id, options)
            return reviews.batch(batch.id)

        job = self._ask(set_them)
        job.returned.connect(self._replace_batch)

    def remove(self, ids: Collection[int]) -> None:
        """Take pictures out of the queue, with their texts; their files stay as they are."""
        ids = [id for id in ids if id in self.entries]
        job = self._ask(lambda reviews: reviews.remove(ids))
        job.returned.connect(lambda _: self._removed(ids))

    # Texts, and what is decided about them

    def write(self, id: int, alt_text: str, extended: str, status: Status, in_place: bool = False) -> Job:
        """A person has written this; `in_place` where it only goes on with what the person wrote last.

        Returns the entry, alone in a list.
        """
        return self._change(
            lambda reviews: [reviews.add_version(id, alt_text, extended, status=status, in_place=in_place)]
        )

    def decide(self, ids: Collection[int], status: Status) -> None:
        """What becomes of these."""
        self._change(lambda reviews: reviews.set_status(ids, status))

    def mark_decorative(self, ids: Collection[int]) -> None:
        """These need no text: a screen reader passes them over."""

        def mark(reviews: Reviews) -> list[Entry]:
            reviews.set_purpose(ids, Purpose.DECORATIVE)
            return reviews.set_status(ids, Status.DECORATIVE)

        self._change(mark)

    def set_purpose(self, id: int, purpose: Purpose | None) -> None:
        """What a picture is for; one that was decorative waits for a text again."""

        def set_it(reviews: Reviews) -> list[Entry]:
            (entry,) = reviews.set_purpose([id], purpose)
            if entry.status is Status.DECORATIVE:
                return reviews.set_status([id], Status.DRAFTED if entry.alt_text else Status.NEW)
            return [entry]

        self._change(set_it)

    def set_context(self, ids: Collection[int], context: Mapping[str, str]) -> None:
        """What a person says of these pictures."""
        self._change(lambda reviews: reviews.set_context(ids, context))

    def set_existing(self, id: int, alt_text: str, extended: str) -> None:
        """The file has these texts now."""
        self._change(lambda reviews: [reviews.set_existing(id, alt_text, extended)])

    def select_version(self, id: int, number: int) -> None:
        """Take up an earlier text again."""
        self._change(lambda reviews: [reviews.select_version(id, number)])

    def take(self, entries: Sequence[Entry]) -> None:
        """The store has these now; what belongs to another queue is none of ours."""
        batch = self.batch
        entries = [entry for entry in entries if batch is not None and entry.batch == batch.id]
        before = [self.entries.get(entry.id) for entry in entries]
        self.entries.update((entry.id, entry) for entry in entries)
        if entries:
            self.changed.emit(before, entries)

    def ask(self, work: Callable[[Reviews], Any]) -> Job:
        """Have the store do something, and return what that returns; a failure is told."""
        return self._ask(work)

    # How it is done

    def _ask(self, work: Callable[[Reviews], Any]) -> Job:
        job = self._history.ask(lambda store: work(store.reviews))
        job.failed.connect(self.failed)
        return job

    def _change(self, work: Callable[[Reviews], list[Entry]]) -> Job:
        job = self._ask(work)
        job.returned.connect(self.take)
        return job

    def _load(self, work: Callable[[Reviews], list[Batch]], wanted: int | None = None) -> Job:
        """Have the queues that `work` returns, and open the wanted one, or else the first."""
        job = self._opening = self._ask(work)

        def loaded(batches: list[Batch]) -> None:
            self.batches = batches
            self.batches_changed.emit()
            if job is self._opening:
                self.open(next((batch for batch in batches if wanted in (None, batch.id)), None))
            elif self._opening is None and self.batch is not None:
                self._replace_batch(self.batch)  # opened meanwhile, and maybe not among those yet

        job.returned.connect(loaded)
        return job

    def _show(self, batch: Batch | None, entries: list[Entry]) -> None:
        self._opening = None
        self.batch = batch
        self.entries = {entry.id: entry for entry in entries}
        if batch is not None:
            self._replace_batch(batch)
        self.opened.emit()

    def _replace_batch(self, batch: Batch) -> None:
        if self.batch is not None and self.batch.id == batch.id:
            self.batch = batch
        self.batches = [batch if each.id == batch.id else each for each in self.batches]
        if all(each.id != batch.id for each in self.batches):
            self.batches.insert(0, batch)
        self.batches_changed.emit()

    def _removed(self, ids: Sequence[int]) -> None:
        gone = [entry for id in ids if (entry := self.entries.pop(id, None)) is not None]
        if gone:
            self.removed.emit(gone)
