"""What differs between model types, and where to find it: one file in `families/` per type.

To add a family: a file in `families/` whose FAMILY overrides what is not LLaVA's; a file in `onnx_export/wrappers/`, by
which its checkpoints become graphs; and a file in `tests/engine/checkpoints/`, which makes a tiny checkpoint on the
spot and is all that `tests/engine/test_families.py` needs to compare its answers with transformers' own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine import families
from sightline.engine.interfaces import FloatArray, IntArray
from sightline.engine.registry import Registry
from sightline.errors import said

Pixels = NDArray[np.uint8]
Grid = tuple[int, ...]
"""How a picture was cut up, in the family's own terms, such as rows and columns of tiles; () where it never is."""

_OPENAI = {
    "image_mean": (0.48145466, 0.4578275, 0.40821073),
    "image_std": (0.26862954, 0.26130258, 0.27577711),
}
_HALVES = {"image_mean": (0.5, 0.5, 0.5), "image_std": (0.5, 0.5, 0.5)}
_SQUARE_224 = {"height": 224, "width": 224}
_SQUARE_384 = {"height": 384, "width": 384}
_CLIP = {"size": {"shortest_edge": 224}, "crop_size": _SQUARE_224, "do_center_crop": True, **_OPENAI}
# What transformers' image processors do where a checkpoint's settings are silent.
_DEFAULTS: dict[str, dict[str, Any]] = {
    "CLIPImageProcessor": _CLIP,
    "BlipImageProcessor": {"size": _SQUARE_384, **_OPENAI},
    "Gemma3ImageProcessor": {"size": _SQUARE_224, "resample": Image.Resampling.BILINEAR, **_HALVES},
    "SiglipImageProcessor": {"size": _SQUARE_224, **_HALVES},
    "LlavaNextImageProcessor": _CLIP,
    "LlavaOnevisionImageProcessor": {"size": _SQUARE_384, **_OPENAI},
}
_LONGEST_ASPECT = 16
MOST_PIXELS = 40_000_000  # of a picture as a model is shown it; the most that any asks for is 17 million


@dataclass(frozen=True)
class PreparedImage:
    """What the vision encoder is fed for one picture, by the names of its inputs, and how the picture was cut up."""

    feeds: dict[str, NDArray[np.generic]]
    grid: Grid = ()


