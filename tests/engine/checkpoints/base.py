"""What `tests/engine/test_families.py` needs to know of a family, and what most families' checkpoints share."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from tokenizers import Tokenizer
from transformers import AutoProcessor, AutoTokenizer, GenerationConfig, PreTrainedModel, ProcessorMixin

import tiny_checkpoints
from tiny_checkpoints import BOS, CHAT_TEMPLATE, EOS, IMAGE, PAD, randomise, write_tokenizer

__all__ = ["BOS", "CHAT_TEMPLATE", "EOS", "IMAGE", "PAD", "TEXT", "VOCABULARY", "write_tokenizer"]


VOCABULARY = tiny_checkpoints.TEXT["vocab_size"]
# Configs of any language model: small, but with grouped queries.
TEXT = {
    **tiny_checkpoints.TEXT,
    "hidden_size": 32,
    "intermediate_size": 48,
    "max_position_embeddings": 2048,
    "tie_word_embeddings": False,
}


def transformers_own(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What `generate` takes for a rendered prompt and its pictures, by the checkpoint's own processor."""
    # A list for each prompt: some processors take a flat one for a batch.
    processor = AutoProcessor.from_pretrained(folder)
    return dict(processor(text=[text], images=[list(images)], return_tensors="pt", add_special_tokens=False))


def tokenised(folder: Path, text: str) -> dict[str, torch.Tensor]:
    """The tokens of a text in which every picture has all its image tokens, where no processor can be had for that."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    ids = torch.tensor([tokenizer.encode(text, add_special_tokens=False).ids])
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}


def without_videos(kind: type[ProcessorMixin], folder: Path, image_processor: Any, **settings: Any) -> ProcessorMixin:
    """A processor that also takes videos, without the part that does, since that wants torchvision."""

    class Processor(kind):
        def check_argument_for_proper_class(self, argument_name: str, argument: Any) -> None:
            """It would refuse a video processor that is None."""

    return Processor(image_processor.from_pretrained(folder), AutoTokenizer.from_pretrained(folder), None, **settings)


@dataclass(frozen=True)
class Checkpoint:
    """One family's tiny checkpoint.

    `make` writes it into a folder as the hub publishes it (`write_model`, `write_tokenizer` and `write_json` do most of
    it); `inputs` gives transformers' own inputs of `generate` for a rendered prompt and pictures, where the family's
    AutoProcessor does not (some want torchvision, which is not there).
    """

    make: Callable[[Path], None]
    inputs: Callable[[Path, str, Sequence[Image.Image]], dict[str, Any]] = transformers_own


SHARD = "100KB"  # small enough for several of them


def write_model(folder: Path, model: PreTrainedModel, seed: int = 0) -> None:
    """config.json, generation_config.json and safetensors in several shards with their index, with random weights."""
    randomise(model.eval(), seed)
    model.generation_config = GenerationConfig(bos_token_id=BOS, eos_token_id=EOS, pad_token_id=PAD)
    with torch.no_grad():  # an answer is to be as long as it may
        model.get_output_embeddings().weight[EOS] = 0
    model.save_pretrained(folder, max_shard_size=SHARD)


def write_json(folder: Path, name: str, settings: dict[str, Any]) -> None:
    """One settings file."""
    (folder / name).write_text(json.dumps(settings, indent=2))
