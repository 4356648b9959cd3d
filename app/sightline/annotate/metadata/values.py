"""What is read of a photo's metadata, what is to be written into it, and what became of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

X_DEFAULT = "x-default"  # the language that a reader shows who asks for none


@dataclass(frozen=True)
class PhotoMetadata:
    """What a photo says of itself: untrusted text, as other programs left it.

    The first three are language alternatives, RFC 3066 tag to text; one that is not empty has "x-default", first.
    `created` is an ISO 8601 date or moment, without a zone where the file has none. `place` is in words, never
    coordinates; `names` are the people said to be in the picture.
    """

    alt_text: Mapping[str, str] = field(default_factory=dict)  # Iptc4xmpCore:AltTextAccessibility
    extended: Mapping[str, str] = field(default_factory=dict)  # Iptc4xmpCore:ExtDescrAccessibility
    description: Mapping[str, str] = field(default_factory=dict)  # dc:description, else IPTC caption, else EXIF
    keywords: tuple[str, ...] = ()
    created: str | None = None
    place: str | None = None
    names: tuple[str, ...] = ()
    has_gps: bool = False


@dataclass(frozen=True)
class MetadataChange:
    """What a photo is to say: per field, language to text. An empty text takes that language away.

    Languages that are not named stay as they are. Where a field has no "x-default" yet, the first text becomes it too.
    """

    alt_text: Mapping[str, str] = field(default_factory=dict)
    extended: Mapping[str, str] = field(default_factory=dict)
    description: Mapping[str, str] = field(default_factory=dict)


class Sidecar(StrEnum):
    """Whether the text goes into a file beside the photo."""

    WHERE_NEEDED = "where_needed"  # the photo is of a kind that is not written to, or is signed
    ALWAYS = "always"
    NEVER = "never"  # such a photo is refused


class Naming(StrEnum):
    """How a sidecar is called."""

    INSTEAD = "instead"  # photo.xmp: Adobe
    APPENDED = "appended"  # photo.cr2.xmp: darktable, digiKam


@dataclass(frozen=True)
class Written:
    """What became of a change: `file` says it now, which is the photo or its sidecar.

    `changed` is False where the file said so before and was not touched. `warnings` are sentences for the person.
    """

    file: Path
    changed: bool
    sidecar: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Undone:
    """What became of one file of a batch that was undone; where it is not `restored`, `problem` says why."""

    file: Path
    restored: bool
    problem: str | None = None
