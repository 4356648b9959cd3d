"""Approved texts go into their photos and documents, and are taken back out of photos."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sightline.annotate import document_pictures, photo_metadata
from sightline.annotate.alternatives import text_in, with_text
from sightline.annotate.documents.values import DocumentChange
from sightline.annotate.metadata.values import (
    X_DEFAULT,
    MetadataChange,
    Naming,
    PhotoMetadata,
    Sidecar,
    Undone,
    Written,
)
from sightline.errors import AppError, ChangedError, DocumentError, MetadataError, PictureError, said
from sightline.events import Progress, Stage
from sightline.store.review_values import Entry, Existing, Filter, Options, Status
from sightline.store.reviews import Reviews

_UNFINISHED = ".unfinished"  # how the folder of a writing ends that was closed or killed
_SIDECAR = ".xmp"
_NO_PLACE = said("a document has no place for its extended description. Put that into the text beside it.")
_GONE = said("it is no longer in the document, or has another text there. Add the document again.")
_CHANGED = said("it has been changed since it was looked at. Look at it again, and approve its text again.")


@dataclass(frozen=True)
class Wrote:
    """What became of one photo: `written`, or the sentences of `problem` say why it was left as it was."""

    entry: Entry
    written: Written | None
    problem: str = ""


def preview(entry: Entry, options: Options, metadata: PhotoMetadata) -> MetadataChange:
    """What writing an entry's text changes in a photo that says `metadata` now.

    A caption that is there is never overwritten, unless existing texts are to be replaced.
    """
    language = options.language
    described = text_in(metadata.description, language)
    describe = options.description and (not described or options.existing is Existing.REPLACE)
    return MetadataChange(
        with_text(metadata.alt_text, language, entry.alt_text),
        with_text(metadata.extended, language, entry.extended) if entry.extended else {},
        with_text(metadata.description, language, entry.alt_text) if describe else {},
    )


def write_photos(
    reviews: Reviews,
    batch: int,
    folder: Path,
    *,
    only: Sequence[int] | None = None,
    sidecar: Sidecar = Sidecar.WHERE_NEEDED,
    naming: Naming = Naming.INSTEAD,
) -> Generator[Progress | Wrote, None, list[Wrote]]:
    """Write every approved text that its photo does not have yet, or of those the ones with the ids `only`.

    What takes it back is kept in `folder`, which is one for all batches. Yields Wrote once a photo and what is known of
    it are on the disk, and Progress(WRITING). Closed, it stops between two photos; called again, after a kill too, it
    goes on there, and what both wrote is taken back together.
    """
    options = reviews.batch(batch).options
    entries = [entry for entry in reviews.entries(batch, Filter.UNWRITTEN) if entry.document is None]
    if only is not None:
        entries = [entry for entry in entries if entry.id in set(only)]
    name = f"{batch}-{datetime.now():%Y%m%d-%H%M%S-%f}"
    keep = max(folder.glob(f"{batch}-*{_UNFINISHED}"), default=folder / f"{name}{_UNFINISHED}")
    wrote: list[Wrote] = []
    for entry in entries:
        yield Progress(Stage.WRITING, len(wrote), len(entries))
        wrote.append(_write(reviews, entry, options, keep, sidecar, naming))
        yield wrote[-1]
    if keep.exists():
        keep.rename(keep.with_suffix(""))
    yield Progress(Stage.WRITING, len(wrote), len(entries))
    return wrote


def undo_photos(reviews: Reviews, batch: int, folder: Path) -> Generator[Progress | Undone, None, list[Undone]]:
    """Give the photos of a batch the bytes back that they had before the last writing that was not undone.

    Yields Progress(WRITING), and Undone once a file, and what is known of it, is as it was; closed, it stops between
    two. An empty list says that there was nothing left to undo.
    """
    language = reviews.batch(batch).options.language
    photos: dict[Path, list[Entry]] = defaultdict(list)
    for entry in reviews.entries(batch, Filter.WRITTEN):
        if entry.document is None:
            photo = entry.path.resolve()
            for file in (photo, photo.with_suffix(_SIDECAR), photo.with_name(photo.name + _SIDECAR)):
                photos[file].append(entry)
    undone: list[Undone] = []
    for keep in sorted(folder.glob(f"{batch}-*"), reverse=True):
        for event in photo_metadata.undoing(keep):
            if isinstance(event, Undone):
                undone.append(event)
                for entry in photos[event.file]:
                    _look_again(reviews, entry, language)
            yield event
        if keep.exists() and not any(keep.iterdir()):
            keep.rmdir()
        if undone:
            break
    yield Progress(Stage.WRITING, 1, 1)
    return undone


def write_document(reviews: Reviews, batch: int, document: Path, out: Path) -> tuple[str, ...]:
    """Write a new file `out`: the document with what was approved and what was found decorative, and nothing else new.

    A picture that was taken out of the document since, or given another text there, is left out, and its entry says so.
    Returns English sentences about what could not be done as asked. Raises DocumentError.
    """
    there = {picture.key: picture for picture in document_pictures.pictures(document)}
    changes, told, gone = {}, [], []
    for entry in reviews.entries(batch):
        if entry.document != document or entry.status not in (Status.APPROVED, Status.DECORATIVE):
            continue
        if entry.anchor not in there:
            gone.append(entry)
            continue
        is_decorative = entry.status is Status.DECORATIVE
        changes[entry.anchor] = DocumentChange("" if is_decorative else entry.alt_text, is_decorative)
        if there[entry.anchor].can_be_decorative or not is_decorative:  # else a note says that it stays as it is
            told.append(entry)
    if gone and not changes:
        raise DocumentError(
            document.name, said("it has changed since it was opened."), said("Add it again, and approve its texts.")
        )
    notes = document_pictures.write(document, out, changes)
    for entry in told:
        reviews.set_written(entry.id, entry.version, _now())
    for entry in gone:
        reviews.fail(entry.id, _GONE)
    notes += tuple(
        said("{name}: {problem}", name=entry.name, problem=_NO_PLACE)
        for entry in told
        if entry.status is Status.APPROVED and entry.extended
    )
    return *notes, *(said("{name}: {problem}", name=entry.name, problem=_GONE) for entry in gone)


def documents(entries: Sequence[Entry]) -> dict[Path, list[Entry]]:
    """The entries of documents, by document."""
    found: dict[Path, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.document is not None:
            found[entry.document].append(entry)
    return dict(found)


def _write(reviews: Reviews, entry: Entry, options: Options, keep: Path, sidecar: Sidecar, naming: Naming) -> Wrote:
    try:
        return _written(reviews, entry, options, keep, sidecar, naming)
    except AppError as error:
        return Wrote(reviews.fail(entry.id, error.sentence), None, error.sentence)
    except OSError as error:
        problem = PictureError(
            entry.name,
            said("the file cannot be read: {reason}.", reason=error),
            said("Check that it is still there."),
        ).sentence
        return Wrote(reviews.fail(entry.id, problem), None, problem)


def _written(reviews: Reviews, entry: Entry, options: Options, keep: Path, sidecar: Sidecar, naming: Naming) -> Wrote:
    digests = photo_metadata.digests(entry.path)  # before it is read: what changes from here on is not overwritten
    metadata = photo_metadata.read(entry.path)
    digest, *_ = digests.values()
    there = text_in(metadata.alt_text, options.language), text_in(metadata.extended, options.language)
    is_there = there == (entry.alt_text, entry.extended)  # a kill may have come before that was kept
    seen = entry.existing in (there[0], metadata.alt_text.get(X_DEFAULT, ""))  # of which language it was then
    if not is_there and (entry.digest not in ("", digest) or not seen):
        return _changed(reviews, entry, options.language)
    change = preview(entry, options, metadata)
    try:
        written = photo_metadata.write(entry.path, change, keep=keep, sidecar=sidecar, naming=naming, digests=digests)
    except ChangedError:
        return _changed(reviews, entry, options.language)
    digest = "" if written.sidecar else next(iter(photo_metadata.digests(entry.path).values()))
    reviews.set_existing(entry.id, entry.alt_text, entry.extended or there[1])
    return Wrote(reviews.set_written(entry.id, entry.version, _now(), digest), written)


def _changed(reviews: Reviews, entry: Entry, language: str) -> Wrote:
    """Whoever approved the text saw something else, so it waits for another look. Raises MetadataError, OSError."""
    _look(reviews, entry, language)
    reviews.set_status([entry.id], Status.DRAFTED)
    problem = said("{name}: {problem}", name=entry.name, problem=_CHANGED)
    return Wrote(reviews.fail(entry.id, problem), None, problem)


def _look(reviews: Reviews, entry: Entry, language: str) -> str:
    """Keep what a photo says now; returns its alt text. Raises MetadataError, OSError."""
    digest, *_ = photo_metadata.digests(entry.path).values()
    metadata = photo_metadata.read(entry.path)
    alt_text = text_in(metadata.alt_text, language)
    reviews.set_existing(entry.id, alt_text, text_in(metadata.extended, language), digest)
    return alt_text


def _look_again(reviews: Reviews, entry: Entry, language: str) -> None:
    """Whether a photo still has the text of an entry; keeps what it has."""
    try:
        alt_text = _look(reviews, entry, language)
    except (MetadataError, OSError):
        return
    if alt_text != entry.alt_text:
        reviews.set_written(entry.id, 0, None)


def _now() -> datetime:
    return datetime.now().astimezone()
