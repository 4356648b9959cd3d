"""A conversation leaves the real window: asked for by keys, written to real files, read back."""

import errno
import json
import threading
import zipfile
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit

from sightline.settings import Settings
from sightline.transcripts import formats, to_json
from sightline.ui.export_dialog import ExportDialog

QUESTION, ANSWER = "What is on it?", "There is **one** square."


@pytest.fixture
def talked(window, qtbot, picture, model):
    """A window whose conversation has one picture, one question and one answer."""
    model.script = [ANSWER]
    window.session.pictures.open([picture("a.png")])
    qtbot.waitUntil(lambda: not window.session.pictures.opening)
    window.chat_pane.box.set_text(QUESTION)
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.session.conversation.nodes) and not window.session.answering)
    return window


def only_one(window, kind, qtbot):
    """The dialog of this kind that is shown, or will be."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=60_000)
    (dialog,) = (each for each in window.findChildren(kind) if each.isVisible())
    return dialog


def press(window, qtbot, key, modifier):
    """A key of the window's, which a desktop makes active when a dialog is closed, and offscreen nobody does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifier)


def ask_how(window, qtbot):
    press(window, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return only_one(window, ExportDialog, qtbot)


def choose_format(dialog, name):
    """By its list, with the keyboard, which is there from the start."""
    assert isinstance(dialog.focusWidget(), QComboBox)
    QTest.keyClicks(dialog.focusWidget(), name[:4])
    assert dialog.format() in [form for form in formats.find().values() if name == form.NAME]


def type_name(window, qtbot, file):
    dialog = only_one(window, QFileDialog, qtbot)
    dialog.activateWindow()  # as a desktop does; else Return could be a shortcut of the window behind it
    qtbot.waitUntil(dialog.isActiveWindow)
    edit = dialog.findChild(QLineEdit)
    edit.setText(str(file))  # typed by keys, it would pop up names to complete, which offscreen cannot
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def export(window, qtbot, name, file):
    dialog = ask_how(window, qtbot)
    choose_format(dialog, name)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    type_name(window, qtbot, file)
    qtbot.waitUntil(lambda: not window.exports.busy, timeout=60_000)


def words_of(file):
    match file.suffix:
        case ".pdf":
            return "\n".join(page.extract_text() for page in PdfReader(file).pages)
        case ".docx":
            return "\n".join(paragraph.text for paragraph in Document(str(file)).paragraphs)
        case _:
            return file.read_text(encoding="utf-8")


def test_to_every_format(talked, qtbot, tmp_path):
    for extension, form in formats.find().items():
        file = tmp_path / "out" / f"told.{extension}"
        file.parent.mkdir(exist_ok=True)
        export(talked, qtbot, form.NAME, file.with_suffix("") if extension == "pdf" else file)
        assert talked.banner.text() == ""
        assert talked.done_bar.text() == f"✓ Saved as {file.name}"
        words = words_of(file).replace("*", "")
        assert QUESTION in words
        assert ("one</strong> square." if extension == "html" else "one square.") in words
        assert "a.png" in words
        assert talked.preferences.settings.export_format == extension
    assert (tmp_path / "out" / "told-pictures" / "image-1.png").is_file()
    assert len(list((tmp_path / "out").iterdir())) == len(formats.find()) + 1
    assert Settings.load(tmp_path / "settings.json") == talked.preferences.settings


def test_a_json_file_has_what_the_window_and_the_store_know(talked, qtbot, tmp_path):
    talked.session.history.change(lambda store: store.conversations.rename(talked.session.id, "My square"))
    export(talked, qtbot, "JSON", tmp_path / "told.json")
    read = to_json.read(tmp_path / "told.json")
    assert (read.id, read.title) == (talked.session.id, "My square")
    assert read.conversation == talked.session.conversation
    (picture,) = read.pictures.values()
    assert (picture.name, picture.size) == ("a.png", (40, 30))
    assert picture.data == (tmp_path / "a.png").read_bytes()
    assert picture.lines == talked.session.words.lines.get(picture.digest)


def test_the_name_comes_from_the_first_question_and_the_extension_from_the_format(talked, qtbot):
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "PDF")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    files = only_one(talked, QFileDialog, qtbot)
    assert files.findChild(QLineEdit).text() == "What is on it.pdf"
    files.reject()


