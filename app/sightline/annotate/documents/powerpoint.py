"""PowerPoint presentations: the slides in their order, each with its notes, then masters and layouts."""

from __future__ import annotations

from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.markup import Element
from sightline.annotate.documents.office_pictures import Surroundings, find
from sightline.annotate.documents.office_shapes import words_of
from sightline.annotate.documents.package import Package
from sightline.annotate.documents.values import Document, Found, keyed

_MASTERS = {"slideMaster": "Slide master", "notesMaster": "Notes master", "handoutMaster": "Handout master"}


def read(archive: Archive) -> Document:
    """The pictures of a presentation. Raises DocumentError."""
    package = Package(archive)
    found: list[Found] = []
    for part, place in _parts(package).items():
        tree = package.tree(part)
        language = next((e.attributes["lang"] for e in tree.all("a:rPr") if "lang" in e.attributes), "")
        found += find(package, part, tree, Surroundings(place, heading=_title(tree), language=language))
    return Document(keyed(found, archive.checksum), package.texts, package.note)


def _parts(package: Package) -> dict[str, str]:
    """What the parts are called, in the order in which a person goes through them."""
    relations = package.relations(package.main)
    parts: dict[str, str] = {}
    for number, slide in enumerate(package.tree(package.main).all("p:sldId"), 1):
        relation = relations.get(slide.attributes.get("r:id", ""))
        if relation is None or not relation.part:
            continue
        parts[relation.part] = f"Slide {number}"
        notes = package.relations(relation.part).values()
        parts |= {note.part: f"Notes of slide {number}" for note in notes if note.kind == "notesSlide" and note.part}
    for kind, place in _MASTERS.items():
        for master in (r.part for r in relations.values() if r.kind == kind and r.part):
            parts[master] = place
            layouts = package.relations(master).values()
            parts |= {layout.part: "Slide layout" for layout in layouts if layout.kind == "slideLayout" and layout.part}
    return parts


def _title(tree: Element) -> str:
    """Of a slide; what stands there on a master or a layout tells what to write there."""
    if tree.name != "p:sld":
        return ""
    for shape in tree.all("p:sp"):
        placeholder = shape.child("p:nvSpPr", "p:nvPr", "p:ph")
        if placeholder is not None and placeholder.attributes.get("type") in ("title", "ctrTitle"):
            return words_of(shape)
    return ""
