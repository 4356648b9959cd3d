"""Fixtures that several parts of the suite share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Given a tower of `tiny_checkpoints.TOWERS`, its checkpoint folder, made once; not to be changed."""
    from tiny_checkpoints import make_checkpoint  # torch is imported only by the tests that need it

    folders: dict[str, Path] = {}

    def make(tower: str) -> Path:
        if tower not in folders:
            folders[tower] = make_checkpoint(tmp_path_factory.mktemp(f"checkpoint-{tower}"), tower)
        return folders[tower]

    return make
