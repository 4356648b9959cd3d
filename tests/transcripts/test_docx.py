"""DOCX: real headings, lists, tables and alt text, and a file that LibreOffice opens."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from conversations import CONVERSATIONS
from docx.oxml.ns import qn

from libreoffice import convert
from sightline.transcripts import to_docx
from sightline.transcripts.blocks import Heading, figures, text_of
from sightline.transcripts.document import document
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

Make = Callable[[str], Transcript]
ALL = Options(branches="all")


@pytest.fixture(scope="module")
def made(conversation: Make, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("docx")

    def make(name: str) -> Path:
        path = folder / f"{name}.docx"
        if not path.exists():
            assert export([conversation(name)], to_docx, path, ALL) == ()
        return path

    return make


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_headings_alt_texts_title_and_language(name: str, made: Callable[[str], Path], conversation: Make):
    blocks = document(conversation(name), ALL, (".jpg", ".png")).blocks
    word: Any = docx.Document(str(made(name)))
    headings = [(p.style.name, p.text) for p in word.paragraphs if p.style.name.startswith("Heading")]
    outer = [(f"Heading {b.level}", text_of(b.spans)) for b in blocks if isinstance(b, Heading)]
    assert [heading for heading in headings if heading in outer] == outer
    assert [shape._inline.docPr.get("descr") for shape in word.inline_shapes] == [f.alt for f in figures(blocks)]
    assert (word.core_properties.title, word.core_properties.language) == (
        conversation(name).title,
        conversation(name).language,
    )
    languages = word.styles.element.findall(f".//{qn('w:lang')}")
    assert {language.get(qn("w:val")) for language in languages} == {conversation(name).language}


def test_lists_count_for_themselves_and_tables_have_heading_rows(made: Callable[[str], Path]):
    word: Any = docx.Document(str(made("tables")))
    items = [(p.style.name, p.text) for p in word.paragraphs if p.style.name.startswith("List")]
    assert items[:6] == [
        ("List Bullet", "one"),
        ("List Bullet", "two"),
        ("List Number 2", "inner"),
        ("List Number 2", "other"),
        ("List Continue 2", "with a second paragraph"),
        ("List Number", "three"),
    ]
    (numbered,) = (p for p in word.paragraphs if p.text == "three")
    number = numbered._p.pPr.numPr.numId.val
    override = word.part.numbering_part.element.num_having_numId(number).lvlOverride_lst[0]
    assert override.startOverride.val == 3
    first, _ = word.tables
    assert first.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in first.rows[0].cells] == ["Colour", "Count", "Note"]
    assert first.rows[2].cells[0].text == "'=1+2"


def test_right_to_left(made: Callable[[str], Path]):
    word: Any = docx.Document(str(made("right_to_left")))
    (paragraph,) = (p for p in word.paragraphs if p.text.startswith("نعم"))
    assert paragraph._p.pPr.find(qn("w:bidi")) is not None
    assert paragraph.runs[0].font.rtl
    assert word.tables[0]._tbl.tblPr.find(qn("w:bidiVisual")) is not None


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_nothing_in_it_leads_outside(name: str, made: Callable[[str], Path]):
    with zipfile.ZipFile(made(name)) as archive:
        for part in archive.namelist():
            if part.endswith(".rels"):
                assert b'TargetMode="External"' not in archive.read(part)
            assert not re.search(r"vba|macro|activeX|embeddings", part, re.IGNORECASE)


@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="needs a program that is not installed: sudo apt-get install -y libreoffice-writer-nogui",
)
def test_libreoffice_opens_all_of_them(made: Callable[[str], Path], tmp_path: Path):
    files = [made(name) for name in CONVERSATIONS]
    convert(files, "txt:Text (encoded):UTF8", tmp_path, tmp_path / "profile")
    for file in files:
        read = " ".join((tmp_path / f"{file.stem}.txt").read_text(encoding="utf-8-sig").split())
        said = [p.text for p in docx.Document(str(file)).paragraphs]
        assert all(" ".join(text.split()) in read for text in said)
