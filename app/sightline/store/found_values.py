"""What the values of a row that was found in a damaged file are good for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any


def are(values: list[Any], *types: type) -> bool:
    """Whether the values are of these types, one by one."""
    return len(values) == len(types) and all(isinstance(each, kind) for each, kind in zip(values, types, strict=True))


def is_time(text: str) -> bool:
    """Whether it is a date or a moment in ISO 8601."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def loads(load: Callable[..., object], *stored: Any) -> bool:
    """Whether `load` makes something of what was stored."""
    try:
        load(*stored)
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    return True
