"""What a question asks for by its words, which lines of a picture it names, and how answers quote these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sightline.conversation import TextLine
from sightline.engine.witness.certain import COLOUR_NAMES
from sightline.engine.witness.places import named_lines

_QUOTED = r'"([^"]+)"'
_LIST = re.compile(rf"{_QUOTED}(?:, {_QUOTED})*(?: and {_QUOTED})?\.")
COLOUR = "|".join(COLOUR_NAMES)
COLOUR_LIST = re.compile(rf"(?:{COLOUR})(?:, (?:{COLOUR}))*(?: and (?:{COLOUR}))?\.", re.IGNORECASE)
_SYNONYMS = {"gray": "grey", "cyan": "turquoise", "teal": "turquoise", "violet": "purple"}
_IN_QUESTION = re.compile(rf"\b(?:{COLOUR}|{'|'.join(_SYNONYMS)})\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:axis|not|without|except|but|no|second|third|twice|half|neither|nor|least|most)\b|n't\b", re.IGNORECASE
)


class Question:
    """A question about a picture in which lines were read: the lines that it names, and its other words."""

    def __init__(self, question: str, lines: Sequence[TextLine]) -> None:
        named = list(named_lines(question, lines))
        self.lines = [line for _, line in named]
        self.names = [words(line) for line in self.lines]
        # What is asked, without the words that stand in the picture.
        self._asked = question
        for match, _ in reversed(named):
            self._asked = f"{self._asked[: match.start()]} {self._asked[match.end() :]}"

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether its own words have this in them."""
        return pattern.search(self._asked) is not None

    def found(self, pattern: re.Pattern[str]) -> list[str]:
        """What of its own words is so, in order."""
        return [match.group() for match in pattern.finditer(self._asked)]

    def is_turned(self, *but: str) -> bool:
        """Whether words turn it round, such as "not" or "second"; none of these."""
        asked = self._asked
        for word in but:
            asked = asked.replace(word, "")
        return _NOT.search(asked) is not None

    @property
    def colours(self) -> list[str]:
        """The colours in it, as answers call them."""
        found = [match.lower() for match in _IN_QUESTION.findall(self._asked)]
        return list(dict.fromkeys(_SYNONYMS.get(colour, colour) for colour in found))


def words(line: TextLine) -> str:
    """A line as an answer quotes it."""
    return " ".join(line.text.split())


def quoted(sentence: str) -> list[str]:
    """The names in a sentence that is a name, or a list of names, in quotation marks; else none."""
    return re.findall(_QUOTED, sentence) if _LIST.fullmatch(sentence) is not None else []


def listed(names: Sequence[str]) -> str:
    """Names, at least one, as an answer lists them."""
    *others, last = (f'"{name}"' for name in names)
    return f"{', '.join(others)} and {last}." if others else f"{last}."
