"""Documents as a queue of their pictures: Word, PowerPoint, EPUB and HTML files, read, and written as a new file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sightline.annotate.documents import addresses, archive_copy, epub, powerpoint, web_page, word
from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.markup import Edit, allowed, apply
from sightline.annotate.documents.new_file import write_new
from sightline.annotate.documents.values import Document, DocumentChange, DocumentPicture, Found
from sightline.errors import DocumentError, said

__all__ = ["SUFFIXES", "DocumentChange", "DocumentPicture", "picture_bytes", "pictures", "write"]

_ARCHIVES: dict[str, Callable[[Archive], Document]] = {
    **dict.fromkeys([".docx", ".docm", ".dotx", ".dotm"], word.read),
    **dict.fromkeys([".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm"], powerpoint.read),
    ".epub": epub.read,
}
_XHTML = (".xhtml", ".xht")
SUFFIXES = frozenset([*_ARCHIVES, ".html", ".htm", *_XHTML])


def pictures(path: Path) -> list[DocumentPicture]:
    """The pictures of a document in reading order; nothing outside it is read but what an HTML file shows.

    Of those, only files in the HTML file's own folder and below count; nothing is fetched. Raises DocumentError where
    the file cannot be read, or is not what its name says.
    """
    return [found.picture for found in _read(path, path.suffix).found]


def picture_bytes(path: Path, picture: DocumentPicture) -> bytes:
    """The file of a picture that `pictures(path)` told of, as it lies in the document. Raises DocumentError."""
    if not picture.source:
        raise DocumentError(path.name, said("{reason}", reason=picture.reason), said("Describe it in your own words."))
    if addresses.is_data(picture.source):
        return addresses.data_of(picture.source, path.name)
    if path.suffix.lower() in _ARCHIVES:
        with Archive(path) as archive:
            return archive.picture(picture.source)
    return web_page.picture_bytes(Path(picture.source))


def write(path: Path, out: Path, changes: Mapping[str, DocumentChange]) -> tuple[str, ...]:
    """Write a new file `out`, which differs from `path` in what its pictures of these keys say, and in nothing else.

    Returns English sentences on what could not be done as asked. Raises DocumentError, and then there is no new file:
    where there is a file `out` already or it is called a file of another kind, or where a key is not found because the
    document has changed meanwhile.
    """
    if _kind(out) != _kind(path):
        suffix = path.suffix.lower()
        raise DocumentError(
            out.name,
            said("it would be a {suffix} file.", suffix=suffix),
            said("Give it a name that ends in {suffix}.", suffix=suffix),
        )
    document = _read(path, path.suffix)
    notes = [document.note]
    changed: list[tuple[Found, DocumentChange]] = []
    left = dict(changes)
    for found in document.found:
        change = left.pop(found.picture.key, None)
        if change is None:
            continue
        if change.decorative and not found.picture.can_be_decorative:
            notes.append(
                said(
                    "{name}: there is no mark for decorative pictures of this kind, so it stays as it is.",
                    name=_called(found),
                )
            )
            continue
        if not change.decorative and not allowed(change.alt).strip():
            raise DocumentError(
                path.name,
                said("there is no text for {place}.", place=_called(found)),
                said("Write one, or mark it decorative."),
            )
        if _said(found.picture, change) != _said(found.picture, None):
            notes.append(said("{name}: {problem}", name=_called(found), problem=found.note) if found.note else "")
            changed.append((found, change))
    if left:
        raise DocumentError(
            path.name, said("it has changed since it was opened."), said("Open it again, and approve its texts.")
        )
    parts = _edited(document, changed)
    write_new(out, path, partial(_fill, path, parts), partial(_check, path, document, changed, parts))
    if path.suffix.lower() not in _ARCHIVES and out.absolute().parent != path.absolute().parent:
        notes.append(
            said("Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.")
        )
    return tuple(filter(None, notes))


def _read(path: Path, suffix: str) -> Document:
    suffix = suffix.lower()
    if path.exists() and not path.is_file():  # a pipe could be waited for forever
        raise DocumentError(path.name, said("this is no file."), said("Choose a document."))
    if suffix in _ARCHIVES:
        with Archive(path) as archive:
            return _ARCHIVES[suffix](archive)
    if suffix in SUFFIXES:
        return web_page.read(path, suffix in _XHTML)
    kinds = "Word (.docx), PowerPoint (.pptx), EPUB or HTML"
    raise DocumentError(
        path.name, said("this is no document that can be opened."), said("Choose a {kinds} file.", kinds=kinds)
    )


def _kind(path: Path) -> str:
    suffix = path.suffix.lower()
    return ".html" if suffix == ".htm" else suffix


def _called(found: Found) -> str:
    return ", ".join(filter(None, (found.picture.place, found.picture.name)))


def _edited(document: Document, changed: list[tuple[Found, DocumentChange]]) -> dict[str, bytes]:
    """The new bytes of each part that changes."""
    edits: dict[str, list[Edit]] = {}
    for found, change in changed:
        edits.setdefault(found.part, []).extend(found.edits(change))
    parts = {}
    for part, some in edits.items():
        text = document.texts[part]
        parts[part] = text.encode(apply(text.text, [replace(edit, new=text.writable(edit.new)) for edit in some]))
    return parts


def _fill(path: Path, parts: Mapping[str, bytes], file: BinaryIO) -> None:
    if path.suffix.lower() in _ARCHIVES:
        with Archive(path) as archive:
            archive_copy.copy(archive, file, parts)
    else:
        file.write(parts.get("", b"") or path.read_bytes())


def _check(
    path: Path,
    document: Document,
    changed: list[tuple[Found, DocumentChange]],
    parts: Mapping[str, bytes],
    partial: Path,
) -> None:
    """Read the new file again: it says what it is to say, and all else is as it was."""
    wanted = {found.picture.key: change for found, change in changed}
    expected = [_said(found.picture, wanted.get(found.picture.key)) for found in document.found]
    is_same = [_said(found.picture, None) for found in _read(partial, path.suffix).found] == expected
    if is_same and path.suffix.lower() in _ARCHIVES:
        with Archive(path) as old, Archive(partial) as new:
            is_same = archive_copy.same_parts(old, new, parts)
    if not is_same:
        problem = said("the new file would not be what it has to be, so there is none.")
        raise DocumentError(path.name, problem, said("Report this document to the makers of the program."))


def _said(picture: DocumentPicture, change: DocumentChange | None) -> tuple[str, bool]:
    """What a picture says, or is to say, and whether it is decorative, when it says nothing whatever stands there."""
    decorative = picture.decorative if change is None else change.decorative
    said = (picture.alt or "") if change is None else allowed(change.alt)
    return "" if decorative else said, decorative
