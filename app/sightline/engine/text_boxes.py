"""Where lines of text stand: tiles of a picture for a detector to look at, and the boxes found in them, made whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The corners of a line of text, in pixels, [4, 2]: where its first letter's top is, then around in reading direction.
Quad = NDArray[np.floating[Any]]

# Neighbouring tiles share a strip this wide, so that whatever is smaller lies whole in one of them.
OVERLAP = 160

# Boxes this many times as high as wide stand: their text runs upwards or downwards, or is a narrow letter.
STANDING = 1.5


@dataclass(frozen=True)
class Tile:
    """A part of a picture, in pixels, as the detector sees it: `scale` of its pixels for one of the picture."""

    left: int
    top: int
    right: int
    bottom: int
    scale: float = 1.0


def tiles(width: int, height: int, side: int) -> list[Tile]:
    """Tiles of at most `side`² that cover the picture; before several of them the whole picture, made small.

    The small one shows text that is larger than a tile's overlap.
    """
    columns, rows = _starts(width, side), _starts(height, side)
    fine = [Tile(left, top, right, bottom) for top, bottom in rows for left, right in columns]
    if len(fine) == 1:
        return fine
    return [Tile(0, 0, width, height, side / max(width, height)), *fine]


def whole_boxes(found: Sequence[tuple[Tile, Sequence[Quad]]], width: int, height: int) -> list[Quad]:
    """The lines of a picture [height, width] from what was found in its tiles, each once and whole."""
    boxes: list[Quad] = []
    large: list[Quad] = []
    for tile, quads in found:
        if tile.scale < 1.0:
            large = [quad for quad in quads if _height(quad) > OVERLAP]
        else:
            boxes += [quad for quad in quads if not _cut_off(quad, tile, width, height)]
    boxes = _joined(boxes) if len(found) > 1 else boxes
    for quad in large:
        shares = [_shared(_bounds(quad), _bounds(box)) for box in boxes]
        pieces = [box for box, area in zip(boxes, shares, strict=True) if area > _area(_bounds(box)) / 2]
        # Else it is a paragraph that looked like a line from afar.
        if sum(shares) < _area(_bounds(quad)) / 2 or any(_height(box) > _height(quad) / 2 for box in pieces):
            boxes = [box for box in boxes if not any(box is piece for piece in pieces)] + [quad]
    return boxes


def _starts(length: int, side: int) -> list[tuple[int, int]]:
    """Where tiles begin and end along one edge: as few as cover it, and as even."""
    if length <= side:
        return [(0, length)]
    count = math.ceil((length - OVERLAP) / (side - OVERLAP))
    size = math.ceil((length + (count - 1) * OVERLAP) / count)
    return [(start, start + size) for start in np.linspace(0, length - size, count).astype(int).tolist()]


def _cut_off(quad: Quad, tile: Tile, width: int, height: int) -> bool:
    """Whether a tile shows only a piece of a line that its neighbour, or the small picture, shows whole."""
    left, top, right, bottom = _bounds(quad)
    cut_across = (top <= tile.top + 1 and tile.top > 0) or (bottom >= tile.bottom - 2 and tile.bottom < height)
    cut_along = (left <= tile.left + 1 and tile.left > 0) or (right >= tile.right - 2 and tile.right < width)
    standing = _stands(quad)
    return (cut_across and (not standing or bottom - top < OVERLAP)) or (
        cut_along and (standing or right - left < OVERLAP)
    )


def _joined(boxes: Sequence[Quad]) -> list[Quad]:
    """Boxes of the same line, cut by the edges of tiles or found in two, as one."""
    whole: list[Quad] = []
    for quad in sorted(boxes, key=lambda quad: -_area(_bounds(quad))):
        at = next((at for at, other in enumerate(whole) if _same_line(quad, other)), None)
        if at is None:
            whole.append(quad)
        elif _area(_bounds(quad)) * 0.95 > _shared(_bounds(quad), _bounds(whole[at])):
            left, top, right, bottom = _bounds(np.concatenate([quad, whole[at]]))
            whole[at] = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    return whole


def _same_line(a: Quad, b: Quad) -> bool:
    first, second = _bounds(a), _bounds(b)
    across, along = (0, 1) if _stands(a) and _stands(b) else (1, 0)
    shared = min(first[across + 2], second[across + 2]) - max(first[across], second[across])
    thinner = min(first[across + 2] - first[across], second[across + 2] - second[across])
    overlap = min(first[along + 2], second[along + 2]) - max(first[along], second[along])
    return shared > 0.6 * thinner and overlap > 0


def _bounds(quad: Quad) -> tuple[float, float, float, float]:
    left, top = quad.min(axis=0).tolist()
    right, bottom = quad.max(axis=0).tolist()
    return left, top, right, bottom


def _stands(quad: Quad) -> bool:
    left, top, right, bottom = _bounds(quad)
    return bottom - top >= STANDING * (right - left)


def _height(quad: Quad) -> float:
    """Of the letters: the shorter side."""
    return float(min(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])))


def _area(bounds: tuple[float, float, float, float]) -> float:
    return (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])


def _shared(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> float:
    """The area that two rectangles share."""
    return max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
