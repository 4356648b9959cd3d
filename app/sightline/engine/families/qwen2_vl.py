"""Qwen2-VL: pictures of any size in patches, positions of three axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sightline.engine.family import Family, Grid, Pixels, PreparedImage
from sightline.engine.interfaces import IntArray
from sightline.engine.patches import patches, rope_positions, with_most_pixels

# Every patch sees all the others, so that memory and time grow with its square: this many, which is 1280 tokens and a
# megapixel, is also what transformers' processor allows where a checkpoint is silent. Those on the hub allow more.
MOST_PATCHES = 5120


class Qwen2Vl(Family):
    """Qwen2-VL, and with another name for the sizes of pictures its successors."""

    model_types: tuple[str, ...] = ("qwen2_vl",)
    needs_grid = True
    grid_name = "grid_thw"

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says; the grid is the picture's rows and columns of tokens."""
        pixel_values, grid_thw, grid = patches(pixels, preprocessor, MOST_PATCHES)
        return PreparedImage({"pixel_values": pixel_values, self.grid_name: grid_thw}, grid)

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """As the base class says."""
        return with_most_pixels(tokens, preprocessor)

    def position_ids(
        self, token_ids: IntArray, grids: Sequence[Grid], image_token_id: int, config: dict[str, Any]
    ) -> IntArray | None:
        """As the base class says: [3, S] of time, height and width."""
        return rope_positions(token_ids == image_token_id, [(rows, columns) for rows, columns in grids])


FAMILY = Qwen2Vl()
