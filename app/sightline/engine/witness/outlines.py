"""Outlines: which of the shapes that people name an area is, by its corners and by what its hull has more than it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Area, Mask, areas, worn

# In the order in which answers list them; an octagon is none of those of a drawing.
SHAPE_NAMES = (
    *("circle", "square", "rectangle", "triangle", "star", "pentagon", "hexagon", "diamond", "oval", "heart", "cross"),
    "arrow",
)

_MOST_POINTS = 40  # of a hull
_CORNERS = (3, 4, 5, 6, 8)  # as many as are tried
_PASSES = 8  # over the sides of an area, before its hull is sought
_CONVEX = 0.9  # of its hull an area fills, at least
_POCKET = 0.015  # of the hull: the least that makes a shape hollow on one side


def called(area: Mask) -> tuple[str | None, bool]:
    """The name of an area, if it plainly has one; and whether it is plainly one thing."""
    rows, columns = np.nonzero(area)
    new = np.flatnonzero(np.diff(rows, prepend=-1))  # where a row begins; before it, the last one ends
    last = np.append(new[1:], len(rows)) - 1
    left, right = (np.stack([columns[ends], rows[ends]], axis=1).astype(np.float64) for ends in (new, last))
    hull = _hull(np.concatenate([_bulging(left, -1), _bulging(right, 1)]))
    # Of pixels, their middles: a hull through them is half a pixel smaller on all sides.
    around = _area(hull) + _length(hull) / 2 + 1
    pockets = _pockets(area, hull, _POCKET * around)
    if not pockets and len(rows) >= _CONVEX * around:
        return _convex(rows, columns, hull), True
    name = _hollow(area, rows, columns, hull, pockets)
    return name, name is not None


def _bulging(side: FloatArray, way: int) -> FloatArray:
    """The points [n, 2] of a side, from above, but for many that its neighbours keep from the hull: it bulges left, -1,
    or right, 1.
    """
    for _ in range(_PASSES):
        a, b, c = side[:-2].T, side[1:-1].T, side[2:].T
        outside = way * ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) > 0
        if outside.all():
            break
        side = side[np.concatenate([[True], outside, [True]])]
    return side


def _pockets(area: Mask, hull: FloatArray, least: float) -> list[Area]:
    """What belongs to the hull, but not to the area: the larger parts."""
    pen = Image.new("1", area.shape[::-1])
    ImageDraw.Draw(pen).polygon([(x, y) for x, y in hull.tolist()], fill=1)
    # Without what touches the area, or they would meet at its tips.
    beside = worn(~area, 1)
    return [pocket for pocket in areas(np.asarray(pen) & beside) or [] if len(pocket[0]) > least]


def _hull(points: FloatArray) -> FloatArray:
    """The corners of the convex hull, in order (Andrew 1979)."""
    ordered = sorted({(x, y) for x, y in points.tolist()})
    halves = []
    for way in (ordered, ordered[::-1]):
        half: list[tuple[float, float]] = []
        for x, y in way:
            while len(half) > 1 and _turn(half[-2], half[-1], (x, y)) <= 0:
                half.pop()
            half.append((x, y))
        halves.append(half[:-1])
    hull = [*halves[0], *halves[1]]
    flat = [abs(_turn(hull[at - 1], hull[at], hull[(at + 1) % len(hull)])) for at in range(len(hull))]
    while len(hull) > _MOST_POINTS:  # the flattest corner goes
        gone = flat.index(min(flat))
        hull.pop(gone)
        flat.pop(gone)
        for at in (gone - 1, gone % len(hull)):
            flat[at] = abs(_turn(hull[at - 1], hull[at], hull[(at + 1) % len(hull)]))
    return np.array(hull)


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _area(corners: FloatArray) -> float:
    x, y = corners.T
    return float(abs((x * np.roll(y, -1) - y * np.roll(x, -1)).sum()) / 2)


def _length(corners: FloatArray) -> float:
    return float(np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1).sum())


def _largest(hull: FloatArray, counts: Sequence[int]) -> dict[int, FloatArray]:
    """By how many corners it has, the largest polygon of those of a hull (dynamic programming over them in order)."""
    count = len(hull)
    x, y = hull.T
    cross = np.outer(x, y) - np.outer(y, x)
    forward = np.where(np.arange(count)[:, None] < np.arange(count), cross, -np.inf)
    best = np.where(np.eye(count, dtype=bool), 0.0, -np.inf)  # [first corner, last corner]
    came: list[NDArray[np.int64]] = []
    found = {}
    for corners in sorted(counts):
        if count <= corners:
            found[corners] = hull
            continue
        while len(came) < corners - 1:
            ways = best[:, :, None] + forward  # [first, last but one, last]
            came.append(ways.argmax(axis=1))
            best = np.take_along_axis(ways, came[-1][:, None], axis=1)[:, 0]
        first, last = np.unravel_index(int((best + cross.T).argmax()), best.shape)
        at = [int(last)]
        for back in reversed(came):
            at.append(int(back[first, at[-1]]))
        found[corners] = hull[at[::-1]]
    return found


def _convex(rows: NDArray[np.int64], columns: NDArray[np.int64], hull: FloatArray) -> str | None:
    whole = _area(hull)
    polygons = _largest(hull, _CORNERS)
    share = {corners: _area(polygon) / whole for corners, polygon in polygons.items()}
    off = 1.2 / math.sqrt(whole)  # what pixels hide
    if share[3] > 0.96 - off:
        return "triangle"
    if share[4] > 0.97 - off and share[3] < 0.85:
        return _four(polygons[4])
    if share[5] > 0.97 - off and share[4] < 0.88 and _regular(polygons[5]):
        return "pentagon"
    if share[6] > 0.965 - off and share[5] < 0.9 and _regular(polygons[6]):
        return "hexagon"
    if share[8] > 0.965 - off and share[6] < 0.9 and _regular(polygons[8]):
        return "octagon"
    if share[8] < 0.94 and share[6] < 0.885:
        return _round(rows, columns)
    return None


def _four(corners: FloatArray) -> str | None:
    sides = np.roll(corners, -1, axis=0) - corners
    long = np.linalg.norm(sides, axis=1) + 1  # from the middle of a pixel to that of another
    directions = np.degrees(np.arctan2(sides[:, 1], sides[:, 0]))
    inner = (180 - np.diff(directions, append=directions[0])) % 360
    inner = np.minimum(inner, 360 - inner)
    off = math.degrees(1.5 / float(long.min()))
    leaning = abs((float(directions[0]) + 45) % 90 - 45)  # how far its sides are from upright
    ratio = float(max(long[0] + long[2], long[1] + long[3]) / min(long[0] + long[2], long[1] + long[3]))
    skewed = float(np.abs(inner - 90).max()) - off
    if skewed < 5 and ratio < 1.05 + 1 / float(long.min()):
        return "square" if leaning < 15 else "diamond" if leaning > 38 else None
    if (
        ratio > 1.25
        and skewed < 12
        and max(long[0] / long[2], long[2] / long[0], long[1] / long[3], long[3] / long[1]) < 1.1
    ):
        return "rectangle"
    diagonals = np.stack([corners[2] - corners[0], corners[3] - corners[1]])
    turned = np.degrees(np.arctan2(diagonals[:, 1], diagonals[:, 0]))
    upright = np.abs((turned + 45) % 90 - 45).max() < 4 + off
    return "diamond" if upright and long.max() / long.min() < 1.12 + 1 / float(long.min()) else None


def _regular(corners: FloatArray) -> bool:
    """Whether its sides are as long as one another, and its corners as far from the middle."""
    long = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    away = np.linalg.norm(corners - corners.mean(axis=0), axis=1)
    off = 2 / float(long.min())
    return bool(long.max() / long.min() < 1.22 + off and away.max() / away.min() < 1.12 + off)


def _round(rows: NDArray[np.int64], columns: NDArray[np.int64]) -> str | None:
    """By the ellipse that has the same moments."""
    points = np.stack([columns - columns.mean(), rows - rows.mean()])
    spread, axes = np.linalg.eigh(points @ points.T / points.shape[1])
    short, long = (2 * math.sqrt(value) for value in spread)
    along = axes.T @ points
    beyond = ((along[0] / short) ** 2 + (along[1] / long) ** 2 > 1).mean()
    if beyond > 0.007 + 0.3 / short or abs(math.pi * short * long / len(rows) - 1) > 0.02:
        return None
    if long / short < 1.06:
        return "circle"
    return "oval" if long / short > 1.25 else None


def _hollow(
    area: Mask, rows: NDArray[np.int64], columns: NDArray[np.int64], hull: FloatArray, pockets: list[Area]
) -> str | None:
    """A star, cross, heart or arrow, by its pockets."""
    sizes = [len(pocket[0]) for pocket in pockets]
    if len(pockets) == 5 and min(sizes) > 0.5 * max(sizes):
        around, pentagon = _area(hull), _largest(hull, (5,))[5]
        return "star" if _area(pentagon) > 0.9 * around and _regular(pentagon) and len(rows) < 0.75 * around else None
    if len(pockets) == 4 and min(sizes) > 0.3 * max(sizes):
        return "cross" if _is_cross(area) else None
    if len(pockets) == 2 and min(sizes) > 0.5 * max(sizes):
        return "arrow" if _is_arrow(rows, columns) else None
    if len(pockets) in (1, 3):
        return "heart" if _is_heart(area, pockets[0]) else None
    return None


_SAME = 0.08  # of a shape's size


def _is_cross(area: Mask) -> bool:
    """Whether it is two bars, one upright: its rows have two widths, and so have its columns."""
    for lines in (area, area.T):
        long = lines.sum(axis=1)[lines.any(axis=1)].astype(float)
        wide = long > (long.max() + long.min()) / 2
        off = max(1.5, _SAME * long.max())
        changes = np.count_nonzero(np.diff(wide))
        near = np.abs(long - np.where(wide, np.median(long[wide]), np.median(long[~wide]))) <= off
        if changes != 2 or wide[0] or wide[-1] or near.mean() < 0.93:
            return False
    return True


def _is_arrow(rows: NDArray[np.int64], columns: NDArray[np.int64]) -> bool:
    """Whether along some direction it is a bar as long as wide, then a head twice as wide that ends in a point."""
    for degrees in range(0, 360, 5):
        turn = math.radians(degrees)
        if abs((degrees + 45) % 90 - 45) > 15:
            continue
        along = columns * math.cos(turn) + rows * math.sin(turn)
        across = rows * math.cos(turn) - columns * math.sin(turn)
        place = ((along - along.min()) / np.ptp(along) * 23.999).astype(int)
        low, high = np.full(24, np.inf), np.full(24, -np.inf)
        np.minimum.at(low, place, across)
        np.maximum.at(high, place, across)
        if not np.isfinite(low).all():
            return False  # too small to tell
        wide, middle = high - low + 1, (low + high) / 2
        size = wide.max()
        head = int(wide.argmax())
        if np.abs(middle - np.median(middle)).max() > 0.12 * size + 1 or not 5 <= head <= 20:
            continue
        shaft = wide[1 : max(2, head - 1)]
        if np.ptp(shaft) > 0.15 * size + 2 or np.median(shaft) > 0.6 * size:
            continue
        tip = wide[head:]
        even = np.linspace(size, 0, len(tip))
        if np.abs(tip - even).max() < 0.2 * size + 2:
            return True
    return False


def _is_heart(area: Mask, pocket: Area) -> bool:
    """Whether it has two lobes above, a tip below, and both halves are alike."""
    rows, columns = np.nonzero(area)
    top, left, high, wide = rows.min(), columns.min(), int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
    cut = area[top : top + high, left : left + wide]
    if (cut != cut[:, ::-1]).sum() > 0.06 * len(rows) + 2 * high:
        return False
    if abs(pocket[1].mean() - left - wide / 2) > _SAME * wide or pocket[0].mean() - top > 0.3 * high:
        return False
    long = cut.sum(axis=1).astype(float)
    if long[round(0.85 * (high - 1))] > 0.5 * wide:
        return False
    below = long[int(long.argmax()) :]
    falls = np.diff(below).max(initial=0.0) <= 2
    return bool(falls and below[-1] < 0.15 * wide + 2 and long.argmax() < 0.5 * high and len(below) > 0.45 * high)
