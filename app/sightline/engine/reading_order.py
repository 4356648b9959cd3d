"""Reading order: lines of text into the order in which a person reads them, down the columns, along the rows."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from statistics import median

from sightline.conversation import Region, TextLine

# Columns are of running text: lines at least this many times as wide as high, and this many beside one another. What is
# narrower is a table, a form or the ticks of a chart, and is read along its rows.
_COLUMN_WIDTH = 8
_COLUMN_ROWS = 3


def in_reading_order(lines: Sequence[TextLine], aspect: float) -> tuple[TextLine, ...]:
    """The same lines in reading order; `aspect` is the picture's width divided by its height.

    Lines at the same height are a row; rows are read from the top, each from the left. Rows through which one vertical
    gap runs, as wide as a line is high, with running text on both sides of it, are columns, and the left side is read
    first. It is the recursive X-Y cut (Nagy and Seth 1984, "Hierarchical representation of optically scanned
    documents") with the gaps tracked down the rows, so that a heading across all columns ends them.
    """
    boxes = [(line, _in_heights(line.box, aspect)) for line in lines]
    return tuple(line for line, _ in _ordered(boxes))


_Boxed = tuple[TextLine, Region]
_Span = tuple[float, float]


def _ordered(boxes: Sequence[_Boxed]) -> list[_Boxed]:
    ordered: list[_Boxed] = []
    block: list[list[_Boxed]] = []
    gaps: list[_Span] = []
    for row in _rows(boxes):
        own = _gaps(row)
        least = median(_height(box) for _, box in row)
        both = [(max(a[0], b[0]), min(a[1], b[1])) for a in gaps for b in own]
        both = [(start, end) for start, end in both if end - start >= least]
        # The margins run down the whole page; what counts are gaps with text on either side.
        if block and not any(map(_is_inner, both)) and any(map(_is_inner, [*gaps, *own])):
            ordered += _read(block, gaps)
            block = []
        gaps = both if block else own
        block.append(row)
    return ordered + _read(block, gaps)


def _read(block: Sequence[list[_Boxed]], gaps: Sequence[_Span]) -> list[_Boxed]:
    """A block of rows with the gaps that run through all of them: by columns if it has any, else along the rows."""
    flat = [entry for row in block for entry in row]
    for start, end in gaps:
        middle = (start + end) / 2
        sides = (
            [entry for entry in flat if entry[1].right <= middle],
            [entry for entry in flat if entry[1].left >= middle],
        )
        if all(_runs(side) for side in sides):
            return _ordered(sides[0]) + _ordered(sides[1])
    return flat


def _runs(side: Sequence[_Boxed]) -> bool:
    """Whether it is running text."""
    widths = [(box.right - box.left) / _height(box) for _, box in side]
    return len(_rows(side)) >= _COLUMN_ROWS and median(widths) >= _COLUMN_WIDTH


def _rows(boxes: Sequence[_Boxed]) -> list[list[_Boxed]]:
    """Lines whose middle is at the height of the row's first, from the top; each row from the left."""
    rows: list[list[_Boxed]] = []
    for entry in sorted(boxes, key=lambda entry: entry[1].top + entry[1].bottom):
        middle = (entry[1].top + entry[1].bottom) / 2
        if rows and rows[-1][0][1].top <= middle <= rows[-1][0][1].bottom:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return [sorted(row, key=lambda entry: entry[1].left) for row in rows]


def _gaps(row: Sequence[_Boxed]) -> list[_Span]:
    """The stretches of a row without text, the margins too."""
    gaps = []
    at = float("-inf")
    for _, box in row:
        if box.left > at:
            gaps.append((at, box.left))
        at = max(at, box.right)
    return [*gaps, (at, float("inf"))]


def _is_inner(gap: _Span) -> bool:
    return isfinite(gap[0]) and isfinite(gap[1])


def _height(box: Region) -> float:
    return max(box.bottom - box.top, 1e-6)


def _in_heights(box: Region, aspect: float) -> Region:
    """With the picture's height as the unit of both axes."""
    return Region(box.left * aspect, box.top, box.right * aspect, box.bottom)
