"""Qwen2.5-VL: in most blocks a patch sees only the others of its window."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.patch_encoder import PatchWrapper, encode, layout


class VisionEncoder(nn.Module):
    """`pixel_values` [patches, numbers] and `image_grid_thw` [pictures, 3] to `image_features` [tokens, hidden].

    transformers sorts the patches by windows and back again. That changes nothing but the order of sums, and is left
    out: who sees whom is said by the numbers of windows.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.visual = model.model.visual

    def forward(self, pixel_values: Tensor, image_grid_thw: Tensor) -> Tensor:
        """As the class says."""
        visual = self.visual
        at = layout(pixel_values.shape[0], image_grid_thw, visual.spatial_merge_size)
        merge = visual.spatial_merge_size
        side = visual.window_size // visual.patch_size // merge * merge  # of a window, in patches
        most = image_grid_thw.max()  # more windows than any row has
        windows = (at.frame * most + at.row // side) * most + at.column // side
        groups = [at.frame if layer in visual.fullatt_block_indexes else windows for layer in range(len(visual.blocks))]
        states = visual.patch_embed(pixel_values)
        rotary = visual.rotary_pos_emb(states, torch.stack([at.row, at.column], dim=-1))
        return visual.merger(encode(visual.blocks, states, rotary, groups)[-1])


class Qwen2_5Vl(PatchWrapper):  # noqa: N801  # its name
    """Qwen2.5-VL."""

    model_types = ("qwen2_5_vl",)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Qwen2_5Vl()
