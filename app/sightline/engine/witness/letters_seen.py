"""What is seen of words: the colours of their letters and of what they stand on, and patches of colour before them."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sightline.conversation import Region, TextLine, Word
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.unlike import median, unlike

_MARK = re.compile(r"[-–—−=~•·●■]\s*(?=\S{2})(?=\S*[^\W\d_])")
_NAME_IN_DIGITS = re.compile(r"(?:19|20)\d\d|\d+ ?[-–] ?\d+")  # years, and groups such as "15-29"
_ALIKE = 24.0  # difference of colour: what is nearer is the same
_GROUND = 0.4  # of the pixels of a line's box are what its letters stand on
_LEAST_CONTRAST = 50.0  # of letters, or of a patch, on it
_INNERMOST = 0.8  # of the contrast of the most unlike pixels: what is so unlike is no smooth edge of a letter
_FEWEST_PIXELS = 12
_MOST_PIXELS = 100_000  # of a line's box that are looked at
_ONE_COLOUR = 0.7  # of these pixels
# Of what is unlike the ground, the most unlike; what is nearly as unlike; what has its colour, and how much that is at
# least: of thin, small or blurred letters, little has the colour that they were written in.
_FARTHEST, _CORE, _SAME, _SOLID = 0.1, 0.93, 12.0, 0.17
_SWATCH, _NARROWEST_SWATCH, _WIDEST_SWATCH = 4.0, 0.25, 3.2  # heights of a line
_BEFORE = 0.35  # heights of a line: so far before its box a patch begins at least
_MOSTLY = 0.4  # of a patch has its colour, and not that of its border
_THIN = 4.0  # pixels: a stroke, no patch
_ALIGNED = 0.015  # of the picture: as far the lines of a legend are off
_RIM = 0.01  # of the picture
_EVEN, _MOST_OF_ALL = 0.95, 0.3  # of the rim, and of all of it, has the background's colour


@dataclass(frozen=True)
class Seen:
    """The colour of a line's letters, and of what they stand on."""

    letters: FloatArray
    ground: FloatArray


def seen(pixels: Pixels, line: TextLine) -> Seen | None:
    """How a line of a picture [height, width, 3] looks; None where its letters or their ground have no one colour."""
    cut = _cut(pixels, line)
    if cut.size == 0:
        return None
    flat = cut.reshape(-1, 3)
    ground = commonest(flat)
    away = unlike(flat, ground)
    if (away < _ALIKE).mean() < _GROUND:
        return None
    most = float(np.quantile(away[away >= _ALIKE], 0.95)) if (away >= _ALIKE).any() else 0.0
    inner = flat[away >= max(_LEAST_CONTRAST, _INNERMOST * most)]
    if len(inner) < _FEWEST_PIXELS:
        return None
    letters = median(inner)
    if (unlike(inner, letters) < 1.5 * _ALIKE).mean() < _ONE_COLOUR:
        return None
    return Seen(letters, ground)


def solid_colour(pixels: Pixels, line: TextLine, ground: FloatArray) -> FloatArray | None:
    """The colour that a line on this ground was written in, if its strokes are thick enough to show it."""
    flat = _cut(pixels, line).reshape(-1, 3)
    away = unlike(flat, ground)
    others = np.sort(away[away >= _ALIKE])
    if len(others) < _FEWEST_PIXELS:
        return None
    far = float(np.median(others[-max(_FEWEST_PIXELS, round(_FARTHEST * len(others))) :]))
    colour = median(flat[away >= _CORE * far])
    same = np.count_nonzero(unlike(flat, colour) < _SAME)
    return colour if same >= _SOLID * len(others) else None


def _cut(pixels: Pixels, line: TextLine) -> Pixels:
    height, width = pixels.shape[:2]
    box = line.box
    rows = slice(max(0, round(box.top * height)), round(box.bottom * height) + 1)
    cut = pixels[rows, max(0, round(box.left * width)) : round(box.right * width) + 1]
    step = max(1, math.ceil(math.sqrt(cut.shape[0] * cut.shape[1] / _MOST_PIXELS)))
    return cut[::step, ::step]


def commonest(colours: FloatArray | Pixels) -> FloatArray:
    """The commonest of colours [n, 3], as pixels have them: the median of those around it."""
    colours = colours.astype(np.uint8, copy=False)
    red, green, blue = (colours[:, channel].astype(np.int16) >> 4 for channel in range(3))
    coarse = (red << 8) + (green << 4) + blue
    most = np.bincount(coarse).argmax()
    first = median(colours[coarse == most])
    return median(colours[unlike(colours, first) < _ALIKE])


