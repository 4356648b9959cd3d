"""Mistral 3 in small: a Pixtral tower before a Mistral."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from transformers import Mistral3Config, Mistral3ForConditionalGeneration, MistralConfig, PixtralVisionConfig
from transformers.models.pixtral.image_processing_pil_pixtral import PixtralImageProcessorPil

from checkpoints.base import IMAGE, TEXT, Checkpoint, tokenised, write_json, write_model, write_tokenizer

PATCH, MERGE = 4, 2
VISION = {"hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 3, "num_attention_heads": 2}
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ '[INST]' if message['role'] == 'user' else '' }}"
    "{% for part in message['content'] %}"
    "{{ '<image>' if part['type'] == 'image' else part['text'] }}"
    "{% endfor %}"
    "{{ eos_token if message['role'] == 'assistant' else '[/INST]' }}"
    "{% endfor %}"
)


def make(folder: Path) -> None:
    """As the base module says."""
    config = Mistral3Config(
        vision_config=PixtralVisionConfig(**VISION, patch_size=PATCH, image_size=64),
        text_config=MistralConfig(**TEXT, head_dim=8, sliding_window=None),
        image_token_index=IMAGE,
        spatial_merge_size=MERGE,
        tie_word_embeddings=False,
    )
    write_model(folder, Mistral3ForConditionalGeneration(config))
    write_processor(folder, PATCH)


def write_processor(folder: Path, patch_size: int) -> None:
    """The tokenizer and the settings of the image processor."""
    preprocessor = {
        "image_processor_type": "PixtralImageProcessor",
        "size": {"longest_edge": 100},
        "patch_size": patch_size,
        "resample": 3,
        "image_mean": [0.48145466, 0.4578275, 0.40821073],
        "image_std": [0.26862954, 0.26130258, 0.27577711],
    }
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_tokenizer(folder, ("[IMG_BREAK]", "[IMG_END]", "[INST]", "[/INST]"), CHAT_TEMPLATE)


def inputs(folder: Path, text: str, images: Sequence[Image.Image], step: int = PATCH * MERGE) -> dict[str, Any]:
    """What transformers' PixtralProcessor makes; it cannot be had itself without torchvision.

    `step`: pixels from one token to the next.
    """
    processor = PixtralImageProcessorPil.from_pretrained(folder)
    pictures = processor(list(images), patch_size=step, return_tensors="pt")
    sizes = iter((pictures["image_sizes"] // step).tolist())
    first, *rest = text.split("<image>")
    for part in rest:
        rows, columns = next(sizes)
        lines = ("<image>" * columns + "[IMG_BREAK]") * rows
        first += lines.removesuffix("[IMG_BREAK]") + "[IMG_END]" + part
    return {**pictures, **tokenised(folder, first)}


CHECKPOINT = Checkpoint(make, inputs)
