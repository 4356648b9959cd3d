"""Descriptions: what is proven, disproved and said of pictures drawn here, and where nothing is plain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from sightline.conversation import Region, TextLine, Word
from sightline.engine.description import Description
from sightline.engine.evidence import Evidence

WIDTH, HEIGHT = 640, 480
FLOOR = 380
NAMES = ["Bus", "Car", "Bike", "Train"]


class Sheet:
    """A picture to draw on, and the lines that stand in it."""

    def __init__(self, ground: str = "white") -> None:
        self.image = Image.new("RGB", (WIDTH, HEIGHT), ground)
        self.pen = ImageDraw.Draw(self.image)
        self.lines: list[TextLine] = []

    def write(self, text: str, x: float, y: float, size: int = 15, ink: str = "black") -> None:
        """Words, their middle at this place."""
        font = ImageFont.load_default(size)
        self.pen.text((x, y), text, fill=ink, font=font, anchor="mm")
        left, top, right, bottom = self.pen.textbbox((x, y), text, font=font, anchor="mm")
        self._add(text, left, top, right, bottom)

    def write_upwards(self, text: str, x: int, y: int) -> None:
        """Words that run up."""
        font = ImageFont.load_default(15)
        left, top, right, bottom = font.getbbox(text)
        words = Image.new("RGB", (int(right - left) + 4, int(bottom - top) + 4), "white")
        ImageDraw.Draw(words).text((2 - left, 2 - top), text, fill="black", font=font)
        words = words.rotate(90, expand=True)
        self.image.paste(words, (x - words.width // 2, y - words.height // 2))
        self._add(text, x - words.width / 2, y - words.height / 2, x + words.width / 2, y + words.height / 2)

    def _add(self, text: str, left: float, top: float, right: float, bottom: float) -> None:
        box = Region(left / WIDTH, top / HEIGHT, right / WIDTH, bottom / HEIGHT)
        self.lines.append(TextLine((Word(text, box, 1.0),)))

    def described(self, kind: str) -> Description:
        """What is plain of it."""
        pixels = np.asarray(self.image)
        return Description(kind, Evidence(self.lines, lambda: pixels))


def axes(sheet: Sheet, title: str = "Traffic by kind") -> Sheet:
    """A title, names of both axes, numbers on the left."""
    if title:
        sheet.write(title, 340, 20, 24)
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
    sheet.write(title, 300, 30, 24)
    for start, end, fill in ((0, 200, "#15b01a"), (200, 300, "#0343df"), (300, 360, "#e50000")):
        sheet.pen.pieslice((150, 90, 450, 390), start, end, fill=fill)
    for text, y, fill in (("Wood", 160, "#15b01a"), ("Gas", 200, "#0343df"), ("Oil", 240, "#e50000")):
        sheet.pen.rectangle([520, y - 7, 540, y + 7], fill=fill)
        sheet.write(text, 570, y)
    return sheet


def sign(ground: str = "#d62728") -> Sheet:
    sheet = Sheet()
    sheet.pen.rectangle([120, 90, 520, 380], fill=ground)
    sheet.write("Mind", 320, 180, 40, "white")
    sheet.write("the step", 320, 260, 40, "white")
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


def test_a_sign_is_told_by_what_stands_on_one_colour():
    description = sign().described("A sign.")
    assert description.rest("A sign.") == [
        'It says "Mind the step".',
        "The sign is red.",
        "The background is white.",
    ]
    assert description.says('It says "Mind".') is False
    sheet = sign()
    sheet.write("Not on it", 320, 430, 30)
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
