"""How unlike colours are, and their median: the same as NumPy has them the long way round."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.engine.witness.unlike import median, unlike

_PICTURE = np.random.default_rng(1).integers(0, 256, (23, 31, 3), np.uint8)


def test_colours_are_as_far_from_one_as_numpy_says() -> None:
    colour = np.array([250, 17.5, 3], np.float32)
    assert np.array_equal(unlike(_PICTURE, colour), np.linalg.norm(_PICTURE - colour, axis=2))


def test_each_colour_has_its_own() -> None:
    others = np.random.default_rng(2).random(_PICTURE.shape, np.float32) * 255
    assert np.array_equal(unlike(_PICTURE, others), np.linalg.norm(_PICTURE - others, axis=2))


@pytest.mark.parametrize("count", [1, 2, 3, 8, 713])
def test_a_median_is_between_the_two_in_the_middle(count: int) -> None:
    colours = _PICTURE.reshape(-1, 3)[:count]
    assert np.array_equal(median(colours), np.median(colours, axis=0))
