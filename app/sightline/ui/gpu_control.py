"""What a person does with GPU support: see what it takes, add it, pause, and remove it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from sightline.catalogue import gpu_environment
from sightline.catalogue.gpu_environment import State
from sightline.events import Progress, Stage
from sightline.ui.error_text import explain
from sightline.ui.gpu_dialog import GpuDialog
from sightline.ui.jobs import Job, Lane
from sightline.ui.preferences import Preferences
from sightline.ui.sentences import translated
from sightline.ui.session import Session


class GpuControl(QObject):
    """One lane and one dialog; what is of no use any more is deleted when the program starts."""

    def __init__(self, session: Session, preferences: Preferences, window: QMainWindow) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._where = gpu_environment.here()
        self._lane = Lane("GPU support", self)
        session.other_lanes.append(self._lane)
        self._job: Job | None = None
        self._plan: Any = None
        self.dialog: GpuDialog | None = None
        self.offered = gpu_environment.is_offered()
        if self.offered and self._where.state() is State.NONE and self._where.root.exists():
            self._lane.submit(_clear(self._where))

    def open(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            from sightline.catalogue.machine import graphics_card

            card = graphics_card()
            dialog = self.dialog = GpuDialog(card.name if card else "", self._window)
            dialog.look_up_wanted.connect(self._look_up)
            dialog.add_wanted.connect(self._add)
            dialog.pause_wanted.connect(self._pause)
            dialog.remove_wanted.connect(self._remove)
        if self._job is None:
            self._show_state()
        self.dialog.open()

    def _look_up(self) -> None:
        self._do(_look_up(self._where, self._preferences.settings.offline), self._show_plan)

    def _add(self) -> None:
        self._do(_add(self._where, self._plan, self._preferences.settings.offline), lambda _: self._show_state())

    def _remove(self) -> None:
        self._do(_remove(self._where), lambda _: self._show_state())

    def _pause(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _do(self, work: Generator[Any, None, Any], then: Callable[[Any], object]) -> None:
        job = self._job = self._lane.submit(work)

        def ended(does: Callable[[], object]) -> None:
            self._job = None
            does()

        job.events.connect(lambda events: self._show_progress(events[-1]))
        job.returned.connect(lambda value: ended(lambda: then(value)))
        job.cancelled.connect(lambda: ended(self._show_state))
        job.failed.connect(lambda error: ended(lambda: self._show_problem(error)))

    def _show_plan(self, plan: Any) -> None:
        from sightline.catalogue.installed import amount

        self._plan = plan
        assert self.dialog is not None
        self.dialog.show_plan(translated(amount(plan.size)), translated(amount(plan.disk)))

    def _show_state(self) -> None:
        assert self.dialog is not None
        state = self._where.state()
        self.dialog.show_state(state, removed=state is State.IN_USE and not self._where.stamp.exists())

    def _show_progress(self, event: Progress) -> None:
        words = {
            Stage.FETCHING: self.tr("Fetching: {done} of {total} MB"),
            Stage.VERIFYING: self.tr("Checking: {done} of {total} MB"),
        }.get(event.stage, self.tr("Working…"))
        if event.detail != "MB":
            words = self.tr("Working…")
        assert self.dialog is not None
        shown = words.format(done=event.done, total=event.total)
        self.dialog.show_progress(shown, event.done, event.total if event.detail else 1)

    def _show_problem(self, error: Exception) -> None:
        self._show_state()
        assert self.dialog is not None
        self.dialog.show_problem(explain(error))


# In the lane: what fetches takes its time to import.


def _look_up(where: gpu_environment.GpuEnvironment, offline: bool) -> Generator[Any, None, Any]:
    from sightline.catalogue import gpu_support

    return (yield from gpu_support.look_up(where, offline))


def _add(where: gpu_environment.GpuEnvironment, plan: Any, offline: bool) -> Generator[Any]:
    from sightline.catalogue import gpu_support

    yield from gpu_support.add(where, plan, offline)


def _remove(where: gpu_environment.GpuEnvironment) -> Generator[Any]:
    from sightline.catalogue import gpu_support

    yield from gpu_support.remove(where)


def _clear(where: gpu_environment.GpuEnvironment) -> Generator[Any]:
    from sightline.catalogue import gpu_support

    yield from gpu_support.clear(where)
