"""Llama 3.2 Vision in small: its second layer looks at the pictures."""

from __future__ import annotations

from pathlib import Path

import torch
from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer
from transformers import MllamaConfig, MllamaForConditionalGeneration

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
    model.save_pretrained(folder)
    preprocessor = {
        "image_processor_type": "MllamaImageProcessor",
        "size": {"height": 28, "width": 28},
        "max_image_tiles": 4,
        "resample": 2,
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "MllamaProcessor"})
    write_tokenizer(folder, ["<|python_tag|>"])


CHECKPOINT = Checkpoint(make)
