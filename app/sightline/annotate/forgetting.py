"""What deleted batches leave on the disk goes with them: what takes their writings back, and copies of pictures."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from sightline.store.review_values import DOCUMENT_PICTURES, ORIGINALS, PASTED
from sightline.store.reviews import Reviews


def forget(reviews: Reviews, folder: Path, deleted_before: datetime) -> None:
    """Erase the batches deleted before then, for good, with what the program's `folder` holds of no other batch.

    What takes a writing back goes first: another batch can come to have the same number. Raises StoreError, OSError;
    called again, it goes on.
    """
    deleted = reviews.deleted(deleted_before)
    for batch in deleted:
        for keep in (folder / ORIGINALS).glob(f"{batch}-*"):
            shutil.rmtree(keep)
    reviews.purge(deleted_before)
    if deleted:
        used = {_stem(path) for path in reviews.pictures()}
        for copies in (DOCUMENT_PICTURES, PASTED):
            for file in (folder / copies).glob("*"):
                if _stem(file) not in used:
                    file.unlink()


def _stem(path: Path) -> str:
    """What a copy and its sidecar have in common; the folder may have been moved since."""
    return path.name.partition(".")[0]
