"""What a text has more and less than another, word by word: to look at, and in words for a screen reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_LINES = 10  # are seen at once
_FRAME = 18  # logical pixels that the style sheet puts around the text
_MOST_WORDS = 4_000  # comparing takes the square of it; longer texts are told apart as a whole


@dataclass(frozen=True)
class Part:
    """A piece of text that both have (“=”), that only the old one has (“-”), or only the new one (“+”)."""

    sign: str
    text: str


def difference(old: str, new: str) -> list[Part]:
    """The parts of both texts in reading order, what was left out before what came for it."""
    if old == new:
        return [Part("=", new)] if new else []
    before, after = _WORD.findall(old), _WORD.findall(new)
    if len(before) + len(after) > _MOST_WORDS:
        before, after = [old], [new]
    parts: list[Part] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(Part("=", "".join(after[j1:j2])))
            continue
        parts += [Part("-", "".join(before[i1:i2]))] * (i2 > i1)
        parts += [Part("+", "".join(after[j1:j2]))] * (j2 > j1)
    return _without_islands(parts)


def spoken(parts: Sequence[Part]) -> str:
    """“Left out: a. Added: b.”, or that nothing differs."""
    translate = QCoreApplication.translate
    words = {"-": translate("review", "Left out: {text}."), "+": translate("review", "Added: {text}.")}
    told = [words[part.sign].format(text=part.text.strip()) for part in parts if part.sign != "="]
    return " ".join(told) or translate("review", "The same text.")


class DifferenceView(QTextEdit):
    """Shows both texts in one: what was left out is struck through, what came is underlined and bold."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("difference")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_difference(self, old: str, new: str) -> None:
        """From the old text to the new one; plain text, whatever it says."""
        parts = difference(old, new)
        self.clear()
        cursor = QTextCursor(self.document())
        for part in parts:
            look = QTextCharFormat()
            look.setFontStrikeOut(part.sign == "-")
            look.setFontUnderline(part.sign == "+")
            look.setFontWeight(700 if part.sign == "+" else 400)
            cursor.insertText(part.text, look)
        self.setAccessibleDescription(spoken(parts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower view is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = min(round(self.document().size().height()), _MOST_LINES * self.fontMetrics().lineSpacing())
        self.setFixedHeight(high + _FRAME)


def _without_islands(parts: list[Part]) -> list[Part]:
    """Spaces alone between two changes are no text that both have: told apart, every word would be a change."""
    joined: list[Part] = []
    old = new = ""
    for place, part in enumerate(parts):
        following = parts[place + 1] if place + 1 < len(parts) else Part("=", "")
        if part.sign == "=" and not ((old or new) and not part.text.strip() and following.sign != "="):
            joined += [Part("-", old)] * bool(old) + [Part("+", new)] * bool(new) + [part]
            old = new = ""
        else:
            old += part.text if part.sign in "-=" else ""
            new += part.text if part.sign in "+=" else ""
    return joined + [Part("-", old)] * bool(old) + [Part("+", new)] * bool(new)
