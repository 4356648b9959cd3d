"""The pictures of conversations by hash: copied or linked, found again when moved, and what is known of them."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from sightline.conversation import ImageInput, TextLine
from sightline.errors import PictureError, said
from sightline.store import codec
from sightline.store.database import Database, explain_system
from sightline.store.files import write_whole

# How far a picture that has moved is looked for: so that opening a conversation never becomes a search of the disk.
MOST_FOLDERS = 20
MOST_FILES = 20_000
MOST_HASHED_BYTES = 256 << 20


class AltKind(StrEnum):
    """The two texts that a picture can have: a short one, and one for details."""

    SHORT = "short"
    EXTENDED = "extended"


class AltState(StrEnum):
    """How far a person has come with an alt text."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    DECORATIVE = "decorative"


@dataclass(frozen=True)
class AltText:
    """One alt text of a picture."""

    kind: AltKind
    state: AltState
    text: str


@dataclass(frozen=True)
class PictureRecord:
    """What is known of a picture: how it was called, where it lay, its bytes, and its size in pixels if known."""

    digest: str
    name: str
    path: Path
    copy: Path | None
    bytes: int
    modified_ns: int
    size: tuple[int, int] | None


class PictureFiles:
    """Where the pictures lie. May be used from any thread; every method that writes may raise StoreError.

    With `keep_copies`, every picture that is remembered is copied into `folder`, under its hash; without, it is linked:
    only its path is kept. A picture that lies in the folder already, such as a pasted one, is its own copy.
    """

    def __init__(self, database: Database, folder: Path, keep_copies: bool) -> None:
        self._database = database
        self._folder = folder.absolute()
        self.keep_copies = keep_copies

    def remember(self, image: ImageInput, name: str | None = None, size: tuple[int, int] | None = None) -> None:
        """Keep a picture that goes with a question; `size` is (width, height) in pixels. Raises PictureError too."""
        name = name or image.path.name
        try:
            status = image.path.stat()
        except OSError as error:
            raise _gone(name) from error
        copy = None
        if image.path.parent == self._folder:
            copy = image.path.name
        elif self.keep_copies:
            copy = self._copy(image, name)
        width, height = size or (None, None)
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO pictures (digest, name, path, copy, bytes, modified_ns, width, height)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (digest) DO UPDATE SET name = ?2, path = ?3,"
                " copy = coalesce(?4, copy), bytes = ?5, modified_ns = ?6,"
                " width = coalesce(?7, width), height = coalesce(?8, height)",
                (
                    image.digest,
                    codec.storable(name),
                    os.fsencode(image.path),
                    copy,
                    status.st_size,
                    status.st_mtime_ns,
                    width,
                    height,
                ),
            )

    def record(self, digest: str) -> PictureRecord | None:
        """What is known of a picture; None where it was never remembered."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT name, path, copy, bytes, modified_ns, width, height FROM pictures WHERE digest = ?", (digest,)
            ).fetchone()
        if row is None:
            return None
        name, path, copy, size, modified_ns, width, height = row
        return PictureRecord(
            digest,
            name,
            Path(os.fsdecode(path)),
            None if copy is None else self._folder / copy,
            size,
            modified_ns,
            None if width is None else (width, height),
        )

    def find(self, image: ImageInput) -> ImageInput:
        """The same picture where its bytes lie now: where it was, in its copy, or where it has been moved to.

        A moved one is looked for, by its size and hash, in the folder it was in and those that others were in.
        Raises PictureError where it is nowhere.
        """
        record = self.record(image.digest)
        if record is None:
            if _hash(image.path) == image.digest:
                return image
            raise _gone(image.path.name)
        for path in (image.path, record.path, record.copy):
            if path is not None and _is_same(path, record):
                return replace(image, path=path)
        for path in self._same_size(record):
            if _hash(path) == image.digest:
                if self._database.read_only is None:
                    self.remember(replace(image, path=path), record.name, record.size)
                return replace(image, path=path)
        raise _gone(record.name)

    def purge(self) -> int:
        """Forget pictures that no message and no draft has, erase their copies, and return how many there were.

        What was read in them and their alt texts go too, unless a person has worked on those.
        """
        with self._database.writing() as connection:
            rows = connection.execute(
                """DELETE FROM pictures WHERE digest NOT IN (SELECT digest FROM appearances) AND digest NOT IN
                    (SELECT json_extract(value, '$.digest') FROM drafts, json_each(drafts.images))
                    AND digest NOT IN (SELECT digest FROM alt_texts) RETURNING digest, copy"""
            ).fetchall()
            connection.executemany("DELETE FROM words_read WHERE digest = ?", [(digest,) for digest, _ in rows])
        for _, copy in rows:
            if copy is not None:
                (self._folder / copy).unlink(missing_ok=True)
        return len(rows)

    # What is known of a picture by its digest

    def save_words(self, digest: str, lines: Sequence[TextLine]) -> None:
        """Keep what character recognition read in a picture; no lines say that it has none."""
        text = codec.storable("\n".join(line.text for line in lines))
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO words_read (digest, text, lines) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (digest) DO UPDATE SET text = ?2, lines = ?3",
                (digest, text, codec.dump_lines(lines)),
            )

    def words(self, digest: str) -> tuple[TextLine, ...] | None:
        """What was read in a picture; None where nobody has tried."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT lines FROM words_read WHERE digest = ?", (digest,)).fetchone()
        try:
            return None if row is None else codec.load_lines(row[0])
        except (ValueError, TypeError):  # damaged: they can be read again
            return None

    def save_alt_text(self, digest: str, alt: AltText) -> None:
        """Keep a picture's alt text in place of the one of the same kind."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO alt_texts (digest, kind, state, text) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (digest, kind) DO UPDATE SET state = ?3, text = ?4",
                (digest, alt.kind.value, alt.state.value, codec.storable(alt.text)),
            )

    def alt_texts(self, digest: str) -> dict[AltKind, AltText]:
        """The alt texts of a picture."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT kind, state, text FROM alt_texts WHERE digest = ? ORDER BY id", (digest,)
            ).fetchall()
        return {AltKind(kind): AltText(AltKind(kind), AltState(state), text) for kind, state, text in rows}

    # How it is done

    def _copy(self, image: ImageInput, name: str) -> str:
        """Copy a picture into the folder, unless it is there; its name there."""
        suffix = image.path.suffix.lower()
        copy = self._folder / (image.digest + (suffix if re.fullmatch(r"\.[a-z0-9]{1,5}", suffix) else ""))
        if copy.exists():
            return copy.name
        try:
            original = image.path.open("rb")
        except OSError as error:
            raise _gone(name) from error

        def write(file: BinaryIO) -> None:
            digest = hashlib.sha256()
            while block := original.read(1 << 20):
                digest.update(block)
                file.write(block)
            if digest.hexdigest() != image.digest:
                raise PictureError(name, said("the file has changed since it was opened."), said("Open it again."))

        with original:
            try:
                write_whole(copy, write)
            except OSError as error:
                raise explain_system(error, copy) from error
        return copy.name

    def _same_size(self, record: PictureRecord) -> Iterator[Path]:
        """Files as long as the picture, in the folders where pictures were, its own first; within the limits above."""
        with self._database.reading() as connection:
            paths = connection.execute("SELECT path FROM pictures ORDER BY id DESC LIMIT 1000").fetchall()
        folders = dict.fromkeys([record.path.parent, *(Path(os.fsdecode(path)).parent for (path,) in paths)])
        seen = hashed = 0
        for folder in list(folders)[:MOST_FOLDERS]:
            try:
                entries = os.scandir(folder)
            except OSError:
                continue
            with entries:
                for entry in entries:
                    seen += 1
                    if seen > MOST_FILES:
                        return
                    try:
                        fits = entry.is_file() and entry.stat().st_size == record.bytes
                    except OSError:
                        continue
                    if fits:
                        hashed += record.bytes
                        if hashed > MOST_HASHED_BYTES and hashed > record.bytes:
                            return
                        yield Path(entry.path)


def _is_same(path: Path, record: PictureRecord) -> bool:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    if status.st_size != record.bytes:
        return False
    unchanged = path == record.path and status.st_mtime_ns == record.modified_ns
    return unchanged or _hash(path) == record.digest


def _hash(path: Path) -> str | None:
    """SHA-256 of a regular file; None where it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe could keep us waiting for ever
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return None


def _gone(name: str) -> PictureError:
    problem = said("the file is no longer where it was, nor in a folder that other pictures came from.")
    return PictureError(name, problem, said("Open it again from where it is now."))
