"""Copies of pictures: no metadata and the very same pixels, and regions that show on any background."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conversations import picture
from PIL import Image, PngImagePlugin

from sightline.transcripts.blocks import figures
from sightline.transcripts.document import document
from sightline.transcripts.metadata import without_metadata
from sightline.transcripts.options import Options
from sightline.transcripts.pictures import with_boxes
from sightline.transcripts.transcript import Transcript

SECRET = b"51.1234N"


def photograph(kind: str, orientation: int = 1) -> bytes:
    """A small picture with EXIF (GPS included), XMP and a comment."""
    pixels = np.random.default_rng(1).integers(0, 256, (16, 24, 3), np.uint8)
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    options: dict[str, object] = {"exif": exif.tobytes(), "xmp": b"<x>" + SECRET + b"</x>"}
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", SECRET.decode())
        info.add_itxt("XML:com.adobe.xmp", SECRET.decode())
        options = {"exif": exif.tobytes(), "pnginfo": info}
    if kind == "JPEG":
        options |= {"comment": SECRET, "progressive": True}
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize("orientation", [1, 3, 6])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_metadata_goes_and_pixels_stay(kind: str, orientation: int):
    data = photograph(kind, orientation)
    assert SECRET in data
    copy = without_metadata(data, orientation)
    assert copy is not None
    assert SECRET not in copy
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(copy))
    assert np.array_equal(np.asarray(before), np.asarray(after))
    assert dict(after.getexif()) == ({} if orientation == 1 else {0x0112: orientation})
    assert "xmp" not in after.info
    assert without_metadata(copy, orientation) == copy


def test_what_hangs_behind_a_photograph_goes_too():
    data = photograph("JPEG")
    thumbnail = b"\xff\xe2\x00\x06MPF\x00"  # where Multi-Picture files tell of their further pictures
    copy = without_metadata(data[:2] + thumbnail + data[2:] + photograph("JPEG") + SECRET, 1)
    assert copy is not None
    assert b"MPF" not in copy
    assert SECRET not in copy
    assert len(copy) < len(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_file_cut_anywhere_is_none_or_without_its_metadata(kind: str):
    data = photograph(kind)
    for length in range(len(data)):
        copy = without_metadata(data[:length], 1)
        assert copy is None or SECRET not in copy


def test_colour_profile_and_transparency_stay():
    profile = io.BytesIO()
    image = Image.new("P", (4, 4))
    image.save(profile, "PNG", transparency=0, icc_profile=b"a profile")
    data = profile.getvalue()
    copy = without_metadata(data, 1)
    assert copy is not None
    after = Image.open(io.BytesIO(copy))
    assert (after.info["icc_profile"], after.info["transparency"]) == (b"a profile", 0)


def test_a_private_chunk_goes():
    data = photograph("PNG")
    body = b"prIv" + SECRET
    chunk = struct.pack(">I", len(SECRET)) + body + struct.pack(">I", zlib.crc32(body))
    copy = without_metadata(data[:33] + chunk + data[33:], 1)
    assert copy is not None
    assert b"prIv" not in copy


@pytest.mark.parametrize("name", ["a.gif", "a.tif"])
def test_other_formats_are_not_touched(name: str, tmp_path: Path):
    path, _ = picture(tmp_path, name)
    assert without_metadata(path.read_bytes(), 1) is None


@pytest.mark.parametrize("ground", [0, 128, 255])
def test_a_region_shows_on_any_ground(ground: int):
    pixels = np.full((300, 400, 3), ground, np.uint8)
    drawn = with_boxes(pixels, [(1, (50, 60, 250, 260)), (12, (390, 290, 400, 300))])
    assert (pixels == ground).all()  # what the model sees is not drawn on
    for x, y in ((60, 61), (150, 259), (51, 200), (248, 200)):  # across each side there is black, and there is white
        across = drawn[y - 4 : y + 5, x - 4 : x + 5].reshape(-1, 3)
        assert {0, 255} <= set(across[:, 0].tolist())
    assert (drawn[120:200, 100:200] == ground).all()
    changed = np.argwhere((drawn != pixels).any(axis=2))
    assert changed.max(axis=0).tolist() <= [299, 399]


@pytest.mark.parametrize("box", [(0, 0, 1, 1), (0, 0, 5, 4), (4, 3, 5, 4)])
def test_regions_of_tiny_pictures(box: tuple[int, int, int, int]):
    assert with_boxes(np.zeros((4, 5, 3), np.uint8), [(1, box)]).shape == (4, 5, 3)


def test_a_turned_photograph_is_upright_where_exif_is_not_heeded(
    conversation: Callable[[str], Transcript], tmp_path: Path
):
    transcript = conversation("many_pictures")
    kinds = (".jpg", ".png")
    for turned, size in ((False, (80, 100)), (True, (100, 80))):
        made = document(transcript, Options(), kinds, turned=turned)
        (figure,) = (figure for figure in figures(made.blocks) if figure.name == "image-2")
        assert figure.size == (80, 100)
        with Image.open(io.BytesIO(figure.data)) as image:
            assert image.size == size
            assert dict(image.getexif()).get(0x0112, 1) == (6 if turned else 1)
