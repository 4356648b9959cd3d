"""Flat shapes: areas of one even colour on an even ground, what they are called and how they are coloured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sightline.conversation import Region, TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Area, Mask, areas, worn
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.outlines import SHAPE_NAMES, called

_FINEST = 800  # pixels of the longer side that are looked at
_OTHER = 24.0  # difference of colour
_RIM = 3  # pixels
_SLOPE = 60.0  # difference of colour: so much a ground goes over from its middle to its end
_EVEN, _LEAST_GROUND = 0.95, 0.3  # of the rim, and of all of it, is ground
_MOST_SHAPES = 40
_SPECK = 4  # pixels of both sides
_SMALLEST = 10  # pixels of either side
_FEWEST_INNER = 30  # pixels by which a colour is seen
_LEAST_FILL = 0.3  # of an area has its one colour; the rest is its border, or a narrow shadow
_THINNEST = 2  # pixels of a border, smooth edges among them
_BORDERS = (0.05, 0.1, 0.15)  # of a shape's size: as thick a border or shadow may be
_REST = 0.01  # of a shape: what else may be in it
_END = 0.1  # of its pixels are its darkest, or its lightest
_FRAME = 5  # pixels: a frame around the whole picture is no thicker
_MARGIN = 2  # pixels around words
_FEWEST_LETTERS = 3  # different ones: what is read as "O" or "ooo" may be circles


@dataclass(frozen=True)
class FlatShape:
    """One area: its name, if it is plainly one that people name; its colour; where it is, and its share of the picture.

    `shades` are the darkest and the lightest of its colour [2, 3], where it is not quite even.
    """

    name: str | None
    colour: FloatArray
    shades: FloatArray
    box: Region
    area: float


def flat_shapes(pixels: Pixels, lines: Sequence[TextLine]) -> list[FlatShape] | None:
    """The areas of a picture [height, width, 3], in reading order; None where not all in it are plain.

    A texture, hatching or a bare outline, a shape within, upon or beside another, at the edge of the picture or under
    words, and what is too small to tell: each makes it a picture of another kind.
    """
    step = max(1, -(-max(pixels.shape[:2]) // _FINEST))
    on_sheet = pixels[::step, ::step]
    words = _boxes(lines, on_sheet.shape[0], on_sheet.shape[1])
    if words is None or min(on_sheet.shape[:2]) < 4 * _SMALLEST:
        return None
    found = _found(on_sheet, words, 0)
    return _found(on_sheet, words, _FRAME) if found is None else found


def _found(picture: Pixels, words: Sequence[Box], frame: int) -> list[FlatShape] | None:
    """What is in a picture without its outermost pixels."""
    height, width = picture.shape[:2]
    inner = picture[frame : height - frame, frame : width - frame]
    away = _away_from_ground(inner)
    if away is None:
        return None
    on = np.zeros((height, width), np.bool_)
    on[frame : height - frame, frame : width - frame] = away > _OTHER
    for top, left, bottom, right in words:
        on[top:bottom, left:right] = False
        if on[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1].any():
            return None  # what is written on a shape, or is no word
    found = areas(on)
    if found is None:
        return None
    found = [area for area in found if max(np.ptp(area[0]), np.ptp(area[1])) >= _SPECK]
    if len(found) > _MOST_SHAPES:
        return None
    shapes = []
    for area in found:
        shape = _shape(picture, area, frame)
        if shape is None:
            return None
        shapes.append(shape)
    return shapes


def _away_from_ground(picture: Pixels) -> FloatArray | None:
    """How unlike the ground each pixel is [height, width]; None without one that is even, or goes evenly over.

    It is the plane through the colours of the picture's rim.
    """
    height, width = picture.shape[:2]
    rim = np.ones((height, width), np.bool_)
    rim[_RIM:-_RIM, _RIM:-_RIM] = False
    rows, columns = np.nonzero(rim)
    plane = np.stack([np.ones(len(rows)), rows, columns], axis=1).astype(np.float32)
    colours = picture[rim].astype(np.float32)
    near = np.linalg.norm(colours - np.median(colours, axis=0), axis=1) < _SLOPE
    slope, *_ = np.linalg.lstsq(plane[near], colours[near], rcond=None)
    if (np.linalg.norm(colours - plane @ slope, axis=1) < _OTHER).mean() < _EVEN:
        return None
    down, across = (np.arange(size, dtype=np.float32)[:, None] for size in (height, width))
    ground = slope[0] + (down * slope[1])[:, None] + (across * slope[2])[None]
    away = np.asarray(np.linalg.norm(picture - ground, axis=2))
    return away if (away < _OTHER).mean() >= _LEAST_GROUND else None


Box = tuple[int, int, int, int]  # top, left, bottom, right in pixels; the last two without


def _boxes(lines: Sequence[TextLine], height: int, width: int) -> list[Box] | None:
    """Where words stand; None where they may be no words."""
    boxes = []
    for line in lines:
        if len({letter for letter in line.text.casefold() if letter.isalnum()}) < _FEWEST_LETTERS:
            return None
        box = line.box
        top, left = max(0, int(box.top * height) - _MARGIN), max(0, int(box.left * width) - _MARGIN)
        boxes.append((top, left, int(box.bottom * height) + _MARGIN + 1, int(box.right * width) + _MARGIN + 1))
    return boxes


def _shape(picture: Pixels, area: Area, frame: int) -> FlatShape | None:
    """An area as one thing of one colour, with at most a thin border; None where it is not plainly one."""
    rows, columns = area
    height, width = picture.shape[:2]
    top, left, bottom, right = int(rows.min()), int(columns.min()), int(rows.max()), int(columns.max())
    if min(top, left, height - 1 - bottom, width - 1 - right) <= frame:
        return None
    if min(bottom - top, right - left) < _SMALLEST:
        return None
    inside = np.zeros((bottom - top + 3, right - left + 3), np.bool_)
    inside[rows - top + 1, columns - left + 1] = True
    cut = picture[top - 1 : bottom + 2, left - 1 : right + 2].astype(np.float32)
    fill = _fill(cut, inside)
    if fill is None:
        return None
    name, whole = _called(fill, inside)
    if not whole:
        return None
    box = Region(left / width, top / height, (right + 1) / width, (bottom + 1) / height)
    inner = cut[worn(fill, 1)] if worn(fill, 1).any() else cut[fill]
    light = inner.sum(axis=1)
    ends = [light <= np.quantile(light, _END), light >= np.quantile(light, 1 - _END)]
    shades = np.stack([np.median(inner[end], axis=0) for end in ends])
    return FlatShape(name, commonest(inner), shades, box, float(fill.sum()) / (height * width))


def _fill(cut: FloatArray, inside: Mask) -> Mask | None:
    """What of a shape has its one colour, within a border as thin as it may be; None where there is no such colour."""
    size = float(np.sqrt(inside.sum()))
    for thick in sorted({max(_THINNEST, round(share * size)) for share in _BORDERS}):
        deep = worn(inside, thick)
        if deep.sum() < _FEWEST_INNER:
            return None
        alike = inside & (np.linalg.norm(cut - commonest(cut[deep]), axis=2) < _OTHER)
        largest = max(areas(alike) or [], key=lambda part: len(part[0]), default=None)
        if largest is None or len(largest[0]) < _LEAST_FILL * inside.sum():
            continue
        fill = np.zeros_like(inside)
        fill[largest] = True
        holes = [hole for hole in areas(~fill) or [] if hole[0].min() > 0 and len(hole[0]) > _SPECK]
        within, beyond = (deep & ~fill).sum(), (inside & worn(~fill, thick)).sum()
        if max(within, beyond, sum(len(hole[0]) for hole in holes)) <= _REST * inside.sum():
            return fill
    return None


def _called(fill: Mask, inside: Mask) -> tuple[str | None, bool]:
    """What a shape is called without its border, and with it: a shadow has another form, and so has a thick border."""
    (name, whole), (other, other_whole) = called(fill), called(inside)
    if name is not None and other is not None and name != other:
        return None, whole or other_whole
    found = name or other
    return found if found in SHAPE_NAMES else None, whole or other_whole
