"""One program at a time keeps a data folder; and whether the last programs that did ended well."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

SAFE_MODE_AFTER = 2  # crashes in a row


class Instance:
    """Holds the folder's lock from `take` to `release`. The system lets go of it when the process dies, however.

    A second file, there while the program runs, is found again by the next one only where this one ended badly; it
    holds how many crashed in a row before. A program that does not count, since whoever ends it does so on purpose,
    leaves that number as it is.
    """

    def __init__(self, folder: Path, counts: bool = True) -> None:
        self._lock_file = folder / "sightline.lock"
        self._marker = folder / "running"
        self._counts = counts
        self._handle: int | None = None
        self.previous_crashes = 0
        self.ended_badly = False  # the last program, whether it counts or not

    def take(self) -> bool:
        """Whether the folder is ours now; False where another program has it. Raises OSError."""
        handle = os.open(self._lock_file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            free = _lock(handle)
        except BaseException:
            os.close(handle)
            raise
        if not free:
            os.close(handle)
            return False
        self._handle = handle
        if self._marker.exists():
            self.ended_badly = True
            try:
                self.previous_crashes = int(self._marker.read_text(encoding="ascii")) + 1
            except (OSError, ValueError):  # the crash took its contents too
                self.previous_crashes = 1
        with contextlib.suppress(OSError):  # on a full disk: the database will say so
            before = self.previous_crashes if self._counts else self.previous_crashes - 1
            self._marker.write_text(str(before), encoding="ascii")
        return True

    def release(self, clean: bool = True) -> None:
        """Let others have the folder; where the end is not `clean`, the next one counts it as a crash."""
        if self._handle is None:
            return
        if clean and (self._counts or not self.previous_crashes):
            with contextlib.suppress(OSError):
                self._marker.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
