"""Graphs whose weights lie elsewhere, found wherever in a graph a tensor can be."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from sightline.engine.onnx_files import check_graphs, external_files, leads_out
from sightline.errors import ModelError


def elsewhere(location: str) -> TensorProto:
    tensor = TensorProto(name=location, data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", location
    return tensor


def test_every_tensor_is_looked_at(tmp_path: Path) -> None:
    within = helper.make_graph([], "branch", [], [], [elsewhere("branch")])
    nodes = [
        helper.make_node("Constant", [], ["a"], value=elsewhere("constant")),
        helper.make_node("If", ["b"], ["c"], then_branch=within, else_branch=within),
    ]
    graph = helper.make_graph(nodes, "graph", [], [], [elsewhere("weights"), elsewhere("../weights")])
    graph.sparse_initializer.add(values=elsewhere("values"), indices=elsewhere("indices"))
    function = helper.make_function("own", "f", [], ["a"], nodes[:1], [helper.make_opsetid("", 20)])
    function.node[0].attribute[0].t.CopyFrom(elsewhere("function"))
    file = tmp_path / "graph.onnx"
    file.write_bytes(helper.make_model(graph, functions=[function]).SerializeToString())
    found = external_files(file)
    assert found == {"weights", "../weights", "constant", "branch", "values", "indices", "function"}
    with pytest.raises(ModelError, match=r"its graph.onnx (would read a file outside|needs the file)"):
        check_graphs(tmp_path, [file])


def test_weights_inside_are_passed_over(tmp_path: Path) -> None:
    weights = helper.make_tensor("weights", TensorProto.FLOAT, [4096], bytes(range(256)) * 64, raw=True)
    file = tmp_path / "graph.onnx"
    onnx.save(helper.make_model(helper.make_graph([], "graph", [], [], [weights])), file)
    check_graphs(tmp_path, [file])
    whole = file.read_bytes()
    for cut in (b"", whole[:-1], whole[: len(whole) // 2], b"\x07" + whole):
        file.write_bytes(cut)
        with pytest.raises(ModelError, match=r"its graph\.onnx is no ONNX graph, or not all of it"):
            check_graphs(tmp_path, [file])


@pytest.mark.parametrize("place", ["", "../a", "a/../../b", "..\\a", "/etc/passwd", "\\\\host\\share", "C:\\a", "a:b"])
def test_places_that_lead_out(place: str) -> None:
    assert leads_out(place)


@pytest.mark.parametrize("place", ["a", "model.onnx_data_1", "./a", "weights/a"])
def test_places_that_do_not(place: str) -> None:
    assert not leads_out(place)
