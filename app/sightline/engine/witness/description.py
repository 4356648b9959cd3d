"""Descriptions: the fixed sentences that a model describes a picture in, and which of them words and pixels prove."""

from __future__ import annotations

import re
from functools import cached_property

import numpy as np

from sightline.engine.witness.certain import COLOUR_NAMES, named_colour, plain_colour, what_colour
from sightline.engine.witness.chart_description import ChartDescription
from sightline.engine.witness.dialog_description import DialogDescription
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.flowcharts import Flowchart
from sightline.engine.witness.letters_seen import even_ground
from sightline.engine.witness.outlines import SHAPE_NAMES
from sightline.engine.witness.questions import Question, words
from sightline.engine.witness.shape_witness import PLURALS, SINGULARS, ShapeWitness, colour_of

_CHARTS = {
    "A bar chart.": ChartDescription.bar_chart,
    "A pie chart.": ChartDescription.pie_chart,
    "A donut chart.": ChartDescription.pie_chart,
    "A line chart.": ChartDescription.line_chart,
    "A scatter plot.": ChartDescription.scatter_plot,
}
_DIALOGS = {"A dialog.": DialogDescription.dialog, "A form.": DialogDescription.form}
_ON_GROUND = ("A drawing with shapes.", "An empty picture.", "A sign.", *_CHARTS)
# What a description begins with.
KINDS = (*_ON_GROUND, *_DIALOGS, "A flowchart.")
_COLOURS = rf"(?:{'|'.join(COLOUR_NAMES)})"
_PARTS = "bar|slice|line|point"
# What a sentence is about; in a description there is one sentence about each.
_ABOUT = {
    about: re.compile(pattern)
    for about, pattern in {
        "title": r'The title is ".+?"\.',
        "count": r"It has \d+ [a-z]+\.",
        "way": r"The bars are (?:vertical|horizontal)\.",
        "x": r'The x axis shows ".+?"\.',
        "y": r'The y axis shows ".+?"\.',
        "names": rf'The (?:{_PARTS}|group)s are ".+?"\.',
        "most": r'The (?:highest|largest) is ".+?"\.',
        "least": r'The (?:lowest|smallest) is ".+?"\.',
        "trend": r"The trend (?:is|goes) [a-z ]+\.",
        "text": r'It says ".+?"\.',
        "fields": r'The fields? (?:is|are) ".+?"\.',
        "buttons": r'The buttons? (?:is|are) ".+?"\.',
        "colours": rf"The (?:(?:{_PARTS}) is|(?:{_PARTS})s are) {_COLOURS}(?:, {_COLOURS})*(?: and {_COLOURS})?\.",
        "sign": rf"The sign is {_COLOURS}\.",
        "background": rf"The background is {_COLOURS}\.",
    }.items()
}
_ARROW = re.compile(r'".+" leads to ".+"\.')
_SHAPES = re.compile(rf"(?:An?|\d+) ({_COLOURS}) ({'|'.join((*PLURALS, *SINGULARS))})\.")
_ONE_POINT = "The point is "
_MOST_LINES = 8  # that are told
_OTHER = 24.0  # difference of colour
_SAMPLES = 128  # pixels looked at along each edge
_SAME, _SIMILAR, _EVEN = 8.0, 48.0, 0.75  # differences of colour; and of what is similar to the ground is the same


