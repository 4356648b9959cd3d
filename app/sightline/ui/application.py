"""Makes settings, pictures, lanes and the window once, and hands them down."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from sightline import __version__
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.engine.text_reader import TextReader
from sightline.events import Event, Progress, Stage
from sightline.model_settings import ModelSettings
from sightline.servers import Server
from sightline.settings import Settings, data_folder, resource_folder, settings_file
from sightline.store.features import FeatureFiles
from sightline.ui.garbage import GarbageCollector
from sightline.ui.history import PICTURES, History, Opened
from sightline.ui.languages import Language
from sightline.ui.main_window import MainWindow
from sightline.ui.model_lane import Source
from sightline.ui.session import Session
from sightline.ui.theme import Appearance

_USUAL = ModelSettings()
_PATIENCE = 10.0  # seconds that the closed program may take to free its model
_ANEW = 64  # what the event loop ends with where the window is to be made anew, in another language


def run(paths: Sequence[Path] = ()) -> int:
    """Show the window, open these files and folders in it, and return the exit code when it was closed."""
    # Where the model's thread runs Python, the window's waits this long for its turn, many times a frame.
    sys.setswitchinterval(0.001)
    application = QApplication(sys.argv[:1])
    GarbageCollector(application)
    application.setApplicationName("sightline")
    application.setApplicationDisplayName("Sightline")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("sightline")
    QGuiApplication.setDesktopFileName("sightline")
    application.setWindowIcon(QIcon(str(resource_folder() / "icons" / "sightline.svg")))
    appearance, language = Appearance(application), Language(application)
    settings = Settings.load(settings_file())
    window = _open_window(appearance, language, settings)
    window.session.pictures.open([path.absolute() for path in paths])
    while True:
        window.language_chosen.connect(lambda: application.exit(_ANEW))
        code = application.exec()
        window.close()
        if not window.session.close(_PATIENCE):
            # A lane is stuck in one long call or on a dead disk. All that could be kept is on the disk already.
            os._exit(0 if code == _ANEW else code)
        if code != _ANEW:
            return code
        closed, settings = window, window.preferences.settings
        window = _open_window(appearance, language, settings)
        window.restoreGeometry(closed.saveGeometry())
        window.settings.open()  # where the language was chosen
        typed, box = closed.chat_pane.box.text(), window.chat_pane.box
        window.session.history.opened.connect(lambda _, typed=typed, box=box: box.text() or box.set_text(typed))
        closed.deleteLater()


def _open_window(appearance: Appearance, language: Language, settings: Settings) -> MainWindow:
    """All that one window needs, and the window in the language of the settings; what was said before comes back."""
    language.choose(settings.language)
    appearance.choose(settings.theme, settings.text_scale)
    pictures = Pictures()
    folder = data_folder()
    history = History(folder, pictures, settings.keep_copies)

    def open_chosen(source: Source, pictures: Pictures) -> Generator[Event, None, ChatModel]:
        chosen = window.models.settings_of(source)
        return (yield from open_model(source, pictures, window.models.device, chosen))

    session = Session(open_chosen, pictures, TextReader(pictures).read, folder / PICTURES, history, settings)
    window = MainWindow(session, appearance, settings, settings_file(), resource_folder() / "samples")
    window.show()
    # The window first, then what was said, which tells whether the model may be what the program crashed on; its lane
    # takes its time to import onnxruntime.
    history.opened.connect(lambda opened: _load_model(window, opened), Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(0, history.open)
    return window


def open_model(
    source: Source, pictures: Pictures, device: str = "auto", chosen: ModelSettings = _USUAL
) -> Generator[Event, None, ChatModel]:
    """Open a bundle, or a server; imports the engine only now, so that the window need not wait for it.

    A bundle as is `chosen` for it; `device` is where all models run, unless that says otherwise.
    """
    if isinstance(source, Server):
        from sightline.engine.remote import open_server

        yield Progress(Stage.LOADING, 0, 1)
        return (yield from open_server(source, pictures))
    from sightline.catalogue.installed import make_sure
    from sightline.engine import local

    yield from make_sure(source)
    kept, device = FeatureFiles(data_folder() / "features"), chosen.device_or(device)
    return (yield from local.open_model(source, pictures, kept, device, chosen.dtype, chosen.image_tokens))


def _load_model(window: MainWindow, opened: Opened) -> None:
    if opened.safe_mode:
        window.models.load("", remember=False)
    else:
        window.servers.load_chosen(window.preferences.settings)
        window.first_run.begin()
