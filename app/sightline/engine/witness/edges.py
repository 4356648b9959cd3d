"""Edges: where along a row or column of a picture a bar ends, or a line passes, to a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray

_FINEST = 1024  # places along a picture that are told from one another
_STRIP = 0.016  # of the picture: how wide the strip is in which something ends
_LINES = 9  # of the strip, looked at one by one
_MOST = 0.7  # of these must show an edge
_BESIDE = 0.02  # of the length: so far on both sides colours differ where something ends
_LEAST_STEP, _PLAIN_STEP = 15.0, 90.0  # differences of colour: from here on it is an edge, and as plain as can be
_NEXT = 3  # places between two edges
_AROUND = 0.09  # of the length: what is the ground of a thin mark
_LEAST_MARK = 20.0  # difference of colour from it
_GAP, _THICKEST = 0.012, 0.05  # of the length: between two thin marks, and of one
_PLAIN_MARK = 350.0  # sum of differences of colour over its thickness
_OF_MARK, _OUTSIDE = 0.3, 0.006  # an edge of a mark counts by so much less; so far beyond it, of the length, it may be


@dataclass(frozen=True)
class _Mark:
    """Something thin: where it is, in fractions of the length, and how plain."""

    begin: float
    middle: float
    end: float
    plain: float


def edges(pixels: Pixels, at: float, *, upright: bool) -> tuple[FloatArray, FloatArray]:
    """Places [n] where something ends, or a thin line passes, and how plain each is [n], up to 1.

    They are looked for in the column at `at`, or, where the chart is not upright, in that row; `at` and the places are
    fractions of the picture, which is [height, width, 3]. A grid line is one, too: which of them was meant, something
    else has to say. Of a thin mark, its middle is plainer than its ends.
    """
    lines = pixels if upright else pixels.transpose(1, 0, 2)
    width = lines.shape[1]
    low = max(0, min(width - 1, round((at - _STRIP / 2) * width)))
    high = max(low + 1, min(width, round((at + _STRIP / 2) * width) + 1))
    strip = lines[:, low : high : max(1, (high - low) // _LINES)].astype(np.float32)
    middle = max(0, min(width - 1, int(at * width)))
    around = lines[:, max(0, middle - 1) : middle + 2].astype(np.float32)
    ends, plain = _ends(_shortened(strip))
    marks = _marks(np.median(_shortened(around), axis=1))
    for mark in marks:
        plain[(ends >= mark.begin - _OUTSIDE) & (ends <= mark.end + _OUTSIDE)] *= _OF_MARK
    return np.append(ends, [mark.middle for mark in marks]), np.append(plain, [mark.plain for mark in marks])


def _shortened(strip: FloatArray) -> FloatArray:
    """[length, lines, 3] of at most _FINEST places: means of their neighbours."""
    together = -(-len(strip) // _FINEST)
    whole = len(strip) // together * together
    return strip[:whole].reshape(-1, together, *strip.shape[1:]).mean(axis=1) if together > 1 else strip


def _ends(strip: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Where colours differ from one side to the other, in most lines of a strip [length, lines, 3]."""
    length, beside = len(strip), max(4, round(_BESIDE * len(strip)))
    padded = np.pad(strip, ((beside + 1, beside + 1), (0, 0), (0, 0)), mode="edge")
    medians = np.median(sliding_window_view(padded, beside, axis=0), axis=-1)
    # Between place i - 1 and place i, without these two: drawn smoothly, they are of both colours.
    step = np.linalg.norm(medians[: length + 1] - medians[beside + 2 :][: length + 1], axis=-1)
    near = np.pad(strip, ((2, 2), (0, 0), (0, 0)), mode="edge")
    sudden = np.linalg.norm(near[3:] - near[:-3], axis=-1)
    seen = np.quantile(np.minimum(step[: len(sudden)], sudden[: len(step)]), 1 - _MOST, axis=1)
    highest = sliding_window_view(np.pad(seen, _NEXT), 2 * _NEXT + 1).max(axis=1)
    found = np.flatnonzero((seen >= _LEAST_STEP) & (seen == highest))
    # A sudden one is seen at several places in a row.
    runs = [run for run in np.split(found, np.flatnonzero(np.diff(found) > 1) + 1) if len(run)]
    return np.array([run.mean() / length for run in runs]), np.array(
        [min(1.0, seen[run[0]] / _PLAIN_STEP) for run in runs]
    )


def _marks(line: FloatArray) -> list[_Mark]:
    """What is thin on its ground, along a line [length, 3]."""
    length = len(line)
    window = max(9, int(_AROUND * length)) | 1
    padded = np.pad(line, ((window // 2, window // 2), (0, 0)), mode="edge")
    ground = np.median(sliding_window_view(padded, window, axis=0), axis=-1)
    off = np.linalg.norm(line - ground, axis=-1)
    on = np.flatnonzero(off > _LEAST_MARK)
    found = []
    for mark in np.split(on, np.flatnonzero(np.diff(on) > max(1.0, _GAP * length)) + 1):
        if len(mark) and mark[-1] - mark[0] < _THICKEST * length:
            strength = float(off[mark].sum())
            middle = float((off[mark] * mark).sum()) / strength + 0.5
            plain = min(1.0, strength / _PLAIN_MARK)
            found.append(_Mark(mark[0] / length, middle / length, (mark[-1] + 1) / length, plain))
    return found
