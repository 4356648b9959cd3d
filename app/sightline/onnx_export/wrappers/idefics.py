"""Idefics: a vision tower and its perceiver, of which the states are kept beside the text, in torch."""

from __future__ import annotations

from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_features` [n, latents, hidden]; of patches where there is no perceiver."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.model.vision_model
        self.perceiver_resampler = model.model.perceiver_resampler if model.config.use_resampler else nn.Identity()

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        return self.perceiver_resampler(self.vision_model(pixel_values).last_hidden_state)


class Idefics(Wrapper):
    """Its text looks at pictures by cross-attention, for which the decoder's graph has no input."""

    model_types = ("idefics",)
    decodes = False

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Idefics()
