"""The witness of names: which a chart has, what is none of them, and what was not asked for, on pictures drawn here."""

from __future__ import annotations

import math

import pytest

from sheets import HEIGHT, WIDTH, Sheet
from sightline.conversation import Region, TextLine, Word
from sightline.engine.reading_order import in_reading_order

NAMES = ["Mon", "Tue", "Wed", "Thu"]
EVERY = '"Mon", "Tue", "Wed" and "Thu".'
TITLE = "Visitors per day"


def axes(*, number_beside: bool = False) -> Sheet:
    """A title, numbers from 0 to 40 on the left and names below; the 0 may stand nearly at their height."""
    sheet = Sheet()
    sheet.write(TITLE, WIDTH / 2, 30, size=24)
    for tick in range(5):
        sheet.write(str(10 * tick), 50, (410 if number_beside else 400) - 80 * tick)
    for at, name in enumerate(NAMES):
        sheet.write(name, 160 + 120 * at, 415)
    return sheet


def bars(*, number_beside: bool = False) -> Sheet:
    sheet = axes(number_beside=number_beside)
    for at, high in enumerate((120, 300, 60, 200)):
        sheet.pen.rectangle([125 + 120 * at, 400 - high, 195 + 120 * at, 399], fill="#1f77b4")
    return sheet


def line() -> Sheet:
    sheet = axes()
    sheet.pen.line([(160, 350), (280, 200), (400, 300), (520, 120)], fill="#d62728", width=4)
    return sheet


def pie(*, lower: float = 0) -> Sheet:
    """Four slices, their names beside them: at the same height, or every other one so much lower."""
    sheet = Sheet()
    sheet.write(TITLE, WIDTH / 2, 30, size=24)
    fills = ("#d62728", "#1f77b4", "#2ca02c", "#ffdd00")
    for at, (name, fill) in enumerate(zip(NAMES, fills, strict=True)):
        sheet.pen.pieslice([170, 110, 470, 410], -90 + 90 * at, 90 * at, fill=fill)
        turn = math.radians(-45 + 90 * at)
        sheet.write(name, 320 + 185 * math.cos(turn), 260 + 185 * math.sin(turn) + lower * (at % 2))
    sheet.lines = [*in_reading_order(sheet.lines, WIDTH / HEIGHT)]
    return sheet


def scatter() -> Sheet:
    """Numbers along both axes, two groups of dots, and their names."""
    sheet = Sheet()
    for tick in range(5):
        sheet.write(str(10 * tick), 50, 420 - 80 * tick)
        sheet.write(str(100 * tick), 90 + 120 * tick, 445)
    for at, (name, fill) in enumerate((("North", "#d62728"), ("South", "#1f77b4"))):
        sheet.pen.rectangle([400, 24 + 30 * at, 412, 36 + 30 * at], fill=fill)
        sheet.write(name, 445, 30 + 30 * at)
        for dot in range(8):
            x, y = 120 + 50 * dot, 150 + 60 * at + 37 * dot % 90
            sheet.pen.ellipse([x, y, x + 8, y + 8], fill=fill)
    return sheet


@pytest.mark.parametrize("sheet", [bars(), line()])
def test_the_names_in_a_row(sheet: Sheet) -> None:
    assert sheet.asked("Which labels are there?")(EVERY) is True
    assert sheet.asked("Which labels are there?")('"Mon", "Wed" and "Thu".') is False
    assert sheet.asked("Which labels are there?")('"Tue", "Mon", "Wed" and "Thu".') is None
    assert sheet.instead("Which labels are there?")('"Mon", "Wed" and "Thu".') == EVERY
    assert sheet.instead("Please list the names.")(f'"{TITLE}".') == EVERY
    assert sheet.instead("What are the titles?")(f'"{TITLE}".') is None
    assert sheet.instead("Which labels does the legend have?")('"Mon", "Wed" and "Thu".') is None


