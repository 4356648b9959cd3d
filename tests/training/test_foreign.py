"""Pictures to refuse: every family draws, whole families are held out, and their words lie where they are said to."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from sightline.training.scenes import foreign
from sightline.training.scenes.canvas import CLASSES, IGNORED, Canvas

FAMILIES = (*foreign.TRAINED, *foreign.HELD_OUT)


def rng_of(*key: int) -> np.random.Generator:
    return np.random.default_rng(list(key))


def image_of(drawn: Image.Image | Canvas) -> Image.Image:
    return drawn.image if isinstance(drawn, Canvas) else drawn


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_every_family_draws_the_same_for_the_same_seed_and_another_for_another(family):
    first, again, other = (image_of(family(rng_of(seed))) for seed in (3, 3, 4))
    assert first.mode == "RGB"
    assert min(first.size) > 100
    assert first.tobytes() == again.tobytes()
    assert first.tobytes() != other.tobytes()


def test_a_quarter_of_the_families_is_never_trained_on():
    assert not set(foreign.TRAINED) & set(foreign.HELD_OUT)
    assert 0.2 < len(foreign.HELD_OUT) / len(FAMILIES) < 0.35
    assert len({family.__name__ for family in FAMILIES}) == len(FAMILIES)


@pytest.mark.parametrize("held_out", [False, True])
def test_a_scene_to_refuse_has_no_things_and_its_words_lie_in_it(held_out: bool):
    worded = 0
    for seed in range(60):
        scene = foreign.foreign(rng_of(seed), held_out=held_out)
        assert not scene.things
        assert (scene.labels[..., 0] == CLASSES.index("foreign")).all()
        assert (scene.labels[..., 1] == IGNORED).all()
        worded += bool(scene.texts)
        width, height = scene.image.size
        for text in scene.texts:
            left, top, right, bottom = text.box
            assert text.role == ""
            assert 0 <= left < right <= width
            assert 0 <= top < bottom <= height
    assert worded > 15


@pytest.mark.parametrize("family", ["page", "letter", "receipt", "terminal", "chat", "table"])
def test_words_are_where_ink_is(family: str):
    drawn = next(f for f in FAMILIES if f.__name__ == family)(rng_of(7))
    assert isinstance(drawn, Canvas)
    assert len(drawn.texts) >= 3
    for text in drawn.texts:
        patch = np.asarray(drawn.image.crop(tuple(round(edge) for edge in text.box)).convert("L")).astype(int)
        assert np.ptp(patch) > 40, text


def test_charts_are_pasted_on_some_photographs(tmp_path):
    for i in range(12):
        Image.new("RGB", (300, 200), (10 * i, 20, 30)).save(tmp_path / f"{i}.png")
    scenes = [foreign.foreign(rng_of(seed), tmp_path) for seed in range(150)]
    photographs = [scene for scene in scenes if scene.style == "photograph"]
    assert 0.18 < len(photographs) / len(scenes) < 0.42
    colours = [len(scene.image.getcolors(1 << 20)) for scene in photographs]
    assert any(count > 8 for count in colours)
    assert sum(count <= 8 for count in colours) > len(colours) / 2
