"""The dialog that adds GPU support: what it is, what it takes, how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sightline.catalogue.gpu_environment import State
from sightline.ui.banner import announce
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_beside import HelpBeside
from sightline.ui.help_window import add_help_key
from sightline.ui.progress_row import ProgressRow
from sightline.ui.text_widgets import muted_label, whole_label


class GpuDialog(Dialog):
    """Looks up what it takes, asks for agreement, and tells how far it is; Esc closes it, and the work goes on."""

    look_up_wanted = Signal()
    add_wanted = Signal()
    pause_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, card: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("GPU support"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        add_help_key(self, "models")
        self._adds = False
        what = whole_label(
            self.tr(
                "Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come"
                " with Sightline. They are fetched from the Python package index and put into the data folder; the"
                " installed program stays as it is, and starts with them from then on."
            ),
            self,
        )
        has = (
            self.tr("Graphics card: {name}").format(name=card) if card else self.tr("No NVIDIA graphics card is found.")
        )
        self.state = whole_label("", self)
        self.help = HelpBeside("trouble-missing-part", self)
        self.progress = ProgressRow(self.tr("GPU support"), self.tr("Pause"), self)
        self.progress.button.setText(self.tr("&Pause"))
        self.progress.cancelled.connect(self.pause_wanted)
        self.main_button = QPushButton(self)
        self.main_button.setProperty("main", True)
        self.main_button.clicked.connect(lambda: (self.add_wanted if self._adds else self.look_up_wanted).emit())
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.remove_button.clicked.connect(self.remove_wanted)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(self.main_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(what)
        column.addWidget(muted_label(has, self))
        column.addLayout(self.help.beside(self.state))
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())

    def show_state(self, state: State, removed: bool = False) -> None:
        """What is there; `removed` while the program still runs in what is no longer used afterwards."""
        words = {
            State.NONE: self.tr("It is not added."),
            State.BEGUN: self.tr("It was begun. What came is kept, and the rest is fetched."),
            State.OLD: self.tr("What is there belongs to another version, and is not used. Add it again."),
            State.READY: self.tr("It is added, and used when Sightline starts again."),
            State.IN_USE: self.tr("It is added and in use."),
        }[state]
        if removed:
            words = self.tr("It is removed when Sightline starts again.")
        there = state in (State.READY, State.IN_USE)
        self.main_button.setVisible(not there or removed)
        self.remove_button.setEnabled(state is not State.NONE and not removed)
        self._offer(False, self.tr("&Go on…") if state is State.BEGUN else self.tr("&See what it takes…"))
        self._say(words)

    def show_plan(self, fetched: str, disk: str) -> None:
        """What would be fetched, to be agreed to; amounts with their units."""
        self._offer(True, self.tr("&Fetch and add"))
        self._say(
            self.tr("{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.").format(
                fetched=fetched, disk=disk
            )
        )
        self.main_button.setFocus()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """So many of all steps; with `total` 1 nobody knows how many there are."""
        self.progress.show_progress(words, done, total)
        if total == 1:
            self.progress.bar.setMaximum(0)
        self.main_button.setEnabled(False)
        self.remove_button.setEnabled(False)

    def show_problem(self, words: str) -> None:
        """What went wrong."""
        self._say(words)

    def _offer(self, adds: bool, title: str) -> None:
        self._adds = adds
        self.progress.hide()
        self.main_button.setText(title)
        self.main_button.setEnabled(True)

    def _say(self, words: str) -> None:
        self.help.follow(words)
        if words != self.state.text():
            self.state.setText(words)
            if self.isVisible():
                announce(self, words)
