"""What character recognition makes of a scene's words: simulated, with its faults, for training; matched, for truth."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from sightline.conversation import Region, TextLine, Word
from sightline.engine.reading_order import in_reading_order
from sightline.training.scenes.canvas import Scene, Text

_NOTHING_READ = 0.06  # of the pictures: nobody asked for the words, or the reader failed
_DROPPED = 0.04
_DROPPED_ALONE = 0.2  # of the texts of one letter, which detectors miss
_DROPPED_UPRIGHT = 0.25
_MISREAD = 0.03
_CONFUSED = {
    "0": "O",
    "O": "0",
    "1": "l",
    "l": "1",
    "I": "l",
    "5": "S",
    "S": "5",
    "8": "B",
    "B": "8",
    "m": "rn",
    "e": "c",
}
_MOST_STRAY_LINES = 12


class NotReadError(Exception):
    """Where only what was read right is asked for: an answer needs words that were not."""


@dataclass(frozen=True)
class Reading:
    """The lines read in a picture, as a model is told them, and for each text of the scene what was read for it.

    With `strict`, `said` and `called` raise NotReadError where they else give None: what is not in `read` may be among
    the lines with a wrong letter, so that nobody can say what a model ought to make of it.
    """

    lines: tuple[TextLine, ...] = ()
    read: dict[Text, str] = field(default_factory=dict)
    strict: bool = False

    def said(self, text: Text) -> str | None:
        """How a text of the scene was read; None where it was not."""
        if self.strict and text not in self.read:
            raise NotReadError(text.text)
        return self.read.get(text)

    def called(self, label: str, *roles: str) -> str | None:
        """As `said`, for the text of one of these roles, or of any, with these words."""
        said = self.of(label, *roles)
        if self.strict and said is None:
            raise NotReadError(label)
        return said

    def of(self, label: str, *roles: str) -> str | None:
        """As `called`; None, even if strict, where it was not read."""
        mine = [(one.text, said) for one, said in self.read.items() if not roles or one.role in roles]
        for text, said in mine:
            if text == label:
                return said
        for (first, said), (second, too) in itertools.pairwise(mine):
            if f"{first} {second}" == label:  # on two lines
                return f"{said} {too}"
        return None


def simulated(scene: Scene, rng: np.random.Generator) -> Reading:
    """A reading with what goes wrong in real ones: lost texts, wrong letters, boxes a little off."""
    if rng.random() < _NOTHING_READ:
        return Reading()
    width, height = scene.image.size
    read: dict[Text, str] = {}
    lines: list[TextLine] = []
    for text in scene.texts:
        left, top, right, bottom = text.box
        upright = bottom - top > 1.6 * (right - left) and len(text.text) > 2
        lost = _DROPPED_ALONE if len(text.text) == 1 else _DROPPED_UPRIGHT if upright else _DROPPED
        if rng.random() < lost:
            continue
        said = _misread(text.text, rng) if rng.random() < _MISREAD else text.text
        read[text] = said
        off = rng.normal(0, 0.003, 4).tolist()
        lines.append(_line(said, (left / width, top / height, right / width, bottom / height), off))
    if not scene.texts and scene.kind == "foreign" and rng.random() < 0.4:
        lines = _stray(rng)
    return Reading(in_reading_order(lines, width / height), read)


def matched(scene: Scene, lines: Sequence[TextLine]) -> Reading:
    """A real reading: each text of the scene that the reader got right, letter by letter, at its place."""
    width, height = scene.image.size
    read = {}
    for text in scene.texts:
        left, top, right, bottom = text.box
        x, y = (left + right) / 2 / width, (top + bottom) / 2 / height
        for line in lines:
            box = line.box
            if not (box.left - 0.01 <= x <= box.right + 0.01 and box.top - 0.01 <= y <= box.bottom + 0.01):
                continue
            said = " ".join(line.text.split())
            if re.search(rf"(?<!\S){re.escape(text.text)}(?!\S)", said):
                read[text] = text.text
                break
    return Reading(tuple(lines), read, strict=True)


def _line(text: str, box: tuple[float, float, float, float], off: Sequence[float]) -> TextLine:
    left, top, right, bottom = (min(1.0, max(0.0, float(edge + by))) for edge, by in zip(box, off, strict=True))
    return TextLine((Word(text, Region(left, top, max(left, right), max(top, bottom)), 1.0),))


def _misread(text: str, rng: np.random.Generator) -> str:
    at = int(rng.integers(len(text)))
    if len(text) > 3 and rng.random() < 0.3:
        return (text[:at] + text[at + 1 :]).strip() or text
    letter = _CONFUSED.get(text[at], chr(97 + int(rng.integers(26))) if text[at].isalpha() else text[at])
    return text[:at] + letter + text[at + 1 :]


def _stray(rng: np.random.Generator) -> list[TextLine]:
    """Words as a reader finds them on photographs: on shirts, shop fronts, number plates, or where there are none."""
    lines = []
    for _ in range(int(rng.integers(1, _MOST_STRAY_LINES))):
        letters = "abcdefghijklmnopqrstuvwxyz" if rng.random() < 0.5 else "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        text = "".join(rng.choice(list(letters), int(rng.integers(1, 11))))
        left, top = rng.uniform(0, 0.8, 2)
        box = (left, top, left + float(rng.uniform(0.02, 0.3)), top + float(rng.uniform(0.01, 0.08)))
        lines.append(_line(text, box, (0, 0, 0, 0)))
    return lines
