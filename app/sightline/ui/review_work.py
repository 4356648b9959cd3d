"""Slow work on a whole queue: adding pictures, writing texts and taking them back, tables, documents; one at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sightline.annotate import batch_json, contact_sheet, document_pictures, queue, tables
from sightline.annotate.approved import Wrote, undo_photos, write_document, write_photos
from sightline.annotate.checks import KnownWords, findings
from sightline.annotate.metadata.values import Naming, Sidecar, Undone
from sightline.engine.images import Pictures
from sightline.errors import AppError, said
from sightline.events import Event, Progress, Stage
from sightline.store.files import save
from sightline.store.review_values import DOCUMENT_PICTURES, ORIGINALS, PASTED, Batch, Entry
from sightline.store.reviews import Reviews
from sightline.ui.incoming import DataAddress, PathsInText, RawPicture, encoded
from sightline.ui.jobs import Job, Lane
from sightline.ui.review_session import ReviewSession
from sightline.ui.sentences import translated

_Work = Callable[[Reviews], Generator[Any, None, Any]]
Thing = Path | RawPicture | DataAddress | PathsInText  # what can be added
_Told = tuple[Batch | None, int, list[AppError], list[Path]]


class ReviewWork(QObject):
    """Runs it in a lane of its own. What is asked for while something runs waits for its turn."""

    advanced = Signal(object, int, int)  # Stage, steps done, of how many; None, 0, 0 when it is over
    added = Signal(int, list, list)  # so many new pictures, AppErrors of what could not be, documents left in folders
    wrote = Signal(list)  # Wrote, one for each photo
    undone = Signal(list)  # Undone, one for each file
    saved = Signal(object, list)  # the Path of a file, and sentences about what could not be done as asked
    taken_in = Signal(int, list)  # so many pictures are otherwise now, and sentences about rows that were no use
    stopped = Signal()
    failed = Signal(Exception)

    def __init__(self, session: ReviewSession, folder: Path, parent: QObject | None = None) -> None:
        """`folder` is the one that the program keeps everything in."""
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self.known_words: KnownWords = lambda digest: None  # the lines that were read in a picture, if they were
        self.lane = Lane("batch", self)
        self._jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return bool(self._jobs)

    def cancel(self) -> None:
        """Stop what runs, between two pictures, and begin nothing that waits."""
        for job in list(self._jobs):
            job.cancel()

    # What a person has done

    def add(self, things: Sequence[Thing]) -> None:
        """Add folders, pictures and documents: to the queue, or to the one that a folder or document has already.

        A document has a queue of its own, since it is written as a whole. A picture that is no file yet becomes one.
        """
        batch, folder = self._session.batch, self._folder / DOCUMENT_PICTURES

        def work(reviews: Reviews) -> Generator[Progress, None, _Told]:
            count, goal = 0, batch
            problems: list[AppError] = []
            documents: list[Path] = []
            paths = _as_files(things, self._folder / PASTED, problems)
            for group in _groups(paths):
                yield Progress(Stage.ADDING, 0, 1)
                goal, last = _batch_for(reviews, group, goal), goal
                before = len(reviews.entries(goal.id))
                added = yield from queue.add(reviews, goal.id, group, folder)
                problems += added.problems
                documents += [file for file in added.documents if file not in paths]
                count += len(reviews.entries(goal.id)) - before
                if not reviews.entries(goal.id) and (batch is None or goal.id != batch.id):
                    reviews.delete(goal.id)  # it was made for nothing
                    goal = last
            return goal, count, problems, documents

        def done(result: _Told) -> None:
            goal, *told = result
            if self._session.batch is not None and goal is not None and goal.id == self._session.batch.id:
                self._session.reload()
            else:
                self._session.open(goal)
            self.added.emit(*told)

        self._run(work, done)

    def write(self, only: Sequence[int] | None, sidecar: Sidecar, naming: Naming) -> None:
        """Write approved texts into their photos."""
        if (batch := self._session.batch) is not None:
            folder = self._folder / ORIGINALS
            self._run(
                lambda reviews: write_photos(reviews, batch.id, folder, only=only, sidecar=sidecar, naming=naming),
                self._written,
                lambda said: self._session.take([each.entry for each in said if isinstance(each, Wrote)]),
            )

    def undo(self) -> None:
        """Give the photos of the queue back the bytes that they had before the last writing."""
        if (batch := self._session.batch) is not None:
            folder = self._folder / ORIGINALS
            self._run(lambda reviews: undo_photos(reviews, batch.id, folder), self._undone)

    def write_document(self, document: Path, out: Path) -> None:
        """Write the document with its texts as a new file."""
        if (batch := self._session.batch) is not None:
            self._run(
                lambda reviews: _at_once(lambda: write_document(reviews, batch.id, document, out)),
                lambda notes: self._saved(out, notes),
            )

    def export(self, out: Path) -> None:
        """Save the queue as a table, as JSON, or as a page with all pictures, by the file's extension."""
        if (batch := self._session.batch) is not None:
            known = self.known_words
            self._run(lambda reviews: _export(reviews, batch, out, known), lambda _: self._saved(out, ()))

    def take_in(self, table: Path) -> None:
        """Take texts and decisions over from a table."""
        if (batch := self._session.batch) is not None:
            self._run(lambda reviews: _at_once(lambda: tables.take_in(reviews, batch, table)), self._taken_in)

    # How it is done

    def _run(
        self,
        work: _Work,
        done: Callable[[Any], object],
        heard: Callable[[list[Any]], object] = lambda _: None,
    ) -> None:
        """`done` gets what the work returns, `heard` what it says on the way."""
        asked = self._session.ask(lambda reviews: reviews)

        def begin(reviews: Reviews) -> None:
            job = self.lane.submit(work(reviews))
            self._jobs.append(job)
            job.events.connect(self._tell)
            job.events.connect(heard)
            job.returned.connect(lambda result: self._over(job, lambda: done(result)))
            job.cancelled.connect(lambda: self._over(job, self._cancelled))
            job.failed.connect(lambda error: self._over(job, lambda: self.failed.emit(error)))
            self.advanced.emit(Stage.ADDING, 0, 1)

        asked.returned.connect(begin)

    def _tell(self, said: list[Event]) -> None:
        progress = [event for event in said if isinstance(event, Progress)]
        if progress:
            self.advanced.emit(progress[-1].stage, progress[-1].done, max(progress[-1].total, 1))

    def _over(self, job: Job, then: Callable[[], object]) -> None:
        self._jobs.remove(job)
        if not self._jobs:
            self.advanced.emit(None, 0, 0)
        then()

    def _cancelled(self) -> None:
        self._session.reload()
        self.stopped.emit()

    def _written(self, wrote: list[Wrote]) -> None:
        self._session.take([each.entry for each in wrote])
        self.wrote.emit(wrote)

    def _undone(self, undone: list[Undone]) -> None:
        self._session.reload()
        self.undone.emit(undone)

    def _saved(self, file: Path, notes: Sequence[str]) -> None:
        self._session.reload()
        self.saved.emit(file, [translated(note) for note in notes])

    def _taken_in(self, taken: tables.TakenIn) -> None:
        self._session.take(taken.entries)
        self.taken_in.emit(len(taken.entries), [translated(problem) for problem in taken.problems])


