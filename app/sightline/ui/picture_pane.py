"""The left side of the window: the canvas, a line that names the picture, and the strip of all pictures."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sightline.ui.canvas import Canvas
from sightline.ui.picture_strip import PictureStrip
from sightline.ui.text_widgets import ElidedLabel


class PicturePane(QWidget):
    """One picture large, the others small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(self)
        self.canvas.setAcceptDrops(False)  # the whole window accepts drops
        self.canvas.viewport().setAcceptDrops(False)
        self.strip = PictureStrip(self)
        self._name = ElidedLabel(self)
        self._name.setProperty("muted", True)
        self._zoom = QLabel(self)
        self._zoom.setTextFormat(Qt.TextFormat.PlainText)
        self._zoom.setProperty("muted", True)

        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 4)
        row.setSpacing(2)
        row.addWidget(self._name, 1)
        row.addWidget(self._button("−", self.tr("Zoom out"), self.canvas.zoom_out))
        row.addWidget(self._zoom)
        row.addWidget(self._button("+", self.tr("Zoom in"), self.canvas.zoom_in))
        row.addWidget(self._button(self.tr("Fit"), self.tr("Fit the picture into the window"), self.canvas.fit))
        stage = QFrame(self)
        stage.setObjectName("stage")
        inside = QVBoxLayout(stage)
        inside.setContentsMargins(8, 8, 8, 2)
        inside.setSpacing(6)
        inside.addWidget(self.canvas, 1)
        inside.addLayout(row)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(8)
        self._parts.addWidget(stage, 1)
        self._parts.addWidget(self.strip)
        self.canvas.zoom_changed.connect(self._show_zoom)

    def set_low(self, low: bool) -> None:
        """Have the strip beside the picture instead of below it, where height is what there is least of."""
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom)
        self.strip.setFlow(QListView.Flow.TopToBottom if low else QListView.Flow.LeftToRight)

    def show_picture(self, pixels: NDArray[np.uint8], number: int, name: str) -> None:
        """Show [H, W, 3] under its number and name."""
        self.canvas.show_picture(pixels, name)
        height, width = pixels.shape[:2]
        words = self.tr("Image {number}: {name}, {width} × {height}").format(
            number=number, name=name, width=width, height=height
        )
        self._name.setText(words)
        self._name.setAccessibleName(words)

    def _show_zoom(self, zoom: float) -> None:
        words = self.tr("{percent} %").format(percent=round(100 * zoom))
        self._zoom.setText(words)
        self._zoom.setAccessibleName(self.tr("Zoom {percent} %").format(percent=round(100 * zoom)))

    def _button(self, sign: str, name: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("quiet", True)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: action())
        return button
