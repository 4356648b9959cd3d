"""The three graphs of a LLaVA model, traced by torch: vision_encoder, embed_tokens, decoder_model_merged."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnx
import torch
from torch import Tensor, nn
from torch.export import Dim
from transformers import DynamicCache, LlavaForConditionalGeneration

OPSET = 20  # the first with Gelu; every onnxruntime since 1.17 runs it


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_features` [n, tokens, hidden]; the projector is inside.

    Written out, because transformers' `get_image_features` returns a list, which freezes the picture count.
    """

    def __init__(self, model: LlavaForConditionalGeneration) -> None:
        super().__init__()
        self.vision_tower = model.model.vision_tower
        self.multi_modal_projector = model.model.multi_modal_projector
        layer = model.config.vision_feature_layer
        self.layers = [layer] if isinstance(layer, int) else list(layer)
        self.drop_class_token = model.config.vision_feature_select_strategy == "default"

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        states = self.vision_tower(pixel_values, output_hidden_states=True).hidden_states
        chosen = torch.cat([states[layer] for layer in self.layers], dim=-1)
        return self.multi_modal_projector(chosen[:, 1:] if self.drop_class_token else chosen)


class EmbedTokens(nn.Module):
    """`input_ids` [B, S] to `inputs_embeds` [B, S, hidden]."""

    def __init__(self, model: LlavaForConditionalGeneration) -> None:
        super().__init__()
        self.embed_tokens = model.get_input_embeddings()

    def forward(self, input_ids: Tensor) -> Tensor:
        """As the class says."""
        return self.embed_tokens(input_ids)


class Decoder(nn.Module):
    """Embeddings of S new tokens and the KV cache of P old ones to logits [B, S, vocab] and the cache of P + S.

    The cache is a flat list: key and value, each [B, kv_heads, P, head_dim], of layer 0, then of layer 1, and so on.
    """

    def __init__(self, model: LlavaForConditionalGeneration) -> None:
        super().__init__()
        self.language_model = model.model.language_model
        self.lm_head = model.lm_head

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the class says: the logits, then the longer cache, flat again."""
        cache = DynamicCache()
        for layer in range(len(past_key_values) // 2):
            cache.update(past_key_values[2 * layer], past_key_values[2 * layer + 1], layer)
        states = self.language_model(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=cache,
            use_cache=True,
        ).last_hidden_state
        present = [tensor for layer in cache.layers for tensor in (layer.keys, layer.values)]
        return (self.lm_head(states), *present)


def vision_encoder(model: LlavaForConditionalGeneration) -> onnx.ModelProto:
    """The pictures' graph; only their count is dynamic."""
    vision = model.config.vision_config
    pixels = torch.randn(2, 3, vision.image_size, vision.image_size)
    return trace(
        VisionEncoder(model), {"pixel_values": pixels}, {"pixel_values": {0: Dim("pictures")}}, ["image_features"]
    )


def embed_tokens(model: LlavaForConditionalGeneration) -> onnx.ModelProto:
    """The graph from token ids to embeddings."""
    return trace(
        EmbedTokens(model),
        {"input_ids": torch.arange(10).reshape(2, 5)},
        {"input_ids": {0: Dim("batch"), 1: Dim("sequence")}},
        ["inputs_embeds"],
    )


def decoder_model_merged(model: LlavaForConditionalGeneration) -> onnx.ModelProto:
    """The language model's graph, for prefill and decoding alike.

    The sample has batch 2, five new tokens and three old ones: a dimension of 1 or 0 would turn static.
    """
    text = model.config.text_config
    batch, new, old = 2, 5, 3
    head_dim = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    cache = [torch.randn(batch, text.num_key_value_heads, old, head_dim) for _ in range(2 * text.num_hidden_layers)]
    rows, columns, past, total = Dim("batch"), Dim("sequence"), Dim("past"), Dim("total")
    return trace(
        Decoder(model),
        {
            "inputs_embeds": torch.randn(batch, new, text.hidden_size),
            "attention_mask": torch.ones(batch, old + new, dtype=torch.int64),
            "position_ids": torch.arange(old, old + new).repeat(batch, 1),
            "past_key_values": cache,
        },
        {
            "inputs_embeds": {0: rows, 1: columns},
            "attention_mask": {0: rows, 1: total},
            "position_ids": {0: rows, 1: columns},
            "past_key_values": [{0: rows, 2: past}] * len(cache),
        },
        ["logits", *cache_names("present", text.num_hidden_layers)],
        ["inputs_embeds", "attention_mask", "position_ids", *cache_names("past_key_values", text.num_hidden_layers)],
    )


GRAPHS: dict[str, Callable[[LlavaForConditionalGeneration], onnx.ModelProto]] = {
    "vision_encoder": vision_encoder,
    "embed_tokens": embed_tokens,
    "decoder_model_merged": decoder_model_merged,
}


def cache_names(prefix: str, layers: int) -> list[str]:
    """The cache's input or output names in the order of `Decoder`'s list."""
    return [f"{prefix}.{layer}.{part}" for layer in range(layers) for part in ("key", "value")]


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
