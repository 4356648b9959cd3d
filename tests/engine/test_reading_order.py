"""The order in which a person reads: rows from the top, columns of running text one after another."""

from __future__ import annotations

import random

import pytest

from sightline.conversation import Region, TextLine, Word
from sightline.engine.reading_order import in_reading_order


def line(text: str, left: float, top: float, width: float, height: float = 0.02) -> TextLine:
    return TextLine((Word(text, Region(left, top, left + width, top + height), 0.9),))


def column(
    name: str, left: float, rows: int, width: float = 0.4, top: float = 0.2, step: float = 0.03
) -> list[TextLine]:
    return [line(f"{name}{row}", left, top + row * step, width) for row in range(rows)]


CHART = [
    *(line("title", 0.3, 0.05, 0.4), line("400", 0.05, 0.2, 0.04), line("300", 0.05, 0.4, 0.04)),
    *(line("Jan", 0.2, 0.9, 0.05), line("Feb", 0.4, 0.902, 0.05), line("Mar", 0.6, 0.898, 0.05)),
]
PAGE = [line("heading", 0.1, 0.1, 0.8), *column("a", 0.05, 6), *column("b", 0.55, 6, top=0.21)]
FORM = [
    each
    for row in range(4)
    for each in (line(f"label{row}", 0.1, 0.1 + 0.1 * row, 0.08), line(f"field{row}", 0.3, 0.1 + 0.1 * row, 0.4))
]


@pytest.mark.parametrize(
    "lines",
    [
        CHART,
        PAGE,
        [*PAGE, line("footer", 0.1, 0.5, 0.8)],
        [*PAGE, line("between", 0.1, 0.5, 0.8), *column("c", 0.05, 4, top=0.6), *column("d", 0.55, 4, top=0.6)],
        [*column("a", 0.02, 5, 0.28), *column("b", 0.35, 5, 0.28), *column("c", 0.68, 5, 0.28)],
        FORM,
        [],
        [line("alone", 0, 0, 1, 1)],
    ],
    ids=["chart", "page", "footer", "two blocks", "three columns", "form", "nothing", "alone"],
)
def test_lines_are_read_in_order_whatever_order_they_come_in(lines: list[TextLine]) -> None:
    mixed = list(lines)
    random.Random(1).shuffle(mixed)
    assert [each.text for each in in_reading_order(mixed, 1.0)] == [each.text for each in lines]


def test_how_wide_a_column_is_depends_on_the_picture() -> None:
    """On a banner the same fractions are wide lines; on a tall strip they are narrow ones, read along the rows."""
    lines = [*column("a", 0.05, 3, 0.1), *column("b", 0.5, 3, 0.1)]
    assert [each.text for each in in_reading_order(lines, 4.0)] == ["a0", "a1", "a2", "b0", "b1", "b2"]
    assert [each.text for each in in_reading_order(lines, 0.5)] == ["a0", "b0", "a1", "b1", "a2", "b2"]
