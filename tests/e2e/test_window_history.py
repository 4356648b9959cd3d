"""What was said is found, asked about again at a region and exported: by keyboard alone, and by the bus alone."""

import json

import pytest
from desktop import wait_for

pytestmark = pytest.mark.e2e

QUESTION = "Where is the lighthouse?"


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def answered(program, times):
    """Wait until so many answers have been read out."""

    def told():
        return sum(said.startswith("Answer: ") for said in program.heard()) == times

    wait_for(told, f"{times} answers", program.report)


def hears(program, *words):
    wait_for(lambda: any(all(word in said for word in words) for said in program.heard()), words, program.report)


def regions(file):
    """What each question of an exported conversation was about, in fractions of its picture; None for all of it."""
    told = json.loads(file.read_text())["messages"]
    return [[about["region"] for about in each["pictures"]] for each in told if each["role"] == "user"]


def test_by_keyboard_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"), export_format="json", max_new_tokens=8)
    program.find("image", "harbour.png*")
    program.keys("shift+Escape")
    program.type("Question", QUESTION)
    program.keys("Return")
    answered(program, 1)
    program.keys("ctrl+n")
    program.find("push button", "Sample: *")

    program.keys("F9")
    program.find("list item", f"{QUESTION}, today *, 1 picture", focused=True)
    assert unnamed(program) == []
    program.keys("Return")
    program.find("image", "harbour.png*")
    assert program.find("label", "You, message 1").text == QUESTION
    program.keys("ctrl+n")
    program.find("push button", "Sample: *")

    program.keys("ctrl+k")
    program.find("dialog", "Search all conversations*")
    program.type("Search all conversations", "light")
    hears(program, "1 place in 1 conversation")
    program.keys("Down")
    program.find("list item", f"{QUESTION}. Message: {QUESTION}", focused=True)
    assert unnamed(program) == []
    program.keys("Return")
    program.find("label", "You, message 1", focused=True)
    program.find("image", "harbour.png*")

    program.keys("ctrl+b", "Right", "shift+Down", "Return")
    hears(program, "Region 1", "goes with your question")
    program.keys("shift+Escape")
    program.type("Question", "And here?")
    assert unnamed(program) == []
    program.keys("Return")
    answered(program, 2)

    program.keys("ctrl+e")
    program.find("combo box", "JSON", focused=True)
    program.keys("Return")
    program.find("dialog", "Save the export*")
    program.keys("ctrl+a")
    program.type("File name:", str(tmp_path / "told.json"))
    program.keys("Return")
    program.find("label", "✓ Saved as told.json")
    whole, (again, (left, top, right, bottom)) = regions(tmp_path / "told.json")
    assert whole == [again] == [None]
    assert 0 < left < right < 1
    assert 0 < top < bottom < 1

    program.keys("F9", "F9")  # hidden, or shown with the keyboard in it
    program.find("list item", f"{QUESTION}*", focused=True)
    program.keys("Delete")
    hears(program, "1 conversation was deleted")
    program.find("push button", "Sample: *")
    program.keys("ctrl+z")
    program.find("list item", f"{QUESTION}*")
    hears(program, "Brought back")


def test_through_the_accessibility_bus_alone(start, draw, bundle, tmp_path):
    program = start(bundle, draw("harbour.png"), export_format="json", max_new_tokens=8)
    program.find("image", "harbour.png*")
    program.write("Question", QUESTION)
    program.press("push button", "Ask")
    answered(program, 1)
    program.press("menu item", "File")
    program.press("menu item", "New conversation")
    program.find("push button", "Sample: *")

    program.press("menu item", "Edit")
    program.press("menu item", "Search all conversations…")
    program.find("dialog", "Search all conversations*")
    program.write("Search all conversations", "light")
    program.press("list item", f"{QUESTION}. Message: {QUESTION}")
    program.press("push button", "Open")
    program.find("image", "harbour.png*")
    assert program.find("label", "You, message 1").text == QUESTION
    program.press("menu item", "File")
    program.press("menu item", "New conversation")
    program.find("push button", "Sample: *")

    program.press("menu item", "View")
    program.press("menu item", "List of conversations")
    program.press("list item", f"{QUESTION}, today *, 1 picture")
    program.press("menu item", "Conversation")
    program.press("menu item", "Selected in the list")
    program.press("menu item", "Open")
    program.find("image", "harbour.png*")
    assert program.find("label", "You, message 1").text == QUESTION

    program.press("menu item", "Region")
    program.press("menu item", "Region by numbers…")
    program.set_value("Left edge, percent of the width", 50)
    program.press("push button", "OK")
    hears(program, "Region 1", "goes with your question")
    program.write("Question", "And here?")
    program.press("push button", "Ask")
    answered(program, 2)

    program.press("menu item", "File")
    program.press("menu item", "Export conversation…")
    program.press("push button", "Save as…")
    program.find("dialog", "Save the export*")
    program.write("File name:", str(tmp_path / "told.json"))
    program.press("push button", "Save")
    program.find("label", "✓ Saved as told.json")
    whole, (again, (left, _, right, _)) = regions(tmp_path / "told.json")
    assert whole == [again] == [None]
    assert (left, right) == (0.5, 1.0)
