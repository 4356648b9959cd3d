"""Programs that tests start, to be killed, to be kept out, and to run out of room: python programs.py WHICH FOLDER."""

from __future__ import annotations

import random
import sys
import time
from datetime import datetime
from pathlib import Path

from sightline.conversation import Conversation, Message, Role
from sightline.errors import AppError
from sightline.events import Finished, StopReason
from sightline.store.conversations import Conversations
from sightline.store.database import open_database
from sightline.store.rescue import rescue

DONE = Finished(StopReason.END, 1, 0, 1, 0.0, 0.0)


def write(folder: Path, *_: str) -> None:
    """Ask and answer for ever; say every message once it is kept, and every part of an answer: id, position, text."""
    conversations = Conversations(open_database(folder))
    randomly = random.Random()
    while True:
        tree = Conversation()
        id = conversations.create()
        for number in range(randomly.randint(1, 12)):
            parent = len(tree.nodes) - 1 if tree.nodes else None
            tree = tree.add(parent, Message(Role.USER, f"Question {number} {randomly.random()} " + "x" * 2000))
            conversations.save(id, tree)
            question = _say("kept", id, tree)
            for _ in range(randomly.randint(1, 3)):  # answers: siblings
                text, started = "", datetime.now().astimezone()
                for part in range(randomly.randint(0, 4)):
                    text += f"part {part}; "
                    conversations.save_running(id, question, text, started)
                    print("running", id, question, text, sep="\t", flush=True)
                tree = tree.add(question, Message(Role.ASSISTANT, text + "end"), DONE)
                conversations.save(id, tree)
                _say("kept", id, tree)


def _say(what: str, id: str, tree: Conversation) -> int:
    position = len(tree.nodes) - 1
    print(what, id, position, tree.nodes[-1].message.text, sep="\t", flush=True)
    return position


def hold(folder: Path, which: str = "window") -> None:
    """Keep the database open until killed."""
    database = open_database(folder, counts=which == "window")
    print("read only" if database.read_only else "mine", database.previous_crashes, flush=True)
    time.sleep(600)


def fill(folder: Path, kind: str) -> None:
    """Keep messages until there is no room; make room; keep what could not be kept before."""
    make_room = _limit_files() if kind == "limit" else _fill_disk(folder)
    database = open_database(folder)
    conversations = Conversations(database)
    id = conversations.create()
    tree = Conversation()
    problem = None
    while problem is None and len(tree.nodes) < 2000:
        kept = tree
        tree = tree.add(len(tree.nodes) - 1 if tree.nodes else None, Message(Role.USER, str(random.random()) * 100))
        try:
            conversations.save(id, tree)
        except AppError as error:
            problem = error
    print(type(problem).__name__, problem, sep=": ")
    print(Conversations(database).load(id) == kept)
    make_room()
    conversations.save(id, tree)
    database.close()
    database = open_database(folder)
    print(Conversations(database).load(id) == tree)
    database.close()


def save(folder: Path, *_: str) -> None:
    """Rescue a database where a file may not become as large as that."""
    _limit_files()
    try:
        rescue(folder)
    except AppError as error:
        print(type(error).__name__, error, sep=": ")


def _limit_files():  # type: ignore[no-untyped-def]
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, hard))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def _fill_disk(folder: Path):  # type: ignore[no-untyped-def]
    ballast = folder.parent / "ballast"
    ballast.write_bytes(bytes(1 << 20))
    return ballast.unlink


if __name__ == "__main__":
    {"write": write, "hold": hold, "fill": fill, "save": save}[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
