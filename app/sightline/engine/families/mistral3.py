"""Mistral 3: pictures of any size, whose rows of tokens are told apart by tokens between them."""

from __future__ import annotations

import math
from typing import Any

from PIL import Image

from sightline.engine.family import Family, Grid, Pixels, PreparedImage, normalise, resize
from sightline.errors import said

# What transformers' PixtralImageProcessor does where a checkpoint's settings are silent.
_DEFAULTS: dict[str, Any] = {
    "size": {"longest_edge": 1024},
    "resample": Image.Resampling.BICUBIC,
    "image_mean": (0.48145466, 0.4578275, 0.40821073),
    "image_std": (0.26862954, 0.26130258, 0.27577711),
}


class Mistral3(Family):
    """Mistral Small 3.1 and later."""

    model_types: tuple[str, ...] = ("mistral3",)
    needs_grid = True

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says; the grid is the picture's rows and columns of tokens."""
        kind = str(preprocessor.get("image_processor_type", "")).removesuffix("Fast").removesuffix("Pil")
        if kind != "PixtralImageProcessor":
            raise ValueError(
                said(
                    "its pictures need {kind}, which is not supported", kind=kind or said("an unnamed image processor")
                )
            )
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        height, width, _ = pixels.shape
        shrink = max(height, width) / settings["size"]["longest_edge"]
        if shrink > 1:
            height, width = (max(1, math.floor(edge / shrink)) for edge in (height, width))
        step = _step(config)
        rows, columns = math.ceil(height / step), math.ceil(width / step)
        resized = resize(pixels, {"height": rows * step, "width": columns * step}, settings["resample"])
        return PreparedImage({"pixel_values": normalise(resized, settings)[None]}, (rows, columns))

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says: so many as a square picture of the longest edge takes."""
        settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
        edge = max(1, math.isqrt(tokens)) * _step(config)
        return {**preprocessor, "size": {"longest_edge": min(edge, settings["size"]["longest_edge"])}}

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str | None:
        """As the base class says."""
        rows, columns = grid
        return "[IMG_BREAK]".join([image_token * columns] * rows) + "[IMG_END]"


def _step(config: dict[str, Any]) -> int:
    """Pixels that a token is wide."""
    return int(config["vision_config"]["patch_size"] * config.get("spatial_merge_size", 1))


FAMILY = Mistral3()
