"""Gemma 3: the tokens of one picture see one another; most layers look back only a limited way."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Axes, Decoder, Wrapper
from sightline.onnx_export.wrappers.paligemma import VisionEncoder


class Gemma3Decoder(Decoder):
    """A decoder that is also told which tokens are pictures', by `token_type_ids` [B, S] of 0 and 1.

    All tokens of a picture have to be fed together.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__(model.model.language_model, model.lm_head)
        self.window: int = model.config.get_text_config().sliding_window

    def forward(  # type: ignore[override]
        self,
        inputs_embeds: Tensor,
        attention_mask: Tensor,
        position_ids: Tensor,
        token_type_ids: Tensor,
        past_key_values: list[Tensor],
    ) -> tuple[Tensor, ...]:
        """As the base class says."""
        batch, _, old, _ = past_key_values[0].shape
        new = inputs_embeds.shape[1]
        keys = torch.arange(old + new)
        queries = old + torch.arange(new)[:, None]

        is_image = token_type_ids > 0
        starts = is_image & ~nn.functional.pad(is_image[:, :-1], (1, 0), value=False)
        pictures = starts.to(torch.int64).cumsum(-1)
        one_picture = (pictures[:, :, None] == pictures[:, None, :]) & is_image[:, :, None] & is_image[:, None, :]
        one_picture = torch.cat([torch.zeros(batch, new, old, dtype=torch.bool), one_picture], dim=-1)

        real = attention_mask[:, keys][:, None, :] > 0
        seen = real & ((keys <= queries) | one_picture)  # [B, S, P + S]
        near = seen & (queries - keys < self.window)
        masks = {"full_attention": seen[:, None], "sliding_attention": near[:, None]}
        return super().forward(inputs_embeds, masks, position_ids, past_key_values)


class Gemma3(Wrapper):
    """Gemma 3 with pictures."""

    model_types = ("gemma3",)
    towers = ("siglip_vision_model",)
    sliding_window = True
    decoder_axes: dict[str, Axes] = {  # noqa: RUF012
        **Wrapper.decoder_axes,
        "token_type_ids": {0: "batch", 1: "sequence"},
    }

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return Gemma3Decoder(model)

    def decoder_inputs(
        self, model: PreTrainedModel, embeds: Tensor, mask: Tensor, positions: Tensor
    ) -> dict[str, Tensor]:
        """As the base class says."""
        types = torch.zeros(embeds.shape[:2], dtype=torch.int64)
        return {**super().decoder_inputs(model, embeds, mask, positions), "token_type_ids": types}

    def with_features(self, inputs: dict[str, Tensor], is_image: Tensor, features: Tensor) -> dict[str, Tensor]:
        """As the base class says."""
        return super().with_features(inputs, is_image, features) | self.prompt_inputs(is_image)

    def prompt_inputs(self, is_image: Tensor) -> dict[str, Tensor]:
        """As the base class says."""
        return {"token_type_ids": is_image.to(torch.int64)}


WRAPPER = Gemma3()
