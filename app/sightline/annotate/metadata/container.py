"""What every container tells of a file: its packets, what else is read from it, and where a new packet goes."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from sightline.errors import Sentence

# More parts than any picture has, and more bytes in them than its file: made to keep a program busy.
MOST_PARTS = 100_000
MOST_OVERLAP = 4


class BrokenError(Exception):
    """The file, or its metadata, does not parse: it is never repaired. The message goes on from "photo.jpg: "."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(why)
        self.why = why


class NoPlaceError(Exception):
    """The file is sound, but a packet cannot be put into it without changing something else; a sidecar can hold it."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(why)
        self.why = why


class Splice(NamedTuple):
    """Bytes `start` to `stop` of a file give way to `data`."""

    start: int
    stop: int
    data: bytes


def splice(old: bytes, splices: Iterable[Splice]) -> bytes:
    """The file with all splices made; they must not overlap."""
    pieces, position = [], 0
    for start, stop, data in sorted(splices):
        pieces += [old[position:start], data]
        position = stop
    return b"".join([*pieces, old[position:]])


def inverse(old: bytes, splices: Iterable[Splice]) -> list[Splice]:
    """What turns the new file into the old one again."""
    back, shift = [], 0
    for start, stop, data in sorted(splices):
        back.append(Splice(start + shift, start + shift + len(data), old[start:stop]))
        shift += len(data) - (stop - start)
    return back


def fingerprint(piece: bytes) -> bytes:
    """What stands for a piece of a file, so that files are compared without holding them twice."""
    return hashlib.sha256(piece).digest()


@dataclass(frozen=True)
class Contents:
    """What a file carries; `rest` is all of it but the packet, in order, which no writing may change."""

    packet: bytes | None = None  # XMP, serialised
    extended: tuple[bytes, ...] = ()  # further packets, read but never written
    exif: bytes | None = None  # a TIFF structure
    iptc: bytes | None = None  # IPTC-IIM records
    description: str = ""  # as the container itself knows one
    signed: bool = False  # by C2PA: any change voids the credential
    rest: tuple[Hashable, ...] = field(default=(), repr=False)


class Container(Protocol):
    """What knows one kind of file, of 512 MB at most: a module, mostly."""

    def parse(self, data: bytes) -> Contents:
        """What the whole file carries. Raises BrokenError."""

    def embed(self, data: bytes, packet: bytes) -> list[Splice]:
        """What to change so that the file, which parses, has the packet. Raises NoPlaceError."""
