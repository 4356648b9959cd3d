"""How far an alt text can be relied on: a model is asked again, and each statement is compared with what it says."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sightline.annotate.asking import ask
from sightline.annotate.lint_wording import preamble
from sightline.annotate.purposes import plain_wordings
from sightline.annotate.statements import Fact, agrees, contradicts, facts
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.events import Event, Progress, Stage

MOST_SAMPLES = 5
LEAST_SAMPLES = 3
_TEMPERATURE = 0.8


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

    The idea is that of SelfCheckGPT (Manakul et al. 2023, arXiv:2303.08896): what a model makes up it makes up anew
    each time. All samples share the picture's features and the KV cache of the prompt up to where they part: at its
    end, or where a model that has no `sees_context`, and so may always say the likeliest, is asked in other words.
    Close it to stop.
    """
    if not LEAST_SAMPLES <= count <= MOST_SAMPLES:
        raise ValueError(f"{count} samples")
    samples: list[str] = []
    for sample in _requests(model, request, count):
        yield Progress(Stage.SAMPLING, len(samples), count)
        samples.append((yield from ask(model, sample)) or "")
    yield Progress(Stage.SAMPLING, count, count)
    return Reliability(text, tuple(samples), compare(text, samples))


def compare(text: str, samples: Sequence[str]) -> tuple[Statement, ...]:
    """The statements of a text, without what a model says around it, and what samples say to each.

    A sample says otherwise where it tells of the same thing with another colour, number, side or the like, and means by
    it nothing else that the text tells of.
    """
    extra = preamble(text)
    stated = [
        fact for fact in facts(text) if not any(fact.start < part.end and part.start < fact.end for part in extra)
    ]
    told = [facts(sample) for sample in samples if sample]
    return tuple(_judged(fact, stated, told) for fact in stated)


def _judged(fact: Fact, stated: Sequence[Fact], told: Sequence[Sequence[Fact]]) -> Statement:
    said = 0
    others: dict[str, None] = {}
    for sample in told:
        if any(agrees(fact, other) for other in sample):
            said += 1
            continue
        for other in sample:
            if contradicts(fact, other) and not any(agrees(each, other) or agrees(other, each) for each in stated):
                others[other.text] = None
    verdict = Verdict.DISAGREED if others else Verdict.AGREED if said else Verdict.ONCE
    return Statement(fact.text, fact.start, fact.end, verdict, said, tuple(others))


def _requests(model: ChatModel, request: GenerationRequest, count: int) -> list[GenerationRequest]:
    if model.sees_context:
        return [replace(request, temperature=_TEMPERATURE, seed=request.seed + number + 1) for number in range(count)]
    *before, question = request.messages
    wordings = plain_wordings(question.text)[:count]
    return [replace(request, messages=(*before, replace(question, text=wording))) for wording in wordings]
