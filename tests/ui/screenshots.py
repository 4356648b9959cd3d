"""Pictures of windows, for whoever wants to look at them: SIGHTLINE_SCREENSHOTS names the folder that they go to."""

import os
import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


def keep(window: QWidget) -> None:
    """Keep one, called by the test and a number, where that is wanted."""
    if folder := os.environ.get("SIGHTLINE_SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        QApplication.processEvents()  # what is laid out late
        test = re.sub(r"\W+", "-", os.environ["PYTEST_CURRENT_TEST"].rpartition("::")[2].partition(" ")[0]).strip("-")
        assert window.grab().save(f"{folder}/{test}-{len(list(Path(folder).glob(f'{test}-*'))) + 1:02d}.png")
