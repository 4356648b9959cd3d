"""Tiny random LLaVA checkpoints of the true architecture, in the hub's own file layout, made on the spot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    CLIPVisionConfig,
    GenerationConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedConfig,
    Qwen2Config,
    SiglipVisionConfig,
)

from sightline.conv_vision import ConvVisionConfig

PAD, BOS, EOS, IMAGE = range(4)
SPECIAL_TOKENS = ["<pad>", "<s>", "</s>", "<image>"]
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ 'USER: ' if message['role'] == 'user' else 'ASSISTANT: ' }}"
    "{% for part in message['content'] %}"
    "{{ '<image>\n' if part['type'] == 'image' else part['text'] }}"
    "{% endfor %}"
    "{{ eos_token if message['role'] == 'assistant' else '\n' }}"
    "{% endfor %}"
    "{{ 'ASSISTANT: ' if add_generation_prompt else '' }}"
)
TEXT = {
    "vocab_size": 320,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 1024,
    "pad_token_id": PAD,
    "bos_token_id": BOS,
    "eos_token_id": EOS,
}
VISION = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "num_attention_heads": 2}
OPENAI_MEAN_AND_STD = ([0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711])
HALVES = ([0.5] * 3, [0.5] * 3)


@dataclass(frozen=True)
class Recipe:
    """One tiny checkpoint: its two configs, how pictures become pixels, and which vision states are kept."""

    vision: PreTrainedConfig
    text: PreTrainedConfig
    image_processor: dict[str, Any]
    mean_and_std: tuple[list[float], list[float]]
    patch_size: int
    extra_image_tokens: int = 0
    llava: dict[str, Any] = field(default_factory=dict)


def recipes() -> dict[str, Recipe]:
    """The towers: CLIP as in LLaVA 1.5, SigLIP as in LLaVA-Interleave, and our own convolutions first."""
    return {
        "clip": Recipe(
            CLIPVisionConfig(**VISION, image_size=30, patch_size=10, projection_dim=16),
            LlamaConfig(**TEXT, tie_word_embeddings=False),
            {
                "image_processor_type": "CLIPImageProcessor",
                "do_center_crop": True,
                "do_convert_rgb": True,
                "crop_size": {"height": 30, "width": 30},
                "size": {"shortest_edge": 30},
                "resample": 3,
            },
            OPENAI_MEAN_AND_STD,
            patch_size=10,
            extra_image_tokens=1,
            llava={"vision_feature_layer": -2, "vision_feature_select_strategy": "default"},
        ),
        "siglip": Recipe(
            SiglipVisionConfig(**VISION, image_size=28, patch_size=7, vision_use_head=False),
            Qwen2Config(**TEXT, tie_word_embeddings=False),
            {
                "image_processor_type": "SiglipImageProcessor",
                "size": {"height": 28, "width": 28},
                "resample": 3,
            },
            HALVES,
            patch_size=7,
            llava={"vision_feature_layer": -1, "vision_feature_select_strategy": "full"},
        ),
        "conv": Recipe(
            ConvVisionConfig(
                image_size=64,
                channels=(8, 16, 16, 16),
                blocks=(0, 1, 1, 0),
                objects=3,
                num_hidden_layers=1,
                num_attention_heads=2,
                intermediate_size=32,
            ),
            LlamaConfig(**TEXT, tie_word_embeddings=True),
            {
                "image_processor_type": "SiglipImageProcessor",
                "size": {"height": 64, "width": 64},
                "resample": 2,
            },
            HALVES,
            patch_size=32,  # which gives as many tokens as the tower: one of the whole and three objects
            llava={"vision_feature_layer": -1, "vision_feature_select_strategy": "full"},
        ),
    }


TOWERS = tuple(recipes())


def make_checkpoint(folder: Path, tower: str, seed: int = 0) -> Path:
    """Write the checkpoint with that tower ("clip", "siglip" or "conv") into `folder`; returns `folder`."""
    recipe = recipes()[tower]
    config = LlavaConfig(
        vision_config=recipe.vision,
        text_config=recipe.text,
        image_token_index=IMAGE,
        tie_word_embeddings=recipe.text.tie_word_embeddings,
        **recipe.llava,
    )
    model = LlavaForConditionalGeneration(config).eval()
    randomise(model, seed)
    model.generation_config = GenerationConfig(bos_token_id=BOS, eos_token_id=EOS, pad_token_id=PAD)
    model.save_pretrained(folder)
    write_processor(folder, recipe)
    write_tokenizer(folder, processor_class="LlavaProcessor")
    return folder


def randomise(model: torch.nn.Module, seed: int) -> None:
    """Weights large enough that greedy answers wander, and normalisation statistics that are not 0 and 1."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, tensor in model.state_dict(keep_vars=True).items():
            if not tensor.is_floating_point():
                continue
            if name.endswith("running_var"):
                tensor.uniform_(0.5, 2.0, generator=generator)
            elif "norm" in name and name.endswith("weight"):
                tensor.uniform_(0.7, 1.3, generator=generator)
            elif tensor.ndim < 2:
                tensor.normal_(0.0, 0.1, generator=generator)
            elif "embed" in name:
                tensor.normal_(0.0, 0.5, generator=generator)
            elif "heads" in name:  # of maps: small, so that no cell is on the brink of being an object
                tensor.normal_(0.0, 0.1 / tensor[0].numel() ** 0.5, generator=generator)
            else:
                fan_in = tensor[0].numel()
                tensor.normal_(0.0, 1.5 / fan_in**0.5, generator=generator)


def write_processor(folder: Path, recipe: Recipe) -> None:
    """preprocessor_config.json and processor_config.json, as llava-hf publishes them."""
    mean, std = recipe.mean_and_std
    preprocessor = {
        "do_resize": True,
        "do_rescale": True,
        "do_normalize": True,
        "rescale_factor": 1 / 255,
        "image_mean": mean,
        "image_std": std,
        "processor_class": "LlavaProcessor",
        **recipe.image_processor,
    }
    processor = {
        "processor_class": "LlavaProcessor",
        "image_token": "<image>",
        "patch_size": recipe.patch_size,
        "num_additional_image_tokens": recipe.extra_image_tokens,
        "vision_feature_select_strategy": recipe.llava["vision_feature_select_strategy"],
    }
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessor, indent=2))
    (folder / "processor_config.json").write_text(json.dumps(processor, indent=2))


def write_tokenizer(
    folder: Path, special: Sequence[str] = (), chat_template: str = CHAT_TEMPLATE, **settings: Any
) -> None:
    """A byte-level BPE of 320 pieces, trained on a few sentences, and the chat template.

    Its first tokens are <pad>, <s>, </s> and <image>, then those of `special`; `settings` go to tokenizer_config.json.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=TEXT["vocab_size"],
        special_tokens=[AddedToken(token, special=True) for token in (*SPECIAL_TOKENS, *special)],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    sentences = [
        "What is in this picture? How many circles are there? Which colour is the square?",
        "There is no triangle in the picture. The largest shape is a red circle.",
        "USER: ASSISTANT: Image 1: Image 2: I can't tell.",
    ]
    tokenizer.train_from_iterator(sentences, trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "pad_token": "<pad>",
        "bos_token": "<s>",
        "eos_token": "</s>",
        "image_token": "<image>",
        "extra_special_tokens": {"image_token": "<image>"},
        "clean_up_tokenization_spaces": False,
        "model_max_length": TEXT["max_position_embeddings"],
    }
    (folder / "tokenizer_config.json").write_text(json.dumps({**config, **settings}, indent=2))
    (folder / "chat_template.jinja").write_text(chat_template)
