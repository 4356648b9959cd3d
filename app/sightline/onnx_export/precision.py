"""How the weights of each graph are stored: fp32, fp16 or int8; all of them calculate in fp32."""

from __future__ import annotations

import math

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

PRECISIONS = {
    "fp32": {"vision_encoder": "", "embed_tokens": "", "decoder_model_merged": ""},
    "fp16": {"vision_encoder": "_fp16", "embed_tokens": "_fp16", "decoder_model_merged": "_fp16"},
    # Only the decoder in 8 bits: its weights are read for every token; a picture is read once.
    "int8": {"vision_encoder": "_fp16", "embed_tokens": "_fp16", "decoder_model_merged": "_int8"},
}
"""The file name suffix of each graph, by precision."""

SMALL = 1024  # tensors with fewer elements stay in fp32: nothing is won there
BLOCK = 32  # weights that share a scale


def store(graph: onnx.ModelProto, suffix: str) -> onnx.ModelProto:
    """The same graph with its weights as the suffix says; inputs and outputs stay fp32."""
    if suffix == "_int8":
        # Weights only; accuracy level 4 multiplies in 8 bits too, block by block, five times as fast as level 0.
        quantizer = MatMulNBitsQuantizer(graph, bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=4)
        quantizer.process()
        graph = quantizer.model.model
    return _halve_weights(graph) if suffix else graph


def _halve_weights(graph: onnx.ModelProto) -> onnx.ModelProto:
    """Store large fp32 weights in fp16 behind a Cast, which onnxruntime folds away while it loads the file."""
    scales = {node.input[2] for node in graph.graph.node if node.op_type == "MatMulNBits"}  # these must stay fp32
    casts = []
    for tensor in graph.graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or math.prod(tensor.dims) < SMALL or tensor.name in scales:
            continue
        weights = numpy_helper.to_array(tensor)
        if np.abs(weights).max() > np.finfo(np.float16).max:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(weights.astype(np.float16), f"{name}_fp16"))
        casts.append(helper.make_node("Cast", [f"{name}_fp16"], [name], name=f"{name}_cast", to=TensorProto.FLOAT))
    nodes = [*casts, *graph.graph.node]
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    return graph