class Description:
    """What is plain of a picture of a kind, one of KINDS."""

    def __init__(self, kind: str, shown: Evidence) -> None:
        self._kind = kind
        self._shown = shown
        self._of_chart = ChartDescription(shown)
        self._of_dialog = DialogDescription(shown)

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence is right; None where that is not plain."""
        if _ARROW.fullmatch(sentence) is not None:
            # With more names than two it says nothing that could be so.
            return sentence in self._arrows if self._arrows or sentence.count('"') != 4 else None
        if _ONE_POINT in sentence:
            return False  # a scatter plot has many
        right = self._right.get(_about(sentence))
        if right is None:
            return self._agrees(sentence) or None
        return sentence == right

    def instead(self, sentence: str, told: str) -> str | None:
        """The sentence about the same that is right, and not told yet; None where there is none."""
        of_many = sentence.replace(_ONE_POINT, "The points are ")
        if of_many != sentence and self.says(of_many):
            return of_many
        about = self._arrows if _ARROW.fullmatch(sentence) else [self._right.get(_about(sentence), "")]
        return next((right for right in about if right and right not in told), None)

    def rest(self, told: str) -> list[str]:
        """What else is right, and not told yet."""
        said = {about for about, pattern in _ABOUT.items() if pattern.search(told)}
        rest = [right for about, right in self._right.items() if right and about not in said]
        return [right for right in (*rest, *self._arrows) if right not in told]

    def _agrees(self, sentence: str) -> bool:
        """Whether it is not plain enough to be said, but right where a model says so."""
        if self._kind in _DIALOGS:
            return self._of_dialog.agrees(sentence)
        return self._kind in _CHARTS and sentence in self._of_chart.agreed

    @cached_property
    def _right(self) -> dict[str, str]:
        """By what they are about, the sentences that are right, in the order in which they are told; "" for none."""
        found: dict[str, str] = {}
        if self._kind in _CHARTS:
            found = _CHARTS[self._kind](self._of_chart)
        elif self._kind in _DIALOGS:
            found = _DIALOGS[self._kind](self._of_dialog)
        elif self._kind == "A sign.":
            found = self._sign()
        elif self._kind == "A drawing with shapes.":
            found = self._drawing()
        elif self._kind == "A flowchart.":
            found = self._flowchart()
        if self._kind in _ON_GROUND:
            found |= self._background()
        return {about: found[about] for about in (*_ABOUT, *found) if about in found}

    def _drawing(self) -> dict[str, str]:
        """How many shapes it has, and of each colour and name."""

        def counted(plural: str) -> int | None:
            asked = Question(f"How many {plural} are there?", self._shown.lines)
            right = [*ShapeWitness(asked, self._shown).others("1.")]
            return int(right[0].removesuffix(".")) if right else None

        found = {}
        if (count := counted("shapes")) is not None:
            found["count"] = f"It has {count} shape{'s' if count > 1 else ''}."
        drawing = self._shown.flat_shapes
        kinds = {(colour_of(shape), shape.name) for shape in (drawing.shapes if drawing is not None else ())}
        for name in SHAPE_NAMES:
            for colour in COLOUR_NAMES:
                if (colour, name) not in kinds:
                    continue
                if (count := counted(f"{colour} {PLURALS[name]}")) == 1:
                    found[f"{colour} {name}"] = f"{'An' if colour[0] in 'aeiou' else 'A'} {colour} {name}."
                elif count is not None:
                    found[f"{colour} {name}"] = f"{count} {colour} {PLURALS[name]}."
        return found

    @cached_property
    def _arrows(self) -> list[str]:
        """All arrows of a flowchart."""
        chart = self._chart
        if chart is None:
            return []
        names = [" ".join(words(line) for line in box) for box in chart.boxes]
        if '"' in "".join(names):
            return []
        # As one follows them from where nothing leads to; in a circle from the first.
        boxes = range(len(names))
        waiting = [*reversed(boxes), *(box for box in reversed(boxes) if not chart.before(box))]
        ways: dict[tuple[int, int], None] = {}
        while waiting:
            start = waiting.pop()
            new = [end for end in chart.after(start) if (start, end) not in ways]
            ways |= dict.fromkeys((start, end) for end in new)
            waiting += reversed(new)
        return [f'"{names[start]}" leads to "{names[end]}".' for start, end in ways]

    @cached_property
    def _chart(self) -> Flowchart | None:
        """The flowchart, if what is in no box stands on the picture's ground: else a box was not seen."""
        chart = self._shown.flowchart if self._kind == "A flowchart." else None
        ground = None if self._shown.pixels is None else even_ground(self._shown.pixels)
        if chart is None or ground is None:
            return chart
        boxed = {line for box in chart.boxes for line in box}
        grounds = [one.ground for line, one in self._shown.seen.items() if line not in boxed]
        return None if any(np.linalg.norm(other - ground) > _OTHER for other in grounds) else chart

    def _flowchart(self) -> dict[str, str]:
        """How many boxes it has, and the one line above them all."""
        chart = self._chart
        if chart is None:
            return {}
        boxed = [line for box in chart.boxes for line in box]
        top = min(line.box.top for line in boxed)
        above = [words(line) for line in self._shown.lines if line.box.bottom < top and line not in boxed]
        found = {"title": f'The title is "{above[0]}".'} if len(above) == 1 and '"' not in above[0] else {}
        return {**found, "count": f"It has {len(chart.boxes)} boxes."}

    def _sign(self) -> dict[str, str]:
        """What stands on it, if all words stand on one colour."""
        seen = self._shown.seen
        grounds = [one.ground for one in seen.values()]
        if not grounds or len(seen) < len(self._shown.lines) or len(grounds) > _MOST_LINES:
            return {}
        names = {named_colour(ground) for ground in grounds}
        colour = names.pop()
        if names or colour is None or not all(what_colour(ground, colour) for ground in grounds):
            return {}
        said = " ".join(words(line) for line in self._shown.lines)
        return {"text": f'It says "{said}".', "sign": f"The sign is {colour}."}

    def _background(self) -> dict[str, str]:
        """Its colour; "" where it has none that could be said: a gradient, or another ground on it."""
        pixels = self._shown.pixels
        ground = None if pixels is None else even_ground(pixels)
        if pixels is None or ground is None:
            return {}
        sample = pixels[:: max(1, len(pixels) // _SAMPLES), :: max(1, pixels.shape[1] // _SAMPLES)]
        away = np.linalg.norm(sample.astype(np.float32) - ground, axis=2)
        if (away < _SAME).sum() < _EVEN * (away < _SIMILAR).sum():
            return {"background": ""}
        name = plain_colour(ground)
        return {} if name is None else {"background": f"The background is {name}."}


def _about(sentence: str) -> str:
    if (shapes := _SHAPES.fullmatch(sentence)) is not None:
        return f"{shapes[1]} {SINGULARS.get(shapes[2], shapes[2])}"
    return next((about for about, pattern in _ABOUT.items() if pattern.fullmatch(sentence)), "")