def documents_of(entries: Sequence[Entry]) -> list[Path]:
    """The documents that these pictures are parts of, each once."""
    return list(dict.fromkeys(entry.document for entry in entries if entry.document is not None))


def _as_files(things: Sequence[Thing], folder: Path, problems: list[AppError]) -> list[Path]:
    """The files and folders that these are; pictures that are none yet become some in `folder`."""
    paths: list[Path] = []
    for thing in things:
        try:
            match thing:
                case Path():
                    paths.append(thing)
                case PathsInText():
                    paths += thing.paths
                case _:
                    paths.append(_as_file(thing, folder))
        except AppError as error:
            problems.append(error)
    return paths


def _as_file(picture: RawPicture | DataAddress, folder: Path) -> Path:
    """It is called by when it came: its bytes change when its text is written into it. Raises PictureError."""
    kept = Pictures(capacity=0).add_bytes(encoded(picture), picture.name, folder).path
    name = f"{QCoreApplication.translate('review', 'Pasted picture')} {datetime.now():%Y-%m-%d %H-%M-%S-%f}"
    return kept.rename(folder / f"{name}{kept.suffix}")


def _groups(paths: Sequence[Path]) -> list[list[Path]]:
    """What goes into one queue together: all that is no document, and each document alone."""
    documents = [path for path in paths if path.suffix.lower() in document_pictures.SUFFIXES and path.is_file()]
    others = [path for path in paths if path not in documents]
    return [others] * bool(others) + [[document] for document in documents]


def _batch_for(reviews: Reviews, paths: Sequence[Path], current: Batch | None) -> Batch:
    """The queue that these go into: their own, if there is one; the current one, unless it is a document's; or new."""
    first = paths[0].absolute()
    document = first.suffix.lower() in document_pictures.SUFFIXES and first.is_file()
    origin = first if document or (len(paths) == 1 and first.is_dir()) else None
    if origin is not None and (found := reviews.find(origin)) is not None:
        return found
    of_document = current is not None and current.folder is not None and current.folder.is_file()
    if current is not None and not document and not of_document:
        return current
    return reviews.create((origin or first.parent).name or str(origin or first.parent), origin)


def _at_once(work: Callable[[], Any]) -> Generator[Any, None, Any]:
    yield Progress(Stage.EXPORTING, 0, 1)
    return work()


def _export(reviews: Reviews, batch: Batch, out: Path, words: KnownWords) -> Generator[Progress, None, None]:
    entries = reviews.entries(batch.id)
    found = yield from findings(entries, batch.options, words)
    match out.suffix.lower():
        case ".csv":
            data = tables.to_csv(batch, entries, found)
        case ".json":
            data = batch_json.to_json(reviews, batch, found)
        case _:
            data = yield from contact_sheet.to_html(batch, entries, found)
    try:
        save(out, data)
    except OSError as error:
        problem = said("{name} could not be saved: {reason}.", name=out.name, reason=error)
        raise AppError(problem, said("Choose another folder, or free some space.")) from error
