"""Areas: what hangs together, and what is left of it or added to it, against the same pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.engine.witness.areas import Mask, areas, widened, worn

# How much of a picture is on: in some it hangs together far and wide, in others it is all apart.
_SHARES = (0.0, 0.1, 0.3, 0.5, 0.7, 1.0)


def _picture(share: float) -> Mask:
    random = np.random.default_rng(3)
    return np.asarray(random.random((19, 26)) < share)


def _by_pixel(on: Mask) -> list[set[tuple[int, int]]]:
    rest = [(row, column) for row, column in np.argwhere(on).tolist()]
    found = []
    while rest:
        area, border = {rest[0]}, [rest[0]]
        while border:
            row, column = border.pop()
            near = {(row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)}
            new = (near & {*rest}) - area
            area |= new
            border += new
        found.append(area)
        rest = [place for place in rest if place not in area]
    return found


@pytest.mark.parametrize("share", _SHARES)
def test_what_hangs_together_is_found_in_reading_order(share: float) -> None:
    on = _picture(share)
    found = areas(on)
    assert found is not None
    places = [list(zip(rows.tolist(), columns.tolist(), strict=True)) for rows, columns in found]
    assert [{*area} for area in places] == _by_pixel(on)
    assert all(area == sorted(area) for area in places)


def test_what_winds_through_a_picture_is_one() -> None:
    on = np.zeros((40, 41), np.bool_)
    on[::2] = True
    on[1::4, -1] = on[3::4, 0] = True
    assert [len(rows) for rows, _ in areas(on) or []] == [on.sum()]


def test_of_too_much_nothing_is_said() -> None:
    on = np.zeros((400, 400), np.bool_)
    on[::2, ::2] = True
    assert areas(on) is None


@pytest.mark.parametrize("share", _SHARES)
@pytest.mark.parametrize("times", [0, 1, 2, 5])
def test_so_much_is_worn_off_or_added(share: float, times: int) -> None:
    on = _picture(share)
    off = np.pad(on, times)  # beyond a picture nothing is on
    near = [
        off[down : down + 19, across : across + 26] for down in range(2 * times + 1) for across in range(2 * times + 1)
    ]
    assert np.array_equal(worn(on, times), np.all(near, axis=0))
    assert np.array_equal(widened(on, times), np.any(near, axis=0))
