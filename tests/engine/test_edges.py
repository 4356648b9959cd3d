"""Edges: where a bar ends or a line passes, in pictures drawn here."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.engine.images import Pixels
from sightline.engine.witness.edges import edges

HEIGHT, WIDTH = 300, 400


def chart(*parts: tuple[slice, slice, tuple[int, int, int]], shape: tuple[int, int] = (HEIGHT, WIDTH)) -> Pixels:
    """White, with these parts painted over it: rows, columns, colour."""
    pixels = np.full((*shape, 3), 255, np.uint8)
    for rows, columns, colour in parts:
        pixels[rows, columns] = colour
    return pixels


BAR = (slice(120, 260), slice(80, 120), (31, 119, 180))
AXIS = (slice(260, 261), slice(0, WIDTH), (0, 0, 0))
GRID = (slice(90, 91), slice(0, WIDTH), (205, 205, 205))


def test_a_bar_ends_where_its_pixels_do():
    places, plain = edges(chart(BAR), 0.25, upright=True)
    np.testing.assert_allclose(places, [120 / HEIGHT, 260 / HEIGHT])
    np.testing.assert_allclose(plain, 1.0)


def test_beside_the_bar_nothing_ends():
    places, _ = edges(chart(BAR), 0.5, upright=True)
    assert len(places) == 0


def test_a_bar_that_lies_ends_in_its_row():
    places, _ = edges(chart(BAR).transpose(1, 0, 2), 0.25, upright=False)
    np.testing.assert_allclose(places, [120 / HEIGHT, 260 / HEIGHT])


def test_a_blurred_end_is_found_in_its_middle():
    pixels = chart(BAR).astype(np.float64)
    blurred = (np.roll(pixels, 1, axis=0) + pixels + np.roll(pixels, -1, axis=0)) / 3
    places, _ = edges(blurred.astype(np.uint8), 0.25, upright=True)
    np.testing.assert_allclose(places, [120 / HEIGHT, 260 / HEIGHT], atol=1 / HEIGHT)


def test_a_faint_grid_line_is_less_plain_than_the_bar():
    places, plain = edges(chart(GRID, BAR, AXIS), 0.25, upright=True)
    grid = np.abs(places - 90.5 / HEIGHT) < 1 / HEIGHT
    bar = np.abs(places - 120 / HEIGHT) < 1 / HEIGHT
    assert grid.any()
    assert plain[bar].max() > 2 * plain[grid].max()


def test_of_a_marker_the_middle_is_plainer_than_its_ends():
    marker = (slice(140, 150), slice(95, 106), (200, 30, 30))
    places, plain = edges(chart(marker), 100 / WIDTH, upright=True)
    assert places[plain.argmax()] == pytest.approx(145 / HEIGHT)
    ends = np.abs(places - 145 / HEIGHT) > 4 / HEIGHT
    assert ends.any()
    assert plain[ends].max() < 0.5


def test_a_line_is_found_where_it_passes():
    pixels = chart()
    for x in range(WIDTH):  # rising by half
        pixels[200 - x // 2 : 202 - x // 2, x] = (0, 90, 0)
    places, plain = edges(pixels, 0.5, upright=True)
    assert places[plain.argmax()] == pytest.approx(101 / HEIGHT, abs=1.5 / HEIGHT)


def test_letters_and_grain_are_no_end():
    rng = np.random.default_rng(0)
    noisy = np.clip(chart(BAR) + rng.normal(0, 4, (HEIGHT, WIDTH, 3)), 0, 255).astype(np.uint8)
    places, plain = edges(noisy, 0.25, upright=True)
    np.testing.assert_allclose(places[plain > 0.5], [120 / HEIGHT, 260 / HEIGHT], atol=1 / HEIGHT)


def test_a_large_picture_is_looked_at_in_at_most_a_thousand_steps():
    large = np.repeat(np.repeat(chart(BAR), 12, axis=0), 12, axis=1)
    places, _ = edges(large, 0.25, upright=True)
    np.testing.assert_allclose(places, [120 / HEIGHT, 260 / HEIGHT], atol=1 / 900)


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 3)])
@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("upright", [True, False])
def test_the_smallest_pictures_have_none(shape: tuple[int, int], at: float, upright: bool):
    places, plain = edges(chart(shape=shape), at, upright=upright)
    assert len(places) == len(plain) == 0
