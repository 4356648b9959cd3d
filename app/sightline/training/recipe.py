"""The recipe as data: the model's sizes, and the stages of training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Sizes:
    """What the built-in model is made of; `vision_channels` are ConvVisionConfig's `channels`."""

    image_size: int = 256
    vision_channels: tuple[int, ...] = (32, 64, 128, 256)
    objects: int = 48
    vocab_size: int = 1536
    hidden_size: int = 256
    intermediate_size: int = 704
    num_hidden_layers: int = 6
    num_attention_heads: int = 4
    max_position_embeddings: int = 4096


@dataclass(frozen=True)
class Stage:
    """One stage. Learning rates rise over `warmup` steps, stay, and fall to 0 over the last `decay` of the steps.

    `skills` are asked of pictures of these `kinds`, all of them if None; the words read in them are told if it `reads`.
    The `encoder` learns along; or rests, and only how its objects are told is learnt; or is unseen, its tokens all 0,
    so that only what follows from the words can be learnt. `dense` weighs the loss of its maps against the answers',
    `binding` that of what the tokens of objects tell and lines of words name.
    """

    name: str
    pictures: int
    skills: tuple[str, ...] | None
    kinds: tuple[str, ...] | None = None
    reads: bool = True
    encoder: Literal["learns", "rests", "unseen"] = "learns"
    batch: int = 32
    row_tokens: int = 200
    learning_rate: float = 2e-3
    warmup: int = 60
    decay: float = 0.3
    weight_decay: float = 0.02
    clip: float = 1.0
    dense: float = 0.5
    binding: float = 0.2


ALIGN = Stage(
    "align",
    pictures=40_000,
    skills=(
        *("kind", "chart_kind", "is_kind", "background", "colours", "shapes", "colour_of", "shape_of", "is_colour"),
        *("many_colours", "count", "count_all", "count_shapes", "part_count", "part_colour", "exists", "false_premise"),
        *("where", "relation", "largest", "smallest", "orientation", "top_part", "trend", "peak", "sign_colour"),
        *("sign_shape", "icon", "unknown"),
    ),
    reads=False,
    row_tokens=110,
    decay=0.0,  # the next stage goes on at the same rate
    dense=1.0,
)
# Seeing and telling, once both have begun; the encoder rests from then on.
JOINT = Stage("joint", pictures=40_000, skills=None, row_tokens=260, warmup=30, decay=0.5, dense=1.0)
INSTRUCT = Stage("instruct", pictures=120_000, skills=None, encoder="rests", row_tokens=340, warmup=30, decay=0.9)
# What needs words and objects together, or two objects, is learnt where little else is asked.
BIND = Stage(
    "bind",
    pictures=30_000,
    skills=(
        *("where", "relation", "label_of_colour", "colour_of_label", "highest", "top_part", "peak", "compare"),
        *("which_more", "next_box", "previous_box", "field_value", "ticked", "default_button", "button_colour"),
        *("icon", "text_colour", "sign_shape"),
    ),
    kinds=(
        *("drawing", "drawing", "drawing", "bar", "bar", "bar", "pie", "line", "line", "flowchart", "form", "dialog"),
        "sign",
    ),
    encoder="rests",
    row_tokens=340,
    warmup=30,
    decay=0.0,
)
# Copying words is learnt fast where nothing else is asked, and slowly among everything else.
WORDS = Stage(
    "words",
    pictures=40_000,
    skills=(
        *("title", "text", "axis_name", "axis_range", "labels", "legend", "first_last", "has_label", "no_label"),
        *("sign_text", "message", "buttons", "fields"),
    ),
    kinds=("bar", "bar", "line", "pie", "sign", "dialog", "form", "flowchart"),
    encoder="unseen",
    row_tokens=260,
    decay=0.0,
)
STAGES = {stage.name: stage for stage in (ALIGN, WORDS, JOINT, BIND, INSTRUCT)}
