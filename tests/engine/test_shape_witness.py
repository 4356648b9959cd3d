"""The witness of shapes: what it proves, disproves and says instead, and where it is silent, on pictures drawn here."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from sheets import Sheet
from sightline.conversation import Region, TextLine, Word
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.flat_shapes import flat_shapes
from sightline.engine.witness.witness import Witness

WIDTH, HEIGHT, SMOOTH = 480, 320, 4
RED, BLUE, GREEN, YELLOW, GREY = "#d62728", "#1f77b4", "#2ca02c", "#ffe119", "#7f7f7f"

Corners = list[tuple[float, float]]


def around(count: int, inner: float = 1.0, turn: float = -math.pi / 2) -> Corners:
    """The corners of a polygon, or of a star: every other one is nearer to the middle."""
    angles = [turn + 2 * math.pi * at / count for at in range(count)]
    return [
        (math.cos(angle) * (inner if at % 2 else 1), math.sin(angle) * (inner if at % 2 else 1))
        for at, angle in enumerate(angles)
    ]


LOBES = [(-0.5 + 0.5 * math.cos(a), -0.35 + 0.5 * math.sin(a)) for a in np.linspace(0.85 * math.pi, 2 * math.pi, 30)]
SHAPES: dict[str, Corners] = {
    "circle": around(60),
    "oval": [(x, 0.6 * y) for x, y in around(60)],
    "square": [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)],
    "rectangle": [(-1, -0.6), (1, -0.6), (1, 0.6), (-1, 0.6)],
    "triangle": [(-1, -1), (-1, 1), (1, 1)],
    "star": around(10, 0.4),
    "pentagon": around(5),
    "hexagon": around(6),
    "diamond": [(0, -1), (0.7, 0), (0, 1), (-0.7, 0)],
    "heart": [*LOBES, *((-x, y) for x, y in reversed(LOBES)), (0, 0.95)],
    "cross": [
        *((-0.3, -1), (0.3, -1), (0.3, -0.3), (1, -0.3), (1, 0.3), (0.3, 0.3)),
        *((0.3, 1), (-0.3, 1), (-0.3, 0.3), (-1, 0.3), (-1, -0.3), (-0.3, -0.3)),
    ],
    "arrow": [(-1, -0.3), (0.2, -0.3), (0.2, -0.7), (1, 0), (0.2, 0.7), (0.2, 0.3), (-1, 0.3)],
}
OTHERS: dict[str, Corners] = {
    "octagon": around(8),
    "trapezoid": [(-0.5, -0.7), (0.5, -0.7), (1, 0.7), (-1, 0.7)],
    "house": [(0, -1), (0.8, -0.3), (0.8, 0.9), (-0.8, 0.9), (-0.8, -0.3)],
    "T": [(-1, -1), (1, -1), (1, -0.5), (0.3, -0.5), (0.3, 1), (-0.3, 1), (-0.3, -0.5), (-1, -0.5)],
    "L": [(-1, -1), (-0.4, -1), (-0.4, 0.4), (1, 0.4), (1, 1), (-1, 1)],
    "star of six": around(12, 0.6),
    "bow tie": [(-1, -0.8), (0, -0.1), (1, -0.8), (1, 0.8), (0, 0.1), (-1, 0.8)],
    "egg": [(x, y * (1.2 if y > 0 else 0.8)) for x, y in around(60)],
    "half of a disc": [(x, y) for x, y in around(60) if y <= 0],
}


class Drawing:
    """A smooth drawing, as programs make them: shapes around places on a ground, and words."""

    def __init__(self, ground: str = "white") -> None:
        self._image = Image.new("RGB", (WIDTH * SMOOTH, HEIGHT * SMOOTH), ground)
        self._pen = ImageDraw.Draw(self._image)
        self.lines: list[TextLine] = []

    def add(
        self, corners: Corners, fill: str | None, at: tuple[float, float], size: float = 40, border: str | None = None
    ) -> Drawing:
        points = [((at[0] + size * x) * SMOOTH, (at[1] + size * y) * SMOOTH) for x, y in corners]
        if fill is not None:
            self._pen.polygon(points, fill=fill)
        if border is not None:
            self._pen.line([*points, *points[:2]], fill=border, width=3 * SMOOTH, joint="curve")
        return self

    def draw_line(self, points: Corners, fill: str = "black", width: int = 3) -> Drawing:
        self._pen.line([(x * SMOOTH, y * SMOOTH) for x, y in points], fill=fill, width=width * SMOOTH)
        return self

    def write(self, text: str, x: float, y: float, read: str = "") -> Drawing:
        font = ImageFont.load_default(18 * SMOOTH)
        self._pen.text((x * SMOOTH, y * SMOOTH), text, fill="grey", font=font)
        box = self._pen.textbbox((x * SMOOTH, y * SMOOTH), text, font=font)
        left, top, right, bottom = (v / SMOOTH for v in box)
        region = Region(left / WIDTH, top / HEIGHT, right / WIDTH, bottom / HEIGHT)
        self.lines.append(TextLine((Word(read or text, region, 1.0),)))
        return self

    def pixels(self) -> np.ndarray:
        return np.asarray(self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS))

    def asked(self, question: str) -> Witness:
        pixels = self.pixels()
        return Witness(question, Evidence(self.lines, lambda: pixels))


def names_of(drawing: Drawing) -> list[str | None]:
    found = flat_shapes(drawing.pixels(), [])
    return [] if found is None or not found.whole else [shape.name for shape in found.shapes]


def three() -> Drawing:
    """A red circle on the left, a large blue star in the middle, and a small red heart at the bottom right."""
    drawing = Drawing().add(SHAPES["circle"], RED, (80, 160)).add(SHAPES["star"], BLUE, (240, 160), 95)
    return drawing.add(SHAPES["heart"], RED, (420, 270), 25)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize(("ground", "fill", "border"), [("white", BLUE, None), ("#14161e", YELLOW, "#f0f0f0")])
def test_every_shape_has_its_name(name: str, ground: str, fill: str, border: str | None):
    for size in (35, 90):
        drawing = Drawing(ground).add(SHAPES[name], fill, (200, 150), size, border)
        assert names_of(drawing) == [name]


@pytest.mark.parametrize("name", OTHERS)
def test_what_people_call_otherwise_has_no_name(name: str):
    for size in (25, 90):
        drawing = Drawing().add(OTHERS[name], BLUE, (200, 150), size)
        assert not any(names_of(drawing))


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("What colours are there?", "Red and blue.", "Red, blue and grey."),
        ("What color is the star?", "Blue.", "Red."),
        ("What is the colour of the circle?", "Red.", "There is no circle."),
        ("What colour is the hexagon?", "There is no hexagon.", "Blue."),
        ("What shapes do you see?", "A circle, a star and a heart.", "A circle and a star."),
        ("What shape is blue?", "A star.", "A heart."),
        ("What is the green thing?", "There is no green shape.", "A star."),
        ("Is the star red?", "No, the star is blue.", "Yes."),
        ("Is the heart red?", "Yes.", "No, the heart is blue."),
        ("How many things are there?", "3.", "4."),
        ("How many shapes do you see?", "3.", "2."),
        ("How many red shapes are there?", "2.", "1."),
        ("How many colours can you count?", "2.", "3."),
        ("Count the stars.", "1.", "2."),
        ("How many plus signs are there?", "There are no crosses.", "1."),
        ("Is there a blue star?", "Yes.", "No, there is no blue star."),
        ("Do you see any ellipses?", "No, there is no oval.", "Yes."),
        ("Is there a green thing?", "No, there is no green thing.", "Yes."),
        ("What is the largest shape?", "The blue star.", "The red circle."),
        ("Which thing is the smallest?", "The red heart.", "The blue star."),
        ("Where is the heart?", "At the bottom right.", "On the right."),
        ("Where is the star?", "In the middle.", "On the left."),
        ("Is the circle to the left of the star?", "Yes.", "No."),
        ("Is the heart above the star?", "No.", "Yes."),
    ],
)
def test_what_it_proves_and_says_instead(question: str, right: str, wrong: str):
    witness = three().asked(question)
    assert witness.says(right) is True
    assert witness.says(wrong) is False
    assert witness.instead(wrong) == right


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What is this?", "A circle."),
        ("Describe the shapes.", "A circle."),
        ("What colour is the red circle or the star?", "Red."),
        ("Is it a drawing of shapes?", "Yes."),
        ("How many different shapes are there?", "3."),
        ("How many bars are there?", "3."),
        ("Is there a dog?", "No, there is no dog."),
        ("What do the shapes mean?", "I can't tell."),
        ("What shapes do you see?", "I can't tell."),
    ],
)
def test_it_knows_what_it_was_not_asked(question: str, said: str):
    witness = three().asked(question)
    assert witness.says(said) is None
    assert witness.instead(said) is None


def test_a_list_has_every_shape_and_colour_once_and_in_order():
    drawing = Drawing().add(SHAPES["heart"], GREY, (80, 160)).add(SHAPES["heart"], YELLOW, (200, 160))
    drawing.add(SHAPES["square"], YELLOW, (320, 160)).add(SHAPES["heart"], RED, (420, 160))
    assert drawing.asked("What shapes are there?").instead("3 hearts and a heart.") == "A square and 3 hearts."
    assert drawing.asked("What colours do the hearts have?").instead("Red.") == "Red, yellow and grey."
    assert drawing.asked("What colour is the heart?").says("Red.") is None  # which one?
    assert drawing.asked("What is the yellow thing?").says("A heart.") is None


def test_a_list_that_tells_something_twice_is_wrong_whatever_the_picture():
    witness = unlike("touching").asked("What shapes do you see?")
    assert witness.says("2 hearts and a heart.") is False
    assert witness.says("A cross, a circle and 2 crosses.") is False
    assert witness.says("Pink and pink.") is False
    assert witness.says("2 hearts and a star.") is None
    assert witness.instead("2 hearts and a heart.") is None


def unlike(how: str) -> Drawing:
    """A circle and a square, and what makes a picture less than plain."""
    drawing = Drawing().add(SHAPES["circle"], RED, (80, 100)).add(SHAPES["square"], BLUE, (240, 100))
    if how == "open line":
        return drawing.draw_line([(330, 200), (380, 260), (430, 200)])
    if how == "touching":
        return drawing.add(SHAPES["circle"], GREEN, (300, 100))
    if how == "inside another":
        return drawing.add(SHAPES["star"], YELLOW, (80, 100), 20)
    if how == "at the edge":
        return drawing.add(SHAPES["triangle"], GREEN, (470, 200))
    if how == "words on it":
        return drawing.write("Stop here", 60, 90)
    if how == "read as letters":
        return drawing.add(SHAPES["circle"], GREEN, (400, 260), 9).write(" ", 390, 250, read="O")
    assert how == "too small"
    return drawing.add(SHAPES["circle"], GREEN, (400, 260), 3)


@pytest.mark.parametrize(
    "how", ["open line", "touching", "inside another", "at the edge", "words on it", "read as letters", "too small"]
)
def test_what_is_not_plain_makes_it_silent(how: str):
    for question, said in (("What shapes are there?", "A circle and a square."), ("How many things are there?", "2.")):
        assert unlike(how).asked(question).says(said) is None
        assert unlike(how).asked(question).instead(said) is None


def test_words_beside_shapes_are_no_shapes():
    drawing = three().write("Figure 1", 200, 20)
    assert drawing.asked("How many things are there?").says("3.") is True
    drawing.lines.clear()  # nobody read them
    assert drawing.asked("How many things are there?").says("3.") is None


def test_two_that_overlap_in_one_colour_are_not_counted_as_one():
    drawing = Drawing().add(SHAPES["circle"], RED, (80, 100)).add(SHAPES["circle"], RED, (130, 130))
    assert drawing.asked("How many things are there?").says("1.") is None
    assert drawing.asked("Is there a circle?").instead("Yes.") is None
    assert drawing.asked("What colours are there?").says("Red.") is True


def gradient() -> np.ndarray:
    across = np.linspace(0, 255, WIDTH, dtype=np.uint8)
    return np.repeat(np.repeat(across[None, :, None], HEIGHT, axis=0), 3, axis=2)


def test_a_ground_may_go_over_evenly():
    light = np.linspace(1, 0.85, HEIGHT)[:, None, None]
    pixels = np.rint(three().pixels() * light).astype(np.uint8)
    assert Witness("What shapes are there?", Evidence([], lambda: pixels)).says("A circle, a star and a heart.") is True


def noise() -> np.ndarray:
    random = np.random.default_rng(5)
    texture = Image.fromarray(random.integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8))
    return np.asarray(texture.filter(ImageFilter.GaussianBlur(3)))


def hatched() -> np.ndarray:
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(image)
    for at in range(100, 200, 6):
        pen.line([at, 100, at, 200], fill="red", width=2)
    return np.asarray(image)


@pytest.mark.parametrize("picture", [gradient(), noise(), hatched()], ids=["gradient", "texture", "hatching"])
def test_other_pictures_have_no_flat_shapes(picture: np.ndarray):
    found = flat_shapes(picture, [])
    assert found is None or not found.shapes


def test_colours_between_two_names_are_not_named():
    drawing = Drawing().add(SHAPES["circle"], "#13738a", (80, 100)).add(SHAPES["square"], RED, (240, 100))
    between: Sequence[str] = ("Blue.", "Turquoise.", "Green.")
    assert [drawing.asked("What colour is the circle?").says(said) for said in between] == [None, None, None]
    assert drawing.asked("What colour is the square?").says("Red.") is True


def on_shadow(drawing: Drawing, name: str, fill: str, at: tuple[float, float], size: float, shadow: str) -> Drawing:
    """A shape with a white border, and its shadow behind it."""
    drawing.add(SHAPES[name], shadow, (at[0] + 4, at[1] + 5), size)
    return drawing.add(SHAPES[name], fill, at, size, "#fafafa")


@pytest.mark.parametrize(("ground", "shadow"), [("white", "#bfbfbf"), ("#ffd700", "#bfa100"), ("#14161e", "#0f1016")])
def test_a_shadow_is_no_shape_of_its_own(ground: str, shadow: str):
    drawing = on_shadow(Drawing(ground), "heart", RED, (100, 100), 60, shadow)
    on_shadow(drawing, "pentagon", BLUE, (300, 80), 25, shadow)
    on_shadow(drawing, "star", GREEN, (380, 220), 60, shadow)
    assert drawing.asked("How many shapes are there?").says("3.") is True
    assert drawing.asked("What shapes are there?").says("A star, a pentagon and a heart.") is True
    assert drawing.asked("What is the smallest shape?").instead("The red heart.") == "The blue pentagon."


def test_a_grey_shape_beside_another_is_no_shadow():
    drawing = Drawing().add(SHAPES["circle"], RED, (100, 100)).add(SHAPES["circle"], "#bfbfbf", (190, 100))
    assert drawing.asked("How many shapes are there?").says("2.") is True


def test_a_closed_line_is_a_shape_of_its_own_colour():
    drawing = three().add(SHAPES["triangle"], None, (420, 80), border=GREEN)
    assert drawing.asked("How many shapes are there?").says("4.") is True
    assert drawing.asked("What colour is the triangle?").says("Green.") is True
    within = drawing.add(SHAPES["square"], RED, (430, 90), 6)
    assert within.asked("How many shapes are there?").says("4.") is None


def test_a_hatched_shape_is_one_of_its_own_colour():
    drawing = three()
    corners = [(360.0, 40.0), (460.0, 40.0), (460.0, 140.0), (360.0, 140.0)]
    drawing.draw_line([*corners, *corners[:2]], GREEN)
    for at in range(368, 460, 8):
        drawing.draw_line([(at, 140), (at, 40)], GREEN, 2)
    assert drawing.asked("How many shapes are there?").says("4.") is True
    assert drawing.asked("What colour is the square?").says("Green.") is True
    assert drawing.asked("What colours are there?").instead("Red.") == "Red, green and blue."
    drawing.add(SHAPES["star"], YELLOW, (410, 90), 20)
    assert drawing.asked("What colour is the square?").says("Green.") is None


def test_a_large_shape_that_was_read_as_a_letter_is_none():
    drawing = three().add(SHAPES["cross"], GREEN, (420, 80))
    region = Region(380 / WIDTH, 40 / HEIGHT, 460 / WIDTH, 120 / HEIGHT)
    drawing.lines.append(TextLine((Word("t", region, 1.0),)))
    assert drawing.asked("How many shapes are there?").says("4.") is True
    letter = three().add(OTHERS["L"], GREEN, (420, 80))
    letter.lines.append(TextLine((Word("L", region, 1.0),)))
    assert letter.asked("How many things are there?").says("4.") is None
    assert letter.asked("What colours are there?").says("Red, green and blue.") is None


def test_what_is_plain_is_known_though_not_all_is():
    for how in ("touching", "inside another", "at the edge", "too small"):
        drawing = unlike(how).add(SHAPES["star"], YELLOW, (400, 90), 30)
        assert drawing.asked("Is there a yellow star?").says("Yes.") is True
        assert drawing.asked("What colour is the star?").says("Yellow.") is True
        assert drawing.asked("Is the star blue?").says("No, the star is yellow.") is True
        assert drawing.asked("Is there a green star?").says("No, there is no green star.") is None
        assert drawing.asked("What is the smallest shape?").says("The yellow star.") is None


def test_a_shape_whose_colour_goes_over_evenly():
    light = np.linspace(1, 0.7, HEIGHT)[:, None, None]
    plain = Drawing("white").add(SHAPES["star"], BLUE, (240, 160), 140).pixels()
    pixels = np.where(plain.min(axis=2, keepdims=True) < 250, np.rint(plain * light), plain).astype(np.uint8)
    assert Witness("What shapes are there?", Evidence([], lambda: pixels)).says("A star.") is True


def test_squared_paper_is_a_ground():
    drawing = Drawing()
    for at in range(0, WIDTH, 24):
        drawing.draw_line([(at, 0), (at, HEIGHT)], "#d5dff0", 1).draw_line([(0, at), (WIDTH, at)], "#d5dff0", 1)
    drawing.add(SHAPES["heart"], RED, (100, 100), 60).add(SHAPES["star"], "#f4c7c3", (300, 150), 90)
    assert drawing.asked("What shapes are there?").says("A star and a heart.") is True
    assert drawing.asked("How many things are there?").says("2.") is True


def test_a_shape_read_as_a_sign_is_a_shape():
    drawing = three().write(" ", 230, 150, read="★")
    assert drawing.asked("How many things are there?").says("3.") is True


def test_a_light_grey_may_be_meant_for_white():
    drawing = Drawing("black").add(SHAPES["star"], "#dededa", (200, 150), 80).add(SHAPES["circle"], GREY, (380, 150))
    assert drawing.asked("What colour is the star?").says("Grey.") is None
    assert drawing.asked("What colour is the circle?").says("Grey.") is True


@pytest.mark.parametrize("said", ["An empty picture.", "This is not a chart."])
def test_that_nothing_is_there_is_proven_where_nothing_is(said: str):
    assert Sheet("#9467bd").asked("What is this?")(said) is True
    dotted = Sheet()
    dotted.pen.ellipse([300, 200, 306, 206], fill="#808080")
    assert dotted.asked("What is this?")(said) is None
    assert three().asked("What is this?").says(said) is None
    written = Sheet()
    written.write("Nothing", 320, 240)
    assert written.asked("What is this?")(said) is None
