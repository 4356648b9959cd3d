"""Names of people, places and the like that nobody gave, and words in quotation marks that nobody read."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sightline.annotate.findings import Finding, LintContext, Rule
from sightline.annotate.lint_name_words import (
    AMBIGUOUS_GIVEN_NAMES,
    GENERIC,
    GERMAN,
    GIVEN_NAMES,
    NOT_IN_SMALL_LETTERS,
    ORDINARY,
    PARTICLES,
    PLACE_KINDS,
    PLACES,
    SUFFIXES,
    THINGS,
    TITLES,
)
from sightline.annotate.lint_words import FUNCTION_WORDS, VAGUE_NOUNS
from sightline.engine.quotes import find_quotes
from sightline.errors import said
from sightline.store.review_values import Purpose

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Pictures on which names stand to be read, or whose names everybody knows.
_BEARS_NAMES = re.compile(
    r"""\b(?:charts?|graphs?|plot|diagram|map|maps|screenshot|infographic|timeline|flow\ ?chart|poster|logo|wordmark
    |signs?|banner|certificate|newspaper|headlines?|slide|brochure|flyer|leaflet|stamp|labels?|label+ed|titled|entitled
    |named|called|reads|says|inscription|inscribed|plaque|flag|coat\ of\ arms|(?:book|album|magazine|cd|record)\ cover
    |cover\ of|web\ ?(?:site|page)|app|dialog|window|menu|invoice|ticket|letterhead|business\ card|spreadsheet|table\ of
    |text|signature|karte|diagramm|plakat|carte|affiche|mapa|cartel)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# After these, at the end of what stands before a word, it has a capital letter whatever it is; not so after "Dr.".
_BEGINS = re.compile(
    r"""(?:(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)(?<!\bMt)(?<!\bProf)(?<!\bSen)(?<!\b[A-Z])[.]\s*
    | [!?…:•|\n]\s* | \s[–—-]\s* | [()\[\]“”„«"‘]\s* | (?<!\w)['’])$""",
    re.VERBOSE,
)


# What a word in small letters cannot be but.
_CERTAIN = (GIVEN_NAMES | PLACES) - NOT_IN_SMALL_LETTERS


@dataclass(frozen=True)
class _Word:
    text: str
    start: int
    end: int
    begins: bool  # it stands where every word has a capital letter

    @property
    def plain(self) -> str:
        return _folded(self.text)


def unknown_names(text: str, masked: str, context: LintContext) -> list[Finding]:
    """Names of which neither a person, nor the photo, nor the words in it have told: who says that they are right?"""
    if _writes_nouns_large(text, context.language) or text == text.upper():
        return []
    if masked == masked.lower():  # "albert einstein at a desk"
        masked = _TOKEN.sub(lambda match: match.group().title() if match.group() in _CERTAIN else match.group(), masked)
    masked = THINGS.sub(lambda match: match.group().lower(), masked)
    given = _given(context)
    bears_names = context.purpose in (Purpose.TEXT, Purpose.FUNCTIONAL, Purpose.COMPLEX) or (
        _BEARS_NAMES.search(masked) is not None
    )
    words = [_Word(match.group(), *match.span(), _begins(masked, match.start())) for match in _TOKEN.finditer(masked)]
    cautious = bears_names or _is_title_case(words)
    return [
        Finding(
            Rule.NAME,
            said(
                "Nothing that is known of the picture gives the name “{name}”.", name=text[run[0].start : run[-1].end]
            ),
            said("Take it out, or say in the context who or what it is."),
            run[0].start,
            run[-1].end,
        )
        for run in _runs(words, masked)
        if (_is_person(run) if cautious else _is_name(run, masked[run[-1].end :])) and not _is_given(run, given)
    ]


def unread_quotes(text: str, context: LintContext) -> list[Finding]:
    """Words in quotation marks that are neither read in the picture nor said of it."""
    if context.lines is None:
        return []
    known = " ".join(" ".join(context.known).casefold().split())
    return [
        Finding(
            Rule.UNREAD_QUOTE,
            said("“{words}” was not read in the picture.", words=quote.text.strip()),
            said("Look whether these words stand there."),
            quote.start,
            quote.end,
        )
        for quote in find_quotes(text, context.lines)
        if not quote.read and " ".join(quote.text.casefold().split()) not in known
    ]


def _runs(words: Sequence[_Word], text: str) -> Iterator[list[_Word]]:
    """Words with capital letters that follow one another, with "of" and the like between them."""
    run: list[_Word] = []
    for word in words:
        if run and not _follows(run[-1], word, text[run[-1].end : word.start]):
            yield from _trimmed(run)
            run = []
        joins = word.text in PARTICLES or (len(word.text) == 1 and word.text.isupper())
        if _is_capital(word) or (run and joins):
            run.append(word)
        else:
            yield from _trimmed(run)
            run = []
    yield from _trimmed(run)


def _follows(before: _Word, word: _Word, between: str) -> bool:
    """Whether a word can belong to the same name as the one before it: "Dr. Smith", but not "a dog. Anna"."""
    return between in (" ", " & ") or (between == ". " and (not word.begins or len(before.text) <= 2))


