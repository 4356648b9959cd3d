"""A library to fetch models to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sightline.catalogue import download
from sightline.catalogue.installed import Installed, Library
from sightline.terminal import run
from tiny_repository import NAME


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


@pytest.fixture
def get(library: Library) -> Callable[..., Installed]:
    """Looks a model up, and fetches it."""

    def get(name: str = NAME, token: str = "", **options: str) -> Installed:
        plan = run(download.look_up(library, name, token=token, **options))
        return run(download.fetch(library, plan, token))

    return get
