"""Pie and donut charts."""

from __future__ import annotations

import math

import numpy as np

from sightline.training.scenes.canvas import RGB, Point, Scene, Thing
from sightline.training.scenes.chart_data import ChartData, Numbers, chart_data
from sightline.training.scenes.chart_frame import Frame, length, new_frame, reading_order
from sightline.training.scenes.chart_palettes import paints
from sightline.training.scenes.chart_pens import smooth_line, smooth_polygon
from sightline.training.scenes.chart_styles import any_style


def pie_shares(rng: np.random.Generator) -> np.ndarray:
    """[slices] parts of 100 that sum to 100, in whole or tenths of percents, none below 3."""
    count = int(rng.choice(np.arange(2, 9), p=[0.12, 0.2, 0.23, 0.19, 0.13, 0.08, 0.05]))
    shares = np.maximum(rng.dirichlet(np.full(count, float(rng.choice([2.0, 5.0, 30.0])))), 0.045)
    digits = int(rng.choice([0, 1], p=[0.65, 0.35]))
    shares = np.round(shares / shares.sum() * 100, digits)
    shares[int(shares.argmax())] += 100 - shares.sum()
    if rng.random() < 0.25:
        shares = np.sort(shares)[::-1]
    return np.round(shares, digits)


def pie_data(rng: np.random.Generator, *, held_out: bool) -> ChartData:
    """The words and shares of a pie."""
    shares = pie_shares(rng)
    made = chart_data(shares[None, :] / 100, rng, held_out=held_out, ordered=0.06, longest=16)
    numbers = Numbers(suffix="%" if rng.random() < 0.85 else " %", decimals=int((shares % 1 > 1e-6).any()))
    return ChartData(made.title, made.measure, made.names, (), (tuple(float(s) for s in shares),), numbers)


