"""About: versions, devices, the model and licences; what is copied for helpers gives nothing of a person away."""

import shutil
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from test_main_window import add, ask, trigger

from sightline import __version__
from sightline.servers import Server, save_servers
from sightline.settings import Settings
from sightline.ui.about_dialog import AboutDialog
from sightline.ui.about_facts import changed_settings, licences, licences_told

LONG = 120_000  # milliseconds; only a broken window takes so long
CANARY = "kanarienvogel"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def about(make_window, qtbot):
    def show(window):
        trigger(window, "About Sightline")
        dialog = window.findChild(AboutDialog)
        qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=LONG)
        return dialog

    return show


def test_about_tells_versions_devices_the_model_and_licences(window, about, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("sightline.ui.about_dialog.builtin_model_folder", lambda: tmp_path / "builtin")
    qtbot.waitUntil(lambda: window.session.model.opened, timeout=LONG)
    dialog = about(window)
    told = dialog.facts.toPlainText()
    for name in ("Sightline", "Python", "Qt", "System", "Memory", "Graphics card", "ONNX Runtime can use"):
        assert f"{name}: " in told
    assert f"Sightline: {__version__}" in told
    assert "Model: built-in" in told
    assert "CPUExecutionProvider" in told
    parts = dialog.licences.toPlainText()
    assert "markdown-it-py" in parts
    assert "PySide6_Essentials" in parts
    assert "GPL" in parts
    dialog.reject()


def test_every_part_that_is_needed_has_a_licence():
    parts = {each.name.lower().replace("_", "-"): each for each in licences()}
    assert {"numpy", "pillow", "tokenizers", "rapidocr", "platformdirs", "httpx2"} <= set(parts)
    assert "pytest" not in parts  # only for developers
    assert "sightline" not in parts
    assert all(each.licence and len(each.licence) <= 200 for each in parts.values())


@pytest.mark.parametrize("folder", ["MacOS", "Resources"])
def test_what_an_installer_puts_beside_the_program_is_shown_instead(monkeypatch, tmp_path, folder):
    monkeypatch.setattr("sys.executable", str(tmp_path / "MacOS" / "sightline"))
    assert "numpy" in licences_told()
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "THIRD-PARTY-LICENCES.txt").write_text("The works of others.")
    assert licences_told().endswith("\n\nThe works of others.")


def test_the_licence_of_the_program_itself_comes_first_as_it_is_installed(monkeypatch, tmp_path):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    about = tmp_path / f"sightline-{__version__}.dist-info"
    (about / "licenses").mkdir(parents=True)
    (about / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: sightline\nVersion: {__version__}\nLicense-Expression: {project['license']}\n"
    )
    shutil.copy(ROOT / "LICENSE", about / "licenses")
    monkeypatch.syspath_prepend(str(tmp_path))
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    assert licences_told().startswith(f"Sightline {__version__}: MIT\n\n{own}\n\n")


def test_diagnostics_have_no_path_no_key_and_no_picture(make_window, model, picture, about, qtbot, qapp, tmp_path):
    """Wherever a person's own words and names can be, there is a canary; none comes out."""
    folder = tmp_path / f"{CANARY}-models"
    folder.mkdir()
    save_servers([Server(f"{CANARY} server", "http://127.0.0.1:9/v1", f"{CANARY}-model")], tmp_path / "servers.json")
    settings = Settings(
        model_folder=str(folder),
        models_folder=str(folder),
        search_model_folder=str(folder),
        speech_voice=f"{CANARY} (en_GB)",
        last_conversation=CANARY,
        export_language=CANARY,
        max_new_tokens=77,
        theme="dark",
    )
    model.name = f"{CANARY}-models"
    model.script = [f"The {CANARY} sings."]
    window = make_window(settings)
    add(window, qtbot, picture(f"{CANARY}.png"))
    ask(window, qtbot, f"What is a {CANARY}?")
    window.session.failed.emit(f"{CANARY}.png: is broken.")
    qtbot.waitUntil(lambda: window.session.model.opened, timeout=LONG)
    dialog = about(window)
    button = next(each for each in dialog.findChildren(QPushButton) if "diagnostics" in each.text())
    button.click()
    copied = qapp.clipboard().text()
    assert copied == dialog.diagnostics()
    for text in (copied, dialog.facts.toPlainText()):
        assert CANARY not in text.lower()
        for own in (str(tmp_path), str(Path.home()), Path.home().name, "servers.json", ".png", "sings"):
            assert own not in text.replace("root", "") or own in ("", "root"), own
    lines = copied.splitlines()
    assert "Model: another on this computer" in copied
    assert "max_new_tokens: 77" in lines
    assert "theme: dark" in lines
    assert "model_folder: set" in lines
    dialog.reject()


def test_of_settings_only_what_differs_is_told_and_of_own_words_only_that_they_are_there():
    assert changed_settings(Settings()) == []
    assert changed_settings(Settings(server=CANARY, last_conversation=CANARY, offline=True)) == [
        ("server", "set"),
        ("offline", "True"),
    ]
