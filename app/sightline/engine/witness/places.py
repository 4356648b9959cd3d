"""Places: a question is told where its words stand in a picture; an answer names a place, and a scale its value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import numpy as np
from tokenizers import Tokenizer

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.reference_text import place_of
from sightline.engine.witness.bars import middle
from sightline.engine.witness.edges import edges
from sightline.engine.witness.pies import Slice, slices
from sightline.engine.witness.scales import Scale, find_scales, two_digits

# How far from the truth a value may be: the relaxed accuracy of ChartQA (Masry et al. 2022, arXiv:2203.10244).
_TOLERANCE = 0.05
_PER_PLACE = 1e-4  # in probability: by so much less a value counts for each place that it is away from the chosen one
# What a chart may call by its first letters, and a question by its name, or the other way round.
_NAMES_IN_FULL = (
    *("January", "February", "March", "April", "June", "July", "August", "September", "October", "November"),
    *("December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
_LEAST_LETTERS = 3
# A name and its number: behind a mark, or a percentage. "Sales 2023" is all name.
_WITH_NUMBER = re.compile(
    r"(?P<name>.*[^\W\d][^:(|–—-]*?)(?:\s*[:(|–—-]\s*[^\w\s]?\d[\d.,]*\s?[^\s\d)]{0,3}\)?|\s+\d[\d.,]*\s?%)"
)
_ALIGNED = 0.02  # of the picture: as far the names of bars or points are off their row
# Of the picture: the likelihood that another place than the one that was chosen was meant falls to 1/e over this.
_REACH = 0.025
# What is at the same place over so many of the names, if they are enough to tell, may be a line of the grid: so much
# less it counts.
_MOST_NAMES, _FEWEST_NAMES, _LEVEL, _GRID_LINE = 0.6, 3, 0.005, 0.3
_READ_OFF = "About"  # how an answer begins that names a place on a scale, or a share
HIGHEST = re.compile(r"\b(?:highest|largest|biggest|greatest|most|max|maximum|tallest|longest)\b", re.IGNORECASE)
LOWEST = re.compile(r"\b(?:lowest|smallest|least|fewest|min|minimum|shortest)\b", re.IGNORECASE)
# What asks for something else than the share of one slice.
SOMETHING_ELSE = re.compile(
    r"\b(?:not|without|except|excluding|besides|but|others?|rest|remaining|half|twice|second|third|fourth|fifth|2nd|3rd"
    r"|next|than|between|and|or|together|combined|sum|difference|average|mean|median|angle|degrees?)\b",
    re.IGNORECASE,
)


def with_places(question: str, lines: Sequence[TextLine]) -> str:
    """The question, with the place of each line that it names behind its words: "How high is Mon x12 y90?".

    A line is named by all its words, whatever their case; by a single letter only in its own case. Of lines that read
    alike, none is named. Longer lines go before shorter ones that they contain. A month or a day that a line or
    the question abbreviates is told as the line has it: "Apr x70 y90" where April is asked for; and a name behind which
    its number stands in the same line, with that: "Bus 30 % x80 y49".
    """
    text, told = "", 0
    for match, line in named_lines(question, lines):
        words = match.group() if match.group().casefold() == _bare(line.text).casefold() else _bare(line.text)
        text += f"{question[told : match.start()]}{words} {place_of(line)}"
        told = match.end()
    return text + question[told:]


def named_lines(question: str, lines: Sequence[TextLine]) -> Iterator[tuple[re.Match[str], TextLine]]:
    """The words of a question that name a line, and which."""
    texts = [_bare(line.text).casefold() for line in lines]
    count = Counter(texts)
    called = {text: line for text, line in zip(texts, lines, strict=True) if text and count[text] == 1}
    without_number = Counter(_without_number(text) for text in called)
    for text, line in [*called.items()]:
        alone = _without_number(text)
        for alias in [*_also_called(text), *([alone] if alone and without_number[alone] == 1 else [])]:
            called.setdefault(alias, line)
    if not called:
        return
    longest_first = sorted(called, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"
    for match in re.finditer(pattern, question, re.IGNORECASE):
        words, named = match.group(), called.get(match.group().casefold())
        if named is not None and (len(words) > 1 or words == _bare(named.text)):
            yield match, named


def _also_called(name: str) -> list[str]:
    """What else a month or a day of this name, in small letters, is called: in full, or by its first letters."""
    in_full = [full.casefold() for full in _NAMES_IN_FULL]
    whole = [full for full in in_full if len(name) >= _LEAST_LETTERS and full.startswith(name) and full != name]
    parts = [name[:length] for length in range(_LEAST_LETTERS, len(name))] if name in in_full else []
    return whole + parts


def _without_number(text: str) -> str:
    """The name in a line such as "bus 30 %", "bus: 30" or "bus (30)"; "" where it is none of these."""
    name = _WITH_NUMBER.fullmatch(text)
    return name["name"] if name is not None else ""


def _bare(text: str) -> str:
    """The words of a line as they would be named."""
    return " ".join(text.split()).strip(" :;,.?!\"'“”‘’")


class ReadOff:
    """Places that an answer names as "About y37", told as the values that the scales of a picture have there.

    In a pie, where there is no scale, the share of the slice that is asked about is measured.

    A model sees about where a bar ends; its pixels say where exactly. `pixels` gives those [height, width, 3] of the
    picture in which `lines` were read, or None.
    """

    def __init__(
        self, tokenizer: Tokenizer, lines: Sequence[TextLine], question: str, pixels: Callable[[], Pixels | None]
    ) -> None:
        self._lines = lines
        self._question = question
        self._pixels = pixels
        # by the token: its axis and percent
        self._places = {
            token: (axis, percent)
            for axis in "xy"
            for percent in range(100)
            if (token := tokenizer.token_to_id(f"{axis}{percent:02d}")) is not None
        }

    @cached_property
    def _scales(self) -> dict[str, Scale]:
        """Sought when they are needed: among hundreds of numbers that takes tens of milliseconds."""
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
        chosen = (percent + 0.5) / 100
        scale = self._scales.get(axis)
        if scale is None or scale.value(chosen) is None:
            return "", 0.0
        tokens = [token for token, (along, _) in self._places.items() if along == axis]
        powers = np.exp(logits.astype(np.float64) - logits.max())
        places = np.array([(self._places[token][1] + 0.5) / 100 for token in tokens])
        places, shares = self._exactly(axis, places, powers[tokens] / powers.sum())
        there = [scale.value(place) for place in places.tolist()]
        values = np.array([np.nan if value is None else value for value in there])
        said = np.array([np.nan if value is None else two_digits(value) for value in there])
        close = np.abs(values[:, None] - said) <= _TOLERANCE * np.abs(values[:, None])  # [true, told]
        likely = shares @ close
        # Of what is as likely, the one that is nearest to the place that was chosen.
        best = int((likely - _PER_PLACE * 100 * np.abs(places - chosen)).argmax())
        return f" {scale.written(float(values[best]))}", float(likely[best])

    def share(self, token: int, before: str) -> tuple[str, float] | None:
        """What is said behind `before` instead of this token and all that would follow, and how likely it is right.

        That is the share of the slice that the question names, or of the largest or the smallest one. None where no
        share was begun, or the token is a place on a scale, or the picture has no pie that shows it plainly.
        """
        if not before.endswith(_READ_OFF) or (token in self._places and self._places[token][0] in self._scales):
            return None
        asked = self._asked_slice()
        return None if asked is None else (f" {two_digits(100 * asked.share):g}%.", asked.sure)

    def _asked_slice(self) -> Slice | None:
        named = list(named_lines(self._question, self._lines))
        words = self._question
        for match, _ in reversed(named):
            words = f"{words[: match.start()]}{words[match.end() :]}"
        highest, lowest = HIGHEST.search(words) is not None, LOWEST.search(words) is not None
        if SOMETHING_ELSE.search(words) or (highest and lowest) or (pixels := self._pixels()) is None:
            return None
        found = slices(pixels, self._lines)
        asked = [slice_ for slice_ in found if any(slice_.name == line for _, line in named)]
        if found and not asked and (highest or lowest):
            return (max if highest else min)(found, key=lambda slice_: slice_.share)
        return asked[0] if len(asked) == 1 and not highest and not lowest else None

    def _exactly(self, axis: str, places: FloatArray, shares: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Of places along an axis and their shares in what is likely: those of edges there, near to them.

        Edges of what the question names, or of all that has a name in the row of names; where nothing has, the places
        that were given.
        """
        pixels = self._pixels()
        names = _row_of_names(self._lines, upright=axis == "y")
        if pixels is None or not names:
            return places, shares
        named = [line for _, line in named_lines(self._question, self._lines) if line in names]
        found = [edges(pixels, middle(line, upright=axis == "y"), upright=axis == "y") for line in named or names]
        ends, plain = (np.concatenate(parts) for parts in zip(*found, strict=True))
        if len(found) >= _FEWEST_NAMES:
            of = np.repeat(np.arange(len(found)), [len(ends) for ends, _ in found])
            level = np.abs(ends[:, None] - ends) < _LEVEL
            everywhere = [len({*of[others]}) >= _MOST_NAMES * len(found) for others in level]
            plain[everywhere] *= _GRID_LINE
        likely = plain * (np.exp(-np.abs(ends[:, None] - places) / _REACH) @ shares)
        return (ends, likely / likely.sum() * shares.sum()) if likely.sum() > 0 else (places, shares)


def _row_of_names(lines: Sequence[TextLine], *, upright: bool) -> list[TextLine]:
    """The most lines that stand side by side, or above one another where bars lie; fewer than two are none."""

    def stands(line: TextLine) -> tuple[float, ...]:
        box = line.box
        if upright:
            return ((box.top + box.bottom) / 2,)
        return box.left, box.right, (box.left + box.right) / 2

    rows = [
        [line for line in lines if abs(stands(line)[edge] - at) < _ALIGNED]
        for first in lines
        for edge, at in enumerate(stands(first))
    ]
    longest = max(reversed(rows), key=len, default=[])  # of as long ones the lowest, or what stands on the right
    return longest if len(longest) > 1 else []
