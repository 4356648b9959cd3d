"""A window that is killed with no warning has lost nothing that it had told. SIGHTLINE_KILL_ROUNDS: how often."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from asks_for_ever import SAID, SECONDS_PER_WORD

from sightline.conversation import Role
from sightline.events import StopReason
from sightline.store.conversations import Conversations
from sightline.store.database import open_database
from sightline.store.running import SECONDS

ROUNDS = int(os.environ.get("SIGHTLINE_KILL_ROUNDS", "4"))
AT_ONCE = 4  # programs, each with a folder of its own: most of the time they wait for the next word
PROGRAM = Path(__file__).parent / "asks_for_ever.py"


def test_what_was_told_is_there_after_a_kill(tmp_path, picture):
    file = picture("a.png")
    rounds = [len(range(number, ROUNDS, AT_ONCE)) for number in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        kills = [
            pool.submit(kill_again_and_again, tmp_path / f"data{number}", file, times, random.Random(number))
            for number, times in enumerate(rounds)
        ]
        told, broken_off = map(sum, zip(*(each.result() for each in kills), strict=True))
    print(f"{ROUNDS} kills, {told} messages told, 0 lost; {broken_off} answers broken off, all found")


def kill_again_and_again(folder, picture, times, randomly):
    """How many messages were told, and how many answers were broken off of which something was there."""
    told = broken_off = 0
    with subprocess.Popen(
        [sys.executable, PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        for _ in range(times):
            *_, (id, texts) = ask_until_killed(program, folder, picture, randomly.uniform(0.0, 3.0))
            nodes = what_is_there(folder, id)
            assert [node.message.text for node in nodes[: len(texts)]] == texts
            told += len(texts)
            # After these there may be the next question, and what of its answer was there in time.
            more = nodes[len(texts) :]
            assert [node.message.role for node in more] == [Role.USER, Role.ASSISTANT][: len(more)]
            if len(more) == 2 and more[1].outcome.reason is StopReason.STOPPED:
                broken_off += 1
                words = more[1].message.text.count("word ")
                assert more[1].message.text == "".join(f"word {number} " for number in range(words))
                question, said = SAID.unpack((folder / "said").read_bytes())
                assert more[0].message.text.startswith(f"Question {question} ")
                # A second has room for so many words, however slow the machine is; one more starts the saving.
                assert said - SECONDS / SECONDS_PER_WORD - 1 <= words <= said
        program.stdin.close()
    return told, broken_off


def what_is_there(folder, id):
    """The messages of this conversation, in the order in which they came, by a program that starts after the kill."""
    database = open_database(folder)
    assert database.read_only is None
    nodes = Conversations(database).load(id).nodes
    database.close()
    return nodes


def ask_until_killed(program, folder, picture, seconds):
    """What a window told until it was killed, so long after the first; at least that, in whole lines."""
    print(json.dumps([str(folder), str(picture)]), file=program.stdin, flush=True)
    child = int(program.stdout.readline())
    lines = [program.stdout.readline()]
    timer = threading.Timer(seconds, os.kill, (child, signal.SIGKILL))
    timer.start()
    while not lines[-1].startswith("ended "):
        lines.append(program.stdout.readline())
    timer.join()
    assert lines.pop() == "ended -9\n"
    return [json.loads(line) for line in lines if line.endswith("]]\n")]
