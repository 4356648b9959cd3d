"""Blocks put into a QTextDocument: what an export writes as HTML or Word, the window paints."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from sightline.transcripts.blocks import (
    Alignment,
    Block,
    Code,
    Figure,
    Heading,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
    text_of,
)
from sightline.transcripts.untrusted import direction

BREAK = "\u200b"  # where a word may be broken; no letter of anybody's
ROWS_TOGETHER = 25  # of a table: it is laid out whole with each change, and a longer one is several to Qt

_LONG_WORD = re.compile(r"\S{160}")
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_ALIGNED: dict[Alignment, Qt.AlignmentFlag] = {
    "": Qt.AlignmentFlag.AlignLeading,
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
_INDENT = 40  # pixels, what Qt gives a list
_WHOLE = QTextLength(QTextLength.Type.PercentageLength, 100)
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

_Row = tuple[Spans, ...]


@dataclass(frozen=True)
class Place:
    """Where painting can go on: the position, the form of the block there, and whether there is something in it.

    `items` is the outermost list, by its index among the document's objects, and `columns` are the widths of the long
    table, that may go on there.
    """

    position: int = 0
    form: QTextBlockFormat = field(default_factory=QTextBlockFormat)
    used: bool = False
    items: int = -1
    columns: tuple[QTextLength, ...] = ()


class Painter:
    """Appends blocks to a document through a cursor at its end; the caller makes that one change (an edit block).

    Calm typography: room between paragraphs and lines, code on a ground of its own, tables with padding. `place` tells
    what is there already: nothing at the beginning of a document.
    """

    def __init__(self, cursor: QTextCursor, palette: QPalette, place: Place | None = None) -> None:
        place = place or Place()
        self._used = place.used  # whether the next block needs one of its own; not after a table
        self._items = place.items
        self._columns = place.columns
        self._cursor = cursor
        self._palette = palette
        self._letters = cache(self._make_letters)
        self._quotes = 0  # around what comes next
        self._lists: list[QTextList | QTextListFormat] = []  # the same; one without items is but a format
        self._is_item = False  # what comes next

    def add(self, blocks: Sequence[Block], goes_on: bool = False, unfinished: bool = False) -> None:
        """Put these after all there is.

        `goes_on`: the first one is the rest of the block before; `unfinished`: the last one will go on.
        """
        if goes_on:
            self._go_on(blocks[0], unfinished and len(blocks) == 1)
            blocks = blocks[1:]
        for place, block in enumerate(blocks, 1):
            if isinstance(block, Table):
                self._table(block, unfinished=unfinished and place == len(blocks))
            else:
                self._add(block)

    def place(self) -> Place:
        """Where one can go on."""
        position, form = self._cursor.position(), self._cursor.blockFormat()
        return Place(position, form, self._used, self._items, self._columns)

    def finish(self) -> None:
        """Leave no room under the last block: what is around has its own."""
        self._room_below(0)

    def _go_on(self, block: Block, unfinished: bool) -> None:
        match block:
            case Paragraph():
                self._write(block.spans)
            case Code():
                self._room_below(0)
                self._code(block)
            case List():
                items = self._cursor.document().object(self._items)  # a new one where all its blocks were gone
                assert isinstance(items, QTextList)
                if self._used:
                    self._room_below(3)
                self._add_items(block, items)
            case Table():
                self._table(block, goes_on=True, unfinished=unfinished)
            case _:
                raise NotImplementedError(f"no rest of {block}")

    def _add(self, block: Block) -> None:
        match block:
            case Paragraph():
                self._begin(QTextBlockFormat())
                self._write(block.spans)
            case Heading():
                form = QTextBlockFormat()
                form.setHeadingLevel(block.level)
                form.setTopMargin(10 if self._cursor.position() else 0)
                self._begin(form)
                self._write(block.spans, block.level)
            case Code():
                self._code(block)
            case Quote():
                self._quotes += 1
                self.add(block.blocks)
                self._quotes -= 1
            case List():
                self._list(block)
            case Table():
                self._table(block)
            case Rule():
                form = QTextBlockFormat()
                form.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value, _WHOLE)
                self._begin(form)
            case Figure():
                raise NotImplementedError("what models write has no pictures")

    def _begin(self, form: QTextBlockFormat, letters: QTextCharFormat | None = None) -> None:
        """Go on in a new block of this form, with the usual room where it does not say which."""
        if not form.lineHeightType():
            form.setLineHeight(125, _PROPORTIONAL)
        if not form.hasProperty(QTextFormat.Property.BlockBottomMargin.value):
            form.setBottomMargin(3 if self._lists else 8)
        if self._quotes:
            form.setProperty(QTextFormat.Property.BlockQuoteLevel.value, self._quotes)
            form.setLeftMargin(_INDENT * self._quotes)
            form.setRightMargin(_INDENT)
        if not self._is_item:
            form.setIndent(len(self._lists))
        letters = letters or self._letters((), "", 0)
        if self._used:
            self._cursor.insertBlock(form, letters)
        else:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(letters)
            self._used = True
        if self._is_item:
            self._is_item = False
            around = self._lists[-1]
            if isinstance(around, QTextList):
                around.add(self._cursor.block())
            else:
                self._lists[-1] = self._cursor.createList(around)

    def _room_below(self, pixels: int) -> None:
        form = self._cursor.blockFormat()
        form.setBottomMargin(pixels)
        self._cursor.setBlockFormat(form)

    def _write(self, spans: Spans, heading: int = 0) -> None:
        for span in spans:
            text = with_breaks(span.text.replace("\n", "\u2028"))  # a line break, no new block
            self._cursor.insertText(text, self._letters(span.marks, span.link, heading))

    def _make_letters(self, marks: tuple[Mark, ...], link: str, heading: int) -> QTextCharFormat:
        form = QTextCharFormat()
        if heading:
            form.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 4 - heading)
        if heading or "strong" in marks:
            form.setFontWeight(QFont.Weight.Bold)
        if "emphasis" in marks:
            form.setFontItalic(True)
        if "strike" in marks:
            form.setFontStrikeOut(True)
        if "code" in marks:
            form.setFontFixedPitch(True)
            form.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        if link:
            form.setAnchor(True)
            form.setAnchorHref(link)
            form.setForeground(self._palette.link())
            form.setFontUnderline(True)  # colour alone does not tell a link
        return form

    def _code(self, block: Code) -> None:
        letters = self._letters(("code",), "", 0)
        lines = block.text.split("\n")
        for place, line in enumerate(lines, 1):
            form = QTextBlockFormat()
            form.setBackground(self._palette.alternateBase())
            form.setNonBreakableLines(True)
            form.setLineHeight(100, _PROPORTIONAL)
            form.setProperty(QTextFormat.Property.BlockCodeLanguage.value, block.language)
            if place < len(lines):
                form.setBottomMargin(0)
            self._begin(form, letters)
            self._cursor.insertText(with_breaks(line), letters)

    def _list(self, block: List) -> None:
        self._empty_item()
        form = QTextListFormat()
        form.setIndent(len(self._lists) + 1)
        if block.start is None:
            form.setStyle(_BULLETS[min(len(self._lists), len(_BULLETS) - 1)])
        else:
            form.setStyle(QTextListFormat.Style.ListDecimal)
            form.setStart(block.start)
        self._add_items(block, form)

    def _add_items(self, block: List, to: QTextList | QTextListFormat) -> None:
        self._lists.append(to)
        for item in block.items:
            self._is_item = True
            self.add(item)
            self._empty_item()
        items = self._lists.pop()
        if not self._lists:
            self._items = items.objectIndex() if isinstance(items, QTextList) else -1
            if self._used:
                self._room_below(8)

    def _empty_item(self) -> None:
        """The item that is to come has no words, or begins with what cannot stand beside its number."""
        if self._is_item:
            self._begin(QTextBlockFormat())

    def _table(self, block: Table, goes_on: bool = False, unfinished: bool = False) -> None:
        """A long one in parts that lie close together, their columns as wide as its beginning needs them.

        Qt lays out every table from left to right: one that runs the other way is given to it mirrored.
        """
        mirrored = direction(" ".join(map(text_of, block.head))) == "rtl"
        if mirrored:
            block = Table(block.head[::-1], tuple(row[::-1] for row in block.rows), block.alignments[::-1])
        self._empty_item()
        if not goes_on:
            self._columns = _columns(block) if unfinished or len(block.rows) > ROWS_TOGETHER else ()
        parts = [block.rows[at : at + ROWS_TOGETHER] for at in range(0, len(block.rows), ROWS_TOGETHER)] or [()]
        for number, rows in enumerate(parts, 1):
            head = () if goes_on or number > 1 else (block.head,)
            self._rows(block, head, rows, ends=number == len(parts) and not unfinished, mirrored=mirrored)

    def _rows(self, block: Table, head: Sequence[_Row], rows: Sequence[_Row], ends: bool, mirrored: bool) -> None:
        form = QTextTableFormat()
        indent = _INDENT * (self._quotes + len(self._lists))
        if mirrored:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # no more than a mark, see `is_mirrored`
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
            form.setRightMargin(indent)
        else:
            form.setLeftMargin(indent)
        form.setHeaderRowCount(len(head))
        form.setCellPadding(6)
        form.setTopMargin(6 if head else -4)  # over the line below the part before
        form.setBottomMargin(8 if ends else 0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._palette.mid())
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        if self._columns:
            form.setWidth(_WHOLE)
            form.setColumnWidthConstraints(self._columns)
        after = self._cursor
        table = after.insertTable(len(head) + len(rows), len(block.head), form)
        cell_forms = []
        for alignment in block.alignments:
            cell_form = QTextBlockFormat()
            cell_form.setLineHeight(125, _PROPORTIONAL)
            cell_form.setAlignment(_ALIGNED[alignment or "right" if mirrored else alignment])
            cell_forms.append(cell_form)
        for row, cells in enumerate((*head, *rows)):
            for column, spans in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._cursor.setBlockFormat(cell_forms[column])
                strong = row < len(head)
                shown = tuple(replace(span, marks=("strong", *span.marks)) for span in spans) if strong else spans
                self._write(shown)
        after.movePosition(QTextCursor.MoveOperation.End)
        self._cursor = after
        self._used = False


def _columns(block: Table) -> tuple[QTextLength, ...]:
    """How the columns of a long table share its width: by the longest texts of its first rows, within limits."""
    rows = (block.head, *block.rows[:ROWS_TOGETHER])
    lengths = [min(max(max(len(text_of(row[column])) for row in rows), 8), 32) + 4 for column in range(len(block.head))]
    return tuple(QTextLength(QTextLength.Type.PercentageLength, 100 * length / sum(lengths)) for length in lengths)


def is_mirrored(table: QTextTable) -> bool:
    """Whether the columns stand in the opposite order of that in which they are read."""
    return table.format().layoutDirection() == Qt.LayoutDirection.RightToLeft


def with_breaks(text: str) -> str:
    """The text with places to break in long words: one of 100 kB takes a second to lay out, and so no time at all."""
    return _LONG_WORD.sub(lambda word: word[0] + BREAK, text)
