"""PaliGemma and PaliGemma 2: what is fed together sees one another; what is fed later sees what was before it."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

from typing import Any

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
    """A decoder that hides nothing of what is fed together: a prompt is fed in one piece, an answer token by token."""

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the base class says."""
        old, new = past_key_values[0].shape[2], inputs_embeds.shape[1]
        real = attention_mask[:, torch.arange(old + new)] > 0
        mask = real[:, None, None, :].expand(-1, 1, new, -1)  # [B, 1, S, P + S]
        return super().forward(inputs_embeds, self.masks(mask, old, new), position_ids, past_key_values)

    def masks(self, seen: Tensor, old: int, new: int) -> Any:
        """The mask, or by the kind of layer several, where `seen` [B, 1, S, P + S] is no padding."""
        return seen


class Gemma2Decoder(PrefixDecoder):
    """Every other layer looks back only a limited way, but for what is fed together; scores and logits are capped."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__(model.model.language_model, model.lm_head)
        text = model.config.get_text_config()
        self.window: int = text.sliding_window
        self.cap: float | None = text.final_logit_softcapping

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the base class says."""
        logits, *present = super().forward(inputs_embeds, attention_mask, position_ids, past_key_values)
        return (logits if self.cap is None else torch.tanh(logits / self.cap) * self.cap, *present)

    def masks(self, seen: Tensor, old: int, new: int) -> Any:
        """As the base class says; numbers that are added, for torch has no other attention with capped scores."""
        keys = torch.arange(old + new)
        near = seen & ((old + torch.arange(new)[:, None] - keys < self.window) | (keys >= old))
        hidden = torch.finfo(torch.float32).min
        kinds = {"full_attention": seen, "sliding_attention": near}
        return {kind: torch.where(mask, 0.0, hidden) for kind, mask in kinds.items()}


class PaliGemma(Wrapper):
    """PaliGemma and PaliGemma 2, which differ in their language model."""

    model_types = ("paligemma",)
    towers = ("siglip_vision_model",)
    text_models = ("gemma", "gemma2")
    sliding_window = True

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        if model.config.text_config.model_type == "gemma2":
            return Gemma2Decoder(model)
        return PrefixDecoder(self.language_model(model), model.lm_head)

    def prompt_inputs(self, is_image: Tensor) -> dict[str, Tensor]:
        """As the base class says: all of a prompt is the prefix."""
        return {"token_type_ids": torch.zeros_like(is_image, dtype=torch.int64)}


WRAPPER = PaliGemma()
