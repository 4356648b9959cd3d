"""What the colours in a picture prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.certain import COLOUR_NAMES, named_colour, nearest_colour, possible_names, what_colour
from sightline.engine.witness.evidence import Evidence, Part
from sightline.engine.witness.letters_seen import Seen, even_ground, solid_colour
from sightline.engine.witness.places import HIGHEST, LOWEST
from sightline.engine.witness.questions import COLOUR, COLOUR_LIST, Question, words

_ASKS_COLOUR = re.compile(r"\bcolou?rs?\b", re.IGNORECASE)
_ASKS_COLOURS = re.compile(r"\bcolou?rs\b", re.IGNORECASE)
_ASKS_COUNT = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_ASKS_OTHER = re.compile(
    r"\b(?:title|heading|caption|legend|key|axis|axes|grid|ticks?|labels?|numbers?|frame|border|edges?|box(?:es)?|arrows?"
    r"|marks?|markers?)\b",
    re.IGNORECASE,
)
_ASKS_TEXT = re.compile(r"\b(?:text|words|letters|writing|written|printed)\b", re.IGNORECASE)
_ASKS_GROUND = re.compile(r"\b(?:background|behind|on (?:what|which) colou?r)\b", re.IGNORECASE)
_ASKS_SIGN = re.compile(r"\b(?:sign|plate|board|poster)\b", re.IGNORECASE)
_ASKS_PARTS = re.compile(
    r"\b(?:bars?|columns?|slices?|segments?|wedges?|parts?|lines?|curves?|points?|dots?)\b", re.IGNORECASE
)
_ASKS_SEVERAL = re.compile(r"\b(?:bars|columns|slices|segments|wedges|parts|lines|curves|points|dots)\b", re.IGNORECASE)
_ASKS_BUTTON = re.compile(r"\b(?:button|box)\b", re.IGNORECASE)
_ASKS_IF_ANY = re.compile(r"\b(?:an?|any)\b", re.IGNORECASE)
_ASKS_ELSE = re.compile(
    r"\b(?:what|which|how|who|where|when|why|or|than"
    r"|the (?:\w+ )?(?:bar|column|slice|segment|wedge|part|line|curve))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(bar|column|slice|segment|wedge|line|curve|point|dot)s?\b", re.IGNORECASE)
_OF = {
    "bars": ("bar", "column"),
    "slices": ("slice", "segment", "wedge"),
    "lines": ("line", "curve"),
    "points": ("point", "dot"),
}
_IS_THERE = re.compile(rf"Yes\.|No, there is no (?:{COLOUR}) [a-z]+\.")
_IMPOSSIBLE = 2.0  # times as far as the nearest name: nobody calls it so
_PLAIN = 1.35  # times as far as its own name all others are, where another is denied: else it may be either
_OTHER = 24.0  # difference of colour


class ColourWitness:
    """What colours of bars, patches, letters and grounds prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if _IS_THERE.fullmatch(sentence):
            return None if self._is_there is None else sentence == self._is_there
        if COLOUR_LIST.fullmatch(sentence) is None or not self._asked.has(_ASKS_COLOUR):
            return None
        return self._colours([colour.lower() for colour in re.findall(COLOUR, sentence, re.IGNORECASE)])

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place; of a text, only the colour that its strokes are thick enough to show."""
        if _IS_THERE.fullmatch(sentence):
            return [] if self._is_there is None else [self._is_there]
        if COLOUR_LIST.fullmatch(sentence) is None:
            return []
        if self._asks_all:
            named = [named_colour(colour, _PLAIN) for colour in self._series]
            if not named or not all(name in COLOUR_NAMES for name in named):
                return []
            *others, last = (colour for colour in COLOUR_NAMES if colour in named)
            told = f"{', '.join(others)} and {last}." if others else f"{last}."
            return [told.capitalize()]
        one = re.fullmatch(COLOUR, sentence.rstrip("."), re.IGNORECASE) is not None
        names = self._solid if self._asked.has(_ASKS_TEXT) else COLOUR_NAMES
        return [f"{colour.capitalize()}." for colour in names] if one else []

    @cached_property
    def _is_there(self) -> str | None:
        """The answer to whether there is a bar, slice or line of a colour; None where that is not plain, or asked."""
        asked = self._asked
        parts = [part.lower() for part in asked.found(_PART)]
        colours = asked.colours
        if len(parts) != 1 or len(colours) != 1 or asked.names or asked.is_turned():
            return None
        if not asked.has(_ASKS_IF_ANY) or asked.has(_ASKS_ELSE):
            return None
        shown, noun = self._shown, parts[0].removesuffix("s")
        of = next(kind for kind, nouns in _OF.items() if noun in nouns)
        if of in ("bars", "slices"):
            seen = [part.colour for part in (shown.bars if of == "bars" else shown.slices)]
        elif shown.parts or (len(shown.amounts) == 2) != (of == "points"):
            seen = []
        else:
            seen = shown.series
        if any(what_colour(colour, colours[0]) for colour in seen):
            return "Yes."
        named = [named_colour(colour, _PLAIN) for colour in seen]
        others = [name in COLOUR_NAMES and name != colours[0] for name in named]
        return f"No, there is no {colours[0]} {noun}." if others and all(others) else None

    def _colours(self, colours: list[str]) -> bool | None:
        """The colour of what is asked about, or of all bars."""
        if self._shown.pixels is None:
            return None
        if len(self._asked.names) == 1:
            found = self._colours_of(self._asked.lines[0])
        elif self._asked.names:
            return None
        elif (high := self._asked.has(HIGHEST)) or self._asked.has(LOWEST):
            best = [part for part in self._shown.parts if len(colours) == 1 and self._best(part, high)]
            found = [part.colour for part in best]
        elif self._asked.has(_ASKS_GROUND):
            ground = even_ground(self._shown.pixels)
            found = [] if ground is None else [ground]
        elif self._asked.has(_ASKS_TEXT):
            found = [one.letters for one in self._all_seen]
        elif self._asked.has(_ASKS_SIGN):
            found = [one.ground for one in self._all_seen]
        elif self._asks_all:
            return self._all_colours(colours)
        else:
            return None
        verdicts = [what_colour(colour, colours[0]) for colour in found]
        if len(colours) > 1 or not verdicts or None in verdicts or len({*verdicts}) > 1:
            return None
        return verdicts[0]

    @property
    def _asks_all(self) -> bool:
        """Whether all colours of a chart are asked for, or those of all its parts."""
        asked = self._asked
        others = (HIGHEST, LOWEST, _ASKS_GROUND, _ASKS_TEXT, _ASKS_SIGN, _ASKS_COUNT)
        if asked.names or not asked.has(_ASKS_COLOUR) or any(map(asked.has, others)):
            return False
        return asked.has(_ASKS_PARTS) or (asked.has(_ASKS_COLOURS) and not asked.has(_ASKS_OTHER))

    @property
    def _all_seen(self) -> list[Seen]:
        """How the letters look, if those of every line are plain."""
        seen = [*self._shown.seen.values()]
        return seen if len(seen) == len(self._shown.lines) else []

    @property
    def _solid(self) -> list[str]:
        """The one name of the colour that every line was written in; none where it is not plain."""
        pixels, seen = self._shown.pixels, self._shown.seen
        if pixels is None or len(seen) < len(self._shown.lines):
            return []
        colours = [solid_colour(pixels, line, one.ground) for line, one in seen.items()]
        names = {None if colour is None else named_colour(colour) for colour in colours}
        return [name for name in names if name is not None] if len(names) == 1 else []

    def _best(self, part: Part, high: bool) -> bool:
        others = [other.amount for other in self._shown.parts if other is not part]
        return all(self._shown.apart(part.amount, other) and (part.amount > other) == high for other in others)

    def _colours_of(self, line: TextLine) -> list[FloatArray]:
        """What the words name may be: a bar or slice, what a legend has a patch for, a button or box around them."""
        part = self._shown.part(words(line))
        if part is not None and self._shown.parts:
            return [part.colour]
        if len(self._shown.legend) > 1 and words(line) in self._shown.legend:
            return [self._shown.legend[words(line)]]
        if line not in self._shown.seen or self._shown.parts or self._shown.scales:
            return []
        around = self._shown.seen[line].ground
        grounds = [np.linalg.norm(other.ground - around) > _OTHER for other in self._shown.seen.values()]
        return [around] if self._asked.has(_ASKS_BUTTON) or sum(grounds) > 0.5 * len(grounds) else []

    @property
    def _series(self) -> list[FloatArray]:
        """The colours of a chart; none where one bar or line is asked about, and they have several."""
        found = self._shown.series
        several = self._asked.has(_ASKS_COLOURS) or self._asked.has(_ASKS_SEVERAL)
        return found if several or len({nearest_colour(colour) for colour in found}) == 1 else []

    def _all_colours(self, colours: list[str]) -> bool | None:
        """Whether these are the colours of all that a chart shows."""
        found = self._series
        named = [named_colour(colour, _PLAIN) for colour in found]
        if named and all(name in COLOUR_NAMES for name in named):
            return {*colours} == {*named}
        nearest = {nearest_colour(colour) for colour in found}
        if {*colours} == nearest or not nearest <= {*COLOUR_NAMES}:
            return {*colours} == nearest or None
        possible = [possible_names(colour, _IMPOSSIBLE) for colour in found]
        said = [any(name in names for names in possible) for name in colours]
        missing = [not {*names} & {*colours} for names in possible]
        return False if found and (not all(said) or any(missing)) else None
