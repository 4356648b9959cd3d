"""LLaVA-NeXT in small: CLIP at 28 pixels, formats of up to four tiles."""

from __future__ import annotations

from pathlib import Path

from transformers import CLIPVisionConfig, LlamaConfig, LlavaNextConfig, LlavaNextForConditionalGeneration

from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer
from checkpoints.llava import VISION

PINPOINTS = [[28, 56], [56, 28], [56, 56], [84, 28], [28, 84]]


def make(folder: Path) -> None:
    """As the base module says."""
    config = LlavaNextConfig(
        vision_config=CLIPVisionConfig(**VISION, image_size=28, patch_size=7, projection_dim=16),
        text_config=LlamaConfig(**TEXT),
        image_token_index=IMAGE,
        tie_word_embeddings=False,
        image_grid_pinpoints=PINPOINTS,
        vision_feature_layer=-2,
        vision_feature_select_strategy="default",
    )
    write_model(folder, LlavaNextForConditionalGeneration(config), seed=2)
    preprocessor = {
        "image_processor_type": "LlavaNextImageProcessor",
        "size": {"shortest_edge": 28},
        "crop_size": {"height": 28, "width": 28},
        "image_grid_pinpoints": PINPOINTS,
        "do_pad": True,
        "resample": 3,
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    processor = {
        "processor_class": "LlavaNextProcessor",
        "image_token": "<image>",
        "patch_size": 7,
        "num_additional_image_tokens": 1,
        "vision_feature_select_strategy": "default",
    }
    write_json(folder, "processor_config.json", processor)
    write_tokenizer(folder)


CHECKPOINT = Checkpoint(make)
