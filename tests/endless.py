"""Model folders with a graph in them that takes no end: behind its own work there is a loop of 2⁶² rounds."""

from __future__ import annotations

import shutil
from pathlib import Path

import onnx
from onnx import TensorProto, helper

_ROUNDS = 2**62


def make_endless(bundle: Path, part: str, folder: Path) -> Path:
    """A copy of a bundle at `folder`, in which the first output of a part never comes."""
    shutil.copytree(bundle, folder)
    file = folder / "onnx" / f"{part}.onnx"
    model = onnx.load(file)
    graph = model.graph
    output = graph.output[0].name
    for node in graph.node:
        node.output[:] = ["before_the_loop" if name == output else name for name in node.output]
        node.input[:] = ["before_the_loop" if name == output else name for name in node.input]
    body = helper.make_graph(
        [helper.make_node("Identity", ["go_on"], ["goes_on"]), helper.make_node("Identity", ["value"], ["same"])],
        "round",
        [
            helper.make_tensor_value_info("number", TensorProto.INT64, []),
            helper.make_tensor_value_info("go_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("goes_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("same", TensorProto.FLOAT, None),
        ],
    )
    graph.initializer.append(helper.make_tensor("rounds", TensorProto.INT64, [], [_ROUNDS]))
    graph.initializer.append(helper.make_tensor("always", TensorProto.BOOL, [], [True]))
    graph.node.append(helper.make_node("Loop", ["rounds", "always", "before_the_loop"], [output], body=body))
    onnx.save(model, file)
    return folder
