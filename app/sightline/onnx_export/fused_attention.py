"""The attention of a vision tower as one operator of onnxruntime, which never holds all patches by all patches."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface

_NAME = "onnxruntime"


def _attend(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **settings: Any
) -> tuple[Tensor, None]:
    """As transformers asks for it: [B, heads, S, head_dim] each, to [B, S, heads, head_dim]; for tracing only."""
    heads, width = query.shape[1], value.shape[-1]
    if query.shape[0] == 1:  # the same queries for all
        query = query.expand(key.shape[0], -1, -1, -1)
    inputs = [each.transpose(1, 2).flatten(2) for each in (query, key, value)]
    # No biases, and no padding by key: what is added to the scores, where anything is.
    inputs += [] if attention_mask is None else [None, None, attention_mask]
    attended = torch.onnx.ops.symbolic(
        "com.microsoft::MultiHeadAttention",
        inputs,
        {"num_heads": heads, "scale": float(settings.get("scaling") or query.shape[-1] ** -0.5)},
        dtype=query.dtype,
        shape=[*inputs[0].shape[:2], heads * width],
        version=1,
    )
    return attended.unflatten(2, (heads, width)), None


AttentionInterface.register(_NAME, _attend)


@contextlib.contextmanager
def fused_attention(module: nn.Module) -> Generator[None]:
    """While this lasts, all attention in `module` that goes through transformers' AttentionInterface is traced so.

    transformers makes no mask of padding for an attention that it does not know: a picture has none. Scores and their
    softmax are calculated in blocks, after FlashAttention (Dao et al. 2022, arXiv:2205.14135).
    """
    configs = {id(part.config): part.config for part in module.modules() if hasattr(part, "config")}
    before = {key: config._attn_implementation for key, config in configs.items()}
    try:
        for config in configs.values():
            config._attn_implementation = _NAME
        yield
    finally:
        for key, config in configs.items():
            config._attn_implementation = before[key]
