"""What each line of words in a picture names: the dense targets by which words are learnt to be bound to objects."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from sightline.conversation import TextLine
from sightline.training.scenes.about_charts import written_at
from sightline.training.scenes.canvas import CLASSES, COLOURS, Scene, Text, Thing
from sightline.training.scenes.reading import Reading

NONE = -100  # a target that is not scored
_RANKS = 9  # the last of them is for all that follow
# What is asked of a line, and how many answers there are: the kind of what it names, "background" where it names
# nothing; its colour; how many of its kind have less than it, and how many more; whether it is ticked.
ASKED = {"kind": len(CLASSES), "colour": len(COLOURS), "less": _RANKS, "more": _RANKS, "ticked": 2}

Answers = tuple[int, ...]  # one for each of ASKED


def named(scene: Scene, reading: Reading) -> list[Answers]:
    """What each of the reading's lines names, as indices into the answers of ASKED."""
    return [_answers(scene, _text_of(scene, reading, line)) for line in reading.lines]


def _text_of(scene: Scene, reading: Reading, line: TextLine) -> Text | None:
    """The text of the scene that was read as this line."""
    width, height = scene.image.size
    x, y = (line.box.left + line.box.right) / 2 * width, (line.box.top + line.box.bottom) / 2 * height

    def apart(text: Text) -> float:
        left, top, right, bottom = text.box
        return math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)

    return min((text for text, said in reading.read.items() if said == line.text), key=apart, default=None)


def _answers(scene: Scene, text: Text | None) -> Answers:
    things = [] if text is None else _named_by(scene, text)
    if not things:
        return (0, NONE, NONE, NONE, NONE)
    first = things[0]
    colours = {thing.colour for thing in things}
    colour = COLOURS.index(first.colour) if len(colours) == 1 and first.colour else NONE
    less = more = NONE
    if len(things) == 1 and first.value is not None and first.name in ("bar", "slice", "point"):
        alike = [thing.value for thing in (_points(scene) or scene.things) if thing.value is not None]
        less = min(_RANKS - 1, sum(value < first.value for value in alike))
        more = min(_RANKS - 1, sum(value > first.value for value in alike))
    ticked = int(bool(first.value)) if first.name == "tick box" else NONE
    return (CLASSES.index(first.name), colour, less, more, ticked)


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