def _trimmed(run: Sequence[_Word]) -> Iterator[list[_Word]]:
    """The part of a run that is a name, if there is one: it begins and ends with one of its words."""
    large = [place for place, word in enumerate(run) if _is_capital(word) and word.plain not in FUNCTION_WORDS]
    if not large:
        return
    first, last = large[0], large[-1]
    if first + 2 <= last and run[first].begins and run[first + 1].text in PARTICLES:
        first = large[1]  # "Portrait of Anna"
    yield list(run[first : last + 1])


def _is_capital(word: _Word) -> bool:
    """Capital, and no abbreviation or lone letter."""
    return word.text[0].isupper() and not word.text.isupper() and len(word.text) > 1


def _is_name(run: Sequence[_Word], after: str) -> bool:
    """In running text, where only names and first words have capital letters; `after` is what follows."""
    large = [word for word in run if _is_capital(word) and not _is_generic(word)]
    if not large:
        return False
    inside = [word for word in large if not word.begins]
    unknown = [word for word in inside if not _is_ordinary(word)]
    if any(_is_known(word) for word in inside) or len(unknown) > 1 or (unknown and len(large) > 1):
        return True
    if unknown and not _describes(unknown[0], run, after):
        return True
    if len(inside) >= 2 or (inside and (inside[-1].plain in PLACE_KINDS) and len(large) >= 2):
        return True  # ordinary words that only together are a name: "Golden Gate"
    first = run[0]
    if not first.begins or _is_generic(first):
        return False
    return _is_known(first)


def _is_known(word: _Word) -> bool:
    return word.plain in GIVEN_NAMES or word.plain in PLACES


def _begins(text: str, at: int) -> bool:
    """Whether every word that stands there has a capital letter; the few letters before it tell."""
    before = text[max(0, at - 12) : at]
    return (at < 12 and not before.strip()) or _BEGINS.search(before) is not None


def _describes(word: _Word, run: Sequence[_Word], after: str) -> bool:
    """Whether one unknown word only tells of what kind something is: "Maasai man", "Siberian Husky", "Slot 1"."""
    if run[-1] is not word:
        return False
    if len(run) > 1 and run[-2].plain in GENERIC - TITLES:
        return True
    following = re.match(r" (\d|[a-z][\w-]*)", after)
    if following is None:
        return False
    noun = following[1]
    return noun[0].isdigit() or not (noun in FUNCTION_WORDS or noun.endswith(("s", "ed", "ing")))


def _is_person(run: Sequence[_Word]) -> bool:
    """Where every word may have a capital letter: a first name that is hardly anything else, or one with a surname."""
    if any(word.plain in GIVEN_NAMES and not _is_generic(word) for word in run):
        return True
    return any(
        (first.plain in AMBIGUOUS_GIVEN_NAMES or first.plain in TITLES)
        and not _is_ordinary(second)
        and not _is_generic(second)
        for first, second in itertools.pairwise(run)
        if _is_capital(second)
    )


def _is_given(run: Sequence[_Word], given: frozenset[str]) -> bool:
    asked = [word for word in run if _is_capital(word) and not _is_generic(word)]
    return all(part in given for word in asked for part in re.split(r"[-'’]", word.plain))


def _is_generic(word: _Word) -> bool:
    plain = word.plain
    if plain in GENERIC or plain in TITLES or plain in FUNCTION_WORDS:
        return True
    if plain.endswith(("ian", "ean", "ese", "ish")) and plain not in GIVEN_NAMES:  # of a people or a language
        return True
    first, _, rest = plain.partition("-")  # X-ray, T-shirt, German-style
    return bool(rest) and (len(first) == 1 or first in GENERIC)


def _is_ordinary(word: _Word) -> bool:
    """A word of every day that somebody wrote with a capital letter."""
    plain = word.plain
    return plain in PLACE_KINDS or plain in VAGUE_NOUNS or plain.endswith(tuple(SUFFIXES)) or plain in ORDINARY


def _is_title_case(words: Sequence[_Word]) -> bool:
    """Whether Every Word Is Written Like This, names or not."""
    content = [word for word in words if word.plain not in FUNCTION_WORDS and len(word.text) > 2]
    large = [word for word in content if word.text[0].isupper()]
    everyday = [word for word in large if not word.begins and _is_ordinary(word)]
    return len(large) >= 3 and len(large) >= 0.85 * len(content) and bool(everyday)


def _given(context: LintContext) -> frozenset[str]:
    """Every word that is known of the picture."""
    lines = (line.text for line in context.lines or ())
    stem = re.sub(r"\.\w+$|[_-]", " ", context.file_name)
    stem = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem)
    everything = " ".join((*context.known, context.caption, *lines, stem))
    return frozenset(part for word in _TOKEN.findall(everything) for part in re.split(r"[-'’]", _folded(word)))


def _folded(word: str) -> str:
    """Without case, accents and a genitive s."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return re.sub(r"['’]s?$", "", "".join(c for c in letters if not unicodedata.combining(c)))


def _writes_nouns_large(text: str, language: str) -> bool:
    """German, in which every noun has a capital letter."""
    if language:
        return language.lower().partition("-")[0] in ("de", "lb", "nds", "bar", "gsw")
    words = text.casefold().split()
    return sum(word in GERMAN for word in words) >= max(1, 0.15 * len(words)) and not {"the", "a", "of"} & set(words)
