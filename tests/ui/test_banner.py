"""Errors stand in the window, are alerts to assistive technology, and go when they are dismissed."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from sightline.ui.banner import Banner


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_it_is_an_alert_with_its_parts_inside(banner):
    banner.say("Something is wrong.")
    interface = QAccessible.queryAccessibleInterface(banner)
    assert interface.role() == QAccessible.Role.AlertMessage
    assert interface.text(QAccessible.Text.Name)
    named = [interface.child(index).text(QAccessible.Text.Name) for index in range(interface.childCount())]
    assert "Something is wrong." in named
    assert "Dismiss" in named


def test_sentences_add_up_and_the_same_one_is_said_once(banner):
    for sentence in ("One.", "Two.", "One."):
        banner.say(sentence)
    assert banner.text().splitlines() == ["Two.", "One."]
    assert banner.isVisible()
    banner.dismiss()
    assert banner.text() == ""
    assert not banner.isVisible()
    banner.say("Three.")
    assert banner.text() == "Three."


def test_a_long_file_name_does_not_make_the_window_wider(banner):
    sentence = f"{'x' * 250}.png: the file is empty (0 bytes)."
    banner.say(sentence)
    assert banner.minimumSizeHint().width() < 300
    assert banner.text() == sentence
    label = next(each for each in banner.findChildren(QLabel) if each.accessibleName() == sentence)
    shown = label.text().replace("\u200b", "")
    assert shown == f"{'x' * 50}…{'x' * 24}.png: the file is empty (0 bytes)."
    banner.say("The model in /home/someone/models/llava-onevision-qwen2-0.5b-ov-hf is broken.")
    assert "qwen2-0.5b-ov-hf is broken" in label.text()


def test_it_can_be_read_by_selecting(banner):
    banner.say("Three.")
    label = next(each for each in banner.findChildren(QLabel) if each.text() == "Three.")
    label.setSelection(0, 5)
    assert label.selectedText() == "Three"
