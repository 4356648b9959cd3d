"""What a photo says of itself, gathered from XMP, else IPTC-IIM, else Exif, as the Metadata Working Group advises."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sightline.annotate.metadata import exif, iptc
from sightline.annotate.metadata.container import Contents
from sightline.annotate.metadata.values import X_DEFAULT, PhotoMetadata
from sightline.annotate.metadata.xmp import ALT_TEXT, CORE, DC, DESCRIPTION, EXT, EXTENDED, Packet

_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_REGIONS = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_MICROSOFT = ("{http://ns.microsoft.com/photo/1.2/}RegionInfo", "{http://ns.microsoft.com/photo/1.2/t/Region#}")
_PLACES = (f"{{{EXT}}}LocationShown", f"{{{EXT}}}LocationCreated")
_PARTS_OF_PLACE = ("Sublocation", "City", "ProvinceState", "CountryName")


def gather(packets: Sequence[Packet], contents: Contents) -> PhotoMetadata:
    """What they say together; where several packets have something, the first counts."""
    records = iptc.read(contents.iptc) if contents.iptc else {}
    photo = exif.read(contents.exif) if contents.exif else exif.Exif()
    captions = [*records.get(iptc.CAPTION, []), photo.description, contents.description]
    caption = next((text.strip() for text in captions if text.strip()), "")
    return PhotoMetadata(
        alt_text=_texts(packets, f"{{{CORE}}}{ALT_TEXT}", f"{{{EXT}}}{ALT_TEXT}"),
        extended=_texts(packets, f"{{{CORE}}}{EXTENDED}", f"{{{EXT}}}{EXTENDED}"),
        description=_texts(packets, DESCRIPTION) or ({X_DEFAULT: caption} if caption else {}),
        keywords=_first([packet.items(f"{{{DC}}}subject") for packet in packets])
        or tuple(text for text in records.get(iptc.KEYWORDS, []) if text.strip()),
        created=_item(packets, f"{_PHOTOSHOP}DateCreated")
        or photo.created
        or _item(packets, f"{_EXIF}DateTimeOriginal")
        or _date(records)
        or _item(packets, f"{_XMP}CreateDate"),
        place=_place(packets, records),
        names=_first([_names(packet) for packet in packets]),
        has_gps=photo.has_gps or bool(_item(packets, f"{_EXIF}GPSLatitude")),
    )


def _texts(packets: Sequence[Packet], *names: str) -> dict[str, str]:
    return next(filter(None, (packet.texts(*names) for packet in packets)), {})


def _first(found: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return next(filter(None, found), ())


def _item(packets: Sequence[Packet], name: str) -> str | None:
    return next((text for packet in packets for text in packet.items(name)), None)


def _date(records: dict[int, list[str]]) -> str | None:
    day, moment = (records.get(number, [""])[0] for number in (iptc.DATE, iptc.TIME))
    if not (found := re.fullmatch(r"(\d{4})(\d\d)(\d\d)", day)) or found[1] == "0000":
        return None
    clock = re.match(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$", moment)
    hours = f"T{clock[1]}:{clock[2]}:{clock[3]}" if clock else ""
    zone = f"{clock[4]}:{clock[5]}" if clock and clock[4] else ""
    return "-".join(found.groups()) + hours + zone


def _place(packets: Sequence[Packet], records: dict[int, list[str]]) -> str | None:
    """The smallest unit first, as it is said in a sentence."""
    for packet in packets:
        names = (f"{{{CORE}}}Location", *(f"{_PHOTOSHOP}{part}" for part in ("City", "State", "Country")))
        parts = [text for name in names for text in packet.items(name)[:1]]
        if not parts:
            wanted = [f"{{{EXT}}}{part}" for part in _PARTS_OF_PLACE]
            there: dict[str, str] = {}
            for name in _PLACES:
                for element in packet.inside(name):
                    for key in wanted:
                        text = element.get(key) or ("".join(element.itertext()).strip() if element.tag == key else "")
                        if text:
                            there.setdefault(key, text)
            parts = [there[key] for key in wanted if key in there]
        if parts:
            return ", ".join(parts)
    numbers = (iptc.SUBLOCATION, iptc.CITY, iptc.STATE, iptc.COUNTRY)
    return ", ".join(text for number in numbers for text in records.get(number, [])[:1] if text.strip()) or None


def _names(packet: Packet) -> tuple[str, ...]:
    """The people said to be in the picture, and those whose faces were marked in it, each once."""
    found = list(packet.items(f"{{{EXT}}}PersonInImage"))
    for element in packet.inside(f"{_REGIONS}Regions"):
        kind, name = (_field(element, f"{_REGIONS}{field}") for field in ("Type", "Name"))
        if kind == "Face" and name:
            found.append(name)
    found += [_field(element, f"{_MICROSOFT[1]}PersonDisplayName") for element in packet.inside(_MICROSOFT[0])]
    return tuple(dict.fromkeys(filter(None, found)))


def _field(element: object, name: str) -> str:
    """A field of a structure, which is an attribute of its element or an element in it."""
    text = element.get(name) or element.findtext(name) or ""  # type: ignore[attr-defined]
    return str(text).strip()
