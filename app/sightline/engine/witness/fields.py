"""Fields: the frame of a form that belongs to a name, to the right of it or below, and the words in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.unlike import unlike

_OTHER = 14.0  # difference of colour: a frame from what is on both sides of it
_MOST = 0.8  # of a row or column of pixels belongs to the frame
_BELOW, _RIGHT, _WITHIN = 1.2, 14.0, 2.0  # heights of a name: as far its frame is, and how much is looked at in it
_LOWEST, _HIGHEST, _NARROWEST = 0.45, 3.2, 2.0  # heights of a name: a frame
_ALIGNED = 0.5  # heights of a name: as far to the left of it a frame begins
_CORNER = 0.1  # of the height of a frame
_EDGE = 4  # pixels: a frame is no thicker
_INK = 0.01  # of an empty frame


@dataclass(frozen=True)
class Box:
    """In pixels, from and to."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Field:
    """What a frame has in it: the words, if any were read; `blank` if there is nothing at all."""

    lines: tuple[TextLine, ...]
    blank: bool


def in_pixels(line: TextLine, width: int, height: int) -> Box:
    """Where a line stands in a picture."""
    box = line.box
    return Box(round(box.left * width), round(box.top * height), round(box.right * width), round(box.bottom * height))


def field_of(pixels: Pixels, lines: Sequence[TextLine], name: TextLine) -> Field | None:
    """The field of this name in a picture [height, width, 3]; None where no frame is plain."""
    height, width = pixels.shape[:2]
    box = in_pixels(name, width, height)
    high = box.bottom - box.top
    if high < 6:
        return None
    around = pixels[box.top : box.bottom, box.left : box.right].reshape(-1, 3)
    beside, below = (find(pixels, box, commonest(around)) for find in (_beside, _below))
    frame = beside or below
    if frame is None or (beside and below) or not _LOWEST * high <= frame.bottom - frame.top <= _HIGHEST * high:
        return None
    # A line under what is filled in is no frame: what is left of it is the dialog's.
    if frame.right - frame.left < _NARROWEST * high or frame.left < box.left - _ALIGNED * high:
        return None
    field = within(pixels, lines, frame)
    return None if name in field.lines else field


def within(pixels: Pixels, lines: Sequence[TextLine], frame: Box) -> Field:
    """What is in a frame."""
    height, width = pixels.shape[:2]
    inside = tuple(line for line in lines if _holds(frame, line, width, height))
    plain = pixels[frame.top : frame.bottom, frame.left : frame.right - (frame.bottom - frame.top)]
    flat = plain.reshape(-1, 3)
    blank = len(flat) > 0 and bool((unlike(flat, commonest(flat)) > 2 * _OTHER).mean() < _INK)
    return Field(inside, blank)


def _holds(frame: Box, line: TextLine, width: int, height: int) -> bool:
    x, y = (line.box.left + line.box.right) / 2 * width, (line.box.top + line.box.bottom) / 2 * height
    return frame.left <= x <= frame.right and frame.top <= y <= frame.bottom


def _beside(pixels: Pixels, name: Box, ground: FloatArray) -> Box | None:
    """A frame that begins to the right of a name, at its height."""
    high = name.bottom - name.top
    start = name.right + 1
    cut = pixels[name.top + high // 4 : name.bottom - high // 4, start : start + round(_RIGHT * high)]
    at = _first(_other(cut, ground).mean(axis=0) >= _MOST)
    if at is None:
        return None
    left = start + at + _EDGE
    return _frame(pixels, Box(left, name.top + high // 4, left + round(_WITHIN * high), name.bottom - high // 4))


def _below(pixels: Pixels, name: Box, ground: FloatArray) -> Box | None:
    """A frame that begins under a name."""
    high = name.bottom - name.top
    start = name.bottom - high // 4
    right = min(name.right, name.left + round(_WITHIN * high))
    cut = pixels[start : start + round(_BELOW * high), name.left + high // 4 : right]
    at = _first(_other(cut, ground).mean(axis=1) >= _MOST) if cut.size else None
    if at is None:
        return None
    top = start + at + _EDGE
    return _frame(pixels, Box(name.left + high // 4, top, right, top + high // 2))


def _frame(pixels: Pixels, seed: Box) -> Box | None:
    """The frame around a part of a field."""
    part = pixels[seed.top : seed.bottom, seed.left : seed.right]
    if part.size == 0:
        return None
    return frame_around(pixels, seed, commonest(part.reshape(-1, 3)))


def frame_around(pixels: Pixels, seed: Box, ground: FloatArray) -> Box | None:
    """What has this colour, but for words, around a part of it, up to another colour on all four sides; or None."""
    width = pixels.shape[1]
    high = seed.bottom - seed.top
    reach = round(2 * _HIGHEST * high)
    columns = slice(seed.left, seed.right)
    up = _first(_other(pixels[max(0, seed.top - reach) : seed.top, columns][::-1], ground).mean(axis=1) >= _MOST)
    down = _first(_other(pixels[seed.bottom : seed.bottom + reach, columns], ground).mean(axis=1) >= _MOST)
    if up is None or down is None:
        return None
    # Nearly all of it, but for round corners: a letter may be as high as the part.
    corner = round(_CORNER * (seed.bottom + down - seed.top + up))
    rows = slice(seed.top - up + corner, seed.bottom + down - corner)
    left = _first(_other(pixels[rows, max(0, seed.left - reach) : seed.left][:, ::-1], ground).mean(axis=0) >= _MOST)
    right = _first(_other(pixels[rows, seed.right : width], ground).mean(axis=0) >= _MOST)
    if left is None or right is None:
        return None
    return Box(seed.left - left, seed.top - up, seed.right + right, seed.bottom + down)


def _other(part: Pixels, ground: FloatArray) -> NDArray[np.bool_]:
    """[height, width]: which pixels have another colour."""
    return np.asarray(unlike(part, ground) > _OTHER)


def _first(on: NDArray[np.bool_]) -> int | None:
    found = np.flatnonzero(on)
    return int(found[0]) if len(found) else None
