"""GIF: what is read of it, and what must stay the same where ExifTool writes it.

The packet is an application extension; the 258 bytes behind it make readers of sub-blocks skip it: XMP Specification
Part 3, 1.1.2.
"""

from __future__ import annotations

from sightline.annotate.metadata.container import BrokenError, Contents, fingerprint
from sightline.annotate.metadata.scanned import packet_in
from sightline.errors import said

_BLOCK = b"!\xff\x0bXMP DataXMP"
_TRAILER = bytes([1, *range(255, -1, -1), 0])


def matches(head: bytes) -> bool:
    """Whether a file begins as a GIF does."""
    return head[:6] in (b"GIF87a", b"GIF89a")


def parse(data: bytes) -> Contents:
    """What the file carries."""
    start = data.find(_BLOCK)
    if start < 0:
        return Contents(rest=(fingerprint(data[6:]),))
    stop = data.find(_TRAILER, start)
    if stop < 0 or data.find(_BLOCK, stop) >= 0:
        raise BrokenError(said("its XMP packet has no end, or is there twice."))
    packet = packet_in(data[start:stop])
    return Contents(packet=packet, rest=(fingerprint(data[6:start] + data[stop + len(_TRAILER) :]),))
