"""How soon is something found in 10,000 conversations, is one opened, and is a message safe on the disk?"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles

from bench.measure import Measurement
from sightline.conversation import Conversation, ImageInput, Message, Node, Region, Role, TextLine, Word
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import Database, open_database
from sightline.store.pictures import PictureFiles
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
        long = _fill(database, conversations)
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


def _fill(database: Database, conversations: Conversations) -> str:
    """Ten thousand conversations, each about a picture with words in it, and a long one; the id of the long one."""
    randomly = random.Random(_SEED)
    # As languages go: few words that are frequent, many that are rare.
    words = ["".join(randomly.choices("aeiorstnlcdmpu", k=randomly.randint(2, 11))) for _ in range(20_000)]
    words[: len(_FREQUENT)] = _FREQUENT
    weights = [1 / (rank + 1) for rank in range(len(words))]

    def sentence(length: int) -> str:
        return " ".join(randomly.choices(words, weights, k=length))

    def conversation(length: int, image: ImageInput) -> Conversation:
        tree = Conversation()
        for position in range(length):
            question = position % 2 == 0
            message = Message(
                Role.USER if question else Role.ASSISTANT,
                sentence(12 if question else 80),
                (image,) if position == 0 else (),
            )
            tree = tree.append(Node(position - 1 if position else None, message, time=_FIRST))
        return tree

    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        pictures = PictureFiles(database, Path("copies"), keep_copies=False)
        for number in range(CONVERSATIONS):
            image = ImageInput(Path(file.name), f"{number:064x}")
            pictures.remember(image, f"IMG_{number:05}.png")
            line = TextLine(tuple(Word(word, Region(0, 0, 1, 1), 1.0) for word in sentence(20).split()))
            pictures.save_words(image.digest, [line])
            conversations.create(conversation(MESSAGES, image), created=_FIRST + timedelta(hours=number))
    return conversations.create(conversation(LONG, image))
