"""Qwen3.5: most layers of the language model remember a state of fixed size instead of keys and values."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch._higher_order_ops.scan import scan
from torch.nn import functional
from transformers import PreTrainedModel

from sightline.onnx_export.patch_encoder import PatchWrapper, encode, layout, learned_positions


class VisionEncoder(nn.Module):
    """`pixel_values` [patches, numbers] and `image_grid_thw` [pictures, 3] to `image_features` [tokens, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.visual = model.model.visual

    def forward(self, pixel_values: Tensor, image_grid_thw: Tensor) -> Tensor:
        """As the class says."""
        visual = self.visual
        at = layout(pixel_values.shape[0], image_grid_thw, visual.spatial_merge_size)
        states = visual.patch_embed(pixel_values) + learned_positions(visual, at)
        rotary = visual.rotary_pos_emb(states, torch.stack([at.row, at.column], dim=-1))
        return visual.merger(encode(visual.blocks, states, rotary, [at.frame] * len(visual.blocks))[-1])


class KeysAndValues:
    """The cache of one layer, in the place of transformers' own, which wants to know all layers."""

    def __init__(self, keys: Tensor, values: Tensor) -> None:
        self.keys, self.values = keys, values

    def update(self, keys: Tensor, values: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """All keys and values, those of new tokens last."""
        self.keys, self.values = torch.cat([self.keys, keys], dim=2), torch.cat([self.values, values], dim=2)
        return self.keys, self.values


class Decoder(nn.Module):
    """As the base decoder, but that the cache of most layers is two states of fixed size.

    These are what the convolution saw last, [B, channels, width - 1], and what the delta rule remembers, [B, heads, key
    dim, value dim]. Written out, because transformers takes another way for one token than for many.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.language_model = model.model.language_model
        self.lm_head = model.lm_head

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the class says."""
        model = self.language_model
        new = inputs_embeds.shape[1]
        place = torch.arange(attention_mask.shape[1])
        query = place[-new:, None]
        # A token always sees itself, or padding would be no number.
        seen = (attention_mask[:, None, None].bool() & (place <= query)) | (place == query)
        rotary = model.rotary_emb(inputs_embeds, position_ids)
        states = inputs_embeds
        present = []
        for number, layer in enumerate(model.layers):
            first, second = past_key_values[2 * number : 2 * number + 2]
            if layer.block_type == "full_attention":
                cache = KeysAndValues(first, second)
                states = layer(states, position_embeddings=rotary, attention_mask=seen, past_key_values=cache)
                present += [cache.keys, cache.values]
            else:
                kept = layer.input_layernorm(states) * attention_mask[:, -new:, None]
                mixed, *remembered = delta_net(layer.linear_attn, kept, first, second)
                states = states + mixed
                states = states + layer.mlp(layer.post_attention_layernorm(states))
                present += remembered
        return (self.lm_head(model.norm(states)), *present)


def delta_net(net: nn.Module, states: Tensor, seen: Tensor, memory: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """A Gated DeltaNet (https://arxiv.org/abs/2412.06464) over [B, S, hidden]: its output and the two new states.

    One token after the other, for which ONNX has Scan: the same graph does for one and for many.
    """
    window = torch.cat([seen, net.in_proj_qkv(states).transpose(1, 2)], dim=-1)  # [B, channels, width - 1 + S]
    mixed = functional.silu(functional.conv1d(window, net.conv1d.weight, net.conv1d.bias, groups=net.conv_dim))
    parts = mixed.transpose(1, 2).split([net.key_dim, net.key_dim, net.value_dim], dim=-1)
    queries, keys = (part.unflatten(-1, (net.num_k_heads, net.head_k_dim)) for part in parts[:2])
    queries, keys = (part * torch.rsqrt(part.square().sum(-1, keepdim=True) + 1e-6) for part in (queries, keys))
    queries, keys = (part.repeat_interleave(net.num_v_heads // net.num_k_heads, dim=2) for part in (queries, keys))
    values = parts[2].unflatten(-1, (net.num_v_heads, net.head_v_dim))
    decay = torch.exp(-net.A_log.exp() * functional.softplus(net.in_proj_a(states) + net.dt_bias))
    rate = net.in_proj_b(states).sigmoid()
    steps = [part.transpose(0, 1) for part in (queries * net.head_k_dim**-0.5, keys, values, decay, rate)]
    memory, said = scan(_delta_rule, memory, steps)
    gate = net.in_proj_z(states).unflatten(-1, (-1, net.head_v_dim))
    normed = net.norm(said.transpose(0, 1).flatten(0, 2), gate.flatten(0, 2))
    return net.out_proj(normed.reshape(*states.shape[:2], -1)), window[:, :, 1 - net.conv_kernel_size :], memory


def _delta_rule(memory: Tensor, step: list[Tensor]) -> tuple[Tensor, Tensor]:
    """One token: memory [B, heads, key dim, value dim] fades, and what it got wrong of the value is put right."""
    query, key, value, decay, rate = step
    memory = memory * decay[:, :, None, None]
    wrong = (value - (memory * key[..., None]).sum(-2)) * rate[..., None]
    memory = memory + key[..., None] * wrong[:, :, None]
    return memory, (memory * query[..., None]).sum(-2)


class Qwen3_5(PatchWrapper):  # noqa: N801  # its name
    """Qwen3.5."""

    model_types = ("qwen3_5",)
    sliding_window = True  # in a way: what most layers look back on is a state

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return Decoder(model)

    def empty_cache(self, model: PreTrainedModel, batch: int) -> list[Tensor]:
        """As the base class says."""
        text = model.config.text_config
        keys = [torch.zeros(batch, text.num_key_value_heads, 0, text.head_dim)] * 2
        caches = []
        for layer in model.model.language_model.layers:
            if layer.block_type == "full_attention":
                caches += keys
            else:
                net = layer.linear_attn
                seen = torch.zeros(batch, net.conv_dim, net.conv_kernel_size - 1)
                caches += [seen, torch.zeros(batch, net.num_v_heads, net.head_k_dim, net.head_v_dim)]
        return caches

    def cache_names(self, model: PreTrainedModel, prefix: str) -> list[str]:
        """As the base class says; states of fixed size are `past_conv.N` and `past_recurrent.N`."""
        state = prefix.removesuffix("_key_values")
        names = []
        for number, layer in enumerate(model.model.language_model.layers):
            if layer.block_type == "full_attention":
                names += [f"{prefix}.{number}.key", f"{prefix}.{number}.value"]
            else:
                names += [f"{state}_conv.{number}", f"{state}_recurrent.{number}"]
        return names


WRAPPER = Qwen3_5()
