"""What the numbers along an axis say about places: found, fitted, written, and refused where they make no scale."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.conversation import Region, TextLine, Word
from sightline.engine.witness.scales import find_scales
from sightline.training.scenes import draw
from sightline.training.scenes.reading import simulated


def line(text: str, x: float, y: float, width: float = 0.04) -> TextLine:
    box = Region(x - width / 2, y - 0.01, x + width / 2, y + 0.01)
    return TextLine((Word(text, box, 1.0),))


def upright(*texts: str, x: float = 0.05) -> list[TextLine]:
    """Numbers above one another, the first at 0.9 of the height, the last at 0.1."""
    step = 0.8 / (len(texts) - 1)
    return [line(text, x, 0.9 - step * i) for i, text in enumerate(texts)]


def test_among_hundreds_of_numbers_those_that_agree_make_the_scale():
    """The first half of a long column are any numbers; only two of the others, which come last, tell the slope."""
    column = upright(*(str(9000 + n * n % 97) for n in range(100)), *(str(10 * n) for n in range(100, 250)))
    scale = find_scales(column)["y"]
    assert [line.text for line in scale.lines] == [str(10 * n) for n in range(100, 250)]


@pytest.mark.parametrize(
    ("texts", "value", "written"),
    [
        (("0", "20", "40"), 20, "20"),
        (("0", "500", "1,000"), 500, "500"),
        (("0", "5,000", "10,000"), 5000, "5,000"),
        (("0", "5000", "10000"), 5000, "5000"),
        (("-20", "0", "20"), 0, "0"),
        (("−20", "-10", "0"), -10, "-10"),
        (("0%", "50%", "100%"), 50, "50%"),
        (("$0", "$40", "$80"), 40, "$40"),
        (("-$40", "-$20", "$0"), -20, "-$20"),
        (("0", "20k", "40k"), 20_000, "20k"),
        (("0 M", "2 M", "4 M"), 2e6, "2 M"),
        (("0,0", "0,5", "1,0"), 0.5, "0.5"),
        (("0.00", "0.25", "0.50"), 0.25, "0.25"),
    ],
)
def test_the_numbers_of_an_axis_tell_the_value_at_any_place(texts: tuple[str, ...], value: float, written: str):
    scale = find_scales(upright(*texts))["y"]
    assert scale.value(0.5) == pytest.approx(value, abs=1e-9)
    assert scale.place(value) == pytest.approx(0.5)
    assert scale.written(value) == written


@pytest.mark.parametrize(
    ("texts", "ends"),
    [
        (("0", "- 10", "• 20", "30"), ("0", "30")),
        (("- 110", "- 120", "-130"), ("110", "130")),
        (("0", "-10", "-20", "30", "-40"), ("0", "40")),
        (("-20", "-10", "0"), ("-20", "0")),
        (("0 -", "10 -", "20", "30 —"), ("0", "30")),
    ],
)
def test_an_axis_stroke_beside_a_number_is_no_sign(texts: tuple[str, ...], ends: tuple[str, str]):
    scale = find_scales(upright(*texts))["y"]
    assert scale.ends == ends
    assert scale.outermost == (pytest.approx(0.9), pytest.approx(0.1))


def test_an_axis_lies_where_its_numbers_stand_side_by_side():
    scales = find_scales([line(text, 0.2 + 0.3 * i, 0.95) for i, text in enumerate(("0", "10", "20"))])
    assert set(scales) == {"x"}
    assert scales["x"].value(0.65) == pytest.approx(15)


def test_numbers_of_different_widths_are_aligned_at_one_edge():
    right = [line("0", 0.09, 0.9, 0.02), line("500", 0.07, 0.5, 0.06), line("1,000", 0.05, 0.1, 0.1)]
    assert find_scales(right)["y"].value(0.3) == pytest.approx(750)


def test_a_number_that_was_read_wrong_is_outvoted():
    lines = [*upright("0", "10", "2O", "80", "40", "50")]
    assert find_scales(lines)["y"].value(0.1) == pytest.approx(50)


def test_what_stands_far_off_the_numbers_is_off_the_scale():
    scale = find_scales([line(text, 0.05, 0.7 - 0.1 * i) for i, text in enumerate(("0", "1", "2"))])["y"]
    assert scale.value(0.45) == pytest.approx(2.5)
    assert scale.value(0.2) is None
    assert scale.place(9) is None


@pytest.mark.parametrize(
    "lines",
    [
        [],
        upright("0", "10"),
        upright("1", "10", "100", "1000"),  # logarithmic
        upright("Ann", "Ben", "Cat", "Dan"),
        upright("5", "5", "5"),
        [line("0", 0.1, 0.9), line("10", 0.4, 0.5), line("20", 0.7, 0.1)],  # in no row
        upright("1.2.3", "1-2", "12:00"),
    ],
)
def test_what_is_no_even_row_of_numbers_is_no_scale(lines: list[TextLine]):
    assert find_scales(lines) == {}


def test_values_are_written_to_two_digits():
    scale = find_scales(upright("0", "500", "1,000"))["y"]
    values = (0.0, 7.3, 13.4, 137.0, 262.0, 1238.0)
    assert [scale.written(value) for value in values] == ["0", "7.3", "13.5", "135", "260", "1,250"]


def test_the_scales_of_drawn_charts_agree_with_their_bars():
    off = []
    for index in range(60):
        rng = np.random.default_rng([11, index])
        scene = draw(rng, kind="bar")
        scales = find_scales(simulated(scene, rng).lines)
        if scene.facts.get("bars") != "vertical" or scene.facts.get("layout", "one") != "one" or "y" not in scales:
            continue
        for bar in scene.things:
            place = None if bar.value is None else scales["y"].place(bar.value)
            if place is not None and bar.value is not None:
                end = bar.box[1] if bar.value >= 0 else bar.box[3]
                off.append(abs(place - end / scene.image.height))
    assert len(off) > 100
    assert np.percentile(off, 90) < 0.01
