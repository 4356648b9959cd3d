"""A batch as JSON, for other programs: every picture, its texts, every version of them, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sightline import __version__
from sightline.annotate.checks import Findings
from sightline.annotate.findings import Finding
from sightline.annotate.tables import file_name
from sightline.store.review_values import Batch, Entry, Version
from sightline.store.reviews import Reviews

FORMAT = "sightline-alt-texts"
FORMAT_VERSION = 1


def to_json(reviews: Reviews, batch: Batch, found: Findings | None = None) -> bytes:
    """The whole batch, with what was `found` wrong with its texts.

    Files are told from its folder on; bytes of their names that are no letters become “�”.
    """
    document = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "written_by": f"Sightline {__version__}",
        "name": batch.name,
        "created": batch.created.isoformat(),
        "options": asdict(batch.options),
        "pictures": [
            _picture(batch, entry, reviews.versions(entry.id), (found or {}).get(entry.id, ()))
            for entry in reviews.entries(batch.id)
        ],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return f"{text}\n".encode(errors="replace")


def _picture(batch: Batch, entry: Entry, versions: list[Version], found: Sequence[Finding]) -> dict[str, Any]:
    return {
        "file": file_name(batch, entry),
        "place": entry.anchor,
        "name": entry.name,
        "sha256": entry.digest,
        "status": entry.status,
        "purpose": entry.purpose,
        "context": dict(entry.context),
        "existing": {"alt_text": entry.existing, "extended": entry.existing_extended},
        "alt_text": entry.alt_text,
        "extended": entry.extended,
        "written": entry.written and entry.written.isoformat(),
        "problem": entry.problem,
        "remarks": [asdict(finding) for finding in found],
        "version": entry.version,
        "versions": [_version(version) for version in versions],
    }


def _version(version: Version) -> dict[str, Any]:
    author = version.author
    return {
        "number": version.number,
        "alt_text": version.alt_text,
        "extended": version.extended,
        "time": version.time.isoformat(),
        "model": author and {"name": author.model, "sha256": author.digest, "settings": dict(author.settings)},
        "made_from": version.base,
    }
