"""Messages: the lines of a dialog that are its message, without its title, its buttons and a choice below."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.witness.fields import Box, in_pixels
from sightline.engine.witness.forms import frames
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.tick_boxes import is_choice
from sightline.engine.witness.unlike import unlike

_LARGER, _THAN_ONE = 1.1, 1.2  # times as high and as wide are the letters of a heading; and if there is one line else
_HEADING = 1.05  # times as high as a line: it may be further above the next
_NEXT, _AFTER_HEADING = 1.75, 2.4  # heights of a line: as far one is below another
_ALIGNED = 0.5  # heights of a line: as far the ends of lines are apart, or their middles

_OTHER, _MOST = 14.0, 0.9  # difference of colour; and of a row of pixels is a line that is drawn
_DRAWN = 0.05  # of what is before a line, other than its ground


def message(
    pixels: Pixels, lines: Sequence[TextLine], title: TextLine | None, buttons: Sequence[TextLine]
) -> list[TextLine]:
    """All lines of the message, with its heading, from the top; none where another line may be one, or one is none.

    `title` is what plainly is one. Else a line in larger letters is the heading, and one above it the title.
    """
    height, width = pixels.shape[:2]
    boxes = {line: in_pixels(line, width, height) for line in lines}
    shown = sorted(boxes, key=lambda line: boxes[line].top)
    if not shown:
        return []
    foot = min((in_pixels(line, width, height).top for line in buttons), default=height)
    framed = [frame for frame in frames(pixels, _middle(boxes.values())) if frame.bottom < foot]
    held = [[line for line in shown if _is_in(boxes[line], frame)] for frame in framed]
    if title is None and [shown[0]] in held:
        title = shown[0]
    # What else is framed is a field.
    if any(lines_in != [title] for lines_in in held):
        return []
    shown = [line for line in shown if line is not title]
    fewest = 2 if title is None else 1  # else a title would be all that is left
    while len(shown) > fewest and _ends_in_choice(pixels, shown, boxes):
        shown.pop()
    if not shown:
        return []
    high = _middle([boxes[line] for line in shown])
    boxes = {line: boxes[line] for line in shown}
    if title is None and len(shown) > 1:
        if len(shown) > 2 and _is_larger(shown[1], [shown[0]], boxes) and _is_larger(shown[1], shown[2:], boxes):
            del shown[0]
        elif not _is_larger(shown[0], shown[1:], boxes):
            return []
    below = [boxes[line] for line in shown]
    return shown if _is_one(below, high) and not _is_ruled(pixels, below, high) else []


def _ends_in_choice(pixels: Pixels, lines: Sequence[TextLine], boxes: dict[TextLine, Box]) -> bool:
    """Whether the last of two lines or more has a box to tick before it."""
    above, last = lines[-2:]
    return is_choice(pixels, last) or _is_marked(pixels, boxes[above], boxes[last])


def _is_one(boxes: Sequence[Box], high: float) -> bool:
    """Whether lines stand below one another as those of a text do, the first perhaps as a heading."""
    for at, (one, other) in enumerate(itertools.pairwise(boxes)):
        step = (other.top + other.bottom - one.top - one.bottom) / 2
        heading = at == 0 and _high(one) > _HEADING * high
        if step < high / 2 or step > (_AFTER_HEADING if heading else _NEXT) * high:
            return False
    lefts, middles = [box.left for box in boxes], [(box.left + box.right) / 2 for box in boxes]
    return bool(min(np.ptp(lefts), np.ptp(middles)) <= _ALIGNED * high)


def _is_marked(pixels: Pixels, above: Box, box: Box) -> bool:
    """Whether something is drawn before a line, where the one above it begins."""
    high = _high(box)
    part = pixels[box.top : box.bottom, above.left : box.left - high // 4]
    if part.shape[1] < high / 2 or box.top + high / 2 < above.bottom:
        return False
    ground = commonest(pixels[box.top : box.bottom, box.left : box.right].reshape(-1, 3))
    return bool((unlike(part, ground) > _OTHER).mean() > _DRAWN)


def _is_ruled(pixels: Pixels, boxes: Sequence[Box], high: float) -> bool:
    """Whether a line is drawn under one of them, as under what is filled in."""
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    part = pixels[boxes[0].top : boxes[-1].bottom + round(high / 2), left:right]
    if part.size == 0:
        return True
    other = unlike(part, commonest(part.reshape(-1, 3))) > _OTHER
    return bool((other.mean(axis=1) > _MOST).any())


def _is_larger(line: TextLine, others: Sequence[TextLine], boxes: dict[TextLine, Box]) -> bool:
    """Whether a line plainly has larger letters than most others."""
    higher = _high(boxes[line]) / float(np.median([_high(boxes[other]) for other in others]))
    wider = _letter(line, boxes[line]) / float(np.median([_letter(other, boxes[other]) for other in others]))
    return bool(min(higher, wider) > (_THAN_ONE if len(boxes) < 3 else _LARGER))


def _letter(line: TextLine, box: Box) -> float:
    """How wide its letters are."""
    return (box.right - box.left) / len(line.text)


def _is_in(box: Box, frame: Box) -> bool:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return frame.left <= x <= frame.right and frame.top <= y <= frame.bottom


def _middle(boxes: Iterable[Box]) -> float:
    """How high most lines are."""
    return float(np.median([_high(box) for box in boxes]))


def _high(box: Box) -> int:
    return box.bottom - box.top
