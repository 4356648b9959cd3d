"""What an alt text has to say: the W3C decision tree, and what a model is asked for each purpose, with the context."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sightline.store.review_values import Options, Purpose

# What a person can say of a picture or a batch, by the name under which it is kept.
CONTEXT_FIELDS = ("use", "names", "event", "place", "note")


class Style(StrEnum):
    """How a text is to be worded; "" in Options is PLAIN."""

    PLAIN = "plain"
    SENTENCES = "sentences"
    EXPRESSIVE = "expressive"
    TECHNICAL = "technical"


@dataclass(frozen=True)
class Length:
    """So many characters are enough there."""

    characters: int
    name: str


LENGTHS = (
    Length(250, "IPTC"),
    Length(125, "Common content management systems"),
    Length(1000, "X"),
    Length(1500, "Mastodon"),
)


@dataclass(frozen=True)
class Step:
    """A question of the decision tree; each choice leads to a purpose or, where that is None, to the next question."""

    question: str
    choices: tuple[tuple[str, Purpose | None], ...]


def alt_text_question(
    purpose: Purpose | None, options: Options, context: Mapping[str, str], sees_context: bool = True
) -> str:
    """What a model is asked for a short alt text; `context` is filled in (see `photo_context`).

    A model that has no `sees_context` is asked a plain question, without context and instructions.
    """
    raise NotImplementedError


def extended_question(
    purpose: Purpose | None, options: Options, context: Mapping[str, str], sees_context: bool = True
) -> str | None:
    """What a model is asked for an extended description; None where the purpose needs none."""
    raise NotImplementedError
