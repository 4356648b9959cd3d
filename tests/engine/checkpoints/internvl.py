"""InternVL in small: tiles of 28 pixels before a Qwen2."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from transformers import (
    InternVLConfig,
    InternVLForConditionalGeneration,
    InternVLProcessor,
    InternVLVisionConfig,
    Qwen2Config,
)
from transformers.models.got_ocr2.image_processing_pil_got_ocr2 import GotOcr2ImageProcessorPil

from checkpoints.base import TEXT, Checkpoint, without_videos, write_json, write_model, write_tokenizer

SPECIAL = ["<IMG_CONTEXT>", "<img>", "</img>", "<video>"]
CONTEXT = 4
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<s>' + message['role'] + '\n' }}"
    "{% if message['content'] is string %}{{ message['content'] }}{% else %}{% for content in message['content'] %}"
    "{% if content['type'] == 'image' %}{{ '<IMG_CONTEXT>\n' }}"
    "{% elif content['type'] == 'text' %}{{ content['text'] }}{% endif %}"
    "{% endfor %}{% endif %}{{ '</s>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<s>assistant\n' }}{% endif %}"
)


def make(folder: Path) -> None:
    """As the base module says."""
    config = InternVLConfig(
        vision_config=InternVLVisionConfig(
            hidden_size=32,
            intermediate_size=48,
            num_hidden_layers=2,
            num_attention_heads=2,
            image_size=[28, 28],
            patch_size=[7, 7],
        ),
        text_config=Qwen2Config(**TEXT),
        image_token_id=CONTEXT,
        image_seq_length=4,
        downsample_ratio=0.5,
        vision_feature_layer=-1,
        vision_feature_select_strategy="default",
        tie_word_embeddings=False,
    )
    write_model(folder, InternVLForConditionalGeneration(config))
    preprocessor = {
        "image_processor_type": "GotOcr2ImageProcessor",
        "size": {"height": 28, "width": 28},
        "crop_to_patches": False,
        "min_patches": 1,
        "max_patches": 6,
        "resample": 3,
        "image_mean": [0.485, 0.456, 0.406],
        "image_std": [0.229, 0.224, 0.225],
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "InternVLProcessor", "image_seq_length": 4})
    named = {
        "start_image_token": "<img>",
        "end_image_token": "</img>",
        "context_image_token": "<IMG_CONTEXT>",
        "video_token": "<video>",
    }
    write_tokenizer(folder, SPECIAL, CHAT_TEMPLATE, extra_special_tokens=named)


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """By the image processor that needs no torchvision."""
    processor = without_videos(InternVLProcessor, folder, GotOcr2ImageProcessorPil, image_seq_length=4)
    return dict(processor(text=[text], images=[list(images)], return_tensors="pt", add_special_tokens=False))


CHECKPOINT = Checkpoint(make, inputs)
