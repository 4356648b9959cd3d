"""What is certain about a picture: golden sentences for drawn pictures with known colours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from sightline.conversation import Region, TextLine, Word
from sightline.engine.images import Pixels
from sightline.engine.witness.certain import certain, main_colours


def striped(*parts: tuple[str | tuple[int, int, int], int], width: int = 200) -> Pixels:
    """Stripes of a colour and so many rows each."""
    image = Image.new("RGB", (width, sum(rows for _, rows in parts)))
    top = 0
    for colour, rows in parts:
        ImageDraw.Draw(image).rectangle((0, top, width, top + rows - 1), fill=colour)
        top += rows
    return np.asarray(image)


def lines(*texts: str) -> tuple[TextLine, ...]:
    return tuple(TextLine((Word(text, Region(0.1, 0.1, 0.3, 0.2), 0.9),)) for text in texts)


def test_colours_format_and_words_in_sentences() -> None:
    drawn = striped(("#1f77b4", 60), ("white", 30), ("black", 10))
    assert certain(drawn, lines("Sales", "2024")) == (
        "What is certain about this picture:\n\n"
        "- Main colours, as measured: blue (about 60 %), white (about 30 %) and black (about 10 %).\n"
        "- Format: landscape, 200 × 100 pixels.\n"
        "- Text read in it: “Sales”, “2024”."
    )


@pytest.mark.parametrize(
    ("pixels", "words", "sentences"),
    [
        (
            striped(("red", 200)),
            (),
            ["colours, as measured: red (about 100 %).", "square, 200 × 200", "- No text was read in it."],
        ),
        (
            striped(("yellow", 300), ("green", 100)),
            None,
            ["yellow (about 75 %) and green (about 25 %).", "portrait, 200 × 400", "- Its text could not be read"],
        ),
        (
            striped(("white", 97), ("purple", 3)),
            tuple(f"line {n}" for n in range(14)),
            ["measured: white (about 95 %).", "“line 11”, and 2 more lines."],
        ),
        (striped(("grey", 1), width=1), ("a*b_[x](y) <b>", "word " * 40), [r"“a\*b\_\[x\](y) \<b\>”", "word word…”"]),
    ],
)
def test_what_is_said(pixels: Pixels, words: Sequence[str] | None, sentences: list[str]) -> None:
    said = certain(pixels, None if words is None else lines(*words))
    for sentence in sentences:
        assert sentence in said


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("red", "red"),
        ("darkred", "red"),
        ("orange", "orange"),
        ("gold", "yellow"),
        ("lightgreen", "green"),
        ("darkgreen", "green"),
        ("olive", "green"),
        ("turquoise", "turquoise"),
        ("teal", "turquoise"),
        ("skyblue", "blue"),
        ("navy", "blue"),
        ("blue", "blue"),
        ("purple", "purple"),
        ("lavender", "white"),
        ("hotpink", "pink"),
        ("magenta", "pink"),
        ("saddlebrown", "brown"),
        ("tan", "beige"),
        ("black", "black"),
        ("dimgrey", "grey"),
        ("silver", "grey"),
        ("whitesmoke", "white"),
    ],
)
def test_colours_have_the_names_that_people_give_them(colour: str, name: str) -> None:
    ((found, share),) = main_colours(np.asarray(Image.new("RGB", (30, 20), colour)))
    assert (found, share) == (name, 1.0)


def test_soft_edges_make_no_colours_of_their_own() -> None:
    image = Image.new("RGB", (1500, 900), "red")
    ImageDraw.Draw(image).rectangle((750, 0, 1500, 900), fill="green")
    assert {name for name, _ in main_colours(np.asarray(image.filter(ImageFilter.GaussianBlur(3))))} == {"green", "red"}


def test_most_pixels_are_looked_at_evenly() -> None:
    shares = dict(main_colours(striped(("black", 2600), ("white", 1300), width=5000)))
    assert shares == {"black": pytest.approx(2 / 3, abs=0.01), "white": pytest.approx(1 / 3, abs=0.01)}
