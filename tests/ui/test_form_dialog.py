"""Enter in dialogs: it presses the button that has the keyboard, and never another one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from sightline.ui.form_dialog import Dialog, FormDialog


@pytest.fixture(params=[Dialog, FormDialog])
def dialog(request, qtbot):
    """A field, a button that cannot become the default one, and one that is."""
    dialog = request.param()
    dialog.field, dialog.aside, dialog.main = QLineEdit(), QPushButton("Help"), QPushButton("Write")
    dialog.aside.setAutoDefault(False)
    dialog.main.setDefault(True)
    column = QVBoxLayout(dialog)
    dialog.pressed = []
    for widget in (dialog.field, dialog.aside, dialog.main):
        column.addWidget(widget)
    for button in (dialog.aside, dialog.main):
        button.clicked.connect(lambda _=False, button=button: dialog.pressed.append(button.text()))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(dialog, qtbot, key):
    for button in (dialog.aside, dialog.main):
        button.setFocus()
        qtbot.keyClick(button, key)
    assert dialog.pressed == ["Help", "Write"]


def test_elsewhere_it_presses_the_default_one_where_that_does_not_cost_what_is_typed(dialog, qtbot):
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.pressed == ([] if isinstance(dialog, FormDialog) else ["Write"])
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
