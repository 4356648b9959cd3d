"""What photos say: XMP, else IPTC, else Exif; people, places, dates; and that no coordinates come out."""

from __future__ import annotations

import struct

import pytest
from metadata_fixtures import (
    MAKERS,
    chunk,
    exif,
    exif_tags,
    iptc,
    packet,
    photoshop,
    picture,
    segment,
    with_chunks,
    with_segments,
)
from PIL import features

from sightline.annotate.photo_metadata import PhotoMetadata, read
from sightline.errors import MetadataError

EXT = 'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
PHOTOSHOP = 'xmlns:p="http://ns.adobe.com/photoshop/1.0/"'
REGIONS = 'xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/"'
MICROSOFT = (
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"'
    ' xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#"'
)
PEOPLE = (
    f"<e:PersonInImage {EXT}><rdf:Bag><rdf:li>Ada Lovelace</rdf:li><rdf:li> </rdf:li></rdf:Bag></e:PersonInImage>"
    f'<mwg:Regions {REGIONS} rdf:parseType="Resource"><mwg:RegionList><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><mwg:Name>Grace Hopper</mwg:Name><mwg:Type>Face</mwg:Type></rdf:li>'
    '<rdf:li><rdf:Description mwg:Name="Ada Lovelace" mwg:Type="Face"/></rdf:li>'
    '<rdf:li><rdf:Description mwg:Name="Rex" mwg:Type="Pet"/></rdf:li>'
    "</rdf:Bag></mwg:RegionList></mwg:Regions>"
    f'<MP:RegionInfo {MICROSOFT} rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>'
    '<rdf:li MPReg:PersonDisplayName="Emmy Noether"/></rdf:Bag></MPRI:Regions></MP:RegionInfo>'
)
PLACE = (
    f"<e:LocationShown {EXT}><rdf:Bag><rdf:li><rdf:Description e:City='Konstanz' e:CountryName='Germany'/></rdf:li>"
    "</rdf:Bag></e:LocationShown>"
)


def photo(path, inside="", **options):
    picture().save(path, xmp=packet(inside), **options)
    return read(path)


def test_nothing_is_said_by_a_bare_photo(tmp_path):
    picture().save(tmp_path / "a.jpg")
    assert read(tmp_path / "a.jpg") == PhotoMetadata()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", *([".avif"] if features.check("avif") else [])])
def test_exif_tells_when_and_what_and_that_it_knows_where(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    picture().save(path, **({"tiffinfo": exif_tags()} if suffix == ".tif" else {"exif": exif()}))
    found = read(path)
    assert found.created == "2024-05-06T07:08:09+02:00"
    assert found.description == {"x-default": "Geese at the lake"}
    assert found.has_gps
    assert "48" not in repr(found)  # no coordinates


def test_xmp_counts_before_iptc_and_iptc_before_exif(tmp_path):
    path = tmp_path / "a.jpg"
    MAKERS["iptc.jpg"](path)
    found = read(path)
    assert found.description == {"x-default": "Gänse am See"}
    assert found.keywords == ("bird", "water")
    assert found.place == "Konstanz, Germany"
    with_segments(path, segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet(
        '<d:description xmlns:d="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="de">Gänse</rdf:li>'
        "</rdf:Alt></d:description>"
    )))  # fmt: skip
    found = read(path)
    assert found.description == {"x-default": "Gänse", "de": "Gänse"}
    assert found.keywords == ("geese", "lake")


def test_iptc_is_read_from_tiff_and_without_a_character_set(tmp_path):
    MAKERS["xmp-iptc.tif"](tmp_path / "a.tif")
    assert read(tmp_path / "a.tif").place == "Konstanz, Germany"
    latin = iptc().replace(struct.pack(">BBBH", 0x1C, 1, 90, 3) + b"\x1b%G", b"")
    latin = latin.replace(
        struct.pack(">BBBH", 0x1C, 2, 120, 13) + "Gänse am See".encode(), b"\x1c\x02\x78\0\x0cG\xe4nse am See"
    )
    picture().save(tmp_path / "b.jpg")
    with_segments(tmp_path / "b.jpg", segment(0xED, b"Photoshop 3.0\0" + photoshop(latin)))
    assert read(tmp_path / "b.jpg").description == {"x-default": "Gänse am See"}
    assert read(tmp_path / "b.jpg").created == "2024-05-06T07:08:09+02:00"


