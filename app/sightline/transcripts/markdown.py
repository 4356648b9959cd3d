"""Markdown of models to blocks, for window and exports alike: HTML stays text, pictures become their alt text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, cast

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

if TYPE_CHECKING:  # sixty modules, which a window without messages does not need
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

# The parser drops what lies deeper than its limit, and typst refuses more than 15 quotes in one another: a text that
# comes near is shown as it was written instead. A quote is one level, a list with its item two.
_DEEPEST = 16
_MARKS: dict[str, Mark] = {"em": "emphasis", "strong": "strong", "s": "strike"}


def parser() -> MarkdownIt:
    """CommonMark with GitHub's tables and strikethrough, and no HTML: the one way in which Sightline reads Markdown."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST + 8}).enable(["table", "strikethrough"])


_parser = cache(parser)


def parse(text: str) -> tuple[Block, ...]:
    """What a model wrote, as `parser` reads it. What it holds is untrusted; what comes out is only text.

    There is no picture to load, and a link's address stands behind its words in brackets. Headings have the levels that
    their author gave them.
    """
    from markdown_it.tree import SyntaxTreeNode

    try:
        tokens = _parser().parse(text)
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
        if not isinstance(block, Heading):
            return block
        while levels and levels[-1] >= block.level:
            levels.pop()
        levels.append(block.level)
        return Heading(min(level + len(levels), 6), block.spans)

    shown = (block for block in blocks if not isinstance(block, Heading) or text_of(block.spans).strip())
    return _each(shown, place)


def without_formulas(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks, whose tables a spreadsheet may be given: no cell begins with what it would compute."""

    def harmless(block: Block) -> Block:
        if not isinstance(block, Table):
            return block
        rows = tuple(tuple(map(_harmless_cell, row)) for row in block.rows)
        return replace(block, head=tuple(map(_harmless_cell, block.head)), rows=rows)

    return _each(blocks, harmless)


def _each(blocks: Iterable[Block], change: Callable[[Block], Block]) -> tuple[Block, ...]:
    """The blocks changed in reading order, also those in quotes and lists."""

    def inside(block: Block) -> Block:
        match block:
            case Quote():
                return Quote(tuple(map(inside, block.blocks)))
            case List():
                return replace(block, items=tuple(tuple(map(inside, item)) for item in block.items))
            case _:
                return change(block)

    return tuple(map(inside, blocks))


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
            case "ordered_list" if len(node.children) == 1 and not node.children[0].children:
                # The whole answer "5." would be a list with one empty item, and its number no text.
                yield Paragraph((Span(node.children[0].info + node.markup),))
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
    return tuple(map(_spans, row.children))


def _harmless_cell(spans: Spans) -> Spans:
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
            if spans and (spans[-1].marks, spans[-1].link) == (span.marks, span.link):
                span = replace(span, text=spans.pop().text + span.text)
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
                href = str(node.attrs["href"])
                spans = [replace(span, link=href) for span in _inline(node.children, marks)]
                yield from spans
                words, address = text_of(spans), clean(href)
                if not words:
                    yield Span(address, marks, href)
                elif address.removeprefix("mailto:") != words and address != words:
                    yield Span(f" ({address})", marks)
            case "image":
                alt = text_of(tuple(_inline(node.children, ())))
                yield Span(alt or clean(str(node.attrs["src"])), marks)
            case unknown:
                raise NotImplementedError(f"no span for {unknown}")
