"""AnswerWriter: tokens of an answer to the text that can be shown as they come."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Tokenizer

from sightline.engine.gate import GatedAnswer


class AnswerWriter:
    """Tokens to text that can be shown: whole letters only, and through the gate if there is one."""

    def __init__(self, tokenizer: Tokenizer, gated: GatedAnswer | None, before: Sequence[int] = ()) -> None:
        self._tokenizer = tokenizer
        self._gated = gated
        self.ids = list(before)
        # What each of them added, and how likely it was; at last the end, which adds what was left.
        self.pieces: list[tuple[str, float]] = []
        self._shown = len(before)  # ids whose text has been handed out
        self._context = 0  # the ids before those, which tell whether a space belongs between
        self.text = tokenizer.decode(self.ids)  # of all of them

    @property
    def closed(self) -> bool:
        """Whether nothing more will be let out."""
        return self._gated is not None and self._gated.closed

    @property
    def incomplete(self) -> bool:
        """Whether the gate left something out."""
        return self._gated is not None and self._gated.incomplete

    @property
    def unsure(self) -> bool:
        """Whether the gate let nothing out, or the model itself said that it cannot tell."""
        return self._gated is not None and self._gated.unsure

    def push(self, token: int, probability: float, told_as: str | None = None) -> str:
        """Take the next token and how likely it was; returns the text that may be shown now, "" for half a letter.

        With `told_as`, that is its text.
        """
        self.ids.append(token)
        text = self._new_text() if told_as is None else told_as
        # Half a letter: its other bytes are in the next tokens; at most 3, so with more it is a damaged one.
        if text.endswith("\ufffd") and len(self.ids) - self._shown <= 3:
            text = ""
        else:
            self._context = self._shown if told_as is None else len(self.ids)
            self._shown = len(self.ids)
        self.text += text
        self.pieces.append((text, probability))
        return text if self._gated is None else self._gated.push(text, probability)

    def finish(self, probability: float, *, ended: bool = True) -> str:
        """What is left at the end, or the refusal; it has not `ended` where it was cut off."""
        text = self._new_text()
        self.text += text
        self.pieces.append((text, probability))
        if self._gated is None:
            return text
        shown = self._gated.push(text, 1.0) + self._gated.finish(probability, ended=ended)
        return shown if self._gated.released.strip() else self._gated.gate.refusal

    def _new_text(self) -> str:
        known = self._tokenizer.decode(self.ids[self._context : self._shown])
        return self._tokenizer.decode(self.ids[self._context :])[len(known) :]
