"""TIFF and BigTIFF: the packet is tag 700 of the first directory; new ones are appended, nothing else is moved.

After TIFF 6.0, https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, and https://www.awaresystems.be/imaging/tiff/bigtiff.html
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sightline.annotate.metadata import iptc, xmp
from sightline.annotate.metadata.container import MOST_OVERLAP, MOST_PARTS, BrokenError, Contents, Splice, fingerprint
from sightline.errors import said

XMP, IPTC, PHOTOSHOP, EXIF_IFD, GPS_IFD, SUB_IFDS, C2PA = 700, 33723, 34377, 34665, 34853, 330, 52545
_MOST_ENTRIES = 4096
# bytes of one value of each field type; 13 and above are IFD and BigTIFF's own
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_INTEGERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_BELOW = (EXIF_IFD, GPS_IFD, SUB_IFDS)
# where the picture's bytes are: tags of offsets, and of the lengths that go with them
_PIXELS = {273: 279, 324: 325, 513: 514}


class Entry(NamedTuple):
    """One field of a directory: `length` values at `value`, `size` bytes in all, in the entry itself where they fit."""

    tag: int
    type: int
    length: int
    place: int  # of the entry itself
    value: int
    size: int


@dataclass(frozen=True)
class Directory:
    """An IFD: `count_at` is where it begins, `next_at` where the offset of the next one stands."""

    count_at: int
    entries: tuple[Entry, ...]
    next_at: int

    def find(self, tag: int) -> Entry | None:
        """The first entry of that tag."""
        return next((entry for entry in self.entries if entry.tag == tag), None)


class Structure:
    """A TIFF structure in `data`, which may be a whole file or the inside of an Exif block. Raises BrokenError."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        order = {b"II": "<", b"MM": ">"}.get(data[:2], "")
        version = struct.unpack_from(f"{order}H", data, 2)[0] if order and len(data) >= 8 else 0
        if version not in (42, 43) or (version == 43 and data[4:8] not in (b"\x08\0\0\0", b"\0\x08\0\0")):
            raise BrokenError(said("its TIFF header is damaged."))
        self.order = order
        self.big = version == 43
        # formats of an offset, of the number of entries, of an entry's tag, type, count; bytes of an offset
        self.offset_format = f"{order}Q" if self.big else f"{order}I"
        self.count_format = f"{order}Q" if self.big else f"{order}H"
        self.entry_format = f"{order}HHQ" if self.big else f"{order}HHI"
        self.offset_size = 8 if self.big else 4
        self.first_at = 8 if self.big else 4  # where the offset of the first directory stands

    def first(self) -> Directory:
        """The first directory."""
        return self.directory(self.number(self.offset_format, self.first_at))

    def number(self, format: str, at: int) -> int:
        """The integer of this format there."""
        if at < 0 or at + struct.calcsize(format) > len(self.data):
            raise BrokenError(said("one of its directories lies outside the file."))
        return int(struct.unpack_from(format, self.data, at)[0])

    def directory(self, at: int) -> Directory:
        """The directory at that offset, every value of which lies inside the file."""
        count = self.number(self.count_format, at)
        if at < self.first_at + self.offset_size or not 0 < count <= _MOST_ENTRIES:
            raise BrokenError(said("one of its directories is damaged."))
        entries = []
        start = at + struct.calcsize(self.count_format)
        width = struct.calcsize(self.entry_format) + self.offset_size
        for place in range(start, start + count * width, width):
            self.number(self.offset_format, place + width - self.offset_size)
            tag, type, values = struct.unpack_from(self.entry_format, self.data, place)
            size = _SIZES.get(type, 0) * values
            value = place + width - self.offset_size
            if size > self.offset_size:
                value = self.number(self.offset_format, value)
                if value + size > len(self.data):
                    raise BrokenError(said("the value of its tag {tag} lies outside the file.", tag=tag))
            entries.append(Entry(tag, type, values, place, value, size))
        return Directory(at, tuple(entries), start + count * width)

    def integers(self, entry: Entry) -> tuple[int, ...]:
        """The values of an entry of whole numbers; none where it is of another type."""
        letter = _INTEGERS.get(entry.type)
        if letter is None:
            return ()
        return struct.unpack_from(f"{self.order}{entry.length}{letter}", self.data, entry.value)

    def bytes_of(self, entry: Entry) -> bytes:
        """The entry's value as it stands."""
        return self.data[entry.value : entry.value + entry.size]

    def directories(self) -> Iterator[Directory]:
        """Every directory: the pages, and those that they point to. Raises BrokenError where they run in a circle."""
        seen: set[int] = set()
        parts = size = 0
        waiting = [self.number(self.offset_format, self.first_at)]
        while waiting:
            at = waiting.pop()
            seen.add(at)
            directory = self.directory(at)
            parts += len(directory.entries)
            size += sum(entry.size for entry in directory.entries)
            if parts > MOST_PARTS or size > MOST_OVERLAP * len(self.data):
                raise BrokenError(said("its directories hold more than any picture."))
            yield directory
            below = [offset for entry in directory.entries if entry.tag in _BELOW for offset in self.integers(entry)]
            following = self.number(self.offset_format, directory.next_at)
            if following in seen:
                raise BrokenError(said("its directories run in a circle."))
            waiting += [offset for offset in [following, *reversed(below)] if offset and offset not in seen]


