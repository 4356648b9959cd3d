"""A document that is a zip of parts, opened only where its directory holds no surprise, and read with limits."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import Self

from sightline.annotate.documents.encodings import unreadable
from sightline.annotate.documents.markup import MOST_MARKUP_BYTES, MOST_PICTURE_BYTES, too_large
from sightline.errors import DocumentError, said

_MOST_MARKUP_IN_ALL = 512 << 20
_MOST_PARTS = 0xFFFF  # what an archive has that is not "zip64", and no document is
_MOST_BYTES = 0xFFFFFFFF

LOCAL_HEADER = struct.Struct(
    "<4s5H3I2H"
)  # signature, version, flags, method, time, date, CRC, packed, size, name, extra
_ENCRYPTED, _UTF_8 = 0x1, 0x800  # flags


class Archive:
    """An open zip: every name stands in it once, no part lies over another, and none is encrypted. Closed by `with`.

    Every method may raise DocumentError.
    """

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._read_so_far = 0
        try:
            self.file = path.open("rb")
        except OSError as error:
            raise unreadable(path.name, error) from error
        try:
            self.zip = zipfile.ZipFile(self.file)
            self._check()
        except BaseException as error:
            self.file.close()
            if isinstance(error, OSError):
                raise unreadable(path.name, error) from error
            if isinstance(error, zipfile.BadZipFile | ValueError | NotImplementedError | struct.error):
                problem = said("it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.")
                remedy = said(
                    "Open it in the program that made it, and save it as .docx, .pptx or .epub without a password."
                )
                raise DocumentError(path.name, problem, remedy) from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.zip.close()
        self.file.close()

    def find(self, part: str) -> str:
        """The name of a part as the archive writes it, whatever the case; empty if there is none."""
        return part if part in self.infos else self._by_small.get(part.lower(), "")

    def markup(self, part: str) -> bytes:
        """The bytes of a part that is XML."""
        data = self._read(part, MOST_MARKUP_BYTES)
        self._read_so_far += len(data)
        if self._read_so_far > _MOST_MARKUP_IN_ALL:
            raise too_large(self.name)
        return data

    def picture(self, part: str) -> bytes:
        """The bytes of a part that is a picture."""
        return self._read(part, MOST_PICTURE_BYTES)

    def checksum(self, part: str) -> int:
        """The CRC-32 of a part, as the archive tells it; 0 where there is no such part."""
        return self.infos[part].CRC if part in self.infos else 0

    def damaged(self, why: str) -> DocumentError:
        """What is said of an archive in which something is not as it must be."""
        return DocumentError(
            self.name, said("the file is damaged: {reason}.", reason=why), said("Copy or download it again.")
        )

    def local_header(self, info: zipfile.ZipInfo) -> tuple[int, ...]:
        """The fields before a part, less the signature; its name comes next in `file`, then its extra field."""
        self.file.seek(info.header_offset)
        signature, *fields = LOCAL_HEADER.unpack(self.file.read(LOCAL_HEADER.size))
        if signature != b"PK\x03\x04":
            raise self.damaged(said("its list of parts is wrong"))
        return tuple(fields)

    def _read(self, part: str, most: int) -> bytes:
        info = self.infos.get(part)
        if info is None:
            raise self.damaged(said("it has no part {part}", part=part))
        if info.file_size > most:
            raise too_large(self.name)
        try:
            with self.zip.open(info) as file:
                return file.read(most)
        except OSError as error:
            raise unreadable(self.name, error) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
            raise self.damaged(said("its part {part} cannot be unpacked", part=part)) from error

    def _check(self) -> None:
        infos = self.zip.infolist()
        self.infos = {info.filename: info for info in infos}
        self._by_small = {name.lower(): name for name in self.infos}
        if len(self.infos) < len(infos):
            raise self.damaged(said("a name stands in it twice"))
        if len(infos) > _MOST_PARTS or self.file.seek(0, 2) > _MOST_BYTES:
            raise too_large(self.name)
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            raise DocumentError(
                self.name, said("it is protected by a password."), said("Take the protection off first.")
            )
        starts = sorted(info.header_offset for info in infos)
        self.ends = dict(zip(starts, [*starts[1:], self.zip.start_dir], strict=True))  # of a part, by where it starts
        if starts[:1] != [0]:
            raise self.damaged(said("its list of parts is wrong"))
        for info in infos:
            *_, name_size, extra_size = self.local_header(info)
            start = info.header_offset + LOCAL_HEADER.size + name_size + extra_size
            if start + info.compress_size > self.ends[info.header_offset]:
                raise self.damaged(said("its parts lie over one another"))
            name = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF_8 else "cp437")
            if self.file.read(name_size) != name:
                raise self.damaged(said("a part of it has two names"))
