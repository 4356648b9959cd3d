"""A tree of XML or HTML that knows where each tag stands in the text, and edits that touch nothing else."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass

from sightline.errors import DocumentError, said

# One attribute of a start tag, as HTML reads it; every attribute of well-formed XML is one of these, too.
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?""")
_NAME = re.compile(r"<[^\s/>]+")
_SPACE = re.compile(r"[ \t\n\r\f]+")
# What XML 1.0 does not allow in a document, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

MOST_ELEMENTS = 2_000_000  # some 600 MB of them
MOST_MARKUP_BYTES = 64 << 20  # of one file, or one part of an archive
MOST_PICTURE_BYTES = 256 << 20


def too_large(name: str) -> DocumentError:
    """What is said of a file that would not fit into memory once it is read."""
    problem = said("it is too large, or nested too deeply, to be read.")
    return DocumentError(name, problem, said("Split the document, and open its parts."))


def names(text: str) -> frozenset[str]:
    """The names in a list with spaces between."""
    return frozenset(text.split())


class Element:
    """An element, and its place in the text: `start` to `head_end` is its start tag, at `foot` stands its end tag.

    `foot` is `head_end` where there is no end tag. `name` is in the short form that the reader gives: `w:drawing`.
    """

    __slots__ = ("attributes", "children", "foot", "head_end", "name", "parent", "start")

    def __init__(
        self, name: str, attributes: dict[str, str], parent: Element | None, start: int, head_end: int
    ) -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []
        self.start = start
        self.head_end = head_end
        self.foot = head_end

    def elements(self) -> Generator[Element]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def child(self, *names: str) -> Element | None:
        """The first child of the first name, its first child of the second, and so on; None where one is missing."""
        found = self
        for name in names:
            below = next((e for e in found.elements() if e.name == name), None)
            if below is None:
                return None
            found = below
        return found

    def all(self, *names: str) -> Generator[Element]:
        """This element and those below it, in order, that have one of these names."""
        return (e for e in self.walk() if isinstance(e, Element) and e.name in names)

    def walk(self) -> Generator[Element | str]:
        """This element, and all elements and text below it, in the order of the text."""
        return (node for node, closing in self.tour() if not closing)

    def tour(self) -> Generator[tuple[Element | str, bool]]:
        """`walk`, and each element a second time, with True, where it ends."""
        yield self, False
        open_ones = [(self, iter(self.children))]
        while open_ones:
            element, children = open_ones[-1]
            node = next(children, None)
            if node is None:
                open_ones.pop()
                yield element, True
                continue
            yield node, False
            if isinstance(node, Element):
                open_ones.append((node, iter(node.children)))

    def ancestors(self) -> Generator[Element]:
        """The elements around this one, from its parent to the root."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent


def squeeze(text: str) -> str:
    """Text with single spaces in place of white space, as HTML and XML mean it: spaces that do not break stay."""
    return _SPACE.sub(" ", text).strip(" ")


@dataclass(frozen=True)
class Edit:
    """Characters `start` to `end` of a text become `new`."""

    start: int
    end: int
    new: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; they do not overlap."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(set(edits), key=lambda edit: (edit.start, edit.end)):
        assert edit.start >= at, "edits overlap"
        pieces += text[at : edit.start], edit.new
        at = edit.end
    return "".join([*pieces, text[at:]])


def allowed(text: str) -> str:
    """One line without characters that no document may hold: spaces, tabs and line ends become single spaces."""
    return squeeze(_FORBIDDEN.sub("", text))


def name_of(text: str, element: Element) -> str:
    """The name of an element as its start tag has it, with its prefix."""
    match = _NAME.match(text, element.start)
    assert match is not None
    return match[0][1:]


def insert(text: str, element: Element, new: str, first: bool = False) -> Edit:
    """More content for an element of XML, behind what it has, or before it."""
    if element.foot == element.head_end and text[element.head_end - 2] == "/":
        return Edit(element.head_end - 2, element.head_end, f">{new}</{name_of(text, element)}>")
    at = element.head_end if first else element.foot
    return Edit(at, at, new)


def set_attributes(text: str, element: Element, values: dict[str, str | None]) -> list[Edit]:
    """Give attributes of a start tag new values, or take away those that are None; all others keep their very bytes.

    A new one goes behind the last, so that at most one edit adds.
    """
    head = text[element.start : element.head_end]
    spans: dict[str, re.Match[str]] = {}
    behind = 1 + len(name_of(text, element))
    for match in attributes_of(head):
        spans.setdefault(match[1].lower(), match)
        behind = match.end()
    edits: list[Edit] = []
    added = ""
    for attribute, value in values.items():
        found = spans.get(attribute)
        if found is None:
            added += "" if value is None else f' {attribute}="{escaped(value, chr(34))}"'
        elif value is None:
            glued = head[found.end()] not in " \t\r\n\f/>"
            edits.append(Edit(element.start + found.start(), element.start + found.end(), " " * glued))
        else:
            quote = "'" if (found[2] or "").startswith("'") else '"'
            new = f"{found[1]}={quote}{escaped(value, quote)}{quote}"
            start, end = found.start(1), found.end()
            if found[2] and found[2][0] in "\"'":
                new, start, end = f"{quote}{escaped(value, quote)}{quote}", found.start(2), found.end(2)
            if head[start:end] != new:
                edits.append(Edit(element.start + start, element.start + end, new))
    if added:
        edits.append(Edit(element.start + behind, element.start + behind, added))
    return edits


def attributes_of(head: str) -> Generator[re.Match[str]]:
    """The attributes of a start tag, in order: group 1 is the name, group 2 the value with its quotes, if any."""
    name = _NAME.match(head)
    at = name.end() if name else len(head)
    while (match := _ATTRIBUTE.match(head, at)) is not None:
        yield match
        at = match.end()


def escaped(value: str, quote: str = '"') -> str:
    """Text as markup, which may stand between these quotes."""
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return value.replace(quote, "&quot;" if quote == '"' else "&#39;")
