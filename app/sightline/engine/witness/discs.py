"""Discs: the plainest circle in a picture, to a part of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray

_FINEST = 500  # pixels of the longer side
_STEP = 12.0  # of colour from one pixel to the next but one, halved: from here on it is an edge
_MOST_EDGES = 6000
_MOST_VOTERS = 2000  # edges that say where the middle is
_LEAST_RADIUS = 0.1  # of the shorter side
_BINS = 180  # directions from its middle
# As far an edge may be from the rim, in radii, and of how many directions it is: ever closer; words hide others.
_CLOSER = ((0.08, 0.6), (0.04, 0.75), (0.02, 0.93))
_AGAIN = 4  # times it is fitted to what is as close to it as in the end
_HOLE_COVERED = 0.8
_WIDEST_GAP = math.radians(9)  # in a rim: a slice that is pulled out leaves one
_OVAL = 0.005  # of the radius: so much longer or shorter than it half an axis may be
_PLAIN_AROUND, _PLAIN_WITHIN = 0.97, 0.85  # of what is around it, and of what is in a hole, has one colour
_ALIKE = 40.0  # difference of colour
_ANGLES = 720  # at which a rim is looked for gaps


@dataclass(frozen=True)
class Disc:
    """A circle in a picture, in pixels; `hole` is its inner radius, or 0."""

    x: float
    y: float
    radius: float
    hole: float


def find_disc(pixels: Pixels, hidden: NDArray[np.bool_]) -> Disc | None:
    """The plainest circle in a picture [height, width, 3]; None where there is no plain one.

    Most edges look towards its middle (the Hough transform by gradients, Kimme, Ballard and Sklansky 1975), and lie
    around it in every direction but where words are `hidden` [height, width]. What is around it has one colour.
    """
    together = -(-max(pixels.shape[:2]) // _FINEST)
    height, width = (size // together for size in pixels.shape[:2])
    if min(height, width) < 8:
        return None
    small = _means(pixels[: height * together, : width * together], together)
    parts = hidden[: height * together, : width * together].reshape(height, together, width, together)
    words = np.asarray(parts.any(axis=(1, 3)))
    x, y, across, down = _edges(small, words)
    if len(x) < _BINS:
        return None
    at_x, at_y = _middle(x, y, across, down, width, height)
    for near, least in _CLOSER:  # the middle is known better once the rim is
        rims = _rims(x, y, across, down, (at_x, at_y), near, words)
        outer = [r for r, covered in rims if covered >= least]
        if not outer or max(outer) < _LEAST_RADIUS * min(height, width):
            return None
        plainest = max(covered for r, covered in rims if r >= max(outer) * (1 - 2 * near))
        radius = max(r for r, covered in rims if covered == plainest and r >= max(outer) * (1 - 2 * near))
        away = np.hypot(x - at_x, y - at_y)
        rim = np.abs(away - radius) < max(2.0, near * radius)
        at_x, at_y, radius = _circle(x[rim], y[rim])
    for _ in range(_AGAIN):
        off = np.abs(np.hypot(x - at_x, y - at_y) - radius)
        rim = off < max(2.0, near * radius)
        at_x, at_y, radius = _circle(x[rim], y[rim])
    holes = [r for r, covered in rims if covered >= _HOLE_COVERED and 0.15 * radius < r < 0.92 * radius]
    hole = max(holes, default=0.0)
    off = np.hypot(x - at_x, y - at_y) - radius
    rim = np.abs(off) < max(2.0, 0.02 * radius)
    # The rim of an ellipse is twice outside and twice inside of a circle.
    twice = np.exp(2j * np.arctan2(y - at_y, x - at_x))
    if abs((off * twice)[rim].mean()) > max(0.2, _OVAL * radius):
        return None
    disc = Disc(at_x, at_y, radius, hole)
    if _widest_gap(x[rim], y[rim], words, disc) > _WIDEST_GAP:
        return None
    if _plain(small, words, disc, radius * 1.025 + 1.2) < _PLAIN_AROUND:
        return None
    if hole and _plain(small, words, disc, hole * 0.7) < _PLAIN_WITHIN:
        return None
    # The middle of the first pixel is at 0.
    return Disc(
        (at_x + 0.5) * together - 0.5, (at_y + 0.5) * together - 0.5, radius * together, (hole + bool(hole)) * together
    )


def _means(pixels: Pixels, together: int) -> FloatArray:
    """A picture of the means of so many pixels, down and across."""
    rows = pixels[::together].astype(np.uint16)
    for row in range(1, together):
        rows += pixels[row::together]
    sums = rows[:, ::together].astype(np.float32)
    for column in range(1, together):
        sums += rows[:, column::together]
    return np.asarray(sums / together**2)


def _edges(small: FloatArray, words: NDArray[np.bool_]) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Where colours change [n]: across and down, and the direction in which they do."""
    smooth = np.pad(small.transpose(2, 0, 1), ((0, 0), (1, 1), (1, 1)), mode="edge")
    # Or steps of pixels would look everywhere.
    smooth = smooth[:, :-2] + smooth[:, 1:-1] + smooth[:, 2:]
    smooth = (smooth[..., :-2] + smooth[..., 1:-1] + smooth[..., 2:]) / 9
    across, down = (np.gradient(smooth, axis=axis) for axis in (2, 1))
    steep = across**2 + down**2
    y, x = np.nonzero((steep.max(axis=0) > _STEP**2) & ~words)
    every = -(-len(x) // _MOST_EDGES)
    if every > 1:
        x, y = x[::every], y[::every]
    channel = steep[:, y, x].argmax(axis=0)
    across, down, strength = across[channel, y, x], down[channel, y, x], np.sqrt(steep[channel, y, x])
    return x.astype(np.float64), y.astype(np.float64), across / strength, down / strength


def _middle(
    x: FloatArray, y: FloatArray, across: FloatArray, down: FloatArray, width: int, height: int
) -> tuple[float, float]:
    """The place that most edges look towards; a part of many edges is enough to find it."""
    every = -(-len(x) // _MOST_VOTERS)
    x, y, across, down = (of[::every].astype(np.float32) / 2 for of in (x, y, across, down))
    radii = np.arange(max(3.0, _LEAST_RADIUS * min(width, height)), max(width, height) * 0.52, 1.5, dtype=np.float32)
    wide, tall = width // 2 + 1, height // 2 + 1
    votes = np.zeros(tall * wide, np.int64)
    for way in (radii, -radii):
        columns, rows = x + np.outer(way, across), y + np.outer(way, down)
        within = (columns > -1) & (columns < wide) & (rows > -1) & (rows < tall)
        votes += np.bincount(rows[within].astype(int) * wide + columns[within].astype(int), minlength=len(votes))
    around = np.pad(votes.reshape(tall, wide), 1)
    near = around[:-2] + around[1:-1] + around[2:]
    near = near[:, :-2] + near[:, 1:-1] + near[:, 2:]
    row, column = np.unravel_index(int(near.argmax()), near.shape)
    return 2.0 * int(column) + 0.5, 2.0 * int(row) + 0.5


def _rims(
    x: FloatArray,
    y: FloatArray,
    across: FloatArray,
    down: FloatArray,
    middle: tuple[float, float],
    close: float,
    words: NDArray[np.bool_],
) -> list[tuple[float, float]]:
    """Radii around a place, and in what part of the directions edges lie there: words that hide one do not count."""
    at_x, at_y = middle
    away = np.hypot(x - at_x, y - at_y)
    looks = np.abs((x - at_x) * across + (y - at_y) * down) > 0.9 * away
    away = away[looks]
    bins = ((np.arctan2(y[looks] - at_y, x[looks] - at_x) / (2 * math.pi) + 0.5) * _BINS).astype(np.int64) % _BINS
    middles = ((np.arange(_BINS) + 0.5) / _BINS - 0.5) * 2 * math.pi
    radii = np.arange(4, int(away.max(initial=0.0)) + 1, dtype=np.float64)
    # Each edge is near to the radii from one up to another: counted in [radii, bins], where these begin and end.
    first = np.searchsorted(radii + np.maximum(2.0, close * radii), away, side="right")
    last = np.searchsorted(radii - np.maximum(2.0, close * radii), away, side="left")
    shape = len(radii) + 1, _BINS
    begin, end = (np.bincount(at * _BINS + bins, minlength=shape[0] * _BINS).reshape(shape) for at in (first, last))
    near = (begin - end).cumsum(axis=0)[:-1]
    columns = np.rint(at_x + np.outer(radii, np.cos(middles))).astype(np.int64).clip(0, words.shape[1] - 1)
    rows = np.rint(at_y + np.outer(radii, np.sin(middles))).astype(np.int64).clip(0, words.shape[0] - 1)
    seen = ~words[rows, columns]
    has = near > 0
    has |= np.roll(has, 1, axis=1) & np.roll(has, -1, axis=1)  # a small circle has few pixels
    enough = (near.sum(axis=1) >= _BINS / 3) & (seen.sum(axis=1) > _BINS / 2)
    covered = (has & seen).sum(axis=1)[enough] / seen.sum(axis=1)[enough]
    return list(zip(radii[enough].tolist(), covered.tolist(), strict=True))


def _circle(x: FloatArray, y: FloatArray) -> tuple[float, float, float]:
    """The circle through points, by least squares: its middle and radius."""
    left, top = x.mean(), y.mean()
    a = np.stack([x - left, y - top, np.ones_like(x)], axis=1)
    (p, q, r), *_ = np.linalg.lstsq(a, (x - left) ** 2 + (y - top) ** 2, rcond=None)
    return float(left + p / 2), float(top + q / 2), float(math.sqrt(max(0.0, r + (p * p + q * q) / 4)))


def _widest_gap(x: FloatArray, y: FloatArray, words: NDArray[np.bool_], disc: Disc) -> float:
    """The greatest angle in which a disc has no rim, but for what words hide."""
    around = np.linspace(0, 2 * math.pi, _ANGLES, endpoint=False)
    rows, columns, within = pixels_around(disc, np.array([disc.radius]), around, words.shape)
    hides = (words[rows, columns] | ~within)[:, 0]
    angles = np.sort(np.concatenate([np.arctan2(y - disc.y, x - disc.x) % (2 * math.pi), around[hides]]))
    return float(np.diff(angles, append=angles[:1] + 2 * math.pi).max())


def pixels_around(
    disc: Disc, radii: FloatArray, angles: FloatArray, shape: tuple[int, ...]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Rows and columns of the pixels [angles, radii] around a disc's middle, and whether each is in the picture.

    Angles in radians, radii in pixels.
    """
    columns = np.rint(disc.x + np.outer(np.cos(angles), radii)).astype(np.int64)
    rows = np.rint(disc.y + np.outer(np.sin(angles), radii)).astype(np.int64)
    within = (columns >= 0) & (columns < shape[1]) & (rows >= 0) & (rows < shape[0])
    return rows.clip(0, shape[0] - 1), columns.clip(0, shape[1] - 1), within


def _plain(small: FloatArray, words: NDArray[np.bool_], disc: Disc, radius: float) -> float:
    """How much of a ring around a disc's middle has one colour, as far as it is seen."""
    angles = np.linspace(0, 2 * math.pi, 360, endpoint=False)
    rows, columns, within = pixels_around(disc, np.array([radius]), angles, small.shape)
    colours = small[rows, columns][within & ~words[rows, columns]]
    if len(colours) < len(angles) / 2:
        return 0.0
    return float((np.linalg.norm(colours - np.median(colours, axis=0), axis=1) < _ALIKE).mean())
