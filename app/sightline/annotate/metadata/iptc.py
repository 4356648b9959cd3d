"""IPTC-IIM, the records that came before XMP: read where a photo has nothing newer, never written.

After https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf
"""

from __future__ import annotations

import struct

CAPTION, KEYWORDS, CITY, SUBLOCATION, STATE, COUNTRY, DATE, TIME = 120, 25, 90, 92, 95, 101, 55, 60
_UTF_8 = b"\x1b%G"  # what 1:90 says where the texts are in UTF-8


def in_photoshop(blocks: bytes) -> bytes | None:
    """The records within Photoshop's image resources; None where there are none, or the resources are damaged."""
    position = 0
    while blocks[position : position + 4] == b"8BIM" and position + 7 <= len(blocks):
        identifier = blocks[position + 4 : position + 6]
        name = blocks[position + 6]
        start = position + 6 + name + 1 + (name + 1) % 2
        if start + 4 > len(blocks):
            return None
        size = struct.unpack_from(">I", blocks, start)[0]
        if identifier == b"\x04\x04":
            return blocks[start + 4 : start + 4 + size]
        position = start + 4 + size + size % 2
    return None


def read(records: bytes) -> dict[int, list[str]]:
    """The texts of record 2 by data set number, in order, up to where the records end or are damaged."""
    found: dict[int, list[bytes]] = {}
    utf_8 = False
    position = 0
    while position + 5 <= len(records) and records[position] == 0x1C:
        record, number = records[position + 1 : position + 3]
        size = struct.unpack_from(">H", records, position + 3)[0]
        if size & 0x8000:  # longer than any text
            break
        value = records[position + 5 : position + 5 + size]
        utf_8 = utf_8 or ((record, number) == (1, 90) and value == _UTF_8)
        if record == 2:
            found.setdefault(number, []).append(value)
        position += 5 + size
    return {number: [_text(value, utf_8) for value in values] for number, values in found.items()}


def _text(value: bytes, utf_8: bool) -> str:
    """Files without a character set are, in practice, UTF-8 or Latin-1."""
    value = value.rstrip(b"\0")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("utf-8" if utf_8 else "latin-1", errors="replace")
