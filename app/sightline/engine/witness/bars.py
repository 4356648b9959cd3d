"""Bars: how far the bars of a chart reach above their names, and their colours, measured from its pixels."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.scales import Scale
from sightline.engine.witness.unlike import median, unlike

_FEWEST = 3  # names that make an even row
_ALIGNED = 0.02  # of the picture: as far the names of a row are off it
_UNEVEN = 0.25  # of the distance between two names: as far that of others may be from it
_OVERLAP = 0.5  # of the height of a name, as far it stands beside a row
_CLOSEST = 8.0  # pixels from one name to the next
# In distances between two names: half of what is looked at in the middle of a bar, and half of it between two; then of
# narrow bars, and of such as nearly touch one another.
_WIDTHS = ((0.12, 0.06), (0.03, 0.06), (0.12, 0.01))
_OTHER = 24.0  # difference of colour: from here on it is another
_MOST = 0.6  # of the pixels across a bar are not as those beside it
_BROKEN = 0.03  # of the picture: a number in a bar may break it as far
_LEVEL = 0.008  # of the picture: as far the ends at which bars begin are from one line
_LEAST = 0.006  # of the picture: what is shorter is none
_NARROWEST, _ASIDE = 0.06, 0.12  # in distances between two names: how wide a bar is, and how far off its name
_EDGE = 0.04  # of that distance: a bar's border, or its shadow
_ROWS = 9  # of a bar at which it is looked at across
_FLAT = 0.8  # of a bar's width has its colour, and of the ground beside it another


@dataclass(frozen=True)
class Bar:
    """A bar: its name, how far it reaches from where all begin, in parts of the picture, and its colour."""

    name: TextLine
    reach: float
    colour: FloatArray


def rows_of_names(lines: Sequence[TextLine], scales: Mapping[str, Scale], *, upright: bool) -> list[list[TextLine]]:
    """Rows of at least three lines at even distances: side by side if `upright`, else one above another, in order.

    The numbers of the other axis are none, though the first of them stands next to the names.
    """
    other = scales.get("y" if upright else "x")
    lines = [line for line in lines if other is None or line not in other.lines]
    stands = np.array([_stands(line, upright) for line in lines]).reshape(-1, 3)
    along = np.array([middle(line, upright=upright) for line in lines])
    rows = {
        tuple(sorted(np.flatnonzero(np.abs(stands[:, edge] - at) < _ALIGNED).tolist(), key=along.__getitem__))
        for edge in range(3)
        for at in stands[:, edge]
    }
    found = [row for row in sorted(rows) if len(row) >= _FEWEST and _even(along[[*row]])]
    return [[lines[at] for at in row] for row in found if not (upright and _goes_on([*row], along, stands))]


def _stands(line: TextLine, upright: bool) -> tuple[float, float, float]:
    low, high = (line.box.top, line.box.bottom) if upright else (line.box.left, line.box.right)
    return low, high, (low + high) / 2


def middle(line: TextLine, *, upright: bool) -> float:
    """Where a line's middle is along a row."""
    low, high = (line.box.left, line.box.right) if upright else (line.box.top, line.box.bottom)
    return (low + high) / 2


def _even(places: FloatArray) -> bool:
    steps = np.diff(places)
    return bool(np.abs(steps - steps.mean()).max() <= _UNEVEN * steps.mean())


def _goes_on(row: Sequence[int], along: FloatArray, stands: FloatArray) -> bool:
    """Whether a slanting name stands beyond an end of a row side by side, and is not aligned with it."""
    first, second, last = along[row[0]], along[row[1]], along[row[-1]]
    step = second - first
    top, bottom, _ = stands.T
    beyond = np.minimum(np.abs(along - first + step), np.abs(along - last - step)) < step / 2
    shared = np.minimum(bottom[row].max(), bottom) - np.maximum(top[row].min(), top)
    others = beyond & (shared > _OVERLAP * (bottom - top))
    others[row] = False
    return bool(others.any())


def bars(pixels: Pixels, lines: Sequence[TextLine], scales: Mapping[str, Scale]) -> list[Bar]:
    """The bars over a row of names, or beside a column of them, in order; none where they are not seen plainly.

    Each is over its name, of one colour, with the ground of the chart beside it; all begin at one line, and there is
    none beyond the last name. Bars in groups, stacked, hatched ones or such as touch one another are none.
    """
    found = [
        bars
        for upright in (True, False)
        for row in rows_of_names(lines, scales, upright=upright)
        if (bars := _over(pixels, row, upright=upright))
    ]
    longest = max(map(len, found), default=0)
    plainest = [bars for bars in found if len(bars) == longest]
    return plainest[0] if len(plainest) == 1 else []


@dataclass(frozen=True)
class _Span:
    """Rows from `top` to `bottom`, at a column, and their colour."""

    top: int
    bottom: int
    colour: FloatArray


