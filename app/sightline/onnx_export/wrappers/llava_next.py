"""LLaVA-NeXT and LLaVA-OneVision: LLaVA's encoder for each tile, and the newline by which their rows end."""

from __future__ import annotations

from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper
from sightline.onnx_export.wrappers.llava import VisionEncoder


class TileEncoder(VisionEncoder):
    """`pixel_values` [tiles, 3, H, W] to `image_features` [tiles, tokens, hidden]; and `image_newline` [hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__(model)
        self.image_newline = model.model.image_newline

    def forward(self, pixel_values: Tensor) -> tuple[Tensor, Tensor]:
        """As the class says."""
        return super().forward(pixel_values), self.image_newline.clone()


class LlavaNext(Wrapper):
    """The tiles of a picture are joined outside the graph, because how many there are hangs on its shape."""

    model_types = ("llava_next", "llava_onevision")
    towers = ("clip_vision_model", "siglip_vision_model")
    vision_outputs = ("image_features", "image_newline")

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return TileEncoder(model)

    def generate_inputs(self, inputs: dict[str, Tensor]) -> dict[str, Tensor] | None:
        """None: the features are joined with newlines before they take their places."""
        return None


WRAPPER = LlavaNext()
