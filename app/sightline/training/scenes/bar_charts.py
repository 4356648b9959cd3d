"""Bar charts: upright or lying; of one colour, of many, grouped or stacked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from sightline.training.scenes.canvas import RGB, Box, Scene, Thing, mixed
from sightline.training.scenes.chart_axes import set_out
from sightline.training.scenes.chart_data import ChartData, chart_data, trend
from sightline.training.scenes.chart_frame import Frame, length, new_frame, reading_order
from sightline.training.scenes.chart_palettes import paints
from sightline.training.scenes.chart_styles import any_style

_COUNTS = (0.07, 0.13, 0.17, 0.17, 0.13, 0.1, 0.08, 0.06, 0.03, 0.02, 0.04)  # of 2 … 12 bars


@dataclass(frozen=True)
class _Bar:
    """A bar to be drawn: where it stands, what it says."""

    box: Box
    paint: tuple[str, RGB]
    series: int
    category: int
    value: float


def bar_shares(layout: str, rng: np.random.Generator) -> np.ndarray:
    """[series, bars] parts of the largest number, for "one", "many", "grouped" or "stacked" bars."""
    if layout in ("grouped", "stacked"):
        count, series = int(rng.integers(2, 7)), int(rng.choice([2, 3, 4], p=[0.55, 0.33, 0.12]))
        count = min(count, 16 // series)
        shares = rng.uniform(0.1, 1.0, (series, count))
        return shares / shares.max()
    count = int(rng.choice(np.arange(2, 13), p=_COUNTS))
    shares = rng.uniform(0.06, 1.0, count)
    pick = rng.random()
    if pick < 0.2:
        shares = np.sort(shares)[:: int(rng.choice([1, -1]))]
    elif pick < 0.27:
        shares = rng.uniform(0.85, 1.0, count)
    elif pick < 0.33:
        shares[int(rng.integers(count))] = 3
    shares = shares / shares.max()
    if count > 2 and rng.random() < 0.04:
        shares *= np.where(rng.random(count) < 0.4, -1, 1)
    return shares[None, :] if shares.max() > 0 else -shares[None, :]


def bar_chart(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A chart of two to twelve bars, or of groups or stacks of them, whose bars are not to be counted."""
    layout = str(rng.choice(["one", "many", "grouped", "stacked"], p=[0.5, 0.26, 0.14, 0.1]))
    lying = rng.random() < 0.3
    style = any_style(rng, held_out=held_out)
    shares = bar_shares(layout, rng)
    if layout == "many":
        shares = shares[:, :9]
        shares = shares / np.abs(shares).max()
    longest = 18 if lying or rng.random() < 0.12 else max(4, 60 // shares.shape[1])
    data = chart_data(shares, rng, held_out=held_out, ordered=0.2 if lying else 0.4, longest=longest)
    count, several = shares.shape[1], layout in ("grouped", "stacked")
    colours = paints(count if layout == "many" else shares.shape[0], style, rng)
    frame = new_frame(style, data.title, rng, held_out=held_out)
    frame.lying = lying
    if several:
        frame.legend(list(zip(data.series, colours, strict=True)))
    totals = np.array(data.values).sum(axis=0)
    high = float(totals.max()) if layout == "stacked" else max(0.0, data.largest)
    low = min(0.0, data.smallest)
    valued = layout != "stacked" and low == 0 and rng.random() < style.numbers
    room = (0.12 if lying else min(0.2, frame.size * 1.6 / frame.height)) if valued else 0.0
    categories = set_out(frame, data, low, high, room=room)
    bars = _placed(frame, data, layout, colours)
    things = [_drawn(frame, bar, data) for bar in bars]
    if style.grid_above and style.grid_lines == "value":
        frame.grid_and_ticks(frame.axis, upright=not lying, numbers=data.numbers, marks=False)
    frame.spines()
    if low < 0:
        zero = frame.at(0)
        frame.stroke(
            [(zero, frame.top), (zero, frame.bottom)] if lying else [(frame.left, zero), (frame.right, zero)],
            style.spines,
        )
    if valued:
        _values(frame, bars, data)
    frame.legend_inside(keep_left=rng.random() < 0.3)
    facts = {"layout": layout, "bars": "horizontal" if lying else "vertical"}
    if not several and (data.names.ordered or is_sorted(data.values[0])):
        way = trend(data.values[0], frame.axis.high - frame.axis.low)
        if way is not None:
            facts["trend"] = way
    canvas = frame.canvas
    return Scene(
        "bar chart",
        style.name,
        canvas.image,
        canvas.labels(),
        things,
        canvas.background_name,
        facts,
        reading_order(canvas.texts),
        categories,
        canvas.swatches,
    )


def is_sorted(values: tuple[float, ...]) -> bool:
    """Whether numbers only rise or only fall."""
    return list(values) in (sorted(values), sorted(values, reverse=True))


def _placed(frame: Frame, data: ChartData, layout: str, colours: list[tuple[str, RGB]]) -> list[_Bar]:
    rng, count, series = frame.rng, len(data.names.categories), len(data.values)
    room = (frame.height if frame.lying else frame.width) / count
    share = float(rng.uniform(0.3, 0.97) if rng.random() < 0.8 else rng.uniform(0.1, 0.3))
    if layout == "grouped":
        share = max(share, 0.6)
    thick = max(4.0, room * share)
    gap = float(rng.choice([0, 0, 0.1, 0.2])) if layout == "grouped" else 0.0
    bars = []
    for i in range(count):
        middle, below = frame.slot(i, count), 0.0
        for j in range(series):
            value = data.values[j][i]
            start, end = frame.at(below), frame.at(below + value)
            if layout == "stacked":
                below += value
            one = thick / series if layout == "grouped" else thick
            side = middle - thick / 2 + (j * one if layout == "grouped" else 0)
            first, last = side + one * gap / 2, side + one * (1 - gap / 2)
            low, high = min(start, end), max(start, end)
            box = (low, first, high, last) if frame.lying else (first, low, last, high)
            bars.append(_Bar(box, colours[i if layout == "many" else j], j, i, value))
    return bars


def _drawn(frame: Frame, bar: _Bar, data: ChartData) -> Thing:
    canvas, style = frame.canvas, frame.style
    left, top, right, bottom = bar.box
    colour, paint = bar.paint
    mark = canvas.add("bar", colour)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    canvas.mark_polygon(corners, mark)
    radius = style.rounded * min(right - left, (bottom - top) / 2.5)
    if frame.lying:
        radius = style.rounded * min(bottom - top, (right - left) / 2.5)
    if min(right - left, bottom - top) < 2 * radius + 3:
        radius = 0.0
    if style.fill == "gradient" and right - left >= 2 and bottom - top >= 2:
        _gradient(frame, bar.box, paint)
    elif style.fill == "solid":
        _sides(frame, bar.box, paint)
    elif radius > 1.5:
        if frame.lying:
            ends = (False, bar.value >= 0, bar.value >= 0, False)
        else:
            ends = (bar.value >= 0, bar.value >= 0, False, False)
        canvas.pen.rounded_rectangle(bar.box, radius, fill=paint, corners=ends)
    else:
        canvas.pen.polygon(frame.by_hand([*corners, corners[0]]), fill=paint)
    if style.fill in ("hatch", "sketch"):
        _hatch(frame, bar.box, paint, bar.series)
    if style.border is not None and radius <= 1.5:
        width = max(1, frame.size // 8)
        canvas.pen.line(frame.by_hand([*corners, corners[0]]), fill=style.border, width=width)
    size = right - left if frame.lying else bottom - top
    name = data.series[bar.series] if data.series else ""
    return Thing("bar", colour, bar.box, size, data.names.categories[bar.category], name, bar.value)


def _gradient(frame: Frame, box: Box, paint: RGB) -> None:
    """The bar's colour, lighter or darker towards one end."""
    left, top, right, bottom = (round(v) for v in box)
    other = mixed(paint, (255, 255, 255) if sum(paint) < 500 else (0, 0, 0), 0.25)
    ramp = Image.linear_gradient("L").resize((max(1, right - left), max(1, bottom - top)))
    light = Image.new("RGB", ramp.size, other)
    frame.canvas.pen.rectangle((left, top, right, bottom), fill=paint)
    frame.canvas.image.paste(light, (left, top), ramp.point([v // 2 for v in range(256)]))


def _sides(frame: Frame, box: Box, paint: RGB) -> None:
    """A front whose edges tell the value, with a top and a side behind it."""
    left, top, right, bottom = box
    deep = min(10.0, (right - left) * 0.25, frame.size * 0.6)
    pen = frame.canvas.pen
    pen.polygon(
        [(left, top), (left + deep, top - deep), (right + deep, top - deep), (right, top)],
        fill=mixed(paint, (255, 255, 255), 0.3),
    )
    pen.polygon(
        [(right, top), (right + deep, top - deep), (right + deep, bottom - deep), (right, bottom)],
        fill=mixed(paint, (0, 0, 0), 0.3),
    )
    pen.rectangle(box, fill=paint)


def _hatch(frame: Frame, box: Box, paint: RGB, series: int) -> None:
    """Thin lines over a bar: the pattern of a print, or the strokes of a pencil."""
    left, top, right, bottom = box
    sketched = frame.style.fill == "sketch"
    if right - left < 3 or bottom - top < 3:
        return
    ink = mixed(paint, frame.style.behind if sketched else (255, 255, 255) if sum(paint) < 380 else (0, 0, 0), 0.75)
    patch = Image.new("L", (round(right - left), round(bottom - top)), 0)
    width, height = patch.size
    gap = frame.size * (0.5 if sketched else (0.6, 0.8, 0.5)[series % 3])
    slope = -1 if (series % 2) != sketched else 1
    wander = float(frame.rng.normal(0, 0.15)) if sketched else 0.0
    pen = ImageDraw.Draw(patch)
    for i in range(int((width + height) / gap) + 2):
        at = i * gap - height
        x0, x1 = (at, at + height * (1 + wander)) if slope > 0 else (at + height * (1 + wander), at)
        pen.line((x0, 0, x1, height), fill=255, width=1)
    frame.canvas.image.paste(ink, (round(left), round(top)), patch)


def _values(frame: Frame, bars: list[_Bar], data: ChartData) -> None:
    """The bars' numbers at their ends: outside, or inside where all fit."""
    style, rng = frame.style, frame.rng
    words = [data.numbers.written(bar.value) for bar in bars]
    size = frame.size
    thick = min((b.box[3] - b.box[1]) if frame.lying else (b.box[2] - b.box[0]) for b in bars)
    slot = thick if len(data.values) > 1 else (frame.height if frame.lying else frame.width) / len(bars)
    while size > 8 and (size if frame.lying else max(length(w, size, style.face) for w in words) + 2) > slot:
        size -= 1
    if (size if frame.lying else max(length(w, size, style.face) for w in words)) > slot:
        return
    inside = rng.random() < 0.25 and style.fill in ("flat", "gradient")
    for bar, word in zip(bars, words, strict=True):
        left, top, right, bottom = bar.box
        wide = length(word, size, style.face)
        if frame.lying:
            fits = inside and right - left > wide + 8 and bottom - top > size
            x, y, anchor = (right - 4, (top + bottom) / 2, "rm") if fits else (right + 4, (top + bottom) / 2, "lm")
        else:
            fits = inside and bottom - top > size * 2 and right - left > wide + 2
            x, y, anchor = (left + right) / 2, top + size * 0.9 if fits else top - size * 0.65, "mm"
            y -= frame.size * 0.6 if style.fill == "solid" else 0
        ink = ((255, 255, 255) if sum(bar.paint[1]) < 400 else (20, 20, 20)) if fits else style.muted
        frame.write(x, y, word, "value", anchor, colour=ink, size=size, labelled=not fits)
