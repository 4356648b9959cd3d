"""The language model's cache, and the kinds of graph that are published: half precision, extra inputs, none at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from sightline.engine import kv_cache
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.engine.torch_language import quiet
from sightline.errors import ModelError
from sightline.onnx_export import graphs
from sightline.onnx_export.checkpoint import load
from sightline.onnx_export.precision import store

IMAGE = 3
TOKENS = np.array([1, 50, 60, 3, 3, 70, 80, 90, 100, 110])
FEATURES = np.random.default_rng(0).normal(0, 0.5, (2, 64)).astype(np.float32)


def language_model(folder: Path, decoder: Path | None = None, prefill: Path | None = None) -> OnnxLanguageModel:
    config = json.loads((folder / "config.json").read_text())
    onnx_folder = folder / "onnx"
    return OnnxLanguageModel(
        onnx_folder / "embed_tokens.onnx",
        decoder or onnx_folder / "decoder_model_merged.onnx",
        folder,
        config["text_config"],
        IMAGE,
        "cpu",
        prefill,
    )


@pytest.fixture
def folder(tiny_bundle: Callable[[str], Path]) -> Path:
    return tiny_bundle("clip")


def test_tokens_fed_in_any_portions_give_the_same_logits(folder: Path) -> None:
    whole = language_model(folder).feed(TOKENS, FEATURES)
    for cuts in ([1], [4], [2, 5, 9], list(range(1, 10))):
        model = language_model(folder)
        for part in np.split(np.arange(10), cuts):
            before = np.count_nonzero(TOKENS[: part[0]] == IMAGE)
            taken = np.count_nonzero(TOKENS[part] == IMAGE)
            logits = model.feed(TOKENS[part], FEATURES[before : before + taken])
        assert model.length == 10
        np.testing.assert_allclose(logits, whole, atol=1e-4)


def test_a_rewound_cache_holds_what_it_held_then(folder: Path) -> None:
    model = language_model(folder)
    expected = [model.feed(TOKENS[:5], FEATURES), model.feed(TOKENS[5:8]), model.feed(TOKENS[8:])]
    model.feed(np.array([111] * 20))
    for length, start, step in ((8, 8, 2), (5, 5, 1), (8, 8, 2), (0, 0, 0)):
        model.rewind(length)
        assert model.length == length
        end = (5, 8, 10)[step]
        logits = model.feed(TOKENS[start:end], FEATURES if start == 0 else None)
        np.testing.assert_allclose(logits, expected[step], atol=1e-4)


@pytest.mark.parametrize("tower", ["clip", "siglip"])  # before Llama, and before Qwen2, whose projections have biases
def test_a_cache_in_place_gives_what_a_growing_one_gives(
    tower: str,
    tiny_bundle: Callable[[str], Path],
    tiny_checkpoint: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kv_cache, "_ROOM", 4)  # so that it is moved to a larger place on the way
    folder = tiny_bundle(tower)
    assert "GroupQueryAttention" in operators(folder / "onnx" / "decoder_model_merged.onnx")
    monkeypatch.setattr(graphs, "has_group_query", lambda decoder: False)
    with quiet():
        onnx.save(graphs.decoder_model_merged(load(tiny_checkpoint(tower))), tmp_path / "decoder.onnx")
    assert "GroupQueryAttention" not in operators(tmp_path / "decoder.onnx")
    fast, plain = language_model(folder), language_model(folder, tmp_path / "decoder.onnx")
    assert (fast.in_place, plain.in_place) == (True, False)
    for model in (fast, plain):
        model.feed(TOKENS[:6], FEATURES)
        model.feed(TOKENS[6:])
        model.rewind(7)
    np.testing.assert_allclose(fast.feed(TOKENS[7:9]), plain.feed(TOKENS[7:9]), atol=1e-4)
    written: list[list[int]] = []
    for model in (fast, plain):
        tokens = [110]
        for _ in range(40):
            tokens.append(int(model.feed(np.array(tokens[-1:])).argmax()))
        written.append(tokens)
    assert written[0] == written[1]
    assert len(set(written[0])) > 3


def operators(file: Path) -> set[str]:
    return {node.op_type for node in onnx.load(file).graph.node}


def test_the_logits_of_each_token_are_those_of_one_after_another(folder: Path) -> None:
    model = language_model(folder)
    model.feed(TOKENS[:5], FEATURES)
    singly = [model.feed(TOKENS[place : place + 1]) for place in range(5, 10)]
    model.rewind(5)
    np.testing.assert_allclose(model.feed_each(TOKENS[5:]), singly, atol=1e-4)


def test_features_that_do_not_fit_are_refused_and_nothing_is_fed(folder: Path) -> None:
    model = language_model(folder)
    for features in (FEATURES[:1], FEATURES[:, :9]):
        with pytest.raises(ModelError, match="do not fit"):
            model.feed(TOKENS, features)
        assert model.length == 0


def test_a_decoder_that_computes_nan_is_refused(folder: Path, tmp_path: Path) -> None:
    graph = onnx.load(folder / "onnx" / "decoder_model_merged.onnx")
    weights = max(graph.graph.initializer, key=lambda each: len(each.raw_data))
    values = np.full(weights.dims, np.nan, np.float32)
    weights.CopyFrom(onnx.numpy_helper.from_array(values, weights.name))
    onnx.save(graph, tmp_path / "decoder.onnx")
    model = language_model(folder, tmp_path / "decoder.onnx")
    with pytest.raises(ModelError, match="no numbers"):
        model.feed(TOKENS, FEATURES)
    assert model.length == 0


def half_cache(graph: onnx.GraphProto) -> None:
    """The cache in fp16, as _fp16 and _q4f16 files have it."""
    for values, prefix in ((graph.input, "past_key_values"), (graph.output, "present")):
        for value in values:
            if not value.name.startswith(prefix):
                continue
            value.type.tensor_type.elem_type = TensorProto.FLOAT16
            inner = f"{value.name}.fp32"
            for node in graph.node:
                for names in (node.input, node.output):
                    for place, name in enumerate(names):
                        if name == value.name:
                            names[place] = inner
            if prefix == "past_key_values":
                cast = helper.make_node("Cast", [value.name], [inner], to=TensorProto.FLOAT)
                graph.node.insert(0, cast)
            else:
                graph.node.append(helper.make_node("Cast", [inner], [value.name], to=TensorProto.FLOAT16))


def further_input(graph: onnx.GraphProto) -> None:
    """What older merged decoders ask for besides."""
    graph.input.append(helper.make_tensor_value_info("use_cache_branch", TensorProto.BOOL, [1]))


def open_shapes(graph: onnx.GraphProto) -> None:
    """A cache whose heads and size only config.json tells."""
    for value in graph.input:
        if value.name.startswith("past_key_values"):
            for place in (1, 3):
                value.type.tensor_type.shape.dim[place].Clear()
                value.type.tensor_type.shape.dim[place].dim_param = f"open{place}"


@pytest.mark.parametrize("change", [half_cache, further_input, open_shapes])
def test_other_exporters_decoders_run(change: Callable[[onnx.GraphProto], None], folder: Path, tmp_path: Path) -> None:
    graph = onnx.load(folder / "onnx" / "decoder_model_merged.onnx")
    change(graph.graph)
    onnx.save(graph, tmp_path / "decoder.onnx")
    ours, theirs = language_model(folder), language_model(folder, tmp_path / "decoder.onnx")
    for part, features in ((TOKENS[:6], FEATURES), (TOKENS[6:9], None), (TOKENS[9:], None)):
        expected, logits = ours.feed(part, features), theirs.feed(part, features)
        assert logits.dtype == np.float32
        np.testing.assert_allclose(logits, expected, atol=0.05 if change is half_cache else 1e-5)
    theirs.rewind(6)
    ours.rewind(6)
    np.testing.assert_allclose(theirs.feed(TOKENS[6:]), ours.feed(TOKENS[6:]), atol=0.05)


@pytest.mark.parametrize(
    "numbers", [{"num_key_value_heads": "two"}, {"num_attention_heads": -4, "num_key_value_heads": None}, {}, None]
)
def test_a_cache_of_unknown_shape_is_refused(numbers: dict[str, object] | None, folder: Path, tmp_path: Path) -> None:
    graph = onnx.load(folder / "onnx" / "decoder_model_merged.onnx")
    open_shapes(graph.graph)
    if numbers is None:  # not even how many dimensions
        numbers = json.loads((folder / "config.json").read_text())["text_config"]
        for value in graph.graph.input:
            if value.name.startswith("past_key_values"):
                value.type.tensor_type.ClearField("shape")
    onnx.save(graph, tmp_path / "decoder.onnx")
    with pytest.raises(ModelError, match="shape of its KV cache"):
        OnnxLanguageModel(folder / "onnx" / "embed_tokens.onnx", tmp_path / "decoder.onnx", folder, numbers, IMAGE)


def test_a_folders_name_does_not_look_like_a_lack_of_memory(folder: Path, tmp_path: Path) -> None:
    odd = tmp_path / "failed to allocate, out of memory"
    (odd / "onnx").mkdir(parents=True)
    (odd / "onnx" / "vision_encoder.onnx").write_bytes(b"noise" * 99)
    with pytest.raises(ModelError, match="cannot be run"):
        OnnxVisionEncoder(odd / "onnx" / "vision_encoder.onnx", odd)


def without_cache(graph: onnx.GraphProto) -> None:
    kept = [value for value in graph.output if not value.name.startswith("present")]
    del graph.output[:]
    graph.output.extend(kept)


def test_a_decoder_without_a_cache_is_refused(folder: Path, tmp_path: Path) -> None:
    graph = onnx.load(folder / "onnx" / "decoder_model_merged.onnx")
    without_cache(graph.graph)
    onnx.save(graph, tmp_path / "decoder.onnx")
    with pytest.raises(ModelError, match="no KV cache"):
        language_model(folder, tmp_path / "decoder.onnx")


def test_a_vision_encoder_that_wants_more_is_refused(folder: Path, tmp_path: Path) -> None:
    graph = onnx.load(folder / "onnx" / "vision_encoder.onnx")
    graph.graph.input.append(helper.make_tensor_value_info("pixel_attention_mask", TensorProto.BOOL, [1, 1]))
    onnx.save(graph, tmp_path / "vision_encoder.onnx")
    encoder = OnnxVisionEncoder(tmp_path / "vision_encoder.onnx", folder)
    with pytest.raises(ModelError, match="pixel_attention_mask"):
        encoder.encode({"pixel_values": np.zeros((1, 3, 30, 30), np.float32)})


@pytest.fixture
def in_few_bits(folder: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The decoder in 4 bits, and the one in int8 that reads prompts for it."""
    paths = (tmp_path / "decoder.onnx", tmp_path / "prefill.onnx")
    for dtype, path in zip(("q4", "int8"), paths, strict=True):
        with quiet():
            onnx.save(store(onnx.load(folder / "onnx" / "decoder_model_merged.onnx"), dtype), path)
    return paths


