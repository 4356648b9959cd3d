"""Word and PowerPoint files: each picture once, with its words; and new files that other programs read."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

import docx
import pptx
import pytest
from document_files import (
    DECORATIVE,
    PICTURE,
    SPACES,
    changed_parts,
    inline,
    pic,
    png,
    presentation_file,
    rewritten,
    text_of,
    word_file,
    write,
)
from lxml import etree

from libreoffice import convert
from sightline.annotate import document_pictures
from sightline.errors import DocumentError

_MAIN, _HEADER = "word/document.xml", "word/header1.xml"
_FULL = dict.fromkeys(range(1, 14))


def _tagged(number: int) -> str:
    return f'Picture {number}: a "cup" & <saucer>, ćwierć 😀'


def test_the_pictures_of_a_word_file_in_order(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    found = document_pictures.pictures(path)
    chart, diagram = (f"It is a {kind}, which the program draws itself" for kind in ("chart", "diagram"))
    one, two, three = (f"image{number}.png" for number in (1, 2, 3))
    names = [one, two, one, one, two, "far.png", one, two, "Sales", "Steps", two, one, three]
    assert [picture.name for picture in found] == names
    said = {2: 'A "green" field & a <fence>', 8: "Green", 10: "Steps", 11: "Old & grey"}
    assert {number: picture.alt for number, picture in enumerate(found, 1) if picture.alt} == said
    assert [number for number, picture in enumerate(found, 1) if picture.decorative] == [4]
    assert [number for number, picture in enumerate(found, 1) if not picture.can_be_decorative] == [11]
    assert [picture.place for picture in found] == ["Document"] * 12 + ["Header"]
    assert [picture.reason.partition(":")[0] for picture in found if not picture.source] == [
        "It lies on the web, and nothing is fetched.", chart, diagram,
    ]  # fmt: skip
    colours = ["red", "green", "red", "red", "green", "red", "green", "green", "red", "blue"]
    assert [document_pictures.picture_bytes(path, p) for p in found if p.source] == [png(colour) for colour in colours]
    first, second, *_ = found
    assert (first.heading, first.language) == ("A walk in the hills", "en-US")
    assert first.before.endswith("This is the view from the top.")
    assert first.after.startswith("Figure 1: The valley in the morning Split: Split:")
    assert (first.caption, second.caption, second.title) == ("Figure 1: The valley in the morning", "", "Field")
    assert (found[4].link, found[7].caption) == ("https://example.org/shop", "Red and green")
    assert len({picture.key for picture in found}) == 13


def test_a_new_word_file_differs_in_the_texts_alone(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    out, after, notes = write(path, {number: _tagged(number) for number in range(1, 14)})
    assert notes == ()
    assert [(picture.alt, picture.decorative) for picture in after] == [(_tagged(n), False) for n in range(1, 14)]
    assert changed_parts(path, out) == [_MAIN, _HEADER]
    for part in (_MAIN, _HEADER):
        assert _without_texts(text_of(out, part)) == _without_texts(text_of(path, part))
    out, after, (note,) = write(path, _FULL)
    assert note == "Document, image2.png: there is no mark for decorative pictures of this kind, so it stays as it is."
    assert [picture.decorative for picture in after] == [number != 11 for number in range(1, 14)]
    assert after[10].alt == "Old & grey"
    assert not any(picture.alt for picture in after if picture.decorative)
    assert changed_parts(path, out) == [_MAIN, _HEADER]


def _without_texts(xml: str) -> str:
    """Less the text of pictures and the mark's value: what is left has to be the same byte for byte."""
    xml = re.sub(r""" (descr|alt)=("[^"]*"|'[^']*')""", "", xml)
    return re.sub(r'(<adec:decorative [^>]*)val="."', r"\1", xml)


