"""Qwen2-VL: pictures of any size in patches, positions of three axes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import psutil

from sightline.engine.family import Family, Grid, Pixels, PreparedImage
from sightline.engine.interfaces import IntArray
from sightline.engine.patches import patches, rope_positions, with_most_pixels

# Every patch sees all the others, so that memory grows with the square of their number: so many bytes for each pair,
# as measured of Qwen2.5-VL, which knows windows besides.
# Checkpoints on the hub allow pictures of 65,000 patches, for which no computer has enough.
_BYTES_FOR_A_PAIR = 26


def most_patches(memory: int) -> int:
    """How many patches an eighth of so many bytes suffices for: 9,000, which is 2,300 tokens, where there are 16 GB.

    Of all the memory there is, not of what is free: a picture is to be seen alike each time.
    """
    return max(5120, math.isqrt(memory // 8 // _BYTES_FOR_A_PAIR))


class Qwen2Vl(Family):
    """Qwen2-VL, and with another name for the sizes of pictures its successors."""

    model_types: tuple[str, ...] = ("qwen2_vl",)
    needs_grid = True
    grid_name = "grid_thw"

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """As the base class says; the grid is the picture's rows and columns of tokens."""
        pixel_values, grid_thw, grid = patches(pixels, preprocessor, most_patches(psutil.virtual_memory().total))
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
