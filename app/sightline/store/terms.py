"""Text as the search sees it: folded, cut into terms; queries made of terms; and where in a text they were met.

What is indexed, what is asked and what is marked go through the same folding: compatibility forms, case and diacritics
do not count. Scripts that are written without spaces are indexed in overlapping pairs of letters, as CJK analysers do,
so that any part of a run can be found from its first letter on.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_TERMS, MOST_LETTERS = 16, 500  # of a query; what is pasted beyond is not asked for
_SNIPPET = 160  # characters
_BEFORE = 40  # of them before the first mark

# Thai to Tibetan without the digits between, Myanmar, Khmer, kana, Han, Hangul, their half-width and rare forms.
_UNSPACED = (
    "\u0e00-\u0e4f\u0e80-\u0ecf\u0f40-\u0fbc\u1000-\u103f\u1050-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Accents, Cyrillic titlos, Hebrew and Arabic vowels, combining symbols: dropped. Indic vowel signs are letters.
_DIACRITICS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
_MARKS = "".join(
    re.escape(chr(code)) for code in range(0x0900, 0x1B00) if unicodedata.category(chr(code)) in ("Mn", "Mc")
)
_LETTER = rf"(?:(?![{_UNSPACED}])[^\W_]|(?![{_UNSPACED}])[{_MARKS}])"
_RUN = re.compile(rf"([{_UNSPACED}]+)|({_LETTER}+)")
_ASCII_RUN = re.compile("()([a-z0-9]+)")
_DROPPED = re.compile(f"[{_DIACRITICS}]+")
_CLUSTER = re.compile(f".[{_DIACRITICS}\u3099\u309a]*", re.DOTALL)
_SPACE = re.compile(r"\s")
_QUERY_PART = re.compile(r'"([^"]*)"|([^\s"]+)|"')


@dataclass(frozen=True)
class Term:
    """Runs of letters that must follow one another; the last may go on where the term is a `prefix`."""

    runs: tuple[str, ...]
    prefix: bool


def fold(text: str) -> str:
    """Without case, diacritics and compatibility forms."""
    if text.isascii():
        return text.lower()
    bare = _DROPPED.sub("", unicodedata.normalize("NFKD", text))
    # Folding case can bring new marks along, as with the Turkish dotted I.
    return unicodedata.normalize("NFC", _DROPPED.sub("", unicodedata.normalize("NFKD", bare.casefold())))


def index_text(text: str) -> str:
    """The terms of a text with spaces between them, for a tokenizer that cuts at spaces."""
    terms: list[str] = []
    for unspaced, spaced in _runs(fold(text)):
        if spaced:
            terms.append(spaced)
        else:
            terms += [unspaced[at : at + 2] for at in range(len(unspaced))]
    return " ".join(terms)


def parse(query: str) -> list[Term]:
    """What a person typed: words, each the beginning of one; and phrases “in quotes”. Nothing else has a meaning."""
    terms = []
    for quoted, word in _QUERY_PART.findall(query[:MOST_LETTERS]):
        runs = tuple(unspaced or spaced for unspaced, spaced in _runs(fold(quoted or word)))
        if runs:
            terms.append(Term(runs, prefix=not quoted))
    return terms[:MOST_TERMS]


def to_match(terms: list[Term]) -> str:
    """An FTS5 query that all terms must meet; it is made of letters and quotes of our own, so it always parses."""
    phrases = []
    for term in terms:
        tokens = []
        for run in term.runs:
            pairs = [run[at : at + 2] for at in range(len(run) - 1)] if _is_unspaced(run) else []
            tokens += pairs or [run]
        phrases.append(f'"{" ".join(tokens)}"' + (" *" if term.prefix or _is_unspaced(term.runs[-1]) else ""))
    return " ".join(phrases)


def marks(text: str, terms: list[Term]) -> list[tuple[int, int]]:
    """Where in the text the terms stand: (start, end) in characters, in order, not overlapping."""
    folded, places = _fold_with_places(text)
    found = (match.span() for term in terms for match in _regex(term).finditer(folded))
    spans = sorted((places[start], places[end - 1] + 1) for start, end in found)
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        end = _CLUSTER.match(text, end - 1).end()  # type: ignore[union-attr]  # any letter is a cluster
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def snippet(text: str, terms: list[Term]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line around the first place where a term stands, and the marks in that line."""
    folded, places = _fold_with_places(text)
    first = min((places[match.start()] for term in terms if (match := _regex(term).search(folded))), default=0)
    start = max(0, first - _BEFORE)
    if start:  # begin with a whole word, if one begins near
        start = 1 + max(start - 1, text.find(" ", start, first))
    line = _SPACE.sub(" ", text[start : start + _SNIPPET])
    before, after = "…" if start else "", "…" if start + _SNIPPET < len(text) else ""
    shift = len(before)
    return f"{before}{line}{after}", tuple((begin + shift, end + shift) for begin, end in marks(line, terms))


def _runs(folded: str) -> list[tuple[str, str]]:
    """(unspaced, "") or ("", spaced), in order."""
    return (_ASCII_RUN if folded.isascii() else _RUN).findall(folded)


def _is_unspaced(run: str) -> bool:
    match = _RUN.match(run)
    return match is not None and bool(match[1])


@lru_cache(maxsize=64)
def _regex(term: Term) -> re.Pattern[str]:
    """The term in a folded text."""
    pieces = [re.escape(run) for run in term.runs]
    pattern = rf"(?:(?!{_LETTER})[^{_UNSPACED}])*".join(pieces)
    if not _is_unspaced(term.runs[0]):
        pattern = rf"(?<!{_LETTER}){pattern}"
    if not term.prefix and not _is_unspaced(term.runs[-1]):
        pattern = rf"{pattern}(?!{_LETTER})"
    return re.compile(pattern)


def _fold_with_places(text: str) -> tuple[str, range | list[int]]:
    """The folded text, and for each of its letters the place in the text that it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    whole = fold(text)
    if len(whole) == len(text) and all(len(_fold_cluster(letter)) == 1 for letter in set(text)):
        return whole, range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for match in _CLUSTER.finditer(text):
        folded = _fold_cluster(match[0])
        letters.append(folded)
        places += [match.start()] * len(folded)
    return "".join(letters), places


@lru_cache(maxsize=1 << 14)
def _fold_cluster(cluster: str) -> str:
    return fold(cluster)
