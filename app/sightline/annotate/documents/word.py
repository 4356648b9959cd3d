"""Word documents: the text, then headers, footers, notes and comments."""

from __future__ import annotations

from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.markup import Element
from sightline.annotate.documents.office_pictures import Surroundings, find
from sightline.annotate.documents.office_shapes import words_of
from sightline.annotate.documents.package import Package
from sightline.annotate.documents.values import Document, Found, keyed

_OTHERS = {
    "header": "Header",
    "footer": "Footer",
    "footnotes": "Footnotes",
    "endnotes": "Endnotes",
    "comments": "Comments",
    "glossaryDocument": "Building blocks",
}


def read(archive: Archive) -> Document:
    """The pictures of a Word document. Raises DocumentError."""
    package = Package(archive)
    relations = package.relations(package.main).values()
    parts = {package.main: "Document"}
    for kind, place in _OTHERS.items():
        parts |= {relation.part: place for relation in relations if relation.kind == kind and relation.part}
    styles = _Styles(package, next((r.part for r in relations if r.kind == "styles"), ""))
    found: list[Found] = []
    for part, place in parts.items():
        tree = package.tree(part)
        around = Surroundings(place, "", styles.is_heading, styles.captions(tree), styles.language)
        found += find(package, part, tree, around)
    return Document(keyed(found, archive.checksum), package.texts, package.note)


class _Styles:
    """Which paragraphs are headings and captions: their styles have the same names in every language of Word."""

    def __init__(self, package: Package, part: str) -> None:
        self._headings: set[str] = set()
        self._captions: set[str] = set()
        self.language = ""
        if not part:
            return
        tree = package.tree(part, skipped=())
        for style in tree.all("w:style"):
            named = style.child("w:name")
            name = named.attributes.get("w:val", "").lower() if named is not None else ""
            if name == "caption":
                self._captions.add(style.attributes.get("w:styleId", ""))
            elif name == "title" or name.startswith("heading "):
                self._headings.add(style.attributes.get("w:styleId", ""))
        default = tree.child("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang")
        self.language = default.attributes.get("w:val", "") if default is not None else ""

    def is_heading(self, paragraph: Element) -> bool:
        return _style(paragraph) in self._headings

    def captions(self, tree: Element) -> dict[Element, str]:
        """What the captions say, by the paragraph with the picture: the one before, or else the one behind."""
        found: dict[Element, str] = {}
        for caption in tree.all("w:p"):
            if _style(caption) in self._captions and caption.parent is not None:
                beside = list(caption.parent.elements())
                at = beside.index(caption)
                pictured = [e for e in beside[max(at - 1, 0) : at] + beside[at + 1 : at + 2] if _is_pictured(e)]
                found.update({paragraph: words_of(caption) for paragraph in pictured[:1]})
        return found


def _is_pictured(paragraph: Element) -> bool:
    return next(paragraph.all("w:drawing", "w:pict"), None) is not None


def _style(paragraph: Element) -> str:
    style = paragraph.child("w:pPr", "w:pStyle")
    return style.attributes.get("w:val", "") if style is not None else ""
