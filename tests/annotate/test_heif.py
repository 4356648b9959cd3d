"""HEIC, whose pictures nothing here decodes: files made by hand, which ExifTool writes, are compared by item."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from metadata_fixtures import LANGUAGES, exif, packet
from metadata_witnesses import ALT_TEXT, exiftool, needs_exiftool, others

from sightline.annotate.metadata import heif
from sightline.annotate.photo_metadata import MetadataChange, read, undo, write
from sightline.errors import MetadataError

WORDS = MetadataChange(alt_text={"x-default": "Two geese", "de": "Zwei Gänse"})
PICTURE = bytes(range(256)) * 9


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, kind) + body


def full(kind: bytes, version: int, *parts: bytes) -> bytes:
    return box(kind, struct.pack(">I", version << 24), *parts)


def heic(*, xmp: bytes = b"", inside: bytes = b"", content: bytes = b"text/plain\0\0", wide: bool = False) -> bytes:
    """A picture and an Exif block, and a packet if there is one; `inside` is a last item, kept in the list itself."""
    exif_item = struct.pack(">I", 6) + exif().tobytes()  # the block begins with Exif\0\0
    items = [(1, b"hvc1", b"", PICTURE, 0), (2, b"Exif", b"", exif_item, 0)]
    items += [(3, b"mime", b"application/rdf+xml\0\0", xmp, 0)] if xmp else []
    items += [(4, b"mime", content, inside, 1)] if inside else []
    number = ">I" if wide else ">H"
    version = 3 if wide else 2
    entries = [
        full(b"infe", version, struct.pack(number + "H4s", id, 0, kind), b"\0", type) for id, kind, type, *_ in items
    ]
    count = struct.pack(">I" if wide else ">H", len(items))

    def meta(media_at: int) -> bytes:
        places, at, idat_at = [], media_at, 0
        for id, _, _, data, method in items:
            offset = idat_at if method else at
            base = struct.pack(">Q" if wide else ">I", media_at if not method else 0) if wide else b""
            offset -= media_at if wide and not method else 0
            place = struct.pack(number + "HH", id, method, 0) + base + struct.pack(">HII", 1, offset, len(data))
            places.append(place)
            at, idat_at = (at, idat_at + len(data)) if method else (at + len(data), idat_at)
        sizes = bytes([0x44, 0x80 if wide else 0])
        about = [
            box(b"cdsc", struct.pack(number + "H" + number[1:], id, 1, 1)) for id, kind, *_ in items if kind != b"hvc1"
        ]
        properties = box(b"ipco", full(b"ispe", 0, struct.pack(">II", 64, 36)))
        return full(
            b"meta",
            0,
            full(b"hdlr", 0, bytes(4), b"pict", bytes(13)),
            full(b"pitm", 0, struct.pack(">H", 1)),
            full(b"iinf", 1 if wide else 0, count, *entries),
            full(b"iloc", 2 if wide else 1, sizes, count, *places),
            full(b"iref", 1 if wide else 0, *about),
            box(b"iprp", properties, full(b"ipma", 0, struct.pack(">IHBB", 1, 1, 1, 1))),
            box(b"idat", inside) if inside else b"",
        )

    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    list_ = meta(len(head) + len(meta(0)) + 8)
    return head + list_ + box(b"mdat", *(data for *_, data, method in items if not method))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photos" / "IMG_1.HEIC"
    path.parent.mkdir()
    return path


@pytest.mark.parametrize("wide", [False, True], ids=["narrow", "wide"])
def test_what_a_file_says_is_read(photo, wide):
    photo.write_bytes(heic(xmp=packet(LANGUAGES), inside=b"Words", wide=wide))
    found = read(photo)
    assert found.alt_text["de"] == "Alte Wörter"
    assert found.description == {"x-default": "Geese at the lake"}
    assert (found.created, found.has_gps) == ("2024-05-06T07:08:09+02:00", True)


@needs_exiftool
@pytest.mark.parametrize("xmp", [b"", packet(), packet(LANGUAGES)], ids=["none", "packet", "languages"])
def test_exiftool_writes_it_and_nothing_else_changes(photo, tmp_path, xmp):
    photo.write_bytes(heic(xmp=xmp))
    before, tags = photo.read_bytes(), exiftool([photo])[photo.name]
    written = write(photo, WORDS, keep=tmp_path / "keep")
    assert (written.file, written.warnings) == (photo, ())
    after = exiftool([photo])[photo.name]
    assert (after[ALT_TEXT], after[f"{ALT_TEXT}-de"]) == ("Two geese", "Zwei Gänse")
    assert others(after) == others(tags)
    assert PICTURE in photo.read_bytes()
    assert heif.parse(photo.read_bytes()).rest == heif.parse(before).rest
    assert read(photo).alt_text.items() >= WORDS.alt_text.items()
    [undone] = undo(tmp_path / "keep")
    assert undone.restored
    assert photo.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data[:-500], "longer than the file"),
        (lambda data: data[:60], "longer than the file"),
        (lambda data: data.replace(b"meta", b"mett"), "no list of its parts"),
        (lambda data: data.replace(b"iloc", b"ilo?"), "list of parts is damaged"),
        (lambda data: data.replace(b"infe\2", b"infe\1"), "unknown version"),
        (lambda data: data.replace(struct.pack(">I", len(PICTURE)), struct.pack(">I", 1 << 24)), "outside the file"),
        (lambda data: data.replace(struct.pack(">HHH", 1, 0, 0), struct.pack(">HHH", 9, 0, 0)), "parts is damaged"),
    ],
    ids=["cut", "only a beginning", "no list", "no places", "old entries", "a place outside", "an unknown part"],
)
def test_a_broken_file_is_refused_and_left_alone(photo, tmp_path, change, reason):
    photo.write_bytes(change(heic()))
    before = photo.read_bytes()
    assert before != heic()
    with pytest.raises(MetadataError, match=reason):
        write(photo, WORDS, keep=tmp_path / "keep")
    assert photo.read_bytes() == before
    assert [path.name for path in photo.parent.iterdir()] == [photo.name]


def test_a_signed_file_keeps_its_credential(photo, tmp_path):
    manifest = box(b"uuid", bytes.fromhex("d8fec3d61b0e483c92975828877ec481"), bytes(40))
    photo.write_bytes(heic() + manifest)
    written = write(photo, WORDS, keep=tmp_path / "keep")
    assert written.sidecar
    assert "signed (C2PA)" in written.warnings[0]


def test_two_packets_are_one_too_many(photo, tmp_path):
    photo.write_bytes(heic(xmp=packet(), inside=packet(), content=b"application/rdf+xml\0\0"))
    with pytest.raises(MetadataError, match="more than one XMP packet"):
        write(photo, WORDS, keep=tmp_path / "keep")
