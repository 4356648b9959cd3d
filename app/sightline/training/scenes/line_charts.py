"""Line charts and scatter plots."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from sightline.training.scenes import chart_words
from sightline.training.scenes.canvas import RGB, Point, Scene, Thing, mixed
from sightline.training.scenes.chart_axes import numeric_axes, set_out, value_axis
from sightline.training.scenes.chart_data import Numbers, axis_over, chart_data, course, trend
from sightline.training.scenes.chart_frame import Frame, length, new_frame, reading_order
from sightline.training.scenes.chart_palettes import paints
from sightline.training.scenes.chart_pens import dashed, mark_line, mark_square, smooth_line, stamp
from sightline.training.scenes.chart_styles import any_style

_STEPS = (3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 36)
_STEP_SHARES = (0.04, 0.1, 0.16, 0.17, 0.14, 0.12, 0.08, 0.09, 0.04, 0.04, 0.02)


def line_shares(rng: np.random.Generator) -> np.ndarray:
    """[lines, steps] parts of the largest number, which is 1."""
    count = int(rng.choice([1, 2, 3, 4, 5], p=[0.4, 0.27, 0.18, 0.1, 0.05]))
    steps = int(rng.choice(_STEPS, p=_STEP_SHARES))
    lines = np.stack([course(steps, rng) for _ in range(count)])
    if count > 1:  # at different heights, so that they can be told apart
        lifts = rng.permutation(np.linspace(0.1, 0.9, count))[:, None] * float(rng.uniform(0.5, 2.0))
        lines = lines * float(rng.uniform(0.3, 0.8)) + lifts
    lines = lines + float(rng.choice([0, 0, 0.3, 1.0, 3.0])) * float(rng.uniform(0.5, 1))
    return lines / lines.max()


def line_range(low: float, high: float, rng: np.random.Generator) -> tuple[float, float]:
    """Where a line chart's axis begins and ends: at 0 or near the smallest number."""
    if low > 0 and rng.random() < (0.55 if low < 0.5 * high else 0.2):
        return 0.0, high
    spare = (high - low) * float(rng.uniform(0.02, 0.3)) or high * 0.1
    return low - spare if low - spare > 0 or low < 0 else 0.0, high


