"""The left side of the window: a picture, its name, its text, the search in that, and the strip of all pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sightline.conversation import TextLine
from sightline.ui.banner import announce
from sightline.ui.canvas import Canvas
from sightline.ui.find_bar import FindBar
from sightline.ui.picture_strip import PictureStrip
from sightline.ui.text_widgets import ElidedLabel
from sightline.ui.words_pane import TextPane

_PICTURE_AND_TEXT = (650, 350)  # the shares of both, in a thousand


class PicturePane(QWidget):
    """One picture large with its words, the others small."""

    text_shown = Signal(bool)  # whether the text stands under the picture
    finding = Signal(bool)  # whether the bar to search in is there
    region_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(self)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.canvas.setAcceptDrops(False)  # the whole window accepts drops
        self.canvas.viewport().setAcceptDrops(False)
        self.strip = PictureStrip(self)
        self.text_pane = TextPane(self)
        self.find_bar = FindBar(self.tr("Find in the picture"), self.tr("Close the search in the picture"), self)
        self._hit = 0  # of the hits on the canvas, the one gone to
        self._name = ElidedLabel(self)
        self._name.setProperty("muted", True)
        self._zoom = QLabel(self)
        self._zoom.setTextFormat(Qt.TextFormat.PlainText)
        self._zoom.setProperty("muted", True)

        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 4)
        row.setSpacing(2)
        row.addWidget(self._name, 1)
        region = self._button("▣", self.tr("Draw a region to ask about"), self.region_wanted.emit)
        region.setToolTip(self.tr("Draw a region to ask about; or drag on the picture with Ctrl held"))
        row.addWidget(region)
        row.addWidget(self._button("−", self.tr("Zoom out"), self.canvas.zoom_out))
        row.addWidget(self._zoom)
        row.addWidget(self._button("+", self.tr("Zoom in"), self.canvas.zoom_in))
        row.addWidget(self._button(self.tr("Fit"), self.tr("Fit the picture into the window"), self.canvas.fit))
        self._picture_and_text = QSplitter(Qt.Orientation.Vertical, self)
        self._picture_and_text.setChildrenCollapsible(False)
        self._picture_and_text.setHandleWidth(8)
        self._picture_and_text.addWidget(self.canvas)
        self._picture_and_text.addWidget(self.text_pane)
        stage = QFrame(self)
        stage.setObjectName("stage")
        inside = QVBoxLayout(stage)
        inside.setContentsMargins(8, 8, 8, 2)
        inside.setSpacing(6)
        inside.addWidget(self.find_bar)
        inside.addWidget(self._picture_and_text, 1)
        inside.addLayout(row)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(8)
        self._parts.addWidget(stage, 1)
        self._parts.addWidget(self.strip)
        self.canvas.zoom_changed.connect(self._show_zoom)
        self._listen()

    def _listen(self) -> None:
        layer, bar = self.canvas.words, self.find_bar
        layer.selection_changed.connect(self.text_pane.select)
        layer.spoken.connect(lambda words: announce(self.canvas, words))
        self.text_pane.selection_changed.connect(layer.select)
        self.text_pane.copy_all_wanted.connect(self.copy_all)
        bar.sought.connect(self._find)
        bar.stepped.connect(self.find_step)
        bar.closed.connect(self._close_find)

    def set_low(self, low: bool) -> None:
        """Have strip and text beside the picture instead of below it, where height is what there is least of."""
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom)
        self.strip.setFlow(QListView.Flow.TopToBottom if low else QListView.Flow.LeftToRight)
        self._picture_and_text.setOrientation(Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical)
        self._picture_and_text.setSizes(_PICTURE_AND_TEXT)

    def show_picture(self, pixels: NDArray[np.uint8], number: int, name: str) -> None:
        """Show [H, W, 3] under its number and name."""
        self.canvas.show_picture(pixels, name)
        height, width = pixels.shape[:2]
        words = self.tr("Image {number}: {name}, {width} × {height}").format(
            number=number, name=name, width=width, height=height
        )
        self._name.setText(words)
        self._name.setAccessibleName(words)

    def show_no_picture(self) -> None:
        """Show an empty canvas."""
        self.canvas.show_picture(None, "")
        self.text_pane.show_words(self.canvas.words.words)

    def show_words(self, lines: Sequence[TextLine]) -> None:
        """The words that were read in the picture that is shown."""
        self.canvas.show_words(lines)
        self.text_pane.show_words(self.canvas.words.words)
        if self.find_bar.isVisible():
            self._find(self.find_bar.text())

    def show_text(self, shown: bool) -> None:
        """Have the text beside the picture, and the keyboard in it; or have only the picture."""
        keyboard_was_there = self.text_pane.isAncestorOf(self.focusWidget() or self)
        sizes = self._picture_and_text.sizes()
        self.text_pane.setVisible(shown)
        if shown:
            self._picture_and_text.setSizes(sizes if all(sizes) else _PICTURE_AND_TEXT)
            self.text_pane.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif keyboard_was_there:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_shown.emit(shown)

    def show_confidence(self, shown: bool) -> None:
        """Whether it is told of every word how sure the reader was."""
        self.canvas.words.show_confidence(shown)
        self.text_pane.show_confidence(shown)

    def copy_all(self) -> None:
        """Put all words of the picture on the clipboard."""
        layer = self.canvas.words
        layer.copy(layer.words.all)

    def open_find(self) -> None:
        """Search the words of the picture."""
        self.find_bar.open()
        self._find(self.find_bar.text())
        self.finding.emit(True)

    def _find(self, sought: str) -> None:
        layer = self.canvas.words
        layer.set_hits(layer.words.find(sought))
        self._hit = 0
        self._show_hit()

    def find_step(self, by: int) -> None:
        """Go to the next place where the text that is sought occurs, or back; after the last comes the first."""
        hits = self.canvas.words.hits
        if hits:
            self._hit = (self._hit + by) % len(hits)
            self._show_hit()

    def _show_hit(self) -> None:
        """Select the hit, which shows it in the text too, and bring it into view."""
        layer = self.canvas.words
        total = len(layer.hits)
        if total:
            run = layer.hits[self._hit]
            self.find_bar.show_count(self._hit + 1, total)
            layer.select(run)
            self.canvas.reveal(layer.rect(layer.words.by_lines(run)[0]))
            line = layer.words.text(layer.words.lines[layer.words.line_of[run[0]]])
            announce(self.find_bar, self.tr("{at} of {total}: {line}").format(at=self._hit + 1, total=total, line=line))
            return
        reason = ""
        if self.find_bar.text().strip():
            reason = self.tr("Not found") if layer.words.words else self.text_pane.state()
            announce(self.find_bar, reason)
        self.find_bar.show_none(reason)

    def _close_find(self) -> None:
        self.canvas.words.set_hits(())
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.find_bar.hide()
        self.finding.emit(False)

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
