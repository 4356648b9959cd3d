"""The real window, used as people do who cannot see it: through the accessibility bus and the keyboard."""

import json
import subprocess
import sys

import pytest
from desktop import HERE, SYSTEM_PYTHON, wait_for
from PIL import Image, ImageDraw, ImageFont

pytestmark = pytest.mark.e2e


def unnamed(program):
    """What the keyboard can reach and a screen reader has no word for."""
    return [node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()]


def answer_of(program, number=2):
    return program.find("label", f"Sightline, message {number}").text


def test_open_ask_and_hear_the_answer(start, desktop, draw, bundle):
    picture = draw("harbour at night.png")
    program = start(bundle)
    program.find("label", "Ready")
    program.keys("ctrl+o")
    program.find("dialog", "Open pictures*")
    program.type("File name:", str(picture))
    program.keys("Return")
    program.find("image", "harbour at night.png")
    assert program.heard() == []

    program.write("Question", "What is in this picture?")
    program.press("push button", "Ask")
    said = wait_for(lambda: program.heard()[1:] and program.heard(), "the announcement of the answer")
    assert said[0] == "Answering."
    assert said[1].startswith("Answer: ")
    command = [sys.executable, "-m", "sightline", "ask", "--json", "--model", str(bundle)]
    asked = subprocess.run([*command, str(picture), "What is in this picture?"], capture_output=True, text=True)
    answer = json.loads(asked.stdout)["answer"]
    assert said[1].split() == ["Answer:", *answer.split()]
    assert answer_of(program).strip()
    assert program.find("label", "You, message 1").text == "What is in this picture?"
    assert program.find("text", "Question").text == ""
    assert len(program.heard()) == 2  # at the start and at the end, never token by token


def test_an_answer_grows_and_stops_when_told_and_stays(start, draw, endless_bundle):
    program = start(endless_bundle, draw("a.png"), max_new_tokens=90_000)
    program.find("image", "a.png")
    program.write("Question", "Go on?")
    program.keys("Return")
    message = program.find("label", "Sightline, message 2")
    first = wait_for(lambda: program.text(message), "the first words", program.report)
    grown = wait_for(lambda: len(text := program.text(message)) > len(first) and text, "more words", program.report)
    program.keys("Escape")
    wait_for(lambda: program.heard()[-1:] == ["Stopped."], "the announcement of the stop", program.report)
    program.find("label", "■ Stopped.*")
    kept = answer_of(program)
    assert kept.split()[:3] == grown.split()[:3]
    assert len(kept) >= len(grown)

    program.press("push button", "Regenerate")
    wait_for(lambda: program.heard()[2:] == ["Answering."], "the second answer", program.report)
    program.press("push button", "Stop")
    wait_for(lambda: program.heard()[2:] == ["Answering.", "Stopped."], "the second stop", program.report)
    program.find("label", "Answer 2 of 2")
    program.press("push button", "Previous answer")
    wait_for(lambda: answer_of(program) == kept, "the first answer", program.report)


def test_everything_the_keyboard_reaches_has_a_name(start, desktop, draw, bundle, tmp_path):
    program = start(bundle)
    program.find("push button", "Sample: *")
    assert unnamed(program) == []  # the empty state

    for menu, entry in (
        ("File", "Quit"),
        ("Edit", "Copy*"),
        ("View", "Fit"),
        ("Conversation", "Stop"),
        ("Help", "About*"),
    ):
        program.press("menu item", menu)
        program.find("menu item", entry)
        assert unnamed(program) == []
        program.keys("Escape")
        wait_for(lambda entry=entry: not program.shows("menu item", entry), "the menu to close", program.report)
    entries = [node for node in program.nodes() if node.role in ("menu item", "check menu item", "radio menu item")]
    assert len(entries) > 20
    assert [node.path for node in entries if not node.name] == []

    program.keys("ctrl+slash")
    program.find("dialog", "All shortcuts*")
    assert unnamed(program) == []
    program.keys("Escape")
    wait_for(lambda: not program.shows("dialog", "All shortcuts*"), "the dialog to close", program.report)

    (tmp_path / "broken.png").write_text("not a picture")
    second = start(bundle, draw("one.png"), draw("two.png"), tmp_path / "broken.png")
    second.find("list item", "Image 2: two.png")
    second.find("label", "broken.png: *")
    second.write("Question", "What is this?")
    second.press("push button", "Ask")
    wait_for(lambda: [said for said in second.heard() if said.startswith("Answer: ")], "the answer")
    assert unnamed(second) == []


