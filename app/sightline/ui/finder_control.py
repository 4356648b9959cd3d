"""Joins the search of pictures by words with the window: which folder it begins with, and what becomes of a choice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sightline.ui.preferences import Preferences
from sightline.ui.session import Session

if TYPE_CHECKING:
    from sightline.find.ranking import Match
    from sightline.ui.finder_dialog import FinderDialog


class FinderControl(QObject):
    """One dialog, made when it is first asked for; it is there again with what it found."""

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self._began_with: Path | None = None
        self.dialog: FinderDialog | None = None

    def open(self) -> None:
        """Search the folder that was opened last, or the one that the picture which is shown lies in."""
        if self.dialog is None:
            self.dialog = self._make()
        folder = self._open_folder()
        self.dialog.ask(folder if folder != self._began_with else None)
        self._began_with = folder or self._began_with

    def _make(self) -> FinderDialog:
        from sightline.ui.finder_dialog import FinderDialog
        from sightline.ui.picture_finder import PictureFinder
        from sightline.ui.review_thumbnails import ReviewThumbnails

        finder = PictureFinder(self._session.history, lambda: self._preferences.settings.device, self)
        thumbnails = ReviewThumbnails(self)
        self._session.other_lanes += [thumbnails.lane, finder.lane]
        dialog = FinderDialog(finder, thumbnails, self._preferences, self._window)
        dialog.chosen.connect(self._show)
        return dialog

    def _open_folder(self) -> Path | None:
        pictures = self._session.pictures
        if pictures.folder is not None:
            return pictures.folder
        if pictures.shown is None or pictures.shown.image.path.parent == self._session.history.pictures_folder:
            return None  # what was pasted lies in no folder of the person's
        return pictures.shown.image.path.parent

    def _show(self, matches: Sequence[Match]) -> None:
        """Show those that are in the conversation already, and open the others."""
        pictures = self._session.pictures
        pictures.open([match.path for match in matches if match.digest not in pictures.opened])
        here = [match.digest for match in matches if match.digest in pictures.opened]
        if here:
            pictures.show(here[0])
