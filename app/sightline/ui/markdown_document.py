"""Blocks put into a QTextDocument: what an export writes as HTML or Word, the window paints."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
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
)

BREAK = "\u200b"  # where a word may be broken; no letter of anybody's

_LONG_WORD = re.compile(r"\S{160}")
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_ALIGNED: dict[Alignment, Qt.AlignmentFlag] = {
    "": Qt.AlignmentFlag.AlignLeading,
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_INDENT = 40  # pixels, what Qt gives a list
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class Painter:
    """Appends blocks to a document through a cursor at its end; the caller makes that one change (an edit block).

    Calm typography: room between paragraphs and lines, code on a ground of its own, tables with padding. `used` is
    whether there is something in the block that the cursor is in, so that the next one begins after it; there is not
    at the beginning of a document, and after a table.
    """

    def __init__(self, cursor: QTextCursor, palette: QPalette, used: bool = False) -> None:
        self.used = used
        self._cursor = cursor
        self._palette = palette
        self._letters = cache(self._make_letters)
        self._quotes = 0  # around what comes next
        self._lists: list[QTextList | QTextListFormat] = []  # the same; one without items is but a format
        self._is_item = False  # what comes next

    def add(self, blocks: Iterable[Block]) -> None:
        """Put these after all there is."""
        for block in blocks:
            self._add(block)

    def end(self) -> tuple[int, QTextBlockFormat, bool]:
        """Where one can go on: the position, the form of the block there, and whether there is something in it."""
        return self._cursor.position(), self._cursor.blockFormat(), self.used

    def finish(self) -> None:
        """Leave no room under the last block: what is around has its own."""
        self._room_below(0)

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
                whole = QTextLength(QTextLength.Type.PercentageLength, 100)
                form.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value, whole)
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
        if self.used:
            self._cursor.insertBlock(form, letters)
        else:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(letters)
            self.used = True
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
        self._lists.append(form)
        for item in block.items:
            self._is_item = True
            self.add(item)
            self._empty_item()
        self._lists.pop()
        if not self._lists and self.used:
            self._room_below(8)

    def _empty_item(self) -> None:
        """The item that is to come has no words, or begins with what cannot stand beside its number."""
        if self._is_item:
            self._begin(QTextBlockFormat())

    def _table(self, block: Table) -> None:
        self._empty_item()
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setCellPadding(6)
        form.setTopMargin(6)
        form.setBottomMargin(8)
        form.setLeftMargin(_INDENT * (self._quotes + len(self._lists)))
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._palette.mid())
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        after = self._cursor
        table = after.insertTable(1 + len(block.rows), len(block.head), form)
        cell_forms = []
        for alignment in block.alignments:
            cell_form = QTextBlockFormat()
            cell_form.setLineHeight(125, _PROPORTIONAL)
            cell_form.setAlignment(_ALIGNED[alignment])
            cell_forms.append(cell_form)
        for row, cells in enumerate((block.head, *block.rows)):
            for column, spans in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._cursor.setBlockFormat(cell_forms[column])
                shown = spans if row else tuple(replace(span, marks=("strong", *span.marks)) for span in spans)
                self._write(shown)
        after.movePosition(QTextCursor.MoveOperation.End)
        self._cursor = after
        self.used = False


def with_breaks(text: str) -> str:
    """The text with places to break in long words: one of 100 kB takes a second to lay out, and so no time at all."""
    return _LONG_WORD.sub(lambda word: word[0] + BREAK, text)
