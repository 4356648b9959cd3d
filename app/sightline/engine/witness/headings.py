"""The lines of a chart that are no part of it: its title, and the names of its axes."""

from __future__ import annotations

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.witness.evidence import Evidence, middle_down
from sightline.engine.witness.questions import words

_UPRIGHT = 1.5  # times as high as wide: a line that runs up or down
_LARGER, _LARGEST = 1.12, 0.95  # times as high as most other lines, and as the highest: a title
_REACH = 0.3  # of its height another line may reach into a title's
_COLUMN = 0.01  # of the picture: as far the ends of names above one another are off
_AT = 0.02  # of the picture: as far a number is from where a scale has it
_OFF, _OFF_LONG = 0.06, 0.1  # of the picture, and of the axis: as far the middle of its name is from its own
_SAME, _BELOW = 0.85, 1.2  # of its height: how high a title's second line is at least, and how far below the first

_GAP = 0.5  # of a number's height: as far from it is nothing of it
_INK = 32  # difference from the ground, of 255
_SPECKS = 0.001  # of what is beside an axis, ink that is none


def title(shown: Evidence) -> TextLine | None:
    """The uppermost line, where it stands alone, none has larger letters, and it is all of the title."""
    first = uppermost_line(shown)
    if first is None or not stands_alone(shown, first):
        return None
    others = _level(shown, first)
    high, heights = _height(first), [_height(line) for line in others]
    large = not heights or (high > _LARGER * np.median(heights) and high > _LARGEST * max(heights))
    second = [
        line for line in others if _height(line) > _SAME * high and line.box.top < first.box.bottom + _BELOW * high
    ]
    return first if large and not second else None


def stands_alone(shown: Evidence, first: TextLine) -> bool:
    """Whether the uppermost line is no name of a part, and nothing stands beside it."""
    others = _level(shown, first)
    below = all(line.box.top > first.box.bottom - _REACH * _height(first) for line in others)
    column = [line for line in others if abs(line.box.right - first.box.right) < _COLUMN]
    named = {part.name for part in shown.parts} | {words(line) for line in shown.named_row} | {*shown.legend}
    return below and len(column) < 2 and words(first) not in named


def axis_names(shown: Evidence) -> dict[str, TextLine]:
    """By its letter: what stands alone below the middle of an axis, or alone runs up or down before all other lines."""
    lines = shown.lines
    found = {}
    upright = [line for line in lines if runs_up(shown, line)]
    if len(upright) == 1 and _has_letters(upright[0]):
        box = upright[0].box
        beside = [o.box for o in lines if o is not upright[0] and o.box.bottom > box.top and o.box.top < box.bottom]
        if beside and (box.left + box.right) / 2 < min(other.left for other in beside):
            found["y"] = upright[0]
    axis = _axis_across(shown)
    if axis is None:
        return found
    on, first, last = axis
    foot = max(map(_foot, on))
    below = [line for line in lines if middle_down(line) > foot and line not in on and line not in upright]
    if len(below) == 1 and _has_letters(below[0]):
        middle = (below[0].box.left + below[0].box.right) / 2
        if abs(middle - (first + last) / 2) < _OFF + _OFF_LONG * abs(last - first):
            found["x"] = below[0]
    return found


def has_no_name(shown: Evidence, axis: str) -> bool:
    """Whether no line can be an axis's name, and beside its numbers is nothing that was not read.

    The uppermost line is taken for the title: where it is the axis's name, this is not for certain.
    """
    scale = shown.scales.get(axis)
    row = shown.named_row if axis == ("x" if shown.upright else "y") else []
    on = [*row, *(scale.lines if scale is not None else ())]
    if not on or shown.pixels is None:
        return False
    across = _axis_across(shown)
    foot = max(map(_foot, across[0])) if across is not None else 1.0
    known = {*on, *shown.named_row, *shown.swatches, *(line for one in shown.scales.values() for line in one.lines)}
    known |= {*axis_names(shown).values()}
    rest = [line for line in shown.lines if line not in known and _has_letters(line)]
    heading = uppermost_line(shown)
    if any((middle_down(line) > foot) == (axis == "x") for line in rest if line is not heading):
        return False
    height, width = shown.pixels.shape[:2]
    left, top = min(line.box.left for line in on), min(line.box.top for line in on)
    right, bottom = max(line.box.right for line in on), max(line.box.bottom for line in on)
    gap = _GAP * float(np.mean([_height(line) for line in on]))
    if axis == "x":
        beside = shown.pixels[int((bottom + gap) * height) :, int(left * width) : int(right * width)]
    elif left < 0.5:
        beside = shown.pixels[int(top * height) : int(bottom * height), : max(0, int((left - gap) * width))]
    else:
        beside = shown.pixels[int(top * height) : int(bottom * height), int((right + gap) * width) :]
    if not beside.size:
        return True
    off = np.abs(beside.astype(np.int16) - np.median(beside, axis=(0, 1))).max(axis=-1)
    return float((off > _INK).mean()) < _SPECKS


def uppermost_line(shown: Evidence) -> TextLine | None:
    """The one that stands above all others, if it has letters."""
    level = [line for line in shown.lines if not runs_up(shown, line)]
    first = min(level, key=lambda line: line.box.top, default=None)
    return None if first is None or not _has_letters(first) else first


def _level(shown: Evidence, first: TextLine) -> list[TextLine]:
    """All other lines that run from left to right."""
    return [line for line in shown.lines if line is not first and not runs_up(shown, line)]


def runs_up(shown: Evidence, line: TextLine) -> bool:
    """Whether a line runs up or down."""
    height, width = (1, 1) if shown.pixels is None else shown.pixels.shape[:2]
    box = line.box
    return (box.bottom - box.top) * height > _UPRIGHT * (box.right - box.left) * width and len(words(line)) > 2


def _axis_across(shown: Evidence) -> tuple[list[TextLine], float, float] | None:
    """The lines of the axis below a chart that tell where it is, and the places of its first and last."""
    row = shown.named_row if shown.upright else []
    if row:
        return row, _across(row[0]), _across(row[-1])
    scale = shown.scales.get("x")
    if scale is None:
        return None
    ends = [
        line
        for line in shown.lines
        if words(line) in scale.ends and min(abs(_across(line) - end) for end in scale.outermost) < _AT
    ]
    return (ends, *scale.outermost) if ends else None


def _has_letters(line: TextLine) -> bool:
    return '"' not in line.text and any(letter.isalpha() for letter in line.text)


def _height(line: TextLine) -> float:
    return line.box.bottom - line.box.top


def _foot(line: TextLine) -> float:
    """What is further down than this is below a line: boxes of lines reach into one another."""
    return middle_down(line) + 0.5 * _height(line)


def _across(line: TextLine) -> float:
    return (line.box.left + line.box.right) / 2
