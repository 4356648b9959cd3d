"""Flowcharts: boxes around words, and which box the lines and arrows lead from and to, measured from the pixels."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Mask, areas, widened
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.unlike import median, unlike

_FINEST = 1400  # pixels along an edge that are looked at
_ALIKE = 24.0  # difference of colour: what is nearer is the same
_INK = 60.0  # difference of colour from the ground; lines of a faint grid have less
_GROUND = 0.3  # of a picture has the colour of its ground
_UP, _ASIDE = 7.0, 9.0  # heights of a line: so far around it its box is sought
_FULL = 0.45  # of the rectangle around a box is its own: half of one around a diamond is
_OFF_MIDDLE = 0.25  # of a box's sides: as far its words may be from its middle
_FRAME, _RIM = 0.16, 0.25  # of a box's height: a frame or shadow; in so much of a ring around it there is still some
_STRIPE = 0.4  # of its shorter side: what ends so near to it is part of it
_NEAR = 3  # pixels from a box: what is so near touches it
_THICK, _THICKER = 1.6, 1.5  # times the line, and pixels more: a head
_AS_THIN, _TIP = 1.3, 3  # times the line; pixels of a tip
_HEAD, _HALF = 0.6, 0.45  # of a box's height, and of the way to the next: as long is a head at most
_MOST = 0.6  # of a box's shorter side: as wide
_SMOOTH = 2  # pixels of a smooth edge
_FRAMED = 0.65  # of the way around a box of its ground's colour is ink


Places = NDArray[np.int64]  # rows or columns of pixels


@dataclass(frozen=True)
class Flowchart:
    """The lines in each box, in reading order; from which to which an arrow leads, by their numbers; and their places.

    A place is left, top, right and bottom, in pixels.
    """

    boxes: list[list[TextLine]]
    arrows: frozenset[tuple[int, int]]
    places: list[tuple[int, int, int, int]]

    def after(self, at: int) -> list[int]:
        """To which boxes one leads."""
        return sorted(b for a, b in self.arrows if a == at)

    def before(self, at: int) -> list[int]:
        """Which boxes lead to one."""
        return sorted(a for a, b in self.arrows if b == at)


@dataclass(frozen=True, eq=False)
class _Box:
    lines: list[TextLine]
    inside: Mask  # [height, width]
    top: int
    left: int
    bottom: int
    right: int


def flowchart(pixels: Pixels, lines: Sequence[TextLine]) -> Flowchart | None:
    """The boxes and arrows of a picture [height, width, 3]; None where they are not plain.

    All boxes are joined, each line joins one box with others, and either all have heads or none has and all lead down.
    """
    step = -(-max(pixels.shape[:2]) // _FINEST)
    if len(lines) < 2:
        return None
    picture = np.asarray(Image.fromarray(pixels).reduce(step)) if step > 1 else pixels
    ground = commonest(picture.reshape(-1, 3))
    away = unlike(picture, ground)
    if (away < _ALIKE).mean() < _GROUND:
        return None
    ink = away > _INK
    found = _boxes(picture, lines)
    boxes = [box for box in found if _framed(box, picture, ground, ink)]
    if len(boxes) < 2:
        return None
    grown = [_with_frame(box, ink) for box in boxes]
    others = [
        area for line in lines if not any(line in box.lines for box in boxes) for area in [_place(line, ink.shape)]
    ]
    joints = _joints(ink, boxes, grown, others)
    arrows = None if joints is None else _arrows(boxes, joints)
    if arrows is None or not _hangs_together(len(boxes), arrows):
        return None
    return Flowchart(
        [box.lines for box in boxes], arrows, [(box.left, box.top, box.right, box.bottom) for box in boxes]
    )


def _place(line: TextLine, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a line in pixels of a picture of this shape."""
    height, width = shape[:2]
    box = line.box
    return round(box.left * width), round(box.top * height), round(box.right * width), round(box.bottom * height)


