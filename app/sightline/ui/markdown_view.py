"""One message as Markdown, growing as text arrives; opens no file, fetches nothing."""

from __future__ import annotations

import re
import time

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QKeyEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LONG_WORD = re.compile(r"\S{160}")
_PAUSE = 0.03  # seconds, the shortest time between two renderings while text pours in


class MarkdownView(QTextBrowser):
    """A read-only text as tall as its content. What it shows is untrusted.

    Pictures named in the text become words before anything is laid out, and `loadResource` gives out nothing, so that
    neither a file nor an address is ever looked at. Links are shown; following one only emits `link_chosen`.
    """

    link_chosen = Signal(str)

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
        self._source = ""
        self._plain = False
        self._rendered: QTextDocument | None = None
        self._rendered_look: tuple[QFont, QColor, QColor] | None = None
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._render)

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
        """Add text at the end; shown at once, or together with what follows within a blink."""
        self._source += text
        if not self._waiting.isActive():
            self._waiting.start()

    def finish(self) -> None:
        """Show now all that was appended."""
        if self._waiting.isActive():
            self._waiting.stop()
            self._render()

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
        """Leave keys with Alt, which walk through messages and answers, to the conversation around."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation around."""
        event.ignore()

    def _render(self) -> None:
        started = time.perf_counter()
        document = QTextDocument(self)  # built before it is shown: nothing is laid out, so no picture is looked for
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        # One word of 100 kB takes a second to lay out; with places to break it, no time at all.
        text = _LONG_WORD.sub(lambda match: match[0] + "\u200b", self._source)
        if self._plain:
            document.setPlainText(text)
        else:
            document.setMarkdown(text, _FEATURES)
            _pictures_to_words(document)
        _set_type(document, self.palette())
        self.setDocument(document)
        if self._rendered is not None:
            self._rendered.deleteLater()
        self._rendered = document
        self._rendered_look = self._look()
        self._fit()
        # A text that takes long to set is set less often: the window has most of its time for the person.
        self._waiting.setInterval(round(1000 * max(_PAUSE, 4 * (time.perf_counter() - started))))

    def _look(self) -> tuple[QFont, QColor, QColor]:
        return QFont(self.font()), self.palette().color(QPalette.ColorRole.Link), self.palette().alternateBase().color()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        bar = self.horizontalScrollBar()
        height = round(document.size().height() + 0.5) + 2 + (bar.sizeHint().height() if bar.maximum() > 0 else 0)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks = []
    block = document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _pictures_to_words(document: QTextDocument) -> None:
    """Replace every picture by its description: a layout that has no picture asks for none."""
    found = []
    for block in _blocks(document):
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().isImageFormat():
                words = fragment.charFormat().stringProperty(QTextFormat.Property.ImageAltText.value)
                found.append((fragment.position(), fragment.length(), words))
            iterator += 1
    cursor = QTextCursor(document)
    for position, length, words in reversed(found):
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"[{words}]", QTextCharFormat())


def _is_code(form: QTextBlockFormat) -> bool:
    kinds = (QTextFormat.Property.BlockCodeFence, QTextFormat.Property.BlockCodeLanguage)
    return any(form.hasProperty(kind.value) for kind in kinds)


def _set_type(document: QTextDocument, palette: QPalette) -> None:
    """Calm typography: room between paragraphs and lines, code on a ground of its own, tables with padding."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    cursor = QTextCursor(document)
    blocks = _blocks(document)
    for number, block in enumerate(blocks):
        cursor.setPosition(block.position())
        form = QTextBlockFormat(block.blockFormat())
        code = _is_code(form)
        in_table = cursor.currentTable() is not None
        form.setLineHeight(100 if code else 125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(10 if form.headingLevel() and number else 0)
        inside = code and block.next().isValid() and _is_code(block.next().blockFormat())
        form.setBottomMargin(0 if number == len(blocks) - 1 or inside or in_table else 3 if block.textList() else 8)
        if code:
            form.setBackground(palette.alternateBase())
        cursor.setBlockFormat(form)
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().fontFixedPitch():
                part = QTextCursor(document)
                part.setPosition(fragment.position())
                part.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                change = QTextCharFormat()
                change.setFontFamilies([fixed])
                part.mergeCharFormat(change)
            iterator += 1
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
