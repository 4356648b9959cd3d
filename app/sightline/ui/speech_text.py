"""What is read aloud of a Markdown text: its words, sentence by sentence, without Markdown's signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sightline.transcripts.blocks import Block, Code, Figure, Heading, List, Paragraph, Quote, Table, text_of
from sightline.transcripts.markdown import parse, plain
from sightline.ui.markdown_blocks import finished

_LONGEST = 400  # letters said in one go: it can be stopped at once, but a new speed holds only from the next one on
# A full stop, or another sign that ends a sentence, with what closes after it; a point in a number or an
# abbreviation of one letter ends none. Chinese and Japanese have no space between sentences.
_ENDS = re.compile(r"""(?<!\b\w)[.!?…؟۔]+[)\]"'”’»]*(?=\s|$)|[!?…]+[)\]"'”’»]*(?=\s|$)|[。！？]+[」』）”]*""")


def sentences(source: str) -> list[str]:
    """The sentences of a Markdown text, in reading order; a heading, an item or a row is one of its own."""
    return list(_sentences(parse(source)))


def sentences_as_typed(text: str) -> list[str]:
    """The sentences of a person's own words, no sign read as Markdown."""
    return list(_sentences(plain(text)))


class GrowingText:
    """A Markdown text that still comes, as sentences; only its last block is read again and again.

    Nothing is read before somebody asks for sentences: most answers are not read aloud.
    """

    def __init__(self) -> None:
        self._said: list[str] = []  # of what is finished
        self._rest = ""

    def append(self, text: str) -> None:
        """There is more."""
        self._rest += text

    def sentences(self, over: bool) -> list[str]:
        """Those that are complete; all of them once the text is `over`."""
        done = finished(self._rest)
        if done.letters and done.unfinished is None:
            self._said += sentences(self._rest[: done.letters])
            self._rest = self._rest[done.letters :]
        rest = sentences(self._rest)
        return self._said + (rest if over else rest[:-1])


def _sentences(blocks: Iterable[Block]) -> Iterator[str]:
    for line in _lines(blocks):
        yield from _split(" ".join(line.split()))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """What belongs together, and is apart from what comes next, in a line each."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield text_of(block.spans)
            case Code():
                yield from block.text.split("\n")
            case Quote():
                yield from _lines(block.blocks)
            case List():
                for place, item in enumerate(block.items):
                    yield from _item(item, None if block.start is None else block.start + place)
            case Table():
                head = [text_of(cell) for cell in block.head]
                for row in block.rows:
                    cells = zip(head, map(text_of, row), strict=True)
                    yield ", ".join(f"{title}: {cell}" if title else cell for title, cell in cells)
            case Figure():
                yield block.alt
            case _:
                pass


def _item(item: tuple[Block, ...], number: int | None) -> Iterator[str]:
    lines = list(_lines(item))
    if number is not None:
        lines[:1] = [f"{number}: {line}" for line in lines[:1]] or [str(number)]
    yield from lines


def _split(line: str) -> Iterator[str]:
    begin = 0
    for end in _ENDS.finditer(line):
        yield from _cut(line[begin : end.end()].strip())
        begin = end.end()
    yield from _cut(line[begin:].strip())


def _cut(sentence: str) -> Iterator[str]:
    """A very long one in parts, between words where it has any; nothing of one without a letter or a digit."""
    while len(sentence) > _LONGEST:
        space = sentence.rfind(" ", 0, _LONGEST)
        at = space if space > 0 else _LONGEST
        yield sentence[:at]
        sentence = sentence[at:].strip()
    if any(letter.isalnum() for letter in sentence):
        yield sentence
