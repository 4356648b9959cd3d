"""The witness of signs: which shape a board has, on pictures drawn here."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from sheets import HEIGHT, WIDTH, Sheet

SMOOTH = 4
Corners = list[tuple[float, float]]


def around(count: int, turn: float = -math.pi / 2) -> Corners:
    angles = [turn + 2 * math.pi * at / count for at in range(count)]
    return [(math.cos(angle), math.sin(angle)) for angle in angles]


def rounded(wide: float, high: float, radius: float) -> Corners:
    corners = ((1, 1, 0.0), (-1, 1, 0.5), (-1, -1, 1.0), (1, -1, 1.5))
    return [
        (x * (wide - radius) + radius * math.cos(angle), y * (high - radius) + radius * math.sin(angle))
        for x, y, start in corners
        for angle in np.linspace(start, start + 0.5, 12) * math.pi
    ]


BOARDS: dict[str, Corners] = {
    "rectangle": [(-1.6, -0.8), (1.6, -0.8), (1.6, 0.8), (-1.6, 0.8)],
    "square": rounded(0.9, 0.9, 0.2),
    "circle": around(60),
    "oval": [(1.5 * x, 0.8 * y) for x, y in around(60)],
    "triangle": [(0, -1), (1.2, 1), (-1.2, 1)],
    "diamond": [(0, -1), (1, 0), (0, 1), (-1, 0)],
    "pentagon": around(5),
    "hexagon": around(6),
    "octagon": around(8, math.pi / 8),
    "arrow": [(-1.5, -0.7), (1.0, -0.7), (1.6, 0), (1.0, 0.7), (-1.5, 0.7)],
}
ARROW = [(1.6, -0.5), (-0.9, -0.5), (-0.9, -0.9), (-1.6, 0), (-0.9, 0.9), (-0.9, 0.5), (1.6, 0.5)]
OTHERS: dict[str, Corners] = {
    "trapezoid": [(-0.8, -0.7), (0.8, -0.7), (1.3, 0.7), (-1.3, 0.7)],
    "house": [(0, -1), (1, -0.3), (1, 1), (-1, 1), (-1, -0.3)],
    "pill": rounded(1.6, 0.6, 0.6),
    "egg": [(1.2 * x, y * (1.0 if y > 0 else 0.6)) for x, y in around(60)],
    "half of a disc": [(1.4 * x, 1.4 * y + 0.6) for x, y in around(60) if y <= 0],
    "flag": [(-1.5, -0.8), (1.5, -0.8), (1.0, 0), (1.5, 0.8), (-1.5, 0.8)],
}


def sign(corners: Corners, fill: str = "#b71c1c", ink: str = "white", border: float = 0.0, size: float = 150) -> Sheet:
    """A board on a post before a sky and a meadow, with a line around it if it has a border."""
    sheet = Sheet("#cfe3f5")
    sheet.pen.rectangle([0, 360, WIDTH, HEIGHT], fill="#7d9a5b")
    sheet.pen.rectangle([314, 200, 326, HEIGHT], fill="#777777")
    large = sheet.image.resize((WIDTH * SMOOTH, HEIGHT * SMOOTH))
    pen = ImageDraw.Draw(large)

    def points(share: float) -> Corners:
        return [((320 + size * share * x) * SMOOTH, (200 + size * share * y) * SMOOTH) for x, y in corners]

    pen.polygon(points(1), fill=fill)
    if border:
        pen.line([*points(1 - border), *points(1 - border)[:2]], fill=ink, width=4 * SMOOTH, joint="curve")
    sheet.image = large.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    sheet.pen = ImageDraw.Draw(sheet.image)
    sheet.write("EXIT", 320, 215, ink, size=36)
    return sheet


@pytest.mark.parametrize("name", BOARDS)
@pytest.mark.parametrize(("fill", "ink"), [("#b71c1c", "white"), ("#101010", "#ffdd00")])
@pytest.mark.parametrize("border", [0.0, 0.08])
def test_the_shape_of_a_board(name: str, fill: str, ink: str, border: float):
    sheet = sign(BOARDS[name], fill, ink, border)
    article = "An" if name[0] in "aeiou" else "A"
    for question in ("What shape is the sign?", "What's the form of the board?"):
        assert sheet.asked(question)(f"{article} {name}.") is True
        assert sheet.instead(question)("A hexagon.") == f"{article} {name}."
        assert sheet.asked(question)("A circle.") is (name == "circle")


def test_an_arrow_with_a_head_to_the_left():
    assert sign(ARROW).asked("What shape is the sign?")("An arrow.") is True


@pytest.mark.parametrize("name", OTHERS)
def test_a_board_that_people_call_otherwise(name: str):
    assert sign(OTHERS[name]).instead("What shape is the sign?")("A rectangle.") is None


def test_a_board_in_a_blurred_picture_or_with_words_that_are_no_board():
    sheet = sign(BOARDS["octagon"])
    sheet.image = sheet.image.filter(ImageFilter.GaussianBlur(1.2))
    assert sheet.asked("What shape is the sign?")("An octagon.") is True
    alone = Sheet()
    alone.write("EXIT", 320, 200, size=48)
    assert alone.asked("What shape is the sign?")("A rectangle.") is None
    beside = sign(BOARDS["circle"])
    beside.write("Platform 4", 80, 420)
    assert beside.asked("What shape is the sign?")("A circle.") is None


def test_a_square_with_a_band_over_and_under_its_words_is_no_rectangle():
    sheet = Sheet("#6a11cb")
    sheet.pen.rectangle([200, 100, 440, 340], fill="white")
    sheet.pen.rectangle([200, 120, 440, 320], fill="#0000ff")
    sheet.write("EXIT", 320, 220, "white", size=48)
    assert sheet.instead("What shape is the sign?")("A circle.") is None


def test_only_where_the_shape_of_a_sign_is_asked():
    sheet = sign(BOARDS["circle"])
    assert sheet.asked("What shape is the window?")("A circle.") is None
    assert sheet.asked("What shape is the sign not?")("A circle.") is None
    assert sheet.asked("What does the sign say?")("A circle.") is None


def test_what_a_sign_says_if_all_words_are_on_its_board():
    sheet = sign(BOARDS["rectangle"])
    sheet.write("LEVEL 2", 320, 265, "white", size=24)
    assert sheet.asked("What does the sign say?")('"EXIT LEVEL 2".') is True
    assert sheet.asked("What is written on the plate?")('"EXIT".') is False
    assert sheet.instead("Read the sign.")('"EXIT".') == '"EXIT LEVEL 2".'
    for question in ("What does the dialog say?", "How many words are on the sign?", "What is the sign not for?"):
        assert sheet.asked(question)('"EXIT LEVEL 2".') is None
        assert sheet.instead(question)('"EXIT".') is None
    sheet.write("Platform 4", 80, 420)
    assert sheet.asked("What does the sign say?")('"EXIT LEVEL 2 Platform 4".') is None


def test_words_on_no_board_are_not_said_instead():
    sheet = Sheet()
    sheet.write("EXIT", 320, 200, size=48)
    assert sheet.asked("What does the sign say?")('"EXIT".') is True
    assert sheet.instead("What does the sign say?")('"EXT".') is None
