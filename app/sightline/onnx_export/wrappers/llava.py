"""LLaVA: square pictures of one size, some of the tower's states, a projector."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline import conv_vision
from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_features` [n, tokens, hidden]; the projector is inside.

    Written out, because transformers' `get_image_features` returns a list, which freezes the picture count.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_tower = model.model.vision_tower
        self.multi_modal_projector = model.model.multi_modal_projector
        layer = model.config.vision_feature_layer
        self.layers = [layer] if isinstance(layer, int) else list(layer)
        # There is a class token only where the configuration says what to do with it.
        self.drop_class_token = getattr(model.config, "vision_feature_select_strategy", "full") == "default"

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        states = self.vision_tower(pixel_values, output_hidden_states=True).hidden_states
        chosen = torch.cat([states[layer] for layer in self.layers], dim=-1)
        return self.multi_modal_projector(chosen[:, 1:] if self.drop_class_token else chosen)


class Llava(Wrapper):
    """LLaVA 1.5, LLaVA-Interleave with one tile, and the built-in model."""

    model_types = ("llava",)
    towers = ("clip_vision_model", "siglip_vision_model", conv_vision.MODEL_TYPE)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Llava()
