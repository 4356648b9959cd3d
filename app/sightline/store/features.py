"""What a model's eye saw in pictures, kept on disk, so that a conversation that is opened again is not read again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from sightline.store.files import write_whole

FEATURE_BYTES = 1 << 30


class FeatureFiles:
    """Arrays by key in `folder`, the last used ones up to `capacity` bytes. May be used from any thread.

    They can be computed again: one that cannot be read or written is as good as none, and nobody is troubled with it.
    """

    def __init__(self, folder: Path, capacity: int = FEATURE_BYTES) -> None:
        self._folder = folder
        self._capacity = capacity
        self._lock = threading.Lock()

    def get(self, key: str) -> NDArray[np.floating] | None:
        """The array that was put under the key; None where it is gone, or damaged."""
        file = self._file(key)
        try:
            with file.open("rb") as opened:
                array: NDArray[np.floating] = np.lib.format.read_array(opened, allow_pickle=False)
                whole = not opened.read(1)
        except FileNotFoundError:
            return None
        except Exception:  # a damaged header makes numpy raise whatever it meets, or ask for any amount of memory
            whole = False
        with contextlib.suppress(OSError):
            if whole and np.issubdtype(array.dtype, np.floating):
                os.utime(file)  # the time of its last use
                return array
            file.unlink()
        return None

    def put(self, key: str, features: NDArray[np.floating]) -> None:
        """Keep an array, and let the longest unused ones go; a full disk keeps nothing."""

        def write(file: BinaryIO) -> None:
            np.save(file, np.ascontiguousarray(features), allow_pickle=False)

        with self._lock, contextlib.suppress(OSError):
            write_whole(self._file(key), write)
            self._make_room()

    def _make_room(self) -> None:
        found = []
        for entry in os.scandir(self._folder):
            status = entry.stat()
            found.append((status.st_mtime_ns, status.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._capacity:
                return
            Path(path).unlink()
            total -= size

    def _file(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.npy"