def _boxes(picture: Pixels, lines: Sequence[TextLine]) -> list[_Box]:
    """What has one colour around words, up to another on all sides, in reading order."""
    found: list[_Box] = []
    for line in lines:
        middle = np.array(_place(line, picture.shape)).reshape(2, 2).mean(axis=0).astype(int)
        within = [box for box in found if box.inside[min(middle[1], len(box.inside) - 1), middle[0]]]
        if within:
            within[0].lines.append(line)
        elif (box := _around(picture, line)) is not None:
            found.append(box)
    return _in_order(found) if all(_in_the_middle(box, picture) for box in found) else []


def _in_order(boxes: Sequence[_Box]) -> list[_Box]:
    """Row by row; what stands beside the highest is in its row."""
    rest = sorted(boxes, key=lambda box: box.top)
    ordered: list[_Box] = []
    while rest:
        row = [box for box in rest if (box.top + box.bottom) / 2 < rest[0].bottom]
        ordered += sorted(row, key=lambda box: box.left)
        rest = [box for box in rest if box not in row]
    return ordered


def _around(picture: Pixels, line: TextLine) -> _Box | None:
    height, width = picture.shape[:2]
    left, top, right, bottom = _place(line, picture.shape)
    high = bottom - top
    first_row, first_column = max(0, math.floor(top - _UP * high)), max(0, math.floor(left - _ASIDE * high))
    window = picture[first_row : math.ceil(bottom + _UP * high), first_column : math.ceil(right + _ASIDE * high)]
    words = (slice(top - first_row, bottom - first_row), slice(left - first_column, right - first_column))
    letters = window[words]
    if letters.size == 0:
        return None
    # Areas hang together at corners, and so would what is on both sides of a thin frame.
    even = ~widened(unlike(window, commonest(letters.reshape(-1, 3))) >= _ALIKE, 1)
    even[words] = True
    middle = (bottom + top) // 2 - first_row, (left + right) // 2 - first_column
    inside = _filled(even, middle)
    if inside is None:
        return None
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    whole = np.zeros((height, width), bool)
    whole[first_row : first_row + len(window), first_column : first_column + window.shape[1]] = inside
    if inside.sum() < _FULL * (rows[-1] + 1 - rows[0]) * (columns[-1] + 1 - columns[0]):
        return None
    return _Box(
        [line],
        whole,
        first_row + int(rows[0]),
        first_column + int(columns[0]),
        first_row + int(rows[-1]) + 1,
        first_column + int(columns[-1]) + 1,
    )


def _filled(even: Mask, middle: tuple[int, int]) -> Mask | None:
    """What hangs together with the middle, and what it goes around; None if it goes on beyond an edge."""
    found = areas(even)
    area = next((area for area in found or [] if ((area[0] == middle[0]) & (area[1] == middle[1])).any()), None)
    if area is None:
        return None
    height, width = even.shape
    if area[0].min() == 0 or area[1].min() == 0 or area[0].max() == height - 1 or area[1].max() == width - 1:
        return None
    inside = np.ones(even.shape, bool)
    rest = np.ones(even.shape, bool)
    rest[area] = False
    for rows, columns in areas(rest) or []:
        if rows.min() == 0 or columns.min() == 0 or rows.max() == height - 1 or columns.max() == width - 1:
            inside[rows, columns] = False
    return inside


def _in_the_middle(box: _Box, picture: Pixels) -> bool:
    height, width = picture.shape[:2]
    across = [side * width for line in box.lines for side in (line.box.left, line.box.right)]
    down = [side * height for line in box.lines for side in (line.box.top, line.box.bottom)]
    off = (
        abs((min(across) + max(across) - box.left - box.right) / 2),
        abs((min(down) + max(down) - box.top - box.bottom) / 2),
    )
    return bool(off[0] <= _OFF_MIDDLE * (box.right - box.left) and off[1] <= _OFF_MIDDLE * (box.bottom - box.top))


