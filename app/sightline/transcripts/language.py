"""Which language a conversation is in, told by its letters and its commonest words; and which way a language runs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sightline.transcripts.untrusted import Direction

_ENOUGH = 20_000  # characters
_RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_LETTERS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ar": re.compile("[\u0621-\u064a]"),
    "": re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc\u0370-\u05ff\u0900-\u1cff\uac00-\ud7af]"),
}
_LATIN = re.compile(r"[a-zà-öø-ÿœ]+")
# Those that tell one of these languages from the others, and from their neighbours.
_COMMON = {
    "en": "the of and is are what this that there how many with it does which where a to can you see",
    "de": "der die das und ist sind ein eine nicht auf wie viele was gibt im dem den mit zu von wo welche kannst du",
    "fr": "le la les des et est une un dans quelle quel combien sur il y a où vous que qui pas cette ce du au quoi",
    "es": "el la los las y es una un en qué cuántos cuántas hay del con por está dónde cuál este esta se puedes",
}
_COMMON_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SHARE = 0.15  # of all words; a text of another language with these letters has fewer that are common here


def language_of(texts: Iterable[str]) -> str:
    """A BCP 47 tag of the languages that there are labels of; empty where it cannot be told."""
    text = " ".join(texts)[:_ENOUGH].lower()
    words = _LATIN.findall(text)
    counts = {language: len(letters.findall(text)) for language, letters in _LETTERS.items()}
    if counts["ja"]:  # its texts have Chinese letters too
        counts["ja"] += counts.pop("zh")
    script = max(counts, key=lambda language: counts[language])
    if counts[script] > sum(map(len, words)) / 2:
        return "" if counts[""] > counts[script] / 20 else script
    hits = {language: sum(word in common for word in words) for language, common in _COMMON_WORDS.items()}
    likeliest, second = sorted(hits, key=lambda language: -hits[language])[:2]
    if hits[likeliest] > hits[second] and hits[likeliest] >= _SHARE * len(words):
        return likeliest
    return ""


def is_tag(language: str) -> bool:
    """Whether this has the form of a BCP 47 tag."""
    return re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", language) is not None


def direction_of(language: str) -> Direction:
    """Which way the lines of a BCP 47 language run."""
    return "rtl" if language.lower().partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
