"""The witness: what it proves, what it disproves and where it is silent, on pictures drawn here."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import ImageFilter

from sheets import HEIGHT, WIDTH, Sheet
from sightline.conversation import TextLine, Word
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.witness import Witness

NAMES = ["Bus", "Car", "Bike", "Train"]
HEIGHTS = [120, 300, 60, 200]
FLOOR = 400
LIGHT, DARK = ("white", "black"), ("#0d1117", "#c9d1d9")


def place(at: int) -> int:
    """Where the name of a bar or point is."""
    return 160 + 120 * at


def chart(colours: tuple[str, str] = LIGHT) -> Sheet:
    """Axes: numbers from 0 to 40 on the left, lines of a grid, the names below."""
    sheet = Sheet(*colours)
    for tick in range(5):
        sheet.write(str(10 * tick), 60, FLOOR - 80 * tick)
        sheet.pen.line([90, FLOOR - 80 * tick, 600, FLOOR - 80 * tick], fill="#9aa0a6")
    for at, name in enumerate(NAMES):
        sheet.write(name, place(at), FLOOR + 20)
    return sheet


def bar_chart(colours: tuple[str, str] = LIGHT, fills: Sequence[str] = 4 * ["#1f77b4"]) -> Sheet:
    sheet = chart(colours)
    for at, (high, fill) in enumerate(zip(HEIGHTS, fills, strict=True)):
        sheet.pen.rectangle([place(at) - 35, FLOOR - high, place(at) + 35, FLOOR - 1], fill=fill)
    return sheet


def lying_chart() -> Sheet:
    sheet = Sheet()
    for at, (name, high) in enumerate(zip(NAMES, HEIGHTS, strict=True)):
        sheet.write(name, 60, 80 + 80 * at)
        sheet.pen.rectangle([101, 58 + 80 * at, 100 + high, 102 + 80 * at], fill="#2ca02c")
    for tick in range(4):
        sheet.write(str(10 * tick), 100 + 100 * tick, 400)
    return sheet


def grouped_chart() -> Sheet:
    """Two bars over each name."""
    sheet = chart()
    for at, high in enumerate(HEIGHTS):
        sheet.pen.rectangle([place(at) - 40, FLOOR - high, place(at), FLOOR - 1], fill="#1f77b4")
        sheet.pen.rectangle([place(at), FLOOR - 150, place(at) + 40, FLOOR - 1], fill="#ff7f0e")
    return sheet


def line_chart(*courses: Sequence[int], colours: tuple[str, str] = LIGHT) -> Sheet:
    sheet = chart(colours)
    for course, fill in zip(courses, ("#d62728", "#1f77b4"), strict=False):
        sheet.pen.line([(place(at), FLOOR - high) for at, high in enumerate(course)], fill=fill, width=4)
    return sheet


@pytest.mark.parametrize("sheet", [bar_chart(), bar_chart(DARK, ["#58a6ff", "#f85149", "#3fb950", "#d29922"])])
def test_the_highest_bar_is_seen(sheet: Sheet):
    assert sheet.asked("Which bar is highest?")('"Car".') is True
    assert sheet.asked("Which bar is highest?")('"Train".') is False
    assert sheet.asked("Which category has the lowest value?")('"Bike".') is True
    assert sheet.asked("Which bar is highest?")('"Transport".') is None
    assert sheet.asked("Which is the second highest bar?")('"Train".') is None
    assert sheet.asked("What is the highest value?")('"Car".') is None


@pytest.mark.parametrize(
    ("sheet", "question", "right", "wrong"),
    [
        (bar_chart(), "Which bar is highest?", '"Car".', '"Train".'),
        (lying_chart(), "Which bar is the shortest?", '"Bike".', '"Bus".'),
        (line_chart(HEIGHTS), "Where does the line have its peak, that is its highest point?", '"Car".', '"Bike".'),
        (bar_chart(fills=["#d62728", *3 * ["#1f77b4"]]), "What colour is the bar of Bus?", "Red.", "Blue."),
    ],
)
def test_of_a_large_picture_not_every_pixel_is_looked_at(sheet: Sheet, question: str, right: str, wrong: str) -> None:
    large = np.asarray(sheet.image).repeat(6, axis=0).repeat(6, axis=1)
    shown = Evidence(sheet.lines, lambda: large)
    assert shown.pixels is not None
    assert shown.pixels.size < large.size / 2
    witness = Witness(question, shown)
    assert witness.says(right) is True
    assert witness.says(wrong) is False


def test_bars_that_lie_are_seen():
    sheet = lying_chart()
    assert sheet.asked("Which bar is the longest?")('"Car".') is True
    assert sheet.asked("Which bar is the longest?")('"Bus".') is False
    assert sheet.asked("Which bar comes first?")('"Bus".') is None


def test_bars_are_compared_if_they_are_not_about_the_same():
    assert bar_chart().asked("Is Bus higher than Bike?")("Yes.") is True
    assert bar_chart().asked("Is Bus higher than Bike?")("No.") is False
    assert bar_chart().asked("Is Bus lower than Bike?")("No.") is True
    assert bar_chart().asked("Which is more, Bus or Train?")('"Train".') is True
    assert bar_chart().asked("Which is more, Bus or Train?")('"Bus".') is False
    level = chart()
    for at in range(4):
        level.pen.rectangle([place(at) - 35, 200 - at, place(at) + 35, FLOOR - 1], fill="#1f77b4")
    assert level.asked("Is Bus higher than Car?")("No.") is None
    assert level.asked("Which bar is highest?")('"Train".') is None


def test_bars_in_groups_are_none():
    assert grouped_chart().asked("Which bar is highest?")('"Car".') is None
    assert grouped_chart().asked("Is Bus higher than Bike?")("Yes.") is None
    assert grouped_chart().asked("How many bars are there?")("4.") is None


def test_bars_upon_others_are_none():
    sheet = bar_chart()
    for at, high in enumerate(HEIGHTS):
        sheet.pen.rectangle([place(at) - 35, FLOOR - high - 40, place(at) + 35, FLOOR - high - 1], fill="#ff7f0e")
    assert sheet.asked("Which bar is highest?")('"Car".') is None
    assert sheet.asked("What colour are the bars?")("Blue.") is False
    assert sheet.instead("What colours are the bars?")("Blue.") == "Orange and blue."


def test_a_bar_whose_name_was_not_read_keeps_it_from_saying_which_is_highest():
    sheet = bar_chart()
    sheet.lines = [line for line in sheet.lines if line.text != "Train"]
    assert sheet.asked("Which bar is highest?")('"Car".') is None


def test_bars_are_counted():
    assert bar_chart().asked("How many bars are there?")("4.") is True
    assert bar_chart().asked("How many bars are there?")("5.") is False
    assert bar_chart().asked("How many blue bars are there?")("4.") is None
    assert bar_chart().asked("How many things are there?")("4 bars.") is True
    assert bar_chart().asked("How many things are there?")("4 slices.") is None
    assert bar_chart().instead("How many things are there?")("3 bars.") == "4 bars."


def test_lines_are_counted():
    assert line_chart([40, 100, 180, 300]).asked("How many lines are there?")("1.") is True
    assert line_chart([40, 100, 180, 300]).asked("How many lines are there?")("2.") is False
    assert legend().asked("How many lines are there?")("3.") is True
    assert legend().asked("How many lines are there?")("4.") is None  # it may be one of bars
    assert chart().asked("How many lines are there?")("0.") is None


def test_colours_of_bars():
    sheet = bar_chart(fills=["#d62728", "#1f77b4", "#2ca02c", "#ffdd00"])
    assert sheet.asked("What colour is the bar for Car?")("Blue.") is True
    assert sheet.asked("What colour is the bar for Car?")("Yellow.") is False
    assert sheet.asked("What does the red bar stand for?")('"Bus".') is True
    assert sheet.asked("What does the red bar stand for?")('"Bike".') is False
    assert sheet.asked("What colour is the highest bar?")("Blue.") is True
    assert sheet.instead("What colour is the highest bar?")("Red.") == "Blue."
    assert sheet.asked("What colour is the first bar?")("Blue.") is None
    assert sheet.asked("What colours are the bars?")("Red, yellow, green and blue.") is True
    assert sheet.asked("What colours are the bars?")("Red, yellow and green.") is False
    assert sheet.instead("What colours are the bars?")("Red and blue.") == "Red, yellow, green and blue."
    twice = bar_chart(fills=["#d62728", "#1f77b4", "#d62728", "#ffdd00"])
    assert twice.asked("What does the red bar stand for?")('"Bus".') is None


def dots(fills: Sequence[str], colours: tuple[str, str] = LIGHT) -> Sheet:
    """A plot of points, with numbers along both axes and a red mark above it."""
    sheet = chart(colours)
    sheet.pen.rectangle([20, 10, 60, 16], fill="#e3120b")
    for at in range(5):
        sheet.write(str(10 * at), place(at), FLOOR + 15)
    for at in range(24):
        x, y = place(0) + 17 * at, FLOOR - 30 - (at * 37) % 200
        sheet.pen.ellipse([x - 5, y - 5, x + 5, y + 5], fill=fills[at % len(fills)])
    return sheet


def test_colours_of_points_and_lines():
    assert dots(["#2ca02c"]).asked("What colour are the points?")("Green.") is True
    assert dots(["#2ca02c"]).asked("What colours does the picture show?")("Red.") is False
    assert dots(["#2ca02c"]).instead("What colours does the picture show?")("Red.") == "Green."
    assert dots(["#2ca02c", "#ffdd00"]).asked("What colours are the points?")("Yellow and green.") is True
    assert dots(["#2ca02c", "#ffdd00"]).asked("What colour is the title?")("Yellow and green.") is None
    assert dots(["#2ca02c"]).asked("Is there a green point?")("Yes.") is True
    assert dots(["#2ca02c"]).instead("Are there any purple points?")("Yes.") == "No, there is no purple point."
    assert dots(["#2ca02c", "#555555"]).asked("What colour are the points?")("Green.") is None
    assert line_chart([50, 150, 100, 200], [200, 60, 40, 80]).asked("What colours are the lines?")("Red.") is False
    two = dots(["#2ca02c", "#ffdd00"])
    assert two.instead("What colour is the second point from the left?")("Green.") is None
    assert two.asked("What colour is the first point?")("Green.") is None
    between = dots(["#13738a"])
    assert between.asked("What colour are the points?")("Red.") is False
    assert between.instead("What colour are the points?")("Red.") is None


def test_what_is_plotted_below_the_lowest_number_that_was_read_has_its_colour_too():
    sheet = grouped_chart()
    sheet.lines[:] = [line for line in sheet.lines if line.text not in ("0", "10")]
    assert sheet.instead("What colours are the bars?")("Blue.") == "Orange and blue."


def test_whether_there_is_a_bar_or_line_of_a_colour():
    sheet = bar_chart(fills=["#d62728", "#1f77b4", "#2ca02c", "#ffdd00"])
    assert sheet.asked("Are there any green bars?")("Yes.") is True
    assert sheet.asked("Is there a purple bar in the chart?")("No, there is no purple bar.") is True
    assert sheet.asked("Is there a purple bar in the chart?")("Yes.") is False
    assert sheet.instead("Do you see a green bar?")("No, there is no green bar.") == "Yes."
    assert sheet.asked("Is there a purple slice?")("No, there is no purple slice.") is None
    assert sheet.asked("Is the highest bar a green one?")("No, there is no green bar.") is None
    between = bar_chart(fills=["#d62728", "#13738a", "#2ca02c", "#ffdd00"])
    assert between.asked("Is there a turquoise bar?")("No, there is no turquoise bar.") is None
    assert legend().asked("Can you see a red line?")("Yes.") is True
    assert legend().asked("Can you see a pink line?")("No, there is no pink line.") is True


def test_names_in_a_row():
    every = '"Bus", "Car", "Bike" and "Train".'
    assert bar_chart().asked("What are the bars called?")(every) is True
    assert bar_chart().asked("What are the bars called?")('"Bus", "Car" and "Train".') is False
    assert bar_chart().asked("What does the legend say?")(every) is None
    assert bar_chart().asked("Which category comes last?")('"Train".') is True
    assert bar_chart().asked("Which category comes last?")('"Bus".') is False
    assert bar_chart().asked("Which label comes last on the x axis?")('"Train".') is None


def test_the_ends_of_an_axis():
    assert bar_chart().asked("What is the range of the y axis?")("From 0 to 40.") is True
    assert bar_chart().asked("What is the range of the y axis?")("From 10 to 40.") is False
    assert bar_chart().asked("What is the range of the x axis?")("From 0 to 40.") is None


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_course_of_a_line(colours: tuple[str, str]):
    rising = line_chart([40, 100, 180, 300], colours=colours)
    assert rising.asked("What is the trend?")("Rising.") is True
    assert rising.asked("What is the trend?")("Falling.") is False
    assert rising.asked("When is the line at its highest?")('"Train".') is True
    assert rising.asked("When is the line at its lowest?")('"Bike".') is False
    wave = line_chart([100, 300, 40, 150], colours=colours)
    assert wave.asked("What is the trend?")("Up and down.") is True
    level = line_chart([100, 104, 100, 103], colours=colours)
    assert level.asked("What is the trend?")("Flat.") is True
    assert level.asked("What is the trend?")("Rising.") is False
    nearly = line_chart([100, 110, 130, 125], colours=colours)
    assert nearly.asked("What is the trend?")("Flat.") is None
    assert nearly.asked("What is the trend?")("Rising.") is None
    turning = line_chart([300, 240, 60, 100], colours=colours)  # at last it goes back by a fifth
    assert turning.asked("What is the trend?")("Falling.") is True
    assert line_chart([300, 60, 110, 90], colours=colours).asked("What is the trend?")("Falling.") is None
    two = line_chart([40, 100, 180, 300], [300, 180, 100, 40], colours=colours)
    assert two.asked("What is the trend?")("Rising.") is None
    assert two.asked("When is the line at its highest?")('"Train".') is None


def test_a_line_that_goes_in_steps_or_has_hollow_marks():
    steps = chart()
    steps.pen.line(
        [(160, 300), (280, 300), (280, 360), (400, 360), (400, 340), (520, 340), (520, 120)], fill="red", width=4
    )
    assert steps.asked("When is the line at its lowest?")('"Bike".') is None
    assert steps.asked("What is the trend?")("Falling.") is None
    marked = line_chart([40, 100, 180, 300])
    for at, high in enumerate([40, 100, 180, 300]):
        x, y = place(at), FLOOR - high
        marked.pen.rectangle([x - 7, y - 7, x + 7, y + 7], fill="white", outline="#d62728", width=4)
    assert marked.asked("When is the line at its highest?")('"Train".') is True
    assert marked.asked("What is the trend?")("Rising.") is True


def test_the_trend_of_a_line_that_has_names_only_here_and_there():
    sheet = Sheet()
    for tick in range(5):
        sheet.write(str(10 * tick), 60, FLOOR - 80 * tick)
    places = np.arange(100, 601)
    for year in range(9):
        sheet.write(str(1990 + 5 * year), 100 + 62 * year, FLOOR + 20)
    heights = 200 + 150 * np.sin(places / 20)
    sheet.pen.line([(int(x), int(FLOOR - y)) for x, y in zip(places, heights, strict=True)], fill="red", width=3)
    assert sheet.asked("What is the trend?")("Up and down.") is True
    assert sheet.asked("When is the line at its highest?")('"2000".') is None


def test_names_that_were_read_as_one_line():
    sheet = line_chart([40, 100, 300, 180])
    names = [line for line in sheet.lines if line.text in NAMES]
    sheet.lines = [line for line in sheet.lines if line not in names]
    years = (Word(str(2001 + at), line.box, 1.0) for at, line in enumerate(names))
    sheet.lines.append(TextLine(tuple(years)))
    assert sheet.asked("When is the line at its highest?")('"2003".') is True
    assert sheet.instead("When is the line at its highest?")('"2001".') == '"2003".'
    assert sheet.asked("Which label comes first?")('"2001".') is True


def test_a_level_line_in_a_colour_is_no_grid():
    sheet = line_chart([40, 100, 180, 300])
    sheet.pen.line([90, 250, 600, 250], fill="#1f3fff", width=3)
    assert sheet.asked("How many lines are there?")("1.") is None
    assert sheet.asked("What is the trend?")("Rising.") is None


def legend() -> Sheet:
    sheet = Sheet()
    for at, (name, fill) in enumerate((("North", "#d62728"), ("South", "#2ca02c"), ("West", "#1f77b4"))):
        sheet.pen.rectangle([400, 94 + 30 * at, 412, 106 + 30 * at], fill=fill)
        sheet.write(name, 445, 100 + 30 * at)
    return sheet


def test_a_legend_tells_names_and_colours():
    sheet = legend()
    assert sheet.asked("Read the legend.")('"North", "South" and "West".') is True
    assert sheet.asked("Read the legend.")('"North" and "West".') is None
    assert sheet.asked("What does green stand for?")('"South".') is True
    assert sheet.asked("What does green stand for?")('"North".') is False
    assert sheet.asked("What colour is West?")("Blue.") is True
    assert sheet.asked("What colour is West?")("Yellow.") is False


def sign(ground: str, ink: str) -> Sheet:
    sheet = Sheet("#8a9a5b")
    sheet.pen.rectangle([100, 100, 540, 300], fill=ground)
    sheet.write("NO PARKING", 320, 200, ink, size=48)
    return sheet


def test_colours_of_a_sign_and_of_its_letters():
    sheet = sign("#e50000", "white")
    assert sheet.asked("What colour is the text?")("White.") is True
    assert sheet.asked("What colour is the text?")("Black.") is False
    assert sheet.asked("What colour is the sign?")("Red.") is True
    assert sheet.asked("What colour is the sign?")("Blue.") is False
    between = sign("white", "#b0563c")  # red or brown
    assert between.asked("What colour is the text?")("Brown.") is None


def test_the_colour_of_letters_is_said_instead_if_their_strokes_are_thick_enough():
    sheet = sign("#e50000", "white")
    assert sheet.instead("What colour is the text?")("Black.") == "White."
    assert sheet.instead("In which colour is it printed?")("Red.") == "White."
    assert sheet.asked("What colour is the text?")("White.") is True
    sheet.image = sheet.image.filter(ImageFilter.GaussianBlur(3))
    assert sheet.instead("What colour is the text?")("Black.") is None
    small = Sheet("#20a030")
    small.write("no parking on this side", 320, 200, "white", size=11)
    small.image = small.image.filter(ImageFilter.GaussianBlur(1))
    assert small.instead("What colour is the text?")("Black.") is None
    two = sign("#e50000", "white")
    two.write("TODAY", 320, 270, "black", size=36)
    assert two.instead("What colour is the text?")("Red.") is None


def test_the_background_if_it_is_even():
    assert legend().asked("What colour is the background?")("White.") is True
    assert legend().asked("What colour is the background?")("Red.") is False
    sky = Sheet()
    sky.pen.rectangle([0, 0, WIDTH, HEIGHT // 2], fill="#0343df")
    assert sky.asked("What colour is the background?")("White.") is None


def form(beside: bool) -> Sheet:
    """Three fields, their names beside or above them; the last is empty."""
    sheet = Sheet("#f0f0f0")
    for at, (name, value) in enumerate((("Town", "Helsinki"), ("Street", "Long Lane"), ("Guest", ""))):
        left, top = (220, 80 + 60 * at) if beside else (60, 100 + 80 * at)
        sheet.pen.rectangle([left, top, left + 300, top + 30], fill="white", outline="#808080")
        sheet.write(name, 60, top + 15 if beside else top - 16, anchor="lm")
        if value:
            sheet.write(value, left + 60, top + 15)
    return sheet


@pytest.mark.parametrize("beside", [True, False])
def test_what_is_in_a_field(beside: bool):
    sheet = form(beside)
    assert sheet.asked("What is in the field Town?")('"Helsinki".') is True
    assert sheet.asked("What is in the field Town?")('"Long Lane".') is False
    assert sheet.asked("What is in the field Town?")("It is empty.") is False
    assert sheet.asked("What is in the field Guest?")("It is empty.") is True
    assert sheet.asked("What comes after Town?")('"Helsinki".') is None
    assert sheet.asked("How is the axis of Town called?")('"Helsinki".') is None


def test_all_fields_are_asked_for_where_one_is_called_name():
    sheet = Sheet("#f0f0f0")
    sheet.pen.rectangle([220, 80, 520, 110], fill="white", outline="#808080")
    sheet.write("Name", 60, 95, anchor="lm")
    sheet.write("Helsinki", 280, 95)
    assert sheet.asked("What is in the field Name?")('"Helsinki".') is True
    assert sheet.asked("Name all fields.")('"Helsinki".') is None
    assert sheet.instead("Name all fields.")('"Helsinki".') is None


def test_a_line_to_write_on_is_no_frame():
    sheet = Sheet()
    for at, text in enumerate(("Town", "Helsinki", "Street")):
        sheet.write(text, 100, 80 + 30 * at)
    sheet.pen.line([60, 124, 400, 124], fill="#808080")
    assert sheet.asked("What is in the field Town?")('"Helsinki".') is None


def test_nothing_is_said_of_what_is_not_understood_or_not_seen():
    sheet = bar_chart()
    assert sheet.asked("What is this?")("A bar chart.") is None
    assert sheet.asked("Which bar is highest?")("I can't tell.") is None
    assert Witness("Which bar is highest?", Evidence(sheet.lines, lambda: None)).says('"Car".') is None
    assert Witness("What colour is the text?", Evidence([], lambda: np.asarray(sheet.image))).says("Black.") is None


@pytest.mark.parametrize(
    ("question", "said", "right"),
    [
        ("Which bar is the highest?", '"Bus".', '"Car".'),
        ("Which bar is the lowest?", '"Bus".', '"Bike".'),
        ("Is Bus higher than Train?", "Yes.", "No."),
        ("Which is higher, Bus or Bike?", '"Bike".', '"Bus".'),
        ("How many bars are there?", "5.", "4."),
        ("What colour is the bar Bus?", "Green.", "Blue."),
        ("What are the labels of the bars?", '"Bus", "Car" and "Train".', '"Bus", "Car", "Bike" and "Train".'),
        ("What is the range of the y axis?", "From 10 to 40.", None),
        ("Which bar is the highest?", "Yes.", None),  # another form: what is asked for is not understood
        ("What is this?", "A line chart.", None),
        ("Which bar is not the highest?", '"Car".', None),
    ],
)
def test_what_is_right_is_said_instead(question: str, said: str, right: str | None) -> None:
    assert bar_chart().instead(question)(said) == right


def test_what_a_legend_or_a_patch_of_it_says_is_said_instead() -> None:
    sheet = legend()
    assert sheet.instead("What is in the legend?")('"North" and "West".') == '"North", "South" and "West".'
    assert sheet.instead("What colour is South?")("Blue.") == "Green."
    assert sheet.instead("Which series is blue?")('"North".') == '"West".'


def test_what_a_field_says_is_said_instead() -> None:
    sheet = form(beside=True)
    assert sheet.instead("What is in the field Town?")('"Street".') == '"Helsinki".'
    assert sheet.instead("What is in the field Guest?")('"Helsinki".') == "It is empty."
    assert sheet.instead("What comes after Town?")('"Street".') is None


def numbered_chart(values: Sequence[str]) -> Sheet:
    """Bars with a number over each, and no axis."""
    sheet = Sheet()
    for at, (name, high, value) in enumerate(zip(NAMES, HEIGHTS, values, strict=True)):
        sheet.write(name, place(at), FLOOR + 20)
        sheet.pen.rectangle([place(at) - 35, FLOOR - high, place(at) + 35, FLOOR - 1], fill="#1f77b4")
        sheet.write(value, place(at), FLOOR - high - 14)
    return sheet


def test_a_number_that_stands_at_a_bar_of_its_length() -> None:
    sheet = numbered_chart(["$12K", "$30K", "$6K", "$20K"])
    assert sheet.asked("How much is Car?")("$30K.") is True
    assert sheet.asked("How much is Car?")("$20K.") is False
    assert sheet.asked("What is the lowest value?")("$6K.") is True
    assert sheet.instead("How much is Bus?")("About 14.") == "$12K."
    assert sheet.asked("How many does the second largest have?")("$20K.") is None
    years = numbered_chart(["2001", "2002", "2003", "2004"])  # no such lengths
    assert years.asked("How much is Car?")("2002.") is None
    assert bar_chart().asked("How much is Car?")("30.") is None


def test_a_percentage_that_stands_at_a_slice_of_its_share() -> None:
    sheet = Sheet()
    for at, (name, share, fill) in enumerate((("Rail", "50 %", "#d62728"), ("Road", "30 %", "#1f77b4"))):
        sheet.pen.pieslice([170, 90, 470, 390], -90 + 180 * at, 90 + 108 * at, fill=fill)
        sheet.write(f"{name} {share}", 560 - 480 * at, 240)
    sheet.pen.pieslice([170, 90, 470, 390], 198, 270, fill="#2ca02c")
    sheet.write("Sea 20 %", 200, 70)
    assert sheet.asked("What percentage is Road?")("30 %.") is True
    assert sheet.asked("What percentage is Road?")("20 %.") is False
    assert sheet.asked("Read the highest value.")("50 %.") is True
    assert sheet.asked("How much more is Rail than Road?")("20 %.") is None


def test_a_legend_that_was_not_read_whole_is_not_said_instead() -> None:
    sheet = legend()
    sheet.write("I East", 440, 190)  # its patch was read as a letter
    assert sheet.instead("What is in the legend?")('"North" and "West".') is None
    marked = Sheet()
    for at, (name, fill) in enumerate((("North", "#d62728"), ("• South", "#2ca02c"))):
        marked.pen.rectangle([400, 94 + 30 * at, 412, 106 + 30 * at], fill=fill)
        marked.write(name, 445, 100 + 30 * at)
    assert marked.instead("What does green stand for?")('"North".') is None
    assert marked.instead("What does red stand for?")('"• South".') == '"North".'


def dialog() -> Sheet:
    """A title on a bar, a message in two lines, and two buttons."""
    sheet = Sheet("#f4f4f4")
    sheet.pen.rectangle([0, 0, WIDTH, 50], fill="#1f3f8f")
    sheet.write("Backup", 20, 25, "white", anchor="lm")
    sheet.write("The disk is nearly full.", 40, 150, anchor="lm")
    sheet.write("Delete old copies?", 40, 180, anchor="lm")
    for at, text in enumerate(("Keep", "Delete")):
        sheet.pen.rectangle([360 + 130 * at, 400, 470 + 130 * at, 440], fill="white", outline="#808080")
        sheet.write(text, 415 + 130 * at, 420)
    return sheet


def test_the_message_and_the_buttons_of_a_dialog() -> None:
    sheet = dialog()
    message = '"The disk is nearly full. Delete old copies?".'
    assert sheet.asked("What does the dialog say?")(message) is True
    assert sheet.asked("What does the dialog say?")('"Delete old copies?".') is None
    assert sheet.instead("What does the dialog say?")('"Delete old copies?".') == message
    assert sheet.asked("What does the sign say?")('"The disk is nearly full. Delete old copies?".') is None
    assert sheet.asked("Which buttons are there?")('"Keep" and "Delete".') is True
    assert sheet.asked("Which buttons are there?")('"Delete".') is None
    assert sheet.instead("Which buttons are there?")('"Delete".') == '"Keep" and "Delete".'
    assert sheet.asked("Which colour do the buttons have?")('"Keep" and "Delete".') is None
    assert bar_chart().asked("Which buttons are there?")('"Bus", "Car", "Bike" and "Train".') is None
