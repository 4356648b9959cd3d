"""Mllama, Llama 3.2 Vision: a picture is cut into up to four tiles, and the text looks at it by cross-attention."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine.family import Family, Pixels, PreparedImage, normalise, resize
from sightline.engine.interfaces import FloatArray
from sightline.engine.tiling import arrangements, best_canvas, cut, pad

_DEFAULTS: dict[str, Any] = {"image_mean": (0.5, 0.5, 0.5), "image_std": (0.5, 0.5, 0.5), "max_image_tiles": 4}


class Mllama(Family):
    """Llama 3.2 Vision. The features of a picture are one row, whose token has its place."""

    model_types = ("mllama",)
    only_torch = True

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """`pixel_values` [1, 1, tiles, 3, side, side]; `aspect_ratio_ids` [1, 1], `aspect_ratio_mask` [1, 1, tiles]."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        side, most = int(settings["size"]["height"]), int(settings["max_image_tiles"])
        known = arrangements(most)
        height, width, _ = pixels.shape
        canvas = best_canvas((height, width), [(rows * side, columns * side) for rows, columns in known])
        high, wide = _fit(height, width, canvas, side)
        resample = settings.get("resample", Image.Resampling.BILINEAR)
        small = resize(pixels, {"height": high, "width": wide}, resample)
        rows, columns = canvas[0] // side, canvas[1] // side
        tiles = cut(normalise(pad(small, canvas), settings), rows, columns)
        filled = np.zeros((most, *tiles.shape[1:]), np.float32)
        filled[: len(tiles)] = tiles
        return PreparedImage(
            {
                "pixel_values": filled[None, None],
                "aspect_ratio_ids": np.array([[known.index((rows, columns)) + 1]]),
                "aspect_ratio_mask": (np.arange(most) < len(tiles)).astype(np.int64)[None, None],
            }
        )

    def assemble(
        self, outputs: Mapping[str, NDArray[np.generic]], prepared: PreparedImage, config: dict[str, Any]
    ) -> FloatArray:
        """One row: how many tiles the picture fills, then the states of all tiles, one after another."""
        tiles = np.float32(prepared.feeds["aspect_ratio_mask"].sum())
        states = outputs["image_features"].reshape(-1).astype(np.float32, copy=False)
        return np.concatenate([[tiles], states])[None].astype(np.float32, copy=False)


def _fit(height: int, width: int, canvas: tuple[int, int], side: int) -> tuple[int, int]:
    """The size that a picture gets on its canvas: not enlarged beyond it, nor shrunk below a tile where it need not."""
    most_high, most_wide = min(max(height, side), canvas[0]), min(max(width, side), canvas[1])
    across, down = most_wide / width, most_high / height
    if across < down:
        return min(math.floor(height * across) or 1, most_high), most_wide
    return most_high, min(math.floor(width * down) or 1, most_wide)


FAMILY = Mllama()
