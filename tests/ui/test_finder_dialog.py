"""Pictures of a folder are found by words in the real window: by keys, announced, stopped, opened, remembered."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from colour_encoder import COLOURS
from sightline.engine.dual_encoder import DualEncoder
from sightline.settings import Settings
from sightline.ui.found_list import DETAIL

PATIENCE = 60_000  # milliseconds; only a broken program uses them up
ENTER, DOWN, UP, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told by the dialog."""
    said = []
    monkeypatch.setattr("sightline.ui.finder_dialog.announce", lambda widget, words, urgent=False: said.append(words))
    return said


@pytest.fixture
def photos(tmp_path):
    """A picture of every colour; the blue one lies in a folder below."""
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name, colour in COLOURS.items():
        Image.new("RGB", (20, 12), colour).save(folder / ("below" if name == "blue" else "") / f"{name}.png")
    return folder


@pytest.fixture
def window(make_window, colour_encoder):
    return make_window(Settings(search_model_folder=str(colour_encoder)))


@pytest.fixture
def gate(monkeypatch):
    """Holds the reading of pictures before the second one; `read` has how many were."""
    embed, gate = DualEncoder.embed_picture, threading.Event()
    gate.read = []

    def held(self, pixels):
        if gate.read:
            gate.wait()
        vector = embed(self, pixels)  # at a stop it is broken off, and the picture not read
        gate.read.append(pixels)
        return vector

    monkeypatch.setattr(DualEncoder, "embed_picture", held)
    yield gate
    gate.set()


def wait_until(qtbot, condition):
    qtbot.waitUntil(condition, timeout=PATIENCE)


def begin(window, qtbot, folder=None):
    """Open the dialog by its shortcut's action, after the folder was opened in the window."""
    if folder is not None:
        window.session.pictures.open([folder])
        wait_until(qtbot, lambda: not window.session.pictures.opening)
    next(action for action in window.menus.actions if "pictures by" in action.text()).trigger()
    return window.finder.dialog


def search(dialog, qtbot, text):
    dialog.field.setText(text)
    with qtbot.waitSignal(dialog._finder.found, timeout=PATIENCE):
        qtbot.keyClick(dialog.field, ENTER)


def rows(dialog, role=Qt.ItemDataRole.DisplayRole):
    return [dialog.found.index(row).data(role) for row in range(dialog.found.rowCount())]


def test_the_folder_that_was_opened_is_searched_and_the_best_comes_first(window, qtbot, photos, heard):
    dialog = begin(window, qtbot, photos)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.field
    assert str(photos) in dialog._folder_words.text()
    search(dialog, qtbot, "a blue sea")
    assert rows(dialog)[0] == "blue.png"
    assert rows(dialog, DETAIL)[0] == "fits 1.00  ·  in below"
    assert dialog.state.text() == "4 pictures, the best first"
    assert heard[-1] == "4 pictures, the best first. 1: blue.png, in below, fits 1.00"
    assert not dialog.progress.isVisible()
    search(dialog, qtbot, "red")
    assert rows(dialog)[0] == "red.png"


def test_a_second_search_reads_no_picture_again_nor_after_the_dialog_was_closed(window, qtbot, photos, gate):
    gate.set()
    dialog = begin(window, qtbot, photos)
    search(dialog, qtbot, "red")
    assert len(gate.read) == 4
    search(dialog, qtbot, "green")
    qtbot.keyClick(dialog, ESC)
    assert not dialog.isVisible()
    assert begin(window, qtbot) is dialog
    assert rows(dialog)[0] == "green.png"  # what was found is still there
    search(dialog, qtbot, "yellow")
    assert rows(dialog)[0] == "yellow.png"
    assert len(gate.read) == 4


def test_by_keys_alone_a_picture_that_was_found_is_shown(window, qtbot, photos):
    dialog = begin(window, qtbot, photos)
    search(dialog, qtbot, "green")
    qtbot.keyClick(dialog.field, DOWN)
    assert dialog.focusWidget() is dialog.view
    assert dialog.view.currentIndex().data() == "green.png"
    qtbot.keyClick(dialog.view, UP)
    assert dialog.focusWidget() is dialog.field
    qtbot.keyClick(dialog.field, DOWN)
    qtbot.keyClick(dialog.view, ENTER)
    assert not dialog.isVisible()
    wait_until(qtbot, lambda: window.session.pictures.shown.name == "green.png")
    assert len(window.session.pictures.opened) == 4  # it was open already


def test_pictures_that_are_not_open_are_opened_together(window, qtbot, photos, monkeypatch):
    dialog = begin(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(photos))
    QTest.mouseClick(button(dialog, "Choose folder…"), Qt.MouseButton.LeftButton)
    search(dialog, qtbot, "red")
    dialog.view.setFocus()
    first = [dialog.view.currentIndex().data()]
    qtbot.keyClick(dialog.view, DOWN, Qt.KeyboardModifier.ShiftModifier)
    first.append(dialog.view.currentIndex().data())
    dialog.open_button.click()
    wait_until(qtbot, lambda: len(window.session.pictures.opened) == 2)
    assert [picture.name for picture in window.session.pictures.opened.values()] == first
    assert first[0] == "red.png"


