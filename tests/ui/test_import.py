"""Exported conversations come back into the real window: asked for by the menu, kept once, opened, announced."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from test_export_dialog import only_one, type_name
from test_export_many import ALL, choose_and_save, heard, in_the_list, three
from test_history import wait_for_store
from test_main_window import trigger

__all__ = ["heard", "three"]


def take(window, qtbot, *files):
    trigger(window, "Import conversations…")
    if len(files) == 1:
        type_name(window, qtbot, files[0])
    else:
        dialog = only_one(window, QFileDialog, qtbot)
        dialog.filesSelected.emit([str(file) for file in files])
        dialog.reject()
    wait_for_store(window, qtbot)


@pytest.fixture
def exported(three, qtbot, tmp_path):
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    choose_and_save(three, qtbot, "JSON", tmp_path / "all.zip")
    return tmp_path / "all.zip"


def said(window):
    with_texts = []
    for row in range(window.conversations.list.rowCount()):
        with_texts.append(window.conversations.list.index(row).data())
    return sorted(with_texts)


def test_all_are_known_where_they_came_from(three, exported, qtbot, heard):
    take(three, qtbot, exported)
    qtbot.waitUntil(lambda: heard[-1] == "3 were here already")
    assert three.conversations.list.rowCount() == 3


def test_what_was_deleted_comes_back(three, exported, qtbot, heard):
    before = said(three)
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: three.conversations.list.rowCount() == 0)
    take(three, qtbot, exported)
    qtbot.waitUntil(lambda: three.conversations.list.rowCount() == 3)
    assert said(three) == before


def test_one_that_is_new_here_is_opened_with_its_picture(three, qtbot, tmp_path, heard):
    in_the_list(three, qtbot, (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier))
    qtbot.keyClick(three.conversations.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    choose_and_save(three, qtbot, "JSON", tmp_path / "one.json")
    told = json.loads((tmp_path / "one.json").read_text())
    told["id"] = "ab" * 16
    told["title"] = "From elsewhere"
    told["pictures"][0]["path"] = "/elsewhere/a.png"
    (tmp_path / "one.json").write_text(json.dumps(told))
    take(three, qtbot, tmp_path / "one.json")
    qtbot.waitUntil(lambda: three.session.id == "ab" * 16)
    assert "1 conversation was imported" in heard
    assert [node.message.text for node in three.session.conversation.nodes] == [
        "What is on it?",
        "There is **one** square.",
    ]
    assert [picture.name for picture in three.session.pictures.opened.values()] == ["a.png"]
    assert three.banner.text() == ""


def test_what_is_no_transcript_is_a_sentence_and_the_rest_is_taken_in(three, exported, qtbot, tmp_path, heard):
    (tmp_path / "bad.json").write_text("{}")
    take(three, qtbot, tmp_path / "bad.json", exported)
    qtbot.waitUntil(lambda: heard[-1] == "3 were here already")
    assert three.banner.text().startswith("bad.json: this is not a transcript.")
