"""The gate: an answer is let out sentence by sentence, and only as far as the model is sure of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A sentence has ended where its mark is followed by space: "3.5" goes on.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]*_]*\s+|\n+")


@dataclass(frozen=True)
class Gate:
    """A bundle's own threshold: a sentence's product of token probabilities; and what is said below it."""

    min_probability: float
    refusal: str


class GatedAnswer:
    """One answer on its way through a gate. `closed` once a sentence was withheld: all after it is withheld too."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.closed = False
        self.released = ""
        self._pending = ""
        self._probability = 1.0

    def push(self, text: str, probability: float) -> str:
        """Take the next token's text and probability; returns what may be shown now, often nothing."""
        shown = ""
        start = len(self._pending)  # where this token's text begins
        self._pending += text
        while not self.closed and (end := _SENTENCE_END.search(self._pending)):
            last_letter = end.start() + len(end.group().rstrip())
            # A token that only begins the next sentence is not held against this one.
            if start < last_letter or end.end() == len(self._pending):
                self._probability *= probability
            shown += self._release(self._pending[: end.end()])
            self._pending, start = self._pending[end.end() :], max(0, start - end.end())
        if len(self._pending) > start or not text:
            self._probability *= probability
        return shown

    def finish(self, probability: float) -> str:
        """The end of the answer, and how sure the model was that it ends here; returns the last that may be shown."""
        self._probability *= probability
        return self._release(self._pending) if self._pending.strip() else ""

    @property
    def unsure(self) -> bool:
        """Nothing was let out, or the model itself said that it cannot tell."""
        return not self.released.strip() or self.released.strip() == self.gate.refusal

    def _release(self, sentence: str) -> str:
        sure = self._probability >= self.gate.min_probability
        self._probability = 1.0
        if self.closed or not sure:
            self.closed = True
            return ""
        self.released += sentence
        return sentence
