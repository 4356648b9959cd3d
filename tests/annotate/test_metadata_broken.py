"""Broken photos, and broken metadata in sound ones: refused with a reason, and left alone to the last byte."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from metadata_fixtures import LANGUAGES, MAKERS, chunk, packet, picture, segment, with_chunks, with_segments, xmp_chunk
from metadata_witnesses import pixels

from sightline.annotate.photo_metadata import MetadataChange, Sidecar, read, undo, write
from sightline.errors import MetadataError

WORDS = MetadataChange(alt_text={"x-default": "Two geese"})
XMP = b"http://ns.adobe.com/xap/1.0/\0"
BROKEN: dict[str, tuple[Callable[[Path], None], str]] = {}


def broken(name: str, reason: str) -> Callable[[Callable[[Path], None]], Callable[[Path], None]]:
    def keep(make: Callable[[Path], None]) -> Callable[[Path], None]:
        BROKEN[name] = (make, reason)
        return make

    return keep


def changed(name: str, source: str, reason: str, change: Callable[[bytes], bytes]) -> None:
    def make(path: Path) -> None:
        MAKERS[source](path)
        before = path.read_bytes()
        path.write_bytes(change(before))
        assert path.read_bytes() != before

    BROKEN[name] = (make, reason)


def first_entry(data: bytes, tag: int) -> int:
    """Where the entry of that tag in the first directory of a little-endian TIFF stands."""
    at = struct.unpack_from("<I", data, 4)[0]
    places = range(at + 2, at + 2 + 12 * struct.unpack_from("<H", data, at)[0], 12)
    return next(place for place in places if struct.unpack_from("<H", data, place)[0] == tag)


changed(
    "packet-cut.jpg", "exif-icc-xmp.jpg", "no well-formed XML", lambda data: data.replace(b"</rdf:RDF>", b"</rdf:RD >")
)
changed(
    "packet-latin.jpg", "exif-icc-xmp.jpg", "no well-formed XML", lambda data: data.replace(b"Evening", b"Ev\xe9ning")
)
changed(
    "packet-twice.png", "exif-icc.png", "more than one XMP packet", lambda d: d[:33] + xmp_chunk(packet()) * 2 + d[33:]
)
changed("segment-long.jpg", "baseline.jpg", "longer than the file", lambda d: d[:2] + b"\xff\xe1\xff\xff" + d[2:900])
changed("garbage-between.jpg", "baseline.jpg", "between its JPEG segments", lambda data: data[:20] + b"abc" + data[20:])
changed("no-picture.jpg", "baseline.jpg", "ends before its picture", lambda data: data[:20])
changed("end-first.jpg", "baseline.jpg", "where none may be", lambda data: data[:20] + b"\xff\xd9\0\0" + data[20:])
changed(
    "checksum.png",
    "palette.png",
    "checksum of its 'PLTE' chunk",
    lambda d: d.replace(b"PLTE" + d[41:43], b"PLTE" + bytes([d[41] ^ 1, d[42]])),
)
changed("cut.png", "palette.png", "ends in the middle", lambda data: data[:-20])
changed("no-end.png", "palette.png", "ends in the middle", lambda data: data[:-12])
changed("header-second.png", "palette.png", "no PNG header", lambda data: data[:8] + chunk(b"tEXt", b"a\0b") + data[8:])
changed(
    "zip.png",
    "xmp-compressed.png",
    "compressed texts is damaged",
    lambda d: d[:33] + chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0abc") + d[d.index(b"IDAT") - 4 :],
)
changed("cut.webp", "lossy.webp", "ends in the middle", lambda data: data[:-20])
changed(
    "chunk-long.webp",
    "exif-icc-xmp.webp",
    "longer than the file",
    lambda d: d.replace(d[(at := d.index(b"XMP ")) : at + 8], b"XMP \xff\xff\0\0"),
)
changed(
    "packet-twice.webp",
    "exif-icc-xmp.webp",
    "more than one XMP packet",
    lambda d: d[:4] + struct.pack("<I", len(d) - 8 + len(x := d[d.index(b"XMP ") :])) + d[8:] + x,
)
changed("no-header.webp", "lossless.webp", "no WebP header", lambda data: data.replace(b"VP8L", b"VP8?"))
changed("header.tif", "lzw.tif", "lies outside the file", lambda data: data[:4] + b"\xff\xff\xff\x0f" + data[8:])
changed(
    "value-outside.tif",
    "exif.tif",
    "lies outside the file",
    lambda d: d[: (at := first_entry(d, 271)) + 8] + b"\xff\xff\xff\x0f" + d[at + 12 :],
)
changed(
    "order.tif",
    "plain.tif",
    "not in order",
    lambda d: d[: (at := first_entry(d, 258))] + d[at + 12 : at + 24] + d[at : at + 12] + d[at + 24 :],
)
changed(
    "strip-outside.tif",
    "lzw.tif",
    "outside the file",
    lambda d: d[: (at := first_entry(d, 279)) + 8] + b"\xff\xff\xff\x0f" + d[at + 12 :],
)
changed("packet.tif", "xmp-iptc.tif", "no well-formed XML", lambda data: data.replace(b"</rdf:RDF>", b"</rdf:RD >"))


def circle(data: bytes) -> bytes:
    at = struct.unpack_from("<I", data, 4)[0]
    end = at + 2 + 12 * struct.unpack_from("<H", data, at)[0]
    return data[:end] + data[4:8] + data[end + 4 :]


changed("circle.tif", "lzw.tif", "circle", circle)


@broken("packet-doctype.jpg", "document type")
def _(path: Path) -> None:
    picture().save(path, xmp=b'<!DOCTYPE x SYSTEM "file:///etc/hostname">' + packet().split(b"?>", 1)[1])


@broken("packet-twice.jpg", "more than one XMP packet")
def _(path: Path) -> None:
    picture().save(path)
    with_segments(path, *[segment(0xE1, XMP + packet())] * 2)


@broken("field-twice.jpg", "more than once")
def _(path: Path) -> None:
    picture().save(path, xmp=packet(LANGUAGES + LANGUAGES))


@broken("entities.png", "no well-formed XML|document type")
def _(path: Path) -> None:
    picture().save(path)
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>'.encode() + packet("&a8;").split(b"?>", 1)[1]
    with_chunks(path, xmp_chunk(bomb))


@broken("zip-bomb.png", "far too long")
def _(path: Path) -> None:
    import zlib

    picture().save(path)
    with_chunks(path, chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(bytes(100 << 20))))


@pytest.mark.parametrize("name", BROKEN)
def test_it_is_refused_with_the_reason_and_not_touched(tmp_path, name):
    make, reason = BROKEN[name]
    path = tmp_path / "photos" / name
    path.parent.mkdir()
    make(path)
    before = path.read_bytes()
    with pytest.raises(MetadataError, match=reason) as refused:
        write(path, WORDS, keep=tmp_path / "keep")
    assert str(refused.value).startswith(f"{name}: ")
    assert "left as it is" in refused.value.problem
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    assert list((tmp_path / "keep").iterdir()) == []
    # What its owner may still do, as the sentence says:
    written = write(path, WORDS, keep=tmp_path / "keep", sidecar=Sidecar.ALWAYS)
    assert written.sidecar
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "name", ["exif-icc-xmp.jpg", "mpo.jpg", "animated.png", "exif-icc-xmp.webp", "pages.tif", "xmp-iptc.tif", "big.tif"]
)
def test_bytes_changed_at_random_are_refused_or_kept(tmp_path, name):
    """Whatever is damaged: a sentence or a photo with the words, whose pixels are what they were; and undone."""
    randomly = random.Random(name)
    path = tmp_path / name
    MAKERS[name](path)
    sound = path.read_bytes()
    refused = 0
    for _ in range(25):
        data = bytearray(sound)
        for _ in range(randomly.randint(1, 6)):
            # most of what matters stands at the two ends
            at = int(len(data) * randomly.random() ** 3)
            data[at if randomly.random() < 0.5 else -1 - at] = randomly.choice(
                [0, 1, 127, 255, randomly.randrange(256)]
            )
        path.write_bytes(data[: randomly.choice([len(data)] * 9 + [randomly.randrange(len(data))])])
        before, looks = path.read_bytes(), look(path)
        try:
            write(path, WORDS, keep=tmp_path / "keep")
        except MetadataError:
            refused += 1
            assert path.read_bytes() == before
        else:
            assert read(path).alt_text["x-default"] == "Two geese"
            assert look(path) == looks
            assert all(undone.restored for undone in undo(tmp_path / "keep"))
            assert path.read_bytes() == before
    assert refused


@pytest.mark.filterwarnings("ignore")
def look(path: Path) -> object:
    """The pixels, or the kind of error."""
    try:
        return pixels(path)
    except Exception as error:  # whatever Pillow raises for a broken file
        return type(error)