def test_a_number_of_the_axis_is_no_name() -> None:
    sheet = bars(number_beside=True)
    assert sheet.asked("Which bar comes first?")('"Mon".') is True
    assert sheet.asked("Which bar comes first?")('"0".') is False
    assert sheet.asked("Which label has the highest value?")('"40".') is False
    assert sheet.instead("Which bar comes first?")('"0".') == '"Mon".'
    assert sheet.instead("What are the bars called?")('"0", "Mon", "Tue", "Wed" and "Thu".') == EVERY
    assert sheet.asked("What is the highest number?")('"40".') is None


def test_the_names_of_slices_in_the_order_in_which_one_reads_them() -> None:
    order = '"Thu", "Mon", "Wed" and "Tue".'
    assert pie().asked("What do the slices represent?")(order) is True
    assert pie().asked("What do the slices represent?")('"Thu", "Wed" and "Tue".') is False
    assert pie().instead("What do the slices represent?")(EVERY) == order
    lower = pie(lower=9)  # too little for another row, but plainly further down
    assert lower.asked("What do the slices represent?")(order) is None
    assert lower.instead("What do the slices represent?")(EVERY) == '"Mon", "Thu", "Wed" and "Tue".'


def with_legend(sheet: Sheet) -> Sheet:
    """Two names with patches of colour before them."""
    for at, (name, fill) in enumerate((("North", "#d62728"), ("South", "#2ca02c"))):
        sheet.pen.rectangle([500, 64 + 30 * at, 512, 76 + 30 * at], fill=fill)
        sheet.write(name, 545, 70 + 30 * at)
    return sheet


def two_lines() -> Sheet:
    """Two lines over a row of names, and their own names."""
    sheet = with_legend(axes())
    sheet.pen.line([(160, 350), (280, 200), (400, 300), (520, 220)], fill="#d62728", width=4)
    sheet.pen.line([(160, 250), (280, 300), (400, 200), (520, 300)], fill="#2ca02c", width=4)
    return sheet


def test_with_a_legend_the_row_is_told_where_the_model_means_it() -> None:
    sheet = two_lines()
    assert sheet.instead("Which labels are there?")('"Mon", "10", "Wed" and "Thu".') == EVERY
    assert sheet.instead("Which labels are there?")('"Mon", "North" and "South".') is None
    assert sheet.instead("Which labels are there?")('"Mon", "10", "20" and "30".') is None
    assert sheet.instead("What are the lines called?")('"Mon", "10", "Wed" and "Thu".') is None
    sheet.lines = [one for one in sheet.lines if one.text != "Tue"]  # not read
    assert sheet.instead("Which labels are there?")('"Mon", "10", "Wed" and "Thu".') is None


def test_a_legend_that_is_there_is_not_denied() -> None:
    legend = '"North" and "South".'
    assert two_lines().instead("Which names are in the key?")("There is no legend.") == legend
    alone = with_legend(Sheet())  # beside what has neither numbers nor names that were read
    assert alone.instead("What are the parts called?")('"South" and "North".') == legend
    assert alone.instead("What are the parts called?")('"Mon" and "North".') is None
    assert alone.asked("What are the parts called?")('"Mon" and "Tue".') is None


def test_the_names_of_dots_are_in_the_legend() -> None:
    assert scatter().asked("What are the dots called?")('"North" and "South".') is True
    assert scatter().instead("What are the dots called?")('"South".') == '"North" and "South".'
    assert scatter().instead("What are the dots called?")("There is no title.") == '"North" and "South".'
    scatter_of_one = scatter()
    scatter_of_one.lines = [one for one in scatter_of_one.lines if one.text != "South"]
    assert scatter_of_one.instead("What are the dots called?")('"North".') is None


def test_one_line_above_all_others_is_no_answer_to_what_asks_for_several() -> None:
    sheet = Sheet()
    for at, text in enumerate((TITLE, "A", "B")):
        sheet.write(text, 320, 60 + 90 * at)
    assert sheet.asked("What are the lines called?")(f'"{TITLE}".') is False
    assert sheet.asked("What are the lines called?")('"A".') is None
    assert sheet.asked("What is the chart called?")(f'"{TITLE}".') is None


