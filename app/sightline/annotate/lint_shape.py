"""How a text is built: repeated beside, stuffed with keywords, broken off, too long."""

from __future__ import annotations

import re
from collections import Counter

from sightline.annotate.findings import Finding, LintContext, Rule
from sightline.annotate.lint_empty import words_of
from sightline.annotate.lint_words import ADJECTIVES, COUNTING, FUNCTION_WORDS, NEVER_LAST, OPEN_PLACE, PLACING, SELLING
from sightline.errors import said
from sightline.store.review_values import Purpose

_HASHTAG = re.compile(r"(?<!\w)#(?!(?:[0-9a-f]{3}){1,2}\b)[^\W\d]\w*", re.IGNORECASE)
_ITEM_MARK = re.compile(r"\s*[,;|/\n•]\s*|\s+[-–—]\s+")
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "einen",
        "le",
        "la",
        "les",
        "un",
        "une",
        "el",
        "los",
        "las",
        "una",
        "il",
        "lo",
        "i",
        "gli",
        "o",
        "os",
        "as",
        "um",
        "uma",
    ]
)
_COUNTED = re.compile(r"\s*(?:\(\d{1,3}\)|#\d{1,3}|[-–] copy(?: \d+)?)$", re.IGNORECASE)
_ASKING = re.compile(r"\b(?:what|whom)\b[^.,;]*$", re.IGNORECASE)  # "looks at what he points to" is whole
_SIZES = frozenset(["large", "small", "big", "tall", "long", "short", "old", "young", "new"])  # "a large blue" what?
_ENDED = (".", "!", "?", "…", ":", "。", "！", "？", "”", '"', "’", "'", "»", ")", "]")


def repeated(text: str, context: LintContext) -> list[Finding]:
    """The same words twice, on a picture beside it, or in the caption. Links that do the same may say the same."""
    plain = _plain(text)
    if not plain:
        return []
    if context.purpose is not Purpose.TEXT and (again := _said_again(text)):
        return again
    caption = _plain(context.caption)
    if plain == caption or (plain.count(" ") >= 3 and f" {plain} " in f" {caption} "):
        reason = said("The caption beside the picture says just this: it would be read twice.")
        advice = said("Say what the caption does not, or mark the picture as decorative.")
    elif context.purpose is not Purpose.FUNCTIONAL and any(plain == _plain(other) for other in context.neighbours):
        reason = said("Another picture here has the same text: nobody could tell the two apart.")
        advice = said("Say what is different in this one.")
    else:
        return []
    return [Finding(Rule.REPEATED, reason, advice, 0, len(text))]


def stuffed(text: str, context: LintContext) -> list[Finding]:
    """A heap of search words instead of a phrase that somebody could say."""
    hashtags = _HASHTAG.findall(text)
    if len(hashtags) >= 2 or (context.purpose is not Purpose.TEXT and (_is_heap(text, context) or _is_selling(text))):
        return [
            Finding(
                Rule.STUFFED,
                said("This is a heap of search words: read aloud, it says nothing."),
                said("Write a phrase, as you would tell somebody on the telephone what the picture shows."),
                0,
                len(text),
            )
        ]
    return []


def unfinished(text: str, masked: str, context: LintContext) -> list[Finding]:
    """A text that was broken off."""
    end = len(text.rstrip())
    last = re.search(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)\W*$", masked.rstrip())
    reason = None
    start = last.start() if last else end
    if text.rstrip().endswith(("...", "…")) and context.purpose not in (Purpose.FUNCTIONAL, Purpose.TEXT):
        reason = said("It ends with dots, as if there were more to come.")
        start = len(text.rstrip().rstrip(".…"))
    elif text.rstrip().endswith((",", ";", "、", "，", "-", "–", "—", "&", "/", "(")):
        reason = said("It ends in the middle of a sentence.")
        start = end - 1
    elif last and _is_open(text, last.group(1), masked[: last.start()]):
        reason = said("It ends in the middle of a sentence, after “{word}”.", word=last.group(1))
    elif (opened := _left_open(text)) is not None:
        reason = said("It ends before “{mark}” is closed.", mark=text[opened])
        start = opened
    elif context.limit is not None and context.limit - 2 <= end <= context.limit and not text.rstrip().endswith(_ENDED):
        reason = said("It ends where there is no more room, and not with a sentence.")
    if reason is None:
        return []
    return [Finding(Rule.UNFINISHED, reason, said("Finish the sentence, or take its beginning out."), start, end)]