def test_a_name_with_a_dot_gets_its_extension_and_replaces_nothing_unasked(talked, qtbot, tmp_path):
    (tmp_path / "v1.2.txt").write_text("mine")
    export(talked, qtbot, "Plain text", tmp_path / "v1.2")
    assert (tmp_path / "v1.2.txt").read_text() == "mine"
    assert QUESTION in (tmp_path / "v1.2 (2).txt").read_text()


def test_what_was_chosen_is_done_and_remembered(talked, qtbot, tmp_path):
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "Markdown")
    assert dialog._where.isVisible()
    assert not dialog._branches.isVisible()
    for box in (dialog._where, dialog._branches):
        qtbot.keyClick(box, Qt.Key.Key_End)
    for box in (dialog._strip, dialog._redact, dialog._stats):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    type_name(talked, qtbot, tmp_path / "told.md")
    qtbot.waitUntil(lambda: not talked.exports.busy)
    text = (tmp_path / "told.md").read_text()
    assert "](data:image/png;base64," in text
    assert str(tmp_path) not in text
    assert "complete" not in text
    again = ask_how(talked, qtbot)
    assert again.format().NAME == "Markdown"
    assert again.chosen() == {
        "export_format": "md",
        "export_branches": "all",
        "export_embed_pictures": True,
        "export_strip_metadata": True,
        "export_redact_paths": True,
        "export_stats": False,
        "export_language": "",
    }
    again.reject()


@pytest.mark.parametrize(("keys", "told"), [("home", False), ("end", True)])
def test_versions_go_along_when_wanted(talked, qtbot, tmp_path, model, keys, told):
    model.script = ["A second look."]
    talked.session.regenerate()
    qtbot.waitUntil(lambda: len(talked.session.conversation.nodes) == 3 and not talked.session.answering)
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "Plain text")
    assert dialog._branches.isVisible()
    qtbot.keyClick(dialog._branches, Qt.Key.Key_Home if keys == "home" else Qt.Key.Key_End)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    type_name(talked, qtbot, tmp_path / "told.txt")
    qtbot.waitUntil(lambda: not talked.exports.busy)
    text = (tmp_path / "told.txt").read_text()
    assert "A second look." in text
    assert ("There is one square." in text) is told


@pytest.mark.parametrize("where", ["how", "where"])
def test_cancelled_it_changes_nothing(talked, qtbot, tmp_path, where):
    before, settings = sorted(tmp_path.iterdir()), talked.preferences.settings
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "Markdown")
    if where == "where":
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        dialog = only_one(talked, QFileDialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not talked.exports.busy)
    assert sorted(tmp_path.iterdir()) == before
    assert talked.preferences.settings == settings
    assert talked.done_bar.text() == talked.banner.text() == ""


def test_cancelled_while_it_is_written_it_leaves_nothing(talked, qtbot, tmp_path, monkeypatch):
    started, gate = threading.Event(), threading.Event()
    write = formats.export

    def slowly(*arguments):
        started.set()
        gate.wait(60)
        return write(*arguments)

    monkeypatch.setattr(formats, "export", slowly)
    (tmp_path / "out").mkdir()
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "Markdown")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    type_name(talked, qtbot, tmp_path / "out" / "told.md")
    qtbot.waitUntil(started.is_set)
    assert talked.status.exporting.isVisible()
    assert not talked.menus._for_export[0].isEnabled()
    (cancel,) = talked.status.exporting.findChildren(QAbstractButton)
    assert cancel.accessibleName() == "Cancel the export"
    cancel.click()
    assert not talked.status.exporting.isVisible()
    assert talked.status.phase.text() == "The export was cancelled"
    gate.set()
    qtbot.waitUntil(talked.menus._for_export[0].isEnabled)
    assert list((tmp_path / "out").iterdir()) == []
    assert talked.done_bar.text() == ""


