"""What is known of a picture: as a model is told it, with placeholders filled from the photo, and for the lint."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image

from sightline.annotate.findings import LintContext
from sightline.annotate.metadata.values import X_DEFAULT, PhotoMetadata
from sightline.conversation import TextLine
from sightline.store.review_values import Entry, Options, Purpose

# What can be said of a picture: the name under which it is kept, and how a model is told what it is.
FIELDS: Mapping[str, str] = {
    "use": "What the picture is for",
    "names": "Who or what is in it",
    "event": "Event",
    "place": "Place",
    "date": "Date",
    "note": "Note",
    "title": "Title",
    "heading": "Heading above it",
    "caption": "Caption beside it",
    "before": "Words before it",
    "after": "Words after it",
    "link": "It is a link to",
}
# What stands in a field for words of the photo itself. {gps} are its coordinates, which nobody is told unasked.
PLACEHOLDERS = ("{names}", "{place}", "{date}", "{keywords}", "{description}", "{file}", "{folder}", "{gps}")
_PLACEHOLDER = re.compile(r"\{(" + "|".join(name[1:-1] for name in PLACEHOLDERS) + r")\}")
# Clauses, each with the marks and space that end it.
_CLAUSE = re.compile(r"((?:[^,;.\n]|[.](?!\s|$))*)([,;.\n]\s*|$)")
_NOTHING = PhotoMetadata()


def photo_context(
    batch: Mapping[str, str], picture: Mapping[str, str], metadata: PhotoMetadata, path: Path
) -> dict[str, str]:
    """What is said of a picture by field, its own before its batch's, with the placeholders filled; no field is empty.

    A clause for one of whose placeholders the photo has nothing is left out: of "Fair, {place}" remains "Fair".
    """
    said = {**batch, **{name: text for name, text in picture.items() if text.strip()}}
    filled = {name: _filled(text, metadata, path) for name, text in said.items()}
    return {name: text for name, text in filled.items() if text}


def lint_context(
    entry: Entry,
    options: Options,
    metadata: PhotoMetadata = _NOTHING,
    neighbours: Sequence[str] = (),
    lines: Sequence[TextLine] | None = None,
    extended: bool = False,
) -> LintContext:
    """What the lint has to know to judge the text of a picture, or its `extended` description.

    `neighbours` are texts of other pictures, of the same kind; `lines` the words read in this one, None if not read.
    """
    said = photo_context(options.context, entry.context, metadata, entry.path)
    descriptions = {**metadata.alt_text, **metadata.extended, **metadata.description}.values()
    known = [*said.values(), *metadata.names, *metadata.keywords, *descriptions, metadata.place or ""]
    return LintContext(
        purpose=entry.purpose or Purpose.INFORMATIVE,
        limit=None if extended else options.limit,
        file_name=entry.path.name,
        known=tuple(filter(None, (*known, entry.existing, entry.existing_extended))),
        neighbours=tuple(neighbours),
        caption=said.get("caption", ""),
        lines=None if lines is None else tuple(lines),
        language=options.language,
    )


def coordinates(path: Path) -> str | None:
    """Where a photo was taken, in degrees, as "48.2083, 16.3731"; None where it does not say."""
    try:
        with Image.open(path) as photo:
            gps: dict[int, Any] = photo.getexif().get_ifd(ExifTags.IFD.GPSInfo)
        latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], gps.get(ExifTags.GPS.GPSLatitudeRef) == "S")
        longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], gps.get(ExifTags.GPS.GPSLongitudeRef) == "W")
    except Exception:  # a damaged file can raise anything, and then it has no place to tell
        return None
    return f"{latitude:.4f}, {longitude:.4f}"


def _filled(text: str, metadata: PhotoMetadata, path: Path) -> str:
    values: dict[str, str | None] = {
        "names": ", ".join(metadata.names),
        "place": metadata.place,
        "date": (metadata.created or "")[:10],
        "keywords": ", ".join(metadata.keywords),
        "description": metadata.description.get(X_DEFAULT),
        "file": path.stem,
        "folder": path.parent.name,
        "gps": coordinates(path) if "{gps}" in text and metadata.has_gps else None,
    }
    kept = ""
    for clause, end in _CLAUSE.findall(text):
        if all(values[name] for name in _PLACEHOLDER.findall(clause)):
            kept += _PLACEHOLDER.sub(lambda found: values[found[1]] or "", clause) + end
    return kept.strip().rstrip(",;").rstrip()


def _degrees(parts: Sequence[Any], negative: bool) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    if value != value:  # of 0/0
        raise ValueError("no number")
    return -value if negative else value
