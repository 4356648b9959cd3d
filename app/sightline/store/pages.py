"""The rows in a SQLite file, read page by page, with no use made of what may be damaged: no schema and no tree.

The format is described at https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

_MAGIC = b"SQLite format 3\0"
_LEAF = 0x0D  # the type of a page that holds rows of a table
_USUAL_SIZE = 4096
_WAL_HEADER, _FRAME_HEADER = 32, 24

Row = tuple[int, list[Any]]  # its number, and its values: None, int, float, str or bytes


def read_rows(file: Path) -> tuple[list[Row], int]:
    """The rows of all tables, in no order; and how many pages had some that could not be read. Raises OSError."""
    wal = file.with_name(file.name + "-wal")
    pages = _Pages(file.read_bytes(), wal.read_bytes() if wal.exists() else b"")
    rows: list[Row] = []
    unreadable = 0
    for number in range(1, pages.count + 1):
        try:
            page = pages.page(number)
            start = 100 if number == 1 else 0  # the file's own header stands before the first page's
            if page[start] != _LEAF:
                continue
            cells = int.from_bytes(page[start + 3 : start + 5], "big")
            places = struct.unpack_from(f">{cells}H", page, start + 8)
        except (ValueError, IndexError, struct.error):
            unreadable += 1
            continue
        whole = True
        for place in places:
            try:
                rows.append(pages.row(page, place))
            except (ValueError, IndexError, struct.error):
                whole = False
        unreadable += not whole
    return rows, unreadable


class _Pages:
    """The pages of a database, each as the log beside it has it last, if it does."""

    def __init__(self, data: bytes, wal: bytes) -> None:
        self._data = data
        headed = data.startswith(_MAGIC)
        in_wal = int.from_bytes(wal[8:12], "big")
        sizes = [int.from_bytes(data[16:18], "big") if headed else 0, in_wal]
        sizes = [65536 if size == 1 else size for size in sizes]
        self._size = next((size for size in sizes if 512 <= size <= 65536 and not size & (size - 1)), _USUAL_SIZE)
        self._usable = self._size - (data[20] if headed and len(data) > 20 and data[20] <= 32 else 0)
        self._newer = _committed(wal, self._size) if in_wal in (self._size, 1) else {}
        present = -(-len(data) // self._size)
        # As many as the file says, where that is sensible: a file that was cut off has fewer.
        said = int.from_bytes(data[28:32], "big") if headed else 0
        self.count = max([present, *self._newer] + [said] * (said <= 4 * present + 1000))

    def page(self, number: int) -> bytes:
        """Raises ValueError where the file was cut off before its end."""
        page = self._newer.get(number) or self._data[(number - 1) * self._size : number * self._size]
        if len(page) < self._size:
            raise ValueError("the page is not there")
        return page

    def row(self, page: bytes, place: int) -> Row:
        """Raises ValueError, IndexError or struct.error where it is damaged."""
        length, place = _varint(page, place)
        number, place = _varint(page, place)
        return number - (1 << 64) * (number >> 63), _values(self._payload(page, place, length))

    def _payload(self, page: bytes, place: int, length: int) -> bytes:
        """What does not fit into the page goes on in others, each of which names the next."""
        if length > len(self._data) + self._size * len(self._newer):
            raise ValueError("longer than the file")
        most = self._usable - 35
        here = length
        if length > most:
            least = (self._usable - 12) * 32 // 255 - 23
            here = least + (length - least) % (self._usable - 4)
            here = here if here <= most else least
        parts = [page[place : place + here]]
        missing = length - here
        following = int.from_bytes(page[place + here : place + here + 4], "big") if missing else 0
        while missing > 0:
            if following == 0:
                raise ValueError("the rest is not there")
            page = self.page(following)
            parts.append(page[4 : min(self._usable, 4 + missing)])
            missing -= len(parts[-1])
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _committed(wal: bytes, size: int) -> dict[int, bytes]:
    """The pages in a write-ahead log, up to its last whole transaction."""
    if len(wal) < _WAL_HEADER or wal[:4] not in (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"):
        return {}
    order = ">" if wal[3] & 1 else "<"
    salts = wal[16:24]
    sums = _checksum(wal[:24], (0, 0), order)
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    step = _FRAME_HEADER + size
    for at in range(_WAL_HEADER, len(wal) - step + 1, step):
        number, pages_after, salt, expected = struct.unpack_from(">II8s8s", wal, at)
        page = wal[at + _FRAME_HEADER : at + step]
        sums = _checksum(page, _checksum(wal[at : at + 8], sums, order), order)
        if salt != salts or expected != struct.pack(">II", *sums):
            break
        pending[number] = page
        if pages_after:
            committed |= pending
            pending = {}
    return committed


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place behind it."""
    number = 0
    for byte in data[place : place + 8]:
        place += 1
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place
    return number << 8 | data[place], place + 1


_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _values(payload: bytes) -> list[Any]:
    """A row's values from its record: a list of their types, then the values."""
    end, place = _varint(payload, 0)
    at = end
    values: list[Any] = []
    while place < end:
        kind, place = _varint(payload, place)
        size = _INTEGER_BYTES.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        data = payload[at : at + size]
        at += size
        if len(data) < size or kind in (10, 11):
            raise ValueError("the record is damaged")
        if kind == 0:
            values.append(None)
        elif kind in _INTEGER_BYTES:
            values.append(int.from_bytes(data, "big", signed=True))
        elif kind == 7:
            values.append(struct.unpack(">d", data)[0])
        elif kind in (8, 9):
            values.append(kind - 8)
        else:
            values.append(data.decode() if kind % 2 else data)
    if place != end or at != len(payload):
        raise ValueError("the record is damaged")
    return values
