"""PaliGemma 2 in small: as PaliGemma, before a Gemma 2, whose window is shorter than the prompt."""

from __future__ import annotations

from pathlib import Path

from transformers import Gemma2Config, PaliGemmaConfig, PaliGemmaForConditionalGeneration

from checkpoints.base import IMAGE, TEXT, Checkpoint, write_model
from checkpoints.paligemma import TOWER, inputs, write_processor


def make(folder: Path) -> None:
    """As the base module says; scores and logits are capped so low that it matters."""
    text = Gemma2Config(
        **TEXT,
        head_dim=8,
        query_pre_attn_scalar=8,
        sliding_window=12,
        attn_logit_softcapping=2.0,
        final_logit_softcapping=3.0,
    )
    config = PaliGemmaConfig(
        vision_config=TOWER,
        text_config=text.to_dict(),
        image_token_index=IMAGE,
        projection_dim=32,
        tie_word_embeddings=False,
    )
    write_model(folder, PaliGemmaForConditionalGeneration(config))
    write_processor(folder)


CHECKPOINT = Checkpoint(make, inputs)
