"""What the words and frames of a dialog or a form prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from sightline.engine.evidence import Evidence
from sightline.engine.fields import Field, field_of
from sightline.engine.questions import Question, quoted, words

_EMPTY = "It is empty."
_ASKS_NO_FIELD = re.compile(
    r"\b(?:axis|after|before|next|follows?|leads?|points?|goes|go|come|comes|happens|steps?|arrows?|process)\b",
    re.IGNORECASE,
)


class DialogWitness:
    """What the frames of a dialog or a form, and the words in them, prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if sentence == _EMPTY:
            return self._entered("")
        names = quoted(sentence)
        return self._entered(names[0]) if len(names) == 1 else None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        if sentence != _EMPTY and len(quoted(sentence)) != 1:
            return []
        return [*(f'"{words(line)}".' for line in self._shown.lines), _EMPTY]

    @cached_property
    def _field(self) -> Field | None:
        """The field of the one name in the question."""
        pixels = self._shown.pixels
        if len(self._asked.lines) != 1 or pixels is None or self._shown.scales or self._asked.has(_ASKS_NO_FIELD):
            return None
        return field_of(pixels, self._shown.lines, self._asked.lines[0])

    def _entered(self, text: str) -> bool | None:
        """Whether a field has this text in it, or none."""
        if self._field is None or len(self._field.lines) > 1:
            return None
        if self._field.lines:
            return text == words(self._field.lines[0])
        return not text if self._field.blank else None
