"""What the board of a sign and the words on it prove or disprove of an answer about them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

import numpy as np

from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.boards import BOARDS, shape_of_board
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.questions import Question, quoted, words

_ASKS_SIGN = re.compile(r"\b(?:sign|plate|board|poster)\b", re.IGNORECASE)
_ASKS_SHAPE = re.compile(r"\b(?:shape|form)\b", re.IGNORECASE)
_ASKS_WORDS = re.compile(r"\b(?:says?|written|printed|read|on|words|text|tell)\b", re.IGNORECASE)
_ASKS_ELSE = re.compile(
    r"\b(?:colou?rs?|how|where|why|who|first|last|language|mean|means|many|kind|type|sort)\b", re.IGNORECASE
)
_SHAPE = re.compile(rf"An? (?:{'|'.join(BOARDS)})\.")
_OTHER = 24.0  # difference of colour
_MOST_LINES = 8  # that are told


class SignWitness:
    """What the board that words stand on proves or disproves."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        answer = self._answer(sentence)
        return None if answer is None else sentence == answer

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        answer = self._answer(sentence)
        return [] if answer is None or self._board is None else [answer]

    def _answer(self, sentence: str) -> str | None:
        """What is right in the form of this sentence."""
        if not self._asked.has(_ASKS_SIGN) or self._asked.is_turned() or self._shown.scales:
            return None
        if _SHAPE.fullmatch(sentence) is not None:
            return self._shape
        return self._text if len(quoted(sentence)) == 1 else None

    @property
    def _grounds(self) -> list[FloatArray]:
        return [one.ground for one in self._shown.seen.values()]

    @cached_property
    def _board(self) -> str | None:
        """What its shape is called."""
        pixels = self._shown.pixels
        return None if pixels is None else shape_of_board(pixels, self._shown.lines, self._grounds)

    @property
    def _shape(self) -> str | None:
        name = self._board if self._asked.has(_ASKS_SHAPE) else None
        return None if name is None else f"{'An' if name[0] in 'aeiou' else 'A'} {name}."

    @cached_property
    def _text(self) -> str | None:
        """All words, where they stand on one colour."""
        asked, lines, grounds = self._asked, self._shown.lines, self._grounds
        if asked.lines or not asked.has(_ASKS_WORDS) or asked.has(_ASKS_ELSE) or asked.has(_ASKS_SHAPE):
            return None
        if not 0 < len(lines) == len(grounds) <= _MOST_LINES:
            return None
        if any(np.linalg.norm(ground - grounds[0]) > _OTHER for ground in grounds):
            return None
        said = " ".join(words(line) for line in lines)
        return None if '"' in said else f'"{said}".'
