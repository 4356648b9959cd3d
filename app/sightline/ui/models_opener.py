"""Opens the window of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from sightline.ui.model_control import ModelControl
from sightline.ui.preferences import Preferences
from sightline.ui.session import Session

if TYPE_CHECKING:
    from sightline.ui.models_window import ModelsWindow


class ModelsOpener(QObject):
    """One window of models beside the main one; made when it is first asked for, since it imports much."""

    def __init__(self, session: Session, preferences: Preferences, models: ModelControl, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._models = models
        self._main = window
        self.window: ModelsWindow | None = None

    def open(self) -> None:
        """Show the window, and give it the keyboard."""
        if self.window is None:
            from sightline.ui.models_window import ModelsWindow

            self.window = ModelsWindow(self._preferences, self._models.choices, self._session.model, self._main)
            self.window.use_wanted.connect(self._models.load)
            self._session.other_lanes += self.window.lanes
        self.window.show()
        self.window.activateWindow()

    def get(self, name: str, dtype: str) -> None:
        """Show the window with this model of the hub looked up, so that it can be agreed to."""
        self.open()
        assert self.window is not None
        self.window.get(name, dtype)
