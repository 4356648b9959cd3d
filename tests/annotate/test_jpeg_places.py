"""Where a packet goes in a JPEG: nothing that is found by its distance is moved away from what knows it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from metadata_fixtures import LANGUAGES, exif, packet, picture, segment, with_segments
from metadata_witnesses import exiftool, needs_exiftool
from PIL import Image

from sightline.annotate.photo_metadata import MetadataChange, Sidecar, read, undo, write
from sightline.errors import MetadataError

WORDS = MetadataChange(alt_text={"x-default": "Two geese"})
XMP = b"http://ns.adobe.com/xap/1.0/\0"
PREVIEW = b"\xff\xd8\xff\xe0 a preview \xff\xd9"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "photo.jpg"


def markers(data: bytes) -> list[tuple[int, bytes]]:
    """Marker and beginning of every segment before the picture."""
    found, at = [], 2
    while data[at + 1] != 0xDA:
        size = struct.unpack_from(">H", data, at + 2)[0]
        found.append((data[at + 1], data[at + 4 : at + 10]))
        at += 2 + size
    return found


def with_preview_behind(path: Path, base: str, *further: bytes) -> int:
    """A photo whose maker's note points to a preview behind it, counting from the Exif header or the file's start."""
    block = exif()
    marker = b"POINTER."
    block.get_ifd(0x8769)[0x927C] = b"Maker\0" + marker
    picture().save(path, exif=block)
    with_segments(path, *further)
    data = path.read_bytes()
    target = len(data) - (data.index(b"Exif\0\0") + 6 if base == "exif" else 0)
    path.write_bytes(data.replace(marker, struct.pack("<II", target, len(PREVIEW))) + PREVIEW)
    return target


def pointed_at(path: Path, target: int) -> bytes:
    data = path.read_bytes()
    at = data.index(b"Exif\0\0") + 6 + target
    return data[at : at + len(PREVIEW)]


def test_it_goes_behind_the_exif_block_and_before_the_rest(path):
    picture().save(path, exif=exif(), icc_profile=b"profile")
    write(path, WORDS, keep=path.parent / "keep")
    names = [name[:4] for marker, name in markers(path.read_bytes()) if marker >= 0xE0]
    assert names == [b"JFIF", b"Exif", b"http", b"ICC_"]


def test_a_preview_behind_the_picture_is_still_found(path):
    target = with_preview_behind(path, "exif")
    assert pointed_at(path, target) == PREVIEW
    write(path, WORDS, keep=path.parent / "keep")
    assert read(path).alt_text == WORDS.alt_text
    assert pointed_at(path, target) == PREVIEW
    write(path, MetadataChange(alt_text={"x-default": "Two geese and many more words"}), keep=path.parent / "keep")
    assert pointed_at(path, target) == PREVIEW
    with Image.open(path) as image:
        assert image.getexif()[0x0110] == "Camera 1"


def test_a_packet_behind_the_pointer_is_changed_in_its_own_room_or_not_at_all(path):
    roomy = packet(LANGUAGES)[:-19] + b" " * 300 + packet()[-19:]
    target = with_preview_behind(path, "exif", segment(0xE1, XMP + roomy))
    assert pointed_at(path, target) == PREVIEW
    size = path.stat().st_size
    assert not write(path, WORDS, keep=path.parent / "keep").sidecar
    assert read(path).alt_text == {"x-default": "Two geese", "de": "Alte Wörter", "fr-CA": "Vieux mots"}
    assert pointed_at(path, target) == PREVIEW
    assert path.stat().st_size == size
    long = MetadataChange(extended={"x-default": "Many words. " * 100})
    with pytest.raises(MetadataError, match="cannot grow without moving a picture"):
        write(path, long, keep=path.parent / "keep", sidecar=Sidecar.NEVER)
    assert write(path, long, keep=path.parent / "keep").sidecar
    assert read(path).extended["x-default"].startswith("Many words.")


def test_a_preview_that_is_found_from_the_file_s_beginning_cannot_be_moved(path):
    with_preview_behind(path, "file")
    before = path.read_bytes()
    assert write(path, WORDS, keep=path.parent / "keep").sidecar
    assert path.read_bytes() == before


@needs_exiftool
def test_exiftool_finds_the_further_pictures_of_an_mpo(path, tmp_path):
    import subprocess

    picture().save(path, "MPO", save_all=True, append_images=[picture(shift=9)], exif=exif())

    def further() -> bytes:
        return subprocess.run(["exiftool", "-b", "-MPImage2", path], capture_output=True, check=True).stdout

    before = further()
    assert before.startswith(b"\xff\xd8")
    for words in ("Two geese", "Two geese " * 50):
        write(path, MetadataChange(alt_text={"x-default": words}), keep=tmp_path / "keep")
        assert further() == before
        assert exiftool([path])[path.name]["MPF0:NumberOfImages"] == 2


def test_a_packet_that_does_not_fit_goes_into_a_sidecar(path):
    picture().save(path, exif=exif())
    long = MetadataChange(extended={"x-default": "x" * 70_000})
    before = path.read_bytes()
    written = write(path, long, keep=path.parent / "keep")
    assert written.sidecar
    assert "64 kB" in written.warnings[0]
    assert path.read_bytes() == before
    fits = MetadataChange(extended={"x-default": "x" * 64_000})
    assert not write(path, fits, keep=path.parent / "keep").sidecar
    assert read(path).extended["x-default"] == "x" * 64_000
    assert all(undone.restored for undone in undo(path.parent / "keep"))
    assert path.read_bytes() == before


def test_the_extended_part_of_a_packet_is_read_and_left_alone(path):
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    main = packet('<n:HasExtendedXMP xmlns:n="http://ns.adobe.com/xmp/note/">' + guid.decode() + "</n:HasExtendedXMP>")
    whole = packet(LANGUAGES)
    parts = [whole[:500], whole[500:]]
    picture().save(path)
    head = b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">I", len(whole))
    segments = [segment(0xE1, head + struct.pack(">I", at) + part) for at, part in zip((0, 500), parts, strict=True)]
    with_segments(path, segment(0xE1, XMP + main), *reversed(segments))
    assert read(path).alt_text["de"] == "Alte Wörter"
    before = path.read_bytes()
    assert write(path, WORDS, keep=path.parent / "keep").sidecar
    assert path.read_bytes() == before
    written = write(path, MetadataChange(extended={"x-default": "More"}), keep=path.parent / "keep")
    assert not written.sidecar
    assert all(part in path.read_bytes() for part in segments)


def test_a_trailer_that_is_found_by_its_place_is_left_alone(path):
    picture().save(path)
    path.write_bytes(path.read_bytes() + b"AXS!" + bytes(8))
    assert write(path, WORDS, keep=path.parent / "keep").sidecar


def test_fill_bytes_and_a_picture_without_an_end_are_no_hindrance(path):
    picture().save(path)
    data = path.read_bytes()
    path.write_bytes(data[:20] + b"\xff\xff" + data[20:-2])
    write(path, WORDS, keep=path.parent / "keep")
    assert read(path).alt_text == WORDS.alt_text
    assert path.read_bytes().endswith(data[-100:-2])
