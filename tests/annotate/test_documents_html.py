"""HTML files: which pictures they show, what a browser makes of them, and new files that differ in attributes alone."""

from __future__ import annotations

import base64
import random
import re
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest
from document_files import png, write

from browser import Browser
from sightline.annotate import document_pictures
from sightline.annotate.document_pictures import DocumentChange
from sightline.annotate.documents.html_reader import read_html
from sightline.errors import DocumentError

ABOVE = (
    "It lies outside of the page's own folder, and nothing is read there, since a page could have any of your files"
    " shown. Look at it yourself, and write its text."
)
# What stands there; what stands there once it says `A "b" & <c>`; and once it is decorative.
_TAGS = [
    ('<img src="x.png">', '<img src="x.png" alt="{}">', '<img src="x.png" alt="">'),
    ("<IMG SRC='x' ALT='old'  >", "<IMG SRC='x' ALT='A \"b\" &amp; &lt;c&gt;'  >", "<IMG SRC='x' ALT=''  >"),
    ("<img alt=old src=x.png>", '<img alt="{}" src=x.png>', '<img alt="" src=x.png>'),
    ("<img alt=' ' src=x.png />", "<img alt='A \"b\" &amp; &lt;c&gt;' src=x.png />", "<img alt='' src=x.png />"),
    ("<img alt src=x.png />", '<img alt="{}" src=x.png />', "<img alt src=x.png />"),
    ("<img src=x.png/>", '<img src=x.png/ alt="{}">', '<img src=x.png/ alt="">'),
    ('<img alt="a>b" alt="c"\n\tsrc="x"/>', '<img alt="{}" alt="c"\n\tsrc="x"/>', '<img alt="" alt="c"\n\tsrc="x"/>'),
    ('<img role="presentation" src="x.png" alt="">', '<img src="x.png" alt="{}">', None),
    ('<img alt="" aria-hidden=true src="x.png">', '<img alt="{}" src="x.png">', None),
    ('<img alt="" aria-hidden="true"/src="x.png">', '<img alt="{}"/src="x.png">', None),
    ('<img aria-hidden="true"src="x.png">', '<img src="x.png" alt="{}">', '<img aria-hidden="true"src="x.png">'),
    ('<img alt="o" title="T">', '<img alt="{}" title="T">', '<img alt="" title="T" role="presentation">'),
    ('<img alt="o" aria-label="L">', '<img alt="{0}" aria-label="{0}">', '<img alt="">'),
    ('<input type="image" src="go.png">', '<input type="image" src="go.png" alt="{}">', None),
    ('<image src="x.png">', '<image src="x.png" alt="{}">', '<image src="x.png" alt="">'),
    (
        '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
        '<svg viewBox="0 0 1 1" aria-label="{}" role="img"><path d="M0 0"/></svg>',
        '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg>',
    ),
    (
        '<svg role="img" aria-labelledby="t"><title id="t">old</title></svg>',
        '<svg role="img" aria-label="{}"><title id="t">old</title></svg>',
        '<svg role="img" aria-hidden="true"><title id="t">old</title></svg>',
    ),
    (
        '<object type="image/svg+xml" data="x.svg">old</object>',
        '<object type="image/svg+xml" data="x.svg" aria-label="{}" role="img">old</object>',
        '<object type="image/svg+xml" data="x.svg" aria-hidden="true">old</object>',
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "said", "decorative"), _TAGS)
def test_only_attributes_of_the_picture_change(old: str, said: str, decorative: str | None, tmp_path: Path):
    around = "<!DOCTYPE html>\r\n<p class=a>x &amp y<br>{}\n<!-- <img src=no> --></P>\r\n"
    page = tmp_path / "page.html"
    page.write_bytes(around.replace("{}", old).encode())
    out, after, notes = write(page, {1: 'A "b" &\t<c>'})
    new = said.format("A &quot;b&quot; &amp; &lt;c&gt;") if "{" in said else said
    assert out.read_bytes().decode() == around.replace("{}", new)
    assert (len(after), after[0].alt, after[0].decorative, notes) == (1, 'A "b" & <c>', False, ())
    if decorative is not None:
        out, after, _ = write(page, {1: None})
        assert out.read_bytes().decode() == around.replace("{}", decorative)
        assert (after[0].alt or "", after[0].decorative) == ("" if "svg" not in old else after[0].alt or "", True)


