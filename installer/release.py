"""What every package says of this version: number, date, licence, changes; from pyproject.toml and CHANGELOG.md."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "sightline"
MAINTAINER = "Sightline developers <sightline@example.com>"
# What "Open with" offers the program for: what engine/images.py reads.
MEDIA_TYPES = (
    "image/png",
    "image/jpeg",
    "image/webp",
    "image/gif",
    "image/bmp",
    "image/tiff",
    "image/avif",
    "image/vnd.microsoft.icon",
    "image/x-portable-anymap",
    "image/x-portable-bitmap",
    "image/x-portable-graymap",
    "image/x-portable-pixmap",
)


@dataclass(frozen=True)
class Release:
    """One version."""

    version: str
    summary: str
    licence: str  # an SPDX expression
    epoch: int  # seconds; every date in a package is this one, so that the same source makes the same package
    changes: tuple[str, ...]

    @property
    def date(self) -> datetime:
        """Its day and time, in UTC."""
        return datetime.fromtimestamp(self.epoch, UTC)


@cache
def this() -> Release:
    """The one in this checkout. Its date is SOURCE_DATE_EPOCH or that of the last commit."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit()
    return Release(
        project["version"],
        project["description"].rstrip("."),
        project["license"],
        int(told),
        changes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), project["version"]),
    )


def changes(changelog: str, version: str) -> tuple[str, ...]:
    """The entries of a version, or of what is not released yet where it has none, each on one line of plain text."""
    sections = re.split(r"^## +", changelog, flags=re.MULTILINE)[1:]
    by_title = {section.split("\n", 1)[0].strip(" []"): section.split("\n", 1)[1] for section in sections}
    mine = next((text for title, text in by_title.items() if title.split("]")[0].split(" ")[0] == version), None)
    text = mine if mine is not None else by_title.get("Unreleased", "")
    entries = re.findall(r"^- (.*?)(?=^- |^#|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return tuple(" ".join(entry.replace("`", "").replace("**", "").split()) for entry in entries)


def environment() -> dict[str, str]:
    """Of the tools that build: the date, and no order that changes from run to run."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(this().epoch), "PYTHONHASHSEED": "0"}


def _last_commit() -> str:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # an sdist: its changelog has the date that all its files have
        return str(int((ROOT / "CHANGELOG.md").stat().st_mtime))
