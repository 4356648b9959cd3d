"""Folding, terms, queries and marks agree with one another, whatever the text."""

import random
import sqlite3
import sys

import pytest

from sightline.store import terms


@pytest.mark.parametrize(
    ("text", "indexed"),
    [
        ("Café über Straße, İstanbul", "cafe uber strasse istanbul"),
        ("e\u0301tude ﬁne Ｆｕｌｌ", "etude fine full"),
        ("foo_bar-baz 3.14", "foo bar baz 3 14"),
        ("東京都 iPhone手机", "東京 京都 都 iphone 手机 机"),
        ("한국어", "한국 국어 어"),
        ("हिन्दी में", "हिन्दी में"),
        ("مُحَمَّد", "محمد"),
        ("がぎ", "がぎ ぎ"),
        ("  \0 …! ", ""),
    ],
)
def test_terms_of_a_text(text, indexed):
    assert terms.index_text(text) == indexed


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("caf", "Cafe, CAFÉ, decaf", ["Caf", "CAF"]),
        ("café", "Cafe\u0301, CAFE", ["Cafe\u0301", "CAFE"]),
        ("strasse", "Die Straße", ["Straße"]),
        ("京都", "東京都と京都", ["京都", "京都"]),
        ("都", "京都", ["都"]),
        ('"bar chart"', "bar-chart, Bar\nChart, bar charts", ["bar-chart", "Bar\nChart"]),
        ("foo-b", "foo bar", ["foo b"]),
        ("app", "手机app app", ["app", "app"]),
        ("ab abc", "abcd", ["abc"]),
        ("nothing", "something", []),
    ],
)
def test_marks_are_where_a_person_sees_the_words(query, text, marked):
    assert [text[start:end] for start, end in terms.marks(text, terms.parse(query))] == marked


def test_a_snippet_is_one_line_around_the_first_mark():
    text = "before " * 50 + "\nthe Needle\nin the hay" + " after" * 50
    line, marks = terms.snippet(text, terms.parse("need"))
    assert [line[start:end] for start, end in marks] == ["Need"]
    assert line.startswith("…before ")
    assert line.endswith("…")
    assert "\n" not in line
    assert len(line) < 200


def test_a_snippet_of_a_short_text_is_the_text():
    assert terms.snippet("A needle", terms.parse("needle")) == ("A needle", ((2, 8),))


HOSTILE = ['"', '""', "'", "*", "a*", "^a", "col:a", "a AND", "NOT", "NEAR(a b, 2)", "(a", "a)", "{a}", "-a", "a + b"]
HOSTILE += [
    "\0",
    "\ud800",
    "a\0b",
    "%",
    "_",
    ";--",
    '" OR 1=1',
    "\\",
    "🙂",
    "a" * 5000,
    '"a' * 500,
    "ｱ",
    "\u202e",
    "ß" * 9,
]


def random_query(randomly: random.Random) -> str:
    letters = "ab éß東京กี\" '*^():{}-+~\0\n\t%_\\\ud800🙂|,;"
    if randomly.random() < 0.5:
        return "".join(randomly.choices(letters, k=randomly.randint(0, 12)))
    return "".join(chr(randomly.randrange(sys.maxunicode + 1)) for _ in range(randomly.randint(1, 8)))


def test_no_query_is_a_syntax_error():
    randomly = random.Random(0)
    with_terms = 0
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (terms, content = '', tokenize = 'ascii', prefix = '1 2')")
    for query in [*HOSTILE, *(random_query(randomly) for _ in range(2000))]:
        if asked := terms.parse(query):
            with_terms += 1
            connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (terms.to_match(asked),)).fetchall()
    connection.close()
    assert with_terms > 500


def test_what_is_indexed_is_found_by_each_of_its_parts_and_marked():
    """A word's beginning, or any part of a run without spaces, finds the text, and is marked in it."""
    randomly = random.Random(1)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (terms, content = '', tokenize = 'ascii', prefix = '1 2')")
    for number in range(300):
        words = [
            "".join(randomly.choices("abcéößÆ", k=randomly.randint(1, 6)))
            if randomly.random() < 0.6
            else "".join(randomly.choices("東京都市กขค한", k=randomly.randint(1, 6)))
            for _ in range(5)
        ]
        text = randomly.choice([" ", ", ", "-", "\n"]).join(words)
        connection.execute("INSERT INTO t (rowid, terms) VALUES (?, ?)", (number, terms.index_text(text)))
        word = randomly.choice(words)
        start = 0 if ord(word[0]) < 0x300 else randomly.randrange(len(word))
        asked = terms.parse(word[start : randomly.randint(start + 1, len(word))])
        found = connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (terms.to_match(asked),)).fetchall()
        assert (number,) in found
        assert terms.marks(text, asked)
    connection.close()
