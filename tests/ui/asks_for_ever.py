"""Windows that ask by themselves, to be killed. Says what each of them was told.

A line of JSON in, [data folder, picture]: a window begins in a process of its own, whose id is told; then, whenever an
answer has ended, all messages of its conversation, [id, texts]; last, on a line of its own, how the process ended. To
begin another one takes no time for imports.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import struct
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication

from fakes import FakeModel, FakeTextReader
from sightline.engine.images import Pictures
from sightline.settings import Settings
from sightline.ui.history import PICTURES, History
from sightline.ui.main_window import MainWindow
from sightline.ui.session import Session
from sightline.ui.theme import Appearance

SECONDS_PER_WORD = 0.02
SAID = struct.Struct("<qq")  # the number of a question, and how many words were said to it


def slow_words(question: int, said: int) -> Iterator[str]:
    """An answer that takes up to two seconds; how many words were said to which question stands in the file `said`."""
    for number in range(random.randint(1, 100)):
        time.sleep(SECONDS_PER_WORD)
        os.pwrite(said, SAID.pack(question, number + 1), 0)
        yield f"word {number} "


def ask_for_ever(folder: Path, picture: Path) -> None:
    """Ask one question after another in the same conversation, and print its messages whenever an answer has ended."""
    application = QApplication([])
    model = FakeModel()
    pictures, settings = Pictures(), Settings(read_text=False)

    def open_model(*_):
        return model
        yield

    folder.mkdir(parents=True, exist_ok=True)
    said = os.open(folder / "said", os.O_CREAT | os.O_WRONLY)
    history = History(folder, pictures, settings.keep_copies)
    session = Session(open_model, pictures, FakeTextReader().read, folder / PICTURES, history, settings)
    window = MainWindow(session, Appearance(application), settings, folder / "settings.json", folder)
    window.show()
    number = itertools.count(1)

    def ask() -> None:
        question = next(number)
        model.script = slow_words(question, said)
        session.ask(f"Question {question} {random.random()}")

    def tell(*_) -> None:
        print(json.dumps([session.id, [message.text for message in session.conversation.messages()]]), flush=True)
        ask()

    history.opened.connect(lambda _: window.models.load(""))
    session.model.changed.connect(lambda *_: session.pictures.open([picture]))
    session.pictures.picture_shown.connect(ask)
    session.answer_ended.connect(tell)
    history.open()
    application.exec()


def main() -> None:
    """Begin one window after another; this process has none, so that it can fork."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for line in sys.stdin:
        child = os.fork()
        if not child:
            random.seed()
            folder, picture = json.loads(line)
            ask_for_ever(Path(folder), Path(picture))
            os._exit(0)
        print(child, flush=True)
        print(f"\nended {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}", flush=True)


if __name__ == "__main__":
    main()
