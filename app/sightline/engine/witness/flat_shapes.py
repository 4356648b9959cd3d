"""Flat shapes: areas of one even colour on an even ground, what they are called and how they are coloured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import Region, TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Area, Mask, areas, filled, worn
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.outlines import SHAPE_NAMES, called
from sightline.engine.witness.unlike import median, unlike

_FINEST = 800  # pixels of the longer side that are looked at
_OTHER = 24.0  # difference of colour
_RIM = 3  # pixels
_SLOPE = 60.0  # difference of colour: so much a ground, or a fill, goes over from its middle to its end
_FITTED = 12_000  # pixels that a plane is laid through
_EVEN, _LEAST_GROUND = 0.95, 0.3  # of the rim, and of all of it, is ground
_FAINT, _ACROSS = 90.0, 0.5  # difference of colour of a ruled line, and of the picture that it goes across
_THIN_RUN, _FEWEST_RULED = 3, 3  # pixels of such a line, and lines
_MOST_SHAPES = 40
_SPECK = 4  # pixels of both sides
_SMALLEST = 10  # pixels of either side
_FEWEST_INNER = 30  # pixels by which a colour is seen
_LEAST_FILL = 0.3  # of an area has its one colour; the rest is its border, or a narrow shadow
_THINNEST = 2  # pixels of a border, smooth edges among them
_BORDERS = (0.05, 0.1, 0.15)  # of a shape's size: as thick a border or shadow may be
_REST, _REST_BESIDE = 0.015, 0.06  # of a shape: what else may be in it; in the corners of a border of the same form
_END = 0.1  # of its pixels are its darkest, or its lightest
_DARKER = (0.5, 0.95)  # of the ground's light is in a shadow
_SHADOW, _SHADOW_PIXELS = 0.05, 4  # of a shape's size, and pixels: half as wide a shadow is
_LEAST_OF_ALL = 0.4  # of a shape and its shadow is the shape
_NEAR, _BESIDE = 12, 0.25  # pixels beyond a shape, and of its longer side: as far its shadow goes
_SPECKLE, _GRAIN = 24, 12  # pixels that packing leaves beside a shape, and of another colour within it
_LIGHTEST = 60.0  # of the light of a ground: on a darker one no shadow is seen
_THIN_LINE, _LEAST_WITHIN = 0.05, 0.5  # of a shape's size: half as thick a bare outline is; of a shape is within it
_SOLID, _FARTHEST, _BEYOND = 0.8, 0.95, 1.3  # of the contrast of what is most unlike the ground: what is so unlike
_OFF = 0.35  # of that contrast: as far a mixture of it with the ground may be off, where colours are packed
_HALF, _GAP = 0.5, 0.06  # of that contrast has what is no line; of a shape's size: half as far hatching lies apart
_LEAST_OUTLINE = 24  # pixels of both sides: what is smaller may be a letter
_FRAME = 5  # pixels: a frame around the whole picture is no thicker
_MARGIN = 2  # pixels around words
_FEWEST_LETTERS = 3  # different ones: what is read as "O" or "ooo" may be circles


@dataclass(frozen=True)
class FlatShape:
    """One area: its name, if it is plainly one that people name; its colour; where it is, and its share of the picture.

    `shades` are the darkest and the lightest of its colour [2, 3], where it is not quite even. What is not plainly
    `single` may be several of one colour that touch.
    """

    name: str | None
    colour: FloatArray
    shades: FloatArray
    box: Region
    area: float
    single: bool


@dataclass(frozen=True)
class Drawing:
    """Flat shapes in reading order; `whole` if there is nothing else in the picture than these and words beside them.

    What else there may be is a texture, a hatching, a shape within, upon or beside another, at the edge of the picture
    or under words, and what is too small to tell.
    """

    shapes: list[FlatShape]
    whole: bool


def flat_shapes(pixels: Pixels, lines: Sequence[TextLine]) -> Drawing | None:
    """The flat shapes of a picture [height, width, 3] in which `lines` were read; None without an even ground."""
    step = max(1, -(-max(pixels.shape[:2]) // _FINEST))
    on_sheet = pixels[::step, ::step]
    if min(on_sheet.shape[:2]) < 4 * _SMALLEST:
        return None
    found = None
    for frame in (0, _FRAME):
        seen = _on_ground(on_sheet, lines, frame)
        drawing = None if seen is None else _drawing(on_sheet, seen, frame)
        if found is None or (drawing is not None and drawing.whole):
            found = drawing
        if (found is not None and found.whole) or (seen is not None and not _at_the_edge(seen.on)):
            break  # there is no frame
    return found


@dataclass(frozen=True)
class _Seen:
    """The ground of a picture, what is on it [height, width], where words are, and boxes of what may be no words."""

    ground: _Plane
    on: Mask
    doubtful: Mask
    short: list[tuple[slice, slice]]


def _on_ground(picture: Pixels, lines: Sequence[TextLine], frame: int) -> _Seen | None:
    """What is in a picture without its outermost pixels, but for words; None without an even ground."""
    height, width = picture.shape[:2]
    inner = picture[frame : height - frame, frame : width - frame]
    seen = _ground(inner)
    if seen is None:
        return None
    ground, away = seen[0].beyond(frame), seen[1]
    on = np.zeros((height, width), np.bool_)
    on[frame : height - frame, frame : width - frame] = away > _OTHER
    doubtful = np.zeros((height, width), np.bool_)
    short = []
    for line in lines:
        top, left, bottom, right = _box(line, height, width)
        letters = {letter for letter in line.text.casefold() if letter.isalnum()}
        if not letters:
            continue  # a shape that was read as a sign
        if len(letters) < _FEWEST_LETTERS:
            short.append((slice(top, bottom), slice(left, right)))
            continue
        on[top:bottom, left:right] = False
        # What is written on a shape, or is no word.
        doubtful[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = True
    return _Seen(ground, on, doubtful, short)


def _at_the_edge(on: Mask) -> bool:
    """Whether anything is among the outermost pixels."""
    return bool(on.sum() > on[_FRAME:-_FRAME, _FRAME:-_FRAME].sum())


def _drawing(picture: Pixels, seen: _Seen, frame: int) -> Drawing | None:
    """The shapes of what is on a ground; None where that is too much."""
    found = areas(seen.on)
    if found is None:
        return None
    found = [area for area in found if area[0][-1] - area[0][0] >= _SPECK or np.ptp(area[1]) >= _SPECK]
    if len(found) > 2 * _MOST_SHAPES:  # with their shadows
        return None
    seen_as = [None if seen.doubtful[area].any() else _shape(picture, seen.ground, area, frame) for area in found]
    shapes = [shape for shape in seen_as if shape is not None]
    rest = {
        n
        for n, (area, shape) in enumerate(zip(found, seen_as, strict=True))
        if shape is None and not _belongs(picture, seen.ground, area, shapes)
    }
    letter_like = {
        n for n, (area, shape) in enumerate(zip(found, seen_as, strict=True)) if _is_letter_like(shape, area)
    }
    for box in seen.short:
        within = {n for n, area in enumerate(found) if _crosses(area, box)}
        if within & (rest | letter_like):
            rest |= within
    shapes = [shape for n, shape in enumerate(seen_as) if shape is not None and n not in rest]
    return Drawing(shapes, len(shapes) <= _MOST_SHAPES and not rest)


def _crosses(area: Area, box: tuple[slice, slice]) -> bool:
    """Whether some of an area is in a box."""
    (rows, columns), (down, across) = area, box
    return bool(((rows >= down.start) & (rows < down.stop) & (columns >= across.start) & (columns < across.stop)).any())


def _is_letter_like(shape: FlatShape | None, area: Area) -> bool:
    """Whether a shape is as small as a letter, or has no name."""
    return shape is not None and (shape.name is None or bool(min(map(np.ptp, area)) < _LEAST_OUTLINE))


@dataclass(frozen=True)
class _Plane:
    """Colours that go evenly over: that of the first pixel, and what is added for each pixel down and across [3, 3]."""

    slope: FloatArray

    def beyond(self, frame: int) -> _Plane:
        """The same plane, counted from so many pixels above and to the left."""
        first, down, across = self.slope
        return _Plane(np.stack([first - frame * (down + across), down, across]))

    def cut(self, rows: slice, columns: slice) -> FloatArray:
        """Its colours [height, width, 3] there."""
        down, across = (np.arange(of.start, of.stop, dtype=np.float32) for of in (rows, columns))
        first, by_row, by_column = self.slope[..., None]
        # Channel by channel, which is faster; seen from outside, channels come last.
        by_channel = (first + by_row * down)[..., None] + (by_column * across)[:, None]
        return np.asarray(by_channel.transpose(1, 2, 0))

    def at(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> FloatArray:
        """Its colours [n, 3] at these places."""
        return np.asarray(np.stack([np.ones(len(rows)), rows, columns], axis=1).astype(np.float32) @ self.slope)

    def unlike(self, picture: Pixels | FloatArray) -> FloatArray:
        """How unlike [height, width] it a picture is."""
        height, width = picture.shape[:2]
        return unlike(picture, self.cut(slice(0, height), slice(0, width)))


def _ground(picture: Pixels) -> tuple[_Plane, FloatArray] | None:
    """The ground of a picture, and how unlike it each pixel is [height, width]; None where it is not even.

    It is the plane through the colours of the picture's rim: even, or going evenly over. What is squared belongs to it.
    """
    height, width = picture.shape[:2]
    rim = np.ones((height, width), np.bool_)
    rim[_RIM:-_RIM, _RIM:-_RIM] = False
    rows, columns = np.nonzero(rim)
    ground = _plane(picture, rows, columns)
    # Squared or not, no ground is so unlike: what is no drawing is told by its rim alone.
    if (unlike(picture[rows, columns], ground.at(rows, columns)) < _FAINT).mean() < _EVEN:
        return None
    away = ground.unlike(picture)
    if (ruled := _ruled(picture, away)) is not None:
        away[ruled] = 0.0
    even = (away[rows, columns] < _OTHER).mean() >= _EVEN and (away < _OTHER).mean() >= _LEAST_GROUND
    return (ground, away) if even else None


def _ruled(picture: Pixels, away: FloatArray) -> Mask | None:
    """The faint thin lines of squared paper, if there are any: across the whole picture, up and down alike."""
    faint = (away > _OTHER / 2) & (away < _FAINT)
    lines = [thin_runs(np.count_nonzero(faint, axis=axis) > _ACROSS * faint.shape[axis]) for axis in (1, 0)]
    if min(line.sum() for line in lines) < _FEWEST_RULED:
        return None
    ruled = (lines[0][:, None] | lines[1][None]) & faint
    return np.asarray(ruled & (unlike(picture, median(picture[ruled])) < _OTHER))


def thin_runs(on: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What is on, but for long runs."""
    places = np.flatnonzero(on)
    thin = np.zeros_like(on)
    for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
        thin[run] = len(run) <= _THIN_RUN
    return thin


