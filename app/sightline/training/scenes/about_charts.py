"""Questions about charts: their parts and colours, their words, and the values that can be read off."""
# ruff: noqa: D102 - every public method is a skill, which its phrasings describe

from __future__ import annotations

import re

from sightline.engine.witness.scales import find_scales, two_digits
from sightline.training.scenes.canvas import COLOURS, Scene, Text, Thing
from sightline.training.scenes.descriptions import count_of_parts, extremes, labels_of
from sightline.training.scenes.english import article, listed, plural, quoted, sentence
from sightline.training.scenes.maker import REFUSAL, Made, Maker

_MOST_LABELS = 8
_APART = 0.07  # of the larger one: values nearer to one another are not compared
_OFF_SCALE = 0.02  # of the picture: a bar that ends further from where the scale has its value is not asked about
_PARTS = {
    "bar": ("bar", "bar", "column"),
    "slice": ("slice", "slice", "part", "segment", "wedge"),
    "line": ("line", "line", "curve"),
    "point": ("point", "dot"),
}
_NUMBER = re.compile(r"^(\D*?)(\d[\d,. ]*?)(\s*[A-Za-z%€°]*)$")


class ChartMaker(Maker):
    """Skills of bar, pie, donut and line charts and of scatter plots."""

    @property
    def part(self) -> str:
        """What this chart is made of."""
        return self.scene.things[0].name

    @property
    def round(self) -> bool:
        """A pie or a donut."""
        return self.scene.kind in ("pie chart", "donut chart")

    def noun(self) -> str:
        """What people call a part."""
        lying = self.scene.facts.get("bars") == "horizontal"
        return "bar" if lying else self.pick(_PARTS[self.part])

    def colours(self) -> Made:
        return self.say("colours"), sentence(listed(self.colours_listed()))

    def part_colour(self) -> Made:
        one = self.part == "line" and len(self.scene.things) == 1
        return self.say("part_colour", parts=self.part if one else plural(self.part)), sentence(
            listed(self.colours_listed())
        )

    def orientation(self) -> Made:
        if self.scene.kind != "bar chart":
            return None
        return self.say("orientation"), sentence(self.scene.facts["bars"])

    def shapes(self) -> Made:
        return None

    def shape_of(self) -> Made:  # its parts are no shapes, and lines and points none that people would name
        return self.say("shape_of", colour=self.called(self.pick(COLOURS))), REFUSAL

    def count_all(self) -> Made:
        count = count_of_parts(self.scene)
        if count is None:
            return None
        return self.say("count_all"), f"{count} {self.part if count == 1 else plural(self.part)}."

    def count_shapes(self) -> Made:
        return self.say("count_shapes"), REFUSAL

    def part_count(self) -> Made:
        count = count_of_parts(self.scene)
        if count is None and self.scene.kind == "bar chart":
            return None
        return self.say("count", plural=plural(self.noun())), REFUSAL if count is None else f"{count}."

    def exists(self) -> Made:
        if self.rng.random() < 0.5:
            there = self.rng.random() < 0.5
            absent = [c for c in COLOURS if c not in self.of_colour]
            colour = self.pick(list(self.of_colour)) if there else self.pick(absent)
            words = f"{self.called(colour)} {self.part}"
            answer = "Yes." if there else f"No, there is no {colour} {self.part}."
        else:
            name = self.absent_shape()
            words, answer = self.called(name), f"No, there is no {name}."
        return self.say("exists", a_thing=article(words), plural=plural(words)), answer

    def false_premise(self) -> Made:
        pick = self.rng.random()
        if pick < 0.4:
            part = self.pick([p for p in ("bar", "slice") if p != self.part])
            name = part if self.rng.random() < 0.4 else self.absent_shape()
            return self.say("count", plural=plural(self.called(name))), f"There are no {plural(name)}."
        name = self.absent_shape()
        skill = "where" if pick < 0.5 else "colour_of"
        return self.say(skill, shape=self.called(name)), f"There is no {name}."

    def axis_name(self) -> Made:
        if self.round:
            return None
        across = self.rng.random() < 0.5
        axis = self.pick(("x", "x", "horizontal") if across else ("y", "y", "vertical"))
        answer = self.quoted_or_refused("x name" if across else "y name")
        if answer is None:
            answer = "It has no name." if self.reading.lines else REFUSAL
        return self.say("axis_name", axis=axis), answer

    def axis_range(self) -> Made:
        """Asked of the axis with the numbers."""
        ticks = self.texts("tick")
        if len(ticks) < 3 or self.scene.kind == "scatter plot":
            return None
        lying = self.scene.facts.get("bars") == "horizontal"
        ordered = sorted(ticks, key=lambda t: t.box[0] if lying else -t.box[3])
        ends = [self.reading.said(t) for t in (ordered[0], ordered[-1])]
        axis = self.pick(("x", "horizontal") if lying else ("y", "vertical"))
        answer = f"From {ends[0]} to {ends[1]}." if all(ends) else REFUSAL
        return self.say("axis_range", axis=axis), answer

    def labels(self) -> Made:
        texts = self.texts("category") if self.scene.kind in ("bar chart", "line chart") else labels_of(self.scene)
        if not 1 < len(texts) <= _MOST_LABELS:
            return None
        return self.say("labels", parts=plural(self.noun())), self.list_of(texts)

    def legend(self) -> Made:
        texts = self.texts("legend")
        if not texts:
            return self.say("legend"), "There is no legend."
        return (self.say("legend"), self.list_of(texts)) if len(texts) <= _MOST_LABELS else None

    def _name(self, thing: Thing) -> str | None:
        """What the picture calls the thing's colour, or the thing itself where it has a colour of its own."""
        return thing.series or (thing.label if len(self.of_colour) == len(self.scene.things) else None)

    def label_of_colour(self) -> Made:
        thing = self._any()
        name = self._name(thing)
        if not name:
            return None
        said = self.reading.called(name, "legend", "category")
        alike = [other for other in self.scene.things if other.colour == thing.colour]
        colour = self.naming(self.called(thing.colour), *alike)
        question = self.say("label_of_colour", colour=colour, part=self.noun())
        return question, f"{quoted(said)}." if said else REFUSAL

    def colour_of_label(self) -> Made:
        thing = self._any()
        name = self._name(thing)
        if not name or self.reading.of(name, "legend", "category") != name:
            return None
        label = self.naming(self.typed(name), *(t for t in self.scene.things if self._name(t) == name))
        question = self.say("colour_of_label", label=label, part=self.noun())
        return question, sentence(thing.colour)

    def _any(self) -> Thing:
        return self.scene.things[int(self.rng.integers(len(self.scene.things)))]

    def _known(self) -> list[Thing]:
        """The things whose labels are in the picture, were read as they stand there, and name one thing only."""
        labels = [t.label for t in self.scene.things]
        return [
            t
            for t in self.scene.things
            if t.label and labels.count(t.label) == 1 and self.reading.of(t.label, "category", "legend") == t.label
        ]

    def _most(self, high: bool) -> tuple[str, str]:
        """Words for the most or the least: of a part, and of a value."""
        part: tuple[str, ...]
        if self.part == "slice":
            part = ("largest", "biggest") if high else ("smallest",)
        elif self.part == "bar":
            part = ("highest", "tallest", "largest", "longest") if high else ("lowest", "shortest", "smallest")
        else:
            part = ("highest",) if high else ("lowest",)
        return self.pick(part), self.pick(("highest", "largest", "most") if high else ("lowest", "smallest", "least"))

    def highest(self) -> Made:
        found = extremes(self.scene)
        if not found:
            return None
        name, index = found[int(self.rng.integers(len(found)))]
        thing = self.scene.things[index]
        most, most_value = self._most(name in ("highest", "largest"))
        question = self.say("highest", part=self.noun(), most=most, most_value=most_value)
        if thing.label:
            said = self.reading.called(thing.label, "category", "legend")
            return question, f"{quoted(said)}." if said else REFUSAL
        if len(self.of_colour) == len(self.scene.things):
            return question, f"The {thing.colour} {self.part}."
        return None

    def top_part(self) -> Made:
        found = extremes(self.scene)
        if not found or len(self.of_colour) < len(self.scene.things):
            return None
        name, index = found[int(self.rng.integers(len(found)))]
        most, _ = self._most(name in ("highest", "largest"))
        colour_asked = self.say("part_colour", parts=f"{most} {self.part}")
        return colour_asked, sentence(self.scene.things[index].colour)

    def peak(self) -> Made:
        things, categories = self.scene.things, self.scene.categories
        if self.part != "line" or len(things) != 1 or len(things[0].values) != len(categories) or not categories:
            return None
        high = self.rng.random() < 0.6
        values = sorted(things[0].values, reverse=high)
        if abs(values[0] - values[1]) < 0.06 * (max(values) - min(values)):
            return None
        at = categories[things[0].values.index(values[0])]
        said = self.reading.called(at, "category")
        question = self.say("peak", most=self.pick(("highest",) if high else ("lowest",)))
        return question, f"{quoted(said)}." if said else REFUSAL

    def trend(self) -> Made:
        trend = self.scene.facts.get("trend")
        if trend is None or self.part != "line":
            return None
        return self.say("trend"), sentence(trend)

    def value(self) -> Made:
        known = [t for t in self._known() if t.value is not None]
        if self.part == "line" and len(self.scene.things) == 1:
            return self._value_on_line()
        if not known or self.scene.facts.get("layout", "one") not in ("one", "many"):
            return None
        thing = known[int(self.rng.integers(len(known)))]
        said = self._said_value(thing)
        if said is None:
            return None
        skill = "share" if self.part == "slice" and self.rng.random() < 0.7 else "value"
        return self.say(skill, label=self.naming(self.typed(thing.label), thing), part=self.noun()), said

    def _value_on_line(self) -> Made:
        line, categories = self.scene.things[0], self.scene.categories
        if not categories or len(categories) != len(line.values):
            return None
        at = int(self.rng.integers(len(categories)))
        if self.reading.of(categories[at], "category") != categories[at] or categories.count(categories[at]) > 1:
            return None
        said = self._about(line.values[at])
        return (self.say("value", label=self.typed(categories[at]), part="point"), said) if said else None

    def value_of_extreme(self) -> Made:
        found = extremes(self.scene)
        if not found:
            return None
        name, index = found[int(self.rng.integers(len(found)))]
        said = self._said_value(self.scene.things[index])
        if said is None:
            return None
        high = name in ("highest", "largest")
        most, _ = self._most(high)
        return self.say(
            "value_of_extreme",
            most=most,
            most_value="highest" if high else "lowest",
            extreme="maximum" if high else "minimum",
            part=self.noun(),
        ), said

    def _said_value(self, thing: Thing) -> str | None:
        """The value as it is written at the thing, else as it can be read off; None where it cannot be told."""
        if thing.value is None:
            return None
        for text in self.texts("value"):
            if written_at(text, thing):
                return f"{self.reading.read[text]}." if self.reading.read.get(text) == text.text else None
        if self.round:
            return f"About {two_digits(thing.value):g}%."
        return self._about(thing.value, end_of(thing, self.scene))

    def _about(self, value: float, end: float | None = None) -> str | None:
        """A value read off the axis, written as the axis writes its numbers; its place is kept.

        None where no scale was read, or where it does not agree with the `end` of a bar, a place in the picture.
        """
        axis = value_axis(self.scene)
        scale = find_scales(self.reading.lines).get(axis)
        place = None if scale is None else scale.place(value)
        if scale is None or place is None or not 0 <= place < 1 or (end is not None and abs(end - place) > _OFF_SCALE):
            return None
        self.place = f"{axis}{int(100 * place):02d}"
        return f"About {scale.written(value)}."

    def _pair(self) -> tuple[Thing, Thing] | None:
        known = [t for t in self._known() if t.value is not None]
        if len(known) < 2 or self.scene.facts.get("layout", "one") not in ("one", "many") or self.part == "line":
            return None
        first, second = (known[int(i)] for i in self.rng.choice(len(known), 2, replace=False))
        a, b = first.value or 0.0, second.value or 0.0
        return (first, second) if abs(a - b) > _APART * max(abs(a), abs(b)) else None

    def compare(self) -> Made:
        pair = self._pair()
        if pair is None:
            return None
        first, second = pair
        label, other_label = (self.naming(self.typed(thing.label), thing) for thing in pair)
        question = self.say("compare", label=label, other_label=other_label, part=self.noun())
        less = re.search(r"\b(lower|smaller|less)\b", question, re.IGNORECASE) is not None
        return question, "Yes." if ((first.value or 0) < (second.value or 0)) == less else "No."

    def which_more(self) -> Made:
        pair = self._pair()
        if pair is None:
            return None
        label, other_label = (self.naming(self.typed(thing.label), thing) for thing in pair)
        question = self.say("which_more", label=label, other_label=other_label)
        return question, f"{quoted(max(pair, key=lambda t: t.value or 0).label)}."

    def first_last(self) -> Made:
        texts = self.texts("category")
        if self.scene.kind not in ("bar chart", "line chart") or len(texts) < 2:
            return None
        first = self.rng.random() < 0.5
        said = self.reading.said(texts[0 if first else -1])
        question = self.say("first_last", end="first" if first else "last", part=self.noun())
        return question, f"{quoted(said)}." if said else REFUSAL

    def has_label(self) -> Made:
        if not self.reading.lines:
            return None
        if self.rng.random() < 0.5:
            texts = [t for t in labels_of(self.scene) if self.reading.read.get(t) == t.text]
            if not texts:
                return None
            label = texts[int(self.rng.integers(len(texts)))].text
            return self.say("has_label", label=self.typed(label), part=self.noun()), "Yes."
        label = self.absent_label()
        return self.say("has_label", label=self.typed(label), part=self.noun()), f"No, there is no {quoted(label)}."

    def no_label(self) -> Made:
        """A false premise: the value or colour of what is not in the chart."""
        if not self.reading.lines:
            return None
        label = self.absent_label()
        skill = self.pick(("value", "value", "colour_of_label", "share" if self.round else "value"))
        return self.say(skill, label=self.typed(label), part=self.noun()), f"There is no {quoted(label)}."


