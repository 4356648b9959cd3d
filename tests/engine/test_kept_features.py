"""A picture that was read once is not read again by the same model, also after the program was closed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sightline.conversation import Message, Region, Role
from sightline.engine.bundle import VISION_ENCODER, ModelBundle
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FeatureStore, GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.events import Progress, Stage, TextDelta
from sightline.store.features import FeatureFiles
from work import finish


@pytest.fixture
def kept(tmp_path) -> FeatureStore:
    return FeatureFiles(tmp_path / "features")


def ask(model: LocalModel, *images) -> tuple[str, bool]:
    """The answer, and whether a picture was read for it."""
    request = GenerationRequest((Message(Role.USER, "What is this?", images),), max_new_tokens=8)
    events = list(model.generate(request))
    read = any(isinstance(event, Progress) and event.stage is Stage.READING for event in events)
    return "".join(event.text for event in events if isinstance(event, TextDelta)), read


def opened(folder: Path, kept: FeatureStore) -> LocalModel:
    """As in a program that was started anew."""
    return finish(open_model(folder, Pictures(), kept))[1]


def test_a_picture_is_read_once_and_answers_stay_the_same(tiny_bundle, images, kept):
    first = opened(tiny_bundle("clip"), kept)
    answer, read = ask(first, images[0], images[1])
    assert read
    first.close()
    again = opened(tiny_bundle("clip"), kept)
    assert ask(again, images[0], images[1]) == (answer, False)
    assert ask(again, images[2])[1]
    without = finish(open_model(tiny_bundle("clip"), Pictures()))[1]
    assert ask(without, images[0], images[1]) == (answer, True)


def test_a_region_is_another_picture(tiny_bundle, images, kept):
    model = opened(tiny_bundle("clip"), kept)
    ask(model, images[0])
    part = replace(images[0], region=Region(0.0, 0.0, 0.5, 0.5))
    answer, read = ask(model, part)
    assert read
    assert ask(opened(tiny_bundle("clip"), kept), part) == (answer, False)


def test_the_features_are_those_of_this_encoder_and_its_settings(tiny_bundle, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(tiny_bundle("clip"), folder)
    digest = ModelBundle.open(folder).vision_digest()
    assert ModelBundle.open(tiny_bundle("clip")).vision_digest() == digest  # wherever it lies
    settings = folder / "preprocessor_config.json"
    settings.write_text(settings.read_text().replace("0.5", "0.25").replace("0.48145466", "0.4"))
    changed = ModelBundle.open(folder).vision_digest()
    assert changed != digest
    encoder = ModelBundle.open(folder).parts[VISION_ENCODER]
    encoder.write_bytes(encoder.read_bytes() + b"\x32\x01a")  # a remark
    assert ModelBundle.open(folder).vision_digest() not in (changed, digest)


def test_what_is_kept_is_what_the_encoder_made(tiny_bundle, images):
    class Recorded(dict):
        def put(self, key, features):
            self[key] = features

    kept = Recorded()
    model = opened(tiny_bundle("clip"), kept)
    ask(model, images[0])
    (features,) = kept.values()
    assert np.array_equal(features, model.features.encode(images[0]))
