"""Questions about drawings of shapes: which there are, how many, in what colours, where, and which there are not."""
# ruff: noqa: D102 - every public method is a skill, which its phrasings describe

from __future__ import annotations

import re

from sightline.training.scenes.canvas import COLOURS, SHAPES, Thing
from sightline.training.scenes.english import article, listed, plural, sentence
from sightline.training.scenes.maker import RELATIONS, Made, Maker


class DrawingMaker(Maker):
    """Skills of drawings and of empty pictures."""

    def colours(self) -> Made:
        if not self.scene.things:
            return None
        return self.say("colours"), sentence(listed(self.colours_listed()))

    def colour_of(self) -> Made:
        names = [n for n in self.of_shape if len({t.colour for t in self.scene.things if t.name == n}) == 1]
        singles = [n for n in names if self.of_shape[n] == 1]
        if not singles:
            return None
        name = self.pick(singles)
        thing = next(t for t in self.scene.things if t.name == name)
        return self.say("colour_of", shape=self.naming(self.called(name), thing)), sentence(thing.colour)

    def is_colour(self) -> Made:
        thing = self.single()
        if thing is None:
            return None
        asked = thing.colour if self.rng.random() < 0.45 else self.pick(COLOURS)
        if asked != thing.colour and self.rng.random() < 0.5:
            asked = self.pick(list(self.of_colour))
        text = self.say("is_colour", shape=self.naming(self.called(thing.name), thing), colour=self.called(asked))
        if re.search(r"(thing|one|object|shape) (a|the) ", text, re.IGNORECASE) and self.of_colour[asked] != 1:
            return None  # "is the red thing a star" supposes one red thing
        return text, "Yes." if asked == thing.colour else f"No, the {thing.name} is {thing.colour}."

    def many_colours(self) -> Made:
        several = [n for n, count in self.of_shape.items() if count > 1]
        if not several:
            return None
        name = self.pick(several)
        colours = [c for c in COLOURS if (c, name) in self.of_pair]
        return self.say("part_colour", parts=plural(self.called(name))), sentence(listed(colours))

    def shape_of(self) -> Made:
        singles = [c for c, n in self.of_colour.items() if n == 1]
        if not singles:
            return None
        colour = self.pick(singles)
        thing = next(t for t in self.scene.things if t.colour == colour)
        return self.say("shape_of", colour=self.naming(self.called(colour), thing)), sentence(article(thing.name))

    def _shape_list(self) -> str:
        parts = []
        for name in SHAPES:
            if n := self.of_shape[name]:
                parts.append(article(name) if n == 1 else f"{n} {plural(name)}")
        return listed(parts)

    def shapes(self) -> Made:
        return (self.say("shapes"), sentence(self._shape_list())) if self.scene.things else None

    def count_all(self) -> Made:
        return self.say("count_all"), f"{len(self.scene.things)}."

    def count_shapes(self) -> Made:
        return self.say("count_shapes"), f"{len(self.scene.things)}."

    def count(self) -> Made:
        if not self.scene.things:
            return None
        pick = self.rng.random()
        if pick < 0.5:
            name = self.pick(list(self.of_shape))
            return self.say("count", plural=plural(self.called(name))), f"{self.of_shape[name]}."
        if pick < 0.58:
            words = self.pick(("colours", "colors", "different colours", "different colors"))
            return self.say("count", plural=words), f"{len(self.of_colour)}."
        if pick < 0.8:
            colour = self.pick(list(self.of_colour))
            noun = self.pick(("things", "shapes", "objects", "ones"))
            return self.say("count", plural=f"{self.called(colour)} {noun}"), f"{self.of_colour[colour]}."
        colour, name = list(self.of_pair)[int(self.rng.integers(len(self.of_pair)))]
        words = f"{self.called(colour)} {plural(self.called(name))}"
        return self.say("count", plural=words), f"{self.of_pair[colour, name]}."

    def exists(self) -> Made:
        rng = self.rng
        if self.scene.things and rng.random() < 0.48:
            thing = self.scene.things[int(rng.integers(len(self.scene.things)))]
            pick = rng.random()
            if pick < 0.45:
                return self._exists(None, self.called(thing.name), "Yes.")
            noun = self.called(thing.name) if pick < 0.8 else self.pick(("thing", "object", "shape"))
            return self._exists(self.called(thing.colour), noun, "Yes.")
        pick = rng.random()
        if pick < 0.5 or not self.scene.things:
            name = self.absent_shape()
            return self._exists(None, self.called(name), f"No, there is no {name}.")
        if pick < 0.85:  # the colour and the shape may both be there, but not together
            name = self.pick(list(self.of_shape) if rng.random() < 0.6 else list(SHAPES))
            colour = self.pick(list(self.of_colour) if rng.random() < 0.6 else list(COLOURS))
            if (colour, name) in self.of_pair:
                return None
            return self._exists(self.called(colour), self.called(name), f"No, there is no {colour} {name}.")
        absent = self.pick([c for c in COLOURS if c not in self.of_colour])
        noun = self.pick(("thing", "object", "shape"))
        return self._exists(self.called(absent), noun, f"No, there is no {absent} {noun}.")

    def _exists(self, colour: str | None, noun: str, answer: str) -> Made:
        words = noun if colour is None else f"{colour} {noun}"
        return self.say("exists", a_thing=article(words), plural=plural(words)), answer

    def false_premise(self) -> Made:
        rng = self.rng
        pick = rng.random()
        if pick < 0.25:
            part = self.pick(("bar", "slice")) if rng.random() < 0.3 else None
            name = part or self.absent_shape()
            return self.say("count", plural=plural(part or self.called(name))), f"There are no {plural(name)}."
        if pick < 0.32:
            part = self.pick(("bar", "slice"))
            most = self.pick(("largest", "smallest") if part == "slice" else ("tallest", "shortest"))
            return self.say("top_part", part=part, most=most), f"There is no {part}."
        if pick < 0.55 and self.scene.things:
            absent = self.pick([c for c in COLOURS if c not in self.of_colour and c != self.scene.background])
            question = self.say("shape_of", colour=self.called(absent))
            return question, f"There is no {absent} shape."
        if pick < 0.62:
            name = self.absent_shape()
            return self.say("where", shape=self.called(name)), f"There is no {name}."
        name = self.absent_shape()
        return self.say("colour_of", shape=self.called(name)), f"There is no {name}."

    def _extreme(self, skill: str, sign: int) -> Made:
        things = sorted(self.scene.things, key=lambda t: sign * t.size)
        if len(things) < 2 or sign * (things[1].size - 1.35**sign * things[0].size) < 0:
            return None
        return self.say(skill), f"The {things[0].colour} {things[0].name}."

    def largest(self) -> Made:
        return self._extreme("largest", -1)

    def smallest(self) -> Made:
        return self._extreme("smallest", 1)

    def _centre(self, thing: Thing) -> tuple[float, float]:
        left, top, right, bottom = thing.box
        return (left + right) / 2 / self.scene.image.width, (top + bottom) / 2 / self.scene.image.height

    def where(self) -> Made:
        thing = self.single()
        if thing is None:
            return None
        x, y = self._centre(thing)
        across, down = _third(x, ("left", "", "right")), _third(y, ("top", "", "bottom"))
        if across is None or down is None:
            return None
        place = f"at the {down} {across}".strip() if down else (f"on the {across}" if across else "in the middle")
        return self.say("where", shape=self.naming(self.called(thing.name), thing)), sentence(place)

    def relation(self) -> Made:
        a, b = self.single(), self.single()
        if a is None or b is None or a.name == b.name:
            return None
        (ax, ay), (bx, by) = self._centre(a), self._centre(b)
        name, words = list(RELATIONS.items())[int(self.rng.integers(4))]
        apart = ax - bx if name in ("left", "right") else ay - by
        if abs(apart) < 0.12:
            return None
        true = (apart < 0) == (name in ("left", "above"))
        shape, other = (self.naming(self.called(thing.name), thing) for thing in (a, b))
        question = self.say("relation", shape=shape, other=other, relation=self.pick(words))
        return question, "Yes." if true else "No."


def _third(at: float, names: tuple[str, str, str]) -> str | None:
    """Which third of an edge; None near a border between two."""
    if at < 0.3:
        return names[0]
    if at > 0.7:
        return names[2]
    return names[1] if 0.41 < at < 0.59 else None
