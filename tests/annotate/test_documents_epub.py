"""EPUB books: pictures in the order of the spine, SVG covers, and new files that readers and the checker take."""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
import zipfile
from pathlib import Path

import pytest
from document_files import changed_parts, png, rewritten, text_of, write
from lxml import etree

from sightline.annotate import document_pictures
from sightline.errors import DocumentError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from epub_utils import Document

_EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
_CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_ID = "urn:uuid:12345678-1234-4234-8234-123456789012"
_XHTML = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{}><head><title>{}</title></head>'
_DTD = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n'
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="100%" '
    'height="100%" viewBox="0 0 32 24"><image width="32" height="24" xlink:href="../img/cover.png"/></svg>'
)


def book_file(path: Path, version: int = 3) -> Path:
    """A book of five pictures in EPUB 3, of four in EPUB 2; its chapters are not listed in the order of reading."""
    doctype = "<!DOCTYPE html>\n" if version == 3 else _DTD
    head = '<?xml version="1.0" encoding="utf-8"?>\n' + doctype
    language = ' xml:lang="fr"' if version == 3 else ""
    figure = (
        '<figure><img src="../img/sea%20side.png" alt="" role="presentation"/><figcaption>The sea</figcaption></figure>'
        '<p>Read <a href="http://example.org/"><img src="../img/cover.png" alt="old&#160;cover"/></a></p>'
        '<p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A dot</title><circle r="1"/></svg></p>'
    )
    chapter = (
        f"{head}{_XHTML.format(language, 'Two')}<body>\r\n<h1>Chapter two</h1><p>L’&eacute;t&eacute;&nbsp;!</p>"
        if version == 2
        else f"{head}{_XHTML.format(language, 'Two')}<body>\r\n<h1>Chapter two</h1><p>L’été&#160;!</p>"
    )
    old = '<p><img src="../img/sea%20side.png" alt=""/> and <img alt=\'old "cover"\' src="../img/cover.png"/></p>'
    chapter += (figure if version == 3 else old) + "</body></html>"
    cover = f"{head}{_XHTML.format('', 'Cover')}<body><div>{_SVG}</div></body></html>"
    last = f"{head}{_XHTML.format('', 'Last')}<body><p><img src='../img/cover.png' alt='once more'/></p></body></html>"
    toc = '<nav epub:type="toc"><ol><li><a href="a/two.xhtml">Two</a></li></ol></nav>'
    nav = f"{head}{_XHTML.format('', 'Contents')}<body>{toc}</body></html>"
    ncx = (
        '<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta '
        f'name="dtb:uid" content="{_ID}"/></head><docTitle><text>Book</text></docTitle><navMap><navPoint id="n" '
        'playOrder="1"><navLabel><text>Two</text></navLabel><content src="a/two.xhtml"/></navPoint></navMap></ncx>'
    )
    drawing = ' properties="svg"' if version == 3 else ""
    modified = '<meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>' if version == 3 else ""
    nav_item = (
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        if version == 3
        else '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    )
    package = (
        f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="{version}.0" '
        'unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">'
        f"{_ID}</dc:identifier><dc:title>Book</dc:title><dc:language>en</dc:language>{modified}</metadata><manifest>"
        f'{nav_item}<item id="last" href="a/last.xhtml" media-type="application/xhtml+xml"/>'
        f'<item id="two" href="a/two.xhtml" media-type="application/xhtml+xml"{drawing}/>'
        f'<item id="cover" href="a/cover.xhtml" media-type="application/xhtml+xml"{drawing}/>'
        '<item id="i1" href="img/cover.png" media-type="image/png"/><item id="i2" href="img/sea%20side.png" '
        f'media-type="image/png"/></manifest><spine{" toc=" + chr(34) + "ncx" + chr(34) if version == 2 else ""}>'
        '<itemref idref="cover"/><itemref idref="two"/><itemref idref="last"/></spine></package>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("OEBPS/book.opf", package)
        archive.writestr(*(("OEBPS/nav.xhtml", nav) if version == 3 else ("OEBPS/toc.ncx", ncx)))
        archive.writestr("OEBPS/a/last.xhtml", last)
        archive.writestr("OEBPS/a/two.xhtml", chapter, zipfile.ZIP_STORED)
        archive.writestr("OEBPS/a/cover.xhtml", cover)
        archive.writestr("OEBPS/img/cover.png", png("red"), zipfile.ZIP_STORED)
        archive.writestr("OEBPS/img/sea side.png", png("blue"), zipfile.ZIP_STORED)
    return path


def test_the_pictures_of_a_book_in_the_order_of_reading(tmp_path: Path):
    path = book_file(tmp_path / "book.epub")
    cover, sea, linked, dot, last = document_pictures.pictures(path)
    assert [picture.place for picture in (cover, sea, last)] == [
        "OEBPS/a/cover.xhtml", "OEBPS/a/two.xhtml", "OEBPS/a/last.xhtml",
    ]  # fmt: skip
    said = [None, "", "old\u00a0cover", "A dot", "once more"]
    assert [picture.alt for picture in (cover, sea, linked, dot, last)] == said
    assert [picture.decorative for picture in (cover, sea, linked, dot, last)] == [False, True, False, False, False]
    assert (sea.name, sea.heading, sea.caption, sea.language) == ("sea side.png", "Chapter two", "The sea", "fr")
    assert (linked.link, linked.before, linked.language) == (
        "http://example.org/",
        "Two Chapter two L’été ! The sea Read",
        "fr",
    )
    assert (dot.source, dot.reason) == ("", "It is drawn in the page itself: there is no picture file.")
    assert cover.language == "en"
    assert [document_pictures.picture_bytes(path, p) for p in (cover, sea, last)] == [
        png("red"),
        png("blue"),
        png("red"),
    ]


@pytest.mark.parametrize("version", [2, 3])
def test_a_new_book_differs_in_the_texts_alone(version: int, tmp_path: Path):
    path = book_file(tmp_path / "book.epub", version)
    count = len(document_pictures.pictures(path))
    texts: dict[int, str | None] = {number: f"Text {number} & “more”" for number in range(1, count + 1)}
    out, after, notes = write(path, texts)
    assert ([picture.alt for picture in after], notes) == (list(texts.values()), ())
    assert changed_parts(path, out) == ["OEBPS/a/last.xhtml", "OEBPS/a/two.xhtml", "OEBPS/a/cover.xhtml"]
    two, cover = text_of(out, "OEBPS/a/two.xhtml"), text_of(out, "OEBPS/a/cover.xhtml")
    if version == 3:
        assert cover == text_of(path, "OEBPS/a/cover.xhtml").replace(
            'viewBox="0 0 32 24">', 'viewBox="0 0 32 24" aria-label="Text 1 &amp; “more”" role="img">'
        )
        expected = text_of(path, "OEBPS/a/two.xhtml").replace('alt="" role="presentation"', 'alt="Text 2 &amp; “more”"')
        expected = expected.replace('alt="old&#160;cover"', 'alt="Text 3 &amp; “more”"')
        assert two == expected.replace(
            'viewBox="0 0 1 1">', 'viewBox="0 0 1 1" aria-label="Text 4 &amp; “more”" role="img">'
        )
    else:  # XHTML 1.1 knows no ARIA
        assert cover == text_of(path, "OEBPS/a/cover.xhtml").replace(
            'viewBox="0 0 32 24">', 'viewBox="0 0 32 24"><title>Text 1 &amp; “more”</title>'
        )
        expected = text_of(path, "OEBPS/a/two.xhtml").replace('alt=""', 'alt="Text 2 &amp; “more”"')
        assert two == expected.replace("alt='old \"cover\"'", "alt='Text 3 &amp; “more”'")
    out, after, notes = write(path, dict.fromkeys(range(1, count + 1)))
    if version == 3:
        assert (notes, all(picture.decorative for picture in after)) == ((), True)
    else:
        assert [picture.decorative for picture in after] == [False, True, True, True]
        assert len(notes) == 1


def test_a_library_for_books_reads_the_new_texts(tmp_path: Path):
    path = book_file(tmp_path / "book.epub")
    out, _, _ = write(path, {2: "The sea in winter", 3: None, 5: "The cover, once more"})
    book = Document(out)
    pages = [etree.fromstring(book.find_content_by_id(page).to_str().encode()) for page in ("cover", "two", "last")]
    said = [e.get("alt") for page in pages for e in page.iter("{http://www.w3.org/1999/xhtml}img")]
    assert said == ["The sea in winter", "", "The cover, once more"]


@pytest.mark.skipif(
    not _EPUBCHECK.exists() or shutil.which("java") is None,
    reason="needs a program that is not installed: sudo apt-get install -y epubcheck",
)
@pytest.mark.parametrize("version", [2, 3])
def test_valid_books_stay_valid(version: int, tmp_path: Path):
    path = book_file(tmp_path / "book.epub", version)
    count = len(document_pictures.pictures(path))
    texts = {number: f"Text {number} <&>" if number in (1, 3, 4) else None for number in range(1, count + 1)}
    report = tmp_path / "report.json"
    command = ["java", "-jar", str(_EPUBCHECK), "--json", str(report), str(write(path, texts)[0])]
    subprocess.run(command, capture_output=True, timeout=600, check=False)
    messages = json.loads(report.read_text("utf-8"))["messages"]
    assert [message["message"] for message in messages if message["severity"] in ("FATAL", "ERROR")] == []


def test_svg_pages_and_pages_outside_of_the_spine(tmp_path: Path):
    path = book_file(tmp_path / "book.epub")
    page = '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"><s:title/><s:rect/></s:svg>'
    item = '<item id="map" href="map.svg" media-type="image/svg+xml"/>'

    def with_map(name: str, data: bytes) -> bytes:
        text = data.replace(b"<manifest>", f"<manifest>{item}".encode()) if name.endswith(".opf") else data
        return text.replace(b'<itemref idref="last"/>', b'<itemref idref="map"/>') if name.endswith(".opf") else text

    mapped = rewritten(path, tmp_path / "map.epub", with_map)
    with zipfile.ZipFile(mapped, "a") as archive:
        archive.writestr("OEBPS/map.svg", page)
    assert [p.place.rpartition("/")[2] for p in document_pictures.pictures(mapped)] == (
        ["cover.xhtml", "two.xhtml", "two.xhtml", "two.xhtml", "map.svg", "last.xhtml"]
    )
    out, after, _ = write(mapped, {5: "A map"})
    assert after[4].alt == "A map"
    assert text_of(out, "OEBPS/map.svg") == page.replace(
        '2000/svg">', '2000/svg" aria-label="A map" role="img">'
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "data", "why"),
    [
        ("META-INF/container.xml", b"<container/>", "it is no EPUB book"),
        ("OEBPS/book.opf", b"<package>", "book.epub, OEBPS/book.opf: the file is damaged: no element found"),
        ("OEBPS/a/two.xhtml", b"<html><p></html>", "OEBPS/a/two.xhtml: the file is damaged: mismatched tag"),
        (
            "OEBPS/a/two.xhtml",
            b'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html>&b;</html>',
            "it declares entities of its own",
        ),
        (
            "OEBPS/a/two.xhtml",
            b'<!DOCTYPE html [<!ENTITY % a SYSTEM "http://localhost:1/a.dtd"> %a;]><html/>',
            "it declares entities of its own",
        ),
    ],
)
def test_books_that_are_broken_are_refused(part: str, data: bytes, why: str, tmp_path: Path):
    path = rewritten(book_file(tmp_path / "a.epub"), tmp_path / "book.epub", lambda n, d: data if n == part else d)
    with pytest.raises(DocumentError, match=why):
        document_pictures.pictures(path)


def test_a_page_that_is_encrypted_is_refused_and_a_font_is_not(tmp_path: Path):
    path = book_file(tmp_path / "book.epub")

    def encrypt(part: str, out: str) -> Path:
        shutil.copy(path, tmp_path / out)
        with zipfile.ZipFile(tmp_path / out, "a") as archive:
            archive.writestr(
                "META-INF/encryption.xml",
                '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/'
                'xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference '
                f'URI="{part}"/></enc:CipherData></enc:EncryptedData></encryption>',
            )
        return tmp_path / out

    assert len(document_pictures.pictures(encrypt("OEBPS/font.otf", "font.epub"))) == 5
    with pytest.raises(DocumentError, match="it is protected against copying"):
        document_pictures.pictures(encrypt("OEBPS/a/two.xhtml", "drm.epub"))


def test_addresses_lead_to_nothing_but_parts_of_the_book(tmp_path: Path):
    (tmp_path / "secret.png").write_bytes(png("red"))
    path = book_file(tmp_path / "book.epub")
    for address in ("../../../secret.png", f"file://{tmp_path}/secret.png", "/secret.png", "http://localhost:1/a.png"):
        evil = rewritten(
            path,
            tmp_path / "evil.epub",
            lambda _, data, address=address: data.replace(b"'../img/cover.png'", f"'{address}'".encode()),
        )
        picture = document_pictures.pictures(evil)[4]
        assert (picture.source, bool(picture.reason)) == ("", True), address
