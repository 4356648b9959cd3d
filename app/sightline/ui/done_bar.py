"""What was done, said in the window, with the way to the file that came of it; or why something cannot be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sightline.ui.banner import announce, breakable
from sightline.ui.error_text import Explanation
from sightline.ui.help_beside import HelpBeside
from sightline.ui.sentences import translated

_MOST_NOTES = 5


class DoneBar(QFrame):
    """Says that a file was saved, and what could not be done; hidden when there is nothing to say.

    What this computer cannot do is no failure of the program, and stands here, too, and not among its errors.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("done")
        self._folder = Path()
        self._sentences = ""
        self._label = QLabel(self)
        self._label.setAccessibleName(self.tr("What was saved"))  # while it says nothing
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._open = QPushButton(self.tr("Open fol&der"), self)
        self._open.clicked.connect(self.open_folder)
        self._help = HelpBeside("trouble", self)
        dismiss = QPushButton(self.tr("Dismiss"), self)
        dismiss.setAccessibleDescription(self.tr("Hide this message"))
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say_saved(self, file: Path, notes: Sequence[str]) -> None:
        """This file was saved; `notes` are sentences about what could not be done as asked. It is announced."""
        lines = [self.tr("✓ Saved as {file}").format(file=file.name), *map(translated, notes[:_MOST_NOTES])]
        more = len(notes) - _MOST_NOTES
        if more > 0:
            lines.append(self.tr("and {n} more, which are marked in the file", "", more).format(n=more))
        self._folder = file.parent
        self._open.setAccessibleDescription(self.tr("Show {folder}").format(folder=self._folder))
        self._show("\n".join(lines), has_file=True)

    def say_impossible(self, why: Explanation) -> None:
        """This cannot be done here, and why; it is announced."""
        self._show(why, has_file=False)

    def withdraw_impossible(self) -> None:
        """It can be done, after all."""
        if self._open.isHidden():
            self.hide()

    def _show(self, sentences: str, has_file: bool) -> None:
        self._sentences = sentences
        self._open.setVisible(has_file)
        self._help.follow(sentences)
        self._label.setText(breakable(self._sentences))
        self._label.setAccessibleName(self._sentences)
        self.show()
        announce(self, self._sentences)

    def text(self) -> str:
        """What is shown; empty when nothing is."""
        return self._sentences if not self.isHidden() else ""

    def open_folder(self) -> None:
        """Show where the file lies, in the desktop's own file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
