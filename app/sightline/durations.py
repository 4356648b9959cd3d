"""About how long something takes, in English, as a person would say it."""

from __future__ import annotations

SECOND, SECONDS = "about a second", "about {n} seconds"
MINUTE, MINUTES = "about a minute", "about {n} minutes"
HOURS = "about {n} hours"


def about(seconds: float) -> str:
    """So many seconds in words, such as “about 11 minutes”: none more exact than a guess can be."""
    if seconds < 1.5:
        return SECOND
    if seconds < 20:
        return SECONDS.format(n=round(seconds))
    if seconds < 45:
        return SECONDS.format(n=10 * round(seconds / 10))
    if seconds < 90:
        return MINUTE
    minutes = round(seconds / 60)
    return MINUTES.format(n=minutes) if minutes < 120 else HOURS.format(n=round(seconds / 3600))
