"""Joins the model with the window: which folder it is in, and what becomes of a choice."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from sightline.model_settings import AS_USUAL, ModelSettings
from sightline.servers import Server
from sightline.settings import builtin_model_folder
from sightline.ui.model_choices import ModelChoices
from sightline.ui.model_lane import ModelLane, Source
from sightline.ui.preferences import Preferences
from sightline.ui.status_bar import StatusBar


class ModelControl(QObject):
    """What a person does with models. A model is remembered once it works."""

    def __init__(
        self, model: ModelLane, preferences: Preferences, choices: ModelChoices, status: StatusBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self.choices = choices
        self._model = model
        self._preferences = preferences
        self._status = status
        self._window = window
        self.devices = status.device.choices
        self._there_is_one = False
        self._folder = ""  # of the present model; empty for the built-in one
        self.device = preferences.settings.device  # what is asked for when a model is opened
        self._going_back = False
        self._device_is_new = False  # it is remembered once a model works with it
        status.device.show_device(self.device)
        status.device.chosen.connect(self.choose_device)
        model.settings_of = self.settings_of
        choices.changed.connect(self._choices_changed)
        model.changed.connect(self._changed)
        model.failed.connect(self._failed)

    def open_folder(self) -> None:
        """Choose the folder of another model, and use it from now on if it can be used."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open the folder of a model"), self._preferences.settings.model_folder
        )
        if folder:
            self.load(folder)

    def use_builtin(self) -> None:
        """Go back to the model that comes with the program."""
        self.load("")

    def use_local(self) -> None:
        """Go back from a server to the model on this computer that answered before."""
        self.load(self._preferences.settings.model_folder)

    def use_server(self, server: Server) -> None:
        """Have a server answer from now on."""
        self._model.load(server)

    def load(self, folder: str, remember: bool = True) -> None:
        """Load the model in this folder, or the built-in one where there is none; remembered once it works."""
        self._model.load(Path(folder) if folder else builtin_model_folder(), remember)

    def choose_device(self, device: str) -> None:
        """Run models there from now on, beginning with the present one; a server stays where it is."""
        self._status.device.show_device(device)
        if self._model.server is not None:
            self.device = device
            self._preferences.choose(device=device)
            return
        self.device, self._device_is_new = device, True
        own = self.choices.of(self._folder)
        if own.device != AS_USUAL:  # what is chosen last holds
            self.choices.choose(self._folder, replace(own, device=AS_USUAL))
        else:
            self.load(self._folder, remember=False)

    def settings_of(self, source: Source) -> ModelSettings:
        """What was chosen for the model there, from any thread; a server has none of its own."""
        if isinstance(source, Server):
            return ModelSettings()
        return self.choices.of("" if source == builtin_model_folder() else str(source))

    def _choices_changed(self, folder: str, before: ModelSettings, now: ModelSettings) -> None:
        """Open the present model again where it runs otherwise from now on; the next answer looks at the rest."""
        opens = attrgetter("dtype", "device", "image_tokens")
        if folder == self._folder and self._model.server is None and opens(before) != opens(now):
            self.load(folder, remember=False)

    def _changed(self, name: str, folder: Source, remember: bool) -> None:
        self._there_is_one, self._going_back = True, False
        if isinstance(folder, Server):
            self._status.show_model(name, on_server=True)
            self._status.device.show_place(None)
            if remember and folder.name != self._preferences.settings.server:
                self._preferences.choose(server=folder.name)
            return
        self._folder = "" if folder == builtin_model_folder() else str(folder)
        self._status.show_model(name)
        self._status.device.show_place(self._model.place)
        if self._device_is_new:
            self._device_is_new = False
            self._preferences.choose(device=self.device)
        settings = self._preferences.settings
        if remember and (self._folder, "") != (settings.model_folder, settings.server):
            self._preferences.choose(model_folder=self._folder, server="")

    def _failed(self, folder: Source) -> None:
        # At the start, what was asked for may be a graphics card that has gone.
        self.device = self._preferences.settings.device if self._there_is_one else "auto"
        self._device_is_new = False
        self._status.device.show_device(self.device)
        if self._model.let_go and not self._going_back:
            self._going_back = True  # only once: it may not fit any more either
            self.load(self._folder, remember=False)
        if not self._there_is_one and folder != builtin_model_folder():
            # The folder may only be on a disk that is not connected now: its choice stays.
            self.load("", remember=False)
