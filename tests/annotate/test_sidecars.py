"""Where a photo is not written to, a file beside it has the text; and photos that ExifTool writes."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from metadata_fixtures import (
    LANGUAGES,
    MAKERS,
    chunk,
    exif,
    exif_tags,
    packet,
    picture,
    segment,
    with_chunks,
    with_segments,
)
from metadata_witnesses import ALT_TEXT, exiftool, needs_exiftool, others, pixels
from PIL import features

from sightline.annotate.photo_metadata import MetadataChange, Naming, Sidecar, read, undo, write
from sightline.errors import MetadataError

WORDS = MetadataChange(alt_text={"x-default": "Two geese"}, extended={"x-default": "One is grey."})
NEW = MetadataChange(alt_text={"x-default": "Three geese"})


@pytest.fixture
def keep(tmp_path: Path) -> Path:
    return tmp_path / "data" / "batch"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A raw photo: it begins like a TIFF, and is never written to, nor need it be writable."""
    path = tmp_path / "photos" / "goose.cr2"
    path.parent.mkdir()
    picture().save(path.with_suffix(".tif"), tiffinfo=exif_tags())
    path.with_suffix(".tif").rename(path)
    path.chmod(0o444)
    return path


@pytest.fixture
def no_exiftool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)


@pytest.mark.parametrize(("naming", "name"), [(Naming.INSTEAD, "goose.xmp"), (Naming.APPENDED, "goose.cr2.xmp")])
def test_either_naming_is_written_read_and_taken_back(raw, keep, naming, name):
    before = raw.read_bytes()
    written = write(raw, WORDS, keep=keep, naming=naming)
    assert (written.file, written.changed, written.sidecar) == (raw.with_name(name), True, True)
    assert written.warnings == ("goose.cr2: files of its kind are not written to, so the text is in a file beside it.",)
    assert {path.name for path in raw.parent.iterdir()} == {"goose.cr2", name}
    found = read(raw)
    assert (found.alt_text, found.extended) == (WORDS.alt_text, WORDS.extended)
    assert (found.created, found.has_gps) == ("2024-05-06T07:08:09+02:00", True)  # from the photo itself
    assert not write(raw, WORDS, keep=keep, naming=naming).changed
    assert all(undone.restored for undone in undo(keep))
    assert [path.name for path in raw.parent.iterdir()] == ["goose.cr2"]
    assert raw.read_bytes() == before


@needs_exiftool
def test_exiftool_reads_a_sidecar(raw, keep):
    sidecar = write(raw, WORDS, keep=keep).file
    assert exiftool([sidecar])[sidecar.name][ALT_TEXT] == "Two geese"


def test_what_another_program_keeps_in_a_sidecar_stays(raw, keep):
    sidecar = raw.with_name("goose.cr2.xmp")
    sidecar.write_bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + packet(LANGUAGES).split(b"?>\n", 1)[1])
    before = sidecar.read_bytes()
    written = write(raw, NEW, keep=keep, naming=Naming.INSTEAD)
    assert written.file == sidecar  # there is one already, and it counts
    assert read(raw).alt_text == {"x-default": "Three geese", "de": "Alte Wörter", "fr-CA": "Vieux mots"}
    assert read(raw).keywords == ("geese", "lake")
    for part in (b"own:part>1<", b"Somebody &amp; else"):
        assert part in sidecar.read_bytes()
    assert all(undone.restored for undone in undo(keep))
    assert sidecar.read_bytes() == before


def test_a_sidecar_that_would_belong_to_two_pictures_is_called_by_its_whole_name(raw, keep):
    (raw.with_suffix(".jpg")).write_bytes(b"")
    written = write(raw, WORDS, keep=keep)
    assert written.file.name == "goose.cr2.xmp"
    assert "goose.xmp would belong to several pictures" in written.warnings[1]


