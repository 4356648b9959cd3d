"""A conversation leaves the real program, by the keyboard alone and through the accessibility bus alone."""

import pytest
from desktop import wait_for
from pypdf import PdfReader

pytestmark = pytest.mark.e2e


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def answered(program):
    return wait_for(lambda: any(said.startswith("Answer: ") for said in program.heard()), "an answer", program.report)


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
