"""What is known of a picture in a document, and what is to be said of it instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DocumentPicture:
    """One place in a document where a picture is shown; all its texts are untrusted.

    A picture that is shown twice is two of these. `key` finds the place again in the same file, for as long as neither
    the place nor its picture change. `place` is for people: "Slide 3", "Header", "text/chapter2.xhtml". `name` is the
    picture's file name, and `source` where its bytes are; where they cannot be had, `source` is empty and `reason` is an
    English sentence that says why: a chart drawn by the program, a picture that lies on the web.

    `alt` is the existing alternative text, None where nothing is said at all. `can_be_decorative` is false where the
    format has no mark for it. `before` and `after` are the words around it, `caption` and `heading` those that belong to
    it, `link` what it leads to, and `language` a BCP 47 tag; each of these may be empty.
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
