"""Mistral 3: a Pixtral tower for pictures of any size, and four of its states to one token."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional
from transformers import PreTrainedModel

from sightline.onnx_export.wrappers import pixtral


class VisionEncoder(pixtral.VisionEncoder):
    """As the base class says, with a projector that merges."""

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        projector = self.multi_modal_projector
        states = projector.norm(self.see(pixel_values).movedim(1, -1)).movedim(-1, 1)
        merger = projector.patch_merger
        side = merger.spatial_merge_size
        # A linear layer over squares of states is a convolution with its weights.
        weights = merger.merging_layer.weight.unflatten(1, (-1, side, side))
        merged = functional.conv2d(states, weights, stride=side)
        return projector.linear_2(projector.act(projector.linear_1(merged.flatten(2).transpose(1, 2))))


class Mistral3(pixtral.Pixtral):
    """Mistral Small 3.1 and later."""

    model_types = ("mistral3",)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)


WRAPPER = Mistral3()
