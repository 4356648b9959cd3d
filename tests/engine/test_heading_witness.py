"""The witness of a chart's title and the names of its axes, on charts drawn here."""

from __future__ import annotations

import pytest

from sheets import WIDTH, Sheet
from sightline.conversation import Region, TextLine, Word

TITLE, ACROSS, UP = "Visitors per day", "Weekday", "Visitors"
ASKS_TITLE = ["What is the title?", "tell me the headline", "What does this chart show?", "How is this graph titled"]


def chart(*, title: str = TITLE, size: int = 24, across: str = ACROSS, up: str = UP) -> Sheet:
    """Bars over names, numbers from 0 to 40 on the left; the name of the axis beside them runs up."""
    sheet = Sheet()
    if title:
        sheet.write(title, WIDTH / 2, 30, size=size)
    for tick in range(5):
        sheet.write(str(10 * tick), 80, 400 - 80 * tick)
    for at, (name, high) in enumerate(zip(("Mon", "Tue", "Wed", "Thu"), (120, 300, 60, 200), strict=True)):
        sheet.write(name, 160 + 120 * at, 415)
        sheet.pen.rectangle([125 + 120 * at, 400 - high, 195 + 120 * at, 399], fill="#1f77b4")
    if across:
        sheet.write(across, 340, 455)
    if up:
        sheet.pen.rectangle([24, 180, 36, 300], fill="black")  # as good as letters to the witness
        box = Region(22 / WIDTH, 178 / 480, 38 / WIDTH, 302 / 480)
        sheet.lines.append(TextLine((Word(up, box, 1.0),)))
    return sheet


@pytest.mark.parametrize("question", ASKS_TITLE)
def test_a_title_is_known_by_its_place_and_size(question: str) -> None:
    assert chart().asked(question)(f'"{TITLE}".') is True
    assert chart().asked(question)(f'"{ACROSS}".') is False
    assert chart().instead(question)("There is no title.") == f'"{TITLE}".'


def test_a_line_above_all_others_that_is_not_larger_is_the_title_only_if_the_model_says_so() -> None:
    sheet = chart(size=12)
    assert sheet.asked("What is the title?")(f'"{TITLE}".') is True
    assert sheet.asked("What is the title?")("There is no title.") is None
    assert sheet.instead("What is the title?")("There is no title.") is None


def test_the_first_of_two_large_lines_is_not_all_of_the_title() -> None:
    sheet = chart()
    sheet.write("and per week", WIDTH / 2, 58, size=24)
    assert sheet.instead("What is the title?")("There is no title.") is None


def test_without_a_title_a_name_beside_others_is_none() -> None:
    sheet = chart(title="")
    assert sheet.asked("What is the title?")('"40".') is None
    assert sheet.asked("What is the title?")("There is no title.") is None


def test_what_is_asked_besides_the_title_is_another_question() -> None:
    assert chart().asked("Is there no title?")(f'"{TITLE}".') is None
    assert chart().asked("What is the title of Mon?")(f'"{TITLE}".') is None
    assert chart().asked("What is this a picture of?")(f'"{TITLE}".') is None


@pytest.mark.parametrize(
    ("question", "name", "other"),
    [
        ("What's on the horizontal axis?", ACROSS, UP),
        ("x axis title", ACROSS, TITLE),
        ("How is the y axis labelled?", UP, ACROSS),
        ("What does the vertical axis measure?", UP, TITLE),
    ],
)
def test_the_name_of_an_axis_is_known_by_its_place(question: str, name: str, other: str) -> None:
    assert chart().asked(question)(f'"{name}".') is True
    assert chart().asked(question)(f'"{other}".') is False
    assert chart().asked(question)("It has no name.") is False
    assert chart().instead(question)("It has no name.") == f'"{name}".'


def test_the_numbers_of_an_axis_are_not_its_name() -> None:
    assert chart().asked("From where to where does the y axis go?")(f'"{UP}".') is None
    assert chart().asked("What are the lowest and highest numbers on the y axis?")(f'"{ACROSS}".') is None
    assert chart().asked("What are the x axis and the y axis called?")(f'"{UP}".') is None


def test_an_axis_has_no_name_where_nothing_stands_beside_it() -> None:
    assert chart(up="").asked("What's on the y axis?")("It has no name.") is True
    assert chart(across="").asked("What's on the x axis?")("It has no name.") is True
    assert chart(across="").instead("What's on the x axis?")(f'"{TITLE}".') is None  # the title may be its name


def test_what_was_not_read_may_be_its_name() -> None:
    for of, axis in ((UP, "y"), (ACROSS, "x")):
        sheet = chart()
        sheet.lines = [line for line in sheet.lines if line.text != of]  # its ink stays
        assert sheet.asked(f"What's on the {axis} axis?")("It has no name.") is None


def test_a_line_of_which_nobody_knows_what_it_is_may_be_its_name() -> None:
    sheet = chart(up="")
    sheet.write("Thousands", 110, 60)
    assert sheet.asked("What's on the y axis?")("It has no name.") is None
