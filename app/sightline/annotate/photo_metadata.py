"""A photo's own words: read them, write alt text into them so that nothing else changes, and undo that."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

from sightline.annotate import journal, writing
from sightline.annotate.metadata import exiftool, jpeg, png, scanned, sidecars, tiff, webp
from sightline.annotate.metadata.container import BrokenError, Container, Contents, NoPlaceError, Splice
from sightline.annotate.metadata.gathering import gather
from sightline.annotate.metadata.values import (
    X_DEFAULT,
    MetadataChange,
    Naming,
    PhotoMetadata,
    Sidecar,
    Undone,
    Written,
)
from sightline.annotate.metadata.xmp import Packet
from sightline.errors import ChangedError, MetadataError, said
from sightline.events import Progress

__all__ = [
    "X_DEFAULT",
    "MetadataChange",
    "Naming",
    "PhotoMetadata",
    "Sidecar",
    "Undone",
    "Written",
    "digests",
    "read",
    "recover",
    "undo",
    "undoing",
    "write",
]

_CONTAINERS: tuple[tuple[Callable[[bytes], bool], Container], ...] = (
    (jpeg.matches, jpeg),
    (png.matches, png),
    (webp.matches, webp),
    (tiff.matches, tiff),
)
_MOST_BYTES = 1 << 29  # of a file: it is held in memory twice while it is written
_TIFF_SUFFIXES = (".tif", ".tiff")  # raw photos begin like TIFF too
_SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", *_TIFF_SUFFIXES, ".gif", ".heic", ".heif", ".avif")
_SAVE_ANEW = said("Open it in the program that made it, and save it anew.")


def read(path: Path) -> PhotoMetadata:
    """What the photo says, and the sidecars beside it, which count first. Raises MetadataError where that is broken."""
    photo = _resolved(path)
    try:
        data = _bytes_of(photo)
        contents = _container(photo, data[:16]).parse(data)
        embedded = [Packet(packet) for packet in (contents.packet, *contents.extended) if packet is not None]
        return gather([*_beside(photo), *embedded], contents)
    except (BrokenError, NoPlaceError) as error:
        raise MetadataError(path.name, error.why, _SAVE_ANEW) from error
    except OSError as error:
        raise MetadataError(
            path.name,
            said("it cannot be read ({reason}).", reason=error),
            said("See whether it opens in another program."),
        ) from error


def digests(path: Path) -> dict[Path, str]:
    """SHA-256 of the photo, which comes first, and of each sidecar beside it. Raises MetadataError, OSError."""
    photo = _resolved(path)
    found = {}
    for file in (photo, *sidecars.existing(photo)):
        with file.open("rb") as opened:
            found[file] = hashlib.file_digest(opened, "sha256").hexdigest()
    return found


def write(
    path: Path,
    change: MetadataChange,
    *,
    keep: Path,
    sidecar: Sidecar = Sidecar.WHERE_NEEDED,
    naming: Naming = Naming.INSTEAD,
    digests: Mapping[Path, str] | None = None,
) -> Written:
    """Have the photo say `change`, after keeping in the folder `keep` what takes it back.

    The photo is replaced in one step by a verified copy; whatever goes wrong, it is whole, as before or as after.
    A sidecar that is there already, and speaks of the same fields, is changed too. Given the `digests` that it had
    when it was looked at, a file that has others by now is left alone. Raises MetadataError that says why the photo was
    left as it was, ChangedError if that is why.
    """
    photo = _resolved(path)
    warnings: list[str] = []
    names = photo.stat().st_nlink
    if sidecar is not Sidecar.ALWAYS:
        try:
            changed = _edit(photo, None, change, keep, digests)
        except NoPlaceError as error:
            if sidecar is Sidecar.NEVER:
                raise MetadataError(
                    path.name,
                    said("{why}; it was left as it is.", why=error.why),
                    said("Allow that the text is written beside it."),
                ) from error
            warnings.append(said("{name}: {why}, so the text is in a file beside it.", name=path.name, why=error.why))
        else:
            if changed and names > 1:
                warnings.append(
                    said(
                        "{name}: the same file has another name (a hard link), which keeps the old text.",
                        name=path.name,
                    )
                )
            return Written(photo, _follow(photo, change, keep, digests, warnings) or changed, False, tuple(warnings))
    place, warning = sidecars.place(photo, naming)
    try:
        changed = _edit(place, sidecars, change, keep, digests)
    except NoPlaceError as error:  # it is larger than any sidecar is
        raise MetadataError(place.name, said("{why}.", why=error.why), said("Look at what it is.")) from error
    return Written(place, changed, True, (*warnings, *([warning] if warning else [])))


def undo(keep: Path) -> list[Undone]:
    """Give every file that was written with this folder its old bytes back, the last written first.

    A file that another program has changed since is left alone, and stays undoable. A sidecar that was made is removed.
    Not while something is being written with the same folder.
    """
    return [event for event in undoing(keep) if isinstance(event, Undone)]


def undoing(keep: Path) -> Generator[Progress | Undone, None, list[Undone]]:
    """The same as `undo`, step by step: each file is told, and closed between two, it leaves the rest undoable."""
    return writing.undo(keep)


def recover(folder: Path) -> None:
    """At the start: remove what writers that were killed left behind; `folder` holds the `keep` folders of all batches.

    Only for the one program that has the folder. Every photo is whole already, and what was written stays undoable.
    """
    writing.recover(folder)


def _beside(photo: Path) -> Generator[Packet]:
    """What the photo's sidecars say, the one that counts first. Raises MetadataError that names a broken one."""
    for place in sidecars.existing(photo):
        try:
            yield Packet(sidecars.parse(place.read_bytes()).packet)
        except BrokenError as error:
            raise MetadataError(place.name, error.why, _SAVE_ANEW) from error


