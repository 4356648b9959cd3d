"""Reads the words of the open pictures, one picture after another, in a lane of its own that nothing else waits for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from sightline.conversation import ImageInput, TextLine
from sightline.errors import OutOfMemoryError, PictureError
from sightline.events import Event, Progress
from sightline.ui.jobs import Job, Lane

_Reading = Generator[Event, None, tuple[TextLine, ...]]
ReadText = Callable[[ImageInput], _Reading]

_LOOK_AGAIN = 0.1  # seconds between two looks of a reading that is held up whether it may go on, or is to end


class WordsState(StrEnum):
    """How far the reading of one picture's words is."""

    READ = "read"
    AWAITED = "awaited"  # its turn comes, or is now
    STOPPED = "stopped"  # by the person
    FAILED = "failed"
    OFF = "off"  # text in pictures is not to be read


class WordsReader(QObject):
    """Reads each picture once, the one that is shown first; `lines` has what was read, by digest.

    Nothing is read while `paused`, so that an answer has the processor to itself: a picture that was begun, which may
    be a scan of a hundred tiles, goes on afterwards where it was.
    Where text cannot be read at all that is told once, and reading is tried again only when a person asks for it.
    """

    arrived = Signal(str)  # the digest of a picture: its words are in `lines`
    states_changed = Signal()
    advanced = Signal(int, int, float)  # pictures done, of how many, share of the present one; 0, 0, 0 when over
    failed = Signal(Exception)

    def __init__(self, read_text: ReadText, on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, tuple[TextLine, ...]] = {}
        self.lane = Lane("words", self)
        self._read_text = read_text
        self.on = on
        self._free = threading.Event()  # not paused; read in the lane's thread too
        self._free.set()
        self._broken = False
        self._shown = ""
        self._waiting: dict[str, ImageInput] = {}  # the one that is being read is among them
        self._given_up: dict[str, WordsState] = {}
        self._job: Job | None = None
        self._at = ""  # the digest of what the job is about
        self._share = 0.0  # of that picture, done
        self._done = 0  # since there was last nothing to do

    @property
    def working(self) -> bool:
        """Whether there is something to stop."""
        return bool(self._waiting)

    def read(self, image: ImageInput) -> _Reading:
        """Read a picture in the caller's own thread, whatever waits here."""
        return self._read_text(image)

    def state(self, digest: str) -> WordsState:
        """How far the reading of this picture is."""
        if not self.on:
            return WordsState.OFF
        if digest in self.lines:
            return WordsState.READ
        if digest in self._waiting:
            return WordsState.AWAITED
        return self._given_up.get(digest, WordsState.FAILED if self._broken else WordsState.STOPPED)

    def want(self, *images: ImageInput) -> None:
        """Read these too, where it was not done, given up, or found to be impossible."""
        for image in images:
            if self.on and not self._broken and image.digest not in {**self.lines, **self._given_up}:
                self._waiting.setdefault(image.digest, image)
        self._begin_next()

    def insist(self, image: ImageInput) -> None:
        """Read this one, even if it was given up before."""
        self._broken = False
        self._given_up.pop(image.digest, None)
        self.want(image)

    def prefer(self, digest: str) -> None:
        """This picture is shown now: read it first, if it has not been; another that is being read waits again."""
        self._shown = digest
        if digest in self._waiting and self._at != digest:
            self._leave_job()
        self._begin_next()

    def forget(self, digest: str) -> None:
        """This picture has gone."""
        self._waiting.pop(digest, None)
        self._given_up.pop(digest, None)
        if self._at == digest:
            self._leave_job()
        self._begin_next()

    def leave(self) -> None:
        """Another conversation begins: begin no more of what waits. What was read is kept, should it come back."""
        self._waiting.clear()
        self._leave_job()
        self._begin_next()

    def stop(self) -> None:
        """Read no more of what waits, until a person asks for it."""
        self._given_up |= dict.fromkeys(self._waiting, WordsState.STOPPED)
        self.leave()

    def pause(self, paused: bool) -> None:
        """Whether to read nothing now."""
        if paused:
            self._free.clear()
        else:
            self._free.set()
        self._begin_next()

    def set_on(self, on: bool, images: Sequence[ImageInput]) -> None:
        """Whether text is read at all. When it is not, what was read is forgotten; when it is again, these are read."""
        self.on = on
        if not on:
            self.lines.clear()
            self._given_up.clear()
            self._broken = False
            self.leave()
        self.want(*images)

    def _begin_next(self) -> None:
        if self._job is None and self._waiting and self._free.is_set():
            image = self._waiting.get(self._shown) or next(iter(self._waiting.values()))
            job = self._job = self.lane.submit(_giving_way(self._read_text(image), self._free))
            self._at, self._share = image.digest, 0.0
            job.events.connect(lambda events: self._advance(job, events))
            job.returned.connect(lambda lines: self._ended(job, image, lines))
            job.failed.connect(lambda error: self._failed(job, image, error))
        self._tell_progress()
        self.states_changed.emit()

    def _leave_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._at = None, ""

    def _advance(self, job: Job, events: Sequence[Event]) -> None:
        if job is self._job:
            progress = [event for event in events if isinstance(event, Progress)]
            if progress:
                self._share = progress[-1].done / max(progress[-1].total, 1)
            self._tell_progress()

    def _tell_progress(self) -> None:
        if not self._waiting:
            self._done = 0
            self.advanced.emit(0, 0, 0.0)
        else:
            self.advanced.emit(self._done, self._done + len(self._waiting), self._share if self._job else 0.0)

    def _ended(self, job: Job, image: ImageInput, lines: tuple[TextLine, ...]) -> None:
        if job is not self._job:
            return
        self.lines[image.digest] = lines
        self._next(image)
        self.arrived.emit(image.digest)

    def _failed(self, job: Job, image: ImageInput, error: Exception) -> None:
        if job is not self._job:
            return
        self._given_up[image.digest] = WordsState.FAILED
        if not isinstance(error, PictureError | OutOfMemoryError | MemoryError):
            # Every other picture would fail in the same way.
            self._broken = True
            self._given_up |= dict.fromkeys(self._waiting, WordsState.FAILED)
            self._waiting.clear()
        self._next(image)
        self.failed.emit(error)

    def _next(self, image: ImageInput) -> None:
        self._waiting.pop(image.digest, None)
        self._job, self._at = None, ""
        self._done += 1
        self._begin_next()


def _giving_way(reading: _Reading, free: threading.Event) -> _Reading:
    """The same reading, held up between two of its steps while others need the processor; it can be closed there."""
    try:
        while True:
            try:
                event = next(reading)
            except StopIteration as end:
                lines: tuple[TextLine, ...] = end.value
                return lines
            yield event
            while not free.is_set():
                free.wait(_LOOK_AGAIN)
                yield event  # here it is closed, if that was wanted meanwhile
    finally:
        reading.close()
