"""HTML read into a tree of `Element` with the places of its tags, by the HTML standard's own tokens (13.2.5)."""

from __future__ import annotations

import html
import re
from collections import Counter
from html.entities import html5

from sightline.annotate.documents.markup import MOST_ELEMENTS, Element, attributes_of, names, too_large

_VOID = names("area base br col embed hr img input link meta param source track wbr")
_RAW = names("iframe noembed noframes plaintext script style textarea title xmp")  # no tags in these
_HTML_AGAIN = {"svg": names("foreignobject desc title"), "math": names("mi mo mn ms mtext")}  # inside of these
_BLOCKS = names(
    "address article aside blockquote body center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 head "
    "header hr li main menu nav ol p pre section summary table td th tr ul"
)
_OUT_OF_SVG = names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
# An open element of the kinds behind ends where one of the kind before begins, unless a barrier is between.
_ENDS = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "td": ("td", "th"), "th": ("td", "th")}
_BARRIERS = names("body button dl html ol svg table tbody td template tfoot th thead ul")
_DEEPEST = 300  # browsers stop nesting, too

_TAG = re.compile(
    r"""</?[A-Za-z][^\s/>]*+(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+|(?=>))|(?!\s*=)))*+>"""
)
_BEGINS = re.compile(r"</?[A-Za-z]")
_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
_BOGUS = re.compile(r"<[!?/][^>]*(?:>|\Z)")  # a DOCTYPE, too
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_IN_SCRIPT = re.compile(r"<!--|-->|</?script(?=[\s/>])", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|([A-Za-z][A-Za-z0-9]*(?:;|(?![=A-Za-z0-9]))))")


def read_html(text: str, name: str) -> Element:
    """The tree below a nameless root; names of tags and attributes in small letters. All text is HTML.

    It is nested as far as the places of pictures need: paragraphs, list items and table cells end where the next ones
    begin. Raises DocumentError where it would not fit into memory.
    """
    reader = _Reader(text, name)
    reader.read()
    return reader.root


class _Reader:
    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name
        self._count = 0
        self.root = Element("", {}, None, 0, 0)
        self._open = [self.root]
        self._foreign = [""]  # svg or math, if what comes next in each belongs to that: its tags mean other things
        self._names = Counter[str]()  # of the open elements

    def read(self) -> None:
        text, at = self._text, 0
        while (tag := text.find("<", at)) >= 0:
            self._add(html.unescape(text[at:tag]))
            if _BEGINS.match(text, tag):
                match = _TAG.match(text, tag)
                if match is None:
                    return  # the file ends inside of a tag, which then counts for nothing
                at = match.end()
                if text[tag + 1] == "/":
                    self._end(tag)
                else:
                    at = self._start(tag, at)
            elif text.startswith("<!--", tag):
                at = self._behind(_COMMENT, tag)
            elif text.startswith("<![CDATA[", tag) and self._foreign[-1]:
                at = self._behind(_CDATA, tag)
                self._add(text[tag + len("<![CDATA[") : at].removesuffix("]]>"))
            elif text[tag + 1 : tag + 2] in ("!", "?", "/"):
                at = self._behind(_BOGUS, tag)
            else:
                self._add("<")
                at = tag + 1
        self._add(html.unescape(text[at:]))

    def _behind(self, pattern: re.Pattern[str], at: int) -> int:
        match = pattern.match(self._text, at)
        assert match is not None
        return match.end()

    def _add(self, text: str) -> None:
        if text:
            self._open[-1].children.append(text)

    def _start(self, at: int, end: int) -> int:
        """Where to read on."""
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise too_large(self._name)
        head = self._text[at:end]
        name = _name(head)
        if self._foreign[-1] and name in _OUT_OF_SVG:
            while self._foreign[-1]:
                self._close()
        foreign = self._foreign[-1]
        if not foreign:
            name = "img" if name == "image" else name  # as the standard has it
            self._end_before(name)
        attributes: dict[str, str] = {}
        for match in attributes_of(head):
            attributes.setdefault(match[1].lower(), _value(match[2] or ""))
        element = Element(name, attributes, self._open[-1], at, end)
        self._open[-1].children.append(element)
        empty = head.endswith("/>") if foreign or name in ("svg", "math") else name in _VOID
        if not empty and len(self._open) < _DEEPEST:
            self._open.append(element)
            within = foreign if name not in _HTML_AGAIN.get(foreign, ()) else ""
            self._foreign.append(name if name in _HTML_AGAIN and not within else within)
            self._names[name] += 1
            if name in _RAW and not foreign:
                end = self._end_of_raw(name, end)
                if name in ("title", "textarea"):
                    self._add(html.unescape(self._text[element.head_end : end]))
        return end

    def _end_before(self, name: str) -> None:
        """End what an element of this name puts an end to."""
        ended = _ENDS.get(name, ()) + (("p",) if name in _BLOCKS else ())
        if any(self._names[other] for other in ended):
            for depth in range(len(self._open) - 1, 0, -1):
                if self._open[depth].name in ended:
                    self._close(depth)
                    return
                if self._open[depth].name in _BARRIERS:
                    return

    def _end(self, at: int) -> None:
        name = _name(self._text[at : self._behind(_NAME, at)])
        while self._foreign[-1] and name in ("br", "p"):
            self._close()
        if self._names[name]:
            depth = next(depth for depth in range(len(self._open) - 1, 0, -1) if self._open[depth].name == name)
            self._open[depth].foot = at
            self._close(depth)

    def _close(self, depth: int = -1) -> None:
        """Go on behind the open element at this depth."""
        for element in self._open[depth:]:
            self._names[element.name] -= 1
        del self._open[depth:], self._foreign[depth:]

    def _end_of_raw(self, name: str, at: int) -> int:
        """Where the end tag of an element stands that holds nothing but text."""
        if name == "plaintext":
            return len(self._text)
        if name != "script":
            match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self._text, at)
            return match.start() if match else len(self._text)
        commented = nested = False  # the standard's "script data (double) escaped" states
        for match in _IN_SCRIPT.finditer(self._text, at):
            found = match[0].lower()
            if found == "<!--":
                commented = True
            elif found == "-->":
                commented = nested = False
            elif found == "<script":
                nested = commented
            elif nested:
                nested = False
            else:
                return match.start()
        return len(self._text)


def _name(tag: str) -> str:
    match = _NAME.match(tag)
    assert match is not None
    return match[1].lower()


def _value(raw: str) -> str:
    """The text of an attribute, by the standard's rule for `&` without a semicolon in these."""
    if raw[:1] in ("'", '"'):
        raw = raw[1:-1]
    raw = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return _REFERENCE.sub(lambda match: html5.get(match[1], match[0]) if match[1] else html.unescape(match[0]), raw)
