"""How the weights of each graph are stored: fp32, fp16, q8, q4, q4f16 or int8, as transformers.js calls them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import (
    DefaultWeightOnlyQuantConfig,
    DefaultWeightOnlyQuantizer,
    MatMulNBitsQuantizer,
)

from sightline.onnx_export.int8 import multiply_in_int8

_GRAPHS = ("vision_encoder", "qformer", "embed_tokens", "decoder_model_merged", "vision_model", "text_model")
DTYPES = {
    "fp32": dict.fromkeys(_GRAPHS, "fp32"),
    "fp16": dict.fromkeys(_GRAPHS, "fp16"),
    # Only the decoder in fewer bits: its weights are read for every token. A picture is read once, and what is lost
    # there, everything said of it lacks.
    "q8": {**dict.fromkeys(_GRAPHS, "fp16"), "decoder_model_merged": "q8"},
    # The quick and small ones. A prompt is read by a second decoder, in 8 bits, on the same cache: that is twice as
    # quick, and nearer to fp32 than the one in 4 bits. The smallest does without.
    "q4": {
        **dict.fromkeys(_GRAPHS, "fp16"),
        "vision_encoder": "int8",
        "decoder_model_merged": "q4",
        "decoder_prefill": "int8",
    },
    "q4f16": {**dict.fromkeys(_GRAPHS, "fp16"), "vision_encoder": "int8", "decoder_model_merged": "q4f16"},
}
"""By the dtype asked for: how each graph is stored; pictures' in fp16 where in int8 it sees too much otherwise."""

USUAL = "q8"
"""The smallest in which all but one in a hundred answers are those of fp32, and perplexity is the same."""

SUFFIXES = {"fp32": "", "fp16": "_fp16", "int8": "_int8", "q8": "_quantized", "q4": "_q4", "q4f16": "_q4f16"}
"""The end of a graph's file name, by how it is stored."""

BITS = {"q8": 8, "q4": 4, "q4f16": 4}
SMALL = 1024  # tensors with fewer elements stay in fp32: nothing is won there
BLOCK = 32  # weights that share a scale


def store(graph: onnx.ModelProto, dtype: str) -> onnx.ModelProto:
    """The same graph with its weights as `dtype` says; "q4f16" also keeps its cache in fp16.

    It calculates in fp32, but for the products in "int8", and its other inputs and outputs stay fp32.
    """
    if dtype == "int8":
        graph = multiply_in_int8(graph, spare="logits")
        dtype = "q8"  # for the head, which is asked for one token, and chooses it
    if dtype in BITS:
        # Weights only; accuracy level 4 multiplies in 8 bits too, block by block, five times as fast as level 0.
        quantizer = MatMulNBitsQuantizer(graph, bits=BITS[dtype], block_size=BLOCK, is_symmetric=True, accuracy_level=4)
        quantizer.process()
        graph = quantizer.model.model
    if dtype == "q4f16":
        graph = _halve_cache(graph)
    return graph if dtype == "fp32" else _halve_weights(graph)


def rounded(weights: NDArray[np.float32], dtype: str) -> NDArray[np.float32]:
    """A linear layer's weights [out, in] as the graph that `store` makes multiplies by them."""
    bits = BITS[dtype]
    quantizer = DefaultWeightOnlyQuantizer(DefaultWeightOnlyQuantConfig(block_size=BLOCK, is_symmetric=True, bits=bits))
    packed, scales, _ = quantizer.qbits_block_quant(np.ascontiguousarray(weights.T))  # [out, blocks, bytes]
    if bits == 4:
        packed = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:2], BLOCK)
    values = (packed.astype(np.float32) - 2 ** (bits - 1)) * scales[..., None]
    return values.reshape(len(weights), -1)[:, : weights.shape[1]]


def hints(dtypes: dict[str, str], external: dict[str, int]) -> dict[str, Any]:
    """What transformers.js has to know of a folder whose graphs are stored so, by name.

    `external`: files of weights beside each graph.
    """
    return {
        **({} if {*dtypes.values()} == {"fp32"} else {"dtype": dtypes}),
        **({"kv_cache_dtype": {"q4f16": "float16"}} if "q4f16" in dtypes.values() else {}),
        **(
            {"use_external_data_format": outside}
            if (outside := {file: count for file, count in external.items() if count})
            else {}
        ),
    }


def _halve_weights(graph: onnx.ModelProto) -> onnx.ModelProto:
    """Store large fp32 weights in fp16 behind a Cast, which onnxruntime folds away while it loads the file.

    What is looked up in a table is cast after that: in memory the table stays as small as it is in the file.
    """
    places = {"MatMulNBits": 2, "MatMulIntegerToFloat": 3}  # of scales, which must stay fp32
    scales = {node.input[places[node.op_type]] for node in graph.graph.node if node.op_type in places}
    tables = {node.input[0] for node in graph.graph.node if node.op_type == "Gather"}
    tables -= {name for node in graph.graph.node for name in node.input[node.op_type == "Gather" :]}
    casts, halved = [], set[str]()
    for tensor in graph.graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or math.prod(tensor.dims) < SMALL or tensor.name in scales:
            continue
        weights = numpy_helper.to_array(tensor)
        if np.abs(weights).max() > np.finfo(np.float16).max:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(weights.astype(np.float16), f"{name}_fp16"))
        if name in tables:
            halved.add(name)
        else:
            casts.append(helper.make_node("Cast", [f"{name}_fp16"], [name], name=f"{name}_cast", to=TensorProto.FLOAT))
    nodes = [*casts]
    for node in graph.graph.node:
        nodes.append(node)
        if node.op_type == "Gather" and node.input[0] in halved:
            row = node.output[0]
            node.input[0], node.output[0] = f"{node.input[0]}_fp16", f"{row}_fp16"
            nodes.append(helper.make_node("Cast", [f"{row}_fp16"], [row], name=f"{row}_cast", to=TensorProto.FLOAT))
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    return graph


def _halve_cache(graph: onnx.ModelProto) -> onnx.ModelProto:
    """Keep the KV cache in fp16 between two steps."""
    first: list[onnx.NodeProto] = []
    last: list[onnx.NodeProto] = []
    for values, prefix, casts in (
        (graph.graph.input, "past_key_values.", first),
        (graph.graph.output, "present.", last),
    ):
        for value in values:
            kind = value.type.tensor_type
            if not value.name.startswith(prefix) or kind.elem_type != TensorProto.FLOAT:
                continue
            kind.elem_type = TensorProto.FLOAT16
            inside = f"{value.name}_fp32"
            for node in graph.graph.node:
                node.input[:] = [inside if name == value.name else name for name in node.input]
                node.output[:] = [inside if name == value.name else name for name in node.output]
            names = (value.name, inside) if casts is first else (inside, value.name)
            to = TensorProto.FLOAT if casts is first else TensorProto.FLOAT16
            casts.append(helper.make_node("Cast", names[:1], names[1:], name=f"{value.name}_cast", to=to))
    nodes = [*first, *graph.graph.node, *last]
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    return graph
