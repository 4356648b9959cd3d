"""The thread boundary: Lane, a thread that runs generators in turn, and Job, what the window hears of one of them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from sightline.stopping import Stop, Stopped, ended_by

Work = Generator[Any, None, Any]


class _Ticket:
    """What both threads know of one job; everything but `work` is guarded by the lane's lock."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.events: list[Any] = []
        self.outcome: tuple[str, Any] | None = None  # the name of one of Job's signals, and its argument
        self.stop = Stop()


class Job(QObject):
    """One piece of slow work, as its owner sees it; lives in the thread that made the lane.

    `events` brings what the generator yielded, in order and in batches: a busy receiver gets a longer batch, never a
    longer queue. After the last batch comes exactly one of `returned` (the generator's value), `failed` or `cancelled`.
    Nothing is emitted before control returns to the event loop, so connecting right after `Lane.submit` misses nothing.
    """

    events = Signal(list)
    returned = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()

    def __init__(self, lane: Lane, ticket: _Ticket) -> None:
        super().__init__(lane)
        self._lane = lane
        self._ticket = ticket

    def cancel(self) -> None:
        """Close the generator, or never start it; a job that is over stays as it ended.

        It is closed between two events, or where a library has the word that can be stopped.
        """
        self._lane._cancel(self._ticket)


class Lane(QThread):
    """A thread that runs jobs one after another, in the order they were submitted; `at_end` is the last it runs."""

    _woken = Signal()  # from the thread to its owner; carries nothing, so that no object dies in the wrong thread

    def __init__(self, name: str, parent: QObject | None = None, at_end: Callable[[], None] = lambda: None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._at_end = at_end
        self._changed = threading.Condition()
        self._waiting: deque[_Ticket] = deque()
        self._closing = False
        self._jobs: list[Job] = []
        self._woken.connect(self._deliver)

    @property
    def others_wait(self) -> bool:
        """Whether jobs wait for the one that runs; may be asked from any thread."""
        return bool(self._waiting)

    def submit(self, work: Work) -> Job:
        """Run the generator after all that were submitted before it; no line of it runs in the calling thread."""
        ticket = _Ticket(work)
        job = Job(self, ticket)
        self._jobs.append(job)
        with self._changed:
            self._waiting.append(ticket)
            self._changed.notify()
        if not self.isRunning():
            self.start()
        return job

    def stop(self) -> None:
        """Cancel everything, and let the thread end as soon as it can; what was not delivered by now never is."""
        with self._changed:
            self._closing = True
            self._waiting.clear()
            for job in self._jobs:
                job._ticket.stop.ask()
            self._changed.notify()

    def shutdown(self, seconds: float | None = None) -> bool:
        """Stop, and wait for the thread, for ever or for so long; whether it has ended."""
        self.stop()
        return self.wait() if seconds is None else self.wait(round(1000 * seconds))

    def run(self) -> None:
        """The thread itself: take a job, run it to its end, take the next."""
        while (ticket := self._next()) is not None:
            self._run(ticket)
            del ticket  # a finished job's work is freed now, not when the next one comes
        self._at_end()

    def _next(self) -> _Ticket | None:
        with self._changed:
            while not self._waiting and not self._closing:
                self._changed.wait()
            return None if self._closing else self._waiting.popleft()

    def _run(self, ticket: _Ticket) -> None:
        try:
            while not ticket.stop.asked:
                try:
                    with ended_by(ticket.stop):
                        event = next(ticket.work)
                except StopIteration as stop:
                    self._post(ticket, outcome=("returned", stop.value))
                    return
                self._post(ticket, event=event)
                del event
            ticket.work.close()
        except Stopped:
            self._post(ticket, outcome=("cancelled", None))
        except Exception as error:
            self._post(ticket, outcome=("failed", error))
        else:
            self._post(ticket, outcome=("cancelled", None))

    def _post(self, ticket: _Ticket, *, event: Any = None, outcome: tuple[str, Any] | None = None) -> None:
        with self._changed:
            asleep = not ticket.events and ticket.outcome is None
            if outcome is None:
                ticket.events.append(event)
            else:
                ticket.outcome = outcome
        if asleep:
            self._woken.emit()

    def _cancel(self, ticket: _Ticket) -> None:
        with self._changed:
            ticket.stop.ask()
            never_started = ticket in self._waiting
            if never_started:
                self._waiting.remove(ticket)
        if never_started:
            self._post(ticket, outcome=("cancelled", None))

    def _deliver(self) -> None:
        earlier_runs = False
        for job in list(self._jobs):
            if self._closing:
                return
            with self._changed:
                outcome = job._ticket.outcome
                # Whatever ran since the look at an earlier job comes after that job's end, which wakes us again. Only
                # what is cancelled before its turn does not wait for it.
                if earlier_runs and (outcome is None or outcome[0] != "cancelled"):
                    continue
                batch, job._ticket.events = job._ticket.events, []
                earlier_runs = earlier_runs or outcome is None
            if outcome is not None and job in self._jobs:
                self._jobs.remove(job)
            if batch:
                job.events.emit(batch)
            if outcome is None:
                continue
            signal, value = outcome
            if signal == "cancelled":
                job.cancelled.emit()
            else:
                getattr(job, signal).emit(value)
            job.deleteLater()


def hear_while(wanted: Callable[[], bool], heard: Callable[[Any], None]) -> Callable[[Any], None]:
    """`heard`, as long as it is wanted: what a job still says after it was abandoned is dropped."""

    def hear(said: Any) -> None:
        if wanted():
            heard(said)

    return hear
