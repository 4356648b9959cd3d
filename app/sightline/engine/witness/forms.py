"""Forms: the frames of fields below one another, their names, and what else stands there, all of it accounted for."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.witness.areas import areas
from sightline.engine.witness.fields import Box, Field, frame_around, in_pixels, within
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.tick_boxes import is_choice

_EVEN_COLOUR = 14  # difference of a channel, of 255, to the pixel beside: no border is between them
_LOWEST, _HIGHEST = 0.6, 3.0  # heights of a line: what is within a frame
_NARROWEST = 2.5  # times as wide as high
_EMPTY = 0.55  # of a frame, without its words
_COLUMN = 0.4  # heights of a line, as far frames or names above one another are apart
_EVEN = 0.12  # of the distance from one frame to the next
_BESIDE, _ABOVE, _BEGINS = 12.0, 0.9, 0.8  # heights of a line: as far a name is from its frame, and begins beside it
_INTO = 0.4  # heights of a line: as far its box reaches into the frame
_SEED = 0.2  # heights of a line: what is looked at in a frame above and below its middle
_NEXT, _ALONE = 0.12, 4.0  # distances from one frame to the next, or heights of a line: as near another name may be
_ALIKE = 0.25  # of its height, as high another name is


@dataclass(frozen=True)
class Form:
    """Its fields by the lines that name them, from the top, and the lines above them."""

    fields: dict[TextLine, Field]
    above: tuple[TextLine, ...]


def form(pixels: Pixels, lines: Sequence[TextLine], buttons: Sequence[TextLine]) -> Form | None:
    """All fields of a form, with its lines above the buttons; None where one may have been overlooked.

    Their frames stand evenly below one another, each with a name before it, or each with a name over it.
    """
    height, width = pixels.shape[:2]
    boxes = {line: in_pixels(line, width, height) for line in lines}
    if not boxes:
        return None
    foot = min((in_pixels(line, width, height).top for line in buttons), default=height)
    high = float(np.median([box.bottom - box.top for box in boxes.values()]))
    named: dict[Box, TextLine] = {}
    framed = [frame for frame in frames(pixels, high) if frame.bottom < foot]
    for name_of in (_beside, _above):
        named = _named(pixels, framed, boxes, high, name_of)
        if named:
            break
    found, names = [*named], [*named.values()]
    if not names or len({*names}) < len(names):
        return None
    middles = np.array([(frame.top + frame.bottom) / 2 for frame in found])
    steps = np.diff(middles)
    if len(steps) and np.abs(steps - steps.mean()).max() > _EVEN * steps.mean():
        return None
    ends = [
        edge for edge in ("left", "right") if np.ptp([getattr(boxes[line], edge) for line in names]) < _COLUMN * high
    ]
    step = float(steps.mean()) if len(steps) else 0.0
    others = {line: box for line, box in boxes.items() if line not in names and not any(map(_holds(box), found))}
    first, last = boxes[names[0]], found[-1]
    for line, box in others.items():
        aligned = any(abs(getattr(box, edge) - getattr(first, edge)) < _COLUMN * high for edge in ends)
        alike = aligned and abs((box.bottom - box.top) / (first.bottom - first.top) - 1) < _ALIKE
        if box.bottom < first.top + _INTO * high:
            away = first.top - box.top
            if alike and (abs(away - step) < _NEXT * step if len(steps) else away < _ALONE * high):
                return None
        elif box.top < last.bottom - _INTO * high or (alike and not is_choice(pixels, line)):
            return None
    above = tuple(line for line, box in others.items() if box.bottom < first.top + _INTO * high)
    return Form({name: within(pixels, lines, frame) for frame, name in named.items()}, above)


def _named(
    pixels: Pixels,
    frames: Sequence[Box],
    boxes: dict[TextLine, Box],
    high: float,
    name_of: Callable[[Box, dict[TextLine, Box], float], TextLine | None],
) -> dict[Box, TextLine]:
    """The frames in the longest column of those that have names, from the top; none where one there has no name."""
    free = {line: box for line, box in boxes.items() if not any(map(_holds(box), frames))}
    columns = [
        [other for other in frames if _are_in_column(frame, other, high)]
        for frame in frames
        if name_of(frame, free, high) is not None
    ]
    column = max(columns, key=len, default=[])
    if column:
        # Where words fill a frame, or a picture is worn, little of it is even: such a frame is sought at words in it,
        # and where a name would have it.
        left, right = max(frame.left for frame in column), min(frame.right for frame in column)
        named = [(frame, boxes[name]) for frame in column if (name := name_of(frame, free, high)) is not None]
        lower = float(np.median([frame.top + frame.bottom - name.top - name.bottom for frame, name in named])) / 2
        for box, shift in itertools.product(boxes.values(), (0, round(lower))):
            middle, off = (box.top + box.bottom) // 2 + shift, round(_SEED * high)
            seed = Box(left + off, middle - off, right - off, middle + off)
            frame = _frame(pixels, seed, high)
            if frame is not None and _are_in_column(frame, column[0], high):
                column += [] if any(_overlap(frame, other) for other in column) else [frame]
    free = {line: box for line, box in free.items() if not any(map(_holds(box), column))}
    names = {frame: name_of(frame, free, high) for frame in sorted(column, key=lambda frame: frame.top)}
    return {frame: name for frame, name in names.items() if name is not None} if None not in names.values() else {}


def _beside(frame: Box, free: dict[TextLine, Box], high: float) -> TextLine | None:
    """The nearest line before a frame."""
    there = {
        line: box.right
        for line, box in free.items()
        if frame.top < (box.top + box.bottom) / 2 < frame.bottom
        and frame.left - _BESIDE * high < box.right < frame.left + _INTO * high
    }
    return max(there, key=lambda line: there[line], default=None)


def _above(frame: Box, free: dict[TextLine, Box], high: float) -> TextLine | None:
    """The line over the beginning of a frame."""
    there = [
        line
        for line, box in free.items()
        if abs(box.left - frame.left) < _BEGINS * high
        and frame.top - _ABOVE * high < box.bottom < frame.top + _INTO * high
    ]
    return there[0] if len(there) == 1 else None


def _holds(box: Box) -> Callable[[Box], bool]:
    """Whether the middle of a box is in a frame."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return lambda frame: frame.left <= x <= frame.right and frame.top <= y <= frame.bottom


