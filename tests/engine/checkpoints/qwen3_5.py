"""Qwen3.5 in small: three layers with a state of fixed size, then one with keys and values."""

from __future__ import annotations

from pathlib import Path

from transformers import Qwen3_5Config, Qwen3_5ForConditionalGeneration

from checkpoints.base import Checkpoint, write_model
from checkpoints.qwen2_vl import ROPE, TEXT_CONFIG, TOKEN_IDS, VISION, inputs, write_processor


def make(folder: Path) -> None:
    """As the base module says."""
    rope = {**ROPE, "mrope_section": [2, 1, 1], "partial_rotary_factor": 0.5}
    linear = {"linear_num_key_heads": 2, "linear_num_value_heads": 4}
    linear |= {"linear_key_head_dim": 8, "linear_value_head_dim": 6}
    text = {**TEXT_CONFIG, **linear, "head_dim": 16, "num_hidden_layers": 4, "rope_parameters": rope}
    vision = {**VISION, "hidden_size": 16, "out_hidden_size": 32, "intermediate_size": 24}
    vision |= {"num_position_embeddings": 25}
    config = Qwen3_5Config(text_config=text, vision_config=vision, tie_word_embeddings=False, **TOKEN_IDS)
    write_model(folder, Qwen3_5ForConditionalGeneration(config))
    write_processor(folder)


CHECKPOINT = Checkpoint(make, inputs)
