"""HTML files: their pictures lie beside them or in folders there; what lies elsewhere is left alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from sightline.annotate.documents import html_pictures
from sightline.annotate.documents.addresses import MISSING, is_data, local
from sightline.annotate.documents.encodings import decode_html, decode_xml, unreadable
from sightline.annotate.documents.html_reader import read_html
from sightline.annotate.documents.markup import MOST_MARKUP_BYTES, MOST_PICTURE_BYTES, too_large
from sightline.annotate.documents.values import Document, keyed
from sightline.annotate.documents.xml_reader import read_xml
from sightline.errors import said

PREFIXES = {
    "http://www.w3.org/1999/xhtml": "",
    "http://www.w3.org/2000/svg": "",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
}

_ABOVE = said(
    "It lies outside of the page's own folder, and nothing is read there, since a page could have any of your files"
    " shown. Look at it yourself, and write its text."
)


def read(path: Path, xhtml: bool) -> Document:
    """The pictures of one file, which is XML where it is `xhtml`. Raises DocumentError."""
    data = _bytes(path, MOST_MARKUP_BYTES)
    if xhtml:
        text = decode_xml(data, path.name)
        tree = read_xml(text.text, path.name, PREFIXES, xhtml=True)
    else:
        text = decode_html(data, path.name)
        tree = read_html(text.text, path.name)
    base = next((e.attributes["href"] for e in tree.all("base") if "href" in e.attributes), "")
    folder = path.absolute().parent.resolve()
    resolve = partial(_resolve, folder, base)
    found = html_pictures.find(tree, text.text, "", path.name, resolve)
    return Document(keyed(found, lambda _: 0), {"": text})


def picture_bytes(path: Path) -> bytes:
    """The bytes of a picture that a page shows. Raises DocumentError."""
    return _bytes(path, MOST_PICTURE_BYTES)


def _resolve(folder: Path, base: str, address: str) -> tuple[str, str, str]:
    if is_data(address):
        return "", address, ""
    path, reason = local(address, base)
    if not path:
        return "", "", reason
    try:
        file = (folder / path.lstrip("/")).resolve()  # a page has its site's root where it is
        if not file.is_relative_to(folder):
            return file.name, "", _ABOVE
        return (file.name, str(file), "") if file.is_file() else (file.name, "", MISSING)
    except (OSError, ValueError, RuntimeError):  # too long a name, a circle of links
        return "", "", MISSING


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise unreadable(path.name, error) from error
    if len(data) > most:
        raise too_large(path.name)
    return data
