"""The dialog of all settings: every one is there and named, acts at once, is checked, and can go back."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QMessageBox, QPushButton
from test_main_window import trigger

from sightline.servers import Server, save_servers
from sightline.settings import Settings

LONG = 60_000  # milliseconds; only a broken dialog takes so long
REMEMBERED = {"last_conversation", "greeted", "toured"}  # by the program itself


@pytest.fixture
def opened(window, qtbot):
    """The dialog, with a model at work and all formats of exports known."""
    qtbot.waitUntil(lambda: not window.session.model.loading, timeout=LONG)
    trigger(window, "Settings…")
    dialog = window.settings.dialog
    qtbot.waitUntil(lambda: dialog.rows["export_format"].editor.count() > 1, timeout=LONG)
    return dialog


def kept(tmp_path):
    return Settings.load(tmp_path / "settings.json")


def choose(dialog, name, value):
    box = dialog.rows[name].editor
    box.setCurrentIndex(box.findData(value))


def write(qtbot, dialog, name, text):
    """Type over what is there, and press Enter."""
    dialog.sections.setCurrentRow(sections(dialog).index(dialog.rows[name].entry.metadata["section"]))
    editor = dialog.rows[name].editor
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def sections(dialog):
    return [dialog.sections.item(row).text() for row in range(dialog.sections.count())]


def problem(row):
    return next(label for label in row.findChildren(QLabel) if label.property("notice"))


def reset_button(row):
    return next(button for button in row.findChildren(QPushButton) if button.text() == "Reset")


def menu_action(window, words):
    return next(action for action in window.findChildren(type(window.menus.actions[0])) if action.text() == words)


def test_every_setting_is_there_in_a_section_with_a_title_and_help(opened):
    assert {entry.name for entry in fields(Settings)} - set(opened.rows) == REMEMBERED
    assert sections(opened) == ["Appearance", "Questions", "Speech", "Pictures", "Models", "Alt text", "Exports"]
    for name, row in opened.rows.items():
        seen = QAccessible.queryAccessibleInterface(row.editor)
        if isinstance(row.editor, QComboBox):  # on Linux its name is what is chosen, and its label tells what it is
            ((label, _),) = seen.relations(QAccessible.RelationFlag.Label)
            assert label.text(QAccessible.Text.Name) == row.title, name
        else:
            assert seen.text(QAccessible.Text.Name) == row.title, name
        assert seen.text(QAccessible.Text.Description) == row.entry.metadata["help"], name
        assert row.entry.metadata["help"] in [label.text() for label in row.findChildren(QLabel)], name
    for box in opened.findChildren(QComboBox):
        assert all(box.itemText(index) for index in range(box.count()))
    assert all(button.text() for button in opened.findChildren(QPushButton))


def test_sections_and_settings_are_reached_by_keyboard(opened, qtbot):
    opened.sections.setFocus()
    qtbot.keyClick(opened.sections, Qt.Key.Key_Down)
    assert opened.pages.currentIndex() == 1
    qtbot.keyClick(opened.sections, Qt.Key.Key_Tab)
    enter = opened.rows["enter_sends"].editor
    assert opened.focusWidget() is enter
    qtbot.keyClick(enter, Qt.Key.Key_Space)
    assert not enter.isChecked()
    qtbot.keyClick(enter, Qt.Key.Key_Tab)
    assert opened.focusWidget() is reset_button(opened.rows["enter_sends"])
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Return)
    assert enter.isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_a_change_acts_at_once_and_is_kept(opened, window, qtbot, tmp_path):
    size = QApplication.font().pointSizeF()
    opened.rows["text_scale"].editor.stepUp()
    assert QApplication.font().pointSizeF() == pytest.approx(1.25 * size)
    choose(opened, "theme", "dark")
    assert menu_action(window, "&Dark").isChecked()
    assert menu_action(window, "125 %").isChecked()
    opened.rows["enter_sends"].editor.click()
    assert not window.chat_pane.box.enter_sends
    assert not menu_action(window, "&Enter sends").isChecked()
    write(qtbot, opened, "max_new_tokens", "64")
    assert window.session._chat.max_new_tokens == 64
    opened.rows["read_text"].editor.click()
    assert not window.session.words.on
    assert not menu_action(window, "&Read text in pictures").isChecked()
    opened.rows["keep_copies"].editor.click()
    assert not window.session.history._keep_copies
    opened.rows["show_conversations"].editor.click()
    opened.rows["show_conversations"].editor.click()
    assert window.conversations.isVisible()
    choose(opened, "export_format", "pdf")
    settings = kept(tmp_path)
    assert (settings.theme, settings.text_scale, settings.max_new_tokens) == ("dark", 1.25, 64)
    assert (settings.enter_sends, settings.read_text, settings.keep_copies) == (False, False, False)
    assert settings.export_format == "pdf"


def test_what_is_changed_elsewhere_is_seen_here(opened, window):
    trigger(window, "Enter sends")
    assert not opened.rows["enter_sends"].editor.isChecked()
    window.preferences.choose(theme="contrast", export_language="de")
    assert opened.rows["theme"].editor.currentData() == "contrast"
    assert opened.rows["export_language"].editor.currentText() == "Deutsch"


def test_a_folder_that_is_none_is_refused_until_it_is_mended(opened, window, qtbot, tmp_path):
    row = opened.rows["models_folder"]
    write(qtbot, opened, "models_folder", str(tmp_path / "none"))
    assert problem(row).text() == f"There is no folder {tmp_path / 'none'}."
    assert window.preferences.settings.models_folder == ""
    choose(opened, "theme", "light")
    assert row.editor.text() == str(tmp_path / "none")  # it is still there to be mended
    write(qtbot, opened, "models_folder", "relative")
    assert "whole path" in problem(row).text()
    write(qtbot, opened, "models_folder", str(tmp_path))
    assert not problem(row).isVisible()
    assert kept(tmp_path).models_folder == str(tmp_path)


def test_a_folder_is_chosen(opened, window, qtbot, tmp_path):
    row = opened.rows["search_model_folder"]
    next(button for button in row.findChildren(QPushButton) if button.text() == "Choose…").click()
    dialog = next(each for each in row.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert window.preferences.settings.search_model_folder == str(tmp_path)


def test_a_model_is_remembered_once_it_works(opened, window, qtbot, tmp_path):
    (tmp_path / "good").mkdir()
    write(qtbot, opened, "model_folder", str(tmp_path / "good"))
    qtbot.waitUntil(lambda: kept(tmp_path).model_folder == str(tmp_path / "good"), timeout=LONG)
    gone = tmp_path / "gone"
    gone.mkdir()
    window.models.load("")
    qtbot.waitUntil(lambda: opened.rows["model_folder"].editor.text() == "", timeout=LONG)
    window.preferences.choose(model_folder="")
    window.session.model.failed.emit(gone, _refused(gone))
    assert "no config" in opened.sentence.text()
    assert opened.rows["model_folder"].editor.text() == ""


def _refused(folder):
    from sightline.errors import ModelError

    return ModelError(folder, "there is no config.json.", "Choose another.")


def test_a_server_is_chosen_and_left(window, qtbot, tmp_path):
    save_servers([Server("Mine", "http://127.0.0.1:9/v1", "tiny")], tmp_path / "servers.json")
    trigger(window, "Settings…")
    dialog = window.settings.dialog
    box = dialog.rows["server"].editor
    assert [box.itemText(index) for index in range(box.count())] == ["None", "Mine → 127.0.0.1:9"]
    choose(dialog, "server", "Mine")
    assert window.mark.isVisible()
    qtbot.waitUntil(lambda: kept(tmp_path).server == "Mine", timeout=LONG)
    choose(dialog, "server", "")
    qtbot.waitUntil(lambda: not window.mark.isVisible(), timeout=LONG)
    assert kept(tmp_path).server == ""


def test_where_models_run(opened, window, qtbot, tmp_path):
    choose(opened, "device", "cpu")
    qtbot.waitUntil(lambda: kept(tmp_path).device == "cpu", timeout=LONG)
    assert window.status.device._actions["cpu"].isChecked()


def test_one_setting_goes_back(opened, window, qtbot):
    row = opened.rows["theme"]
    assert not reset_button(row).isVisible()
    choose(opened, "theme", "dark")
    button = reset_button(row)
    assert button.accessibleName() == "Reset Theme to: As the system"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.preferences.settings.theme == "system"
    assert not button.isVisible()
    assert opened.focusWidget() is row.editor


def test_all_go_back_after_a_question(opened, window, qtbot, tmp_path):
    assert not opened.reset_button.isEnabled()
    (tmp_path / "good").mkdir()
    write(qtbot, opened, "model_folder", str(tmp_path / "good"))
    qtbot.waitUntil(lambda: window.preferences.settings.model_folder != "", timeout=LONG)
    window.preferences.choose(theme="dark", offline=True, last_conversation="kept", greeted=True)
    opened.reset_button.click()
    box = next(each for each in opened.findChildren(QMessageBox) if each.isVisible())
    assert box.informativeText().startswith("Theme, Model on this computer, Offline.")
    next(button for button in box.findChildren(QPushButton) if button.text() == "&Reset").click()
    qtbot.waitUntil(lambda: window.preferences.settings.model_folder == "", timeout=LONG)
    assert kept(tmp_path) == Settings(last_conversation="kept", greeted=True)
    assert not opened.reset_button.isEnabled()


def test_the_wheel_turns_the_page_and_no_value(opened):
    box = opened.rows["theme"].editor
    at = QPointF(box.rect().center())
    turned = QWheelEvent(
        at,
        box.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    opened.sections.setFocus()
    QApplication.sendEvent(box, turned)
    assert box.currentData() == "system"


def test_what_is_typed_holds_when_the_dialog_is_closed(opened, window, qtbot, tmp_path):
    opened.sections.setCurrentRow(3)
    editor = opened.rows["models_folder"].editor
    editor.setFocus()
    qtbot.keyClicks(editor, str(tmp_path))
    opened.close_button.click()
    assert kept(tmp_path).models_folder == str(tmp_path)


def test_check_boxes_say_what_they_are(opened):
    boxes = [row.editor for row in opened.rows.values() if isinstance(row.editor, QCheckBox)]
    assert all(box.text() for box in boxes)
