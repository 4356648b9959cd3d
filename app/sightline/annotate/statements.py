"""An alt text as facts that can be compared: what each part tells of, and with which colour, number or the like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sightline.annotate.lint_words import FUNCTION_WORDS
from sightline.engine.quotes import find_quotes

_SENTENCE = re.compile(r"[^.!?。！？\n]+(?:[.!?](?=\S)[^.!?。！？\n]*)*")
# A part of a sentence begins with one of these words, or after a mark.
_PARTING = re.compile(
    r"""[;:,()–—、]+(?!\d)\s*
    | (?<!\s)\s+(?=(?:an?|the|his|her|its|their|and|or|but|while|with|without|in|on|at|under|over|above|below|behind
        |beside|near|between|around|along|across|through|against|from|by|inside|outside|towards?|into|onto|who|which|that
        |whose|where|there|next\ to)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_PAIR = re.compile(r"(\w+) and (\w+)")
_CHART = re.compile(r"\b(bar|column|line|pie|donut|doughnut|scatter|area) (chart|graph|plot|diagram)", re.IGNORECASE)
_WORD = re.compile(r"-?\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Words that exclude one another when they are said of the same thing, by kind.
_KINDS: Mapping[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "colour": "red orange yellow green turquoise blue purple violet pink brown beige black white grey gold silver",
        "direction": "vertical horizontal",
        "side": "left right",
        "height": "top bottom",
        "size": "small large",
        "length": "long short",
        "age": "old young new",
        "light": "day night sunrise sunset",
        "season": "spring summer autumn winter",
        "matter": "wooden metal brick stone plastic glass",
        "place": "indoors outdoors",
        "state": "open closed",
        "fill": "empty full",
        "order": "most least",
        "person": "man woman boy girl",
        "animal": "dog cat horse cow sheep goat pig bird rabbit",
        "vehicle": "car truck bus train tram bicycle motorcycle boat ship plane",
        "shape": "circle square triangle rectangle oval star hexagon pentagon diamond heart cross ring",
        "chart": "bar-chart line-chart pie-chart scatter-chart area-chart",
    }.items()
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
# These kinds are what a statement is about, too: a man and a woman are both persons.
_THINGS = frozenset(("person", "animal", "vehicle", "shape", "chart"))
# Words that mean the same here, by the one that stands for them.
_SAME = {
    other: word
    for word, others in {
        "grey": "gray",
        "purple": "violet",
        "large": "big huge tall high giant",
        "small": "little tiny low",
        "old": "elderly aged",
        "woman": "lady female women",
        "man": "gentleman guy male men",
        "boy": "boys",
        "girl": "girls",
        "child": "kid toddler children",
        "person": "people someone individual",
        "car": "automobile",
        "truck": "lorry",
        "bicycle": "bike",
        "plane": "airplane aircraft aeroplane",
        "sofa": "couch settee",
        "road": "street",
        "beach": "shore seaside coast",
        "sea": "ocean",
        "forest": "wood woods",
        "path": "trail footpath",
        "hat": "cap",
        "trousers": "pants",
        "oval": "ellipse",
        "circle": "disc disk",
        "sunrise": "dawn",
        "sunset": "dusk evening",
        "autumn": "fall",
        "bar-chart": "column-chart bar-graph bar-diagram column-graph",
        "line-chart": "line-graph line-plot line-diagram",
        "pie-chart": "donut-chart doughnut-chart pie-graph pie-diagram",
        "scatter-chart": "scatter-plot scatter-graph",
        "most": "highest tallest largest biggest maximum",
        "least": "lowest shortest smallest minimum",
    }.items()
    for other in others.split()
}
_COUNTING = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: str(number) for number, word in enumerate(_COUNTING.split())}
_DENYING = frozenset(("no", "not", "without", "none", "nobody", "nothing", "never"))
_OF_PICTURES = """image picture photo photograph show shows showing shown see seen visible says say saying reads read
    reading word words text label labelled labeled titled"""
_EMPTY = (FUNCTION_WORDS - _DENYING) | frozenset(_OF_PICTURES.split())


@dataclass(frozen=True)
class Fact:
    """A part of a text, at [start, end): the things that it tells of, and what it says of them, by kind.

    `assumed` is what it only implies: that there is one of "a dog", and that there is a dog at all.
    """

    text: str
    start: int
    end: int
    things: frozenset[str]
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    assumed: Mapping[str, frozenset[str]] = field(default_factory=dict)


def facts(text: str) -> list[Fact]:
    """The facts of a text, in its order. Words in quotation marks are compared as they stand."""
    quotes = find_quotes(text, ())
    masked = text
    for quote in quotes:
        masked = masked[: quote.start] + "\x00" * (quote.end - quote.start) + masked[quote.end :]
    masked = _CHART.sub(lambda found: f"{found[1]}-{found[2]}", _PAIR.sub(_kept_together, masked))

    def fact(start: int, end: int) -> Fact | None:
        return _fact(text, masked, start, end, [quote.text for quote in quotes if start <= quote.start < end])

    found: list[Fact] = []
    for sentence in _SENTENCE.finditer(masked):
        start, first = sentence.start(), len(found)
        last = start
        for part in _PARTING.finditer(masked, *sentence.span()):
            # What tells of nothing by itself goes with what follows; it is looked at once, however much of it there is.
            if fact(last, part.start()) is not None and (told := fact(start, part.start())) is not None:
                found.append(told)
                start = part.end()
            last = part.end()
        told = fact(start, sentence.end())
        if told is None and len(found) > first:  # "A woman in red": what tells of nothing by itself goes with the last
            told = fact(found.pop().start, sentence.end())
        found += [] if told is None else [told]
    return found


def _kept_together(pair: re.Match[str]) -> str:
    """Two of a kind with "and" between, "black and white", are one thing's."""
    kinds = {_KIND_OF.get(_SAME.get(word, word)) for word in (pair[1].casefold(), pair[2].casefold())}
    return pair.group().replace(" ", "\x01") if kinds == {"colour"} else pair.group()


def agrees(fact: Fact, other: Fact) -> bool:
    """Whether the other says this, too: of at least half of the things, and all that is said of them."""
    if not fact.things and not fact.values:
        return False
    shared = len(fact.things & other.things)
    says_all = all(values <= other.values.get(kind, frozenset()) for kind, values in fact.values.items())
    return says_all and 2 * shared >= len(fact.things) and not contradicts(fact, other)


def contradicts(fact: Fact, other: Fact) -> bool:
    """Whether the other says something else of the same thing."""
    if not fact.things & other.things:
        return False
    mine, theirs = {**fact.assumed, **fact.values}, {**other.assumed, **other.values}
    said = fact.values.keys() | other.values.keys()  # what both only assume is no matter
    if any(fact.values.get(kind) != other.values.get(kind) for kind in _THINGS & fact.things & other.things):
        said -= {"number"}  # "two people" may well be "a man and a woman"
    return any(kind in mine and kind in theirs and not mine[kind] & theirs[kind] for kind in said)


def _fact(text: str, masked: str, start: int, end: int, quoted: list[str]) -> Fact | None:
    part = masked[start:end]
    start, end = start + len(part) - len(part.lstrip()), start + len(part.rstrip())
    spelt = _WORD.findall(masked[start:end])
    things: set[str] = set()
    values: dict[str, set[str]] = {}
    assumed: dict[str, frozenset[str]] = {"denied": frozenset(("no",))}
    for place, written in enumerate(spelt):
        word = _NUMBERS.get(written.casefold(), written.casefold())
        single = next((form for form in (word, _singular(word)) if form in _SAME or form in _KIND_OF), _singular(word))
        single = _SAME.get(single, single)
        kind = _KIND_OF.get(single)
        if word[-1].isdigit():
            values.setdefault("number", set()).add(word)
        elif word in _DENYING:
            values["denied"] = {"yes"}
        elif word in ("a", "an"):
            assumed["number"] = frozenset("1")
        elif kind is not None:
            values.setdefault(kind, set()).add(single)
            things |= {kind} if kind in _THINGS else set()
        elif written[0].isupper() and place:
            values.setdefault("name", set()).add(word)
        elif word not in _EMPTY:
            things.add(_stem(single))
    if quoted:
        values["words"] = {" ".join(words.casefold().split()) for words in quoted}
        things.add("words")
    if not things:
        return None
    return Fact(text[start:end], start, end, frozenset(things), {k: frozenset(v) for k, v in values.items()}, assumed)


def _singular(word: str) -> str:
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith(("ss", "us", "is")):
            return word.removesuffix(ending) + instead
    return word


def _stem(word: str) -> str:
    """A word without the ending of a verb; what is left need not be a word, it is only compared."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending)
            return word[:-1] if word[-1] == word[-2] else word
    return word.removesuffix("e")
