"""Llama 4: tiles through the encoder, the pixel shuffle and the projector."""

from __future__ import annotations

from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [tiles, 3, H, W] to `image_features` [tiles, tokens, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.vision_model
        self.multi_modal_projector = model.multi_modal_projector

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        return self.multi_modal_projector(self.vision_model(pixel_values).last_hidden_state)


class Llama4(Wrapper):
    """Its decoder calculates in complex numbers, which ONNX does not have."""

    model_types = ("llama4",)
    decodes = False

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Llama4()
