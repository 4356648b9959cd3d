"""How well the text of a window can be told from what is behind it, measured in the pixels that are shown."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_TEXTS = (
    QLabel,
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QTabBar,
    QMenuBar,
)
_RIM = 5  # pixels: frames and the ring of the focus are no text


def contrasts(window: QWidget) -> list[tuple[str, float]]:
    """The words and the contrast of every text that is shown and can be used."""
    shown = _pixels(window.grab().toImage())
    found = []
    for widget in _texts(window):
        contrast = _contrast(_crop(shown, widget, window))
        if contrast is not None:
            found.append((f"{type(widget).__name__}: {_words(widget)[:60]}", round(contrast, 2)))
    return found


def _texts(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, _TEXTS)
            and widget.isVisible()
            and widget.isEnabled()
            and widget.window() is window
            and _is_in_sight(widget)
            and _words(widget).strip()
            and not (isinstance(widget, QLabel) and widget.pixmap() and not widget.pixmap().isNull())
        ):
            yield widget


def _is_in_sight(widget: QWidget) -> bool:
    """Whether nearly all of it is seen; of what scrolls by itself, a part is enough."""
    if isinstance(widget, QPlainTextEdit | QTextEdit | QAbstractItemView):
        return True
    return widget.visibleRegion().boundingRect().height() >= 0.8 * widget.height()


def _words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text() or getattr(widget, "words", "")
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case QAbstractSpinBox():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText() or widget.placeholderText()
        case QAbstractItemView():
            return "a list" if widget.model() is not None and widget.model().rowCount() else ""
    return "a bar"


def _pixels(image: QImage) -> np.ndarray:
    """[H, W, 3], 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    # A copy, since the image frees its own.
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _crop(shown: np.ndarray, widget: QWidget, window: QWidget) -> np.ndarray:
    """What is seen of a widget, without what scrolls out of sight."""
    area = widget.visibleRegion().boundingRect()
    if not isinstance(widget, QLabel):
        area = area.intersected(widget.rect().adjusted(_RIM, _RIM, -_RIM, -_RIM))
    area = QRect(widget.mapTo(window, QPoint(0, 0)) + area.topLeft(), area.size())
    return shown[max(area.top(), 0) : area.bottom() + 1, max(area.left(), 0) : area.right() + 1]


def _contrast(pixels: np.ndarray) -> float | None:
    """Between the commonest colour and the one that is furthest from it; None where too little is seen for a word."""
    if pixels.shape[0] < 10 or pixels.shape[1] < 10:
        return None
    packed = pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    colours, counts = np.unique(packed, return_counts=True)
    luminances = _luminance(np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1))
    ground = luminances[counts.argmax()]
    contrasts = (np.maximum(luminances, ground) + 0.05) / (np.minimum(luminances, ground) + 0.05)
    return float(contrasts.max())


def _luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance, WCAG 2.2, of [N, 3] colours."""
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
