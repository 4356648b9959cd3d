"""Boards: which shape the plate of a sign has, by the one colour that its words stand on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Mask, areas, cut_out, filled
from sightline.engine.witness.outlines import called
from sightline.engine.witness.unlike import unlike

BOARDS = (
    *("rectangle", "square", "circle", "oval", "triangle", "diamond", "pentagon", "hexagon", "octagon"),
    "arrow",
)

_FINEST = 800  # pixels of the longer side that are looked at
_ALIKE = 30.0  # difference of colour
_LEAST, _WORDS = 0.01, 0.9  # of the picture, and of the words, is on the board
_SMALLEST = 20  # pixels of either side
_STRAIGHT, _OFF = 0.6, 0.012  # of each side of a rectangle is straight, so much of its length off at most
_ROUNDED = 0.94  # of its box a rectangle with round corners fills
_SQUARE, _RECTANGLE = 1.05, 1.2  # times as long as wide, at most, and at least
_WHOLE = 0.85  # of the picture's width and height: a poster, which is called no square
_BAND = 0.04  # of its shorter side, beyond it: a band of another colour, wider than a border
_LONGER = 1.15  # times as long as high: an arrow
_EVEN, _SLOPE = 0.04, 0.08  # of an arrow's height, as far its shaft is from even, and its head from straight
_SHAFT, _HEAD, _THIN = 0.35, 0.05, 0.3  # of its length; of its height


def shape_of_board(pixels: Pixels, lines: Sequence[TextLine], grounds: Sequence[FloatArray]) -> str | None:
    """Which of BOARDS all words of a picture [height, width, 3] stand on; None where that is not plain.

    `grounds` are the colours right behind the words. A border is no part of what is looked at: it has the same shape.
    """
    if not grounds:
        return None
    colour = np.median(np.stack(grounds), axis=0)
    if any(np.linalg.norm(ground - colour) > _ALIKE for ground in grounds):
        return None
    step = max(1, -(-max(pixels.shape[:2]) // _FINEST))
    small = pixels[::step, ::step]
    height, width = small.shape[:2]
    words = np.zeros((height, width), np.bool_)
    for line in lines:
        box = line.box
        words[int(box.top * height) : int(box.bottom * height) + 1, int(box.left * width) : int(box.right * width)] = 1
    found = areas(unlike(small, colour) < _ALIKE) or []
    rows, columns = max(found, key=lambda area: words[area].sum(), default=(np.empty(0, int), np.empty(0, int)))
    if len(rows) < _LEAST * height * width:
        return None
    top, left, bottom, right = int(rows.min()), int(columns.min()), int(rows.max()), int(columns.max())
    if min(top, left, height - 1 - bottom, width - 1 - right) < 1 or min(bottom - top, right - left) < _SMALLEST:
        return None
    board = filled(cut_out((rows, columns)))
    if words[top : bottom + 1, left : right + 1][board].sum() < _WORDS * words.sum():
        return None
    name = _rectangle(board) or ("arrow" if _is_arrow(board) else called(board)[0])
    if name in ("square", "rectangle") and _has_bands(small, (top, left, bottom, right)):
        return None
    if name == "square" and min(board.shape[0] / height, board.shape[1] / width) > _WHOLE:
        return None
    return name if name in BOARDS else None


def _has_bands(picture: Pixels, box: tuple[int, int, int, int]) -> bool:
    """Whether two opposite sides of a board have bands of another colour beside them, and are no ends of it."""
    top, left, bottom, right = box
    high, wide = bottom - top, right - left
    off = max(2, round(_BAND * min(high, wide)))
    rows, columns = slice(top + high // 4, bottom - high // 4), slice(left + wide // 4, right - wide // 4)
    if min(top, left, len(picture) - 1 - bottom, picture.shape[1] - 1 - right) < off:
        return False
    sides = (picture[top - off, columns], picture[bottom + off, columns])
    ends = (picture[rows, left - off], picture[rows, right + off])
    above, below, before, after = (np.median(side, axis=0) for side in (*sides, *ends))
    alike = max(np.linalg.norm(above - below), np.linalg.norm(before - after)) < _ALIKE
    return bool(alike and np.linalg.norm(above - before) > _ALIKE)


def _rectangle(board: Mask) -> str | None:
    """A square or a rectangle with straight sides, however round its corners."""
    high, wide = board.shape
    if board.mean() < _ROUNDED:
        return None
    for side in (board, board[::-1], board.T, board.T[::-1]):
        ends = round((1 - _STRAIGHT) / 2 * side.shape[1])
        begins = side[:, ends : side.shape[1] - ends].argmax(axis=0)
        if begins.max(initial=0) > max(1.0, _OFF * side.shape[1]):
            return None
    ratio = max(high, wide) / min(high, wide)
    return "square" if ratio < _SQUARE else "rectangle" if ratio > _RECTANGLE else None


def _is_arrow(board: Mask) -> bool:
    """Whether it lies, is as high everywhere but at one end, and ends there in a point in the middle."""
    high, long = board.shape
    if long < _LONGER * high:
        return False
    return any(_points_right(way) for way in (board, board[:, ::-1]))


def _points_right(board: Mask) -> bool:
    high, long = board.shape
    # From the first to the last in a column, so that a swallow's tail is no point.
    tall = (high - board.argmax(axis=0) - board[::-1].argmax(axis=0)).astype(float)
    middle = (board * np.arange(high)[:, None]).sum(axis=0) / board.sum(axis=0)
    if np.abs(middle - (high - 1) / 2).max() > max(2.0, 0.06 * high):
        return False
    highest = np.flatnonzero(tall > high - max(2.0, _EVEN * high))
    head = int(highest[-1])
    tip = tall[head:]
    if len(tip) < _HEAD * long or np.abs(tip - np.linspace(tip[0], 0, len(tip))).max() > max(3.0, _SLOPE * high):
        return False
    # Up to where a head begins that is higher than it; else up to where it begins to narrow.
    end = int(highest[0]) if highest[0] > _SHAFT * long else head
    shaft = tall[round(0.02 * long) : max(1, end - round(0.02 * long))]
    return bool(
        len(shaft) > _SHAFT * long and np.ptp(shaft) < max(3.0, 2 * _EVEN * high) and np.median(shaft) > _THIN * high
    )
