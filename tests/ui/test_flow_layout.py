"""Widgets in lines: from the left, or from the right where lines are read so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sightline.ui.flow_layout import FlowLayout


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_begin_where_reading_begins(qtbot, direction):
    row = QWidget()
    qtbot.addWidget(row)
    row.setLayoutDirection(direction)
    layout = FlowLayout(row)
    buttons = [QPushButton(words) for words in ("one", "two", "three")]
    for button in buttons:
        layout.addWidget(button)
    row.resize(buttons[0].sizeHint().width() + buttons[1].sizeHint().width() + layout.spacing(), 200)
    with qtbot.waitExposed(row):
        row.show()
    first, second, third = (button.geometry() for button in buttons)
    assert first.top() == second.top() < third.top()
    if direction is Qt.LayoutDirection.LeftToRight:
        assert first.left() == third.left() == 0
        assert first.right() < second.left()
    else:
        assert first.right() == third.right() == row.rect().right()
        assert second.right() < first.left()
