"""What words name, those in a picture and those in questions: dense targets by which they are learnt to be bound."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sightline.conversation import TextLine
from sightline.engine.witness.scales import Scale, find_scales
from sightline.training.scenes.about_charts import end_of, value_axis, written_at
from sightline.training.scenes.canvas import CLASSES, COLOURS, Scene, Text, Thing
from sightline.training.scenes.reading import Reading

NONE = -100  # a target that is not scored
_RANKS = 9  # the last of them is for all that follow
_PLACES = 16  # along an edge of the picture
# What is asked of words, and how many answers there are: the kind of what they name, "background" where they name
# nothing; its colour; how many of its kind have less than it, and how many more; whether it is ticked; where its
# middle is, across and down; how much it is, in hundredths: of the picture, where its value stands on the axis, or of
# the whole that it is a slice of.
ASKED = {
    "kind": len(CLASSES),
    "colour": len(COLOURS),
    "less": _RANKS,
    "more": _RANKS,
    "ticked": 2,
    "across": _PLACES,
    "down": _PLACES,
    "amount": 100,
}
# What is asked where a question names the second of two things: how the first compares with it, once more is known.
COMPARED = {"left or right of it": 2, "above or below it": 2, "less or more": 2}
_APART = 0.05  # of the picture, or of the larger value: what is nearer is not compared

# One for each of ASKED, and one for each of COMPARED.
Answers = tuple[int, ...]
NOTHING: Answers = (NONE,) * (len(ASKED) + len(COMPARED))


def named(scene: Scene, reading: Reading) -> list[Answers]:
    """What each of the reading's lines names, as indices into the answers of ASKED."""
    texts = [_text_of(scene, reading, line) for line in reading.lines]
    things = [[] if text is None else _named_by(scene, text) for text in texts]
    scales = find_scales(reading.lines)
    return [_answers(scene, some, scales) if some else (0, *NOTHING[1:]) for some in things]


def named_in(
    question: str, names: Sequence[tuple[str, Sequence[Thing]]], scene: Scene, lines: Sequence[TextLine]
) -> list[tuple[int, Answers]]:
    """What words of a question name, each with where they and their place end in it; they stand there once.

    `lines` are those that were read in the picture.
    """
    found = []
    for typed, things in names:
        words = typed.strip("\"'")
        there = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)(?: x\d\d y\d\d)?", question)
        places = [match.end() - 1 for match in there]
        if len(places) == 1:
            found.append((places[0], things))
    found.sort(key=lambda one: one[0])
    answers = []
    scales = find_scales(lines) if found else {}
    for number, (place, things) in enumerate(found):
        compared = NOTHING[: len(COMPARED)]
        before = found[0][1]
        if number == 1 and len(found) == 2 and len(before) == len(things) == 1:
            compared = _compared(scene, before[0], things[0])
        asked = _answers(scene, things, scales)[: len(ASKED)]
        answers.append((place, (*asked, *compared)))
    return answers


def _compared(scene: Scene, first: Thing, second: Thing) -> Answers:
    """How the first thing compares with the second; of what is too near, nothing is asked."""
    pairs = [(a / size, b / size) for a, b, size in zip(_middle(first), _middle(second), scene.image.size, strict=True)]
    compared = [NONE if abs(a - b) < _APART else int(a > b) for a, b in pairs]
    if first.value is None or second.value is None:
        return (*compared, NONE)
    a, b = first.value, second.value
    return (*compared, NONE if abs(a - b) <= _APART * max(abs(a), abs(b)) else int(a > b))


def _middle(thing: Thing) -> tuple[float, float]:
    left, top, right, bottom = thing.box
    return thing.middle or ((left + right) / 2, (top + bottom) / 2)


def _text_of(scene: Scene, reading: Reading, line: TextLine) -> Text | None:
    """The text of the scene that was read as this line."""
    width, height = scene.image.size
    x, y = (line.box.left + line.box.right) / 2 * width, (line.box.top + line.box.bottom) / 2 * height

    def apart(text: Text) -> float:
        left, top, right, bottom = text.box
        return math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)

    return min((text for text, said in reading.read.items() if said == line.text), key=apart, default=None)


def _answers(scene: Scene, things: Sequence[Thing], scales: Mapping[str, Scale]) -> Answers:
    """What words that stand for these things name; of what differs between the things, nothing is asked."""
    first = things[0]
    colours = {thing.colour for thing in things}
    colour = COLOURS.index(first.colour) if len(colours) == 1 and first.colour else NONE
    less = more = across = down = amount = NONE
    if len(things) == 1 and first.value is not None and first.name in ("bar", "slice", "point"):
        alike = [thing.value for thing in (_points(scene) or scene.things) if thing.value is not None]
        less = min(_RANKS - 1, sum(value < first.value for value in alike))
        more = min(_RANKS - 1, sum(value > first.value for value in alike))
        amount = _amount(scene, first, first.value, scales)
    if len(things) == 1 and first.name != "point":  # a line's points have its box
        across, down = (
            min(_PLACES - 1, max(0, int(_PLACES * at / size)))
            for at, size in zip(_middle(first), scene.image.size, strict=True)
        )
    ticked = int(bool(first.value)) if first.name == "tick box" else NONE
    return (CLASSES.index(first.name), colour, less, more, ticked, across, down, amount, *NOTHING[len(ASKED) :])


def _amount(scene: Scene, thing: Thing, value: float, scales: Mapping[str, Scale]) -> int:
    """How much a bar, slice or point is, in hundredths; NONE where that is not to be seen."""
    if thing.name == "slice":
        return min(99, max(0, int(value)))
    place = end_of(thing, scene)
    if place is None and (scale := scales.get(value_axis(scene))) is not None:
        place = scale.place(value)
    return NONE if place is None or not 0 <= place < 1 else int(100 * place)


def _named_by(scene: Scene, text: Text) -> list[Thing]:
    """The things that a text names: by its role, and by its words or its place."""
    if text.role == "category" and scene.kind == "line chart":
        return [point for point in _points(scene) if point.label == text.text]
    if text.role in ("category", "label"):
        return [thing for thing in scene.things if thing.label == text.text.removesuffix(":")]
    if text.role == "legend":
        return [thing for thing in scene.things if text.text in (thing.series, thing.label)]
    if text.role == "value":
        return [thing for thing in scene.things if written_at(text, thing)]
    if text.role in ("button", "node", "field", "sign"):
        x, y = (text.box[0] + text.box[2]) / 2, (text.box[1] + text.box[3]) / 2
        around = [t for t in scene.things if t.box[0] <= x <= t.box[2] and t.box[1] <= y <= t.box[3]]
        return [thing for thing in around if thing.name != "connector"]
    return []


def _points(scene: Scene) -> Sequence[Thing]:
    """The points of a single line, as things that its categories name."""
    lines = [thing for thing in scene.things if thing.name == "line"]
    if len(lines) != 1 or len(lines[0].values) != len(scene.categories):
        return []
    return [
        replace(lines[0], name="point", label=category, value=value)
        for category, value in zip(scene.categories, lines[0].values, strict=True)
    ]
