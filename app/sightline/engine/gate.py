"""The gate: an answer is let out sentence by sentence, and only what the model is sure of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

# A sentence has ended where its mark is followed by space: "3.5" goes on.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]*_]*\s+|\n+")


_APPROXIMATE = re.compile(r"About -?\W?\d")


@dataclass(frozen=True)
class Gate:
    """A bundle's own thresholds: of the probability of a sentence's least likely token; and what is said below them.

    The least likely token tells right from wrong better than the product of all: a list is as sure as its members.

    `min_approximate` is for sentences such as "About 42.": what is read off a scale could as well be 41 or 43, and has
    to share its probability with them.

    `min_proven` is for sentences that a witness proves. What a witness disproves is never let out. Without it, no
    witness is heard. Where an answer would begin with what is not let out, the witness may say what is right instead.
    """

    min_probability: float
    refusal: str
    min_approximate: float
    min_proven: float | None = None


class GatedAnswer:
    """One answer on its way through a gate.

    A sentence that the model is unsure of, or that the `witness` disproves, is left out. Where that is the first, the
    answer is `closed`: all after it is left out, too, since whoever does not know what a picture is cannot know what is
    in it.
    """

    def __init__(
        self,
        gate: Gate,
        released: str = "",
        witness: Callable[[str], bool | None] = lambda sentence: None,
        instead: Callable[[str], str | None] = lambda sentence: None,
    ) -> None:
        self.gate = gate
        self._witness = witness  # whether a sentence is right; None where it does not know
        self._instead = instead  # the right one of the same form; None where it does not know
        self.verdicts: dict[str, bool | None] = {}  # by the sentence
        self.closed = False
        self.incomplete = False  # something was left out
        self.released = released  # an answer that goes on has said something before
        self._space = ""  # that stands between what was released and what comes
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
                self._probability = min(self._probability, probability)
            shown += self._release(self._pending[: end.end()])
            self._pending, start = self._pending[end.end() :], max(0, start - end.end())
        if len(self._pending) > start or not text:
            self._probability = min(self._probability, probability)
        return shown

    def finish(self, probability: float) -> str:
        """The end of the answer, and how sure the model was that it ends here; returns the last that may be shown."""
        self._probability = min(self._probability, probability)
        return self._release(self._pending) if self._pending.strip() else ""

    @property
    def unsure(self) -> bool:
        """Nothing was let out, or the model itself said that it cannot tell."""
        return not self.released.strip() or self.released.strip() == self.gate.refusal

    def _release(self, sentence: str) -> str:
        proven = None if self.gate.min_proven is None else self._witness(sentence.strip())
        self.verdicts[sentence.strip()] = proven
        least = self.gate.min_approximate if _APPROXIMATE.match(sentence) else self.gate.min_probability
        if proven and self.gate.min_proven is not None:
            least = self.gate.min_proven
        sure = proven is not False and self._probability >= least
        self._probability = 1.0
        if not sure and not self.closed and not self.released and self.gate.min_proven is not None:
            right = self._instead(sentence.strip())
            if right is not None:
                sentence, sure = right + sentence[len(sentence.rstrip()) :], True
        if self.closed or not sure:
            self.incomplete = True
            self.closed = self.closed or not self.released
            return ""
        words = sentence.rstrip()
        shown = self._space + words
        self._space = sentence[len(words) :]
        self.released += shown
        return shown
