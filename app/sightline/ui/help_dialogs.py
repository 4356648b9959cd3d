"""Every shortcut, in a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sightline.ui.help_window import add_help_key

translate = QCoreApplication.translate


def show_shortcuts(parent: QWidget, actions: Sequence[QAction], enter_sends: bool) -> QDialog:
    """A table of all keys: those of the menus, and those that belong to one part of the window."""
    dialog = QDialog(parent)
    ask, line = ("Enter", "Shift+Enter") if enter_sends else ("Ctrl+Enter", "Enter")
    of_parts = [
        (translate("help", "Ask the question"), keys_called(ask)),
        (translate("help", "New line in the question"), keys_called(line)),
        (translate("help", "Next or previous message"), translate("help", "J or K, Alt+Down or Alt+Up")),
        (translate("help", "Copy the message the keyboard is at, or as plain text"), keys_called("C", "Shift+C")),
        (translate("help", "Edit the question the keyboard is at"), keys_called("E")),
        (translate("help", "Read the message line by line"), keys_called("Up", "Down")),
        (translate("help", "Read the message aloud, or stop reading"), keys_called("Space")),
        (translate("help", "Read a page further or back"), keys_called("Alt+PgDown", "Alt+PgUp")),
        (translate("help", "Begin or end of the message"), keys_called("Home", "End")),
        (translate("help", "Open the chosen conversation"), translate("help", "Enter in the list")),
        (translate("help", "Choose several conversations"), translate("help", "Shift+Up or Shift+Down, Ctrl+click")),
        (translate("help", "Rename or delete conversations"), translate("help", "F2, Delete in the list")),
        (translate("help", "Undo the deletion"), translate("help", "Ctrl+Z in the list")),
        (translate("help", "Pin or archive conversations"), translate("help", "Menu key in the list")),
        (translate("help", "Zoom at the pointer"), translate("help", "Wheel")),
        (translate("help", "Move the picture"), translate("help", "Drag, or arrow keys on the picture")),
        (translate("help", "Draw a region to ask about"), translate("help", "Ctrl+drag on the picture")),
        (
            translate("help", "Move a region, change its size"),
            translate("help", "Arrows, Shift+arrows; Ctrl for single pixels"),
        ),
        (translate("help", "Keep, leave or remove a region"), keys_called("Enter", "Esc", "Delete")),
        (translate("help", "Remove a chosen region"), translate("help", "Delete at its chip under the question")),
        (translate("help", "Undo the last change of regions"), translate("help", "Ctrl+Z on the picture")),
        (translate("help", "Select text in the picture"), translate("help", "Drag along it, double click")),
        (translate("help", "Select text in the picture, after F7"), translate("help", "Arrows, Shift+arrows")),
        (translate("help", "Select all text in the picture, copy it"), keys_called("Ctrl+A", "Ctrl+C")),
    ]
    return show_keys(dialog, actions, of_parts)


def show_keys(dialog: QDialog, actions: Sequence[QAction], of_parts: Sequence[tuple[str, str]]) -> QDialog:
    """A table of the keys of these actions, and of others: what they do, and how they are called. Shows the dialog."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("help", "All shortcuts"))
    add_help_key(dialog, "keyboard")
    rows = [
        (action.text().replace("&", "").rstrip("…"), native_keys(action.shortcuts()))
        for action in actions
        if action.shortcuts()
    ]
    rows += of_parts
    table = QTableWidget(len(rows), 2, dialog)
    table.setAccessibleName(translate("help", "All shortcuts"))
    table.setHorizontalHeaderLabels([translate("help", "What it does"), translate("help", "Keys")])
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # wraps; the keys stay whole
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    for row, columns in enumerate(rows):
        for column, words in enumerate(columns):
            table.setItem(row, column, QTableWidgetItem(words))
    table.setCurrentCell(0, 0)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column_layout = QVBoxLayout(dialog)
    column_layout.addWidget(table)
    column_layout.addWidget(buttons)
    comfortable = QSize(80 * dialog.fontMetrics().averageCharWidth(), 620)
    dialog.resize(comfortable.boundedTo(dialog.screen().availableSize()))
    dialog.open()
    return dialog


def keys_called(*names: str) -> str:
    """These keys as the person's system and language name them, and as the menus do."""
    return native_keys([QKeySequence(name) for name in names])


def native_keys(shortcuts: Sequence[QKeySequence]) -> str:
    """As the person's system and language name them."""
    return ", ".join(shortcut.toString(QKeySequence.SequenceFormat.NativeText) for shortcut in shortcuts)
