"""The witness of dialogs: icons, default buttons and tick boxes, and where it is silent, on pictures drawn here."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from sheets import Sheet
from sightline.conversation import Region, TextLine, Word
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.witness import Witness

RED, YELLOW, BLUE = "#d32f2f", "#fbc02d", "#1976d2"
SMOOTH = 8


def icon(form: str, fill: str, mark: str, ink: str = "white", size: int = 36, ground: str = "#f4f4f4") -> Image.Image:
    """A disc, a ring, a triangle or a square with a mark in it, as smooth as programs draw them."""
    side = size * SMOOTH
    image = Image.new("RGB", (side, side), ground)
    pen = ImageDraw.Draw(image)
    end = side - 1
    if form == "disc":
        pen.ellipse([0, 0, end, end], fill=fill)
    elif form == "ring":
        pen.ellipse([0, 0, end, end], outline=fill, width=side // 12)
    elif form == "triangle":
        pen.polygon([(side / 2, side * 0.05), (end, side * 0.95), (0, side * 0.95)], fill=fill)
    elif form == "turned":
        pen.polygon([(side / 2, side * 0.95), (end, side * 0.05), (0, side * 0.05)], fill=fill)
    else:
        pen.rectangle([0, 0, end, end], fill=fill)
    if mark == "x":
        for ends in ((0.3, 0.3, 0.7, 0.7), (0.3, 0.7, 0.7, 0.3)):
            pen.line([share * side for share in ends], fill=ink, width=side // 9)
    else:
        down = 0.62 if form == "triangle" else 0.5
        font = ImageFont.load_default(side * 0.6)
        pen.text((side / 2, side * down), mark, fill=ink, font=font, anchor="mm")
    return image.resize((size, size), Image.Resampling.LANCZOS)


def message(picture: Image.Image | None, at: tuple[int, int] = (40, 132)) -> Sheet:
    """A title on a bar, two lines of a message, an icon, and a button."""
    sheet = Sheet("#f4f4f4")
    sheet.pen.rectangle([0, 0, 640, 50], fill="#1f3f8f")
    sheet.write("Backup", 20, 25, "white", anchor="lm")
    sheet.write("The disk is nearly full.", 110, 140, anchor="lm")
    sheet.write("Delete old copies?", 110, 165, anchor="lm")
    if picture is not None:
        sheet.image.paste(picture, at)
    sheet.pen.rectangle([500, 400, 600, 440], fill="white", outline="#808080")
    sheet.write("Keep", 550, 420)
    return sheet


SHOWN = {
    "An error icon.": [("disc", RED, "x", "white"), ("disc", RED, "!", "white"), ("ring", RED, "x", RED)],
    "A warning icon.": [("triangle", YELLOW, "!", "black"), ("disc", YELLOW, "!", "white")],
    "An information icon.": [
        ("disc", BLUE, "i", "white"),
        ("ring", BLUE, "i", BLUE),
        ("disc", "#607d8b", "i", "white"),
    ],
    "A question icon.": [("disc", BLUE, "?", "white"), ("ring", "#333333", "?", "#333333")],
}


@pytest.mark.parametrize(("name", "drawn"), [(name, drawn) for name, all_drawn in SHOWN.items() for drawn in all_drawn])
@pytest.mark.parametrize("size", [32, 40, 64])
def test_an_icon_is_told_by_its_form_colour_and_mark(name: str, drawn: tuple[str, str, str, str], size: int):
    sheet = message(icon(*drawn, size=size))
    assert sheet.asked("What is the icon?")(name) is True
    for other in SHOWN:
        assert sheet.asked("What kind of message is this?")(other) is (other == name)
        assert sheet.instead("Is this an error, a warning or a question?")(other) == name


@pytest.mark.parametrize(
    "drawn",
    [
        ("disc", RED, "A", "white"),  # somebody's picture
        ("disc", BLUE, "", "white"),
        ("disc", BLUE, "B", "white"),
        ("disc", BLUE, "x", "white"),
        ("disc", BLUE, ":", "white"),
        ("disc", BLUE, "l", "white"),
        ("square", RED, "x", "white"),  # closes a window
        ("triangle", YELLOW, "", "white"),
        ("turned", YELLOW, "!", "black"),
        ("disc", BLUE, "7", "white"),
        ("disc", BLUE, "1", "white"),
        ("disc", BLUE, "2", "white"),
        ("disc", "#c8500f", "!", "white"),  # neither red nor yellow
    ],
)
def test_what_is_no_icon_of_a_message(drawn: tuple[str, str, str, str]):
    sheet = message(icon(*drawn))
    for name in SHOWN:
        assert sheet.asked("What is the icon?")(name) is None
        assert sheet.instead("What is the icon?")(name) is None


def test_an_icon_stands_before_the_message_or_over_it():
    shown = icon("disc", BLUE, "i")
    over = Sheet("white")
    over.image.paste(icon("disc", BLUE, "i", ground="white"), (302, 60))
    over.write("The disk is nearly full.", 320, 120)
    over.write("Keep", 320, 200)
    assert over.asked("What is the icon?")("An information icon.") is True
    assert message(shown, (300, 132)).asked("What is the icon?")("An information icon.") is None  # behind it
    assert message(shown, (40, 250)).asked("What is the icon?")("An information icon.") is None  # somewhere else
    assert message(None).asked("What is the icon?")("An information icon.") is None
    small = icon("disc", BLUE, "i", size=16)  # a hint beside some words
    assert message(small, (88, 132)).asked("What is the icon?")("An information icon.") is None
    assert message(shown).asked("What does the sign not show?")("An information icon.") is None


def test_an_icon_in_a_blurred_picture():
    sheet = message(icon("disc", BLUE, "i", size=48))
    sheet.image = sheet.image.filter(ImageFilter.GaussianBlur(1.0))
    assert sheet.asked("What is the icon?")("An information icon.") is True
    assert sheet.asked("What is the icon?")("A question icon.") is False


def buttons(*drawn: tuple[str, str, int]) -> Sheet:
    """A message, and a row of buttons, by what each is filled with, the colour of its border, and how wide that is."""
    sheet = Sheet("#f4f4f4")
    sheet.write("The disk is nearly full.", 40, 140, anchor="lm")
    for at, (fill, border, wide) in enumerate(drawn):
        sheet.pen.rectangle([100 + 160 * at, 400, 220 + 160 * at, 440], fill=fill, outline=border, width=wide)
        sheet.write(("Keep", "Delete", "Help")[at], 160 + 160 * at, 420)
    return sheet


PLAIN = ("#e1e1e1", "#adadad", 1)


@pytest.mark.parametrize(
    "drawn",
    [
        (PLAIN, ("#3f8fe0", "#3f8fe0", 1), PLAIN),
        (PLAIN, ("#e1e1e1", "#0078d7", 2), PLAIN),
        (PLAIN, ("#e1e1e1", "#000000", 3)),
        (("#f4f4f4", "#f4f4f4", 1), ("#4caf50", "#4caf50", 1)),
    ],
)
def test_the_button_that_stands_out_is_the_default(drawn: tuple[tuple[str, str, int], ...]):
    sheet = buttons(*drawn)
    assert sheet.asked("Which button is the default?")('"Delete".') is True
    assert sheet.asked("Which button is highlighted?")('"Keep".') is False
    assert sheet.instead("What happens when I press Enter?")('"full.".') == '"Delete".'
    assert sheet.asked("What is the button on the left?")('"Delete".') is None
    assert sheet.asked("Which button is not the default?")('"Delete".') is None


@pytest.mark.parametrize(
    "drawn",
    [
        (PLAIN, PLAIN),
        (("#3f8fe0", "#3f8fe0", 1), ("#e05050", "#e05050", 1)),
        (("#3f8fe0", "#3f8fe0", 1), ("#e1e1e1", "#000000", 3)),
        (PLAIN, ("#e1e1e1", "#909090", 1)),
        (PLAIN,),
    ],
)
def test_no_button_stands_out(drawn: tuple[tuple[str, str, int], ...]):
    sheet = buttons(*drawn)
    for name in ("Keep", "Delete"):
        assert sheet.asked("Which button is the default?")(f'"{name}".') is None
        assert sheet.instead("Which button is the default?")(f'"{name}".') is None


def test_buttons_without_frames_are_told_by_no_border():
    sheet = Sheet("#1f211c")
    sheet.write("Keep", 300, 420, "#ff9020", size=14)
    assert sheet.asked("Which button is the default?")('"Keep".') is None


def test_an_icon_that_is_read_as_a_letter_is_not_what_is_asked_about():
    sheet = buttons(PLAIN, ("#e1e1e1", "#0078d7", 2))
    sheet.write("i", 30, 300)
    assert sheet.asked("What happens when i press return?")('"Delete".') is True


def choices(ground: str = "#f4f4f4", ink: str = "black") -> Sheet:
    """Three choices: with a hook in a frame, without one, and filled with a hook."""
    sheet = Sheet(ground, ink)
    for at, (name, edge, hook) in enumerate(
        (("Show files", "#606060", ink), ("Make copies", "#606060", ""), ("Send report", BLUE, "white"))
    ):
        top = 100 + 60 * at
        sheet.write(name, 80, top + 8, anchor="lm")
        sheet.pen.rectangle([55, top, 71, top + 16], outline=edge, fill=edge if edge == BLUE else ground)
        if hook:
            sheet.pen.line([(58, top + 8), (62, top + 12), (68, top + 4)], fill=hook, width=2)
    return sheet


@pytest.mark.parametrize("colours", [("#f4f4f4", "black"), ("#202124", "#e8eaed")])
def test_what_is_ticked(colours: tuple[str, str]):
    sheet = choices(*colours)
    for name, ticked in (("Show files", True), ("Make copies", False), ("Send report", True)):
        asked = f"Is the box {name} ticked?"
        assert sheet.asked(asked)("Yes.") is ticked
        assert sheet.asked(asked)("No.") is not ticked
        assert sheet.instead(asked)("Yes.") == ("Yes." if ticked else "No.")
        assert sheet.asked(f"Is {name} not checked?")("Yes.") is None
        assert sheet.asked(f"Is {name} longer?")("Yes.") is None


def test_a_blurred_frame_is_no_mark():
    sheet = choices()
    sheet.image = sheet.image.filter(ImageFilter.GaussianBlur(1.2))
    assert sheet.asked("Is Make copies ticked?")("Yes.") is not True
    assert sheet.instead("Is Make copies ticked?")("No.") != "Yes."


def test_what_has_no_box_before_it_is_not_ticked_nor_unticked():
    sheet = message(icon("disc", BLUE, "i"))
    assert sheet.asked("Is Delete old copies? ticked?")("Yes.") is None
    assert sheet.asked("Is Keep selected?")("No.") is None
    patch = Sheet()  # of a legend
    patch.pen.rectangle([55, 100, 71, 116], fill="#606060")
    patch.write("Show files", 80, 108, anchor="lm")
    assert patch.asked("Is Show files ticked?")("No.") is None


def test_tick_boxes_and_buttons_are_counted():
    sheet = choices()
    assert sheet.asked("How many tick boxes are there?")("3.") is True
    assert sheet.asked("How many checkboxes are there?")("2.") is False
    assert sheet.instead("How many check boxes are there?")("1.") == "3."
    sheet.pen.rectangle([55, 280, 71, 296], outline="#606060")  # whose words were not read
    assert sheet.asked("How many tick boxes are there?")("3.") is None
    row = buttons(PLAIN, PLAIN, ("#3f8fe0", "#3f8fe0", 1))
    assert row.asked("How many buttons are there?")("3.") is True
    assert row.instead("How many buttons are there?")("2.") == "3."
    assert row.asked("How many blue buttons are there?")("3.") is None
    bare = Sheet()
    bare.write("Keep", 100, 420)
    assert bare.asked("How many buttons are there?")("1.") is None


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (60, 60)])
def test_words_at_the_edge_of_a_small_picture_are_no_error(size: tuple[int, int]):
    pixels = np.zeros((*size, 3), np.uint8)
    edges = (Region(0.0, 0.0, 0.0, 0.0), Region(1.0, 1.0, 1.0, 1.0), Region(0.0, 0.9, 1.0, 1.0))
    lines = [TextLine((Word(f"Keep {at}", edge, 1.0),)) for at, edge in enumerate(edges)]
    for question, said in (
        ("What is the icon?", "An error icon."),
        ("Which button is the default?", '"Keep 1".'),
        ("How many buttons are there?", "3."),
        ("How many tick boxes are there?", "3."),
        ("Is Keep 1 ticked?", "Yes."),
        ("What shape is the sign?", "A square."),
        ("What colour is the text?", "Black."),
    ):
        witness = Witness(question, Evidence(lines, lambda: pixels))
        assert witness.says(said) is None
        assert witness.instead(said) is None


def fields(beside: bool = True, *, more: str = "") -> Sheet:
    """A heading, three fields with their names before or over them, a choice and a button; one more line of a name."""
    sheet = Sheet("#f4f4f4")
    sheet.write("Booking", 40, 40, size=26, anchor="lm")
    for at, (name, filled) in enumerate((("Guest:", "Ada Long"), ("Room:", ""), ("Nights:", "3"))):
        left, top = (200, 80 + 50 * at) if beside else (40, 100 + 80 * at)
        sheet.pen.rectangle([left, top, left + 300, top + 34], fill="white", outline="#909090")
        sheet.write(name, 40, top + 17 if beside else top - 14, anchor="lm")
        if filled:
            sheet.write(filled, left + 10, top + 17, anchor="lm")
    if more:
        sheet.write(more, 40, 320 if not beside else 247, anchor="lm")
    sheet.pen.rectangle([40, 352, 54, 366], fill="white", outline="#606060")
    sheet.write("Send a letter", 65, 360, anchor="lm")
    sheet.pen.rectangle([480, 420, 560, 450], fill="#e1e1e1", outline="#909090")
    sheet.write("Book", 520, 435)
    return sheet


ASKED_FIELDS = "Which fields does the form have?"


@pytest.mark.parametrize("beside", [True, False])
def test_all_fields_of_a_form(beside: bool):
    sheet = fields(beside)
    right = '"Guest", "Room" and "Nights".'
    assert sheet.instead(ASKED_FIELDS)('"Guest" and "Ada Long".') == right
    assert sheet.instead(ASKED_FIELDS)('"Guest".') == right
    assert sheet.instead(ASKED_FIELDS)("There are no fields.") == right
    assert sheet.asked(ASKED_FIELDS)(right) is True
    assert sheet.instead("What does the window say?")('"Guest".') == '"Booking".'
    assert sheet.instead("How many fields are there?")('"Guest".') is None
    assert sheet.instead("What is in the field Room?")('"3".') == "It is empty."


@pytest.mark.parametrize("beside", [True, False])
def test_the_fields_of_a_form_where_one_may_have_been_overlooked(beside: bool):
    assert fields(beside, more="Meal:").instead(ASKED_FIELDS)('"Guest".') is None
    apart = fields(beside)
    apart.pen.rectangle([199, 129, 501, 165] if beside else [39, 179, 341, 215], fill="#f4f4f4")  # no frame of "Room"
    assert apart.instead(ASKED_FIELDS)('"Guest".') is None
    unnamed = fields(beside)
    unnamed.lines = [line for line in unnamed.lines if "Room" not in line.text]
    assert unnamed.instead(ASKED_FIELDS)('"Guest".') is None


ASKED_MESSAGE = "What does the window say?"


def test_the_message_of_a_dialog():
    sheet = message(icon("disc", RED, "x"))
    right = '"The disk is nearly full. Delete old copies?".'
    assert sheet.instead(ASKED_MESSAGE)('"Backup".') == right
    assert sheet.instead(ASKED_MESSAGE)("There is no window.") == right
    assert sheet.instead(ASKED_MESSAGE)("There are no fields.") == right
    assert sheet.asked(ASKED_MESSAGE)(right) is True
    assert sheet.asked(ASKED_MESSAGE)("There are no fields.") is False
    sheet.pen.rectangle([110, 202, 124, 216], fill="white", outline="#606060")
    sheet.write("Never ask", 135, 209, anchor="lm")  # a choice
    assert sheet.instead(ASKED_MESSAGE)('"Backup".') == right
    assert sheet.instead(ASKED_FIELDS)('"Backup".') is None
    assert sheet.instead(ASKED_FIELDS)("There are no fields.") is None


@pytest.mark.parametrize("ground", ["#f4f4f4", "#ffffff"])
def test_a_title_on_the_ground_of_the_message_is_told_by_a_heading_only(ground: str):
    sheet = Sheet(ground)
    sheet.write("Backup", 20, 25, anchor="lm")
    sheet.write("The disk is nearly full.", 110, 140, anchor="lm")
    sheet.write("Delete old copies?", 110, 165, anchor="lm")
    sheet.pen.rectangle([500, 400, 600, 440], fill="#dddddd", outline="#808080")
    sheet.write("Keep", 550, 420)
    assert sheet.instead(ASKED_MESSAGE)('"Backup".') is None  # the title, or the beginning of the message
    sheet.write("No space left", 110, 105, size=24, anchor="lm")
    said = '"No space left The disk is nearly full. Delete old copies?".'
    assert sheet.instead(ASKED_MESSAGE)('"Backup".') == said
    assert sheet.asked(ASKED_MESSAGE)('"No space left".') is None  # its beginning


def test_lines_that_are_filled_in_and_lines_without_a_button_are_no_message():
    lined = message(None)
    lined.pen.line([110, 178, 400, 178], fill="#606060")
    assert lined.instead(ASKED_MESSAGE)('"Backup".') is None
    spread = message(None)
    spread.write("Sent by Ada", 110, 300, anchor="lm")
    assert spread.instead(ASKED_MESSAGE)('"Backup".') is None
    beside = message(None)
    beside.write("12", 400, 165, anchor="lm")
    assert beside.instead(ASKED_MESSAGE)('"Backup".') is None
    sign = Sheet("#f4f4f4")
    sign.write("No way", 320, 120, size=40)
    sign.write("Private ground", 320, 180)
    sign.write("Keep out", 320, 210)
    assert sign.instead(ASKED_MESSAGE)('"No way".') is None
