"""A photo's own words: read them, write alt text into them so that nothing else changes, and undo that."""

from __future__ import annotations

from pathlib import Path

from sightline.annotate.metadata.values import (
    X_DEFAULT,
    MetadataChange,
    Naming,
    PhotoMetadata,
    Sidecar,
    Undone,
    Written,
)

__all__ = [
    "X_DEFAULT",
    "MetadataChange",
    "Naming",
    "PhotoMetadata",
    "Sidecar",
    "Undone",
    "Written",
    "read",
    "recover",
    "undo",
    "write",
]


def read(path: Path) -> PhotoMetadata:
    """What the photo, or a sidecar beside it, says. Raises MetadataError where that cannot be read."""
    raise NotImplementedError


def write(
    path: Path,
    change: MetadataChange,
    *,
    keep: Path,
    sidecar: Sidecar = Sidecar.WHERE_NEEDED,
    naming: Naming = Naming.INSTEAD,
) -> Written:
    """Have the photo say `change`, after keeping in the folder `keep` what takes it back.

    The photo is replaced in one step by a verified copy; whatever goes wrong, it is whole, as before or as after.
    Raises MetadataError that says why it was left as it was.
    """
    raise NotImplementedError


def undo(keep: Path) -> list[Undone]:
    """Give every file that was written with this folder its old bytes back, the last written first.

    A file that another program has changed since is left alone, and stays undoable. Raises MetadataError where `keep`
    cannot be read.
    """
    raise NotImplementedError


def recover(folder: Path) -> None:
    """At the start: remove what writers that were killed left behind; `folder` holds the `keep` folders of all batches.

    Only for the one program that has the folder. Every photo is whole already, and what was written stays undoable.
    """
    raise NotImplementedError
