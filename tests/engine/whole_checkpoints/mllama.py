"""Llama 3.2 Vision in small: its second layer looks at the pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from checkpoints.base import IMAGE, SHARD, TEXT, Checkpoint, transformers_own, write_json, write_model, write_tokenizer
from PIL import Image
from transformers import AutoProcessor, MllamaConfig, MllamaForConditionalGeneration

VISION = {
    "hidden_size": 16,
    "intermediate_size": 32,
    "num_hidden_layers": 2,
    "num_global_layers": 1,
    "attention_heads": 2,
    "image_size": 28,
    "patch_size": 14,
    "vision_output_dim": 32,
    "intermediate_layers_indices": [1],
    "max_num_tiles": 4,
}


def make(folder: Path) -> None:
    """As the base module says."""
    text = {**TEXT, "num_hidden_layers": 3, "cross_attention_layers": [1], "rope_parameters": {"rope_type": "default"}}
    model = MllamaForConditionalGeneration(
        MllamaConfig(vision_config=VISION, text_config=text, image_token_index=IMAGE, tie_word_embeddings=False)
    )
    write_model(folder, model)
    with torch.no_grad():  # wide open, so that the pictures matter
        layer = model.model.language_model.layers[1]
        layer.cross_attn_attn_gate.fill_(2.0)
        layer.cross_attn_mlp_gate.fill_(1.0)
    model.save_pretrained(folder, max_shard_size=SHARD)
    preprocessor = {
        "image_processor_type": "MllamaImageProcessor",
        "size": {"height": 28, "width": 28},
        "max_image_tiles": 4,
        "resample": 2,
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "MllamaProcessor"})
    write_tokenizer(folder, ["<|python_tag|>"])


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """Its processor takes no empty list of pictures."""
    if images:
        return transformers_own(folder, text, images)
    return dict(AutoProcessor.from_pretrained(folder)(text=[text], return_tensors="pt", add_special_tokens=False))


CHECKPOINT = Checkpoint(make, inputs)
