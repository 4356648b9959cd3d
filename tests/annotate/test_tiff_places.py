"""Where a packet goes in a TIFF: at its end, or in the room that an older one has."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from metadata_fixtures import MAKERS, packet, picture
from metadata_witnesses import exiftool, needs_exiftool, pixels
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from sightline.annotate.photo_metadata import MetadataChange, read, undo, write
from sightline.errors import MetadataError

NAMES = ["plain.tif", "odd.tif", "big-endian.tif", "big.tif", "pages.tif", "exif.tif", "xmp-iptc.tif"]


def words(times: int) -> MetadataChange:
    return MetadataChange(alt_text={"x-default": "Two geese. " * times})


@pytest.mark.parametrize("name", NAMES)
def test_it_grows_only_when_there_is_no_room(tmp_path: Path, name: str) -> None:
    path, keep = tmp_path / name, tmp_path / "keep"
    MAKERS[name](path)
    before, looks, sizes = path.read_bytes(), pixels(path), []
    for times in (10, 1, 100, 1000, 3):
        write(path, words(times), keep=keep)
        assert read(path).alt_text["x-default"] == "Two geese. " * times
        assert pixels(path) == looks
        sizes.append(path.stat().st_size)
    first, second, third, fourth, fifth = sizes
    assert len(before) <= first == second == third < fourth == fifth
    assert all(undone.restored for undone in undo(keep))
    assert path.read_bytes() == before


def test_a_packet_that_two_pages_share_is_not_changed_for_both(tmp_path: Path) -> None:
    path = tmp_path / "shared.tif"
    tags = ImageFileDirectory_v2()
    roomy = packet()[:-19] + b" " * 900 + packet()[-19:]
    tags[700], tags.tagtype[700] = roomy, 1
    picture().save(path, save_all=True, append_images=[picture(shift=9)], tiffinfo=tags)
    data = path.read_bytes()
    shared = data.index(struct.pack("<HHI", 700, 1, len(roomy)))
    first = struct.unpack_from("<I", data, 4)[0]
    second = struct.unpack_from("<I", data, first + 2 + 12 * struct.unpack_from("<H", data, first)[0])[0]
    last = second + 2 + 12 * (struct.unpack_from("<H", data, second)[0] - 1)
    path.write_bytes(data[:last] + data[shared : shared + 12] + data[last + 12 :])
    before = path.read_bytes()
    with pytest.raises(MetadataError, match="would have changed something else"):
        write(path, words(1), keep=tmp_path / "keep")
    assert path.read_bytes() == before


@needs_exiftool
@pytest.mark.parametrize("name", NAMES)
def test_the_first_directory_is_in_order_and_on_an_even_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    MAKERS[name](path)
    before = exiftool([path])[name].get("ExifTool:Warning")
    write(path, words(1), keep=tmp_path / "keep")
    data = path.read_bytes()
    order = "<" if data[:2] == b"II" else ">"
    at = struct.unpack_from(f"{order}I", data, 4)[0] if data[2:4] != b"+\0" else struct.unpack_from("<Q", data, 8)[0]
    assert at % 2 == 0
    assert exiftool([path])[name].get("ExifTool:Warning") == before
