"""The axes of a chart: their range, their ticks, the categories and the names beside them."""

from __future__ import annotations

import math

from sightline.training.scenes.canvas import Box
from sightline.training.scenes.chart_data import Axis, ChartData, Numbers, axis_over
from sightline.training.scenes.chart_frame import Frame, length


def value_axis(frame: Frame, low: float, high: float, *, room: float = 0.0) -> Axis:
    """An axis for numbers from `low` to `high`, with `room` (a share of the axis) free above them."""
    rng = frame.rng
    along = frame.width / 5 if frame.lying else frame.height
    ticks = int(min(9, max(3, along / (frame.size * float(rng.uniform(1.9, 4.0))))))
    high = low + (high - low) / (1 - room)
    if frame.style.loose and rng.random() < 0.8:
        return axis_over(low, high + 0.05 * (high - low), ticks, loose=True)
    return axis_over(low, high + (0.02 * (high - low) if rng.random() < 0.4 else 0), ticks)


def set_out(frame: Frame, data: ChartData, low: float, high: float, *, room: float = 0.0) -> tuple[str, ...]:
    """Axes for `data`, its values between `low` and `high`: grid, numbers, names; the categories as far as written."""
    style, rng, size = frame.style, frame.rng, frame.size
    named = rng.random() < style.names
    other = rng.random() < style.names
    value_name, other_name = data.measure, data.names.dimension
    x_name, y_name = (value_name, other_name) if frame.lying else (other_name, value_name)
    x_named, y_named = (named, other) if frame.lying else (other, named)
    y_named = y_named and not style.axis_right and length(y_name, size, style.face) < frame.height * 0.85
    bare = not frame.lying and room > 0 and rng.random() < 0.2 and style.grid_lines != "both"  # values stand at bars
    gap = max(style.tick_marks, 0) + 4
    frame.top += size * 0.5
    frame.right -= size * 0.4
    foot = (size * 1.6 if x_named else 0) + size + gap
    frame.bottom -= foot
    if y_named:
        frame.left += size * 1.5
    frame.axis = value_axis(frame, low, high, room=max(room, frame.headroom()))
    form = data.numbers.fitting(frame.axis.step)
    categories = data.names.categories
    small, upright, every = size, False, 1
    if frame.lying:
        while small > 9 and max(length(c, small, style.face) for c in categories) > 0.4 * frame.width:
            small -= 1
        frame.left += max(length(c, small, style.face) for c in categories) + gap
        frame.right -= length(form.written(frame.axis.ticks[-1]), size, style.face) / 2
    else:
        wide = max(length(form.written(t), size, style.face) for t in frame.axis.ticks) + gap
        if bare:
            wide = 2
        if style.axis_right:
            frame.right -= wide
        else:
            frame.left += wide
        small, upright, every = _fitting(frame, categories)
        if upright:
            frame.bottom -= max(length(c, small, style.face) for c in categories) - size
            frame.axis = value_axis(frame, low, high, room=max(room, frame.headroom()))
            form = data.numbers.fitting(frame.axis.step)
            wider = max(length(form.written(t), size, style.face) for t in frame.axis.ticks) + gap - wide
            frame.left += max(0, wider) if not bare and not style.axis_right else 0
            frame.right -= max(0, wider) if style.axis_right else 0
    if style.panel:
        frame.canvas.pen.rectangle((frame.left, frame.top, frame.right, frame.bottom), fill=style.panel)
    frame.grid_and_ticks(frame.axis, upright=not frame.lying, numbers=data.numbers, marks=not bare)
    written = _categories(frame, categories, small, upright, every, gap)
    foot_at = frame.bottom + gap + (size if not upright else max(length(c, small, style.face) for c in categories))
    _axis_names(frame, x_name if x_named else "", y_name if y_named else "", foot_at, frame.left)
    return written


