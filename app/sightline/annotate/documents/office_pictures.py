"""The pictures of one part of a Word or PowerPoint file: what each says, the words around it, and edits of that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from sightline.annotate.documents.addresses import ELSEWHERE, MISSING, local
from sightline.annotate.documents.markup import Edit, Element, allowed, insert, name_of, set_attributes, squeeze
from sightline.annotate.documents.office_shapes import BREAKS, TEXTS, Shape, merged, shape_of, words_of
from sightline.annotate.documents.package import Package, Relation
from sightline.annotate.documents.values import DocumentChange, DocumentPicture, Found
from sightline.annotate.documents.words import Words

_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"  # of a drawing's properties, in which that mark stands
_DRAWING, _STRICT = "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"
_FOR_PROGRAMS = (
    ".emf",
    ".wmf",
    ".pdf",
    ".svg",
    ".wdp",
)  # another version of the picture is better here, if there is one


@dataclass(frozen=True)
class Surroundings:
    """What is known of a part: what it is called, which paragraphs are headings and captions, and its language."""

    place: str
    heading: str = ""
    is_heading: Callable[[Element], bool] = lambda _: False
    captions: Mapping[Element, str] = field(default_factory=dict)  # of the paragraphs beside them
    language: str = ""


def find(package: Package, part: str, tree: Element, surroundings: Surroundings) -> list[Found]:
    """The pictures in the order of the part; their keys are empty."""
    relations = package.relations(part)
    words, seen = _read(tree, surroundings)
    places = {id(shape): (place, heading) for shape, place, heading in seen}
    text = package.texts[part].text
    found = []
    for shape in merged([shape for shape, *_ in seen], lambda shape: _source(shape, relations)[1]):
        place, heading = places[id(shape)]
        picture = _picture(shape, relations, surroundings, words.before(place), words.after(place), heading)
        there = f"{picture.alt} {picture.decorative} {'' if picture.source else picture.name}"
        found.append(Found(picture, part, there, partial(_edits, text, shape)))
    return found


def _read(tree: Element, surroundings: Surroundings) -> tuple[Words, list[tuple[Shape, int, str]]]:
    words = Words()
    seen: list[tuple[Shape, int, str]] = []
    heading = surroundings.heading
    repeated = 0  # how many other versions of what was read are open
    for node, closing in tree.tour():
        if isinstance(node, str):
            continue
        if node.name == "mc:Fallback":
            repeated += -1 if closing else 1
        elif node.name in BREAKS:
            words.add(" ")
            if closing and node.name == "w:p" and surroundings.is_heading(node):
                heading = words_of(node)
        elif node.name in TEXTS and not closing and not repeated:
            words.add(words_of(node))
        if not closing and (shape := shape_of(node)) is not None:
            seen.append((shape, words.place(), heading))
    return words, seen


def _picture(
    shape: Shape, relations: Mapping[str, Relation], surroundings: Surroundings, before: str, after: str, heading: str
) -> DocumentPicture:
    holder = shape.holder
    is_vml = holder.name.startswith("v:")
    name, source, reason = _source(shape, relations)
    said = squeeze(holder.attributes.get("alt" if is_vml else "descr", ""))
    return DocumentPicture(
        key="",
        place=surroundings.place,
        name=name or holder.attributes.get("name", ""),
        source=source,
        reason=reason,
        alt=said or None,
        title=squeeze(holder.attributes.get("title", "")),
        decorative=_is_decorative(holder),
        can_be_decorative=not is_vml,
        before=before,
        after=after,
        caption=_caption(shape, surroundings) or _text_of_group(shape),
        heading=heading,
        link=_link(shape, relations),
        language=surroundings.language,
    )


def _source(shape: Shape, relations: Mapping[str, Relation]) -> tuple[str, str, str]:
    """The picture's file name and its part, or else why there is none."""
    named = [relations[key] for key in shape.ids if key in relations]
    inside = sorted((r for r in named if r.part), key=lambda relation: relation.part.lower().endswith(_FOR_PROGRAMS))
    if inside:
        return inside[0].name, inside[0].part, ""
    outside = next((relation for relation in named if relation.outside), None)
    if outside is not None:
        return outside.name, "", local(outside.outside)[1] or ELSEWHERE
    return "", "", shape.reason or MISSING


def _is_decorative(holder: Element) -> bool:
    return any(e.attributes.get("val", "") in ("1", "true") for e in holder.all("adec:decorative"))


def _caption(shape: Shape, surroundings: Surroundings) -> str:
    paragraph = next((around for around in shape.element.ancestors() if around.name == "w:p"), None)
    return surroundings.captions.get(paragraph, "") if paragraph is not None else ""


def _text_of_group(shape: Shape) -> str:
    """What is said of the group that a picture is in."""
    for around in shape.element.ancestors():
        group = around.child("wp:docPr") if around.name in ("wp:inline", "wp:anchor") else None
        group = around.child("p:nvGrpSpPr", "p:cNvPr") if around.name == "p:grpSp" else group
        if group is not None and group is not shape.holder and group.attributes.get("descr"):
            return squeeze(group.attributes["descr"])
    return ""


def _link(shape: Shape, relations: Mapping[str, Relation]) -> str:
    click = shape.holder.child("a:hlinkClick")
    links = [click] if click is not None else []
    links += [around for around in shape.element.ancestors() if around.name == "w:hyperlink"]
    named = (relations.get(link.attributes.get("r:id", "")) for link in links)
    return next((relation.outside for relation in named if relation is not None and relation.outside), "")


def _edits(text: str, shape: Shape, change: DocumentChange) -> list[Edit]:
    said = "" if change.decorative else allowed(change.alt)
    edits: list[Edit] = []
    for holder in [shape.holder, *shape.also]:
        if holder.name.startswith("v:"):
            if said or "alt" in holder.attributes:
                edits += set_attributes(text, holder, {"alt": said})
            continue
        if said or "descr" in holder.attributes:
            edits += set_attributes(text, holder, {"descr": said})
        edits += _mark(text, holder, change.decorative)
    for copy in shape.copies:
        if "descr" in copy.attributes:
            edits += set_attributes(text, copy, {"descr": said})
    return edits


def _mark(text: str, holder: Element, decorative: bool) -> list[Edit]:
    """Decorative, or no longer."""
    marks = list(holder.all("adec:decorative"))
    if marks:
        return [edit for mark in marks for edit in set_attributes(text, mark, {"val": str(int(decorative))})]
    if not decorative:
        return []
    mark = f'<adec:decorative xmlns:adec="{_DECORATIVE}" val="1"/>'
    extensions = holder.child("a:extLst")
    if extensions is not None:
        tag = name_of(text, extensions).replace("extLst", "ext")
        return [insert(text, extensions, f'<{tag} uri="{_EXTENSION}">{mark}</{tag}>')]
    space = _STRICT if _STRICT in text else _DRAWING
    inside = f'<a:ext uri="{_EXTENSION}">{mark}</a:ext>'
    return [insert(text, holder, f'<a:extLst xmlns:a="{space}">{inside}</a:extLst>')]
