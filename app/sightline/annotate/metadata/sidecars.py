"""XMP files beside a photo: which ones are its own, and what a new one is called."""

from __future__ import annotations

from pathlib import Path

from sightline.annotate.metadata.container import Contents, Splice
from sightline.annotate.metadata.values import Naming
from sightline.errors import said

# By suffix, since most look like TIFF inside; never written to: a raw photo is a negative.
RAW = frozenset(
    [".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq", ".kdc", ".mef", ".mos"]
).union([".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"])
_PICTURES = RAW.union(
    [".avif", ".bmp", ".gif", ".heic", ".heif", ".jfif", ".jpe", ".jpeg", ".jpg", ".mov", ".mp4", ".png", ".psd"],
    [".tif", ".tiff", ".webp"],
)


def existing(photo: Path) -> list[Path]:
    """The photo's sidecars, the one that counts first."""
    return [path for path in (_appended(photo), _instead(photo)) if _is_file(path) and _is_own(photo, path)]


def place(photo: Path, naming: Naming) -> tuple[Path, str | None]:
    """Where the photo's sidecar is, or is to be; and a warning where that is not called as it was asked for."""
    found = existing(photo)
    wanted = _instead(photo) if naming is Naming.INSTEAD else _appended(photo)
    if found:
        return found[0], None
    if _is_own(photo, wanted):
        return wanted, None
    return _appended(photo), said(
        "{name} would belong to several pictures, so the text is in {other}.",
        name=wanted.name,
        other=f"{photo.name}.xmp",
    )


def parse(data: bytes) -> Contents:
    """A sidecar is a packet and nothing else; an empty one is none yet."""
    return Contents(packet=data or None)


def embed(data: bytes, packet: bytes) -> list[Splice]:
    """The packet is the new sidecar."""
    return [Splice(0, len(data), packet)]


def _appended(photo: Path) -> Path:
    return photo.with_name(photo.name + ".xmp")


def _instead(photo: Path) -> Path:
    return photo.with_suffix(".xmp")


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # with the suffix, its name is too long
        return False


def _is_own(photo: Path, sidecar: Path) -> bool:
    """Whether no other picture in the folder has the same sidecar: photo.xmp may be that of photo.cr2."""
    if sidecar == _appended(photo):
        return True
    return not any(
        other.stem == photo.stem and other.suffix.lower() in _PICTURES and other != photo
        for other in photo.parent.glob("*")
    )
