"""A second witness: what the words and the pixels of a picture prove or disprove of what a model says about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.bars import Bar, bars, middle, rows_of_names
from sightline.engine.certain import COLOUR_NAMES, named_colour, nearest_colour, what_colour
from sightline.engine.courses import course
from sightline.engine.fields import Field, field_of
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.letters_seen import Seen, even_ground, seen, swatches
from sightline.engine.pies import Slice, slices
from sightline.engine.places import HIGHEST, LOWEST, SOMETHING_ELSE, named_lines
from sightline.engine.scales import Scale, find_scales

_QUOTED = r'"([^"]+)"'
_LIST = re.compile(rf"{_QUOTED}(?:, {_QUOTED})*(?: and {_QUOTED})?\.")
_EMPTY = "It is empty."
_RANGE = re.compile(r"From (.+) to (.+)\.")
_COLOUR = "|".join(COLOUR_NAMES)
_COLOURS = re.compile(rf"(?:{_COLOUR})(?:, (?:{_COLOUR}))*(?: and (?:{_COLOUR}))?\.", re.IGNORECASE)
_ASKS_COLOUR = re.compile(r"\bcolou?rs?\b", re.IGNORECASE)
_ASKS_TEXT = re.compile(r"\b(?:text|words|letters|writing|written|printed)\b", re.IGNORECASE)
_ASKS_GROUND = re.compile(r"\b(?:background|behind|on (?:what|which) colou?r)\b", re.IGNORECASE)
_ASKS_SIGN = re.compile(r"\b(?:sign|plate|board|poster)\b", re.IGNORECASE)
_ASKS_LEGEND = re.compile(r"\b(?:legend|key|series|data sets?|entries)\b", re.IGNORECASE)
_ASKS_OTHER_LIST = re.compile(
    r"\b(?:buttons?|fields?|boxes|steps|titles?|values?|numbers?|axis|text|lines|curves)\b", re.IGNORECASE
)
_ASKS_PARTS = re.compile(
    r"\b(?:bars?|columns?|slices?|segments?|wedges?|parts?|lines|curves|points|dots)\b", re.IGNORECASE
)
_ASKS_BARS = re.compile(r"\b(?:bars|columns)\b", re.IGNORECASE)
_ASKS_SLICES = re.compile(r"\b(?:slices|segments|wedges|parts)\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_FIRST, _LAST = (re.compile(rf"\b{word}\b", re.IGNORECASE) for word in ("first", "last"))
_MORE = re.compile(r"\b(?:higher|larger|bigger|more|greater|taller|longer)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:lower|smaller|less|shorter|fewer)\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:axis|not|without|except|but|no|second|third|twice|half|neither|nor|least|most)\b|n't\b", re.IGNORECASE
)
_AXES = {"x": re.compile(r"\b(?:x|horizontal)\b", re.IGNORECASE), "y": re.compile(r"\b(?:y|vertical)\b", re.IGNORECASE)}
_SYNONYMS = {"gray": "grey", "cyan": "turquoise", "teal": "turquoise", "violet": "purple"}
_ASKS_NO_FIELD = re.compile(
    r"\b(?:axis|after|before|next|follows?|leads?|points?|goes|go|come|comes|happens|steps?|arrows?|process)\b",
    re.IGNORECASE,
)
_IN_QUESTION = re.compile(rf"\b(?:{_COLOUR}|{'|'.join(_SYNONYMS)})\b", re.IGNORECASE)
_ASKS_BUTTON = re.compile(r"\b(?:button|box)\b", re.IGNORECASE)
_ASKS_VALUE = re.compile(r"\b(?:value|number|amount|how)\b", re.IGNORECASE)
_ASKS_WHOSE = re.compile(r"\b(?:which|who|where|has|had|have|got|with|category|group|label|one)\b", re.IGNORECASE)
_NO_AMOUNT = re.compile(r"^(?:19|20)\d\d$|[^\W\d]{2}")  # years, and "KW 20", "2pm"
_OTHER = 24.0  # difference of colour
_YES_OR_NO = ("Yes.", "No.")
_TRENDS = ("Rising.", "Falling.", "Flat.", "Up and down.")
_TREND = re.compile("|".join(map(re.escape, _TRENDS)))
_ASKS_TREND = re.compile(
    r"\b(?:trend|development|tendency|rising|falling|rise|fall|up|down|change|develop|move|go)\b", re.IGNORECASE
)
_FEWEST = 3  # points that have a trend
# Of what a line reaches from its lowest point to its highest: what goes back on a steady way, and where it turns.
_STEADY, _TURNS = 0.2, 0.55
_REACHES = 0.22  # of the scale: what a line reaches that is not flat
_PEAK_APART = 0.03  # of what a line reaches: the highest point is so much above the next
_APART = 0.02  # of the longer one, and _PIXELS: bars nearer to one another are not compared
_PIXELS = 2.0
_SHARES_APART = 0.006  # of the whole: slices nearer to one another are not compared


@dataclass(frozen=True)
class _Part:
    """A bar or slice: what it is called, if told, how much it is, and its colour."""

    name: str
    amount: float
    colour: FloatArray


class Witness:
    """What is plain about one picture and a question about it, without any model.

    `pixels` gives those [height, width, 3] of the picture in which `lines` were read, or None.
    """

    def __init__(self, question: str, lines: Sequence[TextLine], pixels: Callable[[], Pixels | None]) -> None:
        self._lines = lines
        self._see = pixels
        named = list(named_lines(question, lines))
        self._named = [_text(line) for _, line in named]
        self._named_lines = [line for _, line in named]
        # What is asked, without the words that stand in the picture.
        self._asked = question
        for match, _ in reversed(named):
            self._asked = f"{self._asked[: match.start()]} {self._asked[match.end() :]}"

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        sentence = sentence.strip()
        if (told := _RANGE.fullmatch(sentence)) is not None:
            return self._range(told[1], told[2])
        if _LIST.fullmatch(sentence) is not None:
            names = re.findall(_QUOTED, sentence)
            if len(names) > 1:
                return self._list(names)
            return self._name(names[0]) if self._field is None else self._entered(names[0])
        if sentence == _EMPTY:
            return self._entered("")
        if _COLOURS.fullmatch(sentence) is not None and _ASKS_COLOUR.search(self._asked):
            colours = [colour.lower() for colour in re.findall(_COLOUR, sentence, re.IGNORECASE)]
            return self._colours(colours)
        if sentence in _YES_OR_NO:
            return self._compared(sentence == "Yes.")
        if (way := _TREND.fullmatch(sentence)) is not None:
            return self._trend(way[0].lower().rstrip("."))
        if re.fullmatch(r"\d+\.", sentence):
            return self._count(int(sentence[:-1]))
        return None

    def instead(self, sentence: str) -> str | None:
        """The sentence of the same form that is right, where no other is; None where that is not plain."""
        right = [other for other in dict.fromkeys(self._of_the_form(sentence.strip())) if self.says(other)]
        return right[0] if len(right) == 1 else None

    def _of_the_form(self, sentence: str) -> Iterable[str]:
        """What could be said in place of a sentence: the model knows what is asked for, not what it is.

        Not the ends of an axis, a row of names or the colour of a text: without a model that says the same, each was
        wrong once in ten.
        """
        if sentence == _EMPTY or (_LIST.fullmatch(sentence) is not None and sentence.count('"') == 2):
            return [*(f'"{_text(line)}".' for line in self._lines), _EMPTY]
        if _LIST.fullmatch(sentence) is not None:
            return [_listed([*self._legend])] if len(self._legend) > 1 and _ASKS_LEGEND.search(self._asked) else []
        if re.fullmatch(_COLOUR, sentence.rstrip("."), re.IGNORECASE) is not None:
            return [] if _ASKS_TEXT.search(self._asked) else [f"{colour.capitalize()}." for colour in COLOUR_NAMES]
        if sentence in _YES_OR_NO:
            return _YES_OR_NO
        if _TREND.fullmatch(sentence) is not None:
            return _TRENDS
        if re.fullmatch(r"\d+\.", sentence):
            return [f"{len(parts)}." for parts in (self._bars, self._slices) if parts]
        return []

    @cached_property
    def _pixels(self) -> Pixels | None:
        return self._see()

    @cached_property
    def _bars(self) -> list[Bar]:
        return [] if self._pixels is None else bars(self._pixels, self._lines)

    @cached_property
    def _slices(self) -> list[Slice]:
        return [] if self._pixels is None or self._bars else slices(self._pixels, self._lines)

    @cached_property
    def _parts(self) -> list[_Part]:
        if self._bars:
            return [_Part(_text(bar.name), bar.reach, bar.colour) for bar in self._bars]
        return [_Part("" if one.name is None else _text(one.name), one.share, one.colour) for one in self._slices]

    @cached_property
    def _scales(self) -> dict[str, Scale]:
        return find_scales(self._lines)

    @cached_property
    def _seen(self) -> dict[TextLine, Seen]:
        """How the letters of each line look, where that is plain."""
        if self._pixels is None:
            return {}
        return {line: found for line in self._lines if (found := seen(self._pixels, line)) is not None}

    @cached_property
    def _legend(self) -> dict[str, FloatArray]:
        """What has a patch of colour before it, in reading order."""
        return {} if self._pixels is None else {_text(line): c for line, c in swatches(self._pixels, self._lines)}

    @cached_property
    def _field(self) -> Field | None:
        """The field of the one name in the question."""
        if len(self._named_lines) != 1 or self._pixels is None or self._scales or _ASKS_NO_FIELD.search(self._asked):
            return None
        return field_of(self._pixels, self._lines, self._named_lines[0])

    @cached_property
    def _course(self) -> FloatArray | None:
        """How high the one line of a chart is over each of the names in its row."""
        row = [] if self._parts or self._pixels is None else self._named_row
        if len(row) < 2 or self._pixels is None:
            return None
        places = [middle(line, upright=True) for line in row]
        return course(self._pixels, self._lines, places, min(line.box.top for line in row))

    def _apart(self, a: float, b: float) -> bool:
        """Whether two amounts are plainly not the same."""
        if self._slices:
            return abs(a - b) > _SHARES_APART
        if self._pixels is None:
            return False
        pixels = min(self._pixels.shape[:2])
        return bool(abs(a - b) > max(_APART * max(abs(a), abs(b)), _PIXELS / pixels))

    def _range(self, first: str, last: str) -> bool | None:
        """The numbers at the ends of an axis."""
        asked = [axis for axis, words in _AXES.items() if words.search(self._asked)]
        scale = self._scales.get(asked[0]) if len(asked) == 1 else None
        # What was not read cannot be found at an end.
        read = {_text(line) for line in self._lines}
        return None if scale is None or not {first, last} <= {*read, *scale.ends} else (first, last) == scale.ends

    def _list(self, names: list[str]) -> bool | None:
        """All that stand in a row, or in a legend."""
        if _ASKS_LEGEND.search(self._asked):
            return None if len(self._legend) < 2 else names == [*self._legend] or None
        if _ASKS_OTHER_LIST.search(self._asked):
            row = self._row if re.search(r"\b(?:lines|curves|points|dots)\b", self._asked) else []
            return names == row or None if row else None
        if self._bars:
            return names in (self._row, self._row[::-1]) or None
        if self._slices:
            called = {part.name for part in self._parts}
            in_order = [text for line in self._lines if (text := _text(line)) in called]
            return True if names == in_order and len(names) == len(self._parts) else None
        return names == self._row or None

    @property
    def _row(self) -> list[str]:
        return [_text(line) for line in self._named_row]

    @cached_property
    def _named_row(self) -> list[TextLine]:
        """The names along the axis of a chart that has numbers along the other."""
        if self._bars:
            return [bar.name for bar in self._bars]
        scales = self._scales
        if "y" in scales and ("x" not in scales or all(_NO_AMOUNT.search(end) for end in scales["x"].ends)):
            lowest = max(scales["y"].outermost)
            below = [row for row in rows_of_names(self._lines, upright=True) if _middle_down(row[0]) > lowest]
            return min(below, key=lambda row: (_middle_down(row[0]), -len(row)), default=[])
        return []

    @property
    def _upright(self) -> bool:
        """Whether the names stand side by side, so that there is a first one."""
        if not self._bars:
            return True
        first, *_, last = (bar.name.box for bar in self._bars)
        return first.right < last.left

    def _name(self, name: str) -> bool | None:
        """The one that is asked for: by its place, amount or colour."""
        if _NOT.search(self._asked.replace("most", "").replace("least", "")):
            return None
        first, last = _FIRST.search(self._asked) is not None, _LAST.search(self._asked) is not None
        high, low = HIGHEST.search(self._asked) is not None, LOWEST.search(self._asked) is not None
        colours = self._asked_colours()
        if sum((first, last, high, low, bool(colours))) == 1 and not self._named:
            if first or last:
                row = self._row
                return name == row[0 if first else -1] if name in row and self._upright else None
            if colours:
                return self._of_colour(name, colours)
            return self._most(name, high)
        more, less = _MORE.search(self._asked) is not None, _LESS.search(self._asked) is not None
        if len(self._named) == 2 and more != less and name in self._named:
            return self._is_more(name, next((one for one in self._named if one != name), name), more)
        return None

    def _entered(self, text: str) -> bool | None:
        """Whether a field has this text in it, or none."""
        if self._field is None or len(self._field.lines) > 1:
            return None
        if self._field.lines:
            return text == _text(self._field.lines[0])
        return not text if self._field.blank else None

    def _asked_colours(self) -> list[str]:
        found = [match.lower() for match in _IN_QUESTION.findall(self._asked)]
        return list(dict.fromkeys(_SYNONYMS.get(colour, colour) for colour in found))

    def _part(self, name: str) -> _Part | None:
        found = [part for part in self._parts if part.name == name]
        return found[0] if len(found) == 1 else None

    def _most(self, name: str, high: bool) -> bool | None:
        """Whether it is the highest, or the lowest."""
        part = self._part(name)
        of_value = _ASKS_VALUE.search(self._asked) is not None and _ASKS_WHOSE.search(self._asked) is None
        if of_value or SOMETHING_ELSE.search(self._asked):
            return None
        if part is None:
            return self._peak(name, high)
        best = (max if high else min)(self._parts, key=lambda part: part.amount)
        others = [other for other in self._parts if other is not best]
        if not all(self._apart(best.amount, other.amount) for other in others):
            return None
        return part is best

    def _peak(self, name: str, high: bool) -> bool | None:
        """Whether the one line is highest, or lowest, over this name."""
        if name not in self._row or self._course is None:
            return None
        best, second = sorted(self._course if high else -self._course, reverse=True)[:2]
        if best - second < _PEAK_APART * np.ptp(self._course):
            return None
        return self._row.index(name) == int((self._course if high else -self._course).argmax())

    def _trend(self, way: str) -> bool | None:
        """Whether the one line goes so, from its first name to its last."""
        if self._course is None or "y" not in self._scales or not _ASKS_TREND.search(self._asked):
            return None
        v, reach = self._course, float(np.ptp(self._course))
        low, high = self._scales["y"].outermost
        if len(v) < _FEWEST or reach < _REACHES * abs(high - low):
            return None
        drop = float((np.maximum.accumulate(v) - v).max()) / reach
        climb = float((v - np.minimum.accumulate(v)).max()) / reach
        rises = float(v[-1] - v[0]) / reach
        if min(drop, climb) < _STEADY and abs(rises) > 1 - _STEADY:
            return way == ("rising" if rises > 0 else "falling")
        if min(drop, climb) > _TURNS and abs(rises) < _TURNS:
            return way == "up and down"
        return None

    def _is_more(self, name: str, other: str, more: bool) -> bool | None:
        a, b = self._part(name), self._part(other)
        if a is None or b is None or a is b or not self._apart(a.amount, b.amount):
            return None
        return (a.amount > b.amount) == more

    def _compared(self, yes: bool) -> bool | None:
        """Whether the first that is named is more than the other."""
        more, less = _MORE.search(self._asked) is not None, _LESS.search(self._asked) is not None
        if len(self._named) != 2 or more == less or _NOT.search(self._asked.replace("more", "")):
            return None
        if not re.search(r"\bthan\b", self._asked, re.IGNORECASE):
            return None
        verdict = self._is_more(self._named[0], self._named[1], more)
        return None if verdict is None else verdict == yes

    def _of_colour(self, name: str, colours: list[str]) -> bool | None:
        """Whether what is called so has the colour that is asked for, and nothing else has."""
        named = {part.name: part.colour for part in self._parts if part.name}
        if len(self._legend) > 1 and name in self._legend:
            named = self._legend
        elif len(named) < len(self._parts):
            return None
        if name not in named:
            return None
        verdict = what_colour(named[name], colours[0])
        if verdict and any(nearest_colour(colour) == colours[0] for other, colour in named.items() if other != name):
            return None
        return verdict

    def _colours(self, colours: list[str]) -> bool | None:
        """The colour of what is asked about, or of all bars."""
        if self._pixels is None:
            return None
        if len(self._named) == 1:
            found = self._colours_of(self._named_lines[0])
        elif self._named:
            return None
        elif (high := HIGHEST.search(self._asked) is not None) or LOWEST.search(self._asked):
            best = [part for part in self._parts if len(colours) == 1 and self._best(part, high)]
            found = [part.colour for part in best]
        elif _ASKS_GROUND.search(self._asked):
            ground = even_ground(self._pixels)
            found = [] if ground is None else [ground]
        elif _ASKS_TEXT.search(self._asked):
            found = [one.letters for one in self._seen.values()] if len(self._seen) == len(self._lines) else []
        elif _ASKS_SIGN.search(self._asked):
            found = [one.ground for one in self._seen.values()] if len(self._seen) == len(self._lines) else []
        elif _ASKS_PARTS.search(self._asked):
            return self._all_colours(colours)
        else:
            return None
        verdicts = [what_colour(colour, colours[0]) for colour in found]
        if len(colours) > 1 or not verdicts or None in verdicts or len({*verdicts}) > 1:
            return None
        return verdicts[0]

    def _best(self, part: _Part, high: bool) -> bool:
        others = [other.amount for other in self._parts if other is not part]
        return all(self._apart(part.amount, other) and (part.amount > other) == high for other in others)

    def _colours_of(self, line: TextLine) -> list[FloatArray]:
        """What the words name may be: a bar or slice, what a legend has a patch for, a button or box around them."""
        part = self._part(_text(line))
        if part is not None and self._parts:
            return [part.colour]
        if len(self._legend) > 1 and _text(line) in self._legend:
            return [self._legend[_text(line)]]
        if line not in self._seen or self._parts or self._scales:
            return []
        around = self._seen[line].ground
        grounds = [np.linalg.norm(other.ground - around) > _OTHER for other in self._seen.values()]
        return [around] if _ASKS_BUTTON.search(self._asked) or sum(grounds) > 0.5 * len(grounds) else []

    def _all_colours(self, colours: list[str]) -> bool | None:
        found = [part.colour for part in self._parts]
        if not found and not _ASKS_BARS.search(self._asked):
            found = [*self._legend.values()]
        named = [named_colour(colour) for colour in found]
        return {*colours} == {*named} or None

    def _count(self, count: int) -> bool | None:
        if not _HOW_MANY.search(self._asked) or self._named or self._asked_colours():
            return None
        if self._bars and _ASKS_BARS.search(self._asked):
            return count == len(self._bars)
        if self._slices and _ASKS_SLICES.search(self._asked):
            return count == len(self._slices)
        return None


def _middle_down(line: TextLine) -> float:
    return (line.box.top + line.box.bottom) / 2


def _listed(names: list[str]) -> str:
    *others, last = (f'"{name}"' for name in names)
    return f"{', '.join(others)} and {last}."


def _text(line: TextLine) -> str:
    return " ".join(line.text.split())
