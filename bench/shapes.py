"""Checkpoints with random weights, of the shapes that speed is compared with: speed does not hang on the values."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, models
from transformers import (
    AutoConfig,
    CLIPVisionConfig,
    LlamaConfig,
    LlamaForCausalLM,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedModel,
    SmolVLMConfig,
    SmolVLMForConditionalGeneration,
)

from sightline import conv_vision  # the built-in model's vision tower, which transformers learns of here
from sightline.settings import builtin_model_folder

assert conv_vision
FULL = {
    "smolvlm": {
        "text": (576, 1536, 30, 9, 3, 49280, 8192),
        "vision": (768, 3072, 12, 12, 512, 16),
        "scale": 4,
    },
    "llava": {"text": (960, 2560, 32, 15, 5, 49152, 8192), "vision": (1024, 4096, 24, 16, 336, 14)},
}
SMALL = {
    "smolvlm": {"text": (64, 96, 2, 4, 2, 320, 1024), "vision": (32, 48, 2, 2, 28, 7), "scale": 2},
    "llava": {"text": (64, 96, 2, 4, 2, 320, 1024), "vision": (32, 48, 2, 2, 28, 7)},
}
"""Hidden size, width of the MLP, layers, heads, heads of the cache, vocabulary and positions; and of the tower: hidden
size, width of the MLP, layers, heads, side of a picture and of a patch. SmolVLM-256M; CLIP-L/14 at 336 pixels before
SmolLM2-360M. The small ones show that the road is whole, and no more."""
IMAGE = 3


def make(name: str, small: bool, folder: Path) -> dict[str, Any]:
    """Write the checkpoint, its language model alone, and a picture of noise, once; returns what runners are told."""
    job_file = folder / "shape.json"
    if job_file.exists():
        made: dict[str, Any] = json.loads(job_file.read_text(encoding="utf-8"))
        return made
    shutil.rmtree(folder, ignore_errors=True)
    torch.manual_seed(0)
    checkpoint, text_checkpoint = folder / "checkpoint", folder / "text"
    build = {"smolvlm": _smolvlm, "llava": _llava, "builtin": _builtin}[name]
    model, tokens = build((SMALL if small else FULL).get(name))
    model.save_pretrained(checkpoint)
    _write_rest(checkpoint)
    text = model.config.get_text_config()
    alone = LlamaForCausalLM(LlamaConfig(**{**text.to_dict(), "eos_token_id": 0, "bos_token_id": 0}))
    alone.model.load_state_dict(model.get_decoder().state_dict())
    alone.lm_head.load_state_dict(model.get_output_embeddings().state_dict())
    alone.save_pretrained(text_checkpoint)
    _write_rest(text_checkpoint)
    picture = {}
    for input_name, array in _picture(name, model).items():
        picture[input_name] = str(folder / f"{input_name}.npy")
        np.save(picture[input_name], array)
    job = {
        "folder": str(folder),
        "checkpoint": str(checkpoint),
        "text checkpoint": str(text_checkpoint),
        "known tower": name != "builtin",
        "picture": picture,
        "picture tokens": tokens,
        "image token": model.config.image_token_id,
        "first word": 16,  # behind the tokens that mean something
        "vocabulary": text.vocab_size,
        "text": {
            **{
                key: getattr(text, key)
                for key in (
                    "hidden_size",
                    "intermediate_size",
                    "num_hidden_layers",
                    "num_attention_heads",
                    "num_key_value_heads",
                    "max_position_embeddings",
                    "vocab_size",
                    "rms_norm_eps",
                )
            },
            "head_dim": text.head_dim or text.hidden_size // text.num_attention_heads,
            "rope_theta": text.rope_parameters["rope_theta"],
        },
    }
    job_file.write_text(json.dumps(job, indent=2), encoding="utf-8")
    return job


def _text(shape: tuple[int, ...]) -> LlamaConfig:
    hidden, intermediate, layers, heads, kv_heads, vocabulary, positions = shape
    return LlamaConfig(
        hidden_size=hidden,
        intermediate_size=intermediate,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        vocab_size=vocabulary,
        max_position_embeddings=positions,
        tie_word_embeddings=True,
    )


def _vision(shape: tuple[int, ...]) -> dict[str, int]:
    names = ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "image_size", "patch_size")
    return dict(zip(names, shape, strict=True))


def _smolvlm(shape: Any) -> tuple[PreTrainedModel, int]:
    vision = _vision(shape["vision"])
    config = SmolVLMConfig(
        vision_config=vision,
        text_config=_text(shape["text"]).to_dict(),
        scale_factor=shape["scale"],
        image_token_id=IMAGE,
        pad_token_id=0,
        tie_word_embeddings=True,
    )
    patches = (vision["image_size"] // vision["patch_size"]) ** 2
    return SmolVLMForConditionalGeneration(config).eval(), patches // shape["scale"] ** 2


def _llava(shape: Any) -> tuple[PreTrainedModel, int]:
    vision = _vision(shape["vision"])
    config = LlavaConfig(
        vision_config=CLIPVisionConfig(**vision),
        text_config=_text(shape["text"]),
        image_token_index=IMAGE,
        tie_word_embeddings=True,
    )
    return LlavaForConditionalGeneration(config).eval(), (vision["image_size"] // vision["patch_size"]) ** 2


def _builtin(_shape: Any) -> tuple[PreTrainedModel, int]:
    config = AutoConfig.from_pretrained(builtin_model_folder())
    return LlavaForConditionalGeneration(config).eval(), config.image_seq_length


def _picture(name: str, model: PreTrainedModel) -> dict[str, np.ndarray]:
    side = model.config.vision_config.image_size
    pixels = np.random.default_rng(0).normal(size=(1, 3, side, side)).astype(np.float32)
    if name == "smolvlm":
        return {"pixel_values": pixels[None], "pixel_attention_mask": np.ones((1, 1, side, side), np.bool_)}
    return {"pixel_values": pixels}


def _write_rest(folder: Path) -> None:
    """What exporters want to find, of no meaning here."""
    tokenizer = Tokenizer(models.WordLevel({"<pad>": 0, "<image>": IMAGE}, unk_token="<pad>"))
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<pad>", "pad_token": "<pad>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "preprocessor_config.json").write_text("{}", encoding="utf-8")
