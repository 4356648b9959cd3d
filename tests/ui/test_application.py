"""The program as it is started: quick to show its window, and with what it was given open in it."""

import json
import os
import subprocess
import sys

import pytest

START = """
import json, linecache, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sightline.ui import application

told = {}
show = application.MainWindow.show

def showing(window):
    show(window)
    QApplication.processEvents()
    told["sources"] = [name for name in linecache.cache if name.endswith("main_window.py")]
    told["loaded"] = sorted({name.partition(".")[0] for name in sys.modules})
    two = {".".join(name.split(".")[:2]) for name in sys.modules}
    told["parts"] = sorted(name for name in two if name.startswith(("PySide6.", "sightline.")))
    watch.window = window

class Watch(QTimer):
    window = None
    tries = 0
    def timerEvent(self, event):
        self.tries += 1
        if self.window is not None and (len(self.window.session.pictures.opened) == 2 or self.tries > 500):
            self.stop()
            told["opened"] = [picture.name for picture in self.window.session.pictures.opened.values()]
            told["icon"] = not QApplication.windowIcon().isNull()
            told["names"] = [QApplication.applicationName(), QApplication.desktopFileName()]
            # Told at once: where a lane does not end in time, as on a busy machine, nothing is said after closing.
            print(json.dumps(told), flush=True)
            self.window.close()

application.MainWindow.show = showing
old = application.QApplication
class Application(old):
    def __init__(self, arguments):
        global watch
        super().__init__(arguments)
        watch = Watch()
        watch.start(20)
application.QApplication = Application
sys.exit(application.run([Path(each) for each in sys.argv[1:]]))
"""


@pytest.fixture
def started(tmp_path, picture):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    run = subprocess.run(
        [sys.executable, "-c", START, picture("a.png").name, str(picture("b.png"))],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    assert "QThread" not in run.stderr
    return json.loads(run.stdout)


# Every package more is time before the window is there: what is not needed for it is imported where it is used.
PACKAGES = {
    *("PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"),
    *("PIL", "numpy"),
    "platformdirs",
}
# So is a further library of Qt's, or a whole part of the program.
PARTS = {
    *(f"PySide6.{name}" for name in ("QtCore", "QtGui", "QtWidgets", "support")),
    *(f"sightline.{name}" for name in ("annotate", "catalogue", "engine", "store", "transcripts", "ui")),
    *(f"sightline.{name}" for name in ("conversation", "chat", "durations", "errors", "events", "stopping")),
    *(f"sightline.{name}" for name in ("settings", "model_settings", "servers", "typed_fields")),
}


def test_what_the_window_starts_with_does_not_grow(started):
    packages = {name for name in started["loaded"] if not name.startswith("_")} - sys.stdlib_module_names
    assert packages - PACKAGES == {"sightline"}
    assert set(started["parts"]) - PARTS == set()


def test_qt_does_not_read_the_source_of_all_that_is_imported(started):
    assert started["sources"] == []


def test_it_starts_light_opens_what_it_was_given_and_ends_cleanly(started):
    assert "PySide6" in started["loaded"]
    assert {"torch", "transformers", "onnxruntime", "tokenizers", "cv2", "rapidocr"}.isdisjoint(started["loaded"])
    assert started["opened"] == ["a.png", "b.png"]
    assert started["icon"]
    assert started["names"] == ["sightline", "sightline"]


STUCK = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sightline.ui import application

def never(source, pictures, device):
    threading.Event().wait()
    yield

def show(window):
    shown(window)
    QTimer.singleShot(200, window.close)

application.open_model = never
application._PATIENCE = 0.2
shown, application.MainWindow.show = application.MainWindow.show, show
sys.exit(application.run())
"""


def test_a_model_that_is_stuck_does_not_keep_the_closed_program_alive(tmp_path):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    run = subprocess.run([sys.executable, "-c", STUCK], env=environment, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
