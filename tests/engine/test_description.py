"""Descriptions: what is proven, disproved and said of pictures drawn here, and where nothing is plain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

import sheets
from sheets import HEIGHT, WIDTH
from sightline.conversation import Region, TextLine, Word
from sightline.engine.witness.description import Description
from sightline.engine.witness.evidence import Evidence

FLOOR = 380
NAMES = ["Bus", "Car", "Bike", "Train"]


class Sheet(sheets.Sheet):
    """A picture to draw on, and what is plain of it."""

    def write_upwards(self, text: str, x: int, y: int) -> None:
        """Words that run up, their middle at this place."""
        font = ImageFont.load_default(15)
        left, top, right, bottom = font.getbbox(text)
        words = Image.new("RGB", (int(right - left) + 4, int(bottom - top) + 4), "white")
        ImageDraw.Draw(words).text((2 - left, 2 - top), text, fill="black", font=font)
        words = words.rotate(90, expand=True)
        self.image.paste(words, (x - words.width // 2, y - words.height // 2))
        half = words.width / 2 / WIDTH, words.height / 2 / HEIGHT
        box = Region(x / WIDTH - half[0], y / HEIGHT - half[1], x / WIDTH + half[0], y / HEIGHT + half[1])
        self.lines.append(TextLine((Word(text, box, 1.0),)))

    def described(self, kind: str) -> Description:
        """What is plain of it, if it is of this kind."""
        pixels = np.asarray(self.image)
        return Description(kind, Evidence(self.lines, lambda: pixels))


def axes(sheet: Sheet, title: str = "Traffic by kind") -> Sheet:
    """A title, names of both axes, numbers on the left."""
    if title:
        sheet.write(title, 340, 20, size=24)
    for tick in range(5):
        sheet.write(str(10 * tick), 70, FLOOR - 75 * tick)
    for at, name in enumerate(NAMES):
        sheet.write(name, 160 + 120 * at, FLOOR + 20)
    sheet.write("Kind", 340, FLOOR + 55)
    sheet.write_upwards("Tons", 25, 230)
    return sheet


def bar_chart(fills: Sequence[str] = 4 * ["#1f77b4"], heights: Sequence[int] = (120, 280, 60, 200)) -> Sheet:
    sheet = axes(Sheet())
    for at, (high, fill) in enumerate(zip(heights, fills, strict=True)):
        sheet.pen.rectangle([125 + 120 * at, FLOOR - high, 195 + 120 * at, FLOOR - 1], fill=fill)
    return sheet


def line_chart(*lines: Sequence[int]) -> Sheet:
    sheet = axes(Sheet())
    for course, ink in zip(lines, ("#d62728", "#1f77b4"), strict=False):
        sheet.pen.line([(160 + 120 * at, FLOOR - high) for at, high in enumerate(course)], fill=ink, width=4)
    return sheet


def pie_chart(title: str = "Fuel of today") -> Sheet:
    sheet = Sheet()
    sheet.write(title, 300, 30, size=24)
    for start, end, fill in ((0, 200, "#15b01a"), (200, 300, "#0343df"), (300, 360, "#e50000")):
        sheet.pen.pieslice((150, 90, 450, 390), start, end, fill=fill)
    for text, y, fill in (("Wood", 160, "#15b01a"), ("Gas", 200, "#0343df"), ("Oil", 240, "#e50000")):
        sheet.pen.rectangle([520, y - 7, 540, y + 7], fill=fill)
        sheet.write(text, 570, y)
    return sheet


def sign(ground: str = "#d62728") -> Sheet:
    sheet = Sheet()
    sheet.pen.rectangle([120, 90, 520, 380], fill=ground)
    sheet.write("Mind", 320, 180, "white", 40)
    sheet.write("the step", 320, 260, "white", 40)
    return sheet


def test_a_bar_chart_is_told_whole_in_the_order_of_a_description():
    assert bar_chart().described("A bar chart.").rest("A bar chart.") == [
        'The title is "Traffic by kind".',
        "It has 4 bars.",
        "The bars are vertical.",
        'The x axis shows "Kind".',
        'The y axis shows "Tons".',
        'The bars are "Bus", "Car", "Bike" and "Train".',
        'The highest is "Car".',
        'The lowest is "Bike".',
        "The bars are blue.",
        "The background is white.",
    ]


def test_what_was_told_is_not_told_again_even_if_it_is_something_else():
    told = 'A bar chart. The title is "Traffic". It has 5 bars. The bars are "Bus" and "Car". The bars are red.'
    rest = bar_chart().described("A bar chart.").rest(told)
    assert [sentence.split()[1] for sentence in rest] == ["bars", "x", "y", "highest", "lowest", "background"]


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ('The highest is "Train".', 'The highest is "Car".'),
        ("It has 5 bars.", "It has 4 bars."),
        ("The bars are horizontal.", "The bars are vertical."),
        ('The bars are "Bus", "Car" and "Train".', 'The bars are "Bus", "Car", "Bike" and "Train".'),
        ('The title is "Kind".', 'The title is "Traffic by kind".'),
        ('The x axis shows "Tons".', 'The x axis shows "Kind".'),
    ],
)
def test_what_is_wrong_of_a_bar_chart_gives_way_to_what_is_right(said: str, right: str):
    description = bar_chart().described("A bar chart.")
    assert description.says(said) is False
    assert description.says(right) is True
    assert description.instead(said, "A bar chart.") == right
    assert description.instead(said, f"A bar chart. {right}") is None


def test_bars_that_are_about_as_high_have_no_highest():
    description = bar_chart(heights=(270, 280, 60, 63)).described("A bar chart.")
    assert description.says('The highest is "Car".') is None
    assert not [one for one in description.rest("") if "highest" in one or "lowest" in one]


def test_what_no_rule_knows_is_neither_right_nor_wrong():
    description = bar_chart().described("A bar chart.")
    assert description.says("The trend is rising.") is None
    assert description.says("A purple cow.") is None
    assert description.instead("A purple cow.", "") is None


def test_a_pie_is_told_by_its_slices():
    rest = pie_chart().described("A pie chart.").rest("A pie chart.")
    assert rest == [
        'The title is "Fuel of today".',
        "It has 3 slices.",
        'The slices are "Wood", "Gas" and "Oil".',
        'The largest is "Wood".',
        'The smallest is "Oil".',
        "The slices are red, green and blue.",
        "The background is white.",
    ]


def test_the_name_of_a_slice_is_no_title():
    sheet = pie_chart()
    sheet.lines = sheet.lines[1:]
    assert not [one for one in sheet.described("A pie chart.").rest("") if "title" in one]


def test_one_line_has_a_trend_and_of_two_nothing_is_plain():
    rest = line_chart((40, 120, 200, 270)).described("A line chart.").rest("A line chart.")
    assert {"It has 1 line.", "The trend is rising."} <= {*rest}
    rest = line_chart((40, 120, 200, 270), (270, 90, 60, 30)).described("A line chart.").rest("A line chart.")
    assert not [one for one in rest if "line" in one or "trend" in one]


def test_what_is_not_plain_is_right_where_the_model_says_the_same():
    description = line_chart((40, 120, 200, 270)).described("A line chart.")
    assert description.says("The line is red.") is True
    assert description.says("The line is blue.") is None
    assert "The line is red." not in description.rest("A line chart.")


def test_of_bars_with_a_legend_only_the_colours_are_told():
    sheet = bar_chart()
    for at, (name, fill) in enumerate((("North", "#e50000"), ("South", "#15b01a"))):
        sheet.pen.rectangle([540, 90 + 30 * at, 560, 104 + 30 * at], fill=fill)
        sheet.write(name, 572, 97 + 30 * at, anchor="lm")
    rest = sheet.described("A bar chart.").rest("A bar chart.")
    assert "The bars are red and green." in rest
    assert not [one for one in rest if "It has" in one or "highest" in one or '"Bus"' in one]


def test_names_below_an_axis_are_no_legend():
    sheet = line_chart((40, 120, 200, 270))
    for line in sheet.lines[6:10]:  # as where points lie on the axis before each name
        left, middle = line.box.left * WIDTH, (line.box.top + line.box.bottom) / 2 * HEIGHT
        colour = ("red", "green", "blue", "orange")[sheet.lines.index(line) - 6]
        sheet.pen.rectangle([left - 18, middle - 5, left - 8, middle + 5], fill=colour)
    sheet.lines.pop(8)  # not read, so that they are no even row
    rest = sheet.described("A line chart.").rest("A line chart.")
    assert not [one for one in rest if "lines" in one]


def test_a_sign_is_told_by_what_stands_on_one_colour():
    description = sign().described("A sign.")
    assert description.rest("A sign.") == [
        'It says "Mind the step".',
        "The sign is red.",
        "The background is white.",
    ]
    assert description.says('It says "Mind".') is False
    sheet = sign()
    sheet.write("Not on it", 320, 430, size=30)
    assert sheet.described("A sign.").rest("A sign.") == ["The background is white."]


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        ("white", ["The background is white."]),
        ("#0a0a0a", ["The background is black."]),
        ("#22aa22", ["The background is green."]),
        ("#e7eef2", []),  # nearly white, and nearly blue
        ("#12082c", []),
    ],
)
def test_a_background_is_told_if_everybody_calls_it_so(ground: str, told: list[str]):
    assert Sheet(ground).described("An empty picture.").rest("An empty picture.") == told


def test_a_gradient_is_no_background_of_one_colour():
    sheet = Sheet()
    shade = np.linspace(255, 205, HEIGHT)[:, None, None]
    sheet.image = Image.fromarray(np.broadcast_to(shade, (HEIGHT, WIDTH, 3)).astype(np.uint8))
    description = sheet.described("An empty picture.")
    assert description.rest("") == []
    assert description.says("The background is white.") in (None, False)


@pytest.mark.parametrize("kind", ["A bar chart.", "A pie chart.", "A line chart.", "A scatter plot.", "A sign."])
def test_without_the_picture_or_in_noise_nothing_is_plain(kind: str):
    assert Description(kind, Evidence([], lambda: None)).rest(kind) == []
    noise = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3)).astype(np.uint8)
    assert Description(kind, Evidence([], lambda: noise)).rest(kind) == []


def test_the_points_of_one_colour_are_many():
    sheet = Sheet()
    for at in range(12):
        sheet.pen.ellipse([100 + 40 * at, 80 + 20 * at, 114 + 40 * at, 94 + 20 * at], fill="#e50000")
    description = sheet.described("A scatter plot.")
    assert description.says("The points are red.") is True
    assert description.says("The point is red.") is False
    assert description.instead("The point is red.", "A scatter plot.") == "The points are red."
    assert description.instead("The point is blue.", "A scatter plot.") is None


def drawing() -> Sheet:
    sheet = Sheet()
    sheet.pen.ellipse([60, 60, 160, 160], fill="#e50000")
    sheet.pen.ellipse([260, 60, 360, 160], fill="#e50000")
    sheet.pen.rectangle([460, 60, 600, 130], fill="#0343df")
    sheet.pen.polygon([(100, 400), (160, 280), (220, 400)], fill="#f97306")
    return sheet


def test_a_drawing_is_told_by_its_flat_shapes():
    description = drawing().described("A drawing with shapes.")
    told = "A drawing with shapes. An orange triangle."
    assert description.rest(told) == [
        "It has 4 shapes.",
        "The background is white.",
        "2 red circles.",
        "A blue rectangle.",
    ]
    assert description.says("2 red circles.") is True
    assert description.says("A red circle.") is False
    assert description.instead("A red circle.", told) == "2 red circles."
    assert description.says("A green star.") is None


def dialog(title: str = "Delete a file", bar: str = "#aac7e8", choice: bool = False) -> Sheet:
    sheet = Sheet("#f4f4f4")
    sheet.pen.rectangle([0, 0, WIDTH, 40], fill=bar)
    sheet.write(title, 20, 20, anchor="lm")
    sheet.write("?", 40, 110, size=40)
    sheet.write("Budget.xlsx is still open.", 90, 90, anchor="lm")
    sheet.write("Do you want to delete it?", 90, 120, anchor="lm")
    if choice:
        sheet.pen.rectangle([90, 150, 104, 164], outline="black")
        sheet.write("Never ask", 115, 157, anchor="lm")
    for text, x in (("Delete", 480), ("Keep", 580)):
        sheet.pen.rectangle([x - 40, 420, x + 40, 455], fill="#dddddd", outline="black")
        sheet.write(text, x, 437)
    return sheet


@pytest.mark.parametrize("choice", [True, False])
def test_a_dialog_is_told_by_its_bar_its_message_and_its_lowest_row(choice: bool):
    description = dialog(choice=choice).described("A dialog.")
    assert description.rest("A dialog.") == [
        'The title is "Delete a file".',
        'It says "Budget.xlsx is still open. Do you want to delete it?".',
        'The buttons are "Delete" and "Keep".',
    ]
    assert description.says('The button is "Keep".') is False


def test_without_a_bar_a_title_and_a_message_are_right_only_where_the_model_says_so():
    description = dialog(bar="#f4f4f4").described("A dialog.")
    assert description.rest("A dialog.") == ['The buttons are "Delete" and "Keep".']
    assert description.says('The title is "Delete a file".') is True
    assert description.says('It says "Budget.xlsx is still open. Do you want to delete it?".') is True
    assert description.says('It says "Do you want to delete it?".') is None


def form(step: float = 80, last: str = "Town") -> Sheet:
    """A heading, three fields with their names before them, a choice, and a button; the last at another distance."""
    sheet = Sheet()
    sheet.write("Sign up", 40, 40, size=28, anchor="lm")
    for y, name, filled in ((100, "Name", "Ada"), (180, "Street", ""), (180 + step, last, "Bonn")):
        sheet.write(name, 40, y, anchor="lm")
        sheet.pen.rectangle([200, y - 20, 500, y + 20], fill="#f8f8f8", outline="black")
        if filled:
            sheet.write(filled, 212, y, anchor="lm")
    sheet.pen.rectangle([40, 372, 54, 386], outline="black")
    sheet.write("Send me news", 65, 380, anchor="lm")
    sheet.write("Send", 300, 440)
    return sheet


def test_a_form_is_told_by_its_heading_its_fields_and_its_lowest_row():
    description = form().described("A form.")
    assert description.rest("A form.") == [
        'It says "Sign up".',
        'The fields are "Name", "Street" and "Town".',
        'The button is "Send".',
    ]
    assert description.says('The fields are "Name", "Street" and "Town".') is True
    assert description.says('The fields are "Name" and "Town".') is False


def test_the_fields_of_a_form_that_are_not_plain_are_right_only_where_the_model_says_so():
    description = form(step=120).described("A form.")  # as if one between them had not been seen
    assert description.rest("A form.") == ['The button is "Send".']
    assert description.says('The fields are "Name", "Street" and "Town".') is True
    assert description.says('The fields are "Name" and "Town".') is None
    assert description.says('The fields are "Name", "Ada" and "Town".') is None
    assert description.says('It says "Sign up".') is True


def flowchart(cut_off: bool = False) -> Sheet:
    sheet = Sheet()
    sheet.write("How to bake", 320, 30, size=24)
    for at, name in enumerate(("Mix", "Bake", "Serve")):
        y = 110 + 140 * at
        sheet.pen.rectangle([250, y - 28, 390, y + 28], fill="#9fd3c7", outline="black", width=2)
        sheet.write(name, 320, y)
        if at < 2:
            sheet.pen.line([320, y + 28, 320, y + 112], fill="black", width=2)
            sheet.pen.polygon([(320, y + 112), (313, y + 98), (327, y + 98)], fill="black")
    if cut_off:
        sheet.pen.rectangle([560, 200, 700, 300], fill="#9fd3c7", outline="black", width=2)
        sheet.write("Eat", 600, 250)
    return sheet


def test_a_flowchart_is_told_by_its_boxes_and_arrows():
    description = flowchart().described("A flowchart.")
    told = 'A flowchart. "Mix" leads to "Bake".'
    assert description.rest(told) == [
        'The title is "How to bake".',
        "It has 3 boxes.",
        '"Bake" leads to "Serve".',
    ]
    assert description.says('"Mix" leads to "Bake".') is True
    assert description.says('"Mix" leads to "Serve".') is False
    assert description.instead('"Mix" leads to "Serve".', told) == '"Bake" leads to "Serve".'
    assert description.instead('"Mix" leads to "Serve".', f'{told} "Bake" leads to "Serve".') is None


def test_arrows_are_told_as_one_follows_them():
    sheet = Sheet()
    places = {"Serve": (140, 90), "Bake": (480, 90), "Mix": (480, 380)}
    for name, (x, y) in places.items():
        sheet.pen.rectangle([x - 70, y - 28, x + 70, y + 28], fill="#9fd3c7", outline="black", width=2)
        sheet.write(name, x, y)
    sheet.pen.line([480, 352, 480, 118], fill="black", width=2)
    sheet.pen.polygon([(480, 118), (473, 132), (487, 132)], fill="black")
    sheet.pen.line([410, 90, 210, 90], fill="black", width=2)
    sheet.pen.polygon([(210, 90), (224, 83), (224, 97)], fill="black")
    rest = sheet.described("A flowchart.").rest("A flowchart. It has 3 boxes.")
    assert rest == ['"Mix" leads to "Bake".', '"Bake" leads to "Serve".']


def test_where_a_box_is_cut_off_a_flowchart_is_not_plain():
    description = flowchart(cut_off=True).described("A flowchart.")
    assert description.rest("A flowchart.") == []
    assert description.says('"Mix" leads to "Serve".') is None
    assert description.says('"Mix" "Mix" leads to "Serve".') is False
