"""What Word and PowerPoint files are made of: parts of XML that name other parts (Open Packaging Conventions)."""

from __future__ import annotations

import posixpath
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import unquote

from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.encodings import Text, decode_xml
from sightline.annotate.documents.markup import Element
from sightline.annotate.documents.xml_reader import read_xml
from sightline.errors import DocumentError, said

_FORMATS, _STRICT = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_PREFIXES = {
    # As most programs write it, and as ISO/IEC 29500 Strict has it.
    **{f"{_FORMATS}wordprocessingml/2006/main": "w", f"{_STRICT}wordprocessingml/main": "w"},
    **{f"{_FORMATS}presentationml/2006/main": "p", f"{_STRICT}presentationml/main": "p"},
    **{f"{_FORMATS}drawingml/2006/main": "a", f"{_STRICT}drawingml/main": "a"},
    **{f"{_FORMATS}drawingml/2006/picture": "pic", f"{_STRICT}drawingml/picture": "pic"},
    **{f"{_FORMATS}drawingml/2006/chart": "c", f"{_STRICT}drawingml/chart": "c"},
    **{f"{_FORMATS}drawingml/2006/diagram": "dgm", f"{_STRICT}drawingml/diagram": "dgm"},
    f"{_FORMATS}drawingml/2006/wordprocessingDrawing": "wp",
    f"{_STRICT}drawingml/wordprocessingDrawing": "wp",
    f"{_FORMATS}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_FORMATS}package/2006/relationships": "rel",
    f"{_FORMATS}markup-compatibility/2006": "mc",
    f"{_MICROSOFT}word/2010/wordprocessingShape": "wps",
    f"{_MICROSOFT}word/2010/wordprocessingGroup": "wpg",
    f"{_MICROSOFT}word/2010/wordprocessingCanvas": "wpc",
    f"{_MICROSOFT}drawing/2014/chartex": "cx",
    f"{_MICROSOFT}drawing/2017/decorative": "adec",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
}
# Half of a long document, in which there are neither pictures nor words.
_SKIPPED = frozenset(["w:rPr", "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "a:lstStyle"])
_SIGNATURE = "_xmlsignatures/origin.sigs"


@dataclass(frozen=True)
class Relation:
    """What a part names: `kind` is the last word of its type, `part` in this file, else the address `outside`."""

    kind: str
    part: str
    outside: str
    name: str  # of the file, as it is written


class Package:
    """A Word or PowerPoint file. Every method may raise DocumentError."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.texts: dict[str, Text] = {}
        found = [relation.part for relation in self.relations("").values() if relation.kind == "officeDocument"]
        self.main = next(filter(None, found), "")
        if not self.main:
            problem = said("it is no Word or PowerPoint file.")
            raise DocumentError(archive.name, problem, said("Choose a .docx or .pptx file."))

    @property
    def note(self) -> str:
        """What a new file loses, or empty."""
        return said("Its digital signature does not fit the new file.") if self.archive.find(_SIGNATURE) else ""

    def tree(self, part: str, skipped: Collection[str] = _SKIPPED) -> Element:
        """The XML of a part, whose text is kept in `texts`; `skipped` elements are empty in it."""
        name = f"{self.archive.name}, {part}"
        self.texts[part] = text = decode_xml(self.archive.markup(part), name)
        return read_xml(text.text, name, _PREFIXES, skipped)

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part names, by id; that of the file itself where `part` is empty."""
        folder, name = posixpath.split(part)
        rels = self.archive.find(posixpath.join(folder, "_rels", f"{name}.rels"))
        if not rels:
            return {}
        text = decode_xml(self.archive.markup(rels), f"{self.archive.name}, {rels}")
        tree = read_xml(text.text, f"{self.archive.name}, {rels}", _PREFIXES)
        return {e.attributes.get("Id", ""): self._relation(e, folder) for e in tree.all("rel:Relationship")}

    def _relation(self, element: Element, folder: str) -> Relation:
        kind = element.attributes.get("Type", "").rpartition("/")[2]
        target = element.attributes.get("Target", "")
        name = posixpath.basename(unquote(target.replace("\\", "/")))
        if element.attributes.get("TargetMode") == "External":
            return Relation(kind, "", target, name)
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return Relation(kind, self.archive.find(path) or self.archive.find(unquote(path)), "", name)