def test_the_sidecar_of_a_raw_photo_is_not_that_of_the_jpeg_beside_it(raw, keep):
    write(raw, WORDS, keep=keep)
    jpeg = raw.with_suffix(".jpg")
    MAKERS["baseline.jpg"](jpeg)
    assert read(jpeg).alt_text == {}
    assert write(jpeg, NEW, keep=keep).file == jpeg
    assert read(jpeg).alt_text == NEW.alt_text


def test_where_sidecars_are_not_wanted_it_is_refused(raw, keep):
    with pytest.raises(MetadataError, match=r"not written to; it was left as it is\. Allow"):
        write(raw, WORDS, keep=keep, sidecar=Sidecar.NEVER)
    assert [path.name for path in raw.parent.iterdir()] == ["goose.cr2"]


def test_a_broken_sidecar_is_refused_by_its_own_name(raw, keep):
    sidecar = raw.with_suffix(".xmp")
    sidecar.write_bytes(b"<x:xmpmeta>")
    with pytest.raises(MetadataError, match=r"goose\.xmp: its XMP packet is no well-formed XML"):
        write(raw, WORDS, keep=keep)
    with pytest.raises(MetadataError, match=r"goose\.xmp: its XMP packet is no well-formed XML"):
        read(raw)
    assert sidecar.read_bytes() == b"<x:xmpmeta>"


@pytest.mark.parametrize("sidecar", [Sidecar.WHERE_NEEDED, Sidecar.ALWAYS])
def test_a_photo_and_its_sidecar_do_not_contradict_each_other(tmp_path, keep, sidecar):
    photo = tmp_path / "goose.jpg"
    MAKERS["languages.jpg"](photo)
    before = photo.read_bytes()
    write(photo, WORDS, keep=keep, sidecar=Sidecar.ALWAYS)
    assert photo.read_bytes() == before
    assert read(photo).alt_text == WORDS.alt_text
    written = write(photo, NEW, keep=keep, sidecar=sidecar)
    assert written.sidecar == (sidecar is Sidecar.ALWAYS)
    assert read(photo).alt_text["x-default"] == "Three geese"
    assert read(photo).extended == WORDS.extended
    assert all(undone.restored for undone in undo(keep))
    assert photo.read_bytes() == before
    assert not photo.with_suffix(".xmp").exists()


def test_a_sidecar_that_cannot_follow_is_warned_of(tmp_path, keep):
    photo = tmp_path / "goose.jpg"
    MAKERS["languages.jpg"](photo)
    (tmp_path / "goose.xmp").write_bytes(packet(LANGUAGES + LANGUAGES))
    written = write(photo, NEW, keep=keep)
    assert written.changed
    assert len(written.warnings) == 1
    assert "goose.xmp still says what it did" in written.warnings[0]


def sign(name: str, path: Path) -> None:
    """Mark a photo as signed: the box, chunk or tag in which C2PA keeps its manifest."""
    MAKERS[name](path)
    box = struct.pack(">I4sI4s", 60, b"jumb", 40, b"jumd") + b"c2pa" + bytes(40)
    if path.suffix == ".jpg":
        with_segments(path, segment(0xEB, b"JP\0\1\0\0\0\1" + box))
    elif path.suffix == ".png":
        with_chunks(path, chunk(b"caBX", box))
    elif path.suffix == ".webp":
        data = path.read_bytes() + b"C2PA" + struct.pack("<I", len(box)) + box
        path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    else:
        from PIL.TiffImagePlugin import ImageFileDirectory_v2

        tags = ImageFileDirectory_v2()
        tags[52545], tags.tagtype[52545] = box, 7
        picture().save(path, tiffinfo=tags)


@pytest.mark.parametrize("name", ["exif.jpg", "exif-icc.png", "exif-icc-xmp.webp", "plain.tif"])
def test_a_signed_photo_keeps_its_credential(tmp_path, keep, name):
    photo = tmp_path / name
    sign(name, photo)
    before = photo.read_bytes()
    written = write(photo, WORDS, keep=keep)
    assert written.sidecar
    assert "signed (C2PA)" in written.warnings[0]
    assert photo.read_bytes() == before
    assert read(photo).alt_text == WORDS.alt_text


