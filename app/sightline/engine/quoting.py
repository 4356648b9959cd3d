"""Quotations: between quotation marks, a model may write only what it was told of, spelt as it was told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

_MARK = '"'
_DENIED = re.compile(r'\bno "$', re.IGNORECASE)


@dataclass(frozen=True)
class _Source:
    """Tokens that may be copied; a line is copied to its end, a question up to any word."""

    tokens: tuple[int, ...]
    ends: frozenset[int]  # after how many tokens the quotation may end
    is_line: bool


_NOTHING = _Source((), frozenset([0]), is_line=False)  # what there is to quote where nothing is


class Quoting:
    """Follows an answer token by token, and knows which tokens may come next where it quotes.

    What may be quoted: each of `lines`, several joined by spaces; and words of the `question`, but only to say that
    there is "no" such thing: that they are in the picture, nobody knows. Nothing else is said between quotation marks,
    so a quotation is never misspelt; which one it is, is the model's choice. A sentence quotes a line as often as it
    was read: a list that names one twice has mistaken it for another. Where a line has a quotation mark itself, nothing
    can be told apart, and any token may come.

    `false` is whether it has said of words that there is "no" such thing, though they were read in a line.
    """

    def __init__(self, tokenizer: Tokenizer, lines: Sequence[str], question: str) -> None:
        self._tokenizer = tokenizer
        self._ambiguous = any(_MARK in line for line in lines)
        self._closing = [token for text, token in tokenizer.get_vocab().items() if text.startswith(_MARK)]
        self._read = Counter(lines)
        self._quoted: Counter[str] = Counter()  # by this sentence
        self._first = {line: self._line(line) for line in self._read}
        self._next = [self._line(f" {line}") for line in self._read]
        self._asked = self._words(question)
        self._followed: list[tuple[_Source, int]] | None = None  # None outside of quotations
        self._said: list[int] = []
        self._denies = False
        self.false = False

    def push(self, token: int) -> None:
        """The answer's next token."""
        text = self._tokenizer.decode([token])
        if _MARK in text:
            said = self._tokenizer.decode(self._said)
            if self._followed is not None:
                quoted = (said + text[: text.index(_MARK)]).rpartition(_MARK)[2]
                self._quoted[quoted] += 1
                self.false |= self._denies and self._was_read(quoted)
            opens = (self._followed is None) == (text.count(_MARK) % 2 == 1)
            # Something behind the mark in the same token: what it begins cannot be told from the tokens.
            bare = text.endswith(_MARK)
            self._denies = denies = _DENIED.search(said + text) is not None
            left = [source for line, source in self._first.items() if self._quoted[line] < self._read[line]]
            sources = [*left, *(self._asked if denies else [])] or [_NOTHING]
            self._followed = [(source, 0) for source in sources] if opens and bare else None
        elif self._followed is not None:
            self._followed = [(s, at + 1) for s, at in self._continued() if s.tokens[at : at + 1] == (token,)]
        if self._followed is None and "." in text.rpartition(_MARK)[2]:
            self._quoted.clear()
        self._said.append(token)

    def allowed(self) -> list[int] | None:
        """The tokens that may come next; None where any may."""
        if self._ambiguous or not self._followed:  # outside, or what is quoted is none of it
            return None
        tokens = {source.tokens[at] for source, at in self._continued() if at < len(source.tokens)}
        if any(at in source.ends for source, at in self._followed):
            tokens |= {*self._closing}
        return sorted(tokens)

    def _was_read(self, words: str) -> bool:
        """Whether these words, whatever their case, stand together in a line."""
        whole = re.compile(rf"(?<!\w){re.escape(words.strip())}(?!\w)", re.IGNORECASE)
        return bool(words.strip()) and any(whole.search(line) for line in self._read)

    def _continued(self) -> list[tuple[_Source, int]]:
        """What is followed; and after the end of a line, the beginnings of all others."""
        followed = self._followed or []
        done = any(source.is_line and at == len(source.tokens) for source, at in followed)
        return [*followed, *((source, 0) for source in self._next if done)]

    def _line(self, text: str) -> _Source:
        tokens = tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)
        return _Source(tokens, frozenset([len(tokens)]), is_line=True)

    def _words(self, question: str) -> list[_Source]:
        """The question from each of its words on."""
        sources = []
        for start in re.finditer(r"(?<!\w)\w", question):
            encoding = self._tokenizer.encode(question[start.start() :], add_special_tokens=False)
            ends = [end for _, end in encoding.offsets]
            rest = question[start.start() :]
            after_words = [n for n, end in enumerate(ends, 1) if not rest[end : end + 1].isalnum()]
            sources.append(_Source(tuple(encoding.ids), frozenset(after_words), is_line=False))
        return sources
