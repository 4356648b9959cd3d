"""A file gets new bytes in one step or stays as it is, whatever goes wrong; and a batch of such steps is taken back."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import time
import unicodedata
from collections.abc import Callable, Generator
from pathlib import Path
from types import TracebackType

from sightline.annotate import journal
from sightline.annotate.journal import Record
from sightline.annotate.metadata.container import Splice, splice
from sightline.annotate.metadata.values import Undone
from sightline.errors import ChangedError, MetadataError, said
from sightline.events import Progress, Stage
from sightline.store.files import sync_folder

_PATIENCE = 2.0  # seconds that another writer is waited for; one file takes it some hundredths
_SIZE_AND_TIME = ("st_ino", "st_size", "st_mtime_ns")


def rewrite(
    path: Path, keep: Path, edit: Callable[[bytes | None], list[Splice]], check: Callable[[bytes], None]
) -> bool:
    """Change the file as `edit` says, given its bytes, or None where there is none; False where it changes nothing.

    `check` raises where the new file, read back from the disk, is not as it should be. What takes the change back is
    in the folder `keep` before it is made. Raises MetadataError, and what the two raise; then the file is as it was.
    """
    record = _begin(path, keep)
    try:
        with _claim(path) as claim:
            old = claim.old()
            splices = edit(old)
            if splices:
                new = splice(old or b"", splices)
                claim.fill(new)
                check(claim.read_back(new))
                record = _kept(record, old, claim.modified_ns, new, splices)
                claim.put_in_place()
    except BaseException:
        record.drop()
        raise
    if not splices:
        record.drop()
        return False
    with contextlib.suppress(OSError):  # the change is made; the next start sees that it is
        record.made()
    return True


def undo(keep: Path) -> Generator[Progress | Undone, None, list[Undone]]:
    """Take back every change kept in the folder, the latest first. Closed, it leaves the rest to the next time."""
    recover(keep)
    undone: list[Undone] = []
    places = journal.places(keep, pending=False)
    for place in places:
        yield Progress(Stage.WRITING, len(undone), len(places))
        undone.append(_undo(place))
        yield undone[-1]
    return undone


def recover(folder: Path) -> None:
    """Remove what writers that were killed left, going by the records in this folder and below. Raises OSError."""
    for place in journal.places(folder, pending=True):
        with contextlib.suppress(OSError, ValueError):  # what cannot be settled now may be at the next start
            journal.load(place).settle()
    journal.sweep(folder)


def explain(error: OSError, path: Path) -> MetadataError:
    """The sentence for what the system said about the file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return MetadataError(
            path.name, said("the disk is full; the file is as it was."), said("Free some space and try again.")
        )
    if isinstance(error, FileNotFoundError):
        return MetadataError(
            path.name, said("it is not there any more."), said("Look where it went, and add it again.")
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return MetadataError(
            path.name,
            said("it, or its folder, may not be written to; the file is as it was."),
            said("Make both writable, or close the program that has the file open."),
        )
    return MetadataError(
        path.name,
        said("the system could not write it ({reason}); the file is as it was.", reason=error),
        said("See to the disk that it is on, and try again."),
    )


def _undo(place: Path) -> Undone:
    try:
        record = journal.load(place)
    except (OSError, ValueError) as error:
        return Undone(
            place, False, said("{name}: what was kept here cannot be read ({reason}).", name=place.name, reason=error)
        )
    try:
        record = record.reopened()
        try:
            problem = _take_back(record)
        except BaseException:
            record.made()
            raise
        if problem is None:
            record.drop()
        else:
            record.made()
    except MetadataError as error:
        return Undone(record.file, False, error.sentence)
    except OSError as error:
        return Undone(record.file, False, explain(error, record.file).sentence)
    return Undone(record.file, problem is None, problem)


def _take_back(record: Record) -> str | None:
    """Why it cannot be; None where it was. Raises MetadataError."""
    with _claim(record.file) as claim:
        now = claim.old()
        if (now and journal.digest_of(now)) == (record.before and record.before.digest):
            return None  # somebody did so already
        if now is None:
            return said("{name}: {problem}", name=record.file.name, problem=said("it is not there any more."))
        if journal.digest_of(now) != record.after:
            return said(
                "{name}: it has been changed since, by another program, and was left as it is.", name=record.file.name
            )
        if record.before is None:
            claim.remove()
            return None
        old = splice(now, record.back)
        if journal.digest_of(old) != record.before.digest:
            return said("{name}: what was kept of it is damaged, and it was left as it is.", name=record.file.name)
        claim.fill(old, record.before.modified_ns)
        claim.read_back(old)
        claim.put_in_place()
    return None


def _begin(path: Path, keep: Path) -> Record:
    """Keep that the file is about to be written, once no other writer is at it."""
    partial = _partial(path)
    _wait(path, partial)
    try:
        return Record.begin(keep, path, partial)
    except OSError as error:
        raise _not_kept(error, path, keep) from error


def _claim(path: Path) -> _Claim:
    """Be the only one to write the file."""
    partial = _partial(path)
    while True:
        _wait(path, partial)
        try:
            return _Claim(path, partial)
        except FileExistsError:  # another one came first
            continue
        except OSError as error:
            raise explain(error, path) from error


def _wait(path: Path, partial: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while os.path.lexists(partial):
        if time.monotonic() > end:
            raise _busy(path, partial)
        time.sleep(0.02)


def _busy(path: Path, partial: Path) -> MetadataError:
    return MetadataError(
        path.name,
        said("another program is writing it, or was stopped while it did; the file is as it was."),
        said(
            "Try again in a moment. Where no other program is at work, delete {name} in its folder.", name=partial.name
        ),
    )


def _kept(record: Record, old: bytes | None, modified_ns: int, new: bytes, splices: list[Splice]) -> Record:
    try:
        return record.complete(old, modified_ns, new, splices)
    except OSError as error:
        raise _not_kept(error, record.file, record.place.parent) from error


def _not_kept(error: OSError, path: Path, keep: Path) -> MetadataError:
    return MetadataError(
        path.name,
        said(
            "what would take the change back cannot be kept in {folder} ({reason}), so it was not made.",
            folder=keep,
            reason=error,
        ),
        said("Free some space there, or make that folder writable, and try again."),
    )


def _partial(path: Path) -> Path:
    """Where new bytes of the file stand until they are whole: the same for every writer, and never too long a name."""
    name = unicodedata.normalize("NFC", path.name).casefold()
    return path.with_name(f".{hashlib.sha256(name.encode(errors='surrogateescape')).hexdigest()[:16]}.sightline-part")


class _Claim:
    """The one writer of a file, as long as its partial file is there. Raises OSError where that cannot be made."""

    def __init__(self, path: Path, partial: Path) -> None:
        self._path = path
        self._partial = partial
        self._was: os.stat_result | None = None
        # Nobody else reads what is on its way; a new file is for whom new files are.
        rights = 0o600 if path.exists() else 0o666
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(partial, flags, rights), "wb")
        self._placed = False

    def __enter__(self) -> _Claim:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        if not self._placed:  # else the name is free, and may be another writer's by now
            with contextlib.suppress(OSError):
                self._partial.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise explain(error, self._path) from error

    @property
    def modified_ns(self) -> int:
        """When the file was last changed; 0 where there is none."""
        return self._was.st_mtime_ns if self._was else 0

    def old(self) -> bytes | None:
        """The file's bytes; None where there is no file. Raises MetadataError where it may not be written to."""
        try:
            with self._path.open("rb") as file:
                self._was = os.fstat(file.fileno())
                data = file.read()
        except FileNotFoundError:
            return None
        if not stat.S_IMODE(self._was.st_mode) & 0o222 or not os.access(self._path, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only", str(self._path))
        return data

    def fill(self, new: bytes, modified_ns: int | None = None) -> None:
        """Write the new bytes onto the disk, with the rights, the owner and the extended attributes of the old file."""
        with self._file:
            self._file.write(new)
            self._file.flush()
            os.fsync(self._file.fileno())
        if self._was is None:
            return
        if hasattr(os, "chown"):
            with contextlib.suppress(PermissionError):  # somebody else's file, in a folder that is ours to write to
                os.chown(self._partial, self._was.st_uid, self._was.st_gid)
        shutil.copystat(self._path, self._partial)
        now = time.time_ns()
        os.utime(self._partial, ns=(now, now if modified_ns is None else modified_ns))

    def read_back(self, new: bytes) -> bytes:
        """What is on the disk now. Raises MetadataError where that is not what was written."""
        found = self._partial.read_bytes()
        if found != new:
            raise MetadataError(
                self._path.name,
                said("what was written does not read back the same; the file is as it was."),
                said("See to the disk that it is on."),
            )
        return found

    def put_in_place(self) -> None:
        """Have the new file be the file, in one step. Raises MetadataError where another program has changed it."""
        self._check_same()
        self._partial.replace(self._path)
        self._placed = True
        with contextlib.suppress(OSError):  # some network drives cannot, and the file is in place
            sync_folder(self._path.parent)

    def remove(self) -> None:
        """Have no such file."""
        self._check_same()
        self._path.unlink()

    def _check_same(self) -> None:
        try:
            now = self._path.stat()
        except FileNotFoundError:
            now = None
        if any(getattr(now, name, None) != getattr(self._was, name, None) for name in _SIZE_AND_TIME):
            raise ChangedError(self._path.name)
