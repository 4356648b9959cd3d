"""Which part of a Markdown text that still grows is finished: no more text can change it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sightline.transcripts.blocks import Block, Code, List, Paragraph, Table
from sightline.transcripts.markdown import parse, parser
from sightline.ui.markdown_document import ROWS_TOGETHER

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_SHORT = 600  # letters of a paragraph that are set together
# What cannot change what comes after it, and cannot be changed by that: no sign that is one half of something.
_DONE = re.compile(
    r"""(?P<plain> [^\\*_`\[\]<~&|]+ | (?<=\w)_(?=\w) )
    | (?<!`)`[^`\n]+`(?!`)
    | (?<![\w*])(?P<stars>\*\*?)(?=\w)[^\\*_`\[\]<~&|\n]*(?<=\w)(?P=stars)(?![\w*])""",
    re.VERBOSE,
)
_BETWEEN_WORDS = re.compile(r"(?<=\S)[ ]{1,3}(?=[^\W\d_]|`[^`])")  # what follows stays a paragraph when it stands alone


@cache
def _parser() -> MarkdownIt:
    return parser().disable("inline")


@dataclass(frozen=True)
class Finished:
    """The first `letters` of a text are finished. `unfinished` is the kind of the block that they end in, if they do.

    The rest then has to be read with `opening` before it, and its first block goes on where that one ended. Where
    nothing is finished, all stays as it was.
    """

    letters: int = 0
    unfinished: type[Block] | None = None
    opening: str = ""


def finished(text: str, opening: str = "") -> Finished:
    """All blocks but the last one; and of that one rows, items, lines or words, where it is long.

    `opening` stands before the text, and does not count. CommonMark goes line by line, so that what a whole line has
    closed stays closed. Only the definition of a link works backwards; where there may be one, nothing is finished.
    """
    if "]:" in text or "\r" in text:  # a line must be the same to the parser and here
        return Finished()
    whole = text[: text.rfind("\n") + 1]
    lines = (opening + whole).split("\n")
    line, kind, opens = _finished_lines(opening + whole, lines)
    letters = max(sum(len(each) + 1 for each in lines[:line]) - len(opening), 0)
    if kind is not None:
        return Finished(letters, kind, opens)
    words = 0 if opening and not letters else _finished_words(text[letters:])
    return Finished(letters + words, Paragraph if words else None)


def _finished_lines(text: str, lines: list[str]) -> tuple[int, type[Block] | None, str]:
    """How many lines are finished; the kind of the block they end in, and with which lines its rest has to be read."""
    tokens = [token for token in _parser().parse(text) if token.map and token.nesting >= 0]  # where something begins
    begins = [token.map[0] if token.map else 0 for token in tokens]
    last = max((at for at, token in enumerate(tokens) if token.level == 0), default=None)
    if last is None:
        return 0, None, ""

    def inside(level: int, *kinds: str) -> list[int]:
        """The first lines of what the last block holds at this level."""
        held = zip(tokens[last + 1 :], begins[last + 1 :], strict=True)
        return [line for token, line in held if token.level == level and (not kinds or token.type in kinds)]

    block, first = tokens[last], begins[last]
    match block.type:
        case "table_open":
            rows = inside(2, "tr_open")[1:]
            together = (len(rows) - 1) // ROWS_TOGETHER * ROWS_TOGETHER
            if together > 0:
                return rows[together], Table, "".join(f"{line}\n" for line in lines[first : first + 2])
        case "fence":
            count = block.content.count("\n")
            if count > 1:
                return first + count, Code, f"{lines[first]}\n"
        case "bullet_list_open" | "ordered_list_open":
            items = inside(1, "list_item_open")
            if len(items) > 1:
                return items[-1], List, ""
        case "blockquote_open":  # two of them look like one
            return inside(1)[-1] if inside(1) else first, None, ""
        case _:
            pass
    return first, None, ""


def _finished_words(text: str) -> int:
    """How many letters of a long paragraph; its rest begins with a space."""
    if len(text) <= _SHORT:
        return 0
    at = last = 0
    while done := _DONE.match(text, at):
        if done["plain"]:
            spaces = [space.start() for space in _BETWEEN_WORDS.finditer(text, at, done.end() + 2)]
            last = max((space for space in spaces if space < done.end()), default=last)
        at = done.end()
    if last <= _SHORT:
        return 0
    alone = parse(text[:last])
    return last if len(alone) == 1 and isinstance(alone[0], Paragraph) else 0
