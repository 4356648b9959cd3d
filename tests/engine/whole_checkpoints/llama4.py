"""Llama 4 in small: tiles with separators, experts, and a layer that sees only its own chunk of the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from checkpoints.base import CHAT_TEMPLATE, IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer
from PIL import Image
from tokenizers import Tokenizer
from transformers import Llama4Config, Llama4ForConditionalGeneration

from sightline.engine.families.llama4 import FAMILY

PREPROCESSOR = {
    "image_processor_type": "Llama4ImageProcessor",
    "size": {"height": 28, "width": 28},
    "max_patches": 4,
    "resample": 2,
}
SPECIAL = ["<|image|>", "<|image_start|>", "<|image_end|>", "<|tile_x_separator|>", "<|tile_y_separator|>"]


def make(folder: Path) -> None:
    """As the base module says."""
    text = {
        **TEXT,
        "intermediate_size_mlp": 48,
        "head_dim": 8,
        "num_local_experts": 2,
        "no_rope_layers": [1, 0],
        "attention_chunk_size": 64,
        "moe_layers": [1],
    }
    vision = {
        "hidden_size": 16,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "image_size": 28,
        "patch_size": 7,
        "vision_output_dim": 32,
        "projector_input_dim": 32,
        "projector_output_dim": 32,
    }
    config = Llama4Config(vision_config=vision, text_config=text, image_token_index=IMAGE, tie_word_embeddings=False)
    write_model(folder, Llama4ForConditionalGeneration(config))
    write_json(folder, "preprocessor_config.json", PREPROCESSOR)
    write_tokenizer(folder, SPECIAL, CHAT_TEMPLATE.replace("<image>", "<|image|>"))


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """Its processor wants torchvision: the tokens of a picture are counted here, and its pixels are Sightline's."""
    pixels, texts = [], []
    for image in images:
        prepared = FAMILY.prepare(np.asarray(image), PREPROCESSOR, {})
        pixels.append(prepared.feeds["pixel_values"])
        rows, columns = prepared.grid
        line = "<|tile_x_separator|>".join(["<image>" * 4] * columns) + "<|tile_y_separator|>"
        tiles = line * rows if rows * columns > 1 else ""
        texts.append("<|image_start|>" + tiles + "<|image|>" + "<image>" * 4 + "<|image_end|>")
    first, *rest = text.split("<|image|>")
    whole = first + "".join(shown + after for shown, after in zip(texts, rest, strict=True))
    ids = Tokenizer.from_file(str(folder / "tokenizer.json")).encode(whole, add_special_tokens=False).ids
    answer = {"input_ids": torch.tensor([ids]), "attention_mask": torch.ones(1, len(ids), dtype=torch.int64)}
    return answer | ({"pixel_values": torch.tensor(np.concatenate(pixels))} if pixels else {})


CHECKPOINT = Checkpoint(make, inputs)
