"""The places in the XML of Word and PowerPoint where a picture is shown, each once however often it stands there."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from sightline.annotate.documents.markup import Element, squeeze
from sightline.errors import said

_CHART = said("It is a chart, which the program draws itself: there is no picture file.")
_DIAGRAM = said("It is a diagram, which the program draws itself: there is no picture file.")
_OBJECT = said("It is an object of another program, without a picture of it.")
_DRAWN = {"c:chart": _CHART, "cx:chart": _CHART, "dgm:relIds": _DIAGRAM}
_NO_PICTURES = frozenset(["wps:wsp", "wpg:wgp", "wpc:wpc", "a:tbl"])  # they may hold some, which are found in them
TEXTS = frozenset(["a:t", "w:t"])
BREAKS = frozenset(["w:p", "w:tab", "w:br", "w:cr", "a:p", "a:br"])


@dataclass
class Shape:
    """A place where a picture is shown.

    `holder` is the element with its alternative text: `wp:docPr`, `cNvPr`, or a shape of VML. `also` are other holders
    of the same picture, for programs that read another version of it. `copies` repeat the text where they have one.
    `ids` name its file in the part's relations; if there are none, `reason` says why.
    """

    element: Element
    holder: Element
    ids: list[str]
    reason: str = ""
    copies: list[Element] = field(default_factory=list)
    also: list[Element] = field(default_factory=list)


def words_of(element: Element) -> str:
    """The text that a reader sees within, on one line."""
    pieces: list[str] = []
    for found in element.all(*TEXTS, *BREAKS):
        pieces += [" "] if found.name in BREAKS else [child for child in found.children if isinstance(child, str)]
    return "".join(pieces) if element.name in TEXTS else squeeze("".join(pieces))


def shape_of(element: Element) -> Shape | None:
    """The picture that begins with this element, if one does."""
    match element.name:
        case "wp:inline" | "wp:anchor":
            return _drawing(element)
        case "pic:pic":
            return None if _is_alone(element) else _held(element, element.child("pic:nvPicPr", "pic:cNvPr"))
        case "p:pic":
            if any(around.name == "p:oleObj" for around in element.ancestors()):
                return None  # the frame around it has the text
            return _held(element, element.child("p:nvPicPr", "p:cNvPr"))
        case "wps:wsp":
            return None if _is_alone(element) else _filled(element, element.child("wps:cNvPr"))
        case "p:sp":
            return _filled(element, element.child("p:nvSpPr", "p:cNvPr"))
        case "p:graphicFrame":
            return _frame(element)
        case name if name.startswith("v:"):
            return _vml(element)
    return None


def _drawing(element: Element) -> Shape | None:
    holder = element.child("wp:docPr")
    content = _content(element.child("a:graphic", "a:graphicData"))
    if holder is None or content is None:
        return None
    if content.name == "pic:pic":
        shape = _held(content, holder)
        copy = content.child("pic:nvPicPr", "pic:cNvPr")
        if shape is not None and copy is not None:
            shape.copies.append(copy)
        return shape
    if content.name == "wps:wsp":
        return _filled(content, holder)
    return _drawn(element, holder, content)


def _frame(element: Element) -> Shape | None:
    holder = element.child("p:nvGraphicFramePr", "p:cNvPr")
    content = _content(element.child("a:graphic", "a:graphicData"))
    if holder is None or content is None:
        return None
    preview = next(element.all("p:pic"), None)
    if preview is not None:
        return _held(preview, holder)
    if next(element.all("p:oleObj"), None) is not None:
        return Shape(element, holder, [], _OBJECT)
    return _drawn(element, holder, content)


def _content(graphic_data: Element | None) -> Element | None:
    return next(graphic_data.elements(), None) if graphic_data is not None else None


def _drawn(element: Element, holder: Element, content: Element) -> Shape | None:
    if content.name in _NO_PICTURES:
        return None
    return Shape(
        element, holder, [], _DRAWN.get(content.name, said("The program draws it itself: there is no picture file."))
    )


def _is_alone(element: Element) -> bool:
    """Whether the picture is all that a drawing of Word has, whose text is then the picture's."""
    around = element.parent.parent if element.parent is not None else None
    above = around.parent if around is not None else None
    return above is not None and above.name in ("wp:inline", "wp:anchor")


def _held(element: Element, holder: Element | None) -> Shape | None:
    return Shape(element, holder, _ids(element)) if holder is not None else None


def _ids(element: Element) -> list[str]:
    """Of all versions of the picture: some programs add one that only they can read."""
    named = (blip.attributes.get("r:embed") or blip.attributes.get("r:link") for blip in element.all("a:blip"))
    return [name for name in named if name]


def _filled(element: Element, holder: Element | None) -> Shape | None:
    """A shape that is painted with a picture, and has no words of its own."""
    properties = next((e for e in element.elements() if e.name in ("wps:spPr", "p:spPr")), None)
    fill = properties.child("a:blipFill") if properties is not None else None
    if fill is None or holder is None or words_of(element):
        return None
    return Shape(element, holder, _ids(fill))


def _vml(element: Element) -> Shape | None:
    data = next((e for e in element.elements() if e.name == "v:imagedata"), None)
    fill = next((e for e in element.elements() if e.name == "v:fill" and "r:id" in e.attributes), None)
    if data is None and (fill is None or words_of(element)):
        return None
    source = data if data is not None else fill
    assert source is not None
    named = [source.attributes.get(key, "") for key in ("r:id", "o:relid", "r:pict", "r:href")]
    return Shape(element, element, [name for name in named if name])


def merged(shapes: list[Shape], source: Callable[[Shape], str]) -> list[Shape]:
    """Each picture once: a file may write one down in several versions (`mc:AlternateContent`), of which one is shown.

    `source` tells which file a shape shows.
    """
    kept: list[Shape] = []
    within: dict[Element, list[Shape]] = {}  # the kept ones of what stands there in several versions
    taken: set[tuple[int, Element]] = set()  # kept ones, and the versions in which they were found again
    for shape in shapes:
        versions = list(_versions(shape.element))
        first = None
        for choice, version in versions:
            if next(choice.elements()) is version:
                continue
            others = [s for s in within.get(choice, []) if (id(s), version) not in taken and not _is_in(s, version)]
            same_file = (s for s in others if source(s) and source(s) == source(shape))
            first = next(same_file, None) or next((s for s in others if _same_id(s.holder, shape.holder)), None)
            if first is not None:
                taken.add((id(first), version))
                break
            shape.also += _of_same_id(choice, version, shape.holder)
        if first is None:
            kept.append(shape)
            for choice, _ in versions:
                within.setdefault(choice, []).append(shape)
            continue
        first.also += [shape.holder, *shape.also]
        first.copies += shape.copies
        first.ids = first.ids or shape.ids
    return kept


def _versions(element: Element) -> Generator[tuple[Element, Element]]:
    """From the innermost, what stands around an element in several versions, and the version that it belongs to."""
    below = element
    for around in element.ancestors():
        if around.name == "mc:AlternateContent":
            yield around, below
        below = around


def _is_in(shape: Shape, version: Element) -> bool:
    return any(around is version for around in shape.element.ancestors())


def _same_id(one: Element, other: Element) -> bool:
    key = one.attributes.get("id", "0")
    return key not in ("", "0") and key == other.attributes.get("id")


def _of_same_id(choice: Element, version: Element, holder: Element) -> list[Element]:
    """Where the other versions are no pictures to us: ink, for one."""
    others = (e for other in choice.elements() if other is not version for e in other.walk())
    return [e for e in others if isinstance(e, Element) and e.name.endswith("cNvPr") and _same_id(e, holder)]
