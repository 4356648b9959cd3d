"""Qwen2-VL in small, and what the checkpoints of its successors share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from transformers import Qwen2VLConfig, Qwen2VLForConditionalGeneration
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from checkpoints.base import IMAGE, TEXT, Checkpoint, tokenised, write_json, write_model, write_tokenizer

VISION_START, VISION_END = "<|vision_start|>", "<|vision_end|>"
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ message['role'] + ': ' }}"
    "{% for part in message['content'] %}"
    "{{ '<|vision_start|><image><|vision_end|>' if part['type'] == 'image' else part['text'] }}"
    "{% endfor %}{{ eos_token + '\n' }}{% endfor %}"
    "{{ 'assistant: ' if add_generation_prompt else '' }}"
)
TOKEN_IDS = {"image_token_id": IMAGE, "vision_start_token_id": 4, "vision_end_token_id": 5, "video_token_id": 6}
ROPE = {"rope_type": "default", "rope_theta": 10_000.0, "mrope_section": [1, 1, 2]}
TEXT_CONFIG = {**TEXT, "rope_parameters": ROPE}
VISION = {"depth": 3, "num_heads": 2, "patch_size": 4, "spatial_merge_size": 2, "temporal_patch_size": 2}
# So that the large pictures of the test are made smaller, and none has the size it had.
PREPROCESSOR = {
    "image_processor_type": "Qwen2VLImageProcessor",
    "min_pixels": 1_600,
    "max_pixels": 8_000,
    "patch_size": 4,
    "temporal_patch_size": 2,
    "merge_size": 2,
    "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711],
}


def write_processor(folder: Path) -> None:
    """The tokenizer and the settings of the image processor."""
    write_json(folder, "preprocessor_config.json", PREPROCESSOR)
    write_tokenizer(folder, (VISION_START, VISION_END, "<|video_pad|>"), CHAT_TEMPLATE)


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What transformers' processor of these models makes; it cannot be had itself without torchvision."""
    pictures = Qwen2VLImageProcessorPil.from_pretrained(folder)(list(images), return_tensors="pt")
    counts = iter((pictures["image_grid_thw"].prod(-1) // 4).tolist())
    expanded = "".join(part + "<image>" * next(counts, 0) for part in text.split("<image>"))
    tokens = tokenised(folder, expanded)
    return {**pictures, **tokens, "mm_token_type_ids": (tokens["input_ids"] == IMAGE).to(torch.int32)}


def make(folder: Path) -> None:
    """As the base module says."""
    vision = {**VISION, "embed_dim": 16, "hidden_size": 32, "mlp_ratio": 2}
    config = Qwen2VLConfig(text_config=TEXT_CONFIG, vision_config=vision, tie_word_embeddings=False, **TOKEN_IDS)
    write_model(folder, Qwen2VLForConditionalGeneration(config))
    write_processor(folder)


CHECKPOINT = Checkpoint(make, inputs)
