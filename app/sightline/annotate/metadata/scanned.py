"""Files in which a packet is only looked for, and which are never written to: raw photos, and all that has no room.

A packet's wrapper is there to be found by programs that do not know the container: XMP Specification Part 1, 7.3.2.
"""

from __future__ import annotations

from sightline.annotate.metadata import tiff
from sightline.annotate.metadata.container import Contents, NoPlaceError, Splice
from sightline.errors import said


def packet_in(data: bytes) -> bytes | None:
    """The first packet in the bytes."""
    for begin, end in ((b"<?xpacket begin=", b"<?xpacket end="), (b"<x:xmpmeta", b"</x:xmpmeta")):
        start = data.find(begin)
        stop = data.find(b">", data.find(end, start)) if start >= 0 and data.find(end, start) >= 0 else -1
        if stop >= 0:
            return data[start : stop + 1]
    return None


def parse(data: bytes) -> Contents:
    """What can be found in the file."""
    return Contents(packet=packet_in(data), exif=data if tiff.matches(data[:16]) else None)


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """There is no writer for such files."""
    raise NoPlaceError(said("files of its kind are not written to"))
