"""Photos of every kind that is written to, made on the spot: each maker fills a file at the path that it is given."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import ImageFileDirectory_v2

Make = Callable[[Path], None]
MAKERS: dict[str, Make] = {}

PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Somebody else 1.0">\n'
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    '  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"'
    ' xmp:CreatorTool="Somebody &amp; else">\n'
    "  {inside}\n"
    "  </rdf:Description>\n"
    '  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:own="https://example.org/own/1.0/">\n'
    "   <dc:subject><rdf:Bag><rdf:li>geese</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>\n"
    '   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Evening</rdf:li></rdf:Alt></dc:title>\n'
    '   <own:thing rdf:parseType="Resource"><own:part>1</own:part></own:thing>\n'
    "  </rdf:Description>\n"
    " </rdf:RDF>\n"
    "</x:xmpmeta>\n"
    '<?xpacket end="w"?>'
)
LANGUAGES = (
    '<i:AltTextAccessibility xmlns:i="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><rdf:Alt>'
    '<rdf:li xml:lang="x-default">Old words</rdf:li><rdf:li xml:lang="de">Alte Wörter</rdf:li>'
    '<rdf:li xml:lang="fr-CA">Vieux mots</rdf:li></rdf:Alt></i:AltTextAccessibility>'
)


def packet(inside: str = "") -> bytes:
    """A packet of another program, with these further properties."""
    return PACKET.replace("{inside}", inside).encode()


def picture(mode: str = "RGB", shift: int = 0, size: tuple[int, int] = (61, 45)) -> Image.Image:
    """A picture with both smooth and noisy parts, the same each time."""
    width, height = size
    values = np.random.default_rng(shift).integers(0, 40, (height, width, 4))
    values[..., 0] += np.linspace(0, 200, width).astype(int)[None, :]
    values[..., 1] += np.linspace(200, 0, height).astype(int)[:, None]
    values[..., 2] += 60 + shift
    values[..., 3] += 150
    image = Image.fromarray(values.astype(np.uint8))
    if mode == "I;16":
        return Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    return image.convert(mode)


def exif() -> Image.Exif:
    """An Exif block with a date, a place, a description and a maker's note."""
    block = Image.Exif()
    block[0x010F], block[0x0110], block[0x0112] = "Somebody", "Camera 1", 6
    block[0x010E] = "Geese at the lake"
    block.get_ifd(0x8769)[0x9003] = "2024:05:06 07:08:09"
    block.get_ifd(0x8769)[0x9011] = "+02:00"
    block.get_ifd(0x8769)[0x927C] = b"Somebody's note" + bytes(range(200))
    block.get_ifd(0x8825)[1], block.get_ifd(0x8825)[2] = "N", (48.0, 8.0, 30.5)
    return block


def exif_tags() -> ImageFileDirectory_v2:
    """The same as tags of a TIFF, whose directories Pillow does not write from an Exif block."""
    tags = ImageFileDirectory_v2()
    for tag, value in exif().items():
        tags[tag] = value
    for tag in (0x8769, 0x8825):
        tags[tag] = dict(exif().get_ifd(tag))
        tags.tagtype[tag] = 4
    return tags


def iptc(caption: str = "Gänse am See") -> bytes:
    """IPTC-IIM records in UTF-8."""
    fields = [(1, 90, b"\x1b%G"), (2, 0, b"\0\x02"), (2, 120, caption.encode()), (2, 25, b"bird"), (2, 25, b"water")]
    fields += [(2, 90, b"Konstanz"), (2, 101, b"Germany"), (2, 55, b"20240506"), (2, 60, b"070809+0200")]
    return b"".join(struct.pack(">BBBH", 0x1C, record, set_, len(text)) + text for record, set_, text in fields)


def photoshop(records: bytes) -> bytes:
    """Photoshop's image resources with these records, and one other."""
    other = b"8BIM\x04\x0c\0\0" + struct.pack(">I", 3) + b"abc\0"
    padded = records + b"\0" * (len(records) % 2)
    return other + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + padded


