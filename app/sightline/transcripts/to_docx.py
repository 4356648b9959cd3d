"""DOCX for word processors: real headings, lists and tables, alt text on pictures, and the language."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document as Word
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Inches, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from sightline.store.files import save
from sightline.transcripts.blocks import (
    Alignment,
    Block,
    Code,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
    text_of,
)
from sightline.transcripts.document import document
from sightline.transcripts.language import direction_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript
from sightline.transcripts.untrusted import Direction, direction

NAME = "Word document"
EXTENSION = "docx"

_KINDS = (".jpg", ".png")
_DEEPEST_LIST = 3  # the styles that there are
_MOST_INCHES = (6.0, 7.5)
_PIXELS_PER_INCH = 120
_ALIGNED: dict[Alignment, str] = {"left": "start", "center": "center", "right": "end"}


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file; returns sentences about what could not be done as asked. Raises OSError."""
    made = document(transcript, options, _KINDS)
    writer = _Writer(made.language)
    word = writer.word
    word.core_properties.title = made.title
    word.core_properties.language = made.language
    word.core_properties.author = "Sightline"
    word.core_properties.comments = ""
    word.core_properties.created = _utc(transcript.created)
    word.core_properties.modified = _utc(transcript.exported)
    writer.add(made.blocks)
    stream = io.BytesIO()
    word.save(stream)
    save(path, stream.getvalue())
    return made.notes


def _utc(time: datetime) -> datetime:
    return time.astimezone(UTC).replace(tzinfo=None)


class _Writer:
    """Appends blocks to a document that begins empty."""

    def __init__(self, language: str) -> None:
        self.word: Word = docx.Document()
        styles = self.word.styles
        fonts = styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
        for script in ("w:val", "w:eastAsia", "w:bidi"):
            fonts.set(qn(script), language)
        self._way = direction_of(language)
        if self._way == "rtl":
            self.word.sections[0]._sectPr.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid")
        for level in range(1, 7):  # the template's blue has too little contrast
            self._style(f"Heading {level}").font.color.rgb = RGBColor(0, 0, 0)
        caption = self._style("Caption")
        caption.font.color.rgb, caption.font.bold = RGBColor(0x33, 0x33, 0x33), False
        facts = styles.add_style("Facts", 1)
        assert isinstance(facts, ParagraphStyle)
        facts.base_style, facts.font.size, facts.font.color.rgb = styles["Normal"], Pt(9), RGBColor(0x33, 0x33, 0x33)
        code = styles.add_style("Code", 1)
        assert isinstance(code, ParagraphStyle)
        code.base_style, code.font.name, code.font.size = styles["Normal"], "Courier New", Pt(9)
        self._ids = {style.name: style.style_id for style in styles}

    def _style(self, name: str) -> ParagraphStyle:
        style = self.word.styles[name]
        assert isinstance(style, ParagraphStyle)
        return style

    def add(self, blocks: Iterable[Block], style: str | None = None, depth: int = 0) -> None:
        """`style` is for running text; `depth` counts the lists around."""
        for block in blocks:
            match block:
                case Paragraph():
                    self._paragraph(block.spans, "Facts" if block.label else style, block.own)
                case Heading():
                    self._paragraph(block.spans, f"Heading {block.level}", block.own)
                case Code():
                    self._paragraph((Span(block.text),), "Code")
                case Quote():
                    self.add(block.blocks, "Quote", depth)
                case List():
                    self._list(block, min(depth + 1, _DEEPEST_LIST))
                case Table():
                    self._table(block)
                case Rule():
                    _line_below(self.word.add_paragraph())
                case Figure():
                    self._figure(block)

    def _paragraph(self, spans: Spans, style: str | None, own: bool = False) -> WordParagraph:
        paragraph = self.word.add_paragraph()
        if style is not None:
            # By its id, looked up once: python-docx would go through all styles for each paragraph.
            paragraph._p.style = self._ids[style]
        _fill(paragraph, spans, self._way if own else direction(text_of(spans)))
        return paragraph

    def _list(self, block: List, depth: int) -> None:
        name = ("List Bullet" if block.start is None else "List Number") + (f" {depth}" if depth > 1 else "")
        going_on = "List Continue" + (f" {depth}" if depth > 1 else "")
        number = None if block.start is None else self._numbering(name, block.start)
        for item in block.items:
            first, rest = (item[0], item[1:]) if item and isinstance(item[0], Paragraph) else (Paragraph(()), item)
            paragraph = self._paragraph(first.spans, name)
            if number is not None:
                numbered = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                numbered.get_or_add_ilvl().val = 0
                numbered.get_or_add_numId().val = number
            self.add(rest, going_on, depth)

    def _numbering(self, style: str, start: int) -> int:
        """The number of a list of that style that counts anew: Word's own would go on where the last one ended."""
        numbering = self.word.part.numbering_part.element
        properties = self.word.styles[style].element.pPr
        of_style = numbering.num_having_numId(properties.numPr.numId.val)
        new = numbering.add_num(of_style.abstractNumId.val)
        new.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(new.numId)

    def _table(self, block: Table) -> None:
        table = self.word.add_table(1 + len(block.rows), len(block.head))
        table._tbl.tblStyle_val = self._ids["Table Grid"]
        for row, cells in zip(table.rows, (block.head, *block.rows), strict=True):
            for cell, spans, alignment in zip(row.cells, cells, block.alignments, strict=True):
                is_head = row is not None and cells is block.head
                shown = tuple(Span(s.text, ("strong", *s.marks)) for s in spans) if is_head else spans
                paragraph = cell.paragraphs[0]
                _fill(paragraph, shown, direction(text_of(shown)))
                if alignment:
                    _property(paragraph, "w:jc", _ALIGNED[alignment])
        if direction(" ".join(text_of(cell) for cell in block.head)) == "rtl":
            table._tbl.tblPr.insert_element_before(OxmlElement("w:bidiVisual"), "w:tblW", "w:jc", "w:tblLook")
        repeated = OxmlElement("w:tblHeader")  # what a screen reader takes for the headings of the columns
        table.rows[0]._tr.get_or_add_trPr().append(repeated)
        self.word.add_paragraph()  # two tables in a row would be one

    def _figure(self, figure: Figure) -> None:
        width, height = (side / _PIXELS_PER_INCH for side in figure.size)
        scale = min(1.0, _MOST_INCHES[0] / width, _MOST_INCHES[1] / height)
        run = self.word.add_paragraph().add_run()
        shape = run.add_picture(io.BytesIO(figure.data), Inches(width * scale), Inches(height * scale))
        shape._inline.docPr.set("descr", figure.alt)
        shape._inline.docPr.set("name", figure.name)
        self._paragraph((Span(figure.caption),), "Caption", own=True)


