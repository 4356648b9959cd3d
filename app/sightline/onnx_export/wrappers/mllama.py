"""Llama 3.2 Vision: the tiles of a picture through the encoder and the projector."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 1, tiles, 3, H, W] to `image_features` [n, tiles, patches, hidden], of unfilled tiles too.

    `aspect_ratio_ids` [n, 1] tell how its tiles lie, `aspect_ratio_mask` [n, 1, tiles] which of them are filled.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.model.vision_model
        self.multi_modal_projector = model.model.multi_modal_projector

    def forward(self, pixel_values: Tensor, aspect_ratio_ids: Tensor, aspect_ratio_mask: Tensor) -> Tensor:
        """As the class says."""
        states = self.vision_model(pixel_values, aspect_ratio_ids, aspect_ratio_mask).last_hidden_state
        return self.multi_modal_projector(states)[:, 0]


class Mllama(Wrapper):
    """Its text looks at pictures by cross-attention, for which the decoder's graph has no input."""

    model_types = ("mllama",)
    decodes = False
    vision_axes = {  # noqa: RUF012
        "pixel_values": {0: "pictures"},
        "aspect_ratio_ids": {0: "pictures"},
        "aspect_ratio_mask": {0: "pictures"},
    }

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says; the n-th picture fills n tiles, one above the other."""
        vision = model.config.vision_config
        tiles, side = vision.max_num_tiles, vision.image_size
        filled = [number % tiles + 1 for number in range(pictures)]
        columns = [vision.supported_aspect_ratios.index([1, count]) + 1 for count in filled]
        return {
            "pixel_values": torch.randn(pictures, 1, tiles, 3, side, side, generator=generator),
            "aspect_ratio_ids": torch.tensor(columns)[:, None],
            "aspect_ratio_mask": (torch.arange(tiles) < torch.tensor(filled)[:, None]).long()[:, None],
        }


WRAPPER = Mllama()
