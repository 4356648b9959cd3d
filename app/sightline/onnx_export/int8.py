"""Linear layers in 8 bits, weights and what they are multiplied by: twice as quick where there are many tokens."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import helper, numpy_helper

_PREFIX = "int8"
_STEPS = 127  # to either side of zero, so that both are symmetric


def multiply_in_int8(graph: onnx.ModelProto, spare: str = "") -> onnx.ModelProto:
    """The graph with every product by constant weights [in, out] done in integers, but for the one named `spare`.

    Weights have a scale for each output, as they are rounded once; what they are multiplied by has one for each token,
    found anew each time (Yao et al. 2022, arXiv:2206.01861). One scale for all tokens, as `quantize_dynamic` of
    onnxruntime has it, is too coarse: a language model's first token has states hundreds of times those of the others.
    """
    weights = {tensor.name: tensor for tensor in graph.graph.initializer}
    nodes: list[onnx.NodeProto] = []
    known: set[str] = set()  # weights and states that are in integers already
    for node in graph.graph.node:
        tensor = weights.get(node.input[1]) if node.op_type == "MatMul" and spare not in node.output else None
        if tensor is None or len(tensor.dims) != 2:
            nodes.append(node)
            continue
        states, name = node.input
        if name not in known:
            graph.graph.initializer.extend(_round_weights(tensor))
        if states not in known:
            nodes += _round_tokens(states)
        known |= {name, states}
        product = f"{node.output[0]}_{_PREFIX}"
        factors = [f"{states}_{_PREFIX}", f"{name}_{_PREFIX}", f"{_PREFIX}_one", f"{name}_scale", f"{_PREFIX}_zero"]
        nodes.append(helper.make_node("MatMulIntegerToFloat", factors, [product], domain="com.microsoft"))
        nodes.append(helper.make_node("Mul", [product, f"{states}_scale"], [node.output[0]]))
    read = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.graph.initializer if tensor.name in read]
    constants = {
        "zero": np.array(128, np.uint8),  # x86 multiplies unsigned by signed integers
        "one": np.array(1, np.float32),
        "step": np.array(1 / _STEPS, np.float32),
        "last": np.array([-1], np.int64),
        "least": np.array(np.finfo(np.float32).tiny, np.float32),  # of tokens that are all zero
    }
    del graph.graph.node[:], graph.graph.initializer[:]
    graph.graph.node.extend(nodes)
    graph.graph.initializer.extend(kept)
    graph.graph.initializer.extend(
        numpy_helper.from_array(value, f"{_PREFIX}_{name}") for name, value in constants.items()
    )
    if not any(opset.domain == "com.microsoft" for opset in graph.opset_import):
        graph.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return graph


def _round_weights(tensor: onnx.TensorProto) -> list[onnx.TensorProto]:
    """Weights [in, out] in integers, and the scale of each output, [out]."""
    values = numpy_helper.to_array(tensor).astype(np.float32)
    scale = np.maximum(np.abs(values).max(axis=0) / _STEPS, np.finfo(np.float32).tiny).astype(np.float32)
    rounded = np.rint(values / scale).astype(np.int8)
    return [
        numpy_helper.from_array(rounded, f"{tensor.name}_{_PREFIX}"),
        numpy_helper.from_array(scale, f"{tensor.name}_scale"),
    ]


def _round_tokens(states: str) -> list[onnx.NodeProto]:
    """States [..., in] to integers, and the scale of each token, [..., 1]."""
    steps = (
        ("Abs", [states], f"{states}_abs"),
        ("ReduceMax", [f"{states}_abs", f"{_PREFIX}_last"], f"{states}_largest"),
        ("Mul", [f"{states}_largest", f"{_PREFIX}_step"], f"{states}_scale_or_none"),
        ("Max", [f"{states}_scale_or_none", f"{_PREFIX}_least"], f"{states}_scale"),
        ("Div", [states, f"{states}_scale"], f"{states}_in_steps"),
        ("QuantizeLinear", [f"{states}_in_steps", f"{_PREFIX}_one", f"{_PREFIX}_zero"], f"{states}_{_PREFIX}"),
    )
    return [helper.make_node(kind, inputs, [output]) for kind, inputs, output in steps]
