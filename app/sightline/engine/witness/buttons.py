"""Buttons: what words are on one, and which of those in a row is the default, by its colour or its border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.certain import chroma
from sightline.engine.witness.fields import Box, frame_around, in_pixels
from sightline.engine.witness.letters_seen import commonest

_INNER = 0.25  # of the height of words, at either end: their box may reach over the border of a button
_HIGHEST, _BESIDE = 3.2, 0.05  # heights of its words: a button, and what is left and right of them
_BORDER, _THINNEST = 0.2, 6  # of its height, or pixels: as far beyond it its border is looked for
_COLOURED, _MORE = 25.0, 20.0  # chroma of the one that is filled or framed, and by how much it is above all others
_STRONG, _STRONGER = 100.0, 1.5  # differences of colour of the one border, and times as strong as all others
_SIDES = 0.75  # of a border


@dataclass(frozen=True)
class Border:
    """A border on four sides [4]: how strong it is on each, all differences of colour, and how colourful."""

    strength: FloatArray
    chroma: FloatArray


def button_around(pixels: Pixels, line: TextLine) -> Box | None:
    """The button that these words are on, of one colour up to its border; None where they are on none."""
    words = in_pixels(line, pixels.shape[1], pixels.shape[0])
    high = words.bottom - words.top
    off = round(_INNER * high)
    inner = Box(words.left, words.top + off, words.right, words.bottom - off)
    frame = frame_around(pixels, inner, _fill(pixels, line)) if high > 2 * off and words.right > words.left else None
    if frame is None or frame.bottom - frame.top > _HIGHEST * high:
        return None
    return frame if min(words.left - frame.left, frame.right - words.right) > _BESIDE * high else None


def default_button(pixels: Pixels, row: Sequence[TextLine]) -> TextLine | None:
    """The words on the one button of a row that looks as what Enter presses; None where none plainly does.

    It alone is filled with a colour, or its border is stronger than that of every other, at least on three sides. What
    is alone in its row has to have such a colour, or a border of one.
    """
    fills = [np.array([chroma(_fill(pixels, line))]) for line in row]
    frames = [frame for line in row if (frame := button_around(pixels, line)) is not None]
    filled = _most(fills, _COLOURED, 1.0, _MORE)
    bordered = None
    if len({*frames}) < len(frames):
        return None
    if len(frames) == len(row):
        borders = [_border(pixels, frame) for frame in frames]
        bordered = _most([border.strength for border in borders], _STRONG, _STRONGER, _STRONG)
        if len(row) == 1 and borders[0].chroma.min() < _COLOURED:
            bordered = None
    if filled is not None and bordered is not None and filled != bordered:
        return None
    default = bordered if filled is None else filled
    return None if default is None else row[default]


def _fill(pixels: Pixels, line: TextLine) -> FloatArray:
    """The colour that words stand on."""
    box = in_pixels(line, pixels.shape[1], pixels.shape[0])
    top, left = min(box.top, pixels.shape[0] - 1), min(box.left, pixels.shape[1] - 1)
    cut = pixels[top : box.bottom + 1, left : box.right + 1]
    return commonest(cut.reshape(-1, 3).astype(np.float32))


def _most(found: Sequence[FloatArray], least: float, times: float, more: float) -> int | None:
    """Which is at least so much, and so much above all others: everywhere, or on three sides of four."""
    for at, one in enumerate(found):
        enough = one >= least
        for other in (other for beside, other in enumerate(found) if beside != at):
            enough &= (one > times * other) & (one > other + more)
        if enough.mean() >= _SIDES:
            return at
    return None


def _border(pixels: Pixels, frame: Box) -> Border:
    far = max(_THINNEST, round(_BORDER * (frame.bottom - frame.top)))
    down, across = (frame.bottom - frame.top) // 4, (frame.right - frame.left) // 4
    rows, columns = slice(frame.top + down, frame.bottom - down), slice(frame.left + across, frame.right - across)
    # From within the button outwards: [length, across, 3].
    strips = (
        pixels[rows, max(0, frame.left - far) : frame.left + 1][:, ::-1].transpose(1, 0, 2),
        pixels[max(0, frame.top - far) : frame.top + 1, columns][::-1],
        pixels[rows, frame.right - 1 : frame.right + far].transpose(1, 0, 2),
        pixels[frame.bottom - 1 : frame.bottom + far, columns],
    )
    sides = [_along(strip.astype(np.float32)) for strip in strips]
    return Border(np.array([strength for strength, _ in sides]), np.array([colourful for _, colourful in sides]))


def _along(strip: FloatArray) -> tuple[float, float]:
    """How much there is of other colours than those at its ends, and the chroma of the most unlike."""
    if strip.shape[0] < 3 or strip.shape[1] == 0:
        return 0.0, 0.0
    line = np.median(strip, axis=1)
    inside, outside = np.linalg.norm(line - line[0], axis=1), np.linalg.norm(line - line[-1], axis=1)
    unlike = np.minimum(inside, outside)
    return float(unlike.sum()), chroma(line[int(unlike.argmax())])
