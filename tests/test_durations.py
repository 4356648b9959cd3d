"""How long something takes is said as a person would say it."""

import pytest

from sightline.durations import about


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "about a second"),
        (7.6, "about 8 seconds"),
        (19.9, "about 20 seconds"),
        (26, "about 30 seconds"),
        (44.9, "about 40 seconds"),
        (45, "about a minute"),
        (90, "about 2 minutes"),
        (656, "about 11 minutes"),
        (5400, "about 90 minutes"),
        (7199, "about 2 hours"),
        (100_000, "about 28 hours"),
    ],
)
def test_so_many_seconds_in_words(seconds, words):
    assert about(seconds) == words
