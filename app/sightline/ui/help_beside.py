"""A small button beside a sentence about an error, which leads to the page of the help that explains it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from sightline.ui.error_text import Explanation
from sightline.ui.help_window import show_help


class HelpBeside(QPushButton):
    """Shown while the sentence beside it is about an error; others need no explanation."""

    def __init__(self, general: str, parent: QWidget) -> None:
        """`general` is the page for errors that have none of their own."""
        super().__init__(QCoreApplication.translate("Banner", "Help"), parent)
        self._general = self._page = general
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.clicked.connect(lambda: show_help(self.window(), self._page))
        self.hide()

    def follow(self, sentence: str) -> None:
        """This stands beside it now."""
        page = sentence.page if isinstance(sentence, Explanation) else ""
        self._page = page if page not in ("", "trouble") else self._general
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(page))

    def beside(self, label: QLabel) -> QHBoxLayout:
        """A row of the two."""
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self, 0, Qt.AlignmentFlag.AlignTop)
        return row