def test_the_canvas_is_an_image_with_the_name_of_the_file(start, draw, bundle):
    program = start(bundle, draw("first.png"), draw("second.png"))
    image = program.find("image", "second.png")
    assert image.description == "120 by 90 pixels"
    assert "focusable" in image.states
    inside = [node for node in program.nodes() if "image 'second.png'" in node.path[:-1]]
    assert inside == []
    program.focus("image", "second.png")
    program.find("image", "second.png", focused=True)


def test_pictures_are_turned_over_by_keyboard(start, desktop, draw, bundle):
    program = start(bundle, draw("first.png"), draw("second.png"))
    program.find("image", "second.png")
    program.keys("Prior")
    program.find("image", "first.png")
    program.keys("Next")
    program.find("image", "second.png")


def test_a_file_dragged_from_another_program(start, desktop, draw, bundle):
    picture = draw("dragged over.png")
    program = start(bundle)
    program.find("label", "Ready")
    source = desktop.start(SYSTEM_PYTHON, str(HERE / "drag_source.py"), picture.as_uri())
    wait_for(
        lambda: desktop.run("xdotool", "search", "--onlyvisible", "--name", "drag source").stdout, "the drag source"
    )

    def drag():
        desktop.run("xdotool", "mousemove", "60", "30", "mousedown", "1")
        for step in range(1, 31):
            desktop.run("xdotool", "mousemove", "--sync", str(60 + 10 * step), str(30 + 12 * step))
        for step in range(5):  # a target answers while the pointer moves over it
            desktop.run("xdotool", "mousemove", "--sync", str(360 + step), str(390 + step), "sleep", "0.1")
        desktop.run("xdotool", "mouseup", "1")
        return any(program.shows("image", picture.name) for _ in range(40))

    # A slow machine may not have noticed the first press: a person would try again, too.
    assert any(drag() for _ in range(5)), program.report()
    desktop.stop(source)


def test_a_picture_copied_in_another_program_is_pasted(start, desktop, draw, bundle):
    picture = draw("copied.png")
    program = start(bundle)
    program.find("label", "Ready")
    owner = desktop.start("xclip", "-quiet", "-selection", "clipboard", "-t", "image/png", "-i", str(picture))
    wait_for(
        lambda: "image/png" in desktop.run("xclip", "-selection", "clipboard", "-t", "TARGETS", "-o").stdout,
        "the clipboard",
    )
    program.keys("ctrl+v")
    program.find("image", "Pasted picture")
    (kept,) = (program.home / "data" / "sightline" / "pictures").iterdir()
    assert kept.read_bytes() == picture.read_bytes()
    desktop.stop(owner)


def test_the_words_of_a_picture_are_read_in_order_and_found(start, desktop, bundle, tmp_path):
    sign = Image.new("RGB", (640, 320), "white")
    drawing, font = ImageDraw.Draw(sign), ImageFont.load_default(36)
    for row, words in enumerate(("Harbour tour", "Tickets here", "Open today")):
        drawing.text((40, 30 + 100 * row), words, font=font, fill="black")
    sign.save(tmp_path / "sign.png")
    program = start(bundle, tmp_path / "sign.png")
    program.find("image", "sign.png")
    wait_for(lambda: program.heard() == ["6 words read in Image 1"], "the announcement of the words", program.report)
    assert program.find("image", "sign.png").description == "640 by 320 pixels, 6 words read"

    program.keys("ctrl+shift+t")
    text = program.find("text", "Text in the picture", focused=True)
    assert text.description == "6 words"
    assert "editable" not in text.states
    assert program.lines(text) == ["Harbour tour", "Tickets here", "Open today"]
    program.press("push button", "Copy all text of the picture")
    wait_for(lambda: program.heard()[-1] == "6 words copied", "the announcement of the copy", program.report)
    copied = desktop.run("xclip", "-selection", "clipboard", "-o").stdout
    assert copied == "Harbour tour\nTickets here\nOpen today"

    program.keys("ctrl+shift+f")
    program.find("text", "Find in the picture", focused=True)
    program.type("Find in the picture", "tickets")
    wait_for(lambda: program.heard()[-1] == "1 of 1: Tickets here", "the announcement of the find", program.report)
    assert unnamed(program) == []
    program.keys("Escape")
    program.find("image", "sign.png", focused=True)
    program.keys("F7")
    wait_for(lambda: program.heard()[-1] == "Tickets", "the word the keyboard is at", program.report)
    program.keys("Down")
    wait_for(lambda: program.heard()[-1] == "Open today", "the next line", program.report)
    assert unnamed(program) == []
