"""How long does it take to break off the picture that is being drafted, whenever that is wanted?"""

from __future__ import annotations

import random
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from PIL import Image

from bench.measure import Measurement
from sightline.annotate.drafts import Begun, Done, Drafter, Outcome
from sightline.annotate.words import Words
from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.engine.local import open_model
from sightline.engine.text_reader import TextReader
from sightline.settings import builtin_model_folder
from sightline.store.database import open_database
from sightline.store.pictures import PictureFiles
from sightline.store.review_values import NewEntry
from sightline.store.reviews import Reviews
from sightline.terminal import run

PICTURES = 20
SIZE = 4000, 3000  # as of most telephones
_LATEST = 0.4  # seconds after its beginning that a picture is broken off, at the latest


def measurements() -> list[Measurement]:
    """Milliseconds from the wish to the picture's end; one that was drafted before that does not count."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            Measurement(
                "Breaking off a photo of 12 megapixels while it is read and drafted", "< 1000", "ms", _run(Path(folder))
            )
        ]


def _run(folder: Path) -> list[float]:
    pictures = Pictures()
    database = open_database(folder / "data")
    reviews = Reviews(database)
    words = Words(TextReader(pictures), PictureFiles(database, folder / "data", keep_copies=False))
    model = run(open_model(builtin_model_folder(), pictures))
    batch = reviews.create("Bench")
    entries = reviews.add(batch.id, [NewEntry(path) for path in _photos(folder)])
    drafter = Drafter(reviews, [model], Writer(model.name, digest=model.digest()), pictures, words.read)
    randomly = random.Random(0)
    wanted: dict[int, float] = {}
    taken = []

    def leave(id: int) -> None:
        wanted[id] = time.perf_counter()
        drafter.leave(id)

    for event in drafter.run(entries):
        if isinstance(event, Begun):
            threading.Timer(_LATEST * randomly.random(), leave, [event.entry.id]).start()
        elif isinstance(event, Done) and event.outcome is Outcome.LEFT:
            taken.append(1000 * (time.perf_counter() - wanted[event.entry.id]))
    model.close()
    database.close()
    return taken


def _photos(folder: Path) -> list[Path]:
    """Colours and grain, which take a decoder as long as a photograph does; and each another."""
    chance = np.random.default_rng(0)
    paths = []
    for number in range(PICTURES):
        rough = Image.fromarray(chance.integers(0, 256, (24, 32, 3), dtype=np.uint8))
        smooth = np.asarray(rough.resize(SIZE, Image.Resampling.BICUBIC), np.int16)
        grain = chance.integers(-8, 9, (SIZE[1], SIZE[0], 1), dtype=np.int16)
        paths.append(folder / f"{number}.jpg")
        Image.fromarray(np.clip(smooth + grain, 0, 255).astype(np.uint8)).save(paths[-1], quality=90)
    return paths
