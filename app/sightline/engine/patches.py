"""Pictures of any size as a row of patches, and where their tokens stand in a sequence: what Qwen's families share."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine.family import Pixels, normalise, resize
from sightline.errors import said

# What transformers' Qwen2VLImageProcessor does where a checkpoint's settings are silent.
_DEFAULTS: dict[str, Any] = {
    "size": {"shortest_edge": 56 * 56, "longest_edge": 28 * 28 * 1280},
    "patch_size": 14,
    "temporal_patch_size": 2,
    "merge_size": 2,
    "resample": Image.Resampling.BICUBIC,
    "image_mean": (0.48145466, 0.4578275, 0.40821073),
    "image_std": (0.26862954, 0.26130258, 0.27577711),
}
_LONGEST_ASPECT = 200  # beyond it the patches of a strip no longer fit; transformers refuses such pictures


def patches(
    pixels: Pixels, preprocessor: dict[str, Any], most_patches: int
) -> tuple[NDArray[np.float32], NDArray[np.int64], tuple[int, int]]:
    """From a picture [H, W, 3] to pixel_values [patches, channels × frames × side²] and grid_thw [1, 3].

    With them come the rows and columns of tokens. The numbers and their order are those of transformers'
    Qwen2VLImageProcessor: the patches that merge into one token stand side by side. A picture never takes more than
    `most_patches`, whatever the settings allow. Raises ValueError for settings of any other processor.
    """
    settings = _settings(preprocessor)
    side, merge, frames = settings["patch_size"], settings["merge_size"], settings["temporal_patch_size"]
    fewest, most = settings["size"]["shortest_edge"], settings["size"]["longest_edge"]
    height, width, _ = pixels.shape
    # Of a very long strip only the middle is seen.
    longest = _LONGEST_ASPECT * min(height, width)
    top, left = max(0, (height - longest) // 2), max(0, (width - longest) // 2)
    pixels = pixels[top : top + longest, left : left + longest]
    height, width, _ = pixels.shape
    most = min(most, most_patches * side * side)
    rows, columns = smart_resize(height, width, side * merge, min(fewest, most), most)
    pixels = resize(pixels, {"height": rows, "width": columns}, settings["resample"])
    values = normalise(pixels, settings)  # [3, rows, columns]
    down, across = rows // side, columns // side
    blocks = values.reshape(3, down // merge, merge, side, across // merge, merge, side)
    blocks = blocks.transpose(1, 4, 2, 5, 0, 3, 6)  # [block rows, block columns, merge, merge, 3, side, side]
    still = np.repeat(blocks[:, :, :, :, :, None], frames, axis=5)  # a picture is a film that stands still
    grid_thw = np.array([[1, down, across]], np.int64)
    return still.reshape(down * across, -1), grid_thw, (down // merge, across // merge)


def with_most_pixels(tokens: int, preprocessor: dict[str, Any]) -> dict[str, Any]:
    """The settings with an area for at most so many tokens, where they allow more."""
    settings = _settings(preprocessor)
    most = max(1, tokens) * (settings["patch_size"] * settings["merge_size"]) ** 2
    size = {name: min(most, settings["size"][name]) for name in ("shortest_edge", "longest_edge")}
    return {**preprocessor, "size": size, "min_pixels": None, "max_pixels": None}


def smart_resize(height: int, width: int, factor: int, fewest: int, most: int) -> tuple[int, int]:
    """The height and width next to these that `factor` divides, with an area from `fewest` to `most` pixels."""
    rows, columns = round(height / factor) * factor, round(width / factor) * factor
    if rows * columns > most:
        shrink = math.sqrt(height * width / most)
        rows = max(factor, math.floor(height / shrink / factor) * factor)
        columns = max(factor, math.floor(width / shrink / factor) * factor)
    elif rows * columns < fewest:
        grow = math.sqrt(fewest / (height * width))
        rows = math.ceil(height * grow / factor) * factor
        columns = math.ceil(width * grow / factor) * factor
    return rows, columns


def rope_positions(is_image: NDArray[np.bool_], grids: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Where each token stands in time, height and width: [3, S] (M-RoPE, https://arxiv.org/abs/2409.12191).

    `is_image` [S] marks the tokens of pictures, `grids` has each picture's rows and columns of tokens. Text counts on
    in all three; a picture is one moment, its tokens stand in rows and columns, and what follows it counts on from its
    longer side.
    """
    positions = np.empty((3, len(is_image)), np.int64)
    remaining = iter(grids)
    place = start = 0
    while place < len(is_image):
        if is_image[place]:
            rows, columns = next(remaining)
            count = rows * columns
            moment, row, column = np.zeros(count, np.int64), *np.divmod(np.arange(count), columns)
            positions[:, place : place + count] = start + np.stack([moment, row, column])
            start += max(rows, columns)
        else:
            count = sum(1 for _ in itertools.takewhile(lambda image: not image, is_image[place:]))
            positions[:, place : place + count] = start + np.arange(count)
            start += count
        place += count
    return positions


def _settings(preprocessor: dict[str, Any]) -> dict[str, Any]:
    kind = str(preprocessor.get("image_processor_type", "")).removesuffix("Fast").removesuffix("Pil")
    if kind != "Qwen2VLImageProcessor":
        raise ValueError(
            said("its pictures need {kind}, which is not supported", kind=kind or said("an unnamed image processor"))
        )
    settings = _DEFAULTS | {name: value for name, value in preprocessor.items() if value is not None}
    size = dict(settings["size"])
    # Older checkpoints name the two areas for what they are.
    for name, older in (("shortest_edge", "min_pixels"), ("longest_edge", "max_pixels")):
        size[name] = settings.get(older) or size.get(older) or size[name]
    return settings | {"size": size}
