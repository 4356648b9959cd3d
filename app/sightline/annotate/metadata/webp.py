"""WebP: the packet is an `XMP ` chunk behind the picture, announced by a flag of VP8X; every other chunk stays.

After https://developers.google.com/speed/webp/docs/riff_container
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from sightline.annotate.metadata.container import MOST_PARTS, BrokenError, Contents, Splice, fingerprint
from sightline.errors import said

_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10
_HEADER = 12
_LEAST = {b"VP8X": 10, b"VP8 ": 10, b"VP8L": 5}  # bytes of what a file can begin with


class Chunk(NamedTuple):
    """A chunk: the bytes `start` to `stop` of the file, padding included; `size` bytes of data from `body` on."""

    kind: bytes
    start: int
    body: int
    size: int
    stop: int


def matches(head: bytes) -> bool:
    """Whether a file begins as a WebP does."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def parse(data: bytes) -> Contents:
    """What the file carries."""
    chunks = _chunks(data)
    packets = [chunk for chunk in chunks if chunk.kind == b"XMP "]
    if len(packets) > 1:
        raise BrokenError(said("it has more than one XMP packet."))
    packet, exif = (
        next((data[chunk.body : chunk.body + chunk.size] for chunk in chunks if chunk.kind == kind), None)
        for kind in (b"XMP ", b"EXIF")
    )
    return Contents(
        packet=packet,
        exif=exif.removeprefix(b"Exif\0\0") if exif is not None else None,
        signed=any(chunk.kind == b"C2PA" for chunk in chunks),
        rest=(
            *((chunk.kind, _told(data, chunk)) for chunk in chunks if chunk.kind not in (b"VP8X", b"XMP ")),
            *_header(data, chunks),
            fingerprint(data[chunks[-1].stop :]),
        ),
    )


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """Replace the packet where it stands, else append it; a simple file becomes an extended one."""
    chunk = b"XMP " + struct.pack("<I", len(packet)) + packet + b"\0" * (len(packet) % 2)
    chunks = _chunks(data)
    old = next((chunk for chunk in chunks if chunk.kind == b"XMP "), None)
    end = chunks[-1].stop
    splices = [Splice(old.start, old.stop, chunk) if old else Splice(end, end, chunk)]
    if chunks[0].kind == b"VP8X":
        flags = data[chunks[0].body] | _XMP_FLAG
        splices.append(Splice(chunks[0].body, chunks[0].body + 1, bytes([flags])))
    else:
        width, height, flags = _header(data, chunks)
        body = struct.pack("<I", flags | _XMP_FLAG) + (width - 1).to_bytes(3, "little")
        extended = b"VP8X" + struct.pack("<I", 10) + body + (height - 1).to_bytes(3, "little")
        splices.append(Splice(_HEADER, _HEADER, extended))
    size = end - 8 + sum(len(piece.data) - (piece.stop - piece.start) for piece in splices)
    return [Splice(4, 8, struct.pack("<I", size)), *splices]


def _chunks(data: bytes) -> list[Chunk]:
    """All chunks of the file, in order."""
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    if end > len(data):
        raise BrokenError(said("it ends in the middle."))
    chunks: list[Chunk] = []
    position = _HEADER
    while position < end:
        if len(chunks) >= MOST_PARTS:
            raise BrokenError(said("it has more chunks than any picture."))
        if position + 8 > end:
            raise BrokenError(said("it ends in the middle."))
        kind, size = struct.unpack_from("<4sI", data, position)
        stop = position + 8 + size + size % 2
        if stop > end:
            raise BrokenError(said("its {kind!a} chunk is longer than the file.", kind=kind.decode("latin-1")))
        chunks.append(Chunk(kind, position, position + 8, size, stop))
        position = stop
    if not chunks or chunks[0].size < _LEAST.get(chunks[0].kind, chunks[0].size + 1):
        raise BrokenError(said("it has no WebP header."))
    return chunks


def _header(data: bytes, chunks: list[Chunk]) -> tuple[int, int, int]:
    """The picture's width and height in pixels, and what is in the file, as the flags of VP8X but that of XMP."""
    kind, _, at, *_ = chunks[0]
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at + 4 + 3 * i : at + 7 + 3 * i], "little") + 1 for i in (0, 1))
        return width, height, struct.unpack_from("<I", data, at)[0] & ~_XMP_FLAG
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, at + 1)[0]
        if data[at] != 0x2F:
            raise BrokenError(said("its picture has no header."))
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, _ALPHA_FLAG if bits >> 28 & 1 else 0
    if data[at + 3 : at + 6] != b"\x9d\x01\x2a":
        raise BrokenError(said("its picture has no header."))
    width, height = struct.unpack_from("<HH", data, at + 6)
    return width & 0x3FFF, height & 0x3FFF, 0


def _told(data: bytes, chunk: Chunk) -> bytes:
    return fingerprint(data[chunk.body : chunk.body + chunk.size])
