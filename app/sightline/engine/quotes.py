"""What an answer quotes, and whether it was read in the picture."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sightline.conversation import TextLine

# Single marks are apostrophes too: as quotes they begin where no letter is before, and end where none comes after.
_QUOTED = re.compile(
    r"""[“„”](?P<double>[^“„”\n]+)[“”] | "(?P<straight>[^"\n]+)" | «(?P<french>[^«»\n]+)» | »(?P<german>[^«»\n]+)«
    | ‚(?P<low>[^‚\n]+?)[‘’](?!\w) | (?<!\w)‘(?P<single>[^‘\n]+?)’(?!\w)
    | (?<![\w'])'(?P<plain>[^\s'](?:[^\n]*?\S)?)'(?!\w) | (?<!`)`(?P<code>[^`\n]+)`""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Quote:
    """Words between quotation marks, which stand at [start, end) of the answer; `read` if a picture has them."""

    text: str
    start: int
    end: int
    read: bool


def find_quotes(answer: str, lines: Sequence[TextLine]) -> tuple[Quote, ...]:
    """Every quote in an answer, in its order. `lines` are those of all pictures that it can be about.

    A quote was read if it is whole words that follow one another in reading order, whatever their case, spacing,
    punctuation and typographic variants (NFKC). Points, commas and signs of numbers count: "1.5" is not "15".
    """
    words = [form for line in lines for word in line.words if (form := _normal(word.text))]
    found = []
    for match in _QUOTED.finditer(answer):
        group = str(match.lastgroup)
        text, (start, end) = match[group], match.span(group)
        wanted = "".join(_normal(word) for word in text.split())
        if text.strip():
            found.append(Quote(text, start, end, _stands_in(wanted, words)))
    return tuple(found)


def _stands_in(wanted: str, words: Sequence[str]) -> bool:
    """Whether the words from one of them on spell what is wanted."""
    if not wanted:
        return True  # nothing but punctuation: nothing to doubt
    for first in range(len(words)):
        rest = wanted
        for word in words[first:]:
            if not rest.startswith(word):
                break
            rest = rest[len(word) :]
            if not rest:
                return True
    return False


def _normal(word: str) -> str:
    """Letters, figures and symbols alone; and of a number the marks that make it another one."""
    folded = unicodedata.normalize("NFKC", word).replace("−", "-").replace("–", "-").casefold()
    kept = []
    for at, c in enumerate(folded):
        before, after = folded[at - 1 : at] if at else "", folded[at + 1 : at + 2]
        in_number = (c in ".," and before.isdigit() and after.isdigit()) or (
            c == "-" and not before.isalnum() and after.isdigit()
        )
        if in_number or unicodedata.category(c)[0] in "LNMS" or c in "%‰&@#":
            kept.append(c)
    return "".join(kept)
