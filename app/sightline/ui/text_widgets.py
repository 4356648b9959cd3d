"""Plain texts that stay whole: a label that shortens what does not fit, a button that wraps it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)


class ElidedLabel(QLabel):
    """One line of plain text, shortened in the middle where it does not fit; assistive technology gets all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def plain_label(words: str, parent: QWidget) -> QLabel:
    """Plain text, wrapped."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def whole_label(words: str, parent: QWidget) -> QLabel:
    """Plain text, wrapped, that a page which scrolls gives all the height that it needs at its width."""
    label = plain_label(words, parent)
    policy = label.sizePolicy()
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def muted_label(words: str, parent: QWidget) -> QLabel:
    """Small print: plain text, wrapped."""
    label = plain_label(words, parent)
    label.setProperty("muted", True)
    return label


class WrappingButton(QPushButton):
    """A button whose text may take several lines."""

    _PADDING = QSize(32, 18)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(words)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the wrapped text takes."""
        return self._area(width - self._PADDING.width()).height() + self._PADDING.height()

    def sizeHint(self) -> QSize:
        """All on one line."""
        return self.fontMetrics().size(0, self.words) + self._PADDING

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a short word."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height()) + self._PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style draws it, and the text in as many lines as it needs."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inset = self._PADDING / 2
        area = self.rect().adjusted(inset.width(), 0, -inset.width(), 0)
        painter.setPen(option.palette.buttonText().color())
        # Isolated (UAX #9): an English question ends with its mark in a window that runs from the right, too.
        isolated = f"\u2068{self.words}\u2069"
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, isolated)

    def _area(self, width: int) -> QRect:
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(QRect(0, 0, max(width, 1), 10_000), flags, self.words)
