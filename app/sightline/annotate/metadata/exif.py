"""What is read of an Exif block: when the picture was taken, what it is said to show, whether it says where.

After CIPA DC-008, https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass

from sightline.annotate.metadata.container import BrokenError
from sightline.annotate.metadata.tiff import EXIF_IFD, GPS_IFD, Directory, Structure

_DESCRIPTION, _TAKEN, _DIGITISED, _ZONE, _LATITUDE = 0x010E, 0x9003, 0x9004, 0x9011, 2
# What cameras write into every picture describes none.
_BY_CAMERA = re.compile(
    r"(OLYMPUS|(KONICA )?MINOLTA|PENTAX)? ?DIGITAL CAMERA|SONY DSC|SAMSUNG CAMERA PICTURES", re.IGNORECASE
)
_MOMENT = re.compile(r"(\d{4}):(\d\d):(\d\d)(?: (\d\d:\d\d:\d\d))?")


@dataclass(frozen=True)
class Exif:
    """`created` is ISO 8601; an empty text or None where the block does not say."""

    description: str = ""
    created: str | None = None
    has_gps: bool = False


def read(block: bytes) -> Exif:
    """What the block says; what is damaged in it says nothing."""
    try:
        tiff = Structure(block)
        first = tiff.first()
    except BrokenError:
        return Exif()
    photo, gps = (_below(tiff, first, tag) for tag in (EXIF_IFD, GPS_IFD))
    created = None
    if photo is not None:
        moment = _MOMENT.match(_text(tiff, photo, _TAKEN)) or _MOMENT.match(_text(tiff, photo, _DIGITISED))
        if moment and moment[1] != "0000":
            created = "-".join(moment.group(1, 2, 3)) + (f"T{moment[4]}" if moment[4] else "")
            zone = _text(tiff, photo, _ZONE)
            created += zone if moment[4] and re.fullmatch(r"[+-]\d\d:\d\d", zone) else ""
    description = _text(tiff, first, _DESCRIPTION)
    if _BY_CAMERA.fullmatch(description):
        description = ""
    return Exif(description, created, gps is not None and gps.find(_LATITUDE) is not None)


def _below(tiff: Structure, first: Directory, tag: int) -> Directory | None:
    entry = first.find(tag)
    offsets = tiff.integers(entry) if entry else ()
    with contextlib.suppress(BrokenError):
        return tiff.directory(offsets[0]) if offsets else None
    return None


def _text(tiff: Structure, directory: Directory, tag: int) -> str:
    entry = directory.find(tag)
    if entry is None or entry.type not in (2, 129):  # ASCII, and the UTF-8 of Exif 3
        return ""
    return tiff.bytes_of(entry).split(b"\0")[0].decode("utf-8", errors="replace").strip()
