"""Plotted colours: those of the bars, lines or points between the numbers of a chart's axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import Region, TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Mask
from sightline.engine.witness.certain import tint
from sightline.engine.witness.flat_shapes import thin_runs
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.scales import Scale
from sightline.engine.witness.unlike import unlike

_FINEST = 480  # pixels of the longer side that are looked at
_SMALLEST = 20  # of these are enough
_OTHER = 24.0  # difference of colour
_COLOURED = 24.0  # in CIELAB, from the ground's a and b: what is nearer may be a grid, or its ground
_MOST = 0.7  # of all is plotted
_FEWEST, _LEAST = 12, 0.02  # pixels of a colour, and its part of all that is coloured
_STRAY = 0.04  # of what is coloured has none of these colours
_MIXED = 0.35  # of its contrast: as far a mixture of a colour with the ground may be off, where colours are packed
_APART = 64.0  # difference of two colours of the same line, where one is that of its smooth edges
_SAME = 10.0  # difference of colour, of one channel
_BEYOND = 1.1  # of its contrast
_MOST_COLOURS = 9
_COARSE = 8  # colours that are looked at as one
_ACROSS = 0.4  # of a row, or column: as much of it a line of a grid covers
_MARGIN = 0.05  # of the distance between two numbers: so far above the uppermost
_AROUND_WORDS = 2  # pixels


def plot_area(scales: Mapping[str, Scale]) -> Region | None:
    """Where a chart plots: beside the numbers on one side of it, and above those below; None without the former.

    What stands above the uppermost number is a heading. What stands below the lowest may be plotted: the numbers of an
    axis are not always read to its end.
    """
    scale = scales.get("y")
    if scale is None:
        return None
    low, high = sorted(scale.outermost)
    top = max(0.0, low - _MARGIN * (high - low) / (len(scale.lines) - 1))
    begin, end = min(line.box.left for line in scale.lines), max(line.box.right for line in scale.lines)
    left, right = (end, 1.0) if begin + end < 1 else (0.0, begin)
    bottom = min((line.box.top for line in scales["x"].lines), default=1.0) if "x" in scales else 1.0
    return Region(left, top, right, bottom) if left < right and top < bottom else None


@dataclass(frozen=True)
class Plotted:
    """The colours of what is plotted, no greys.

    `whole` if nothing grey is plotted beside them, and none may be the area below a line of another one.
    """

    colours: list[FloatArray]
    whole: bool


def plotted(pixels: Pixels, lines: Sequence[TextLine], area: Region) -> Plotted | None:
    """The colours of what is plotted in an area of a picture [height, width, 3]; None where they are not plain."""
    height, width = pixels.shape[:2]
    step = -(-max(height, width) // _FINEST)
    top, left = int(area.top * height), int(area.left * width)
    region = pixels[top : int(area.bottom * height) : step, left : int(area.right * width) : step]
    if min(region.shape[:2]) < _SMALLEST:
        return None
    words = _words(lines, region.shape, (top, left), (height, width), step)
    if words.all():
        return None
    ground = commonest(region[~words])
    away = unlike(region, ground)
    on = (away > _OTHER) & ~words
    across, down = (_thin(on.mean(axis=axis)) for axis in (1, 0))
    drawn = on & ~(across[:, None] | down[None])
    on &= ~(_several(across)[:, None] | _several(down)[None])
    if not on.any():
        return None
    on[on] = _is_coloured(region[on], ground)
    if not _FEWEST <= on.sum() <= _MOST * on.size:
        return None
    inmost = _inmost(away)
    even = _solid(region)
    rest, solid = region[on & inmost], even[on & inmost]
    count = len(rest)
    found: list[FloatArray] = []
    while len(rest) > _STRAY * count:
        colour = commonest(rest)
        same = unlike(rest, colour) < _OTHER
        if same.sum() < max(_FEWEST, _LEAST * count) or len(found) == _MOST_COLOURS:
            return None
        found.append(colour)
        left_over = ~same & (solid | ~_is_mixed(rest, ground, colour))
        rest, solid = rest[left_over], solid[left_over]
    beside = drawn & inmost & ~on
    grey, solid = region[beside], even[beside]
    for colour in found:
        left_over = solid | ~_is_mixed(grey, ground, colour)
        grey, solid = grey[left_over], solid[left_over]
    below = any(
        np.linalg.norm(one - other) > _APART and _is_mixed(one[None], ground, other)[0]
        for one in found
        for other in found
    )
    return Plotted(found, len(grey) < _STRAY * count and not below) if found else None


def _words(
    lines: Sequence[TextLine], shape: tuple[int, ...], corner: tuple[int, int], size: tuple[int, int], step: int
) -> Mask:
    """Where words stand, and a little around them, of every `step` pixels from a corner."""
    words = np.zeros(shape[:2], np.bool_)
    for line in lines:
        ends = ((line.box.top, line.box.bottom), (line.box.left, line.box.right))
        (top, bottom), (left, right) = (
            (max(0, int((low * of - at) / step) - _AROUND_WORDS), max(0, int((high * of - at) / step) + _AROUND_WORDS))
            for (low, high), at, of in zip(ends, corner, size, strict=True)
        )
        words[top:bottom, left:right] = True
    return words


def _is_mixed(colours: FloatArray | Pixels, ground: FloatArray, colour: FloatArray) -> NDArray[np.bool_]:
    """Which colours [n, 3] are mixtures of a colour with the ground: a smooth edge."""
    way = colour - ground
    along = (colours - ground) @ way / float(way @ way)
    off = unlike(colours, ground + along[:, None] * way)
    return np.asarray((off < max(_OTHER, _MIXED * float(np.linalg.norm(way)))) & (along < _BEYOND))


def _solid(region: Pixels) -> Mask:
    """What has the same colour as what is above, below and beside it: no smooth edge."""
    solid = np.ones(region.shape[:2], np.bool_)
    for axis in (0, 1):
        alike = np.abs(np.diff(region.astype(np.int16), axis=axis)).max(axis=2) < _SAME
        ends = ((1, 0), (0, 0)) if axis == 0 else ((0, 0), (1, 0))
        solid &= np.pad(alike, ends) & np.pad(alike, tuple(end[::-1] for end in ends))
    return solid


def _thin(share: FloatArray) -> NDArray[np.bool_]:
    """Which rows, or columns, of which so much is drawn on are thin lines from one side to the other."""
    return thin_runs(share > _ACROSS)


def _several(thin: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The lines, if they are more than one: a grid."""
    return thin if np.count_nonzero(np.diff(thin.astype(np.int8)) == 1) > 1 else np.zeros_like(thin)


def _is_coloured(colours: Pixels, ground: FloatArray) -> NDArray[np.bool_]:
    """Which colours [n, 3] are plainly coloured, and otherwise than the ground."""
    coarse = (colours // _COARSE).astype(np.int64) @ (1024, 32, 1)
    kinds, of = np.unique(coarse, return_inverse=True)
    kind = np.stack([kinds // 1024, kinds // 32 % 32, kinds % 32], axis=1) * _COARSE + _COARSE / 2
    away, strength = tint(kind) - tint(ground[None]), tint(kind)
    return np.asarray(((np.linalg.norm(away, axis=1) > _COLOURED) & (np.linalg.norm(strength, axis=1) > _COLOURED))[of])


def _inmost(away: FloatArray) -> Mask:
    """What is not less unlike the ground than what is around it: no smooth edge."""
    padded = np.pad(away, 1)
    high, wide = away.shape
    around = [padded[i : i + high, j : j + wide] for i in range(3) for j in range(3)]
    return np.asarray(away >= 0.9 * np.max(around, axis=0))
