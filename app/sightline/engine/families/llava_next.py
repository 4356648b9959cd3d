"""LLaVA-NeXT (1.6): the whole picture small, and tiles of it as large as the best of a few formats allows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine.family import Family, Pixels, PreparedImage, pixel_values, resize
from sightline.engine.interfaces import FloatArray

Size = tuple[int, int]  # height, width


class LlavaNext(Family):
    """Tiles go through the encoder one by one; their features are joined again, and the padding is cut off."""

    model_types = ("llava_next",)

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says; the grid is the picture's height and width, and the rows and columns of tiles."""
        settings = {**preprocessor, "do_pad": False}  # which there means: to as many tiles as other pictures have
        size = preprocessor["size"]
        edge = size.get("shortest_edge")
        base = (edge, edge) if edge else (size["height"], size["width"])
        tile = (preprocessor.get("crop_size") or {}).get("height") or base[0]
        resample = preprocessor.get("resample", Image.Resampling.BICUBIC)
        height, width = pixels.shape[:2]
        rows, columns = self._format((height, width), tile, preprocessor, config)
        tiles = []
        if rows:
            canvas = _on_canvas(pixels, (rows * tile, columns * tile), resample)
            tiles = [
                canvas[row * tile : (row + 1) * tile, column * tile : (column + 1) * tile]
                for row in range(rows)
                for column in range(columns)
            ]
        whole = resize(pixels, {"height": base[0], "width": base[1]}, resample)
        values = np.stack([pixel_values(part, settings) for part in (whole, *tiles)])  # [1 + tiles, 3, H, W]
        return PreparedImage({"pixel_values": values}, (height, width, rows, columns))

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says: formats of fewer tiles; the whole picture alone where even those are too many."""
        return {**preprocessor, "image_tokens": tokens}

    def assemble(
        self, outputs: Mapping[str, NDArray[np.generic]], prepared: PreparedImage, config: dict[str, Any]
    ) -> FloatArray:
        """As the base class says: the whole picture, then the tiles as one, row by row, each ended by a newline.

        A bundle that was made for transformers.js gives no newline, and there the model sees the whole picture alone.
        """
        features = outputs["image_features"].astype(np.float32, copy=False)  # [1 + tiles, side², hidden]
        whole: FloatArray = features[0]
        height, width, rows, columns = prepared.grid
        if "image_newline" not in outputs or not rows:
            return whole
        newline = outputs["image_newline"].astype(np.float32, copy=False)  # [hidden]
        side = math.isqrt(len(whole))
        hidden = features.shape[-1]
        joined = features[1:].reshape(rows, columns, side, side, hidden).transpose(0, 2, 1, 3, 4)
        unpadded = self._shown(joined.reshape(rows * side, columns * side, hidden), (height, width), side, config)
        ends = np.broadcast_to(newline, (len(unpadded), 1, hidden))
        lines = np.concatenate([unpadded, ends], axis=1).reshape(-1, hidden)
        return np.concatenate([whole, lines])

    def _format(self, size: Size, tile: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> Size:
        """The rows and columns of tiles for a picture; 0 and 0 where it may not take as many tokens as any has."""
        possible = [(int(rows), int(columns)) for rows, columns in preprocessor["image_grid_pinpoints"]]
        most = preprocessor.get("image_tokens")
        while possible:
            best = best_resolution(size, possible)
            rows, columns = best[0] // tile, best[1] // tile
            if most is None or self._tokens(size, (rows, columns), config) <= most:
                return rows, columns
            possible = [each for each in possible if each != best]
        return 0, 0

    def _tokens(self, size: Size, tiles: Size, config: dict[str, Any]) -> int:
        """How many tokens a picture takes in so many rows and columns of tiles."""
        vision = config["vision_config"]
        side = int(vision["image_size"]) // int(vision["patch_size"])
        shown = self._shown(np.zeros((tiles[0] * side, tiles[1] * side, 1), np.float32), size, side, config)
        rows, columns, _ = shown.shape
        return side * side + int(rows * (columns + 1))

    def _shown(self, features: FloatArray, size: Size, side: int, config: dict[str, Any]) -> FloatArray:
        """Of the features [rows, columns, hidden] of all tiles those that the language model is shown."""
        return self.shrink(_unpad(features, size), side, config)

    def shrink(self, features: FloatArray, side: int, config: dict[str, Any]) -> FloatArray:
        """The tiles' features [rows, columns, hidden], fewer of them where there are too many: here there never are."""
        return features


def best_resolution(size: Size, possible: Sequence[Sequence[int]]) -> Size:
    """The format that keeps most of the picture's pixels, and of those the one that wastes least."""
    height, width = size

    def worth(format_: Sequence[int]) -> tuple[int, int]:
        rows, columns = format_
        scale = min(columns / width, rows / height)
        kept = min(int(width * scale) * int(height * scale), width * height)
        return kept, kept - rows * columns

    rows, columns = max(possible, key=worth)
    return rows, columns


def _on_canvas(pixels: Pixels, canvas: Size, resample: int) -> Pixels:
    """The picture as large as it fits, black around it."""
    height, width = pixels.shape[:2]
    across, down = canvas[1] / width, canvas[0] / height
    if across < down:
        size = (min(math.ceil(height * across), canvas[0]), canvas[1])
    else:
        size = (canvas[0], min(math.ceil(width * down), canvas[1]))
    top, left = (canvas[0] - size[0]) // 2, (canvas[1] - size[1]) // 2
    found = np.zeros((*canvas, 3), np.uint8)
    found[top : top + size[0], left : left + size[1]] = resize(pixels, {"height": size[0], "width": size[1]}, resample)
    return found


def _unpad(features: FloatArray, size: Size) -> FloatArray:
    """The features [rows, columns, hidden] of the canvas without those of what is around the picture."""
    rows, columns = features.shape[:2]
    height, width = size
    if width / height > columns / rows:
        padding = (rows - int(round(height * (columns / width), 7))) // 2
        return features[padding : rows - padding]
    padding = (columns - int(round(width * (rows / height), 7))) // 2
    return features[:, padding : columns - padding]


FAMILY = LlavaNext()
