"""LLaVA 1.5 in small: CLIP, whose class token is dropped, before a Llama."""

from __future__ import annotations

from pathlib import Path

from transformers import CLIPVisionConfig, LlamaConfig, LlavaConfig, LlavaForConditionalGeneration

from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer

VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "num_attention_heads": 2}


def make(folder: Path) -> None:
    """As the base module says."""
    config = LlavaConfig(
        vision_config=CLIPVisionConfig(**VISION, image_size=28, patch_size=7, projection_dim=16),
        text_config=LlamaConfig(**TEXT),
        image_token_index=IMAGE,
        tie_word_embeddings=False,
        vision_feature_layer=-2,
        vision_feature_select_strategy="default",
    )
    write_model(folder, LlavaForConditionalGeneration(config))
    preprocessor = {
        "image_processor_type": "CLIPImageProcessor",
        "size": {"shortest_edge": 28},
        "crop_size": {"height": 28, "width": 28},
        "resample": 3,
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    processor = {
        "processor_class": "LlavaProcessor",
        "image_token": "<image>",
        "patch_size": 7,
        "num_additional_image_tokens": 1,
        "vision_feature_select_strategy": "default",
    }
    write_json(folder, "processor_config.json", processor)
    write_tokenizer(folder)


CHECKPOINT = Checkpoint(make)
