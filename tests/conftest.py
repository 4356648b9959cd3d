"""Fixtures that several parts of the suite share. Torch is imported only by the tests that need it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from browser import CHROMIUM, Browser
from fake_hub import FakeHub


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Given a tower of `tiny_checkpoints.TOWERS`, its checkpoint folder, made once; not to be changed."""
    from tiny_checkpoints import make_checkpoint

    folders: dict[str, Path] = {}

    def make(tower: str) -> Path:
        if tower not in folders:
            folders[tower] = make_checkpoint(tmp_path_factory.mktemp(f"checkpoint-{tower}"), tower)
        return folders[tower]

    return make


@pytest.fixture(scope="session")
def tiny_bundle(
    tiny_checkpoint: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """Given a tower, the fp32 model folder exported from its checkpoint, made once; not to be changed.

    Made by the command, as a person would: nothing but its own words is said. In a process of its own, because
    measuring coverage makes torch trace several times slower.
    """
    folders: dict[str, Path] = {}

    def make(tower: str) -> Path:
        if tower not in folders:
            folders[tower] = tmp_path_factory.mktemp(f"bundle-{tower}") / tower
            export = ["export-onnx", tiny_checkpoint(tower), folders[tower], "--dtype", "fp32"]
            command = [sys.executable, "-m", "sightline", *export]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert (done.stdout.splitlines()[-1:], done.stderr) == ([f"Exported and verified: {folders[tower]}"], "")
        return folders[tower]

    return make


@pytest.fixture(scope="session")
def colour_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder by which pictures are found by their colours; not to be changed."""
    from colour_encoder import make_colour_encoder

    return make_colour_encoder(tmp_path_factory.mktemp("model") / "colours")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium, where there is one."""
    if CHROMIUM is None:
        pytest.skip("needs a browser that is not installed: sudo apt-get install -y chromium")
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub on loopback in the place of the real one; a failed connection is tried again at once."""
    from sightline.catalogue import download

    hub = FakeHub()
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr(download, "BACK_OFF", 0.0)
    yield hub
    hub.close()
