"""Sentences that rooms without Qt say in English, in the language of the windows: of errors, and of the lint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from sightline.errors import Sentence
from sightline.ui import durations

SENTENCES = (
    "The picture is marked as decorative: screen readers pass it over, and nobody hears this.",
    "Take the text out, or say what the picture is for.",
    "“{0}” holds a place for words that were never put there.",
    "Put the words in, or take it out.",
    "There is no text: who cannot see the picture learns nothing of it.",
    "Write one, or mark the picture as decorative.",
    "This only holds the place of an alt text.",
    "Write what the picture tells, in its place.",
    "This is the name of a file, which tells nothing of the picture.",
    "Write what the picture shows.",
    "These words fit almost every picture, and tell nothing of this one.",
    "Say who or what is to be seen, and what matters about it.",
    "Nothing that is known of the picture gives the name “{0}”.",
    "Take it out, or say in the context who or what it is.",
    "“{0}” was not read in the picture.",
    "Look whether these words stand there.",
    "The caption beside the picture says just this: it would be read twice.",
    "Say what the caption does not, or mark the picture as decorative.",
    "Another picture here has the same text: nobody could tell the two apart.",
    "Say what is different in this one.",
    "This is a heap of search words: read aloud, it says nothing.",
    "Write a phrase, as you would tell somebody on the telephone what the picture shows.",
    "It ends with dots, as if there were more to come.",
    "It ends in the middle of a sentence.",
    "It ends in the middle of a sentence, after “{0}”.",
    "It ends before “{0}” is closed.",
    "It ends where there is no more room, and not with a sentence.",
    "Finish the sentence, or take its beginning out.",
    "It has {0} characters, where there is room for {1}: the rest may be cut off.",
    "Say the most important first, and leave details to the extended description.",
    "It says the same sentence again.",
    "Say it once.",
    "Here a model speaks of what it cannot do, not of the picture.",
    "Write what the picture shows, or mark it as decorative.",
    "A model says this to whoever asked it; it is not about the picture.",
    "Take it out.",
    "A screen reader says already that this is a picture.",
    "Begin with what it shows; that it is a painting, a map or a chart may be said.",
    "“{0}” is a guess; who cannot see the picture cannot check it.",
    "Look, and say what is there, or leave it out.",
    "These marks mean nothing in an alt text, and may be read aloud.",
    "Take them out.",
)


def translated(sentence: str) -> str:
    """What was `said`, or one of these, filled in, in the language of the windows; any other text as it is."""
    if isinstance(sentence, Sentence):
        filled = {name: _filled_in(value) for name, value in sentence.values.items()}
        return QCoreApplication.translate("sentences", sentence.template).format(**filled)
    for source in SENTENCES:
        if match := _pattern(source).fullmatch(sentence):
            return QCoreApplication.translate("sentences", source).format(*match.groups())
    return sentence


def listed(names: Iterable[object]) -> str:
    """Names with commas between them, as the language of the windows has them."""
    return QCoreApplication.translate("sentences", ", ").join(map(str, names))


def _filled_in(value: object) -> object:
    if isinstance(value, list):
        return listed(value)
    if isinstance(value, float):
        return _Number(value)
    if isinstance(value, Sentence):
        return translated(value)
    return durations.translated(value) if isinstance(value, str) else value


class _Number(float):
    """A number with the decimal point of the window's language."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(".", QLocale().decimalPoint())


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\d\\\}", "(.+?)", re.escape(source)), re.DOTALL)
