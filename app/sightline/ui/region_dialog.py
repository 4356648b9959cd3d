"""A region typed in numbers: its place and size in percent of the picture, shown on it meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from sightline.conversation import Region
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key

_LEAST = 0.1  # percent; no region is empty
_DEFAULT = Region(0.25, 0.25, 0.75, 0.75)


class RegionDialog(Dialog):
    """Asks for a rectangle. `moved` tells of every change, and `chosen` of the one that was wanted."""

    moved = Signal(object)  # Region
    chosen = Signal(object)  # Region

    def __init__(self, name: str, region: Region | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        add_help_key(self, "regions")
        self._region = region or _DEFAULT
        self._left = self._box(self.tr("Left edge, percent of the width"), self._region.left)
        self._top = self._box(self.tr("Top edge, percent of the height"), self._region.top)
        self._width = self._box(self.tr("Width, percent of the picture"), self._region.right - self._region.left)
        self._height = self._box(self.tr("Height, percent of the picture"), self._region.bottom - self._region.top)
        form = QFormLayout()
        for words, box in (
            (self.tr("&Left edge"), self._left),
            (self.tr("&Top edge"), self._top),
            (self.tr("&Width"), self._width),
            (self.tr("&Height"), self._height),
        ):
            label = QLabel(words, self)
            label.setBuddy(box)
            form.addRow(label, box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self._limit()
        for box in (self._left, self._top, self._width, self._height):
            box.valueChanged.connect(self._changed)
        self.accepted.connect(lambda: self.chosen.emit(self.region()))

    def region(self) -> Region:
        """What the boxes say."""
        left, top = self._left.value() / 100, self._top.value() / 100
        right, bottom = left + self._width.value() / 100, top + self._height.value() / 100
        return Region(left, top, min(right, 1.0), min(bottom, 1.0))

    def _box(self, name: str, share: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setAccessibleName(name)
        box.setSuffix(self.tr(" %"))
        box.setDecimals(1)
        box.setRange(0.0, 100.0)
        box.setValue(100 * share)
        return box

    def _changed(self) -> None:
        self._limit()
        self.moved.emit(self.region())

    def _limit(self) -> None:
        """It begins in the picture, and ends there."""
        for begin, size in ((self._left, self._width), (self._top, self._height)):
            begin.setMaximum(100.0 - _LEAST)
            size.setRange(_LEAST, 100.0 - begin.value())
