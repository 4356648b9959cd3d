"""Markdown that says the same in every viewer: written anew from what was read, its pictures beside it or inside it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from sightline.store.files import save
from sightline.transcripts.blocks import (
    Block,
    Code,
    Figure,
    Heading,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
    figures,
    text_of,
)
from sightline.transcripts.document import document
from sightline.transcripts.markdown import parse
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

NAME = "Markdown"
EXTENSION = "md"

_KINDS = {".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}
_ALIGNED = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}
_LARGEST_NUMBER = 999_999_999
_SIGNS: dict[Mark, str] = {"emphasis": "*", "strong": "**", "strike": "~~"}

# What could be markup anywhere in a line, and what only at its beginning.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w)")
_AT_START = re.compile(r"\A(?:([-+=#])|(\d{1,9})([.)]))")


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file, and a folder `NAME-pictures` beside it; or the one file with the pictures in it.

    Returns sentences about what could not be done as asked. Raises OSError.
    """
    made = document(transcript, options, _KINDS, turned=True)
    folder = path.with_name(f"{path.stem}-pictures")
    sources = {}
    for figure in figures(made.blocks):
        if options.embed_pictures:
            kind = _KINDS[figure.extension]
            sources[figure.name] = f"data:{kind};base64,{base64.b64encode(figure.data).decode()}"
        else:
            folder.mkdir(exist_ok=True)
            save(folder / (figure.name + figure.extension), figure.data)
            sources[figure.name] = quote(f"{folder.name}/{figure.name}{figure.extension}")
    save(path, (markdown(made.blocks, sources) + "\n").encode(errors="replace"))
    return made.notes


def markdown(blocks: Iterable[Block], sources: dict[str, str]) -> str:
    """Blocks as CommonMark with GitHub's tables; `sources` has an address for each figure, by its name."""
    written: list[str] = []
    bullet = "-"
    before: Block | None = None
    for block in blocks:
        # Two lists in a row would be one, but for another sign.
        alike = isinstance(block, List) and isinstance(before, List) and (block.start is None) == (before.start is None)
        bullet = {"-": "*", "*": "-"}[bullet] if alike else "-"
        written.append(_block(block, sources, bullet))
        before = block
    return "\n\n".join(written)


def _block(block: Block, sources: dict[str, str], bullet: str) -> str:
    match block:
        case Paragraph():
            spans = block.spans
            if block.label:
                spans = tuple(Span(span.text, ("emphasis", *span.marks)) for span in spans)
            return _text(spans)
        case Heading():
            words = re.sub(r"(#+)$", r"\\\1", _text(_in_one_line(block.spans)))  # else they would close the heading
            return "#" * block.level + (" " + words if words else "")
        case Code():
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", block.text)), default=0))
            return "\n".join([fence + block.language, *([block.text] if block.text else []), fence])
        case Quote():
            return "\n".join(
                (">" + (" " + line if line else "")) for line in markdown(block.blocks, sources).split("\n")
            )
        case List():
            return ("\n" if block.tight else "\n\n").join(_items(block, sources, bullet))
        case Table():
            return "\n".join(_rows(block))
        case Rule():
            return "***"
        case Figure():
            return f"![{_escaped(block.alt)}]({sources[block.name]})\n\n{_text((Span(block.caption, ('emphasis',)),))}"


def _items(block: List, sources: dict[str, str], bullet: str) -> Iterator[str]:
    delimiter = "." if bullet == "-" else ")"
    for place, item in enumerate(block.items):
        # Only the first number counts, and none of more digits is read as one.
        marker = f"{bullet} " if block.start is None else f"{min(block.start + place, _LARGEST_NUMBER)}{delimiter} "
        inner = "\n".join(_block(part, sources, "-") for part in item) if block.tight else markdown(item, sources)
        indent = " " * len(marker)
        yield (marker + "\n".join(indent + line if line else "" for line in inner.split("\n"))[len(indent) :]).rstrip()


def _rows(table: Table) -> Iterator[str]:
    yield _row(table.head)
    yield "| " + " | ".join(_ALIGNED[alignment] for alignment in table.alignments) + " |"
    for row in table.rows:
        yield _row(row)


def _row(cells: tuple[Spans, ...]) -> str:
    return "| " + " | ".join(_text(_in_one_line(cell), in_table=True) for cell in cells) + " |"


def _in_one_line(spans: Spans) -> Spans:
    return tuple(Span(span.text.replace("\n", " "), span.marks) for span in spans)


def _text(spans: Spans, in_table: bool = False) -> str:
    """Words with their marks; without, where the signs would not be read as the marks that they stand for."""
    spans = tuple(Span(span.text, tuple(dict.fromkeys(span.marks))) for span in spans)
    marked = _marked(spans, in_table)
    if any(span.marks for span in spans):
        shown = f"| {marked} |\n|-|" if in_table else marked
        match parse(shown):
            case (Paragraph(read),) if read == _joined(spans):
                pass
            case (Table(head=(read,)),) if read == _joined(spans):
                pass
            case _:
                marked = _escaped(text_of(spans))
    return marked


def _joined(spans: Spans) -> Spans:
    """Neighbours that look the same as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].marks == span.marks:
            span = Span(joined.pop().text + span.text, span.marks)
        if span.text:
            joined.append(span)
    return tuple(joined)


def _marked(spans: Spans, in_table: bool) -> str:
    written: list[str] = []
    opened: list[Mark] = []

    def close(count: int) -> None:
        while len(opened) > count:
            written.append(_SIGNS[opened.pop()])

    for span in spans:
        signs = [mark for mark in span.marks if mark != "code"]
        shared = 0
        while shared < min(len(opened), len(signs)) and opened[shared] == signs[shared]:
            shared += 1
        close(shared)
        for mark in signs[shared:]:
            opened.append(mark)
            written.append(_SIGNS[mark])
        if "code" in span.marks:
            written.append(_code(span.text, in_table))
        else:
            written.append(_escaped(span.text, at_start=not written))
    close(0)
    return "".join(written)


def _code(text: str, in_table: bool) -> str:
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    if text.startswith("`") or text.endswith("`") or (text.strip() and text[0] == text[-1] == " "):
        text = f" {text} "
    return fence + (text.replace("|", r"\|") if in_table else text) + fence


def _escaped(text: str, at_start: bool = True) -> str:
    """Words as Markdown that shows them as they are; a line feed is a hard line break."""
    lines = _ANYWHERE.sub(lambda found: "\\" + found[0], text).split("\n")
    for place, line in enumerate(lines):
        if place or at_start:
            line = line.lstrip(" \t")  # four spaces would be code
            lines[place] = _AT_START.sub(
                lambda found: "\\" + found[1] if found[1] else found[2] + "\\" + found[3], line
            )
    return "\\\n".join(lines)
