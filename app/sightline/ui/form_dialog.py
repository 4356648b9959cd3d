"""Dialogs in which Enter presses the button that has the keyboard; FormDialog, which Enter does not close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class Dialog(QDialog):
    """Enter presses the button that has the keyboard; elsewhere the default one, if there is any.

    Qt would press the default one for every button that cannot become it, as Help and Reset.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As the class says."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)


class FormDialog(Dialog):
    """Fields to fill in: Enter ends what is typed, and does nothing more."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As the class says."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)
