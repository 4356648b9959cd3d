"""Files made to keep a program busy: each is refused, or done with, before anybody waits."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from metadata_fixtures import chunk, exif, picture, with_chunks, with_segments
from test_heif import box, full

from sightline.annotate.photo_metadata import MetadataChange, read, write
from sightline.errors import MetadataError

WORDS = MetadataChange(alt_text={"x-default": "Two geese"})


def refused(path: Path, reason: str) -> None:
    before = path.read_bytes()
    with pytest.raises(MetadataError, match=reason):
        read(path)
    with pytest.raises(MetadataError, match=reason):
        write(path, WORDS, keep=path.parent / "keep")
    assert path.read_bytes() == before


def test_millions_of_chunks(tmp_path):
    picture().save(tmp_path / "a.png")
    with_chunks(tmp_path / "a.png", chunk(b"teSt", b"") * 120_000)
    refused(tmp_path / "a.png", "more chunks than any picture")
    picture().save(tmp_path / "a.webp")
    data = (tmp_path / "a.webp").read_bytes() + b"teSt\0\0\0\0" * 120_000
    (tmp_path / "a.webp").write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    refused(tmp_path / "a.webp", "more chunks than any picture")


def test_millions_of_segments(tmp_path):
    picture().save(tmp_path / "a.jpg")
    with_segments(tmp_path / "a.jpg", b"\xff\xfe\0\2" * 120_000)
    refused(tmp_path / "a.jpg", "more segments than any picture")


def test_millions_of_beginnings_behind_a_picture(tmp_path):
    block = exif()
    block.get_ifd(0x8769)[0x927C] = b"II*\0" * 9000
    picture().save(tmp_path / "a.jpg", exif=block)
    path = tmp_path / "a.jpg"
    path.write_bytes(path.read_bytes() + b"\xff\xd8\xff" * 200_000)
    before = path.read_bytes()
    assert write(path, WORDS, keep=tmp_path / "keep").sidecar
    assert path.read_bytes() == before


@pytest.mark.parametrize("beginning", [b"<?xpacket begin=", b"<x:xmpmeta "])
def test_millions_of_packets_without_an_end(tmp_path, beginning):
    path = tmp_path / "a.nef"
    path.write_bytes(b"II*\0" + beginning * 1_000_000)
    assert read(path).alt_text == {}
    assert write(path, WORDS, keep=tmp_path / "keep").sidecar


def test_directories_and_parts_that_all_hold_the_whole_file(tmp_path):
    path = tmp_path / "a.tif"
    size = 1 << 20
    entries = b"".join(struct.pack("<HHII", 60_000 + n, 1, size - 100, 8) for n in range(2000))
    data = struct.pack("<2sHIH", b"II", 42, 8, 2000) + entries + bytes(4)
    path.write_bytes(data + bytes(size - len(data)))
    refused(path, "hold more than any picture")
    strips = 50_000
    tags = [(256, 4, 1, 9), (273, 4, strips, 1000), (279, 4, strips, 1000 + 4 * strips)]
    data = struct.pack("<2sHIH", b"II", 42, 8, 3) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4)
    data += bytes(1000 - len(data)) + struct.pack("<I", 8) * strips + struct.pack("<I", size - 8) * strips
    path.write_bytes(data + bytes(size - len(data)))
    refused(path, "more parts than any")


def test_items_that_all_hold_the_whole_file(tmp_path):
    count, size = 2000, 1 << 20
    kinds = [full(b"infe", 2, struct.pack(">HH4s", n, 0, b"hvc1"), b"\0") for n in range(count)]
    places = [struct.pack(">HHHHII", n, 0, 0, 1, 0, size - 1000) for n in range(count)]
    number = struct.pack(">H", count)
    lists = full(b"iinf", 0, number, *kinds), full(b"iloc", 1, b"\x44\0", number, *places)
    data = box(b"ftyp", b"heic", bytes(4), b"mif1") + full(b"meta", 0, *lists)
    (tmp_path / "a.heic").write_bytes(data + box(b"mdat", bytes(size - len(data))))
    refused(tmp_path / "a.heic", "parts hold more than the file")
