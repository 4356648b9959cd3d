"""Copies of pictures without their metadata (GPS, EXIF, XMP, IPTC, comments), their pixels untouched."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_ORIENTATION = 0x0112


def without_metadata(data: bytes, orientation: int) -> bytes | None:
    """The same JPEG, PNG or WebP with only what is needed to show it; None for other formats, and damaged files.

    What is compressed is copied as it is. `orientation` is the picture's as in EXIF: one that turns it is written anew,
    as the only tag.
    """
    try:
        if data[:3] == b"\xff\xd8\xff":
            return _jpeg(data, orientation)
        if data[:8] == b"\x89PNG\r\n\x1a\n":
            return _png(data, orientation)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data, orientation)
    except (struct.error, IndexError):
        pass
    return None


def _exif(orientation: int) -> bytes:
    """A TIFF structure with that one tag, or nothing where the picture stands upright."""
    if not 2 <= orientation <= 8:
        return b""
    return b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)


def _jpeg(data: bytes, orientation: int) -> bytes | None:
    """Kept of the application segments: JFIF, the colour profile, and Adobe's, which says how colours are coded."""
    kept = [data[:2]]
    exif = _exif(orientation)
    if exif:
        kept.append(b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\0\0" + exif)
    at = 2
    while True:
        if data[at] != 0xFF:
            return None
        while data[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = data[at + 1]
        if marker == 0xD9:  # end of the picture; what phones append, such as further pictures, stays behind
            return b"".join([*kept, b"\xff\xd9"])
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            return None
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(data):
            return None
        segment, body = data[at:end], data[at + 4 : end]
        if marker == 0xE0 and body.startswith(b"JFIF\0"):
            kept.append(_jfif_without_thumbnail(body))
        elif (
            (marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"))
            or (marker == 0xEE and body.startswith(b"Adobe"))
            or not (0xE0 <= marker <= 0xEF or marker == 0xFE)
        ):
            kept.append(segment)
        at = end
        if marker == 0xDA:  # compressed pixels, up to the next marker that is not part of them
            end = _end_of_scan(data, at)
            kept.append(data[at:end])
            at = end


def _jfif_without_thumbnail(body: bytes) -> bytes:
    return b"\xff\xe0" + struct.pack(">H", 16) + body[:12] + b"\0\0"


def _end_of_scan(data: bytes, at: int) -> int:
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise IndexError
        if data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
            at += 2
        elif data[at + 1] == 0xFF:
            at += 1
        else:
            return at


# What decoders need: of colours, transparency, size, and animation. Text, time, EXIF and private chunks are not.
_PNG_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST cICP mDCV cLLI acTL fcTL fdAT".split()
)


def _png(data: bytes, orientation: int) -> bytes | None:
    kept = [data[:8]]
    exif = _exif(orientation)
    at, kind = 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            return None
        if kind == b"iCCP":
            kept.append(_png_chunk(kind, b"ICC\0" + data[at + 8 : end - 4].partition(b"\0")[2]))  # without its name
        elif kind in _PNG_CHUNKS:
            kept.append(data[at:end])
        if kind == b"IHDR" and exif:
            kept.append(_png_chunk(b"eXIf", exif))
        at = end
    return b"".join(kept)


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


_WEBP_CHUNKS = frozenset([b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"])
_WEBP_EXIF, _WEBP_XMP = 0x08, 0x04


def _webp(data: bytes, orientation: int) -> bytes | None:
    exif = _exif(orientation)
    body = b""
    for kind, chunk in _riff_chunks(data):
        if kind == b"VP8X":
            flags = chunk[0] & ~(_WEBP_EXIF | _WEBP_XMP) | (_WEBP_EXIF if exif else 0)
            chunk = bytes([flags]) + chunk[1:]
        if kind in _WEBP_CHUNKS:
            body += _riff_chunk(kind, chunk)
    if exif:  # had it not been in the extended format, there would be no orientation
        body += _riff_chunk(b"EXIF", exif)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = min(len(data), 8 + int(struct.unpack_from("<I", data, 4)[0]))
    at = 12
    while at + 8 <= end:
        kind, length = struct.unpack_from("<4sI", data, at)
        if at + 8 + length > len(data):
            raise IndexError
        yield kind, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _riff_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
