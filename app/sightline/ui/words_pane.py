"""The text of the picture as text, in reading order: for screen readers, for the keyboard, and for reading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from sightline.ui.words_text import UNSURE_BELOW, PictureText

_LINES = 3  # of the text are seen however low the pane is; before less of it is, the pane scrolls


class TextPane(QScrollArea):
    """A read-only text with a line for every line of the picture; what is selected in it is selected in the picture."""

    selection_changed = Signal(object)  # range of words
    copy_all_wanted = Signal()
    reading_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text in the picture"))
        self._words = PictureText()
        self._with_confidence = False
        self._starts: list[int] = []  # of every word in the text that is shown
        self._ends: list[int] = []
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._copy_all = self._button(self.tr("Copy all"))
        self._copy_all.setAccessibleName(self.tr("Copy all text of the picture"))
        self._copy_all.clicked.connect(self.copy_all_wanted)
        self._read = self._button(self.tr("Read it now"))
        self._read.setAccessibleName(self.tr("Read the text of this picture now"))
        self._read.clicked.connect(self.reading_wanted)
        self.edit = _ReadOnlyText(self)
        self.edit.setAccessibleName(self.tr("Text in the picture"))
        self.edit.selectionChanged.connect(self._tell_selection)
        self.edit.installEventFilter(self)
        inside = self._inside = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self._state, 1)
        head.addWidget(self._read, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._copy_all, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.edit, 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside, which scrolls up and down alone."""
        return QSize(self._inside.minimumSizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard is seen, also where the pane is low."""
        if watched is self.edit and event.type() == QEvent.Type.FocusIn:
            self.ensureWidgetVisible(self.edit)
        elif watched is self._inside and event.type() == QEvent.Type.Show:
            self._column.setGeometry(self._inside.rect())  # Qt tells it of no size that it was given while being shown
        return super().eventFilter(watched, event)

    def show_words(self, words: PictureText) -> None:
        """Show these words instead."""
        self._words = words
        self._copy_all.setEnabled(bool(words.words))
        self._fill()

    def show_state(self, state: str, readable: bool) -> None:
        """Say in a sentence how far the reading is; `readable` where it can be begun now."""
        keyboard_is_here = self._read.hasFocus() and not readable
        self._state.setText(state)
        self._state.setAccessibleName(state)
        self.edit.setAccessibleDescription(state)
        self._read.setVisible(readable)
        if keyboard_is_here:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> str:
        """How far the reading is, in the sentence that is shown."""
        return self._state.text()

    def show_confidence(self, shown: bool) -> None:
        """Whether every word is followed by how sure the reader was of it."""
        self._with_confidence = shown
        selected = self._selection()
        self._fill()
        self.select(selected)

    def select(self, run: range) -> None:
        """Select these words, without telling; none where the run is empty."""
        if run == self._selection():
            return  # it came from here, perhaps with a part of a word: the caret stays where the person has it
        with QSignalBlocker(self.edit):
            cursor = self.edit.textCursor()
            if run:
                cursor.setPosition(self._starts[run[0]])
                cursor.setPosition(self._ends[run[-1]], QTextCursor.MoveMode.KeepAnchor)
            else:
                cursor.clearSelection()
            self.edit.setTextCursor(cursor)

    def _fill(self) -> None:
        """Write the words out, each line on a line of its own."""
        words = self._words
        pieces: list[str] = []
        length = 0
        self._starts, self._ends = [], []
        for number, word in enumerate(words.words):
            if number:
                pieces.append(" " if words.line_of[number] == words.line_of[number - 1] else "\n")
                length += 1
            text = words.text(range(number, number + 1))
            # Qt counts in UTF-16, in which some letters take two places.
            self._starts.append(length)
            length += _length(text)
            self._ends.append(length)
            if self._with_confidence:
                note = self._confidence(word.confidence)
                text += note
                length += _length(note)
            pieces.append(text)
        text = "".join(pieces)
        if text != self.edit.toPlainText():
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text)
        self.edit.copied = (lambda: words.text(self._selection())) if self._with_confidence else None
        self._underline()

    def _confidence(self, confidence: float) -> str:
        percent = round(100 * confidence)
        if confidence < UNSURE_BELOW:
            return self.tr(" [{percent} %, may be wrong]").format(percent=percent)
        return self.tr(" [{percent} %]").format(percent=percent)

    def _underline(self) -> None:
        """A wave under the words that may be wrong, while that is to be shown."""
        marks = []
        if self._with_confidence:
            mark = QTextCharFormat()
            mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            mark.setUnderlineColor(self.palette().color(QPalette.ColorRole.Text))
            for number, word in enumerate(self._words.words):
                if word.confidence < UNSURE_BELOW:
                    selection = QTextEdit.ExtraSelection()
                    cursor = self.edit.textCursor()
                    cursor.setPosition(self._starts[number])
                    cursor.setPosition(self._ends[number], QTextCursor.MoveMode.KeepAnchor)
                    selection.cursor, selection.format = cursor, mark
                    marks.append(selection)
        self.edit.setExtraSelections(marks)

    def _selection(self) -> range:
        """The words that are at least partly selected."""
        cursor = self.edit.textCursor()
        if not cursor.hasSelection():
            return range(0)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        return range(first, last + 1)

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self._selection())

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        return button


class _ReadOnlyText(QPlainTextEdit):
    """Text with a caret that only reads; `copied` says what copying takes instead of what is selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.copied: Callable[[], str] | None = None
        self.setObjectName("picture_text")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the whole window accepts drops
        self.viewport().setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def sizeHint(self) -> QSize:
        """A few lines; there may be room for more."""
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing() + 16)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words themselves, without what is told about them."""
        if self.copied is None:
            return super().createMimeDataFromSelection()
        mime = QMimeData()
        mime.setText(self.copied())
        return mime


def _length(text: str) -> int:
    """In UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
