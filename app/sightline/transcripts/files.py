"""Files written whole: a crash, or a full disk, leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
import uuid
from pathlib import Path


def save(path: Path, data: bytes) -> None:
    """Write a file, replacing one of that name. Raises OSError."""
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
