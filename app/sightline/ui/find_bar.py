"""The bar in which a person searches the words of the picture, or of the conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget


class FindBar(QFrame):
    """What to look for, the place among what was found, and how to get to the others. It searches nothing itself."""

    sought = Signal(str)
    stepped = Signal(int)  # 1 to the next, -1 to the one before
    closed = Signal()

    def __init__(self, name: str, closing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._field = _Field(self)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self._field.setMinimumWidth(80)
        self._field.setAcceptDrops(False)  # the whole window accepts drops
        self._field.textChanged.connect(self.sought)
        self._field.stepped.connect(self.stepped)
        self._field.left.connect(self.closed)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("muted", True)
        self._before = self._button("‹", self.tr("Find the one before"), lambda: self.stepped.emit(-1))
        self._after = self._button("›", self.tr("Find the next one"), lambda: self.stepped.emit(1))
        close = self._button("✕", closing, self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._before, self._after, close):
            row.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Appear, ready to be written in; what was sought last can be written over."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def text(self) -> str:
        """What is sought."""
        return self._field.text()

    def show_count(self, at: int, total: int) -> None:
        """The one shown is number `at` of `total`, counted from 1."""
        self._show_result(self.tr("{at} of {total}").format(at=at, total=total), found=True)

    def show_none(self, reason: str) -> None:
        """Nothing is found; say why, or nothing where nothing is sought."""
        self._show_result(reason, found=False)

    def _show_result(self, words: str, found: bool) -> None:
        self._count.setText(words)
        self._count.setAccessibleName(words)
        self._before.setEnabled(found)
        self._after.setEnabled(found)

    def _button(self, sign: str, name: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("quiet", True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: action())
        return button


class _Field(QLineEdit):
    """One line, in which Enter goes on, Shift+Enter back, and Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the bar while the keyboard is in it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter and Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
