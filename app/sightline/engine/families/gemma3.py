"""Gemma 3: the tokens of one picture see one another, and stand between two tokens of their own."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.engine.family import Family, Grid, Pixels, PreparedImage
from sightline.errors import said


class Gemma3(Family):
    """Gemma 3 with pictures: 4B and larger."""

    model_types = ("gemma3",)

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says."""
        if preprocessor.get("do_pan_and_scan"):
            raise ValueError(said("its pictures are cut up (do_pan_and_scan), which is not supported"))
        return super().prepare(pixels, preprocessor, config)

    def placeholder_id(self, config: dict[str, Any]) -> int | None:
        """As the base class says: the token before a picture."""
        return int(config["boi_token_index"])

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str | None:
        """As the base class says."""
        return f"\n\n<start_of_image>{image_token * tokens}<end_of_image>\n\n"

    def sees_ahead(self, is_image: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """As the base class says: every token of a picture but its first."""
        ahead = is_image.copy()
        ahead[1:] &= is_image[:-1]
        ahead[:1] = False
        return ahead


FAMILY = Gemma3()
