"""Idefics3 and SmolVLM: the picture enlarged and split into square tiles, and the whole of it after them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PIL import Image

from sightline.engine.family import Family, Grid, Pixels, PreparedImage, normalise, resize

_LARGEST = 4096
# transformers' own where a checkpoint's settings are silent.
_DEFAULTS: dict[str, Any] = {
    "size": {"longest_edge": 1456},
    "max_image_size": {"longest_edge": 364},
    "resample": Image.Resampling.LANCZOS,
    "do_image_splitting": True,
    "image_mean": (0.5, 0.5, 0.5),
    "image_std": (0.5, 0.5, 0.5),
}


class Idefics3(Family):
    """Tiles go through the encoder as pictures of their own; the prompt says in which row and column each is."""

    model_types = ("idefics3", "smolvlm")
    needs_grid = True

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says; the grid is the rows and columns of tiles, 0 and 0 where there is but the whole."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        edge = settings["max_image_size"]["longest_edge"]
        if settings.get("do_resize", True):
            pixels = _resized(pixels, _longest(pixels, settings["size"]["longest_edge"]), settings)
        rows = columns = 0
        tiles: list[Pixels] = []
        if settings["do_image_splitting"]:
            pixels = _resized(pixels, _in_tiles(pixels, edge), settings)
            rows, columns = pixels.shape[0] // edge, pixels.shape[1] // edge
            if rows * columns == 1:
                rows = columns = 0
            tiles = [
                pixels[row * edge : (row + 1) * edge, column * edge : (column + 1) * edge]
                for row in range(rows)
                for column in range(columns)
            ]
        whole = _resized(pixels, (edge, edge), settings)
        values = np.stack([normalise(part, settings) for part in (*tiles, whole)])[None]  # [1, tiles + 1, 3, H, W]
        mask = np.ones((1, len(tiles) + 1, edge, edge), np.bool_)
        return PreparedImage({"pixel_values": values, "pixel_attention_mask": mask}, (rows, columns))

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says: a smaller picture has fewer tiles, beside which there is one of the whole."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        vision, edge = config["vision_config"], settings["max_image_size"]["longest_edge"]
        each = (edge // vision["patch_size"]) ** 2 // config["scale_factor"] ** 2
        across = math.isqrt(max(0, tokens // each - 1))
        if across < 2:
            return {**preprocessor, "do_image_splitting": False}
        return {**preprocessor, "size": {"longest_edge": min(across * edge, settings["size"]["longest_edge"])}}

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str | None:
        """As the base class says; every row of tiles is a line."""
        rows, columns = grid
        seen = image_token * (tokens // (rows * columns + 1))
        around = "<fake_token_around_image>"
        lines = [
            "".join(f"{around}<row_{row}_col_{column}>{seen}" for column in range(1, columns + 1)) + "\n"
            for row in range(1, rows + 1)
        ]
        return "".join([*lines, "\n" if lines else "", f"{around}<global-img>{seen}{around}"])


def _resized(pixels: Pixels, size: tuple[int, int], settings: dict[str, Any]) -> Pixels:
    return resize(pixels, {"height": size[0], "width": size[1]}, settings["resample"])


def _longest(pixels: Pixels, edge: int) -> tuple[int, int]:
    """Height and width where the longer edge gets its length; the shorter one is even, if there is enough of it."""
    height, width = pixels.shape[:2]
    ratio = width / height
    if width >= height:
        width, height = edge, int(edge / ratio)
        height += height % 2
    else:
        width, height = int(edge * ratio), edge
        width += width % 2
    height, width = max(height, 1), max(width, 1)
    ratio = width / height
    if width >= height and width > _LARGEST:
        width, height = _LARGEST, int(_LARGEST / ratio)
    elif height > width and height > _LARGEST:
        width, height = int(_LARGEST * ratio), _LARGEST
    return max(height, 1), max(width, 1)


def _in_tiles(pixels: Pixels, edge: int) -> tuple[int, int]:
    """Height and width in whole tiles."""
    height, width = pixels.shape[:2]
    ratio = width / height
    if width >= height:
        width = math.ceil(width / edge) * edge
        height = math.ceil(int(width / ratio) / edge) * edge
    else:
        height = math.ceil(height / edge) * edge
        width = math.ceil(int(height * ratio) / edge) * edge
    return height, width


FAMILY = Idefics3()
