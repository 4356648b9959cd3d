"""Alt texts from a folder into its files: by keyboard alone, and through the accessibility bus alone."""

import pytest
from desktop import wait_for
from PIL import Image

from sightline.annotate import photo_metadata

pytestmark = pytest.mark.e2e


@pytest.fixture
def folder(tmp_path):
    """Two photos."""
    photos = tmp_path / "photos"
    photos.mkdir()
    for name, colour in (("one.jpg", "red"), ("two.png", "blue")):
        Image.new("RGB", (90, 60), colour).save(photos / name)
    return photos


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def hears(program, words):
    wait_for(lambda: any(words in said for said in program.heard()), words, program.report)


def alt_text(file):
    return photo_metadata.read(file).alt_text.get("x-default", "")


def test_by_keyboard_alone(start, folder, bundle):
    before = {file: file.read_bytes() for file in folder.iterdir()}
    program = start(bundle, max_new_tokens=8)
    program.find("label", "Ready")
    program.keys("ctrl+t")
    program.find("frame", "Alt text*")
    program.find("push button", "Add a folder…", focused=True)
    assert unnamed(program) == []
    program.keys("ctrl+shift+o")
    program.find("dialog", "Add a folder*")
    program.type("Directory:", str(folder))
    program.keys("Return")
    hears(program, "2 pictures were added")
    program.find("list item", "one.jpg, No draft yet", focused=True)
    program.find("image", "one.jpg")
    assert unnamed(program) == []

    program.keys("ctrl+g")
    program.find("combo box", "All that have no draft*", focused=True)
    assert unnamed(program) == []
    program.keys("alt+s")
    hears(program, "2 texts were drafted")

    program.find("list item", "one.jpg, Draft: *")
    program.keys("e")
    program.find("text", "Alt text", focused=True)
    program.keys("ctrl+a")
    program.type("Alt text", "Image of a red wall")
    hears(program, "1 remark: ")
    program.keys("ctrl+m")
    wait_for(lambda: program.find("text", "Alt text").text == "A red wall", "the remark to be mended", program.report)
    assert unnamed(program) == []
    program.keys("ctrl+Return")
    hears(program, "two.png, 2 of 2. Draft. ")
    program.keys("ctrl+a")
    program.type("Alt text", "A blue wall")
    program.keys("ctrl+Return")
    hears(program, "Approved. No picture is left to be reviewed in this list.")

    program.keys("ctrl+s")
    program.find("dialog", "Write approved texts*")
    program.find("push button", "Write", focused=True)
    assert unnamed(program) == []
    program.keys("Return")
    hears(program, "2 photos were written")
    assert {file.name: alt_text(file) for file in before} == {"one.jpg": "A red wall", "two.png": "A blue wall"}

    program.keys("alt+w", "u")
    program.find("push button", "Undo it", focused=True)
    program.keys("Return")
    hears(program, "2 files are as they were")
    assert {file: file.read_bytes() for file in before} == before


def test_through_the_accessibility_bus_alone(start, folder, bundle):
    program = start(bundle, max_new_tokens=8)
    program.find("label", "Ready")
    program.press("menu item", "Tools")
    program.press("menu item", "Alt text…")
    program.press("push button", "Add a folder…")
    program.find("dialog", "Add a folder*")
    program.write("Directory:", str(folder))
    program.press("push button", "Choose")
    hears(program, "2 pictures were added")
    program.find("list item", "one.jpg, No draft yet")

    program.press("menu item", "Draft")
    program.press("menu item", "Draft alt texts…")
    program.press("push button", "Start drafting")
    hears(program, "2 texts were drafted")

    program.write("Alt text", "Image of a red wall")
    hears(program, "1 remark: ")
    program.press("push button", "Mend it: *")
    wait_for(lambda: program.find("text", "Alt text").text == "A red wall", "the remark to be mended", program.report)
    program.press("push button", "✓ Approve")
    program.find("label", "two.png")
    program.press("push button", "Decorative")
    hears(program, "Decorative. No picture is left to be reviewed in this list.")
    program.press("list item", "one.jpg, Approved: A red wall")
    program.find("label", "one.jpg")
    assert program.find("text", "Alt text").text == "A red wall"

    program.press("menu item", "Write")
    program.press("menu item", "Write approved texts into the photos…")
    program.press("push button", "Write")
    hears(program, "1 photo was written")
    assert alt_text(folder / "one.jpg") == "A red wall"
    assert alt_text(folder / "two.png") == ""
    program.find("list item", "one.jpg, Approved, in the file: A red wall")
    assert unnamed(program) == []
