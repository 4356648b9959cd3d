"""The graphs of a model, traced by torch: vision_encoder, embed_tokens, decoder_model_merged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.export import Dim
from transformers import PreTrainedModel

from sightline.onnx_export import group_query
from sightline.onnx_export.fused_attention import fused_attention
from sightline.onnx_export.wrapper import Axes, Decoder, EmbedTokens, Wrapper, wrapper_of

OPSET = 20  # the first with Gelu; every onnxruntime since 1.17 runs it


def vision_encoder(model: PreTrainedModel) -> onnx.ModelProto:
    """The pictures' graph."""
    wrapper = wrapper_of(model)
    inputs = wrapper.vision_inputs(model, 2, torch.Generator().manual_seed(0))
    inputs = {name: inputs[name] for name in wrapper.vision_axes}
    names = list(wrapper.vision_outputs)
    module = wrapper.vision_encoder(model)
    with fused_attention(module):
        return _without_guards(trace(module, inputs, _shapes(wrapper.vision_axes), names))


def _without_guards(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The graph without what torch writes behind each masked attention: 0 where a patch sees none, and would be NaN.

    No patch is: each sees at least those of its own picture. The matrix of attention is the largest thing there is
    while a picture is read, and would be there twice.
    """
    guards = {node.output[0]: node.input[0] for node in graph.graph.node if node.op_type == "IsNaN"}
    same = {
        node.output[0]: node.input[2]
        for node in graph.graph.node
        if node.op_type == "Where" and guards.get(node.input[0]) == node.input[2]
    }
    nodes = [node for node in graph.graph.node if not ({*node.output} & {*same})]
    for node in nodes:
        node.input[:] = [same.get(name, name) for name in node.input]
    read = {name for node in nodes for name in node.input}
    del graph.graph.node[:]
    graph.graph.node.extend(node for node in nodes if node.op_type != "IsNaN" or node.output[0] in read)
    return graph


def qformer(model: PreTrainedModel) -> onnx.ModelProto:
    """The graph behind it that reads the prompt."""
    wrapper = wrapper_of(model)
    inputs = wrapper.vision_inputs(model, 2, torch.Generator().manual_seed(0))
    inputs["image_embeds"] = wrapper.vision_encoder(model)(**{name: inputs[name] for name in wrapper.vision_axes})
    inputs = {name: inputs[name] for name in wrapper.qformer_axes}
    return trace(wrapper.qformer(model), inputs, _shapes(wrapper.qformer_axes), ["image_features"])


def embed_tokens(model: PreTrainedModel) -> onnx.ModelProto:
    """The graph from token ids to embeddings."""
    return trace(
        EmbedTokens(model),
        {"input_ids": torch.arange(10).reshape(2, 5)},
        {"input_ids": {0: Dim("batch"), 1: Dim("sequence")}},
        ["inputs_embeds"],
    )


def decoder_model_merged(model: PreTrainedModel) -> onnx.ModelProto:
    """The language model's graph, for prefill and decoding alike.

    The sample has batch 2, five new tokens and three old ones: a dimension of 1 or 0 would turn static.
    """
    wrapper = wrapper_of(model)
    batch, new, old = 2, 5, 3
    empty = wrapper.empty_cache(model, batch)
    inputs = wrapper.decoder_inputs(
        model,
        torch.randn(batch, new, model.get_input_embeddings().embedding_dim),
        torch.ones(batch, old + new, dtype=torch.int64),
        torch.arange(old, old + new).repeat(batch, 1),
    )
    # A cache of no tokens shows by its length 0 where it grows.
    grows = [{axis: "past" for axis, size in enumerate(value.shape) if size == 0} for value in empty]
    caches = {str(number): {0: "batch", **axes} for number, axes in enumerate(grows)}
    shapes = _shapes({**wrapper.decoder_axes, **caches})
    past = [shapes.pop(number) for number in caches]
    decoder = wrapper.decoder(model)
    grouped = has_group_query(decoder)
    if grouped:
        decoder = group_query.GroupQueryDecoder(decoder.language_model, decoder.lm_head)
    graph = trace(
        decoder,
        {**inputs, "past_key_values": [torch.randn([size or old for size in value.shape]) for value in empty]},
        {**shapes, "past_key_values": past},
        ["logits", *wrapper.cache_names(model, "present")],
        [*inputs, *wrapper.cache_names(model, "past_key_values")],
    )
    return _with_last_logits(graph) if grouped else graph


def has_group_query(decoder: nn.Module) -> bool:
    """Whether the graph of a wrapper's decoder has GroupQueryAttention, which goes on with one text at a time."""
    return type(decoder) is Decoder and group_query.fits(decoder.language_model)


def _with_last_logits(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with an input more, `num_logits_to_keep`: how many tokens' logits are wanted, the last; 0 for all.

    Nobody reads those of a prompt but its last, and with a large vocabulary they take longer than a layer.
    """
    nodes = graph.graph.node
    place, head = next((place, node) for place, node in enumerate(nodes) if "logits" in node.output)
    states, kept = head.input[0], f"{head.input[0]}_kept"
    for name, value in (("axes", 1), ("end", np.iinfo(np.int64).max), ("one", 1)):
        graph.graph.initializer.append(numpy_helper.from_array(np.array([value], np.int64), f"{kept}_{name}"))
    nodes.insert(place, helper.make_node("Slice", [states, f"{kept}_start", f"{kept}_end", f"{kept}_axes"], [kept]))
    nodes.insert(place, helper.make_node("Reshape", [f"{kept}_minus", f"{kept}_one"], [f"{kept}_start"]))
    nodes.insert(place, helper.make_node("Neg", ["num_logits_to_keep"], [f"{kept}_minus"]))
    head.input[0] = kept
    graph.graph.input.append(helper.make_tensor_value_info("num_logits_to_keep", TensorProto.INT64, []))
    logits = next(value for value in graph.graph.output if value.name == "logits")
    logits.type.tensor_type.shape.dim[1].dim_param = "kept"
    return graph


def _shapes(axes: dict[str, Axes]) -> dict[str, Any]:
    """torch's dimensions for names; the same name is the same dimension."""
    dims = {name: Dim(name) for named in axes.values() for name in named.values()}
    return {input_: {axis: dims[name] for axis, name in named.items()} for input_, named in axes.items()}


GRAPHS: dict[str, Callable[[PreTrainedModel], onnx.ModelProto]] = {
    "vision_encoder": vision_encoder,
    "embed_tokens": embed_tokens,
    "decoder_model_merged": decoder_model_merged,
}


PREFILL = "decoder_prefill"
"""A second decoder_model_merged, on the same cache, for many tokens at once."""


def graphs_of(wrapper: Wrapper) -> dict[str, Callable[[PreTrainedModel], onnx.ModelProto]]:
    """Those that a model of this kind becomes."""
    graphs = GRAPHS if wrapper.decodes else {"vision_encoder": GRAPHS["vision_encoder"]}
    return {**graphs, "qformer": qformer} if wrapper.qformer_axes else graphs


def trace(
    module: nn.Module,
    sample: dict[str, Any],
    dynamic_shapes: dict[str, Any],
    output_names: list[str],
    input_names: list[str] | None = None,
) -> onnx.ModelProto:
    """`module` as ONNX with these input and output names, weights inside; input names default to the sample's."""
    program = torch.onnx.export(
        module.eval(),
        kwargs=sample,
        input_names=input_names or list(sample),
        output_names=output_names,
        dynamic_shapes=dynamic_shapes,
        opset_version=OPSET,
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    return without_traces(program.model_proto)


def without_traces(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The graph without torch's notes on each node: stack traces that name files of this machine."""
    parts = graph.graph
    for noted in (graph, parts, *parts.node, *parts.input, *parts.output, *parts.initializer):
        del noted.metadata_props[:]
        noted.doc_string = ""
    del parts.value_info[:]  # shapes in between, which onnxruntime infers for itself
    return graph
