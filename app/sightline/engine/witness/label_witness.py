"""What the words and pixels of a chart prove or disprove of the names in it: of its bars, slices, points or legend."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from functools import cached_property

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.witness.bars import middle
from sightline.engine.witness.evidence import Evidence, middle_down
from sightline.engine.witness.questions import Question, listed, quoted, words

_PARTS = r"(?:bars|columns|slices|segments|wedges|parts|lines|curves|points|dots)"
_ASKS_LABELS = re.compile(
    rf"\b(?:labels|names|categories|groups)\b|\b{_PARTS} (?:called|named|label+ed|stand for|represent|show)\b"
    rf"|^\W*(?:\w+\W+)?(?:list|name|read) (?:all )?the {_PARTS}\b",
    re.IGNORECASE,
)
_ASKS_LEGEND = re.compile(r"\b(?:legend|key|series|data sets?|entries)\b", re.IGNORECASE)
_ASKS_OTHER = re.compile(
    r"\b(?:buttons?|fields?|boxes|steps|titles?|values?|numbers?|axis|text|words|colou?rs?|button|field|dialog|form)\b",
    re.IGNORECASE,
)
_SAYS_LABELS = re.compile(r"\blabels\b", re.IGNORECASE)
_ASKS_LINES = re.compile(r"\b(?:lines|curves)\b", re.IGNORECASE)
# What says that there is none, and what asks for it, or may do so.
DENIES = re.compile(r"There (?:is no (title|legend|key)|are no (bars|slices))\.")
_ASKS_FOR = {
    denied: re.compile(pattern, re.IGNORECASE)
    for denied, pattern in {
        "title": r"\b(?:title[sd]?|head(?:ing|line)s?|caption|top|about|showing)\b|\bis (?:this|the|it)\b.*\bcalled\b"
        r"|\bdoes\b.*\bshow\b",
        "legend": r"\b(?:legend|key|series|data ?sets?|entries|names?|labels?|colou?rs?|mean|stands?)\b",
        "bars": r"\b(?:bars?|columns?)\b",
        "slices": r"\b(?:slices?|parts?|segments?|wedges?)\b",
    }.items()
}
_NO_NAME = re.compile(r'^\W|^[Il]\s|"')  # a sign before it was read with it
_FEWEST = 3  # lines of a picture that has a title and several names
_EVEN = 0.1  # of the distance between two names of a row
_BELOW, _LEVEL = 0.65, 0.3  # heights of a name: so much lower is the next row, and so much is the same row


class LabelWitness:
    """What names prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if (denial := DENIES.fullmatch(sentence)) is not None:
            return None if self._may_ask_for(denial[1] or denial[2]) else False
        names = quoted(sentence)
        if not names:
            return None
        if len(names) == 1:
            return False if self._asks_labels and (self._labels or self._is_title(names[0])) else None
        if self._asked.has(_ASKS_LEGEND):
            return None if len(self._shown.legend) < 2 else names == [*self._shown.legend] or None
        if self._labels:
            return names == self._labels or (None if {*names} == {*self._labels} else False)
        if self._asked.has(_ASKS_OTHER) or self._shown.flowchart is not None:
            return None
        if self._asked.has(_ASKS_LINES) and len(self._shown.legend) > 1:
            return None
        return names == self._shown.row or (self._means_legend({*names}) and names == [*self._shown.legend]) or None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        if not quoted(sentence) and DENIES.fullmatch(sentence) is None:
            return []
        if self._asked.has(_ASKS_LEGEND):
            legend = [*self._shown.legend]
            whole = len(quoted(sentence)) != 1 and len(legend) > 1 and self._shown.legend_is_whole
            return [listed(legend)] if whole else []
        if self._labels:
            return [listed(self._labels)]
        names = {*quoted(sentence)}
        if self._means_legend(names):
            return [listed([*self._shown.legend])]
        return [listed(self._shown.row)] if self._means_row(names) else []

    def _may_ask_for(self, denied: str) -> bool:
        """Whether this is asked for; a colour is where its name in the legend is."""
        pattern = _ASKS_FOR["legend" if denied == "key" else denied]
        return self._asked.has(pattern) or (denied in ("legend", "key") and bool(self._asked.colours))

    def _means_legend(self, names: set[str]) -> bool:
        """Whether these are most of the names in the legend of what has no axes, as of slices."""
        shown, legend = self._shown, {*self._shown.legend}
        no_axes = not shown.scales and not shown.named_row and shown.legend_is_whole
        return self._asks_labels and no_axes and 2 * len(names & legend) > max(len(legend), len(names), 2)

    def _means_row(self, names: set[str]) -> bool:
        """Whether these are most of the names in the row of a chart, and none of its legend: that could be meant."""
        row, legend = {*self._shown.row}, {*self._shown.legend}
        of_lines = self._asked.has(_ASKS_LINES) and (bool(legend) or not self._asked.has(_SAYS_LABELS))
        if not self._asks_labels or of_lines or names & legend:
            return False
        steps = np.diff([middle(line, upright=True) for line in self._shown.named_row])
        even = len(steps) > 0 and np.abs(steps - steps.mean()).max() < _EVEN * steps.mean()
        return bool(even) and 2 * len(names & row) > max(len(row), len(names))

    @property
    def _asks_labels(self) -> bool:
        asked = self._asked
        other = asked.has(_ASKS_OTHER) or asked.has(_ASKS_LEGEND) or asked.colours or asked.names or asked.is_turned()
        return asked.has(_ASKS_LABELS) and not other

    @cached_property
    def _labels(self) -> list[str]:
        """All names that are asked for, in order; none where they are not plain, or too few to be all."""
        shown = self._shown
        if not self._asks_labels or (not shown.slices and shown.flowchart is not None):
            return []
        found: list[str] = []
        if len(shown.legend) > 1 and not shown.slices:
            # Of several lines or rows of bars, either the legend or the row may be meant; of dots there is no row.
            of_dots = len(shown.amounts) > 1 and not shown.named_row
            found = [*shown.legend] if of_dots and shown.legend_is_whole else []
        elif shown.bars or shown.course is not None:
            found = shown.row
        elif shown.slices:
            called = {part.line for part in shown.parts}
            lines = [line for line in shown.lines if line in called]
            lines = lines if _in_order(lines) else _from_the_top(lines)
            found = [words(line) for line in lines] if len(lines) == len(shown.parts) else []
        return found if len(found) > 1 and not any(map(_NO_NAME.search, found)) else []

    def _is_title(self, name: str) -> bool:
        """Whether this line stands above all others: a name of a part has others beside or above it."""
        lines = self._shown.lines
        first = min(lines, key=lambda line: line.box.top, default=None)
        if first is None or len(lines) < _FEWEST or words(first) != name:
            return False
        return all(line is first or line.box.top > first.box.bottom for line in lines)


def _from_the_top(lines: list[TextLine]) -> list[TextLine]:
    """These by how far down they are; none where two are too level for that."""
    down = sorted(lines, key=middle_down)
    pairs = itertools.pairwise(down)
    apart = all(middle_down(b) - middle_down(a) >= _LEVEL * (a.box.bottom - a.box.top) for a, b in pairs)
    return down if apart else []


def _in_order(lines: list[TextLine]) -> bool:
    """Whether nobody would read these in another order: two are side by side, or one is below the other."""
    for one, other in itertools.pairwise(line.box for line in lines):
        high = one.bottom - one.top
        lower = (other.top + other.bottom - one.top - one.bottom) / 2
        if lower < _BELOW * high and (abs(lower) > _LEVEL * high or one.right > other.left):
            return False
    return True
