"""What is known of alt texts on their way: batches of pictures, how far each has come, and every version of a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sightline.conversation import Writer

# Folders beside the database: of pictures that were taken out of documents, of those that were pasted, and of what
# takes a writing back.
DOCUMENT_PICTURES = "document-pictures"
PASTED = "Pasted pictures"
ORIGINALS = "alt-text-originals"


class Status(StrEnum):
    """How far a picture has come."""

    NEW = "new"
    DRAFTED = "drafted"
    APPROVED = "approved"
    DECORATIVE = "decorative"  # it needs no text: a screen reader passes it over
    REJECTED = "rejected"
    FAILED = "failed"  # there is no draft, and `problem` says why


class Purpose(StrEnum):
    """What a picture is there for, as the W3C's decision tree has it: it decides what its text must say."""

    INFORMATIVE = "informative"
    COMPLEX = "complex"  # a chart, map or diagram: a short text, and an extended description
    TEXT = "text"  # the picture is there for the words in it
    FUNCTIONAL = "functional"  # a link or a button: the text says what it does
    DECORATIVE = "decorative"


class Existing(StrEnum):
    """What becomes of a picture's text that somebody has written before."""

    SKIP = "skip"  # it stays, and nothing is drafted
    APPEND = "append"  # it stays, and the draft follows it
    REPLACE = "replace"


class Filter(StrEnum):
    """Which pictures of a batch are shown."""

    ALL = "all"
    NO_ALT_TEXT = "no alt text"  # neither in the file nor approved
    UNREVIEWED = "unreviewed"
    DRAFTED = "drafted"
    APPROVED = "approved"
    DECORATIVE = "decorative"
    REJECTED = "rejected"
    FAILED = "failed"
    UNWRITTEN = "unwritten"  # approved, and not yet in the file
    WRITTEN = "written"


@dataclass(frozen=True)
class Options:
    """How the texts of a batch are to be. `context` has what a person says of all its pictures, by field.

    `limit` is in characters; `language` is a BCP 47 tag, or empty where nobody has said.
    """

    limit: int = 250
    style: str = ""
    existing: Existing = Existing.SKIP
    language: str = ""
    description: bool = False  # whether the text is written as dc:description, too
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Batch:
    """Pictures that are worked on together; `folder` is the folder or the document they came from, if it was one."""

    id: int
    name: str
    folder: Path | None
    created: datetime
    options: Options


@dataclass(frozen=True)
class NewEntry:
    """A picture to be added. `path` is where its bytes lie; `document` is the file that it is part of, at `anchor`.

    `name` is what it is called, if not as its file. `existing` and `existing_extended` are the texts that it came with;
    `context` is what is said around it. Where there is a `problem`, it cannot be drafted, and counts as failed.
    """

    path: Path
    document: Path | None = None
    anchor: str = ""
    name: str = ""
    existing: str = ""
    existing_extended: str = ""
    purpose: Purpose | None = None
    context: Mapping[str, str] = field(default_factory=dict)
    status: Status = Status.NEW
    problem: str = ""


@dataclass(frozen=True)
class Entry:
    """A picture of a batch, with its current text: that of version number `version`, or empty where that is 0.

    `name` is what it is called in lists: its file's name, or the place in its document. `author` is the model that
    wrote the text, None for a person; `edited` says that a person changed a model's words. `problem` says why there is
    no draft, as English sentences, and `failed_by` which model could not make one. `digest` is the SHA-256 of the
    picture as it was last looked at; empty where it was not. `written` is when this very text was written into the
    file.
    """

    id: int
    batch: int
    path: Path
    document: Path | None
    anchor: str
    name: str
    status: Status
    purpose: Purpose | None
    context: Mapping[str, str]
    existing: str
    existing_extended: str
    digest: str
    problem: str
    failed_by: str
    version: int
    alt_text: str
    extended: str
    author: Writer | None
    edited: bool
    written: datetime | None


@dataclass(frozen=True)
class Version:
    """One of the texts that a picture has had, numbered from 1; `base` is the number of the one it was made from."""

    number: int
    alt_text: str
    extended: str
    author: Writer | None
    base: int | None
    time: datetime
