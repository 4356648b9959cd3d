"""Files written whole: a crash, or a full disk, leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
import stat
import uuid
from pathlib import Path


def save(path: Path, data: bytes) -> None:
    """Write a file, replacing one of that name; a pipe or a device, such as /dev/stdout, is written into.

    Raises OSError.
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
