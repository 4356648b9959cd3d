"""A vision tower that begins with convolutions, as a transformers model: importing this registers it."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoConfig, AutoModel, PreTrainedConfig, PreTrainedModel
from transformers.modeling_outputs import BaseModelOutputWithPooling

MODEL_TYPE = "sightline_conv_vision"


class ConvVisionConfig(PreTrainedConfig):
    """Sizes: each entry of `channels` halves the picture once, then come `blocks` residual blocks.

    `width` is the width of the transformer layers; `hidden_size` = width · shuffle² that of the tokens.
    """

    model_type = MODEL_TYPE
    base_config_key = "vision_config"

    def __init__(
        self,
        image_size: int = 192,
        channels: tuple[int, ...] = (32, 64, 128, 256),
        blocks: tuple[int, ...] = (0, 1, 2, 2),
        num_hidden_layers: int = 2,
        num_attention_heads: int = 4,
        intermediate_size: int = 1024,
        shuffle: int = 2,
        layer_norm_eps: float = 1e-6,
        initializer_range: float = 0.02,
        **kwargs: Any,
    ) -> None:
        self.image_size = image_size
        self.channels = list(channels)
        self.blocks = list(blocks)
        self.num_hidden_layers = num_hidden_layers
        self.num_attention_heads = num_attention_heads
        self.intermediate_size = intermediate_size
        self.shuffle = shuffle
        self.layer_norm_eps = layer_norm_eps
        self.initializer_range = initializer_range
        self.width = self.channels[-1]
        self.side = image_size >> len(self.channels)  # tokens along one edge, before the shuffle
        self.patch_size = (image_size // self.side) * shuffle
        self.hidden_size = self.width * shuffle**2
        for derived in ("width", "side", "patch_size", "hidden_size"):
            kwargs.pop(derived, None)
        super().__init__(**kwargs)


class _Down(nn.Module):
    """Convolution, normalisation, activation; halves the sides."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(before, after, 3, stride=2, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(after)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(self.norm(self.conv(x)))


class _Residual(nn.Module):
    """Two 3×3 convolutions around a shortcut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu(self.norm1(self.conv1(x)))
        return functional.relu(x + self.norm2(self.conv2(y)))


class _Layer(nn.Module):
    """A pre-norm transformer layer, as in SigLIP; attention is written out: faster on a CPU."""

    def __init__(self, config: ConvVisionConfig) -> None:
        super().__init__()
        width = config.width
        self.heads = config.num_attention_heads
        self.norm1 = nn.LayerNorm(width, eps=config.layer_norm_eps)
        self.qkv = nn.Linear(width, 3 * width)
        self.out_proj = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width, eps=config.layer_norm_eps)
        self.fc1 = nn.Linear(width, config.intermediate_size)
        self.fc2 = nn.Linear(config.intermediate_size, width)

    def forward(self, x: Tensor) -> Tensor:  # x: [B, N, D]
        batch, tokens, width = x.shape
        qkv = self.qkv(self.norm1(x)).view(batch, tokens, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        scores = (q * (width // self.heads) ** -0.5) @ k.transpose(-1, -2)
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, tokens, width)
        x = x + self.out_proj(mixed)
        return x + self.fc2(functional.gelu(self.fc1(self.norm2(x)), approximate="tanh"))


class ConvVisionModel(PreTrainedModel):
    """Pixels [B, 3, S, S] in -1..1 to tokens [B, (side / shuffle)², hidden_size], rows first."""

    config_class = ConvVisionConfig
    base_model_prefix = "vision_tower"
    main_input_name = "pixel_values"
    input_modalities = ("image",)

    def __init__(self, config: ConvVisionConfig) -> None:
        super().__init__(config)
        layers: list[nn.Module] = []
        before = 3
        for after, blocks in zip(config.channels, config.blocks, strict=True):
            layers += [_Down(before, after), *(_Residual(after) for _ in range(blocks))]
            before = after
        self.stem = nn.Sequential(*layers)
        self.position_embedding = nn.Parameter(torch.zeros(1, config.side**2, config.width))
        self.layers = nn.ModuleList(_Layer(config) for _ in range(config.num_hidden_layers))
        self.post_layernorm = nn.LayerNorm(config.hidden_size, eps=config.layer_norm_eps)
        self.post_init()

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        elif isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, std=self.config.initializer_range)
            nn.init.zeros_(module.bias)
        elif isinstance(module, nn.LayerNorm | nn.BatchNorm2d):
            nn.init.ones_(module.weight)
            nn.init.zeros_(module.bias)
            # Running statistics stay: transformers calls this after loading, too, and guards parameters only.
        elif isinstance(module, ConvVisionModel):
            nn.init.normal_(module.position_embedding, std=self.config.initializer_range)

    def forward(self, pixel_values: Tensor, **kwargs: Any) -> BaseModelOutputWithPooling:
        """Tokens as `last_hidden_state` and as the only entry of `hidden_states`, where LLaVA looks."""
        x = self.stem(pixel_values.to(self.position_embedding.dtype))  # [B, width, side, side]
        x = x.flatten(2).transpose(1, 2) + self.position_embedding
        for layer in self.layers:
            x = layer(x)
        tokens = self.post_layernorm(pixel_shuffle(x, self.config.side, self.config.shuffle))
        return BaseModelOutputWithPooling(last_hidden_state=tokens, hidden_states=(tokens,))


def pixel_shuffle(x: Tensor, side: int, shuffle: int) -> Tensor:
    """[B, side², D] to [B, (side / shuffle)², D · shuffle²]: neighbouring tokens side by side in one."""
    small = side // shuffle
    x = x.reshape(-1, small, shuffle, small, shuffle, x.shape[-1]).transpose(2, 3)
    return x.reshape(-1, small * small, shuffle * shuffle * x.shape[-1])


def pixel_unshuffle(x: Tensor, side: int, shuffle: int) -> Tensor:
    """The inverse of `pixel_shuffle`: [B, (side / shuffle)², D · shuffle²] to [B, side², D]."""
    small = side // shuffle
    x = x.reshape(-1, small, small, shuffle, shuffle, x.shape[-1] // shuffle**2).transpose(2, 3)
    return x.reshape(-1, side * side, x.shape[-1])


AutoConfig.register(MODEL_TYPE, ConvVisionConfig, exist_ok=True)
AutoModel.register(ConvVisionConfig, ConvVisionModel, exist_ok=True)