def test_what_a_browser_tells_a_screen_reader_is_what_was_approved(browser: Browser, tmp_path: Path):
    (tmp_path / "x.png").write_bytes(png("red"))
    page = tmp_path / "page.html"
    page.write_text(
        "<!DOCTYPE html>" + "".join(f"<p>{old}</p>" for old, *_ in _TAGS).replace("x.svg", "x.png"), "utf-8"
    )
    count = len(document_pictures.pictures(page))
    assert count == len(_TAGS)
    out, _, _ = write(page, {number: f"Text {number}" for number in range(1, count + 1)})
    heard = filter(None, browser.pictures_heard(out))  # the picture within a button is one of its own, without a name
    assert Counter(heard) == Counter(f"Text {number}" for number in range(1, count + 1))
    markable = [n for n, picture in enumerate(document_pictures.pictures(page), 1) if picture.can_be_decorative]
    out, _, _ = write(page, dict.fromkeys(markable, None))
    assert [heard for heard in browser.pictures_heard(out) if heard] == ["Submit"] * (count - len(markable))


_PIECES = [
    "<img src=a alt='1'>", '<IMG alt="2" src=b />', "<image src=c alt=3>", "<img alt='a>b'>",
    "<img alt=&copy=x&amp;&notit;&#x80;>", "<p>", "</p>", "<li>", "<ul>", "</ul>", "<td>", "<table>",
    "<a href='x>y'>", "</a>", "<b =a=b c>", "</b x='>'>", "<!-- <img alt=no> -->", "<!-->", "<!--->", "<!-- a --!>",
    "<!doctype html>", "<?php <img alt=q> ?>", "</ img>", "</>", "< img>", "<script>", "</script>",
    "<script><!-- <script> </script>", "-->", "<style>", "</style>", "<textarea>", "</textarea >", "<title>",
    "</title>", "<noscript>", "</noscript>", "<svg>", "<svg/>", "</svg>", "<style><img alt=s></style>", "<math>",
    "</math>", "<![CDATA[ <img alt=c> ]]>", "<desc>", "<foreignObject>", "</foreignObject>", "<iframe>", "</iframe>",
    "<xmp>", "</xmp>", "text & <3 &lt;img&gt;", "\x00", "<img\x0calt=f\r\nsrc=x>", "<img alt= >",
    "<img alt=''alt=2 src='a'b>", '<img " alt=q>', "<img / alt / = x>", "<img alt='unclosed", '<img alt="', "é日本",
    "<p/>", "<br/>", "</br>",
]  # fmt: skip


def test_a_browser_finds_the_same_pictures_on_made_up_pages(browser: Browser):
    dice = random.Random(7)
    pages = ["".join(dice.choices(_PIECES, k=dice.randint(1, 14))) for _ in range(3000)]
    for page, theirs in zip(pages, browser.images(pages), strict=True):
        ours = [(e.attributes.get("src"), e.attributes.get("alt")) for e in read_html(page, "").all("img")]
        assert Counter(ours) == Counter(theirs), page


