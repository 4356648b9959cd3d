"""Small copies of the pictures of a queue, made where nobody waits, the ones that are looked at now first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from sightline.engine.images import small_copy
from sightline.errors import AppError
from sightline.ui.incoming import THUMBNAIL_SIZE, make_thumbnail
from sightline.ui.jobs import Job, Lane

_MOST_WANTED = 64  # rows on a large screen; what was scrolled past is not made
_MOST_KEPT = 1000  # of about 80 kB each


class ReviewThumbnails(QObject):
    """`get` hands out what there is, and has the rest made; `arrived` tells when one has come."""

    arrived = Signal(object)  # the path, as a Path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = Lane("thumbnails", self)
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[Path, None] = OrderedDict()  # the last one is made first
        self._making: Path | None = None

    def get(self, path: Path) -> QPixmap | None:
        """The small copy, which is null where none can be made; None where it is still to come."""
        if (kept := self._kept.get(path)) is not None:
            self._kept.move_to_end(path)
            return kept
        if path != self._making:
            self._wanted[path] = None
            self._wanted.move_to_end(path)
            if len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
            self._make_next()
        return None

    def forget(self, path: Path) -> None:
        """The file has changed."""
        self._kept.pop(path, None)

    def _make_next(self) -> None:
        if self._making is None and self._wanted:
            path, _ = self._wanted.popitem()
            self._making = path
            job: Job = self.lane.submit(_make(path))
            job.returned.connect(lambda image: self._made(path, image))
            job.failed.connect(lambda _: self._made(path, QImage()))

    def _made(self, path: Path, image: QImage) -> None:
        self._making = None
        self._kept[path] = QPixmap.fromImage(image)
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self._make_next()
        self.arrived.emit(path)


def _make(path: Path) -> Generator[Any, None, QImage]:
    try:
        return make_thumbnail(small_copy(path, 2 * THUMBNAIL_SIZE))
    except (AppError, MemoryError):  # why it cannot be opened is told once it is looked at
        return QImage()
    yield
