"""Questions about signs, dialogs, forms and flowcharts: what they say, and what can be pressed, ticked or followed."""
# ruff: noqa: D102 - every public method is a skill, which its phrasings describe

from __future__ import annotations

from sightline.training.scenes.canvas import COLOURS, Thing
from sightline.training.scenes.english import article, listed, plural, quoted, sentence
from sightline.training.scenes.maker import REFUSAL, Made, Maker

_MOST_LABELS = 8


class LabelledMaker(Maker):
    """Skills that signs, dialogs, forms and flowcharts share."""

    def _named(self, name: str) -> list[Thing]:
        return [t for t in self.scene.things if t.name == name]

    def _read(self, thing: Thing) -> str | None:
        return self.reading.called(thing.label) if thing.label else None

    def _labels(self, skill: str, name: str) -> Made:
        things = self._named(name)
        if not things:
            none = f"There are no {plural(name)}."
            return self.say(skill), none
        if len(things) > _MOST_LABELS:
            return None
        said = [quoted(one) for one in map(self._read, things) if one]
        return self.say(skill), f"{listed(said)}." if said else REFUSAL

    def _known(self, name: str) -> list[Thing]:
        """Things of a name whose labels are unique and were read as they stand there."""
        labels = [t.label for t in self.scene.things]
        return [t for t in self._named(name) if labels.count(t.label) == 1 and self.reading.of(t.label) == t.label]

    def _one(self, things: list[Thing]) -> Thing:
        return things[int(self.rng.integers(len(things)))]

    def false_premise(self) -> Made:
        name = self.absent_shape()
        if self.rng.random() < 0.5:
            part = self.pick(("bar", "slice", name))
            return self.say("count", plural=plural(self.called(part))), f"There are no {plural(part)}."
        return self.say("colour_of", shape=self.called(name)), f"There is no {name}."

    def exists(self) -> Made:
        name = self.absent_shape()
        words = self.called(name)
        return self.say("exists", a_thing=article(words), plural=plural(words)), f"No, there is no {name}."

    def has_label(self) -> Made:
        if not self.reading.lines:
            return None
        if self.rng.random() < 0.5:
            texts = [t for t, said in self.reading.read.items() if said == t.text]
            if not texts:
                return None
            label = texts[int(self.rng.integers(len(texts)))].text
            return self.say("has_label", label=self.typed(label), part="text"), "Yes."
        label = self.absent_label()
        return self.say("has_label", label=self.typed(label), part="text"), f"No, there is no {quoted(label)}."


class SignMaker(LabelledMaker):
    """Skills of signs."""

    def sign_text(self) -> Made:
        return self.say("sign_text"), self.running_text(self.texts("sign"))

    def sign_colour(self) -> Made:
        return self.say("sign_colour"), sentence(self.scene.things[0].colour)

    def sign_shape(self) -> Made:
        return self.say("sign_shape"), sentence(article(self.scene.facts["shape"]))

    def text_colour(self) -> Made:
        colour = self.scene.facts.get("text colour")
        return (self.say("text_colour"), sentence(colour)) if colour else None


