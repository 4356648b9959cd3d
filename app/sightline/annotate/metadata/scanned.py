"""Files in which a packet is only looked for: GIF, HEIC and AVIF, which ExifTool writes, and raw photos.

A packet's wrapper is there to be found by programs that do not know the container: XMP Specification Part 1, 7.3.2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Hashable, Iterator

from sightline.annotate.metadata import tiff
from sightline.annotate.metadata.container import BrokenError, Contents, NoPlaceError, Splice, fingerprint

_PACKET = re.compile(
    rb"<\?xpacket begin=.{,200}?\?>.*?<\?xpacket end=.{,20}?\?>|<x:xmpmeta\s.*?</x:xmpmeta>", re.DOTALL
)
_EXIF = re.compile(rb"Exif\0\0(?=II\*\0|MM\0\*)")
_MOST_EXIF = 1 << 20  # bytes
_C2PA_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_GIF_XMP = b"!\xff\x0bXMP DataXMP"


def parse(data: bytes) -> Contents:
    """What can be found in the file; `rest` is its picture data, for GIF, HEIC and AVIF."""
    found = _PACKET.search(data)
    exif = _EXIF.search(data)
    block = data[exif.end() : exif.end() + _MOST_EXIF] if exif else None
    return Contents(
        packet=found[0] if found else None,
        exif=data if tiff.matches(data[:16]) else block,
        signed=_C2PA_BOX in data[: 1 << 20],
        rest=tuple(_rest(data, found[0] if found else b"")),
    )


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """There is no writer for such files."""
    raise NoPlaceError("files of its kind are not written to")


def _rest(data: bytes, packet: bytes) -> Iterator[Hashable]:
    if data[:4] == b"GIF8":
        block, trailer = data.find(_GIF_XMP), bytes([1, *range(255, -1, -1), 0])
        end = data.find(trailer, block)
        if block >= 0 and end < 0:
            raise BrokenError("its XMP block has no end.")
        yield fingerprint(data if block < 0 else data[:block] + data[end + len(trailer) :])
    elif data[4:8] == b"ftyp":
        pictures = b"".join(_media(data))
        yield fingerprint(pictures.replace(packet, b"") if packet else pictures)


def _media(data: bytes) -> Iterator[bytes]:
    """What the `mdat` boxes hold: pictures, and what is said of them."""
    position = 0
    while position + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        header = 8
        if size == 1 and position + 16 <= len(data):
            size, header = struct.unpack_from(">Q", data, position + 8)[0], 16
        stop = position + size if size else len(data)
        if (size and size < header) or stop > len(data):
            raise BrokenError("one of its boxes is longer than the file.")
        if kind == b"mdat":
            yield data[position + header : stop]
        position = stop