def test_a_prompt_is_read_in_int8_into_the_cache_that_is_written_on(
    folder: Path, in_few_bits: tuple[Path, Path]
) -> None:
    decoder, prefill = in_few_bits
    prompt, more = np.concatenate([TOKENS, np.arange(120, 150)]), np.arange(150, 153)
    exact, alone, both = language_model(folder), language_model(folder, decoder), language_model(folder, *in_few_bits)
    in_int8 = language_model(folder, prefill)
    wanted, coarse, read = (model.feed(prompt, FEATURES) for model in (exact, alone, both))
    np.testing.assert_array_equal(read, in_int8.feed(prompt, FEATURES))
    assert np.linalg.norm(read - wanted) < 0.3 * np.linalg.norm(coarse - wanted)  # nearer than 4 bits are
    after = both.feed(more)
    np.testing.assert_array_equal(after, language_model_on(both, decoder).feed(more))
    both.rewind(len(prompt))
    np.testing.assert_array_equal(both.feed(more), after)


def language_model_on(model: OnnxLanguageModel, decoder: Path) -> OnnxLanguageModel:
    """A model of that decoder alone, whose cache holds what the other's held before its last three tokens."""
    other = language_model(model._folder, decoder)
    other.feed(np.full(model.length - 3, 9))
    other._cache = model._cache
    return other


def test_few_tokens_and_a_guess_are_read_by_the_decoder_itself(folder: Path, in_few_bits: tuple[Path, Path]) -> None:
    alone, both = language_model(folder, in_few_bits[0]), language_model(folder, *in_few_bits)
    np.testing.assert_array_equal(both.feed(TOKENS, FEATURES), alone.feed(TOKENS, FEATURES))
    guess = np.arange(120, 140)
    np.testing.assert_array_equal(both.feed_each(guess), alone.feed_each(guess))


def test_a_prefill_of_another_model_is_refused(folder: Path, in_few_bits: tuple[Path, Path], tmp_path: Path) -> None:
    graph = onnx.load(in_few_bits[1])
    half_cache(graph.graph)
    onnx.save(graph, tmp_path / "other.onnx")
    with pytest.raises(ModelError, match="do not belong together"):
        language_model(folder, in_few_bits[0], tmp_path / "other.onnx")
