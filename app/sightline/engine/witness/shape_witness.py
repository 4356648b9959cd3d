"""What flat shapes prove or disprove of an answer about a drawing: which there are, how many, their colours, where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from sightline.engine.witness.certain import COLOUR_NAMES, named_colour, what_colour
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.flat_shapes import FlatShape
from sightline.engine.witness.outlines import SHAPE_NAMES
from sightline.engine.witness.questions import COLOUR, COLOUR_LIST, Question

_ALSO_CALLED = {"rhombus": "diamond", "ellipse": "oval", "plus sign": "cross", "plus": "cross"}
PLURALS = {name: name + ("es" if name.endswith("s") else "s") for name in (*SHAPE_NAMES, *_ALSO_CALLED)}
SINGULARS = {plural: name for name, plural in PLURALS.items()}
_WORDS = sorted((*PLURALS, *SINGULARS), key=len, reverse=True)
_SHAPE = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_THING = r"(?:thing|object|shape|item|figure|form|one)"

_COUNTED = rf"(?:an?|\d+) (?:{'|'.join((*SHAPE_NAMES, *map(PLURALS.__getitem__, SHAPE_NAMES)))})"
_FORMS = (
    COLOUR_LIST,
    re.compile(r"\d+\.|Yes\.|No\.|(?:At|On|In) the [a-z ]+\."),
    re.compile(r"(?:No, t|T)here (?:is|are) no [a-z -]+\."),
    re.compile(rf"No, the [a-z]+ is (?:{COLOUR})\."),
    re.compile(rf"The (?:{COLOUR}) (?:{'|'.join(SHAPE_NAMES)})\."),
    re.compile(rf"{_COUNTED}(?:, {_COUNTED})*(?: and {_COUNTED})?\.", re.IGNORECASE),
)

_ASKS_OTHER = re.compile(
    r"\b(?:background|behind|bars?|columns?|slices?|segments?|wedges?|parts|lines?|curves?|points|dots|axis|text|words?"
    r"|letters?|title|(?:drawing|picture|image|graphic) (?:of|with) shapes|kinds? of (?:picture|image|chart|drawing)"
    r"|describe|description|caption|alt|summari[sz]e|or|and|between|corners|sides)\b",
    re.IGNORECASE,
)
_ASKS_COUNT = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_DIFFERENT = re.compile(r"\b(?:different|kinds?|types?|sorts?|distinct|unique)\b", re.IGNORECASE)
_ASKS_THINGS = re.compile(rf"\b{_THING}s\b", re.IGNORECASE)
_ASKS_SHAPES = re.compile(r"\b(?:shapes|figures|forms)\b", re.IGNORECASE)
_ASKS_COLOUR = re.compile(r"\bcolou?r(?:s|ed)?\b", re.IGNORECASE)
_ASKS_COLOURS = re.compile(r"\bcolou?rs\b", re.IGNORECASE)
_ASKS_WHAT = re.compile(r"\b(?:what|which|list|name|tell|say)\b|\bwhat's\b", re.IGNORECASE)
_ASKS_WHERE = re.compile(r"\b(?:where|position|(?:which|what) (?:part|corner|area))\b", re.IGNORECASE)
_LARGEST = re.compile(r"\b(?:largest|biggest)\b", re.IGNORECASE)
_SMALLEST = re.compile(r"\b(?:smallest|tiniest)\b", re.IGNORECASE)
_IS_SUCH = re.compile(rf"\bthe \w+ {_THING} (?:a|an|the)\b", re.IGNORECASE)
_THE = re.compile(rf"\bthe (?:5-pointed )?(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_ANY = re.compile(r"\b(?:an?|any)\b", re.IGNORECASE)
_RELATIONS = {
    re.compile(r"\bleft of\b", re.IGNORECASE): (-1, 0),
    re.compile(r"\bright of\b", re.IGNORECASE): (1, 0),
    re.compile(r"\b(?:above|over|higher than)\b", re.IGNORECASE): (0, -1),
    re.compile(r"\b(?:below|under|lower than)\b", re.IGNORECASE): (0, 1),
}
_PLAIN = 1.2  # times as far from a colour the next name is: what is between two is called by neither
_FAR = 10.0  # in CIELAB, beyond twice as far as the nearest name: no colour between two names is called so
_DARK_GREY, _LIGHT_GREY = 70, 205  # of 255: what is darker or lighter may be meant for black or white
_LARGER = 1.2  # times as large as the next one
_ASIDE = 0.12  # of the picture: so much further left, right, up or down
_OF_NOTHING = ("An empty picture.", "This is not a chart.")
_MOST_LINES = 2  # of words beside shapes; what has more is no drawing


class ShapeWitness:
    """What the flat shapes of a drawing prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if _tells_twice(sentence):
            return False
        if sentence in _OF_NOTHING:
            return self._is_empty or None
        if not any(form.fullmatch(sentence) for form in _FORMS) or self._answer is None:
            return None
        return sentence == self._answer

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        known = any(form.fullmatch(sentence) for form in _FORMS) and self._answer is not None
        return [self._answer] if known and self._answer is not None else []

    @property
    def _is_empty(self) -> bool:
        """Whether nothing is on an even ground."""
        found = None if self._shown.lines else self._shown.flat_shapes
        return found is not None and found.whole and not found.shapes

    @cached_property
    def _seen(self) -> list[FlatShape]:
        """The plain shapes, if it is no chart."""
        found = None if len(self._shown.lines) > _MOST_LINES or self._shown.scales else self._shown.flat_shapes
        return found.shapes if found is not None else []

    @cached_property
    def _shapes(self) -> list[FlatShape] | None:
        """All that is in the picture, if it is plain."""
        return self._coloured if all(shape.single for shape in self._seen) else None

    @property
    def _coloured(self) -> list[FlatShape] | None:
        """The same, though some may be several of one colour that touch."""
        found = self._shown.flat_shapes if self._seen else None
        return self._seen if found is not None and found.whole else None

    @cached_property
    def _answer(self) -> str | None:
        """The one answer to the question; None where it asks for something else, or that is not plain."""
        asked = self._asked
        if asked.names or asked.is_turned() or asked.has(_ASKS_OTHER):
            return None
        words = [word.lower() for word in asked.found(_SHAPE)]
        names = list(dict.fromkeys(_canonical(word) for word in words))
        colours = asked.colours
        if len(names) > 2 or len(colours) > 1:
            return None
        if len(names) == 2:
            return self._relation(names) if not colours else None
        name, colour = next(iter(names), None), next(iter(colours), None)
        if asked.has(_ASKS_COUNT):
            return self._count(name, colour)
        large = asked.has(_LARGEST)
        if large or asked.has(_SMALLEST):
            return None if name or colour or asked.has(_ASKS_COLOUR) else self._extreme(large)
        if name is not None and asked.has(_ASKS_WHERE):
            return None if colour else self._where(name)
        if colour is not None and name is not None:
            if asked.has(_THE) or asked.has(_IS_SUCH):
                return self._is_colour(name, colour)
            return self._exists(name, colour, name) if asked.has(_ANY) else None
        if colour is not None:
            if asked.has(_ASKS_WHAT):
                return self._shape_of(colour)
            nouns = [word.lower().removesuffix("s") for word in asked.found(re.compile(rf"\b{_THING}s?\b", re.I))]
            return self._exists(None, colour, nouns[0]) if len(nouns) == 1 and asked.has(_ANY) else None
        if asked.has(_ASKS_COLOUR):
            if name is not None:
                return self._colours(name, any(word in SINGULARS for word in words))
            return self._colours(None, several=True) if asked.has(_ASKS_COLOURS) else None
        if name is not None:
            return self._exists(name, None, name) if asked.has(_ANY) and not asked.has(_ASKS_WHAT) else None
        return self._list() if asked.has(_ASKS_SHAPES) and asked.has(_ASKS_WHAT) else None

    def _those(self, name: str | None, colour: str | None) -> list[FlatShape] | None:
        """The shapes of this name and colour; None where one may be, and may not."""
        found = []
        for shape in self._shapes or []:
            is_such = _is(shape, name, colour)
            if is_such:
                found.append(shape)
            elif is_such is None:
                return None
        return found if self._shapes else None

    def _the(self, name: str) -> list[FlatShape] | None:
        """The one shape of this name, whatever else there is: the question takes it for the only one.

        Where it is not plain, as `_those`.
        """
        found = [shape for shape in self._seen if shape.name == name]
        return found if len(found) == 1 else self._those(name, None)

    def _count(self, name: str | None, colour: str | None) -> str | None:
        if self._asked.has(_ASKS_COLOUR):
            colours = self._colours_of(self._coloured)
            return None if name or colour or colours is None else f"{len(colours)}."
        if name is None and (self._asked.has(_DIFFERENT) or not self._asked.has(_ASKS_THINGS)):
            return None
        found = self._those(name, colour)
        if found is None:
            return None
        if not found:
            return None if name is None or colour else f"There are no {PLURALS[name]}."
        return f"{len(found)}."

    def _extreme(self, large: bool) -> str | None:
        shapes = self._shapes or []
        ordered = sorted(shapes, key=lambda shape: -shape.area if large else shape.area)
        if len(ordered) < 2 or ordered[0].name is None:
            return None
        first, *others = ordered
        for size in (_area, _extent):
            sizes = [size(first), (max if large else min)(map(size, others))]
            if max(sizes) < _LARGER * min(sizes) or (sizes[0] > sizes[1]) != large:
                return None
        colour = colour_of(first)
        return None if colour is None else f"The {colour} {first.name}."

    def _where(self, name: str) -> str | None:
        found = self._the(name)
        if not found:
            return None if found is None else f"There is no {name}."
        x, y = _middle(found[0])
        across, down = _third(x, ("left", "", "right")), _third(y, ("top", "", "bottom"))
        if len(found) > 1 or across is None or down is None:
            return None
        if down:
            return f"At the {down} {across}".strip() + "."
        return f"On the {across}." if across else "In the middle."

    def _relation(self, names: list[str]) -> str | None:
        ways = [way for words, way in _RELATIONS.items() if self._asked.has(words)]
        found = [self._the(name) for name in names]
        if len(ways) != 1 or any(one is None or len(one) != 1 for one in found):
            return None
        (x, y), (other_x, other_y) = (_middle(one[0]) for one in found if one)
        apart = (x - other_x) * ways[0][0] + (y - other_y) * ways[0][1]
        return None if abs(apart) < _ASIDE else "Yes." if apart > 0 else "No."

    def _is_colour(self, name: str, colour: str) -> str | None:
        found = self._the(name)
        if not found:
            return None
        colours = {colour_of(shape) for shape in found}
        if len(found) > 1 or None in colours:
            return None
        if self._asked.has(_IS_SUCH) and len(self._those(None, colour) or []) != 1:
            return None
        return "Yes." if colours == {colour} else f"No, the {name} is {colours.pop()}."

    def _exists(self, name: str | None, colour: str | None, noun: str) -> str | None:
        if any(_is(shape, name, colour) for shape in self._seen):
            return "Yes."
        if self._those(name, colour) is None:
            return None
        return f"No, there is no {noun if colour is None else f'{colour} {noun}'}."

    def _shape_of(self, colour: str) -> str | None:
        found = self._those(None, colour)
        if not found:
            return None if found is None else f"There is no {colour} shape."
        name = found[0].name
        return None if len(found) > 1 or name is None else f"{_article(name).capitalize()}."

    def _colours(self, name: str | None, several: bool) -> str | None:
        found = self._coloured if name is None else self._those(name, None) if several else self._the(name)
        if not found:
            return None if found is None or several else f"There is no {name}."
        colours = self._colours_of(found)
        if colours is None or (not several and len(colours) > 1):
            return None
        return f"{_listed(colours).capitalize()}."

    def _colours_of(self, shapes: list[FlatShape] | None) -> list[str] | None:
        """Their colours in the order in which answers list them; None where one has no plain name."""
        colours = {colour_of(shape) for shape in shapes or []}
        return None if None in colours or not colours else [colour for colour in COLOUR_NAMES if colour in colours]

    def _list(self) -> str | None:
        count = Counter(shape.name for shape in self._shapes or [])
        if not count or None in count:
            return None
        parts = [_article(name) if n == 1 else f"{n} {PLURALS[name]}" for name in SHAPE_NAMES if (n := count[name])]
        listed = _listed(parts)
        return f"{listed[0].upper()}{listed[1:]}."


