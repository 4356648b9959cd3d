"""Opens the window of alt texts, and repairs at the start what a writing left that was killed."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from sightline.store.review_values import ORIGINALS
from sightline.ui.history import Opened
from sightline.ui.jobs import Lane
from sightline.ui.preferences import Preferences
from sightline.ui.session import Session

if TYPE_CHECKING:
    from sightline.ui.review_window import ReviewWindow


class ReviewOpener(QObject):
    """One window of alt texts beside the main one; made when it is first asked for, since it imports much."""

    local_model_wanted = Signal()

    def __init__(self, session: Session, preferences: Preferences, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._main = window
        self.window: ReviewWindow | None = None
        self._lane = Lane("recovery", self)
        session.other_lanes.append(self._lane)
        session.history.opened.connect(self._recover)

    def open(self) -> None:
        """Show the window, and give it the keyboard."""
        if self.window is None:
            from sightline.ui.review_window import ReviewWindow

            self.window = ReviewWindow(self._session, self._preferences)
            self.window.quit_wanted.connect(self._main.close)
            self.window.mark.left.connect(self.local_model_wanted)
            self._session.other_lanes += self.window.lanes
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """The program ends: keep what was typed."""
        if self.window is not None:
            self.window.close()

    def _recover(self, opened: Opened) -> None:
        folder = self._session.history.folder / ORIGINALS
        if opened.problem is None and folder.is_dir():
            self._lane.submit(_recover(folder)).failed.connect(self._session.report)


def _recover(folder: Path) -> Generator[Any, None, None]:
    from sightline.annotate import photo_metadata

    photo_metadata.recover(folder)
    yield
