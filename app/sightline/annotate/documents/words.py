"""The words of a document in reading order, and those that stand around a place among them."""

from __future__ import annotations

import re

from sightline.annotate.documents.markup import squeeze

_SPACE = re.compile(r"\s+")
_MOST = 300  # characters on each side of a picture


class Words:
    """Text as it comes; `place` remembers where something stands between the words."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def add(self, text: str) -> None:
        """More text. A space or a line end is part of it where words are apart."""
        self._pieces.append(_SPACE.sub(" ", text))

    def place(self) -> int:
        """Where the next text will stand."""
        return len(self._pieces)

    def before(self, place: int) -> str:
        """The last words before it, on one line; whole words only."""
        length, start = 0, place
        while start and length <= _MOST:
            start -= 1
            length += len(self._pieces[start])
        text = squeeze("".join(self._pieces[start:place])[-2 * _MOST :])
        return text if len(text) <= _MOST else text[-_MOST:].partition(" ")[2] or text[-_MOST:]

    def after(self, place: int) -> str:
        """The first words behind it, on one line; whole words only."""
        length, end = 0, place
        while end < len(self._pieces) and length <= _MOST:
            length += len(self._pieces[end])
            end += 1
        text = squeeze("".join(self._pieces[place:end])[: 2 * _MOST])
        return text if len(text) <= _MOST else text[:_MOST].rpartition(" ")[0] or text[:_MOST]
