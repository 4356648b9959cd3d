"""Places in questions and answers: which words of a question have one, and what an answer's place is told as."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tokenizers import AddedToken, Tokenizer
from tokenizers.models import WordLevel

from sightline.conversation import Region, TextLine, Word
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.places import ReadOff, with_places


def line(text: str, x: float, y: float) -> TextLine:
    words = text.split() or [""]
    box = Region(x - 0.01, y - 0.01, x + 0.01, y + 0.01)
    return TextLine(tuple(Word(word, box, 1.0) for word in words))


LINES = [
    line("New York", 0.205, 0.905),
    line("York", 0.405, 0.905),
    line("Name:", 0.105, 0.305),
    line("A", 0.605, 0.905),
    line("Total", 0.705, 0.905),
    line("total", 0.805, 0.105),
    line("C++ (2)", 0.905, 0.905),
    line("?", 0.5, 0.5),
]


@pytest.mark.parametrize(
    ("question", "placed"),
    [
        ("How high is York?", "How high is York x40 y90?"),
        ("Is New York above York?", "Is New York x20 y90 above York x40 y90?"),
        ('How high is "new york"?', 'How high is "new york x20 y90"?'),
        ("What is the name?", "What is the name x10 y30?"),
        ("What is a bar?", "What is a bar?"),
        ("How high is A?", "How high is A x60 y90?"),
        ("How high is total?", "How high is total?"),  # which of the two?
        ("How high is Yorkshire?", "How high is Yorkshire?"),
        ("How high is C++ (2)?", "How high is C++ (2) x90 y90?"),
        ("How high is it?", "How high is it?"),
        ("", ""),
    ],
)
def test_the_words_of_one_line_have_its_place(question: str, placed: str):
    assert with_places(question, LINES) == placed


@pytest.mark.parametrize(
    ("question", "placed"),
    [
        ("How many in April?", "How many in Apr x20 y90?"),
        ("How many in apr?", "How many in apr x20 y90?"),
        ("More on Mon or on tues?", "More on Monday x40 y90 or on tues?"),
        ("How many in Sept?", "How many in September x60 y90?"),
        ("How many in sep?", "How many in sep x80 y90?"),
        ("How many may I eat in June?", "How many may I eat in June?"),
    ],
)
def test_months_and_days_are_known_by_their_first_letters(question: str, placed: str):
    lines = [
        *(line("Apr", 0.205, 0.905), line("Monday", 0.405, 0.905), line("September", 0.605, 0.905)),
        *(line("Sep", 0.805, 0.905), line("Ju", 0.905, 0.905)),
    ]
    assert with_places(question, lines) == placed


def test_without_words_a_question_stays_as_it_is():
    assert with_places("How high is York?", []) == "How high is York?"


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    made = Tokenizer(WordLevel({"About": 0}, unk_token="About"))
    made.add_tokens([AddedToken(f"{axis}{percent:02d}", lstrip=True) for axis in "xy" for percent in range(100)])
    return made


def read_off(tokenizer: Tokenizer, per_unit: float = 0.008) -> ReadOff:
    return ReadOff(tokenizer, [line(str(v), 0.05, 0.9 - per_unit * v) for v in (0, 50, 100)], "", lambda: None)


def logits(tokenizer: Tokenizer, **chances: float) -> FloatArray:
    all_of_them = np.full(tokenizer.get_vocab_size(), 1e-9)
    for place, chance in chances.items():
        all_of_them[tokenizer.token_to_id(place)] = chance
    return np.log(all_of_them).astype(np.float32)


@pytest.mark.parametrize(
    ("question", "placed"),
    [
        ("What is bus?", "What is Bus 30 % x20 y40?"),
        ("On foot or rent?", "On foot: 10 x20 y50 or Rent (1,200 €) x20 y60?"),
        ("How much CO2?", "How much CO2 12% x20 y70?"),
        ("How high were sales?", "How high were sales?"),  # a year is no number of theirs
        ("Which step?", "Which step?"),  # of two
        ("What is Q1?", "What is Q1?"),
    ],
)
def test_a_name_with_its_number_in_one_line_is_known_by_itself(question: str, placed: str):
    texts = ["Bus 30 %", "On foot: 10", "Rent (1,200 €)", "CO2 12%", "Sales 2023", "Step: 1", "Step: 2", "Q1 2023"]
    lines = [line(text, 0.205, 0.405 + 0.1 * i) for i, text in enumerate(texts)]
    assert with_places(question, lines) == placed


def test_a_place_is_told_as_the_value_that_the_scale_has_there(tokenizer: Tokenizer):
    place = tokenizer.token_to_id("y49")
    assert read_off(tokenizer).told(place, "About", logits(tokenizer, y49=1.0)) == (" 51", pytest.approx(1.0))


def test_a_value_is_as_sure_as_that_it_is_no_more_than_five_percent_off(tokenizer: Tokenizer):
    # The axis has 1.25 a percent of the picture: y45 is 56, y47 is 53, y49 is 51, y50 is 49, y60 is 37.
    chances = logits(tokenizer, y45=0.1, y47=0.25, y49=0.3, y50=0.15, y60=0.1, x50=0.1)
    told = read_off(tokenizer).told(tokenizer.token_to_id("y49"), "About", chances)
    assert told == (" 51", pytest.approx(0.7, abs=1e-4))


def test_what_lies_between_likely_places_is_told_if_it_is_close_to_more_of_them(tokenizer: Tokenizer):
    chances = logits(tokenizer, y45=0.3, y49=0.4, y53=0.3)  # 56, 51 and 46: 53 is close to the first two
    assert read_off(tokenizer).told(tokenizer.token_to_id("y49"), "About", chances) == (
        " 53",
        pytest.approx(0.7, abs=1e-4),
    )


def test_only_behind_about_does_a_place_stand_for_a_value(tokenizer: Tokenizer):
    answer, sure = read_off(tokenizer), logits(tokenizer, y49=1.0)
    assert answer.told(tokenizer.token_to_id("y49"), 'It says "', sure) is None
    assert answer.told(tokenizer.token_to_id("About"), "About", sure) is None


@pytest.mark.parametrize("place", ["x49", "y02"])
def test_without_a_scale_there_and_off_it_nothing_is_sure(tokenizer: Tokenizer, place: str):
    sure = logits(tokenizer, **{place: 1.0})
    assert read_off(tokenizer, 0.004).told(tokenizer.token_to_id(place), "About", sure) == ("", 0.0)


# Three bars of 40, 60 and 80 on a scale of 1 a percent of the picture, from y90 upwards, and a line of the grid at 70.
NAMES = [line("Ash", 0.3, 0.95), line("Oak", 0.5, 0.95), line("Elm", 0.7, 0.95)]


def in_pixels(tokenizer: Tokenizer, question: str, lying: bool = False, names: list[TextLine] = NAMES) -> ReadOff:
    pixels = np.full((400, 400, 3), 255, np.uint8)
    pixels[80:81, 60:] = 205
    for left, top in ((100, 200), (180, 120), (260, 40)):
        pixels[top:360, left : left + 40] = (31, 119, 180)
    lines = [line(str(value), 0.05, 0.9 - value / 100) for value in (0, 20, 40, 60, 80)] + names
    if lying:
        pixels, lines = pixels.transpose(1, 0, 2), [turned(each) for each in lines]
    return ReadOff(tokenizer, lines, question, lambda: pixels)


def turned(one: TextLine) -> TextLine:
    box = one.box
    return line(one.text, (box.top + box.bottom) / 2, (box.left + box.right) / 2)


def test_a_bar_that_is_named_is_read_off_where_its_pixels_end(tokenizer: Tokenizer):
    about = logits(tokenizer, y24=0.2, y25=0.2, y26=0.3, y27=0.3)  # 65 to 62; it is 60
    told = in_pixels(tokenizer, "How high is Oak?").told(tokenizer.token_to_id("y26"), "About", about)
    assert told is not None
    assert told[0] == " 60"
    assert told[1] > 0.9


def test_a_bar_that_lies_too(tokenizer: Tokenizer):
    about = logits(tokenizer, x24=0.2, x25=0.2, x26=0.3, x27=0.3)
    told = in_pixels(tokenizer, "How high is oak?", lying=True).told(tokenizer.token_to_id("x26"), "About", about)
    assert told is not None
    assert told[0] == " 60"


def test_without_a_name_in_the_question_the_ends_of_all_bars_count_and_the_grid_hardly(tokenizer: Tokenizer):
    about = logits(tokenizer, y12=0.3, y13=0.3, y14=0.3, x50=0.1)  # near to 80 and to the grid's 70
    told = in_pixels(tokenizer, "What is the highest value?").told(tokenizer.token_to_id("y13"), "About", about)
    assert told is not None
    assert told[0] == " 80"
    assert told[1] < 0.9  # no more than that it is a place on this axis at all


def test_a_name_that_stands_elsewhere_is_no_bar(tokenizer: Tokenizer):
    lines = [*NAMES, line("Height", 0.5, 0.03)]
    about = logits(tokenizer, y09=0.5, y10=0.5)
    told = in_pixels(tokenizer, "What is the largest height?", names=lines).told(
        tokenizer.token_to_id("y10"), "About", about
    )
    assert told is not None
    assert told[0] == " 80"


def test_where_nothing_has_a_name_the_place_is_taken_as_it_is(tokenizer: Tokenizer):
    about = logits(tokenizer, y26=1.0)
    told = in_pixels(tokenizer, "How high is Oak?", names=[]).told(tokenizer.token_to_id("y26"), "About", about)
    assert told == (" 64", pytest.approx(1.0))


# A pie of 50 (below), 30 and 20 percent, with its names beside it, of which one is a word that questions have.
THIRDS = [("Gold", 0.5, 0.93, "#1f77b4"), ("Other", 0.24, 0.155, "#ff7f0e"), ("Tin", 0.85, 0.25, "#2ca02c")]


def pie(tokenizer: Tokenizer, question: str, more: tuple[TextLine, ...] = ()) -> ReadOff:
    image = Image.new("RGB", (400, 400), "white")
    for (_, _, _, colour), start, end in zip(THIRDS, (0, 180, 288), (180, 288, 360), strict=True):
        ImageDraw.Draw(image).pieslice((50, 50, 350, 350), start, end, fill=colour)
    lines = [*(line(name, x, y) for name, x, y, _ in THIRDS), line("Metals", 0.5, 0.02), *more]
    return ReadOff(tokenizer, lines, question, lambda: np.asarray(image))


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("What percentage is Gold?", " 50%."),
        ("How large is the slice for other?", " 30%."),
        ("What is the largest value?", " 50%."),
        ("Which share of metals has the smallest slice?", " 20%."),
    ],
)
def test_behind_about_the_share_of_a_slice_is_measured(tokenizer: Tokenizer, question: str, share: str):
    told = pie(tokenizer, question).share(tokenizer.token_to_id("About"), "About")
    assert told is not None
    assert told[0] == share
    assert told[1] > 0.95


@pytest.mark.parametrize(
    "question",
    [
        "What percentage is Zinc?",
        "What percentage is not Gold?",
        "What are Gold and Tin together?",
        "Gold Tin?",
        "What is the second largest value?",
        "How much do the largest and the smallest have?",
        "How much less is the largest than Gold?",
        "What is the value?",
    ],
)
def test_where_no_one_slice_is_asked_about_nothing_is_measured(tokenizer: Tokenizer, question: str):
    assert pie(tokenizer, question).share(tokenizer.token_to_id("About"), "About") is None


def test_behind_anything_else_and_on_a_scale_nothing_is_measured(tokenizer: Tokenizer):
    about, place = tokenizer.token_to_id("About"), tokenizer.token_to_id("y49")
    assert pie(tokenizer, "What percentage is Gold?").share(about, "It is") is None
    assert pie(tokenizer, "What percentage is Gold?").share(place, "About") is not None
    scale = tuple(line(str(value), 0.97, 0.9 - value / 100) for value in (0, 20, 40, 60))
    assert pie(tokenizer, "What percentage is Gold?", scale).share(place, "About") is None


def test_a_chart_that_is_no_pie_has_no_shares(tokenizer: Tokenizer):
    assert in_pixels(tokenizer, "How high is Oak?").share(tokenizer.token_to_id("About"), "About") is None
