"""Where the model runs, as a badge in the status bar; behind it, and in the File menu, the choice of another place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from sightline.engine.interfaces import Place
from sightline.ui.sentences import translated


class DeviceBadge(QToolButton):
    """Hidden while no model runs on this computer; its menu, `choices`, can be shown elsewhere too."""

    chosen = Signal(str)  # one of the engine's DEVICES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = QMenu(self.tr("&Run models on"), self)
        self._group = QActionGroup(self.choices)
        self._actions: dict[str, QAction] = {}
        for device, title in (
            ("auto", self.tr("What is best, chosen &automatically")),
            ("cpu", self.tr("The &processor")),
            ("cuda", self.tr("The &graphics card")),
            ("cuda-8bit", self.tr("The graphics card, in &8 bits, which fits more")),
            ("cuda-4bit", self.tr("The graphics card, in &4 bits, which fits most")),
            ("cuda-int8", self.tr("The graphics card, in 8 bits, &quickly")),
        ):
            action = self._actions[device] = QAction(title, self._group)
            action.setCheckable(True)
            action.triggered.connect(partial(self.chosen.emit, device))
        self.choices.addActions(self._group.actions())
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleDescription(self.tr("Choose where models run"))
        self.show_place(None)

    def show_place(self, place: Place | None) -> None:
        """The badge of the model's place; the reason is its tooltip, and a part of its accessible name."""
        self.setVisible(place is not None)
        if place is not None:
            self.setText(place.badge)
            reason = translated(place.reason)
            self.setToolTip(reason)
            self.setAccessibleName(self.tr("Runs on: {badge}. {reason}").format(badge=place.badge, reason=reason))

    def show_device(self, device: str) -> None:
        """Which of the choices holds."""
        self._actions[device].setChecked(True)