def test_esc_stops_the_search_and_then_closes_and_the_next_search_goes_on(window, qtbot, photos, gate, heard):
    dialog = begin(window, qtbot, photos)
    dialog.field.setText("red")
    qtbot.keyClick(dialog.field, ENTER)
    wait_until(qtbot, lambda: dialog.progress.isVisible() and len(gate.read) == 1 and dialog.progress.bar.value() == 1)
    with qtbot.waitSignal(dialog._finder.stopped, timeout=PATIENCE):
        qtbot.keyClick(dialog.field, ESC)
        gate.set()
    assert dialog.isVisible()
    assert not dialog.progress.isVisible()
    assert dialog.state.text() == heard[-1] == "Stopped; what was read of the pictures is kept."
    kept = len(gate.read)
    assert kept < 4
    search(dialog, qtbot, "red")
    assert len(gate.read) == 4  # what was read before was not read again
    qtbot.keyClick(dialog, ESC)
    assert not dialog.isVisible()


def test_the_window_goes_on_while_pictures_are_read(window, qtbot, photos, gate, model):
    dialog = begin(window, qtbot, photos)
    dialog.field.setText("red")
    qtbot.keyClick(dialog.field, ENTER)
    wait_until(qtbot, lambda: len(gate.read) == 1)
    window.session.ask("What is this?")
    wait_until(qtbot, lambda: len(model.requests) == 1 and not window.session.answering)
    with qtbot.waitSignal(dialog._finder.found, timeout=PATIENCE):
        gate.set()


def test_what_comes_after_another_folder_was_chosen_is_not_shown(window, qtbot, photos, gate):
    dialog = begin(window, qtbot, photos)
    dialog.field.setText("red")
    qtbot.keyClick(dialog.field, ENTER)
    wait_until(qtbot, lambda: len(gate.read) == 1)
    with qtbot.waitSignal(dialog._finder.stopped, timeout=PATIENCE):
        dialog._choose(photos / "below")
        gate.set()
    assert rows(dialog) == []
    search(dialog, qtbot, "red")
    assert rows(dialog) == ["blue.png"]
    assert dialog.state.text() == "1 picture"


def test_broken_pictures_are_named_and_skipped(window, qtbot, photos, heard):
    for name in ("a<b>.png", "b.png", "c.png", "d.png", "e.png"):
        (photos / name).write_bytes(b"no picture")
    dialog = begin(window, qtbot)
    dialog._choose(photos)
    search(dialog, qtbot, "red")
    assert len(rows(dialog)) == 4
    told = dialog.problems.text().splitlines()
    assert told[0] == "a<b>.png: this is not a picture that can be opened."
    assert told[3] == "and 2 more cannot be used."
    assert dialog.problems.text() in heard


def test_without_a_model_it_is_said_what_to_do_and_the_chosen_one_is_remembered(
    make_window, qtbot, photos, colour_encoder, tmp_path, heard, monkeypatch
):
    window = make_window()
    dialog = begin(window, qtbot, photos)
    assert "needs a CLIP or SigLIP model" in dialog.state.text()
    assert dialog.state.text() == heard[-1]
    dialog.field.setText("red")
    qtbot.keyClick(dialog.field, ENTER)
    assert not dialog._finder.busy
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "photos"))
    button(dialog, "Choose model…").click()
    with qtbot.waitSignal(dialog._finder.failed, timeout=PATIENCE):
        qtbot.keyClick(dialog.field, ENTER)
    assert "no config.json" in dialog.state.text()
    assert window.preferences.settings.search_model_folder == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(colour_encoder))
    button(dialog, "Choose model…").click()
    search(dialog, qtbot, "red")
    assert json.loads((tmp_path / "settings.json").read_text())["search_model_folder"] == str(colour_encoder)


def test_without_words_or_a_folder_it_is_said_what_is_missing(window, qtbot, heard):
    dialog = begin(window, qtbot)
    qtbot.keyClick(dialog.field, ENTER)
    assert heard[-1] == "Choose the folder that is to be searched."
    dialog._choose(Path("/nowhere"))
    qtbot.keyClick(dialog.field, ENTER)
    assert heard[-1] == "Write in a few words what is to be seen."
    dialog.field.setText("red")
    with qtbot.waitSignal(dialog._finder.failed, timeout=PATIENCE):
        qtbot.keyClick(dialog.field, ENTER)
    assert heard[-1] == dialog.state.text() != ""


def test_a_single_picture_stands_for_its_folder_and_a_pasted_one_for_none(window, qtbot, photos):
    window.session.pictures.open([photos / "below" / "blue.png"])
    wait_until(qtbot, lambda: not window.session.pictures.opening)
    dialog = begin(window, qtbot)
    assert dialog._folder == photos / "below"
    dialog.reject()
    window.session.pictures.open([photos])
    wait_until(qtbot, lambda: not window.session.pictures.opening)
    begin(window, qtbot)
    assert dialog._folder == photos


def test_everything_has_a_name(window, qtbot, photos):
    dialog = begin(window, qtbot, photos)
    search(dialog, qtbot, "red")
    assert dialog.field.accessibleName() == "What is to be seen"
    assert dialog.view.accessibleName() == "Pictures that were found"
    for each in dialog.findChildren(QPushButton):
        assert each.text() or each.accessibleName()


def button(dialog, words):
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)
