"""Pictures and models on disk, as the engine's tests need them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sightline.conversation import ImageInput
from sightline.engine.images import Pictures
from sightline.engine.local import LocalModel, open_model
from work import finish


@pytest.fixture(scope="session")
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture(scope="session")
def images(pictures: Pictures, tmp_path_factory: pytest.TempPathFactory) -> list[ImageInput]:
    """Three pictures of noise, of different shapes."""
    folder = tmp_path_factory.mktemp("pictures")
    noise = np.random.default_rng(0)
    found = []
    for number, size in enumerate([(60, 40), (31, 77), (50, 50)]):
        path = folder / f"{number}.png"
        Image.fromarray(noise.integers(0, 255, (*size, 3), np.uint8)).save(path)
        found.append(pictures.open(path))
    return found


@pytest.fixture
def open_tiny(tiny_bundle: Callable[[str], Path], pictures: Pictures) -> Callable[[str], LocalModel]:
    """Given a tower, a fresh model that remembers nothing yet."""
    return lambda tower: finish(open_model(tiny_bundle(tower), pictures))[1]
