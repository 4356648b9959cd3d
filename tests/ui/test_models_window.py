"""The window of models, with a hub on loopback and real files: by its buttons, its keys and its names."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from threading import Event

import keyring
import pytest
from keyring.backends.null import Keyring
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QWidget,
)

from sightline import keys
from sightline.catalogue import download, here
from sightline.catalogue.installed import Library
from sightline.engine.bundle import ModelBundle
from sightline.engine.images import Pictures
from sightline.events import Progress, Stage
from sightline.model_settings import ModelSettings, load_model_settings
from sightline.servers import Server
from sightline.settings import Settings, builtin_model_folder
from sightline.terminal import run
from sightline.ui.model_choices import ModelChoices
from sightline.ui.model_lane import ModelLane
from sightline.ui.model_settings_dialog import ModelSettingsDialog
from sightline.ui.models_rows import Kind
from sightline.ui.models_window import ModelsWindow
from sightline.ui.preferences import Preferences
from tiny_repository import DATA, NAME, WEIGHTS, make_files
from work import finish

LONG = 60_000  # milliseconds; only a broken window takes so long


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "models")


@pytest.fixture
def models(qtbot, tmp_path, monkeypatch, hub, library, model):
    """The window, once it has listed what there is; `model` is what every folder holds."""

    def open_model(source, pictures):
        yield Progress(Stage.LOADING, 0, 4)
        while not model.gate.wait(0.01):
            yield Progress(Stage.LOADING, 2, 4)
        return model

    monkeypatch.setattr(here, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    main = QMainWindow()
    qtbot.addWidget(main)
    preferences = Preferences(Settings(models_folder=str(library.folder)), tmp_path / "settings.json", main)
    lane = ModelLane(open_model, Pictures(), main)
    choices = ModelChoices(preferences, tmp_path / "models.json", main)
    window = ModelsWindow(preferences, choices, lane, main)
    with qtbot.waitSignal(window.work.listed, timeout=LONG):
        window.show()
    yield window
    hub.gate.set()
    for each in (*window.lanes, *lane.lanes):
        each.shutdown()


def titles(window):
    return [window.list.item(row).text() for row in range(window.list.count())]


def choose(window, name):
    for row in range(window.list.count()):
        if window.list.item(row).data(Qt.ItemDataRole.UserRole).name == name:
            window.list.setCurrentRow(row)
            return window.list.item(row).data(Qt.ItemDataRole.UserRole)
    raise AssertionError(titles(window))


def question(window, qtbot):
    """The box that asks, once it is there."""
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=LONG)
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def press(box, words):
    next(button for button in box.findChildren(QPushButton) if button.text().replace("&", "") == words).click()


def ask_for(window, qtbot, name=NAME):
    window.more.name.setText(name)
    qtbot.keyClick(window.more.name, Qt.Key.Key_Return)
    return question(window, qtbot)


def fetch(window, qtbot):
    with qtbot.waitSignal(window.work.installed, timeout=LONG):
        press(ask_for(window, qtbot), "Download")
    wait_until_listed(window, qtbot)


def wait_until_listed(window, qtbot):
    with qtbot.waitSignal(window.work.listed, timeout=LONG):
        window.work.refresh()


def test_it_lists_the_built_in_model_and_what_can_be_had(models):
    assert titles(models)[0] == "Built-in model\nAlways here"
    assert sum("(recommended)" in title for title in titles(models)) == 1
    computer, recommended = models.advice.text().splitlines()
    assert re.fullmatch(r"This computer: [\d.]+ GB of memory, \d+ processor cores, .+\.", computer)
    assert recommended.startswith("Recommended for it: ")
    row = choose(models, "meta-llama/Llama-3.2-11B-Vision-Instruct")
    assert "Licence: Llama 3.2 Community Licence" in row.details
    assert "it needs an access token" in row.details


def test_a_model_is_fetched_by_keys_and_its_licence_is_shown_first(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    box = ask_for(models, qtbot, f"https://huggingface.co/{NAME}")
    assert NAME in box.text()
    assert "4 MB as q8" in box.text()
    assert "Licence: apache-2.0" in box.text()
    assert "pinned from now on" in box.informativeText()
    assert hub.asked("cdn", "") == []
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        press(box, "Download")
    wait_until_listed(models, qtbot)
    row = models._row()
    assert (row.name, row.kind) == (NAME, Kind.INSTALLED)
    assert (library.folder / NAME / DATA).read_bytes() == WEIGHTS
    with qtbot.waitSignal(models.use_wanted) as used:
        qtbot.keyClick(models.list, Qt.Key.Key_Return)
    assert used.args == [str(library.folder / NAME)]


def test_terms_that_are_not_open_are_agreed_to_or_nothing_is_fetched(models, qtbot, hub, library):
    hub.add(NAME, make_files(), licence="llama2")
    box = ask_for(models, qtbot)
    assert "you agree to these terms" in box.informativeText()
    assert "I agree; download" in [button.text().replace("&", "") for button in box.findChildren(QPushButton)]
    box.reject()
    assert hub.asked("cdn", "") == []
    assert library.models() == []


def test_a_download_is_paused_gone_on_with_and_discarded(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    part = library.partial(NAME) / "files" / DATA
    box = ask_for(models, qtbot)
    press(box, "Download")
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0, timeout=LONG)
    assert models.pause.isVisible()
    assert not models.more.look_up.isEnabled()
    with qtbot.waitSignal(models.work.stopped, timeout=LONG):
        models.pause.click()
    wait_until_listed(models, qtbot)
    assert choose(models, NAME).kind is Kind.UNFINISHED
    assert models.details.main.text() == "&Go on"
    came = part.stat().st_size
    models.details.main.click()
    press(question(models, qtbot), "Download")
    qtbot.waitUntil(lambda: len(hub.asked("cdn", DATA)) == 2, timeout=LONG)
    assert hub.asked("cdn", DATA)[1]["range"] == f"bytes={came}-"
    with qtbot.waitSignal(models.work.removed, timeout=LONG):
        models.progress.button.click()
    wait_until_listed(models, qtbot)
    assert library.unfinished() == []
    assert not part.exists()
    hub.gate.set()
    hub.faults.clear()
    fetch(models, qtbot)
    assert (library.folder / NAME / DATA).read_bytes() == WEIGHTS


def test_what_goes_wrong_is_said_in_the_window(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    hub.faults[DATA] = "tamper"
    box = ask_for(models, qtbot)
    with qtbot.waitSignal(models.work.failed, timeout=LONG):
        press(box, "Download")
    assert "the SHA-256 is wrong" in models.banner.text()
    assert not models.progress.isVisible()
    wait_until_listed(models, qtbot)
    assert choose(models, NAME).kind is Kind.UNFINISHED


@pytest.mark.parametrize("words", ["", "no name", "https://example.org/a/b"])
def test_what_is_no_name_is_said(models, qtbot, hub, words):
    models.more.name.setText(words)
    models.more.look_up.click()
    assert "Write it as owner/name" in models.banner.text()
    assert hub.requests == []


def test_offline_nothing_is_asked(models, qtbot, hub, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    models.more.name.setText(NAME)
    with qtbot.waitSignal(models.work.failed, timeout=LONG):
        models.more.look_up.click()
    assert "offline mode is on" in models.banner.text()
    assert hub.requests == []


def test_a_model_is_checked_and_removed(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    fetch(models, qtbot)
    choose(models, NAME)
    with qtbot.waitSignal(models.work.checked, timeout=LONG) as checked:
        models.details.check.click()
    assert checked.args[1] == []
    assert "all 8 files are what was installed" in models.details.text.text()
    (library.folder / NAME / DATA).write_bytes(WEIGHTS[::-1])
    with qtbot.waitSignal(models.work.checked, timeout=LONG):
        models.details.check.click()
    assert f"{DATA} was changed." in models.banner.text()
    models._preferences.choose(model_folder=str(library.folder / NAME))
    models.details.remove.click()
    box = question(models, qtbot)
    with qtbot.waitSignals([models.work.removed, models.use_wanted], timeout=LONG):
        press(box, "Remove")
    assert library.models() == []
    assert models._preferences.settings.model_folder == ""


def test_what_answers_is_told_and_not_offered_again(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    fetch(models, qtbot)
    lane, main = models._model, models.details.main

    def answers_now():
        return [title for title in titles(models) if "Answers now" in title]

    assert answers_now() == []
    lane.load(builtin_model_folder())
    assert answers_now() == ["Built-in model\nAnswers now"]
    choose(models, "")
    assert not main.isVisible()
    choose(models, NAME)
    assert (main.isVisible(), main.text()) == (True, "&Use it")
    lane.load(library.folder / NAME)
    (row,) = answers_now()
    assert models._row().name == NAME
    assert row == models.list.currentItem().text()
    assert not main.isVisible()
    qtbot.keyClick(models.list, Qt.Key.Key_Return)  # does nothing either
    assert lane.chosen == library.folder / NAME
    lane.load(Server("Ours", "http://127.0.0.1:9/v1", "tiny"))
    assert answers_now() == []
    assert main.isVisible()
    choose(models, "")
    assert main.isVisible()


def test_a_folder_is_dropped(models, qtbot, library, tmp_path):
    folder = tmp_path / "Mine"
    for path, data in make_files().items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(QPoint(20, 20)), copy, mime, left, none)
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        models.dropEvent(drop)
    assert [model.name for model in library.models()] == ["local/Mine"]


def test_a_token_that_cannot_be_kept_is_said(models, qtbot):
    models.more.token.trigger()
    dialog = models.findChild(QInputDialog)
    assert dialog.textEchoMode() == QLineEdit.EchoMode.Password
    dialog.setTextValue("hf_canary")
    with qtbot.waitSignal(models.work.token_kept, timeout=LONG):
        dialog.accept()
    assert "no safe store for keys" in models.banner.text()
    assert finish(here.hub_token())[1] == "hf_canary"
    models.work.keep_token("")
    qtbot.waitUntil(lambda: finish(here.hub_token())[1] == "", timeout=LONG)


def test_a_locked_key_store_is_waited_for_in_words_and_can_be_left(models, qtbot, monkeypatch):
    unlocked = Event()
    monkeypatch.setattr(keys, "get_key", lambda account: unlocked.wait() and "hf_canary")
    monkeypatch.delenv("HF_TOKEN", raising=False)
    models.work.look_up(NAME)
    qtbot.waitUntil(lambda: "Unlock it" in models.progress.words.text(), timeout=LONG)
    with qtbot.waitSignal(models.work.stopped, timeout=LONG):
        models.work.pause()
    unlocked.set()


def test_this_computer_is_measured(models, qtbot, tmp_path, monkeypatch):
    from sightline.catalogue import machine

    monkeypatch.setattr(machine, "_MATRIX", 64)
    monkeypatch.setattr(machine, "_WEIGHTS", (256, 256))
    with qtbot.waitSignal(models.work.measured, timeout=LONG):
        models.more.measure.trigger()
    wait_until_listed(models, qtbot)
    assert json.loads((tmp_path / "data" / "speed.json").read_text())["flops"] > 0


def test_everything_that_takes_the_keyboard_has_a_name(models, qtbot, hub):
    hub.add(NAME, make_files())
    fetch(models, qtbot)
    choose(models, NAME)
    reached = [each for each in models.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {
        models.list,
        models.details.main,
        models.details.check,
        models.details.remove,
        models.more.name,
        models.more.look_up,
    } <= set(reached)
    for each in reached:
        if each.isVisible():
            named = QAccessible.queryAccessibleInterface(each)
            assert named.text(QAccessible.Text.Name), each


def test_the_menu_opens_it_and_it_closes_with_the_program(window, qtbot, hub, tmp_path, monkeypatch):
    monkeypatch.setattr(here, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    window.preferences.choose(models_folder=str(tmp_path / "models"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    opened = window.model_window.window
    qtbot.waitUntil(lambda: opened.list.count() > 0, timeout=LONG)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    window.model_window.open()
    assert window.model_window.window is opened
    assert opened.isVisible()


def test_a_download_ends_with_the_program(models, qtbot, hub, library):
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    press(ask_for(models, qtbot), "Download")
    part = library.partial(NAME) / "files" / DATA
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0, timeout=LONG)
    assert all(lane.shutdown(30) for lane in models.lanes)
    assert library.unfinished() == [NAME]


def test_a_download_that_is_cancelled_leaves_the_model_that_is_here(models, qtbot, hub, library):
    hub.add(NAME, make_files(WEIGHTS[:5000]))
    fetch(models, qtbot)
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    plan = run(download.look_up(library, NAME, revision="main"))
    models.work.fetch(plan)
    part = library.partial(NAME) / "files" / DATA
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0, timeout=LONG)
    qtbot.waitUntil(models.progress.button.isVisible, timeout=LONG)
    with qtbot.waitSignal(models.work.removed, timeout=LONG):
        models.progress.button.click()
    assert (library.folder / NAME / DATA).read_bytes() == WEIGHTS[:5000]
    assert library.unfinished() == []


@pytest.fixture
def checkpoint(models, qtbot, tiny_checkpoint):
    """The row of a real checkpoint that was added."""
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        models.work.add(tiny_checkpoint("clip"))
    wait_until_listed(models, qtbot)
    row = models._row()
    assert row.status.startswith("Installed, checkpoint")
    return row


def test_a_checkpoint_is_exported(models, qtbot, library, checkpoint):
    models.details.export.click()
    box = question(models, qtbot)
    assert "up to 1 MB on the disk, about 502 MB of memory, and about 30 seconds" in box.text()
    with qtbot.waitSignal(models.work.installed, timeout=10 * LONG):
        press(box, "Export")
        qtbot.waitUntil(lambda: models.work.fetching.endswith("-ONNX"))
        assert not models.pause.isVisible()
    exported = library.find(f"{checkpoint.name}-ONNX")
    assert exported.origin.dtype == "q8"
    assert ModelBundle.open(exported.folder).name
    wait_until_listed(models, qtbot)
    choose(models, exported.name)
    assert not models.details.export.isVisible()


def test_a_checkpoint_that_does_not_run_as_it_is_is_offered_to_be_exported(models, qtbot, tiny_checkpoint, monkeypatch):
    from sightline.ui import models_work

    able = models_work.engine()
    monkeypatch.setattr(models_work, "engine", lambda: replace(able, torch=False))
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        models.work.add(tiny_checkpoint("clip"))
    box = question(models, qtbot)
    assert box.windowTitle() == "Export this model?"
    box.reject()
    assert "has to be exported to ONNX graphs before it answers here" in models.details.text.text()
    assert models.details.main.text() == "&Export to ONNX…"
    assert not models.details.export.isVisible()
    models.details.main.click()
    question(models, qtbot).reject()


def test_an_export_that_is_cancelled_leaves_nothing(models, qtbot, library, checkpoint):
    models.details.export.click()
    press(question(models, qtbot), "Export")
    partial = library.partial(f"{checkpoint.name}-ONNX")
    qtbot.waitUntil((partial / "log").exists, timeout=LONG)
    qtbot.waitUntil(models.progress.button.isVisible, timeout=LONG)
    with qtbot.waitSignal(models.work.stopped, timeout=LONG) as stopped:
        models.progress.button.click()
    assert stopped.args == [f"{checkpoint.name}-ONNX", False]
    assert [model.name for model in library.models()] == [checkpoint.name]
    assert not partial.exists()


def test_an_export_that_fails_is_said(models, qtbot, library, checkpoint):
    (checkpoint.model.folder / "config.json").write_text('{"model_type": "llava"}')
    models.details.export.click()
    with qtbot.waitSignal(models.work.failed, timeout=10 * LONG):
        press(question(models, qtbot), "Export")
    assert "it could not be exported" in models.banner.text()
    assert [model.name for model in library.models()] == [checkpoint.name]


def test_the_model_that_is_loaded_is_told_and_let_go(models, qtbot, tmp_path, model):
    loaded, lane = models.loaded, models._model
    assert loaded.words.text().startswith("No model is loaded. Sightline uses ")
    assert not loaded.unload.isVisible()
    model.gate.clear()
    lane.load(tmp_path)
    qtbot.waitUntil(lambda: loaded.loading.bar.value() == 2, timeout=LONG)
    assert loaded.loading.isVisible()
    model.gate.set()
    qtbot.waitUntil(loaded.unload.isVisible, timeout=LONG)
    assert loaded.words.text().startswith("Fake model is loaded and takes about ")
    assert not loaded.loading.isVisible()
    loaded.unload.click()
    qtbot.waitUntil(lambda: model.closed, timeout=LONG)
    qtbot.waitUntil(lambda: not loaded.unload.isVisible(), timeout=LONG)
    assert "Fake model is unloaded; the next question loads it again." in loaded.words.text()
    with qtbot.waitSignal(lane.changed, timeout=LONG):
        asked = lane.work(lambda present: iter([present]))
        with qtbot.waitSignal(asked.events, timeout=LONG) as heard:
            pass
    assert heard.args == [[model]]


def test_work_that_can_wait_does_not_wake_a_model_that_was_let_go(models, qtbot, tmp_path, model):
    lane = models._model
    with qtbot.waitSignal(lane.changed, timeout=LONG):
        lane.load(tmp_path)
    lane.unload()
    with qtbot.waitSignal(lane.work(lambda present: iter([present]), wake=False).events, timeout=LONG) as heard:
        pass
    assert heard.args == [[None]]
    assert lane.resting


def test_loading_is_cancelled(models, qtbot, tmp_path, model):
    model.gate.clear()
    models._model.load(tmp_path)
    qtbot.waitUntil(models.loaded.loading.isVisible, timeout=LONG)
    models.loaded.loading.button.click()
    qtbot.waitUntil(lambda: not models._model.loading, timeout=LONG)
    assert not models.loaded.loading.isVisible()
    assert models.loaded.words.text().startswith("No model is loaded.")


def test_models_move_from_the_window_and_the_one_that_answers_is_found_there(models, qtbot, hub, library, tmp_path):
    hub.add(NAME, make_files())
    fetch(models, qtbot)
    assert models.disk.text().startswith("1 model takes 4 MB in ")
    models._preferences.choose(model_folder=str(library.folder / NAME))
    with qtbot.waitSignal(models._model.changed, timeout=LONG):
        models._model.load(library.folder / NAME)
    models.more.move_all.trigger()
    dialog = models.findChild(QFileDialog)
    with qtbot.waitSignals([models.work.moved, models.use_wanted], timeout=LONG):
        dialog.fileSelected.emit(str(tmp_path / "elsewhere"))
    moved = tmp_path / "elsewhere" / NAME
    settings = models._preferences.settings
    assert (settings.models_folder, settings.model_folder) == (str(tmp_path / "elsewhere"), str(moved))
    assert (moved / DATA).read_bytes() == WEIGHTS
    assert not (library.folder / NAME).exists()
    wait_until_listed(models, qtbot)
    assert str(tmp_path / "elsewhere") in models.disk.accessibleName()


def settings_of(models, qtbot):
    """The dialog with the settings of the chosen model."""
    models.details.settings.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in models.findChildren(ModelSettingsDialog)), timeout=LONG)
    return next(each for each in models.findChildren(ModelSettingsDialog) if each.isVisible())


def test_a_model_has_settings_of_its_own_that_are_kept_and_reset(models, qtbot, library, tmp_path, tiny_checkpoint):
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        models.work.add(tiny_checkpoint("clip"))
    wait_until_listed(models, qtbot)
    name = models._row().name
    dialog = settings_of(models, qtbot)
    assert list(dialog.rows) == ["system_prompt", "temperature", "top_p", "max_new_tokens", "seed", "device"]
    told = [each.text() for each in dialog.findChildren(QLabel)]
    assert "Weights: Its weights are here in one form." in told
    assert "Tokens for a picture: How many a picture takes is the model's own, and cannot be changed." in told
    dialog.rows["system_prompt"].editor.setText("Be brief.")
    dialog.rows["system_prompt"].editor.editingFinished.emit()
    dialog.rows["temperature"].editor.setValue(0.5)
    chosen = ModelSettings(system_prompt="Be brief.", temperature=0.5)
    assert load_model_settings(tmp_path / "models.json") == {name: chosen}
    assert models._choices.of(str(library.folder / name)) == chosen
    assert models._choices.of("") == ModelSettings()
    dialog.reset.click()
    assert load_model_settings(tmp_path / "models.json") == {}
    assert dialog.rows["temperature"].editor.value() == 0.0
    assert not dialog.reset.isEnabled()
    dialog.close()


def test_the_built_in_model_tells_which_settings_have_no_effect(models, qtbot):
    dialog = settings_of(models, qtbot)
    assert list(dialog.rows) == ["max_new_tokens", "device"]
    assert "System prompt: This model understands a plain question, and nothing beside it." in [
        each.text() for each in dialog.findChildren(QLabel)
    ]
    dialog.close()


def test_the_settings_of_a_model_that_is_removed_are_forgotten(models, qtbot, hub, library, tmp_path):
    hub.add(NAME, make_files())
    fetch(models, qtbot)
    models._choices.choose(str(library.folder / NAME), ModelSettings(seed=3))
    choose(models, NAME)
    models.details.remove.click()
    with qtbot.waitSignal(models.work.removed, timeout=LONG):
        press(question(models, qtbot), "Remove")
    assert load_model_settings(tmp_path / "models.json") == {}


def test_a_model_that_finds_pictures_is_used_for_that_alone(models, qtbot, library, colour_encoder):
    with qtbot.waitSignal(models.work.installed, timeout=LONG):
        models.work.add(colour_encoder)
    wait_until_listed(models, qtbot)
    model = library.models()[0]
    choose(models, model.name)
    models.details.main.click()
    settings = models._preferences.settings
    assert (settings.search_model_folder, settings.model_folder) == (str(model.folder), "")
    assert choose(models, model.name).status.startswith("Finds pictures now")
    assert not models.details.main.isVisible()
    models.details.remove.click()
    with qtbot.waitSignal(models.work.removed, timeout=LONG):
        press(question(models, qtbot), "Remove")
    assert models._preferences.settings.search_model_folder == ""
