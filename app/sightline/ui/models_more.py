"""The last line of the window of models: another model by its name, and a menu of what concerns all models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget


class MoreModels(QWidget):
    """Asks where it takes a folder or a token, and tells what was chosen."""

    named = Signal(str)  # what was written for a name
    folder_added = Signal(object)  # the Path of a model
    folder_moved_to = Signal(object)  # the Path for all models
    measure_wanted = Signal()
    token_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setObjectName("search")
        self.name.setAccessibleName(self.tr("Another model of the hub, by name or address"))
        self.name.setPlaceholderText(self.tr("owner/name, or its address"))
        self.name.returnPressed.connect(self._tell_name)
        self.look_up = QPushButton(self.tr("&Look it up"), self)
        self.look_up.setAutoDefault(False)  # Return belongs to the list and to the field
        self.look_up.clicked.connect(self._tell_name)
        menu = QMenu(self)
        self.add = menu.addAction(self.tr("&Add from a folder…"), self._add)
        self.move_all = menu.addAction(self.tr("&Keep all models in another folder…"), self._move)
        self.measure = menu.addAction(self.tr("&Measure this computer"), self.measure_wanted.emit)
        self.token = menu.addAction(self.tr("Access &token of the hub…"), self._token)
        more = QPushButton(self.tr("&More"), self)
        more.setAutoDefault(False)
        more.setMenu(menu)
        label = QLabel(self.tr("A&nother model:"), self)
        label.setBuddy(self.name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(self.name, 1)
        line.addWidget(self.look_up)
        line.addWidget(more)

    def set_busy(self, busy: bool) -> None:
        """Whether another model is on its way: then none can come, and none can move."""
        self.look_up.setEnabled(not busy)
        self.add.setEnabled(not busy)
        self.move_all.setEnabled(not busy)

    def _tell_name(self) -> None:
        self.named.emit(self.name.text())

    def _add(self) -> None:
        self._choose_folder(self.tr("Add the model in a folder"), self.folder_added.emit)

    def _move(self) -> None:
        self._choose_folder(self.tr("Keep all models in this folder"), self.folder_moved_to.emit)

    def _choose_folder(self, title: str, chosen: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: chosen(Path(folder)))
        dialog.open()

    def _token(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Access token of the hub"))
        dialog.setLabelText(self.tr("It is kept in the key store of this computer. Empty forgets it."))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(self.token_written)
        dialog.open()
