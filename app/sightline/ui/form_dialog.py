"""FormDialog: a dialog with fields to fill in, which Enter does not close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class FormDialog(QDialog):
    """Enter ends what is typed, and presses the button that has the keyboard; elsewhere it does nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As the class says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            return
        super().keyPressEvent(event)
