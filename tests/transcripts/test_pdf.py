"""PDF: tagged PDF/UA-1 with title and language, its structure in the order of the transcript, alt text on figures."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from conversations import CONVERSATIONS, picture, transcript

from sightline.conversation import ImageInput
from sightline.transcripts import to_pdf
from sightline.transcripts.blocks import Block, Code, Figure, Heading, List, Paragraph, Quote, Table, figures, text_of
from sightline.transcripts.document import document
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Picture, Transcript

Make = Callable[[str], Transcript]
ALL = Options(branches="all")

needs_pdfinfo = pytest.mark.skipif(
    shutil.which("pdfinfo") is None, reason="needs a tool that is not installed: sudo apt-get install -y poppler-utils"
)


@pytest.fixture(scope="module")
def pdf(conversation: Make, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("pdf")
    notes: dict[str, tuple[str, ...]] = {}

    def make(name: str) -> Path:
        path = folder / f"{name}.pdf"
        if not path.exists():
            notes[name] = export([conversation(name)], to_pdf, path, ALL)
        if any(note.startswith("No installed font") for note in notes[name]):
            pytest.skip("needs fonts: sudo apt-get install -y fonts-dejavu-core fonts-noto-cjk fonts-noto-color-emoji")
        assert notes[name] == ()
        return path

    return make


def pdfinfo(*arguments: str | Path) -> str:
    return subprocess.run(["pdfinfo", *arguments], capture_output=True, check=True).stdout.decode(
        errors="replace"
    )  # its UTF-16 titles


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    """What a screen reader has to say, in reading order; without the signs before the items of lists."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield text_of(block.spans)
            case Code():
                yield block.text
            case Quote():
                yield from texts(block.blocks)
            case List():
                for item in block.items:
                    yield from texts(item)
            case Table():
                yield from (text_of(cell) for row in (block.head, *block.rows) for cell in row)
            case Figure():
                yield block.caption


def structure(path: Path) -> list[str]:
    """The texts of the tagged structure, in its order, without the signs before the items of lists."""
    lines = pdfinfo("-struct-text", path).splitlines()
    found = []
    label_depth: int | None = None
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if label_depth is not None and depth <= label_depth:
            label_depth = None
        if line.lstrip().startswith("Lbl"):
            label_depth = depth
        text = re.fullmatch(r'\s*"(.*)"', line)
        if text and label_depth is None:
            found.append(text[1])
    return found


def dense(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c.isprintable())


