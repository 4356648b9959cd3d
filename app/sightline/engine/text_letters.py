"""Letters as they were recognised along a line, into words, and into lines where wide gaps part them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

# In heights of the line's box, which is about 1.4 times as high as its letters are. The middles of neighbouring letters
# of a word stand at most 0.8 apart. Of the spaces in 58 drawn texts none was wider than 0.48, and of those between
# labels that the detector had taken for one line none narrower; most were wider than 0.55.
_WORDS_APART = 1.0
_LABELS_APART, _LABELS_APART_ONCE = 0.4, 0.55  # each of a line's gaps, and one of them
_LINES_APART = 1.0
_LONGEST_WORD = 200
_MARKS = "".join(map(chr, range(0x25A0, 0x2600)))  # Unicode's geometric shapes
_STROKE = re.compile(r"(?<=[0-9%])[-–—_]$")


@dataclass(frozen=True)
class Letter:
    """`place` is where its middle lies, in heights of the line from the line's start."""

    text: str
    confidence: float
    place: float
    after_space: bool


@dataclass(frozen=True)
class Span:
    """A word from `start` to `end`, in heights of the line from the line's start; `confidence` its letters' mean."""

    text: str
    confidence: float
    start: float
    end: float


def spans(letters: Sequence[Letter], length: float) -> list[list[Span]]:
    """The words of each line, from the letters in a box that is `length` times as long as high."""
    words: list[list[Letter]] = []
    for letter in letters:
        if words and not letter.after_space and letter.place - words[-1][-1].place <= _WORDS_APART:
            words[-1].append(letter)
        else:
            words.append([letter])
    steps = [b.place - a.place for word in words for a, b in pairwise(word)]
    half = (sum(steps) / len(steps) if steps else min(0.5, length / max(1, len(letters)))) / 2
    starts = [max(0.0, word[0].place - half) for word in words]
    ends = [min(length, word[-1].place + half) for word in words]
    for at, word in enumerate(words):
        if at and ends[at - 1] > starts[at]:  # a wide letter
            starts[at] = ends[at - 1] = (word[0].place + words[at - 1][-1].place) / 2
    found = []
    for word, start, end in zip(words, starts, ends, strict=True):
        text = _clean("".join(letter.text for letter in word))
        if text:
            found.append(Span(text, sum(letter.confidence for letter in word) / len(word), start, end))
    gaps = [b.start - a.end for a, b in pairwise(found)]
    labels = bool(gaps) and min(gaps) >= _LABELS_APART and max(gaps) >= _LABELS_APART_ONCE
    lines: list[list[Span]] = [found[:1]] if found else []
    for span, gap in zip(found[1:], gaps, strict=True):
        if labels or gap > _LINES_APART:
            lines.append([span])
        else:
            lines[-1].append(span)
    return lines


def _clean(text: str) -> str:
    """Composed letters without control and format characters, which could turn or hide what stands around them.

    And without what is drawn beside words: a tick box, a bullet, a legend's square, an axis' stroke behind its number.
    """
    kept = "".join(c for c in unicodedata.normalize("NFC", text) if not unicodedata.category(c).startswith("C"))
    return _STROKE.sub("", kept.strip(_MARKS))[:_LONGEST_WORD]
