"""Where a page says that its pictures are: beside it, in the address itself, or elsewhere, which is never fetched."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote, unquote_to_bytes, urljoin, urlsplit

from sightline.errors import DocumentError, said

ON_THE_WEB = said("It lies on the web, and nothing is fetched.")
ELSEWHERE = said("It lies outside of what was opened.")
MISSING = said("Its file is not where the document says.")
_NO_PICTURE = said("What stands in its place is no picture.")
_DATA = re.compile(r"data:([^,]*),(.*)", re.DOTALL | re.IGNORECASE)
_BASE64 = re.compile(r";\s*base64\s*$", re.IGNORECASE)


def is_data(address: str) -> bool:
    """Whether the picture is in the address itself."""
    return address[:5].lower() == "data:"


def local(address: str, base: str = "") -> tuple[str, str]:
    """The path that an address names, beside the page or from the root where it begins with a slash; or why none.

    `base` is what the page says that its addresses begin with.
    """
    try:
        address = urljoin(base.strip(), address.strip().replace("\\", "/"))  # browsers take one for the other
        parts = urlsplit(address)
    except ValueError:
        return "", MISSING
    if parts.scheme in ("http", "https", "ftp") or (parts.netloc and not parts.scheme):
        return "", ON_THE_WEB
    if parts.scheme or parts.netloc:
        return "", ELSEWHERE
    path = unquote(parts.path)
    odd = "\0" in path or "\\" in path  # on Windows, two of these would begin the name of another computer
    return (path, "") if path and not odd else ("", _NO_PICTURE)


def data_of(address: str, name: str) -> bytes:
    """The bytes in a `data:` address in the document of this name. Raises DocumentError."""
    match = _DATA.match(address)
    kind, data = (match[1], match[2].partition("#")[0]) if match else ("", "")
    if not _BASE64.search(kind):
        return unquote_to_bytes(data)
    packed = re.sub(rb"\s+", b"", unquote_to_bytes(data))
    try:
        return base64.b64decode(packed + b"=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise DocumentError(name, said("a picture inside it is damaged."), said("Put the picture in again.")) from error
