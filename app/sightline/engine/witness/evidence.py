"""Evidence: what is plain about a picture by its pixels and the words that were read in it, without any model."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.bars import Bar, bars, middle, rows_of_names
from sightline.engine.witness.certain import chroma
from sightline.engine.witness.courses import Course, course
from sightline.engine.witness.flat_shapes import Drawing, flat_shapes
from sightline.engine.witness.flowcharts import Flowchart, flowchart
from sightline.engine.witness.letters_seen import Seen, seen, swatches, without_mark
from sightline.engine.witness.pies import Slice, slices
from sightline.engine.witness.plotted import plot_area, plotted
from sightline.engine.witness.printed import printed_at_bars, printed_at_slices
from sightline.engine.witness.questions import words
from sightline.engine.witness.scales import Scale, find_scales

_MOST_PIXELS = 8_000_000  # that are looked at: what larger screens and scans show is drawn larger, too
_NO_AMOUNT = re.compile(r"^(?:19|20)\d\d$|[^\W\d]{2}")  # years, and "KW 20", "2pm"
_FEWEST_NAMES, _LONGEST, _LETTERS = (
    4,
    6,
    3,
)  # names in a row read as one line, and their letters: with a number, and without
_UNEVEN = 0.25  # of the distance between two of them
_NEXT = 1.6  # distances from one line of a legend to the next
_APART = 0.02  # of the longer one, and _PIXELS: bars nearer to one another are not compared
_PIXELS = 2.0
_ALIKE, _STRONG = 48.0, 30.0  # difference of a line's colour from its patch; in CIELAB, of one from grey
_SHARES_APART = 0.006  # of the whole: slices nearer to one another are not compared


@dataclass(frozen=True)
class Part:
    """A bar or slice: the line that names it and what it is called, if told, how much it is, and its colour."""

    line: TextLine | None
    name: str
    amount: float
    colour: FloatArray


class Evidence:
    """What one picture shows plainly; each is measured when it is needed.

    `pixels` gives those [height, width, 3] of the picture in which `lines` were read, or None.
    """

    def __init__(self, lines: Sequence[TextLine], pixels: Callable[[], Pixels | None]) -> None:
        self._read = lines
        self._see = pixels

    @cached_property
    def pixels(self) -> Pixels | None:
        """Those of the picture, [height, width, 3]; of a large one, every second or third along each side."""
        pixels = self._see()
        step = 1 if pixels is None else math.ceil(math.sqrt(pixels.shape[0] * pixels.shape[1] / _MOST_PIXELS))
        return pixels if pixels is None or step == 1 else np.ascontiguousarray(pixels[::step, ::step])

    @cached_property
    def lines(self) -> Sequence[TextLine]:
        """What was read; of the names in a legend without the stroke or dot before them, if that was read as a sign."""
        bare = [without_mark(line) for line in self._read]
        if bare == [*self._read] or self.pixels is None:
            return self._read
        named = dict(swatches(self.pixels, bare))
        return [name if name in named else line for line, name in zip(self._read, bare, strict=True)]

    @cached_property
    def bars(self) -> list[Bar]:
        """The bars of a chart, in order."""
        return [] if self.pixels is None else bars(self.pixels, self._names_apart, self.scales)

    @cached_property
    def slices(self) -> list[Slice]:
        """The slices of a pie."""
        return [] if self.pixels is None or self.bars else slices(self.pixels, self.lines)

    @cached_property
    def parts(self) -> list[Part]:
        """The bars, or the slices."""
        if self.bars:
            return [Part(bar.name, words(bar.name), bar.reach, bar.colour) for bar in self.bars]
        return [
            Part(one.name, "" if one.name is None else words(one.name), one.share, one.colour) for one in self.slices
        ]

    @cached_property
    def printed(self) -> list[str]:
        """The number that stands at each bar or slice, as it is written; "" where none plainly does."""
        return printed_at_bars(self.bars, self.lines) if self.bars else printed_at_slices(self.slices, self.lines)

    @cached_property
    def scales(self) -> dict[str, Scale]:
        """The numbers along an axis, by its letter."""
        return find_scales(self.lines)

    @cached_property
    def amounts(self) -> dict[str, Scale]:
        """The scales of amounts, not of years and the like, by their letters; two of a plot of dots."""
        return {axis: scale for axis, scale in self.scales.items() if not all(map(_NO_AMOUNT.search, scale.ends))}

    @cached_property
    def seen(self) -> dict[TextLine, Seen]:
        """How the letters of each line look, where that is plain."""
        if self.pixels is None:
            return {}
        return {line: found for line in self.lines if (found := seen(self.pixels, line)) is not None}

    @cached_property
    def legend(self) -> dict[str, FloatArray]:
        """What has a patch of colour before it, in reading order."""
        return {words(line): colour for line, colour in self.swatches.items()}

    @cached_property
    def swatches(self) -> dict[TextLine, FloatArray]:
        """The lines that have a patch of colour before them, and which, in reading order."""
        return {} if self.pixels is None else dict(swatches(self.pixels, self.lines))

    @property
    def legend_is_whole(self) -> bool:
        """Whether there is no other line among those of the legend, or next to them: its patch was read as a letter."""
        legend = [*self.swatches]
        upright = len({round(line.box.left, 2) for line in legend}) <= len(
            {round(middle_down(line), 2) for line in legend}
        )
        at = np.array([middle(line, upright=not upright) for line in legend])
        step = float(np.diff(np.sort(at)).min()) if len(at) > 1 else 0.0
        sides = [_sides(line, upright) for line in legend]
        low, high = min((side for side, _ in sides), default=0.0), max((side for _, side in sides), default=0.0)
        return all(words(line)[:1].isalnum() for line in legend) and not any(
            _sides(line, upright)[0] < high
            and _sides(line, upright)[1] > low
            and np.abs(at - middle(line, upright=not upright)).min() < _NEXT * step
            for line in self.lines
            if line not in legend and any(map(str.isalnum, line.text))  # else it is a stroke before a name
        )

    @cached_property
    def course(self) -> Course | None:
        """How the one line of a chart goes over the names in its row."""
        row = [] if self.parts or self.pixels is None else self.named_row
        if len(row) < 2 or self.pixels is None:
            return None
        places = [middle(line, upright=True) for line in row]
        return course(self.pixels, self.lines, places, min(line.box.top for line in row))

    @cached_property
    def series(self) -> list[FloatArray]:
        """The colours of what a chart shows: of its bars or slices, of its legend, or of what is plotted.

        None where what is plotted has other colours than the legend.
        """
        if self.parts:
            return [part.colour for part in self.parts]
        named = [*self.swatches.values()] if len(self.swatches) > 1 and self.legend_is_whole else []
        area = plot_area(self.scales)
        if area is None or self.pixels is None:
            return named
        found = plotted(self.pixels, self.lines, area)
        if found is None:
            return []
        if named:
            strong = [colour for colour in named if chroma(colour) > _STRONG]
            alike = all(_near(one, named) for one in found.colours) and all(_near(one, found.colours) for one in strong)
            return named if alike else []
        seen = all(_near(one, found.colours) for one in self.swatches.values())
        return found.colours if found.whole and seen else []

    @cached_property
    def flowchart(self) -> Flowchart | None:
        """Boxes and arrows; none where numbers stand along an axis."""
        return None if self.pixels is None or self.scales else flowchart(self.pixels, self.lines)

    @cached_property
    def flat_shapes(self) -> Drawing | None:
        """The plain shapes of a drawing."""
        return None if self.pixels is None else flat_shapes(self.pixels, self.lines)

    def apart(self, a: float, b: float) -> bool:
        """Whether two amounts are plainly not the same."""
        if self.slices:
            return abs(a - b) > _SHARES_APART
        if self.pixels is None:
            return False
        pixels = min(self.pixels.shape[:2])
        return bool(abs(a - b) > max(_APART * max(abs(a), abs(b)), _PIXELS / pixels))

    @cached_property
    def _names_apart(self) -> list[TextLine]:
        """The lines; of names along an axis that were read as one line, each by itself."""
        return [name for line in self.lines for name in _names(line)]

    @cached_property
    def named_row(self) -> list[TextLine]:
        """The names along the axis of a chart that has numbers along the other."""
        if self.bars:
            return [bar.name for bar in self.bars]
        scales = self.scales
        if "y" in scales and "x" not in self.amounts:
            lowest = max(scales["y"].outermost)
            apart = self._names_apart
            for lines in ([line for line in apart if line not in self.swatches], apart):
                rows = [row for row in rows_of_names(lines, scales, upright=True) if middle_down(row[0]) > lowest]
                # Of a grid, a line before a name may be taken for its patch.
                rows = [row for row in rows if sum(line in self.swatches for line in row) < len(row) / 2]
                if rows:
                    return min(rows, key=lambda row: (middle_down(row[0]), -len(row)))
        return []

    @property
    def row(self) -> list[str]:
        """These names as an answer quotes them."""
        return [words(line) for line in self.named_row]

    @property
    def upright(self) -> bool:
        """Whether the names stand side by side, so that there is a first one."""
        if not self.bars:
            return True
        first, *_, last = (bar.name.box for bar in self.bars)
        return first.right < last.left

    def part(self, name: str) -> Part | None:
        """The one bar or slice that is called so."""
        found = [part for part in self.parts if part.name == name]
        return found[0] if len(found) == 1 else None


def _near(colour: FloatArray, others: Sequence[FloatArray]) -> bool:
    return any(np.linalg.norm(colour - other) < _ALIKE for other in others)


def _names(line: TextLine) -> list[TextLine]:
    """The names in a line that is a row of short ones at even distances, such as years or months; else the line."""
    texts = [word.text for word in line.words]
    short = all(len(text) <= _LONGEST and (len(text) <= _LETTERS or any(map(str.isdigit, text))) for text in texts)
    steps = np.diff([(word.box.left + word.box.right) / 2 for word in line.words])
    if len(texts) < _FEWEST_NAMES or not short or np.abs(steps - steps.mean()).max() > _UNEVEN * steps.mean():
        return [line]
    return [TextLine((word,)) for word in line.words]


def _sides(line: TextLine, upright: bool) -> tuple[float, float]:
    """From where to where a line goes across, or down."""
    return (line.box.left, line.box.right) if upright else (line.box.top, line.box.bottom)


def middle_down(line: TextLine) -> float:
    """How far down a line's middle is."""
    return (line.box.top + line.box.bottom) / 2
