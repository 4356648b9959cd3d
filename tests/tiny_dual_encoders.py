"""Tiny random CLIP and SigLIP checkpoints of the true architecture, in the hub's own file layout, made on the spot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import CLIPConfig, CLIPModel, SiglipConfig, SiglipModel

from tiny_checkpoints import HALVES, OPENAI_MEAN_AND_STD, randomise

KINDS = ("clip", "siglip")
TEXT = {"vocab_size": 300, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
LONGEST = 16
PAD, START, END = "<pad>", "<|startoftext|>", "<|endoftext|>"
SENTENCES = ["a red car in front of a house", "two dogs on a green field", "the blue sea and a small boat", "a Chart"]


def make_dual_encoder(folder: Path, kind: str, seed: int = 0) -> Path:
    """Write the checkpoint of that kind ("clip" or "siglip") into `folder`; returns `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _write_tokenizer(folder, kind)
    text = {**TEXT, "max_position_embeddings": LONGEST, "pad_token_id": tokenizer.token_to_id(PAD)}
    text |= {"bos_token_id": tokenizer.token_to_id(START), "eos_token_id": tokenizer.token_to_id(END)}
    if kind == "clip":
        vision = {**VISION, "image_size": 30, "patch_size": 10}
        config = CLIPConfig(text_config=text, vision_config=vision, projection_dim=24)
        model = CLIPModel(config).eval()
    else:
        vision = {**VISION, "image_size": 28, "patch_size": 7}
        model = SiglipModel(SiglipConfig(text_config={**text, "projection_size": 32}, vision_config=vision)).eval()
    randomise(model, seed)
    with torch.no_grad():
        model.logit_scale.fill_(3.0)
        if kind == "siglip":
            model.logit_bias.fill_(-4.0)
    model.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps(_preprocessor(kind), indent=2))
    return folder


def _preprocessor(kind: str) -> dict[str, Any]:
    """As openai and google publish theirs: CLIP's in the way of before there were image processors."""
    mean, std = OPENAI_MEAN_AND_STD if kind == "clip" else HALVES
    common = {"do_resize": True, "do_normalize": True, "image_mean": mean, "image_std": std, "resample": 3}
    if kind == "clip":
        return {
            **common,
            "feature_extractor_type": "CLIPFeatureExtractor",
            "do_center_crop": True,
            "crop_size": 30,
            "size": 30,
        }
    return {
        **common,
        "image_processor_type": "SiglipImageProcessor",
        "do_rescale": True,
        "rescale_factor": 1 / 255,
        "size": {"height": 28, "width": 28},
    }


def _write_tokenizer(folder: Path, kind: str) -> Tokenizer:
    """CLIP's puts a token before and after each text, SigLIP's only after; both write small."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=TEXT["vocab_size"],
        special_tokens=[AddedToken(token, special=True) for token in (PAD, START, END)],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    single = f"{START} $A {END}" if kind == "clip" else f"$A {END}"
    special = [(token, tokenizer.token_to_id(token)) for token in (START, END)]
    tokenizer.post_processor = processors.TemplateProcessing(single=single, special_tokens=special)
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": PAD, "model_max_length": LONGEST}
    settings |= {"bos_token": START, "eos_token": END, "unk_token": END}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2))
    return tokenizer
