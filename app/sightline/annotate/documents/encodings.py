"""Bytes of XML and HTML as text and back, so that what is not changed comes back as the very same bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sightline.errors import DocumentError, said

_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_XML = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_META = re.compile(rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)""", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_PRESCANNED = 1024  # bytes in which browsers look for <meta charset>

# The encodings of the web, by name. Python knows others, which no other program would read the file in.
_SAME = (
    ["utf-8", "ibm866", "koi8-r", "koi8-u", "gb18030", "euc-jp", "iso-2022-jp"]
    + [f"iso-8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
    + [f"windows-{page}" for page in range(1250, 1259)]
)
_CODECS = {
    **{label: label for label in _SAME},
    **{"utf8": "utf-8", "us-ascii": "ascii", "ascii": "ascii", "latin1": "iso-8859-1", "iso-8859-1": "iso-8859-1"},
    **{"iso-8859-9": "iso-8859-9", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874"},
    **{"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs"},
    **{"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932"},
    **{"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic"},
}
# In HTML, these names stand for what browsers take instead.
_IN_HTML = {"ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso-8859-9": "windows-1254"}


@dataclass(frozen=True)
class Text:
    """The text of a file, and what it takes to turn it into bytes again."""

    text: str
    encoding: str
    mark: bytes  # the byte order mark before it
    errors: str

    def encode(self, text: str) -> bytes:
        """The bytes of this text, or of one that was made from it."""
        return self.mark + text.encode(self.encoding, self.errors)

    def writable(self, text: str) -> str:
        """The text with references for the characters that this encoding lacks."""
        return text.encode(self.encoding, "xmlcharrefreplace").decode(self.encoding)


def broken(name: str, why: str) -> DocumentError:
    """What is said of a file whose markup cannot be read: it is refused, never mended."""
    return DocumentError(
        name, said("the file is damaged: {reason}.", reason=why), said("Open and save it in the program that made it.")
    )


def unreadable(name: str, error: OSError) -> DocumentError:
    """What is said of a file that the system does not let us read."""
    problem = said("the file cannot be read: {reason}.", reason=error)
    return DocumentError(name, problem, said("Check that it is still there, and that you may read it."))


def decode_xml(data: bytes, name: str) -> Text:
    """An XML file, in the encoding that it declares. Raises DocumentError."""
    mark = _mark(data)
    declared = _XML.match(data)
    label = declared[1].decode().lower() if declared else "utf-8"
    if mark:
        encoding = _MARKS[mark]
    elif data[:4] in (b"<\0?\0", b"\0<\0?"):
        encoding = "utf-16-le" if data[0] else "utf-16-be"
    else:
        encoding = _CODECS.get(label, "")
    return _decode(data, mark, encoding, "strict", name, label)


def decode_html(data: bytes, name: str) -> Text:
    """An HTML file, in the encoding that a browser would take; bytes that have no meaning in it are kept.

    Raises DocumentError.
    """
    mark = _mark(data)
    if mark:
        return _decode(data, mark, _MARKS[mark], "surrogateescape", name)
    declared = _META.search(_COMMENT.sub(b"", data[:_PRESCANNED])) or _XML.match(data)
    label = declared[1].decode("ascii", "replace").lower() if declared else ""
    if label.startswith("utf-16"):
        label = "utf-8"  # told in ASCII, it cannot be true
    encoding = _CODECS.get(label, "")
    if not encoding:
        try:
            data.decode("utf-8")
            encoding = "utf-8"
        except UnicodeDecodeError:
            encoding = "windows-1252"
    return _decode(data, b"", _IN_HTML.get(encoding, encoding), "surrogateescape", name)


def _mark(data: bytes) -> bytes:
    return next((mark for mark in _MARKS if data.startswith(mark)), b"")


def _decode(data: bytes, mark: bytes, encoding: str, errors: str, name: str, label: str = "") -> Text:
    try:
        decoded = Text(data[len(mark) :].decode(encoding, errors), encoding, mark, errors)
        if encoding and decoded.encode(decoded.text) == data:
            return decoded
    except (UnicodeError, LookupError):
        pass
    raise broken(name, said("it is not text in {reason}", reason=encoding or label))
