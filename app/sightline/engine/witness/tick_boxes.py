"""Tick boxes: the little frame right before some words, and whether it has a mark in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Area, areas, cut_out, filled, worn
from sightline.engine.witness.certain import chroma
from sightline.engine.witness.fields import Box, in_pixels
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.unlike import unlike

_BEFORE, _WITHIN, _BESIDE = 2.6, 0.3, 0.4  # heights of a line: so far before it, in it, above and below is looked
_SMALLEST, _LARGEST, _OVAL = 0.35, 1.5, 1.3  # heights of a line: a box; and how much longer one side may be
_ASIDE = 3  # pixels, as far one in the same column is aside, or larger
_OFF = 0.35  # heights of a line, as far the middle of a box is above or below its own
_OTHER = 14.0  # difference of colour
_FULL, _ANGULAR = 0.7, 0.88  # of its sides' product a disc with all in it fills, and a box
_RIM, _RIM_SHARE = 2, 0.2  # pixels, or of its size: a frame
_FEWEST = 9  # pixels in it
_MARK = 60.0  # difference of colour
_MARKED, _EMPTY = 0.08, 0.01  # of what is in a frame
_MIDDLE = 0.3  # of its sides: a mark is there, too, a blurred frame is not
_WORDS = "AaI0123456789"  # of one letter
_FILLED = 25.0  # chroma: what is filled without a mark may be either, and what has no frame is a patch


@dataclass(frozen=True)
class TickBox:
    """Whether it is marked, None where that is not plain; whether it is `round`, one of several choices; and where."""

    ticked: bool | None
    round: bool
    place: Box


def tick_box(pixels: Pixels, line: TextLine) -> TickBox | None:
    """What is right before a line; None where no frame is plain."""
    ground = _ground(pixels, line)
    if ground is None:
        return None
    box = in_pixels(line, pixels.shape[1], pixels.shape[0])
    high = box.bottom - box.top
    top, left = max(0, round(box.top - _BESIDE * high)), max(0, round(box.left - _BEFORE * high))
    cut = pixels[top : round(box.bottom + _BESIDE * high), left : round(box.left + _WITHIN * high)]
    if cut.size == 0:
        return None
    found = areas(unlike(cut, ground) > _OTHER) or []
    middle = (box.top + box.bottom) / 2 - top
    frames = [area for area in found if _is_inside(area, cut) and _is_frame(area, high, middle)]
    if not frames:
        return None
    nearest = max(frames, key=lambda area: int(area[1].max()))
    rows, columns = nearest
    whole = filled(cut_out(nearest))
    inside = worn(whole, max(_RIM, round(_RIM_SHARE * max(whole.shape))))
    middle_of = tuple(slice(round(_MIDDLE * side), round((1 - _MIDDLE) * side)) for side in whole.shape)
    part = cut[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    inner, edge = part[inside], part[whole & ~worn(whole, 1)]
    if len(inner) < _FEWEST:
        return None
    paint = commonest(inner)
    mark = unlike(part, paint) > _MARK
    marked = float(mark[inside].mean())
    framed = chroma(paint) < _FILLED and np.linalg.norm(commonest(edge) - paint) > _OTHER
    ticked = True if min(marked, mark[middle_of].mean()) > _MARKED else False if marked < _EMPTY and framed else None
    return TickBox(ticked, bool(whole.mean() < _ANGULAR), _place(nearest, left, top))


def is_choice(pixels: Pixels, line: TextLine) -> bool:
    """Whether a line has a box to tick before it, perhaps one that was read as a letter."""
    first, *others = line.text.split()
    read = unicodedata.category(first[0]) in ("So", "Sm") or (len(first) == 1 and bool(others) and first not in _WORDS)
    return read or tick_box(pixels, line) is not None


def count_tick_boxes(pixels: Pixels, lines: Sequence[TextLine]) -> int:
    """How many square ones there are; 0 where there are none, or one may have been overlooked."""
    height, width = pixels.shape[:2]
    found = {}
    for line in lines:
        box, ground = tick_box(pixels, line), _ground(pixels, line)
        if box is None or ground is None or box.round or box.ticked is None:
            continue
        if not _is_letter(box.place, line, lines, width, height):
            found[box.place] = ground
    # One whose words were not read stands above or below another.
    columns = {
        _place(area, max(0, place.left - _ASIDE), 0)
        for place, ground in found.items()
        for area in _column(pixels, place, ground)
    }
    return len(found) if all(any(_are_alike(one, other) for other in found) for one in columns) else 0


def _ground(pixels: Pixels, line: TextLine) -> FloatArray | None:
    """What a line stands on."""
    box = in_pixels(line, pixels.shape[1], pixels.shape[0])
    flat = pixels[box.top : box.bottom, box.left : box.right].reshape(-1, 3)
    return commonest(flat) if len(flat) else None


def _column(pixels: Pixels, place: Box, ground: FloatArray) -> list[Area]:
    """What is in the column of a tick box, and as large."""
    cut = pixels[:, max(0, place.left - _ASIDE) : place.right + _ASIDE]
    found = areas(unlike(cut, ground) > _OTHER) or []
    size = max(place.right - place.left, place.bottom - place.top)
    return [
        area
        for area in found
        if _is_inside(area, cut)
        and all(abs(np.ptp(side) + 1 - size) <= _ASIDE for side in area)
        and filled(cut_out(area)).mean() > _ANGULAR
    ]


def _are_alike(one: Box, other: Box) -> bool:
    return max(abs(one.left - other.left), abs(one.top - other.top)) <= _ASIDE


def _is_letter(place: Box, line: TextLine, lines: Sequence[TextLine], width: int, height: int) -> bool:
    """Whether it stands among other words."""
    x, y = (place.left + place.right) / 2 / width, (place.top + place.bottom) / 2 / height
    others = (other.box for other in lines if other is not line and len(other.text) > 1)
    return any(box.left < x < box.right and box.top < y < box.bottom for box in others)


def _place(area: Area, left: int, top: int) -> Box:
    rows, columns = area
    return Box(
        left + int(columns.min()), top + int(rows.min()), left + int(columns.max()) + 1, top + int(rows.max()) + 1
    )


def _is_inside(area: Area, cut: Pixels) -> bool:
    """Whether an area does not touch the edge of what is looked at."""
    ends = [(side.min(), length - 1 - side.max()) for side, length in zip(area, cut.shape, strict=False)]
    return all(min(end) > 0 for end in ends)


def _is_frame(area: Area, high: float, middle: float) -> bool:
    rows, columns = area
    tall, wide = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
    if not _SMALLEST * high < min(tall, wide) <= max(tall, wide) < min(_LARGEST * high, _OVAL * min(tall, wide) + 1):
        return False
    at = (int(rows.min()) + int(rows.max())) / 2
    return abs(at - middle) < _OFF * high and bool(filled(cut_out(area)).mean() > _FULL)
