"""Signs: the plate has the colour and the shape that it is said to have, and what it says can be read on it."""

from __future__ import annotations

import numpy as np

from pixels import check_words, commonest, is_called, scenes, words_in
from sightline.training.scenes.canvas import CLASSES, SHAPES
from sightline.training.scenes.signs import HELD_OUT_STYLES, STYLES, sign
from sightline.training.scenes.vocabulary import FIRST_NAMES, NOUNS, VERBS, part, some


def test_words_lie_on_the_plate_and_apart():
    check_words(sign)
    for scene in scenes(sign, range(80)):
        (plate,) = scene.things
        assert {text.role for text in scene.texts} == {"sign"}
        assert words_in(scene, plate) == scene.texts
        assert plate.label == " ".join(text.text for text in scene.texts)
        assert 1 <= len(scene.texts) <= 4


def test_the_plate_has_its_colour_and_the_words_have_theirs():
    for seed, scene in enumerate(scenes(sign, range(120))):
        (plate,) = scene.things
        left, top, right, bottom = scene.texts[0].box
        around = (bottom - top) / 3
        box = (left - around, top - around, right + around, bottom + around)
        ground = commonest(scene, box)
        if scene.style != "wooden":
            assert is_called(plate.colour, ground), (seed, plate, ground)
        colours = np.unique(np.asarray(scene.image.crop(tuple(map(round, scene.texts[0].box)))).reshape(-1, 3), axis=0)
        ink = colours[np.abs(colours.astype(int) - ground).sum(1).argmax()]
        name = scene.facts["text colour"]
        assert name != plate.colour
        # the edges of letters are mixed with the plate, so that only clear names can be told from the farthest colour
        if name in ("white", "black"):
            assert (min(ink) > 200) if name == "white" else (max(ink) < 90), (seed, name, ink)


def test_shapes_are_drawn_as_named():
    """How much of its box a plate fills tells its shape."""
    filled = {"rectangle": 0.97, "square": 0.97, "circle": 0.79, "oval": 0.79, "triangle": 0.5, "diamond": 0.5}
    seen = set()
    for seed, scene in enumerate(scenes(sign, range(250))):
        shape = scene.facts["shape"]
        seen.add(shape)
        assert shape in (*SHAPES, "octagon")
        left, top, right, bottom = scene.things[0].box
        rows, columns = (scene.labels.shape[0] / side for side in (scene.image.height, scene.image.width))
        mine = scene.labels[..., 0] == CLASSES.index("sign")
        cells = (right - left) * columns * (bottom - top) * rows
        if shape in filled and cells > 120:
            assert abs(mine.sum() / cells - filled[shape]) < 0.17, (seed, shape, mine.sum() / cells)
    assert {"rectangle", "circle", "triangle", "diamond", "octagon", "arrow"} <= seen


def test_styles_and_words_held_out_are_never_trained_on():
    trained = {scene.style for scene in scenes(sign, range(150))}
    unseen = [scene.style in HELD_OUT_STYLES for scene in scenes(sign, range(100), held_out=True)]
    assert trained == set(STYLES) - set(HELD_OUT_STYLES)
    assert 0.3 < sum(unseen) / len(unseen) < 0.7
    rng = np.random.default_rng(1)
    for words in (NOUNS, VERBS, FIRST_NAMES):
        assert not {some(words, rng, False) for _ in range(3000)} & set(part(words, True))
        assert len(part(words, True)) > 8
        assert any(some(words, rng, True) in part(words, True) for _ in range(20))
