"""Llama 4: a picture is cut into tiles, with separators between them, and seen as a whole after that."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine.family import Family, Grid, Pixels, PreparedImage, resize
from sightline.engine.tiling import arrangements, best_canvas, cut, pad

_DEFAULTS: dict[str, Any] = {
    "image_mean": (0.5, 0.5, 0.5),
    "image_std": (0.5, 0.5, 0.5),
    "size": {"height": 336, "width": 336},
    "max_patches": 16,
    "rescale_factor": 1 / 255,
}


class Llama4(Family):
    """Llama 4 Scout and Maverick. Its decoder does not become an ONNX graph, so torch runs it."""

    model_types = ("llama4",)
    only_torch = True
    needs_grid = True
    placeholder = "<|image|>"

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """`pixel_values` [tiles, 3, side, side], the whole picture last where there are several; the rows and columns.

        transformers resizes with torchvision, whose pixels may be off by one from these.
        """
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        side = int(settings["size"]["height"])
        resample = settings.get("resample", Image.Resampling.BILINEAR)
        height, width, _ = pixels.shape
        canvases = [(rows * side, columns * side) for rows, columns in arrangements(int(settings["max_patches"]))]
        canvas = best_canvas((height, width), canvases)
        # Enlarged to the side of a tile at most.
        high, wide = min(max(height, side), canvas[0]), min(max(width, side), canvas[1])
        if wide / width < high / height:
            high = min(math.floor(height * (wide / width)), high)
        else:
            wide = min(math.floor(width * (high / height)), wide)
        small = resize(pixels, {"height": max(high, 1), "width": max(wide, 1)}, resample)
        rows, columns = canvas[0] // side, canvas[1] // side
        tiles = cut(_normalise(pad(small, canvas), settings), rows, columns)
        if len(tiles) > 1:
            whole = resize(pixels, {"height": side, "width": side}, resample)
            tiles = np.concatenate([tiles, _normalise(whole, settings)[None]])
        return PreparedImage({"pixel_values": tiles}, (rows, columns))

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says: fewer tiles, beside which there is a small one of the whole."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        vision = config["vision_config"]
        across = int(settings["size"]["height"]) // int(vision["patch_size"]) * float(vision["pixel_shuffle_ratio"])
        return {**preprocessor, "max_patches": max(1, min(settings["max_patches"], tokens // round(across**2) - 1))}

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str:
        """Tiles row by row, what separates them, and the whole picture."""
        rows, columns = grid
        tile = image_token * (tokens // (rows * columns + (rows * columns > 1)))
        tiles = ("<|tile_x_separator|>".join([tile] * columns) + "<|tile_y_separator|>") * rows
        return f"<|image_start|>{tiles if rows * columns > 1 else ''}<|image|>{tile}<|image_end|>"


def _normalise(pixels: Pixels, settings: dict[str, Any]) -> NDArray[np.float32]:
    """[H, W, 3] bytes to [3, H, W], in bfloat16, as the model was trained; a byte has only 256 values."""
    scaled = _bfloat16(np.arange(256, dtype=np.float32) * np.float32(settings["rescale_factor"]))
    channels = []
    for channel, (mean, deviation) in enumerate(zip(settings["image_mean"], settings["image_std"], strict=True)):
        table = _bfloat16(_bfloat16(scaled - np.float32(mean)) / np.float32(deviation))
        channels.append(table[pixels[..., channel]])
    return np.stack(channels)


def _bfloat16(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rounded to the nearest bfloat16, halves to even."""
    bits = values.astype(np.float32).view(np.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    return rounded.astype(np.uint32).view(np.float32)


FAMILY = Llama4()
