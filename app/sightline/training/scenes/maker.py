"""What all makers of questions share: one scene, what was read in it, and the skills that every kind of scene has."""
# ruff: noqa: D102 - every public method is a skill, which its phrasings describe

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from sightline.engine.transcription import transcription
from sightline.training.scenes.canvas import COLOURS, SHAPES, Scene, Text, Thing
from sightline.training.scenes.descriptions import KIND_ANSWER, described
from sightline.training.scenes.english import article, listed, plural, quoted, sentence
from sightline.training.scenes.phrasings import skeleton, spoken
from sightline.training.scenes.reading import Reading

REFUSAL = "I can't tell."

_SYNONYMS = {
    "cross": ("cross", "plus", "plus sign", "cross"),
    "oval": ("oval", "ellipse"),
    "diamond": ("diamond", "rhombus", "diamond"),
    "turquoise": ("turquoise", "cyan", "teal"),
    "grey": ("grey", "gray"),
    "purple": ("purple", "violet", "purple"),
    "star": ("star", "star", "5-pointed star"),
}
# things that no drawing of ours shows: asked about in false premises only
NEVER = (
    *("octagon", "cloud", "crescent", "spiral", "tree", "dog", "car", "house", "moon", "flower", "boat", "ring"),
    *("cube", "cat", "bird", "fish", "bottle", "table", "chair", "heptagon", "trapezoid", "tick", "cylinder"),
    *("bicycle", "hat", "sun", "key", "apple", "banana", "cup", "clock", "window", "door", "book"),
)
_ON_SCREENS = ("window", "table", "tick", "key", "book")  # which dialogs and forms may be said to show
CHARTS = ("bar chart", "pie chart", "donut chart", "line chart", "scatter plot")
_KIND_WORDS = {
    "bar chart": ("bar chart", "bar graph", "bar plot", "bar chart"),
    "pie chart": ("pie chart", "pie graph", "pie"),
    "donut chart": ("donut chart", "doughnut chart"),
    "line chart": ("line chart", "line graph", "line plot"),
    "scatter plot": ("scatter plot", "scatter chart", "scatterplot"),
    "drawing": ("drawing", "drawing of shapes", "drawing with shapes"),
    "sign": ("sign", "street sign", "signboard"),
    "dialog": ("dialog", "dialog box", "message box"),
    "form": ("form", "form with fields"),
    "flowchart": ("flowchart", "flow chart"),
    "photograph": ("photo", "photograph", "map"),
}
# asked "is this …", these pairs are neither clearly right nor clearly wrong
_ALIKE = (
    {"pie chart", "donut chart"},
    {"dialog", "form"},
    *({"drawing", other} for other in (*CHARTS, "sign", "flowchart")),
)
RELATIONS = {
    "left": ("left of", "to the left of"),
    "right": ("right of", "to the right of"),
    "above": ("above", "over", "higher than"),
    "below": ("below", "under", "lower than"),
}

Made = tuple[str, str] | None  # a question and its answer; None where there is no clear one


