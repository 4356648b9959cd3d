"""Plain text: everything that a transcript says in words, a paragraph to a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from sightline.store.files import save
from sightline.transcripts.blocks import Block, Code, Figure, Heading, List, Paragraph, Quote, Rule, Table, text_of
from sightline.transcripts.document import document
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

NAME = "Plain text"
EXTENSION = "txt"


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file, in UTF-8; returns sentences about what could not be done as asked. Raises OSError."""
    options = replace(options, strip_metadata=False)  # there is no copy of a picture in it to say anything about
    made = document(transcript, options, (".jpg", ".png", ".gif", ".webp", ".avif", ".bmp", ".tif"), turned=True)
    save(path, (text(made.blocks) + "\n").encode(errors="replace"))
    return made.notes


def text(blocks: Iterable[Block]) -> str:
    """Blocks with an empty line between them."""
    return "\n\n".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return text_of(block.spans)
        case Heading():
            words = text_of(block.spans)
            line = {1: "=", 2: "-"}.get(block.level)
            return f"{words}\n{line * len(words)}" if line else words
        case Code():
            return _indented(block.text, "    ")
        case Quote():
            return _indented(text(block.blocks), "> ")
        case List():
            return ("\n" if block.tight else "\n\n").join(_items(block))
        case Table():
            rows = [block.head, *block.rows]
            return "\n".join(" | ".join(text_of(cell).replace("\n", " ") for cell in row) for row in rows)
        case Rule():
            return "* * *"
        case Figure():
            return block.caption if block.alt in block.caption else f"{block.caption}\n{block.alt}"


def _items(block: List) -> Iterable[str]:
    between = "\n" if block.tight else "\n\n"
    for place, item in enumerate(block.items):
        marker = "- " if block.start is None else f"{block.start + place}. "
        yield marker + _indented(between.join(map(_block, item)), " " * len(marker)).removeprefix(" " * len(marker))


def _indented(lines: str, by: str) -> str:
    return "\n".join((by + line).rstrip() for line in lines.split("\n"))
