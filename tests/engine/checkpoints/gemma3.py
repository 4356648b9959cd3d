"""Gemma 3 in small: a window shorter than the prompt, and pictures whose tokens see one another across it."""

from __future__ import annotations

from pathlib import Path

from transformers import Gemma3Config, Gemma3ForConditionalGeneration, Gemma3TextConfig

from checkpoints.base import CHAT_TEMPLATE, IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer
from checkpoints.paligemma import TOWER

START, END = "<start_of_image>", "<end_of_image>"


def make(folder: Path) -> None:
    """As the base module says."""
    text = Gemma3TextConfig(
        **TEXT,
        head_dim=8,
        query_pre_attn_scalar=8,
        sliding_window=12,
        layer_types=["sliding_attention", "full_attention"],
    )
    config = Gemma3Config(
        vision_config=TOWER,
        text_config=text.to_dict(),
        image_token_index=IMAGE,
        boi_token_index=4,
        eoi_token_index=5,
        mm_tokens_per_image=4,
        tie_word_embeddings=False,
    )
    write_model(folder, Gemma3ForConditionalGeneration(config))
    preprocessor = {"image_processor_type": "Gemma3ImageProcessor", "size": {"height": 28, "width": 28}}
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "Gemma3Processor", "image_seq_length": 4})
    tokens = {"image_token": "<image>", "boi_token": START, "eoi_token": END}
    template = CHAT_TEMPLATE.replace("<image>\n", START)
    write_tokenizer(folder, (START, END), template, extra_special_tokens=tokens, **tokens)


CHECKPOINT = Checkpoint(make)
