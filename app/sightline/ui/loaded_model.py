"""The model that is in memory: how far its loading is, what it takes, and a button to let it go."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sightline.catalogue.installed import amount
from sightline.catalogue.machine import memory_in_use
from sightline.events import Event, Progress
from sightline.ui.banner import announce, breakable
from sightline.ui.model_lane import ModelLane
from sightline.ui.progress_row import ProgressRow
from sightline.ui.sentences import translated
from sightline.ui.text_widgets import plain_label

_LOOK_AGAIN = 2000  # milliseconds between two looks at the memory


class LoadedModel(QWidget):
    """A line about memory, looked at again and again while it is seen, and a row while a model is being opened."""

    def __init__(self, model: ModelLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.words = plain_label("", self)
        self.unload = QPushButton(self.tr("Unl&oad"), self)
        self.unload.setAutoDefault(False)
        self.unload.setAccessibleDescription(self.tr("Free its memory; the next question loads it again"))
        self.unload.clicked.connect(self._unload)
        self.loading = ProgressRow(self.tr("Loading the model"), self.tr("Cancel loading the model"), self)
        self.loading.cancelled.connect(model.stop_loading)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.unload)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        whole.addWidget(self.loading)
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        model.advanced.connect(self._advance)
        model.memory_changed.connect(self._look)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._timer.stop()
        super().hideEvent(event)

    def _unload(self) -> None:
        self._model.unload()
        announce(self, self.tr("{name} is unloaded.").format(name=self._model.name))

    def _advance(self, batch: list[Event]) -> None:
        steps = [event for event in batch if isinstance(event, Progress)]
        if steps and self._model.loading:
            self.loading.show_progress(self.tr("Loading the model"), steps[-1].done, steps[-1].total)

    def _look(self) -> None:
        model, memory = self._model, memory_in_use()
        if not model.loading:
            self.loading.show_progress("", 0, 0)
        here = model.opened and model.server is None
        if here:
            words = self.tr("{name} is loaded and takes about {size}.").format(
                name=model.name, size=translated(amount(model.memory + memory.card))
            )
        elif model.server is not None:
            words = self.tr("A server answers.")
        elif model.resting:
            words = self.tr("{name} is unloaded; the next question loads it again.").format(name=model.name)
        else:
            words = self.tr("No model is loaded.")
        words += self.tr(" Sightline uses {used} of memory; {free} are free.").format(
            used=translated(amount(memory.program)), free=translated(amount(memory.free))
        )
        if memory.card:
            words += self.tr(" On the graphics card it uses {used}.").format(used=translated(amount(memory.card)))
        if words != self.words.accessibleName():
            self.words.setText(breakable(words))
            self.words.setAccessibleName(words)
        self.unload.setVisible(here)
        self.unload.setEnabled(not model.loading)
