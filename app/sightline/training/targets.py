"""What the vision tower's maps should say of a scene: the labels of its cells, and its objects with their measures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.training.scenes.canvas import CLASSES, COLOURS, FINE, GRID, IGNORED, PARTS, SHAPES, Scene

# How far heat spreads around an object, in cells, and for large ones as a share of their shorter side: the middle of
# something large is less of a point.
_SPREAD, _SPREAD_SHARE = 0.6, 0.06
_LISTED = {*SHAPES, *PARTS, "swatch"} - {"line", "point", "connector"}  # what has a middle; a line has points
_SHARED = ("slice", "tick box")  # whose share of the whole, or whether they are ticked, can be seen


@dataclass(frozen=True)
class Targets:
    """What the maps of S · S cells should say of one scene.

    `kinds` and `colours` are indices into CLASSES and COLOURS, IGNORED where nothing is scored; `heat` is 1 at objects
    and falls off around them. Each of the N objects lies in a cell (row, column) and has its place across and down in
    it, its width, height and share, all 0 to 1, or NaN where it has none.
    """

    kinds: NDArray[np.int64]  # [S, S]
    colours: NDArray[np.int64]  # [S, S]
    heat: NDArray[np.float32]  # [S, S, 2]: middles of objects, points of lines
    cells: NDArray[np.int64]  # [N, 2]
    measures: NDArray[np.float32]  # [N, 5]


def targets_of(scene: Scene, side: int) -> Targets:
    """The targets of a scene for maps of `side` cells along an edge."""
    nearest = ((np.arange(side) + 0.5) * GRID / side).astype(int)
    labels = scene.labels[nearest][:, nearest].astype(np.int64)
    kinds, colours = labels[..., 0], labels[..., 1]
    heat = np.zeros((side, side, 2), np.float32)
    cells: dict[tuple[int, int], tuple[float, ...]] = {}
    for x, y in _line_points(scene):
        cells[_put(heat[..., 1], x, y, _SPREAD)] = (x * side % 1, y * side % 1, np.nan, np.nan, np.nan)
    width, height = scene.image.size
    for thing in (*scene.things, *scene.swatches):
        if thing.name not in _LISTED:
            continue
        left, top, right, bottom = thing.box
        x, y = thing.middle or ((left + right) / 2, (top + bottom) / 2)
        x, y = min(max(x / width, 0.0), 0.9999), min(max(y / height, 0.0), 0.9999)
        share = np.nan
        if thing.name in _SHARED:
            share = thing.size if thing.name == "slice" else thing.value or 0.0
        spread = max(_SPREAD, _SPREAD_SHARE * side * min((right - left) / width, (bottom - top) / height))
        cell = _put(heat[..., 0], x, y, spread)
        cells[cell] = (x * side % 1, y * side % 1, (right - left) / width, (bottom - top) / height, share)
        # What lies on top of its middle, such as a button's words, is not what is listed there.
        kinds[cell] = CLASSES.index(thing.name)
        colours[cell] = COLOURS.index(thing.colour) if thing.colour else IGNORED
    return Targets(
        kinds,
        colours,
        heat,
        np.array(list(cells), np.int64).reshape(-1, 2),
        np.clip(np.array(list(cells.values()), np.float32).reshape(-1, 5), 0, 1),
    )


def _line_points(scene: Scene) -> list[tuple[float, float]]:
    """The places of the points of a scene's lines that its labels know, as fractions of its width and height."""
    tips = scene.labels[..., 2]
    rows, columns = np.nonzero((tips != IGNORED) & (scene.labels[..., 0] == CLASSES.index("line")))
    places = tips[rows, columns]
    return [
        ((c + (p % FINE + 0.5) / FINE) / GRID, (r + (p // FINE + 0.5) / FINE) / GRID)
        for r, c, p in zip(rows.tolist(), columns.tolist(), places.tolist(), strict=True)
    ]


def _put(heat: NDArray[np.float32], x: float, y: float, spread: float) -> tuple[int, int]:
    """Heat [S, S] around a place; returns its cell, which is 1."""
    side = len(heat)
    middles = (np.arange(side, dtype=np.float32) + 0.5) / side
    apart = ((middles[:, None] - y) ** 2 + (middles - x) ** 2) * side**2
    np.maximum(heat, np.exp(-apart / (2 * spread**2)), out=heat)
    row, column = int(y * side), int(x * side)
    heat[row, column] = 1.0
    return row, column
