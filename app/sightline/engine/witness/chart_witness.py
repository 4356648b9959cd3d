"""What the words and pixels of a chart prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from sightline.engine.witness.certain import nearest_colour, what_colour
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.label_witness import DENIES
from sightline.engine.witness.places import HIGHEST, LOWEST, SOMETHING_ELSE
from sightline.engine.witness.questions import Question, quoted, words

_RANGE = re.compile(r"From (.+) to (.+)\.")
_VALUE = re.compile(r"[$€£]?\d[\d.,]*\s?(?:%|[KkMm])?\.")
_ABOUT = re.compile(r"About -?\W?\d")
_ASKS_NUMBER = re.compile(
    r"\b(?:values?|numbers?|amounts?|percentages?|figures?|how (?:much|high|tall|large))\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+\.")
_ASKS_BARS = re.compile(r"\b(?:bars|columns)\b", re.IGNORECASE)
_ASKS_SLICES = re.compile(r"\b(?:slices|segments|wedges|parts)\b", re.IGNORECASE)
_ASKS_LINES = re.compile(r"\b(?:lines|curves)\b", re.IGNORECASE)
_ASKS_THINGS = re.compile(r"\b(?:things|objects|items)\b", re.IGNORECASE)
_COUNTED = re.compile(r"(\d+) (bar|slice|line)s?\.")
_HOW_MANY = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_FIRST, _LAST, _THAN = (re.compile(rf"\b{word}\b", re.IGNORECASE) for word in ("first", "last", "than"))
_MORE = re.compile(r"\b(?:higher|larger|bigger|more|greater|taller|longer)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:lower|smaller|less|shorter|fewer)\b", re.IGNORECASE)
_AXES = {"x": re.compile(r"\b(?:x|horizontal)\b", re.IGNORECASE), "y": re.compile(r"\b(?:y|vertical)\b", re.IGNORECASE)}
_ASKS_VALUE = re.compile(r"\b(?:value|number|amount|how)\b", re.IGNORECASE)
_ASKS_WHOSE = re.compile(r"\b(?:which|who|where|has|had|have|got|with|category|group|label|one)\b", re.IGNORECASE)
_YES_OR_NO = ("Yes.", "No.")
_TRENDS = ("Rising.", "Falling.", "Flat.", "Up and down.")
_ASKS_TREND = re.compile(
    r"\b(?:trend|development|tendency|rising|falling|rise|fall|up|down|change|develop|move|go)\b", re.IGNORECASE
)
_FEWEST = 3  # points that have a trend
# Of what a line reaches from its lowest point to its highest: what goes back on a steady way, and where it turns.
_STEADY, _TURNS = 0.23, 0.58
_EVENLY, _UNEVENLY = 0.87, 0.45  # the correlation of its heights with their order, on a steady way and up and down
_REACHES, _FLAT = 0.22, 0.05  # of the scale: what a line reaches that is not flat, and that is
_PEAK_APART = 0.03  # of what a line reaches: the highest point is so much above the next
_PIXELS = 1.5  # that a place measured of a line may be off


class ChartWitness:
    """What the bars, slices, lines, names and numbers of a chart prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if (told := _RANGE.fullmatch(sentence)) is not None:
            return self._range(told[1], told[2])
        if names := quoted(sentence):
            return self._name(names[0]) if len(names) == 1 else None
        if sentence in _YES_OR_NO:
            return self._compared(sentence == "Yes.")
        if sentence in _TRENDS:
            return self._trend(sentence.lower().rstrip("."))
        if _NUMBER.fullmatch(sentence) and self._asked.has(_HOW_MANY):
            return None if self._counts is None else self._count_of(self._counts, int(sentence[:-1]))
        if (counted := _COUNTED.fullmatch(sentence)) and self._asked.has(_HOW_MANY) and self._asked.has(_ASKS_THINGS):
            return self._count_of(counted[2], int(counted[1]))
        if _VALUE.fullmatch(sentence):
            return None if (value := self._value()) is None else sentence == value
        return None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place.

        Not the ends of an axis: without a model that says the same, each was wrong once in ten.
        """
        if len(quoted(sentence)) == 1:
            return [f'"{name}".' for name in dict.fromkeys([*map(words, self._shown.lines), *self._shown.row])]
        if sentence in _YES_OR_NO:
            return _YES_OR_NO
        if sentence in _TRENDS or DENIES.fullmatch(sentence):
            return _TRENDS
        if (_VALUE.fullmatch(sentence) or _ABOUT.match(sentence)) and (value := self._value()) is not None:
            return [value]
        if _NUMBER.fullmatch(sentence) and self._counts:
            return [f"{len(parts)}." for parts in (self._shown.bars, self._shown.slices) if parts]
        if (counted := _COUNTED.fullmatch(sentence)) is not None and self._asked.has(_ASKS_THINGS):
            return [f"{len(self._shown.parts)} {counted[2]}s."] if self._shown.parts else []
        return []

    def _range(self, first: str, last: str) -> bool | None:
        """The numbers at the ends of an axis."""
        asked = [axis for axis, called in _AXES.items() if self._asked.has(called)]
        scale = self._shown.scales.get(asked[0]) if len(asked) == 1 else None
        # What was not read cannot be found at an end.
        read = {words(line) for line in self._shown.lines}
        return None if scale is None or not {first, last} <= {*read, *scale.ends} else (first, last) == scale.ends

    def _name(self, name: str) -> bool | None:
        """The one that is asked for: by its place, amount or colour."""
        if self._asked.is_turned("most", "least"):
            return None
        first, last = self._asked.has(_FIRST), self._asked.has(_LAST)
        high, low = self._asked.has(HIGHEST), self._asked.has(LOWEST)
        colours = self._asked.colours
        if sum((first, last, high, low, bool(colours))) == 1 and not self._asked.names:
            if not self._asks_amount and self._is_number_of_axis(name):
                return False
            if first or last:
                row = self._shown.row
                return name == row[0 if first else -1] if name in row and self._shown.upright else None
            if colours:
                return self._of_colour(name, colours)
            return self._most(name, high)
        more, less = self._asked.has(_MORE), self._asked.has(_LESS)
        if len(self._asked.names) == 2 and more != less and name in self._asked.names:
            return self._is_more(name, next((one for one in self._asked.names if one != name), name), more)
        return None

    @property
    def _asks_amount(self) -> bool:
        """Whether a number is asked for, and not whose it is."""
        return self._asked.has(_ASKS_VALUE) and not self._asked.has(_ASKS_WHOSE)

    def _is_number_of_axis(self, name: str) -> bool:
        """Whether it stands among the numbers along the axis of values, and nowhere else."""
        amounts = [*self._shown.amounts.values()]
        if (
            len(amounts) != 1
            or "y" not in self._shown.scales
            or all(words(line) != name for line in amounts[0].lines)
            or name in self._shown.row
            or any(part.name == name for part in self._shown.parts)
        ):
            return False
        lines = [line for line in self._shown.lines if words(line) == name]
        return bool(lines) and all(line in amounts[0].lines for line in lines)

    def _most(self, name: str, high: bool) -> bool | None:
        """Whether it is the highest, or the lowest."""
        part = self._shown.part(name)
        if self._asks_amount or self._asked.has(SOMETHING_ELSE):
            return None
        if part is None:
            return self._peak(name, high)
        best = (max if high else min)(self._shown.parts, key=lambda part: part.amount)
        others = [other for other in self._shown.parts if other is not best]
        if not all(self._shown.apart(best.amount, other.amount) for other in others):
            return None
        return part is best

    def _peak(self, name: str, high: bool) -> bool | None:
        """Whether the one line is highest, or lowest, over this name."""
        course = self._shown.course
        heights = None if course is None else course.over_names
        if name not in self._shown.row or heights is None:
            return None
        best, second = sorted(heights if high else -heights, reverse=True)[:2]
        least = _PIXELS / (1 if self._shown.pixels is None else len(self._shown.pixels))
        if best - second < max(least, _PEAK_APART * float(np.ptp(heights))):
            return None
        return self._shown.row.index(name) == int((heights if high else -heights).argmax())

    def _trend(self, way: str) -> bool | None:
        """Whether the one line goes so, from its first name to its last."""
        if self._shown.course is None or "y" not in self._shown.scales or not self._asked.has(_ASKS_TREND):
            return None
        course = self._shown.course
        v = course.heights if course.over_names is None else course.over_names
        reach = float(np.ptp(v))
        low, high = self._shown.scales["y"].outermost
        if len(self._shown.row) < _FEWEST or abs(high - low) * _FLAT < reach < _REACHES * abs(high - low):
            return None
        if reach <= _FLAT * abs(high - low):
            return way == "flat"
        drop = float((np.maximum.accumulate(v) - v).max()) / reach
        climb = float((v - np.minimum.accumulate(v)).max()) / reach
        rises = float(v[-1] - v[0]) / reach
        evenly = abs(float(np.corrcoef(np.arange(len(v)), v)[0, 1]))
        if evenly > _EVENLY and min(drop, climb) < _STEADY and abs(rises) > 1 - _STEADY:
            return way == ("rising" if rises > 0 else "falling")
        if min(drop, climb) > _TURNS and evenly < _UNEVENLY:
            return way == "up and down"
        return None

    def _is_more(self, name: str, other: str, more: bool) -> bool | None:
        a, b = self._shown.part(name), self._shown.part(other)
        if a is None or b is None or a is b or not self._shown.apart(a.amount, b.amount):
            return None
        return (a.amount > b.amount) == more

    def _compared(self, yes: bool) -> bool | None:
        """Whether the first that is named is more than the other."""
        more, less = self._asked.has(_MORE), self._asked.has(_LESS)
        if len(self._asked.names) != 2 or more == less or self._asked.is_turned("more"):
            return None
        if not self._asked.has(_THAN):
            return None
        verdict = self._is_more(self._asked.names[0], self._asked.names[1], more)
        return None if verdict is None else verdict == yes

    def _of_colour(self, name: str, colours: list[str]) -> bool | None:
        """Whether what is called so has the colour that is asked for, and nothing else has."""
        named = {part.name: part.colour for part in self._shown.parts if part.name}
        if len(self._shown.legend) > 1 and name in self._shown.legend:
            named = self._shown.legend
        elif len(named) < len(self._shown.parts):
            return None
        if name not in named or not name[:1].isalnum():
            return None  # what begins with a mark may have a patch of colour before it that was read as one
        verdict = what_colour(named[name], colours[0])
        if verdict and any(nearest_colour(colour) == colours[0] for other, colour in named.items() if other != name):
            return None
        return verdict

    def _value(self) -> str | None:
        """The number that stands at the bar or slice that is asked about."""
        high, low = self._asked.has(HIGHEST), self._asked.has(LOWEST)
        if self._asked.has(SOMETHING_ELSE) or self._asked.colours or not self._shown.printed:
            return None
        parts = self._shown.parts
        if len(self._asked.names) == 1 and not high and not low:
            about = [at for at, part in enumerate(parts) if part.line in self._asked.lines]
        elif not self._asked.names and high != low and self._asked.has(_ASKS_NUMBER):
            order = sorted(range(len(parts)), key=lambda at: parts[at].amount, reverse=high)
            about = order[:1] if self._shown.apart(parts[order[0]].amount, parts[order[1]].amount) else []
        else:
            return None
        value = self._shown.printed[about[0]] if len(about) == 1 else ""
        return f"{value}." if value else None

    @property
    def _counts(self) -> str | None:
        """What is counted, of bars, slices and lines."""
        if self._asked.names or self._asked.colours or not self._asked.has(_HOW_MANY):
            return None
        asked = {"bar": _ASKS_BARS, "slice": _ASKS_SLICES, "line": _ASKS_LINES}
        parts = [part for part, pattern in asked.items() if self._asked.has(pattern)]
        return parts[0] if len(parts) == 1 else None

    def _count_of(self, part: str, count: int) -> bool | None:
        """Whether there are so many parts of this kind."""
        if part == "line":
            legend = self._shown.legend
            if len(legend) > 1 and self._shown.legend_is_whole:
                return count == len(legend) or None  # it may be one of bars
            return None if legend or self._shown.course is None else count == 1
        found = self._shown.bars if part == "bar" else self._shown.slices
        return count == len(found) if found else None
