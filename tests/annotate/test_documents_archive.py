"""Zips that hold surprises are refused; all others are copied to the last byte, but for the parts that change."""

from __future__ import annotations

import io
import os
import random
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from document_files import changed_parts, raw_parts, text_of, word_file, write

from sightline.annotate import document_pictures
from sightline.annotate.documents import archive_copy
from sightline.annotate.documents.archive import Archive
from sightline.annotate.documents.markup import MOST_MARKUP_BYTES
from sightline.errors import DocumentError


def _odd_zip(path: Path) -> Path:
    """Stored, deflated and streamed parts, dates, comments, extra fields and a gap, in no order of the alphabet."""
    stream = _Unseekable()
    with zipfile.ZipFile(stream, "w") as archive:  # sizes behind the parts
        for number, name in enumerate(["z.xml", "a/ü.xml", "b.bin", "same.xml"]):
            info = zipfile.ZipInfo(name, (1999, 12, 31, 23, 59, 2 * number))
            info.compress_type = zipfile.ZIP_STORED if number == 2 else zipfile.ZIP_DEFLATED
            info.comment, info.external_attr = f"comment {number}".encode(), number << 16
            info.extra = struct.pack("<2H4s", 0x9999, 4, b"odd!")
            archive.writestr(info, random.Random(number).randbytes(200) * 20)
        archive.comment = b"the end"
    path.write_bytes(stream.getvalue())
    return path


class _Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError("a pipe")

    def tell(self) -> int:
        raise OSError("a pipe")


def test_a_copy_differs_in_the_changed_parts_alone(tmp_path: Path):
    path = _odd_zip(tmp_path / "odd.zip")
    for changed in ({}, {"z.xml": b"new"}, {"same.xml": b"", "b.bin": b"longer " * 3000}):
        out = tmp_path / "out.zip"
        with Archive(path) as archive, out.open("wb") as file:
            archive_copy.copy(archive, file, changed)
        assert sorted(changed_parts(path, out)) == sorted(changed)
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(out) as new:
            assert new.testzip() is None
            assert new.comment == b"the end"
            assert [info.extra for info in new.infolist()] == [info.extra for info in old.infolist()]
            for name in old.namelist():
                assert new.read(name) == changed.get(name, old.read(name))
        with Archive(path) as old_one, Archive(out) as new_one:
            assert archive_copy.same_parts(old_one, new_one, changed)
            assert archive_copy.same_parts(old_one, new_one, {}) == (not changed)
        if not changed:
            assert out.read_bytes() == path.read_bytes()
        subprocess.run([sys.executable, "-m", "zipfile", "-t", str(out)], check=True, capture_output=True)


def test_a_part_with_sizes_of_64_bits_is_changed_too(tmp_path: Path):
    """As programs write them that do not know the size of a part before its end."""
    path = tmp_path / "long.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("one.xml", "two.xml"):
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(b"some text" * 9)
    with Archive(path) as old, (tmp_path / "out.zip").open("wb") as file:
        archive_copy.copy(old, file, {"one.xml": b"other text"})
    with zipfile.ZipFile(tmp_path / "out.zip") as new:
        assert (new.read("one.xml"), new.read("two.xml"), new.testzip()) == (b"other text", b"some text" * 9, None)
    assert changed_parts(path, tmp_path / "out.zip") == ["one.xml"]


def _patched(find: bytes, put: bytes, last: bool = False) -> Callable[[bytes], bytes]:
    def patch(data: bytes) -> bytes:
        at = data.rfind(find) if last else data.find(find)
        assert at >= 0
        return data[:at] + put + data[at + len(find) :]

    return patch


def _twice(data: bytes) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", b"<evil/>")
    return stream.getvalue()


def _lying(data: bytes) -> bytes:
    """Two names of one part point at the same bytes."""
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream) as archive:
        first = archive.getinfo("word/document.xml").header_offset
    at = data.rfind(b"word/header1.xml") - 4
    return data[:at] + struct.pack("<I", first) + data[at + 4 :]


def _encrypted(data: bytes) -> bytes:
    at = data.find(b"PK\x01\x02") + 8
    return data[:at] + bytes([data[at] | 1]) + data[at + 1 :]


_HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "no zip": (lambda _: b"Hello", "it is no Word, PowerPoint or EPUB file, or it is damaged or protected"),
    "empty": (lambda _: b"", "it is no Word, PowerPoint or EPUB file, or it is damaged or protected"),
    "an old .doc": (lambda _: b"\xd0\xcf\x11\xe0" + bytes(600), "or it is damaged or protected by a password"),
    "half": (lambda data: data[: len(data) // 2], "or it is damaged or protected by a password"),
    "prefixed": (lambda data: b"#!/bin/sh\n" + data, "its list of parts is wrong"),
    "twice": (_twice, "a name stands in it twice"),
    "overlapping": (_lying, "its parts lie over one another|two names"),
    "two names": (_patched(b"word/styles.xml", b"word/Styles.xml"), "a part of it has two names"),
    "encrypted": (_encrypted, "it is protected by a password"),
}


@pytest.mark.parametrize("kind", _HOSTILE)
def test_zips_with_surprises_are_refused(kind: str, tmp_path: Path):
    change, why = _HOSTILE[kind]
    path = tmp_path / "evil.docx"
    path.write_bytes(change(word_file(tmp_path / "good.docx").read_bytes()))
    with pytest.raises(DocumentError, match=rf"^evil\.docx: .*({why})"):
        document_pictures.pictures(path)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no pipes in folders")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.docx")
    (tmp_path / "folder.html").mkdir()
    for name, why in {
        "pipe.docx": "this is no file",
        "folder.html": "this is no file",
        "none.epub": "No such file",
    }.items():
        with pytest.raises(DocumentError, match=why):
            document_pictures.pictures(tmp_path / name)
    with pytest.raises(DocumentError, match="this is no document that can be opened"):
        document_pictures.pictures(word_file(tmp_path / "a.txt"))


def test_a_part_that_grows_too_large_is_not_unpacked(tmp_path: Path):
    """A bomb of 100 MB in 100 kB; one that lies about its size is cut off where it says that it ends."""
    path = word_file(tmp_path / "good.docx")
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            with new.open(info.filename, "w") as part:
                if info.filename == "word/document.xml":
                    for _ in range(100):
                        part.write(b"<w:p>" * 200_000)
                else:
                    part.write(old.read(info))
    with pytest.raises(DocumentError, match=r"bomb\.docx: it is too large"):
        document_pictures.pictures(bomb)
    data = bomb.read_bytes()
    size = struct.pack("<I", 100 * 1_000_000)
    assert data.count(size) == 2
    bomb.write_bytes(data.replace(size, struct.pack("<I", MOST_MARKUP_BYTES)))
    with pytest.raises(DocumentError, match=r"its part word/document\.xml cannot be unpacked"):
        document_pictures.pictures(bomb)


def test_a_file_with_nonsense_in_it_is_refused_or_read_and_never_more(tmp_path: Path):
    """100 files with a few wrong bytes each, and what can be read can be written."""
    dice = random.Random(3)
    good = word_file(tmp_path / "good.docx").read_bytes()
    path = tmp_path / "odd.docx"
    read = 0
    for number in range(100):
        data = bytearray(good)
        for _ in range(dice.randint(1, 4)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path.write_bytes(data[: dice.choice([len(data), dice.randrange(len(data))])])
        out = tmp_path / f"out{number}.docx"
        try:
            found = document_pictures.pictures(path)
            assert all(isinstance(picture.alt, str | None) for picture in found)
            if number % 5 == 0 and found:
                document_pictures.write(path, out, {found[0].key: document_pictures.DocumentChange("New")})
                assert changed_parts(path, out) == ["word/document.xml"]
            read += 1
        except DocumentError:
            assert not out.exists()
    assert 10 < read < 90


def test_nothing_is_left_where_the_disk_is_full_or_the_new_file_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = word_file(tmp_path / "good.docx")
    before = path.read_bytes()
    with monkeypatch.context() as patch:

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(os, "fsync", full)
        with pytest.raises(DocumentError, match="the new file cannot be written: No space left on device"):
            write(path, {1: "New"})
    with monkeypatch.context() as patch:
        patch.setattr(archive_copy, "same_parts", lambda *_: False)
        with pytest.raises(DocumentError, match="the new file would not be what it has to be, so there is none"):
            write(path, {1: "New"})
    assert [file.name for file in tmp_path.iterdir()] == ["good.docx"]
    assert path.read_bytes() == before


def test_what_a_killed_writer_left_goes_with_the_next_try(tmp_path: Path):
    path = word_file(tmp_path / "good.docx")
    key = document_pictures.pictures(path)[0].key
    out = tmp_path / "new.docx"
    killed = (
        "import os, signal, sys; from pathlib import Path; from sightline.annotate import document_pictures as d;"
        "from sightline.annotate.documents import archive_copy;"
        "archive_copy.same_parts = lambda *_: os.kill(os.getpid(), signal.SIGKILL);"
        "d.write(Path(sys.argv[1]), Path(sys.argv[2]), {sys.argv[3]: d.DocumentChange('New')})"
    )
    done = subprocess.run([sys.executable, "-c", killed, path, out, key], capture_output=True, check=False)
    assert (done.returncode, out.exists()) == (-9, False)
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == [".new.docx.part"]
    document_pictures.write(path, out, {key: document_pictures.DocumentChange("New")})
    assert sorted(file.name for file in tmp_path.iterdir()) == ["good.docx", "new.docx"]
    assert out.stat().st_mode == path.stat().st_mode
    assert 'descr="New"' in text_of(out, "word/document.xml")
    assert len(raw_parts(out)) == len(raw_parts(path))
