"""How soon does the command line answer, and how soon is the window there and takes what is typed?"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import cache

from bench.measure import Measurement

RUNS = 7
_STARTED = "SIGHTLINE_BENCH_STARTED"


def measurements() -> list[Measurement]:
    """Milliseconds from starting the process; the window's end is a typed letter that stands in the question box."""
    command_line = {
        option: [_run("-m", "sightline", option)[0] for _ in range(RUNS)] for option in ("--help", "--version")
    }
    windows = [first_window() for _ in range(RUNS)]
    return [
        *(Measurement(f"`sightline {option}`", "≤ 300", "ms", values) for option, values in command_line.items()),
        Measurement("Window visible and answering to input", "≤ 600", "ms", windows),
    ]


def first_window() -> float:
    """Milliseconds until a typed letter stands in the question box."""
    return float(_run("-m", "bench.startup")[1])


def _run(*arguments: str) -> tuple[float, str]:
    return _timed(_as_installed(), arguments)


@cache
def _as_installed() -> dict[str, str]:
    """The environment, with bytecode as where Sightline is installed: two starts write it, and do not count."""
    folder = tempfile.mkdtemp(prefix="sightline-bytecode-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for arguments in (("-m", "sightline", "--help"), ("-m", "bench.startup")):
        _timed(environment, arguments)
    return environment


def _timed(environment: dict[str, str], arguments: Sequence[str]) -> tuple[float, str]:
    started = time.time()
    environment = {**environment, _STARTED: str(started)}
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True)
    return 1000 * (time.time() - started), done.stdout


def _probe() -> None:
    """In a process of its own: start the program, type a letter as soon as the window is exposed, print, and quit."""
    from sightline.ui import application

    class ProbedWindow(application.MainWindow):
        def showEvent(self, event: object) -> None:
            super().showEvent(event)
            timer.start(1)

    def look() -> None:
        handle = window().windowHandle()
        if handle is None or not handle.isExposed():
            return
        box = window().findChild(QuestionBox)
        if not box.text():
            QGuiApplication.postEvent(box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier(0), "a"))
            return
        timer.stop()
        print(1000 * (time.time() - float(os.environ[_STARTED])))
        window().close()

    def window() -> application.MainWindow:
        return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ProbedWindow))

    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QGuiApplication, QKeyEvent
    from PySide6.QtWidgets import QApplication

    from sightline.ui.question_box import QuestionBox

    timer = QTimer()
    timer.timeout.connect(look)
    application.MainWindow = ProbedWindow  # type: ignore[misc]
    application.run([])


if __name__ == "__main__":
    _probe()
