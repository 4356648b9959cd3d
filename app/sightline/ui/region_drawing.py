"""How a region looks on a picture: a box of two colours with its number, and what can be taken hold of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

_LINES = (5.0, 2.5)  # widths in logical pixels: the ground, and the accent on it
_GRIP = 9.0  # logical pixels; the side of the squares at the corners and in the middle of the sides
_PADDING = 4.0  # logical pixels around a number
_DASHES = [4.0, 3.0]  # in widths of the line


def draw_box(painter: QPainter, palette: QPalette, area: QRectF, number: int, dashed: bool = False) -> None:
    """A box in logical pixels: two lines of the palette's most different colours, so that it shows on any picture."""
    accent, ground = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in zip((ground, accent), _LINES, strict=True):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed and colour is accent:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRect(area)
    tag = QRectF(area.topLeft(), tag_size(number, painter.font()))
    painter.save()
    painter.setFont(_bold(painter.font()))
    painter.fillRect(tag, accent)
    painter.setPen(QPen(ground, 1.5))
    painter.drawRect(tag)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def draw_grips(painter: QPainter, palette: QPalette, area: QRectF) -> None:
    """What a drag changes the box by; the number is the one to move it by."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.5))
    painter.setBrush(palette.brush(QPalette.ColorRole.Highlight))
    middle = area.center()
    for x in (area.left(), middle.x(), area.right()):
        for y in (area.top(), middle.y(), area.bottom()):
            if QPointF(x, y) not in (middle, area.topLeft()):
                painter.drawRect(QRectF(x - _GRIP / 2, y - _GRIP / 2, _GRIP, _GRIP))


def tag_size(number: int, font: QFont) -> QSizeF:
    """The size of a number's field in logical pixels, at least square; the number is set in bold."""
    metrics = QFontMetricsF(_bold(font))
    height = metrics.height() + _PADDING
    return QSizeF(max(metrics.horizontalAdvance(str(number)) + 2 * _PADDING, height), height)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
