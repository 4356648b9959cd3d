"""Areas of a picture that hang together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]  # [height, width]
Area = tuple[NDArray[np.int64], NDArray[np.int64]]  # rows and columns of its pixels

_MOST_RUNS = 12_000  # of pixels side by side: a picture with more is no plain drawing


def areas(on: Mask) -> list[Area] | None:
    """What hangs together, corners too, in reading order; None where that is too much.

    By runs of pixels side by side, and which of them touch in two rows (Rosenfeld and Pfaltz 1966).
    """
    height, width = on.shape
    wide = width + 2
    padded = np.zeros((height, wide), np.int8)
    padded[:, 1:-1] = on
    change = np.diff(padded.ravel(), prepend=0)
    starts, ends = np.flatnonzero(change == 1), np.flatnonzero(change == -1)  # from, and up to but without
    if len(starts) > _MOST_RUNS:
        return None
    first = np.searchsorted(ends, starts + wide, side="left")
    last = np.searchsorted(starts, ends + wide, side="right")
    root = list(range(len(starts)))

    def of(run: int) -> int:
        while root[run] != run:
            root[run] = root[root[run]]
            run = root[run]
        return run

    for run, (low, high) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
        for other in range(low, high):
            a, b = of(run), of(other)
            root[max(a, b)] = min(a, b)
    runs: dict[int, list[int]] = {}
    for run in range(len(starts)):
        runs.setdefault(of(run), []).append(run)
    found = []
    for members in runs.values():
        places = np.concatenate([np.arange(starts[run], ends[run]) for run in members])
        found.append((places // wide, places % wide - 1))
    return found


def worn(on: Mask, times: int) -> Mask:
    """Without what is so near to its edge."""
    for _ in range(times):
        padded = np.pad(on, 1)
        on = padded[1:-1, 1:-1] & padded[:-2, 1:-1] & padded[2:, 1:-1]
        padded = np.pad(on, 1)
        on = on & padded[1:-1, :-2] & padded[1:-1, 2:]
    return on


def filled(area: Mask) -> Mask:
    """An area with all that it encloses; what touches corners only is closed."""
    on = np.pad(area, 1)
    above, left, right = on[:-1], on[:, :-1], on[:, 1:]
    walls = on.copy()
    walls[1:, :-1] |= above[:, :-1] & right[1:]
    walls[1:, 1:] |= above[:, 1:] & left[1:]
    found = areas(~walls)
    if found is None:
        return area
    outside = np.zeros_like(on)
    outside[found[0]] = True  # the first begins in the corner
    near = outside.copy()
    near[1:] |= outside[:-1]
    near[:-1] |= outside[1:]
    near[:, 1:] |= outside[:, :-1]
    near[:, :-1] |= outside[:, 1:]
    return np.asarray(on | ~near)[1:-1, 1:-1]


def cut_out(area: Area) -> Mask:
    """An area alone, in as few rows and columns as it has."""
    rows, columns = area
    on = np.zeros((int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1), np.bool_)
    on[rows - rows.min(), columns - columns.min()] = True
    return on
