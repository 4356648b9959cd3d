"""Conversations leave the real program, one or several, by keyboard alone and through the accessibility bus alone."""

import json
import zipfile

import pytest
from desktop import wait_for
from pypdf import PdfReader

pytestmark = pytest.mark.e2e


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def answered(program, times=1):
    def told():
        return sum(said.startswith("Answer: ") for said in program.heard()) >= times

    return wait_for(told, f"{times} answers", program.report)


def saved(program, name):
    words = f"✓ Saved as {name}"
    program.find("label", words)
    wait_for(lambda: program.heard()[-1] == words, "the announcement of the file", program.report)


def test_by_keyboard_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"))
    program.find("image", "harbour.png")
    program.keys("shift+Escape")
    program.type("Question", "What is this?")
    program.keys("Return")
    assert answered(program)
    program.keys("ctrl+e")
    program.find("label", "Format")
    program.find("combo box", "HTML", focused=True)  # on Linux, Qt calls a list by its value, and relates it to a label
    assert unnamed(program) == []
    program.keys("p")
    program.find("combo box", "PDF", focused=True)
    program.keys("alt+n")  # without the names of folders
    program.find("check box", "Leave out the names of folders", checked=True)
    program.keys("Return")
    program.find("dialog", "Save the export*")
    program.keys("ctrl+a")
    program.type("File name:", str(tmp_path / "told.pdf"))
    program.keys("Return")
    saved(program, "told.pdf")
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "told.pdf").pages)
    assert "What is this?" in text
    assert "harbour.png" in text
    assert str(tmp_path) not in text.replace("\n", "")
    assert unnamed(program) == []


def test_through_the_accessibility_bus_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"))
    program.find("image", "harbour.png")
    program.write("Question", "What is this?")
    program.press("push button", "Ask")
    assert answered(program)
    program.press("menu item", "File")
    program.press("menu item", "Export conversation…")
    program.press("push button", "Save as…")
    program.find("dialog", "Save the export*")
    program.write("File name:", str(tmp_path / "told.html"))
    program.press("push button", "Save")
    saved(program, "told.html")
    assert "What is this?" in (tmp_path / "told.html").read_text()
    program.press("push button", "Dismiss")
    wait_for(lambda: not program.shows("label", "✓ Saved as told.html"), "the message to go", program.report)


def questions(file):
    """What was asked in each conversation of a zip of JSON."""
    with zipfile.ZipFile(file) as archive:
        told = [json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")]
    return sorted(each["messages"][0]["text"] for each in told)


def test_several_of_the_list_by_keyboard_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"), export_format="json", max_new_tokens=8)
    program.find("image", "harbour.png*")
    program.keys("shift+Escape")
    program.type("Question", "First?")
    program.keys("Return")
    answered(program)
    program.keys("ctrl+n")
    program.find("push button", "Sample: *")
    program.keys("ctrl+o")
    program.find("dialog", "Open pictures*")
    program.type("File name:", str(draw("quay.png")))
    program.keys("Return")
    program.find("image", "quay.png*")
    program.keys("shift+Escape")
    program.type("Question", "Second?")
    program.keys("Return")
    answered(program, 2)

    program.keys("F9")
    program.find("list item", "Second?, today*", focused=True)
    program.keys("shift+Down")
    program.find("list item", "First?, today*", focused=True, selected=True)
    program.find("list item", "Second?, today*", selected=True)
    program.keys("ctrl+e")
    program.find("dialog", "Export 2 conversations*")
    program.find("combo box", "JSON", focused=True)
    assert unnamed(program) == []
    program.keys("Return")
    program.find("dialog", "Save the export*")
    program.keys("ctrl+a")
    program.type("File name:", str(tmp_path / "both.zip"))
    program.keys("Return")
    saved(program, "both.zip")
    assert questions(tmp_path / "both.zip") == ["First?", "Second?"]


def test_several_of_the_list_through_the_accessibility_bus_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"), export_format="json", max_new_tokens=8)
    program.find("image", "harbour.png*")
    program.write("Question", "First?")
    program.press("push button", "Ask")
    answered(program)
    program.press("menu item", "File")
    program.press("menu item", "New conversation")
    program.press("push button", "Sample: *")
    program.write("Question", "Second?")
    program.press("push button", "Ask")
    answered(program, 2)

    program.press("menu item", "View")
    program.press("menu item", "List of conversations")
    program.find("list item", "Second?, today*", selected=True)  # the one that is open
    program.press("list item", "First?, today*", selected=False)
    program.find("list item", "First?, today*", selected=True)
    program.find("list item", "Second?, today*", selected=True)
    program.press("menu item", "Conversation")
    program.press("menu item", "Selected in the list")
    program.press("menu item", "Export…*")
    program.find("dialog", "Export 2 conversations*")
    program.press("push button", "Save as…")
    program.find("dialog", "Save the export*")
    program.write("File name:", str(tmp_path / "both.zip"))
    program.press("push button", "Save")
    saved(program, "both.zip")
    assert questions(tmp_path / "both.zip") == ["First?", "Second?"]
