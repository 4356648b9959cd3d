"""ExifTool and exiv2, which read what was written, and Pillow, which decodes it: outside witnesses."""

from __future__ import annotations

import hashlib
import json
import shutil
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageSequence

ALT_TEXT, EXTENDED = "XMP-iptcCore:AltTextAccessibility", "XMP-iptcCore:ExtDescrAccessibility"
DESCRIPTION = "XMP-dc:Description"
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs ExifTool: libimage-exiftool-perl")
needs_exiv2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="needs exiv2")

# What says where or how long things are, what kind of file it is, and the packet as one block of bytes.
_PLACES = ("System:", "ExifTool:", "SourceFile", "File:FileType", "File:MIMEType")
_PLACES += ("IFD0:ApplicationNotes", "QuickTime:MediaData", "MPImage2:MPImageStart", "RIFF:WebP_Flags")


def exiftool(paths: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """File name to every tag that ExifTool knows of it, by group and name."""
    options = ["-j", "-G1", "-a", "-struct", "-n", "-u", "-charset", "filename=utf8"]
    done = subprocess.run(["exiftool", *options, *paths], capture_output=True, text=True, check=False)
    return {Path(tags["SourceFile"]).name: tags for tags in json.loads(done.stdout)}


def others(tags: dict[str, Any]) -> dict[str, Any]:
    """All tags but those that are written, and those that say where things are in the file."""
    written = (ALT_TEXT, EXTENDED, DESCRIPTION)
    return {
        name: value for name, value in tags.items() if not name.startswith(_PLACES) and not name.startswith(written)
    }


def exiv2(path: Path) -> dict[str, str]:
    """Every Exif, IPTC and XMP key and value that exiv2 knows of the file; a key that is repeated is joined."""
    done = subprocess.run(["exiv2", "-q", "-PEIXkt", path], capture_output=True, check=False)
    found: dict[str, str] = {}
    key = ""
    for line in done.stdout.decode(errors="replace").splitlines():
        if line.startswith(("Exif.", "Iptc.", "Xmp.")):
            key, _, line = line.partition(" ")
        found[key] = f"{found.get(key, '')}\n{line.strip()}".strip()  # a key is repeated, or its text has lines
    return found


def pixels(path: Path) -> list[tuple[str, tuple[int, int], str]]:
    """Mode, size and digest of every frame, page or picture in the file."""
    with Image.open(path) as image:
        return [
            (frame.mode, frame.size, hashlib.sha256(frame.tobytes()).hexdigest())
            for frame in ImageSequence.Iterator(image)
        ]


def compressed(path: Path) -> list[bytes]:
    """The picture's own bytes, as they stand compressed in the file."""
    data = path.read_bytes()
    if data.startswith(b"\xff\xd8"):  # all from the first scan on
        at = 2
        while data[at + 1] != 0xDA:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
        return [data[at:]]
    if data.startswith(b"\x89PNG"):
        return [body for kind, body in _chunks(data, 8, ">I4s", 4) if kind in (b"IDAT", b"fdAT", b"PLTE", b"tRNS")]
    if data.startswith(b"RIFF"):
        return [body for kind, body in _chunks(data, 12, "<4sI", 0) if kind in (b"VP8 ", b"VP8L", b"ALPH", b"ANMF")]
    with Image.open(path) as image:
        return [
            data[offset : offset + size]
            for frame in ImageSequence.Iterator(image)
            for offset, size in zip(frame.tag_v2[273], frame.tag_v2[279], strict=True)
        ]


def _chunks(data: bytes, at: int, head: str, checksum: int) -> list[tuple[bytes, bytes]]:
    found = []
    while at + 8 <= len(data):
        kind, size = sorted(struct.unpack_from(head, data, at), key=lambda part: isinstance(part, int))
        found.append((kind, data[at + 8 : at + 8 + size]))
        at += 8 + size + checksum + (size % 2 if not checksum else 0)
        if kind == b"IEND":
            break
    return found
