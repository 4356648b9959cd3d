"""What becomes of a setting that is changed: most only hold from now on, some set a model to work."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sightline.errors import AppError
from sightline.events import Event
from sightline.settings import Settings
from sightline.transcripts import formats
from sightline.transcripts.labels import OWN_NAMES
from sightline.ui.error_text import explain
from sightline.ui.model_control import ModelControl
from sightline.ui.models_opener import ModelsOpener
from sightline.ui.preferences import Preferences
from sightline.ui.server_control import ServerControl
from sightline.ui.session import Session
from sightline.ui.settings_dialog import SettingsDialog
from sightline.ui.speech_engine import SpeechEngine

# These hold once a model has come of them; in this order, the last one is what answers.
_OF_THE_MODEL = ("device", "server", "model_folder")


class SettingsControl(QObject):
    """One dialog beside the window, made when it is first asked for."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        models: ModelControl,
        servers: ServerControl,
        model_window: ModelsOpener,
        voices: SpeechEngine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._models = models
        self._servers = servers
        self._model_window = model_window
        self._voices = voices
        self._window = window
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Show all settings as they are now, and give them the keyboard."""
        if self.dialog is None:
            self.dialog = self._make()
        self.dialog.say("")
        self.dialog.show_choices("server", {"": self.tr("None"), **self._servers.titles()})
        self.dialog.show_settings(self._preferences.settings)
        self.dialog.show()
        self.dialog.activateWindow()

    def _make(self) -> SettingsDialog:
        now = self._preferences.settings
        dialog = SettingsDialog(
            {
                "server": {"": self.tr("None")},
                "speech_voice": {"": self.tr("What the system says")},
                "export_format": {now.export_format: now.export_format.upper()},  # until all are known
                "language": {"": self.tr("That of the system"), **OWN_NAMES},
                "export_language": {"": self.tr("That of the conversation"), **OWN_NAMES},
            },
            self._window,
        )
        dialog.chosen.connect(self._choose)
        dialog.reset_wanted.connect(self._reset)
        dialog.models_wanted.connect(self._model_window.open)
        dialog.servers_wanted.connect(self._servers.open)
        self._preferences.changed.connect(dialog.show_settings)
        self._session.model.failed.connect(self._model_failed)
        self._session.model.changed.connect(lambda *_: dialog.say(""))
        dialog.sections.currentRowChanged.connect(lambda _: self._find_voices(dialog))
        self._voices.voices_found.connect(
            lambda found: dialog.show_choices("speech_voice", {"": self.tr("What the system says"), **found})
        )
        self._session.export(_formats()).returned.connect(lambda names: dialog.show_choices("export_format", names))
        return dialog

    def _find_voices(self, dialog: SettingsDialog) -> None:
        """Only for whoever looks at them: it loads Qt's speech, and asks the system."""
        if (page := dialog.pages.currentWidget()) is not None and page.isAncestorOf(dialog.rows["speech_voice"]):
            self._voices.find_voices()

    def _choose(self, name: str, value: object) -> None:
        match name:
            case "device":
                self._models.choose_device(str(value))
            case "server":
                self._servers.use(str(value))
            case "model_folder":
                self._models.load(str(value))
            case _:
                self._preferences.choose(**{name: value})

    def _reset(self, names: list[str]) -> None:
        first = Settings()
        self._preferences.choose(**{name: getattr(first, name) for name in names if name not in _OF_THE_MODEL})
        for name in _OF_THE_MODEL:
            if name in names:
                self._choose(name, getattr(first, name))

    def _model_failed(self, _: object, error: Exception) -> None:
        """What was chosen cannot be used: the dialog says so, and shows what still holds."""
        assert self.dialog is not None
        self.dialog.show_settings(self._preferences.settings)
        if isinstance(error, AppError):
            self.dialog.say(explain(error))


def _formats() -> Generator[Event, None, dict[str, str]]:
    """What can be exported to, by extension; importing them takes a moment."""
    yield from ()
    return {extension: form.NAME for extension, form in formats.find().items()}
