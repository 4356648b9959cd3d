"""Markdown of models to blocks: HTML stays text, links show where they lead, pictures become their alt text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from sightline.transcripts.blocks import (
    Alignment,
    Block,
    Code,
    Heading,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
    text_of,
)
from sightline.transcripts.untrusted import clean, no_formula

# The parser drops what lies deeper than its limit, and typst refuses more than 15 quotes in one another: a text that
# comes near is shown as it was written instead. A quote is one level, a list with its item two.
_DEEPEST = 16
# The whole answer "5." would be a list with one empty item, and its number no text.
_NUMBER_ALONE = re.compile(r"\A(\s*\d+)([.)]\s*)\Z")
_MARKS: dict[str, Mark] = {"em": "emphasis", "strong": "strong", "s": "strike"}


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST + 8}).enable(["table", "strikethrough"])


def parse(text: str) -> tuple[Block, ...]:
    """CommonMark with GitHub's tables and strikethrough. What it holds is untrusted; what comes out is only text.

    There is no link to follow and no picture to load: a link's address stands behind its words in brackets. Headings
    have the levels that their author gave them.
    """
    try:
        tokens = _parser().parse(_NUMBER_ALONE.sub(r"\1\\\2", text))
        if max((token.level for token in tokens), default=0) >= _DEEPEST:
            return plain(text)
        return tuple(_blocks(SyntaxTreeNode(tokens).children))
    except RecursionError:
        return plain(text)


def plain(text: str) -> tuple[Block, ...]:
    """A person's own words as they were typed, no sign read as Markdown: in paragraphs by its blank lines."""
    paragraphs = (paragraph.strip("\n") for paragraph in clean(text).split("\n\n"))
    return tuple(Paragraph((Span(paragraph),)) for paragraph in paragraphs if paragraph.strip())


def under(blocks: Iterable[Block], level: int) -> tuple[Block, ...]:
    """The same blocks with their headings below one of that level: none deeper than 6, skipping a level, or empty."""
    levels: list[int] = []  # the author's, of the headings that the next one can stand under

    def place(block: Block) -> Block:
        match block:
            case Heading():
                while levels and levels[-1] >= block.level:
                    levels.pop()
                levels.append(block.level)
                return Heading(min(level + len(levels), 6), block.spans)
            case Quote():
                return Quote(tuple(map(place, block.blocks)))
            case List():
                return replace(block, items=tuple(tuple(map(place, item)) for item in block.items))
            case _:
                return block

    return tuple(place(block) for block in blocks if not isinstance(block, Heading) or text_of(block.spans).strip())


def _blocks(nodes: Sequence[SyntaxTreeNode]) -> Iterator[Block]:
    for node in nodes:
        match node.type:
            case "paragraph":
                if spans := _spans(node):
                    yield Paragraph(spans)
            case "heading":
                yield Heading(int(node.tag[1]), _spans(node))
            case "fence":
                yield Code(clean(node.content).removesuffix("\n"), _language(node.info))
            case "code_block":
                yield Code(clean(node.content).removesuffix("\n"))
            case "blockquote":
                yield Quote(tuple(_blocks(node.children)))
            case "bullet_list" | "ordered_list":
                start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
                items = tuple(tuple(_blocks(item.children)) for item in node.children)
                yield List(items, start, tight=_is_tight(node))
            case "table":
                yield _table(node)
            case "hr":
                yield Rule()
            case unknown:
                raise NotImplementedError(f"no block for {unknown}")


def _language(info: str) -> str:
    return re.sub(r"[^\w.+#-]", "", next(iter(info.split()), ""))


def _is_tight(node: SyntaxTreeNode) -> bool:
    paragraphs = (child for item in node.children for child in item.children if child.type == "paragraph")
    return all(paragraph.hidden for paragraph in paragraphs)


def _table(node: SyntaxTreeNode) -> Table:
    head, *body = [row for part in node.children for row in part.children]
    alignments = tuple(
        cast(Alignment, str(cell.attrs.get("style", "")).removeprefix("text-align:")) for cell in head.children
    )
    return Table(_cells(head), tuple(map(_cells, body)), alignments)


def _cells(row: SyntaxTreeNode) -> tuple[Spans, ...]:
    return tuple(_harmless_cell(_spans(cell)) for cell in row.children)


def _harmless_cell(spans: Spans) -> Spans:
    """A table's cell, which a spreadsheet may one day be given: no formula at its beginning."""
    text = text_of(spans)
    added = no_formula(text).removesuffix(text)
    if not added:
        return spans
    if spans[0].marks:
        return (Span(added), *spans)
    return (Span(added + spans[0].text), *spans[1:])


def _spans(node: SyntaxTreeNode) -> Spans:
    """The words of a paragraph, heading or cell; neighbours that look the same are one."""
    spans: list[Span] = []
    for child in node.children:  # one, of the type inline
        for span in _inline(child.children, ()):
            if not span.text:
                continue
            if spans and spans[-1].marks == span.marks:
                span = Span(spans.pop().text + span.text, span.marks)
            spans.append(span)
    return tuple(spans)


def _inline(nodes: Sequence[SyntaxTreeNode], marks: tuple[Mark, ...]) -> Iterator[Span]:
    for node in nodes:
        match node.type:
            case "text":
                yield Span(clean(node.content).replace("\n", " "), marks)
            case "softbreak":
                yield Span(" ", marks)
            case "hardbreak":
                yield Span("\n", marks)
            case "code_inline":
                yield Span(clean(node.content).replace("\n", " "), (*marks, "code"))
            case "em" | "strong" | "s":
                yield from _inline(node.children, (*marks, _MARKS[node.type]))
            case "link":
                spans = list(_inline(node.children, marks))
                yield from spans
                words, address = text_of(spans), clean(str(node.attrs["href"]))
                if address.removeprefix("mailto:") != words and address != words:
                    yield Span(f" ({address})" if words else address, marks)
            case "image":
                alt = text_of(tuple(_inline(node.children, ())))
                yield Span(alt or clean(str(node.attrs["src"])), marks)
            case unknown:
                raise NotImplementedError(f"no span for {unknown}")
