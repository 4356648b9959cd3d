"""Idefics3 and SmolVLM: tiles of one picture, or of several, through the encoder and the pixel shuffle."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [B, tiles, 3, H, W] to `image_features` [B · tiles, tokens, hidden].

    Every tile is all picture: transformers drops tiles that are all zero, and hides what was padded; here there is
    neither.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.model.vision_model
        self.connector = model.model.connector

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        states = self.vision_model(pixel_values=pixel_values.flatten(0, 1)).last_hidden_state
        return self.connector(states)


class Idefics3(Wrapper):
    """Every tile is as large as the encoder was made for."""

    model_types = ("idefics3", "smolvlm")
    vision_axes = {"pixel_values": {0: "batch", 1: "tiles"}}  # noqa: RUF012

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says; of two pictures there is a second row, so that no dimension is 1 in the trace."""
        side = model.config.vision_config.image_size
        rows = 2 if pictures == 2 else 1
        pixels = torch.randn(rows, pictures, 3, side, side, generator=generator)
        return {
            "pixel_values": pixels,
            "pixel_attention_mask": torch.ones(rows, pictures, side, side, dtype=torch.bool),
        }

    def language_model(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return model.model.text_model


WRAPPER = Idefics3()
