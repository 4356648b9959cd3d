"""An XMP packet: what it says of the photo, and the same packet with a few texts changed and all else kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from sightline.annotate.metadata.container import BrokenError
from sightline.annotate.metadata.values import X_DEFAULT, MetadataChange
from sightline.errors import said

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
DC = "http://purl.org/dc/elements/1.1/"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFIXES = {CORE: "Iptc4xmpCore", EXT: "Iptc4xmpExt", DC: "dc"}

ALT_TEXT = "AltTextAccessibility"
EXTENDED = "ExtDescrAccessibility"
DESCRIPTION = f"{{{DC}}}description"

_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_END = b'\n<?xpacket end="w"?>'
_EMPTY = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}"></rdf:RDF></x:xmpmeta>'.encode()
PADDING = 2048  # bytes: what XMP's own specification advises, so that a longer text still fits

# What XML 1.0 has no way to write: control characters, halves of surrogate pairs, two that are no characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


class Packet:
    """A parsed packet. Raises BrokenError where `data` is no XMP; None makes an empty one."""

    def __init__(self, data: bytes | None) -> None:
        # Nothing outside the packet is ever opened; an entity is not expanded, and a document type not read.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
        try:
            self._root = etree.fromstring(_EMPTY if data is None else _utf8(data), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise BrokenError(
                said("its XMP packet is no well-formed XML ({reason}).", reason=_one_line(error))
            ) from error
        if self._root.getroottree().docinfo.internalDTD is not None:
            raise BrokenError(said("its XMP packet declares a document type, which XMP does not have."))
        found = [element for element in (self._root, *self._root) if element.tag == f"{{{RDF}}}RDF"]
        if len(found) != 1:
            raise BrokenError(said("its XMP packet holds no description (rdf:RDF), or more than one."))
        self._rdf = found[0]

    def nodes(self, *names: str) -> Iterator[str | Any]:
        """Every place where a property of these names ({namespace}name) stands: an element, or an attribute's text."""
        for name in names:
            for description in self._descriptions():
                if name in description.attrib:
                    yield description.attrib[name]
                yield from description.findall(name)

    def texts(self, *names: str) -> dict[str, str]:
        """A language alternative, read from the first of these names that has one, "x-default" first."""
        for node in self.nodes(*names):
            if found := _alternatives(node):
                default = found.pop(X_DEFAULT, next(iter(found.values()), ""))
                return {X_DEFAULT: default, **found}
        return {}

    def items(self, *names: str) -> tuple[str, ...]:
        """The members of a bag, a sequence, or the one text."""
        return tuple(text for node in self.nodes(*names) for text in _items(node))

    def inside(self, *names: str) -> Iterator[Any]:
        """All elements within the properties of these names."""
        for node in self.nodes(*names):
            if not isinstance(node, str):
                yield from node.iter(etree.Element)

    def change(self, change: MetadataChange) -> bool:
        """Have the packet say that, and return whether it said something else before. Raises BrokenError.

        Where the field also stands under IPTC's other namespace, as some write it, that is given the same text.
        """
        before = self.without_padding()
        for name, texts in _fields(change):
            self._set(name, texts)
            other = f"{{{EXT}}}{etree.QName(name).localname}"
            if any(True for _ in self.nodes(other)):
                self._set(other, texts)
        return self.without_padding() != before

    def speaks_of(self, change: MetadataChange) -> bool:
        """Whether it has any of the fields that the change is about."""
        return any(True for field, texts in _fields(change) if texts for _ in self.nodes(field))

    def says(self, change: MetadataChange) -> bool:
        """Whether every text of the change is there, and none that it takes away."""
        for name, texts in _fields(change):
            nodes = list(self.nodes(name))
            there = {language.lower(): text for node in nodes for language, text in _alternatives(node).items()}
            if any(there.get(language.lower(), "") != clean(text) for language, text in texts.items()):
                return False
        return True

    def without_padding(self) -> bytes:
        """The packet as it goes into a file, in UTF-8."""
        outside = [*reversed(list(self._root.itersiblings(preceding=True))), self._root, *self._root.itersiblings()]
        kept = [node for node in outside if getattr(node, "target", None) != "xpacket"]
        return _BEGIN + b"\n".join(etree.tostring(node, encoding="utf-8", with_tail=False) for node in kept) + _END

    def others(self) -> bytes:
        """Everything but the texts that a change can touch, in one canonical form: equal before and after."""
        copy = Packet(self.without_padding())
        for name in (f"{{{space}}}{field}" for space in (CORE, EXT) for field in (ALT_TEXT, EXTENDED)):
            copy._remove(name)
        copy._remove(DESCRIPTION)
        for description in list(copy._descriptions()):
            if not len(description) and all(name == f"{{{RDF}}}about" for name in description.attrib):
                copy._rdf.remove(description)
        for node in copy._root.iter():
            if len(node) and not (node.text or "").strip():
                node.text = None
            if not (node.tail or "").strip():
                node.tail = None
        if not len(copy._rdf):
            copy._rdf.text = None
        return b"" if not len(copy._rdf) else etree.tostring(copy._root, method="c14n", exclusive=True)

    def _descriptions(self) -> Iterator[Any]:
        yield from self._rdf.iterchildren(f"{{{RDF}}}Description")

    def _remove(self, name: str) -> None:
        for description in self._descriptions():
            description.attrib.pop(name, None)
            for element in description.findall(name):
                _take_out(element)

    def _set(self, name: str, texts: Mapping[str, str]) -> None:
        if not texts:
            return
        cleaned = {_tag(language): clean(text) for language, text in texts.items()}
        nodes = list(self.nodes(name))
        if len(nodes) > 1:
            raise BrokenError(said("its XMP packet has {field} more than once.", field=etree.QName(name).localname))
        here = [_alternatives(node, strict=True) for node in nodes]
        there = {language.lower() for known in here for language in known}
        if all(not text and language.lower() not in there for language, text in cleaned.items()):
            return
        alternatives = self._container(name, here[0] if here else {})
        if X_DEFAULT not in cleaned and not there:
            cleaned = {X_DEFAULT: next(filter(None, cleaned.values())), **cleaned}
        for language, text in cleaned.items():
            item = next((li for li in _members(alternatives) if _language(li).lower() == language.lower()), None)
            if not text:
                if item is not None:
                    _take_out(item)
                continue
            if item is None:
                item = etree.SubElement(alternatives, f"{{{RDF}}}li", {LANG: language})
            if language == X_DEFAULT and item is not alternatives[0]:
                _take_out(item)
                item.tail = None
                alternatives.insert(0, item)
            before = _language(item)
            item.clear(keep_tail=True)  # of what was said of the old text, too
            item.set(LANG, before)
            item.text = text
        if not any(True for _ in _members(alternatives)):
            _take_out(alternatives.getparent())

    def _container(self, name: str, plain: Mapping[str, str]) -> Any:
        """The rdf:Alt of the property; made where it is missing, from the `plain` text where there is one."""
        for description in self._descriptions():
            element = description.find(name)
            if element is not None and element.find(f"{{{RDF}}}Alt") is not None:
                return element.find(f"{{{RDF}}}Alt")
        self._remove(name)
        description = next(self._descriptions(), None)
        if description is None:
            description = etree.SubElement(self._rdf, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
        namespace = etree.QName(name).namespace
        # Under the prefix that the packet has already: exiv2 drops properties where two stand for one namespace.
        known = {uri: prefix for node in self._rdf.iter(etree.Element) for prefix, uri in node.nsmap.items() if prefix}
        prefix = known.get(namespace, _PREFIXES[namespace])
        element = etree.SubElement(description, name, nsmap={prefix: namespace})
        alternatives = etree.SubElement(element, f"{{{RDF}}}Alt")
        for language, text in plain.items():
            etree.SubElement(alternatives, f"{{{RDF}}}li", {LANG: language}).text = text
        return alternatives


def _fields(change: MetadataChange) -> tuple[tuple[str, Mapping[str, str]], ...]:
    core = ((f"{{{CORE}}}{ALT_TEXT}", change.alt_text), (f"{{{CORE}}}{EXTENDED}", change.extended))
    return (*core, (DESCRIPTION, change.description))


def clean(text: str) -> str:
    """The text as a packet can hold it: one kind of line end, nothing that XML forbids; blank text is empty."""
    text = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if text.strip() else ""


def padded(packet: bytes, size: int) -> bytes:
    """The packet, `size` bytes long by white space before its end, which must not be before it."""
    room = size - len(packet)
    lines = (b" " * 99 + b"\n") * (room // 100 + 1)
    return packet[: -len(_END)] + lines[:room] + _END


def _utf8(data: bytes) -> bytes:
    """The packet in UTF-8, without what fills up the space behind it."""
    for start, encoding in (
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if data.startswith(start):
            data = data.decode(encoding).encode()
    return data.strip(b"\0 \t\r\n")


def _tag(language: str) -> str:
    if language.lower() == X_DEFAULT:
        return X_DEFAULT
    if not _LANGUAGE.fullmatch(language):
        raise BrokenError(said("{language!r} is no language tag, such as en or pt-BR.", language=language))
    return language


def _alternatives(node: Any, *, strict: bool = False) -> dict[str, str]:
    """Language to text, as the property has it; a plain text counts as "x-default". With `strict`, BrokenError."""
    if isinstance(node, str):
        return {X_DEFAULT: node} if node else {}
    items = [li for holder in node.iterchildren(*_HOLDERS) for li in _members(holder)]
    if strict and len({_language(li).lower() for li in items}) < len(items):
        raise BrokenError(said("its XMP packet has {field} twice in one language.", field=etree.QName(node).localname))
    if not items:
        text = "".join(node.itertext())
        return {X_DEFAULT: text} if text.strip() else {}
    found: dict[str, str] = {}
    for li in items:
        language = _language(li)
        if text := "".join(li.itertext()):
            found.setdefault(X_DEFAULT if language.lower() == X_DEFAULT else language, text)
    return found


_HOLDERS = (f"{{{RDF}}}Alt", f"{{{RDF}}}Bag", f"{{{RDF}}}Seq")


def _items(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node] if node.strip() else []
    items = [li for holder in node.iterchildren(*_HOLDERS) for li in _members(holder)]
    texts = ["".join(item.itertext()).strip() for item in items or [node]]
    return [text for text in texts if text]


def _members(holder: Any) -> Iterator[Any]:
    """The members of an array, without remarks between them."""
    yield from holder.iterchildren(f"{{{RDF}}}li")


def _language(item: Any) -> str:
    return str(item.get(LANG, X_DEFAULT))


def _take_out(element: Any) -> None:
    """Remove an element, and the white space behind it, which in lxml goes with it."""
    element.getparent().remove(element)


def _one_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200]
