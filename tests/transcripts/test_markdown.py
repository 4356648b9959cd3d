"""Markdown: read as CommonMark, with nothing to follow or to load; written anew so that it says the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conversations import CODE, CONVERSATIONS, HOSTILE, MATHS, TABLE
from markdown_it import MarkdownIt

from sightline.transcripts import to_markdown
from sightline.transcripts.blocks import Block, Code, Heading, List, Paragraph, Quote, Span, Table, text_of
from sightline.transcripts.formats import export
from sightline.transcripts.markdown import parse, plain, under, without_formulas
from sightline.transcripts.options import Options
from sightline.transcripts.to_html import html
from sightline.transcripts.to_markdown import markdown
from sightline.transcripts.transcript import Transcript
from sightline.transcripts.untrusted import clean, direction, no_formula


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("a *b **c*** `d`", '<p dir="auto">a <em>b <strong>c</strong></em> <code>d</code></p>\n'),
        ("~~a~~  \nb\nc", '<p dir="auto"><s>a</s><br>b c</p>\n'),
        ("<b>a</b> &lt; &amp;", '<p dir="auto">&lt;b&gt;a&lt;/b&gt; &lt; &amp;</p>\n'),
        ("[a](http://b.c 'd')", '<p dir="auto">a (http://b.c)</p>\n'),
        ("<http://b.c>", '<p dir="auto">http://b.c</p>\n'),
        ("<a@b.c>", '<p dir="auto">a@b.c</p>\n'),
        ("[](http://b.c)", '<p dir="auto">http://b.c</p>\n'),
        ("[a](javascript:b)", '<p dir="auto">[a](javascript:b)</p>\n'),
        ("![a *b*](http://b.c/d.png)", '<p dir="auto">a b</p>\n'),
        ("![](http://b.c/d.png)", '<p dir="auto">http://b.c/d.png</p>\n'),
        ("5.", '<p dir="auto">5.</p>\n'),
        ("```a\n<b>\n```", '<pre dir="ltr"><code>&lt;b&gt;\n</code></pre>\n'),
        ("a&#x202e;b\u202ec\x07", '<p dir="auto">abc</p>\n'),
        ("---", "<hr>\n"),
    ],
)
def test_reading(source: str, shown: str):
    assert html(parse(source)) == shown


def test_headings_stand_under_the_turn_without_a_gap():
    blocks = under(parse("### a\n# b\n##### c\n> # d\n\n# \n- ## e\n###### f"), 2)

    def levels(blocks: tuple[Block, ...]) -> list[int]:
        found: list[int] = []
        for block in blocks:
            if isinstance(block, Heading):
                found.append(block.level)
            elif isinstance(block, Quote):
                found += levels(block.blocks)
            elif isinstance(block, List):
                found += [level for item in block.items for level in levels(item)]
        return found

    assert levels(blocks) == [3, 3, 4, 3, 4, 5]


@pytest.mark.parametrize(
    "source", [">" * 200 + " a", "- " * 200 + "a", "\n".join("  " * i + "- a" for i in range(100))]
)
def test_what_is_nested_too_deep_is_shown_as_it_was_written(source: str):
    assert parse(source) == plain(source)


def test_a_persons_words_are_not_markup():
    assert plain("# a\n\n\n *b*\n1. c") == (Paragraph((Span("# a"),)), Paragraph((Span(" *b*\n1. c"),)))


EXAMPLES = [
    TABLE,
    CODE,
    MATHS,
    "*a*b **c**d _e_",
    "a\\\nb",
    "\\*a\\* \\_ \\` \\[b](c) \\<d> &amp;amp; \\# \\! ~~~",
    "1\\. a\n\n2\\) b\n\n\\- c\n\n\\+ d\n\n\\# e\n\n\\> f\n\n==",
    "- a\n- b\n\n* c\n* d",
    "1. a\n2. b\n\n1) c",
    "10. a\n\n    b\n11. c",
    "999999999. a\n0. b",
    "- a\n  - b\n    ```\n    c\n    ```\n  - > d\n- \n- e",
    "> a\n>\n> - b\n>   c\n>\n> ```\n> d\n> ```",
    "````\n```\na\n```\n````",
    "`` a ` b `` and ``` `` ```",
    "| a \\| b | `c\\|d` | *e* |\n|---|:-:|--:|\n| | \\` | f |",
    "a *b* `c` ***d*** **e *f* g**",
    "# a #\n\n## b \\##",
    "a\n***\nb",
    "***",
]  # fmt: skip


@pytest.mark.parametrize("source", EXAMPLES)
def test_what_is_written_reads_as_the_same(source: str):
    blocks = parse(source)
    assert parse(markdown(blocks, {})) == blocks


def test_links_that_are_written_read_as_words():
    blocks = parse(HOSTILE)
    read = parse(markdown(blocks, {}))
    assert html(read) == html(blocks)
    assert parse(markdown(read, {})) == read


@pytest.mark.parametrize(
    "typed",
    ["# a", "- a\n- b", "1. a", "a\n===", "> a", "```\na", "<b>a</b>", "*a* _b_", "a | b\n--|--", "![a](b)", "[a]: b"],
)
def test_typed_words_stay_words(typed: str):
    (paragraph,) = parse(markdown(plain(typed), {}))
    assert paragraph == Paragraph((Span(typed),))


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_export_names_no_address_but_its_own_pictures(
    name: str, conversation: Callable[[str], Transcript], tmp_path: Path
):
    path = tmp_path / "a b.md"
    export([conversation(name)], to_markdown, path, Options(branches="all"))
    tokens = MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8"))
    inline = [child for token in tokens for child in token.children or ()]
    assert not {token.type for token in (*tokens, *inline)} & {"link_open", "html_inline", "html_block"}
    sources = [str(token.attrs["src"]) for token in inline if token.type == "image"]
    assert sorted(sources) == sorted(f"a%20b-pictures/{file.name}" for file in tmp_path.glob("*/*"))
    export([conversation(name)], to_markdown, tmp_path / "one.md", Options(branches="all", embed_pictures=True))
    assert not (tmp_path / "one-pictures").exists()
    assert (tmp_path / "one.md").read_text().count(";base64,") == len(sources)


@pytest.mark.parametrize(
    ("cell", "neutral"),
    [
        ("=1", "'=1"),
        ("+a", "'+a"),
        ("-a", "'-a"),
        ("@a", "'@a"),
        (" =1", "' =1"),
        ("\uff1d1", "'\uff1d1"),
        ("-5", "-5"),
        ("+1,234.5 %", "+1,234.5 %"),
        ("-.5", "-.5"),
        ("-1+1", "'-1+1"),
        ("---", "---"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_formulas(cell: str, neutral: str):
    assert no_formula(cell) == neutral
    (table,) = without_formulas(parse(f"| h |\n|---|\n| {cell} |"))
    assert isinstance(table, Table)
    assert text_of(table.rows[0][0]) == neutral.replace("' ", "'")  # the spaces of a cell do not count


def test_cleaning():
    assert (
        clean("a\r\nb\rc\td\x00\x1b[1m\x9b\u202ex\u2066\ud800\ufffe\u200f\u2028e")
        == "a\nb\nc\td[1mx\ufffd\ufffd\u200f\ne"
    )


@pytest.mark.parametrize(
    ("text", "way"), [("abc", "ltr"), ("1. שלום", "rtl"), ("عربي a", "rtl"), ("123 ?", "ltr"), ("", "ltr")]
)
def test_direction(text: str, way: str):
    assert direction(text) == way


def test_code_keeps_what_its_author_called_it():
    (block,) = parse("``` Py*thon3 x\na\n```")
    assert block == Code("a", "Python3")
    assert parse(markdown((replace(block, text=""),), {})) == (Code("", "Python3"),)