def _fitting(frame: Frame, categories: tuple[str, ...]) -> tuple[int, bool, int]:
    """The size of the categories' text, whether it must stand upright, and every how many are written."""
    slot = frame.width / len(categories)
    face = frame.style.face
    for size in range(frame.size, 8, -1):
        if max(length(c, size, face) for c in categories) + size * 0.35 <= slot:
            return size, False, 1
    if slot > 11 and len(categories) <= 14:
        return max(9, min(frame.size, int(slot * 0.8))), True, 1
    wide = max(length(c, frame.size, face) for c in categories) + frame.size * 0.5
    return frame.size, False, math.ceil(wide / slot)


def _categories(
    frame: Frame, categories: tuple[str, ...], size: int, upright: bool, every: int, gap: float
) -> tuple[str, ...]:
    style, count = frame.style, len(categories)
    written = []
    for i in range(0, count, every):
        place, name = frame.slot(i, count), categories[i]
        if style.grid_lines == "both":
            ends = (
                [(frame.left, place), (frame.right, place)]
                if frame.lying
                else [(place, frame.top), (place, frame.bottom)]
            )
            frame.stroke(ends, style.grid)
        if frame.lying:
            frame.write(frame.left - gap, place, name, "category", "rm", size=size)
        elif upright:
            frame.write(
                place,
                frame.bottom + gap + length(name, size, style.face) / 2,
                name,
                "category",
                size=size,
                upright=True,
            )
        else:
            frame.write(place, frame.bottom + gap + frame.size * 0.5, name, "category", size=size)
            if style.tick_marks:
                frame.canvas.pen.line((place, frame.bottom, place, frame.bottom + style.tick_marks), fill=style.spines)
        written.append(name)
    return tuple(written) if every == 1 else ()


def _axis_names(frame: Frame, x_name: str, y_name: str, foot: float, left: float) -> None:
    size, ink = frame.size, frame.style.ink
    if x_name and length(x_name, size, frame.style.face) < frame.width:
        frame.write((frame.left + frame.right) / 2, foot + size * 0.9, x_name, "x name", colour=ink)
    if y_name:
        edge = min(box[0] for box in _left_of(frame)) if _left_of(frame) else left
        middle = (frame.top + frame.bottom) / 2
        frame.write(max(size * 0.6, edge - size * 0.9), middle, y_name, "y name", colour=ink, upright=True)


def _left_of(frame: Frame) -> list[Box]:
    return [t.box for t in frame.canvas.texts if t.role in ("tick", "category") and t.box[0] < frame.left]


def numeric_axes(frame: Frame, data: ChartData, across: Axis, numbers: Numbers, x_name: str) -> None:
    """Two axes of numbers: `across` along the foot; frame.axis must be set."""
    style, size = frame.style, frame.size
    x_named, y_named = (frame.rng.random() < style.names for _ in range(2))
    y_named = y_named and not style.axis_right and length(data.measure, size, style.face) < frame.height * 0.7
    gap = max(style.tick_marks, 0) + 4
    form = data.numbers.fitting(frame.axis.step)
    wide = max(length(form.written(t), size, style.face) for t in frame.axis.ticks) + gap
    if style.axis_right:
        frame.right -= wide
    else:
        frame.left += wide + (size * 1.5 if y_named else 0)
    last = numbers.fitting(across.step).written(across.ticks[-1])
    frame.right -= max(size, length(last, size, style.face) / 2)
    frame.top += size * 0.5
    frame.bottom -= (size * 1.6 if x_named else 0) + size + gap
    if style.panel:
        frame.canvas.pen.rectangle((frame.left, frame.top, frame.right, frame.bottom), fill=style.panel)
    frame.grid_and_ticks(frame.axis, upright=True, numbers=data.numbers)
    frame.grid_and_ticks(across, upright=False, numbers=numbers)
    _axis_names(
        frame, x_name if x_named else "", data.measure if y_named else "", frame.bottom + gap + size, frame.left
    )
