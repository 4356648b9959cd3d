"""Pies: how large the slices of a pie or donut chart are, measured from its pixels, and what each is called."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import Region, TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.discs import Disc, find_disc, pixels_around

# How it is divided.
_ANGLES = 1440
_BESIDE = 3  # angles on both sides that have the same colour within a slice
_LEVEL, _DRIFT = 14.0, 28.0  # differences of colour from one angle to those beside it, and within a slice
_RADII = 24
_FEWEST_RADII = 6  # that no word hides
_INNERMOST, _OUTERMOST = 0.5, 0.94  # of the radius
_FRAYED = 50.0  # difference of colour at the end of a slice
_ROUGH, _MOST_ROUGH = 12.0, 0.15  # difference of colour along a radius, and so many angles with one: hatched, no slice
_SEPARATOR, _SEPARATOR_PIXELS = math.radians(1.2), 5.0  # what is narrower is no slice
_MOST_GAPS = 0.3  # of the angles belong to no slice
_MOST_SLICES = 12

# What it is called.
_SAME = 26.0  # difference of colour between a swatch and its slice
_SWATCH = 3.0  # heights of a line: so far to its left its swatch is looked for
_BESIDE_RIM = 1.5  # radii: as far from the middle a name beside a slice begins
_UNEVEN = 1.5  # heights of a line: one further from the rim than others is no name of a slice
_NUMBER = re.compile(r"[^\w]*\d[\d.,\s]*\s*%?[^\w]*")

_NEAR = 0.05  # of a share: as far as it may be off
_SURE = 0.99  # of what is plain: of 1,600 slices of charts drawn for training, so many are measured right


@dataclass(frozen=True)
class Slice:
    """A slice: its part of the whole, how likely that is no more than 5 % off, its name, if told, and its colour."""

    share: float
    sure: float
    name: TextLine | None
    colour: FloatArray


@dataclass(frozen=True)
class _Sector:
    """What has one colour: from one angle to a greater one, in radians."""

    start: float
    end: float
    colour: FloatArray

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def slices(pixels: Pixels, lines: Sequence[TextLine]) -> list[Slice]:
    """The slices of the one pie or donut in a picture [height, width, 3] with these lines of text.

    None where there is no disc, or it is not seen plainly how it is divided: ellipses, slices that are pulled out,
    hatched ones. A slice that nothing names for sure has no name.
    """
    hidden = _hidden(pixels, lines)
    disc = find_disc(pixels, hidden)
    if disc is None:
        return []
    sectors = _sectors(pixels, hidden, disc)
    names = _names(pixels, lines, disc, sectors) if sectors else {}
    found = []
    for at, sector in enumerate(sectors):
        share = (sector.end - sector.start) / (2 * math.pi)
        # Both ends may be off by a part of a pixel.
        off = math.sqrt(2) * 0.25 / disc.radius / (2 * math.pi)
        found.append(Slice(share, _SURE * math.erf(_NEAR * share / off / math.sqrt(2)), names.get(at), sector.colour))
    return found


def _hidden(pixels: Pixels, lines: Sequence[TextLine]) -> NDArray[np.bool_]:
    """[height, width]: where words stand, and close around them."""
    height, width = pixels.shape[:2]
    hidden = np.zeros((height, width), bool)
    for line in lines:
        left, top, right, bottom = _box(line.box, width, height)
        around = 0.1 * (bottom - top)
        rows = slice(max(0, math.floor(top - around)), math.ceil(bottom + around))
        hidden[rows, max(0, math.floor(left - around)) : math.ceil(right + around)] = True
    return hidden


def _box(box: Region, width: int, height: int) -> tuple[float, float, float, float]:
    return box.left * width, box.top * height, box.right * width, box.bottom * height


def _sectors(pixels: Pixels, hidden: NDArray[np.bool_], disc: Disc) -> list[_Sector]:
    """What a disc is divided into; nothing where that is not plain."""
    inner = max(_INNERMOST * disc.radius, disc.hole + 0.1 * (disc.radius - disc.hole))
    radii = np.linspace(inner, min(_OUTERMOST * disc.radius, disc.radius - 1.5), _RADII)
    angles = np.arange(_ANGLES) * 2 * math.pi / _ANGLES
    rows, columns, within = pixels_around(disc, radii, angles, pixels.shape)
    seen = within & ~hidden[rows, columns]
    known = seen.sum(axis=1) >= _FEWEST_RADII
    if known.mean() < 1 - _MOST_GAPS:
        return []
    colours = pixels[rows, columns].astype(np.float64)
    profile = np.where(known[:, None], _medians(colours, seen), 0.0)
    rough = _medians(np.linalg.norm(colours - profile[:, None], axis=2)[..., None], seen)
    if (rough[known] > _ROUGH).mean() > _MOST_ROUGH:
        return []
    steady = known.copy()
    for beside in (*range(-_BESIDE, 0), *range(1, _BESIDE + 1)):
        steady &= np.roll(known, beside) & (np.linalg.norm(profile - np.roll(profile, beside, axis=0), axis=1) < _LEVEL)
    if steady.all() or steady.mean() < 1 - _MOST_GAPS:
        return []
    turn = int(np.flatnonzero(~steady)[0])
    order = (np.arange(_ANGLES) + turn) % _ANGLES  # beginning in a gap
    within_slices = np.flatnonzero(steady[order])
    runs = np.split(within_slices, np.flatnonzero(np.diff(within_slices) > 1) + 1)
    least = max(_SEPARATOR, _SEPARATOR_PIXELS / (0.75 * disc.radius)) * _ANGLES / (2 * math.pi) - 2 * _BESIDE
    merged: list[tuple[int, int, FloatArray]] = []
    for run in runs:
        part = profile[order[run]]
        colour = np.median(part, axis=0)
        if len(run) <= max(least, 1):
            continue
        if np.linalg.norm(part - colour, axis=1).max() > _DRIFT:
            return []
        if merged and not known[order[merged[-1][1] : run[0]]].all():
            # Words hide what is between.
            if np.linalg.norm(merged[-1][2] - colour) >= _LEVEL:
                return []
            merged[-1] = (merged[-1][0], int(run[-1]), colour)
        else:
            merged.append((int(run[0]), int(run[-1]), colour))
    if len(merged) > 1 and not known[order[np.r_[: merged[0][0], merged[-1][1] : _ANGLES]]].all():
        if np.linalg.norm(merged[-1][2] - merged[0][2]) >= _LEVEL:
            return []
        start, _, colour = merged.pop()
        merged[0] = (start - _ANGLES, merged[0][1], colour)
    if not 2 <= len(merged) <= _MOST_SLICES:
        return []
    first, *_ = merged
    around = [*merged, (first[0] + _ANGLES, first[1] + _ANGLES, first[2])]
    ends = [_end(profile[order], a, b) for a, b in itertools.pairwise(around)]
    starts = [ends[-1] - _ANGLES, *ends[:-1]]
    unit = 2 * math.pi / _ANGLES
    # What is pulled out leaves the ground bare, and a round sign has letters of one colour.
    apart = [_ground(pixels, hidden, disc), *(colour for _, _, colour in merged)]
    if any(np.linalg.norm(a - b) < _LEVEL for a, b in itertools.combinations(apart, 2)):
        return []
    return [
        _Sector((start + turn) * unit, (end + turn) * unit, colour)
        for start, end, (_, _, colour) in zip(starts, ends, merged, strict=True)
    ]


def _medians(colours: FloatArray, seen: NDArray[np.bool_]) -> FloatArray:
    """The medians [angles, channels] of colours [angles, radii, channels] where they are seen [angles, radii]."""
    ordered = np.sort(np.where(seen[..., None], colours, np.inf), axis=1)
    count = seen.sum(axis=1)
    every = np.arange(len(ordered))
    return np.asarray((ordered[every, np.maximum(count - 1, 0) // 2] + ordered[every, count // 2]) / 2)


def _end(profile: FloatArray, one: tuple[int, int, FloatArray], other: tuple[int, int, FloatArray]) -> float:
    """Where between two runs of colour one gives way to the other, beyond what compression left of either's edge."""
    (_, last, colour), (first, _, next_colour) = one, other
    between = profile[np.arange(last, first + 1) % len(profile)]
    like = min(_FRAYED, 0.4 * float(np.linalg.norm(colour - next_colour)))
    this = np.linalg.norm(between - colour, axis=1) < like
    then = np.linalg.norm(between - next_colour, axis=1) < like
    this[0] = then[-1] = True
    end = int(np.flatnonzero(this)[-1])
    begins = np.flatnonzero(then)
    return float(last + (end + begins[begins > end][0]) / 2) if end < len(this) - 1 else (last + first) / 2


