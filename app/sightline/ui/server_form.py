"""One server as fields to fill in: made from the typed fields of Server, and its key, which is never shown."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from sightline.errors import AppError, Sentence, said
from sightline.servers import Server, checked_address
from sightline.ui.field_editors import Editor, make_editor, show_value, value_of
from sightline.ui.field_words import help_of, title_of
from sightline.ui.text_widgets import muted_label


class ServerForm(QWidget):
    """Shows a server, and takes down what is changed of it."""

    models_wanted = Signal()
    key_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Server()
        self._editors: dict[str, Editor] = {}
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setAccessibleName(self.tr("Key"))
        self._kept = muted_label("", self)
        self._forget = QPushButton(self.tr("&Forget key"), self)
        self._forget.setAutoDefault(False)
        self._forget.clicked.connect(self.key_forgotten)
        self._find_models = QPushButton(self.tr("&List models"), self)
        self._find_models.setAutoDefault(False)
        self._find_models.setAccessibleDescription(self.tr("Ask the server which models it has"))
        self._find_models.clicked.connect(self.models_wanted)
        for entry in fields(Server):
            self._add(entry)
            if entry.name == "address":
                self._add_row(self.tr("Key"), self.key, self._forget)
                self._form.addRow(self._kept)
        self.setFocusProxy(self._editors["name"])
        editors = self._editors
        way = (editors["address"], self.key, self._forget, editors["model"], self._find_models, editors["picture_side"])
        for before, after in pairwise(way):  # as the eye goes, not as they were made
            QWidget.setTabOrder(before, after)
        self.show_server(Server())

    def show_server(self, server: Server) -> None:
        """This one, without its key."""
        self._shown = server
        for name, editor in self._editors.items():
            show_value(editor, getattr(server, name))
        self.key.clear()
        self.show_kept("")

    def show_kept(self, words: str, key: bool = False) -> None:
        """Where the key is, if there is one."""
        self._kept.setText(words)
        self._kept.setVisible(bool(words))
        self._forget.setEnabled(key)
        self.key.setAccessibleDescription(words)
        self.key.setPlaceholderText(self.tr("kept; type another to replace it") if key else "")

    def show_models(self, names: list[str]) -> None:
        """What the server has, to choose from."""
        box = self._editors["model"]
        assert isinstance(box, QComboBox)
        words = box.currentText()
        box.clear()
        box.addItems(names)
        box.setEditText(words or (names[0] if names else ""))
        box.setFocus()

    def written(self) -> Server:
        """What the fields say, as it stands."""
        values: dict[str, Any] = {name: value_of(editor) for name, editor in self._editors.items()}
        return replace(self._shown, **values)

    def checked(self, with_model: bool = True) -> Server:
        """What the fields say, if it can be used. Raises AppError; the keyboard is then where it is to be mended."""
        server = self.written()
        if not server.name:
            raise self._wrong("name", said("The server has no name."), said("Call it what you like."))
        try:
            server = replace(server, address=checked_address(server.address))
        except AppError:
            self._editors["address"].setFocus()
            raise
        if with_model and not server.model:
            raise self._wrong("model", said("No model is named."), said("List models, and choose one."))
        return server

    @property
    def changed(self) -> bool:
        """Whether something was written that is not kept."""
        return self.written() != self._shown or bool(self.key.text())

    def _wrong(self, name: str, problem: Sentence, remedy: Sentence) -> AppError:
        self._editors[name].setFocus()
        return AppError(problem, remedy)

    def _add(self, entry: Field[Any]) -> None:
        title, help_text = title_of(entry), help_of(entry)
        editor = self._editors[entry.name] = self._editor(entry, title, help_text)
        editor.setToolTip(help_text)
        if isinstance(editor, QCheckBox):
            editor.setText(title)
            self._form.addRow(editor)
        elif entry.name == "model":
            self._add_row(title, editor, self._find_models)
        else:
            self._form.addRow(self._label(title, editor), editor)
        if entry.name in ("address", "picture_side"):
            self._form.addRow(muted_label(help_text, self))

    def _add_row(self, title: str, editor: QWidget, button: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(editor, 1)
        row.addWidget(button)
        self._form.addRow(self._label(title, editor), row)

    def _label(self, title: str, editor: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(editor)
        return label

    def _editor(self, entry: Field[Any], title: str, help_text: str) -> Editor:
        if entry.name == "model":  # one that the server names, or any other
            box = QComboBox(self)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setAccessibleName(title)
            box.setAccessibleDescription(help_text)
            line = box.lineEdit()  # the keyboard goes there
            assert line is not None
            line.setAccessibleName(title)
            line.setAccessibleDescription(help_text)
            return box
        editor = make_editor(entry, title, help_text, self)
        if isinstance(editor, QLineEdit):
            editor.setMinimumWidth(24 * self.fontMetrics().averageCharWidth())  # else its label goes above it
        return editor