def test_one_text_changes_one_place_byte_for_byte(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    old = text_of(path, _MAIN)
    cases = {
        2: ('descr="A &quot;green&quot; field &amp; a &lt;fence&gt;"', 'descr="New"', 2),  # Word has the text twice
        3: ('<wp:docPr id="3" name="Picture 3"/>', '<wp:docPr id="3" name="Picture 3" descr="New"/>', 1),
        4: ('name="Line">', 'name="Line" descr="New">', 1),
        8: ('descr="Green"', 'descr="New"', 1),
        11: ('alt="Old &amp; grey"', 'alt="New"', 1),
    }
    for number, (before, behind, times) in cases.items():
        out, _, _ = write(path, {number: "New"})
        expected = old.replace(before, behind)
        if number == 4:
            mark = expected.index('val="1"', expected.index('name="Line"'))
            expected = f'{expected[:mark]}val="0"{expected[mark + 7 :]}'
        assert old.count(before) == times
        assert text_of(out, _MAIN) == expected, number


def test_the_mark_is_put_where_the_schema_wants_it(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    old = text_of(path, _MAIN)
    ext = re.search("<a:ext .*</a:ext>", DECORATIVE)
    assert ext is not None
    out, _, _ = write(path, {3: None})
    closed, opened = '<wp:docPr id="3" name="Picture 3"/>', '<wp:docPr id="3" name="Picture 3">'
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    marked = f"{opened}<a:extLst {space}>{ext[0]}</a:extLst></wp:docPr>"
    assert text_of(out, _MAIN) == old.replace(closed, marked)
    out, _, _ = write(path, {5: None})  # a list of extensions is there already
    assert text_of(out, _MAIN) == old.replace(
        '<a:ext uri="{0}"/></a:extLst>', f'<a:ext uri="{{0}}"/>{ext[0]}</a:extLst>'
    )
    again, after, _ = write(out, {5: "Now it says something"})
    assert (after[4].alt, after[4].decorative) == ("Now it says something", False)
    twice, _, _ = write(again, {5: None})
    assert (
        text_of(twice, _MAIN).count("decorative")
        == old.count("decorative") + text_of(out, _MAIN).count("decorative") - 2
    )


def test_both_versions_of_one_picture_change(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    out, _, _ = write(path, {12: "New"})
    old, new = text_of(path, _MAIN), text_of(out, _MAIN)
    assert new == old.replace(
        '<wp:docPr id="21" name="Filled"/>', '<wp:docPr id="21" name="Filled" descr="New"/>'
    ).replace(
        '<v:rect id="s21" style="width:40pt;height:30pt">', '<v:rect id="s21" style="width:40pt;height:30pt" alt="New">'
    )


def test_ink_is_known_by_its_picture_for_old_programs(tmp_path: Path):
    """What no picture of ours is in one version has the same text in the other."""
    path = presentation_file(tmp_path / "deck.pptx")
    picture = text_of(path, "ppt/slides/slide1.xml")
    start = picture.index("<p:pic>")
    shown = picture[start : picture.index("</p:pic>") + len("</p:pic>")]
    number = re.search(r'<p:cNvPr id="(\d+)"', shown)
    assert number is not None
    ink = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
        'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" Requires="p14"><p:contentPart>'
        f'<p14:nvContentPartPr><p14:cNvPr id="{number[1]}" name="Ink"/></p14:nvContentPartPr></p:contentPart>'
        f"</mc:Choice><mc:Fallback>{shown}</mc:Fallback></mc:AlternateContent>"
    )
    inked = rewritten(path, tmp_path / "ink.pptx", lambda _, data: data.replace(shown.encode(), ink.encode(), 1))
    out, after, _ = write(inked, {1: "A scribble"})
    assert len(after) == 7
    slide = text_of(out, "ppt/slides/slide1.xml")
    assert slide.count('descr="A scribble"') == 2
    assert 'name="Ink" descr="A scribble"' in slide


def test_the_pictures_of_a_presentation_in_order(tmp_path: Path):
    path = presentation_file(tmp_path / "garden.pptx")
    found = document_pictures.pictures(path)
    assert [picture.place for picture in found] == ["Slide 1"] * 3 + ["Slide 2"] * 3 + ["Slide layout"]
    assert [bool(picture.source) for picture in found] == [True, True, True, False, True, True, True]
    first, second, *_ = found
    assert (first.heading, first.before, first.after) == ("Our garden", "Our garden", "Roses in June")
    assert (second.before, second.caption) == ("Our garden Roses in June", "Two beds")
    out, after, notes = write(path, {number: _tagged(number) for number in range(1, 8)})
    assert notes == ()
    assert [picture.alt for picture in after] == [_tagged(number) for number in range(1, 8)]
    layout = "ppt/slideLayouts/slideLayout6.xml"
    assert sorted(changed_parts(path, out)) == [layout, "ppt/slides/slide1.xml", "ppt/slides/slide2.xml"]
    for part in changed_parts(path, out):
        assert _without_texts(text_of(out, part)) == _without_texts(text_of(path, part))
    out, after, _ = write(path, dict.fromkeys(range(1, 8)))
    assert all(picture.decorative and picture.alt is None for picture in after)


def test_slides_come_in_the_order_that_is_shown(tmp_path: Path):
    path = presentation_file(tmp_path / "garden.pptx")
    deck = pptx.Presentation(str(path))
    slides = deck.slides._sldIdLst
    slides.append(slides[0])  # the first one becomes the last
    deck.save(str(tmp_path / "turned.pptx"))
    found = document_pictures.pictures(tmp_path / "turned.pptx")
    assert [picture.key.partition("#")[0][-10:] for picture in found[:6]] == ["slide2.xml"] * 3 + ["slide1.xml"] * 3
    assert [picture.place for picture in found[:6]] == ["Slide 1"] * 3 + ["Slide 2"] * 3


def test_other_libraries_read_the_new_texts(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    out, _, _ = write(path, {number: _tagged(number) for number in range(1, 14)})
    document = docx.Document(str(out))
    said = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert said == [_tagged(n) for n in (1, 2, 3, 4, 5, 6)] + ["Red and green", _tagged(9), _tagged(10)]
    assert [p.text for p in document.paragraphs] == [p.text for p in docx.Document(str(path)).paragraphs]
    path = presentation_file(tmp_path / "garden.pptx")
    out, _, _ = write(path, {number: _tagged(number) for number in range(1, 8)})
    deck = pptx.Presentation(str(out))
    said = [e.get("descr") for slide in deck.slides for e in slide._element.iter() if str(e.tag).endswith("cNvPr")]
    assert [text for text in said if text and text.startswith("Picture")] == [_tagged(number) for number in range(1, 7)]
    before = [shape.name for slide in pptx.Presentation(str(path)).slides for shape in slide.shapes]
    assert [shape.name for slide in deck.slides for shape in slide.shapes] == before


@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="needs programs that are not installed: "
    "sudo apt-get install -y libreoffice-writer-nogui libreoffice-impress-nogui",
)
def test_libreoffice_opens_the_new_files_and_knows_their_texts(tmp_path: Path):
    """It knows no text of the pictures within a group, of charts without data, of objects and of shapes of VML."""
    word, deck = word_file(tmp_path / "walk.docx"), presentation_file(tmp_path / "garden.pptx")
    files = [
        write(word, {n: _tagged(n) for n in range(1, 14)})[0],
        write(deck, {n: _tagged(n) for n in range(1, 8)})[0],
    ]
    files += [write(word, _FULL)[0], write(deck, dict.fromkeys(range(1, 8)))[0]]
    for kind, some in (("fodt", (files[0], files[2])), ("fodp", (files[1], files[3]))):
        convert(some, kind, tmp_path, tmp_path / "profile")
    texts = [_descriptions(tmp_path / f"{file.stem}.{'fodt' if file.suffix == '.docx' else 'fodp'}") for file in files]
    assert {_tagged(number) for number in (1, 2, 3, 4, 5, 13)} <= set(texts[0])
    assert {_tagged(number) for number in (1, 2, 3, 4, 6)} <= set(texts[1])
    assert not any(text.startswith("A ") or "Green" in text for text in texts[2])
    assert set(texts[3]) <= {"Two beds"}  # said of a group, in which nothing is changed


def test_files_that_libreoffice_wrote_keep_all_else(tmp_path: Path):
    """Its markup is its own: Word's and PowerPoint's pictures, beside VML for old programs."""
    originals = [word_file(tmp_path / "walk.docx"), presentation_file(tmp_path / "garden.pptx")]
    for original, least in zip(originals, (11, 6), strict=True):
        kind = original.suffix.removeprefix(".")
        convert([original], kind, tmp_path / "theirs", tmp_path / "profile")
        theirs = tmp_path / "theirs" / original.name
        found = document_pictures.pictures(theirs)
        assert len(found) >= least
        out, after, _ = write(theirs, {number: _tagged(number) for number in range(1, len(found) + 1)})
        assert [picture.alt for picture in after] == [_tagged(number) for number in range(1, len(found) + 1)]
        assert {picture.place for picture in found} in ({"Document", "Header"}, {"Slide 1", "Slide 2", "Slide master"})
        assert all(part.endswith(".xml") and "media" not in part for part in changed_parts(theirs, out))
        program = docx.Document(str(out)) if kind == "docx" else pptx.Presentation(str(out))
        assert program.core_properties is not None


def _descriptions(path: Path) -> list[str]:
    tree = etree.parse(str(path), etree.XMLParser(huge_tree=True))
    space = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc"
    return [element.text for element in tree.iter(space) if element.text]


def test_strict_files_get_a_mark_of_their_own_kind(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")

    def strict(name: str, data: bytes) -> bytes:
        text = data.decode("utf-8", "surrogateescape")
        if name.endswith((".xml", ".rels")):
            text = text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/",
                "http://purl.oclc.org/ooxml/wordprocessingml/",
            )
            text = text.replace(
                "http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"
            )
            text = text.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
        return text.encode("utf-8", "surrogateescape")

    out, after, _ = write(rewritten(path, tmp_path / "strict.docx", strict), {1: None, 3: "Said"})
    assert [(picture.alt, picture.decorative) for picture in after[:3]][::2] == [(None, True), ("Said", False)]
    assert '<a:extLst xmlns:a="http://purl.oclc.org/ooxml/drawingml/main">' in text_of(out, _MAIN)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_parts_in_other_encodings_keep_theirs(encoding: str, tmp_path: Path):
    def encoded(name: str, data: bytes) -> bytes:
        if name != _MAIN:
            return data
        head, _, rest = data.decode().partition("?>")
        return f"{head.replace('UTF-8', encoding.removesuffix('-sig'))}?>{rest}".encode(encoding)

    path = rewritten(word_file(tmp_path / "walk.docx"), tmp_path / "odd.docx", encoded)
    out, after, _ = write(path, {1: _tagged(1)})
    assert after[0].alt == _tagged(1)
    for file in (path, out):
        assert docx.Document(str(file)).inline_shapes
    assert changed_parts(path, out) == [_MAIN]


def test_a_signed_file_says_that_it_loses_its_signature(tmp_path: Path):
    path = word_file(tmp_path / "walk.docx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("_xmlsignatures/origin.sigs", b"")
    assert write(path, {1: "New"})[2] == ("Its digital signature does not fit the new file.",)


_EVIL = {
    "a DOCTYPE stands where none may be": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    "not well-formed": b"<w:document>",
    "it is not text in utf-8": b"<w:document>\xff</w:document>",
    "it is not text in utf-7": b'<?xml version="1.0" encoding="utf-7"?><a/>',
    "nested too deeply": b"<a>" * 400 + b"</a>" * 400,
}


@pytest.mark.parametrize("why", _EVIL)
def test_markup_that_is_broken_or_hostile_is_refused_not_mended(why: str, tmp_path: Path):
    evil = rewritten(
        word_file(tmp_path / "walk.docx"), tmp_path / "evil.docx", lambda n, d: _EVIL[why] if n == _MAIN else d
    )
    why = {"not well-formed": "unbound prefix"}.get(why, why)
    with pytest.raises(DocumentError, match=rf"^evil\.docx, word/document\.xml: .*{why}"):
        document_pictures.pictures(evil)


def test_targets_lead_nowhere_but_into_the_file(tmp_path: Path):
    (tmp_path / "secret.png").write_bytes(png("red"))
    path = word_file(tmp_path / "walk.docx")
    for target in ("../../secret.png", "/../secret.png", f"file://{tmp_path}/secret.png", "..\\secret.png", "NULL", ""):
        evil = rewritten(
            path,
            tmp_path / "evil.docx",
            lambda name, data, target=target: (
                data.replace(b'"media/image1.png"', f'"{target}"'.encode())
                if name == "word/_rels/document.xml.rels"
                else data
            ),
        )
        picture = document_pictures.pictures(evil)[0]
        assert (picture.source, picture.reason) == ("", "Its file is not where the document says."), target
    upper = rewritten(
        path, tmp_path / "up.docx", lambda _, data: data.replace(b"media/image1.png", b"MEDIA/Image1.PNG")
    )
    assert document_pictures.picture_bytes(upper, document_pictures.pictures(upper)[0]) == png("red")


def test_pictures_of_which_one_version_only_old_programs_read(tmp_path: Path):
    """Many in one place, each twice: none is taken for another."""
    path = word_file(tmp_path / "walk.docx")
    rid = re.search(r'r:embed="(rId\d+)"', text_of(path, _MAIN))
    assert rid is not None
    twice = "".join(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{run}</mc:Choice>'
        f"<mc:Fallback>{run}</mc:Fallback></mc:AlternateContent>"
        for run in (
            inline(f'<wp:docPr id="{n}" name="P{n}"/>', PICTURE, pic(rid[1]))
            .removeprefix("<w:r>")
            .removesuffix("</w:r>")
            for n in range(100, 103)
        )
    )
    body = f"<w:p {SPACES}><w:r>{twice}</w:r></w:p></w:body>".encode()
    path = rewritten(path, tmp_path / "twice.docx", lambda n, d: d.replace(b"</w:body>", body) if n == _MAIN else d)
    assert len(document_pictures.pictures(path)) == 16
    out, _, _ = write(path, {13: "One", 15: "Three"})
    said = re.findall(r'name="P(\d+)"(?: descr="(\w+)")?/>', text_of(out, _MAIN))
    assert said == [("100", "One")] * 2 + [("101", "")] * 2 + [("102", "Three")] * 2


def test_a_new_file_is_called_what_it_is(tmp_path: Path):
    path = word_file(tmp_path / "walk.DOCX")
    first, *_ = document_pictures.pictures(path)
    changes = {first.key: document_pictures.DocumentChange("New")}
    for name in ("new.pptx", "new"):
        with pytest.raises(
            DocumentError, match=r"^new\S*: it would be a \.docx file\. Give it a name that ends in \.docx\."
        ):
            document_pictures.write(path, tmp_path / name, changes)
    document_pictures.write(path, tmp_path / "new.docx", changes)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.docx", "walk.DOCX"]