def matches(head: bytes) -> bool:
    """Whether a file begins as a TIFF or BigTIFF does."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def parse(data: bytes) -> Contents:
    """What the file carries."""
    tiff = Structure(data)
    directories = list(tiff.directories())
    first = directories[0]
    rest = [piece for directory in directories for piece in _pieces(tiff, directory, is_first=directory is first)]
    tags = [entry.tag for entry in first.entries]
    if len(set(tags)) < len(tags) or sorted(tags) != tags:
        raise BrokenError(said("the tags of its first directory are not in order, or stand twice."))
    packet, records, blocks = (first.find(tag) for tag in (XMP, IPTC, PHOTOSHOP))
    if packet is not None and packet.type not in (1, 7):
        raise BrokenError(said("its XMP packet is of a type that is no bytes."))
    return Contents(
        packet=tiff.bytes_of(packet) if packet else None,
        exif=data,
        iptc=tiff.bytes_of(records) if records else iptc.in_photoshop(tiff.bytes_of(blocks)) if blocks else None,
        signed=any(directory.find(C2PA) is not None for directory in directories),
        rest=tuple(rest),
    )


def _pieces(tiff: Structure, directory: Directory, *, is_first: bool) -> Iterator[tuple[int, int, int, bytes]]:
    """Every field but the packet, which the first directory has, and the picture's own bytes."""
    for entry in directory.entries:
        if not is_first or entry.tag != XMP:
            yield entry.tag, entry.type, entry.length, fingerprint(tiff.bytes_of(entry))
        lengths = directory.find(_PIXELS.get(entry.tag, -1))
        if lengths is not None:
            offsets, sizes = tiff.integers(entry), tiff.integers(lengths)
            if len(offsets) != len(sizes):
                raise BrokenError(said("the parts of its picture and their lengths do not match."))
            if any(offset + size > len(tiff.data) for offset, size in zip(offsets, sizes, strict=True)):
                raise BrokenError(said("a part of its picture lies outside the file."))
            if len(sizes) > MOST_PARTS or sum(sizes) > MOST_OVERLAP * len(tiff.data):
                raise BrokenError(said("its picture has more parts than any."))
            for offset, size in zip(offsets, sizes, strict=True):
                yield entry.tag, 0, offset, fingerprint(tiff.data[offset : offset + size])


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """Write into the room that an old packet has; else append the packet, and the first directory anew with it."""
    tiff = Structure(data)
    first = tiff.first()
    entry = first.find(XMP)
    if entry is not None and len(packet) <= entry.size and entry.size > tiff.offset_size:
        return [Splice(entry.value, entry.value + entry.size, xmp.padded(packet, entry.size))]
    padded = xmp.padded(packet, len(packet) + xmp.PADDING)
    at = len(data) + len(data) % 2
    kind = entry.type if entry is not None else 1
    new_entry = struct.pack(tiff.entry_format, XMP, kind, len(padded)) + struct.pack(tiff.offset_format, at)
    fill = b"\0" * (at - len(data))
    if entry is not None:
        return [
            Splice(entry.place, entry.place + len(new_entry), new_entry),
            Splice(len(data), len(data), fill + padded),
        ]
    width = len(new_entry)
    olds = [data[other.place : other.place + width] for other in first.entries]
    before = sum(other.tag < XMP for other in first.entries)
    directory = b"".join(
        [
            struct.pack(tiff.count_format, len(olds) + 1),
            *olds[:before],
            new_entry,
            *olds[before:],
            data[first.next_at : first.next_at + tiff.offset_size],
        ]
    )
    padded += b"\0" * (len(padded) % 2)
    first_at = struct.pack(tiff.offset_format, at + len(padded))
    return [
        Splice(tiff.first_at, tiff.first_at + tiff.offset_size, first_at),
        Splice(len(data), len(data), fill + padded + directory),
    ]
