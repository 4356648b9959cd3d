"""Idefics3 in small: tiles of 28 pixels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from transformers import (
    AutoTokenizer,
    Idefics3Config,
    Idefics3ForConditionalGeneration,
    Idefics3Processor,
    LlamaConfig,
)
from transformers.models.idefics3.image_processing_pil_idefics3 import Idefics3ImageProcessorPil

from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer

VISION = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "image_size": 28,
    "patch_size": 7,
}
SEEN = 4  # tokens of a tile: 16 patches, shuffled 2 × 2
PREPROCESSOR = {
    "size": {"longest_edge": 84},
    "max_image_size": {"longest_edge": 28},
    "do_image_splitting": True,
    "do_pad": True,
    "do_convert_rgb": True,
    "resample": 1,
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
}
SPECIAL = [
    "<fake_token_around_image>",
    "<global-img>",
    "<end_of_utterance>",
    *(f"<row_{row}_col_{column}>" for row in range(1, 4) for column in range(1, 4)),
]
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}{{ message['role'] | capitalize }}"
    "{% if message['content'][0]['type'] == 'image' %}{{ ':' }}{% else %}{{ ': ' }}{% endif %}"
    "{% for line in message['content'] %}"
    "{% if line['type'] == 'text' %}{{ line['text'] }}{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}"
    "{% endfor %}<end_of_utterance>\n{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)


def make(folder: Path) -> None:
    """As the base module says."""
    config = Idefics3Config(
        vision_config=VISION,
        text_config=LlamaConfig(**TEXT).to_dict(),
        image_token_id=IMAGE,
        scale_factor=2,
        tie_word_embeddings=False,
        pad_token_id=0,
    )
    write_model(folder, Idefics3ForConditionalGeneration(config))
    write_json(folder, "preprocessor_config.json", {"image_processor_type": "Idefics3ImageProcessor", **PREPROCESSOR})
    write_json(folder, "processor_config.json", {"processor_class": "Idefics3Processor", "image_seq_len": SEEN})
    write_tokenizer(folder, SPECIAL, CHAT_TEMPLATE)


def inputs(
    folder: Path, text: str, images: Sequence[Image.Image], kind: Any = Idefics3ImageProcessorPil
) -> dict[str, Any]:
    """By an image processor that needs no torchvision."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    processor = Idefics3Processor(kind.from_pretrained(folder), tokenizer, image_seq_len=SEEN)
    return dict(processor(text=[text], images=[list(images)], return_tensors="pt", add_special_tokens=False))


CHECKPOINT = Checkpoint(make, inputs)
