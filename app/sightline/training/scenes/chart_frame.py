"""What surrounds the data of a chart: sheet, title, legend, axes with their ticks and names."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from sightline.training.scenes import chart_words
from sightline.training.scenes.canvas import RGB, Box, Canvas, Point, Text, font, mixed
from sightline.training.scenes.chart_data import Axis, Numbers
from sightline.training.scenes.chart_pens import dashed
from sightline.training.scenes.chart_styles import Style

Key = tuple[str, tuple[str, RGB]]  # an entry of a legend: its name, and its colour by name and paint


def length(text: str, size: int, face: str) -> float:
    """The width of a line of text in pixels."""
    return font(size, face).getlength(text)


@functools.cache
def _lift(size: int, face: str) -> float:
    """How far the middle of digits lies below the middle that Pillow anchors to, in pixels."""
    _, top, _, bottom = font(size, face).getbbox("0", anchor="lm")
    return (top + bottom) / 2


@dataclass
class Frame:
    """A sheet with a box for the data (left, top, right, bottom), which shrinks as words are placed around it."""

    canvas: Canvas
    style: Style
    rng: np.random.Generator
    size: int  # of text
    left: float
    top: float
    right: float
    bottom: float
    lying: bool = False  # values run to the right instead of up
    axis: Axis = field(default_factory=lambda: Axis(0, 1, (0, 1)))
    inside: list[Key] = field(default_factory=list)  # a legend still to be drawn over the data
    mark: str = "box"  # a legend's sign: "box", "line", "dot"

    @property
    def width(self) -> float:
        """The width of the box for the data."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The height of the box for the data."""
        return self.bottom - self.top

    def at(self, value: float) -> float:
        """Where a value lies along its axis: x if the chart is lying, else y."""
        share = self.axis.share(value)
        return self.left + self.width * share if self.lying else self.bottom - self.height * share

    def slot(self, index: float, count: int) -> float:
        """The middle of a category's place along the other axis: y if the chart is lying, else x."""
        if self.lying:
            return self.top + self.height * (index + 0.5) / count
        return self.left + self.width * (index + 0.5) / count

    def write(
        self,
        x: float,
        y: float,
        text: str,
        role: str,
        anchor: str = "mm",
        *,
        colour: RGB | None = None,
        size: int = 0,
        upright: bool = False,
        labelled: bool = True,
        face: str | None = None,
    ) -> Box:
        """Text in the style's face and muted ink; with an "m" anchor, the middle of its digits lies at y."""
        size, face = size or self.size, face or self.style.face
        if anchor[1] == "m" and not upright:
            y -= _lift(size, face)
        colour = self.style.muted if colour is None else colour
        return self.canvas.text(
            x, y, text, size, colour, anchor, role=role, face=face, upright=upright, labelled=labelled
        )

    def stroke(self, points: Sequence[Point], colour: RGB, width: int = 1) -> None:
        """A line of the frame, by hand where the style is."""
        self.canvas.pen.line(self.by_hand(points), fill=colour, width=width)

    def by_hand(self, points: Sequence[Point], amount: float = 1.3) -> list[Point]:
        """The line through `points`; wavering where the style is drawn by hand."""
        if not self.style.wobble:
            return list(points)
        walked: list[Point] = []
        for (x0, y0), (x1, y1) in pairwise(points):
            parts = max(2, round(math.hypot(x1 - x0, y1 - y0) / 14))
            off = self.rng.normal(0, amount * 0.5, (parts, 2))
            off[0] = 0
            walked += [(x0 + (x1 - x0) * i / parts + a, y0 + (y1 - y0) * i / parts + b) for i, (a, b) in enumerate(off)]
        return [*walked, points[-1]]

    def legend(self, keys: list[Key]) -> None:
        """Draw a legend where the style has it and where it fits, or keep it for over the data."""
        place = self.style.legend_at
        if place == "ends" or (place == "inside" and self.lying):
            place = "top" if self.rng.random() < 0.5 else "right"
        if place == "inside":
            self.inside = keys
            return
        size = self.size
        while place == "right" and self._block(keys, size)[0] > 0.36 * self.width and size > 9:
            size -= 1
        if place == "right" and (self._block(keys, size)[0] > 0.4 * self.width):
            place = "below"
        if place in ("below", "top") and not self._row(keys, place == "top"):
            place = "right"
        if place == "right":
            wide, tall = self._block(keys, size)
            self.right -= wide + size
            y = self.top + max(0.0, (self.height - tall) * (0.5 if self.rng.random() < 0.6 else 0.05))
            self._column(keys, self.right + size, y, size, self.style.legend_box and self.rng.random() < 0.5)

    def _block(self, keys: list[Key], size: int) -> tuple[float, float]:
        wide = max(length(name, size, self.style.face) for name, _ in keys) + size * 2.6
        return wide, len(keys) * size * 1.45 + size * 0.4

    def _sign(self, x: float, y: float, size: int, colour: str, paint: RGB) -> None:
        """The little mark beside a legend's name, from x on, around y."""
        pen = self.canvas.pen
        if self.mark == "line":
            thick = max(2, size // 5)
            pen.line((x, y, x + size * 1.5, y), fill=paint, width=thick)
            box = (x, y - thick / 2, x + size * 1.5, y + thick / 2)
        elif self.mark == "dot":
            box = (x + size * 0.5, y - size * 0.3, x + size * 1.1, y + size * 0.3)
            pen.ellipse(box, fill=paint)
        else:
            box = (x + size * 0.4, y - size * 0.38, x + size * 1.2, y + size * 0.38)
            pen.rectangle(box, fill=paint, outline=self.style.border)
        self.canvas.swatch(colour, box)

    def _column(self, keys: list[Key], x: float, y: float, size: int, boxed: bool) -> None:
        wide, tall = self._block(keys, size)
        if boxed:
            edge = mixed(self.style.behind, self.style.ink, 0.2)
            self.canvas.pen.rectangle((x - 2, y - 2, x + wide, y + tall), fill=self.style.behind, outline=edge)
        for i, (name, (colour, paint)) in enumerate(keys):
            line = y + size * (0.9 + 1.45 * i)
            self._sign(x + size * 0.1, line, size, colour, paint)
            self.write(x + size * 1.9, line, name, "legend", "lm", size=size)

    def _row(self, keys: list[Key], above: bool) -> bool:
        for size in range(self.size, 8, -1):
            widths = [length(name, size, self.style.face) + size * 3 for name, _ in keys]
            if sum(widths) <= self.width:
                break
        else:
            return False
        left = above and self.style.title_at == "left"
        x = self.left if left else (self.left + self.right - sum(widths) + size) / 2
        y = self.top + size * 0.7 if above else self.bottom - size * 0.7
        for (name, (colour, paint)), wide in zip(keys, widths, strict=True):
            self._sign(x, y, size, colour, paint)
            self.write(x + size * 1.8, y, name, "legend", "lm", size=size)
            x += wide
        if above:
            self.top += size * 2
        else:
            self.bottom -= size * 2
        return True

    def legend_inside(self, keep_left: bool) -> None:
        """The legend that waits, in the head of the box, which the axis has left free."""
        if self.inside:
            size = self._inside_size()
            wide, _ = self._block(self.inside, size)
            x = self.left + 6 if keep_left else self.right - wide - 5
            self._column(self.inside, x, self.top + 5, size, self.style.legend_box)

    def _inside_size(self) -> int:
        return max(9, min(self.size, round(0.33 * self.height / (1.45 * len(self.inside) + 0.4))))

    def headroom(self) -> float:
        """The share of the box's height that a legend over the data needs."""
        if not self.inside:
            return 0.0
        return min(0.6, (self._block(self.inside, self._inside_size())[1] + 10) / self.height * 1.1)

    def grid_and_ticks(self, axis: Axis, *, upright: bool, numbers: Numbers, marks: bool = True) -> None:
        """Lines and numbers of one axis: `upright` if its values run up."""
        style, canvas = self.style, self.canvas
        wanted = style.grid_lines == "both" or (style.grid_lines == "value" and upright != self.lying)
        form = numbers.fitting(axis.step)
        for value in axis.ticks:
            share = axis.share(value)
            y, x = self.bottom - self.height * share, self.left + self.width * share
            ends = [(self.left, y), (self.right, y)] if upright else [(x, self.top), (x, self.bottom)]
            if wanted:
                if style.dashed_grid:
                    dashed(canvas, ends, style.grid, 1, 4, 3)
                else:
                    self.stroke(ends, style.grid)
            if not marks:
                continue
            out = style.tick_marks
            gap = max(out, 0) + 4
            if upright:
                edge, side = (self.right, 1) if style.axis_right else (self.left, -1)
                canvas.pen.line((edge, y, edge + side * out, y), fill=style.spines)
                self.write(edge + side * gap, y, form.written(value), "tick", "lm" if side > 0 else "rm")
            else:
                canvas.pen.line((x, self.bottom, x, self.bottom + out), fill=style.spines)
                self.write(x, self.bottom + gap + self.size * 0.5, form.written(value), "tick")

    def spines(self) -> None:
        """The lines around the data."""
        kind, colour = self.style.frame, self.style.spines
        corners = [(self.left, self.top), (self.left, self.bottom), (self.right, self.bottom), (self.right, self.top)]
        if kind == "box":
            self.stroke([*corners, corners[0]], colour)
        elif kind == "corner":
            self.stroke(corners[:3], colour)
        elif kind == "foot":
            self.stroke(corners[:2] if self.lying else corners[1:3], colour)


def new_frame(style: Style, title: str, rng: np.random.Generator, *, held_out: bool) -> Frame:
    """A sheet with margins and, mostly, a title; its box is what is left for the rest."""
    mean = math.exp(float(rng.uniform(math.log(270), math.log(700))))
    ratio = float(
        rng.choice([4 / 3, 1.25, 1.5, 1.6, 16 / 9, 1, 2.2, 0.75], p=[0.33, 0.1, 0.16, 0.12, 0.12, 0.1, 0.03, 0.04])
    )
    width = min(900, max(240, round(mean * math.sqrt(ratio))))
    height = min(900, max(230, round(mean / math.sqrt(ratio))))
    size = max(10, round(math.sqrt(width * height) / style.text_divisor * float(rng.uniform(0.85, 1.2))))
    size = min(size, round(min(width, height) / 20) + 1)
    ground, name = (style.page, None) if style.page else (style.ground, style.ground_name)
    canvas = Canvas(width, height, ground, name)
    margin = 0.2 if rng.random() < 0.12 else 0.05
    left, right = (width * float(rng.uniform(0.006, margin)) + 4 for _ in range(2))
    top, bottom = (height * float(rng.uniform(0.006, margin)) + 4 for _ in range(2))
    frame = Frame(canvas, style, rng, size, left, top, width - right, height - bottom)
    if style.page:
        radius = float(rng.choice([0, 6, 12]))
        edge = mixed(style.ground, style.ink, 0.1) if rng.random() < 0.5 else None
        canvas.pen.rounded_rectangle(
            (frame.left, frame.top, frame.right, frame.bottom), radius, fill=style.ground, outline=edge
        )
        frame.left, frame.right = frame.left + size, frame.right - size
        frame.top, frame.bottom = frame.top + size * 0.8, frame.bottom - size * 0.8
    if style.name == "broadsheet":
        canvas.pen.rectangle((frame.left, frame.top, frame.left + size * 3, frame.top + size * 0.4), fill=(227, 18, 11))
        frame.top += size * 0.9
    if rng.random() < 0.76:
        _headed(frame, title, held_out)
    if rng.random() < 0.08:
        small = max(9, round(size * 0.8))
        frame.write(frame.left, frame.bottom, chart_words.source(rng, held_out=held_out), "", "ld", size=small)
        frame.bottom -= small * 1.5
    return frame


def _headed(frame: Frame, title: str, held_out: bool) -> None:
    style, rng = frame.style, frame.rng
    big = round(frame.size * style.title_share * float(rng.uniform(0.9, 1.2)))
    while big > 10 and length(title, big, style.heading) > frame.width:
        big -= 1
    if length(title, big, style.heading) > frame.width:
        return
    centred = style.title_at == "centre"
    x = (frame.left + frame.right) / 2 if centred else frame.left
    anchor = "mm" if centred else "lm"
    frame.write(x, frame.top + big * 0.6, title, "title", anchor, colour=style.ink, size=big, face=style.heading)
    frame.top += big * 1.2
    if style.rounded and rng.random() < 0.3:  # the headline number of a dashboard's tile
        large = round(big * 1.6)
        total = f"{int(rng.integers(10, 99999)):,}" if rng.random() < 0.6 else f"{rng.uniform(1, 99):.1f}%"
        frame.write(x, frame.top + large * 0.7, total, "", anchor, colour=style.ink, size=large)
        frame.top += large * 1.3
    if rng.random() < 0.08:
        small = max(9, round(frame.size * 0.9))
        words = chart_words.source(rng, held_out=held_out)
        frame.write(x, frame.top + small * 0.7, words, "", anchor, size=small)
        frame.top += small * 1.4
    frame.top += frame.size * float(rng.uniform(0.3, 0.9))


def reading_order(texts: list[Text]) -> list[Text]:
    """Texts from the top to the bottom and, where they stand side by side, from the left."""
    rows: list[list[Text]] = []
    for text in sorted(texts, key=lambda t: (t.box[1] + t.box[3]) / 2):
        middle = (text.box[1] + text.box[3]) / 2
        if rows and middle < rows[-1][0].box[3]:
            rows[-1].append(text)
        else:
            rows.append([text])
    return [text for row in rows for text in sorted(row, key=lambda t: t.box[0])]
