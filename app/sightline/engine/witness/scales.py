"""Scales: what the numbers along a chart's axis say about every place in the picture."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sightline.conversation import Region, TextLine
from sightline.engine.interfaces import FloatArray

_NUMBER = re.compile(
    r"(?P<before>[^\d\s.,+-]{0,4}?)\s?(?P<digits>\d(?:[\d,. ]*\d)?)(?P<after>\s?(?:[A-Za-z%€°‰]{1,3})?)"
)
_POWERS = {"k": 1e3, "m": 1e6, "b": 1e9}
_ALIGNED = 0.02  # of the picture: as far the edges of an axis's numbers are from each other
_OFF = 0.012  # of the picture: as far a number's middle is from where the scale has it
_STROKE = re.compile(r"^(?:[•·▪]\s?|[-–—_]\s)+|\s[-–—_]$")  # what an axis' stroke beside a number is read as
_FEWEST = 3  # numbers that make a scale
_PAIRS = 4096  # of numbers that are looked at together


@dataclass(frozen=True)
class Scale:
    """value = start + slope · place, for places in fractions of the picture, as the numbers in `ticks` are written.

    What lies further than one tick beyond the outermost numbers is off the scale.
    """

    start: float
    slope: float
    low: float  # places
    high: float
    before: str  # "$"
    after: str  # "%", " kg", "k"
    separated: bool  # thousands by commas
    ends: tuple[str, str]  # its outermost numbers, from the left or from below
    outermost: tuple[float, float]  # their places
    lines: tuple[TextLine, ...]  # all numbers that it was read from

    def value(self, place: float) -> float | None:
        """The value at a place; None off the scale."""
        return self.start + self.slope * place if self.low <= place <= self.high else None

    def place(self, value: float) -> float | None:
        """The place of a value; None off the scale."""
        place = (value - self.start) / self.slope
        return place if self.low <= place <= self.high else None

    def written(self, value: float) -> str:
        """A value to two digits, as the axis writes its numbers."""
        number = two_digits(value / _POWERS.get(self.after.strip().lower(), 1.0))
        decimals = max(0, 2 - math.floor(math.log10(abs(number)))) if number else 0
        text = f"{abs(number):,.{decimals}f}"
        text = text if self.separated else text.replace(",", "")
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return f"{'-' if number < 0 else ''}{self.before}{text}{self.after}"


@dataclass(frozen=True)
class _Tick:
    text: str
    line: TextLine
    box: Region  # its own
    value: float
    before: str
    after: str
    separated: bool


def find_scales(lines: Sequence[TextLine]) -> dict[str, Scale]:
    """The scales among the lines read in a picture: "x" of numbers side by side, "y" of numbers above one another.

    Of several along the same direction, the one with the most numbers. There is none where fewer than three numbers
    stand in a row, or where they do not grow evenly with their places: on a logarithmic axis, say.
    """
    signed = [tick for line in lines if (tick := _tick(line)) is not None]
    # An axis' stroke before its number looks like a sign.
    unsigned = [replace(tick, text=tick.text.lstrip("-–—−"), value=abs(tick.value)) for tick in signed]
    kinds = [signed] if all(map(operator.eq, signed, unsigned)) else [signed, unsigned]
    scales = {}
    for axis in "xy":
        rows = [row for ticks in kinds for row in _rows(ticks, across=axis == "x")]
        found = [scale for row in rows if (scale := _fitted(row, across=axis == "x")) is not None]
        if found:
            scales[axis] = max(found, key=lambda pair: pair[0])[1]
    return scales


def _tick(line: TextLine) -> _Tick | None:
    as_read = _STROKE.sub("", " ".join(line.text.split()))
    text = as_read.replace("−", "-").replace("–", "-")
    sign = -1.0 if text.startswith("-") else 1.0
    told = _NUMBER.fullmatch(text.removeprefix("-"))
    if told is None:
        return None
    if told["before"].endswith("-"):
        sign = -1.0
    digits = told["digits"].replace(" ", "")
    separated = re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", digits) is not None
    digits = digits.replace(",", "" if separated else ".")
    try:
        number = float(digits)
    except ValueError:
        return None
    after = told["after"].rstrip()
    value = sign * number * _POWERS.get(after.strip().lower(), 1.0)
    return _Tick(as_read, line, line.box, value, told["before"], after, separated)


def _rows(ticks: Sequence[_Tick], *, across: bool) -> list[list[_Tick]]:
    """Numbers that stand in a row: the near edge, the far edge or the middle of their boxes is aligned."""

    def edges(tick: _Tick) -> tuple[float, float, float]:
        low, high = (tick.box.top, tick.box.bottom) if across else (tick.box.left, tick.box.right)
        return low, high, (low + high) / 2

    at = np.array([edges(tick) for tick in ticks]).reshape(-1, 3)
    beside = (np.abs(at[:, edge] - first[edge]) < _ALIGNED for first in at for edge in range(3))
    rows = {tuple(np.flatnonzero(row).tolist()): None for row in beside if row.sum() >= _FEWEST}
    return [[ticks[n] for n in row] for row in rows]


def _fitted(row: Sequence[_Tick], *, across: bool) -> tuple[tuple[int, float], Scale] | None:
    """The scale that most of a row's numbers agree with, and how many these are and how far they reach."""
    places = [_middle(tick.box, across=across) for tick in row]
    best = _agreeing(np.array(places), np.array([tick.value for tick in row]))
    if len({row[i].value for i in best}) < _FEWEST:
        return None
    n = len(best)
    mean_place, mean_value = sum(places[i] for i in best) / n, sum(row[i].value for i in best) / n
    spread = sum((places[i] - mean_place) ** 2 for i in best)
    slope = sum((places[i] - mean_place) * (row[i].value - mean_value) for i in best) / spread
    low, high = min(places[i] for i in best), max(places[i] for i in best)
    step = (high - low) / (n - 1)
    last = row[max(best, key=lambda i: abs(row[i].value))]
    ordered = sorted(best, key=lambda i: places[i], reverse=not across)
    scale = Scale(
        mean_value - slope * mean_place,
        slope,
        low - step,
        high + step,
        last.before,
        last.after,
        any(row[i].separated for i in best),
        (row[ordered[0]].text, row[ordered[-1]].text),
        (places[ordered[0]], places[ordered[-1]]),
        tuple(row[i].line for i in ordered),
    )
    return (n, high - low), scale


