"""Places: a question is told where its words stand in a picture; an answer names a place, and a scale its value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from tokenizers import Tokenizer

from sightline.conversation import TextLine
from sightline.engine.interfaces import FloatArray
from sightline.engine.reference_text import place_of
from sightline.engine.scales import Scale, find_scales, two_digits

# How far from the truth a value may be: the relaxed accuracy of ChartQA (Masry et al. 2022, arXiv:2203.10244).
_TOLERANCE = 0.05
_PER_PLACE = 1e-4  # in probability: by so much less a value counts for each place that it is away from the chosen one
# What a chart may call by its first letters, and a question by its name, or the other way round.
_NAMES_IN_FULL = (
    *("January", "February", "March", "April", "June", "July", "August", "September", "October", "November"),
    *("December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
_LEAST_LETTERS = 3
_READ_OFF = "About"  # how an answer begins that names a place on a scale


def with_places(question: str, lines: Sequence[TextLine]) -> str:
    """The question, with the place of each line that it names behind its words: "How high is Mon x12 y90?".

    A line is named by all its words, whatever their case; by a single letter only in its own case. Of lines that read
    alike, none is named. Longer lines go before shorter ones that they contain. A month or a day that a line or
    the question abbreviates is told as the line has it: "Apr x70 y90" where April is asked for.
    """
    texts = [_bare(line.text) for line in lines]
    count = Counter(text.casefold() for text in texts)
    places = {
        text.casefold(): (text, place_of(line))
        for text, line in zip(texts, lines, strict=True)
        if text and count[text.casefold()] == 1
    }
    if not places:
        return question
    own = {*places}
    for name, told in [*places.items()]:
        for alias in _also_called(name):
            places.setdefault(alias, told)
    longest_first = sorted(places, key=len, reverse=True)
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)

    def placed(match: re.Match[str]) -> str:
        text, place = places.get(match.group().casefold(), ("", ""))
        other_letter = len(match.group()) == 1 and match.group() != text
        words = match.group() if match.group().casefold() in own else text
        return match.group() if not place or other_letter else f"{words} {place}"

    return named.sub(placed, question)


def _also_called(name: str) -> list[str]:
    """What else a month or a day of this name, in small letters, is called: in full, or by its first letters."""
    in_full = [full.casefold() for full in _NAMES_IN_FULL]
    whole = [full for full in in_full if len(name) >= _LEAST_LETTERS and full.startswith(name) and full != name]
    parts = [name[:length] for length in range(_LEAST_LETTERS, len(name))] if name in in_full else []
    return whole + parts


def _bare(text: str) -> str:
    """The words of a line as they would be named."""
    return " ".join(text.split()).strip(" :;,.?!\"'“”‘’")


class ReadOff:
    """Places that an answer names as "About y37", told as the values that the scales of a picture have there."""

    def __init__(self, tokenizer: Tokenizer, lines: Sequence[TextLine]) -> None:
        self._lines = lines
        # by the token: its axis and percent
        self._places = {
            token: (axis, percent)
            for axis in "xy"
            for percent in range(100)
            if (token := tokenizer.token_to_id(f"{axis}{percent:02d}")) is not None
        }

    @cached_property
    def _scales(self) -> dict[str, Scale]:
        """Sought when they are needed: among hundreds of numbers that takes a third of a second."""
        return find_scales(self._lines)

    def told(self, token: int, before: str, logits: FloatArray) -> tuple[str, float] | None:
        """What a token that was chosen by these logits [vocab] is told as, behind what was said `before`.

        Of the values that the axis has at all its places, that from which the true one is likeliest no more than
        _TOLERANCE away, as its scale writes it, after a space; and how likely that is. Where there is no scale, or the
        place is off it, nothing is sure: ("", 0). None where the token is no place, or stands for none: words in a
        picture may look like one.
        """
        if token not in self._places or not before.endswith(_READ_OFF):
            return None
        axis, percent = self._places[token]
        scale = self._scales.get(axis)
        if scale is None or scale.value((percent + 0.5) / 100) is None:
            return "", 0.0
        places = {token: place for token, (along, place) in self._places.items() if along == axis}
        powers = np.exp(logits.astype(np.float64) - logits.max())
        shares = powers[[*places]] / powers.sum()
        there = [scale.value((place + 0.5) / 100) for place in places.values()]
        values = np.array([np.nan if value is None else value for value in there])
        said = np.array([np.nan if value is None else two_digits(value) for value in there])
        close = np.abs(values[:, None] - said) <= _TOLERANCE * np.abs(values[:, None])  # [true, told]
        likely = shares @ close
        # Of what is as likely, the one that is nearest to the place that was chosen.
        best = int((likely - _PER_PLACE * np.abs(np.array([*places.values()]) - percent)).argmax())
        return f" {scale.written(float(values[best]))}", float(likely[best])
