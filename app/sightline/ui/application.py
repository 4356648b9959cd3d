"""Makes settings, pictures, lanes and the window once, and hands them down."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from sightline import __version__
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.engine.text_reader import TextReader
from sightline.events import Event
from sightline.settings import Settings, data_folder, resource_folder, settings_file
from sightline.ui.main_window import MainWindow
from sightline.ui.session import Session
from sightline.ui.theme import Appearance

_PATIENCE = 10.0  # seconds that the closed program may take to free its model


def run(paths: Sequence[Path] = ()) -> int:
    """Show the window, open these files and folders in it, and return the exit code when it was closed."""
    # Where the model's thread runs Python, the window's waits this long for its turn, many times a frame.
    sys.setswitchinterval(0.001)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("sightline")
    application.setApplicationDisplayName("Sightline")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("sightline")
    QGuiApplication.setDesktopFileName("sightline")
    application.setWindowIcon(QIcon(str(resource_folder() / "icons" / "sightline.svg")))
    settings = Settings.load(settings_file())
    appearance = Appearance(application)
    appearance.choose(settings.theme, settings.text_scale)
    pictures = Pictures()
    session = Session(open_model, pictures, TextReader(pictures).read, data_folder() / "pictures", settings)
    window = MainWindow(session, appearance, settings, settings_file(), resource_folder() / "samples")
    window.show()
    # The window first; onnxruntime takes its time to be imported, in the model's own lane.
    QTimer.singleShot(0, lambda: window.load_model(settings.model_folder))
    window.session.open([path.absolute() for path in paths])
    code = application.exec()
    if not session.close(_PATIENCE):
        # A lane is stuck in one long call or on a dead disk. Settings and pictures are on the disk already.
        os._exit(code)
    return code


def open_model(folder: Path, pictures: Pictures) -> Generator[Event, None, ChatModel]:
    """Open a bundle; imports the engine only now, so that the window need not wait for it."""
    from sightline.engine import local

    return (yield from local.open_model(folder, pictures))
