"""The last line of the window: what goes on, how far slow work is, and the name of the model."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from sightline.ui.device_badge import DeviceBadge
from sightline.ui.progress_row import ProgressRow
from sightline.ui.text_widgets import ElidedLabel


class StatusBar(QStatusBar):
    """Words at the left; at the right a row for each kind of slow work, and the model."""

    phase_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.phase = ElidedLabel(self)
        self.model_name = ElidedLabel(self)
        self.model_name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.model_name.setMinimumWidth(1)
        self.opening = ProgressRow(self.tr("Opening pictures"), self.tr("Cancel opening pictures"), self)
        self.reading_text = ProgressRow(self.tr("Reading text"), self.tr("Cancel reading text"), self)
        self.exporting = ProgressRow(self.tr("Exporting"), self.tr("Cancel the export"), self)
        self.addWidget(self.phase, 1)
        for row in (self.opening, self.exporting, self.reading_text):
            self.addPermanentWidget(row)
        self.addPermanentWidget(self.model_name)
        self.device = DeviceBadge(self)
        self.addPermanentWidget(self.device)
        self.setContentsMargins(8, 0, 8, 2)
        self._model = ""
        self._on_server = False
        self._text_is_read = False

    def show_phase(self, words: str) -> None:
        """Say what goes on."""
        if words != self.phase.text():
            self.phase.setText(words)
            self.phase.setAccessibleName(words)
            self.phase_changed.emit(words)

    def note(self, words: str) -> None:
        """A remark that is no phase of an answer."""
        self.phase.setText(words)
        self.phase.setAccessibleName(words)

    def show_model(self, name: str, on_server: bool = False) -> None:
        """Which model answers, and where; a server's name says which."""
        self._model = name
        self._on_server = on_server
        self.fit()

    def show_opening(self, done: int, total: int) -> None:
        """Pictures that were opened, of how many; of none: that is over."""
        words = self.tr("Opening picture {done} of {total}").format(done=done, total=total)
        self.opening.show_progress(words, done, total)
        self.reading_text.setVisible(not total and self._text_is_read)

    def show_reading_text(self, done: int, total: int, share: float) -> None:
        """Pictures whose words were read, of how many, and the share of the present one that is done."""
        self._text_is_read = total > 0
        words = (
            self.tr("Reading text")
            if total == 1
            else self.tr("Reading text {at}/{total}").format(at=min(done + 1, total), total=total)
        )
        self.reading_text.show_progress(words, round(100 * (done + share)), 100 * total)
        if self.opening.isVisible() or self.exporting.isVisible():
            self.reading_text.hide()  # one at a time: there is not so much room

    def fit(self) -> None:
        """Have the model's name take no more than a third of the room; without what can be spared, if need be."""
        where = self.tr("{name} · on a server") if self._on_server else self.tr("{name} · on this computer")
        words = where.format(name=self._model) if self._model else ""
        room = self.width() // 3
        self.model_name.setMaximumWidth(room)
        self.model_name.setText(words if self.fontMetrics().horizontalAdvance(words) <= room else self._model)
        self.model_name.setAccessibleName(words)
