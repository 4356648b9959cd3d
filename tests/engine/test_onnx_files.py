"""Graphs whose weights lie elsewhere, found wherever in a graph a tensor can be."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from sightline.engine import onnx_files
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
    function.attribute_proto.add(name="d", type=onnx.AttributeProto.TENSOR, t=elsewhere("default"))
    file = tmp_path / "graph.onnx"
    file.write_bytes(helper.make_model(graph, functions=[function]).SerializeToString())
    found = external_files(file)
    places = ("weights", "../weights", "constant", "branch", "values", "indices", "function", "default")
    assert found == dict.fromkeys(places, 0)
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


@pytest.mark.parametrize(
    ("offset", "length", "sound"),
    [
        ("8", "92", True),
        ("8", "93", False),
        ("101", "", False),
        ("1" + "0" * 40, "1", False),
        ("-9", "99", False),
        ("0", "x", False),
        ("0", "9" * 9999, False),
    ],
)
def test_weights_behind_the_end_of_their_file_are_refused(offset, length, sound, tmp_path: Path) -> None:
    tensor = elsewhere("weights")
    for key, value in (("offset", offset), ("length", length)):
        if value:
            tensor.external_data.add(key=key, value=value)
    file = tmp_path / "graph.onnx"
    file.write_bytes(helper.make_model(helper.make_graph([], "graph", [], [], [tensor])).SerializeToString())
    (tmp_path / "weights").write_bytes(bytes(100))
    if sound:
        check_graphs(tmp_path, [file])
        return
    with pytest.raises(ModelError, match=r"its (weights|graph\.onnx) is no ONNX graph, or not all of it"):
        check_graphs(tmp_path, [file])


def test_a_graph_of_nothing_but_crumbs_is_not_looked_through_for_ever(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(onnx_files, "_MOST_FIELDS", 1000)
    file = tmp_path / "graph.onnx"
    for crumb in (b"\x3a\x00", b"\x08\x01", b"\x3a\x02\x0a\x00"):
        file.write_bytes(crumb * 400)
        external_files(file)
        file.write_bytes(crumb * 1000)
        with pytest.raises(ValueError, match="too much"):
            external_files(file)


@pytest.mark.parametrize("place", ["", "../a", "a/../../b", "..\\a", "/etc/passwd", "\\\\host\\share", "C:\\a", "a:b"])
def test_places_that_lead_out(place: str) -> None:
    assert leads_out(place)


@pytest.mark.parametrize("place", ["a", "model.onnx_data_1", "./a", "weights/a"])
def test_places_that_do_not(place: str) -> None:
    assert not leads_out(place)
