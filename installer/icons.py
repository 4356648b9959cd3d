"""Draws the icon in every size, from its SVG: PNG for Linux, ICO for Windows, ICNS for macOS."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.onedir import SIZES
from sightline.settings import resource_folder


def draw(folder: Path) -> None:
    """One PNG for each of SIZES, called by it, and the two files that hold several sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    svg = QSvgRenderer(str(resource_folder() / "icons" / "sightline.svg"))
    for size in (*SIZES, 1024):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        svg.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise OSError(f"{folder / f'{size}.png'} could not be written.")
    application.quit()
    with Image.open(folder / "1024.png") as largest:
        largest.save(folder / "sightline.ico", sizes=[(size, size) for size in SIZES if size <= 256])
        largest.save(folder / "sightline.icns")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
