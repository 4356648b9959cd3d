"""Letters with Alt: each opens its menu or reaches its control, and none stands for two of them at the same time."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar
from test_review_window import bring, folder, open_review, review  # noqa: F401

from sightline.store.review_values import Purpose


def letter(words):
    """The key that Qt takes for these words; empty for none."""
    return QKeySequence.mnemonic(words).toString()


def letters(window):
    """How often each is in use of what can be seen and reached in the window now."""
    said = [action.text() for bar in window.findChildren(QMenuBar) for action in bar.actions() if action.isVisible()]
    said += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisibleTo(window)]
    said += [each.text() for each in window.findChildren(QLabel) if each.buddy() and each.isVisibleTo(window)]
    return Counter(filter(None, map(letter, said)))


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of a display
def test_every_menu_opens_by_its_letter_wherever_the_keyboard_is(window, qtbot):
    with qtbot.waitActive(window, timeout=20_000):
        window.activateWindow()
    for focused in (window.picture_pane.canvas, window.chat_pane.box):
        focused.setFocus()
        for action in window.menuBar().actions():
            menu, key = action.menu(), letter(action.text()).removeprefix("Alt+")
            assert isinstance(menu, QMenu)
            with qtbot.waitSignal(menu.aboutToShow, timeout=20_000):
                qtbot.keyClick(focused, key.lower(), Qt.KeyboardModifier.AltModifier)
            menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of a display
def test_an_alt_that_comes_late_leaves_the_menu_open(window, qtbot):
    with qtbot.waitActive(window, timeout=20_000):
        window.activateWindow()
    action = window.menuBar().actions()[0]
    with qtbot.waitSignal(action.menu().aboutToShow, timeout=20_000):
        qtbot.keyClick(window.chat_pane.box, letter(action.text())[-1].lower(), Qt.KeyboardModifier.AltModifier)
    late = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window.windowHandle(), late)
    assert action.menu().isVisible()
    qtbot.keyClick(action.menu(), Qt.Key.Key_Escape)
    assert not action.menu().isVisible()


def test_no_letter_stands_for_two_in_the_window(window):
    assert [each for each, count in letters(window).items() if count > 1] == []


def test_no_letter_stands_for_two_in_the_window_of_alt_texts(review, folder, qtbot):  # noqa: F811
    bring(review, qtbot, folder)
    for purpose in (None, Purpose.COMPLEX):
        review.control.set_purpose(purpose)
        qtbot.waitUntil(lambda purpose=purpose: review.control.entry.purpose is purpose)
        assert [each for each, count in letters(review).items() if count > 1] == []
