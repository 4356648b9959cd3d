"""How soon is the text in a picture read?"""

from __future__ import annotations

import time

from bench.measure import Measurement
from sightline.engine.images import Pictures
from sightline.engine.text_reader import TextReader
from sightline.settings import resource_folder

RUNS = 5


def measurements() -> list[Measurement]:
    """The text of a sample picture: of the first after the start, with which the reader is loaded, and of any later."""
    pictures = Pictures()
    samples = [pictures.open(path) for path in sorted((resource_folder() / "samples").glob("*.png"))]
    first: list[float] = []
    later: list[float] = []
    for run in range(RUNS):
        reader = TextReader(pictures)  # remembers nothing yet
        for place in range(len(samples)):
            started = time.perf_counter()
            list(reader.read(samples[(run + place) % len(samples)]))
            (later if place else first).append(1000 * (time.perf_counter() - started))
    return [
        Measurement("Text read in the first picture, 800 × 600, its reader loaded too", "—", "ms", first),
        Measurement("Text read in a later picture, 800 × 600", "—", "ms", later),
    ]
