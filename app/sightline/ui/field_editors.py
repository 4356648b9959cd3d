"""Typed fields as widgets: an editor for every kind of field, and the value that is in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from sightline.ui.field_words import choices_of

Editor = QLineEdit | QComboBox | QSpinBox | QDoubleSpinBox | QCheckBox


def make_editor(
    entry: Field[Any], title: str, help_text: str, parent: QWidget, choices: Mapping[str, str] | None = None
) -> Editor:
    """An editor with these words for assistive technology; a list where the field has choices, or some are given."""
    editor = _editor(entry, parent, choices_of(entry) or choices or {})
    editor.setAccessibleName(title)
    editor.setAccessibleDescription(help_text)
    if isinstance(editor, QComboBox | QAbstractSpinBox):
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.installEventFilter(_WheelPassesBy(editor))
    return editor


def value_of(editor: Editor) -> Any:
    """What is in it now, in the type of its field."""
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QComboBox():
            return editor.currentText().strip() if editor.isEditable() else editor.currentData()
        case QLineEdit():
            return editor.text().strip()
        case _:
            return editor.value()


def show_value(editor: Editor, value: Any) -> None:
    """Have this in it, and tell nobody."""
    before = editor.blockSignals(True)
    match editor:
        case QCheckBox():
            editor.setChecked(value)
        case QComboBox() if editor.isEditable():
            editor.clear()
            editor.setEditText(value)
        case QComboBox():
            if editor.findData(value) < 0:
                editor.addItem(value, value)  # such as a server that is gone
            editor.setCurrentIndex(editor.findData(value))
        case QLineEdit():
            editor.setText(value)
        case _:
            editor.setValue(value)
    editor.blockSignals(before)


def show_choices(editor: Editor, choices: Mapping[str, str]) -> None:
    """Have these to choose from, each with what it is called; what is chosen stays."""
    assert isinstance(editor, QComboBox)
    before, value = editor.blockSignals(True), editor.currentData()
    editor.clear()
    for each, title in choices.items():
        editor.addItem(title, each)
    editor.blockSignals(before)
    show_value(editor, value)


def words_for(editor: Editor, value: Any) -> str:
    """A value as the editor would show it; empty where that is nothing, or a check mark."""
    match editor:
        case QComboBox():
            return editor.itemText(max(editor.findData(value), 0))
        case QSpinBox() | QDoubleSpinBox():
            return editor.textFromValue(value)
        case QLineEdit():
            return str(value)
    return ""


def when_changed(editor: Editor, told: Callable[[], object]) -> None:
    """Have it told when a person has changed what is in it; of what is typed, once that is complete."""
    match editor:
        case QCheckBox():
            editor.toggled.connect(lambda _: told())
        case QComboBox():
            editor.currentIndexChanged.connect(lambda _: told())
        case QLineEdit():
            editor.editingFinished.connect(lambda: told())
            # Assistive technology writes it as a whole, where the keyboard is not.
            editor.textChanged.connect(lambda _: None if editor.hasFocus() else told())
        case QSpinBox() | QDoubleSpinBox():
            editor.setKeyboardTracking(False)
            editor.valueChanged.connect(lambda _: told())


def _editor(entry: Field[Any], parent: QWidget, choices: Mapping[str, str]) -> Editor:
    if choices:
        box = QComboBox(parent)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for value, title in choices.items():
            box.addItem(title, value)
        return box
    low, high = entry.metadata["bounds"]
    match entry.default:
        case bool():
            return QCheckBox(parent)
        case int():
            whole = QSpinBox(parent)
            whole.setRange(int(low), int(high))
            whole.setSingleStep(int(entry.metadata["step"]))
            return whole
        case float():
            step = entry.metadata["step"]
            number = QDoubleSpinBox(parent)
            number.setRange(low, high)
            number.setSingleStep(step)
            number.setDecimals(0 if step == int(step) else len(f"{step:g}".partition(".")[2]))
            return number
    return QLineEdit(parent)


class _WheelPassesBy(QObject):
    """The wheel turns over the page, and no value of it: only what has the keyboard takes it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page behind."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
