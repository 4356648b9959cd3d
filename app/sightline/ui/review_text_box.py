"""A box for one text of a picture: as high as its text, counted, with what is found in it underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

_MOST_LINES = 12


class TextBox(QPlainTextEdit):
    """Plain text; `one_line` lets no line end in, as in alt text, which other programs show in one piece."""

    edited = Signal()  # by the person, and not by `show_text`

    def __init__(self, name: str, least_lines: int, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self._one_line = one_line
        self._showing = False
        self.setObjectName("review_text")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the whole window accepts drops
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def text(self) -> str:
        """What is written, without the white space around it."""
        text = self.toPlainText()
        return " ".join(text.split()) if self._one_line else text.strip()

    def show_text(self, text: str) -> None:
        """Have this text instead; nothing is emitted, and it cannot be undone: it is another picture's.

        What says the same already stays as it is, with its cursor, also where more space is around it.
        """
        if text != self.text():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def write(self, text: str) -> None:
        """Write this instead, as the person would: it can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def underline(self, spans: Iterable[tuple[int, int]]) -> None:
        """Mark these parts of the text, in characters from its beginning."""
        text = self.toPlainText()
        lost = len(text) - len(text.lstrip())  # findings are of the text without it
        marks = []
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            # Qt counts in UTF-16, in which letters beyond U+FFFF are two.
            mark.cursor.setPosition(min(_utf16(text[: start + lost]), _utf16(text)))
            mark.cursor.setPosition(min(_utf16(text[: end + lost]), _utf16(text)), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self.palette().color(QPalette.ColorRole.Link))
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def sizeHint(self) -> QSize:
        """Some room; the height follows the text."""
        return QSize(40 * self.fontMetrics().averageCharWidth(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a few words."""
        return QSize(16 * self.fontMetrics().averageCharWidth(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No line ends in a text of one line; the keys of the window stay the window's."""
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text, in one line where it has to be."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._one_line else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower box is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text takes more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # of a plain text it is counted in lines
        shown = min(max(lines, self._least_lines), _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > shown else policy.ScrollBarAlwaysOff)
        frame = 2 * round(self.document().documentMargin()) + 12  # what the style sheet puts around it
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + frame)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
