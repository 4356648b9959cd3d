"""What takes a batch of changed files back: per change a record in the batch's folder, there before the change is.

A record is `.pending` while a change is on its way, in either direction, and `.undo` once it is made. What is pending
when the program starts was cut off: the file itself tells, by its digest, on which side of the change it is.
"""

from __future__ import annotations

import base64
import hashlib
import json
import time
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from sightline.annotate.metadata.container import Splice, inverse
from sightline.store.files import write_whole

_PENDING, _UNDO = ".pending", ".undo"


@dataclass(frozen=True)
class Before:
    """The file as it was."""

    digest: str  # SHA-256
    modified_ns: int


@dataclass(frozen=True)
class Record:
    """One change: `before` is None where the file was made by it, `after` while it is not known yet.

    `back` turns the new bytes into the old ones. `partial` is where new bytes stand until they are whole.
    """

    place: Path
    file: Path
    partial: Path
    before: Before | None = None
    after: str | None = None
    back: tuple[Splice, ...] = ()

    @staticmethod
    def begin(keep: Path, file: Path, partial: Path) -> Record:
        """Keep that the file is about to be changed. Raises OSError."""
        name = f"{time.time_ns():020}-{uuid.uuid4().hex[:8]}{_PENDING}"
        record = Record(keep / name, file, partial)
        record._save()
        return record

    def complete(self, old: bytes | None, modified_ns: int, new: bytes, splices: list[Splice]) -> Record:
        """Keep what takes the change back, which is about to be made. Raises OSError."""
        before = None if old is None else Before(digest_of(old), modified_ns)
        back = tuple(inverse(old or b"", splices))
        record = replace(self, before=before, after=digest_of(new), back=back)
        record._save()
        return record

    def made(self) -> None:
        """The change is made. Raises OSError."""
        self.place.rename(self.place.with_suffix(_UNDO))

    def reopened(self) -> Record:
        """The change is about to be taken back. Raises OSError."""
        return replace(self, place=self.place.rename(self.place.with_suffix(_PENDING)))

    def drop(self) -> None:
        """The change was not made, or is taken back."""
        self.place.unlink(missing_ok=True)

    def settle(self) -> None:
        """After a kill: remove what was on its way, and see from the file if the change is made. Raises OSError."""
        if not self.file.parent.is_dir():  # a disk that is not there today: at the next start
            return
        self.partial.unlink(missing_ok=True)
        digest = digest_of(self.file.read_bytes()) if self.file.is_file() else None
        if self.after is None or digest == (self.before and self.before.digest):
            self.drop()
        else:
            self.made()

    def _save(self) -> None:
        said = {
            "version": 1,
            "file": str(self.file),
            "partial": str(self.partial),
            "before": self.before and [self.before.digest, self.before.modified_ns],
            "after": self.after,
            "back": [[start, stop, base64.b64encode(data).decode()] for start, stop, data in self.back],
        }
        text = json.dumps(said).encode()

        def write(target: BinaryIO) -> None:
            target.write(text)

        write_whole(self.place, write)


def places(folder: Path, *, pending: bool) -> list[Path]:
    """The files of the records in the folder and those below it, the latest first."""
    found = folder.rglob(f"*{_PENDING if pending else _UNDO}")
    return sorted(found, key=lambda place: place.name, reverse=True)


def sweep(folder: Path) -> None:
    """Remove records that a kill left half written; whole ones are written beside, and then renamed. Raises OSError."""
    for partial in folder.rglob(".*.part"):
        partial.unlink(missing_ok=True)


def digest_of(data: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def load(place: Path) -> Record:
    """The record in that file. Raises OSError, and ValueError where it is none."""
    try:
        said = json.loads(place.read_bytes())
        back = tuple(Splice(start, stop, base64.b64decode(data)) for start, stop, data in said["back"])
        before = said["before"] and Before(*said["before"])
        return Record(place, Path(said["file"]), Path(said["partial"]), before, said["after"], back)
    except (KeyError, TypeError) as error:
        raise ValueError("it is not whole") from error
