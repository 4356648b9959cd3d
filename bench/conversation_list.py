"""How long is the window deaf while a list of ten thousand conversations is scrolled, and when one changes?"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer

from bench.measure import Measurement
from bench.window import RUNS, SteadyWriter, Ticks, make_window
from sightline.store.database import open_database

CONVERSATIONS = 10_000
_WHEEL = 120  # pixels
_STEPS = [*(-_WHEEL for _ in range(100)), *(-6000 for _ in range(60)), *(6000 for _ in range(60))]


def measurements() -> list[Measurement]:
    """Gaps on the GUI thread: on the way to the end, which loads page after page; then up and down; then a change."""
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, "-m", "bench.conversation_list"]
        runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    whole = f"a list of {CONVERSATIONS:,} conversations"
    return [
        Measurement(f"Longest GUI-thread gap while {whole} is scrolled to its end", "< 50", "ms", _of(runs, "end")),
        Measurement(
            f"Longest GUI-thread gap while it is scrolled {len(_STEPS)} times", "< 50", "ms", _of(runs, "scrolling")
        ),
        Measurement("Longest GUI-thread gap when one in it is renamed", "< 50", "ms", _of(runs, "renaming")),
    ]


def _of(runs: list[dict[str, float]], name: str) -> list[float]:
    return [run[name] for run in runs]


def _fill(folder: Path) -> None:
    database = open_database(folder)
    first = datetime(2024, 1, 1, tzinfo=UTC)
    rows = []
    for number in range(CONVERSATIONS):
        moment = first + timedelta(hours=2 * number)
        title = f"What about thing {number}, and how many of it are there?"
        rows.append((f"{number:032}", title, moment.isoformat(), moment.isoformat(), moment.timestamp()))
    with database.writing() as connection:
        connection.executemany(
            "INSERT INTO conversations (uuid, title, created, updated, updated_seconds) VALUES (?, ?, ?, ?, ?)", rows
        )
    database.close()


def probe() -> None:
    """In a process of its own: scroll to the end, up and down, rename, and print the longest gap of each."""
    folder = Path(tempfile.mkdtemp())
    _fill(folder)
    application, window = make_window(SteadyWriter(), folder)
    pane, ticks = window.conversations, Ticks()
    bar = pane.view.verticalScrollBar()
    found: dict[str, float] = {}
    steps = list(_STEPS)
    timer = QTimer(interval=20)

    def begin() -> None:
        ticks.start()
        timer.timeout.connect(to_the_end)
        timer.start()

    def to_the_end() -> None:
        bar.setValue(bar.maximum())
        if pane.list.rowCount() == CONVERSATIONS:
            found["end"] = ticks.gaps()[-1]
            timer.timeout.disconnect(to_the_end)
            timer.timeout.connect(scroll)
            ticks.start()

    def scroll() -> None:
        if steps:
            bar.setValue(bar.value() + steps.pop(0))
            return
        timer.stop()
        found["scrolling"] = ticks.gaps()[-1]
        ticks.start()
        pane.list.loaded.connect(lambda: QTimer.singleShot(500, renamed))  # after it is laid out and painted
        pane.renamed.emit(f"{CONVERSATIONS // 2:032}", "Another title")

    def renamed() -> None:
        found["renaming"] = ticks.gaps()[-1]
        window.close()

    window.session.history.opened.connect(lambda _: QTimer.singleShot(1000, begin))
    window.session.history.open()
    application.exec()
    window.session.close()
    print(json.dumps(found))


if __name__ == "__main__":
    probe()
