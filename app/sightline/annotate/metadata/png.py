"""PNG, APNG too: the packet is an iTXt chunk before the picture; every other chunk stays as it is.

After https://www.w3.org/TR/png-3/ and XMP Specification Part 3.
"""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

from sightline.annotate.metadata.container import MOST_PARTS, BrokenError, Contents, Splice, fingerprint
from sightline.errors import said

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"
_MOST_TEXT = 64 << 20  # bytes of a compressed text, unpacked


class Chunk(NamedTuple):
    """A chunk: the bytes `start` to `stop` of the file, with length and checksum; its data from `body` on."""

    kind: bytes
    start: int
    body: int
    stop: int


def matches(head: bytes) -> bool:
    """Whether a file begins as a PNG does."""
    return head.startswith(_SIGNATURE)


def parse(data: bytes) -> Contents:
    """What the file carries."""
    chunks = _chunks(data)
    packets = _packets(data, chunks)
    if len(packets) > 1:
        raise BrokenError(said("it has more than one XMP packet."))
    exif = next((data[chunk.body : chunk.stop - 4] for chunk in chunks if chunk.kind == b"eXIf"), None)
    descriptions = (_plain_text(data[chunk.body : chunk.stop - 4], chunk.kind) for chunk in chunks)
    return Contents(
        packet=_text(data[packets[0].body : packets[0].stop - 4]) if packets else None,
        exif=exif,
        description=next(filter(None, descriptions), ""),
        signed=any(chunk.kind == b"caBX" for chunk in chunks),
        rest=(
            *((chunk.kind, fingerprint(data[chunk.body : chunk.stop])) for chunk in chunks if chunk not in packets),
            fingerprint(data[chunks[-1].stop :]),
        ),
    )


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """Replace the packet where it stands, else put it behind the header."""
    body = _KEYWORD + b"\0\0" + b"\0\0" + packet  # not compressed; no language, no translated keyword
    chunk = struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", zlib.crc32(b"iTXt" + body))
    chunks = _chunks(data)
    if old := _packets(data, chunks):
        return [Splice(old[0].start, old[0].stop, chunk)]
    return [Splice(chunks[0].stop, chunks[0].stop, chunk)]


def _chunks(data: bytes) -> list[Chunk]:
    """All chunks up to IEND, in order, each of them sound."""
    chunks: list[Chunk] = []
    position = len(_SIGNATURE)
    while not chunks or chunks[-1].kind != b"IEND":
        if len(chunks) >= MOST_PARTS:
            raise BrokenError(said("it has more chunks than any picture."))
        if position + 12 > len(data):
            raise BrokenError(said("it ends in the middle."))
        size, kind = struct.unpack_from(">I4s", data, position)
        stop = position + 12 + size
        if stop > len(data):
            raise BrokenError(said("it ends in the middle."))
        if struct.unpack_from(">I", data, stop - 4)[0] != zlib.crc32(memoryview(data)[position + 4 : stop - 4]):
            raise BrokenError(said("the checksum of its {kind!a} chunk is wrong.", kind=kind.decode("latin-1")))
        chunks.append(Chunk(kind, position, position + 8, stop))
        position = stop
    if chunks[0].kind != b"IHDR" or not any(chunk.kind == b"IDAT" for chunk in chunks):
        raise BrokenError(said("it has no PNG header, or no picture."))
    return chunks


def _packets(data: bytes, chunks: list[Chunk]) -> list[Chunk]:
    return [chunk for chunk in chunks if chunk.kind == b"iTXt" and data.startswith(_KEYWORD, chunk.body)]


def _text(body: bytes) -> bytes:
    """The text of an iTXt chunk."""
    keyword, _, rest = body.partition(b"\0")
    compressed, rest = rest[:2], rest[2:]
    parts = rest.split(b"\0", 2)
    if len(parts) < 3 or len(compressed) < 2:
        raise BrokenError(said("its text {keyword!a} is damaged.", keyword=keyword.decode("latin-1")))
    return _unpacked(parts[2]) if compressed[0] else parts[2]


def _unpacked(compressed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(compressed, _MOST_TEXT)
    except zlib.error as error:
        raise BrokenError(said("one of its compressed texts is damaged.")) from error
    if not unpacker.eof:
        raise BrokenError(said("one of its compressed texts is damaged, or far too long."))
    return text


def _plain_text(body: bytes, kind: bytes) -> str:
    """The text of a chunk whose keyword is Description; empty for every other chunk."""
    if kind not in (b"tEXt", b"zTXt", b"iTXt") or not body.startswith(b"Description\0"):
        return ""
    if kind == b"iTXt":
        return _text(body).decode("utf-8", errors="replace")
    text = body.partition(b"\0")[2]
    return (text if kind == b"tEXt" else _unpacked(text[1:])).decode("latin-1")
