"""The model that answers, and the one thread that ever touches it."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, Place
from sightline.errors import AppError
from sightline.events import Event, Progress, Stage
from sightline.servers import Server
from sightline.ui.jobs import Job, Lane, Work

Source = Path | Server  # where a model is
OpenModel = Callable[[Source, Pictures], Generator[Event, None, ChatModel]]

_A_MOMENT = 0.02  # seconds between two looks whether it is known


class ModelLane(QObject):
    """Opens a model, has it work, and closes it, one thing after another."""

    changed = Signal(str, object, bool)  # its name, its Source, and whether to remember it
    failed = Signal(object, Exception)  # the Source that holds no usable model
    source_changed = Signal()  # questions go elsewhere, or soon will
    advanced = Signal(list)  # events of the loading

    def __init__(self, open_model: OpenModel, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_model = open_model
        self._pictures = pictures
        self._model: ChatModel | None = None  # touched by the lane alone
        self._lane = Lane("model", self, at_end=self._close)
        self._identity_lane = Lane("identity", self)  # weights can take seconds to hash
        self._identified: tuple[ChatModel, Writer] | None = None
        self.place: Place | None = None  # where the present model runs
        self.let_go = False  # whether the present model had to make room for one that has not come
        self._loading: Job | None = None
        self._wanted: Source | None = None  # that is being opened
        self._present: Source | None = None

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the work is done, the quickest to end first."""
        return self._identity_lane, self._lane

    @property
    def loading(self) -> bool:
        """Whether a model is being opened."""
        return self._loading is not None

    @property
    def chosen(self) -> Source | None:
        """What answers, or will as soon as it is opened."""
        return self._present if self._wanted is None else self._wanted

    @property
    def server(self) -> Server | None:
        """Where pictures go with a question, or will as soon as it is opened; None where they stay here."""
        return next((source for source in (self._wanted, self._present) if isinstance(source, Server)), None)

    @property
    def digest(self) -> str:
        """The SHA-256 that identifies the model; empty while it is not known."""
        return "" if self._identified is None else self._identified[1].digest

    @property
    def others_wait(self) -> bool:
        """Whether other work waits for that which the model does now; may be asked from any thread."""
        return self._lane.others_wait

    def load(self, folder: Source, remember: bool = True) -> None:
        """Open another model; the present one stays if that fails. `remember` is passed on to `changed`."""
        if self._loading is not None:
            self._loading.cancel()
        self._wanted = folder
        self.source_changed.emit()  # before anything can be asked of it
        job = self._loading = self._lane.submit(self._load(folder))
        job.events.connect(self.advanced)
        job.returned.connect(lambda model: self._loaded(job, model, folder, remember))
        job.failed.connect(lambda error: self._not_loaded(job, error, folder))

    def work(self, with_model: Callable[[ChatModel | None], Work]) -> Job:
        """Run what is made of the model when its turn comes; None where there is no model then."""
        return self._lane.submit(self._work(with_model))

    def writer(self, model: ChatModel) -> Generator[Event, None, Writer]:
        """What is known of the model; waits, in the lane, until that is known."""
        while (known := self._identified) is None or known[0] is not model:
            time.sleep(_A_MOMENT)
            yield Progress(Stage.THINKING, 0, 1)
        return known[1]

    def _work(self, with_model: Callable[[ChatModel | None], Work]) -> Work:
        return (yield from with_model(self._model))

    def _load(self, folder: Source) -> Generator[Event, None, ChatModel]:
        if self._model is not None and self._model.place is not None and self._model.place.on_card:
            self._close()  # else there would be no room for the next, and none of the smaller ones would seem to fit
            self.let_go = True
        model = yield from self._open_model(folder, self._pictures)
        self._close()
        self._model, self._identified = model, None
        return model

    def _identify(self, model: ChatModel, folder: Source) -> Generator[Event, None, None]:
        digest = ""
        try:
            digest = model.digest()
        except AppError:
            pass  # it answers, though its files have gone
        finally:
            self._identified = model, Writer(model.name, "" if isinstance(folder, Server) else str(folder), digest)
        yield from ()

    def _close(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _loaded(self, job: Job, model: ChatModel, folder: Source, remember: bool) -> None:
        if job is self._loading:
            self._loading = self._wanted = None
        self.place, self.let_go = model.place, False
        self._present = folder
        self._identity_lane.submit(self._identify(model, folder))
        self.source_changed.emit()
        self.changed.emit(model.name, folder, remember)

    def _not_loaded(self, job: Job, error: Exception, folder: Source) -> None:
        if job is self._loading:
            self._loading = self._wanted = None
        self.source_changed.emit()
        self.failed.emit(folder, error)
