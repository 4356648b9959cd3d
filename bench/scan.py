"""How deaf is the window while the text of a 50-megapixel scan is read, and how soon does it let go of it?"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QTimer

from bench.measure import Measurement
from bench.window import RUNS, SteadyWriter, Ticks, make_window
from sightline.conversation import ImageInput, TextLine
from sightline.engine.text_reader import TextReader
from sightline.events import Event

_SIZE = 5800, 8620  # pixels
_STEPS = 6  # of the reading, before something is done: the scan made small, and tiles


def measurements() -> list[Measurement]:
    """The gaps on the GUI thread from the opening of the scan to the end of its reading, which is cancelled."""
    with tempfile.TemporaryDirectory() as folder:
        scan = Path(folder) / "scan.jpg"
        _draw_scan().save(scan, quality=90)
        runs = []
        for _ in range(RUNS):
            command = [sys.executable, "-m", "bench.scan", str(scan)]
            runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    whole = f"a scan of {_SIZE[0] * _SIZE[1] / 1e6:.0f} megapixels"
    return [
        Measurement(
            f"GUI-thread gap while {whole} is opened and read, 99th percentile",
            "< 50",
            "ms",
            [run["p99"] for run in runs],
        ),
        Measurement(
            f"GUI-thread gap while {whole} is opened and read, longest", "—", "ms", [run["longest"] for run in runs]
        ),
        Measurement(
            "First words of an answer asked for while it is read", "< 150", "ms", [run["answer"] for run in runs]
        ),
        Measurement(
            "Cancelling the reading, until nothing works on it", "< 1000", "ms", [run["cancel"] for run in runs]
        ),
    ]


def _draw_scan() -> Image.Image:
    scan = Image.new("RGB", _SIZE, "white")
    pen, font = ImageDraw.Draw(scan), ImageFont.load_default(60)
    for number, y in enumerate(range(100, _SIZE[1] - 100, 110)):
        pen.text((200, y), f"Line {number} of a page full of words that somebody put on a scanner", "black", font)
    return scan


def _probe(scan: Path) -> None:
    """In a process of its own: open it, ask a question while it is read, then cancel the reading; print the times."""
    ended: list[float] = []

    class WatchedReader(TextReader):
        def read(self, image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
            try:
                return (yield from super().read(image))
            finally:
                ended.append(time.perf_counter())

    application, window = make_window(SteadyWriter(), Path(tempfile.mkdtemp()), WatchedReader)
    session, ticks = window.session, Ticks()
    found: dict[str, float] = {}
    steps: list[float] = []
    begun: dict[str, float] = {}
    look = QTimer()

    def advanced(done: int, total: int, share: float) -> None:
        if share > (steps[-1] if steps else 0.0):
            steps.append(share)
            if len(steps) == _STEPS:
                begun["answer"] = time.perf_counter()
                session.ask("Describe this picture.")
            elif len(steps) >= 2 * _STEPS and "cancel" not in begun:
                begun["cancel"] = time.perf_counter()
                session.words.stop()
                look.start(1)

    def grew(_: str) -> None:
        if "answer" not in found:
            found["answer"] = 1000 * (time.perf_counter() - begun["answer"])
            QTimer.singleShot(1000, session.stop)

    def finish() -> None:
        if ended:
            look.stop()
            found["cancel"] = 1000 * (ended[0] - begun["cancel"])
            window.close()

    def open_scan() -> None:
        ticks.start()
        session.pictures.open([scan])

    look.timeout.connect(finish)
    session.words.advanced.connect(advanced)
    session.answer_grew.connect(grew)
    session.model.changed.connect(lambda *_: QTimer.singleShot(300, open_scan))
    session.history.open()
    window.models.load("")
    application.exec()
    session.close()
    gaps = ticks.gaps()
    print(json.dumps(found | {"p99": gaps[int(0.99 * len(gaps))], "longest": gaps[-1]}))


if __name__ == "__main__":
    _probe(Path(sys.argv[1]))
