"""Quotes in answers: which marks quote, and what counts as read."""

from __future__ import annotations

import pytest

from sightline.conversation import Region, TextLine, Word
from sightline.engine.quotes import find_quotes

ANYWHERE = Region(0.1, 0.1, 0.3, 0.2)


def lines(*texts: str) -> tuple[TextLine, ...]:
    return tuple(TextLine(tuple(Word(word, ANYWHERE, 0.9) for word in text.split())) for text in texts)


@pytest.mark.parametrize(
    ("answer", "quoted"),
    [
        ("The sign says “STOP”.", ["STOP"]),
        ('It says "STOP" and "GO".', ["STOP", "GO"]),
        ("Auf dem Schild steht „Halt“.", ["Halt"]),
        ("Le titre est « Ventes ».", [" Ventes "]),
        ("‚Halt‘ and ‘Don’t stop’ and 'Don't stop'", ["Halt", "Don’t stop", "Don't stop"]),
        ("The button is `Save as`.", ["Save as"]),
        ("The dogs' bowls, the cat's bed, 5' tall, rock'n'roll.", []),
        ("It's Jane's and James's chart; that’s theirs’.", []),
        ('An inch is 1", no more.', []),
        ("```\ncode\n```", []),
        ('"" and “ ”', []),
        ("one “line\nanother” line", []),
    ],
)
def test_what_is_a_quote(answer: str, quoted: list[str]) -> None:
    found = find_quotes(answer, ())
    assert [quote.text for quote in found] == quoted
    assert [answer[quote.start : quote.end] for quote in found] == quoted


@pytest.mark.parametrize(
    ("quote", "read"),
    [
        ("Sales by month", True),
        ("sales  by Month!", True),
        ("by month", True),
        ("Sales by month 2024", True),  # it goes on in the next line
        ("NO PARKING", True),
        ("no-parking", True),
        ("Sales", True),
        ("Sale", False),  # whole words only
        ("month by", False),
        ("1.5", True),
        ("15", False),
        ("-3", True),
        ("3", False),
        ("40 %", True),
        ("40%", True),
        ("40", True),
        ("40 €", False),
        ("don't", True),
        ("don’t", True),
        ("ﬁle", True),  # a ligature
        ("Straße", True),
        ("Tables", False),
        ("?!", True),  # nothing to compare
    ],
)
def test_what_was_read(quote: str, read: bool) -> None:
    seen = lines("Sales by month", "2024", "No Parking", "1.5", "−3", "40 %", "Don't", "File", "STRASSE")
    assert [each.read for each in find_quotes(f"It says “{quote}”.", seen)] == [read]


def test_without_words_nothing_was_read() -> None:
    assert [quote.read for quote in find_quotes('"STOP"', ())] == [False]
