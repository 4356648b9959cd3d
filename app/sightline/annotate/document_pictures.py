"""Documents as a queue of their pictures: Word, PowerPoint, EPUB and HTML files, read, and written as a new file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sightline.annotate.documents.values import DocumentChange, DocumentPicture
from sightline.errors import DocumentError

__all__ = ["SUFFIXES", "DocumentChange", "DocumentPicture", "picture_bytes", "pictures", "write"]

SUFFIXES = frozenset(
    [".docx", ".docm", ".dotx", ".dotm"]
    + [".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm"]
    + [".epub"]
    + [".html", ".htm", ".xhtml", ".xht"]
)


def pictures(path: Path, root: Path | None = None) -> list[DocumentPicture]:
    """The pictures of a document in reading order; nothing outside it is read but what an HTML file shows.

    Of those, only files in `root`, a folder that the person has chosen, count: the HTML file's own where it is None.
    Nothing is fetched. Raises DocumentError where the file cannot be read, or is not what its name says.
    """
    raise DocumentError(path.name, "documents cannot be opened yet.", "Open the pictures themselves.")


def picture_bytes(path: Path, picture: DocumentPicture) -> bytes:
    """The file of a picture that `pictures(path)` told of, as it lies in the document. Raises DocumentError."""
    raise DocumentError(path.name, "documents cannot be opened yet.", "Open the pictures themselves.")


def write(path: Path, out: Path, changes: Mapping[str, DocumentChange]) -> tuple[str, ...]:
    """Write a new file `out`, which differs from `path` in what its pictures of these keys say, and in nothing else.

    Returns English sentences on what could not be done as asked. Raises DocumentError, and then there is no new file:
    where there is a file `out` already, or where a key is not found because the document has changed meanwhile.
    """
    raise DocumentError(path.name, "documents cannot be written yet.", "Copy the text into the document.")