def segment(marker: int, body: bytes) -> bytes:
    """A JPEG segment."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def with_segments(path: Path, *segments: bytes) -> None:
    """Put segments behind those of JFIF and Exif."""
    data = path.read_bytes()
    at = 2
    while data[at + 4 : at + 8] in (b"JFIF", b"Exif"):
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    path.write_bytes(data[:at] + b"".join(segments) + data[at:])


def chunk(kind: bytes, body: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunks(path: Path, *chunks: bytes, at: int = 33) -> None:
    """Put chunks behind the PNG header, or elsewhere."""
    data = path.read_bytes()
    path.write_bytes(data[:at] + b"".join(chunks) + data[at:])


def xmp_chunk(body: bytes) -> bytes:
    """A PNG chunk with a packet that is not compressed."""
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + body)


def _icc() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _photo(name: str) -> Callable[[Make], Make]:
    def keep(make: Make) -> Make:
        MAKERS[name] = make
        return make

    return keep


def _saved(name: str, mode: str = "RGB", **options: object) -> None:
    MAKERS[name] = lambda path: picture(mode).save(path, **options)


_saved("baseline.jpg", quality=85)
_saved("progressive.jpg", progressive=True, quality=70)
_saved("cmyk.jpg", "CMYK")
_saved("grey.jpg", "L")
_saved("restarts.jpg", restart_marker_blocks=2)
_saved("comment.jpg", comment=b"Somebody's words")
_saved("exif.jpg", exif=exif())
_saved("icc.jpg", icc_profile=_icc())
_saved("exif-icc-xmp.jpg", exif=exif(), icc_profile=_icc(), xmp=packet())
_saved("languages.jpg", xmp=packet(LANGUAGES))
_saved(
    "plain-text.jpg",
    xmp=packet().replace(
        b"xmp:Rating", b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:description="Plain" xmp:Rating'
    ),
)
_saved("padded.jpg", xmp=packet()[:-19] + b" " * 2000 + packet()[-19:] + b"\0")
_saved("palette.png", "P")
_saved("transparent.png", "RGBA")
_saved("bits16.png", "I;16")
_saved("one-bit.png", "1")
_saved("exif-icc.png", exif=exif(), icc_profile=_icc())
_saved("lossy.webp", quality=80)
_saved("lossy-alpha.webp", "RGBA", quality=80)
_saved("lossless.webp", lossless=True)
_saved("lossless-alpha.webp", "RGBA", lossless=True)
_saved("exif-icc-xmp.webp", exif=exif(), icc_profile=_icc(), xmp=packet())
_saved("languages.webp", lossless=True, xmp=packet(LANGUAGES))
_saved("plain.tif")
_saved("lzw.tif", compression="tiff_lzw")
_saved("big-endian.tif", "I;16", compression=None)
_saved("big.tif", big_tiff=True)
_saved("cmyk.tif", "CMYK", compression="tiff_adobe_deflate")


@_photo("mpo.jpg")
def _(path: Path) -> None:
    picture().save(path, "MPO", save_all=True, append_images=[picture(shift=9)], exif=exif())


@_photo("mpo-xmp.jpg")
def _(path: Path) -> None:
    picture().save(path, "MPO", save_all=True, append_images=[picture(shift=9)])
    with_segments(path, segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet()))


@_photo("trailer.jpg")
def _(path: Path) -> None:
    picture().save(path, exif=exif())
    path.write_bytes(path.read_bytes() + b"\0\0\0\x18ftypmp42" + bytes(500))  # as telephones add a film


@_photo("iptc.jpg")
def _(path: Path) -> None:
    picture().save(path, exif=exif())
    with_segments(path, segment(0xED, b"Photoshop 3.0\0" + photoshop(iptc())))


@_photo("iptc-first.jpg")
def _(path: Path) -> None:
    picture().save(path)
    parts = (
        segment(0xED, b"Photoshop 3.0\0" + photoshop(iptc("É" * 90))),
        segment(0xEC, b"Ducky\0\x01\0\x04\0\0\0\x50\0\0"),
    )
    with_segments(path, *parts, segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet(LANGUAGES)))


@_photo("animated.png")
def _(path: Path) -> None:
    picture().save(path, save_all=True, append_images=[picture(shift=9), picture(shift=19)], duration=100)


@_photo("texts.png")
def _(path: Path) -> None:
    picture().save(path)
    note = zlib.compress(b"Zipped words")
    with_chunks(path, chunk(b"tEXt", b"Description\0Geese on a lake"), chunk(b"zTXt", b"Comment\0\0" + note))


@_photo("xmp-compressed.png")
def _(path: Path) -> None:
    picture().save(path)
    with_chunks(path, chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(packet(LANGUAGES))))


@_photo("xmp-behind.png")
def _(path: Path) -> None:
    picture().save(path)
    data = path.read_bytes()
    with_chunks(path, xmp_chunk(packet()), at=len(data) - 12)
    path.write_bytes(path.read_bytes() + b"something behind the end")


@_photo("trailer.webp")
def _(path: Path) -> None:
    picture().save(path, exif=exif())
    path.write_bytes(path.read_bytes() + b"something behind the end")


@_photo("odd.tif")
def _(path: Path) -> None:
    picture().save(path, compression="tiff_adobe_deflate")
    path.write_bytes(path.read_bytes() + b"\0" * (1 - path.stat().st_size % 2))


@_photo("animated.webp")
def _(path: Path) -> None:
    picture("RGBA").save(path, save_all=True, append_images=[picture("RGBA", 9)], duration=80, lossless=True)


@_photo("pages.tif")
def _(path: Path) -> None:
    pages = [picture(shift=9), picture("L"), picture("1")]
    picture().save(path, save_all=True, append_images=pages, compression="tiff_lzw")


@_photo("exif.tif")
def _(path: Path) -> None:
    picture().save(path, tiffinfo=exif_tags(), icc_profile=_icc())


@_photo("xmp-iptc.tif")
def _(path: Path) -> None:
    tags = ImageFileDirectory_v2()
    tags[700], tags.tagtype[700] = packet(LANGUAGES), 1
    tags[33723], tags.tagtype[33723] = iptc(), 7
    tags[315] = "Somebody"
    picture().save(path, tiffinfo=tags)
