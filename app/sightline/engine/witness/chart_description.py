"""What words and pixels prove of a chart that is described, as sentences of the description."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.certain import COLOUR_NAMES, named_colour, strong_colour
from sightline.engine.witness.chart_witness import ChartWitness
from sightline.engine.witness.evidence import Evidence, middle_down
from sightline.engine.witness.headings import axis_names, runs_up, title, uppermost_line
from sightline.engine.witness.questions import Question, words

_TRENDS = {
    "Rising.": "The trend is rising.",
    "Falling.": "The trend is falling.",
    "Flat.": "The trend is flat.",
    "Up and down.": "The trend goes up and down.",
}
_PLAIN, _VERY_PLAIN = 1.15, 1.5  # times as far all other names of a colour are
_MOST_NAMES = 8  # that are told
_CLEARLY = 0.06  # of the largest: what is highest stands out by so much
_STROKE = re.compile(r"^[-–—_•·▪|]\s+")  # what a legend's sign before a name is read as
_STROKE_OR_WORD = re.compile(r"^[Il]\s")


class ChartDescription:
    """What is plain of a chart, by what each sentence is about."""

    def __init__(self, shown: Evidence) -> None:
        self._shown = shown

    @cached_property
    def agreed(self) -> set[str]:
        """What is not plain enough to be said, but right where a model says the same."""
        upright = [line for line in self._shown.lines if runs_up(self._shown, line)]
        uppermost = uppermost_line(self._shown)
        agreed = [] if uppermost is None else [f'The title is "{words(uppermost)}".']
        agreed += [f'The y axis shows "{words(line)}".' for line in upright if len(upright) == 1]
        agreed += _names("groups", [words(line) for line in self._shown.named_row]).values()
        of_parts = [part.colour for part in self._shown.parts]
        in_legend = [*self._legend.values()]
        told = (("bars", of_parts), ("slices", of_parts), *((of, in_legend) for of in ("bars", "lines", "points")))
        for parts, colours in told:
            agreed += _colours(parts, colours, _PLAIN).values()
        if self._shown.pixels is not None:
            colour = strong_colour(self._shown.pixels)
            agreed += [f"The {one} {colour}." for one in ("line is", "points are", "bars are")]
        return {*agreed}

    def bar_chart(self) -> dict[str, str]:
        """Of a bar chart; where it has a legend, what looks like bars may be one of several rows of them."""
        found = {**self._headings()}
        parts = self._shown.parts if self._shown.bars else []
        if len(self._shown.legend) > 1:
            return {**found, **_colours("bars", self._legend.values())}
        if not parts:
            return found
        way = "vertical" if self._shown.upright else "horizontal"
        names = [part.name for part in parts]
        return {
            **found,
            "count": f"It has {len(parts)} bars.",
            "way": f"The bars are {way}.",
            **_names("bars", names),
            **self._extremes("highest", "lowest"),
            **_colours("bars", [part.colour for part in parts]),
        }

    def pie_chart(self) -> dict[str, str]:
        """Of a pie or donut chart."""
        found = self._headings()
        parts = self._shown.parts if self._shown.slices else []
        if not parts:
            return found
        called = {part.name for part in parts}
        names = [words(line) for line in self._shown.lines if words(line) in called]
        return {
            **found,
            "count": f"It has {len(parts)} slices.",
            **(_names("slices", names) if len(names) == len(parts) else {}),
            **self._extremes("largest", "smallest"),
            **_colours("slices", [part.colour for part in parts]),
        }

    def line_chart(self) -> dict[str, str]:
        """Of a line chart."""
        found = {**self._headings()}
        legend = self._legend
        if len(legend) > 1:
            return {**found, "count": f"It has {len(legend)} lines.", **_names("lines", [*legend])}
        if legend or self._shown.course is None:
            return found
        asked = ChartWitness(Question("What is the trend?", ()), self._shown)
        trend = [said for way, said in _TRENDS.items() if asked.says(way)]
        return {**found, "count": "It has 1 line.", **({"trend": trend[0]} if len(trend) == 1 else {})}

    def scatter_plot(self) -> dict[str, str]:
        """Of a scatter plot."""
        of_points = _colours("points", [*self._legend.values()]) if len(self._legend) > 1 else {}
        return {**self._headings(), **of_points}

    @property
    def _legend(self) -> dict[str, FloatArray]:
        """The names in a legend, without the signs before them; not what stands below an axis, and may be its names."""
        row = {words(line) for line in self._shown.named_row}
        legend = self._shown.legend
        scale = self._shown.scales.get("y")
        lowest = 1.0 if scale is None or row else max(scale.outermost)
        if row & {*legend} or any(middle_down(line) > lowest for line in self._shown.lines if words(line) in legend):
            return {}
        # What was read with its sign is one of the legend, too.
        if not self._shown.legend_is_whole and not any(_STROKE.match(name) for name in legend):
            return {}
        return {_STROKE.sub("", name): colour for name, colour in legend.items()}

    def _headings(self) -> dict[str, str]:
        line = title(self._shown)
        found = {} if line is None else {"title": f'The title is "{words(line)}".'}
        return found | {axis: f'The {axis} axis shows "{words(of)}".' for axis, of in axis_names(self._shown).items()}

    def _extremes(self, highest: str, lowest: str) -> dict[str, str]:
        parts = sorted(self._shown.parts, key=lambda part: part.amount)
        if len(parts) < 2:
            return {}
        enough = _CLEARLY * max(abs(part.amount) for part in parts)
        found = {}
        if parts[-1].amount - parts[-2].amount > enough and _is_name(parts[-1].name):
            found["most"] = f'The {highest} is "{parts[-1].name}".'
        if parts[1].amount - parts[0].amount > enough and _is_name(parts[0].name):
            found["least"] = f'The {lowest} is "{parts[0].name}".'
        return found


def _names(of: str, names: Sequence[str]) -> dict[str, str]:
    if not 1 < len(names) <= _MOST_NAMES or not all(map(_is_name, names)):
        return {}
    quoted = [f'"{name}"' for name in names]
    return {"names": f"The {of} are {_listed(quoted)}."}


def _is_name(name: str) -> bool:
    return bool(name) and '"' not in name and _STROKE_OR_WORD.match(name) is None


def _colours(of: str, colours: Iterable[FloatArray], plain: float = _VERY_PLAIN) -> dict[str, str]:
    names = [named_colour(colour, plain) for colour in colours]
    if not names or not all(name in COLOUR_NAMES for name in names):
        return {}
    return {"colours": f"The {of} are {_listed([name for name in COLOUR_NAMES if name in names])}."}


def _listed(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
