"""The witness of flowcharts: what it proves, what it disproves and where it is silent, on pictures drawn here."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sheets import HEIGHT, WIDTH, Sheet
from sightline.engine.witness.flowcharts import flowchart

Point = tuple[float, float]


def box(sheet: Sheet, text: str, x: float, y: float, form: str = "box", fill: str = "white") -> None:
    """A box around words, 120 by 50 pixels."""
    edges = [x - 60, y - 25, x + 60, y + 25]
    if form == "box":
        sheet.pen.rectangle(edges, fill=fill, outline=sheet.ink, width=2)
    elif form == "ellipse":
        sheet.pen.ellipse(edges, fill=fill, outline=sheet.ink, width=2)
    else:
        corners = [(x - 90, y), (x, y - 30), (x + 90, y), (x, y + 30)]
        sheet.pen.polygon(corners, fill=fill, outline=sheet.ink, width=2)
    sheet.write(text, x, y)


def arrow(sheet: Sheet, start: Point, end: Point, head: str = "filled") -> None:
    sheet.pen.line([start, end], fill=sheet.ink, width=2)
    turn = math.atan2(end[1] - start[1], end[0] - start[0])
    barbs = [(end[0] - 14 * math.cos(turn + by), end[1] - 14 * math.sin(turn + by)) for by in (0.45, -0.45)]
    if head == "filled":
        sheet.pen.polygon([end, *barbs], fill=sheet.ink)
    elif head == "open":
        for barb in barbs:
            sheet.pen.line([end, barb], fill=sheet.ink, width=2)


def chain(head: str = "filled", ground: str = "white", ink: str = "black", fill: str = "white") -> Sheet:
    sheet = Sheet(ground, ink)
    for at, (text, form) in enumerate((("Mix", "ellipse"), ("Bake", "box"), ("Cool", "diamond"), ("Serve", "box"))):
        box(sheet, text, 320, 50 + 120 * at, form, fill)
    for top, bottom in ((75, 145), (195, 260), (320, 385)):
        arrow(sheet, (320, top), (320, bottom), head)
    return sheet


@pytest.mark.parametrize(
    "sheet", [chain(), chain("open"), chain(ground="#20242c", ink="#d0d4dc", fill="#20242c"), chain(fill="#9fd3c7")]
)
def test_what_is_before_and_after_a_box(sheet: Sheet):
    assert sheet.asked("What comes after Bake?")('"Cool".') is True
    assert sheet.asked("What comes after Bake?")('"Mix".') is False
    assert sheet.asked("What comes before Bake?")('"Mix".') is True
    assert sheet.asked("Which step leads to Serve?")('"Cool".') is True
    assert sheet.asked("Where does the arrow from Mix lead?")('"Bake".') is True
    assert sheet.instead("What comes after Bake?")('"Mix".') == '"Cool".'
    assert sheet.asked("What comes after Serve?")('"Mix".') is None
    assert sheet.asked("What comes after Bake?")("It is empty.") is None


def test_where_it_begins_ends_and_leads():
    sheet = chain()
    assert sheet.asked("Where does it start?")('"Mix".') is True
    assert sheet.asked("Where does it end?")('"Mix".') is False
    assert sheet.asked("In which direction does it go?")("From top to bottom.") is True
    assert sheet.asked("In which direction does it go?")("From left to right.") is False
    assert sheet.instead("What is the direction of the arrows?")("There are no arrows.") == "From top to bottom."
    assert sheet.asked("Which steps are there?")('"Mix", "Bake", "Cool" and "Serve".') is True
    assert sheet.asked("Which steps are there?")('"Mix", "Bake" and "Serve".') is False
    assert sheet.asked("What colour is the first step?")('"Mix".') is None


def tree(head: str) -> Sheet:
    """One box over two, joined by lines that part."""
    sheet = Sheet()
    for text, x, y in (("Board", 320, 80), ("Sales", 160, 260), ("Design", 480, 260)):
        box(sheet, text, x, y)
    sheet.pen.line([320, 105, 320, 165], fill="black", width=2)
    sheet.pen.line([160, 165, 480, 165], fill="black", width=2)
    for x in (160, 480):
        arrow(sheet, (x, 165), (x, 233), head)
    return sheet


@pytest.mark.parametrize("head", ["filled", "none"])
def test_lines_that_part(head: str):
    assert tree(head).asked("What comes after Board?")('"Sales" and "Design".') is True
    assert tree(head).asked("What comes after Board?")('"Sales".') is False
    assert tree(head).asked("What comes before Design?")('"Board".') is True
    assert tree(head).asked("Where does it end?")('"Design".') is None


def test_a_circle_has_no_first_box():
    sheet = Sheet()
    for text, x, y in (("Egg", 320, 80), ("Larva", 480, 300), ("Pupa", 160, 300)):
        box(sheet, text, x, y, "ellipse", "#ffe0a0")
    arrow(sheet, (355, 103), (455, 275))
    arrow(sheet, (418, 300), (222, 300))
    arrow(sheet, (185, 275), (285, 103))
    assert sheet.asked("What comes after Pupa?")('"Egg".') is True
    assert sheet.asked("What comes after Pupa?")('"Larva".') is False
    assert sheet.asked("Where does it start?")('"Egg".') is None
    assert sheet.asked("In which direction does it go?")("From top to bottom.") is None


def test_what_is_not_plain_says_nothing():
    broken = chain()
    broken.pen.rectangle([300, 220, 340, 240], fill="white")
    assert broken.asked("What comes after Bake?")('"Cool".') is None
    elsewhere = chain()
    arrow(elsewhere, (382, 170), (600, 170))
    assert elsewhere.asked("What comes after Bake?")('"Cool".') is None
    both = chain()
    arrow(both, (320, 145), (320, 75))
    assert both.asked("What comes after Mix?")('"Bake".') is None
    sideways = Sheet()  # lines without heads
    box(sideways, "Red", 160, 200)
    box(sideways, "Blue", 480, 200)
    sideways.pen.line([220, 200, 420, 200], fill="black", width=2)
    assert sideways.asked("What comes after Red?")('"Blue".') is None
    noise = np.random.default_rng(5).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    assert flowchart(noise, chain().lines) is None


def test_a_line_that_goes_past_a_box_says_nothing():
    sheet = Sheet()
    for at, text in enumerate(("Mix", "Bake", "Cool")):
        box(sheet, text, 320, 80 + 140 * at)
    sheet.pen.line([(385, 107), (385, 310), (340, 310)], fill="black", width=2)
    arrow(sheet, (340, 310), (340, 333))
    sheet.pen.line([(340, 107), (385, 107)], fill="black", width=2)
    assert sheet.asked("What comes before Cool?")('"Mix" and "Bake".') is None
    assert sheet.instead("What comes before Cool?")('"Mix".') is None


def test_boxes_side_by_side_are_told_from_the_left():
    sheet = tree("filled")
    # As read: the box on the right has its first word higher than the one on the left.
    sheet.lines = [sheet.lines[0], sheet.lines[2], sheet.lines[1]]
    assert sheet.asked("What comes after Board?")('"Sales" and "Design".') is True


def test_a_word_on_a_line_is_no_head():
    sheet = chain()
    sheet.write("yes", 320, 212)  # nearer to where the line begins
    assert sheet.asked("What comes after Bake?")('"Cool".') is True
    assert sheet.asked("What comes before Cool?")('"Bake".') is True


def test_boxes_are_counted():
    assert chain().asked("How many boxes are there?")("4.") is True
    assert chain().asked("How many steps do you see?")("3.") is False
    assert chain().instead("How many boxes are there?")("There are no slices.") == "4."
    assert chain().instead("What are the steps called?")("There is no title.") == '"Mix", "Bake", "Cool" and "Serve".'
    assert chain().asked("How many check boxes are there?")("4.") is None
    assert chain().asked("How many arrows are there?")("4.") is None


def test_boxes_side_by_side_are_no_bars_with_names():
    sheet = Sheet()
    for text, x, y in (("Mix", 90, 200), ("Bake", 270, 200), ("Cool", 450, 200), ("Serve", 550, 60)):
        box(sheet, text, x, y, fill="#f0c828")
    arrow(sheet, (151, 200), (209, 200))
    arrow(sheet, (331, 200), (389, 200))
    arrow(sheet, (480, 174), (540, 87))
    assert sheet.asked("Which names does it have?")('"Mix", "Bake" and "Cool".') is not True
    assert sheet.instead("Which names does it have?")('"Mix" and "Cool".') is None
