"""Small copies of pictures on disk, so that a conversation that is opened again shows them without decoding them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage


class Thumbnails:
    """One small PNG per picture, by its digest. They can be made again: one that cannot be written is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, digest: str) -> QImage | None:
        """The small copy; None where there is none that can be read."""
        file = self._file(digest)
        image = QImage(str(file)) if file.exists() else QImage()
        return None if image.isNull() else image

    def put(self, digest: str, thumbnail: QImage) -> None:
        """Keep a small copy, unless there is one."""
        file = self._file(digest)
        if not file.exists():
            with contextlib.suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
                partial = file.with_suffix(".part")
                if thumbnail.save(str(partial), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes
                    partial.replace(file)

    def purge(self, wanted: Callable[[str], bool]) -> None:
        """Erase the small copies of pictures that nobody wants any more."""
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.png"):
                if not wanted(file.stem):
                    file.unlink(missing_ok=True)

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}.png"