def test_a_folder_that_may_not_be_written_to_is_one_sentence(talked, qtbot, tmp_path, monkeypatch):
    locked = tmp_path / "locked"
    locked.mkdir()
    opened = Path.open

    def refuse(path, mode="r", *arguments, **options):  # the superuser, who runs some tests, may write anywhere
        if path.parent == locked and mode != "r":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, mode, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    export(talked, qtbot, "HTML", locked / "told.html")
    assert talked.banner.text() == (
        "told.html: the file cannot be written: Permission denied."
        " Choose another place for it, or free some space there."
    )
    assert list(locked.iterdir()) == []
    assert talked.status.phase.text() == "Nothing was exported"
    assert talked.done_bar.text() == ""


def test_a_picture_that_has_gone_is_said_and_the_rest_is_there(talked, qtbot, tmp_path):
    qtbot.waitUntil(lambda: not talked.session.history._lane._jobs)  # by now the store has a copy, which goes too
    for file in tmp_path.rglob("*.png"):
        file.unlink()
    export(talked, qtbot, "HTML", tmp_path / "told.html")
    saved, note = talked.done_bar.text().split("\n")
    assert saved == "✓ Saved as told.html"
    assert "a.png" in note
    assert "no longer there" in note
    assert "There is <strong>one</strong> square." in (tmp_path / "told.html").read_text()


def test_the_folder_can_be_opened_afterwards(talked, qtbot, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    export(talked, qtbot, "HTML", tmp_path / "told.html")
    press(talked, qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shown == [str(tmp_path)])
    talked.switch.clear()
    assert talked.done_bar.text() == ""


def test_many_notes_are_cut_and_long_names_can_be_broken(window):
    window.done_bar.say_saved(Path("x" * 70 + ".pdf"), [f"note {n}" for n in range(9)])
    assert window.done_bar.text().split("\n")[1:] == [
        *(f"note {n}" for n in range(5)),
        "and 4 more, which are marked in the file",
    ]
    assert "\u200b" in window.done_bar._label.text()


def test_one_message_leaves_alone(talked, qtbot, tmp_path):
    talked.chat_pane.go_to(0)
    assert talked.chat_pane.current_message() == 0
    talked.menus._for_export[1].trigger()
    dialog = only_one(talked, ExportDialog, qtbot)
    choose_format(dialog, "Plain text")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    type_name(talked, qtbot, tmp_path / "told.txt")
    qtbot.waitUntil(lambda: not talked.exports.busy)
    text = (tmp_path / "told.txt").read_text()
    assert "1. You" in text
    assert "square" not in text
    talked.chat_pane.focus_question()
    assert talked.chat_pane.current_message() == 1


def test_there_is_nothing_to_export_before_an_answer(window):
    assert not window.menus._for_export[0].isEnabled()


def test_a_zip_is_written_where_one_is_named(talked, qtbot, tmp_path):
    export(talked, qtbot, "JSON", tmp_path / "told.zip")
    with zipfile.ZipFile(tmp_path / "told.zip") as archive:
        (name,) = archive.namelist()
        assert json.loads(archive.read(name))["title"] == QUESTION


def test_every_part_of_the_dialog_has_words_and_a_key_of_its_own(talked, qtbot, model):
    talked.session.regenerate()
    qtbot.waitUntil(lambda: len(talked.session.conversation.nodes) == 3 and not talked.session.answering)
    dialog = ask_how(talked, qtbot)
    choose_format(dialog, "Markdown")
    parts = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractButton)]
    assert len(parts) == 9
    for part in parts:
        assert part.accessibleName() or part.text()
    words = [each.text() for each in (*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton))]
    keys = [each[each.index("&") + 1].lower() for each in words if "&" in each]
    assert len(keys) >= 8
    assert len(set(keys)) == len(keys)
    dialog.reject()
