"""LLaVA-OneVision in small: SigLIP at 28 pixels before a Qwen2; large pictures have more tiles than are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from transformers import (
    LlavaOnevisionConfig,
    LlavaOnevisionForConditionalGeneration,
    LlavaOnevisionProcessor,
    Qwen2Config,
    SiglipVisionConfig,
)
from transformers.models.llava_onevision.image_processing_pil_llava_onevision import LlavaOnevisionImageProcessorPil

from checkpoints.base import IMAGE, TEXT, Checkpoint, without_videos, write_json, write_model, write_tokenizer
from checkpoints.llava import VISION

PINPOINTS = [[28 * rows, 28 * columns] for rows in range(1, 5) for columns in range(1, 5)]
VIDEO = IMAGE + 1


def make(folder: Path) -> None:
    """As the base module says."""
    config = LlavaOnevisionConfig(
        vision_config=SiglipVisionConfig(**VISION, image_size=28, patch_size=7, vision_use_head=False),
        text_config=Qwen2Config(**TEXT),
        image_token_index=IMAGE,
        video_token_index=VIDEO,
        tie_word_embeddings=False,
        image_grid_pinpoints=PINPOINTS,
        vision_feature_layer=-1,
        vision_feature_select_strategy="full",
        vision_aspect_ratio="anyres_max_4",
    )
    write_model(folder, LlavaOnevisionForConditionalGeneration(config))
    preprocessor = {
        "image_processor_type": "LlavaOnevisionImageProcessor",
        "size": {"height": 28, "width": 28},
        "image_grid_pinpoints": PINPOINTS,
        "do_pad": True,
        "resample": 3,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    processor = {
        "processor_class": "LlavaOnevisionProcessor",
        "num_image_tokens": 16,
        "vision_feature_select_strategy": "full",
        "vision_aspect_ratio": "anyres_max_4",
    }
    write_json(folder, "processor_config.json", processor)
    write_tokenizer(folder, ["<video>"])


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """The pictures as a flat list, so that each is cut into tiles."""
    processor = without_videos(
        LlavaOnevisionProcessor,
        folder,
        LlavaOnevisionImageProcessorPil,
        num_image_tokens=16,
        vision_feature_select_strategy="full",
        vision_aspect_ratio="anyres_max_4",
    )
    return dict(processor(text=[text], images=list(images), return_tensors="pt", add_special_tokens=False))


CHECKPOINT = Checkpoint(make, inputs)
