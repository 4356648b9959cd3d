"""Several views of a picture: what is said of them together, by one model that follows as many sequences."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from sightline.conversation import ImageInput, Message, Role
from sightline.engine.bundle import ModelBundle
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FloatArray, GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.views import MOST_VIEWS, LanguageModelOfViews, mean_of_views, moved
from sightline.errors import ModelError
from work import finish

IMAGE = 3
TOKENS = np.array([1, 50, 60, 3, 3, 70, 80, 90, 100, 110])
VIEWS = np.random.default_rng(0).normal(0, 0.5, (3, 2, 64)).astype(np.float32)  # [views, image tokens, hidden]


def language_model(folder: Path) -> OnnxLanguageModel:
    text_config = json.loads((folder / "config.json").read_text())["text_config"]
    files = [folder / "onnx" / f"{name}.onnx" for name in ("embed_tokens", "decoder_model_merged")]
    return OnnxLanguageModel(files[0], files[1], folder, text_config, IMAGE)


def likely(logits: FloatArray) -> FloatArray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def test_a_moved_picture_shows_the_same_a_pixel_further() -> None:
    pixels = np.arange(2 * 3 * 4).reshape(1, 2, 3, 4)
    feeds = {"pixel_values": pixels, "other": np.ones(2)}
    assert moved(feeds, 0)["pixel_values"].tolist() == pixels.tolist()
    across = moved(feeds, 1)
    assert across["other"] is feeds["other"]
    assert across["pixel_values"][0, 0].tolist() == [[0, 0, 1, 2], [0, 0, 1, 2], [4, 4, 5, 6]]
    assert moved(feeds, 2)["pixel_values"][0, 0].tolist() == [[1, 2, 3, 3], [1, 2, 3, 3], [5, 6, 7, 7]]


@pytest.mark.parametrize("tower", ["clip", "conv"])
def test_sequences_side_by_side_say_what_models_of_their_own_say_on_average(
    tower: str, tiny_bundle: Callable[[str], Path]
) -> None:
    folder = tiny_bundle(tower)
    width = json.loads((folder / "config.json").read_text())["text_config"]["hidden_size"]
    views = VIEWS[..., :width]
    singly = [language_model(folder) for _ in views]
    first = language_model(folder)
    first.feed(TOKENS[5:])  # those beside it begin with nothing
    together = LanguageModelOfViews(first.beside(3))
    together.rewind(0)
    features = np.concatenate(list(views), axis=-1)
    assert features.shape == (2, 3 * width)
    for tokens, shown in ((TOKENS[:5], True), (TOKENS[5:8], False), (TOKENS[8:9], False), (TOKENS[9:], False)):
        each = [model.feed(tokens, view if shown else None) for model, view in zip(singly, views, strict=True)]
        expected = likely(np.array(each)).mean(0)
        np.testing.assert_allclose(np.exp(together.feed(tokens, features if shown else None)), expected, atol=1e-5)
        assert together.length == singly[0].length
    assert np.abs(likely(each[0]) - expected).max() > 1e-4
    # Back to behind the pictures, with more than the cache had room for at first.
    for model in (*singly, together):
        model.rewind(5)
    more = np.tile(TOKENS[5:], 120)
    expected = likely(np.array([model.feed(more) for model in singly])).mean(0)
    np.testing.assert_allclose(np.exp(together.feed(more)), expected, atol=1e-5)
    for model in (*singly, together):
        model.rewind(5)
    if first.in_place:
        expected = likely(np.array([model.feed_each(TOKENS[5:]) for model in singly])).mean(0)
        np.testing.assert_allclose(np.exp(together.feed_each(TOKENS[5:])), expected, atol=1e-5)
        together.rewind(5)
    with pytest.raises(ModelError, match="do not fit"):
        together.feed(TOKENS[:5], views[0])


def test_what_no_view_deems_possible_is_improbable_and_no_error() -> None:
    assert np.isfinite(mean_of_views([np.array([0.0, -2000.0], np.float32)] * 2)).all()


def with_views(folder: Path, to: Path, views: object) -> Path:
    shutil.copytree(folder, to)
    (to / "sightline.json").write_text(json.dumps({"views": views}))
    return to


def test_a_picture_is_looked_at_as_often_as_the_bundle_says(
    tiny_bundle: Callable[[str], Path], tmp_path: Path, images: list[ImageInput]
) -> None:
    folder = with_views(tiny_bundle("conv"), tmp_path / "thrice", 3)
    model: LocalModel = finish(open_model(folder, Pictures()))[1]
    once: LocalModel = finish(open_model(tiny_bundle("conv"), Pictures()))[1]
    seen, single = model.features.encode(images[0]), once.features.encode(images[0])
    first, *others = np.split(seen, 3, axis=-1)
    np.testing.assert_array_equal(first, single)
    assert all(np.abs(other - single).max() > 1e-3 for other in others)
    # The quick way says what the slow way says.
    request = GenerationRequest((Message(Role.USER, "What is this?", (images[0],)),), max_new_tokens=12)
    finish(model.generate(request))
    said = model.said[:]
    finish(model.generate(request))
    assert model.said == said
    assert ModelBundle.open(folder).vision_digest() != ModelBundle.open(tiny_bundle("conv")).vision_digest()


@pytest.mark.parametrize("views", [0, MOST_VIEWS + 1, True, "3", None])
def test_views_that_there_are_not_are_refused(
    views: object, tiny_bundle: Callable[[str], Path], tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match="views of a picture"):
        ModelBundle.open(with_views(tiny_bundle("clip"), tmp_path / "model", views))
