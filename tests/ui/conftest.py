"""Widgets are tested without a display unless one is asked for."""

import functools
import hashlib
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale

from fakes import FakeModel, FakeTextReader

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sightline.engine.images import Pictures
from sightline.engine.remote import open_server
from sightline.errors import ModelError
from sightline.events import Progress, Stage
from sightline.servers import Server
from sightline.settings import Settings
from sightline.ui import speech_engine
from sightline.ui.history import PICTURES, History
from sightline.ui.jobs import Lane
from sightline.ui.languages import Language
from sightline.ui.main_window import MainWindow
from sightline.ui.session import Session
from sightline.ui.theme import Appearance

DEFAULTS = Settings()
_PATIENCE = 60_000  # ms
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def pytest_configure(config: pytest.Config) -> None:
    """Let the offscreen platform say what it cannot do; every other warning of Qt's fails a test."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
    config.addinivalue_line("qt_log_ignore", "pipewire-0.3")  # where there is no sound server of that kind


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp):
    """The offscreen platform frees what was copied when the process exits: too late for what Python made."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """One that is patient by default: a busy machine may need far longer than a quiet one."""
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        monkeypatch.setattr(qtbot, wait, functools.partial(getattr(qtbot, wait), timeout=_PATIENCE))
    return qtbot


@pytest.fixture
def model() -> FakeModel:
    return FakeModel()


@pytest.fixture
def reader() -> FakeTextReader:
    return FakeTextReader()


@pytest.fixture
def speak(qapp):
    """Puts the application into a language; it is English again at the end."""
    usual = QLocale()
    language = Language(qapp)
    yield language.choose
    language.choose("en")
    QLocale.setDefault(usual)


@pytest.fixture(autouse=True)
def mock_voice(monkeypatch):
    """Qt's voice for tests: nobody hears it, and it is the same on every computer."""
    monkeypatch.setattr(speech_engine, "ENGINE", "mock")


@pytest.fixture
def make_window(qtbot, qapp, tmp_path, model, reader, monkeypatch):
    """Makes real windows around the fake model; each is closed at the end, and its threads have ended."""
    windows = []
    appearance = Appearance(qapp)

    def make(settings: Settings = DEFAULTS, load: bool = True) -> MainWindow:
        def open_model(folder, pictures):
            yield Progress(Stage.LOADING, 0, 1)
            if isinstance(folder, Server):
                return (yield from open_server(folder, pictures))
            if not folder.is_dir():
                raise ModelError(folder, "there is no such folder.", "Choose another.")
            return model

        builtin = tmp_path / "builtin"
        builtin.mkdir(exist_ok=True)
        monkeypatch.setattr("sightline.ui.model_control.builtin_model_folder", lambda: builtin)
        monkeypatch.setattr("sightline.ui.application.data_folder", lambda: tmp_path / "data")
        pictures = Pictures()
        history = History(tmp_path / "data", pictures, settings.keep_copies)
        session = Session(open_model, pictures, reader.read, tmp_path / "data" / PICTURES, history, settings)
        appearance.choose(settings.theme, settings.text_scale)
        window = MainWindow(session, appearance, settings, tmp_path / "settings.json", SAMPLES)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        history.open()
        if load:
            window.models.load(settings.model_folder)
        return window

    yield make
    model.gate.set()
    model.hashing.set()
    reader.gate.set()
    appearance.choose("system", 1.0)  # the next test's text has the size that this one's had at first
    for window in windows:
        window.close()
        window.session.close()
        for lane in window.session.findChildren(Lane):
            assert not lane.isRunning()


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def picture(tmp_path):
    """Makes a small picture file; each name has colours of its own."""

    def make(name: str) -> Path:
        colour = tuple(hashlib.sha256(name.encode()).digest()[:3])
        Image.new("RGB", (40, 30), colour).save(tmp_path / name)
        return tmp_path / name

    return make