def _over(pixels: Pixels, row: Sequence[TextLine], *, upright: bool) -> list[Bar]:
    """The bars of one row of names; where they lie, the picture is turned."""
    picture = pixels if upright else pixels.transpose(1, 0, 2)[::-1]
    height, width, _ = picture.shape
    at = [middle(line, upright=upright) * width for line in row]
    apart = (at[-1] - at[0]) / (len(at) - 1)
    if apart < _CLOSEST:
        return []
    low = min(line.box.top if upright else 1 - line.box.right for line in row)
    picture = picture[: max(1, math.floor(low * height))]
    off = max(2.0, _LEVEL * height)
    for within, between in _WIDTHS:
        seen: list[_Span] = []
        for x in at:
            if (span := _span(picture, x, apart, within, between)) is None:
                break
            seen.append(span)
        begin = _begin(seen, off) if len(seen) == len(at) else None
        if begin is None:
            continue
        inner = [(n > 0, n < len(at) - 1) for n in range(len(at))]
        if not all(_alone(picture, span, x, apart, sides) for span, x, sides in zip(seen, at, inner, strict=True)):
            continue
        for x, sides in ((at[0] - apart, (False, True)), (at[-1] + apart, (True, False))):
            span = _span(picture, x, apart, within, between)
            if span is not None and _begin([span, *seen], off) is not None and _alone(picture, span, x, apart, sides):
                return []  # a name was not read
        return [Bar(line, _reach(span, begin) / height, span.colour) for line, span in zip(row, seen, strict=True)]
    return []


def _span(picture: Pixels, x: float, apart: float, within: float, between: float) -> _Span | None:
    """What stands around a column on its ground, and is longest; None where nothing does."""
    grounds = [_strip(picture, x + side * apart / 2, between * apart) for side in (-1, 1)]
    strip = _strip(picture, x, within * apart)
    if not all(part.shape[1] for part in (*grounds, strip)):
        return None  # beyond an edge of the picture
    other = np.all([unlike(strip, _across(ground)[:, None]) > _OTHER for ground in grounds], axis=0)
    runs = _runs(other.mean(axis=1) >= _MOST, _BROKEN * len(picture))
    if not runs:
        return None
    first, last = max(runs, key=lambda run: run[1] - run[0])
    colour = median(strip[first:last].reshape(-1, 3))
    like = unlike(strip[first:last], colour) < _OTHER
    alike = np.flatnonzero(like.mean(axis=1) >= _MOST)
    if len(alike) < max(2.0, _LEAST * len(picture)) or len(alike) < _MOST * (alike[-1] + 1 - alike[0]):
        return None
    beyond = other[first:last].mean(axis=1) >= _MOST  # and not a number, which is mostly ground
    beyond[alike[0] : alike[-1] + 1] = False
    rest = strip[first:last][beyond]
    if len(rest) > _BROKEN * len(picture):
        even = (unlike(rest, median(rest.reshape(-1, 3))) < _OTHER).mean(axis=1) >= _FLAT
        if even.sum() > _BROKEN * len(picture):
            return None  # another bar stands on it
    return _Span(first + int(alike[0]), first + int(alike[-1]) + 1, colour)


def _strip(picture: Pixels, x: float, half: float) -> Pixels:
    """The columns [height, n, 3] around one."""
    half = max(1.0, half)
    return picture[:, max(0, round(x - half)) : max(0, round(x + half) + 1)]


def _across(strip: Pixels) -> FloatArray:
    """The median [height, 3] of each row of a strip."""
    ordered = np.sort(strip.transpose(0, 2, 1), axis=2).astype(np.float32)
    columns = ordered.shape[2]
    return np.asarray((ordered[..., (columns - 1) // 2] + ordered[..., columns // 2]) / 2)


def _runs(on: NDArray[np.bool_], broken: float) -> list[tuple[int, int]]:
    """Runs from and to, with gaps as wide as a number is high."""
    places = np.flatnonzero(on)
    parts = np.split(places, np.flatnonzero(np.diff(places) > max(2.0, broken)) + 1)
    return [(int(part[0]), int(part[-1]) + 1) for part in parts if len(part)]


def _begin(spans: Sequence[_Span], off: float) -> float | None:
    """The line at which all begin, that most reach above; None where there is none."""
    for candidate in sorted({span.bottom for span in spans}, reverse=True):
        if all(min(abs(span.bottom - candidate), abs(span.top - candidate)) <= off for span in spans):
            return float(np.median([span.bottom for span in spans if abs(span.bottom - candidate) <= off]))
    return None


def _reach(span: _Span, begin: float) -> float:
    return begin - span.top if abs(span.bottom - begin) <= abs(span.top - begin) else begin - span.bottom


def _alone(picture: Pixels, span: _Span, x: float, apart: float, sides: tuple[bool, bool]) -> bool:
    """Whether most of it has one colour across, in the middle over the name, and ground on these sides of it."""
    at = np.linspace(0.1, 0.9, _ROWS) * (span.bottom - span.top) + span.top
    left, right = max(0, round(x - apart / 2)), min(picture.shape[1], round(x + apart / 2) + 1)
    plain = 0
    edge = max(2, round(_EDGE * apart))
    for row in picture[at.astype(int), left:right].astype(np.float32):
        like = np.linalg.norm(row - span.colour, axis=1) < _OTHER
        first, last = max(_runs(like, edge), key=lambda run: run[1] - run[0], default=(0, 0))
        beside = (row[: max(0, first - edge)], row[last + edge :])
        whole = like[first:last].sum() >= max(3.0, _NARROWEST * apart, _FLAT * (last - first))
        centred = abs((first + last - 1) / 2 + left - x) <= _ASIDE * apart
        flat = all(_flat(ground) for ground, looked_at in zip(beside, sides, strict=True) if looked_at)
        plain += whole and centred and flat
    return plain >= _MOST * _ROWS


def _flat(ground: FloatArray) -> bool:
    """Whether most of some pixels [n, 3] have one colour."""
    if len(ground) == 0:
        return True
    return bool((np.linalg.norm(ground - np.median(ground, axis=0), axis=1) < _OTHER).mean() >= _FLAT)
