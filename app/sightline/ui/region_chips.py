"""The regions that go with the next question, as chips beside it: to change one on the picture, or to remove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QWidget

from sightline.conversation import ImageInput
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.message_card import PictureLabel
from sightline.ui.region_button import region_button

_MOST_ROWS = 3  # beyond, they scroll


class RegionChips(QScrollArea):
    """One chip for each region; hidden while there is none."""

    chosen = Signal(object)  # ImageInput
    removed = Signal(object)  # ImageInput
    emptied = Signal()  # the last one that the keyboard was at has gone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Regions that the question is about"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._row = FlowLayout(inside, spacing=6)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._aside = False
        self._shown: tuple[tuple[ImageInput, int | None], ...] = ()
        self._chips: list[QFrame] = []
        self._buttons: list[QToolButton] = []  # one in each chip
        self.hide()

    def show_regions(self, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel]) -> None:
        """These are chosen; the keyboard stays at the place where it was."""
        images = [image for image in images if image.digest in labels]
        shown = tuple((image, image.region_number) for image in images)
        if shown == self._shown:
            return
        self._shown = shown
        focus = QApplication.focusWidget()
        at = next((i for i, chip in enumerate(self._chips) if focus is not None and chip.isAncestorOf(focus)), None)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._chips, self._buttons = [], []
        for image in images:
            chip = self._chip(image, labels[image.digest])
            self._row.addWidget(chip)
            chip.show()  # a layout would only do so later, and what is hidden cannot have the keyboard
        self.set_aside(self._aside)
        if at is not None and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at is not None:
            self.emptied.emit()

    def set_aside(self, aside: bool) -> None:
        """Whether they are hidden, since what is written now is not the next question."""
        self._aside = aside
        self.setVisible(bool(self._shown) and not aside)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is taller."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other font, other height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        height = self._row.heightForWidth(self.viewport().width())
        row = max((chip.sizeHint().height() for chip in self._chips), default=0)
        self.setFixedHeight(max(min(height, _MOST_ROWS * (row + self._row.spacing())), 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete at a chip removes its region; one that the keyboard comes to is in view."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._buttons:
            at = self._buttons.index(watched)
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.removed.emit(self._shown[at][0])
                return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)

    def _chip(self, image: ImageInput, label: PictureLabel) -> QFrame:
        chip = QFrame(self.widget())
        chip.setObjectName("chip")
        button = region_button(image, label.name, label.thumbnail, chip)
        button.setAccessibleDescription(self.tr("Change it on the picture; Delete removes it"))
        button.clicked.connect(lambda: self.chosen.emit(image))
        button.installEventFilter(self)
        self._chips.append(chip)
        self._buttons.append(button)
        remove = QPushButton("✕", chip)
        remove.setProperty("quiet", True)
        remove.setAccessibleName(self.tr("Remove {region}").format(region=button.text()))
        remove.clicked.connect(lambda: self.removed.emit(image))
        remove.installEventFilter(self)
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(button)
        row.addWidget(remove)
        return chip
