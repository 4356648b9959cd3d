"""OpenVINO for the vision encoder: it sees what onnxruntime sees, and is used only where a trial said so."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import openvino_parts
from sightline.engine.bundle import VISION_ENCODER, ModelBundle
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.engine.openvino_parts import OpenvinoVisionEncoder, Trial
from sightline.engine.trials import Trials
from sightline.errors import ModelError
from sightline.events import Progress, Stage, TextDelta
from sightline.settings import builtin_model_folder, resource_folder
from sightline.store.features import FeatureFiles
from work import finish

installed = pytest.mark.skipif(
    importlib.util.find_spec("openvino") is None, reason="OpenVINO, of the extra “intel”, is not installed"
)


@pytest.fixture
def kept(tmp_path: Path) -> FeatureFiles:
    return FeatureFiles(tmp_path / "kept")


def opened(folder: Path, kept: FeatureFiles | None, device: str = "auto") -> LocalModel:
    return finish(open_model(folder, Pictures(), kept, device))[1]


def what() -> str:
    return f"OpenVINO {importlib.metadata.version('openvino')}"


def know(kept: FeatureFiles, folder: Path, trial: Trial) -> None:
    """As if this had come of a trial."""
    graph = ModelBundle.open(folder).parts[VISION_ENCODER]
    Trials(graph, kept).keep(what(), *astuple(trial))


@installed
@pytest.mark.parametrize("tower", ["clip", "siglip", "conv"])
def test_it_sees_what_onnxruntime_sees(tower: str, tiny_bundle: Callable[[str], Path]) -> None:
    bundle = ModelBundle.open(tiny_bundle(tower))
    graph = bundle.parts[VISION_ENCODER]
    noise = np.random.default_rng(0).integers(0, 256, (64, 48, 3), np.uint8)
    feeds = bundle.family.prepare(noise, bundle.preprocessor, bundle.config).feeds
    expected = OnnxVisionEncoder(graph, bundle.folder, "cpu").encode(feeds)
    found = OpenvinoVisionEncoder(graph, bundle.folder).encode(feeds)
    assert list(found) == list(expected)
    assert 0 < openvino_parts._off(found, expected) < openvino_parts._NEAR
    other = {name: array[..., ::-1].copy() for name, array in expected.items()}
    assert openvino_parts._off(other, expected) > openvino_parts._NEAR


@installed
def test_the_built_in_model_answers_as_with_onnxruntime(kept: FeatureFiles) -> None:
    folder = builtin_model_folder()
    know(kept, folder, Trial(2.0, 1.0, 0.01))
    with_openvino, without = opened(folder, kept), opened(folder, None)
    assert with_openvino.place is not None
    assert without.place is not None
    assert (with_openvino.place.badge, without.place.badge) == ("CPU, OpenVINO", "CPU")
    assert with_openvino.place.reason.endswith("OpenVINO reads pictures: it took 1 s for one, onnxruntime 2 s.")
    assert isinstance(with_openvino.features.encoder, OpenvinoVisionEncoder)
    pictures = Pictures()
    told = set()
    for sample in sorted((resource_folder() / "samples").glob("*.png")):
        image = pictures.open(sample)
        for question in ("What is this?", "How many shapes are there?", "What colors do you see?"):
            texts = [answer(model, image, question) for model in (with_openvino, without)]
            assert texts[0] == texts[1]
            told.add(texts[0])
    assert len(told) > 5


def answer(model: LocalModel, image: ImageInput, question: str) -> str:
    request = GenerationRequest((Message(Role.USER, question, (image,)),), max_new_tokens=48)
    return "".join(event.text for event in model.generate(request) if isinstance(event, TextDelta))


@installed
def test_it_is_tried_once_and_used_where_it_was_quicker(kept: FeatureFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = builtin_model_folder()
    first = opened(folder, kept)
    known = Trials(ModelBundle.open(folder).parts[VISION_ENCODER], kept).found(what(), 3)
    assert known is not None
    trial = Trial(*known)
    assert min(trial.onnxruntime, trial.openvino) > 0
    assert trial.off < openvino_parts._NEAR
    assert isinstance(first.features.encoder, OpenvinoVisionEncoder) == trial.won

    monkeypatch.setattr(openvino_parts, "_tried", lambda *_: pytest.fail("it was tried again"))
    for won, trial in (
        (True, Trial(1.0, 0.5, 0.01)),
        (False, Trial(1.0, 2.0, 0.01)),
        (False, Trial(1.0, 0.5, 0.2)),
        (False, Trial(1.0, np.inf, np.inf)),
    ):
        know(kept, folder, trial)
        encoder = opened(folder, kept).features.encoder
        assert isinstance(encoder, OpenvinoVisionEncoder if won else OnnxVisionEncoder)


@installed
def test_a_graph_that_it_does_not_know_stays_with_onnxruntime(tmp_path: Path) -> None:
    bundle = ModelBundle.open(builtin_model_folder())
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, "cpu")
    graph = onnx.load(bundle.parts[VISION_ENCODER])
    (output,) = graph.graph.output
    for node in graph.graph.node:
        node.output[:] = ["seen" if name == output.name else name for name in node.output]
    graph.graph.node.append(helper.make_node("Unknown", ["seen"], [output.name], domain="nowhere"))
    graph.opset_import.append(helper.make_opsetid("nowhere", 1))
    onnx.save(graph, tmp_path / "vision_encoder.onnx")
    with pytest.raises(ModelError, match=r"vision_encoder\.onnx cannot be run"):
        OpenvinoVisionEncoder(tmp_path / "vision_encoder.onnx", tmp_path)
    bundle.parts[VISION_ENCODER] = tmp_path / "vision_encoder.onnx"
    loading = Progress(Stage.LOADING, 1, 4)
    events, trial = finish(openvino_parts._tried(bundle, encoder, loading))
    assert events == [loading, loading]
    assert trial.onnxruntime > 0
    assert trial.openvino == np.inf
    assert not trial.won


@installed
def test_it_tells_nobody_of_its_use(tmp_path: Path) -> None:
    # OpenVINO's package reports each import to Google Analytics, and writes an identity into the home folder for that.
    code = """
import sys
from sightline.engine.bundle import ModelBundle
from sightline.engine.openvino_parts import OpenvinoVisionEncoder
from sightline.settings import builtin_model_folder
sys.addaudithook(lambda event, _: print(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
bundle = ModelBundle.open(builtin_model_folder())
encoder = OpenvinoVisionEncoder(bundle.parts["vision_encoder"], bundle.folder)
import numpy
print(len(encoder.encode({"pixel_values": numpy.zeros((1, 3, 256, 256), numpy.float32)})))
"""
    environment = {**os.environ, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert (done.stdout, done.stderr, done.returncode) == ("1\n", "", 0)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_tried_where_it_is_not_installed_or_the_result_not_kept(
    kept: FeatureFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = builtin_model_folder()
    assert isinstance(opened(folder, None).features.encoder, OnnxVisionEncoder)
    monkeypatch.setattr(openvino_parts.importlib.util, "find_spec", lambda name: None)
    encoder, trial = finish(
        openvino_parts.vision_encoder(ModelBundle.open(folder), "cpu", kept, Progress(Stage.LOADING, 1, 4))
    )[1]
    assert isinstance(encoder, OnnxVisionEncoder)
    assert trial is None
    assert not (tmp_path / "kept").exists()
