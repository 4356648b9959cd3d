"""LLaVA 1.5 in small: CLIP, whose class token is dropped, before a Llama; and what is the same in its relatives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from transformers import CLIPVisionConfig, LlamaConfig, LlavaConfig, LlavaForConditionalGeneration

from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer

VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "num_attention_heads": 2}
CLIP_PREPROCESSOR = {"size": {"shortest_edge": 28}, "crop_size": {"height": 28, "width": 28}, "resample": 3}


def clip_and_llama() -> dict[str, Any]:
    """What the configs of LLaVA 1.5 and 1.6 have in common."""
    return {
        "vision_config": CLIPVisionConfig(**VISION, image_size=28, patch_size=7, projection_dim=16),
        "text_config": LlamaConfig(**TEXT),
        "image_token_index": IMAGE,
        "tie_word_embeddings": False,
        "vision_feature_layer": -2,
        "vision_feature_select_strategy": "default",
    }


def write_processor(folder: Path, processor_class: str, preprocessor: dict[str, Any]) -> None:
    """The tokenizer, and the settings of the two processors of a CLIP at 28 pixels."""
    write_json(folder, "preprocessor_config.json", preprocessor)
    processor = {
        "processor_class": processor_class,
        "image_token": "<image>",
        "patch_size": 7,
        "num_additional_image_tokens": 1,
        "vision_feature_select_strategy": "default",
    }
    write_json(folder, "processor_config.json", processor)
    write_tokenizer(folder)


def make(folder: Path) -> None:
    """As the base module says."""
    write_model(folder, LlavaForConditionalGeneration(LlavaConfig(**clip_and_llama())))
    write_processor(folder, "LlavaProcessor", {"image_processor_type": "CLIPImageProcessor", **CLIP_PREPROCESSOR})


CHECKPOINT = Checkpoint(make)
