"""Pictures cut into tiles: which canvas of tiles a picture fits best, and the tiles of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.engine.family import MOST_PIXELS
from sightline.errors import said

Size = tuple[int, int]


def best_canvas(size: Size, canvases: Sequence[Size]) -> Size:
    """The canvas (height, width) for a picture of that size: that which enlarges least, else that which shrinks least.

    Of canvases that are equally good, the smallest. Raises ValueError for one that is far too large.
    """
    scales = [min(height / size[0], width / size[1]) for height, width in canvases]
    enlarging = [scale for scale in scales if scale >= 1]
    wanted = min(enlarging) if enlarging else max(scales)
    best = [canvas for canvas, scale in zip(canvases, scales, strict=True) if scale == wanted]
    canvas = min(best, key=lambda canvas: canvas[0] * canvas[1])
    if canvas[0] * canvas[1] > MOST_PIXELS:
        raise ValueError(said("its picture size {size} is not understood", size=canvas))
    return canvas


def arrangements(tiles: int) -> list[Size]:
    """Every (rows, columns) of at most so many tiles, fewest rows first."""
    return [(rows, columns) for rows in range(1, tiles + 1) for columns in range(1, tiles // rows + 1)]


def pad(pixels: NDArray[Any], canvas: Size) -> NDArray[Any]:
    """The picture [H, W, 3] in the upper left of a black canvas."""
    height, width, _ = pixels.shape
    return np.pad(pixels, ((0, canvas[0] - height), (0, canvas[1] - width), (0, 0)))


def cut(values: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    """From [3, H, W] the tiles [rows × columns, 3, H / rows, W / columns], row by row."""
    channels, height, width = values.shape
    grid = values.reshape(channels, rows, height // rows, columns, width // columns)
    return np.ascontiguousarray(
        grid.transpose(1, 3, 0, 2, 4).reshape(rows * columns, channels, height // rows, width // columns)
    )
