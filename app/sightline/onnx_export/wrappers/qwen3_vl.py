"""Qwen3-VL: learned positions besides rotary ones, and states from within the tower that join the language model's."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import DynamicCache, PreTrainedModel
from transformers.masking_utils import create_causal_mask

from sightline.onnx_export.patch_encoder import PatchWrapper, encode, layout, learned_positions
from sightline.onnx_export.wrapper import Axes


class VisionEncoder(nn.Module):
    """`pixel_values` [patches, numbers] and `image_grid_thw` [pictures, 3] to `image_features`.

    These are [tokens, (1 + layers) × hidden]: what takes the token's place, then what is added to the states after each
    of the decoder's first layers (DeepStack, https://arxiv.org/abs/2406.04334).
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.visual = model.model.visual

    def forward(self, pixel_values: Tensor, image_grid_thw: Tensor) -> Tensor:
        """As the class says."""
        visual = self.visual
        at = layout(pixel_values.shape[0], image_grid_thw, visual.spatial_merge_size)
        states = visual.patch_embed(pixel_values) + learned_positions(visual, at)
        rotary = visual.rotary_pos_emb(states, torch.stack([at.row, at.column], dim=-1))
        after = encode(visual.blocks, states, rotary, [at.frame] * len(visual.blocks))
        mergers = dict(zip(visual.deepstack_visual_indexes, visual.deepstack_merger_list, strict=True))
        within = [mergers[layer](after[layer]) for layer in sorted(mergers)]
        return torch.cat([visual.merger(after[-1]), *within], dim=-1)


class Decoder(nn.Module):
    """As the base decoder, and `deepstack_visual_embeds` [layers, B, S, hidden], zero where there is no picture.

    Written out, because transformers adds them where a mask says, and how many places that are cannot be traced.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.language_model = model.model.language_model
        self.lm_head = model.lm_head

    def forward(
        self,
        inputs_embeds: Tensor,
        attention_mask: Tensor,
        position_ids: Tensor,
        deepstack_visual_embeds: Tensor,
        past_key_values: list[Tensor],
    ) -> tuple[Tensor, ...]:
        """As the class says."""
        model = self.language_model
        cache = DynamicCache()
        for layer in range(len(past_key_values) // 2):
            cache.update(past_key_values[2 * layer], past_key_values[2 * layer + 1], layer)
        mask = create_causal_mask(
            config=model.config,
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            past_key_values=cache,
            position_ids=None,
        )
        rotary = model.rotary_emb(inputs_embeds, position_ids)
        states = inputs_embeds
        for number, layer in enumerate(model.layers):
            states = layer(states, attention_mask=mask, past_key_values=cache, position_embeddings=rotary)
            if number < len(deepstack_visual_embeds):
                states = states + deepstack_visual_embeds[number]
        present = [tensor for layer in cache.layers for tensor in (layer.keys, layer.values)]
        return (self.lm_head(model.norm(states)), *present)


class Qwen3Vl(PatchWrapper):
    """Qwen3-VL."""

    model_types = ("qwen3_vl",)
    decoder_axes: dict[str, Axes] = {  # noqa: RUF012
        **PatchWrapper.decoder_axes,
        "deepstack_visual_embeds": {1: "batch", 2: "sequence"},
    }

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return Decoder(model)

    def decoder_inputs(
        self, model: PreTrainedModel, embeds: Tensor, mask: Tensor, positions: Tensor
    ) -> dict[str, Tensor]:
        """As the base class says, without pictures."""
        layers = len(model.config.vision_config.deepstack_visual_indexes)
        none = torch.zeros(layers, *embeds.shape)
        return {**super().decoder_inputs(model, embeds, mask, positions), "deepstack_visual_embeds": none}

    def with_features(self, inputs: dict[str, Tensor], is_image: Tensor, features: Tensor) -> dict[str, Tensor]:
        """As the base class says; what is wider than an embedding is added after the first layers."""
        width = inputs["inputs_embeds"].shape[-1]
        deepstack = inputs["deepstack_visual_embeds"].clone()
        deepstack[:, is_image] = features[:, width:].reshape(len(features), -1, width).transpose(0, 1)
        filled = super().with_features(inputs, is_image, features[:, :width])
        return {**filled, "deepstack_visual_embeds": deepstack}


WRAPPER = Qwen3Vl()