def _ground(pixels: Pixels, hidden: NDArray[np.bool_], disc: Disc) -> FloatArray:
    """The colour around a disc."""
    angles = np.arange(0, _ANGLES, 4) * 2 * math.pi / _ANGLES
    rows, columns, within = pixels_around(disc, np.linspace(1.04, 1.07, 3) * disc.radius + 2, angles, pixels.shape)
    return np.asarray(np.median(pixels[rows, columns][within & ~hidden[rows, columns]], axis=0))


def _names(pixels: Pixels, lines: Sequence[TextLine], disc: Disc, sectors: Sequence[_Sector]) -> dict[int, TextLine]:
    """What each sector is called: in a legend, within it, or beside it."""
    height, width = pixels.shape[:2]
    legend: list[tuple[int, TextLine]] = []
    within: list[tuple[int, TextLine]] = []
    beside: list[TextLine] = []
    for line in lines:
        if _NUMBER.fullmatch(line.text):
            continue
        left, top, right, bottom = _box(line.box, width, height)
        x, y = (left + right) / 2 - disc.x, (top + bottom) / 2 - disc.y
        nearest = _nearest((left, top, right, bottom), disc)
        if disc.hole < math.hypot(x, y) < disc.radius:
            at = _at(math.atan2(y, x), sectors)
            if all(_at(math.atan2(y, edge - disc.x), sectors) == at for edge in (left, right)):
                within.append((at, line))
        elif (of := _swatch(pixels, (left, top, right, bottom), disc, sectors)) is not None:
            legend.append((of, line))
        elif 0.95 * disc.radius < nearest < _BESIDE_RIM * disc.radius:
            beside.append(line)
    for told in (legend, within):
        if len(told) > 1 or (told and len(told) == len(sectors)):
            twice = [at for at, _ in told]
            return {at: line for at, line in told if twice.count(at) == 1}
    return _beside([(line, _box(line.box, width, height)) for line in beside], disc, sectors)


