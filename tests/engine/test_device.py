"""Which way through this computer a model takes, and the sentence that says why."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from sightline.engine import device, family
from sightline.engine.bundle import PARTS, QFORMER, ModelBundle
from sightline.engine.device import DEVICES, Choice, Computer, Way, choose, look
from sightline.errors import AppError, MissingPackageError, ModelError, OutOfMemoryError
from sightline.settings import Settings

GIB = 2**30
ALL = frozenset({"torch", "transformers", "accelerate", "bitsandbytes", "torchao"})
CARD = Computer("NVIDIA H100", 78 * GIB, 100 * GIB, ALL)
SMALL_CARD = dataclasses.replace(CARD, card="GeForce", card_bytes=10 * GIB)
NO_CARD = Computer("", 0, 100 * GIB, ALL)
NO_TORCH = Computer("", 0, 100 * GIB, frozenset())


@pytest.fixture
def bundle(tmp_path: Path):
    """Given how many weights, and which ONNX parts: a bundle of which nothing but that is looked at."""

    def make(parameters: float = 0, parts: tuple[str, ...] = (), model_type: str = "llava", dtype="bfloat16"):
        weights = tmp_path / "model.safetensors"
        with weights.open("wb") as file:
            file.truncate(int(parameters) * (4 if dtype == "float32" else 2))  # a sparse file
        kind = family.find(model_type)
        assert kind is not None
        return ModelBundle(
            folder=tmp_path,
            name="model",
            config={"model_type": model_type, "dtype": dtype},
            family=kind,
            preprocessor={},
            parts=dict.fromkeys(parts, tmp_path),
            weights=(weights,) if parameters else (),
            eos_token_ids=frozenset({2}),
            max_length=None,
            gate=None,
            reads_words=True,
            sees_context=True,
            quotes_freely=True,
        )

    return make


def way(choice: Choice) -> tuple[str, str, str]:
    return str(choice.way), choice.device, choice.weights


def test_graphs_run_in_onnxruntime_on_what_there_is(bundle) -> None:
    graphs = bundle(parts=PARTS)
    assert way(choose(graphs, "auto", NO_TORCH)) == ("onnx", "cpu", "full")
    assert way(choose(graphs, "auto", CARD)) == ("onnx", "cuda", "full")
    assert way(choose(graphs, "cuda-4bit", CARD)) == ("onnx", "cuda", "full")
    choice = choose(graphs, "cpu", CARD)
    assert (way(choice), choice.badge, choice.reason) == (("onnx", "cpu", "full"), "CPU", "You chose the processor.")


def test_a_checkpoint_takes_the_card_with_weights_that_fit(bundle) -> None:
    model = bundle(7e9, ("vision_encoder",))
    choice = choose(model, "auto", CARD)
    assert (way(choice), choice.badge) == (("torch", "cuda", "full"), "GPU")
    assert choice.reason == "It fits on the graphics card, NVIDIA H100."
    choice = choose(model, "auto", SMALL_CARD)
    assert (way(choice), choice.badge) == (("torch", "cuda", "8bit"), "GPU, 8-bit")
    assert choice.reason == "It fits on the graphics card, GeForce, in 8 bits but not as it is."
    assert way(choose(bundle(11e9), "auto", SMALL_CARD)) == ("whole", "cuda", "4bit")
    assert way(choose(bundle(7e9, dtype="float32"), "auto", SMALL_CARD)) == ("whole", "cuda", "8bit")
    without = dataclasses.replace(SMALL_CARD, packages=ALL - {"bitsandbytes"})
    choice = choose(bundle(7e9, PARTS), "auto", without)
    assert way(choice) == ("onnx", "cpu", "full")
    assert choice.reason.startswith("It does not fit into the free memory of the graphics card, GeForce")


def test_without_a_card_graphs_come_before_torch(bundle) -> None:
    choice = choose(bundle(7e9, PARTS), "auto", NO_CARD)
    assert (way(choice), choice.badge) == (("onnx", "cpu", "full"), "CPU")
    choice = choose(bundle(7e9), "auto", NO_CARD)
    assert way(choice) == ("whole", "cpu", "full")
    assert choice.reason == "This computer has no graphics card that can be used. Torch runs it on the processor."
    assert way(choose(bundle(1e9, ("vision_encoder",)), "cpu", CARD)) == ("torch", "cpu", "full")
    with pytest.raises(OutOfMemoryError, match="not enough free memory"):
        choose(bundle(70e9), "auto", NO_CARD)


def test_what_was_asked_for_is_done(bundle) -> None:
    model = bundle(7e9, PARTS)
    for asked, weights in (("cuda", "full"), ("cuda-8bit", "8bit"), ("cuda-4bit", "4bit"), ("cuda-int8", "int8")):
        choice = choose(model, asked, CARD)
        assert way(choice) == ("torch", "cuda", weights)
        assert choice.reason == "You chose the graphics card, NVIDIA H100."
    for asked in ("cuda", "cuda-4bit"):
        for each in (model, bundle(parts=PARTS)):
            with pytest.raises(AppError, match="no graphics card that can be used") as caught:
                choose(each, asked, NO_CARD)
            assert "--device cpu" in caught.value.remedy


def test_decoders_that_do_not_export_run_in_torch(bundle) -> None:
    for model_type in ("mllama", "idefics", "llama4"):
        for computer, place in ((CARD, "cuda"), (NO_CARD, "cpu")):
            assert way(choose(bundle(7e9, (), model_type), "auto", computer)) == ("whole", place, "full")
            assert way(choose(bundle(7e9, ("vision_encoder",), model_type), "auto", computer)) == (
                "torch",
                place,
                "full",
            )
            assert way(choose(bundle(7e9, PARTS, model_type), "auto", computer)) == ("torch", place, "full")


def test_a_qformer_that_reads_the_prompt_is_a_graph_too(bundle) -> None:
    for parts, expected in ((PARTS, "whole"), ((*PARTS, QFORMER), "onnx"), (("vision_encoder", QFORMER), "torch")):
        assert way(choose(bundle(7e9, parts, "instructblip"), "auto", NO_CARD)) == (expected, "cpu", "full")


def test_a_checkpoint_without_torch_says_what_to_install(bundle) -> None:
    assert way(choose(bundle(7e9, PARTS), "auto", NO_TORCH)) == ("onnx", "cpu", "full")
    with pytest.raises(MissingPackageError) as caught:
        choose(bundle(7e9), "auto", NO_TORCH)
    assert '".[cuda]"' in caught.value.remedy


def test_a_type_that_was_not_tried_in_torch_needs_its_graphs(bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "IN_TORCH", ())
    assert way(choose(bundle(7e9, PARTS), "cuda", CARD)) == ("onnx", "cuda", "full")
    with pytest.raises(ModelError, match="ONNX graphs") as caught:
        choose(bundle(7e9), "auto", CARD)
    assert "export-onnx" in caught.value.remedy


def test_a_language_model_that_encodes_too_is_refused(bundle) -> None:
    model = bundle(7e9, (), "blip-2")
    model.config["text_config"] = {"model_type": "opt"}
    assert way(choose(model, "auto", CARD)) == ("whole", "cuda", "full")
    model.config["text_config"] = {"model_type": "t5"}
    with pytest.raises(ModelError, match="encodes and decodes"):
        choose(model, "auto", CARD)


def test_where_there_is_a_graph_of_the_tower_it_sees(bundle) -> None:
    assert way(choose(bundle(7e9, ("vision_encoder",), "llava_next"), "auto", CARD)) == ("torch", "cuda", "full")
    assert way(choose(bundle(7e9, (), "llava_next"), "auto", CARD)) == ("whole", "cuda", "full")


def test_the_settings_offer_every_device() -> None:
    field = next(field for field in dataclasses.fields(Settings) if field.name == "device")
    assert tuple(field.metadata["choices"]) == DEVICES
    assert Way.ONNX == "onnx"


def test_what_this_computer_has_is_told_without_torch() -> None:
    computer = look()
    assert computer.memory_bytes > 0
    assert bool(computer.card) == (computer.card_bytes > 0)
    assert set(computer.packages) <= ALL


def test_a_torch_that_was_built_without_cuda_uses_no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "_card", lambda: ("NVIDIA H100", 78 * GIB))
    monkeypatch.setattr(device.importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(device.importlib.metadata, "version", lambda name: "2.13.0+cpu")
    assert look().card == ""
    monkeypatch.setattr(device.importlib.metadata, "version", lambda name: "2.13.0")
    assert look().card == "NVIDIA H100"
