"""PDF: tagged PDF/UA-1 made by typst from data, never from markup; tagged all the same where a glyph is missing."""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typst

from sightline.errors import TranscriptError, said
from sightline.store.files import save
from sightline.transcripts.blocks import (
    Block,
    Code,
    Document,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
    text_of,
)
from sightline.transcripts.document import document
from sightline.transcripts.language import direction_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript
from sightline.transcripts.untrusted import Direction, direction

NAME = "PDF"
EXTENSION = "pdf"

_TEMPLATE = Path(__file__).with_name("transcript.typ")
_KINDS = (".jpg", ".png")
_MOST_GLYPHS = 10  # missing ones are found one at a time
_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")

# In this order, as far as they are there; a letter that none of them has is looked for in all fonts of the system.
_FONTS = ["Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial"]
_FONTS += ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans Arabic", "Noto Sans Hebrew"]
_FONTS += ["Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", "Libertinus Serif"]
_MONO = ["DejaVu Sans Mono"]  # typst brings it


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file; returns sentences about what could not be done as asked.

    Raises OSError, and TranscriptError for what typst cannot lay out.

    Where no installed font has a letter, PDF/UA-1 is impossible: the notes name the letters, and the file is a tagged
    PDF that shows empty boxes for them.
    """
    made = document(transcript, options, _KINDS)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "main.typ").write_bytes(_TEMPLATE.read_bytes())
        data = _data(made, root)
        try:
            pdf, missing = _compile(root, data)
        except typst.TypstError as error:
            problem = said("the PDF cannot be laid out ({reason}).", reason=error.message)
            raise TranscriptError(path.name, problem, said("Choose another format, such as HTML.")) from error
    save(path, pdf)
    if missing is None:
        return made.notes
    letters = [f"{letter} (U+{ord(letter):04X})" for letter in missing[:_MOST_GLYPHS]] or said("some letters")
    if len(missing) >= _MOST_GLYPHS:
        letters = said("{names} and others", names=letters)
    note = said("No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.", names=letters)
    return (*made.notes, note)


def _compile(root: Path, data: dict[str, Any]) -> tuple[bytes, list[str] | None]:
    """The PDF, and the letters that no font has; None for PDF/UA-1."""
    fonts = typst.Fonts()
    families = set(fonts.families())
    data = {
        **data,
        "fonts": [name for name in _FONTS if name in families],
        "mono": [name for name in [*_MONO, *_FONTS] if name in families],
    }
    compiler = typst.Compiler(root / "main.typ", root=root, font_paths=fonts)

    def compiled(data: dict[str, Any], standard: list[typst.PDFStandard]) -> bytes:
        pdf = compiler.compile(sys_inputs={"data": json.dumps(data)}, format="pdf", pdf_standards=standard)
        assert isinstance(pdf, bytes)  # a list is what several pictures would be
        return pdf

    missing: dict[str, None] = {}
    replaced: set[str] = set()
    tried = data
    while len(missing) < _MOST_GLYPHS:
        try:
            pdf = compiled(tried, ["ua-1"])
            if not replaced:
                return pdf, None
            break
        except typst.TypstError as error:
            found = _MISSING.search(error.message)
            if found is None:
                raise
            # With a letter come its joiners and modifiers. Where only those are missing, typst names them or the letter
            # before; all of them are put aside then, to find the letters that are missing too.
            letters = [letter for letter in _unescaped(found[1]) if ord(letter) > 0x7F]
            named = [letter for letter in letters if not _modifies(letter)]
            if not named:
                letters = [letter for letter in json.dumps(data, ensure_ascii=False) if _modifies(letter)]
            if replaced.issuperset(letters):
                break
            missing.update(dict.fromkeys(named))
            replaced.update(letters)
            tried = _without(tried, letters)  # to find the next
    return compiled(data, []), list(missing)


def _modifies(letter: str) -> bool:
    return ord(letter) > 0x7F and unicodedata.category(letter) in ("Cf", "Mn", "Sk")


def _without(value: Any, letters: list[str]) -> Any:
    """The same data with another letter for these in all its texts; a text without any would be refused too."""
    if isinstance(value, dict):
        return {key: _without(inner, letters) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_without(inner, letters) for inner in value]
    if isinstance(value, str):
        return value.translate(dict.fromkeys(map(ord, letters), "x"))
    return value


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def _data(made: Document, root: Path) -> dict[str, Any]:
    """What the template is told; pictures become files in `root`."""
    language, _, rest = made.language.partition("-")
    region = next((part for part in rest.split("-") if len(part) == 2), None)
    way = direction_of(language)
    blocks = [_block(block, root, way) for block in made.blocks]
    return {
        "title": made.title,
        "lang": language.lower(),
        "region": region,
        "dir": way,
        "blocks": blocks,
    }


def _block(block: Block, root: Path, way: Direction) -> dict[str, Any]:
    """`way` is that of the document's own words."""
    match block:
        case Paragraph():
            return {"kind": "paragraph", "label": block.label, **_words(block.spans, way if block.own else None)}
        case Heading():
            return {"kind": "heading", "level": block.level, **_words(block.spans, way if block.own else None)}
        case Code():
            return {"kind": "code", "text": block.text}
        case Quote():
            return {"kind": "quote", "blocks": [_block(inner, root, way) for inner in block.blocks]}
        case List():
            items = [[_block(inner, root, way) for inner in item] for item in block.items]
            first = next((_words_of(item) for item in block.items), "")
            return {
                "kind": "list",
                "items": items,
                "start": block.start,
                "tight": block.tight,
                "dir": direction(first),
            }
        case Table():
            return {
                "kind": "table",
                "head": [_words(cell) for cell in block.head],
                "rows": [[_words(cell) for cell in row] for row in block.rows],
                "alignments": block.alignments,
                "dir": direction(" ".join(text_of(cell) for cell in block.head)),
            }
        case Rule():
            return {"kind": "rule"}
        case Figure():
            return _figure(block, root, way)


def _figure(figure: Figure, root: Path, way: Direction) -> dict[str, Any]:
    """Small pictures at 120 pixels an inch, large ones as wide or as tall as a page has room for; lengths in points."""
    file = root / (figure.name + figure.extension)
    file.write_bytes(figure.data)
    width, height = figure.size
    scale = min(0.6, 430 / width, 560 / height)
    return {
        "kind": "figure",
        "file": file.name,
        "alt": figure.alt,
        "caption": figure.caption,
        "dir": way,
        "width": width * scale,
        "height": height * scale,
    }


def _words(spans: Spans, way: Direction | None = None) -> dict[str, Any]:
    told = [{"text": span.text, "marks": list(dict.fromkeys(span.marks))} for span in spans]
    return {"spans": told, "dir": way or direction(text_of(spans))}


def _words_of(blocks: Iterable[Block]) -> str:
    return next((text_of(block.spans) for block in blocks if isinstance(block, Paragraph)), "")
