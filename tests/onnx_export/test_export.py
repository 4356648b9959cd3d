"""Tiny checkpoints of each tower, exported, verified, damaged and refused."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import helper, numpy_helper
from safetensors.torch import load_file, save_file
from transformers import AutoModel, AutoModelForImageTextToText

from sightline.engine.torch_language import quiet
from sightline.errors import AppError, ModelError
from sightline.events import Event, Progress, Stage
from sightline.onnx_export import export as export_module
from sightline.onnx_export import graphs as graphs_module
from sightline.onnx_export import verify as verify_module
from sightline.onnx_export.checkpoint import load
from sightline.onnx_export.export import export
from sightline.onnx_export.graphs import GRAPHS
from sightline.onnx_export.int8 import multiply_in_int8
from sightline.onnx_export.precision import rounded, store
from sightline.onnx_export.verify import Check, Report, verify
from tiny_checkpoints import TOWERS

Folder = Callable[[str], Path]
Result = TypeVar("Result")


def run(work: Generator[Event, None, Result]) -> tuple[Result, list[Event]]:
    events: list[Event] = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return end.value, events


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def traced(monkeypatch: pytest.MonkeyPatch, tiny_bundle: Folder) -> Folder:
    """Given a tower, let `export` take its graphs from the bundle that was traced before, which saves ten seconds."""

    def use(tower: str) -> Path:
        bundle = tiny_bundle(tower)
        for name in GRAPHS:
            monkeypatch.setitem(GRAPHS, name, lambda model, name=name: onnx.load(bundle / "onnx" / f"{name}.onnx"))
        return bundle

    return use


@pytest.mark.parametrize("tower", TOWERS)
def test_every_graph_does_what_torch_does(tower: str, tiny_checkpoint: Folder, tiny_bundle: Folder) -> None:
    report, events = run(verify(tiny_checkpoint(tower), tiny_bundle(tower)))
    assert report.failures == ()
    assert report.same_tokens == report.tokens > 24
    assert {check.graph for check in report.checks} == {*GRAPHS, "whole model"}
    assert all(isinstance(event, Progress) and event.stage is Stage.EXPORTING for event in events)


@pytest.mark.parametrize("name", GRAPHS)
def test_a_graph_names_no_file_of_this_machine(name: str, tiny_bundle: Folder) -> None:
    graph = (tiny_bundle("conv") / "onnx" / f"{name}.onnx").read_bytes()
    assert str(Path(export_module.__file__).parent).encode() not in graph
    assert b".py" not in graph


def test_the_folder_has_the_standard_layout(tiny_checkpoint: Folder, tiny_bundle: Folder) -> None:
    bundle = tiny_bundle("clip")
    assert files(bundle) == {
        "config.json",
        "generation_config.json",
        "preprocessor_config.json",
        "processor_config.json",
        "tokenizer.json",
        "tokenizer_config.json",
        "chat_template.jinja",
        "onnx/vision_encoder.onnx",
        "onnx/embed_tokens.onnx",
        "onnx/decoder_model_merged.onnx",
    }
    assert json.loads((bundle / "config.json").read_text()) == json.loads(
        (tiny_checkpoint("clip") / "config.json").read_text()
    )
    session = onnxruntime.InferenceSession(bundle / "onnx" / "decoder_model_merged.onnx")
    cache = [f"{layer}.{part}" for layer in (0, 1) for part in ("key", "value")]
    assert [value.name for value in session.get_inputs()] == [
        "inputs_embeds",
        "attention_mask",
        "position_ids",
        *(f"past_key_values.{name}" for name in cache),
        "num_logits_to_keep",
    ]
    assert [value.name for value in session.get_outputs()] == ["logits", *(f"present.{name}" for name in cache)]


SUFFIXES = {"fp16": "_fp16", "int8": "_int8", "q8": "_quantized", "q4": "_q4", "q4f16": "_q4f16"}


@pytest.mark.parametrize("dtype", ["fp16", "q8", "q4", "q4f16"])
def test_smaller_weights_stay_close(dtype: str, tiny_checkpoint: Folder, traced: Folder, tmp_path: Path) -> None:
    full = traced("conv")
    out = tmp_path / "small"
    report, _ = run(export(tiny_checkpoint("conv"), out, dtype))
    assert report.failures == ()
    assert report == run(verify(tiny_checkpoint("conv"), out))[0]
    stored = {"vision_encoder": "fp16", "embed_tokens": "fp16", "decoder_model_merged": dtype}
    if dtype in ("q4", "q4f16"):
        stored["vision_encoder"] = "int8"
    for name, precision in stored.items():
        small = (out / "onnx" / f"{name}{SUFFIXES[precision]}.onnx").stat().st_size
        assert small < 0.75 * (full / "onnx" / f"{name}.onnx").stat().st_size
    if dtype == "q4":
        stored["decoder_prefill"] = "int8"
    assert {check.graph for check in report.checks} == {*stored, "whole model"}
    assert len(list((out / "onnx").iterdir())) == len(stored)
    hints = json.loads((out / "config.json").read_text())["transformers.js_config"]
    assert hints["dtype"] == stored
    decoder = onnxruntime.InferenceSession(out / "onnx" / f"decoder_model_merged{SUFFIXES[dtype]}.onnx")
    cache = {value.type for value in decoder.get_inputs() if value.name.startswith("past_key_values")}
    assert cache == {"tensor(float16)" if dtype == "q4f16" else "tensor(float)"}
    assert hints.get("kv_cache_dtype") == ({"q4f16": "float16"} if dtype == "q4f16" else None)


@pytest.mark.parametrize(("alike", "dtype", "suffix"), [(0.1, "int8", "_int8"), (0.01, "fp16", "_fp16")])
def test_pictures_are_read_in_int8_where_that_sees_the_same(
    alike: float,
    dtype: str,
    suffix: str,
    monkeypatch: pytest.MonkeyPatch,
    tiny_checkpoint: Folder,
    traced: Folder,
    tmp_path: Path,
) -> None:
    traced("clip")
    monkeypatch.setattr(verify_module, "ALIKE", alike)
    report, _ = run(export(tiny_checkpoint("clip"), tmp_path / "model", "q4"))
    assert report.failures == ()
    assert [file.name for file in (tmp_path / "model" / "onnx").glob("vision*")] == [f"vision_encoder{suffix}.onnx"]
    hints = json.loads((tmp_path / "model" / "config.json").read_text())["transformers.js_config"]
    assert hints["dtype"]["vision_encoder"] == dtype


def test_attention_over_patches_is_one_operator(tiny_bundle: Folder) -> None:
    kinds = [node.op_type for node in onnx.load(tiny_bundle("clip") / "onnx" / "vision_encoder.onnx").graph.node]
    assert kinds.count("MultiHeadAttention") == 2
    assert "Softmax" not in kinds


def test_each_token_has_a_scale_of_its_own_in_int8() -> None:
    random = np.random.default_rng(0)
    weights = random.normal(0, 1, (64, 32)).astype(np.float32)
    states = random.normal(0, 1, (1, 5, 64)).astype(np.float32)
    states[0, 0] *= 1000  # as the first token of a text has it
    states[0, 4] = 0
    nodes = [
        helper.make_node("MatMul", ["states", "weights"], ["product"]),
        helper.make_node("MatMul", ["states", "weights"], ["logits"]),
    ]
    shapes = {name: helper.make_tensor_value_info(name, 1, None) for name in ("states", "product", "logits")}
    graph = helper.make_graph(
        nodes,
        "two",
        [shapes["states"]],
        [shapes["product"], shapes["logits"]],
        [numpy_helper.from_array(weights, "weights")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    model = multiply_in_int8(model, spare="logits")
    assert [node.op_type for node in model.graph.node].count("MatMulIntegerToFloat") == 1
    session = onnxruntime.InferenceSession(model.SerializeToString())
    product, logits = session.run(None, {"states": states})
    np.testing.assert_allclose(logits, states @ weights, rtol=1e-4, atol=1e-4)
    off = np.linalg.norm(product - logits, axis=-1)[0]
    assert (off <= 0.015 * np.linalg.norm(logits, axis=-1)[0]).all()
    assert (product[0, 4] == 0).all()


@pytest.mark.parametrize(("dtype", "bits"), [("q8", 8), ("q4", 4)])
def test_the_rounded_weights_are_those_of_the_graph(dtype: str, bits: int) -> None:
    """As onnxruntime multiplies by them: a row of the identity brings out each column."""
    weights = np.random.default_rng(0).normal(size=(48, 80)).astype(np.float32)  # [out, in], no whole blocks
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("MatMul", ["x", "weights"], ["y"])],
        "linear",
        [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["n", 80])],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, ["n", 48])],
        [numpy_helper.from_array(np.ascontiguousarray(weights.T), "weights")],
    )
    with quiet():
        # The version of a graph that torch exports: onnx's own newest may be newer than onnxruntime.
        opsets = [onnx.helper.make_opsetid("", 20)]
        stored = store(onnx.helper.make_model(graph, opset_imports=opsets, ir_version=10), dtype)
    session = onnxruntime.InferenceSession(stored.SerializeToString())
    product = session.run(None, {"x": np.eye(80, dtype=np.float32)})[0].T
    np.testing.assert_allclose(product, rounded(weights, dtype), atol=1e-5)
    largest_step = np.abs(weights).max() / 2 ** (bits - 1)
    assert 0 < np.abs(product - weights).max() <= largest_step


def model_of(nodes: list[onnx.NodeProto], tables: dict[str, np.ndarray[Any, Any]], shape: list[str]) -> onnx.ModelProto:
    """A graph from `x` to the matrix `y`; `x` is float, or int64 where it has one dimension."""
    kind = onnx.TensorProto.INT64 if len(shape) == 1 else onnx.TensorProto.FLOAT
    graph = onnx.helper.make_graph(
        nodes,
        "part",
        [onnx.helper.make_tensor_value_info("x", kind, shape)],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, ["rows", "columns"])],
        [numpy_helper.from_array(values, name) for name, values in tables.items()],
    )
    return onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=10)


def test_a_table_stays_small_in_memory_unless_it_is_also_multiplied_by() -> None:
    table = np.random.default_rng(0).normal(size=(64, 48)).astype(np.float32)
    node = onnx.helper.make_node
    ids = np.array([3, 0, 63])
    for others, kept in (([], True), ([node("MatMul", ["looked_up", "turned"], ["y"])], False)):
        nodes = [node("Gather", ["table", "x"], ["looked_up" if others else "y"]), *others]
        if others:
            nodes.insert(0, node("Transpose", ["table"], ["turned"]))
        stored = store(model_of(nodes, {"table": table}, ["n"]), "fp16")
        gather = next(each for each in stored.graph.node if each.op_type == "Gather")
        assert (gather.input[0] == "table_fp16") == kept
        found = onnxruntime.InferenceSession(stored.SerializeToString()).run(None, {"x": ids})[0]
        half = table.astype(np.float16).astype(np.float32)
        expected = half[ids] @ half.T if others else half[ids]
        np.testing.assert_allclose(found, expected, atol=1e-5)
        assert found.dtype == np.float32


def test_only_what_guards_attention_is_left_out() -> None:
    node = onnx.helper.make_node
    nodes = [
        node("Softmax", ["x"], ["weights"]),
        node("IsNaN", ["weights"], ["none"]),
        node("Where", ["none", "zero", "weights"], ["guarded"]),
        node("IsNaN", ["guarded"], ["other"]),
        node("Where", ["other", "guarded", "zero"], ["y"]),  # not the kind that torch writes
    ]
    graph = graphs_module._without_guards(model_of(nodes, {"zero": np.zeros(1, np.float32)}, ["n", "n"]))
    assert [each.op_type for each in graph.graph.node] == ["Softmax", "IsNaN", "Where"]
    assert list(graph.graph.node[-1].input) == ["other", "weights", "zero"]
    onnx.checker.check_model(graph)


def damage(path: Path, change: Callable[[np.ndarray[Any, Any]], np.ndarray[Any, Any]]) -> None:
    """Change the last large weight of a graph."""
    graph = onnx.load(path)
    tensor = [tensor for tensor in graph.graph.initializer if np.prod(tensor.dims) >= 1024][-1]
    tensor.CopyFrom(numpy_helper.from_array(change(numpy_helper.to_array(tensor)), tensor.name))
    onnx.save(graph, path)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("vision_encoder", lambda weight: weight[::-1].copy()),
        ("embed_tokens", lambda weight: weight * 1.01),
        ("decoder_model_merged", lambda weight: weight * 1.01),
        ("decoder_model_merged", lambda weight: weight * np.nan),
    ],
)
def test_a_damaged_graph_is_caught(
    name: str,
    change: Callable[[np.ndarray[Any, Any]], np.ndarray[Any, Any]],
    tiny_checkpoint: Folder,
    tiny_bundle: Folder,
    tmp_path: Path,
) -> None:
    bundle = shutil.copytree(tiny_bundle("conv"), tmp_path / "damaged")
    damage(bundle / "onnx" / f"{name}.onnx", change)
    report, _ = run(verify(tiny_checkpoint("conv"), bundle))
    assert {check.graph for check in report.failures} == {name, "whole model"}


@pytest.mark.parametrize("dtype", ["q8", "q4"])
def test_a_wrong_graph_in_few_bits_is_caught(
    dtype: str, tiny_checkpoint: Folder, tiny_bundle: Folder, tmp_path: Path
) -> None:
    bundle = shutil.copytree(tiny_bundle("conv"), tmp_path / "small")
    path = bundle / "onnx" / "decoder_model_merged.onnx"
    graph = onnx.load(path)
    for node in graph.graph.node:
        if node.op_type == "Sigmoid":  # of the first layer's SiLU
            node.op_type = "Tanh"
            break
    path.unlink()
    with quiet():
        onnx.save(store(graph, dtype), bundle / "onnx" / f"decoder_model_merged{SUFFIXES[dtype]}.onnx")
    report, _ = run(verify(tiny_checkpoint("conv"), bundle))
    assert {check.graph for check in report.failures} == {"decoder_model_merged", "whole model"}


def test_a_frozen_picture_count_is_caught(tiny_checkpoint: Folder, tiny_bundle: Folder, tmp_path: Path) -> None:
    bundle = shutil.copytree(tiny_bundle("conv"), tmp_path / "frozen")
    path = bundle / "onnx" / "vision_encoder.onnx"
    graph = onnx.load(path)
    graph.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 2
    onnx.save(graph, path)
    report, _ = run(verify(tiny_checkpoint("conv"), bundle))
    assert [check.case for check in report.failures if check.graph == "vision_encoder"] == [
        "pictures: 1",
        "pictures: 3",
        "pictures: 4",
    ]


def test_a_wrong_graph_is_never_put_in_place(
    monkeypatch: pytest.MonkeyPatch, tiny_checkpoint: Folder, traced: Folder, tmp_path: Path
) -> None:
    bundle = shutil.copytree(traced("conv"), tmp_path / "damaged")
    path = bundle / "onnx" / "decoder_model_merged.onnx"
    damage(path, lambda weight: -weight)
    monkeypatch.setitem(GRAPHS, "decoder_model_merged", lambda model: onnx.load(path))
    shutil.rmtree(tmp_path / "out", ignore_errors=True)
    (tmp_path / "here").mkdir()
    with pytest.raises(ModelError, match="decoder_model_merged differs from the checkpoint"):
        run(export(tiny_checkpoint("conv"), tmp_path / "here" / "out"))
    assert list((tmp_path / "here").iterdir()) == []


def test_large_weights_lie_beside_their_graph(
    monkeypatch: pytest.MonkeyPatch, tiny_checkpoint: Folder, traced: Folder, tmp_path: Path
) -> None:
    traced("conv")
    monkeypatch.setattr(export_module, "LARGEST_SINGLE_FILE", 90_000)

    def too_large(graph: onnx.ModelProto) -> int:
        raise ValueError("Error serializing message")  # what protobuf does beyond 2 GiB

    monkeypatch.setattr(onnx.ModelProto, "ByteSize", too_large)
    out = tmp_path / "out"
    run(export(tiny_checkpoint("conv"), out, "fp32"))
    outside = {"vision_encoder.onnx": 1, "decoder_model_merged.onnx": 1}
    config = json.loads((out / "config.json").read_text())
    assert config["transformers.js_config"] == {"use_external_data_format": outside}
    assert {name for name in files(out) if name.endswith("_data")} == {f"onnx/{name}_data" for name in outside}
    assert run(verify(tiny_checkpoint("conv"), out))[0].failures == ()


def test_what_belongs_to_the_model_travels_along(tiny_checkpoint: Folder, traced: Folder, tmp_path: Path) -> None:
    traced("conv")
    checkpoint = shutil.copytree(tiny_checkpoint("conv"), tmp_path / "checkpoint")
    (checkpoint / "sightline.json").write_text('{"name": "Tiny"}')
    (checkpoint / "README.md").write_text("A model card.")
    (checkpoint / "optimizer.bin").write_bytes(b"not needed")
    empty = tmp_path / "out"
    empty.mkdir()
    run(export(checkpoint, empty))
    usual = [f"{name}.onnx" for name in ("decoder_model_merged_quantized", "embed_tokens_fp16", "vision_encoder_fp16")]
    assert sorted(file.name for file in (empty / "onnx").iterdir()) == usual
    assert (empty / "sightline.json").read_text() == '{"name": "Tiny"}'
    assert (empty / "README.md").is_file()
    assert not (empty / "optimizer.bin").exists()


def test_the_folder_that_one_works_in_can_be_exported_to(
    monkeypatch: pytest.MonkeyPatch, tiny_checkpoint: Folder, traced: Folder, tmp_path: Path
) -> None:
    bundle = traced("conv")
    monkeypatch.chdir(tmp_path)
    run(export(tiny_checkpoint("conv"), Path(), "fp32"))
    assert files(Path()) == files(bundle)
    assert {path.name for path in Path().iterdir()} == {path.name for path in bundle.iterdir()}
    with pytest.raises(AppError, match="not an empty folder"):
        run(export(tiny_checkpoint("conv"), Path()))


@pytest.mark.parametrize("method", ["exists", "iterdir"])
def test_a_place_that_may_not_be_looked_at_is_said(
    method: str, monkeypatch: pytest.MonkeyPatch, tiny_checkpoint: Folder, tmp_path: Path
) -> None:
    real = getattr(Path, method)

    def refused(path: Path) -> Any:
        if path == tmp_path:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, method, refused)
    with pytest.raises(AppError, match=r"cannot be written to .*: Permission denied\."):
        run(export(tiny_checkpoint("conv"), tmp_path))


def test_the_report_is_a_table_of_every_comparison() -> None:
    checks = (
        Check("vision_encoder", "pictures: 1", 1.2e-6, 1e-3, 3e-4),
        Check("embed_tokens", "1 × 9 tokens", 0.5, 1.0, 3e-4),
    )
    assert str(Report(checks, 35, 36)).splitlines() == [
        "graph           compared with torch  largest difference  worst error  allowed",
        "vision_encoder  pictures: 1                     1.0e-03      1.2e-06  3.0e-04",
        "embed_tokens    1 × 9 tokens                    1.0e+00      5.0e-01  3.0e-04  differs",
        "35 of 36 greedy tokens the same",
    ]


def test_closing_halfway_leaves_nothing(tiny_checkpoint: Folder, traced: Folder, tmp_path: Path) -> None:
    traced("conv")
    work = export(tiny_checkpoint("conv"), tmp_path / "out")
    while next(work) != Progress(Stage.EXPORTING, 3, 4, "decoder_model_merged"):
        pass
    assert len(list(tmp_path.iterdir())) == 1
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_a_taken_place_is_left_alone(tiny_checkpoint: Folder, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear …")
    for taken in (folder, folder / "letter.txt"):
        with pytest.raises(AppError, match=r"already exists and is not an empty folder\. Name a new folder"):
            run(export(tiny_checkpoint("conv"), taken))
    assert (folder / "letter.txt").read_text() == "Dear …"
    with pytest.raises(AppError, match="cannot be written"):
        run(export(tiny_checkpoint("conv"), folder / "letter.txt" / "out"))


def config_with(**changes: Any) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        (folder / "config.json").write_text(json.dumps({**config, **changes}))

    return change


def only_pickle(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    torch.save({}, folder / "pytorch_model.bin")


def truncate(folder: Path) -> None:
    weights = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(weights[: len(weights) // 2])


def incomplete(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    del weights["multi_modal_projector.linear_1.weight"]
    save_file(weights, folder / "model.safetensors", {"format": "pt"})


def sliding_window(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["text_config"] |= {"model_type": "mistral", "sliding_window": 8}
    (folder / "config.json").write_text(json.dumps(config))


def false_size(part: str, **sizes: int) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        config[part] |= sizes
        (folder / "config.json").write_text(json.dumps(config))

    return change


def in_shards(folder: Path) -> dict[str, str]:
    """The weights in two files and their index; returns which tensor lies in which."""
    weights = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = sorted(weights)
    placed = {name: f"model-0000{1 + (place % 2)}-of-00002.safetensors" for place, name in enumerate(names)}
    for shard in set(placed.values()):
        part = {name: weights[name] for name in names if placed[name] == shard}
        save_file(part, folder / shard, {"format": "pt"})
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": placed}))
    return placed


def missing_shard(folder: Path) -> None:
    in_shards(folder)
    (folder / "model-00002-of-00002.safetensors").unlink()


def poor_shard(folder: Path) -> None:
    placed = in_shards(folder)
    name = next(name for name, shard in placed.items() if "00002-of" in shard)
    path = folder / placed[name]
    weights = load_file(path)
    del weights[name]
    save_file(weights, path, {"format": "pt"})


def shard_elsewhere(folder: Path) -> None:
    placed = in_shards(folder)
    shard = folder / "model-00001-of-00002.safetensors"
    shard.rename(folder.parent / shard.name)
    index = {name: f"../{shard.name}" if where == shard.name else where for name, where in placed.items()}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": index}))


def linked_weights(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder.parent / "elsewhere")
    (folder / "model.safetensors").symlink_to(folder.parent / "elsewhere")


def code_of_its_own(name: str, *parts: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        settings = json.loads((folder / name).read_text())
        inner = settings
        for part in parts:
            inner = inner[part]
        inner["auto_map"] = {"AutoConfig": "trap.Config", "AutoModel": "trap.Model"}
        (folder / name).write_text(json.dumps(settings))
        trap = f"open({str(folder / 'sprung')!r}, 'w')\nclass Config: ...\nclass Model: ...\n"
        (folder / "trap.py").write_text(trap)

    return change


def only_text(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "bert", "hidden_size": 64}')


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "no VLM": (only_text, "its type bert is not supported: it is no model that sees pictures. Types that can be"),
    "unknown type": (config_with(model_type="visionary"), "its type visionary is not supported. Types that can be"),
    "no type": (config_with(model_type=None), "its config.json names no model_type."),
    "foreign tower": (config_with(vision_config={"model_type": "swin"}), 'vision tower of type "swin" cannot be'),
    "no tower": (config_with(vision_config=[]), 'vision tower of type "None" cannot be exported'),
    "a language model that also encodes": (
        config_with(model_type="blip-2", text_config={"model_type": "t5"}),
        'a language model of type "t5" cannot be exported. Language models that can be exported: opt.',
    ),
    "another one": (
        config_with(model_type="instructblip", text_config={"model_type": "t5"}),
        'a language model of type "t5" cannot be exported. Language models that can be exported: llama.',
    ),
    "no tokenizer of the question": (config_with(model_type="instructblip"), "it has no qformer_tokenizer/tokenizer"),
    "sliding window": (sliding_window, 'its language model "mistral" looks back only a limited way'),
    "missing shard": (missing_shard, "its model-00002-of-00002.safetensors is missing. Download"),
    "a shard without its tensor": (poor_shard, "its model-00002-of-00002.safetensors lacks "),
    "a shard outside the folder": (shard_elsewhere, "names '../model-00001-of-00002.safetensors', which is no"),
    "weights outside the folder": (linked_weights, "its model.safetensors is a link to another place."),
    "pickle": (only_pickle, "it has no model.safetensors. pytorch_model.bin is in a form that can run code. Only"),
    "code": (code_of_its_own("config.json"), "its config.json asks for Python code of its own (auto_map), and code"),
    "code of a part": (code_of_its_own("config.json", "text_config"), "asks for Python code of its own (auto_map)"),
    "code of the tokenizer": (code_of_its_own("tokenizer_config.json"), "its tokenizer_config.json asks for Python"),
    "false width": (
        false_size("text_config", hidden_size=128),
        "its config.json says hidden_size 128, but its weights have 64.",
    ),
    "false depth": (
        false_size("text_config", num_hidden_layers=1000),
        "its config.json says num_hidden_layers 1000, but its weights have 2.",
    ),
    "false vocabulary": (
        false_size("text_config", vocab_size=10**9),
        "its config.json says vocab_size 1000000000, but its weights have 320.",
    ),
    "false size inside": (
        false_size("text_config", intermediate_size=10**9),
        "describes a model.language_model.layers.0.mlp.down_proj.weight of 64 × 1000000000, but its weights have one",
    ),
    "false size by a little": (
        false_size("text_config", intermediate_size=97),
        "describes a model.language_model.layers.0.mlp.down_proj.weight of 64 × 97, but its weights have one of 64 × 9",
    ),
    "false depth of the tower": (
        false_size("vision_config", num_hidden_layers=10**9),
        "its config.json says num_hidden_layers 1000000000 of its vision_config, but its weights have 1.",
    ),
    "no tokenizer": (lambda folder: (folder / "tokenizer.json").unlink(), "it has no tokenizer.json"),
    "incomplete": (incomplete, "its weights lack model.multi_modal_projector.linear_1.weight."),
    "truncated": (truncate, "its model.safetensors is no safetensors file, or not all of it."),
    "noise": (
        lambda folder: (folder / "model.safetensors").write_bytes(b"noise" * 99),
        "its model.safetensors is no safetensors file, or not all of it.",
    ),
    "empty": (
        lambda folder: (folder / "model.safetensors").write_bytes(b""),
        "its model.safetensors is no safetensors file, or not all of it.",
    ),
    "no JSON": (lambda folder: (folder / "config.json").write_text("{"), "its config.json is not valid JSON"),
    "a list": (lambda folder: (folder / "config.json").write_text("[]"), "its config.json holds no settings"),
    "no config": (lambda folder: (folder / "config.json").unlink(), "it has no config.json"),
}


@pytest.fixture
def nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model gets numbers: at most its names and shapes are compared with those of its weights."""
    for kind in (AutoModel, AutoModelForImageTextToText):
        real = kind.from_pretrained

        def without_numbers(folder: Path, real: Any = real, **options: Any) -> Any:
            if options.get("device_map") != "meta":
                pytest.fail("it was loaded")
            return real(folder, **options)

        monkeypatch.setattr(kind, "from_pretrained", without_numbers)


