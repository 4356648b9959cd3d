"""JPEG: the packet is one APP1 segment before the picture; the compressed scans and all that follows them stay.

After ITU-T T.81, https://www.w3.org/Graphics/JPEG/itu-t81.pdf, and XMP Specification Part 3.
"""

from __future__ import annotations

import re
import struct
from typing import NamedTuple

from sightline.annotate.metadata import iptc, xmp
from sightline.annotate.metadata.container import (
    MOST_PARTS,
    BrokenError,
    Contents,
    NoPlaceError,
    Splice,
    fingerprint,
)
from sightline.errors import said

_SOI, _EOI, _SOS, _APP0, _APP1, _APP2, _APP11, _APP13 = 0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xEB, 0xED
_XMP, _EXTENSION = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_EXIF, _PHOTOSHOP, _MPF = b"Exif\0\0", b"Photoshop 3.0\0", b"MPF\0"
_ALONE = (0x01, *range(0xD0, 0xD8))  # markers without a length, of which none stands before the picture
_IN_SCAN = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")  # in a scan, 0xFF is stuffed with a zero, or restarts
_HAS_EXTENDED = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
_LONGEST = 65535


class Segment(NamedTuple):
    """A marker and what it holds: the bytes `start` to `stop` of the file, its body from `body` on."""

    marker: int
    start: int
    body: int
    stop: int


def matches(head: bytes) -> bool:
    """Whether a file begins as a JPEG does."""
    return head[:3] == b"\xff\xd8\xff"


def parse(data: bytes) -> Contents:
    """What the file carries."""
    segments, _ = _segments(data)
    packets = _those(data, segments, _APP1, _XMP)
    if len(packets) > 1:
        raise BrokenError(said("it has more than one XMP packet."))
    packet = data[packets[0].body + len(_XMP) : packets[0].stop] if packets else None
    exif = _those(data, segments, _APP1, _EXIF)
    photoshop = _those(data, segments, _APP13, _PHOTOSHOP)
    blocks = b"".join(data[segment.body + len(_PHOTOSHOP) : segment.stop] for segment in photoshop)
    rest = [
        (segment.marker, fingerprint(data[segment.body : segment.stop]))
        for segment in segments
        if segment not in packets
    ]
    return Contents(
        packet=packet,
        extended=_extended(data, segments, packet),
        exif=data[exif[0].body + len(_EXIF) : exif[0].stop] if exif else None,
        iptc=iptc.in_photoshop(blocks),
        signed=any(b"c2pa" in data[s.body : min(s.stop, s.body + 128)] for s in segments if s.marker == _APP11),
        rest=(*rest, fingerprint(data[segments[-1].stop :])),
    )


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """Replace the packet where it stands; else put it behind the Exif block, where readers look for it.

    What lies behind the picture (previews, further pictures) may be pointed to from a segment before it, by its
    distance: then that distance is kept.
    """
    if len(packet) + len(_XMP) + 2 > _LONGEST:
        raise NoPlaceError(said("its XMP packet would be larger than the 64 kB that a JPEG has for it"))
    segments, end = _segments(data)
    if data[-12:-8] in (b"AXS!", b"AXS*"):
        raise NoPlaceError(said("what is behind its picture (AFCP) is found by its place in the file"))
    pointing = _pointing(data, segments, end)
    if old := _those(data, segments, _APP1, _XMP):
        start, stop = old[0].start, old[0].stop
        if any(place < start for place in pointing):
            room = stop - old[0].body - len(_XMP)
            if len(packet) > room:
                raise NoPlaceError(said("its XMP packet cannot grow without moving a picture that is behind the first"))
            packet = xmp.padded(packet, room)
    else:
        if 0 in pointing:
            raise NoPlaceError(said("a picture behind the first is found by its place in the file"))
        start = 2
        for segment in segments:
            exif = segment.marker == _APP1 and data.startswith(_EXIF, segment.body)
            if not (segment.marker == _APP0 or exif) or segment.start in pointing:
                break
            start = segment.stop
        stop = start
    length = struct.pack(">H", len(_XMP) + len(packet) + 2)
    return [Splice(start, stop, b"\xff\xe1" + length + _XMP + packet)]


def _segments(data: bytes) -> tuple[list[Segment], int]:
    """All segments up to the first scan, and where the picture ends: behind its EOI, or where the file ends."""
    segments: list[Segment] = []
    position = 2
    while not segments or segments[-1].marker != _SOS:
        if len(segments) >= MOST_PARTS:
            raise BrokenError(said("it has more segments than any picture."))
        segments.append(_segment(data, position))
        position = segments[-1].stop
    while found := _IN_SCAN.search(data, position):
        if found[1][0] == _EOI:
            return segments, found.end()
        position = _segment(data, found.start()).stop if found[1][0] not in (_SOI, *_ALONE) else found.end()
    return segments, len(data)


def _segment(data: bytes, start: int) -> Segment:
    position = start
    if position >= len(data):
        raise BrokenError(said("it ends before its picture begins."))
    if data[position] != 0xFF:
        raise BrokenError(said("there is something between its JPEG segments."))
    while position < len(data) and data[position] == 0xFF:
        position += 1
    if position + 3 > len(data):
        raise BrokenError(said("it ends before its picture begins."))
    if data[position] in (_SOI, _EOI, *_ALONE):
        raise BrokenError(said("a JPEG marker stands where none may be."))
    length = struct.unpack_from(">H", data, position + 1)[0]
    stop = position + 1 + length
    if length < 2 or stop > len(data):
        raise BrokenError(said("one of its JPEG segments is longer than the file."))
    return Segment(data[position], start, position + 3, stop)


def _those(data: bytes, segments: list[Segment], marker: int, name: bytes) -> list[Segment]:
    return [segment for segment in segments if segment.marker == marker and data.startswith(name, segment.body)]


def _extended(data: bytes, segments: list[Segment], packet: bytes | None) -> tuple[bytes, ...]:
    """The packet that was too long for one segment, where all its parts are there; the first packet names it."""
    parts = _those(data, segments, _APP1, _EXTENSION)
    if packet is None or not parts:
        return ()
    named = xmp.Packet(packet).items(_HAS_EXTENDED)
    pieces = {}
    for segment in parts:
        header = segment.body + len(_EXTENSION)
        if header + 40 <= segment.stop and data[header : header + 32].decode("latin-1") in named:
            pieces[struct.unpack_from(">I", data, header + 36)[0]] = data[header + 40 : segment.stop]
    whole = b"".join(pieces[offset] for offset in sorted(pieces))
    return (whole,) if whole else ()


def _pointing(data: bytes, segments: list[Segment], end: int) -> list[int]:
    """Where that stands which holds the distance to something behind the picture; 0 for the file's beginning."""
    if end >= len(data):
        return []
    places = [segment.start for segment in _those(data, segments, _APP2, _MPF)]
    pictures = [end + found.start() for found in re.finditer(rb"\xff\xd8\xff", data[end:])]
    for segment in _those(data, segments, _APP1, _EXIF):
        block = data[segment.body : segment.stop]
        # Makers of cameras count from different places: the Exif header, that of their own notes, the file's beginning.
        bases = {segment.body + found.start(): segment.start for found in re.finditer(rb"II\*\0|MM\0\*", block)}
        if len(bases) * len(pictures) > MOST_PARTS:  # what is behind is no picture then, but may be pointed to
            return [0]
        for base, place in {**bases, 0: 0}.items():
            distances = [struct.pack(order, picture - base) for picture in pictures for order in ("<I", ">I")]
            if any(distance in block for distance in distances):
                places.append(place)
    return places
