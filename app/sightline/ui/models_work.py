"""What the window of models has done in the background: looking things up, fetching, checking, measuring."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from sightline import keys
from sightline.catalogue import download, machine
from sightline.catalogue.choosable import choosable
from sightline.catalogue.entries import FINDING, find
from sightline.catalogue.exporting import can_export, export, exported_name, runs_as_it_is
from sightline.catalogue.file_checks import model_type
from sightline.catalogue.fits import Advice, engine
from sightline.catalogue.folders import add_folder
from sightline.catalogue.here import advice, hub_token, speed_file, token_account
from sightline.catalogue.hub import offline, refuse_offline
from sightline.catalogue.installed import Installed, Library, models_folder
from sightline.catalogue.terms import with_terms
from sightline.events import Event
from sightline.ui.jobs import Job, Lane
from sightline.ui.preferences import Preferences
from sightline.ui.sentences import translated


@dataclass(frozen=True)
class Overview:
    """What is here, what is half here, what fits, and what room there is."""

    folder: Path
    size: int  # bytes that the folder takes
    machine: machine.Machine
    installed: list[Installed]
    exportable: frozenset[str]  # the names of those that can be made ONNX graphs
    unusable: frozenset[str]  # the names of those that do not run here as they are
    finding: frozenset[str]  # the names of those that find pictures by words
    unfinished: list[str]
    advice: Advice


class ModelsWork(QObject):
    """Two lanes: one fetches, the other does all that is short, so that nothing waits for a download."""

    listed = Signal(object)  # Overview
    planned = Signal(object)  # download.Plan, to be agreed to
    advanced = Signal(str, list)  # of which model, and its events
    installed = Signal(object)  # Installed
    looked_into = Signal(object, object)  # the Path, and Choosable
    checked = Signal(object, list)  # Installed, and the sentences about what is wrong with it
    removed = Signal(str)
    moved = Signal(object)  # the Path
    measured = Signal()
    token_kept = Signal(bool)  # for longer than the program runs
    stopped = Signal(str, bool)  # of which model, and whether it can go on where it was
    failed = Signal(Exception)
    busy_changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._transfers = Lane("transfers", self)
        self._errands = Lane("models", self)
        self.fetching = ""  # the name of what is being looked up, fetched or added
        self.can_pause = False  # what came of it is of use later
        self._transfer: Job | None = None
        self._discard = False

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the work is done, the quickest to end first."""
        return self._errands, self._transfers

    @property
    def folder(self) -> Path:
        """Where models are kept."""
        return self._library().folder

    def refresh(self) -> None:
        """Look what is here, and tell `listed`."""
        self._errand(self._overview(), self.listed.emit)

    def look_up(self, name: str, dtype: str = "") -> None:
        """Ask the hub for a model; `planned` when it is known what would be fetched."""
        self._transfer_job(name, self._look_up(name, dtype), self.planned.emit)

    def fetch(self, plan: download.Plan) -> None:
        """Fetch what was agreed to."""
        self._transfer_job(plan.name, self._fetch(plan), self._was_installed, can_pause=True)

    def add(self, folder: Path) -> None:
        """Install the model in a folder."""
        self._transfer_job(folder.name, add_folder(self._library(), folder), self._was_installed)

    def pause(self, discard: bool = False) -> None:
        """Stop fetching and keep what came, unless it is to be discarded."""
        if self._transfer is not None:
            self._discard = discard
            self._transfer.cancel()

    def export(self, model: Installed) -> None:
        """Make ONNX graphs of a checkpoint."""
        self._transfer_job(exported_name(model), export(self._library(), model), self._was_installed)

    def move(self, folder: Path) -> None:
        """Keep all models in another folder; `moved` when they are there."""
        self._transfer_job(folder.name, self._library().move(folder), lambda _: self.moved.emit(folder))

    def look_into(self, folder: Path) -> None:
        """See which settings a model takes."""
        self._errand(choosable(folder), lambda found: self.looked_into.emit(folder, found))

    def remove(self, name: str) -> None:
        """Take a model away, or what is fetched of it."""
        self._errand(self._remove(name), lambda _: self._was_removed(name))

    def discard(self, name: str) -> None:
        """Throw away what is fetched of a model."""
        self._errand(self._discard_part(name), lambda _: self._was_removed(name))

    def check(self, model: Installed) -> None:
        """Read all its files."""
        self._errand(
            self._library().check(model),
            lambda problems: self.checked.emit(model, [translated(problem) for problem in problems]),
            model.name,
        )

    def measure(self) -> None:
        """Time this computer."""
        self._errand(machine.measure(speed_file()), lambda _: self._was_measured(), self.tr("This computer"))

    def keep_token(self, token: str) -> None:
        """Keep the hub's access token in the key store; an empty one is forgotten."""
        self._errand(_keep_token(token), self.token_kept.emit)

    def _library(self) -> Library:
        return Library(models_folder(self._preferences.settings))

    def _overview(self) -> Generator[Event, None, Overview]:
        yield from ()
        library = self._library()
        here, able = library.models(), engine()
        exportable = frozenset(model.name for model in here if can_export(model, able))
        unusable = frozenset(model.name for model in here if not runs_as_it_is(model, able))
        told = advice(self._preferences.settings)
        there = machine.look(library.folder)
        size = library.size()
        finding = frozenset(model.name for model in here if model_type(model.folder) in FINDING)
        return Overview(library.folder, size, there, here, exportable, unusable, finding, library.unfinished(), told)

    def _look_up(self, name: str, dtype: str) -> Generator[Event, None, download.Plan]:
        if offline(self._preferences.settings.offline):
            raise refuse_offline(name)
        entry = find(name)
        pinned = entry.commit if entry is not None and entry.commit else ""
        token = yield from hub_token()
        looking = download.look_up(self._library(), name, dtype=dtype, pinned=pinned, token=token)
        return with_terms((yield from looking), entry)

    def _fetch(self, plan: download.Plan) -> Generator[Event, None, Installed]:
        token = yield from hub_token()
        return (yield from download.fetch(self._library(), plan, token))

    def _remove(self, name: str) -> Generator[Event]:
        yield from ()
        self._library().remove(name)

    def _discard_part(self, name: str) -> Generator[Event]:
        yield from ()
        self._library().discard(name)

    def _transfer_job(self, name: str, work: Generator[Event, None, Any], done: Any, can_pause: bool = False) -> None:
        self.fetching, self.can_pause = name, can_pause
        job = self._transfer = self._transfers.submit(work)
        job.events.connect(lambda events: self.advanced.emit(name, events))
        job.returned.connect(lambda result: self._ended(done, result))
        job.failed.connect(lambda error: self._ended(self.failed.emit, error))
        job.cancelled.connect(lambda: self._ended(lambda name: self._was_stopped(name, can_pause), name))
        self.busy_changed.emit()

    def _ended(self, then: Any, result: object) -> None:
        self._transfer, self.fetching, self.can_pause = None, "", False
        self.busy_changed.emit()
        then(result)

    def _was_stopped(self, name: str, can_go_on: bool) -> None:
        if self._discard and can_go_on:
            self.discard(name)
        else:
            self.stopped.emit(name, can_go_on)
            self.refresh()

    def _was_installed(self, model: Installed) -> None:
        self.installed.emit(model)
        self.refresh()

    def _was_removed(self, name: str) -> None:
        self.removed.emit(name)
        self.refresh()

    def _was_measured(self) -> None:
        self.measured.emit()
        self.refresh()

    def _errand(self, work: Generator[Event, None, Any], done: Any, name: str = "") -> None:
        job = self._errands.submit(work)
        if name:
            job.events.connect(lambda events: self.advanced.emit(name, events))
        job.returned.connect(done)
        job.failed.connect(self.failed)


def _keep_token(token: str) -> Generator[Event, None, bool]:
    return (yield from keys.patiently(lambda: keys.set_key(token_account(), token)))