@pytest.mark.usefixtures("nothing_loaded")
@pytest.mark.parametrize("name", REFUSED)
def test_a_foreign_or_broken_checkpoint_is_refused_before_it_is_loaded(
    name: str, tiny_checkpoint: Folder, tmp_path: Path
) -> None:
    change, sentence = REFUSED[name]
    checkpoint = shutil.copytree(tiny_checkpoint("conv"), tmp_path / "its" / "checkpoint")
    change(checkpoint)
    with pytest.raises(ModelError) as refusal:
        run(export(checkpoint, tmp_path / "out"))
    assert sentence in str(refusal.value)
    assert str(checkpoint) in str(refusal.value)
    assert not (checkpoint / "sprung").exists()  # no code of it was run
    assert list(tmp_path.iterdir()) == [tmp_path / "its"]


def test_weights_in_shards_are_loaded(tiny_checkpoint: Folder, tmp_path: Path) -> None:
    checkpoint = shutil.copytree(tiny_checkpoint("conv"), tmp_path / "checkpoint")
    in_shards(checkpoint)
    whole = load(tiny_checkpoint("conv")).state_dict()
    for name, tensor in load(checkpoint).state_dict().items():
        assert torch.equal(tensor, whole[name])


def test_verify_refuses_a_bundle_without_whole_graphs(tiny_checkpoint: Folder, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"it has no onnx/vision_encoder\.onnx"):
        run(verify(tiny_checkpoint("conv"), tmp_path))
    (tmp_path / "onnx").mkdir()
    (tmp_path / "onnx" / "vision_encoder.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelError, match=r"onnx/vision_encoder\.onnx is broken"):
        run(verify(tiny_checkpoint("conv"), tmp_path))


def test_without_torch_the_sentence_says_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "from sightline.cli import main\n"
        f"sys.exit(main(['export-onnx', {str(tmp_path)!r}, {str(tmp_path / 'out')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert 'pip install -e ".[export]"' in done.stderr
    assert "Traceback" not in done.stderr
