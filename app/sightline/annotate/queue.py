"""What a person brings, folders, pictures and documents, as entries of a batch, with the texts that they have."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sightline.annotate import document_pictures, photo_metadata
from sightline.annotate.alternatives import text_in
from sightline.annotate.documents.values import DocumentPicture
from sightline.annotate.lint_empty import is_file_name
from sightline.engine.images import SUFFIXES, Pictures, find_pictures
from sightline.errors import AppError, MetadataError, NoPicturesError, PictureError, said
from sightline.events import Progress, Stage
from sightline.store.review_values import Entry, NewEntry, Purpose, Status
from sightline.store.reviews import Reviews

# What cannot be shown here, but can have a text all the same: it is queued, and says why there is no draft.
_CANNOT_BE_SHOWN = (".heic", ".heif")
_AT_ONCE = 100  # entries that are kept in one transaction


@dataclass(frozen=True)
class Added:
    """New entries of a batch; why some of what was brought has none; and the documents in folders, which were left."""

    entries: list[Entry]
    problems: list[AppError]
    documents: list[Path]


def add(reviews: Reviews, batch: int, paths: Sequence[Path], folder: Path) -> Generator[Progress, None, Added]:
    """Add folders with all below them, picture files and documents; what the batch has already is passed over,
    and so is a link to it.

    The pictures of documents are copied into `folder`. A document in a folder is not opened, only told: each is a batch
    of its own, and a folder may hold hundreds of pages. Yields Progress(ADDING): what was added until it is closed
    stays, and adding the same again goes on there. Raises StoreError; what cannot be used otherwise is a problem.
    """
    known = {entry.path: entry for entry in reviews.entries(batch) if entry.document is None}
    language = reviews.batch(batch).options.language
    added = Added([], [], [])
    photos: dict[Path, None] = {}
    for path in (path.absolute() for path in paths):
        try:
            if path.is_dir():
                search = find_pictures(path, SUFFIXES.union(_CANNOT_BE_SHOWN, document_pictures.SUFFIXES))
                found = yield from _counted(search)
                documents = [file for file in found if file.suffix.lower() in document_pictures.SUFFIXES]
                photos |= dict.fromkeys(file for file in found if file not in set(documents))
                # What Office keeps beside a document that is open is none.
                added.documents.extend(file for file in documents if not file.name.startswith("~$"))
                if len(documents) == len(found):
                    raise NoPicturesError(path)
            elif path.suffix.lower() in document_pictures.SUFFIXES:
                yield from _add_document(reviews, batch, path, folder, added)
            elif path.is_file():
                photos[path] = None
            else:
                raise PictureError(
                    path.name, said("the file does not exist."), said("Check its name, or whether it was moved.")
                )
        except AppError as error:
            added.problems.append(error)
    links = [photo for photo in photos if photo.is_symlink()]
    if links:  # to a picture that is there under its own name: one text for both, and not two that differ
        real = {photo.resolve() for photo in (*photos, *known) if not photo.is_symlink()}
        for link in links:
            if link.resolve() in real:
                del photos[link]
    done = 0
    yield Progress(Stage.ADDING, done, len(photos))
    while some := list(itertools.islice(photos, done, done + _AT_ONCE)):
        new = []
        for photo in some:
            if photo in known:
                _look_again(reviews, known[photo], language)
            else:
                new.append(_photo(photo, language))
            done += 1
            yield Progress(Stage.ADDING, done, len(photos))
        added.entries.extend(reviews.add(batch, new))
    return added


def _counted(search: Generator[int, None, list[Path]]) -> Generator[Progress, None, list[Path]]:
    while True:
        try:
            count = next(search)
        except StopIteration as stop:
            found: list[Path] = stop.value
            return found
        yield Progress(Stage.ADDING, 0, count)


def _photo(path: Path, language: str) -> NewEntry:
    existing, extended = _texts(path, language)
    return NewEntry(path, existing=existing, existing_extended=extended)


def _look_again(reviews: Reviews, entry: Entry, language: str) -> None:
    """Another program may have given a picture a text since."""
    texts = _texts(entry.path, language)
    if texts != (entry.existing, entry.existing_extended):
        reviews.set_existing(entry.id, *texts)


def _texts(path: Path, language: str) -> tuple[str, str]:
    try:
        metadata = photo_metadata.read(path)
    except MetadataError:  # whoever writes into the file will say so
        return "", ""
    return text_in(metadata.alt_text, language), text_in(metadata.extended, language)


def _add_document(reviews: Reviews, batch: int, path: Path, folder: Path, added: Added) -> Generator[Progress]:
    pictures = Pictures(capacity=0)
    found = document_pictures.pictures(path)
    new = []
    for done, picture in enumerate(found):
        yield Progress(Stage.ADDING, done, len(found))
        copy, problem = path, picture.reason
        if picture.source:
            try:
                copy = pictures.add_bytes(document_pictures.picture_bytes(path, picture), picture.name, folder).path
            except AppError as error:
                problem = error.sentence
        new.append(_part(path, picture, copy, problem))
    added.entries.extend(reviews.add(batch, new))


def _part(document: Path, picture: DocumentPicture, copy: Path, problem: str) -> NewEntry:
    said = {
        "title": picture.title,
        "heading": picture.heading,
        "caption": picture.caption,
        "before": picture.before,
        "after": picture.after,
        "link": picture.link,
    }
    return NewEntry(
        copy,
        document,
        picture.key,
        ": ".join(filter(None, (picture.place, picture.name))),
        "" if is_file_name(picture.alt or "") else picture.alt or "",
        purpose=Purpose.DECORATIVE if picture.decorative else Purpose.FUNCTIONAL if picture.link else None,
        context={name: text for name, text in said.items() if text},
        status=Status.DECORATIVE if picture.decorative else Status.NEW,
        problem="" if picture.decorative else problem,
    )
