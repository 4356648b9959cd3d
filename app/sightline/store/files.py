"""Files that are whole or absent, whatever happens while they are written."""

from __future__ import annotations

import os
import stat
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Have `write` fill a file beside `path`, and put it in its place once it is on the disk. Raises OSError.

    What the program keeps for itself: nobody else may read it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).replace(path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def save(path: Path, data: bytes) -> None:
    """Write a file that a person asked for, with the rights of any new file, replacing one of that name.

    A pipe or a device, such as /dev/stdout, is written into. Raises OSError.
    """
    if path.exists() and not (stat.S_ISREG(kind := path.stat().st_mode) or stat.S_ISDIR(kind)):
        with path.open("wb") as file:
            file.write(data)
        return
    partial = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Have what was renamed, made or removed in the folder survive a power cut. Raises OSError."""
    if os.name == "posix":  # elsewhere a folder cannot be opened, and the file system sees to it
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
