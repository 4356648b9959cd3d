"""How far some slow work is, in the status bar, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from sightline.ui.text_widgets import ElidedLabel


class ProgressRow(QWidget):
    """Words, a bar, and Cancel; hidden while there is nothing to tell."""

    cancelled = Signal()

    def __init__(self, what: str, cancel_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.words.setMinimumWidth(1)  # words of progress must not make the window wider
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(what)
        self.button = QPushButton(self.tr("Cancel"), self)
        self.button.setProperty("quiet", True)
        self.button.setAccessibleName(cancel_name)
        self.button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        for widget in (self.words, self.bar, self.button):
            row.addWidget(widget)
        self.hide()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """So many of all steps are done; with `total` 0 it is over."""
        self.setVisible(total > 0)
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.words.setText(words)
