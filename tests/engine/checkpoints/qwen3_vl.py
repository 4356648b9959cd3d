"""Qwen3-VL in small: a table of 5 × 5 learned positions, and states from two blocks for two of the decoder's layers."""

from __future__ import annotations

from pathlib import Path

from transformers import Qwen3VLConfig, Qwen3VLForConditionalGeneration

from checkpoints.base import Checkpoint, write_model
from checkpoints.qwen2_vl import ROPE, TEXT_CONFIG, TOKEN_IDS, VISION, inputs, write_processor


def make(folder: Path) -> None:
    """As the base module says."""
    text = {**TEXT_CONFIG, "head_dim": 8, "rope_parameters": {**ROPE, "mrope_section": [2, 1, 1]}}
    vision = {**VISION, "hidden_size": 16, "out_hidden_size": 32, "intermediate_size": 24}
    vision |= {"num_position_embeddings": 25, "deepstack_visual_indexes": [2, 0]}
    config = Qwen3VLConfig(text_config=text, vision_config=vision, tie_word_embeddings=False, **TOKEN_IDS)
    write_model(folder, Qwen3VLForConditionalGeneration(config))
    write_processor(folder)


CHECKPOINT = Checkpoint(make, inputs)
