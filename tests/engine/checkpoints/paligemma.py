"""PaliGemma in small: all of a prompt sees all of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from transformers import GemmaConfig, PaliGemmaConfig, PaliGemmaForConditionalGeneration
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from checkpoints.base import IMAGE, TEXT, Checkpoint, tokenised, write_json, write_model, write_tokenizer

VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
TOWER = {"model_type": "siglip_vision_model", **VISION, "image_size": 28, "patch_size": 7, "vision_use_head": False}
PREPROCESSOR = {
    "image_processor_type": "SiglipImageProcessor",
    "size": {"height": 28, "width": 28},
    "resample": 3,
    "image_seq_length": 16,
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
}


def write_processor(folder: Path) -> None:
    """The tokenizer, without a template, and the settings of the image processor."""
    write_json(folder, "preprocessor_config.json", PREPROCESSOR)
    write_tokenizer(folder)
    (folder / "chat_template.jinja").unlink()


def make(folder: Path) -> None:
    """As the base module says."""
    config = PaliGemmaConfig(
        vision_config=TOWER,
        text_config=GemmaConfig(**TEXT, head_dim=8).to_dict(),
        image_token_index=IMAGE,
        projection_dim=32,
        tie_word_embeddings=False,
    )
    write_model(folder, PaliGemmaForConditionalGeneration(config))
    write_processor(folder)


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What transformers' processor makes; it wants the prompt without its beginning and its end, and one picture."""
    pictures = SiglipImageProcessorPil.from_pretrained(folder)(list(images), return_tensors="pt")
    tokens = tokenised(folder, text.replace("<image>", "<image>" * 16))
    return {**pictures, **tokens, "token_type_ids": torch.zeros_like(tokens["input_ids"])}


CHECKPOINT = Checkpoint(make, inputs)
