"""Charts: bars, pies and donuts, lines and scattered points, in the manner of several programs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import (
    COLOURS,
    RGB,
    Canvas,
    Point,
    Scene,
    Thing,
    distance,
    font,
    mixed,
    rgb,
    shade,
)
from sightline.training.scenes.drawings import size_of_sheet

STYLES = ("plain", "spreadsheet", "grid", "dark", "minimal", "tinted", "boxed")
HELD_OUT_STYLE = "boxed"

_TITLES = (
    "Sales",
    "Revenue by quarter",
    "Rainfall",
    "Number of visitors",
    "Results 2023",
    "Population",
    "Market share",
    "Average temperature",
    "Survey answers",
    "Energy use",
    "Budget",
    "Growth",
    "Scores by team",
    "Time spent per week",
    "Orders",
    "Fruit sold in the shop",
)
_LABELS = tuple(
    word
    for line in (
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec A B C D E F G North South East West Apples Pears Tea",
        "Coffee Q1 Q2 Q3 Q4 2019 2020 2021 2022 2023 Mon Tue Wed Thu Fri Red Team Blue Team Other Milk Bread",
        "Cars Trains Bikes",
    )
    for word in line.split()
)


@dataclass
class _Plot:
    """A canvas with a frame for the data, and the inks of its style."""

    canvas: Canvas
    style: str
    left: float
    top: float
    right: float
    bottom: float
    ink: RGB
    faint: RGB
    text_size: int

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def _plot(rng: np.random.Generator, style: str | None, *, axes: bool, legend: int = 0) -> _Plot:
    if style is None:
        style = str(rng.choice([s for s in STYLES if s != HELD_OUT_STYLE], p=[0.28, 0.2, 0.18, 0.12, 0.12, 0.1]))
    width, height = size_of_sheet(rng)
    ground: RGB
    name: str | None
    ground, name = (255, 255, 255), "white"
    if style == "dark":
        ground, name = (shade("black", rng), "black") if rng.random() < 0.6 else ((30, 34, 46), None)
    elif style == "tinted":
        ground, name = (
            mixed((255, 255, 255), shade(str(rng.choice(COLOURS[:9])), rng), float(rng.uniform(0.1, 0.2))),
            None,
        )
    dark = sum(ground) < 300
    canvas = Canvas(width, height, ground, name)
    ink = (225, 228, 232) if dark else rgb([int(rng.integers(10, 90))] * 3)
    text_size = int(rng.integers(8, 15) * height / 330)
    plot = _Plot(
        canvas,
        style,
        width * float(rng.uniform(0.08, 0.16)),
        height * float(rng.uniform(0.05, 0.14)),
        width * float(rng.uniform(0.9, 0.97)),
        height * float(rng.uniform(0.8, 0.9)),
        ink,
        mixed(ground, ink, 0.18),
        max(8, text_size),
    )
    if rng.random() < 0.65:
        plot.top = max(plot.top, height * 0.12)
        canvas.text(
            width / 2 if rng.random() < 0.8 else width * 0.3,
            plot.top * 0.5,
            str(rng.choice(_TITLES)),
            round(plot.text_size * float(rng.uniform(1.1, 1.6))),
            ink,
        )
    if legend and rng.random() < 0.5:
        plot.right -= width * 0.17
    if axes:
        _axes(plot, rng)
    return plot


def _axes(plot: _Plot, rng: np.random.Generator) -> None:
    canvas = plot.canvas
    if plot.style == "grid":
        canvas.pen.rectangle(
            (plot.left, plot.top, plot.right, plot.bottom), fill=mixed(canvas.background, plot.ink, 0.1)
        )
        plot.faint = canvas.background
    if plot.style in ("spreadsheet", "grid", "tinted") or (plot.style in ("plain", "dark") and rng.random() < 0.4):
        rows = int(rng.integers(3, 8))
        for i in range(rows + 1):
            y = plot.bottom - plot.height * i / rows
            canvas.pen.line((plot.left, y, plot.right, y), fill=plot.faint, width=1)
    if plot.style == "grid" or rng.random() < 0.15:
        columns = int(rng.integers(3, 9))
        for i in range(columns + 1):
            x = plot.left + plot.width * i / columns
            canvas.pen.line((x, plot.top, x, plot.bottom), fill=plot.faint, width=1)
    if plot.style == "boxed" or (plot.style == "plain" and rng.random() < 0.4):
        canvas.pen.rectangle((plot.left, plot.top, plot.right, plot.bottom), outline=plot.ink, width=1)
    elif plot.style in ("plain", "dark", "tinted", "minimal"):
        canvas.pen.line((plot.left, plot.bottom, plot.right, plot.bottom), fill=plot.ink, width=1)
        if plot.style != "minimal":
            canvas.pen.line((plot.left, plot.top, plot.left, plot.bottom), fill=plot.ink, width=1)


def _ticks(plot: _Plot, axis: str, rng: np.random.Generator) -> None:
    """Numbers along the value axis."""
    if plot.style == "minimal" and rng.random() < 0.6:
        return
    count = int(rng.integers(3, 7))
    step = float(rng.choice([1, 2, 5, 10, 20, 50, 100, 0.5, 250]))
    for i in range(count + 1):
        text = f"{step * i:g}"
        if axis == "y":
            plot.canvas.text(plot.left - 5, plot.bottom - plot.height * i / count, text, plot.text_size, plot.ink, "rm")
        else:
            x = plot.left + plot.width * i / count
            plot.canvas.text(x, plot.bottom + plot.text_size, text, plot.text_size, plot.ink)


def _axis_names(plot: _Plot, rng: np.random.Generator) -> None:
    if rng.random() < 0.4:
        y = min(plot.canvas.height - plot.text_size * 0.7, plot.bottom + 2.6 * plot.text_size)
        plot.canvas.text((plot.left + plot.right) / 2, y, str(rng.choice(_TITLES)), plot.text_size, plot.ink)


def _legend(plot: _Plot, colours: list[RGB], line: bool, rng: np.random.Generator) -> None:
    """A key to the colours, in the room at the right where it was left, else in a row at the foot."""
    canvas, size = plot.canvas, plot.text_size
    key = size * 0.8
    if plot.right < canvas.width * 0.82:
        for i, colour in enumerate(colours):
            x, y = plot.right + 10, plot.top + plot.height * 0.25 + i * size * 1.7
            shape = (x, y - (1 if line else key / 2), x + key * (1.6 if line else 1), y + (1 if line else key / 2))
            canvas.pen.rectangle(shape, fill=colour)
            canvas.text(x + key * 2, y, str(rng.choice(_LABELS)), size, plot.ink, "lm")
    elif len(colours) <= 4 and rng.random() < 0.6:
        step = plot.width / (len(colours) + 0.5)
        for i, colour in enumerate(colours):
            x, y = plot.left + step * (i + 0.3), canvas.height - size * 0.8
            shape = (x, y - (1 if line else key / 2), x + key * (1.6 if line else 1), y + (1 if line else key / 2))
            canvas.pen.rectangle(shape, fill=colour)
            canvas.text(x + key * 2, y, str(rng.choice(_LABELS))[:6], size, plot.ink, "lm")


def _paints(names: list[str], ground: RGB, rng: np.random.Generator, apart: float = 80) -> list[tuple[str, RGB]] | None:
    """A shade for every name that stands out from the ground; None if one does not."""
    paints = []
    for name in names:
        for _ in range(12):
            paint = shade(name, rng)
            if distance(paint, ground) > apart:
                paints.append((name, paint))
                break
        else:
            return None
    return paints


def _some(rng: np.random.Generator, count: int, ground: RGB, names: tuple[str, ...] = COLOURS) -> list[tuple[str, RGB]]:
    while True:
        chosen = [str(c) for c in rng.choice(names, count, replace=False)]
        paints = _paints(chosen, ground, rng)
        if paints is not None:
            return paints


_CHART_COLOURS = tuple(c for c in COLOURS if c != "white")


def bar_chart(rng: np.random.Generator, style: str | None = None) -> Scene:
    """Bars, upright or lying; of one colour, of many, or in groups and stacks, whose bars are not to be counted."""
    layout = str(rng.choice(["one", "many", "grouped", "stacked"], p=[0.56, 0.28, 0.08, 0.08]))
    plot = _plot(rng, style, axes=True, legend=layout in ("grouped", "stacked"))
    canvas = plot.canvas
    lying = rng.random() < 0.3
    few = layout in ("grouped", "stacked")
    count = int(rng.integers(2, 6)) if few else int(rng.choice(np.arange(2, 13), p=_BAR_COUNTS))
    series = int(rng.integers(2, 4)) if few else 1
    if layout == "many":
        count = min(count, 9)
        paints = _some(rng, count, canvas.background, _CHART_COLOURS)
    else:
        paints = _some(rng, series, canvas.background, _CHART_COLOURS)
    fill_share = float(rng.uniform(0.45, 0.92))
    room = (plot.height if lying else plot.width) / count
    longest = (plot.width if lying else plot.height) * float(rng.uniform(0.75, 0.98))
    border = rng.random() < 0.2
    numbers = rng.random() < 0.2 and not few
    things = []
    heights = rng.uniform(0.12, 1.0, count)
    if rng.random() < 0.15:
        heights = np.sort(heights)[:: int(rng.choice([1, -1]))]
    heights = heights / heights.max()
    for i in range(count):
        centre = (plot.top if lying else plot.left) + room * (i + 0.5)
        offset = 0.0
        for j in range(series):
            colour, paint = paints[i if layout == "many" else j]
            length = longest * float(
                heights[i] if series == 1 else rng.uniform(0.15, 1.0) / (series if layout == "stacked" else 1)
            )
            thick = room * fill_share / (series if layout == "grouped" else 1)
            across = centre - thick / 2
            if layout == "grouped":
                across = centre + thick * (j - series / 2)
            if lying:
                box = (plot.left + 1 + offset, across, plot.left + 1 + offset + length, across + thick)
            else:
                box = (across, plot.bottom - offset - length, across + thick, plot.bottom - offset)
            if layout == "stacked":
                offset += length
            left, top, right, bottom = box
            mark = canvas.add("bar", colour, ((left + right) / 2, (top + bottom) / 2))
            canvas.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], paint, mark)
            if border:
                canvas.pen.rectangle(box, outline=plot.ink, width=1)
            if numbers:
                value = f"{length / longest * 100:.0f}"
                if lying:
                    canvas.text(right + plot.text_size, (top + bottom) / 2, value, plot.text_size, plot.ink)
                else:
                    canvas.text((left + right) / 2, top - plot.text_size * 0.7, value, plot.text_size, plot.ink)
            things.append(Thing("bar", colour, box, length))
        label = str(rng.choice(_LABELS))
        size = min(plot.text_size, max(7, round(room / 3)))
        if lying:
            canvas.text(plot.left - 4, centre, label[:5], size, plot.ink, "rm")
        else:
            canvas.text(centre, plot.bottom + size, label[:5], size, plot.ink)
    if not lying:
        _ticks(plot, "y", rng)
    _axis_names(plot, rng)
    if few:
        _legend(plot, [paint for _, paint in paints], False, rng)
    facts = {"layout": layout, "bars": "horizontal" if lying else "vertical"}
    return Scene("bar chart", plot.style, canvas.image, canvas.labels(), things, canvas.background_name, facts)


_BAR_COUNTS = [0.09, 0.13, 0.15, 0.15, 0.12, 0.1, 0.08, 0.07, 0.04, 0.03, 0.04]


def pie_chart(rng: np.random.Generator, style: str | None = None) -> Scene:
    """A pie of two to eight slices, or the same with a hole."""
    plot = _plot(rng, style, axes=False, legend=1)
    canvas = plot.canvas
    count = int(rng.choice(np.arange(2, 9), p=[0.13, 0.2, 0.22, 0.18, 0.13, 0.08, 0.06]))
    paints = _some(rng, count, canvas.background, _CHART_COLOURS)
    shares = rng.dirichlet(np.full(count, float(rng.choice([2.0, 5.0, 30.0]))))
    shares = np.maximum(shares, 0.05)
    shares /= shares.sum()
    radius = min(plot.width, plot.height) / 2 * float(rng.uniform(0.75, 1.0))
    x, y = (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2
    if rng.random() < 0.4:
        x = float(rng.uniform(plot.left + radius, max(plot.left + radius + 1, plot.right - radius)))
    hole = radius * float(rng.uniform(0.4, 0.68)) if rng.random() < 0.25 else 0.0
    angle = float(rng.choice([-math.pi / 2, 0, rng.uniform(0, 6.28)]))
    apart = int(rng.integers(count)) if rng.random() < 0.15 else -1
    border = canvas.background if rng.random() < 0.5 else (plot.ink if rng.random() < 0.3 else None)
    numbers = rng.random() < 0.35
    names_outside = rng.random() < 0.35
    things = []
    for i, ((colour, paint), share) in enumerate(zip(paints, shares, strict=True)):
        end = angle + 2 * math.pi * float(share)
        middle = (angle + end) / 2
        cx, cy = x, y
        if i == apart:
            cx, cy = x + 0.1 * radius * math.cos(middle), y + 0.1 * radius * math.sin(middle)
        points = _sector(cx, cy, radius, hole, angle, end)
        mid = (radius + hole) / 2 if hole else radius * 0.65
        centre = (cx + mid * math.cos(middle), cy + mid * math.sin(middle))
        mark = canvas.add("slice", colour, centre)
        canvas.polygon(points, paint, mark)
        if border is not None:
            canvas.outline(points, border, max(1, canvas.height // 200))
        if numbers and share > 0.07:
            ink: RGB = (255, 255, 255) if sum(paint) < 380 else (20, 20, 20)
            canvas.pen.text(centre, f"{share:.0%}", fill=ink, anchor="mm", font=font(plot.text_size))
        if names_outside:
            canvas.text(
                cx + radius * 1.14 * math.cos(middle),
                cy + radius * 1.1 * math.sin(middle),
                str(rng.choice(_LABELS))[:5],
                plot.text_size,
                plot.ink,
            )
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        things.append(Thing("slice", colour, (min(xs), min(ys), max(xs), max(ys)), float(share)))
        angle = end
    _legend(plot, [paint for _, paint in paints], False, rng)
    kind = "donut chart" if hole else "pie chart"
    return Scene(kind, plot.style, canvas.image, canvas.labels(), things, canvas.background_name)


def _sector(x: float, y: float, radius: float, hole: float, start: float, end: float) -> list[Point]:
    angles = np.linspace(start, end, max(3, round((end - start) * 14)))
    outer = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]
    if not hole:
        return [(x, y), *outer]
    return outer + [(x + hole * math.cos(a), y + hole * math.sin(a)) for a in angles[::-1]]


def line_chart(rng: np.random.Generator, style: str | None = None) -> Scene:
    """One to five lines over a shared axis."""
    count = int(rng.choice([1, 2, 3, 4, 5], p=[0.34, 0.28, 0.2, 0.12, 0.06]))
    plot = _plot(rng, style, axes=True, legend=count > 1)
    canvas = plot.canvas
    ground = mixed(canvas.background, plot.ink, 0.1) if plot.style == "grid" else canvas.background
    paints = _some(rng, count, ground, _CHART_COLOURS)
    steps = int(rng.choice([4, 5, 6, 7, 8, 10, 12, 16, 24, 40]))
    width = max(2, round(float(rng.uniform(0.007, 0.018)) * canvas.height))
    markers = steps <= 12 and rng.random() < 0.45
    things = []
    levels = rng.permutation(np.linspace(0.15, 0.85, count)) if count > 1 else rng.uniform(0.3, 0.7, 1)
    for (colour, paint), level in zip(paints, levels, strict=True):
        walk = np.cumsum(rng.normal(float(rng.normal(0, 0.4)), 1.0, steps))
        if rng.random() < 0.15:
            walk = np.sin(np.linspace(0, float(rng.uniform(4, 14)), steps) + float(rng.uniform(0, 6)))
        spread = max(1e-6, float(np.ptp(walk)))
        reach = float(rng.uniform(0.2, 0.8)) if count == 1 else float(rng.uniform(0.15, 0.7))
        values = np.clip(level + (walk - walk.mean()) / spread * reach, 0.03, 0.97)
        points = [
            (plot.left + plot.width * (0.02 + 0.96 * i / (steps - 1)), plot.bottom - plot.height * float(v))
            for i, v in enumerate(values)
        ]
        mark = canvas.add("line", colour)
        canvas.line(points, paint, width, mark)
        if markers:
            for px, py in points:
                canvas.dot(px, py, width * 1.5, paint, mark)
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        things.append(Thing("line", colour, (min(xs), min(ys), max(xs), max(ys))))
    _ticks(plot, "y", rng)
    labels = min(steps, int(rng.integers(4, 9)))
    for i in range(labels):
        at = plot.left + plot.width * (0.02 + 0.96 * i / max(1, labels - 1))
        canvas.text(at, plot.bottom + plot.text_size, str(rng.choice(_LABELS))[:4], plot.text_size, plot.ink)
    _axis_names(plot, rng)
    if count > 1:
        _legend(plot, [paint for _, paint in paints], True, rng)
    return Scene("line chart", plot.style, canvas.image, canvas.labels(), things, canvas.background_name)


def scatter_plot(rng: np.random.Generator, style: str | None = None) -> Scene:
    """Points in one to three colours, too many to count."""
    groups = int(rng.choice([1, 2, 3], p=[0.6, 0.25, 0.15]))
    plot = _plot(rng, style, axes=True, legend=groups > 1)
    canvas = plot.canvas
    ground = mixed(canvas.background, plot.ink, 0.1) if plot.style == "grid" else canvas.background
    paints = _some(rng, groups, ground, _CHART_COLOURS)
    radius = float(rng.uniform(0.008, 0.018)) * canvas.height
    things = []
    for colour, paint in paints:
        count = int(rng.integers(15, 60))
        middle = rng.uniform(0.3, 0.7, 2)
        if rng.random() < 0.5:
            t = rng.uniform(0.05, 0.95, count)
            slope = float(rng.choice([-1, 1]))
            xy = np.stack([t, 0.5 + slope * (t - 0.5) * 0.8 + rng.normal(0, 0.08, count)], 1)
        else:
            xy = middle + rng.normal(0, float(rng.uniform(0.08, 0.25)), (count, 2))
        mark = canvas.add("point", colour)
        for u, v in np.clip(xy, 0.03, 0.97):
            canvas.dot(plot.left + plot.width * float(u), plot.bottom - plot.height * float(v), radius, paint, mark)
        things.append(Thing("point", colour, (plot.left, plot.top, plot.right, plot.bottom)))
    _ticks(plot, "y", rng)
    _ticks(plot, "x", rng)
    _axis_names(plot, rng)
    if groups > 1:
        _legend(plot, [paint for _, paint in paints], False, rng)
    return Scene("scatter plot", plot.style, canvas.image, canvas.labels(), things, canvas.background_name)
