"""The decoder's forward pass in training: over the real tokens of packed rows, and in the last layer only the wanted.

On one thread, the attention of one row at a time stays in the processor's cache; that of a padded batch does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional
from transformers import LlamaModel
from transformers.models.llama.modeling_llama import LlamaRMSNorm


@dataclass(frozen=True)
class Decoded:
    """What a decoder makes of packed rows.

    `final` are the last states of the wanted tokens, [N, D]; `before` those on the way, [M, D] for each depth;
    `pointed` [P] is the logarithm of the share of its attention that a token gives to another one.
    """

    final: Tensor
    before: list[Tensor]
    pointed: Tensor


def decode(
    model: LlamaModel,
    embeddings: Tensor,
    segments: Tensor,
    positions: Tensor,
    wanted: Tensor,
    between: Tensor,
    depths: Sequence[int],
    points: Tensor,
    pointing: int,
) -> Decoded:
    """The states of the wanted tokens, in the order of `embeddings[wanted]`, and others on the way.

    The latter are of the tokens that `between` [B, L] bool chooses, before the layers that `depths` names by number.
    `points` [P, 3] are the row, the token and the other token that the first head of the layer `pointing`, not the
    last, is asked about.

    What `model` itself gives for `embeddings` [B, L, D] under a mask by which a token sees segment 0 of its row and
    its own segment, not what comes later; `segments` [B, L] are -1 where there is no token, and those come last.
    `positions` are [B, L], `wanted` [B, L] bool. Only for a Llama with as many heads for keys as for queries.
    """
    real = segments >= 0
    lengths = real.sum(1).tolist()
    asked = wanted[real]
    masks = [_mask(row[:length], embeddings.dtype) for row, length in zip(segments, lengths, strict=True)]
    angles = positions[real][:, None, None] * model.rotary_emb.inv_freq
    turns = torch.stack([angles.cos(), angles.sin()]).to(embeddings.dtype)  # [2, T, 1, head / 2]

    states = embeddings[real]  # [T, D]
    before = []  # each layer
    pointed = embeddings.new_zeros(0)
    for number, layer in enumerate(model.layers):
        before.append(states)
        attention, mlp = layer.self_attn, layer.mlp
        normed = _normed(states, layer.input_layernorm)
        keys = _turned(_heads(attention.k_proj(normed), attention.head_dim), turns)
        values = _heads(attention.v_proj(normed), attention.head_dim)
        if layer is model.layers[-1]:  # from here on, each token is on its own
            states, normed, turns = states[asked], normed[asked], turns[:, asked]
            masks = [mask[chosen] for mask, chosen in zip(masks, asked.split(lengths), strict=True)]
        queries = _turned(_heads(attention.q_proj(normed), attention.head_dim), turns)
        if number == pointing:
            pointed = _pointed(queries[:, 0], keys[:, 0], masks, attention.scaling, points)
        seen = _attended(queries, keys, values, masks, attention.scaling)
        states = states + attention.o_proj(seen.flatten(1))
        normed = _normed(states, layer.post_attention_layernorm)
        gates = functional.silu(mlp.gate_proj(normed))
        states = states + mlp.down_proj(gates * mlp.up_proj(normed))
    return Decoded(_normed(states, model.norm), [before[depth][between[real]] for depth in depths], pointed)


def _mask(segments: Tensor, dtype: torch.dtype) -> Tensor:
    """Additive mask of one row, [l, l]."""
    allowed = ((segments[:, None] == segments) | (segments == 0)).tril()
    return torch.zeros(allowed.shape, dtype=dtype).masked_fill(~allowed, -torch.inf)


def _normed(states: Tensor, norm: LlamaRMSNorm) -> Tensor:
    return functional.rms_norm(states, states.shape[-1:], norm.weight, norm.variance_epsilon)


def _heads(states: Tensor, width: int) -> Tensor:
    """[T, heads · width] as [T, heads, width]."""
    return states.unflatten(-1, (-1, width))


def _turned(heads: Tensor, turns: Tensor) -> Tensor:
    """Rotary positions: the pairs (i, i + width / 2) of each head, turned by the cosines and sines of `turns`."""
    cosines, sines = turns
    first, second = heads.chunk(2, -1)
    return torch.cat([first * cosines - second * sines, second * cosines + first * sines], -1)


def _attended(queries: Tensor, keys: Tensor, values: Tensor, masks: list[Tensor], scaling: float) -> Tensor:
    """Softmax attention within each row: queries [N, heads, width], keys and values [T, heads, width].

    `masks` have the shape [queries, keys] of each row.
    """
    asked, there = [mask.shape[0] for mask in masks], [mask.shape[1] for mask in masks]
    rows = zip(queries.split(asked), keys.split(there), values.split(there), masks, strict=True)
    seen = []
    for row_queries, row_keys, row_values, mask in rows:
        scores = torch.baddbmm(mask, row_queries.transpose(0, 1), row_keys.permute(1, 2, 0), alpha=scaling)
        seen.append((scores.softmax(-1) @ row_values.transpose(0, 1)).transpose(0, 1))
    return torch.cat(seen)


def _pointed(queries: Tensor, keys: Tensor, masks: list[Tensor], scaling: float, points: Tensor) -> Tensor:
    """How much of the attention of one head, queries and keys [T, width], goes from a token to another, [P], as log."""
    lengths = [len(mask) for mask in masks]
    rows = zip(queries.split(lengths), keys.split(lengths), masks, strict=True)
    pointed = []
    for row, (row_queries, row_keys, mask) in enumerate(rows):
        _, tokens, others = points[points[:, 0] == row].unbind(-1)
        scores = (row_queries[tokens] @ row_keys.T * scaling + mask[tokens]).float()
        pointed.append(scores.log_softmax(-1).gather(1, others[:, None])[:, 0])
    return torch.cat(pointed)