def test_the_words_around_a_picture_come_along(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text(
        "<html lang=de><head><title>Reise</title><style>p {}</style><script>var no = '<img src=no.png>'</script></head>"
        "<body><h1>Im <i>G</i>ebirge</h1><p>Davor.<figure><a href='mehr.html'><img src=a.png></a>"
        "<figcaption>Der <b>Gip</b>fel</figcaption></figure><p lang=en>Behind.<img src=b.png alt=B title=Tip>"
        + "x "
        * 400,
        "utf-8",
    )
    first, second = document_pictures.pictures(page)
    assert (first.heading, first.caption, first.link, first.language) == ("Im Gebirge", "Der Gipfel", "mehr.html", "de")
    assert (first.before, first.after[:26]) == ("Reise Im Gebirge Davor.", "Der Gipfel Behind. x x x x")
    assert (second.language, second.title, second.alt, len(second.after)) == ("en", "Tip", "B", 299)
    assert first.place == "page.html"


def test_where_the_files_of_pictures_are(tmp_path: Path):
    site, secret = tmp_path / "site", tmp_path / "secret.png"
    (site / "pages").mkdir(parents=True)
    for file in (secret, site / "top.png", site / "pages" / "a b.png"):
        file.write_bytes(png("red"))
    (site / "pages" / "link.png").symlink_to(secret)
    red = base64.b64encode(png("red")).decode()
    addresses = {
        "a%20b.png": "a b.png",
        "./a%20b.png?v=1#x": "a b.png",
        f"data:image/png;base64,{red}": "",
        f"data:image/png,{quote(png('red'))}": "",
        "missing.png": "Its file is not where the document says.",
        "../top.png": ABOVE,
        "%2e%2e/top.png": ABOVE,
        "/top.png": "Its file is not where the document says.",
        "link.png": ABOVE,
        "../../secret.png": ABOVE,
        f"file://{secret}": "It lies outside of what was opened.",
        "//example.org/a.png": "It lies on the web, and nothing is fetched.",
        "\\\\server\\share\\a.png": "It lies on the web, and nothing is fetched.",
        "%5C%5Cserver%5Cshare%5Ca.png": "What stands in its place is no picture.",
        "https://example.org/a.png": "It lies on the web, and nothing is fetched.",
        "http://[bad/a.png": "Its file is not where the document says.",
        "a%00b.png": "What stands in its place is no picture.",
        "C:/a.png": "It lies outside of what was opened.",
        "x" * 5000: "Its file is not where the document says.",
        "pages": "Its file is not where the document says.",
    }
    page = site / "pages" / "page.html"
    page.write_text("".join(f'<img src="{address}">' for address in addresses), "utf-8")
    found = document_pictures.pictures(page)
    for (address, wanted), picture in zip(addresses.items(), found, strict=True):
        assert (picture.reason or picture.name) == wanted, address
        if picture.source:
            assert document_pictures.picture_bytes(page, picture) == png("red")
        else:
            with pytest.raises(DocumentError, match=re.escape(picture.reason)):
                document_pictures.picture_bytes(page, picture)


def test_pictures_that_a_page_offers_in_several_sizes(tmp_path: Path):
    (tmp_path / "here.png").write_bytes(png("red"))
    page = tmp_path / "page.html"
    page.write_text(
        "<img srcset='https://example.org/a.png 2x, here.png 1x'>"
        "<picture><source srcset=' data:image/gif;base64,R0lGODlhAQABAAAAACw= , here.png 400w'><img alt=x></picture>"
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='here.png'>"
        "<picture><source srcset='far.avif, here.png 2x'><img src='gone.png'></picture><img>"
        "<svg><image href='here.png'/></svg><svg><image xlink:href='here.png'/><image href='gone.png'/></svg>",
        "utf-8",
    )
    found = document_pictures.pictures(page)
    names = [picture.name or picture.source[:10] or picture.reason for picture in found]
    nothing = "The page names no file for it."
    assert names == ["here.png", "data:image", *["here.png"] * 2, nothing, *["here.png"] * 2, "gone.png"]
    out, after, _ = write(page, {6: "Six", 8: "Eight"})
    assert [picture.alt for picture in after] == [None, "x", None, None, None, "Six", None, "Eight"]
    assert '<svg aria-label="Six" role="img"><image' in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("data", "alt", "encoding"),
    [
        ("﻿<p>Wörter<img alt='Größe'>".encode(), "Größe", "utf-8"),
        ("﻿<p>Wörter<img alt='Größe'>".encode("utf-16-le"), "Größe", "utf-16-le"),
        ("<meta charset=ISO-8859-1><p>“W”<img alt='Größe €'>".encode("cp1252"), "Größe €", "cp1252"),
        (
            "<!-- charset=a --><meta http-equiv=b content='a; charset=shift_jis'><img alt='写真'>".encode("cp932"),
            "写真",
            "cp932",
        ),
        ("<meta charset='gb2312'><img alt='图'>".encode("gb18030"), "图", "gb18030"),
        ("<meta charset='x-unknown'><img alt='Größe'>".encode("cp1252"), "Größe", "cp1252"),
        (b"<meta charset=utf-8><p>\xff\xfe broken \x80<img alt='ok'>\xc3", "ok", "utf-8"),
        (b"<meta charset=unicode_escape><img alt='a\\x62c'>", "a\\x62c", "utf-8"),
    ],
)  # fmt: skip
def test_pages_in_any_encoding_keep_their_bytes(data: bytes, alt: str, encoding: str, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_bytes(data)
    assert [picture.alt for picture in document_pictures.pictures(page)] == [alt]
    out, after, _ = write(page, {1: "Łódź 😀 – ü"})
    assert after[0].alt == "Łódź 😀 – ü"
    head, tail = data.split(f"'{alt}'".encode(encoding))
    new = out.read_bytes()
    assert (new[: len(head)], new[-len(tail) :]) == (head, tail)
    assert new[len(head) : len(new) - len(tail)].decode(encoding).startswith("'")


def test_a_name_that_is_taken_from_elsewhere_is_told(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<p id=t>T</p><img src=a.png aria-labelledby=t>", "utf-8")
    _, _, notes = write(page, {1: "New"})
    assert notes == (
        "page.html, a.png: Its name is taken from elsewhere in the page (aria-labelledby), which stays so.",
    )


def test_a_new_file_never_takes_the_place_of_another_and_an_old_key_is_refused(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<img src=a.png><img src=a.png>", "utf-8")
    first, second = document_pictures.pictures(page)
    assert first.key != second.key
    taken = tmp_path / "taken.html"
    taken.write_text("mine", "utf-8")
    for out in (page, taken):
        with pytest.raises(DocumentError, match="there is such a file already"):
            document_pictures.write(page, out, {first.key: DocumentChange("New")})
    with pytest.raises(DocumentError, match=r"there is no text for page\.html, a\.png"):
        document_pictures.write(page, tmp_path / "new.html", {first.key: DocumentChange(" \n")})
    page.write_text("<img src=b.png><img src=a.png>", "utf-8")
    with pytest.raises(DocumentError, match="it has changed since it was opened"):
        document_pictures.write(page, tmp_path / "new.html", {second.key: DocumentChange("New")})
    with pytest.raises(DocumentError, match=r"new\.html: the new file cannot be written: No such file"):
        document_pictures.write(page, tmp_path / "none" / "new.html", {first.key: DocumentChange("New")})
    other = tmp_path / "other"
    other.mkdir()
    notes = document_pictures.write(page, other / "new.html", {first.key: DocumentChange("New")})
    assert notes == (
        "Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.",
    )
    assert sorted(file.name for file in tmp_path.rglob("*.html")) == ["new.html", "page.html", "taken.html"]
    assert (list(tmp_path.rglob("*.part")), taken.read_text("utf-8")) == ([], "mine")


def test_text_can_name_any_character_and_breaks_nothing(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<img src=a.png alt='old'><p>end</p>", "utf-8")
    hostile = "'>\u00a0<script>alert(1)</script> \x00\x08\ud800\uffff &amp; \u202e"
    out, after, _ = write(page, {1: hostile})
    assert after[0].alt == "'>\u00a0<script>alert(1)</script> &amp; \u202e"
    assert [e.name for e in read_html(out.read_text("utf-8"), "").walk() if not isinstance(e, str)] == ["", "img", "p"]


@pytest.mark.parametrize("kind", ["xhtml", "xht"])
def test_xhtml_is_read_as_xml(kind: str, tmp_path: Path):
    page = tmp_path / f"page.{kind}"
    head = '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://localhost:1/no.dtd">'
    page.write_text(
        f'{head}<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a&nbsp;b<![CDATA[<img alt="no"/>]]></h:p>'
        '<h:img alt="caf&eacute;" src="a.png"/></h:html>',
        "utf-8",
    )
    (picture,) = document_pictures.pictures(page)
    assert (picture.alt, picture.before) == ("café", 'a b<img alt="no"/>')
    out, _, _ = write(page, {1: "New"})
    assert out.read_text("utf-8") == page.read_text("utf-8").replace("caf&eacute;", "New")
    page.write_text(page.read_text("utf-8").replace("</h:p>", ""), "utf-8")
    with pytest.raises(DocumentError, match=rf"page\.{kind}: the file is damaged: mismatched tag, line 1\."):
        document_pictures.pictures(page)


@pytest.mark.parametrize(
    "piece", ["<p>", "<a>", "<a b='", "<!--", "<svg>", "<script><!--", "</b>", "&", "<a b= ", "<i><hr>"]
)
def test_hostile_pages_are_read_in_linear_time(piece: str):
    """20,000 of one piece: where each cost as much as all before it, this would take minutes."""
    read_html("<p><button>" + "<i>" * 290 + piece * 20_000, "page.html")
