"""A model is fetched from a hub on loopback, set, used, let go and removed: by X keyboard alone, by the bus alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desktop import wait_for

from sightline.settings import builtin_model_folder
from tiny_repository import NAME, make_files

pytestmark = pytest.mark.e2e

BUILT_IN = Path()
FIELD = "Another model of the hub, by name or address"


@pytest.fixture
def open_window(start, desktop, hub, tmp_path, monkeypatch):
    """Starts the window of the program, which knows no hub but the one on loopback, and no key store that may ask."""
    monkeypatch.setitem(desktop.environment, "HF_ENDPOINT", hub.address)
    monkeypatch.setitem(desktop.environment, "PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return lambda: start(BUILT_IN, model_folder="", models_folder=str(tmp_path / "models"))


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def hears(program, words):
    wait_for(lambda: any(words in said for said in program.heard()), words, program.report)


def chosen(program, key):
    """What is kept of the settings of a model."""
    file = program.settings_file.with_name("models.json")
    return json.loads(file.read_text()).get(key) if file.exists() else None


def test_by_keyboard_alone(open_window, hub, tmp_path):
    hub.add(NAME, make_files())
    program = open_window()
    program.keys("ctrl+shift+m")
    program.find("dialog", "Models — Sightline")
    program.find("list item", "Built-in model. Answers now")
    program.find("label", "* is loaded and takes about *")
    assert unnamed(program) == []
    program.keys("alt+n")
    program.type(FIELD, NAME)
    program.keys("Return")
    program.find("push button", "Download")
    program.keys("alt+d")
    hears(program, f"Installed: {NAME}")
    program.find("list item", f"{NAME}. Installed, q8*")
    program.keys("alt+t")
    program.find("dialog", f"Settings of {NAME}*")
    program.keys("Tab", "1", "Return")
    wait_for(lambda: chosen(program, NAME), "a setting that is kept", program.report)
    program.keys("Escape")
    wait_for(lambda: not program.shows("dialog", "Settings of *"), "the dialog to close", program.report)
    program.keys("alt+o")
    hears(program, " is unloaded.")
    program.find("label", "* is unloaded; the next question loads it again.*")
    program.keys("alt+r")
    program.find("push button", "Remove")
    program.keys("alt+r")
    hears(program, f"Removed: {NAME}")
    assert not (tmp_path / "models" / NAME).exists()
    assert chosen(program, NAME) is None


def test_through_the_accessibility_bus_alone(open_window, hub, tmp_path):
    builtin = builtin_model_folder()
    files = [path for path in builtin.rglob("*") if path.is_file()]
    hub.add(NAME, {path.relative_to(builtin).as_posix(): path.read_bytes() for path in files})
    program = open_window()
    program.press("menu item", "Tools")
    program.press("menu item", "Models…")
    program.find("list item", "Built-in model. Answers now")
    program.write(FIELD, NAME)
    program.press("push button", "Look it up")
    program.press("push button", "Download")
    hears(program, f"Installed: {NAME}")
    program.find("list item", f"{NAME}. Installed, q8*", selected=True)
    program.press("push button", "Settings…")
    program.find("dialog", f"Settings of {NAME}*")
    assert unnamed(program) == []
    program.set_value("Longest answer", 32)
    wait_for(lambda: chosen(program, NAME) == {"max_new_tokens": 32}, "a setting that is kept", program.report)
    program.press("push button", "Reset all")
    wait_for(lambda: chosen(program, NAME) is None, "settings that are reset", program.report)
    program.press("push button", "Close")
    program.press("push button", "Use it")
    program.find("list item", f"{NAME}. Answers now, q8*")
    program.find("label", "* is loaded and takes about *")
    program.press("push button", "Unload")
    program.find("label", "* is unloaded; the next question loads it again.*")
