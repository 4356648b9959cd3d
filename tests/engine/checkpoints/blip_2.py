"""BLIP-2 in small: a Q-Former of four queries before an OPT."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from transformers import Blip2Config, Blip2ForConditionalGeneration, OPTConfig
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from checkpoints.base import (
    BOS,
    EOS,
    IMAGE,
    PAD,
    VOCABULARY,
    Checkpoint,
    tokenised,
    write_json,
    write_model,
    write_tokenizer,
)

QUERIES = 4
VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
QFORMER = {**VISION, "vocab_size": VOCABULARY, "encoder_hidden_size": 32, "cross_attention_frequency": 1}
PREPROCESSOR = {"image_processor_type": "BlipImageProcessor", "size": {"height": 28, "width": 28}}


def make(folder: Path) -> None:
    """As the base module says."""
    text = OPTConfig(
        vocab_size=VOCABULARY,
        hidden_size=32,
        word_embed_proj_dim=32,
        ffn_dim=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=512,
        pad_token_id=PAD,
        bos_token_id=BOS,
        eos_token_id=EOS,
        tie_word_embeddings=False,
    )
    config = Blip2Config(
        vision_config={**VISION, "image_size": 28, "patch_size": 7},
        qformer_config=QFORMER,
        text_config=text.to_dict(),
        num_query_tokens=QUERIES,
        image_token_index=IMAGE,
        tie_word_embeddings=False,
    )
    write_model(folder, Blip2ForConditionalGeneration(config))
    write_json(folder, "preprocessor_config.json", PREPROCESSOR)
    write_tokenizer(folder)
    (folder / "chat_template.jinja").unlink()


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What transformers' processor makes; it wants the prompt without its pictures, which it puts first."""
    pictures = BlipImageProcessorPil.from_pretrained(folder)(list(images), return_tensors="pt")
    return {**pictures, **tokenised(folder, text.replace("<image>", "<image>" * QUERIES))}


CHECKPOINT = Checkpoint(make, inputs)
