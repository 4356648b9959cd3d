"""The model that answers, and the one thread that ever touches it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.events import Event
from sightline.ui.jobs import Job, Lane, Work

OpenModel = Callable[[Path, Pictures], Generator[Event, None, ChatModel]]


class ModelLane(QObject):
    """Opens a model, has it work, and closes it, one thing after another."""

    changed = Signal(str, object, bool)  # its name, its folder as a Path, and whether to remember it
    failed = Signal(object, Exception)  # the folder that holds no usable model, as a Path
    advanced = Signal(list)  # events of the loading

    def __init__(self, open_model: OpenModel, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_model = open_model
        self._pictures = pictures
        self._model: ChatModel | None = None  # touched by the lane alone
        self.lane = Lane("model", self, at_end=self._close)
        self.writer: Writer | None = None  # what is known of the model
        self._loading: Job | None = None

    @property
    def loading(self) -> bool:
        """Whether a model is being opened."""
        return self._loading is not None

    def load(self, folder: Path, remember: bool = True) -> None:
        """Open another model; the present one stays if that fails. `remember` is passed on to `changed`."""
        if self._loading is not None:
            self._loading.cancel()
        job = self._loading = self.lane.submit(self._load(folder))
        job.events.connect(self.advanced)
        job.returned.connect(lambda name: self._loaded(job, name, folder, remember))
        job.failed.connect(lambda error: self._not_loaded(job, error, folder))

    def work(self, with_model: Callable[[ChatModel | None], Work]) -> Job:
        """Run what is made of the model when its turn comes; None where there is no model then."""
        return self.lane.submit(self._work(with_model))

    def _work(self, with_model: Callable[[ChatModel | None], Work]) -> Work:
        return (yield from with_model(self._model))

    def _load(self, folder: Path) -> Generator[Event, None, str]:
        model = yield from self._open_model(folder, self._pictures)
        self._close()
        self._model = model
        return model.name

    def _close(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _loaded(self, job: Job, name: str, folder: Path, remember: bool) -> None:
        if job is self._loading:
            self._loading = None
        self.writer = Writer(name, str(folder))
        self.changed.emit(name, folder, remember)

    def _not_loaded(self, job: Job, error: Exception, folder: Path) -> None:
        if job is self._loading:
            self._loading = None
        self.failed.emit(folder, error)
