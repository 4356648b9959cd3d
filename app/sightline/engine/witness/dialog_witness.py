"""What the words, frames and icons of a dialog or a form prove or disprove of an answer about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from sightline.conversation import TextLine
from sightline.engine.witness.buttons import button_around, default_button
from sightline.engine.witness.dialog_description import DialogDescription
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.fields import Field, field_of
from sightline.engine.witness.icons import ICONS, find_icon
from sightline.engine.witness.questions import Question, listed, quoted, words
from sightline.engine.witness.tick_boxes import count_tick_boxes, tick_box

_EMPTY, _YES, _NO = "It is empty.", "Yes.", "No."
_ICON = re.compile(rf"An? (?:{'|'.join(ICONS)}) icon\.")
_DENIES = re.compile(r"There (?:is|are) no (?:window|dialog|message|pop-?up|fields?|buttons?)\.")
_DENIES_PARTS = re.compile(r"There are no (?:fields|buttons)\.")
_NUMBER = re.compile(r"\d+\.")
_ASKS_NO_FIELD = re.compile(
    r"\b(?:axis|after|before|next|follows?|leads?|points?|goes|go|come|comes|happens|steps?|arrows?|process)\b",
    re.IGNORECASE,
)
_ASKS_MESSAGE = re.compile(
    r"\b(?:dialog(?:ue)?|window|message|box|pop-?up)\b.*\bsays?\b|\b(?:it|computer|program)\b.*\b(?:ask|want)s?\b",
    re.IGNORECASE,
)
_ASKS_BUTTONS = re.compile(r"\bbuttons\b", re.IGNORECASE)
_ASKS_FIELDS = re.compile(
    r"\b(?:fields|inputs|entries)\b|\b(?:data|information)\b.*\b(?:ask|need|want)s?\b", re.IGNORECASE
)
_ASKS_TICK_BOXES = re.compile(r"\b(?:tick|check) ?boxes\b", re.IGNORECASE)
_ASKS_COUNT = re.compile(r"\b(?:how many|number of|count)\b", re.IGNORECASE)
_ASKS_COLOUR = re.compile(r"\bcolou?rs?\b", re.IGNORECASE)
_ASKS_ICON = re.compile(
    r"\b(?:icon|symbol|sign|message|dialog(?:ue)?|error|warning|question|sort|kind|type)\b", re.IGNORECASE
)
_STANDS_OUT = r"(?:default|highlighted|selected|active|marked|emphasi[sz]ed|main|primary|stands out)"
_ASKS_DEFAULT = re.compile(
    rf"\b{_STANDS_OUT}\b.*(?<!radio )\bbutton\b|(?<!radio )\bbutton\b.*\b{_STANDS_OUT}\b"
    r"|\bpress(?:ing)? (?:enter|return)\b",
    re.IGNORECASE,
)
_ASKS_TICKED = re.compile(r"\b(?:ticked|checked|selected|marked|on)\b", re.IGNORECASE)


class DialogWitness:
    """What the icon and the frames of a dialog or a form, and the words in them, prove or disprove."""

    def __init__(self, asked: Question, shown: Evidence) -> None:
        self._asked = asked
        self._shown = shown
        self._dialog = DialogDescription(shown)

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        if sentence == _EMPTY:
            return self._entered("")
        if self._asks_for == "text" and _DENIES_PARTS.fullmatch(sentence) is not None:
            return False  # nobody asked for these
        if (answer := self._answer(sentence)) is not None:
            return sentence == answer
        names = quoted(sentence)
        if names and (told := self._told(names)) is not None:
            right = told in self._described.values() or self._dialog.agrees(told)
            return right or None
        return self._entered(names[0]) if len(names) == 1 else None

    def others(self, sentence: str) -> Iterable[str]:
        """What could be said in its place."""
        if (answer := self._answer(sentence)) is not None:
            return [answer]
        names = quoted(sentence)
        if (names or _DENIES.fullmatch(sentence)) and self._asks_for is not None:
            told = self._described.get(self._asks_for, "")
            return [told[told.index('"') :]] if told else []
        if sentence != _EMPTY and len(names) != 1:
            return []
        return [*(f'"{words(line)}".' for line in self._shown.lines), _EMPTY]

    def _answer(self, sentence: str) -> str | None:
        """The one right answer in the form of this sentence; None where it is not plain, or something else is asked."""
        if self._asked.is_turned() or self._shown.scales:
            return None
        if sentence in (_YES, _NO):
            return None if self._ticked is None else _YES if self._ticked else _NO
        if _ICON.fullmatch(sentence) is not None:
            return self._icon
        if _NUMBER.fullmatch(sentence) is not None:
            return self._count
        if len(quoted(sentence)) == 1 and self._default is not None:
            return f'"{words(self._default)}".'
        return None

    def _told(self, names: Sequence[str]) -> str | None:
        """How a description tells what is asked for: the message, all buttons or all fields of a dialog."""
        asks_for = self._asks_for
        if asks_for is None or (asks_for == "text" and len(names) > 1):
            return None
        if asks_for == "text":
            return f'It says "{names[0]}".'
        several, one = f"The {asks_for} are {listed(names)}", f'The {asks_for[:-1]} is "{names[0]}".'
        return several if len(names) > 1 else one

    @property
    def _asks_for(self) -> str | None:
        """What of a description is asked for, as it calls that."""
        if self._asked.lines or self._shown.scales or self._asked.has(_ASKS_COUNT) or self._asked.has(_ASKS_COLOUR):
            return None
        asked = {"buttons": _ASKS_BUTTONS, "fields": _ASKS_FIELDS, "text": _ASKS_MESSAGE}
        return next((called for called, pattern in asked.items() if self._asked.has(pattern)), None)

    @cached_property
    def _described(self) -> dict[str, str]:
        """What is plain of a dialog."""
        return self._dialog.dialog()

    @cached_property
    def _icon(self) -> str | None:
        """What sort of message it is."""
        shown = self._shown
        if not self._asked.has(_ASKS_ICON) or shown.pixels is None:
            return None
        name = find_icon(shown.pixels, shown.lines, [one.ground for one in shown.seen.values()])
        return None if name is None else f"{'An' if name[0] in 'aeiou' else 'A'} {name} icon."

    @cached_property
    def _default(self) -> TextLine | None:
        """The words on the button that is asked about as the one that stands out."""
        asked, shown = self._asked, self._shown
        named = any(len(name) > 1 for name in asked.names)  # an icon is read as the "i" of "when I press"
        if not asked.has(_ASKS_DEFAULT) or named or asked.colours or shown.pixels is None:
            return None
        return default_button(shown.pixels, self._dialog.buttons)

    @cached_property
    def _ticked(self) -> bool | None:
        """Whether the one name in the question has a mark before it, if that is asked."""
        asked, shown = self._asked, self._shown
        if len(asked.lines) != 1 or not asked.has(_ASKS_TICKED) or shown.pixels is None:
            return None
        found = tick_box(shown.pixels, asked.lines[0])
        return None if found is None else found.ticked

    @cached_property
    def _count(self) -> str | None:
        """How many buttons or tick boxes there are, where these are counted."""
        asked, shown = self._asked, self._shown
        if not asked.has(_ASKS_COUNT) or asked.lines or asked.colours or shown.pixels is None:
            return None
        found = 0
        if asked.has(_ASKS_TICK_BOXES):
            found = count_tick_boxes(shown.pixels, shown.lines)
        elif asked.has(_ASKS_BUTTONS):
            frames = {button_around(shown.pixels, line) for line in self._dialog.buttons}
            found = 0 if None in frames else len(frames)
        return f"{found}." if found else None

    @cached_property
    def _field(self) -> Field | None:
        """The field of the one name in the question."""
        asked, pixels = self._asked, self._shown.pixels
        if len(asked.lines) != 1 or pixels is None or self._shown.scales:
            return None
        # "Name all fields" asks for all of them, whether or not one is called "Name".
        if asked.has(_ASKS_NO_FIELD) or asked.has(_ASKS_FIELDS):
            return None
        form = self._dialog.filled_in
        others = {} if form is None else form.fields
        return field_of(pixels, self._shown.lines, asked.lines[0]) or others.get(asked.lines[0])

    def _entered(self, text: str) -> bool | None:
        """Whether a field has this text in it, or none."""
        if self._field is None or len(self._field.lines) > 1:
            return None
        if self._field.lines:
            return text == words(self._field.lines[0])
        return not text if self._field.blank else None