@needs_pdfinfo
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_it_is_tagged_and_has_title_and_language(name: str, pdf: Callable[[str], Path], conversation: Make):
    path = pdf(name)
    facts = dict(line.split(":", 1) for line in pdfinfo(path).splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert facts["Title"].strip() == conversation(name).title
    assert facts["JavaScript"].strip() == "no"
    metadata = pdfinfo("-meta", path)
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    root: Any = pypdf.PdfReader(path).trailer["/Root"]
    assert root["/Lang"] == conversation(name).language
    assert f"<rdf:li>{conversation(name).language}</rdf:li>" in metadata


@needs_pdfinfo
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_structure_is_in_the_order_of_the_transcript(name: str, pdf: Callable[[str], Path], conversation: Make):
    expected = dense("".join(texts(document(conversation(name), ALL, (".jpg", ".png")).blocks)))
    found = dense("".join(structure(pdf(name))))
    if name == "right_to_left":  # pdfinfo turns lines of Arabic round, word by word, and loses letters of ligatures
        kinds = re.findall(r"^ *(H\d|P|L|Table|Figure)\b", pdfinfo("-struct-text", pdf(name)), re.MULTILINE)
        assert kinds == ["H1", "P", "H2", "Figure", "P", "P", "H2", "P", "L", "Table", "P", "P", "H2", "L"]
        order = [found.index(word) for word in ("Sightline", "png", "Tiny", "black", "123", "32.8", "SHA")]
        assert order == sorted(order)
        return
    assert found == expected


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_every_figure_has_its_alt_text(name: str, pdf: Callable[[str], Path], conversation: Make):
    expected = [figure.alt for figure in figures(document(conversation(name), ALL, (".jpg", ".png")).blocks)]
    root: Any = pypdf.PdfReader(pdf(name)).trailer["/Root"]
    assert list(alt_texts(root["/StructTreeRoot"])) == expected


def alt_texts(element: Any) -> Iterator[str | None]:
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        for inner in element:
            yield from alt_texts(inner)
    elif isinstance(element, dict):
        if element.get("/S") == "/Figure":
            yield element.get("/Alt")
        yield from alt_texts(element.get("/K", []))


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_every_font_is_embedded_and_nothing_is_active(name: str, pdf: Callable[[str], Path]):
    reader = pypdf.PdfReader(pdf(name))
    for page in reader.pages:
        assert "/Annots" not in page  # no link, no form
        fonts: Any = page["/Resources"].get_object().get("/Font", {})  # type: ignore[attr-defined]
        for font in fonts.values():
            for inner in font.get_object().get("/DescendantFonts", []):
                descriptor = inner.get_object()["/FontDescriptor"].get_object()
                assert {"/FontFile2", "/FontFile3"} & set(descriptor)
    root: Any = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(root)


def test_a_letter_that_no_font_has_is_named_and_the_pdf_is_tagged_all_the_same(tmp_path: Path):
    missing = transcript("Missing \U0010fffd", [("Odd \u0378?", [], "Yes \u0378 and `\u0379`.")])
    (note,) = export([missing], to_pdf, tmp_path / "x.pdf")
    assert "(U+0378)" in note
    assert "(U+0379)" in note
    assert "not PDF/UA-1" in note
    root: Any = pypdf.PdfReader(tmp_path / "x.pdf").trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]


def test_letters_after_a_mark_that_no_font_has_are_named_too(tmp_path: Path):
    """A mark stands on the letter before: it alone is still missing when that letter has been replaced."""
    missing = transcript("Marks", [("Odd \u0378\u1abf and \u0379?", [], "Yes \u038b.")])
    (note,) = export([missing], to_pdf, tmp_path / "x.pdf")
    assert [letter in note for letter in ("(U+0378)", "(U+0379)", "(U+038B)")] == [True, True, True]


def test_items_stand_beside_their_numbers_and_quotes_begin_where_their_words_do(tmp_path: Path):
    """Also an item that runs the other way than its list."""
    answer = "1. \u05d0\u05d7\u05ea\n2. latin\n\n> \u05e6\u05d9\u05d8\u05d5\u05d8 english"
    export([transcript("Both ways", [("?", [], answer)])], to_pdf, tmp_path / "x.pdf")
    (page,) = pypdf.PdfReader(tmp_path / "x.pdf").pages
    left: dict[str, float] = {}

    def visit(text: str, matrix: Any, *_: Any) -> None:
        for word in ("latin", "english"):
            if word in text:
                left[word] = matrix[4]

    page.extract_text(visitor_text=visit)
    assert left.keys() == {"latin", "english"}
    assert min(left.values()) > page.mediabox.width / 2


def test_words_are_never_markup(tmp_path: Path):
    words = '#panic("x") *a* _b_ = c @d $e$ `f` <g> \\u{41} // h'
    escaped = re.sub(r"([*_`<\\])", r"\\\1", words)
    export([transcript(words, [(words, [], escaped)])], to_pdf, tmp_path / "x.pdf")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "x.pdf").pages)
    assert dense(text).count(dense(words)) == 3


def test_a_tall_picture_fits_the_page(tmp_path: Path):
    path, digest = picture(tmp_path, "tall.png", (20, 3000))
    tall = transcript("Tall", [("?", [ImageInput(path, digest)], ".")], [Picture(digest, "tall.png", (20, 3000))])
    export([tall], to_pdf, tmp_path / "x.pdf")
    root: Any = pypdf.PdfReader(tmp_path / "x.pdf").trailer["/Root"]
    assert list(alt_texts(root["/StructTreeRoot"])) == ["Image 1: tall.png"]
    assert len(pypdf.PdfReader(tmp_path / "x.pdf").pages) <= 2
