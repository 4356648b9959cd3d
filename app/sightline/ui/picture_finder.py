"""Finds pictures by words: the one thread that ever touches the model for it, and what it tells the window."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sightline.events import Event
from sightline.ui.history import History
from sightline.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from sightline.engine.dual_encoder import DualEncoder
    from sightline.find.ranking import Ranking
    from sightline.store.embeddings import Embeddings


class PictureFinder(QObject):
    """One search at a time. `find` begins another one, and `stop` ends it between two pictures."""

    advanced = Signal(list)  # Progress events
    found = Signal(object)  # Ranking
    stopped = Signal()
    failed = Signal(Exception)

    def __init__(self, history: History, device: Callable[[], str], parent: QObject | None = None) -> None:
        """`device` tells, when a model is opened, which of the engine's DEVICES is chosen."""
        super().__init__(parent)
        self._history = history
        self._device = device
        self.lane = Lane("search", self, at_end=self._close)
        self._model: tuple[Path, DualEncoder, str] | None = None  # touched by the lane alone
        self._job: Job | None = None  # what is asked of the store, then the search itself
        self._wanted = True  # False once the job was stopped, though its result may be on the way

    @property
    def busy(self) -> bool:
        """Whether a search is on its way."""
        return self._job is not None

    def find(self, text: str, folder: Path, model_folder: Path) -> None:
        """Rank the folder's pictures by the text; one of the signals tells how it ended."""
        if self._job is not None:
            self._job.cancel()
        asked = self._job = self._history.ask(lambda store: store.embeddings)
        self._wanted = True

        def begin(embeddings: Embeddings | None) -> None:
            if self._job is asked and self._wanted:
                self._begin(text, folder, model_folder, embeddings)
            else:
                self._over(asked, self.stopped.emit)

        asked.returned.connect(begin)
        asked.failed.connect(lambda _: begin(None))  # what is wrong with the store was told; nothing is kept then
        asked.cancelled.connect(lambda: self._over(asked, self.stopped.emit))

    def stop(self) -> None:
        """Search no further; what was read is kept."""
        if self._job is not None:
            self._wanted = False
            self._job.cancel()

    def rest(self) -> None:
        """Free the model's memory until the next search."""
        self.stop()
        self.lane.submit(self._free())

    def _begin(self, text: str, folder: Path, model_folder: Path, embeddings: Embeddings | None) -> None:
        job = self._job = self.lane.submit(self._search(text, folder, model_folder, embeddings))
        job.events.connect(lambda events: self.advanced.emit(events) if job is self._job else None)
        job.returned.connect(lambda ranking: self._over(job, lambda: self.found.emit(ranking)))
        job.cancelled.connect(lambda: self._over(job, self.stopped.emit))
        job.failed.connect(lambda error: self._over(job, lambda: self.failed.emit(error)))

    def _over(self, job: Job, tell: Callable[[], object]) -> None:
        if job is self._job:  # another search may have taken its place
            self._job = None
            (tell if self._wanted else self.stopped.emit)()

    # In the lane

    def _search(
        self, text: str, folder: Path, model_folder: Path, embeddings: Embeddings | None
    ) -> Generator[Event, None, Ranking]:
        # The engine is imported only now, so that the window need not wait for it.
        from sightline.catalogue.installed import make_sure
        from sightline.engine.dual_encoder import open_dual_encoder
        from sightline.find.ranking import rank

        if self._model is None or self._model[0] != model_folder:
            self._close()
            yield from make_sure(model_folder)
            self._model = (model_folder, *(yield from open_dual_encoder(model_folder, self._device())))
        _, encoder, digest = self._model
        return (yield from rank(text, folder, encoder, digest, embeddings))

    def _free(self) -> Generator[Any, None, None]:
        self._close()
        yield from ()

    def _close(self) -> None:
        if self._model is not None:
            self._model[1].close()
            self._model = None
