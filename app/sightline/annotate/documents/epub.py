"""EPUB books: their chapters in the order of the spine, then the pages that stand outside of it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial

from sightline.annotate.documents import html_pictures
from sightline.annotate.documents.addresses import MISSING, is_data, local
from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.encodings import Text, decode_xml
from sightline.annotate.documents.markup import Element
from sightline.annotate.documents.values import Document, Found, keyed
from sightline.annotate.documents.web_page import PREFIXES
from sightline.annotate.documents.xml_reader import read_xml
from sightline.errors import DocumentError, said

_PREFIXES = {
    **PREFIXES,
    "http://www.idpf.org/2007/opf": "opf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "urn:oasis:names:tc:opendocument:xmlns:container": "container",
    "http://www.w3.org/2001/04/xmlenc#": "enc",
}
_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_PAGES = ("application/xhtml+xml", "image/svg+xml", "text/x-oeb1-document", "text/html")
_SIGNED = "Its digital signature does not fit the new file."


def read(archive: Archive) -> Document:
    """The pictures of a book. Raises DocumentError."""
    roots: list[str] = []
    if archive.find(_CONTAINER):
        container, _ = _tree(archive, _CONTAINER)
        roots = [e.attributes.get("full-path", "") for e in container.all("container:rootfile")]
    if not roots:
        raise DocumentError(
            archive.name, said("it is no EPUB book."), said("Choose a file that a reading program can open.")
        )
    encrypted = _encrypted(archive)
    found: list[Found] = []
    texts: dict[str, Text] = {}
    for root in roots:
        package, _ = _tree(archive, root)
        language = _text(next(package.all("dc:language"), None))
        is_old = package.attributes.get("version", "").startswith(("1", "2"))
        for page in _pages(archive, package, posixpath.dirname(root)):
            if page in texts:
                continue
            if page in encrypted:
                problem = said("it is protected against copying.")
                raise DocumentError(archive.name, problem, said("Choose a book that is not."))
            tree, texts[page] = _tree(archive, page)
            resolve = partial(_resolve, archive, posixpath.dirname(page))
            found += html_pictures.find(tree, texts[page].text, page, page, resolve, language, aria=not is_old)
    signed = _SIGNED if archive.find("META-INF/signatures.xml") else ""
    return Document(keyed(found, archive.checksum), texts, signed)


def _tree(archive: Archive, part: str) -> tuple[Element, Text]:
    name = f"{archive.name}, {part}"
    text = decode_xml(archive.markup(part), name)
    return read_xml(text.text, name, _PREFIXES, xhtml=True), text


def _pages(archive: Archive, package: Element, folder: str) -> Iterator[str]:
    """The pages in reading order; those that are not there are left out."""
    items = {e.attributes.get("id", ""): e.attributes for e in package.all("opf:item")}
    in_order = [e.attributes.get("idref", "") for e in package.all("opf:itemref")]
    for key in dict.fromkeys([*in_order, *items]):
        item = items.get(key, {})
        path, _ = local(item.get("href", ""))
        page = archive.find(posixpath.normpath(posixpath.join(folder, path))) if path else ""
        is_page = item.get("media-type", "") in _PAGES
        if page and is_page and (key in in_order or item["media-type"] != "image/svg+xml"):
            yield page


def _encrypted(archive: Archive) -> set[str]:
    if not archive.find(_ENCRYPTION):
        return set()
    tree, _ = _tree(archive, _ENCRYPTION)
    return {local(e.attributes.get("URI", ""))[0] for e in tree.all("enc:CipherReference")}


def _resolve(archive: Archive, folder: str, address: str) -> tuple[str, str, str]:
    if is_data(address):
        return "", address, ""
    path, reason = local(address)
    part = archive.find(posixpath.normpath(posixpath.join(folder, path))) if path else ""
    return posixpath.basename(path), part, "" if part else reason or MISSING


def _text(element: Element | None) -> str:
    return "".join(node for node in element.children if isinstance(node, str)).strip() if element is not None else ""
