"""Qwen2.5-VL in small: the first and the last block see windows of 4 × 4 tokens, the other all."""

from __future__ import annotations

from pathlib import Path

from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

from checkpoints.base import Checkpoint, write_model
from checkpoints.qwen2_vl import TEXT_CONFIG, TOKEN_IDS, VISION, inputs, write_processor


def make(folder: Path) -> None:
    """As the base module says."""
    vision = {**VISION, "hidden_size": 16, "out_hidden_size": 32, "intermediate_size": 24}
    vision |= {"window_size": 32, "fullatt_block_indexes": [1]}
    config = Qwen2_5_VLConfig(text_config=TEXT_CONFIG, vision_config=vision, tie_word_embeddings=False, **TOKEN_IDS)
    write_model(folder, Qwen2_5_VLForConditionalGeneration(config))
    write_processor(folder)


CHECKPOINT = Checkpoint(make, inputs)
