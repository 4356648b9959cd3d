"""What commands say in a terminal: work with its progress, and others' words made harmless."""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Callable, Generator
from typing import Any, TypeVar, cast

from sightline.events import Progress
from sightline.stopping import Stopped, ended_by_ctrl_c

# They show text in another order than it is written in: embeddings, overrides and isolates.
_BIDI_OVERRIDES = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))

Result = TypeVar("Result")


def run(
    work: Generator[Any, None, Result], show: Callable[[Any], None] = lambda event: None, log_seconds: float = 0.0
) -> Result:
    """Run work to its end, hand its events to `show`, show progress where a person watches; returns its result.

    Where nobody watches, a line tells the progress every so many seconds; never, if they are 0.
    """
    line = _ProgressLine(log_seconds)
    try:
        with ended_by_ctrl_c():
            while True:
                event = next(work)
                if isinstance(event, Progress):
                    line.show(f"{event.stage.capitalize()} {event.done}/{event.total} {event.detail}")
                else:
                    line.clear()
                show(event)
    except StopIteration as stop:
        return cast(Result, stop.value)
    except Stopped:
        raise KeyboardInterrupt from None
    finally:
        line.clear()
        work.close()


def harmless(text: str) -> str:
    """Text from a model or a file, without the control characters and bidi overrides that a terminal would obey."""
    return "".join(c for c in text if c in "\n\t" or (unicodedata.category(c) != "Cc" and c not in _BIDI_OVERRIDES))


class _ProgressLine:
    """One line on a terminal's standard error that is written over, and cleared before anything else is written."""

    def __init__(self, log_seconds: float) -> None:
        self._watched = sys.stderr.isatty()
        self._shown = False
        self._log_seconds = log_seconds
        self._logged = time.monotonic()

    def show(self, words: str) -> None:
        if self._watched:
            print(f"\r\x1b[K{words[:100]}", end="", file=sys.stderr, flush=True)
            self._shown = True
        elif self._log_seconds and time.monotonic() - self._logged >= self._log_seconds:
            print(words.rstrip(), file=sys.stderr, flush=True)
            self._logged = time.monotonic()

    def clear(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._shown = False
