"""How long is the window deaf while an answer streams in? Gaps between the ticks of a timer on the GUI thread."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench.measure import Measurement
from sightline.engine import local
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.engine.text_reader import TextReader
from sightline.events import Event, Finished, StopReason, TextDelta
from sightline.settings import Settings, resource_folder
from sightline.ui.garbage import GarbageCollector
from sightline.ui.history import PICTURES, History
from sightline.ui.main_window import MainWindow
from sightline.ui.session import Session
from sightline.ui.theme import Appearance

RUNS = 3
TOKENS = 3000
TOKENS_PER_SECOND = 500
_PARAGRAPH = (
    "## A heading\n\nSome **bold** words, some `code`, and a list:\n\n- one thing\n- another thing\n\n"
    "| name | value |\n|---|---|\n| a | 1 |\n| b | 2 |\n\nA longer sentence that is wrapped over the pane.\n\n"
)
TEXTS = {  # how each begins, and what then comes over and over
    "mixed Markdown": ("", _PARAGRAPH),
    "one paragraph of inline code": ("", "`code` "),
    "one table": ("| name | value |\n|---|---|\n", "| a thing | `1` |\n"),
}


class SteadyWriter:
    """A ChatModel that writes Markdown at a steady pace, faster than any local model of note."""

    def __init__(self, text: str = "mixed Markdown") -> None:
        self._beginning, self._more = TEXTS[text]

    name = "Steady writer"
    sees_context = True
    place = None

    def at_once(self, most: int) -> list[SteadyWriter]:
        """One at a time."""
        return [self]

    def read(self, request: GenerationRequest) -> Generator[Event]:
        """Nothing to read."""
        yield from ()

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        """`TOKENS` words and their spaces, one every 1 / `TOKENS_PER_SECOND` seconds."""
        beginning, more = (each.replace("\n", " \n").split(" ") for each in (self._beginning, self._more))
        words = itertools.chain(beginning, itertools.cycle(more))
        started = time.perf_counter()
        for count, word in enumerate(itertools.islice(words, TOKENS)):
            time.sleep(max(0.0, started + count / TOKENS_PER_SECOND - time.perf_counter()))
            yield TextDelta(word + " ")
        yield Finished(StopReason.END, 1, 0, TOKENS, 0.0, time.perf_counter() - started)

    def digest(self) -> str:
        """None: there are no weights."""
        return ""

    def close(self) -> None:
        """Nothing to free."""


def measurements() -> list[Measurement]:
    """Of each text: the 99th percentile and the longest of the gaps, and how much of the time went into long ones."""
    rows = []
    for text in TEXTS:
        runs = []
        for _ in range(RUNS):
            command = [sys.executable, "-m", "bench.window", text]
            runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
        question = f"GUI-thread gap while {TOKENS:,} tokens of {text} stream in at {TOKENS_PER_SECOND} tok/s"
        rows += [
            Measurement(f"{question}, 99th percentile", "< 33", "ms", [run["p99"] for run in runs]),
            Measurement(f"{question}, longest", "< 50", "ms", [run["longest"] for run in runs]),
            Measurement(f"{question}, share of the time in gaps over 50 ms", "—", "%", [run["long"] for run in runs]),
        ]
    return rows


def make_window(
    writer: SteadyWriter | None, folder: Path, reader: type[TextReader] | None = None
) -> tuple[QApplication, MainWindow]:
    """A real window around a writer, with what it keeps in `folder`; its session and its store are opened by it.

    Without a writer, models are really opened. Text in pictures is read where a kind of reader is given.
    """

    def open_model(model: Path, pictures: Pictures) -> Generator[Event, None, ChatModel]:
        if writer is None:
            return (yield from local.open_model(model, pictures))
        return writer

    def give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A fault in a slot ends the process; without this its window would stay open, and the bench wait for it."""
        sys.__excepthook__(kind, error, trace)
        sys.stderr.flush()
        os._exit(1)

    sys.excepthook = give_up
    sys.setswitchinterval(0.001)  # as the program does
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # one file of the bench, started alone
    application = QApplication(sys.argv[:1])
    GarbageCollector(application)
    pictures = Pictures()
    appearance = Appearance(application)
    appearance.choose("system", 1.0)
    settings = Settings(max_new_tokens=TOKENS, read_text=reader is not None)
    history = History(folder, pictures, settings.keep_copies)
    read = (reader or TextReader)(pictures).read
    session = Session(open_model, pictures, read, folder / PICTURES, history, settings)
    window = MainWindow(session, appearance, settings, folder / "settings.json", resource_folder() / "samples")
    window.show()
    return application, window


class Ticks:
    """When a timer of the GUI thread came, every millisecond if it could."""

    def __init__(self) -> None:
        self._times: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self._times.append(time.perf_counter()))

    def start(self) -> None:
        """Begin, or begin anew."""
        self._times = [time.perf_counter()]
        self._timer.start(1)

    def gaps(self) -> list[float]:
        """Milliseconds between two ticks since the beginning, and from the last one until now, the shortest first."""
        times = [*self._times, time.perf_counter()]
        return sorted(1000 * (after - before) for before, after in itertools.pairwise(times))


def probe(writer: SteadyWriter | None, model: str = "") -> None:
    """In a process of its own: stream one answer into the window, by the writer or that model, and print the gaps."""
    application, window = make_window(writer, Path(tempfile.mkdtemp()))
    session, ticks = window.session, Ticks()
    pace: list[float] = []
    session.model.changed.connect(lambda _: session.pictures.open([resource_folder() / "samples" / "shapes.png"]))
    session.pictures.picture_shown.connect(
        lambda *_: QTimer.singleShot(200, lambda: session.ask("Describe this picture."))
    )
    session.answer_started.connect(lambda _: ticks.start())
    session.answer_ended.connect(lambda finished: pace.append(finished.tokens_per_second))
    session.answer_ended.connect(lambda _: window.close())
    session.history.open()
    window.models.load(model)
    application.exec()
    session.close()
    gaps = ticks.gaps()
    long = 100 * sum(gap for gap in gaps if gap > 50) / sum(gaps)
    print(json.dumps({"p99": gaps[int(0.99 * len(gaps))], "longest": gaps[-1], "long": long, "pace": pace[0]}))


if __name__ == "__main__":
    probe(SteadyWriter(sys.argv[1]))
