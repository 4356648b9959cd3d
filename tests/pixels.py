"""What the tests of drawn scenes share: colours by name from the pixels, and what every scene with words must pass."""

from __future__ import annotations

import colorsys
from collections import Counter
from collections.abc import Callable, Iterable

import numpy as np

from sightline.training.scenes.canvas import Box, Scene, Text, Thing

Make = Callable[..., Scene]

# name -> hues in degrees, wider than what is drawn
_HUES = {
    "red": ((345, 360), (0, 12)),
    "orange": ((18, 42),),
    "yellow": ((44, 64),),
    "green": ((80, 155),),
    "turquoise": ((165, 195),),
    "blue": ((197, 246),),
    "purple": ((255, 305),),
    "pink": ((310, 352),),
    "brown": ((8, 36),),
}


def is_called(name: str, colour: tuple[int, int, int]) -> bool:
    """Whether people may call the colour so."""
    if name == "white":
        return min(colour) > 235
    if name == "black":
        return max(colour) < 40
    if name == "grey":
        return max(colour) - min(colour) < 20 and 90 < max(colour) < 200
    hue = 360 * colorsys.rgb_to_hsv(*(channel / 255 for channel in colour))[0]
    return any(low <= hue <= high for low, high in _HUES[name])


def commonest(scene: Scene, box: Box) -> tuple[int, int, int]:
    """The colour that most pixels in the box have."""
    patch = scene.image.crop(tuple(round(edge) for edge in box))
    counts = Counter(map(tuple, np.asarray(patch).reshape(-1, 3).tolist()))
    return counts.most_common(1)[0][0]


def scenes(make: Make, seeds: Iterable[int], *, held_out: bool = False) -> list[Scene]:
    return [make(np.random.default_rng([seed]), held_out=held_out) for seed in seeds]


def overlap(a: Box, b: Box) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > 1.5 and min(a[3], b[3]) - max(a[1], b[1]) > 1.5


def words_in(scene: Scene, thing: Thing) -> list[Text]:
    """The texts whose middle lies in the thing."""
    left, top, right, bottom = thing.box
    return [
        text
        for text in scene.texts
        if left <= (text.box[0] + text.box[2]) / 2 <= right and top <= (text.box[1] + text.box[3]) / 2 <= bottom
    ]


def check_words(make: Make, *, seeds: range = range(120)) -> None:
    """Words lie in the picture, in ink, apart from one another; labels are unique; the same seed draws the same."""
    for held_out in (False, True):
        for seed, scene in zip(seeds, scenes(make, seeds, held_out=held_out), strict=True):
            width, height = scene.image.size
            grey = scene.image.convert("L")
            assert scene.texts
            for i, text in enumerate(scene.texts):
                left, top, right, bottom = text.box
                assert -1 <= left < right <= width + 1, (seed, text)
                assert -1 <= top < bottom <= height + 1, (seed, text)
                low, high = grey.crop(tuple(round(edge) for edge in text.box)).getextrema()
                assert high - low > 25, (seed, text)
                assert not any(overlap(text.box, other.box) for other in scene.texts[i + 1 :]), (seed, text)
            labels = Counter(thing.label.lower() for thing in scene.things if thing.name != "connector")
            assert labels.most_common(1)[0][1] == 1, (seed, labels)
    first, again = scenes(make, [5, 5], held_out=True)
    assert first.image.tobytes() == again.image.tobytes()
    assert (first.labels == again.labels).all()
    assert (first.things, first.texts, first.facts) == (again.things, again.texts, again.facts)
