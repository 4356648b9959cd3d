"""One message as Markdown, growing as text arrives; opens no file, fetches nothing."""

from __future__ import annotations

import re
import time

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from sightline.ui.markdown_blocks import finished

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_BREAK = "\u200b"
_LONG_WORD = re.compile(r"\S{160}")
# The whole answer "5." would be a list with one empty item, and its number no text: nothing to copy or to read aloud.
_NUMBER_ALONE = re.compile(r"\A(\s*\d+)([.)]\s*)\Z")
_PAGING = (Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENDS = {
    Qt.Key.Key_Home: QTextCursor.MoveOperation.Start,
    Qt.Key.Key_End: QTextCursor.MoveOperation.End,
}
_PAUSE = 0.03  # seconds, the shortest time between two renderings while text pours in


def shown_text(source: str) -> str:
    """The words of a Markdown text as the view shows them, each block on a line of its own."""
    document = QTextDocument()
    _read_markdown(document, source)
    return document.toPlainText()


def find_all(text: str, sought: str) -> list[tuple[int, int]]:
    """Where the words stand, from and to, whatever their case; between letters may be places to break."""
    pattern = f"{_BREAK}?".join(map(re.escape, " ".join(sought.split())))
    return [match.span() for match in re.finditer(pattern.replace("\\ ", r"\s+"), text, re.IGNORECASE)]


class MarkdownView(QTextBrowser):
    """A read-only text as tall as its content. What it shows is untrusted.

    Pictures named in the text become words before anything is laid out, and `loadResource` gives out nothing, so that
    neither a file nor an address is ever looked at. Links are shown; following one only emits `link_chosen`.
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
        self._rest_at = 0  # where in the document what comes after them begins
        self._rest_form = QTextBlockFormat()  # of the block that ends there
        self._sought = ""
        self._mark_at: int | None = None  # the place that the person is at, of those with the words sought
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
        """What is copied, without the places to break that only the layout needs."""
        selected = self.textCursor().selection()
        mime = QMimeData()
        mime.setText(selected.toPlainText().replace(_BREAK, ""))
        mime.setHtml(selected.toHtml().replace(_BREAK, ""))
        return mime

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
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.textCursor().position() == at:
                event.ignore()  # the last line: there may be more around

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation around."""
        event.ignore()

    def _render(self) -> None:
        started = time.perf_counter()
        self._settled = 0
        self._show(self._source)
        self._shown(started)

    def _grow(self) -> None:
        """Show what was added: blocks that are finished stay as they are, and only what comes after is made again."""
        started = time.perf_counter()
        done = 0 if self._plain or self._look() != self._rendered_look else finished(self._source[self._settled :])
        if not done and (not self._settled or "]:" in self._source or self._look() != self._rendered_look):
            self._render()
            return
        with QSignalBlocker(self):
            anchor, position = self.textCursor().anchor(), self.textCursor().position()
            if not self._settled:
                self._show(self._source[:done], last=False)
            else:
                self._remove_rest()
                if done:
                    self._add(self._source[self._settled : self._settled + done], last=False)
            self._settled += done
            self._rest_at = self.document().characterCount() - 1
            self._rest_form = self.document().lastBlock().blockFormat()
            self._add(self._source[self._settled :])
            self._select_again(anchor, position)
        self._shown(started)

    def _document(self, source: str, last: bool = True) -> QTextDocument:
        """Built before it is shown: nothing is laid out, so no picture is looked for."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        if self._plain:
            document.setPlainText(source)
        else:
            _read_markdown(document, source)
        _set_type(document, self.palette(), last)
        return document

    def _show(self, source: str, last: bool = True) -> None:
        """Show this and nothing else. Qt would lay out a document of its own three times before it is seen."""
        part = self._document(source, last)
        anchor, position = self.textCursor().anchor(), self.textCursor().position()
        document = self.document()
        with QSignalBlocker(self):  # the caret stays where it is, though all around it is new
            document.clear()
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            cursor.insertFragment(QTextDocumentFragment(part))
            if part.begin().textList() is None:  # the first block has lost its form; of a list it has kept it
                cursor.setPosition(0)
                cursor.setBlockFormat(part.begin().blockFormat())
            cursor.endEditBlock()
            self._select_again(anchor, position)
        self._rendered_look = self._look()

    def _add(self, source: str, last: bool = True) -> None:
        """Put more blocks at the end of the document."""
        if not source.strip():
            return
        # Without a block before it the first would lose its form, and a line "---" would begin what is not shown.
        part = self._document(f"x\n\n{source}", last)
        taken = QTextCursor(part)
        taken.setPosition(1)
        taken.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertFragment(taken.selection())

    def _remove_rest(self) -> None:
        rest = QTextCursor(self.document())
        rest.setPosition(self._rest_at)
        rest.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        rest.removeSelectedText()
        rest.setBlockFormat(self._rest_form)  # of an empty block nothing else would be left

    def _shown(self, started: float) -> None:
        self._show_marks()
        self._stale = False
        self._fit()
        # A text that takes long to set is set less often: the window has most of its time for the person.
        self._waiting.setInterval(round(1000 * max(_PAUSE, 4 * (time.perf_counter() - started))))

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

    def _show_marks(self) -> None:
        marks = []
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


def _read_markdown(document: QTextDocument, source: str) -> None:
    document.setMarkdown(_NUMBER_ALONE.sub(r"\1\\\2", source), _FEATURES)


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_code(form: QTextBlockFormat) -> bool:
    kinds = (QTextFormat.Property.BlockCodeFence, QTextFormat.Property.BlockCodeLanguage)
    return any(form.hasProperty(kind.value) for kind in kinds)


def _with_break(match: re.Match[str]) -> str:
    return match[0] + _BREAK


def _set_type(document: QTextDocument, palette: QPalette, ends: bool = True) -> None:
    """Calm typography: room between paragraphs and lines, code on a ground of its own, tables with padding.

    And every picture becomes its description: a layout that has no picture asks for none. One word of 100 kB takes a
    second to lay out; with places to break it, no time at all.
    """
    code_font, link = QTextCharFormat(), QTextCharFormat()
    code_font.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    link.setFontUnderline(True)
    changes: list[tuple[int, int, QTextCharFormat]] = []
    words: list[tuple[int, int, str]] = []  # to be put in, in place of what is there
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # the document is then gone through once, not once for each change
    block, number = document.begin(), 0
    while block.isValid():
        following = block.next()
        cursor.setPosition(block.position())
        form = QTextBlockFormat(block.blockFormat())
        code = _is_code(form)
        in_table = cursor.currentTable() is not None
        form.setLineHeight(100 if code else 125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(10 if form.headingLevel() and number else 0)
        inside = code and following.isValid() and _is_code(following.blockFormat())
        last = ends and not following.isValid()
        form.setBottomMargin(0 if last or inside or in_table else 3 if block.textList() else 8)
        if code:
            form.setBackground(palette.alternateBase())
        cursor.setBlockFormat(form)
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            kind = fragment.charFormat()
            start, end = fragment.position(), fragment.position() + fragment.length()
            if kind.isImageFormat():
                alternative = kind.stringProperty(QTextFormat.Property.ImageAltText.value)
                words.append((start, end, f"[{_LONG_WORD.sub(_with_break, alternative)}]"))
            if kind.fontFixedPitch():
                changes.append((start, end, code_font))
            if kind.isAnchor():
                changes.append((start, end, link))  # colour alone does not tell a link
            iterator += 1
        for match in _LONG_WORD.finditer(block.text()):
            words.append((block.position() + match.end(), block.position() + match.end(), _BREAK))
        block, number = following, number + 1
    for start, end, change in changes:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(change)
    for start, end, text in sorted(words, reverse=True):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if start < end:
            cursor.insertText(text, QTextCharFormat())
        else:
            cursor.insertText(text)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format().toTableFormat()
            table.setCellPadding(6)
            table.setTopMargin(6)
            table.setBottomMargin(8)
            table.setBorderCollapse(True)
            table.setBorderBrush(palette.mid())
            table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            frame.setFormat(table)
    cursor.endEditBlock()
