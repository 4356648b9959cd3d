"""Ctrl+Up brings back an earlier question with its pictures and regions; what waited meanwhile is not lost."""

import pytest
from PySide6.QtCore import Qt

from sightline.conversation import Region

CTRL = Qt.KeyboardModifier.ControlModifier
REGION = Region(0.1, 0.2, 0.5, 0.6)


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told."""
    said = []
    monkeypatch.setattr("sightline.ui.main_window.announce", lambda widget, words, urgent=False: said.append(words))
    return said


def add(window, qtbot, *files):
    window.session.pictures.open(list(files))
    qtbot.waitUntil(lambda: not window.session.pictures.opening)


def ask(window, qtbot, text=""):
    """Ask this, or what stands in the box."""
    if text:
        window.chat_pane.box.set_text(text)
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.session.waiting and not window.session.answering)


def up(window, qtbot, key=Qt.Key.Key_Up):
    qtbot.keyClick(window.chat_pane.box, key, CTRL)
    qtbot.waitUntil(lambda: not window.session.pictures.coming)


def asked_about(model):
    return [(image.path.name, image.region) for image in model.requests[-1].messages[-1].images]


def test_each_question_comes_back_with_its_own_pictures(window, qtbot, picture, model, heard):
    for name in "abc":
        add(window, qtbot, picture(f"{name}.png"))
        ask(window, qtbot, "Describe this picture.")
    for number, name in ((3, "c"), (2, "b"), (1, "a")):
        up(window, qtbot)
        assert window.chat_pane.box.text() == "Describe this picture."
        assert window.chat_pane.composer.what_goes_along() == heard[-1] == f"With image {number}"
        assert window.session.pictures.shown.name == f"{name}.png"
    ask(window, qtbot)
    assert asked_about(model) == [("a.png", None)]
    assert window.chat_pane.box.text() == ""


def test_what_was_being_written_and_what_waited_for_it_come_back(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    ask(window, qtbot, "And more?")
    add(window, qtbot, picture("b.png"), picture("c.png"))
    window.chat_pane.box.set_text("Compare")
    up(window, qtbot)
    assert window.chat_pane.box.text() == "And more?"
    up(window, qtbot)
    assert window.chat_pane.composer.what_goes_along() == "With image 1"
    up(window, qtbot, Qt.Key.Key_Down)
    up(window, qtbot, Qt.Key.Key_Down)
    assert window.chat_pane.box.text() == "Compare"
    assert window.chat_pane.composer.what_goes_along() == "With images 2, 3"
    up(window, qtbot)
    up(window, qtbot)
    ask(window, qtbot)
    assert asked_about(model) == [("a.png", None)]
    assert window.chat_pane.composer.what_goes_along().startswith("With images 2, 3")  # they still wait
    ask(window, qtbot, "And these?")
    assert [name for name, _ in asked_about(model)][:2] == ["b.png", "c.png"]


def test_regions_come_back_too(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    pictures = window.session.pictures
    pictures.regions.add(pictures.shown.image, REGION)
    ask(window, qtbot, "What is there?")
    with_region = [("a.png", None), ("a.png", REGION)]
    assert asked_about(model) == with_region
    ask(window, qtbot, "Anything else?")
    assert asked_about(model) == [("a.png", None)]  # about all of it
    up(window, qtbot)
    up(window, qtbot)
    assert window.chat_pane.composer.what_goes_along() == "With image 1 and 1 region"
    ask(window, qtbot)
    assert asked_about(model) == with_region
    assert model.requests[-1].messages[-1].images[1].region_number == 1


def test_a_question_that_waited_for_its_picture_comes_back_with_it(window, qtbot, picture, model):
    window.session.pictures.open([picture("a.png")])
    ask(window, qtbot, "What is it?")
    add(window, qtbot, picture("b.png"))
    up(window, qtbot)
    assert window.chat_pane.composer.what_goes_along() == "With image 1"


def test_pictures_that_are_not_here_any_more_are_left_out(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    window.session.leave()
    add(window, qtbot, picture("b.png"))
    up(window, qtbot)
    assert window.chat_pane.box.text() == "What is it?"
    ask(window, qtbot)
    assert asked_about(model) == [("b.png", None)]


def test_a_waiting_picture_that_is_removed_meanwhile_does_not_come_back(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    add(window, qtbot, picture("b.png"))
    removed = window.session.pictures.shown.image.digest
    up(window, qtbot)
    window.session.pictures.remove(removed)
    up(window, qtbot, Qt.Key.Key_Down)
    assert [picture.name for picture in window.session.pictures.opened.values()] == ["a.png"]
    assert window.session.pictures.pending == []


def test_a_conversation_that_is_left_meanwhile_keeps_what_waited(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    add(window, qtbot, picture("b.png"))
    up(window, qtbot)
    left = window.session.leave()
    assert [image.path.name for image in left.pictures.pending] == ["a.png", "b.png"]
    assert window.session.pictures.pending == []