class Family:
    """One kind of model. These defaults are LLaVA's: one square picture, a fixed number of features."""

    model_types: tuple[str, ...] = ()
    # The vision towers that it is for, by their model_type, where there is another family of that type for all others.
    towers: tuple[str, ...] = ()
    # Whether `image_text` or `position_ids` look at the grid: then it is kept with the features of a picture.
    needs_grid = False
    # Whether only torch runs its decoder: pictures enter it otherwise than as embeddings, or it does not export.
    only_torch = False
    # The Q-Former's input for the words of the prompt, where what stands for a picture hangs on them too.
    question_input: str | None = None
    # For checkpoints whose config.json names no image token.
    image_token: str | None = None
    # The token that the chat template writes for a picture, where it is not the image token and config.json names none.
    placeholder: str | None = None
    # What ends an answer beside the end of a text, where it is the prompt's and not the checkpoint's.
    end_of_turn: str | None = None
    # For checkpoints that ship none: LLaVA 1.5's, which gives a system prompt no name.
    chat_template = (
        "{% for message in messages %}"
        "{% if message['role'] != 'system' %}{{ message['role'].upper() + ': ' }}{% endif %}"
        "{% for part in message['content'] %}"
        "{{ '<image>\n' if part['type'] == 'image' else part['text'] + ' ' }}"
        "{% endfor %}{% endfor %}"
        "{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
    )

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """From the picture [H, W, 3] and the checkpoint's preprocessor settings and config.json to the encoder's feeds.

        Raises ValueError for settings that are not understood.
        """
        return PreparedImage({"pixel_values": pixel_values(pixels, preprocessor)[None]})

    def with_at_most(self, tokens: int, preprocessor: dict[str, Any], config: dict[str, Any]) -> dict[str, Any] | None:
        """The preprocessor settings with which a picture takes about so many tokens at most; never more than before.

        None where a picture always takes as many as it does.
        """
        return None

    def assemble(
        self, outputs: Mapping[str, NDArray[np.generic]], prepared: PreparedImage, config: dict[str, Any]
    ) -> FloatArray:
        """From the encoder's outputs, by name, to the picture's features [tokens, hidden], in the order of its tokens.

        Weights that only this needs, such as LLaVA-NeXT's `image_newline`, are outputs of the encoder's graph too.
        """
        features = next(iter(outputs.values()))
        return features.reshape(-1, features.shape[-1]).astype(np.float32, copy=False)

    def placeholder_id(self, config: dict[str, Any]) -> int | None:
        """The token that the chat template writes for a picture, where it is not the image token itself."""
        return None

    def image_text(self, tokens: int, grid: Grid, image_token: str) -> str | None:
        """What stands in the prompt for a picture of so many features: a text with as many image tokens in it.

        None where it is the image token so many times and nothing else.
        """
        return None

    def sees_ahead(self, is_image: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which tokens of a prompt [S] the one before them sees too: then the two are fed together, never apart.

        `is_image` tells which are pictures'. A token sees only those before it where a family does not say otherwise.
        """
        return np.zeros(len(is_image), np.bool_)

    def position_ids(
        self, token_ids: IntArray, grids: Sequence[Grid], image_token_id: int, config: dict[str, Any]
    ) -> IntArray | None:
        """Where each token [S] of a prompt is, [S] or [axes, S]; `grids` are those of its pictures, in order.

        None where tokens are simply counted. What is said after the prompt goes on from the highest position, by one.
        """
        return None


_FAMILIES: Registry[Family] = Registry(families, "FAMILY")


def find(model_type: str, tower: str | None = None) -> Family | None:
    """The family of a config's `model_type` with that vision tower; None if it is unknown."""
    return _FAMILIES.find(model_type, tower)


def known_model_types() -> list[str]:
    """Every `model_type` that can be run."""
    return _FAMILIES.model_types()


def pixel_values(pixels: Pixels, preprocessor: dict[str, Any]) -> NDArray[np.float32]:
    """[3, height, width] for the encoder, the very numbers of transformers' Pillow backend.

    `preprocessor` is a preprocessor_config.json of CLIPImageProcessor or SiglipImageProcessor. Raises ValueError for
    any other.
    """
    kind = str(preprocessor.get("image_processor_type", "")).removesuffix("Fast").removesuffix("Pil")
    if kind not in _DEFAULTS:
        raise ValueError(
            said("its pictures need {kind}, which is not supported", kind=kind or said("an unnamed image processor"))
        )
    settings = _DEFAULTS[kind] | {name: value for name, value in preprocessor.items() if value is not None}
    if settings.get("do_pad"):
        raise ValueError(said("its {kind} pads pictures, which is not supported", kind=kind))
    if settings.get("do_resize", True):
        pixels = resize(pixels, settings["size"], settings.get("resample", Image.Resampling.BICUBIC))
    if settings.get("do_center_crop"):
        pixels = centre_crop(pixels, settings["crop_size"])
    return normalise(pixels, settings)


def resize(pixels: Pixels, size: dict[str, int] | int, resample: int) -> Pixels:
    """To an exact height and width, or so that the shorter edge gets its length."""
    height, width, _ = pixels.shape
    if isinstance(size, int):  # old checkpoints: the shortest edge as a bare number
        size = {"shortest_edge": size}
    if "shortest_edge" in size:
        # Of a very long strip only the middle is seen: what a crop drops is not worth gigabytes of enlarged pixels.
        longest = _LONGEST_ASPECT * min(height, width)
        top, left = max(0, (height - longest) // 2), max(0, (width - longest) // 2)
        pixels = pixels[top : top + longest, left : left + longest]
        height, width, _ = pixels.shape
        short = size["shortest_edge"]
        upright = width <= height
        target = (short, int(short * height / width)) if upright else (int(short * width / height), short)
    elif "height" in size and "width" in size:
        target = (size["width"], size["height"])
    else:
        raise ValueError(said("its picture size {size} is not understood", size=size))
    if min(target) < 1 or target[0] * target[1] > MOST_PIXELS:
        raise ValueError(said("its picture size {size} is not understood", size=size))
    return np.asarray(Image.fromarray(pixels).resize(target, Image.Resampling(resample)))


def centre_crop(pixels: Pixels, size: dict[str, int] | int) -> Pixels:
    """The middle of the picture."""
    height, width, _ = pixels.shape
    rows, columns = (size, size) if isinstance(size, int) else (size["height"], size["width"])
    if rows > height or columns > width:
        raise ValueError(
            said(
                "it crops pictures to {columns} × {rows} after making them {width} × {height}",
                columns=columns,
                rows=rows,
                width=width,
                height=height,
            )
        )
    top, left = (height - rows) // 2, (width - columns) // 2
    return pixels[top : top + rows, left : left + columns]


def normalise(pixels: Pixels, settings: dict[str, Any]) -> NDArray[np.float32]:
    """[H, W, 3] bytes to [3, H, W] floats: rescaled, less the mean, over the standard deviation.

    The order of types is transformers' (float64 for the scale, float32 after), so that every bit agrees; a byte has
    only 256 values, so they are worked out once and looked up.
    """
    levels = np.arange(256, dtype=np.float64)
    if settings.get("do_rescale", True):
        levels = levels * settings.get("rescale_factor", 1 / 255)
    table = np.repeat(levels.astype(np.float32)[None], 3, axis=0)  # [3, 256]
    if settings.get("do_normalize", True):
        mean = np.broadcast_to(np.asarray(settings["image_mean"], np.float32), 3)
        deviation = np.broadcast_to(np.asarray(settings["image_std"], np.float32), 3)
        table = (table - mean[:, None]) / deviation[:, None]
    return np.stack([table[channel][pixels[..., channel]] for channel in range(3)])
