"""A window that is killed with no warning has lost nothing that it had told. SIGHTLINE_KILL_ROUNDS: how often."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

from sightline.conversation import Role
from sightline.events import StopReason
from sightline.store.conversations import Conversations
from sightline.store.database import open_database

ROUNDS = int(os.environ.get("SIGHTLINE_KILL_ROUNDS", "4"))
PROGRAM = Path(__file__).parent / "asks_for_ever.py"


def test_what_was_told_is_there_after_a_kill(tmp_path, picture):
    randomly = random.Random(0)
    told = broken_off = 0
    for _ in range(ROUNDS):
        *_, (id, texts) = ask_until_killed(tmp_path / "data", picture("a.png"), randomly.uniform(0.0, 4.0))
        database = open_database(tmp_path / "data")
        assert database.read_only is None
        nodes = Conversations(database).load(id).nodes
        database.close()
        assert [node.message.text for node in nodes[: len(texts)]] == texts
        told += len(texts)
        # After these there may be the next question, and what of its answer was there in time.
        more = nodes[len(texts) :]
        assert [node.message.role for node in more] == [Role.USER, Role.ASSISTANT][: len(more)]
        if len(more) == 2 and more[1].outcome.reason is StopReason.STOPPED:
            broken_off += 1
            assert more[1].message.text.startswith("word 0 ")
    print(f"{ROUNDS} kills, {told} messages told, 0 lost; {broken_off} answers broken off, all found")


def ask_until_killed(folder, picture, seconds):
    """What the program told, in whole lines; at least one."""
    with subprocess.Popen([sys.executable, PROGRAM, folder, picture], stdout=subprocess.PIPE) as program:
        lines = [program.stdout.readline()]
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    assert program.returncode == -9
    return [json.loads(line) for line in lines if line.endswith(b"\n")]
