"""What `tests/engine/test_families.py` needs to know of a family, and what most families' checkpoints share."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoProcessor, AutoTokenizer, GenerationConfig, PreTrainedModel, ProcessorMixin

from tiny_checkpoints import randomise

PAD, BOS, EOS, IMAGE = range(4)
VOCABULARY = 320
# Configs of any language model: small, but with grouped queries.
TEXT = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 2048,
    "pad_token_id": PAD,
    "bos_token_id": BOS,
    "eos_token_id": EOS,
    "tie_word_embeddings": False,
}
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


def transformers_own(folder: Path, text: str, images: Sequence[Image.Image]) -> dict[str, Any]:
    """What `generate` takes for a rendered prompt and its pictures, by the checkpoint's own processor."""
    # A list for each prompt: some processors take a flat one for a batch.
    processor = AutoProcessor.from_pretrained(folder)
    return dict(processor(text=[text], images=[list(images)], return_tensors="pt", add_special_tokens=False))


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


def write_model(folder: Path, model: PreTrainedModel, seed: int = 0) -> None:
    """config.json, generation_config.json and model.safetensors, with random weights."""
    randomise(model.eval(), seed)
    model.generation_config = GenerationConfig(bos_token_id=BOS, eos_token_id=EOS, pad_token_id=PAD)
    with torch.no_grad():  # an answer is to be as long as it may
        model.get_output_embeddings().weight[EOS] = 0
    model.save_pretrained(folder)


def write_json(folder: Path, name: str, settings: dict[str, Any]) -> None:
    """One settings file."""
    (folder / name).write_text(json.dumps(settings, indent=2))


def write_tokenizer(
    folder: Path, special: Sequence[str] = (), chat_template: str = CHAT_TEMPLATE, **settings: Any
) -> None:
    """A byte-level BPE trained on a few sentences, and the chat template; `settings` go to tokenizer_config.json.

    Its first tokens are <pad>, <s>, </s> and <image>, then those of `special`.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokens = [AddedToken(token, special=True) for token in ("<pad>", "<s>", "</s>", "<image>", *special)]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=tokens,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    sentences = ["What is in this picture? How many are there?\n\n", "USER: ASSISTANT: Image 1: Image 2: a red circle."]
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
    write_json(folder, "tokenizer_config.json", {**config, **settings})
    (folder / "chat_template.jinja").write_text(chat_template)
