"""How long is the window deaf with ten thousand pictures in a queue: opened, scrolled, filtered, decided, drafted?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer

from bench.measure import Measurement
from bench.window import RUNS, SteadyWriter, Ticks, make_window
from sightline.engine.interfaces import GenerationRequest
from sightline.events import Event, Finished, StopReason, TextDelta
from sightline.store.database import open_database
from sightline.store.review_values import Filter, NewEntry
from sightline.store.reviews import Reviews
from sightline.ui.review_window import ReviewWindow

PICTURES = 10_000
_STEPS = [*(-120 for _ in range(100)), *(20_000 for _ in range(25)), *(-20_000 for _ in range(25))]  # pixels
_DRAFTS = 40
_QUESTIONS = {
    "opening": "a queue of {n:,} pictures is opened",
    "scrolling": "it is scrolled 150 times, with thumbnails of 2-megapixel JPEGs",
    "filtering": "its filter is changed 10 times",
    "deciding": "20 of its pictures are approved, one after another",
    "drafting": "40 of its pictures are drafted, as fast as a model could",
}


class _Describer(SteadyWriter):
    """A ChatModel that needs no time."""

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        """A sentence at once."""
        yield TextDelta("A harbour with boats, seen from above in the evening.")
        yield Finished(StopReason.END, 1, 0, 10, 0.0, 0.0)


def measurements() -> list[Measurement]:
    """The longest gap on the GUI thread of each."""
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, "-m", "bench.review_list"]
        runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    return [
        Measurement(
            f"Longest GUI-thread gap while {what.format(n=PICTURES)}", "< 100", "ms", [run[name] for run in runs]
        )
        for name, what in _QUESTIONS.items()
    ]


def _fill(folder: Path) -> None:
    """A queue of as many names of few files."""
    photos = folder / "photos"
    photos.mkdir()
    chance = np.random.default_rng(0)
    for number in range(10):
        rough = chance.integers(0, 256, (24, 32, 3), dtype=np.uint8)
        Image.fromarray(rough).resize((1632, 1224), Image.Resampling.BICUBIC).save(photos / f"{number}.jpg")
    entries = []
    for number in range(PICTURES):
        path = photos / f"IMG_{number:05}.jpg"
        os.link(photos / f"{number % 10}.jpg", path)
        entries.append(NewEntry(path))
    database = open_database(folder)
    reviews = Reviews(database)
    batch = reviews.create("Many", photos)
    added = reviews.add(batch.id, entries)
    for entry in added[::2]:
        reviews.add_version(entry.id, f"Picture number {entry.id} of a long series, with a text of its own.")
    database.close()


class _Probe:
    """One thing after another, each with the longest gap while it went on."""

    def __init__(self, review: ReviewWindow, end: Callable[[], object]) -> None:
        queue, bar = review.queue, review.queue.view.verticalScrollBar()
        filters = [Filter.DRAFTED, Filter.ALL] * 5

        def draft() -> None:
            review.batches._begin(list(review.session.entries)[-_DRAFTS:])

        self.found: dict[str, float] = {}
        self._review = review
        self._end = end
        self._ticks = Ticks()
        self._plan: dict[str, list[Callable[[], object]]] = {
            "opening": [],
            "scrolling": [lambda step=step: bar.setValue(bar.value() - step) for step in _STEPS],
            "filtering": [lambda filter=filter: queue.choose(filter) for filter in filters],
            "deciding": [review.control.approve] * 20,
            "drafting": [draft],
        }
        self._timer = QTimer(interval=40)
        self._timer.timeout.connect(self._step)
        self._ticks.start()
        review.session.opened.connect(lambda: QTimer.singleShot(500, self._timer.start))  # after it is painted

    def _step(self) -> None:
        name, steps = next(iter(self._plan.items()))
        if steps:
            steps.pop(0)()
        elif not self._review.session._history._lane._jobs and not self._review.drafting.running:
            self.found[name] = self._ticks.gaps()[-1]
            del self._plan[name]
            self._ticks.start()
            if not self._plan:
                self._timer.stop()
                self._end()


def probe() -> None:
    """In a process of its own: print the longest gap of each."""
    folder = Path(tempfile.mkdtemp())
    _fill(folder)
    application, window = make_window(_Describer(), folder)
    probes = []

    def begin() -> None:
        window.reviews.open()
        review = window.reviews.window
        assert review is not None
        probes.append(_Probe(review, window.close))

    window.session.model.changed.connect(lambda *_: QTimer.singleShot(1000, begin))
    window.session.history.opened.connect(lambda _: window.models.load(""))
    window.session.history.open()
    application.exec()
    window.session.close()
    print(json.dumps(probes[0].found))


if __name__ == "__main__":
    probe()