def _follow(
    photo: Path, change: MetadataChange, keep: Path, digests: Mapping[Path, str] | None, warnings: list[str]
) -> bool:
    """Have the sidecars that count before the photo say the same; where one cannot, a warning tells."""
    changed = False
    for place in sidecars.existing(photo):
        try:
            if Packet(place.read_bytes()).speaks_of(change):
                changed = _edit(place, sidecars, change, keep, digests) or changed
        except (BrokenError, NoPlaceError, MetadataError, OSError) as error:
            why = error.why if isinstance(error, BrokenError | NoPlaceError) else error
            warnings.append(said("{name} still says what it did: {why}", name=place.name, why=why))
    return changed


def _edit(
    path: Path, container: Container | None, change: MetadataChange, keep: Path, digests: Mapping[Path, str] | None
) -> bool:
    """Change a photo, or with their `container` a sidecar; False where it said so before.

    Raises MetadataError, NoPlaceError.
    """
    before = Contents()

    def edit(old: bytes | None) -> list[Splice]:
        nonlocal before
        if digests is not None and (None if old is None else journal.digest_of(old)) != digests.get(path):
            raise ChangedError(path.name)
        data = old or b""
        before = known.parse(data)
        if before.signed:
            raise NoPlaceError(said("it is signed (C2PA), and a change would void its credential"))
        if any(Packet(packet).speaks_of(change) for packet in before.extended):
            raise NoPlaceError(said("its text is in a part of its XMP that is only read"))
        packet = Packet(before.packet)
        return known.embed(data, packet.without_padding()) if packet.change(change) else []

    def check(new: bytes) -> None:
        after = known.parse(new)
        then, now = Packet(before.packet), Packet(after.packet)
        if after.rest != before.rest or now.others() != then.others() or not now.says(change):
            raise MetadataError(
                path.name,
                said("writing it would have changed something else, so it was left as it is."),
                said("Have the text written into a file beside it."),
            )

    try:
        if path.exists() and path.stat().st_size > _MOST_BYTES:
            raise NoPlaceError(said("it is larger than 512 MB"))
        known = container or _container(path, _head(path))
        if known is scanned:  # before it is taken, since a raw photo may well be read-only
            raise NoPlaceError(said("files of its kind are not written to"))
        return writing.rewrite(path, keep, edit, check)
    except BrokenError as error:
        raise MetadataError(
            path.name,
            said("{why} It was left as it is.", why=error.why),
            said("Repair it in the program that made it, or have the text written into a file beside it."),
        ) from error
    except OSError as error:
        raise writing.explain(error, path) from error


def _resolved(path: Path) -> Path:
    """The file itself, where the path is a link to it."""
    try:
        photo = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise MetadataError(
            path.name, said("it is not there any more."), said("Look where it went, and add it again.")
        ) from error
    if not photo.is_file() or photo.suffix.lower() == ".xmp":
        raise MetadataError(path.name, said("it is no picture."), said("Choose a picture file."))
    return photo


def _bytes_of(photo: Path) -> bytes:
    if photo.stat().st_size > _MOST_BYTES:
        raise NoPlaceError(said("it is larger than 512 MB."))
    return photo.read_bytes()


def _head(photo: Path) -> bytes:
    with photo.open("rb") as file:
        return file.read(16)


def _container(photo: Path, head: bytes) -> Container:
    """What knows such a file, going by its first bytes. Raises BrokenError where it is not what its name says."""
    suffix = photo.suffix.lower()
    if suffix in sidecars.RAW or (tiff.matches(head) and suffix not in _TIFF_SUFFIXES):
        return scanned
    for matches, container in _CONTAINERS:
        if matches(head):
            return container
    if exiftool.writes(head):
        return exiftool.ByExifTool(photo)
    if suffix in _SUFFIXES:
        raise BrokenError(said("it is no picture of the kind that its name says."))
    return scanned
