"""What a chart's title and the names of its axes prove or disprove of an answer about them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sightline.conversation import TextLine
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.headings import axis_names, has_no_name, stands_alone, title, uppermost_line
from sightline.engine.witness.questions import Question, quoted, words

_ASKS_TITLE = re.compile(
    r"\b(?:titled?|heading|headline|caption)\b"
    r"|\bwhat (?:does|is) (?:this|the|it) ?(?:chart|graph|plot|diagram|figure)? (?:show|showing|about|called)\b",
    re.IGNORECASE,
)
_AXIS = {
    "x": re.compile(r"\b(?:x|horizontal)[ -]axis\b", re.IGNORECASE),
    "y": re.compile(r"\b(?:y|vertical)[ -]axis\b", re.IGNORECASE),
}
_ASKS_ENDS = re.compile(
    r"\b(?:range|scale|numbers|values|far|reach|span|lowest|highest|first|last|from|start|begin|end|max|min)\b",
    re.IGNORECASE,
)
_NO_NAME = "It has no name."
_DENIALS = "There is no title.", _NO_NAME


class HeadingWitness:
    """What the headings of a chart prove or disprove; of any other picture nothing."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if (sentence not in _DENIALS and len(quoted(sentence)) != 1) or not self._knows:
            return None
        if (heading := self._heading) is not None:
            return sentence == f'"{words(heading)}".'
        if self._asks_title:
            first = uppermost_line(self._shown)
            return (first is not None and stands_alone(self._shown, first) and sentence == f'"{words(first)}".') or None
        return (sentence == _NO_NAME and self._axis is not None and has_no_name(self._shown, self._axis)) or None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        if (sentence not in _DENIALS and not quoted(sentence)) or not self._knows:
            return []
        return [] if self._heading is None else [f'"{words(self._heading)}".']

    @property
    def _knows(self) -> bool:
        if self._asked.names or self._asked.colours or not (self._asks_title or self._axis):
            return False
        return bool(self._shown.scales or self._shown.parts)

    @property
    def _heading(self) -> TextLine | None:
        """What is asked for, where that is plain."""
        if self._asks_title:
            return title(self._shown)
        return None if self._axis is None else axis_names(self._shown).get(self._axis)

    @property
    def _asks_title(self) -> bool:
        axis = any(self._asked.has(called) for called in _AXIS.values())
        return self._asked.has(_ASKS_TITLE) and not axis and not self._asked.is_turned()

    @property
    def _axis(self) -> str | None:
        """The one whose name is asked for."""
        axes = [axis for axis, called in _AXIS.items() if self._asked.has(called)]
        other = self._asked.has(_ASKS_ENDS) or self._asked.is_turned("axis")
        return axes[0] if len(axes) == 1 and not other else None