def _plane(picture: Pixels, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> _Plane:
    """The plane through most of the colours of a picture at these places; of many, a part is enough."""
    every = -(-len(rows) // _FITTED)
    rows, columns = rows[::every], columns[::every]
    colours = picture[rows, columns]
    near = unlike(colours, median(colours)) < _SLOPE
    near |= not near.any()
    places = np.stack([np.ones(len(rows)), rows, columns], axis=1).astype(np.float32)
    slope, *_ = np.linalg.lstsq(places[near], colours[near].astype(np.float32), rcond=None)
    return _Plane(slope)


def _box(line: TextLine, height: int, width: int) -> tuple[int, int, int, int]:
    """Top, left, bottom and right of words in pixels; the last two without."""
    box = line.box
    top, left = max(0, int(box.top * height) - _MARGIN), max(0, int(box.left * width) - _MARGIN)
    return top, left, int(box.bottom * height) + _MARGIN + 1, int(box.right * width) + _MARGIN + 1


def _shape(picture: Pixels, plane: _Plane, area: Area, frame: int) -> FlatShape | None:
    """An area as one thing of one colour, with at most a thin border; None where it is not plainly one."""
    rows, columns = area
    height, width = picture.shape[:2]
    top, left, bottom, right = int(rows.min()), int(columns.min()), int(rows.max()), int(columns.max())
    if min(top, left, height - 1 - bottom, width - 1 - right) <= frame:
        return None
    if min(bottom - top, right - left) < _SMALLEST:
        return None
    inside = np.zeros((bottom - top + 3, right - left + 3), np.bool_)
    inside[rows - top + 1, columns - left + 1] = True
    around = (slice(top - 1, bottom + 2), slice(left - 1, right + 2))
    cut, ground = picture[around], plane.cut(*around)
    inside = _without_shadow(cut, ground, inside)
    fill = _fill(cut, inside)
    seen = fill
    drawn = fill is None
    if fill is None:
        fill, seen = _in_one_colour(cut, ground, inside)
    if fill is None or seen is None:
        return None
    name, whole = _called(fill, inside | fill)
    if not whole and (drawn or _darker(cut, ground)[fill].mean() > _LEAST_FILL):
        return None  # lines that cross, or a shadow
    box = Region(left / width, top / height, (right + 1) / width, (bottom + 1) / height)
    inner = cut[worn(seen, 1)]
    inner = inner if len(inner) else cut[seen]
    light = inner.sum(axis=1, dtype=np.float32)
    ends = [light <= np.quantile(light, _END), light >= np.quantile(light, 1 - _END)]
    shades = np.stack([median(inner[end]) for end in ends])
    return FlatShape(name, commonest(inner), shades, box, float(fill.sum()) / (height * width), whole)


def _darker(cut: Pixels, ground: FloatArray) -> Mask:
    """What has the ground's colour, but less light, as in a shadow."""
    light = np.einsum("ijk,ijk->ij", ground, ground)
    share = np.einsum("ijk,ijk->ij", cut, ground) / np.maximum(light, 1.0)
    off = unlike(cut, share[..., None] * ground)
    return np.asarray((off < _OTHER) & (share > _DARKER[0]) & (share < _DARKER[1]) & (light > _LIGHTEST**2))


def _without_shadow(cut: Pixels, ground: FloatArray, inside: Mask) -> Mask:
    """A shape without the narrow shadow along some of its sides."""
    shadow = inside & _darker(cut, ground)
    size = float(np.sqrt(inside.sum()))
    if not shadow.any() or worn(shadow, max(_SHADOW_PIXELS, round(_SHADOW * size))).any():
        return inside
    largest = max(areas(inside & ~shadow) or [], key=lambda part: len(part[0]), default=None)
    if largest is None or len(largest[0]) < _LEAST_OF_ALL * inside.sum():
        return inside
    shape = np.zeros_like(inside)
    shape[largest] = True
    return shape


def _belongs(picture: Pixels, plane: _Plane, area: Area, shapes: Sequence[FlatShape]) -> bool:
    """Whether an area is the narrow shadow of a shape from which its border parts it, or a speck that packing left."""
    rows, columns = area
    height, width = picture.shape[:2]
    top, left, bottom, right = int(rows.min()), int(columns.min()), int(rows.max()) + 1, int(columns.max()) + 1
    inside = np.zeros((bottom - top, right - left), np.bool_)
    inside[rows - top, columns - left] = True
    cut = (slice(top, bottom), slice(left, right))
    dark = _darker(picture[cut], plane.cut(*cut))[inside].mean() > 1 - _LEAST_FILL
    if worn(np.pad(inside, 1), _SHADOW_PIXELS if dark else _SPECK // 2).any() or not (dark or len(rows) < _SPECKLE):
        return False
    for shape in shapes:
        box = shape.box
        near = max(_NEAR, _BESIDE * max((box.right - box.left) * width, (box.bottom - box.top) * height))
        across = left > box.left * width - near and right < box.right * width + near
        if across and top > box.top * height - near and bottom < box.bottom * height + near:
            return True
    return False


def _in_one_colour(cut: Pixels, ground: FloatArray, inside: Mask) -> tuple[Mask | None, Mask | None]:
    """What lines of one colour go around, bare or hatched, and what has this colour; None where more is within."""
    whole = filled(inside)
    size = float(np.sqrt(whole.sum()))
    if size < _LEAST_OUTLINE or inside.sum() == 0:
        return None, None
    away = unlike(cut, ground)
    solid = inside & (away >= _SOLID * np.quantile(away[inside], _FARTHEST))
    colour = commonest(cut[solid])
    # What is smooth at its edges is a mixture of it with the ground.
    way = colour - ground
    along = np.einsum("ijk,ijk->ij", cut - ground, way) / np.maximum(np.einsum("ijk,ijk->ij", way, way), 1.0)
    off = unlike(cut, ground + along[..., None] * way)
    mixed = (off < np.maximum(_OTHER, _OFF * np.linalg.norm(way, axis=2))) & (along < _BEYOND)
    if (whole & ~mixed).sum() > _REST * whole.sum():
        return None, None
    bare = whole & (along < _HALF)
    wide = worn(bare, max(_THINNEST, round(_GAP * size)))
    if not wide.any():
        return whole, solid
    thick = worn(inside, max(_THINNEST, round(_THIN_LINE * size))).sum()
    within = len(areas(worn(bare, 1)) or []) == 1 and bare.sum() >= _LEAST_WITHIN * size**2
    return (whole & ~inside, solid) if within and thick <= _REST * size**2 else (None, None)


def _fill(cut: Pixels, inside: Mask) -> Mask | None:
    """What of a shape has its one colour, within a border as thin as it may be; None where there is no such colour."""
    size = float(np.sqrt(inside.sum()))
    for thick in sorted({max(_THINNEST, round(share * size)) for share in _BORDERS}):
        deep = worn(inside, thick)
        if deep.sum() < _FEWEST_INNER:
            return None
        alike = inside & (_plane(cut, *np.nonzero(deep)).unlike(cut) < _OTHER)
        largest = max(areas(alike) or [], key=lambda part: len(part[0]), default=None)
        if largest is None or len(largest[0]) < _LEAST_FILL * inside.sum():
            continue
        fill = np.zeros_like(inside)
        fill[largest] = True
        holes = [hole for hole in areas(~fill) or [] if hole[0].min() > 0 and len(hole[0]) > _GRAIN]
        within, beyond = (deep & ~fill).sum(), (inside & worn(~fill, thick)).sum()
        if max(within, sum(len(hole[0]) for hole in holes)) > _REST * inside.sum():
            continue
        # A border of the same form leaves more of itself in the corners.
        most = _REST * inside.sum()
        if most < beyond <= _REST_BESIDE * inside.sum():
            name = called(fill)[0]
            most = beyond if name is not None and name == called(inside)[0] else most
        if beyond <= most:
            return fill
    return None


def _called(fill: Mask, inside: Mask) -> tuple[str | None, bool]:
    """What a shape is called without its border, and with it: a shadow has another form, and so has a thick border."""
    (name, whole), (other, other_whole) = called(fill), called(inside)
    if name is not None and other is not None and name != other:
        return None, whole or other_whole
    found = name or other
    return found if found in SHAPE_NAMES else None, whole or other_whole
