"""What differs between two texts is seen without colour, heard in words, and never taken for markup."""

import random
import string

import pytest
from PySide6.QtGui import QTextCursor

from sightline.ui.review_difference import DifferenceView, Part, difference, spoken


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("", "", []),
        ("same", "same", [Part("=", "same")]),
        ("", "A cat", [Part("+", "A cat")]),
        ("A cat", "", [Part("-", "A cat")]),
        ("A black cat", "A white cat", [Part("=", "A "), Part("-", "black"), Part("+", "white"), Part("=", " cat")]),
        ("one two", "three four", [Part("-", "one two"), Part("+", "three four")]),
        ("A cat.", "A cat, asleep.", [Part("=", "A cat"), Part("+", ", asleep"), Part("=", ".")]),
    ],
)
def test_the_parts_of_both_texts(old, new, parts):
    assert difference(old, new) == parts


def test_both_texts_can_be_put_together_again_from_the_parts():
    chance = random.Random(0)
    for _ in range(500):
        old, new = ("".join(chance.choices("ab .,\n" + string.digits, k=chance.randrange(60))) for _ in range(2))
        parts = difference(old, new)
        assert "".join(part.text for part in parts if part.sign in "=-") == old
        assert "".join(part.text for part in parts if part.sign in "=+") == new
        assert all(part.text for part in parts)


def test_long_texts_are_told_apart_as_a_whole():
    old, new = "word " * 3000, "other " * 3000
    assert difference(old, new) == [Part("-", old), Part("+", new)]


def test_what_a_screen_reader_says(qapp):
    assert spoken(difference("A black cat", "A white cat")) == "Left out: black. Added: white."
    assert spoken(difference("A cat", "A cat")) == "The same text."


def test_changes_are_struck_through_or_underlined_and_markup_stays_text(qtbot):
    view = DifferenceView("Difference")
    qtbot.addWidget(view)
    markup = '<img src="file:///etc/passwd"> & <b>bold</b>'
    view.show_difference("A black cat", f"A {markup} cat")
    assert view.toPlainText() == f"A black{markup} cat"
    looks = {}
    for sought in ("black", "img", "cat"):
        cursor = view.document().find(sought, 0)
        assert isinstance(cursor, QTextCursor)
        form = cursor.charFormat()
        looks[sought] = (form.fontStrikeOut(), form.fontUnderline(), form.fontWeight() > 400)
    assert looks == {"black": (True, False, False), "img": (False, True, True), "cat": (False, False, False)}
    assert view.accessibleDescription() == f"Left out: black. Added: {markup}."
