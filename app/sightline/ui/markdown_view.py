"""One message as Markdown, growing as text arrives; opens no file, fetches nothing."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QToolTip, QWidget

from sightline.engine.quotes import Quote
from sightline.transcripts.blocks import Block, Paragraph, Span
from sightline.transcripts.markdown import parse
from sightline.ui.banner import announce
from sightline.ui.markdown_blocks import Finished, finished
from sightline.ui.markdown_caret import position_in_reading_order
from sightline.ui.markdown_copied import copied
from sightline.ui.markdown_document import BREAK, Painter, Place
from sightline.ui.quote_marks import QuotePlace, find_quote_places, quote_form

_PAGING = (Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENDS = {
    Qt.Key.Key_Home: QTextCursor.MoveOperation.Start,
    Qt.Key.Key_End: QTextCursor.MoveOperation.End,
}
_PAUSE = 0.03  # seconds, the shortest time between two renderings while text pours in


def shown_text(source: str) -> str:
    """The words of a Markdown text as the view shows them, each block on a line of its own."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    Painter(cursor, QPalette()).add(parse(source))
    cursor.endEditBlock()
    return document.toPlainText()


def find_all(text: str, sought: str) -> list[tuple[int, int]]:
    """Where the words stand, from and to, whatever their case; between letters may be places to break."""
    pattern = f"{BREAK}?".join(map(re.escape, " ".join(sought.split())))
    return [match.span() for match in re.finditer(pattern.replace("\\ ", r"\s+"), text, re.IGNORECASE)]


