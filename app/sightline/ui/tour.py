"""A tour of four steps, above everything else in the window: what a person needs for the first answer, and no more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from sightline.ui.banner import announce
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.text_widgets import whole_label


class Tour(QFrame):
    """Says one step at a time, and is in nobody's way: everything can be done meanwhile. `over` once it was left."""

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.steps = (
            self.tr(
                "Choose a picture. Ctrl+O opens one, Ctrl+V pastes one, and you can drop one anywhere on this window."
                " To try it now, take one of the sample pictures."
            ),
            self.tr(
                "Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to"
                " the box from anywhere."
            ),
            self.tr(
                "Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and"
                " Space reads one aloud. A machine writes the answers: they can be wrong."
            ),
            self.tr(
                "Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again."
                " Pictures and questions stay on this computer, unless you choose a server."
            ),
        )
        self._at = 0
        self.label = whole_label("", self)
        self.back = QPushButton(self.tr("Step &before"), self)
        self.next = QPushButton(self)
        self.skip = QPushButton(self.tr("S&kip the tour"), self)
        self.back.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.skip.clicked.connect(self._leave)
        buttons = FlowLayout(spacing=10)
        for button in (self.next, self.back, self.skip):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(10)
        column.addWidget(self.label)
        column.addLayout(buttons)
        self.hide()

    def begin(self) -> None:
        """The first step."""
        self._at = 0
        self.show()
        self._show_step()

    def _step(self, by: int) -> None:
        self._at += by
        if self._at >= len(self.steps):
            self._leave()
        else:
            self._show_step()

    def _show_step(self) -> None:
        last = self._at == len(self.steps) - 1
        words = self.tr("Step {at} of {total}: {text}").format(
            at=self._at + 1, total=len(self.steps), text=self.steps[self._at]
        )
        self.label.setText(words)
        self.label.setAccessibleName(words)
        self.setAccessibleName(words)
        self.back.setEnabled(self._at > 0)
        self.next.setText(self.tr("&Done") if last else self.tr("&Next step"))
        self.next.setAccessibleDescription(words)
        self.skip.setVisible(not last)
        announce(self, words)

    def _leave(self) -> None:
        self.hide()
        self.over.emit()
