"""Opens the picture that is reviewed: its pixels, what its file says, the next picture, and then its words."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from sightline.annotate import photo_metadata
from sightline.annotate.metadata.values import PhotoMetadata
from sightline.conversation import ImageInput, TextLine
from sightline.engine.images import Pictures
from sightline.errors import AppError, PictureError
from sightline.events import Event
from sightline.store.review_values import Entry
from sightline.ui.error_text import explain
from sightline.ui.jobs import Job, Lane, hear_while
from sightline.ui.sentences import translated

ReadWords = Callable[[ImageInput], Generator[Event, None, tuple[TextLine, ...] | None]]


@dataclass(frozen=True)
class Pixels:
    """The picture, [H, W, 3], or why it cannot be shown."""

    pixels: NDArray[np.uint8] | None
    problem: str = ""


@dataclass(frozen=True)
class Told:
    """What the file says, or why that cannot be read."""

    metadata: PhotoMetadata | None
    problem: str = ""


@dataclass(frozen=True)
class Read:
    """The words in the picture; None where they cannot be read."""

    lines: tuple[TextLine, ...] | None


class ReviewLook(QObject):
    """One picture at a time: what is still to be told of another is dropped."""

    told = Signal(object)  # Pixels, Told or Read
    failed = Signal(Exception)

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = Lane("review", self)
        self.pictures = pictures
        self._known: dict[Path, tuple[tuple[int, int], ImageInput]] = {}  # touched by the lane alone
        self._job: Job | None = None

    def look(self, entry: Entry, following: Entry | None, read_words: ReadWords | None) -> None:
        """Open this picture, and then make ready the one that is probably next."""
        self.leave()
        job = self._job = self.lane.submit(self._look(entry, following, read_words))
        job.events.connect(hear_while(lambda: job is self._job, self._tell))
        job.failed.connect(hear_while(lambda: job is self._job, self.failed.emit))

    def leave(self) -> None:
        """Nobody looks any more."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _tell(self, batch: list[object]) -> None:
        for said in batch:
            if isinstance(said, Pixels | Told | Read):
                self.told.emit(said)

    def _look(
        self, entry: Entry, following: Entry | None, read_words: ReadWords | None
    ) -> Generator[object, None, None]:
        image: ImageInput | None = None
        if entry.path == entry.document:  # the picture's own bytes cannot be had, and the entry says why
            yield Pixels(None, translated(entry.problem))
            return
        try:
            image = self._open(entry.path)
            yield Pixels(self.pictures.pixels(image))
        except (AppError, MemoryError) as error:
            yield Pixels(None, explain(error))
        if entry.document is None:
            try:
                yield Told(photo_metadata.read(entry.path))
            except AppError as error:
                yield Told(None, explain(error))
        if following is not None and following.path != entry.path:
            with contextlib.suppress(AppError, MemoryError):  # it is told when it is looked at
                self._open(following.path)
            yield None
        if image is not None and read_words is not None:
            try:
                yield Read((yield from read_words(image)))
            except PictureError:
                yield Read(None)

    def _open(self, path: Path) -> ImageInput:
        """The picture, decoded once for as long as its file does not change and it is not let go."""
        try:
            status = path.stat()
        except OSError:
            return self.pictures.open(path)  # which says why not
        stamp = status.st_mtime_ns, status.st_size
        known = self._known.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        image = self.pictures.open(path)
        self._known[path] = stamp, image
        return image
