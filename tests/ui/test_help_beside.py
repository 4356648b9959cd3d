"""Sentences about errors outside the banners lead to their page of the help, too, and every dialog has F1."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton
from test_gpu_dialog import offered, opened, where  # noqa: F401
from test_history import wait_for_store

import sightline.ui
from sightline.errors import DiskFullError, DownloadError, NoPicturesError, ServerError
from sightline.settings import Settings
from sightline.store.database import FILE_NAME
from sightline.ui.error_text import explain, explained
from sightline.ui.help_beside import HelpBeside
from sightline.ui.help_window import HelpWindow

# ruff: noqa: F811


def page_shown(button):
    """The page that a button leads to, with the window that shows it closed again."""
    assert button.isVisible()
    button.click()
    shown = button.window().findChild(HelpWindow)
    assert shown.isVisible()
    shown.close()
    return shown.page.name


def helps(part):
    return [button for button in part.findChildren(HelpBeside) if button.isVisible()]


def test_a_sentence_about_an_error_has_a_button_and_another_has_none(qtbot, tmp_path):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    beside = HelpBeside("servers", dialog)
    dialog.setLayout(beside.beside(QLabel("words", dialog)))
    dialog.show()
    assert not beside.isVisible()
    beside.follow(explain(DiskFullError(tmp_path / "file")))
    assert beside.accessibleDescription() == explain(DiskFullError(tmp_path / "file"))
    assert page_shown(beside) == "trouble-storage"
    beside.follow(explained("Something else.", "trouble"))
    assert page_shown(beside) == "servers"
    beside.follow("It is done.")
    assert not beside.isVisible()
    assert not beside.autoDefault()


def test_what_is_wrong_with_a_server_leads_to_help(window, monkeypatch):
    window.servers.open()
    dialog = window.servers.dialog
    assert helps(dialog) == []
    dialog.save(use=False)
    assert dialog.sentence.text() == "The server has no name. Call it what you like."
    assert page_shown(dialog.help) == "trouble-servers"
    dialog.say(explain(ServerError("host", "No answer.", "Wait.")))
    assert page_shown(dialog.help) == "trouble-servers"
    dialog.say("3 models")
    assert helps(dialog) == []
    dialog.close()


def test_a_setting_that_cannot_be_taken_leads_to_help(window, tmp_path):
    window.settings.open()
    dialog = window.settings.dialog
    row = dialog.rows["models_folder"]
    dialog.pages.setCurrentIndex(
        next(at for at in range(dialog.pages.count()) if dialog.pages.widget(at).isAncestorOf(row))
    )
    assert helps(dialog) == []
    row.editor.setText(str(tmp_path / "none"))
    row.editor.editingFinished.emit()
    (button,) = helps(dialog)
    assert page_shown(button) == "settings"
    row.editor.setText("")
    row.editor.editingFinished.emit()
    assert helps(dialog) == []
    dialog.say(explain(DiskFullError(tmp_path / "file")))
    assert page_shown(dialog.help) == "trouble-storage"
    dialog.close()


def test_what_keeps_pictures_from_being_found_leads_to_help(window, tmp_path):
    window.finder.open()
    dialog = window.finder.dialog
    assert dialog.state.text().startswith("This needs a CLIP or SigLIP model")
    assert page_shown(dialog.help) == "finding-pictures"
    dialog._show_failed(NoPicturesError(tmp_path))
    assert page_shown(dialog.help) == "trouble-pictures"
    dialog._name_unusable(["broken.png is damaged."])
    assert page_shown(dialog.problems_help) == "trouble-pictures"
    dialog._name_unusable([])
    assert not dialog.problems_help.isVisible()
    dialog.close()


def test_what_goes_wrong_with_gpu_support_leads_to_help(offered, make_window):
    dialog = opened(make_window())
    assert helps(dialog) == []
    dialog.show_problem(explain(DownloadError("GPU support", "it needs Python 3.11 or newer.", "Install it.")))
    assert page_shown(dialog.help) == "trouble-downloads"
    dialog.close()


def test_a_damaged_database_is_explained_while_the_question_stays(window, make_window, tmp_path, qtbot):
    wait_for_store(window, qtbot)
    window.close()
    assert window.session.close()
    file = tmp_path / "data" / FILE_NAME
    file.write_bytes(b"not a database  " + file.read_bytes()[16:])
    second = make_window()
    wait_for_store(second, qtbot)
    (box,) = second.findChildren(QMessageBox)
    (button,) = [each for each in box.findChildren(QPushButton) if each.text() == "Help"]
    assert page_shown(button) == "trouble-storage"
    assert box.isVisible()
    (later,) = [each for each in box.findChildren(QPushButton) if "Not now" in each.text()]
    later.click()


def test_sentences_of_the_window_that_are_no_exceptions_have_pages(make_window, monkeypatch, tmp_path):
    window = make_window(Settings())

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Settings, "save", refuse)
    window.preferences.choose(sounds=True)
    assert window.banner.text().startswith("The settings could not be saved")
    assert window.banner._page() == "trouble-storage"
    monkeypatch.undo()
    window.pictures.take(QMimeData())
    assert window.banner._page() == "pictures"


@pytest.mark.parametrize("file", sorted(Path(sightline.ui.__file__).parent.glob("*.py")), ids=lambda file: file.stem)
def test_every_dialog_has_f1(file):
    """Dialog and FormDialog are the kinds, and the help itself needs none."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name not in ("Dialog", "FormDialog", "HelpWindow"):
            bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
            calls = {call.func.id for call in ast.walk(node) if isinstance(call, ast.Call) and hasattr(call.func, "id")}
            assert "QDialog" not in bases, f"In {node.name} Enter would press another button than the one in focus."
            assert not bases & {"Dialog", "FormDialog"} or "add_help_key" in calls, node.name
