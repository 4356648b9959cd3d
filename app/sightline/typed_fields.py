"""Fields of settings: typed, with a title and help for whoever shows them, and what they may be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import Field, field, fields
from typing import Any, TypeVar

Record = TypeVar("Record")


def setting(
    default: Any,
    title: str,
    help_text: str,
    *,
    choices: tuple[str, ...] = (),
    bounds: tuple[float, float] = (-math.inf, math.inf),
) -> Any:
    """A field of a dataclass, whose metadata has "title", "help", "choices" and "bounds"."""
    metadata = {"title": title, "help": help_text, "choices": choices, "bounds": bounds}
    return field(default=default, metadata=metadata)


def usable_values(record: type[Record], stored: Mapping[str, Any]) -> dict[str, Any]:
    """What of JSON's values the fields of a dataclass can take: of the field's type, and among what it may be."""
    return {
        entry.name: stored[entry.name]
        for entry in fields(record)  # type: ignore[arg-type]  # of a dataclass
        if entry.name in stored and _is_usable(entry, stored[entry.name])
    }


def _is_usable(entry: Field[Any], value: Any) -> bool:
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(entry.default, float):
        value = float(value)  # JSON does not tell 2 from 2.0
    if type(value) is not type(entry.default):
        return False
    if isinstance(value, (int, float)):
        low, high = entry.metadata["bounds"]
        return bool(low <= value <= high)
    return not entry.metadata["choices"] or value in entry.metadata["choices"]
