"""Alt text written into photos of every kind: ExifTool and exiv2 read it, nothing else has changed, undo restores."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from metadata_fixtures import MAKERS
from metadata_witnesses import (
    ALT_TEXT,
    DESCRIPTION,
    EXTENDED,
    compressed,
    exiftool,
    exiv2,
    needs_exiftool,
    needs_exiv2,
    others,
    pixels,
)

from sightline.annotate.photo_metadata import MetadataChange, read, undo, write

CHANGE = MetadataChange(
    alt_text={"x-default": 'Two geese & a "swan" < 雁 > 🦢', "de": "Zwei Gänse"},
    extended={"x-default": "On the left a goose.\nOn the right another."},
    description={"x-default": "Geese at the lake, evening", "pt-BR": "Gansos"},
)


@dataclass
class Photo:
    """A photo before and after: its bytes, what ExifTool and exiv2 say, its pixels and its compressed picture."""

    path: Path
    old: bytes
    tags: list[dict[str, Any]]
    keys: list[dict[str, str]]
    pixels: list[Any]
    compressed: list[Any]


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Photo]:
    """Every fixture, written to; ExifTool runs once before and once after for all of them."""
    folder = tmp_path_factory.mktemp("photos")
    paths = [folder / name for name in MAKERS]
    photos = {}
    for path in paths:
        MAKERS[path.name](path)
        photos[path.name] = Photo(path, path.read_bytes(), [], [], [], [])
    for after in (False, True):
        if after:
            for path in paths:
                assert write(path, CHANGE, keep=folder / "keep").changed
        tags = exiftool(paths) if not needs_exiftool.args[0] else {}
        for photo in photos.values():
            photo.tags.append(tags.get(photo.path.name, {}))
            photo.keys.append(exiv2(photo.path) if not needs_exiv2.args[0] else {})
            photo.pixels.append(pixels(photo.path))
            photo.compressed.append(compressed(photo.path))
    return photos


every_photo = pytest.mark.parametrize("name", MAKERS)


def test_there_are_thirty_kinds_or_more():
    assert len(MAKERS) >= 30


@every_photo
def test_it_reads_back(photos, name):
    found = read(photos[name].path)
    for field in ("alt_text", "extended", "description"):
        assert getattr(found, field).items() >= getattr(CHANGE, field).items()
        assert next(iter(getattr(found, field))) == "x-default"


@needs_exiftool
@every_photo
def test_exiftool_reads_every_field_and_language(photos, name):
    tags = photos[name].tags[1]
    found = {field: as_languages(tags, field) for field in (ALT_TEXT, EXTENDED, DESCRIPTION)}
    assert found[ALT_TEXT].items() >= CHANGE.alt_text.items()
    assert found[EXTENDED] == CHANGE.extended
    assert found[DESCRIPTION] == CHANGE.description
    assert "ExifTool:Error" not in tags
    assert tags.get("ExifTool:Warning") == photos[name].tags[0].get("ExifTool:Warning")


@needs_exiftool
@every_photo
def test_exiftool_finds_every_other_tag_unchanged(photos, name):
    before, after = photos[name].tags
    assert len(others(before)) >= 4
    assert others(after) == others(before)


@needs_exiv2
@pytest.mark.parametrize("name", [name for name in MAKERS if name != "big.tif"])  # exiv2 knows no BigTIFF
def test_exiv2_reads_every_field_and_finds_the_others_unchanged(photos, name):
    before, after = photos[name].keys
    fields = {
        "Xmp.iptc.AltTextAccessibility": CHANGE.alt_text,
        "Xmp.iptc.ExtDescrAccessibility": CHANGE.extended,
        "Xmp.dc.description": CHANGE.description,
    }
    for key, texts in fields.items():
        said = " ".join(after.pop(key).split())
        before.pop(key, None)
        for language, text in texts.items():
            assert f'lang="{language}" {" ".join(text.split())}' in said
    blocks = ("Exif.Image.XMLPacket",)  # the packet itself, as a TIFF has it
    assert {k: v for k, v in after.items() if k not in blocks} == {k: v for k, v in before.items() if k not in blocks}


@every_photo
def test_no_pixel_and_no_compressed_byte_has_changed(photos, name):
    photo = photos[name]
    assert photo.pixels[1] == photo.pixels[0]
    assert photo.compressed[0]
    assert photo.compressed[1] == photo.compressed[0]


@every_photo
def test_what_it_says_already_is_not_written_again(photos, name, tmp_path):
    path = photos[name].path
    written = path.read_bytes()
    done = write(path, CHANGE, keep=tmp_path)
    assert (done.changed, done.file, done.sidecar) == (False, path.resolve(), False)
    assert path.read_bytes() == written
    assert list(tmp_path.iterdir()) == []


def test_undo_restores_the_very_bytes(photos):  # the last: it takes the fixture back
    keep = next(iter(photos.values())).path.parent / "keep"
    done = undo(keep)
    assert len(done) == len(photos)
    assert [undone for undone in done if not undone.restored] == []
    for photo in photos.values():
        assert photo.path.read_bytes() == photo.old, photo.path.name
    assert list(keep.iterdir()) == []
    assert undo(keep) == []
    assert {path.name for path in keep.parent.iterdir()} == {*photos, "keep"}


def as_languages(tags: dict[str, Any], field: str) -> dict[str, str]:
    """What ExifTool says of a language alternative."""
    value = tags[field]
    default = {"x-default": value.pop("x-default")} if isinstance(value, dict) else {"x-default": value}
    others = {name.removeprefix(f"{field}-"): text for name, text in tags.items() if name.startswith(f"{field}-")}
    return default | others | (value if isinstance(value, dict) else {})
