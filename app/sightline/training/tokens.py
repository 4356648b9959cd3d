"""The tokenizer and the chat template that training writes into its checkpoints."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from tokenizers import AddedToken, Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from sightline.conversation import Region, TextLine, Word
from sightline.engine.reference_text import reference_text
from sightline.training.scenes import draw
from sightline.training.scenes.questions import REFUSAL, ask_some
from sightline.training.scenes.reading import simulated

PAD, USER, ASSISTANT, END, IMAGE = "<|pad|>", "<|user|>", "<|assistant|>", "<|end|>", "<image>"
SPECIAL = [PAD, USER, ASSISTANT, END, IMAGE]

# Every message is rendered by itself, so that the rendering of a conversation is a prefix of its continuation's.
CHAT_TEMPLATE = """\
{%- for message in messages -%}
{{- '<|' + message['role'] + '|>' -}}
{%- if message['content'] is string -%}
{{- message['content'] | trim -}}
{%- else -%}
{%- for part in message['content'] -%}
{%- if part['type'] == 'image' -%}
{{- '<image>' -}}
{%- elif part['type'] == 'text' -%}
{{- part['text'] | trim -}}
{%- endif -%}
{%- endfor -%}
{%- endif -%}
{{- '<|end|>' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}
{{- '<|assistant|>' -}}
{%- endif -%}
"""


def train_tokenizer(vocab_size: int, seed: int, scenes: int = 1500) -> Tokenizer:
    """A byte-level BPE over our own questions and answers, digits apart; encodes any string.

    What introduces the words read in a picture, and the place of a line, are tokens of their own.
    """
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(seed, scenes), trainer)
    add_places(tokenizer)
    return tokenizer


def add_places(tokenizer: Tokenizer) -> None:
    """Make the fixed parts of engine.reference_text single tokens: its header, and x00 … x99, y00 … y99."""
    line = TextLine((Word("", Region(0, 0, 0, 0), 1.0),))
    header = reference_text([line]).partition("\n")[0]
    places = [f"{axis}{percent:02d}" for axis in "xy" for percent in range(100)]
    # Each swallows the space before it, so that a line costs two tokens and its words.
    added = [AddedToken(header), *(AddedToken(place, single_word=True, lstrip=True) for place in places)]
    tokenizer.add_tokens(added)


def place_tokens(tokenizer: Tokenizer) -> range:
    """The tokens x00 … x99, y00 … y99, which `add_places` made, in this order."""
    first = tokenizer.token_to_id("x00")
    last = tokenizer.token_to_id("y99")
    if first is None or last != first + 199:
        raise ValueError("The tokenizer has no tokens for places.")
    return range(first, last + 1)


def _texts(seed: int, scenes: int) -> Iterator[str]:
    yield REFUSAL
    for index in range(scenes):
        rng = np.random.default_rng([seed, index, 7])
        scene = draw(rng)
        for asked in ask_some(scene, 16, rng, simulated(scene, rng)):
            yield asked.question
            yield asked.answer
