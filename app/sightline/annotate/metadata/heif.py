"""HEIC and AVIF: what is read of them, and what must stay the same where ExifTool writes them.

After ISO/IEC 14496-12, 8.11: the `meta` box lists items and where their bytes are; a picture, an Exif block and an XMP
packet are items.
"""

from __future__ import annotations

import struct
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from sightline.annotate.metadata.container import MOST_OVERLAP, BrokenError, Contents, fingerprint
from sightline.errors import said

_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = b"application/rdf+xml"
_INTEGERS = {0: "", 4: "I", 8: "Q"}


@dataclass(frozen=True)
class _Item:
    kind: bytes
    content_type: bytes
    data: bytes


def matches(head: bytes) -> bool:
    """Whether a file begins as a HEIC or AVIF does."""
    return head[4:8] == b"ftyp" and head[8:12] in _BRANDS


def parse(data: bytes) -> Contents:
    """What the file carries."""
    try:
        boxes = list(_boxes(data, 0, len(data)))
        items = _items(data, boxes)
        parts = list(_parts(data, boxes))
    except (struct.error, LookupError, ValueError) as error:
        raise BrokenError(said("its list of parts is damaged.")) from error
    packets = [item.data for item in items.values() if _is_packet(item)]
    if len(packets) > 1:
        raise BrokenError(said("it has more than one XMP packet."))
    exif = next((item.data for item in items.values() if item.kind == b"Exif" and len(item.data) > 4), None)
    return Contents(
        packet=packets[0] if packets else None,
        exif=exif[4 + struct.unpack(">I", exif[:4])[0] :] if exif else None,
        signed=any(kind == b"uuid" and data.startswith(_C2PA, start) for kind, start, _ in boxes),
        # ExifTool drops zeros that fill up an item; they are not part of an Exif block.
        rest=(
            *(
                (number, item.kind, fingerprint(item.data.rstrip(b"\0")))
                for number, item in sorted(items.items())
                if not _is_packet(item)
            ),
            *parts,
        ),
    )


def _is_packet(item: _Item) -> bool:
    return item.kind == b"mime" and item.content_type == _XMP


def _boxes(data: bytes, position: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind of each box there, and where what is in it starts and stops."""
    while position < end:
        size, kind = struct.unpack_from(">I4s", data, position)
        header = 8
        if size == 1:
            size, header = struct.unpack_from(">Q", data, position + 8)[0], 16
        stop = position + size if size else end
        if (size and size < header) or stop > end:
            raise BrokenError(said("one of its boxes is longer than the file."))
        yield kind, position + header, stop
        position = stop


def _meta(data: bytes, boxes: list[tuple[bytes, int, int]]) -> dict[bytes, tuple[int, int]]:
    """Where the boxes in `meta` start and stop."""
    found = [(start, stop) for kind, start, stop in boxes if kind == b"meta"]
    if len(found) != 1:
        raise BrokenError(said("it has no list of its parts, or more than one."))
    start, stop = found[0]
    return {kind: (first, last) for kind, first, last in _boxes(data, start + 4, stop)}


def _parts(data: bytes, boxes: list[tuple[bytes, int, int]]) -> Iterator[Hashable]:
    """All that describes the pictures, and every box but those that hold items."""
    for kind in (b"hdlr", b"pitm", b"iprp"):
        start, stop = _meta(data, boxes).get(kind, (0, 0))
        yield kind, fingerprint(data[start:stop])
    for kind, start, stop in boxes:
        if kind not in (b"meta", b"mdat", b"free", b"skip"):
            yield kind, fingerprint(data[start:stop])


def _items(data: bytes, boxes: list[tuple[bytes, int, int]]) -> dict[int, _Item]:
    """Every item by its number."""
    meta = _meta(data, boxes)
    kinds = dict(_kinds(data, *meta[b"iinf"]))
    found = {}
    size = 0
    for number, method, extents in _places(data, meta[b"iloc"][0]):
        shift, limit = meta[b"idat"] if method == 1 else (0, len(data))
        if method > 1 or any(shift + offset + length > limit for offset, length in extents):
            raise BrokenError(said("one of its parts lies outside the file."))
        size += sum(length for _, length in extents)
        if size > MOST_OVERLAP * len(data):
            raise BrokenError(said("its parts hold more than the file does."))
        whole = b"".join(data[shift + offset : shift + offset + length] for offset, length in extents)
        found[number] = _Item(*kinds[number], whole)
    return found


def _kinds(data: bytes, start: int, stop: int) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
    """Number, and type and content type, of the items in an `iinf` box."""
    for kind, at, end in _boxes(data, start + (6 if data[start] == 0 else 8), stop):
        if kind != b"infe" or data[at] < 2:
            raise BrokenError(said("its list of parts is of an unknown version."))
        number, _, item = struct.unpack_from(">HH4s" if data[at] == 2 else ">IH4s", data, at + 4)
        names = data[at + (12 if data[at] == 2 else 14) : end].split(b"\0")
        yield number, (item, names[1] if item == b"mime" and len(names) > 1 else b"")


def _places(data: bytes, at: int) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Number, construction method, and offset and length of the extents, of the items in an `iloc` box."""
    version = data[at]
    sizes = struct.unpack_from(">BB", data, at + 4)
    offset, length, base, index = (_INTEGERS[size >> shift & 15] for size in sizes for shift in (4, 0))
    index = index if version else ""
    number = ">I" if version == 2 else ">H"
    count = struct.unpack_from(number, data, at + 6)[0]
    at += 6 + struct.calcsize(number)
    head = struct.Struct(number + ("H" if version else "") + "H" + base + "H")
    extent = struct.Struct(">" + index + offset + length)
    for _ in range(count):
        values = head.unpack_from(data, at)
        at += head.size
        start = values[-2] if base else 0
        extents = []
        for _ in range(values[-1]):
            parts = list(extent.unpack_from(data, at)[1 if index else 0 :])
            at += extent.size
            extents.append((start + (parts.pop(0) if offset else 0), parts.pop() if length else 0))
        yield values[0], values[1] & 15 if version else 0, extents
