"""What the boxes and arrows of a flowchart prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.flowcharts import Flowchart
from sightline.engine.witness.label_witness import DENIES
from sightline.engine.witness.questions import Question, listed, quoted, words

_NO_ARROWS = "There are no arrows."
_DIRECTIONS = ("From top to bottom.", "From left to right.")
_NUMBER = re.compile(r"\d+\.")
_ASKS_NEXT = re.compile(
    r"\b(?:after|next|arrow from|(?:follows|succeeds)\b(?!\s*\W*$)|does\b.*\b(?:leads?|points?|goe?s?)\b)",
    re.IGNORECASE,
)
_ASKS_PREVIOUS = re.compile(
    r"\b(?:before|precedes|(?:leads|points|goes) to|from (?:where|(?:which|what) (?:box|step)).*\b(?:come|get) to)\b",
    re.IGNORECASE,
)
_ASKS_FIRST = re.compile(r"\b(?:first|starts?|begins?|beginning)\b", re.IGNORECASE)
_ASKS_LAST = re.compile(r"\b(?:last|ends?|final|finish(?:es)?|stops?)\b", re.IGNORECASE)
_ASKS_DIRECTION = re.compile(
    r"\b(?:directions?|arranged|laid out|organi[sz]ed|down or across|left to right)\b", re.IGNORECASE
)
_ASKS_ALL = re.compile(r"\b(?:boxes|steps)\b", re.IGNORECASE)
_ASKS_COUNT = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_ASKS_OTHER_BOXES = re.compile(r"\b(?:check|tick|text)[ -]?boxes\b", re.IGNORECASE)
_ASKS_COLOUR = re.compile(r"\bcolou?rs?\b", re.IGNORECASE)


class FlowchartWitness:
    """What boxes and arrows prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        right = self._right(sentence)
        return None if right is None else sentence == right

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        right = self._right(sentence)
        return [] if right is None else [right]

    def _right(self, sentence: str) -> str | None:
        """What is right in the form of a sentence."""
        if self._asked.has(_ASKS_COLOUR) or self._asked.is_turned("no"):
            return None
        denies = DENIES.fullmatch(sentence) is not None
        if self._asked.has(_ASKS_COUNT):
            return self._count() if denies or _NUMBER.fullmatch(sentence) else None
        if quoted(sentence) or denies:
            return self._every() if self._asked.has(_ASKS_ALL) else self._boxes()
        if sentence in (*_DIRECTIONS, _NO_ARROWS):
            return self._direction() if self._asked.has(_ASKS_DIRECTION) else None
        return None

    def _count(self) -> str | None:
        """How many boxes there are."""
        if self._asked.lines or not self._asked.has(_ASKS_ALL) or self._asked.has(_ASKS_OTHER_BOXES):
            return None
        return None if self._shown.flowchart is None else f"{len(self._shown.flowchart.boxes)}."

    def _every(self) -> str | None:
        """All boxes."""
        chart = self._shown.flowchart
        return (
            None if chart is None or self._asked.lines else listed([_called(chart, n) for n in range(len(chart.boxes))])
        )

    def _boxes(self) -> str | None:
        """What is before or after a box, or is the first or the last of all."""
        asks_next, asks_previous = self._asked.has(_ASKS_NEXT), self._asked.has(_ASKS_PREVIOUS)
        asks_first, asks_last = self._asked.has(_ASKS_FIRST), self._asked.has(_ASKS_LAST)
        if self._asked.lines and asks_next != asks_previous:
            chart = self._shown.flowchart
            about = [] if chart is None else [n for n, box in enumerate(chart.boxes) if {*self._asked.lines} <= {*box}]
            if chart is None or len(about) != 1:
                return None
            found = (chart.after if asks_next else chart.before)(about[0])
        elif not self._asked.lines and asks_first != asks_last and not (asks_next or asks_previous):
            chart = self._shown.flowchart
            if chart is None:
                return None
            found = [n for n in range(len(chart.boxes)) if not (chart.before if asks_first else chart.after)(n)]
            if len(found) > 1:
                return None
        else:
            return None
        return listed([_called(chart, n) for n in found]) if found else None

    def _direction(self) -> str | None:
        chart = self._shown.flowchart
        if chart is None:
            return None
        ways = [(chart.places[a], chart.places[b]) for a, b in chart.arrows]
        down, across = all(a[3] < b[1] for a, b in ways), all(a[2] < b[0] for a, b in ways)
        return _DIRECTIONS[0 if down else 1] if down != across else None


def _called(chart: Flowchart, at: int) -> str:
    return " ".join(words(line) for line in chart.boxes[at])