def _tells_twice(sentence: str) -> bool:
    """Whether a list has a shape, or a colour, more than once: "2 hearts and a heart."."""
    if _FORMS[0].fullmatch(sentence):
        told = re.findall(COLOUR, sentence.lower())
    else:
        told = [_canonical(word.lower()) for word in _SHAPE.findall(sentence)] if _FORMS[-1].fullmatch(sentence) else []
    return len(told) > len({*told})


def _canonical(word: str) -> str:
    name = SINGULARS.get(word, word)
    return _ALSO_CALLED.get(name, name)


def colour_of(shape: FlatShape) -> str | None:
    """What its colour is called, if that is plain, and so are its darkest and its lightest."""
    name = named_colour(shape.colour, _PLAIN)
    if name not in COLOUR_NAMES or any(named_colour(shade, _PLAIN) != name for shade in shape.shades):
        return None
    if name == "grey" and not _DARK_GREY < shape.colour.mean() < _LIGHT_GREY:
        return None
    return name if what_colour(shape.colour, name) else None


def _is(shape: FlatShape, name: str | None, colour: str | None) -> bool | None:
    """Whether a shape has this name and colour, if any; None where it may, and may not."""
    is_name = True if name is None else None if shape.name is None else shape.name == name
    is_colour = True if colour is None else _is_colour(shape, colour)
    return False if False in (is_name, is_colour) else None if None in (is_name, is_colour) else True


def _is_colour(shape: FlatShape, colour: str) -> bool | None:
    called = colour_of(shape)
    if called is not None:
        return called == colour
    return False if what_colour(shape.colour, colour, _FAR) is False else None


def _area(shape: FlatShape) -> float:
    return shape.area


def _extent(shape: FlatShape) -> float:
    return (shape.box.right - shape.box.left) * (shape.box.bottom - shape.box.top)


def _middle(shape: FlatShape) -> tuple[float, float]:
    return (shape.box.left + shape.box.right) / 2, (shape.box.top + shape.box.bottom) / 2


def _third(at: float, names: tuple[str, str, str]) -> str | None:
    """Which third of an edge; None near a border between two."""
    if at < 0.3:
        return names[0]
    if at > 0.7:
        return names[2]
    return names[1] if 0.41 < at < 0.59 else None


def _article(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