def test_people_are_named_once_each_and_animals_are_none(tmp_path):
    assert photo(tmp_path / "a.jpg", PEOPLE).names == ("Ada Lovelace", "Grace Hopper", "Emmy Noether")


def test_places_are_in_words_the_smallest_first(tmp_path):
    assert photo(tmp_path / "a.jpg", PLACE).place == "Konstanz, Germany"
    inside = f"<p:City {PHOTOSHOP}>Meersburg</p:City><p:Country {PHOTOSHOP}>Germany</p:Country>{PLACE}"
    assert photo(tmp_path / "b.jpg", inside).place == "Meersburg, Germany"


def test_a_date_that_somebody_set_counts_before_that_of_the_camera(tmp_path):
    inside = f"<p:DateCreated {PHOTOSHOP}>1931-08</p:DateCreated>"
    assert photo(tmp_path / "a.jpg", inside, exif=exif()).created == "1931-08"


def test_gps_in_xmp_is_known_to_be_there_and_not_told(tmp_path):
    inside = '<g:GPSLatitude xmlns:g="http://ns.adobe.com/exif/1.0/">48,8.5N</g:GPSLatitude>'
    found = photo(tmp_path / "a.jpg", inside)
    assert found.has_gps
    assert "48" not in repr(found)


def test_words_in_png_s_own_fields_describe_it(tmp_path):
    MAKERS["texts.png"](tmp_path / "a.png")
    assert read(tmp_path / "a.png").description == {"x-default": "Geese on a lake"}
    picture().save(tmp_path / "b.png")
    with_chunks(tmp_path / "b.png", chunk(b"iTXt", "Description\0\0\0de\0\0Gänse".encode()))
    assert read(tmp_path / "b.png").description == {"x-default": "Gänse"}


@pytest.mark.parametrize("words", ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "   "])
def test_what_a_camera_writes_into_every_photo_describes_none(tmp_path, words):
    block = exif()
    block[0x010E] = words
    picture().save(tmp_path / "a.jpg", exif=block)
    assert read(tmp_path / "a.jpg").description == {}


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"II*\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff",
        b"II*\0\x08\0\0\0\x01\0i\x87\x04\0\x01\0\0\0\xff\xff\xff\xff\0\0\0\0",
    ],
)
def test_a_damaged_exif_block_says_nothing_and_hides_nothing(tmp_path, block):
    picture().save(tmp_path / "a.jpg", xmp=packet())
    with_segments(tmp_path / "a.jpg", segment(0xE1, b"Exif\0\0" + block))
    found = read(tmp_path / "a.jpg")
    assert (found.keywords, found.created) == (("geese", "lake"), None)


@pytest.mark.parametrize(
    "records", [b"\x1c", b"\x1c\x02\x78\xff\xff", b"\x1c\x02\x78\0\xffabc", b"abc", b"\x1c\x02\x78\0\x03abc\x1d"]
)
def test_damaged_iptc_is_read_as_far_as_it_goes(tmp_path, records):
    picture().save(tmp_path / "a.jpg")
    with_segments(tmp_path / "a.jpg", segment(0xED, b"Photoshop 3.0\0" + photoshop(records)))
    assert read(tmp_path / "a.jpg").description in ({}, {"x-default": "abc"})


def test_words_are_text_whatever_they_look_like(tmp_path):
    found = photo(
        tmp_path / "a.jpg",
        '<d:description xmlns:d="http://purl.org/dc/elements/1.1/">&lt;img src=x&gt;</d:description>',
    )
    assert found.description == {"x-default": "<img src=x>"}


def test_what_is_not_there_is_said(tmp_path):
    with pytest.raises(MetadataError, match=r"a\.jpg: it is not there any more"):
        read(tmp_path / "a.jpg")
