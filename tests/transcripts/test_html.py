"""HTML in a real browser: no violation of axe-core's rules, no request, no script; and inert by its source alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conversations import CONVERSATIONS

from browser import Browser
from sightline.transcripts import to_html
from sightline.transcripts.formats import export
from sightline.transcripts.language import direction_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

Make = Callable[[str], Transcript]

TAGS = {"html", "head", "meta", "title", "style", "body", "main", "p", "br", "hr", "em", "strong", "s", "code", "pre"}
TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "figure", "img", "figcaption"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "dir", "class", "src", "alt", "width", "height"}
ATTRIBUTES |= {"scope", "start"}


class Outline(HTMLParser):
    """Every tag with its attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def named(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == name]


@pytest.fixture
def page(conversation: Make, tmp_path: Path) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        export([conversation(name)], to_html, tmp_path / f"{name}.html", Options(branches="all"))
        return tmp_path / f"{name}.html"

    return make


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_axe_finds_nothing_and_nothing_is_fetched_or_run(name: str, page: Callable[[str], Path], browser: Browser):
    file = page(name)
    visit = browser.visit(file)
    assert visit.violations == []
    assert visit.rules_passed > 10
    assert [url for url in visit.requests if not url.startswith("data:image/")] == [file.as_uri()]
    assert visit.scripts == []


def test_the_browser_would_notice(tmp_path: Path, browser: Browser):
    elsewhere = (tmp_path / "elsewhere" / "x.png").as_uri()  # no http://, for which it would try to leave this computer
    (tmp_path / "bad.html").write_text(f'<img src="{elsewhere}"><script>1</script><p style="color:#ccc">low')
    visit = browser.visit(tmp_path / "bad.html")
    assert elsewhere in visit.requests
    assert visit.scripts
    found = " ".join(visit.violations)
    assert all(rule in found for rule in ("light: color-contrast", "dark: image-alt", "html-has-lang"))


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_only_harmless_tags_and_attributes(name: str, page: Callable[[str], Path]):
    outline = Outline(page(name).read_text(encoding="utf-8"))
    assert {tag for tag, _ in outline.tags} <= TAGS
    assert {key for _, attributes in outline.tags for key in attributes} <= ATTRIBUTES
    assert all(str(image["src"]).startswith("data:image/") for image in outline.named("img"))
    (policy,) = (meta["content"] for meta in outline.named("meta") if meta.get("http-equiv"))
    assert str(policy).startswith("default-src 'none'; img-src data:; style-src 'sha256-")


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_outline_that_screen_readers_need(name: str, page: Callable[[str], Path], conversation: Make):
    transcript = conversation(name)
    outline = Outline(page(name).read_text(encoding="utf-8"))
    assert outline.named("html") == [{"lang": transcript.language, "dir": direction_of(transcript.language)}]
    assert len(outline.named("main")) == len(outline.named("title")) == len(outline.named("h1")) == 1
    extra = bool(transcript.pictures) + bool(transcript.system_prompt)
    assert len(outline.named("h2")) == len(transcript.conversation.nodes) + extra
    levels = [int(tag[1]) for tag, _ in outline.tags if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(str(image["alt"]).strip() for image in outline.named("img"))
    assert all(head["scope"] == "col" for head in outline.named("th"))


def test_alt_text_is_what_was_given_or_the_file_name_never_the_answer(page: Callable[[str], Path]):
    given = [image["alt"] for image in Outline(page("tables").read_text()).named("img")]
    assert given == ["Three red squares beside a blue circle"]
    named = [image["alt"] for image in Outline(page("many_pictures").read_text()).named("img")]
    names = ["one.png", "two.jpg", "three.webp", "four.tif", "five.gif", "six.png", "seven.png"]
    assert named == [f"Image {number}: {name}" for number, name in enumerate(names, 1)]
    marked = [image["alt"] for image in Outline(page("regions").read_text()).named("img")]
    assert marked == [
        "A receipt (region 1 of image 1 marked)",
        "A receipt (region 2 of image 1, region 1 of image 1 marked)",
        "A receipt",
    ]


def test_controls_and_bidi_overrides_are_gone_and_formulas_are_text(page: Callable[[str], Path]):
    hostile = page("hostile").read_text(encoding="utf-8")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe]", hostile)
    assert "bank (http://evil.invalid/?a=1&amp;b=%222%22)" in hostile
    cells = re.findall("<td[^>]*>(.*?)</td>", page("tables").read_text(encoding="utf-8"))
    assert [cell for cell in cells if re.search(r"[=+@%-]", cell)] == [
        "&#x27;=1+2",
        "-5",
        "&#x27;@SUM(A1)",
        "&#x27;+cmd",
        "1.5 %",
        "&#x27;<strong>-x</strong>",
    ]


def test_right_to_left(page: Callable[[str], Path]):
    text = page("right_to_left").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in text
    assert "<h2>1. أنت</h2>" in text  # its own words run as its language does, others' as they do
    assert '<p dir="auto">ماذا' in text
    assert '<ol dir="rtl">' in text
    assert '<table dir="rtl">' in text
