"""The gate: an answer is let out sentence by sentence, and only what the model is sure of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

# A sentence has ended where its mark is followed by space: "3.5" goes on; and not between two quotation marks.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]*_]*\s+|\n+")
_ENDED = re.compile(r"[.!?…][\"'”’)\]*_]*\s*$")
_MARK = '"'


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


class Describing(Protocol):
    """What is plain of a picture that an answer describes, as sentences; `told` is the answer so far."""

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of the description is right; None where that is not plain."""
        ...

    def instead(self, sentence: str, told: str) -> str | None:
        """The sentence about the same that is right, and not told yet; None where there is none."""
        ...

    def rest(self, told: str) -> list[str]:
        """What else is right, and not told yet."""
        ...


class GatedAnswer:
    """One answer on its way through a gate.

    A sentence that the model is unsure of, or that the `witness` disproves, is left out. Where that is the first, the
    answer is `closed`: all after it is left out, too, since whoever does not know what a picture is cannot know what is
    in it.

    An answer that goes on after it has said what kind of picture it is is a description: `describe` gives what is plain
    of such a picture, by that first sentence. What would be left out gives way to what is right of the same, nothing is
    said twice, and what is right and was not told follows at the end.
    """

    def __init__(
        self,
        gate: Gate,
        released: str = "",
        witness: Callable[[str], bool | None] = lambda sentence: None,
        instead: Callable[[str], str | None] = lambda sentence: None,
        describe: Callable[[str], Describing | None] = lambda kind: None,
    ) -> None:
        self.gate = gate
        self._witness = witness  # whether a sentence is right; None where it does not know
        self._instead = instead  # the right one of the same form; None where it does not know
        self._describe = describe
        self._describing: Describing | None = None
        self._sentences = 1 if released else 0
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
        while not self.closed and (end := _end_of_sentence(self._pending)):
            last_letter = end.start() + len(end.group().rstrip())
            # A token that only begins the next sentence is not held against this one.
            if start < last_letter or end.end() == len(self._pending):
                self._probability = min(self._probability, probability)
            shown += self._release(self._pending[: end.end()])
            self._pending, start = self._pending[end.end() :], max(0, start - end.end())
        if len(self._pending) > start or not text:
            self._probability = min(self._probability, probability)
        return shown

    def finish(self, probability: float, *, ended: bool = True) -> str:
        """The end of the answer, and how sure the model was that it ends here; returns the last that may be shown.

        It has not `ended` where it was cut off, and may go on.
        """
        self._probability = min(self._probability, probability)
        # Of a description, not half a sentence: what it goes on with may have to be left out.
        whole = ended or _ENDED.search(self._pending) is not None or self._described() is None
        shown = self._release(self._pending) if whole and self._pending.strip() else ""
        if ended and self._describing is not None:
            for sentence in self._describing.rest(self.released):
                self._space = self._space or " "
                shown += self._show(sentence)
        return shown

    @property
    def unsure(self) -> bool:
        """Nothing was let out, or the model itself said that it cannot tell."""
        return not self.released.strip() or self.released.strip() == self.gate.refusal

    def _release(self, sentence: str) -> str:
        words = sentence.strip()
        heard = self.gate.min_proven is not None
        describing = self._described()
        self._sentences += 1
        proven = self._witness(words) if heard else None
        if describing is not None:
            if words in self.released:
                self._probability = 1.0
                self._leave_out(sentence)
                return ""
            proven = describing.says(words) if proven is None else proven
        self.verdicts[words] = proven
        least = self.gate.min_approximate if _APPROXIMATE.match(sentence) else self.gate.min_probability
        if proven and self.gate.min_proven is not None:
            least = self.gate.min_proven
        sure = proven is not False and self._probability >= least
        self._probability = 1.0
        if not sure and not self.closed and heard:
            right = None if self.released else self._instead(words)
            if describing is not None:
                right = describing.instead(words, self.released)
            if right is not None:
                sentence, sure = sentence.replace(words, right), True
        if self.closed or not sure:
            self.incomplete = True
            self.closed = self.closed or not self.released
            self._leave_out(sentence)
            return ""
        return self._show(sentence)

    def _described(self) -> Describing | None:
        """What is plain of the picture, once a second sentence comes."""
        heard = self.gate.min_proven is not None
        if heard and self._sentences == 1 and (first := _end_of_sentence(f"{self.released} ")) is not None:
            self._describing = self._describe(self.released[: first.end()].strip())
        return self._describing

    def _leave_out(self, sentence: str) -> None:
        """An answer that goes on may begin with the space behind what was said before."""
        if self.released:
            self._space = self._space or sentence[: len(sentence) - len(sentence.lstrip())]

    def _show(self, sentence: str) -> str:
        words = sentence.rstrip()
        shown = self._space + (words.lstrip() if self._space else words)
        self._space = sentence[len(words) :]
        self.released += shown
        return shown


def _end_of_sentence(text: str) -> re.Match[str] | None:
    """Where the first sentence ends."""
    return next((end for end in _SENTENCE_END.finditer(text) if text.count(_MARK, 0, end.end()) % 2 == 0), None)
