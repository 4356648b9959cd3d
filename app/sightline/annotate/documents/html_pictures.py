"""The pictures of a page of HTML or XHTML: what each says, the words around it, and how it is made to say another."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial

from sightline.annotate.documents.markup import (
    Edit,
    Element,
    allowed,
    escaped,
    insert,
    name_of,
    names,
    set_attributes,
    squeeze,
)
from sightline.annotate.documents.values import DocumentChange, DocumentPicture, Found
from sightline.annotate.documents.words import Words
from sightline.errors import said

Resolve = Callable[[str], tuple[str, str, str]]
"""Given an address as it stands in a page: a file name, where the bytes are, and if nowhere, an English reason."""

_INLINE = names(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup "
    "time tt u var wbr"
)
_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_SILENT = names("script style svg textarea object")  # their text is none of the page's words
_CANDIDATE = re.compile(r"[\s,]*(\S*[^\s,])(?:\s[^,]*)?")  # of a srcset
_DRAWN = said("It is drawn in the page itself: there is no picture file.")
_LENT = said("Its name is taken from elsewhere in the page (aria-labelledby), which stays so.")
_NAMELESS = said("The page names no file for it.")


@dataclass
class _Seen:
    """A picture on the way through the page, when the words behind it are not known yet."""

    element: Element
    source: Element | None
    place: int
    heading: str


def find(
    root: Element, text: str, part: str, place: str, resolve: Resolve, language: str = "", aria: bool = True
) -> list[Found]:
    """The pictures in the order of the text; their keys are empty.

    `language` is that of a page that does not tell its own. Without `aria`, SVG is told by its `<title>`, because the
    page is of a kind that knows no ARIA: XHTML 1.1, as in EPUB 2.
    """
    words, seen = _read(root)
    return [_found(one, words, text, part, place, resolve, language, aria) for one in seen]


def _text(element: Element) -> str:
    """The words within, on one line."""
    pieces: list[str] = []
    for node in element.walk():
        if isinstance(node, str) or node.name not in _INLINE:
            pieces.append(node if isinstance(node, str) else " ")
    return squeeze("".join(pieces))


def _read(root: Element) -> tuple[Words, list[_Seen]]:
    words = Words()
    seen: list[_Seen] = []
    heading = ""
    silent = in_svg = 0  # how many such elements are open
    for node, closing in root.tour():
        if isinstance(node, str):
            if not silent:
                words.add(node)
            continue
        if not closing and not in_svg:
            seen += [_Seen(shown, source, words.place(), heading) for shown, source in _shown(node)]
        if node.name not in _INLINE:
            words.add(" ")
        silent += (-1 if closing else 1) * (node.name in _SILENT)
        in_svg += (-1 if closing else 1) * (node.name == "svg")
        if closing and node.name in _HEADINGS:
            heading = _text(node)
    return words, seen


def _shown(element: Element) -> Generator[tuple[Element, Element | None]]:
    """The elements that stand for pictures here, and those that name the files of these."""
    name, attributes = element.name, element.attributes
    kind = attributes.get("type", "").strip().lower()
    if name == "img" or (name, kind) == ("input", "image") or (name == "object" and kind.startswith("image/")):
        yield element, element
    elif name == "svg":
        images = list(element.all("image"))
        if len(images) == 1 and (_alt(element) or not _alt(images[0])):
            yield element, images[0]
        elif images:
            yield from ((image, image) for image in images)
        else:
            yield element, None


def _found(
    seen: _Seen, words: Words, text: str, part: str, place: str, resolve: Resolve, language: str, aria: bool
) -> Found:
    element = seen.element
    name, source, reason = _source(seen.source, resolve) if seen.source is not None else ("", "", _DRAWN)
    around = list(element.ancestors())
    figure = next((e for e in around if e.name == "figure"), None)
    caption = next(figure.all("figcaption"), None) if figure is not None else None
    link = next((e for e in around if e.name == "a"), None)
    tongues = (e.attributes.get("xml:lang") or e.attributes.get("lang") for e in [element, *around])
    is_img = element.name in ("img", "input")
    picture = DocumentPicture(
        key="",
        place=place,
        name=name,
        source=source,
        reason=reason,
        alt=_alt(element),
        title=squeeze(element.attributes.get("title", "")),
        decorative=_is_decorative(element),
        can_be_decorative=element.name != "input" and (is_img or aria),
        before=words.before(seen.place),
        after=words.after(seen.place),
        caption=_text(caption) if caption is not None else "",
        heading=seen.heading,
        link=squeeze(link.attributes.get("href") or link.attributes.get("xlink:href", "")) if link is not None else "",
        language=next((tongue for tongue in tongues if tongue), language),
    )
    note = _LENT if is_img and "aria-labelledby" in element.attributes else ""
    edits = _edits_of_img if is_img else _edits_of_drawing if aria else _edits_of_title
    return Found(picture, part, text[element.start : element.head_end], partial(edits, text, element), note)


def _source(element: Element, resolve: Resolve) -> tuple[str, str, str]:
    """The first of the files that a browser may choose from that can be had, or why its first choice cannot be."""
    first: tuple[str, str, str] = ("", "", _NAMELESS)
    for address in _addresses(element):
        found = resolve(address.strip())
        if found[1]:
            return found
        first = found if first[2] == _NAMELESS else first
    return first


def _addresses(element: Element) -> Generator[str]:
    attributes = element.attributes
    own = [attributes.get(key, "") for key in ("src", "href", "xlink:href", "data")]
    late = [attributes.get(key, "") for key in ("data-src", "data-original", "data-lazy-src")]  # put in by a script
    own = late + own if own[0].startswith("data:") else own + late  # which then stands for one that comes later
    yield from (address for address in own if address.strip())
    sets = [element] if element.name == "img" else []
    if element.parent is not None and element.parent.name == "picture":
        sets += [e for e in element.parent.elements() if e.name == "source"]
    for one in sets:
        for key in ("srcset", "data-srcset"):
            yield from (match[1] for match in _CANDIDATE.finditer(one.attributes.get(key, "")))


def _alt(element: Element) -> str | None:
    """What a screen reader would take, but for the text that another element lends it."""
    attributes = element.attributes
    if squeeze(attributes.get("aria-label", "")):
        return squeeze(attributes["aria-label"])
    if element.name in ("img", "input"):
        return squeeze(attributes["alt"]) if "alt" in attributes else None
    title = element.child("title")
    told = _text(title) if title is not None else _text(element) if element.name == "object" else ""
    return told or None


def _is_decorative(element: Element) -> bool:
    attributes = element.attributes
    if attributes.get("aria-hidden", "").lower() == "true" or _role(element) in ("none", "presentation"):
        return True
    named = any(squeeze(attributes.get(key, "")) for key in ("aria-label", "title"))
    return element.name == "img" and attributes.get("alt") == "" and not named


def _role(element: Element) -> str:
    return squeeze(element.attributes.get("role", "")).lower().partition(" ")[0]


def _edits_of_img(text: str, element: Element, change: DocumentChange) -> list[Edit]:
    attributes = element.attributes
    said = None if change.decorative else allowed(change.alt)
    values: dict[str, str | None] = {"alt": said or ""}
    if "aria-label" in attributes:
        values["aria-label"] = said
    if change.decorative:
        if attributes.get("title", "").strip() and not _role(element):
            values["role"] = "presentation"  # the title would be read instead
    else:
        values |= _without_marks(element)
    return set_attributes(text, element, values)


def _edits_of_drawing(text: str, element: Element, change: DocumentChange) -> list[Edit]:
    values: dict[str, str | None]
    if change.decorative:
        values = {"aria-hidden": "true", "aria-label": None, "aria-labelledby": None}
    else:
        values = {"aria-label": allowed(change.alt), "aria-labelledby": None, **_without_marks(element)}
        if _role(element) in ("", "none", "presentation"):
            values["role"] = "img"
    return set_attributes(text, element, values)


def _edits_of_title(text: str, element: Element, change: DocumentChange) -> list[Edit]:
    said = escaped(allowed(change.alt))
    title = element.child("title")
    if title is not None and title.foot > title.head_end:
        return [Edit(title.head_end, title.foot, said)]
    name = name_of(text, element)
    tag = name.rpartition(":")[0] + ":title" if ":" in name else "title"
    if title is not None:
        return [Edit(title.start, title.head_end, f"<{tag}>{said}</{tag}>")]
    return [insert(text, element, f"<{tag}>{said}</{tag}>", first=True)]


def _without_marks(element: Element) -> dict[str, str | None]:
    """What says that a picture is decorative, taken away."""
    values: dict[str, str | None] = {}
    if element.attributes.get("aria-hidden", "").lower() == "true":
        values["aria-hidden"] = None
    if _role(element) in ("none", "presentation"):
        values["role"] = None
    return values
