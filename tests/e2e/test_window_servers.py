"""Servers and settings as people use them who cannot see the window: by keyboard, and through the accessibility bus."""

import json
from pathlib import Path

import pytest
from desktop import wait_for

from misbehaving_server import ANSWER, serving

pytestmark = pytest.mark.e2e

BUILT_IN = Path()
CANARY = "sk-canary-7f1d02"
LEAVES = "Pictures leave this computer → api.example.org"


@pytest.fixture
def server():
    yield from serving()


@pytest.fixture(autouse=True)
def no_key_store(desktop, monkeypatch):
    """Keys are kept for as long as the program runs, as where there is no key store."""
    monkeypatch.setitem(desktop.environment, "PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def key_in_no_file(tmp_path):
    """Once the program has ended, whatever it wrote is looked through."""
    yield
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {"servers.json", "settings.json", "log"} <= {file.name for file in written}
    assert [file for file in written if CANARY.encode() in file.read_bytes()] == []


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "showing"} <= node.states and not node.name.strip()]


def hears(program, words):
    wait_for(lambda: any(words in said for said in program.heard()), words, program.report)


def kept(program):
    return json.loads(program.settings_file.read_text())


def test_the_mark_is_read_before_anything_can_be_sent(start, desktop, draw):
    program = start(BUILT_IN, draw("a.png"), model_folder="", greeted=True)
    program.find("image", "a.png")
    program.press("menu item", "File")
    program.press("menu item", "Servers…")
    program.find("dialog", "Servers*")
    program.write("Name", "Far away")
    program.write("Address", "api.example.org/v1")
    program.write("Model", "tiny")
    assert unnamed(program) == []
    assert not program.shows("label", "Pictures leave*")
    program.press("push button", "Use this server")
    program.find("label", LEAVES)
    hears(program, LEAVES)
    assert unnamed(program) == []
    program.find("label", "tiny (api.example.org) · on a server")
    program.press("push button", "Stay on this computer")
    wait_for(lambda: not program.shows("label", LEAVES), "the mark to go", program.report)


def test_a_server_by_keyboard_alone_and_its_key_is_in_no_file(key_in_no_file, start, desktop, draw, server):
    program = start(BUILT_IN, draw("a.png"), model_folder="", greeted=True)
    program.find("image", "a.png")
    program.press("menu item", "File")
    program.find("menu item", "Servers…")
    program.keys("s")
    program.find("text", "Name", focused=True)
    program.type("Name", "Here")
    program.keys("Tab")
    program.type("Address", server.address("good"))
    program.keys("Tab")
    program.find("password text", "Key", focused=True)
    assert desktop.run("xdotool", "type", "--clearmodifiers", "--delay", "10", CANARY).returncode == 0
    program.keys("alt+l")
    wait_for(lambda: [asked.path for asked in server.asked], "the list of models", program.report)
    hears(program, "2 models")
    program.keys("alt+u")
    program.find("label", "Pictures go to another program on this computer → *")
    program.find("label", "large (*) · on a server")
    program.keys("shift+Escape")
    program.type("Question", "What is this?")
    program.keys("Return")
    hears(program, f"Answer: {ANSWER}")
    assert server.asked[-1].headers["authorization"] == f"Bearer {CANARY}"
    assert unnamed(program) == []


def test_settings_by_keyboard(start, desktop, draw):
    program = start(BUILT_IN, draw("a.png"), model_folder="", greeted=True)
    program.find("image", "a.png")
    program.keys("ctrl+comma")
    program.find("dialog", "Settings*")
    program.find("list item", "Appearance", focused=True)
    program.keys("Down", "Tab")
    enter = program.find("check box", "Enter sends the question", focused=True, checked=True)
    assert enter.description == "When off, Ctrl+Enter sends, and Enter starts a new line."
    program.keys("space")
    program.find("check box", "Enter sends the question", checked=False)
    wait_for(lambda: kept(program).get("enter_sends") is False, "the change to be kept", program.report)
    program.keys("Tab")
    program.find("push button", "Reset Enter sends the question to: on", focused=True)
    program.keys("space")
    program.find("check box", "Enter sends the question", focused=True, checked=True)
    hears(program, "Enter sends the question: on")
    program.keys("shift+Tab", "Down", "Down", "Down")
    program.find("push button", "Choose: Model on this computer")
    assert unnamed(program) == []
    program.write("Folder of models", "/nowhere/at/all")
    hears(program, "There is no folder /nowhere/at/all.")
    program.keys("Escape")
    wait_for(lambda: not program.shows("dialog", "Settings*"), "the dialog to close", program.report)
    program.find("image", "a.png")


def test_the_first_start_through_the_accessibility_bus(start, desktop, draw, monkeypatch):
    monkeypatch.delitem(desktop.environment, "HF_HUB_OFFLINE", raising=False)
    program = start(BUILT_IN, model_folder="", greeted=False)
    program.find("push button", "Later")
    hears(program, "This computer: ")
    assert unnamed(program) == []
    wait_for(lambda: kept(program).get("greeted"), "what was seen to be kept", program.report)
    program.press("push button", "Later")
    wait_for(lambda: not program.shows("push button", "Later"), "the offer to go", program.report)
    program.find("push button", "Open a picture…")