def value_axis(scene: Scene) -> str:
    """Along which axis of the picture a chart's values stand: "x" or "y"."""
    return "x" if scene.facts.get("bars") == "horizontal" else "y"


def end_of(thing: Thing, scene: Scene) -> float | None:
    """Where a bar ends, in the picture, along the axis of the values; None of what is no bar."""
    if thing.name != "bar" or thing.value is None:
        return None
    left, top, right, bottom = thing.box
    width, height = scene.image.size
    if value_axis(scene) == "x":
        return (right if thing.value >= 0 else left) / width
    return (top if thing.value >= 0 else bottom) / height


def written_at(text: Text, thing: Thing) -> bool:
    """Whether a number stands at this bar or slice and no other; told by its value, and for bars by its place."""
    told = _NUMBER.match(text.text)
    if told is None or thing.value is None:
        return False
    digits = told.group(2).replace(",", "").replace(" ", "")
    try:
        number = float(digits)
    except ValueError:
        return False
    number *= {"k": 1e3, "m": 1e6, "b": 1e9}.get(told.group(3).strip().lower(), 1.0)
    if abs(number - abs(thing.value)) > 0.051 * abs(thing.value) + 1e-9:
        return False
    if thing.name != "bar":
        return abs(number - thing.value) <= 0.51
    left, top, right, bottom = thing.box
    x, y = (text.box[0] + text.box[2]) / 2, (text.box[1] + text.box[3]) / 2
    return left <= x <= right or top <= y <= bottom
