"""The box to write a question in: grows with its text, remembers what was asked, never loses a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from sightline.conversation import ImageInput

_MOST_LINES = 8
_LONG_WORD = 1_000  # characters; from here on wrapping at words costs more than it gives


class QuestionBox(QPlainTextEdit):
    """Enter sends, Shift+Enter starts a new line; with `enter_sends` off, Ctrl+Enter sends and Enter starts a line."""

    sent = Signal(str)
    pictures_pasted = Signal(QMimeData)  # pasted here, but no text
    focused = Signal(bool)
    recalled = Signal(object)  # what an earlier question that is shown went with; None for what is being written
    escaped = Signal()  # while something is put aside: else Esc is the window's

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.enter_sends = True
        self.aside: str | None = None  # what was being written, while an earlier question is edited here
        self._asked: list[tuple[str, tuple[ImageInput, ...]]] = []
        self._unknown = False  # what the last of them went with
        self._at: int | None = None  # which of `_asked` is shown, None while writing something new
        self._draft = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)  # the whole window accepts drops
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Question"))
        self.setPlaceholderText(self.tr("Ask about the picture…"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def draft(self) -> str:
        """What is being written and was not asked yet; not an earlier question that is edited meanwhile."""
        return self.text() if self.aside is None else self.aside

    def set_text(self, text: str) -> None:
        """Write this instead, the cursor at its end; can be undone."""
        self.selectAll()
        self.insertPlainText(text)

    def send(self) -> None:
        """Emit what is written, if anything; it stays until `accept` takes it out."""
        if self.text().strip():
            self.sent.emit(self.text().strip())

    def accept(self, text: str) -> None:
        """The question was taken: remember it, and empty the box unless it holds other words.

        `went_with` tells about its pictures, as soon as they are known.
        """
        self._asked.append((text, ()))
        self._unknown = True
        if self.text().strip() == text:
            self._at, self._draft = None, ""
            self.set_text("")

    def went_with(self, text: str, images: Sequence[ImageInput]) -> None:
        """A question is asked about these pictures and regions; if it was taken just now, that is remembered."""
        if self._unknown and self._asked[-1][0] == text:
            self._asked[-1] = text, tuple(images)
            self._unknown = False

    def restore(self, text: str) -> bool:
        """The question could not be answered: put it back, unless something new was written; whether it is back."""
        if self.text().strip():
            return False
        self.set_text(text)
        return True

    def previous(self) -> None:
        """Show the question asked before the one shown, and tell what it went with."""
        if not self._asked or self._at == 0:
            return
        if self._at is None:
            self._draft = self.text()
        self._at = (len(self._asked) if self._at is None else self._at) - 1
        self._show_asked(*self._asked[self._at])

    def next(self) -> None:
        """Show the question asked after the one shown; after the last, what was being written."""
        if self._at is None:
            return
        self._at += 1
        if self._at < len(self._asked):
            self._show_asked(*self._asked[self._at])
        else:
            self._at = None
            self.set_text(self._draft)
            self.recalled.emit(None)

    def event(self, event: QEvent) -> bool:
        """Esc is the box's own where it takes it."""
        override = event.type() == QEvent.Type.ShortcutOverride and self.aside is not None
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the keys that walk through earlier questions."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control or (self.enter_sends and modifiers == Qt.KeyboardModifier.NoModifier):
                self.send()
            else:
                self.insertPlainText("\n")
        elif control and event.key() == Qt.Key.Key_Down:
            self.next()
        elif event.key() == Qt.Key.Key_Escape and self.aside is not None:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and pictures, which go to the canvas."""
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text goes in as plain text; files and pictures are passed on."""
        if source.hasUrls() or (source.hasImage() and not source.hasText()):
            self.pictures_pasted.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text())

    def insertPlainText(self, text: str) -> None:
        """Insert text; one word of 100 kB is laid out letter by letter, as wrapping it at words takes a second."""
        if any(len(word) > _LONG_WORD for word in text.split()):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        super().insertPlainText(text)
        if not self.text():
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame around shows the focus."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame around shows the focus."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: object) -> None:
        """Other width, other number of lines."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: object) -> None:
        """Other font, other height."""
        super().changeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _show_asked(self, text: str, images: tuple[ImageInput, ...]) -> None:
        self.set_text(text)
        self.recalled.emit(images)

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + 12
        if height != self.height():
            self.setFixedHeight(height)
