"""InternVL: the picture in as many square tiles as its shape asks for, then a small one of the whole."""

from __future__ import annotations

from typing import Any

import numpy as np
from PIL import Image

from sightline.engine.family import Family, Grid, Pixels, PreparedImage, normalise, resize

# transformers' own where a checkpoint's settings are silent.
_DEFAULTS: dict[str, Any] = {
    "size": {"height": 384, "width": 384},
    "resample": Image.Resampling.BICUBIC,
    "min_patches": 1,
    "max_patches": 12,
    "image_mean": (0.48145466, 0.4578275, 0.40821073),
    "image_std": (0.26862954, 0.26130258, 0.27577711),
}


class InternVL(Family):
    """Tiles go through the encoder as pictures of their own, and their features follow one another."""

    model_types = ("internvl",)

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says. Pictures are always cut up: the model's processor does, whatever its settings say."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        height, width = settings["size"]["height"], settings["size"]["width"]
        most = settings["max_patches"]
        rows, columns = _tiling(pixels, height * width, settings["min_patches"], most) if most > 1 else (1, 1)
        resample = settings["resample"]
        canvas = resize(pixels, {"height": rows * height, "width": columns * width}, resample)
        parts = [
            canvas[row * height : (row + 1) * height, column * width : (column + 1) * width]
            for row in range(rows)
            for column in range(columns)
        ]
        if len(parts) > 1:
            parts.append(resize(pixels, settings["size"], resample))
        return PreparedImage({"pixel_values": np.stack([normalise(part, settings) for part in parts])})

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says: fewer tiles, beside which there is a small one of the whole."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        most = max(1, min(settings["max_patches"], tokens // int(config["image_seq_length"]) - 1))
        return {**preprocessor, "max_patches": most, "min_patches": min(most, settings["min_patches"])}

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str | None:
        """As the base class says."""
        return f"<img>{image_token * tokens}</img>"


def _tiling(pixels: Pixels, tile_area: int, least: int, most: int) -> tuple[int, int]:
    """The rows and columns whose shape is nearest to the picture's; of one shape, more only for a large picture."""
    height, width = pixels.shape[:2]
    possible = [
        (rows, columns)
        for columns in range(1, most + 1)
        for rows in range(1, most + 1)
        if least <= rows * columns <= most
    ]
    best = (1, 1)
    nearest = float("inf")
    for rows, columns in sorted(possible, key=lambda tiling: tiling[0] * tiling[1]):
        apart = abs(width / height - columns / rows)
        if apart < nearest or (apart == nearest and width * height > 0.5 * tile_area * rows * columns):
            best, nearest = (rows, columns), apart
    return best


FAMILY = InternVL()
