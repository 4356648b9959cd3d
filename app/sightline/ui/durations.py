"""About how long something takes, in the language of the windows."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from sightline import durations

translate = QCoreApplication.translate


def about(seconds: float) -> str:
    """So many seconds in words, such as “about 11 minutes”."""
    return translated(durations.about(seconds))


def translated(words: str) -> str:
    """What a room without Qt says in English of how long something takes; any other words as they are."""
    number = re.search(r"\d+", words)
    n = int(number.group()) if number else 1
    match re.sub(r"\d+", "{n}", words):
        case durations.SECOND:
            told = translate("durations", "about a second")
        case durations.SECONDS:
            told = translate("durations", "about {n} seconds", "", n)
        case durations.MINUTE:
            told = translate("durations", "about a minute")
        case durations.MINUTES:
            told = translate("durations", "about {n} minutes", "", n)
        case durations.HOURS:
            told = translate("durations", "about {n} hours", "", n)
        case _:
            return words
    return told.format(n=n)
