"""Lines, marks and slices with soft edges, as most programs draw them."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageDraw

from sightline.training.scenes.canvas import GRID, RGB, Canvas, Point

_FINER = 2  # drawn so many times larger, then reduced
_STAMP = 4


def dashed(canvas: Canvas, points: Sequence[Point], colour: RGB, width: int, on: float, off: float) -> None:
    """A broken line."""
    left, drawing = on, True
    for (x0, y0), (x1, y1) in pairwise(points):
        far = math.hypot(x1 - x0, y1 - y0)
        done = 0.0
        while done < far:
            step = min(left, far - done)
            if drawing:
                a, b = done / far, (done + step) / far
                canvas.pen.line(
                    (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a, x0 + (x1 - x0) * b, y0 + (y1 - y0) * b),
                    fill=colour,
                    width=width,
                )
            done, left = done + step, left - step
            if left <= 1e-9:
                drawing = not drawing
                left = on if drawing else off


def mark_line(canvas: Canvas, points: Sequence[Point], width: float, mark: int) -> None:
    """Give a line's pixels, as wide as a label cell at least, to an owner."""
    half = max(width + 2, canvas.height // GRID) / 2
    for (x0, y0), (x1, y1) in pairwise(points):
        far = math.hypot(x1 - x0, y1 - y0) or 1.0
        u, v = (y0 - y1) / far * half, (x1 - x0) / far * half
        canvas.mark_polygon([(x0 + u, y0 + v), (x1 + u, y1 + v), (x1 - u, y1 - v), (x0 - u, y0 - v)], mark)


def smooth_line(canvas: Canvas, points: Sequence[Point], colour: RGB, width: float) -> None:
    """An open line with soft edges."""
    _softly(canvas, points, colour, width, filled=False)


def smooth_polygon(canvas: Canvas, points: Sequence[Point], fill: RGB) -> None:
    """A filled polygon with soft edges."""
    _softly(canvas, points, fill, 0, filled=True)


def _softly(canvas: Canvas, points: Sequence[Point], colour: RGB, width: float, *, filled: bool) -> None:
    spare = math.ceil(width) + 1
    left, top = (math.floor(min(p[i] for p in points)) - spare for i in range(2))
    right, bottom = (math.ceil(max(p[i] for p in points)) + spare for i in range(2))
    mask = Image.new("L", ((right - left) * _FINER, (bottom - top) * _FINER), 0)
    pen = ImageDraw.Draw(mask)
    larger = [((x - left + 0.5) * _FINER, (y - top + 0.5) * _FINER) for x, y in points]
    if filled:
        pen.polygon(larger, fill=255)
    else:
        pen.line(larger, fill=255, width=round(width * _FINER), joint="curve")
    canvas.image.paste(colour, (left, top), mask.reduce(_FINER))


@functools.lru_cache(256)
def _stamp(kind: str, radius: float) -> tuple[Image.Image, Image.Image]:
    """What a mark covers, and what of it is its rim."""
    side = 2 * math.ceil(radius * 1.3) + 3
    sheets = []
    r, middle = radius * _STAMP, side * _STAMP / 2
    for inner in (1.0, 0.55):
        mask = Image.new("L", (side * _STAMP, side * _STAMP), 0)
        pen = ImageDraw.Draw(mask)
        n = r * inner
        if kind == "square":
            pen.rectangle((middle - n, middle - n, middle + n, middle + n), fill=255)
        elif kind == "diamond":
            pen.polygon(
                [(middle - n, middle), (middle, middle - n * 1.3), (middle + n, middle), (middle, middle + n * 1.3)],
                fill=255,
            )
        elif kind == "triangle":
            pen.polygon(
                [(middle - n, middle + n * 0.8), (middle, middle - n), (middle + n, middle + n * 0.8)], fill=255
            )
        elif kind == "cross":
            pen.line((middle - n, middle - n, middle + n, middle + n), fill=255, width=round(r * 0.5))
            pen.line((middle - n, middle + n, middle + n, middle - n), fill=255, width=round(r * 0.5))
        else:
            pen.ellipse((middle - n, middle - n, middle + n, middle + n), fill=255)
        sheets.append(mask.reduce(_STAMP))
    return sheets[0], sheets[1]


def stamp(canvas: Canvas, x: float, y: float, radius: float, colour: RGB, kind: str, hollow: RGB | None = None) -> None:
    """A data point's mark, "dot", "square", "diamond", "triangle" or "cross"; `hollow` is the colour within, if any."""
    outer, inner = _stamp(kind, round(radius * 2) / 2)
    at = round(x - outer.width / 2 + 0.5), round(y - outer.height / 2 + 0.5)
    canvas.image.paste(colour, at, outer)
    if hollow is not None:
        canvas.image.paste(hollow, at, inner)


def mark_square(canvas: Canvas, x: float, y: float, radius: float, mark: int) -> None:
    """Give a data point's pixels, or a label cell's size of them at least, to an owner."""
    r = max(radius, canvas.height / GRID / 2)
    canvas.mark_polygon([(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)], mark)
