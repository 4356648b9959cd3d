"""Letters along a line into words and lines: spaces, gaps, confidences, and what is no letter."""

from __future__ import annotations

import pytest

from sightline.engine.text_letters import Letter, spans


def typed(text: str, confidence: float = 0.9, step: float = 0.4, start: float = 0.3) -> list[Letter]:
    """Letters as far apart as `step`, spaces included."""
    return [
        Letter(c, confidence, start + at * step, at > 0 and text[at - 1] == " ")
        for at, c in enumerate(text)
        if c != " "
    ]


def words(letters: list[Letter], length: float = 20.0) -> list[list[str]]:
    return [[span.text for span in line] for line in spans(letters, length)]


def test_spaces_part_words() -> None:
    assert words(typed("Sales by month")) == [["Sales", "by", "month"]]


def test_a_space_that_was_overlooked_parts_words_all_the_same() -> None:
    assert words([*typed("Jan"), *typed("Feb", start=2.3)]) == [["Jan"], ["Feb"]]


def test_labels_side_by_side_are_lines_of_their_own() -> None:
    assert words([*typed("Jan"), *typed("Feb", start=2.2), *typed("Mar", start=4.1)]) == [["Jan"], ["Feb"], ["Mar"]]


def test_one_wide_gap_parts_lines() -> None:
    assert words([*typed("Name of"), *typed("the field", start=6.0)]) == [["Name", "of"], ["the", "field"]]


def test_words_have_their_own_confidence_and_place() -> None:
    ((first, second),) = spans([*typed("ab", 0.5), Letter("c", 0.9, 1.5, after_space=True)], 3.0)
    assert (first.confidence, second.confidence) == (0.5, 0.9)
    assert (first.start, first.end) == pytest.approx((0.1, 0.9))
    assert (second.start, second.end) == pytest.approx((1.3, 1.7))
    ((alone,),) = spans([Letter("W", 0.9, 0.2, after_space=False)], 0.4)
    assert 0 <= alone.start < alone.end <= 0.4


@pytest.mark.parametrize(
    ("read", "kept"),
    [
        ("■Bicycle", [["Bicycle"]]),
        ("□ ●", []),
        ("400-", [["400"]]),
        ("15%–", [["15%"]]),
        ("re-", [["re-"]]),
        ("-5", [["-5"]]),
        ("a\u202eb\x1b[2Jc\u200b", [["ab[2Jc"]]),
        ("e\u0301", [["é"]]),
        ("x" * 500, [["x" * 200]]),
        ("", []),
    ],
)
def test_what_is_no_letter_is_left_out(read: str, kept: list[list[str]]) -> None:
    assert words(typed(read), 1000.0) == kept