class Maker:
    """Makes questions for one scene; every method without arguments is a skill."""

    def __init__(self, scene: Scene, reading: Reading, rng: np.random.Generator, held_out: bool) -> None:
        self.scene = scene
        self.reading = reading
        self.rng = rng
        self.held_out = held_out
        self.of_shape = Counter(t.name for t in scene.things)
        self.of_colour = Counter(t.colour for t in scene.things)
        self.of_pair = Counter((t.colour, t.name) for t in scene.things)
        self.names: list[tuple[str, Sequence[Thing]]] = []  # by which words of the question which things are named
        self.place = ""  # on a scale, which the answer tells the value of

    def say(self, skill: str, **slots: str) -> str:
        """A phrasing of the skill, its slots filled, as people type it."""
        return spoken(skeleton(skill, self.rng, self.held_out).format(**slots), self.rng)

    def pick(self, names: Sequence[str]) -> str:
        """One of them."""
        return str(names[int(self.rng.integers(len(names)))])

    def called(self, name: str) -> str:
        """What people call a shape or colour."""
        return self.pick(_SYNONYMS.get(name, (name,)))

    def naming(self, words: str, *things: Thing) -> str:
        """The words, which name these things in the question."""
        self.names.append((words, things))
        return words

    def typed(self, label: str) -> str:
        """A word of the picture in a question, sometimes in quotation marks."""
        return self.pick((label, label, f'"{label}"', f"'{label}'")) if self.rng.random() < 0.5 else label

    def texts(self, *roles: str) -> list[Text]:
        """The scene's texts of these roles, in reading order."""
        return [text for text in self.scene.texts if text.role in roles]

    def quoted_or_refused(self, *roles: str) -> str | None:
        """The one text of these roles as an answer; REFUSAL where it was not read, None where there is none."""
        texts = self.texts(*roles)
        if not texts:
            return None
        said = self.reading.said(texts[0])
        return REFUSAL if said is None else f"{quoted(said)}."

    def list_of(self, texts: Sequence[Text]) -> str:
        """All of them that were read, as an answer; REFUSAL where none was."""
        said = [quoted(one) for text in texts if (one := self.reading.said(text))]
        return f"{listed(said)}." if said else REFUSAL

    def running_text(self, texts: Sequence[Text]) -> str:
        """What was read of lines that belong together, as an answer; REFUSAL where nothing was."""
        said = [one for text in texts if (one := self.reading.said(text))]
        return f"{quoted(' '.join(said))}." if said else REFUSAL

    def kind(self) -> Made:
        return self.say("kind"), KIND_ANSWER[self.scene.kind]

    def chart_kind(self) -> Made:
        if self.scene.kind == "flowchart":
            return None
        answer = KIND_ANSWER[self.scene.kind] if self.scene.kind in CHARTS else "This is not a chart."
        return self.say("chart_kind"), answer

    def is_kind(self) -> Made:
        true = self.scene.kind
        if true == "empty":
            return None
        asked = true if self.rng.random() < 0.5 else self.pick([k for k in _KIND_WORDS if k != true])
        if asked != true and {asked, true} in _ALIKE:
            return None
        answer = "Yes." if asked == true else f"No, it is {KIND_ANSWER[true][0].lower()}{KIND_ANSWER[true][1:]}"
        return self.say("is_kind", a_kind=article(self.pick(_KIND_WORDS[asked]))), answer

    def background(self) -> Made:
        return self.say("background"), sentence(self.scene.background) if self.scene.background else REFUSAL

    def colours_listed(self) -> list[str]:
        """The colours of the things, in the order of COLOURS."""
        return [c for c in COLOURS if c in self.of_colour]

    def title(self) -> Made:
        answer = self.quoted_or_refused("title")
        if answer is None:  # with nothing read, whether there is a title cannot be told
            answer = "There is no title." if self.reading.lines else REFUSAL
        return self.say("title"), answer

    def text(self) -> Made:
        # The program answers so by itself where it understands the question; the model learns the simple ones.
        told = transcription(self.reading.lines) if self.reading.lines else "\n"
        return None if "\n" in told or "\\" in told else (self.say("text"), told)

    def describe(self) -> Made:
        return self.say("describe"), described(self.scene, self.reading)

    def unknown(self) -> Made:
        if self.rng.random() < 0.06:
            letters = "".join(self.pick("abcdefghijklmnopqrstuvwxyz 123") for _ in range(int(self.rng.integers(2, 16))))
            return spoken(letters.strip() or "x", self.rng), REFUSAL
        return self.say("unknown"), REFUSAL

    def absent_shape(self) -> str:
        """The name of something that is not in the picture."""
        if self.scene.kind in ("drawing", "empty", *CHARTS) and self.rng.random() < 0.4:
            return self.pick(NEVER)
        taken = set(self.of_shape)
        if self.scene.kind in ("pie chart", "donut chart", "scatter plot", "line chart"):
            taken |= {"circle", "oval"}
        if self.scene.kind == "bar chart":
            taken |= {"square", "rectangle"}
        if self.scene.kind not in ("drawing", "empty", *CHARTS):
            return self.pick([n for n in NEVER if n not in (*_ON_SCREENS, self.scene.facts.get("shape"))])
        return self.pick([s for s in SHAPES if s not in taken])

    def absent_label(self) -> str:
        """A word that stands nowhere in the picture."""
        letters = "abcdefghiklmnoprstuvw"
        made = "".join(self.pick(letters) for _ in range(int(self.rng.integers(3, 9)))).capitalize()
        common = ("January", "Spain", "Apples", "Cancel", "Retry", "2031", "Team Z", "Others", "Total", "Zebra", "Q5")
        word = self.pick(common) if self.rng.random() < 0.5 else made
        near = " ".join(text.text for text in self.scene.texts).lower()
        return word if word.lower() not in near else made

    def single(self) -> Thing | None:
        """A thing that is the only one of its name."""
        singles = [t for t in self.scene.things if self.of_shape[t.name] == 1]
        return singles[int(self.rng.integers(len(singles)))] if singles else None

    def foreign(self, skill: str) -> str:
        """A question of the skill about a picture that it does not fit."""
        skill = {"part_count": "count", "many_colours": "part_colour", "no_label": "value"}.get(skill, skill)
        if skill == "false_premise":
            skill = self.pick(("colour_of", "count", "where"))
        shape = self.called(self.pick((*SHAPES, *NEVER)))
        colour = self.called(self.pick(COLOURS))
        part = self.pick(("bar", "slice", "line", "point"))
        thing = shape if self.rng.random() < 0.6 else f"{colour} {shape}"
        if skill == "count" and self.rng.random() < 0.4:
            thing = part
        lines = [line.text for line in self.reading.lines if len(line.text) < 30]
        label = self.pick(lines) if lines and self.rng.random() < 0.6 else self.absent_label()
        return self.say(
            skill,
            a_kind=article(self.pick(_KIND_WORDS[self.pick(list(_KIND_WORDS))])),
            shape=shape,
            other=self.called(self.pick(SHAPES)),
            colour=colour,
            plural=plural(thing),
            a_thing=article(thing),
            relation=self.pick(RELATIONS_SPOKEN),
            parts=plural(part),
            part=part,
            most=self.pick(("largest", "smallest", "tallest", "shortest", "highest", "lowest")),
            most_value=self.pick(("highest", "lowest")),
            extreme=self.pick(("maximum", "minimum")),
            axis=self.pick(("x", "y", "horizontal", "vertical")),
            end=self.pick(("first", "last")),
            begin=self.pick(("start", "end")),
            label=label,
            other_label=self.absent_label(),
        )


RELATIONS_SPOKEN = tuple(words for pair in RELATIONS.values() for words in pair)
