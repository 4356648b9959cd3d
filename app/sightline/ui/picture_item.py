"""One picture as a scene item, with smaller copies of itself for when it is shown small."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

HALVE_ABOVE = 1024  # a shorter longest side than this needs no smaller copies
_NEAREST_FROM = 4.0  # from here on a person wants to see the pixels themselves
_STRIP_ROWS = 256  # rows halved at a time, so that a stale job ends soon and its scratch memory stays small


class PictureItem(QGraphicsItem):
    """One array as a scene item, one scene unit per pixel, drawn from the copy that suits the zoom."""

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        super().__init__()
        height, width = pixels.shape[:2]
        self._bounds = QRectF(0, 0, width, height)
        self._levels: list[tuple[QImage, NDArray[np.uint8]]] = []  # QImage borrows the array's memory: keep both
        self.add_level(pixels)

    def add_level(self, pixels: NDArray[np.uint8]) -> None:
        """Add the next copy, half as wide and half as high as the one before; the first is the picture itself."""
        pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._levels.append((image, pixels))
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture's size in its own pixels."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw without blur at 100 % and from 400 % up, smoothly otherwise."""
        zoom = painter.deviceTransform().m11()
        level = 0
        while level + 1 < len(self._levels) and zoom * 2 ** (level + 1) <= 1:
            level += 1
        image = self._levels[level][0]
        sharp = zoom >= _NEAREST_FROM or abs(zoom - 1) < 1e-6
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp)
        painter.drawImage(QRectF(0, 0, image.width() << level, image.height() << level), image)


class Halver(QObject):
    """Makes smaller copies of a large picture on another thread, so that it shrinks without aliasing or stalling."""

    halved = Signal(object)  # NDArray[np.uint8] [H // 2, W // 2, 3], then its half, and so on

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        super().__init__()
        self._pixels = pixels
        self.stale = False  # another picture is shown: nobody waits for the rest

    def run(self) -> None:
        """Halve, and halve again, until a copy is as small as a view."""
        pixels = self._pixels
        while max(pixels.shape[:2]) > HALVE_ABOVE and min(pixels.shape[:2]) >= 2:
            height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
            half = np.empty((height, width, 3), np.uint8)
            for top in range(0, height, _STRIP_ROWS):
                if self.stale:
                    return
                strip = pixels[2 * top : 2 * min(top + _STRIP_ROWS, height), : 2 * width]
                total = strip[0::2, 0::2].astype(np.uint16)
                for row, column in ((0, 1), (1, 0), (1, 1)):
                    total += strip[row::2, column::2]
                half[top : top + _STRIP_ROWS] = (total + 2) >> 2
            self.halved.emit(half)
            pixels = half
