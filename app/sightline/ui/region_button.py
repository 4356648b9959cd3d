"""A button that stands for a region: its number, and where it lies on a small copy of its picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from sightline.conversation import ImageInput, Region
from sightline.ui import region_words

_ICON = 36  # logical pixels


def region_button(image: ImageInput, picture: str, thumbnail: QPixmap, parent: QWidget) -> QToolButton:
    """A button for a picture with a region; `picture` is the name of the picture."""
    assert image.region is not None
    number = image.region_number or 0
    button = QToolButton(parent)
    button.setProperty("picture", True)
    words = QCoreApplication.translate("regions", "Region {region} of image {image}").format(
        region=number, image=image.number
    )
    button.setText(words)
    name = f"{region_words.named(number, picture)}: {region_words.measures(image.region)}"
    button.setAccessibleName(name)
    button.setAccessibleDescription(QCoreApplication.translate("regions", "Show this region on the picture"))
    button.setIcon(QIcon(_with_box(thumbnail, image.region)))
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMinimumWidth(80)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def _with_box(thumbnail: QPixmap, region: Region) -> QPixmap:
    """A copy as large as a button shows it, with a white line in a black one around the region."""
    if thumbnail.isNull():  # the picture has gone
        return thumbnail
    aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    marked = thumbnail.scaled(2 * _ICON, 2 * _ICON, aspect, smooth)
    width, height = marked.width(), marked.height()
    box = QRectF(
        region.left * width,
        region.top * height,
        max((region.right - region.left) * width, 4),
        max((region.bottom - region.top) * height, 4),
    ).intersected(QRectF(2, 2, width - 4, height - 4))
    painter = QPainter(marked)
    for colour, line in (("black", 6), ("white", 3)):
        pen = QPen(QColor(colour), line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(box)
    painter.end()
    return marked
