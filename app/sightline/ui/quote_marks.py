"""Where an answer's quotes stand in the text that is shown, and how it looks whether they were read in the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from sightline.engine.quotes import Quote
from sightline.transcripts.blocks import Paragraph, text_of
from sightline.transcripts.markdown import parse
from sightline.ui.markdown_document import BREAK

_MOST = 200  # quotes of an answer; nobody looks at more
_MARKUP = re.compile(r"[\\*_`\[\]<>~&]")


@dataclass(frozen=True)
class QuotePlace:
    """[start, end) of the words between the marks, as positions in the document; `read` if a picture has them."""

    start: int
    end: int
    read: bool


def find_quote_places(quotes: Sequence[Quote], source: str, document: QTextDocument) -> list[QuotePlace]:
    """Of the quotes of this Markdown, in their order; one that is shown otherwise than it was written has no place."""
    text = document.toPlainText()
    places = []
    at = 0
    for quote in quotes[:_MOST]:
        marks = source[quote.start - 1], source[quote.end]
        found = _find(text, at, marks, quote.text, document)
        if found is None and _MARKUP.search(quote.text) and marks[0] != "`":
            found = _find(text, at, marks, _without_markup(quote.text), document)
        if found is not None:
            start, at = found
            places.append(QuotePlace(_position(text, start), _position(text, at), quote.read))
    return places


def quote_form(read: bool, colour: QColor) -> QTextCharFormat:
    """Dots under what was read, a wave under what was not: told apart without their colour."""
    styles = QTextCharFormat.UnderlineStyle
    form = QTextCharFormat()
    form.setUnderlineStyle(styles.DotLine if read else styles.WaveUnderline)
    form.setUnderlineColor(colour)
    return form


def _find(text: str, at: int, marks: tuple[str, str], words: str, document: QTextDocument) -> tuple[int, int] | None:
    """Where the quote stands, from `at` on: between its marks, or as code, whose marks are not shown."""
    pattern = r"\s+".join(f"{BREAK}?".join(map(re.escape, word)) for word in words.split())
    if marks[0] == "`":
        spans = (match.span() for match in re.compile(pattern).finditer(text, at))
        return next((span for span in spans if _is_code(document, text, span[0])), None)
    between = rf"{re.escape(marks[0])}\s*({pattern})\s*{BREAK}?{re.escape(marks[1])}"
    match = re.compile(between).search(text, at)
    return match.span(1) if match else None


def _without_markup(words: str) -> str:
    blocks = parse(words)
    return text_of(blocks[0].spans) if len(blocks) == 1 and isinstance(blocks[0], Paragraph) else words


def _is_code(document: QTextDocument, text: str, start: int) -> bool:
    cursor = QTextCursor(document)
    cursor.setPosition(_position(text, start) + 1)
    return cursor.charFormat().fontFixedPitch()


def _position(text: str, at: int) -> int:
    """Documents count in UTF-16, in which some letters take two places."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
