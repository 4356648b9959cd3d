"""A hub on loopback, and a library to fetch to."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from fake_hub import FakeHub
from tiny_repository import NAME

from sightline.catalogue import download
from sightline.catalogue.installed import Installed, Library
from sightline.terminal import run


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Generator[FakeHub]:
    """The fake hub, in the place of the real one."""
    hub = FakeHub()
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr(download, "BACK_OFF", 0.0)
    yield hub
    hub.close()


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
