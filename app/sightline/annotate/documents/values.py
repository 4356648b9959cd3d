"""What is known of a picture in a document, and what is to be said of it instead."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from sightline.annotate.documents.encodings import Text
from sightline.annotate.documents.markup import Edit


@dataclass(frozen=True)
class DocumentPicture:
    """One place in a document where a picture is shown; all its texts are untrusted.

    A picture that is shown twice is two of these. `key` finds the place again in the same file, for as long as neither
    its picture nor what it says change. `place` is for people: "Slide 3", "Header", "text/chapter2.xhtml". `name` is
    the picture's file name, and `source` where its bytes are; where they cannot be had, `source` is empty and `reason`
    is an English sentence that says why: a chart drawn by the program, a picture that lies on the web.

    `alt` is the existing alternative text, None where nothing is said at all. `can_be_decorative` is false where the
    format has no mark for it. `before` and `after` are the words around it, `caption` and `heading` those that belong
    to it, `link` what it leads to, and `language` a BCP 47 tag; each of these may be empty.
    """

    key: str
    place: str
    name: str
    source: str
    reason: str
    alt: str | None
    title: str
    decorative: bool
    can_be_decorative: bool = True
    before: str = ""
    after: str = ""
    caption: str = ""
    heading: str = ""
    link: str = ""
    language: str = ""


@dataclass(frozen=True)
class DocumentChange:
    """What a picture is to say from now on: `alt`, or nothing at all because it is `decorative`."""

    alt: str = ""
    decorative: bool = False


@dataclass(frozen=True)
class Found:
    """A picture, the part of the document that shows it, and which edits there make it say something else.

    `there` is what stands in the document now, for its key. `note` is an English sentence on what the edits cannot do,
    or empty.
    """

    picture: DocumentPicture
    part: str
    there: str
    edits: Callable[[DocumentChange], list[Edit]]
    note: str = ""


@dataclass(frozen=True)
class Document:
    """The pictures of a document in reading order, with their keys, and the text of each part that shows one.

    `note` is an English sentence on what a new file loses, or empty.
    """

    found: list[Found]
    texts: dict[str, Text]
    note: str = ""


def keyed(found: list[Found], checksum: Callable[[str], int]) -> list[Found]:
    """The same pictures with their keys: the part, a checksum of what is there now, and which of several like it."""
    counts: dict[str, int] = {}
    keys = []
    for one in found:
        like = f"{one.part}#{zlib.crc32(one.there.encode(errors='surrogatepass'), checksum(one.picture.source)):08x}"
        counts[like] = counts.get(like, 0) + 1
        keys.append(f"{like}-{counts[like]}")
    return [replace(one, picture=replace(one.picture, key=key)) for one, key in zip(found, keys, strict=True)]