def pie_chart(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A pie of two to eight slices, or the same with a hole."""
    style = any_style(rng, held_out=held_out)
    data = pie_data(rng, held_out=held_out)
    shares, names = data.values[0], data.names.categories
    colours = paints(len(shares), style, rng, first=0.6)
    frame = new_frame(style, data.title, rng, held_out=held_out)
    canvas = frame.canvas
    beside = rng.random() < 0.45
    if not beside:
        if style.legend_at in ("inside", "ends"):
            style.legend_at = "right"
        frame.legend(list(zip(names, colours, strict=True)))
    start = float(rng.choice([-math.pi / 2, -math.pi / 2, 0, rng.uniform(0, 6.28)]))
    turn = 1 if rng.random() < 0.65 else -1
    wide = max(length(name, frame.size, style.face) for name in names) + 4 if beside else 0
    tall = frame.size * 1.8 if beside else 4
    radius = max(30.0, min(frame.width / 2 - wide, frame.height / 2 - tall)) * float(rng.uniform(0.82, 0.99))
    radius = min(radius, frame.height / 2, frame.width / 2)
    x, y = (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2
    if not beside and rng.random() < 0.25:
        x = frame.left + radius
    middles = start + turn * 2 * math.pi * (np.cumsum(shares) - np.array(shares) / 2) / 100
    if beside and not _apart(frame, names, middles, x, y, radius):
        beside = False
        style.legend_at = "right"
        frame.legend(list(zip(names, colours, strict=True)))
        x = (frame.left + frame.right) / 2
        radius = min(radius, frame.width / 2)
    hole = radius * float(rng.uniform(0.4, 0.72)) if rng.random() < 0.3 else 0.0
    out = int(rng.integers(len(shares))) if rng.random() < 0.2 and not hole and not beside else -1
    radius *= 0.9 if out >= 0 else 1.0
    border = style.behind if rng.random() < 0.5 else style.border
    things, angle = [], start
    for i, ((colour, paint), share) in enumerate(zip(colours, shares, strict=True)):
        end = angle + turn * 2 * math.pi * share / 100
        cx, cy = x, y
        if i == out:
            cx, cy = x + 0.08 * radius * math.cos(middles[i]), y + 0.08 * radius * math.sin(middles[i])
        points = sector(cx, cy, radius, hole, angle, end)
        reach = (radius + hole) / 2 if hole else radius * 0.62
        centre = (cx + reach * math.cos(middles[i]), cy + reach * math.sin(middles[i]))
        canvas.mark_polygon(points, canvas.add("slice", colour))
        if style.soft:
            smooth_polygon(canvas, points, paint)
        else:
            canvas.polygon(points, paint)
        if border is not None:
            edge = frame.by_hand([*points, points[0]])
            if style.soft:
                smooth_line(canvas, edge, border, max(1, frame.size // 7))
            else:
                canvas.pen.line(edge, fill=border, width=max(1, frame.size // 7))
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = (min(xs), min(ys), max(xs), max(ys))
        things.append(Thing("slice", colour, box, share / 100, names[i], "", share, middle=centre))
        angle = end
    _words(frame, data, colours, middles, (x, y, radius, hole), beside)
    if hole and rng.random() < 0.12:
        frame.write(x, y, data.measure if length(data.measure, frame.size, style.face) < hole * 1.7 else "Total", "")
    kind = "donut chart" if hole else "pie chart"
    return Scene(
        kind,
        style.name,
        canvas.image,
        canvas.labels(),
        things,
        canvas.background_name,
        texts=reading_order(canvas.texts),
        categories=names if beside else (),
        swatches=canvas.swatches,
    )


def sector(x: float, y: float, radius: float, hole: float, start: float, end: float) -> list[Point]:
    """The outline of a slice."""
    angles = np.linspace(start, end, max(3, round(abs(end - start) * 14)))
    outer = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]
    if not hole:
        return [(x, y), *outer]
    return outer + [(x + hole * math.cos(a), y + hole * math.sin(a)) for a in angles[::-1]]


def _beside(frame: Frame, middle: float, x: float, y: float, radius: float) -> tuple[float, float, str]:
    """Where a slice's name stands outside the pie."""
    far = radius + frame.size * (0.9 if abs(math.cos(middle)) < 0.5 else 0.6)
    at = x + far * math.cos(middle), y + far * math.sin(middle)
    if abs(math.cos(middle)) < 0.2:
        return *at, "mm"
    return *at, "lm" if math.cos(middle) > 0 else "rm"


def _apart(frame: Frame, names: tuple[str, ...], middles: np.ndarray, x: float, y: float, radius: float) -> bool:
    """Whether names beside the slices stay clear of one another and within the sheet."""
    boxes = []
    for name, middle in zip(names, middles, strict=True):
        at, line, anchor = _beside(frame, float(middle), x, y, radius)
        wide = length(name, frame.size, frame.style.face)
        left = at - {"l": 0.0, "m": wide / 2, "r": wide}[anchor[0]]
        if left < 2 or left + wide > frame.canvas.width - 2:
            return False
        boxes.append((left, line - frame.size * 0.6, left + wide, line + frame.size * 0.6))
    return all(a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1] for i, a in enumerate(boxes) for b in boxes[:i])


def _words(
    frame: Frame,
    data: ChartData,
    colours: list[tuple[str, RGB]],
    middles: np.ndarray,
    disc: tuple[float, float, float, float],
    beside: bool,
) -> None:
    """The names beside the slices and the percents within them."""
    x, y, radius, hole = disc
    rng, style = frame.rng, frame.style
    numbered = rng.random() < 0.25 + style.numbers
    reach = (radius + hole) / 2 if hole else radius * float(rng.uniform(0.58, 0.75))
    for i, name in enumerate(data.names.categories):
        middle, share = float(middles[i]), data.values[0][i]
        if beside:
            at, line, anchor = _beside(frame, middle, x, y, radius)
            frame.write(at, line, name, "category", anchor)
        word = data.numbers.written(share)
        arc = 2 * math.pi * reach * share / 100
        wide = length(word, frame.size, style.face)
        if not numbered or arc < max(frame.size * 1.3, wide * 0.9) or (hole and radius - hole < wide):
            continue
        ink: RGB = (255, 255, 255) if sum(colours[i][1]) < 420 else (20, 20, 20)
        frame.write(
            x + reach * math.cos(middle), y + reach * math.sin(middle), word, "value", colour=ink, labelled=False
        )
