"""InternVL: tiles through the encoder, the pixel shuffle and the projector."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [tiles, 3, H, W] to `image_features` [tiles, tokens, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model.model
        self.layer = model.config.vision_feature_layer
        self.drop_class_token = model.config.vision_feature_select_strategy == "default"
        self.ratio = model.config.downsample_ratio

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        encoded = self.model.vision_tower(pixel_values=pixel_values, output_hidden_states=True)
        # The last is not the last of the hidden states: it may be normalised.
        states = encoded.last_hidden_state if self.layer == -1 else encoded.hidden_states[self.layer]
        states = states[:, 1:] if self.drop_class_token else states
        side = math.isqrt(states.shape[1])
        square = states.reshape(-1, side, side, states.shape[-1])
        shuffled = self.model.pixel_shuffle(square, scale_factor=self.ratio)
        return self.model.multi_modal_projector(shuffled.flatten(1, 2))


class InternVL(Wrapper):
    """Every tile is as large as the encoder was made for."""

    model_types = ("internvl",)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says."""
        height, width = model.config.vision_config.image_size
        return {"pixel_values": torch.randn(pictures, 3, height, width, generator=generator)}


WRAPPER = InternVL()
