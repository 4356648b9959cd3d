"""How soon is something found in 10,000 conversations, is one opened, and is a message safe on the disk?"""

from __future__ import annotations

import itertools
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles

from bench.measure import Measurement
from sightline.conversation import Conversation, Message, Node, Role
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import Database, open_database
from sightline.store.search import Search

CONVERSATIONS = 10_000
MESSAGES = 10  # in each
LONG = 1_000  # messages in the long one
RUNS = 5
KEYSTROKES = ("describe the chart", "revenue 2024", "red bicycle", "东京塔", '"bar chart" legend', "zebra", "img_00")

_FREQUENT = ["the", "a", "chart", "describe", "picture", "bar", "of", "red", "is", "revenue", "2024", "东京塔在哪里"]
_SEED = 4
_FIRST = datetime(2024, 1, 1, tzinfo=UTC)


def measurements() -> list[Measurement]:
    """Milliseconds; a query is asked anew after each letter of it, as it is typed."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder))
        conversations = Conversations(database)
        _fill(database)
        long = conversations.create(_long_conversation())
        megabytes = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
        search = Search(database)
        typed = [query[:end] for query in KEYSTROKES for end in range(1, len(query) + 1)]
        keys = [[_milliseconds(partial(search.find, text)) for text in typed] for _ in range(RUNS)]
        pages = [_milliseconds(conversations.page) for _ in range(RUNS)]
        saved = conversations.load(long)
        loads = [_milliseconds(lambda: Conversations(database).load(long)) for _ in range(RUNS)]
        saves = []
        for number in range(100):
            saved = saved.add(len(saved.nodes) - 1, Message(Role.USER, f"And what is number {number}?"))
            saves.append(_milliseconds(partial(conversations.save, long, saved)))
        runs = [
            _milliseconds(lambda: conversations.save_running(long, 0, "A sentence. " * 100, _FIRST)) for _ in range(100)
        ]
        drafts = [_milliseconds(lambda: conversations.save_draft(long, Draft("What is"))) for _ in range(100)]
        database.close()
        opens = [_milliseconds(lambda: open_database(Path(folder)).close()) for _ in range(RUNS)]
    store = f"{CONVERSATIONS:,} conversations of {MESSAGES} messages ({megabytes:,.0f} MB)"
    return [
        Measurement(f"Search after a keystroke, {store}", "< 50", "ms", [k for run in keys for k in run]),
        Measurement(
            "Search after a keystroke, 95th percentile", "< 50", "ms", [quantiles(run, n=20)[-1] for run in keys]
        ),
        Measurement(f"Open that database, {store}", "—", "ms", opens),
        Measurement("First page of its list", "—", "ms", pages),
        Measurement(f"Load a conversation of {LONG:,} messages", "< 1,000", "ms", loads),
        Measurement("Save one more message in it, on the disk", "—", "ms", saves),
        Measurement("Save what an answer has so far", "—", "ms", runs),
        Measurement("Save a draft", "—", "ms", drafts),
    ]


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def _fill(database: Database) -> None:
    """Ten thousand conversations, each about a picture with words in it, in one transaction of their own."""
    randomly = random.Random(_SEED)
    # As languages go: few words that are frequent, many that are rare.
    words = ["".join(randomly.choices("aeiorstnlcdmpu", k=randomly.randint(2, 11))) for _ in range(20_000)]
    words[: len(_FREQUENT)] = _FREQUENT
    weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(words))))

    def sentence(length: int) -> str:
        return " ".join(randomly.choices(words, cum_weights=weights, k=length))

    with database.writing() as connection:
        for number in range(1, CONVERSATIONS + 1):
            digest, time = f"{number:064x}", _FIRST + timedelta(hours=number)
            connection.execute(
                "INSERT INTO pictures (digest, name, path, bytes, modified_ns) VALUES (?, ?, '', 0, 0)",
                (digest, f"IMG_{number:05}.png"),
            )
            connection.execute(
                "INSERT INTO words_read (digest, text, lines) VALUES (?, ?, '[]')", (digest, sentence(20))
            )
            connection.execute(
                "INSERT INTO conversations (id, uuid, title, created, updated, updated_seconds, length)"
                " VALUES (?, ?, ?, ?4, ?4, ?, ?)",
                (number, digest[32:], sentence(8), time.isoformat(), time.timestamp(), MESSAGES),
            )
            image = f'[{{"digest": "{digest}", "path": "IMG.png", "number": 1, "region": null}}]'
            connection.executemany(
                "INSERT INTO messages (conversation, position, parent, role, text, images) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (number, at, at - 1 if at else None, role, sentence(length), "[]" if at else image)
                    for at, (role, length) in enumerate([("user", 12), ("assistant", 80)] * (MESSAGES // 2))
                ],
            )


def _long_conversation() -> Conversation:
    """Questions and answers in turn."""
    tree = Conversation()
    for position in range(LONG):
        message = Message(Role.ASSISTANT if position % 2 else Role.USER, f"Message {position}. " + "Some words. " * 40)
        tree = tree.append(Node(position - 1 if position else None, message, time=_FIRST))
    return tree
