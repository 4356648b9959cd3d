"""What can be had: the models of resources/catalogue.json, with their terms, and what each asks of a computer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sightline.settings import resource_folder

# Bytes for a parameter on the disk: below 16 bits the embeddings, scales and the pictures' encoder stay larger.
_DISK_BYTES = {"fp32": 4.0, "fp16": 2.0, "checkpoint": 2.0, "q8": 1.3, "q4": 0.9, "q4f16": 0.9}
# In memory, with room for the cache and what a picture needs; the CPU has no arithmetic in 16 bits and unfolds it.
_MEMORY_BYTES = {**_DISK_BYTES, "fp16": 4.0, "checkpoint": 2.0}
_OVERHEAD_BYTES = 600_000_000  # the program, a picture, the cache

FINDING = ("clip", "siglip")
"""The types of models that find pictures by words; all others answer questions."""


@dataclass(frozen=True)
class Licence:
    """The terms on which a model is given; `open` where they ask for nothing that a person must agree to first."""

    id: str
    name: str
    url: str
    open: bool


@dataclass(frozen=True)
class Entry:
    """A model that can be fetched."""

    repository: str
    title: str
    model_type: str
    commit: str | None  # 40 digits where one is known; None: the newest is pinned at first sight
    gated: bool  # given only to people who accepted its terms on the hub
    licence: Licence
    languages: tuple[str, ...]
    good_at: str
    dtypes: tuple[str, ...]
    parameters: int
    vision_parameters: int
    picture_tokens: int  # that a photo of 1024 x 768 becomes for the language model; 0 where there is none
    picture_patches: int  # that the vision encoder looks at for it
    known_megabytes: dict[str, float]
    published_memory: str
    notes: str

    @property
    def finds(self) -> bool:
        """Whether it finds pictures by words, and answers no questions."""
        return self.model_type in FINDING

    def disk_bytes(self, dtype: str) -> int:
        """About how much is to be fetched; the hub knows it exactly."""
        if dtype == "checkpoint" and "checkpoint" in self.known_megabytes:
            return round(self.known_megabytes["checkpoint"] * 1e6)
        return round(self.parameters * _DISK_BYTES[dtype])

    def memory_bytes(self, dtype: str) -> int:
        """About how much memory the running model takes."""
        return round(self.parameters * _MEMORY_BYTES[dtype]) + _OVERHEAD_BYTES


def load(file: Path) -> tuple[Entry, ...]:
    """The entries of a catalogue, in its order."""
    return tuple(map(_entry, json.loads(file.read_text(encoding="utf-8"))["models"]))


@cache
def catalogue() -> tuple[Entry, ...]:
    """The entries of the catalogue that comes with the program, from the quickest model to the most able."""
    return load(resource_folder() / "catalogue.json")


def find(name: str) -> Entry | None:
    """The entry with this repository, its part after the slash, or its title, in letters of either case."""
    wanted = name.casefold()
    for entry in catalogue():
        names = (entry.repository, entry.repository.partition("/")[2], entry.title)
        if wanted in map(str.casefold, names):
            return entry
    return None


def _entry(kept: dict[str, Any]) -> Entry:
    lists = {key: tuple(kept[key]) for key in ("languages", "dtypes")}
    return Entry(**{**kept, **lists, "licence": Licence(**kept["licence"])})
