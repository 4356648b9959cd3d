"""Courses: how the one line of a chart goes, and how high it is over each of its names, measured from its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import widened
from sightline.engine.witness.unlike import median, unlike

_FINEST = 640  # pixels along an edge that are looked at
_SMALLEST = 20  # of these are enough
_OTHER = 36.0  # difference of colour from the ground
_COARSE = 32  # colours that are counted as one
_MIXED = 0.4  # of a colour in a mixture with the ground
_OFF = 0.22  # of its contrast: as far a colour is from all mixtures of it with the ground
_SMOOTH = 2  # pixels around a line that are smooth edges
_AS_PLAIN, _OFTEN = 0.5, 0.3  # of its contrast has another line, in so many of the columns
_GRID = 0.9  # of a row: what covers more of it is no course
_COLOURED = 110.0  # from its least channel to its greatest: no grid has such a colour
_THICKEST = 0.3  # of the height: a steep part of a line in one column
_MARK = 4.5  # times as high as the line: a hollow mark on it
_USUAL = 0.05  # of the height: a line in most columns
_ONE, _SEEN = 0.8, 0.5  # of the columns with anything in them there is one line in, and of all
_AROUND, _STRAY = 9, 0.06  # columns around one, and of the height: what is so far from these is something else
_NEAR = 0.03  # of the width: as near to a name its line must be seen
_BEYOND = 0.03  # of the height: so much further it may go between names
_STEPPED = 0.35  # of the way from one name to the next, as far its middle is from half of it: a line that goes in steps
_MOSTLY = 0.5  # of the ways between two names
_HEIGHTS = 25  # along a line by which its course is known
_CROWDED = 8  # names: of fewer, the line has none between two


@dataclass(frozen=True)
class Course:
    """How high a line is, as parts of the picture above some level: at even distances from its first name to its last.

    `over_names` is how high it is over each name; None where it goes further up or down between them.
    """

    heights: FloatArray
    over_names: FloatArray | None


def course(pixels: Pixels, lines: Sequence[TextLine], at: Sequence[float], bottom: float) -> Course | None:
    """The course of the line over these places along a picture [height, width, 3] above `bottom`.

    All are fractions of the picture, where `lines` were read. None where there is not one line, plain on its ground:
    several lines, an area; where it goes in steps, or further up or down between two of few names.
    """
    step = -(-max(pixels.shape[:2]) // _FINEST)
    height, width = pixels.shape[:2]
    first, last = round(min(at) * width), round(max(at) * width)
    region = pixels[: max(1, int(bottom * height)) : step, first : last + 1 : step]
    if min(region.shape[:2]) < _SMALLEST:
        return None
    words = _words(lines, pixels.shape, step)[: len(region), first // step :][:, : region.shape[1]]
    on = _drawn(region, words)
    if on is None:
        return None
    rows, columns = on.shape
    starts = np.diff(np.pad(on, ((1, 0), (0, 0))).astype(np.int8), axis=0) == 1
    gaps = starts & np.pad(on, ((2, 0), (0, 0)))[:-2]  # one pixel is no gap
    runs, thick = starts.sum(axis=0) - gaps.sum(axis=0), on.sum(axis=0)
    reach = rows - on[::-1].argmax(axis=0) - on.argmax(axis=0)  # from its upper edge to its lower one
    usual = float(np.median(thick[runs == 1])) if (runs == 1).any() else 0.0
    alone = (runs > 0) & (reach <= _THICKEST * rows) & ((runs == 1) | (reach <= _MARK * usual))
    if alone.sum() < max(_ONE * (runs > 0).sum(), _SEEN * columns) or np.median(thick[alone]) > _USUAL * rows:
        return None
    known = np.flatnonzero(alone)
    middles = (on * np.arange(rows)[:, None]).sum(axis=0)[known] / thick[known]
    padded = np.pad(middles, _AROUND // 2, mode="edge")
    usual = np.median(sliding_window_view(padded, _AROUND), axis=1)
    smooth = np.abs(middles - usual) <= _STRAY * rows
    known, middles = known[smooth], middles[smooth]
    places = (np.asarray(at) * width - first) / step
    if len(known) == 0 or (np.abs(places[:, None] - known).min(axis=1) > max(2.0, _NEAR * columns)).any():
        return None
    found = np.interp(places, known, middles)
    goes_on = max(float(found.min() - middles.min()), float(middles.max() - found.max())) > _BEYOND * rows
    between = np.interp((places[1:] + places[:-1]) / 2, known, middles)
    off = np.abs(between - (found[1:] + found[:-1]) / 2)
    ways = np.abs(np.diff(found))
    plain = ways > 2 * _BEYOND * rows
    stepped = plain.any() and (off > _STEPPED * ways)[plain].mean() >= _MOSTLY
    if stepped or (goes_on and len(at) < _CROWDED):
        return None
    heights = np.interp(np.linspace(places[0], places[-1], _HEIGHTS), known, middles)
    return Course(bottom - heights * step / height, None if goes_on else bottom - found * step / height)


def _words(lines: Sequence[TextLine], shape: tuple[int, ...], step: int) -> NDArray[np.bool_]:
    """Where words stand, of every `step` pixels."""
    height, width = shape[:2]
    hidden = np.zeros((-(-height // step), -(-width // step)), bool)
    for line in lines:
        box = line.box
        rows = slice(int(box.top * height / step), int(box.bottom * height / step) + 1)
        hidden[rows, int(box.left * width / step) : int(box.right * width / step) + 1] = True
    return hidden


def _drawn(region: Pixels, words: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """What in a part of a picture has the colour of the line: what is seen in most columns, and differs most.

    None where something of another colour is seen in many columns, and nearly as much.
    """
    ground = median(region.reshape(-1, 3))
    away = unlike(region, ground)
    on = (away > _OTHER) & ~words
    level = on.mean(axis=1) > _GRID
    if level.any() and np.ptp(np.median(region[level], axis=1), axis=1).max() > _COLOURED:
        return None  # no grid, but a line that is level
    on[level] = False
    where = np.argwhere(on)
    if len(where) == 0:
        return None
    inked = region[on]
    coarse = (inked // _COARSE).astype(np.int64) @ (1024, 32, 1)
    kinds, of = np.unique(coarse, return_inverse=True)
    in_columns = np.zeros((len(kinds), region.shape[1]), bool)
    in_columns[of.ravel(), where[:, 1]] = True
    contrast = np.bincount(of.ravel(), weights=away[on]) / np.bincount(of.ravel())
    best = int((in_columns.mean(axis=1) * contrast).argmax())
    colour = median(inked[of.ravel() == best])
    # What is smooth at its edges is a mixture of it with the ground.
    along = (region - ground) @ (colour - ground) / float(np.linalg.norm(colour - ground) ** 2)
    off = unlike(region, ground + along[..., None] * (colour - ground))
    line = on & (along > _MIXED) & (off < min(_OTHER, _OFF * float(np.linalg.norm(colour - ground))))
    others = on & ~widened(np.asarray(line), _SMOOTH) & (away > _AS_PLAIN * float(contrast[best]))
    return None if others.any(axis=0).mean() > _OFTEN else np.asarray(line)
