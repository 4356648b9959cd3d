"""A language model that copies faster than it writes: what followed the same words before is checked all at once."""

from __future__ import annotations

from collections import deque
from typing import Protocol

import numpy as np

from sightline.engine.interfaces import FloatArray, IntArray, LanguageModel

_WORDS = 3  # tokens that must have stood before, in the same order
_FARTHEST = 16  # tokens that are guessed at once, at most
# Logits of the two likeliest tokens nearer than this may change places by rounding: in 8 and 4 bits those that did were
# within 0.25, in fp32 sums over several rows differ in the sixth digit.
_CLOSE, _CLOSE_IN_FP32 = 0.5, 1e-3


class CheckingModel(LanguageModel, Protocol):
    """A LanguageModel that says what comes after each of several tokens, and whose `rewind` costs nothing."""

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        """Append words [S]. Returns the logits after each of them, [S, vocab]."""
        ...


class LookingAhead:
    """A LanguageModel around another, with the same logits: only the calculation is done earlier, for several tokens.

    They differ by how sums over several rows are rounded. In fp32 that is next to nothing; in 8 and 4 bits, where what
    weights are multiplied by is rounded to 8 bits, too, it would choose otherwise between words that are almost as
    likely. So where two are, all since the first guess is fed again, one by one.

    Where the last tokens stood in the prompt or the answer before, those that followed there are fed behind the next
    one. A token that is then really chosen has its logits already; another one takes the place of the guesses. This is
    prompt lookup decoding (Saxena 2023), a speculative decoding without a second model (Leviathan et al. 2023). A guess
    costs time only behind one that was right, so text that is no copy is written as fast as without.
    """

    def __init__(self, model: CheckingModel, longest: int | None, in_fp32: bool) -> None:
        self.length = model.length
        self._model = model
        self._longest = longest  # tokens that it has positions for
        self._close = _CLOSE_IN_FP32 if in_fp32 else _CLOSE
        self._tokens = np.zeros(0, np.int64)
        self._known: deque[tuple[int, FloatArray]] = deque()  # guesses that were fed, and the logits after each
        self._expected: int | None = None  # what the next token is, if the text goes on as it did before
        self._right = 0  # guesses in a row that were right
        self._exact = 0  # tokens in the cache before the first that was fed together with guesses

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """As the model's own."""
        if len(token_ids) != 1 or image_features is not None or position_ids is not None:
            self._drop_guesses()
            logits = self._model.feed(token_ids, image_features, position_ids)
            self._tokens = np.concatenate([self._tokens[: self.length], token_ids])
            self.length = self._exact = self._model.length
            self._expected, self._right = None, 0
            return logits
        token = int(token_ids[0])
        self._right = self._right + 1 if token == self._expected else 0
        self._tokens = np.append(self._tokens[: self.length], token)
        if self._known and self._known[0][0] == token:
            logits = self._known.popleft()[1]
        else:
            self._drop_guesses()
            guesses = self._guesses()[: 2 * self._right]
            if len(guesses):
                logits, *others = self._model.feed_each(np.concatenate([token_ids, guesses]))
                self._known.extend(zip(guesses.tolist(), others, strict=True))
            else:
                logits = self._model.feed(token_ids)
                self._exact += self._exact == self.length
        self.length += 1
        if self._exact < self.length and np.subtract(*np.partition(logits, -2)[[-1, -2]]) < self._close:
            logits = self._feed_again()
        following = [token for token, _ in self._known] or self._guesses().tolist()
        self._expected = following[0] if following else None
        return logits

    def rewind(self, length: int) -> None:
        """As the model's own."""
        self._drop_guesses()
        self._model.rewind(length)
        self.length = self._model.length
        self._tokens = self._tokens[: self.length]
        self._exact = min(self._exact, self.length)
        self._expected, self._right = None, 0

    def _feed_again(self) -> FloatArray:
        """One by one, what was fed together with guesses."""
        self._known.clear()
        self._model.rewind(self._exact)
        for token in self._tokens[self._exact :]:
            logits = self._model.feed(np.array([token]))
        self._exact = self.length
        return logits

    def _drop_guesses(self) -> None:
        if self._known:
            self._known.clear()
            self._model.rewind(self.length)

    def _guesses(self) -> IntArray:
        """What followed the last tokens when they came the last time; none where they never did."""
        tokens = self._tokens
        if len(tokens) <= _WORDS:
            return tokens[:0]
        earlier = np.lib.stride_tricks.sliding_window_view(tokens[:-1], _WORDS)
        found = np.flatnonzero((earlier == tokens[-_WORDS:]).all(axis=1))
        if not len(found):
            return tokens[:0]
        room = _FARTHEST if self._longest is None else self._longest - len(tokens)
        start = int(found[-1]) + _WORDS
        return tokens[start : start + max(0, min(_FARTHEST, room))]
