"""How soon is a conversation of a thousand messages open, and how long is the window deaf while it is used?"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from bench.measure import Measurement
from bench.window import RUNS, TEXTS, SteadyWriter, Ticks, make_window
from sightline.conversation import Conversation, Message, Role
from sightline.engine.images import Pictures
from sightline.events import Finished, StopReason
from sightline.settings import resource_folder
from sightline.store.conversations import Conversations
from sightline.store.database import open_database

MESSAGES = 1000
_STEPS = [*(-120 for _ in range(100)), *(-600 for _ in range(60)), *(600 for _ in range(60))]  # a wheel's, and pages


def measurements() -> list[Measurement]:
    """From the choice of the conversation to the window that shows its end; and the gaps on the GUI thread."""
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, "-m", "bench.conversation"]
        runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    whole = f"a conversation of {MESSAGES:,} messages"
    return [
        Measurement(f"Opening {whole}", "< 1000", "ms", [run["opening"] for run in runs]),
        Measurement(f"Longest GUI-thread gap while {whole} opens", "—", "ms", [run["opening gap"] for run in runs]),
        Measurement(
            f"Longest GUI-thread gap while it is scrolled {len(_STEPS)} times",
            "< 50",
            "ms",
            [run["scrolling"] for run in runs],
        ),
        Measurement("Longest GUI-thread gap while it is answered in", "< 50", "ms", [run["answering"] for run in runs]),
    ]


def _conversation() -> Conversation:
    image = Pictures().open(resource_folder() / "samples" / "shapes.png")
    ended = Finished(StopReason.END, 100, 0, 60, 0.1, 1.0)
    conversation = Conversation()
    for number in range(MESSAGES // 2):
        parent = 2 * number - 1 if number else None
        question = Message(Role.USER, f"What about thing {number}?", () if number else (image,))
        conversation = conversation.add(parent, question)
        conversation = conversation.add(2 * number, Message(Role.ASSISTANT, TEXTS["mixed Markdown"][1] * 2), ended)
    return conversation


def probe() -> None:
    """In a process of its own: open it from the store, scroll up and down, ask, and print what was measured."""
    folder = Path(tempfile.mkdtemp())
    database = open_database(folder)
    kept = Conversations(database).create(_conversation())
    database.close()
    application, window = make_window(SteadyWriter(), folder)
    session, ticks = window.session, Ticks()
    found: dict[str, float] = {}
    steps = list(_STEPS)
    scroll = QTimer()

    def open_it() -> None:
        ticks.start()
        found["begun"] = time.perf_counter()
        window.switch.open(kept)

    def opened() -> None:
        found["opening"] = 1000 * (time.perf_counter() - found.pop("begun"))
        QTimer.singleShot(300, begin_to_scroll)

    def begin_to_scroll() -> None:
        found["opening gap"] = ticks.gaps()[-1]
        ticks.start()
        scroll.start(16)

    def step() -> None:
        if steps:
            bar = window.chat_pane.list.verticalScrollBar()
            bar.setValue(bar.value() + steps.pop(0))
            return
        scroll.stop()
        found["scrolling"] = ticks.gaps()[-1]
        session.ask("And all of them?")

    def ended() -> None:
        found["answering"] = ticks.gaps()[-1]
        window.close()

    scroll.timeout.connect(step)
    session.model.changed.connect(lambda *_: QTimer.singleShot(500, open_it))
    session.conversation_opened.connect(lambda *_: QTimer.singleShot(0, opened))  # after it is laid out and painted
    session.answer_started.connect(lambda _: ticks.start())
    session.answer_ended.connect(lambda _: QTimer.singleShot(0, ended))
    session.history.opened.connect(lambda _: window.models.load(""))
    session.history.open()
    application.exec()
    session.close()
    print(json.dumps(found))


if __name__ == "__main__":
    probe()
