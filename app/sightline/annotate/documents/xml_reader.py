"""XML read into a tree of `Element` with the places of its tags; nothing is fetched, and no entity is declared."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from html.entities import name2codepoint
from xml.parsers import expat

from sightline.annotate.documents.encodings import broken
from sightline.annotate.documents.markup import MOST_ELEMENTS, Element, too_large
from sightline.errors import said

_DEEPEST = 300
_HEAD = re.compile(r"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?>""")
# The named characters that XHTML's own DTD would declare; it is not fetched.
_XHTML = "".join(f'<!ENTITY {name} "&#38;#{code};">' for name, code in name2codepoint.items()).encode()


def read_xml(
    text: str, name: str, prefixes: Mapping[str, str], skipped: Collection[str] = (), xhtml: bool = False
) -> Element:
    """The root of the tree; names are put together from `prefixes`, by namespace, and the local name.

    An empty prefix stands without a colon, and names of other namespaces keep them in braces. Elements named in
    `skipped` have no children in the tree. With `xhtml` a DOCTYPE may stand before it, which is not read, and `&nbsp;`
    and such are known. Raises DocumentError.
    """
    reader = _Reader(text, name, prefixes, skipped)
    parser = reader.parser
    if xhtml:
        parser.UseForeignDTD(True)
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_ALWAYS)
        parser.ExternalEntityRefHandler = reader.dtd
    else:
        parser.StartDoctypeDeclHandler = reader.refuse_doctype
    try:
        parser.Parse(reader.data, True)
    except expat.ExpatError as error:
        why = expat.errors.messages[error.code]
        raise broken(name, said("{reason}, line {line}", reason=why, line=error.lineno)) from error
    root = next(reader.root.elements())
    root.parent = None
    return root


class _Reader:
    def __init__(self, text: str, name: str, prefixes: Mapping[str, str], skipped: Collection[str]) -> None:
        self.data = text.encode()
        self._text = text
        self._ascii = len(self.data) == len(text)
        self._name = name
        self._prefixes = prefixes
        self._skipped = skipped
        self._names: dict[str, str] = {"": ""}
        self._count = 0
        self._depth = 0
        self._skipping = 0
        self._byte = self._at = 0
        self._own_dtd = False
        self.root = self._element = Element("", {}, None, 0, 0)
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._entity

    def refuse_doctype(self, *_: object) -> None:
        raise broken(self._name, said("a DOCTYPE stands where none may be"))

    def dtd(self, context: str, *_: str | None) -> int:
        """XHTML's named characters in place of whatever DTD the file names."""
        self._own_dtd = True
        self.parser.ExternalEntityParserCreate(context).Parse(_XHTML, True)
        self._own_dtd = False
        return 1

    def _entity(self, *_: object) -> None:
        if not self._own_dtd:
            raise broken(self._name, said("it declares entities of its own"))

    def _place(self) -> int:
        """Where the parser is, in characters; expat counts bytes."""
        byte = self.parser.CurrentByteIndex
        if self._ascii:
            return byte
        if byte > self._byte:
            self._at += len(self.data[self._byte : byte].decode())
            self._byte = byte
        return self._at

    def _named(self, name: str) -> str:
        short = self._names.get(name)
        if short is None:
            space, _, local = name.rpartition(" ")
            prefix = self._prefixes.get(space, f"{{{space}}}" if space else "")
            short = self._names[name] = f"{prefix}:{local}" if prefix and prefix[0] != "{" else prefix + local
        return short

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._skipping:
            self._skipping += 1
            return
        if self._count > MOST_ELEMENTS or self._depth > _DEEPEST:
            raise too_large(self._name)
        short = self._named(name)
        start = self._place()
        head = _HEAD.match(self._text, start)
        assert head is not None, "expat has read a start tag here"
        named = {self._named(key): value for key, value in attributes.items()}
        element = Element(short, named, self._element, start, head.end())
        self._element.children.append(element)
        if short in self._skipped:
            self._skipping = 1
        else:
            self._element = element

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._skipping:
            self._skipping -= 1
            return
        element = self._element
        if self._text[element.head_end - 2] != "/":
            element.foot = self._place()
        assert element.parent is not None
        self._element = element.parent

    def _characters(self, text: str) -> None:
        if not self._skipping:
            self._element.children.append(text)
