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
    padded = np.zeros((height, wide), np.bool_)
    padded[:, 1:-1] = on
    change = np.flatnonzero(padded.ravel()[1:] != padded.ravel()[:-1]) + 1
    starts, ends = change[::2], change[1::2]  # from, and up to but without
    if len(starts) > _MOST_RUNS:
        return None
    first = np.searchsorted(ends, starts + wide, side="left")
    last = np.searchsorted(starts, ends + wide, side="right")
    touching = np.maximum(last - first, 0)
    one = np.repeat(np.arange(len(starts)), touching)
    other = _counted_on(first, touching)
    # Each run's label is a run of the same area that comes no later; in the end the first of all.
    label = np.arange(len(starts))
    while True:
        pairs = np.stack([label[one], label[other]])
        apart = pairs[0] != pairs[1]
        if not apart.any():
            break
        one, other = one[apart], other[apart]
        label[pairs.max(axis=0)[apart]] = pairs.min(axis=0)[apart]
        while (label[label] != label).any():
            label = label[label]
    order = np.argsort(label, kind="stable")
    lengths = (ends - starts)[order]
    rows = np.repeat(starts[order] // wide, lengths)
    columns = _counted_on(starts[order] % wide - 1, lengths)
    areas_end = lengths.cumsum()[np.flatnonzero(np.diff(label[order], append=-1))].tolist()
    return [(rows[low:high], columns[low:high]) for low, high in zip([0, *areas_end], areas_end, strict=False)]


def _counted_on(starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """From each start so many whole numbers, one after another."""
    before = lengths.cumsum() - lengths
    return np.asarray(np.repeat(starts - before, lengths) + np.arange(lengths.sum()))


def worn(on: Mask, times: int) -> Mask:
    """Without what is so near to its edge, and to that of the picture."""
    return _together(np.logical_and, on, times)


def widened(on: Mask, times: int) -> Mask:
    """With what is so near to it."""
    return _together(np.logical_or, on, times)


def _together(of: np.ufunc, on: Mask, times: int) -> Mask:
    """What is so of all that is so near, or of any; beyond the edges nothing is on."""
    height, width = on.shape
    near = np.zeros((height + 2 * times, width + 2 * times), np.bool_)
    near[times : times + height, times : times + width] = on
    reach = 1
    while reach <= 2 * times:  # twice as far with each step
        step = min(reach, 2 * times + 1 - reach)
        near = of(near[:-step], near[step:])
        near = of(near[:, :-step], near[:, step:])
        reach += step
    return near


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
