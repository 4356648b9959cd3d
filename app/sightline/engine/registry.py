"""What the modules of a package offer for types of models, found by a config.json's `model_type` and vision tower."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cached_property
from types import ModuleType
from typing import Any, Generic, Protocol, TypeVar


class Kind(Protocol):
    """What stands in such a module: for which `model_types` it is, and which vision towers, where it is not for any."""

    model_types: tuple[str, ...]
    towers: tuple[str, ...]


K = TypeVar("K", bound=Kind)


class Registry(Generic[K]):
    """The objects called `name` in the modules of `package`, which are imported when one is first asked for."""

    def __init__(self, package: ModuleType, name: str) -> None:
        self._package = package
        self._name = name

    @cached_property
    def _kinds(self) -> list[K]:
        modules = (entry.name for entry in pkgutil.iter_modules(self._package.__path__))
        return [
            getattr(importlib.import_module(f"{self._package.__name__}.{module}"), self._name) for module in modules
        ]

    def find(self, model_type: str, tower: str | None) -> K | None:
        """That of a type: the one that names the tower, or else the one that names none; None if there is neither."""
        kinds = [kind for kind in self._kinds if model_type in kind.model_types]
        return next((kind for kind in kinds if tower in kind.towers), None) or next(
            (kind for kind in kinds if not kind.towers), None
        )

    def model_types(self) -> list[str]:
        """Every type that there is any for."""
        return sorted({model_type for kind in self._kinds for model_type in kind.model_types})

    def towers(self, model_type: str) -> list[str]:
        """The vision towers that are named for a type."""
        return sorted({tower for kind in self._kinds if model_type in kind.model_types for tower in kind.towers})


def vision_tower(config: dict[str, Any]) -> str | None:
    """The `model_type` of a config's vision tower, where it names one."""
    vision = config.get("vision_config")
    return vision.get("model_type") if isinstance(vision, dict) else None
