"""Fields of settings: typed, with a title and help for whoever shows them, what they may be, and their files."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import Field, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from sightline.errors import said

Record = TypeVar("Record")
_NONE: Mapping[str, str] = MappingProxyType({})


def setting(
    default: Any,
    title: str,
    help_text: str,
    *,
    section: str = "",
    choices: Mapping[str, str] = _NONE,
    bounds: tuple[float, float] = (-math.inf, math.inf),
    step: float = 1.0,
    folder: bool = False,
) -> Any:
    """A field of a dataclass, whose metadata has all of these by name, `help_text` as "help".

    `choices` are its only values, each with what people call it; `step` is what a number grows by, and tells how many
    digits it has; a `folder` is the path of one, or empty.
    """
    metadata = {
        "title": title,
        "help": help_text,
        "section": section,
        "choices": choices,
        "bounds": bounds,
        "step": step,
        "folder": folder,
    }
    return field(default=default, metadata=metadata)


def usable_values(record: type[Record], stored: Mapping[str, Any]) -> dict[str, Any]:
    """What of JSON's values the fields of a dataclass can take: of the field's type, and among what it may be."""
    return {
        entry.name: stored[entry.name]
        for entry in fields(record)  # type: ignore[arg-type]  # of a dataclass
        if entry.name in stored and _is_usable(entry, stored[entry.name])
    }


def read_json(file: Path) -> Any:
    """What a file of JSON holds; None where it is missing or broken."""
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def write_json(file: Path, content: Any) -> None:
    """Write a file of JSON so that a crash leaves the old one or the new one, never half of one. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(file.name + ".part")
    partial.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    partial.replace(file)


def problem_with(entry: Field[Any], value: Any) -> str:
    """What keeps a person's choice from being taken, in a sentence; empty where nothing does.

    What was kept is not held to it: a folder may be on a disk that is not connected now.
    """
    if entry.metadata["folder"] and value:
        if not Path(value).is_absolute():
            return said("Write the whole path of the folder, or choose it.")
        if not Path(value).is_dir():
            return said("There is no folder {folder}.", folder=value)
    return "" if _is_usable(entry, value) else said("That is not among what can be chosen.")


def _is_usable(entry: Field[Any], value: Any) -> bool:
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(entry.default, float):
        value = float(value)  # JSON does not tell 2 from 2.0
    if type(value) is not type(entry.default):
        return False
    if isinstance(value, (int, float)):
        low, high = entry.metadata["bounds"]
        return bool(low <= value <= high)
    return not entry.metadata["choices"] or value in entry.metadata["choices"]