def _are_in_column(one: Box, other: Box, high: float) -> bool:
    return max(abs(one.left - other.left), abs(one.right - other.right)) < _COLUMN * high


def frames(pixels: Pixels, high: float) -> list[Box]:
    """What is even, but for words, within a border around it, and as high as fields are; from the top."""
    even = np.ones(pixels.shape[:2], np.bool_)
    for channel in range(3):
        plane = pixels[..., channel].astype(np.int16)
        down, across = (np.abs(np.diff(plane, axis=axis)) < _EVEN_COLOUR for axis in (0, 1))
        even[1:] &= down
        even[:-1] &= down
        even[:, 1:] &= across
        even[:, :-1] &= across
    found: list[Box] = []
    for rows, columns in areas(even) or []:
        box = Box(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
        tall, wide = box.bottom - box.top, box.right - box.left
        if wide >= tall and len(rows) >= _EMPTY * tall * wide and _LOWEST * high <= tall <= _HIGHEST * high:
            frame = _frame(pixels, box, high)
            if frame is not None and not any(_overlap(frame, other) for other in found):
                found.append(frame)
    return found


def _frame(pixels: Pixels, seed: Box, high: float) -> Box | None:
    """The frame around a part of it, which has the height of a field."""
    part = pixels[max(0, seed.top) : seed.bottom, max(0, seed.left) : seed.right]
    if part.size == 0:
        return None
    frame = frame_around(pixels, seed, commonest(part.reshape(-1, 3)))
    if frame is None:
        return None
    tall, wide = frame.bottom - frame.top, frame.right - frame.left
    return frame if _LOWEST * high <= tall <= _HIGHEST * high and wide >= _NARROWEST * tall else None


def _overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0 and min(one.bottom, other.bottom) > max(one.top, other.top)
