"""Idefics in small, with its perceiver, and no chat template, as it was published."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from checkpoints.base import BOS, EOS, PAD, VOCABULARY, Checkpoint, write_json, write_model, write_tokenizer
from PIL import Image
from transformers import AutoProcessor, IdeficsConfig, IdeficsForVisionText2Text


def make(folder: Path) -> None:
    """As the base module says."""
    config = IdeficsConfig(
        vocab_size=VOCABULARY,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        cross_layer_interval=1,
        qk_layer_norms=True,
        alpha_type="vector",
        alpha_initializer="ones",
        use_resampler=True,
        pad_token_id=PAD,
        bos_token_id=BOS,
        eos_token_id=EOS,
        vision_config={
            "embed_dim": 16,
            "image_size": 28,
            "patch_size": 14,
            "intermediate_size": 32,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "hidden_act": "gelu",
        },
        perceiver_config={
            "use_resampler": True,
            "resampler_n_latents": 3,
            "resampler_depth": 1,
            "resampler_n_heads": 2,
            "resampler_head_dim": 8,
        },
    )
    write_model(folder, IdeficsForVisionText2Text(config))
    preprocessor = {"image_processor_type": "IdeficsImageProcessor", "image_size": 28, "image_num_channels": 3}
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "IdeficsProcessor"})
    write_tokenizer(folder, ["<fake_token_around_image>", "<end_of_utterance>"])
    (folder / "chat_template.jinja").unlink()


def inputs(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """Its processor takes texts and pictures in turn, and writes the tokens around pictures itself."""
    around = "<fake_token_around_image>"
    prompt: list[Any] = []
    remaining = iter(images)
    for place, piece in enumerate(text.removeprefix("<s>").split("<image>")):
        if place:
            prompt.append(next(remaining))
        if piece := piece.removeprefix(around).removesuffix(around):
            prompt.append(piece)
    processor = AutoProcessor.from_pretrained(folder)
    return dict(processor(text=prompt, return_tensors="pt", add_end_of_utterance_token=False))


CHECKPOINT = Checkpoint(make, inputs)
