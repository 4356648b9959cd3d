"""PaliGemma: what is fed together sees one another; what is fed later sees all before it."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Decoder, Wrapper


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_features` [n, tokens, hidden]; the projector is inside."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_tower = model.model.vision_tower
        self.multi_modal_projector = model.model.multi_modal_projector

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        return self.multi_modal_projector(self.vision_tower(pixel_values).last_hidden_state)


class PrefixDecoder(Decoder):
    """A decoder that masks nothing but padding: a prompt is fed in one piece, an answer token by token."""

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the base class says."""
        old, new = past_key_values[0].shape[2], inputs_embeds.shape[1]
        real = attention_mask[:, torch.arange(old + new)] > 0
        mask = real[:, None, None, :].expand(-1, 1, new, -1)  # [B, 1, S, P + S]
        return super().forward(inputs_embeds, mask, position_ids, past_key_values)


class PaliGemma(Wrapper):
    """PaliGemma; the language model of PaliGemma 2 looks back only a limited way, and is refused."""

    model_types = ("paligemma",)
    towers = ("siglip_vision_model",)

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return PrefixDecoder(self.language_model(model), model.lm_head)

    def prompt_inputs(self, is_image: Tensor) -> dict[str, Tensor]:
        """As the base class says: all of a prompt is the prefix."""
        return {"token_type_ids": torch.zeros_like(is_image, dtype=torch.int64)}


WRAPPER = PaliGemma()
