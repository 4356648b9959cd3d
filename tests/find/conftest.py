"""A folder of coloured pictures, and a data folder of its own for each test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from colour_encoder import COLOURS


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A picture of every colour; the blue one lies in a folder below."""
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name, colour in COLOURS.items():
        draw(folder / ("below" if name == "blue" else "") / f"{name}.png", colour)
    return folder


@pytest.fixture
def fill(photos: Path) -> Callable[[int], None]:
    """Adds so many pictures to the folder, each of another colour."""

    def add(count: int) -> None:
        for number in range(count):
            draw(photos / f"more{number:03}.png", (number, 255 - number, 7))

    return add


def draw(file: Path, colour: tuple[int, int, int]) -> None:
    Image.new("RGB", (20, 12), colour).save(file)
