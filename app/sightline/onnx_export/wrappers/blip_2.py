"""BLIP-2: a vision tower, the Q-Former with its queries, and a projection, before a decoder-only language model."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_features` [n, queries, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.vision_model
        self.qformer = model.qformer
        self.query_tokens = model.query_tokens
        self.language_projection = model.language_projection

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        seen = self.vision_model(pixel_values).last_hidden_state
        queries = self.query_tokens.expand(seen.shape[0], -1, -1)
        asked = self.qformer(query_embeds=queries, encoder_hidden_states=seen).last_hidden_state
        return self.language_projection(asked)


class Blip2(Wrapper):
    """BLIP-2 before a language model that only decodes."""

    model_types: tuple[str, ...] = ("blip-2",)
    text_models: tuple[str, ...] = ("opt",)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def language_model(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return model.language_model.get_decoder()


WRAPPER = Blip2()
