"""LLaVA-NeXT in small: CLIP at 28 pixels, formats of up to four tiles."""

from __future__ import annotations

from pathlib import Path

from transformers import LlavaNextConfig, LlavaNextForConditionalGeneration

from checkpoints.base import Checkpoint, write_model
from checkpoints.llava import CLIP_PREPROCESSOR, clip_and_llama, write_processor

PINPOINTS = [[28, 56], [56, 28], [56, 56], [84, 28], [28, 84]]


def make(folder: Path) -> None:
    """As the base module says."""
    config = LlavaNextConfig(**clip_and_llama(), image_grid_pinpoints=PINPOINTS)
    write_model(folder, LlavaNextForConditionalGeneration(config), seed=2)
    settings = {"image_processor_type": "LlavaNextImageProcessor", "image_grid_pinpoints": PINPOINTS, "do_pad": True}
    write_processor(folder, "LlavaNextProcessor", {**settings, **CLIP_PREPROCESSOR})


CHECKPOINT = Checkpoint(make)
