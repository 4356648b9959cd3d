"""Qwen2-VL: every patch of a picture sees all the others."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.patch_encoder import PatchWrapper, encode, layout


class VisionEncoder(nn.Module):
    """`pixel_values` [patches, numbers] and `grid_thw` [pictures, 3] to `image_features` [tokens, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.visual = model.model.visual

    def forward(self, pixel_values: Tensor, grid_thw: Tensor) -> Tensor:
        """As the class says."""
        visual = self.visual
        at = layout(pixel_values.shape[0], grid_thw, visual.spatial_merge_size)
        states = visual.patch_embed(pixel_values)
        rotary = visual.rotary_pos_emb(states, torch.stack([at.row, at.column], dim=-1))
        return visual.merger(encode(visual.blocks, states, rotary, [at.frame] * len(visual.blocks))[-1])


class Qwen2Vl(PatchWrapper):
    """Qwen2-VL."""

    model_types = ("qwen2_vl",)
    grid_name = "grid_thw"  # as its bundles on the hub call it
    vision_axes = {"pixel_values": {0: "patches"}, "grid_thw": {0: "pictures"}}  # noqa: RUF012

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Qwen2Vl()