def _at(angle: float, sectors: Sequence[_Sector]) -> int:
    """Which sector an angle is in."""
    first = sectors[0].start
    angle = first + (angle - first) % (2 * math.pi)
    return next((at for at, sector in enumerate(sectors) if angle < sector.end), len(sectors) - 1)


def _swatch(
    pixels: Pixels, box: tuple[float, float, float, float], disc: Disc, sectors: Sequence[_Sector]
) -> int | None:
    """Of which sector's colour there is a patch to the left of a line."""
    left, top, _, bottom = box
    height = bottom - top
    columns = np.arange(max(0, math.floor(left - _SWATCH * height)), math.ceil(left + 0.3 * height))
    middle = (top + bottom) / 2
    columns = columns[np.hypot(columns - disc.x, middle - disc.y) > disc.radius * 1.03 + 2]
    rows = slice(max(0, round(middle - 0.15 * height)), max(1, round(middle + 0.15 * height) + 1))
    if len(columns) == 0 or rows.start >= len(pixels):
        return None
    patch = np.median(pixels[rows, columns].astype(np.float64), axis=0)
    colours = np.array([sector.colour for sector in sectors])
    away = np.linalg.norm(patch[:, None] - colours, axis=2)
    flat = np.linalg.norm(np.gradient(patch, axis=0), axis=1) < _LEVEL if len(patch) > 1 else np.ones(len(patch), bool)
    nearest = away.argmin(axis=1)[(away.min(axis=1) < _SAME) & flat]
    counts = np.bincount(nearest, minlength=len(sectors))
    best = int(counts.argmax())
    alike = np.linalg.norm(colours - colours[best], axis=1) < _SAME
    if counts[best] < max(2, 0.2 * height) or alike.sum() > 1 or counts[best] < 0.7 * counts.sum():
        return None
    return best


def _beside(
    beside: Sequence[tuple[TextLine, tuple[float, float, float, float]]], disc: Disc, sectors: Sequence[_Sector]
) -> dict[int, TextLine]:
    """Names around a disc, in the order of its sectors, with the least angles between; none where that is unsure."""
    count = len(sectors)
    if len(beside) < count or count == 0:
        return {}
    clear = [_nearest(box, disc) - disc.radius for _, box in beside]
    beside = [beside[at] for at in sorted(np.argsort(clear)[:count])]
    if max(sorted(clear)[:count]) - min(clear) > _UNEVEN * float(np.median([box[3] - box[1] for _, box in beside])):
        return {}
    off = np.array([[_away(box, disc, sector) for sector in sectors] for _, box in beside])
    where = [math.atan2((box[1] + box[3]) / 2 - disc.y, (box[0] + box[2]) / 2 - disc.x) for _, box in beside]
    order = sorted(range(len(beside)), key=where.__getitem__)
    ways = sorted((float(off[order, np.roll(np.arange(count), turn)].sum()), turn) for turn in range(count))
    best, turn = ways[0]
    halves = [(sector.end - sector.start) / 2 for sector in sectors]
    given = list(zip(np.roll(np.arange(count), turn).tolist(), order, strict=True))
    if any(off[line, at] > halves[at] + 0.1 for at, line in given):
        return {}
    if any(other < 2 * best + 0.1 for other, _ in ways[1:]):
        return {}
    return {at: beside[line][0] for at, line in given}


def _nearest(box: tuple[float, float, float, float], disc: Disc) -> float:
    """How far from the middle of a disc a box begins."""
    left, top, right, bottom = box
    return math.hypot(min(max(disc.x, left), right) - disc.x, min(max(disc.y, top), bottom) - disc.y)


def _away(box: tuple[float, float, float, float], disc: Disc, sector: _Sector) -> float:
    """The angle between the middle of a sector and a name: its middle, its near end, or its nearest point."""
    left, top, right, bottom = box
    x, y = (left + right) / 2, (top + bottom) / 2
    near = left if x > disc.x else right
    points = [(x, y), (near, y), (min(max(disc.x, left), right), min(max(disc.y, top), bottom))]
    angles = [math.atan2(at_y - disc.y, at_x - disc.x) - sector.middle for at_x, at_y in points]
    return min(abs((angle + math.pi) % (2 * math.pi) - math.pi) for angle in angles)
