"""Packets: what is read from them however it is written down, and what a change leaves as it was."""

from __future__ import annotations

import re

import pytest
from metadata_fixtures import LANGUAGES, packet

from sightline.annotate.metadata.container import BrokenError
from sightline.annotate.metadata.values import MetadataChange
from sightline.annotate.metadata.xmp import ALT_TEXT, CORE, DC, DESCRIPTION, EXT, Packet, clean, padded

CORE_ALT, EXT_ALT = f"{{{CORE}}}{ALT_TEXT}", f"{{{EXT}}}{ALT_TEXT}"


def in_packet(inside: str, attributes: str = "") -> bytes:
    """A packet with one description."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:c="{CORE}" xmlns:e="{EXT}" xmlns:dc="{DC}" {attributes}>'
        f"{inside}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def alt(*texts: tuple[str, str], name: str = "c:AltTextAccessibility", holder: str = "Alt") -> str:
    items = "".join(f'<rdf:li xml:lang="{language}">{text}</rdf:li>' for language, text in texts)
    return f"<{name}><rdf:{holder}>{items}</rdf:{holder}></{name}>"


def changed(data: bytes, **fields: dict[str, str]) -> Packet:
    """The packet after a change, parsed anew."""
    old = Packet(data)
    new = Packet(data)
    change = MetadataChange(**fields)
    new.change(change)
    again = Packet(new.without_padding())
    assert again.says(change)
    assert again.others() == old.others()
    return again


def languages(found: Packet, name: str = CORE_ALT) -> list[tuple[str, str]]:
    """The alternatives in the order in which they stand."""
    return re.findall(r'<rdf:li[^>]*xml:lang="([^"]*)"[^>]*>([^<]*)<', found.without_padding().decode())


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (in_packet(alt(("x-default", "A"), ("de", "B"))), {"x-default": "A", "de": "B"}),
        (in_packet(alt(("de", "B"), ("X-Default", "A"))), {"x-default": "A", "de": "B"}),
        (in_packet(alt(("de", "B"), ("fr", "C"))), {"x-default": "B", "de": "B", "fr": "C"}),
        (in_packet(alt(("x-default", "A"), name="e:AltTextAccessibility")), {"x-default": "A"}),
        (
            in_packet(alt(("x-default", "A"), name="e:AltTextAccessibility") + alt(("x-default", "B"))),
            {"x-default": "B"},
        ),
        (in_packet(alt(("x-default", "A"), holder="Bag")), {"x-default": "A"}),
        (in_packet("<c:AltTextAccessibility> A b </c:AltTextAccessibility>"), {"x-default": " A b "}),
        (in_packet("", 'c:AltTextAccessibility="A &amp; b"'), {"x-default": "A & b"}),
        (in_packet(alt(("x-default", "<![CDATA[A<b>]]>"))), {"x-default": "A<b>"}),
        (in_packet(alt(("x-default", "A&#xA;b&#x1F9A2;"))), {"x-default": "A\nb🦢"}),
        (in_packet(alt(("x-default", ""))), {}),
        (in_packet(""), {}),
    ],
)
def test_alternatives_are_read_however_they_are_written(data, read):
    assert Packet(data).texts(CORE_ALT, EXT_ALT) == read
    assert next(iter(Packet(data).texts(CORE_ALT, EXT_ALT)), "x-default") == "x-default"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_packets_in_other_encodings_are_read(encoding):
    text = packet(LANGUAGES).decode()
    assert Packet(text.encode(encoding)).texts(CORE_ALT)["de"] == "Alte Wörter"


def test_what_fills_up_the_space_behind_a_packet_is_left_out():
    assert Packet(packet(LANGUAGES) + b"\0" * 100).texts(CORE_ALT)["x-default"] == "Old words"


def test_only_the_language_that_is_named_changes():
    found = changed(packet(LANGUAGES), alt_text={"de": "Neue Wörter"})
    assert found.texts(CORE_ALT) == {"x-default": "Old words", "de": "Neue Wörter", "fr-CA": "Vieux mots"}


def test_languages_are_the_same_in_capitals():
    found = changed(packet(LANGUAGES), alt_text={"FR-ca": "Nouveaux", "X-DEFAULT": "New"})
    assert found.texts(CORE_ALT) == {"x-default": "New", "de": "Alte Wörter", "fr-CA": "Nouveaux"}


def test_the_first_text_is_what_is_shown_by_default():
    assert changed(packet(), alt_text={"de": "Wörter"}).texts(CORE_ALT) == {"x-default": "Wörter", "de": "Wörter"}
    kept = changed(in_packet(alt(("de", "B"))), alt_text={"fr": "C"})  # no default is made up where there was none
    assert languages(kept) == [("de", "B"), ("fr", "C")]


def test_the_default_comes_first():
    found = changed(in_packet(alt(("de", "B"), ("x-default", "A"))), alt_text={"x-default": "C"})
    assert languages(found) == [("x-default", "C"), ("de", "B")]


def test_an_empty_text_takes_a_language_away_and_the_last_one_the_field():
    found = changed(packet(LANGUAGES), alt_text={"de": "", "fr-CA": " \n"})
    assert languages(found)[:1] == [("x-default", "Old words")]
    assert found.texts(CORE_ALT) == {"x-default": "Old words"}
    assert list(changed(packet(LANGUAGES), alt_text={"x-default": "", "de": "", "fr-CA": ""}).nodes(CORE_ALT)) == []
    unchanged = Packet(packet())
    assert not unchanged.change(MetadataChange(alt_text={"x-default": ""}))


def test_a_plain_text_becomes_an_alternative_and_stays():
    for data in (in_packet("", 'dc:description="Old"'), in_packet("<dc:description>Old</dc:description>")):
        assert changed(data, description={"de": "Neu"}).texts(DESCRIPTION) == {"x-default": "Old", "de": "Neu"}
        assert changed(data, description={"x-default": "New"}).texts(DESCRIPTION) == {"x-default": "New"}


def test_the_field_under_the_other_name_says_the_same():
    data = in_packet(alt(("x-default", "A"), name="e:AltTextAccessibility"))
    found = changed(data, alt_text={"x-default": "B"})
    assert found.texts(CORE_ALT) == found.texts(EXT_ALT) == {"x-default": "B"}


def test_fields_of_structures_are_not_taken_for_the_photo_s():
    inside = alt(("x-default", "inner"), name="dc:description")
    data = in_packet(f'<c:Thing rdf:parseType="Resource">{inside}</c:Thing>')
    assert Packet(data).texts(DESCRIPTION) == {}
    found = changed(data, description={"x-default": "outer"})
    assert found.texts(DESCRIPTION) == {"x-default": "outer"}
    assert b"inner" in found.without_padding()


def test_everything_else_stays_as_it_was():
    data = packet(LANGUAGES).replace(b"</rdf:RDF>", b"<!-- a remark --><?tool keep?></rdf:RDF>")
    after = changed(data, alt_text={"x-default": "New"}, extended={"x-default": "More"}).without_padding()
    for part in (b"<!-- a remark -->", b"<?tool keep?>", b"Somebody &amp; else", b"own:part>1<", b'xmp:Rating="4"'):
        assert part in after
    assert after.count(b"<?xpacket") == 2


def test_an_empty_packet_is_made_and_a_bare_rdf_is_enough():
    assert changed_none().texts(CORE_ALT) == {"x-default": "A"}
    bare = re.search(rb"<rdf:RDF.*</rdf:RDF>", packet(LANGUAGES), re.DOTALL)
    assert bare
    assert changed(bare[0], alt_text={"x-default": "A"}).texts(CORE_ALT)["de"] == "Alte Wörter"


def changed_none() -> Packet:
    new = Packet(None)
    assert not new.change(MetadataChange())
    assert new.change(MetadataChange(alt_text={"x-default": "A"}))
    return Packet(new.without_padding())


@pytest.mark.parametrize(
    "text",
    [
        "</rdf:li>",
        "<script>&amp;",
        "]]>",
        "a \"b\" 'c'",
        "a\tb\nc",
        "é e\u0301",
        "雁 🦢",
        "\u202eabc",
        "{0} %s",
        "x" * 9000,
    ],
)
def test_texts_come_back_as_they_are(text):
    assert changed(packet(), alt_text={"x-default": text}).texts(CORE_ALT) == {"x-default": text}


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a\0b\x1b[1m", "ab[1m"), ("a\r\nb\rc", "a\nb\nc"), ("a\ud800b\uffff", "ab"), ("  \n", ""), ("a\x85b", "a\x85b")],
)
def test_what_xml_cannot_hold_is_left_out(text, kept):
    assert clean(text) == kept
    found = changed(packet(), alt_text={"x-default": text})
    assert found.texts(CORE_ALT) == ({"x-default": kept} if kept else {})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no well-formed XML"),
        (b"\0" * 50, "no well-formed XML"),
        (packet()[:-60], "no well-formed XML"),
        (packet().replace(b"</dc:subject>", b"</dc:subjec>"), "no well-formed XML"),
        (packet().replace(b"Evening", b"Abend \xe4"), "no well-formed XML"),
        (packet().replace(b"Evening", b"\x01"), "no well-formed XML"),
        (packet().replace(b"Evening", b"&lol;"), "no well-formed XML"),
        (packet().replace(b'xmlns:own="https://example.org/own/1.0/"', b""), "no well-formed XML"),
        (b'<!DOCTYPE x [<!ENTITY lol "lol">]>' + packet().split(b"?>", 1)[1], "document type"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + packet().split(b"?>", 1)[1], "document type"),
        (b"<html></html>", "no description"),
        (b"\xff\xfe<\0x", "no well-formed XML"),
        (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>', "no description"),
    ],
)
def test_what_is_no_packet_is_refused(data, reason):
    with pytest.raises(BrokenError, match=reason):
        Packet(data)


@pytest.mark.parametrize(
    "inside",
    [
        alt(("x-default", "A")) + alt(("x-default", "B")),
        alt(("x-default", "A"), ("x-default", "B")),
        alt(("de", "A"), ("DE", "B")),
    ],
)
def test_what_stands_twice_is_read_and_never_changed(inside):
    assert Packet(in_packet(inside)).texts(CORE_ALT)["x-default"] == "A"
    with pytest.raises(BrokenError, match=r"more than once|twice"):
        Packet(in_packet(inside)).change(MetadataChange(alt_text={"x-default": "C"}))


@pytest.mark.parametrize("language", ["", "en us", "en\n", "en-", '"><x'])
def test_what_is_no_language_is_refused(language):
    with pytest.raises(BrokenError, match="no language tag"):
        Packet(packet()).change(MetadataChange(alt_text={language: "A"}))


def test_a_field_that_is_not_changed_may_stand_twice():
    twice = alt(("x-default", "A"), name="dc:description") * 2
    assert changed(in_packet(twice), alt_text={"x-default": "B"}).texts(CORE_ALT) == {"x-default": "B"}


def test_remarks_and_qualifiers_among_the_languages_are_no_hindrance():
    qualified = (
        '<c:AltTextAccessibility><rdf:Alt><!-- a remark --><rdf:li xml:lang="x-default" rdf:parseType="Resource">'
        "<rdf:value>A</rdf:value><c:by>Ada</c:by></rdf:li><rdf:li>Z</rdf:li></rdf:Alt></c:AltTextAccessibility>"
    )
    data = in_packet(qualified.replace("<rdf:li>Z</rdf:li>", '<rdf:li xml:lang="de">Z</rdf:li>'))
    found = changed(data, alt_text={"x-default": "B"})
    assert found.texts(CORE_ALT) == {"x-default": "B", "de": "Z"}
    assert b"parseType" not in found.without_padding()
    assert list(changed(data, alt_text={"x-default": "", "de": ""}).nodes(CORE_ALT)) == []


def test_padding_fills_up_exactly():
    for size in (len(packet()), len(packet()) + 1, len(packet()) + 2345):
        filled = padded(packet(), size)
        assert len(filled) == size
        assert Packet(filled).others() == Packet(packet()).others()