def test_a_denial_of_what_was_not_asked_for_is_not_said() -> None:
    sheet = line()
    assert sheet.asked("What is the overall trend?")("There is no legend.") is False
    assert sheet.asked("What are the steps called?")("There is no title.") is False
    assert sheet.asked("How many boxes are there?")("There are no slices.") is False
    assert sheet.asked("What is the chart called?")("There is no title.") is False  # there it is
    assert sheet.asked("What does the key say?")("There is no key.") is None
    assert sheet.asked("How many columns are there?")("There are no bars.") is None
    assert sheet.asked("What does red stand for?")("There is no legend.") is None
    rising = axes()
    rising.pen.line([(160, 350), (280, 300), (400, 200), (520, 120)], fill="#d62728", width=4)
    assert rising.instead("What is the overall trend?")("There is no legend.") == "Rising."


def test_a_sign_read_with_a_name_keeps_it_from_being_told() -> None:
    sheet = pie()
    sheet.lines = [replace_text(one, f"I {one.text}") if one.text == "Tue" else one for one in sheet.lines]
    assert sheet.instead("What do the slices represent?")(EVERY) is None


def replace_text(line: TextLine, text: str) -> TextLine:
    return TextLine((Word(text, line.box, 1.0),))


def legend_read(*texts: str, beside: bool = False) -> Sheet:
    """A plot of dots with a legend of three; a patch that was read as a sign belongs to the line."""
    sheet = Sheet()
    for tick in range(5):
        sheet.write(str(10 * tick), 50, 420 - 80 * tick)
        sheet.write(str(100 * tick), 90 + 120 * tick, 445)
    for at, (text, fill) in enumerate(zip(texts, ("#d62728", "#1f77b4", "#2ca02c"), strict=True)):
        x, y = (300 + 110 * at, 20) if beside else (400, 30 + 30 * at)
        sheet.pen.rectangle([x, y - 2, x + 16, y + 2], fill=fill)
        *sign, name = text.split()
        sheet.write(name, x + 24, y, anchor="lm")
        if sign:
            word = sheet.lines.pop().words[0]
            before = Region(x / WIDTH, word.box.top, word.box.left - 2 / WIDTH, word.box.bottom)
            sheet.lines.append(TextLine((Word(sign[0], before, 1.0), word)))
    return sheet


@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize("texts", [("North", "South", "West"), ("– North", "South", "• West")])
def test_a_patch_that_was_read_as_a_sign_is_no_part_of_a_name(texts: tuple[str, ...], beside: bool) -> None:
    sheet = legend_read(*texts, beside=beside)
    right = '"North", "South" and "West".'
    assert sheet.asked("Read the legend.")(right) is True
    assert sheet.instead("Read the legend.")(f'"{texts[0]}" and "{texts[1]}".') == right
    assert sheet.asked("What does red stand for?")('"North".') is True


def test_years_and_groups_of_years_are_names_in_a_legend() -> None:
    assert legend_read("1994", "1995", "1996").asked("Read the key.")('"1994", "1995" and "1996".') is True
    assert legend_read("15-29", "30-44", "45-59").asked("Read the key.")('"15-29", "30-44" and "45-59".') is True
    assert legend_read("12", "14", "16").asked("Read the key.")('"12", "14" and "16".') is None


def test_a_legend_that_was_not_read_in_its_order_is_told_from_the_top() -> None:
    sheet = legend_read("North", "South", "West")
    sheet.lines = [*sheet.lines[:-2], sheet.lines[-1], sheet.lines[-2]]
    assert sheet.instead("Read the key.")('"West" and "North".') == '"North", "South" and "West".'


def test_of_two_possible_legends_the_one_whose_lines_are_together_is_told() -> None:
    sheet = legend_read("North", "South", "West")
    sheet.lines.pop()  # not read
    sheet.pen.rectangle([120, 28, 136, 32], fill="#9467bd")
    stray = Region(144 / WIDTH, 22 / HEIGHT, 170 / WIDTH, 38 / HEIGHT)  # dots that were read, at the height of a name
    sheet.lines.insert(0, TextLine((Word("ofo", stray, 1.0),)))
    assert sheet.asked("What does blue stand for?")('"South".') is True
    assert sheet.instead("What does blue stand for?")('"North".') == '"South".'