def _framed(box: _Box, picture: Pixels, ground: FloatArray, ink: Mask) -> bool:
    """Whether a box has another colour than the ground, or a line around it."""
    inside = median(picture[box.inside])
    around = widened(box.inside, 1) & ~box.inside
    return bool(np.linalg.norm(inside - ground) > _ALIKE or widened(ink, _SMOOTH)[around].mean() > _FRAMED)


def _with_frame(box: _Box, ink: Mask) -> Mask:
    """A box and its frame, or its shadow."""
    most = max(3, round(_FRAME * (box.bottom - box.top)))
    cut = (
        slice(max(0, box.top - most - 2), box.bottom + most + 2),
        slice(max(0, box.left - most - 2), box.right + most + 2),
    )
    grown = widened(box.inside[cut], _SMOOTH)
    for _ in range(most - _SMOOTH):
        wider = widened(grown, 1)
        ring = ink[cut][wider & ~grown]
        if ring.size == 0 or ring.mean() < _RIM:
            break
        grown = wider
    whole = np.zeros_like(box.inside)
    whole[cut] = widened(grown, 1)
    return whole


@dataclass(frozen=True)
class _End:
    """Where a line touches a box, and whether it has a head there."""

    box: int
    head: bool


def _joints(
    ink: Mask, boxes: Sequence[_Box], grown: Sequence[Mask], others: Sequence[tuple[int, int, int, int]]
) -> list[list[_End]] | None:
    """The ends of each line that joins boxes; None where there is anything else."""
    found = areas(ink & ~np.any(grown, axis=0))
    if found is None:
        return None
    near = [widened(mask, _NEAR) for mask in grown]
    high = float(np.median([line.box.bottom - line.box.top for box in boxes for line in box.lines])) * len(ink)
    joints = []
    for rows, columns in found:
        touched = [at for at, mask in enumerate(near) if mask[rows, columns].any()]
        if len(touched) > 1:
            one = np.zeros(ink.shape, bool)
            one[rows, columns] = True
            joints.append(_ends(one, touched, boxes, grown))
        elif max(np.ptp(rows), np.ptp(columns)) > high and not (
            _words(rows, columns, others, high) or (touched and _beside(rows, columns, boxes[touched[0]]))
        ):
            return None  # something that is not understood
    return joints


def _words(rows: Places, columns: Places, others: Sequence[tuple[int, int, int, int]], high: float) -> bool:
    """Whether these are letters of words in no box."""
    return any(
        left - high < columns.min()
        and columns.max() < right + high
        and top - high < rows.min()
        and rows.max() < bottom + high
        for left, top, right, bottom in others
    )


def _beside(rows: Places, columns: Places, box: _Box) -> bool:
    """Whether these are a second frame, or a stripe, along a box."""
    most = _STRIPE * min(box.bottom - box.top, box.right - box.left)
    return bool(
        box.left - most <= columns.min()
        and columns.max() < box.right + most
        and box.top - most <= rows.min()
        and rows.max() < box.bottom + most
    )


def _ends(one: Mask, touched: Sequence[int], boxes: Sequence[_Box], grown: Sequence[Mask]) -> list[_End]:
    profiles = []
    for at in touched:
        gap = min(_gap(boxes[at], boxes[other]) for other in touched if other != at)
        reach = min(round(_HEAD * (boxes[at].bottom - boxes[at].top)), round(_HALF * gap))
        profiles.append(_profile(one, grown[at], boxes[at], max(2, reach)))
    heads = [_has_head(widths) for widths in profiles]
    return [_End(at, head) for at, head in zip(touched, heads, strict=True)]


