"""A picture of the open folder is found by words and shown: by keyboard alone, and by the bus alone."""

from pathlib import Path

import pytest
from desktop import wait_for
from PIL import Image

from colour_encoder import COLOURS

pytestmark = pytest.mark.e2e

BUILT_IN = Path()


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name, colour in COLOURS.items():
        Image.new("RGB", (60, 40), colour).save(folder / ("below" if name == "blue" else "") / f"{name}.png")
    (folder / "broken.jpg").write_bytes(b"no picture")
    return folder


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def hears(program, *words):
    wait_for(lambda: any(all(word in said for word in words) for said in program.heard()), words, program.report)


def test_by_keyboard_alone(start, photos, colour_encoder):
    program = start(BUILT_IN, photos, model_folder="", search_model_folder=str(colour_encoder))
    program.find("image", "*.png*")
    program.keys("ctrl+shift+k")
    program.find("dialog", "Find pictures by words*")
    program.find("label", f"In {photos} and below")
    program.type("What is to be seen", "a red car")
    program.keys("Return")
    hears(program, "4 pictures, the best first. 1: red.png, fits 1.00")
    hears(program, "broken.jpg: this is not a picture that can be opened.")
    program.keys("Down")
    program.find("list item", "1: red.png, fits 1.00", focused=True)
    assert unnamed(program) == []
    program.keys("Return")
    program.find("image", "red.png*")
    program.keys("ctrl+shift+k")
    program.type("What is to be seen", "blue")  # over what was sought before
    program.keys("Return")
    hears(program, "1: blue.png, in below, fits 1.00")
    program.keys("Escape")
    program.find("image", "red.png*")


def test_through_the_accessibility_bus_alone(start, photos, colour_encoder):
    program = start(BUILT_IN, photos, model_folder="", search_model_folder=str(colour_encoder))
    program.find("image", "*.png*")
    program.press("menu item", "Edit")
    program.press("menu item", "Find pictures by words…")
    program.find("dialog", "Find pictures by words*")
    program.write("What is to be seen", "the blue sea")
    program.press("push button", "Search")
    program.find("label", "4 pictures, the best first")
    program.press("list item", "1: blue.png, in below, fits 1.00")
    program.press("push button", "Open")
    program.find("image", "blue.png*")