class DialogMaker(LabelledMaker):
    """Skills of dialogs and forms."""

    def message(self) -> Made:
        texts = self.texts("heading", "message")
        return (self.say("message"), self.running_text(texts)) if 0 < len(texts) <= _MOST_LABELS else None

    def buttons(self) -> Made:
        return None if self.scene.facts.get("toolbar") else self._labels("buttons", "button")

    def fields(self) -> Made:
        return self._labels("fields", "field")

    def part_count(self) -> Made:
        if self.scene.facts.get("toolbar"):
            return None  # where its buttons begin to count, nobody knows
        names = [n for n in ("button", "field", "tick box") if self._named(n)] or ["button"]
        name = self.pick(names)
        words = self.pick(("tick boxes", "checkboxes", "check boxes")) if name == "tick box" else plural(name)
        return self.say("count", plural=words), f"{len(self._named(name))}."

    def default_button(self) -> Made:
        default = self.scene.facts.get("default")
        if not default:
            return None
        said = self.reading.called(default, "button")
        return self.say("default_button"), f"{quoted(said)}." if said else REFUSAL

    def button_colour(self) -> Made:
        known = [t for t in self._known("button") if t.colour in COLOURS]
        if not known:
            return None
        thing = self._one(known)
        label = self.naming(self.typed(thing.label), thing)
        return self.say("colour_of_label", label=label, part="button"), sentence(thing.colour)

    def icon(self) -> Made:
        icon = self.scene.facts.get("icon")
        return (self.say("icon"), sentence(f"{article(icon)} icon")) if icon else None

    def field_value(self) -> Made:
        known = self._known("field")
        if not known:
            return None
        thing = self._one(known)
        left, top, right, bottom = thing.box
        inside = [
            t
            for t in self.texts("field")
            if left <= (t.box[0] + t.box[2]) / 2 <= right and top <= (t.box[1] + t.box[3]) / 2 <= bottom
        ]
        question = self.say("field_value", label=self.naming(self.typed(thing.label), thing))
        if not inside:
            return question, "It is empty."
        said = self.reading.said(inside[0])
        return question, f"{quoted(said)}." if said else REFUSAL

    def ticked(self) -> Made:
        known = self._known("tick box")
        if not known:
            return None
        thing = self._one(known)
        return self.say("ticked", label=self.naming(self.typed(thing.label), thing)), "Yes." if thing.value else "No."


class FlowchartMaker(LabelledMaker):
    """Skills of flowcharts."""

    def part_count(self) -> Made:
        words = self.pick(("boxes", "boxes", "steps", "nodes"))
        return self.say("count", plural=words), f"{len(self._named('box'))}."

    def labels(self) -> Made:
        things = self._named("box")
        said = [quoted(one) for one in map(self._read, things) if one]
        if len(things) > _MOST_LABELS:
            return None
        return self.say("labels", parts=self.pick(("boxes", "steps"))), f"{listed(said)}." if said else REFUSAL

    def colour_of_label(self) -> Made:
        known = [t for t in self._known("box") if t.colour in COLOURS]
        if not known:
            return None
        thing = self._one(known)
        label = self.naming(self.typed(thing.label), thing)
        return self.say("colour_of_label", label=label, part="box"), sentence(thing.colour)

    def _neighbours(self, skill: str, asked: int) -> Made:
        """What the arrows of one box lead to or come from; `asked` is the box's end of the arrow."""
        pairs = [t.label.split(" -> ") for t in self._named("connector")]
        known = {t.label: t for t in self._known("box")}
        boxes = sorted({pair[asked] for pair in pairs} & set(known))
        if not boxes:
            return None
        box = self.pick(boxes)
        others = [self.reading.called(pair[1 - asked], "node") for pair in pairs if pair[asked] == box]
        said = [quoted(one) for one in others if one]
        question = self.say(skill, label=self.naming(self.typed(box), known[box]))
        return question, f"{listed(said)}." if len(said) == len(others) else REFUSAL

    def next_box(self) -> Made:
        return self._neighbours("next_box", 0)

    def previous_box(self) -> Made:
        return self._neighbours("previous_box", 1)

    def start_end(self) -> Made:
        first = self.rng.random() < 0.5
        label = self.scene.facts.get("start" if first else "end")
        if not label:
            return None
        said = self.reading.called(label, "node")
        question = self.say(
            "start_end", end="first" if first else "last", begin=self.pick(("begin", "start") if first else ("end",))
        )
        return question, f"{quoted(said)}." if said else REFUSAL

    def direction(self) -> Made:
        direction = self.scene.facts.get("direction")
        if direction not in ("top to bottom", "left to right"):
            return None
        return self.say("direction"), f"From {direction}."
