"""What a person chose: changed here, seen at once, and remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sightline.errors import reason_of
from sightline.settings import Settings
from sightline.ui.error_text import explained
from sightline.ui.sentences import translated


class Preferences(QObject):
    """The settings of the running program, and the file that they are kept in."""

    changed = Signal(object)  # Settings
    not_saved = Signal(object)  # Explanation

    def __init__(self, settings: Settings, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._file = file

    def choose(self, **chosen: object) -> None:
        """Fields of Settings by their names: they hold from now on, and at the next start."""
        self.settings = replace(self.settings, **chosen)  # type: ignore[arg-type]  # each caller knows its field
        self.changed.emit(self.settings)
        try:
            self.settings.save(self._file)
        except OSError as error:
            words = self.tr("The settings could not be saved in {file}: {reason}. They hold until you quit.")
            words = words.format(file=self._file, reason=translated(reason_of(error)))
            self.not_saved.emit(explained(words, "trouble-storage"))
