"""What the Help menu shows: every shortcut, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sightline import __version__


def show_shortcuts(parent: QWidget, actions: Sequence[QAction]) -> QDialog:
    """A table of all keys: those of the menus, and those that belong to one part of the window."""
    dialog = QDialog(parent)
    of_parts = [
        (dialog.tr("Ask the question"), dialog.tr("Enter")),
        (dialog.tr("New line in the question"), dialog.tr("Shift+Enter")),
        (dialog.tr("Next or previous message"), dialog.tr("J or K, Alt+Down or Alt+Up")),
        (dialog.tr("Copy the message the keyboard is at, or as plain text"), dialog.tr("C, Shift+C")),
        (dialog.tr("Edit the question the keyboard is at"), dialog.tr("E")),
        (dialog.tr("Read the message line by line"), dialog.tr("Up, Down")),
        (dialog.tr("Read a page further or back"), dialog.tr("Space, Shift+Space")),
        (dialog.tr("Begin or end of the message"), dialog.tr("Home, End")),
        (dialog.tr("Open the chosen conversation"), dialog.tr("Enter in the list")),
        (dialog.tr("Choose several conversations"), dialog.tr("Shift+Up or Shift+Down, Ctrl+click")),
        (dialog.tr("Rename or delete conversations"), dialog.tr("F2, Delete in the list")),
        (dialog.tr("Undo the deletion"), dialog.tr("Ctrl+Z in the list")),
        (dialog.tr("Pin or archive conversations"), dialog.tr("Menu key in the list")),
        (dialog.tr("Zoom at the pointer"), dialog.tr("Wheel")),
        (dialog.tr("Move the picture"), dialog.tr("Drag, or arrow keys on the picture")),
        (dialog.tr("Draw a region to ask about"), dialog.tr("Ctrl+drag on the picture")),
        (dialog.tr("Move a region, change its size"), dialog.tr("Arrows, Shift+arrows; Ctrl for single pixels")),
        (dialog.tr("Keep, leave or remove a region"), dialog.tr("Enter, Esc, Delete")),
        (dialog.tr("Remove a chosen region"), dialog.tr("Delete at its chip under the question")),
        (dialog.tr("Undo the last change of regions"), dialog.tr("Ctrl+Z on the picture")),
        (dialog.tr("Select text in the picture"), dialog.tr("Drag along it, double click")),
        (dialog.tr("Select text in the picture, after F7"), dialog.tr("Arrows, Shift+arrows")),
        (dialog.tr("Select all text in the picture, copy it"), dialog.tr("Ctrl+A, Ctrl+C")),
    ]
    return show_keys(dialog, actions, of_parts)


def show_keys(dialog: QDialog, actions: Sequence[QAction], of_parts: Sequence[tuple[str, str]]) -> QDialog:
    """A table of the keys of these actions, and of others: what they do, and how they are called. Shows the dialog."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(dialog.tr("All shortcuts"))
    rows = [
        (action.text().replace("&", "").rstrip("…"), _keys(action.shortcuts()))
        for action in actions
        if action.shortcuts()
    ]
    rows += of_parts
    table = QTableWidget(len(rows), 2, dialog)
    table.setAccessibleName(dialog.tr("All shortcuts"))
    table.setHorizontalHeaderLabels([dialog.tr("What it does"), dialog.tr("Keys")])
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


def show_about(parent: QWidget) -> QMessageBox:
    """Name, version, and the promise."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(box.tr("About Sightline"))
    box.setText(box.tr("Sightline {version}").format(version=__version__))
    box.setInformativeText(
        box.tr(
            "Ask questions about pictures, on your own computer. Pictures, questions and answers stay here: "
            "the program opens no connection. Answers are written by a machine and can be wrong."
        )
    )
    box.open()
    return box


def _keys(shortcuts: Sequence[QKeySequence]) -> str:
    return ", ".join(shortcut.toString(QKeySequence.SequenceFormat.NativeText) for shortcut in shortcuts)