def even_ground(pixels: Pixels) -> FloatArray | None:
    """The colour of a picture's rim, if that is even and much of the picture has it."""
    height, width = pixels.shape[:2]
    rim = max(2, round(_RIM * min(height, width)))
    edges = [pixels[:rim], pixels[-rim:], pixels[:, :rim], pixels[:, -rim:]]
    around = np.concatenate([edge.reshape(-1, 3) for edge in edges])
    ground = median(around)
    if (unlike(around, ground) < _ALIKE).mean() < _EVEN:
        return None
    sample = pixels[:: max(1, height // 128), :: max(1, width // 128)]
    if (unlike(sample, ground) < _ALIKE).mean() < _MOST_OF_ALL:
        return None
    return ground


def swatches(pixels: Pixels, lines: Sequence[TextLine]) -> list[tuple[TextLine, FloatArray]]:
    """The lines of a legend, and their colours: a patch, or a stroke, of one colour stands before each of at least two.

    They stand side by side, or one above another, and their colours differ: arrows have one.
    """
    found: list[tuple[TextLine, FloatArray]] = []
    for line in lines:
        if not any(letter.isalpha() for letter in line.text) and _NAME_IN_DIGITS.fullmatch(line.text.strip()) is None:
            continue
        colour = _swatch(pixels, line)
        if colour is not None:
            found.append((line, colour))
    places = [(line.box.left, (line.box.top + line.box.bottom) / 2) for line, _ in found]
    best: list[tuple[TextLine, FloatArray]] = []
    most = (1, 0.0)
    for first in places:
        for along in (0, 1):
            row = [at for at, place in enumerate(places) if abs(place[along] - first[along]) < _ALIGNED]
            row.sort(key=lambda at: places[at][1 - along])
            group = [found[at] for at in row]
            # Of as long ones that whose lines are nearest to one another.
            size = (len(row), places[row[0]][1 - along] - places[row[-1]][1 - along])
            if len(row) > 1 and size > most and not _are_alike(group):
                best, most = group, size
    return best


def _are_alike(group: Sequence[tuple[TextLine, FloatArray]]) -> bool:
    """Whether two of these have the same colour."""
    return any(np.linalg.norm(a - b) < _ALIKE for (_, a), (_, b) in itertools.combinations(group, 2))


def without_mark(line: TextLine) -> TextLine:
    """A line without the stroke or dot before its words that was read as a sign; else as it is."""
    first, *others = line.words
    mark = _MARK.match(line.text)
    if mark is None:
        return line
    rest = first.text[len(mark.group().rstrip()) :]
    if not rest:
        return TextLine(tuple(others))
    box = first.box
    left = box.right - (box.right - box.left) * len(rest) / len(first.text)
    return TextLine((Word(rest, Region(left, box.top, box.right, box.bottom), first.confidence), *others))


def _swatch(pixels: Pixels, line: TextLine) -> FloatArray | None:
    height, width = pixels.shape[:2]
    box = line.box
    high = (box.bottom - box.top) * height
    middle = (box.top + box.bottom) / 2 * height
    left = box.left * width
    start = max(0, math.floor(left - _SWATCH * high))
    rows = slice(max(0, round(middle - 0.2 * high)), max(1, round(middle + 0.2 * high) + 1))
    cut = pixels[rows, start : max(start, math.ceil(left + high))]
    whole = _cut(pixels, line)
    if cut.size == 0 or whole.size == 0:
        return None
    ground = commonest(whole.reshape(-1, 3))
    away = unlike(cut, ground)
    on = np.flatnonzero(away.max(axis=0) > _ALIKE)
    runs = [run for run in np.split(on, np.flatnonzero(np.diff(on) > 1) + 1) if len(run)]
    # The last before the letters, which stand in the box.
    run = next((run for run in reversed(runs) if run[0] + start < left - _BEFORE * high), None)
    if run is None or run[0] == 0 or not _NARROWEST_SWATCH * high <= len(run) <= _WIDEST_SWATCH * high:
        return None
    painted = away[:, run] > _ALIKE
    patch, contrast = cut[:, run][painted], away[:, run][painted]
    if painted.sum(axis=0).mean() < _THIN:  # what is smooth at its edges has its own colour only in the middle
        patch = patch[contrast >= _INNERMOST * float(np.quantile(contrast, 0.95))]
    colour = commonest(patch)
    if np.linalg.norm(colour - ground) < _LEAST_CONTRAST:
        return None
    return colour if (unlike(patch, colour) < 1.5 * _ALIKE).mean() >= _MOSTLY else None