def line_chart(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """One to five lines over a shared axis."""
    style = any_style(rng, held_out=held_out)
    shares = line_shares(rng)
    count, steps = shares.shape
    data = chart_data(shares, rng, held_out=held_out, ordered=0.85, longest=max(4, 70 // steps))
    colours = paints(count, style, rng, thin=True)
    frame = new_frame(style, data.title, rng, held_out=held_out)
    frame.mark = "line"
    ends = style.legend_at == "ends" and count > 1 and not style.axis_right
    if ends:
        wide = max(length(name, frame.size, style.face) for name in data.series) + frame.size
        ends = wide < 0.3 * frame.width
    if count > 1 and not ends:
        frame.legend(list(zip(data.series, colours, strict=True)))
    if ends:
        frame.right -= wide
    low, high = line_range(data.smallest, data.largest, rng)
    categories = set_out(frame, data, low, high)
    frame.spines()
    canvas = frame.canvas
    width = max(2, round(frame.size * float(rng.choice([0.12, 0.17, 0.22, 0.3, 0.45]))))
    marker = str(rng.choice(["", "dot", "square", "diamond", "triangle"], p=[0.45, 0.37, 0.08, 0.05, 0.05]))
    marker = "" if steps > 12 else marker
    hollow = style.behind if rng.random() < 0.25 else None
    kinds = rng.choice(["plain", "dashed", "area", "steps"], count, p=[0.8, 0.1, 0.06, 0.04])
    kinds = np.where((kinds == "area") & (count > 1), "plain", kinds)
    numbered = count == 1 and steps <= 9 and rng.random() < style.numbers
    things: list[Thing] = []
    taken: list[float] = []
    for j, (colour, paint) in enumerate(colours):
        points = [(frame.slot(i, steps), frame.at(v)) for i, v in enumerate(data.values[j])]
        mark = canvas.add("line", colour)
        _line(frame, points, paint, width, str(kinds[j]), mark)
        for px, py in points:
            if marker:
                stamp(canvas, px, py, width * 1.6 + 1, paint, marker, hollow)
            if steps <= 12:
                canvas.tip(px, py)
        if numbered:
            _numbers(frame, points, [data.numbers.written(v) for v in data.values[j]])
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        name = data.series[j] if count > 1 else ""
        box = (min(xs), min(ys), max(xs), max(ys))
        things.append(Thing("line", colour, box, 0.0, name, name, None, data.values[j] if categories else ()))
        if ends:
            y = points[-1][1]
            while any(abs(y - other) < frame.size * 1.1 for other in taken):
                y += frame.size * 0.4
            taken.append(y)
            ink = paint if style.name != "night" else style.muted
            frame.write(points[-1][0] + width * 2 + 6, y, data.series[j], "legend", "lm", colour=ink)
    frame.legend_inside(keep_left=rng.random() < 0.5)
    facts = {}
    if count == 1:
        way = trend(data.values[0], frame.axis.high - frame.axis.low)
        if way is not None:
            facts["trend"] = way
    return Scene(
        "line chart",
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


def _line(frame: Frame, points: list[Point], paint: RGB, width: int, kind: str, mark: int) -> None:
    canvas = frame.canvas
    if kind == "steps":
        points = [points[0], *(q for a, b in pairwise(points) for q in ((b[0], a[1]), b))]
    if kind == "area":
        foot = [(points[-1][0], frame.bottom), (points[0][0], frame.bottom)]
        canvas.pen.polygon([*points, *foot], fill=mixed(frame.style.behind, paint, 0.35))
        frame.spines()
    if kind == "dashed":
        dashed(canvas, points, paint, width, width * 3.5, width * 1.7)
    elif frame.style.soft:
        smooth_line(canvas, frame.by_hand(points, 2.0), paint, width)
    else:
        canvas.line(frame.by_hand(points, 2.0), paint, width)
    mark_line(canvas, points, width, mark)


def _numbers(frame: Frame, points: list[Point], words: list[str]) -> None:
    """The values above the points, if they stay apart."""
    size = max(9, frame.size - 1)
    slot = points[1][0] - points[0][0]
    if max(length(w, size, frame.style.face) for w in words) > slot * 0.95:
        return
    if min(y for _, y in points) - size * 1.4 < frame.top - frame.size * 0.4:
        return
    for (x, y), word in zip(points, words, strict=True):
        frame.write(x, y - size * 1.1, word, "value", size=size, labelled=False)


def scatter_points(groups: int, rng: np.random.Generator) -> list[np.ndarray]:
    """[points, 2] for every group, within 0..1."""
    clouds = []
    for _ in range(groups):
        count = int(rng.integers(12, 70 if groups == 1 else 40))
        if rng.random() < 0.5:
            t = rng.uniform(0.04, 0.96, count)
            slope = float(rng.choice([-1, 1]))
            v = (
                0.5
                + slope * (t - 0.5) * float(rng.uniform(0.5, 0.95))
                + rng.normal(0, float(rng.uniform(0.02, 0.12)), count)
            )
            cloud = np.stack([t, v], 1)
        else:
            cloud = rng.uniform(0.25, 0.75, 2) + rng.normal(0, float(rng.uniform(0.06, 0.22)), (count, 2))
        clouds.append(np.clip(cloud, 0.03, 0.97))
    return clouds


def scatter_plot(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """Points in one to three colours, too many to count."""
    style = any_style(rng, held_out=held_out)
    groups = int(rng.choice([1, 2, 3], p=[0.6, 0.25, 0.15]))
    data = chart_data(np.ones((groups, 2)), rng, held_out=held_out, ordered=0, longest=16)
    colours = paints(groups, style, rng, thin=True)
    frame = new_frame(style, data.title, rng, held_out=held_out)
    frame.mark = "dot"
    if style.legend_at in ("inside", "ends"):
        style.legend_at = "right"
    if groups > 1:
        frame.legend(list(zip(data.series, colours, strict=True)))
    low = 0.0 if rng.random() < 0.5 else data.largest * float(rng.uniform(0.2, 0.6))
    frame.axis = value_axis(frame, low, data.largest)
    start, end = 0.0, 10 ** float(rng.uniform(0, 4))
    if rng.random() < 0.4:
        start = end * float(rng.uniform(0.1, 0.7))
    across = axis_over(start, end, int(rng.integers(3, 7)), loose=style.loose)
    x_name = chart_words.measure(rng, held_out=held_out, percent=False)
    numeric_axes(frame, data, across, Numbers(thousands=data.numbers.thousands), x_name)
    frame.spines()
    canvas = frame.canvas
    radius = max(2.0, frame.size * float(rng.uniform(0.18, 0.5)))
    marker = str(rng.choice(["dot", "square", "diamond", "triangle", "cross"], p=[0.75, 0.08, 0.06, 0.06, 0.05]))
    hollow = style.behind if marker != "cross" and radius > 3 and rng.random() < 0.12 else None
    rim = style.behind if marker == "dot" and radius > 4 and rng.random() < 0.4 else None
    things = []
    for j, ((colour, paint), cloud) in enumerate(zip(colours, scatter_points(groups, rng), strict=True)):
        mark = canvas.add("point", colour)
        places = [(frame.left + frame.width * float(u), frame.bottom - frame.height * float(v)) for u, v in cloud]
        for x, y in places:
            stamp(canvas, x, y, radius, paint, marker, hollow)
            mark_square(canvas, x, y, radius, mark)
            if rim is not None:
                canvas.pen.ellipse((x - radius, y - radius, x + radius, y + radius), outline=rim)
        xs, ys = [p[0] for p in places], [p[1] for p in places]
        box = (min(xs) - radius, min(ys) - radius, max(xs) + radius, max(ys) + radius)
        name = data.series[j] if groups > 1 else ""
        things.append(Thing("point", colour, box, 0.0, name, name))
    return Scene(
        "scatter plot",
        style.name,
        canvas.image,
        canvas.labels(),
        things,
        canvas.background_name,
        texts=reading_order(canvas.texts),
        swatches=canvas.swatches,
    )