def _agreeing(places: FloatArray, values: FloatArray) -> list[int]:
    """The most that grow evenly: those that agree with two of them, the first such pair."""
    pairs = np.stack(np.triu_indices(len(places), 1))
    first, second = pairs[
        :, (np.abs(places[pairs[0]] - places[pairs[1]]) >= 2 * _OFF) & (np.diff(values[pairs], axis=0)[0] != 0)
    ]
    slopes = (values[second] - values[first]) / (places[second] - places[first])
    best: list[int] = []
    for start in range(0, len(slopes), _PAIRS):
        a, slope = first[start : start + _PAIRS, None], slopes[start : start + _PAIRS, None]
        agree = np.abs(places[a] + (values - values[a]) / slope - places) < _OFF  # [pairs, places]
        count = agree.sum(axis=1)
        if count.max() > len(best):
            best = np.flatnonzero(agree[int(count.argmax())]).tolist()
    return best


def _middle(box: Region, *, across: bool) -> float:
    return (box.left + box.right) / 2 if across else (box.top + box.bottom) / 2


def two_digits(value: float) -> float:
    """Rounded to two significant digits; from 1.0 to 2.0 of a power of ten, to half of the second."""
    if value == 0:
        return 0.0
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - 1)
    if abs(value) < 20 * unit:
        unit /= 2
    return round(round(value / unit) * unit, 10)
