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
from sightline.model_settings import ModelSettings
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
    memory_changed = Signal()  # a model is being opened, was, or was not, or was let go
    advanced = Signal(list)  # events of the loading

    def __init__(self, open_model: OpenModel, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_model = open_model
        self._pictures = pictures
        self.settings_of: Callable[[Source], ModelSettings] = lambda _: ModelSettings()
        self._model: ChatModel | None = None  # touched by the lane alone, as is its source
        self._source: Source | None = None
        self._lane = Lane("model", self, at_end=self._close)
        self._identity_lane = Lane("identity", self)  # weights can take seconds to hash
        self._identified: tuple[ChatModel, Writer] | None = None
        self.place: Place | None = None  # where the present model runs
        self.let_go = False  # whether the present model had to make room for one that has not come
        self.resting = False  # whether the present model is out of memory, until it is needed
        self.name = ""  # of the present model
        self.plain = False  # whether the present model understands no more than plain questions in English
        self.memory = 0  # bytes by which the program grew when the present model was opened, about
        self._loading: Job | None = None
        self._wanted: Source | None = None  # that is being opened
        self.asked_for = False  # whether any model was ever to be opened: which one is told a moment after the start
        self._present: Source | None = None

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the work is done, the quickest to end first."""
        return self._identity_lane, self._lane

    @property
    def settings(self) -> ModelSettings:
        """What was chosen for the model that answers; to be asked for in the lane."""
        return ModelSettings() if self._source is None else self.settings_of(self._source)

    @property
    def loading(self) -> bool:
        """Whether a model is being opened."""
        return self._loading is not None

    @property
    def opened(self) -> bool:
        """Whether there is a model in memory."""
        return self._present is not None and not self.resting

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
        self._wanted, self.asked_for = folder, True
        self.source_changed.emit()  # before anything can be asked of it
        job = self._loading = self._lane.submit(self._load(folder))
        job.events.connect(self.advanced)
        job.returned.connect(lambda model: self._loaded(job, model, folder, remember))
        job.failed.connect(lambda error: self._not_loaded(job, error, folder))
        job.cancelled.connect(lambda: self._not_wanted(job))
        self.memory_changed.emit()

    def stop_loading(self) -> None:
        """Open no other model; the present one stays."""
        if self._loading is not None:
            self._loading.cancel()

    def unload(self) -> None:
        """Free the memory of the present model when its work is done; it comes back when there is work for it."""
        if self.opened and not self.loading:
            self.resting = True
            self._lane.submit(self._unload()).returned.connect(lambda _: self.memory_changed.emit())

    def work(self, with_model: Callable[[ChatModel | None], Work], wake: bool = True) -> Job:
        """Run what is made of the model when its turn comes; None where there is no model then.

        One that is out of memory is opened first, unless it is not to `wake`.
        """
        if wake and self.resting and not self.loading and self._present is not None:
            self.load(self._present, remember=False)
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
        import psutil  # not needed before the window is there

        before = psutil.Process().memory_info().rss
        model = yield from self._open_model(folder, self._pictures)
        self.memory = max(0, psutil.Process().memory_info().rss - before)
        self._close()
        self._model, self._source, self._identified = model, folder, None
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

    def _unload(self) -> Work:
        yield from ()
        self._close()

    def _close(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _loaded(self, job: Job, model: ChatModel, folder: Source, remember: bool) -> None:
        if job is self._loading:
            self._loading = self._wanted = None
        self.place, self.let_go, self.resting = model.place, False, False
        self._present, self.name, self.plain = folder, model.name, not model.sees_context
        self._identity_lane.submit(self._identify(model, folder))
        self.source_changed.emit()
        self.changed.emit(model.name, folder, remember)
        self.memory_changed.emit()

    def _not_loaded(self, job: Job, error: Exception, folder: Source) -> None:
        if job is self._loading:
            self._loading = self._wanted = None
        self.source_changed.emit()
        self.failed.emit(folder, error)
        self.memory_changed.emit()

    def _not_wanted(self, job: Job) -> None:
        if job is self._loading:  # and not another's place was taken
            self._loading = self._wanted = None
            self.resting = self.resting or self.let_go
            self.let_go = False
            self.source_changed.emit()
            self.memory_changed.emit()