class MarkdownView(QTextBrowser):
    """A read-only text as tall as its content. What it shows is untrusted.

    Of pictures named in the text there are only words, and `loadResource` gives out nothing, so that neither a file nor
    an address is ever looked at. Links are shown; following one only emits `link_chosen`.
    """

    link_chosen = Signal(str)
    caret_moved = Signal()  # by the person; what is around may have to scroll there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))
        self.cursorPositionChanged.connect(self.caret_moved)
        self.selectionChanged.connect(self._render_when_let_go)
        self._source = ""
        self._plain = False
        self._stale = False  # there is text that is not shown yet
        self._rendered_look: tuple[QFont, QColor, QColor] | None = None
        self._settled = 0  # letters of the source whose blocks are finished, and stay as they are in the document
        self._place = Place()  # in the document, where what comes after them begins
        self._unfinished: type[Block] | None = None  # the kind of the block that goes on there
        self._opening = ""  # what it has to be read with
        self._sought = ""
        self._mark_at: int | None = None  # the place that the person is at, of those with the words sought
        self._quotes: tuple[Quote, ...] = ()
        self._quoted: list[QuotePlace] = []
        self._at_quote: QuotePlace | None = None  # the one the caret is in
        self.cursorPositionChanged.connect(self._tell_quote)
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._render_unless_selected)

    def markdown(self) -> str:
        """The Markdown as it was given."""
        return self._source

    def set_source(self, source: str) -> None:
        """Show this text instead."""
        self._source = source
        self._render()

    def set_plain(self, text: str) -> None:
        """Show a person's own words as they were typed, no sign read as Markdown."""
        self._source, self._plain = text, True
        self._render()

    def append(self, text: str) -> None:
        """Add text at the end; shown at once, or together with what follows within a blink.

        While something is selected nothing moves: the text is shown when the selection is let go, or at the end.
        """
        self._source += text
        self._stale = True
        if not self._waiting.isActive():
            self._waiting.start()

    def mark(self, sought: str, current: int | None) -> None:
        """Mark every place where these words stand, and the one that the person is at otherwise; none for no words."""
        if (sought, current) != (self._sought, self._mark_at):
            self._sought, self._mark_at = sought, current
            self._show_marks()

    def mark_quotes(self, quotes: Sequence[Quote]) -> None:
        """Mark in the text which of its quotes were read in the picture; what is copied stays as it is."""
        if tuple(quotes) != self._quotes:
            self._quotes = tuple(quotes)
            self._show_marks()

    def go_to_mark(self, nth: int) -> None:
        """Put the caret before a marked place."""
        places = self._marked()
        if nth < len(places):
            cursor = self.textCursor()
            cursor.setPosition(places[nth][0])
            self.setTextCursor(cursor)

    def finish(self) -> None:
        """Show now all that was appended."""
        self._waiting.stop()
        if self._stale:
            self._grow()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied."""
        return copied(self.textCursor())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, in a form that keeps Qt from looking for the file itself, as it would for None."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            blank = QImage(1, 1, QImage.Format.Format_ARGB32)
            blank.fill(Qt.GlobalColor.transparent)
            return blank
        return b" "

    def sizeHint(self) -> QSize:
        """As tall as the text at the present width."""
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do: lines are wrapped."""
        return QSize(40, self.minimumHeight())

    def resizeEvent(self, event: object) -> None:
        """Wrap again, and take the height that needs."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the quote under the pointer whether it was read."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            quote = self._quote_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), "" if quote is None else self._said_of(quote), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Colours of links and code, and sizes of headings, are made when the text is."""
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and self._look() != self._rendered_look:
            self._waiting.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; leave to the conversation around what pages, and what walks through messages and answers."""
        at = self.textCursor().position()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or event.key() in _PAGING:
            event.ignore()
        elif event.key() in _ENDS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.moveCursor(_ENDS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._keep_reading_order(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.textCursor().position() == at:
                event.ignore()  # the last line: there may be more around

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation around."""
        event.ignore()

    def _keep_reading_order(self, old: int, selects: bool) -> None:
        cursor = self.textCursor()
        position = position_in_reading_order(self.document(), old, cursor.position())
        if position != cursor.position():
            mode = QTextCursor.MoveMode.KeepAnchor if selects else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(position, mode)
            self.setTextCursor(cursor)

    def _render(self) -> None:
        """Show the text from its beginning on."""
        self._settled, self._place, self._unfinished, self._opening = 0, Place(), None, ""
        self._paint(Finished())

    def _grow(self) -> None:
        """Show what was added: what is finished stays as it is, and only what comes after is made again."""
        if self._plain or "]:" in self._source or self._look() != self._rendered_look:
            self._render()
        else:
            self._paint(finished(self._source[self._settled :], self._opening))

    def _paint(self, done: Finished) -> None:
        """Make again what comes after the finished part, which is longer by now.

        It is one change: Qt lays out the document once, and the caret stays where it is.
        """
        started = time.perf_counter()
        before, settled = self._source[self._settled :][: done.letters], self._settled + done.letters
        more = self._blocks(before, self._unfinished, self._opening) if before else ()
        kind, opening = (done.unfinished, done.opening) if before else (self._unfinished, self._opening)
        if before and kind is not None and not (more and isinstance(more[-1], kind)):
            self._paint(Finished())  # a list of one number without words is none, until more follows
            return
        rest = self._blocks(self._source[settled:], kind, opening)
        if not (_begin_with(more or rest, self._unfinished) and _begin_with(rest, kind)):
            self._render()  # it was no paragraph after all: its last line makes it a heading, or begins a table
            return
        anchor, position = self.textCursor().anchor(), self.textCursor().position()
        with QSignalBlocker(self):
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            cursor.setPosition(self._place.position)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._place.form)  # of an empty block nothing else would be left
            painter = Painter(cursor, self.palette(), self._place)
            if before:
                painter.add(more, goes_on=self._unfinished is not None, unfinished=kind is not None)
                self._settled, self._place, self._unfinished, self._opening = settled, painter.place(), kind, opening
            painter.add(rest, goes_on=kind is not None)
            painter.finish()
            cursor.endEditBlock()
            self._select_again(anchor, position)
        self._rendered_look = self._look()
        self._show_marks()
        self._stale = False
        self._fit()
        # A text that takes long to set is set less often: the window has most of its time for the person.
        self._waiting.setInterval(round(1000 * max(_PAUSE, 4 * (time.perf_counter() - started))))

    def _blocks(self, source: str, goes_on: type[Block] | None, opening: str) -> tuple[Block, ...]:
        """What is to be painted; the first block may be the rest of one of this kind."""
        if self._plain:
            return tuple(Paragraph((Span(line),)) for line in source.split("\n"))
        blocks = parse(opening + source)
        if goes_on is Paragraph and blocks and isinstance(blocks[0], Paragraph):
            spaces = source[: len(source) - len(source.lstrip(" "))]  # of which Markdown makes nothing
            return Paragraph((Span(spaces), *blocks[0].spans)), *blocks[1:]
        return blocks

    def _select_again(self, anchor: int, position: int) -> None:
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _marked(self) -> list[tuple[int, int]]:
        """From and to, as positions in the document, which counts in UTF-16."""
        text = self.document().toPlainText() if self._sought else ""
        places = find_all(text, self._sought) if self._sought else []
        if text.isascii() or max(map(ord, text), default=0) < 0x10000:
            return places
        return [(_utf16_length(text[:start]), _utf16_length(text[:end])) for start, end in places]

    def _quote_at(self, position: int) -> QuotePlace | None:
        return next((quote for quote in self._quoted if quote.start <= position < quote.end), None)

    def _said_of(self, quote: QuotePlace) -> str:
        return self.tr("Read in the picture") if quote.read else self.tr("Not read in the picture, and may be wrong")

    def _tell_quote(self) -> None:
        """Whoever walks through the text by the keyboard hears it at the quote."""
        quote = self._quote_at(self.textCursor().position()) if self.hasFocus() else None
        if quote is not None and quote != self._at_quote:
            announce(self, self._said_of(quote))
        self._at_quote = quote

    def _show_marks(self) -> None:
        marks = []
        self._quoted = find_quote_places(self._quotes, self._source, self.document()) if self._quotes else []
        for quote in self._quoted:
            underline = QTextEdit.ExtraSelection()
            underline.cursor = QTextCursor(self.document())
            underline.cursor.setPosition(quote.start)
            underline.cursor.setPosition(quote.end, QTextCursor.MoveMode.KeepAnchor)
            underline.format = quote_form(quote.read, self.palette().color(QPalette.ColorRole.Text))
            marks.append(underline)
        for nth, (start, end) in enumerate(self._marked()):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            if nth == self._mark_at:
                form.setBackground(self.palette().highlight())
                form.setForeground(self.palette().highlightedText())
            else:
                colour = self.palette().color(QPalette.ColorRole.Highlight)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                form.setUnderlineColor(colour)
                colour.setAlpha(70)
                form.setBackground(colour)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def _render_unless_selected(self) -> None:
        if not self.textCursor().hasSelection() or self._look() != self._rendered_look:
            self._grow()

    def _render_when_let_go(self) -> None:
        if self._stale and not self.textCursor().hasSelection():
            self._waiting.start()

    def _look(self) -> tuple[QFont, QColor, QColor]:
        return QFont(self.font()), self.palette().color(QPalette.ColorRole.Link), self.palette().alternateBase().color()

    def _fit(self) -> None:
        document = self.document()
        if document.textWidth() != self.viewport().width():  # setting it lays everything out, even to the same width
            document.setTextWidth(self.viewport().width())
        bar = self.horizontalScrollBar()
        height = round(document.size().height() + 0.5) + 2 + (bar.sizeHint().height() if bar.maximum() > 0 else 0)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)


def _begin_with(blocks: Sequence[Block], kind: type[Block] | None) -> bool:
    return kind is None or (bool(blocks) and isinstance(blocks[0], kind))


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
