"""What words and pixels prove of a dialog or a form that is described, as sentences of the description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.witness.buttons import button_around
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.fields import field_of
from sightline.engine.witness.forms import Form, form
from sightline.engine.witness.messages import message
from sightline.engine.witness.questions import listed, words

_FIELDS = re.compile(r"The fields? (?:is|are) (.+\.)")
_NAME = re.compile(r'"([^"]+)"')
_ICON = re.compile(r"^[^Aa]\s")  # what an icon before words is read as
_OTHER = 6.0  # difference of colour: a bar with the title from what is below it
_UNLIKE = 40.0  # difference of colour: words on a button, or their ground, from a message
_BESIDE = 0.5  # of its height, as far a line stands beside another
_HEADING = 1.12  # times as high as most lines
_ALIGNED, _INDENTED = 0.2, 0.6  # heights of a line: what is no further in is below, and what is further is a choice
_CENTRED = 0.3  # heights of a line: as far the middles of lines that stand in the middle are apart
_MOST = 8  # names or lines that are told


class DialogDescription:
    """What is plain of a dialog or a form, by what each sentence is about."""

    def __init__(self, shown: Evidence) -> None:
        self._shown = shown

    def form(self) -> dict[str, str]:
        """Of a form: its title and heading, its fields, and its buttons, which stand side by side at the bottom."""
        names = [words(line) for line in self.buttons]
        title = self._title
        found = {} if title is None else {"title": f'The title is "{words(title)}".'}
        found |= _says(self._heading)
        fields = [] if self.filled_in is None else [words(line).rstrip(" :*") for line in self.filled_in.fields]
        if 0 < len(fields) <= _MOST:
            found["fields"] = f"The fields are {listed(fields)}" if len(fields) > 1 else f'The field is "{fields[0]}".'
        if 0 < len(names) <= _MOST:
            several = len(names) > 1
            found["buttons"] = f"The buttons are {listed(names)}" if several else f'The button is "{names[0]}".'
        return found

    def dialog(self) -> dict[str, str]:
        """Of a dialog: what stands between its title and its buttons, too."""
        if self.filled_in is not None:
            return self.form()
        pixels = self._shown.pixels
        if pixels is None or not self._has_buttons:
            return self.form()
        return {**self.form(), **_says(message(pixels, self._above, self._title, self.buttons))}

    def agrees(self, sentence: str) -> bool:
        """Whether it is not plain enough to be said, but right where a model says so."""
        if (told := _FIELDS.fullmatch(sentence)) is not None:
            return self._are_fields(_NAME.findall(told[1]))
        if not self._above:
            return False
        first, *others = self._above
        middle = float(np.median([_high(line) for line in self._above]))
        headings = [[line] for line in self._above[:2] if _high(line) > _HEADING * middle]
        alone = headings if self._has_fields else []  # else it is the beginning of the message
        if [first] in headings:  # no title
            return sentence in [_says(lines).get("text") for lines in (*alone, _message(self._above, self._aspect))]
        said = [_says(lines).get("text") for lines in (*alone, _message(others, self._aspect))]
        title = None if _ICON.match(words(first)) else f'The title is "{words(first)}".'
        return sentence in (title, *said)

    @cached_property
    def buttons(self) -> list[TextLine]:
        """The lowest row of lines, from the left."""
        lowest = max(self._shown.lines, key=lambda line: line.box.bottom, default=None)
        row = [] if lowest is None else [line for line in self._shown.lines if _are_beside(line, lowest)]
        return sorted(row, key=lambda line: line.box.left)

    @cached_property
    def _above(self) -> list[TextLine]:
        """What stands above the buttons, but for icons."""
        return [line for line in self._shown.lines if line not in self.buttons and len(words(line)) > 1]

    @cached_property
    def _title(self) -> TextLine | None:
        """The uppermost line, if it stands alone, and on another ground than all below it."""
        above, seen = self._above, self._shown.seen
        first = min(above, key=lambda line: line.box.top, default=None)
        if first is None or first not in seen or '"' in words(first) or _ICON.match(words(first)):
            return None
        others = [line for line in above if line is not first]
        grounds = [seen[line].ground for line in others if line in seen]
        if not grounds or any(_are_beside(line, first) for line in others):
            return None
        apart = min(float(np.linalg.norm(ground - seen[first].ground)) for ground in grounds)
        return first if apart > _OTHER else None

    @cached_property
    def filled_in(self) -> Form | None:
        """A form's fields, where all are plain."""
        pixels = self._shown.pixels
        return None if pixels is None else form(pixels, self._above, self.buttons)

    @cached_property
    def _has_fields(self) -> bool:
        """Whether anything above the buttons has a frame beside or below it, as a field."""
        pixels = self._shown.pixels
        lines = self._shown.lines
        return pixels is not None and any(field_of(pixels, lines, line) is not None for line in self._above)

    @property
    def _has_buttons(self) -> bool:
        """Whether the lowest lines are on buttons, or at least look otherwise than those above."""
        pixels, seen = self._shown.pixels, self._shown.seen
        if pixels is None:
            return False
        if any(button_around(pixels, line) is not None for line in self.buttons):
            return True
        low, above = ([seen[line] for line in lines if line in seen] for lines in (self.buttons, self._above))
        return any(
            all(np.linalg.norm([one.ground - other.ground, one.letters - other.letters]) > _UNLIKE for other in above)
            for one in low
        )

    @property
    def _heading(self) -> list[TextLine]:
        """The one line over the fields of a form, but for its title, that is larger than their names."""
        if self.filled_in is None:
            return []
        high = float(np.median([_high(line) for line in self.filled_in.fields]))
        above = [line for line in self.filled_in.above if line is not self._title]
        large = [line for line in above if _high(line) > _HEADING * high]
        most = 2 if self._title is None else 1
        return large if len(large) == 1 and large == above[-1:] and len(above) <= most else []

    def _are_fields(self, names: Sequence[str]) -> bool:
        """Whether these stand below one another, and all that is between them is filled in, or a choice further in."""
        lines = [line for line in self._above if words(line) in names]
        pixels = self._shown.pixels
        if pixels is None or not names or [words(line) for line in lines] != [*names]:
            return False
        fields = [field_of(pixels, self._shown.lines, line) for line in self._above]
        filled = {line for field in fields if field is not None for line in field.lines}
        off = _ALIGNED * self._aspect * float(np.median([_high(line) for line in lines]))
        after = [line for line in self._above if line.box.top > lines[0].box.top and line not in lines]
        if filled & {*lines}:
            return False
        edges = ({line: line.box.left for line in self._above}, {line: line.box.right for line in self._above})
        return any(
            max(at[line] for line in lines) - min(at[line] for line in lines) <= 2 * off
            and all(line in filled or at[line] > max(at[one] for one in lines) + off for line in after)
            for at in edges
        )

    @property
    def _aspect(self) -> float:
        """Heights in widths of the picture."""
        pixels = self._shown.pixels
        return 1.0 if pixels is None else pixels.shape[0] / pixels.shape[1]


def _message(lines: Sequence[TextLine], aspect: float) -> list[TextLine]:
    """All, but for a last one that begins further in, and is not in the middle as the others are: a choice."""
    if not 0 < len(lines) <= _MOST:
        return []
    *others, last = lines
    high = aspect * _high(last)
    middles = [(line.box.left + line.box.right) / 2 for line in lines]
    indented = others and last.box.left > min(line.box.left for line in others) + _INDENTED * high
    if indented and max(middles) - min(middles) > _CENTRED * high:
        return others
    return [*lines]


def _says(lines: Sequence[TextLine]) -> dict[str, str]:
    said = " ".join(words(line) for line in lines)
    return {"text": f'It says "{said}".'} if said and '"' not in said else {}


def _are_beside(line: TextLine, other: TextLine) -> bool:
    shared = min(line.box.bottom, other.box.bottom) - max(line.box.top, other.box.top)
    return shared > _BESIDE * min(_high(line), _high(other))


def _high(line: TextLine) -> float:
    return line.box.bottom - line.box.top
