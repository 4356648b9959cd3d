"""The words of a picture as numbers, runs and places."""

import pytest

from fakes import lines_of
from sightline.conversation import Region, TextLine, Word
from sightline.ui.words_text import PictureText, between

PAGE = PictureText(lines_of("Annual report\nSales rose again\nin all\ncountries"))


def found(text, sought):
    return [text.text(run) for run in text.find(sought)]


def test_words_are_numbered_in_reading_order():
    assert [word.text for word in PAGE.words] == [
        "Annual",
        "report",
        "Sales",
        "rose",
        "again",
        "in",
        "all",
        "countries",
    ]
    assert PAGE.lines == [range(0, 2), range(2, 5), range(5, 7), range(7, 8)]
    assert PAGE.all == range(8)


def test_a_run_is_text_with_the_lines_of_the_picture():
    assert PAGE.text(PAGE.all) == "Annual report\nSales rose again\nin all\ncountries"
    assert PAGE.text(range(3, 6)) == "rose again\nin"
    assert PAGE.text(range(0)) == ""
    assert PAGE.by_lines(range(1, 6)) == [range(1, 2), range(2, 5), range(5, 6)]
    assert PAGE.by_lines(range(0)) == []


def test_a_run_has_a_box():
    assert PAGE.box(range(3, 5)) == pytest.approx((0.11, 0.12, 0.29, 0.18))


@pytest.mark.parametrize(("x", "y", "word"), [(0.05, 0.05, "Annual"), (0.15, 0.15, "rose"), (0.1, 0.15, None)])
def test_the_word_at_a_point(x, y, word):
    at = PAGE.word_at(x, y)
    assert (None if at is None else PAGE.words[at].text) == word


@pytest.mark.parametrize(
    ("x", "y", "word"),
    [
        (0.9, 0.05, "report"),
        (-1.0, 0.15, "Sales"),
        (0.16, 0.99, "countries"),
        (0.13, -3.0, "report"),
        (0.095, 0.25, "in"),
    ],
)
def test_the_word_a_drag_means_is_in_the_nearest_line(x, y, word):
    assert PAGE.words[PAGE.nearest(x, y)].text == word


def test_of_two_columns_a_drag_means_the_nearer():
    columns = [(0.1, 0.1, "left"), (0.1, 0.2, "below"), (0.6, 0.1, "right")]
    text = PictureText([TextLine((Word(word, Region(x, y, x + 0.2, y + 0.05), 1.0),)) for x, y, word in columns])
    assert [text.words[text.nearest(x, 0.12)].text for x in (0.3, 0.5, 0.9)] == ["left", "right", "right"]


def test_up_and_down_keep_the_place_across():
    again = 4
    assert PAGE.words[PAGE.above_or_below(again, -1)].text == "report"
    assert PAGE.words[PAGE.above_or_below(again, 1)].text == "all"
    assert PAGE.above_or_below(0, -1) == 0
    assert PAGE.above_or_below(7, 1) == 7


def test_a_selection_has_no_direction():
    assert between(2, 5) == between(5, 2) == range(2, 6)


@pytest.mark.parametrize(
    ("sought", "hits"),
    [
        ("SALES", ["Sales"]),
        ("a", ["Annual", "Sales", "again", "all"]),
        ("report  sales", ["report\nSales"]),
        ("ose ag", ["rose again"]),
        ("e", ["report", "Sales", "rose", "countries"]),
        ("", []),
        ("  ", []),
        ("nowhere", []),
        ("countries ", ["countries"]),
    ],
)
def test_finding(sought, hits):
    assert found(PAGE, sought) == hits


def test_finding_sees_through_the_forms_of_letters():
    text = PictureText(lines_of("Straße ＳＡＬＥ İzmir ﬁnal"))
    assert found(text, "STRASSE") == ["Straße"]
    assert found(text, "sale") == ["ＳＡＬＥ"]
    assert found(text, "zmir final") == ["İzmir ﬁnal"]


def test_what_was_read_cannot_break_lines_or_hide_control_characters():
    text = PictureText([TextLine((Word("two\nrows\u2029of\0it", Region(0, 0, 1, 1), 1.0),))])
    assert text.text(text.all) == "two rows ofit"


def test_a_picture_without_words():
    text = PictureText()
    assert (text.all, text.text(text.all), text.find("a"), text.word_at(0.5, 0.5)) == (range(0), "", [], None)
