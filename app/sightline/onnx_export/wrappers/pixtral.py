"""LLaVA with a Pixtral tower, which reads pictures of any size: Pixtral 12B."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.patch_encoder import rotated
from sightline.onnx_export.wrapper import Wrapper
from sightline.onnx_export.wrappers import llava


class VisionEncoder(llava.VisionEncoder):
    """`pixel_values` [n, 3, H, W], of one size, to `image_features` [n, tokens, hidden]; the projector is inside.

    Written out, because transformers lays the pictures in a row and cuts it again, which freezes their sizes. Head by
    head: all at once take as many times the memory, which grows with the square of the patches.
    """

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        states = self.see(pixel_values)  # [n, hidden, rows, columns]
        return self.multi_modal_projector(states.flatten(2).transpose(1, 2))

    def see(self, pixel_values: Tensor) -> Tensor:
        """The tower's chosen states, [n, hidden, rows, columns]."""
        tower = self.vision_tower
        patches = tower.patch_conv(pixel_values)  # [n, hidden, rows, columns]
        rows, columns = patches.shape[2:]
        found = [tower.ln_pre(patches.flatten(2).transpose(1, 2))]
        places = torch.meshgrid(torch.arange(rows), torch.arange(columns), indexing="ij")
        rotary = tower.patch_positional_embedding(found[0], torch.stack([place.flatten() for place in places], dim=-1))
        for layer in tower.transformer.layers:
            states = found[-1] + self._attend(layer.attention, layer.attention_norm(found[-1]), rotary)
            found.append(states + layer.feed_forward(layer.ffn_norm(states)))
        chosen = torch.cat([found[layer] for layer in self.layers], dim=-1)
        return chosen.transpose(1, 2).unflatten(2, (rows, columns))

    def _attend(self, attention: nn.Module, states: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
        projections = (attention.q_proj, attention.k_proj, attention.v_proj)
        # [n, patches, heads, head dim]
        queries, keys, values = (part(states).unflatten(-1, (attention.num_heads, -1)) for part in projections)
        queries, keys = rotated(queries, *rotary), rotated(keys, *rotary)
        heads = []
        for head in range(attention.num_heads):
            scores = queries[:, :, head] @ keys[:, :, head].transpose(1, 2) * attention.scaling
            heads.append(scores.softmax(-1) @ values[:, :, head])
        return attention.o_proj(torch.cat(heads, dim=-1))


class Pixtral(Wrapper):
    """Pixtral 12B, whose type is LLaVA's."""

    model_types = ("llava",)
    towers = ("pixtral",)
    vision_axes = {"pixel_values": {0: "pictures", 2: "height", 3: "width"}}  # noqa: RUF012

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says; the more pictures, the higher they are."""
        step = model.config.vision_config.patch_size * getattr(model.config, "spatial_merge_size", 1)
        return {"pixel_values": torch.randn(pictures, 3, step * (1 + pictures), step * 2, generator=generator)}

    def generate_inputs(self, inputs: dict[str, Tensor]) -> dict[str, Tensor] | None:
        """As the base class says."""
        pictures, _, height, width = inputs["pixel_values"].shape
        return {**inputs, "image_sizes": torch.tensor([[height, width]] * pictures)}


WRAPPER = Pixtral()
