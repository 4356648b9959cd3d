"""One start of the program: a letter is typed as soon as its window is exposed, and the time is printed that it took.

In a process of its own, which imports nothing that the program itself would not.
"""

from __future__ import annotations

import gc
import os
import time

STARTED = "SIGHTLINE_BENCH_STARTED"  # in the environment: the time when the process was started


def main() -> None:
    """Start the window as the command line does; print milliseconds, and quit, once the letter stands in the box."""
    from sightline import cli

    gc.disable()  # as the command itself does before it imports the window
    from sightline.ui import application

    class ProbedWindow(application.MainWindow):
        def showEvent(self, event: object) -> None:
            super().showEvent(event)
            timer.start(1)

    def look() -> None:
        handle = window().windowHandle()
        if handle is None or not handle.isExposed():
            return
        box = window().chat_pane.box
        if not box.text():
            QGuiApplication.postEvent(box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier(0), "a"))
            return
        timer.stop()
        print(1000 * (time.time() - float(os.environ[STARTED])))
        window().close()

    def window() -> application.MainWindow:
        return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ProbedWindow))

    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QGuiApplication, QKeyEvent
    from PySide6.QtWidgets import QApplication

    timer = QTimer()
    timer.timeout.connect(look)
    application.MainWindow = ProbedWindow  # type: ignore[misc]
    cli.main([])


if __name__ == "__main__":
    main()