def too_long(text: str, context: LintContext) -> list[Finding]:
    """More characters than there is room for."""
    limit = context.limit
    length = len(text.strip())
    if limit is None or length <= limit:
        return []
    start = len(text) - len(text.lstrip()) + limit
    return [
        Finding(
            Rule.TOO_LONG,
            said(
                "It has {length} characters, where there is room for {limit}: the rest may be cut off.",
                length=length,
                limit=limit,
            ),
            said("Say the most important first, and leave details to the extended description."),
            start,
            len(text.rstrip()),
            whole_sentences(text, limit),
        )
    ]


def whole_sentences(text: str, limit: int) -> str | None:
    """As many sentences from the beginning as `limit` characters have room for; None where not one fits."""
    whole = text.strip()
    ends = [match.end() for match in re.finditer(r"[.!?。！？][\"'”’)]*(?=\s|$)|[。！？]", whole)]
    # Not within a quotation.
    fitting = [end for end in ends if end <= limit and whole.count('"', 0, end) % 2 == 0]
    return whole[: fitting[-1]] if fitting else None


def _plain(text: str) -> str:
    """What two texts have in common that are told apart by no one: without case, marks, articles and a count."""
    return " ".join(word for word in words_of(_COUNTED.sub("", text.strip())) if word not in _ARTICLES)


def _said_again(text: str) -> list[Finding]:
    """A sentence that has been said, as by a model that goes round in circles."""
    told: set[str] = set()
    spans, kept = [], []
    for match in re.finditer(r"\S.*?(?:[.!?](?=\s|$)|$)", text, re.DOTALL):
        plain = _plain(match.group())
        if plain in told and plain.count(" ") >= 1:
            spans.append(match.span())
        else:
            kept.append(match.group())
        told.add(plain)
    if not spans:
        return []
    reason = said("It says the same sentence again.")
    return [Finding(Rule.REPEATED, reason, said("Say it once."), spans[0][0], spans[-1][1], " ".join(kept))]


def _is_heap(text: str, context: LintContext) -> bool:
    """Four items or more, nearly all of them bare words, that no "and" joins and no colon announces."""
    items = [item for item in _ITEM_MARK.split(text.strip().rstrip(".")) if item]
    words = [words_of(item) for item in items]
    known = set(words_of(" ".join((*context.known, *(line.text for line in context.lines or ())))))
    if ":" in text or any(c.isdigit() for c in text) or known.issuperset(word for item in words for word in item):
        return False  # what counts and lists, and who stands in a row, has to be a list
    bare = [item for item in words if len(item) <= 3 and not FUNCTION_WORDS.intersection(item)]
    few = len(items) == 3 and len(bare) == 3 and all(len(item) == 1 for item in words) and text == text.lower()
    return few or (len(items) >= 4 and len(bare) >= 0.8 * len(items) and not FUNCTION_WORDS.intersection(words[-1]))


def _is_selling(text: str) -> bool:
    """The same words again and again with hardly one between that holds them together, or with words that sell."""
    words = words_of(text)
    names = [word.removesuffix("s") for word in words if len(word) > 2 and word not in FUNCTION_WORDS]
    counts = Counter(names)
    most = max(counts.values(), default=0)
    holding = sum(word in FUNCTION_WORDS for word in words)
    selling = sum(word in SELLING for word in words)
    again = 0 if re.search(r"[.;]\s", text) else sum(count for count in counts.values() if count > 1)
    loose = holding < 0.2 * len(words) and (selling >= 1 or most >= 0.4 * len(names) or again >= 0.6 * len(names))
    return (most >= 3 and (loose or (selling >= 2 and holding < 0.4 * len(words)))) or (
        selling >= 3 and len(words) < 20
    )


def _is_open(text: str, word: str, before: str) -> bool:
    """Whether nothing can end with that word; behind a full stop, hardly any is of that kind."""
    word, (*_, last) = word.casefold(), ["", *words_of(before)]
    if not last or not text.rstrip().casefold().endswith((word, f"{word}.")):
        return False
    if text.rstrip().endswith("."):
        return word in ("a", "an", "the", "of", "and", "or", "with", "from")
    if word in OPEN_PLACE and last in PLACING:
        return True
    if word in ADJECTIVES:
        before_it = words_of(before)
        while len(before_it) > 1 and before_it[-1] in _SIZES:
            before_it.pop()
        return before_it[-1] in COUNTING
    if word == "to" and _ASKING.search(before):
        return False
    return word in NEVER_LAST or (word == "that" and last not in FUNCTION_WORDS)


def _left_open(text: str) -> int | None:
    """Where a bracket or a quotation mark stands that nothing closes."""
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ("„", "“”")):
        if text.count(opening) > sum(text.count(mark) for mark in closing):
            return text.rindex(opening)
    straight = [match.start() for match in re.finditer(r'(?<!\d)"', text)]
    return straight[-1] if len(straight) % 2 and '"' not in re.sub(r'(?<!\d)"', "", text) else None
