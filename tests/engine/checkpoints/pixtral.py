"""Pixtral 12B in small: a LLaVA whose tower is a Pixtral, each patch a token."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from transformers import LlavaConfig, LlavaForConditionalGeneration, MistralConfig, PixtralVisionConfig

from checkpoints import mistral3
from checkpoints.base import IMAGE, TEXT, Checkpoint, write_model

PATCH = 8


def make(folder: Path) -> None:
    """As the base module says."""
    config = LlavaConfig(
        vision_config=PixtralVisionConfig(**mistral3.VISION, patch_size=PATCH, image_size=64),
        text_config=MistralConfig(**TEXT, head_dim=8, sliding_window=None),
        image_token_index=IMAGE,
        vision_feature_layer=-1,
        vision_feature_select_strategy="full",
        tie_word_embeddings=False,
    )
    write_model(folder, LlavaForConditionalGeneration(config))
    mistral3.write_processor(folder, PATCH)


CHECKPOINT = Checkpoint(make, partial(mistral3.inputs, step=PATCH))
