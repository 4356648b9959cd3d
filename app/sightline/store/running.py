"""An answer is kept as it grows, so that a crash costs at most its last second."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator
from datetime import datetime

from sightline.conversation import Writer
from sightline.errors import StoreError
from sightline.events import Event, TextDelta
from sightline.store.conversations import Conversations

SECONDS = 1.0


def keep_running(
    answer: Generator[Event],
    conversations: Conversations,
    id: str,
    question: int,
    writer: Writer | None = None,
    every: float = SECONDS,
) -> Generator[Event]:
    """Pass on the events of an answer to the message at index `question`, and keep its text `every` so many seconds.

    Where it cannot be kept, it goes on all the same: that it is not kept is said when the whole answer is saved.
    """
    started = datetime.now().astimezone()
    last = time.monotonic()
    text: list[str] = []
    with contextlib.closing(answer):
        for event in answer:
            if isinstance(event, TextDelta):
                text.append(event.text)
                if time.monotonic() - last >= every:
                    with contextlib.suppress(StoreError):
                        conversations.save_running(id, question, "".join(text), started, writer)
                    last = time.monotonic()
            yield event
