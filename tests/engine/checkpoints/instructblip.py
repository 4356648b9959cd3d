"""InstructBLIP in small: a Q-Former that reads the prompt, by a tokenizer of its own, before a Llama."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from tokenizers import Tokenizer, processors
from transformers import InstructBlipConfig, InstructBlipForConditionalGeneration, LlamaConfig
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from checkpoints.base import BOS, EOS, IMAGE, TEXT, Checkpoint, tokenised, write_json, write_model, write_tokenizer
from checkpoints.blip_2 import PREPROCESSOR, QFORMER, QUERIES, VISION

QUESTION_TOKENIZER = "qformer_tokenizer/tokenizer.json"


def make(folder: Path) -> None:
    """As the base module says."""
    config = InstructBlipConfig(
        vision_config={**VISION, "image_size": 28, "patch_size": 7},
        qformer_config=QFORMER,
        text_config=LlamaConfig(**TEXT).to_dict(),
        num_query_tokens=QUERIES,
        image_token_index=IMAGE,
        tie_word_embeddings=False,
    )
    write_model(folder, InstructBlipForConditionalGeneration(config))
    write_json(folder, "preprocessor_config.json", PREPROCESSOR)
    (folder / QUESTION_TOKENIZER).parent.mkdir()
    write_tokenizer((folder / QUESTION_TOKENIZER).parent)
    tokenizer = Tokenizer.from_file(str(folder / QUESTION_TOKENIZER))
    ends = [("<s>", BOS), ("</s>", EOS)]
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    tokenizer.save(str(folder / QUESTION_TOKENIZER))
    write_tokenizer(folder)
    (folder / "chat_template.jinja").unlink()


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What transformers' processor makes of one picture, and of several; it wants the prompt without its beginning."""
    pictures = BlipImageProcessorPil.from_pretrained(folder)(list(images), return_tensors="pt")
    words = Tokenizer.from_file(str(folder / QUESTION_TOKENIZER)).encode(text.replace("<image>", "").replace("<s>", ""))
    asked = torch.tensor([words.ids] * len(images))
    tokens = tokenised(folder, text.replace("<image>", "<image>" * QUERIES))
    return {**pictures, **tokens, "qformer_input_ids": asked, "qformer_attention_mask": torch.ones_like(asked)}


CHECKPOINT = Checkpoint(make, inputs)
