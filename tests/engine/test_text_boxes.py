"""Tiles that cover a picture, and the lines found in them, each once and whole."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from sightline.engine.text_boxes import OVERLAP, Quad, Tile, tiles, whole_boxes


def quad(left: float, top: float, right: float, bottom: float) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64)


def bounds(quads: list[Quad]) -> list[list[float]]:
    return sorted([*each.min(axis=0).tolist(), *each.max(axis=0).tolist()] for each in quads)


def test_a_small_picture_is_one_tile() -> None:
    assert tiles(960, 600, 960) == [Tile(0, 0, 960, 600)]
    assert tiles(1, 1, 960) == [Tile(0, 0, 1, 1)]


@pytest.mark.parametrize(("width", "height"), [(961, 10), (8000, 6300), (1920, 1080), (300, 20000)])
def test_tiles_cover_the_picture_and_overlap(width: int, height: int) -> None:
    small, *fine = tiles(width, height, 960)
    assert (small.right, small.bottom) == (width, height)
    assert max(width, height) * small.scale == pytest.approx(960)
    covered = np.zeros((height, width), bool)
    for tile in fine:
        assert 0 < tile.right - tile.left <= 960
        assert 0 < tile.bottom - tile.top <= 960
        covered[tile.top : tile.bottom, tile.left : tile.right] = True
    assert covered.all()
    lefts = sorted({tile.left for tile in fine})
    for left, following in pairwise(lefts):
        right = next(tile.right for tile in fine if tile.left == left)
        assert right - following >= OVERLAP - 1


SMALL, LEFT, RIGHT = Tile(0, 0, 1800, 900, 0.5), Tile(0, 0, 960, 900), Tile(840, 0, 1800, 900)


def test_a_line_across_a_seam_is_one_and_whole() -> None:
    found = [(SMALL, []), (LEFT, [quad(100, 50, 960, 90)]), (RIGHT, [quad(840, 51, 1500, 91)])]
    assert bounds(whole_boxes(found, 1800, 900)) == [[100, 50, 1500, 91]]


def test_what_lies_in_the_overlap_is_found_once() -> None:
    found = [(SMALL, []), (LEFT, [quad(860, 50, 940, 90)]), (RIGHT, [quad(861, 50, 941, 90)])]
    assert len(whole_boxes(found, 1800, 900)) == 1


def test_a_piece_at_the_edge_of_a_tile_goes_where_its_neighbour_shows_it_whole() -> None:
    found = [(SMALL, []), (LEFT, [quad(920, 50, 960, 90)]), (RIGHT, [quad(920, 50, 1100, 90)])]
    assert bounds(whole_boxes(found, 1800, 900)) == [[920, 50, 1100, 90]]


def test_neighbouring_lines_stay_apart() -> None:
    lines = [quad(100, 50, 900, 90), quad(100, 85, 900, 125)]
    assert bounds(whole_boxes([(SMALL, []), (LEFT, lines), (RIGHT, [])], 1800, 900)) == bounds(lines)


def test_letters_too_large_for_the_tiles_come_from_the_small_picture() -> None:
    heading, text = quad(100, 100, 1700, 500), quad(100, 600, 800, 640)
    pieces = [(LEFT, [quad(110, 110, 930, 490), text]), (RIGHT, [quad(900, 110, 1690, 490)])]
    assert bounds(whole_boxes([(SMALL, [heading]), *pieces], 1800, 900)) == bounds([heading, text])


def test_a_paragraph_that_looks_like_a_line_from_afar_stays_its_lines() -> None:
    lines = [quad(100, 100 + 50 * row, 900, 140 + 50 * row) for row in range(8)]
    found = [(SMALL, [quad(100, 100, 900, 500)]), (LEFT, lines), (RIGHT, [])]
    assert bounds(whole_boxes(found, 1800, 900)) == bounds(lines)
