"""Idefics, the open Flamingo: each picture is one token, and the text looks at it by cross-attention."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sightline.engine.family import Family, Pixels, PreparedImage, normalise, resize
from sightline.engine.interfaces import FloatArray

_DEFAULTS = {
    "image_mean": (0.48145466, 0.4578275, 0.40821073),
    "image_std": (0.26862954, 0.26130258, 0.27577711),
}


class Idefics(Family):
    """Idefics 9B and 80B, plain and instructed. The features of a picture are one row, whose token has its place."""

    model_types = ("idefics",)
    only_torch = True
    image_token = "<image>"
    end_of_turn = "<end_of_utterance>"
    # As https://huggingface.co/HuggingFaceM4/idefics-9b-instruct says; pictures side by side share the token between.
    chat_template = (
        "{{ bos_token }}{% set before = namespace(image=false) %}"
        "{% for message in messages %}"
        "{{ '' if loop.first else '\n' }}{{ message['role'].capitalize() + ':' }}"
        "{% for part in message['content'] %}{% if part['type'] == 'image' %}"
        "{{ '' if before.image else '<fake_token_around_image>' }}{{ '<image><fake_token_around_image>' }}"
        "{% set before.image = true %}{% else %}{{ ('' if before.image else ' ') + part['text'] }}"
        "{% set before.image = false %}"
        "{% endif %}{% endfor %}{{ '<end_of_utterance>' }}{% set before.image = false %}{% endfor %}"
        "{{ '\nAssistant:' if add_generation_prompt else '' }}"
    )

    def prepare(self, pixels: Pixels, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        """`pixel_values` [1, 3, side, side]."""
        settings = {**_DEFAULTS, **preprocessor}
        side = int(preprocessor.get("image_size") or preprocessor.get("size", {}).get("height", 224))
        resample = preprocessor.get("resample", Image.Resampling.BICUBIC)
        square = resize(pixels, {"height": side, "width": side}, resample)
        return PreparedImage({"pixel_values": normalise(square, settings)[None]})

    def assemble(
        self, outputs: Mapping[str, NDArray[np.generic]], prepared: PreparedImage, config: dict[str, Any]
    ) -> FloatArray:
        """One row: the states of the picture, one after another."""
        return outputs["image_features"].reshape(1, -1).astype(np.float32, copy=False)


FAMILY = Idefics()
