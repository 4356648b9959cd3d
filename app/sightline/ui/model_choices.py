"""What a person chose for each model: changed here, used by the model that answers, and remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sightline.catalogue.installed import models_folder
from sightline.errors import reason_of
from sightline.model_settings import ModelSettings, load_model_settings, model_key, save_model_settings
from sightline.ui.error_text import explained
from sightline.ui.preferences import Preferences
from sightline.ui.sentences import translated


class ModelChoices(QObject):
    """The settings of every model, and the file that they are kept in. `of` may be called from any thread."""

    changed = Signal(str, object, object)  # the folder, and its settings before and now

    def __init__(self, preferences: Preferences, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._file = file
        self._chosen = load_model_settings(file)

    def of(self, folder: str) -> ModelSettings:
        """Those of the model in a folder; the empty one is the built-in model's."""
        return self._chosen.get(self._key(folder), ModelSettings())

    def choose(self, folder: str, settings: ModelSettings) -> None:
        """They hold from now on, and at the next start."""
        before = self.of(folder)
        self._chosen = {**self._chosen, self._key(folder): settings}
        try:
            save_model_settings(self._chosen, self._file)
        except OSError as error:
            words = self.tr("The settings could not be saved in {file}: {reason}. They hold until you quit.")
            words = words.format(file=self._file, reason=translated(reason_of(error)))
            self._preferences.not_saved.emit(explained(words, "trouble-storage"))
        self.changed.emit(folder, before, settings)

    def forget(self, folder: str) -> None:
        """A model that is gone needs none."""
        self.choose(folder, ModelSettings())

    def _key(self, folder: str) -> str:
        return model_key(folder, models_folder(self._preferences.settings))
