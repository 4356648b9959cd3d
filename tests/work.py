"""Work is a generator of events: run to its end, for tests that want what it returns."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from sightline.events import Event

Result = TypeVar("Result")


def finish(work: Generator[Event, None, Result]) -> tuple[list[Event], Result]:
    """Run a generator to its end; its events, and what it returned."""
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value
