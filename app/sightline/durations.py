"""About how long something takes, as a person would say it."""

from __future__ import annotations

from sightline.errors import Sentence, said


def about(seconds: float) -> Sentence:
    """So many seconds in words, such as “about 11 minutes”: none more exact than a guess can be."""
    if seconds < 1.5:
        return said("about a second")
    if seconds < 45:
        return said("about {n} seconds", n=round(seconds) if seconds < 20 else 10 * round(seconds / 10))
    if seconds < 90:
        return said("about a minute")
    minutes = round(seconds / 60)
    if minutes < 120:
        return said("about {n} minutes", n=minutes)
    return said("about {n} hours", n=round(seconds / 3600))
