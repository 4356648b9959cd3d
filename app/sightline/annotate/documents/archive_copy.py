"""A zip written again with some parts changed, and all others, their order and their packing exactly as they were."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from sightline.annotate.documents.archive import LOCAL_HEADER, Archive
from sightline.annotate.documents.markup import too_large
from sightline.errors import said

_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_SIZES_BEHIND = 0x8  # a flag: the sizes of a part stand behind it, not before it
_ZIP64 = 0x0001  # an extra field
_UNKNOWN = 0xFFFFFFFF
_CHUNK = 1 << 20


@dataclass(frozen=True)
class _Packed:
    """A part with new bytes, as the archive holds it."""

    data: bytes
    checksum: int
    size: int


def copy(archive: Archive, out: BinaryIO, changed: Mapping[str, bytes]) -> None:
    """Write the archive, with other bytes for these parts, packed as before. Raises OSError, DocumentError."""
    packed = {name: _pack(archive, archive.infos[name], data) for name, data in changed.items()}
    moved: dict[int, int] = {}  # where each part starts
    for info in sorted(archive.infos.values(), key=lambda info: info.header_offset):
        moved[info.header_offset] = out.tell()
        if info.filename in packed:
            _write_part(archive, info, packed[info.filename], out)
        else:
            _copy_part(archive, info, out)
    _write_directory(archive, moved, packed, out)


def same_parts(one: Archive, other: Archive, but: Mapping[str, bytes]) -> bool:
    """Whether two archives have the same parts in the same order, packed alike, with the same bytes but for these."""
    infos = one.zip.infolist(), other.zip.infolist()
    if one.zip.comment != other.zip.comment or [_facts(i) for i in infos[0]] != [_facts(i) for i in infos[1]]:
        return False
    for ours, theirs in zip(*infos, strict=True):
        if ours.filename in but:
            if other.zip.read(theirs) != but[ours.filename]:
                return False
        elif not _same_bytes(one, ours, other, theirs):
            return False
    return True


def _facts(info: zipfile.ZipInfo) -> tuple[object, ...]:
    made = (info.create_system, info.create_version, info.extract_version, info.date_time)
    return info.filename, info.compress_type, info.comment, info.internal_attr, info.external_attr, *made


def _same_bytes(one: Archive, ours: zipfile.ZipInfo, other: Archive, theirs: zipfile.ZipInfo) -> bool:
    at, there = ours.header_offset, theirs.header_offset
    left = one.ends[at] - at
    if left != other.ends[there] - there:
        return False
    one.file.seek(at)
    other.file.seek(there)
    while left:
        size = min(left, _CHUNK)
        data = one.file.read(size)
        if len(data) < size or data != other.file.read(size):
            return False
        left -= size
    return True


def _pack(archive: Archive, info: zipfile.ZipInfo, data: bytes) -> _Packed:
    if info.compress_type == zipfile.ZIP_STORED:
        packed = data
    elif info.compress_type == zipfile.ZIP_DEFLATED:
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = packer.compress(data) + packer.flush()
    else:
        raise archive.damaged(said("its part {file} is packed in a way that documents are not", file=info.filename))
    return _Packed(packed, zlib.crc32(data), len(data))


def _write_part(archive: Archive, info: zipfile.ZipInfo, packed: _Packed, out: BinaryIO) -> None:
    version, flags, method, time, date, *_, name_size, extra_size = archive.local_header(info)
    name = archive.file.read(name_size)
    extra = _without_zip64(archive.file.read(extra_size))
    sizes = packed.checksum, len(packed.data), packed.size
    fields = version, flags & ~_SIZES_BEHIND, method, time, date, *sizes, name_size, len(extra)
    out.write(LOCAL_HEADER.pack(b"PK\x03\x04", *fields) + name + extra + packed.data)


def _copy_part(archive: Archive, info: zipfile.ZipInfo, out: BinaryIO) -> None:
    """With its header, and with what stands between it and the next part."""
    archive.file.seek(info.header_offset)
    left = archive.ends[info.header_offset] - info.header_offset
    while left:
        data = archive.file.read(min(left, _CHUNK))
        if not data:
            raise archive.damaged(said("its end is missing"))
        out.write(data)
        left -= len(data)


def _write_directory(archive: Archive, moved: Mapping[int, int], packed: Mapping[str, _Packed], out: BinaryIO) -> None:
    """The list of parts behind them, with other places, and other sizes where these have changed."""
    start = out.tell()
    archive.file.seek(archive.zip.start_dir)
    for info in archive.zip.infolist():  # in the order of that list
        fields = list(_CENTRAL.unpack(archive.file.read(_CENTRAL.size)))
        name, extra, comment = (archive.file.read(size) for size in fields[10:13])
        if fields[0] != b"PK\x01\x02" or fields[16] == _UNKNOWN:
            raise archive.damaged(said("its list of parts is wrong"))
        fields[16] = moved[info.header_offset]
        if info.filename in packed:
            part = packed[info.filename]
            extra = _without_zip64(extra)
            fields[3] &= ~_SIZES_BEHIND
            fields[7:10] = part.checksum, len(part.data), part.size
            fields[11] = len(extra)
        out.write(_CENTRAL.pack(*fields) + name + extra + comment)
    end = out.tell()
    behind = archive.file.read()
    ending = list(_END.unpack(behind[: _END.size]))
    if ending[0] != b"PK\x05\x06" or end >= _UNKNOWN:
        raise too_large(archive.name)  # "zip64"
    ending[5:7] = end - start, start
    out.write(_END.pack(*ending) + behind[_END.size :])


def _without_zip64(extra: bytes) -> bytes:
    """An extra field less the sizes that do not fit into 32 bits: these do."""
    kept = b""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<2H", extra)
        kept += extra[: 4 + size] if kind != _ZIP64 else b""
        extra = extra[4 + size :]
    return kept + extra