def _fill(paragraph: WordParagraph, spans: Spans, way: Direction) -> None:
    rtl = way == "rtl"
    if rtl:
        _property(paragraph, "w:bidi")
    for span in spans:
        for place, line in enumerate(span.text.split("\n")):
            if place:
                paragraph.add_run().add_break(WD_BREAK.LINE)
            if line:
                _mark(paragraph.add_run(line), span, rtl)


def _mark(run: Run, span: Span, rtl: bool) -> None:
    """Set only what differs from the paragraph's style, which may be bold itself."""
    if "strong" in span.marks:
        run.font.bold = run.font.cs_bold = True
    if "emphasis" in span.marks:
        run.font.italic = run.font.cs_italic = True
    if "strike" in span.marks:
        run.font.strike = True
    if "code" in span.marks:
        run.font.name = "Courier New"
    if rtl and direction(span.text) == "rtl":
        run.font.rtl = True


def _property(paragraph: WordParagraph, name: str, value: str | None = None) -> None:
    """One of `CT_PPr`'s children that python-docx has no name for, at its place in their prescribed order."""
    properties = paragraph._p.get_or_add_pPr()
    element = OxmlElement(name)
    if value is not None:
        element.set(qn("w:val"), value)
    successors = ("w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr")
    later = successors[successors.index(name) + 1 :] if name in successors else successors
    properties.insert_element_before(element, *later)


def _line_below(paragraph: WordParagraph) -> None:
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("w:val", "single"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "767676")):
        bottom.set(qn(key), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)
