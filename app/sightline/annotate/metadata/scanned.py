"""Files in which a packet is only looked for, and which are never written to: raw photos, and all that has no room.

A packet's wrapper is there to be found by programs that do not know the container: XMP Specification Part 1, 7.3.2.
"""

from __future__ import annotations

import re

from sightline.annotate.metadata import tiff
from sightline.annotate.metadata.container import Contents, NoPlaceError, Splice

_PACKET = re.compile(
    rb"<\?xpacket begin=.{,200}?\?>.*?<\?xpacket end=.{,20}?\?>|<x:xmpmeta\s.*?</x:xmpmeta>", re.DOTALL
)


def packet_in(data: bytes) -> bytes | None:
    """The first packet in the bytes."""
    found = _PACKET.search(data)
    return found[0] if found else None


def parse(data: bytes) -> Contents:
    """What can be found in the file."""
    return Contents(packet=packet_in(data), exif=data if tiff.matches(data[:16]) else None)


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """There is no writer for such files."""
    raise NoPlaceError("files of its kind are not written to")
