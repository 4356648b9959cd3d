"""Printed values: the numbers that stand at the bars and slices of a chart, where their sizes agree with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.witness.bars import Bar, middle
from sightline.engine.witness.pies import Slice

# At the end of a line, behind a name or alone: "$1,200", "60K", "8.4 %".
_NUMBER = re.compile(r"(?:^|(?<=[\s:(|–—-]))(?P<text>[$€£]?(?P<digits>\d[\d.,]*)\s?(?:%|[KkMm]\b)?)\)?$")
_BESIDE = 0.3  # of the distance from one bar to the next: as far a number's middle is off a bar's
_OFF = 0.03  # of the longest bar, as far a number is from its bar's length
_OFF_SHARE = 0.012  # of the whole


def printed_at_bars(bars: Sequence[Bar], lines: Sequence[TextLine]) -> list[str]:
    """The number at each bar, as it is written; none where one has none, or not that which its length calls for."""
    if len(bars) < 2:
        return []
    first, second = bars[0].name.box, bars[1].name.box
    upright = first.right < second.left
    step = abs(middle(bars[1].name, upright=upright) - middle(bars[0].name, upright=upright))
    found: list[tuple[str, float]] = []
    for bar in bars:
        place, edge = middle(bar.name, upright=upright), bar.name.box.top if upright else bar.name.box.right
        there = [
            number
            for line in lines
            if line is not bar.name
            and abs(middle(line, upright=upright) - place) < _BESIDE * step
            and (line.box.bottom < edge if upright else line.box.left > edge)
            and (number := _number(line)) is not None
        ]
        if len(there) != 1:
            return []
        found += there
    reaches, values = np.array([bar.reach for bar in bars]), np.array([value for _, value in found])
    if not values.max() > 0 or not reaches.min() > 0:
        return []
    unit = float(np.median(values / reaches))
    off = np.abs(values / unit - reaches).max() if unit > 0 else np.inf
    return [text for text, _ in found] if off < _OFF * reaches.max() else []


def printed_at_slices(slices: Sequence[Slice], lines: Sequence[TextLine]) -> list[str]:
    """The percentage of each slice, as it is written; "" where not one alone is what its share calls for."""
    numbers = [number for line in lines if (number := _number(line)) is not None and number[0].endswith("%")]
    near = np.array([[abs(value / 100 - one.share) < _OFF_SHARE for _, value in numbers] for one in slices])
    if not numbers or not slices:
        return []
    return [
        numbers[int(row.argmax())][0] if row.sum() == 1 and near[:, int(row.argmax())].sum() == 1 else ""
        for row in near
    ]


def _number(line: TextLine) -> tuple[str, float] | None:
    match = _NUMBER.search(" ".join(line.text.split()))
    if match is None:
        return None
    digits = match["digits"].rstrip(".,")
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits)
    plain = re.sub(r"[.,]", "", digits) if grouped else digits.replace(",", ".")
    try:
        return match["text"], float(plain)
    except ValueError:
        return None
