"""How far an alt text can be relied on: a model is asked again, and each statement is compared with what it says."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.events import Event

MOST_SAMPLES = 5
LEAST_SAMPLES = 3


class Verdict(StrEnum):
    """What the other tellings of a picture say to a statement."""

    AGREED = "agreed"  # some say it, and none says otherwise
    DISAGREED = "disagreed"  # some say otherwise
    ONCE = "said once"  # no other says it


@dataclass(frozen=True)
class Statement:
    """Words at [start, end) of the text. `said` of the samples say it, too; `others` is what samples say instead."""

    text: str
    start: int
    end: int
    verdict: Verdict
    said: int
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reliability:
    """A text's statements, in its order, and the samples they were compared with; "" is one that could not tell."""

    text: str
    samples: tuple[str, ...]
    statements: tuple[Statement, ...]


def check_reliability(
    model: ChatModel, request: GenerationRequest, text: str, count: int = 4
) -> Generator[Event, None, Reliability]:
    """Ask `count` (3 to 5) times more what `request` asked, and compare; yields Progress(SAMPLING) and the model's own.

    All samples share the picture's features and the KV cache of the prompt but for its end. Close it to stop.
    """
    raise NotImplementedError
    yield


def compare(text: str, samples: Sequence[str]) -> tuple[Statement, ...]:
    """The statements of a text, and what samples say to each."""
    raise NotImplementedError