GIF_AND_AVIF = ["goose.gif", *(["goose.avif"] if features.check("avif") else [])]


def make(path: Path) -> None:
    if path.suffix == ".gif":
        frames = [picture("P", 9), picture("P", 19)]
        picture("P").save(path, save_all=True, append_images=frames, duration=90, loop=0, comment=b"Words")
    else:
        picture().save(path, exif=exif(), quality=60)


@needs_exiftool
@pytest.mark.parametrize("name", GIF_AND_AVIF)
def test_exiftool_writes_what_we_do_not_and_nothing_else_changes(tmp_path, keep, name):
    photo = tmp_path / name
    make(photo)
    before, looks, tags = photo.read_bytes(), pixels(photo), exiftool([photo])[name]
    for change, text in ((WORDS, "Two geese"), (NEW, "Three geese")):
        written = write(photo, change, keep=keep)
        assert (written.file, written.sidecar, written.warnings) == (photo, False, ())
        after = exiftool([photo])[name]
        assert after[ALT_TEXT] == text
        assert others(after) == others(tags)
        assert pixels(photo) == looks
        assert read(photo).alt_text == {"x-default": text}
    assert read(photo).extended == WORDS.extended
    assert not write(photo, NEW, keep=keep).changed
    assert [undone.restored for undone in undo(keep)] == [True, True]
    assert photo.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]


@needs_exiftool
def test_exiftool_is_not_asked_to_repair(tmp_path, keep):
    photo = tmp_path / "goose.gif"
    make(photo)
    photo.write_bytes(photo.read_bytes()[:-300])
    before = photo.read_bytes()
    with pytest.raises(MetadataError, match="ExifTool refuses to write it"):
        write(photo, WORDS, keep=keep)
    assert photo.read_bytes() == before


@needs_exiftool
def test_an_exiftool_that_changes_more_is_found_out(tmp_path, keep, monkeypatch):
    from sightline.annotate.metadata.exiftool import ByExifTool

    run = ByExifTool._run
    monkeypatch.setattr(ByExifTool, "_run", lambda self, words: run(self, words)[:-20] + bytes(20))
    photo = tmp_path / "goose.gif"
    make(photo)
    before = photo.read_bytes()
    with pytest.raises(MetadataError, match="would have changed something else"):
        write(photo, WORDS, keep=keep)
    assert photo.read_bytes() == before


@pytest.mark.parametrize("name", GIF_AND_AVIF)
def test_without_exiftool_there_is_a_sidecar(tmp_path, keep, no_exiftool, name):
    photo = tmp_path / name
    make(photo)
    before = photo.read_bytes()
    written = write(photo, WORDS, keep=keep, naming=Naming.APPENDED)
    assert written.file.name == f"{name}.xmp"
    assert "ExifTool, which is not installed" in written.warnings[0]
    assert photo.read_bytes() == before
    assert read(photo).alt_text == WORDS.alt_text


def test_an_exiftool_among_the_pictures_is_not_run(tmp_path, keep, monkeypatch):
    trap = tmp_path / "exiftool"
    trap.write_text("#!/bin/sh\ntouch trapped\n")
    trap.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f".{os.pathsep}{tmp_path}")
    make(tmp_path / "goose.gif")
    assert write(tmp_path / "goose.gif", WORDS, keep=keep).sidecar
    assert not (tmp_path / "trapped").exists()


@pytest.mark.parametrize("suffix", [".bmp", ".ppm", ".ico"])
def test_pictures_without_room_for_words_get_a_sidecar(tmp_path, keep, suffix):
    photo = tmp_path / f"goose{suffix}"
    picture().save(photo)
    assert write(photo, WORDS, keep=keep).file == photo.with_suffix(".xmp")
    assert read(photo).alt_text == WORDS.alt_text
