"""The words read in one picture, numbered in reading order: where they are, what is beside them, and finding them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import Region, TextLine

UNSURE_BELOW = 0.8  # confidence; words below are marked for a second look


class PictureText:
    """The lines of a picture as a row of words, 0 to N - 1. A run of words is a `range` of their numbers.

    `boxes` is [N, 4]: left, top, right, bottom in fractions of the picture; `line_boxes` [L, 4] the same for lines.
    `unsure` is [N], true where the reader was not sure.
    """

    def __init__(self, lines: Sequence[TextLine] = ()) -> None:
        self.words = [word for line in lines for word in line.words]
        self._texts = [_on_one_line(word.text) for word in self.words]
        self.line_of = [number for number, line in enumerate(lines) for _ in line.words]  # word to line
        self.lines: list[range] = []
        for line in lines:
            start = self.lines[-1].stop if self.lines else 0
            self.lines.append(range(start, start + len(line.words)))
        self.boxes = _array([word.box for word in self.words])
        self.unsure = np.array([word.confidence < UNSURE_BELOW for word in self.words], np.bool_)
        self.line_boxes = _array([line.box for line in lines])
        folded = [_folded(text) for text in self._texts]
        self._searched = " ".join(folded)
        self._starts: list[int] = []  # of each word in what is searched
        at = 0
        for word in folded:
            self._starts.append(at)
            at += len(word) + 1

    @property
    def all(self) -> range:
        """Every word."""
        return range(len(self.words))

    def text(self, run: range) -> str:
        """These words, with the ends of lines as they are in the picture."""
        pieces: list[str] = []
        for number in run:
            if pieces:
                pieces.append(" " if self.line_of[number] == self.line_of[number - 1] else "\n")
            pieces.append(self._texts[number])
        return "".join(pieces)

    def by_lines(self, run: range) -> list[range]:
        """The run, cut where lines end."""
        if not run:
            return []
        lines = self.lines[self.line_of[run[0]] : self.line_of[run[-1]] + 1]
        return [range(max(line.start, run.start), min(line.stop, run.stop)) for line in lines]

    def box(self, run: range) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of what is around these words, at least one, in fractions of the picture."""
        boxes = self.boxes[run.start : run.stop]
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = boxes[:, 2:].max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def word_at(self, x: float, y: float) -> int | None:
        """The word that stands at this point of the picture, in fractions; None beside the words."""
        left, top, right, bottom = self.boxes.T
        found = np.flatnonzero((left <= x) & (x <= right) & (top <= y) & (y <= bottom))
        return int(found[0]) if len(found) else None

    def nearest(self, x: float, y: float) -> int:
        """The word that a drag to this point means: the nearest of the nearest line. There is at least one word."""
        across, down = _distances(self.line_boxes, x, y)
        line = self.lines[int(np.lexsort((across, down))[0])]
        across, _ = _distances(self.boxes[line.start : line.stop], x, y)
        return line.start + int(across.argmin())

    def above_or_below(self, word: int, lines: int) -> int:
        """The word nearest to this one across, so many lines further on, or back where that is negative."""
        number = min(max(self.line_of[word] + lines, 0), len(self.lines) - 1)
        if number == self.line_of[word]:
            return word
        line = self.lines[number]
        left, _, right, _ = self.boxes[word]
        across, _ = _distances(self.boxes[line.start : line.stop], (left + right) / 2, 0.0)
        return line.start + int(across.argmin())

    def find(self, sought: str) -> list[range]:
        """Where this text occurs, as runs of whole words; letter case and the ends of lines do not matter."""
        sought = " ".join(_folded(sought).split())
        found: list[range] = []
        at = self._searched.find(sought) if sought else -1
        while at >= 0:
            first = bisect_right(self._starts, at) - 1
            last = bisect_right(self._starts, at + len(sought) - 1) - 1
            if not found or first >= found[-1].stop:
                found.append(range(first, last + 1))
            at = self._searched.find(sought, at + len(sought))
        return found


def between(anchor: int, here: int) -> range:
    """Both words and all that stand between them, whichever comes first."""
    return range(min(anchor, here), max(anchor, here) + 1)


def _array(boxes: Sequence[Region]) -> NDArray[np.float64]:
    return np.array([(box.left, box.top, box.right, box.bottom) for box in boxes], np.float64).reshape(-1, 4)


def _distances(boxes: NDArray[np.float64], x: float, y: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How far each box is from the point, across and down; 0 where it spans it. Both [N]."""
    left, top, right, bottom = boxes.T
    return np.maximum(np.maximum(left - x, x - right), 0), np.maximum(np.maximum(top - y, y - bottom), 0)


def _on_one_line(text: str) -> str:
    """Without line breaks and control characters: what a reader makes of a picture is untrusted."""
    if text.isprintable() and " " not in text:
        return text  # as almost every word is
    return " ".join("".join(c for c in text if c.isspace() or unicodedata.category(c) != "Cc").split())


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
