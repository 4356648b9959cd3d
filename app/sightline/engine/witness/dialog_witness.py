"""What the words and frames of a dialog or a form prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from sightline.engine.witness.dialog_description import DialogDescription
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.fields import Field, field_of
from sightline.engine.witness.questions import Question, listed, quoted, words

_EMPTY = "It is empty."
_ASKS_NO_FIELD = re.compile(
    r"\b(?:axis|after|before|next|follows?|leads?|points?|goes|go|come|comes|happens|steps?|arrows?|process)\b",
    re.IGNORECASE,
)
_ASKS_MESSAGE = re.compile(
    r"\b(?:dialog(?:ue)?|window|message|box|pop-?up)\b.*\bsays?\b|\b(?:it|computer|program)\b.*\b(?:ask|want)s?\b",
    re.IGNORECASE,
)
_ASKS_BUTTONS = re.compile(r"\bbuttons\b", re.IGNORECASE)
_ASKS_FIELDS = re.compile(r"\bfields\b", re.IGNORECASE)
_ASKS_COUNT_OR_COLOUR = re.compile(r"\b(?:how many|number of|count|colou?rs?)\b", re.IGNORECASE)


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
        if names and (told := self._told(names)) is not None:
            right = told in self._described.values() or DialogDescription(self._shown).agrees(told)
            return right or None
        return self._entered(names[0]) if len(names) == 1 else None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        if quoted(sentence) and self._told([""]) is not None:
            # Not a message: without a model that says the same, a choice or half of it was taken for it.
            buttons = self._described.get("buttons", "") if self._asked.has(_ASKS_BUTTONS) else ""
            return [buttons[buttons.index('"') :]] if buttons else []
        if sentence != _EMPTY and len(quoted(sentence)) != 1:
            return []
        return [*(f'"{words(line)}".' for line in self._shown.lines), _EMPTY]

    def _told(self, names: Sequence[str]) -> str | None:
        """How a description tells what is asked for: the message, all buttons or all fields of a dialog."""
        if self._asked.lines or self._shown.scales or self._asked.has(_ASKS_COUNT_OR_COLOUR):
            return None
        if self._asked.has(_ASKS_BUTTONS):
            return f"The buttons are {listed(names)}" if len(names) > 1 else f'The button is "{names[0]}".'
        if self._asked.has(_ASKS_FIELDS):
            return f"The fields are {listed(names)}" if len(names) > 1 else f'The field is "{names[0]}".'
        return f'It says "{names[0]}".' if len(names) == 1 and self._asked.has(_ASKS_MESSAGE) else None

    @cached_property
    def _described(self) -> dict[str, str]:
        """What is plain of a dialog."""
        return DialogDescription(self._shown).dialog()

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