def _has_head(widths: Sequence[float]) -> bool:
    """Whether a line is plainly wider at its end than farther off; words on it may be so farther off."""
    far = np.array(widths[-max(1, len(widths) // 3) :])
    usual = float(np.minimum(far, np.median(far) + 1).mean())
    thin = [width < _AS_THIN * usual for width in widths]
    # Its tip may be as thin as the line.
    start = next((at for at in range(len(thin)) if all(thin[at : at + _TIP + 1])), len(thin))
    ends = sorted(widths[:start])
    widest = ends[-2] if len(ends) > 1 else 0.0  # a single one is a bend
    return widest > _THICK * usual and widest > usual + _THICKER


def _gap(a: _Box, b: _Box) -> int:
    """How many pixels are between two boxes, across or down."""
    return max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)


def _profile(one: Mask, box: Mask, place: _Box, reach: int) -> list[float]:
    """How wide each of the lines from a box is at each distance."""
    margin = reach + round(2 * _FRAME * (place.bottom - place.top)) + 2
    cut = (
        slice(max(0, place.top - margin), place.bottom + margin),
        slice(max(0, place.left - margin), place.right + margin),
    )
    line, inner = one[cut], box[cut]
    most = _MOST * min(place.bottom - place.top, place.right - place.left)
    widths: list[float] = []
    last: Mask = np.zeros(line.shape, bool)
    for _ in range(reach):
        wider = widened(inner, 1)
        ring = line & wider & ~inner
        if 0 < ring.sum() < most:  # wider is the rest of a frame
            widths.append(float(ring.sum()))
            last = ring
        inner = wider
    lines = max(1, len(areas(widened(last, 1)) or []))
    return [width / lines for width in widths] or [0.0]


def _arrows(boxes: Sequence[_Box], joints: Sequence[Sequence[_End]]) -> frozenset[tuple[int, int]] | None:
    headed = [any(end.head for end in ends) for ends in joints]
    if not joints or (any(headed) and not all(headed)):
        return None
    arrows = set()
    for ends in joints:
        heads = [end.box for end in ends if end.head]
        if not heads:
            highest = min(ends, key=lambda end: boxes[end.box].bottom).box
            heads = [end.box for end in ends if end.box != highest]
            if any(boxes[at].top <= boxes[highest].bottom for at in heads):
                return None
        tails = [end.box for end in ends if end.box not in heads]
        if len(tails) > 1 and (len(heads) > 1 or not _one_side([boxes[at] for at in tails], boxes[heads[0]])):
            return None
        one, many = (tails, heads) if len(tails) == 1 else (heads, tails)
        if not tails or _in_line([boxes[at] for at in many], boxes[one[0]]):
            return None  # it may go on through a box
        arrows |= {(a, b) for a in tails for b in heads}
    return frozenset(arrows)


def _one_side(boxes: Sequence[_Box], other: _Box) -> bool:
    """Whether boxes are all above, below, or on one side of another."""
    return any(
        (
            all(box.bottom < other.top for box in boxes),
            all(box.top > other.bottom for box in boxes),
            all(box.right < other.left for box in boxes),
            all(box.left > other.right for box in boxes),
        )
    )


def _in_line(boxes: Sequence[_Box], other: _Box) -> bool:
    """Whether one of these boxes is behind a second one, as seen from another."""
    for a, b in itertools.combinations(boxes, 2):
        beyond_down = min(a.top, b.top) > other.bottom or max(a.bottom, b.bottom) < other.top
        beyond_across = min(a.left, b.left) > other.right or max(a.right, b.right) < other.left
        if beyond_down and a.left < b.right and b.left < a.right:
            return True
        if beyond_across and a.top < b.bottom and b.top < a.bottom:
            return True
    return False


def _hangs_together(count: int, arrows: frozenset[tuple[int, int]]) -> bool:
    """Whether arrows join all boxes: where they do not, one was not seen."""
    reached = {0}
    while more := {at for arrow in arrows if reached & {*arrow} for at in arrow} - reached:
        reached |= more
    return len(reached) == count
