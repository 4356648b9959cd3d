"""A decoder that remembers keys and values in one layer and a state of fixed size in another: going back in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from sightline.engine.onnx_language import OnnxLanguageModel

WIDTH = 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose logits are the sum of all embeddings, once of the keys and once of the state: [4]."""
    folder = tmp_path_factory.mktemp("hybrid")

    def value(name: str, *shape: str | int) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    def save(name: str, nodes: list[onnx.NodeProto], inputs: list, outputs: list, weights: dict) -> None:
        initializers = [numpy_helper.from_array(array, key) for key, array in weights.items()]
        graph = helper.make_graph(nodes, name, inputs, outputs, initializers)
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10), folder / name)

    table = np.random.default_rng(0).normal(size=(10, WIDTH)).astype(np.float32)
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ("batch", "sequence"))
    look_up = [helper.make_node("Gather", ["table", "input_ids"], ["inputs_embeds"])]
    save("embed", look_up, [ids], [value("inputs_embeds", "batch", "sequence", WIDTH)], {"table": table})
    nodes = [
        helper.make_node("Unsqueeze", ["inputs_embeds", "heads"], ["new"]),
        helper.make_node("Concat", ["past_key_values.1.key", "new"], ["present.1.key"], axis=2),
        helper.make_node("Concat", ["past_key_values.1.value", "new"], ["present.1.value"], axis=2),
        helper.make_node("ReduceSum", ["inputs_embeds", "places"], ["sum"]),
        helper.make_node("Add", ["past_conv.0", "sum"], ["present_conv.0"]),
        helper.make_node("ReduceSum", ["present.1.key", "key_places"], ["keys"], keepdims=0),
        helper.make_node("Concat", ["keys", "present_conv.0"], ["logits"], axis=-1),
    ]
    axes = {"heads": np.array([1]), "places": np.array([1]), "key_places": np.array([2])}
    past = [value(f"past_key_values.1.{part}", "batch", 1, "past", WIDTH) for part in ("key", "value")]
    present = [value(f"present.1.{part}", "batch", 1, "total", WIDTH) for part in ("key", "value")]
    states = [value("past_conv.0", "batch", 1, WIDTH)], [value("present_conv.0", "batch", 1, WIDTH)]
    embeds = value("inputs_embeds", "batch", "sequence", WIDTH)
    logits = value("logits", "batch", 1, 2 * WIDTH)
    save("decoder", nodes, [embeds, *states[0], *past], [logits, *states[1], *present], axes)
    return folder


def opened(folder: Path) -> OnnxLanguageModel:
    return OnnxLanguageModel(folder / "embed", folder / "decoder", folder, {}, image_token_id=9)


@pytest.mark.parametrize(("length", "kept"), [(6, 6), (5, 5), (4, 3), (3, 3), (2, 0), (0, 0)])
def test_it_goes_back_to_where_the_state_was_last_kept(folder: Path, length: int, kept: int) -> None:
    model = opened(folder)
    for tokens in ([1, 2, 3], [4, 5], [6]):
        model.feed(np.array(tokens))
    model.rewind(length)
    assert model.length == kept
    rest = [1, 2, 3, 4, 5, 6, 7, 8][kept:]
    fresh = opened(folder).feed(np.array([1, 2, 3, 4, 5, 6, 7, 8]))
    np.testing.assert_allclose(model.feed(np.array(rest)), fresh, rtol=1e-6)


def test_it_keeps_only_the_last_few_states(folder: Path) -> None:
    model = opened(folder)
    for _ in range(8):
        model.feed(np.array([1, 2]))
    model.rewind(13)
    assert model.length == 12
    model.rewind(5)
    assert model.length == 0


def test_a_state_is_kept_behind_the_pictures(folder: Path) -> None:
    model = opened(folder)
    features = np.ones((2, WIDTH), np.float32)
    whole = model.feed(np.array([1, 9, 9, 2, 3]), features)
    assert model.length == 5
    model.rewind(4)
    assert model.length == 3
    assert np.allclose(model.feed(np.array([2, 3])), whole)
