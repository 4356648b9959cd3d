"""What is found wrong with an alt text: Rule, Finding; and LintContext, what has to be known to judge one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sightline.conversation import TextLine
from sightline.errors import Sentence
from sightline.store.review_values import Purpose


class Rule(StrEnum):
    """What can be wrong with an alt text."""

    MISSING = "missing"
    DECORATIVE = "decorative"  # a text, although the picture is marked decorative
    VAGUE = "vague"
    FILE_NAME = "file name"
    PLACEHOLDER = "placeholder"
    REPEATED = "repeated"
    STUFFED = "keyword stuffing"
    HEDGING = "hedging"
    PREAMBLE = "preamble"  # what a model says to whom it answers
    REDUNDANT = "redundant"  # "image of"
    MARKUP = "markup"
    UNFINISHED = "unfinished"
    NAME = "name not given"
    UNREAD_QUOTE = "quote not read"
    TOO_LONG = "too long"


@dataclass(frozen=True)
class LintContext:
    """What is known of a picture and its surroundings; an empty field is one of which nothing is known.

    `limit` is in characters, None for an extended description. `known` are texts that names may be taken from: what a
    person said of the picture, its metadata, words around it. `neighbours` are the texts of other pictures beside it
    (not of the same picture shown again), `caption` is what stands beside it for all to read. `lines` are the words
    read in the picture, None where nobody has read them; `language` is the BCP 47 tag of the text.
    """

    purpose: Purpose = Purpose.INFORMATIVE
    limit: int | None = 250
    file_name: str = ""
    known: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()
    caption: str = ""
    lines: tuple[TextLine, ...] | None = None
    language: str = ""


@dataclass(frozen=True)
class Finding:
    """One fault, at [start, end) of the text: why it is one, and what to do about it.

    `fix` is the whole text without the fault; None where only a person can tell how it should go.
    """

    rule: Rule
    reason: Sentence
    advice: Sentence
    start: int
    end: int
    fix: str | None = None
