"""Help can be read at every size of text."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableWidget, QWidget

from sightline.ui.help_dialogs import show_shortcuts
from sightline.ui.theme import Appearance


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_keys_do_and_the_keys_are_seen_together(qapp, qtbot, scale):
    appearance = Appearance(qapp)
    appearance.choose("light", scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    action = QAction("Copy the last answer to the clipboard", window)
    action.setShortcuts(["Ctrl+Shift+C"])
    dialog = show_shortcuts(window, [action], enter_sends=True)
    dialog.resize(dialog.size().boundedTo(window.size()))
    table = dialog.findChild(QTableWidget)
    qtbot.waitUntil(lambda: table.viewport().width() > 0 and table.columnWidth(0) > 0)
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()
    assert table.columnWidth(0) > 8 * table.fontMetrics().averageCharWidth()
    dialog.reject()
    appearance.choose("system", 1.0)
