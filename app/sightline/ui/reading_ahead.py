"""Has the model read what goes with the next question while the person is still writing it."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from sightline.chat import Chat
from sightline.conversation import ImageInput
from sightline.engine.interfaces import ChatModel
from sightline.events import Event
from sightline.ui.jobs import Job, hear_while
from sightline.ui.model_lane import ModelLane


class ReadingAhead(QObject):
    """One reading at a time: a newer one takes the place of an older one."""

    advanced = Signal(list)  # events of the reading
    ended = Signal(int)  # so many pictures have been read
    failed = Signal(Exception)

    def __init__(self, model: ModelLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._job: Job | None = None
        self._images: tuple[ImageInput, ...] = ()  # that the job is about

    def begin(self, chat: Chat, images: tuple[ImageInput, ...]) -> None:
        """Read these pictures, unless that is going on already; none where there are none, or no model yet."""
        if self._job is not None:
            if images == self._images:
                return
            self.stop()
        self._images = images
        if not images or self._model.loading:
            return
        job = self._job = self._model.work(lambda model: self._read(model, chat, images), wake=False)
        job.events.connect(hear_while(lambda: job is self._job, self.advanced.emit))
        job.returned.connect(lambda read: self._over(job, len({image.digest for image in images}) if read else 0))
        job.failed.connect(lambda error: self._over(job, 0, error))

    def stop(self) -> None:
        """Read no more, and tell nothing of it."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _over(self, job: Job, read: int, error: Exception | None = None) -> None:
        if job is not self._job:
            return
        self._job = None
        if error is not None:
            self.failed.emit(error)
        if read:
            self.ended.emit(read)

    def _read(
        self, model: ChatModel | None, chat: Chat, images: tuple[ImageInput, ...]
    ) -> Generator[Event, None, bool]:
        if model is None:
            return False
        yield from model.read(chat.ahead(images, self._model.settings))
        return True
