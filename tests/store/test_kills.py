"""A program that is killed with no warning loses nothing that it said was kept. SIGHTLINE_KILL_ROUNDS: how often."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from sightline.events import StopReason
from sightline.store.conversations import Conversations
from sightline.store.database import open_database

ROUNDS = int(os.environ.get("SIGHTLINE_KILL_ROUNDS", "12"))
PROGRAMS = Path(__file__).parent / "programs.py"


def test_nothing_that_was_kept_is_lost(tmp_path):
    randomly = random.Random(0)
    acknowledged = answers = 0
    everything: dict[str, list[str]] = {}
    for _ in range(ROUNDS):
        said = _write_until_killed(tmp_path, randomly.uniform(0.0, 0.5))
        kept: dict[str, dict[int, str]] = {}
        running: tuple[str, int, str] | None = None
        for what, id, position, text in said:
            if what == "kept":
                kept.setdefault(id, {})[int(position)] = text
                acknowledged += 1
            running = (id, int(position), text) if what == "running" else None
        database = open_database(tmp_path)
        assert database.read_only is None  # the lock of a dead program does not lock out
        assert database.previous_crashes == 1
        conversations = Conversations(database)
        for id, messages in kept.items():
            nodes = conversations.load(id).nodes
            for position, text in messages.items():
                assert nodes[position].message.text == text
            assert len(nodes) <= len(messages) + 1  # and nothing comes from nowhere
            everything[id] = [node.message.text for node in nodes]
        if running is not None:
            id, question, text = running
            # The last that was said; or what was kept after it, in the moment before the kill.
            found = conversations.load(id)
            last = found.nodes[-1]
            assert last.parent == question
            assert last.message.text.startswith(text)
            answers += last.outcome is not None and last.outcome.reason is StopReason.STOPPED
        database.close()
    database = open_database(tmp_path)
    assert database.previous_crashes == 0
    conversations = Conversations(database)
    for id, texts in everything.items():
        assert [node.message.text for node in conversations.load(id).nodes] == texts
    with database.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    assert acknowledged > ROUNDS
    print(f"{ROUNDS} kills, {acknowledged} acknowledged messages, 0 lost; {answers} answers broken off, all found")


def _write_until_killed(folder: Path, seconds: float) -> list[list[str]]:
    """What the program said was kept, in whole lines."""
    with subprocess.Popen([sys.executable, PROGRAMS, "write", folder], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline()]
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    assert program.returncode == -9
    return [line.decode().rstrip("\n").split("\t") for line in lines if line.endswith(b"\n")]
