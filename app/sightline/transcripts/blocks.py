"""What a document is made of, in reading order: headings, paragraphs, lists, tables, code, quotes and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Mark = Literal["emphasis", "strong", "strike", "code"]
Alignment = Literal["", "left", "center", "right"]


@dataclass(frozen=True)
class Span:
    """Text that looks the same throughout, with its marks from the outermost in; a line feed is a line break.

    `link` is the address that its author gave it, for whoever can ask before going there; no document needs it, since
    the address also stands in words behind.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    link: str = field(default="", compare=False)


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True)
class Paragraph:
    """Running text. `label` is what a program may know it by: "facts" stand under a turn and matter less.

    `own` is for words of the document itself: they run as its language does.
    """

    spans: Spans
    label: Literal["", "facts"] = ""
    own: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's title, and no level is skipped. `own` as with paragraphs."""

    level: int
    spans: Spans
    own: bool = False


@dataclass(frozen=True)
class Code:
    """Text to be shown as it stands, in a fixed-width face; `language` is what its author called it."""

    text: str
    language: str = ""


@dataclass(frozen=True)
class Quote:
    """Blocks of somebody else's."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class List:
    """Items of blocks; numbered from `start`, or with bullets where that is None. A tight one has no gaps."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None
    tight: bool = True


@dataclass(frozen=True)
class Table:
    """A row of column headings, and rows of as many cells; `alignments` has one entry for each column."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    alignments: tuple[Alignment, ...]


@dataclass(frozen=True)
class Rule:
    """A line across."""


@dataclass(frozen=True)
class Figure:
    """A picture: the bytes of a copy, its file extension, its size in pixels, and what it says in words.

    `name` is a file name that no other figure of the document has, without its extension. The caption is the document's
    own.
    """

    name: str
    data: bytes
    extension: str
    size: tuple[int, int]
    alt: str
    caption: str


Block: TypeAlias = Paragraph | Heading | Code | Quote | List | Table | Rule | Figure


@dataclass(frozen=True)
class Document:
    """Blocks under a title, the first of them a heading of level 1; `language` is a BCP 47 tag.

    `notes` are sentences about what could not be done as it was asked for.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = ()


def text_of(spans: Sequence[Span]) -> str:
    """The words without their marks."""
    return "".join(span.text for span in spans)


def figures(blocks: Sequence[Block]) -> list[Figure]:
    """All figures, in reading order; they stand on the outermost level alone."""
    return [block for block in blocks if isinstance(block, Figure)]
