"""A vision tower that begins with convolutions and lists the objects it finds: importing this registers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoConfig, AutoModel, PreTrainedConfig, PreTrainedModel
from transformers.modeling_outputs import BaseModelOutputWithPooling

MODEL_TYPE = "sightline_conv_vision"


class ConvVisionConfig(PreTrainedConfig):
    """Sizes: each entry of `channels` halves the picture once, then come `blocks` residual blocks.

    `width` is the width of the transformer layers; `hidden_size` = width · shuffle² that of the tokens. `objects` is
    how many objects are listed at most; `kinds` and `colours` are how many of them are told apart.
    """

    model_type = MODEL_TYPE
    base_config_key = "vision_config"

    def __init__(
        self,
        image_size: int = 256,
        channels: tuple[int, ...] = (32, 64, 128, 256),
        blocks: tuple[int, ...] = (0, 1, 2, 2),
        num_hidden_layers: int = 2,
        num_attention_heads: int = 4,
        intermediate_size: int = 1024,
        shuffle: int = 2,
        objects: int = 48,
        kinds: int = 26,
        colours: int = 12,
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
        self.objects = objects
        self.kinds = kinds
        self.colours = colours
        self.layer_norm_eps = layer_norm_eps
        self.initializer_range = initializer_range
        self.width = self.channels[-1]
        self.side = image_size >> len(self.channels)  # cells along one edge, where the transformer layers are
        self.map_side = image_size >> 2  # cells along one edge of the maps in which objects are found
        self.tokens = (self.side // 2 // shuffle) ** 2 + objects
        self.patch_size = (image_size // self.side) * 2 * shuffle
        self.hidden_size = self.width * shuffle**2
        for derived in ("width", "side", "map_side", "tokens", "patch_size", "hidden_size"):
            kwargs.pop(derived, None)
        super().__init__(**kwargs)


MEASURES = 5  # of an object: its place across and down within the cell; its width, height and share of the whole
_CERTAIN = 0.3  # the heat from which on a cell is an object
_PLACE_STEPS, _SIZE_STEPS = 101, 41  # marks on the rulers along which places and sizes are told
# Half-turns that the same numbers are told in, too: what is alike for near places is learnt sooner.
_WAVES = (1, 2, 4, 8)
_NUMBERS = 9  # that are told in waves
# How an object stands among all, among those of its kind, and among those of its kind and colour: how many there are,
# how many of them have less of a number and how many more; so that the answers need not be reckoned token by token.
_COUNT_STEPS, _STANDING_STEPS = 25, 9
_COMPARED = 6  # numbers: place across, place down, width, height, area, share
_APART = 0.008  # the difference, of the whole picture, from which on one number is told to be the larger


@dataclass(frozen=True)
class Maps:
    """What the tower says of every cell; logits, before softmax or sigmoid. S is `map_side`.

    Heat 0 is for the middle of an object, heat 1 for a point of a line.
    """

    kinds: Tensor  # [B, S, S, kinds]
    colours: Tensor  # [B, S, S, colours]
    heat: Tensor  # [B, S, S, 2]
    measures: Tensor  # [B, S, S, MEASURES]


@dataclass(frozen=True)
class Objects:
    """What is told of each object in words of its own: where the tokens of objects go wrong can be seen from it.

    `told` is kind and colour (probabilities), place, sizes and edges (waves), and how it stands among the others.
    """

    told: Tensor  # [B, objects, M]
    there: Tensor  # [B, objects], bool


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


class _Finer(nn.Module):
    """A map with twice the side: the coarse one stretched, joined by what the stem saw at that size.

    The top-down path of feature pyramids (Lin et al. 2017, arXiv:1612.03144).
    """

    def __init__(self, coarse: int, lateral: int) -> None:
        super().__init__()
        self.coarse = nn.Conv2d(coarse, lateral, 1, bias=False)
        self.lateral = nn.Conv2d(lateral, lateral, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(lateral)
        self.conv = nn.Conv2d(lateral, lateral, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(lateral)

    def forward(self, coarse: Tensor, lateral: Tensor) -> Tensor:
        stretched = functional.interpolate(self.coarse(coarse), scale_factor=2.0, mode="nearest")
        joined = functional.relu(self.norm1(stretched + self.lateral(lateral)))
        return functional.relu(self.norm2(self.conv(joined)))


class ConvVisionModel(PreTrainedModel):
    """Pixels [B, 3, S, S] in -1..1 to `tokens` of [hidden_size]: a few of the whole picture, then its objects.

    Objects are the peaks of a heat map, as in CenterNet (Zhou et al. 2019, arXiv:1904.07850), from left to right. Each
    token tells what the maps say of its cell: kind, colour, place and size, and how it stands among the others. Where
    there are fewer than `objects`, the rest are all one learnt token.
    """

    config_class = ConvVisionConfig
    base_model_prefix = "vision_tower"
    main_input_name = "pixel_values"
    input_modalities = ("image",)

    def __init__(self, config: ConvVisionConfig) -> None:
        super().__init__(config)
        layers: list[nn.Module] = []
        before = 3
        self._taps: list[int] = []  # after which of the stem's modules its channels are complete
        for after, blocks in zip(config.channels, config.blocks, strict=True):
            layers += [_Down(before, after), *(_Residual(after) for _ in range(blocks))]
            before = after
            self._taps.append(len(layers))
        self.stem = nn.Sequential(*layers)
        self.position_embedding = nn.Parameter(torch.zeros(1, config.side**2, config.width))
        self.layers = nn.ModuleList(_Layer(config) for _ in range(config.num_hidden_layers))
        self.whole = _Down(config.width, config.width)
        fine = config.channels[1]
        self.finer = nn.ModuleList([_Finer(config.width, config.channels[2]), _Finer(config.channels[2], fine)])
        self.heads = nn.Conv2d(fine, config.kinds + config.colours + 2 + MEASURES, 1)
        seen, named = config.width + fine, config.kinds + config.colours
        rulers = 6 * _PLACE_STEPS + 3 * _SIZE_STEPS + 2
        rest = 2 * _NUMBERS * len(_WAVES) + 4 * _COUNT_STEPS + 3 * 2 * _COMPARED * _STANDING_STEPS
        told = seen + named + rulers + rest
        self._plain = [*range(seen, seen + named), *range(told - rest, told)]  # what `Objects.told` has of it
        self.plainly_told = len(self._plain)
        self.object_projection = nn.Linear(told, config.hidden_size)
        self.no_object = nn.Parameter(torch.zeros(config.hidden_size))
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
            nn.init.normal_(module.no_object, std=1.0)
            nn.init.normal_(module.heads.weight, std=0.01)
            nn.init.constant_(module.heads.bias, -2.0)  # rare things are rare from the start

    def forward(self, pixel_values: Tensor, **kwargs: Any) -> BaseModelOutputWithPooling:
        """Tokens as `last_hidden_state` and as the only entry of `hidden_states`, where LLaVA looks."""
        tokens, _, _ = self.look(pixel_values)
        return BaseModelOutputWithPooling(last_hidden_state=tokens, hidden_states=(tokens,))

    def look(self, pixel_values: Tensor, *, learning: bool = True) -> tuple[Tensor, Maps, Objects]:
        """The tokens [B, tokens, hidden_size], the maps that the objects among them were found in, and these objects.

        Without `learning`, gradients reach only what makes tokens of that which was seen.
        """
        with torch.set_grad_enabled(learning and torch.is_grad_enabled()):
            whole, told, there, maps = self._see(pixel_values)
        objects = torch.where(there[..., None], self.object_projection(told), self.no_object)
        return self.post_layernorm(torch.cat([whole, objects], 1)), maps, Objects(told[..., self._plain], there)

    def _see(self, pixel_values: Tensor) -> tuple[Tensor, Tensor, Tensor, Maps]:
        side, width = self.config.side, self.config.width
        x = pixel_values.to(self.position_embedding.dtype)
        seen = []  # by the stem, at every size
        for number, layer in enumerate(self.stem, 1):
            x = layer(x)
            if number in self._taps:
                seen.append(x)
        x = x.flatten(2).transpose(1, 2) + self.position_embedding
        for layer in self.layers:
            x = layer(x)
        coarse = x.transpose(1, 2).reshape(-1, width, side, side)
        whole = pixel_shuffle(self.whole(coarse).flatten(2).transpose(1, 2), side // 2, self.config.shuffle)
        fine = self.finer[1](self.finer[0](coarse, seen[2]), seen[1])
        maps = self._maps(self.heads(fine))
        return whole, *self._objects(maps, fine, x), maps

    def _maps(self, said: Tensor) -> Maps:
        sizes = [self.config.kinds, self.config.colours, 2, MEASURES]
        return Maps(*said.permute(0, 2, 3, 1).float().split(sizes, dim=-1))

    def _objects(self, maps: Maps, fine: Tensor, coarse: Tensor) -> tuple[Tensor, Tensor]:
        """What is told of each object, [B, objects, numbers], and which of them there are, [B, objects].

        `fine` is [B, C, S, S], `coarse` [B, side², width].
        """
        side, inner = self.config.map_side, self.config.map_side // self.config.side
        heat = maps.heat.sigmoid()
        hottest = heat.amax(-1)
        peak = functional.max_pool2d(hottest[:, None], 3, 1, 1)[:, 0] == hottest
        found, cells = (hottest * peak).flatten(1).topk(self.config.objects)
        there = found > _CERTAIN
        # From left to right, and from top to bottom where one is above the other; what is no object comes last.
        order = (cells % side * side + cells // side).float()
        order = torch.where(there, order, float(2 * side * side))
        order, by_place = order.topk(self.config.objects, largest=False)
        cells = cells.gather(1, by_place)
        there = order < side * side

        def at(values: Tensor, places: Tensor) -> Tensor:  # [B, N, D] at places [B, objects]
            return values.gather(1, places[..., None].expand(-1, -1, values.shape[-1]))

        rows, columns = cells // side, cells % side
        measures = at(maps.measures.flatten(1, 2), cells).sigmoid()
        across, down, *sizes = measures.unbind(-1)
        x, y = (columns + across) / side, (rows + down) / side
        edges = [middle + sign * size / 2 for sign in (-1, 1) for middle, size in ((x, sizes[0]), (y, sizes[1]))]
        kinds = at(maps.kinds.flatten(1, 2), cells).softmax(-1)
        colours = at(maps.colours.flatten(1, 2), cells).softmax(-1)
        told = [
            _of_length_one(at(coarse, rows // inner * self.config.side + columns // inner)),
            _of_length_one(at(fine.flatten(2).transpose(1, 2), cells)),
            kinds,
            colours,
            _on_ruler(x, _PLACE_STEPS),
            _on_ruler(y, _PLACE_STEPS),
            *(_on_ruler(size, _SIZE_STEPS) for size in sizes),
            at(heat.flatten(1, 2), cells),
            *(_on_ruler(edge.clamp(0, 1), _PLACE_STEPS) for edge in edges),
            _in_waves(torch.stack([x, y, *sizes, *edges], -1)),
            *_standing(torch.stack([x, y, *sizes[:2], sizes[0] * sizes[1], sizes[2]], -1), kinds, colours, there),
        ]
        # What the maps say is taught by their labels alone; the answers teach only how to read it.
        told = [part.detach() if number > 1 else part for number, part in enumerate(told)]
        return torch.cat([part.to(fine.dtype) for part in told], -1), there


def _standing(numbers: Tensor, kinds: Tensor, colours: Tensor, there: Tensor) -> list[Tensor]:
    """How each of the objects [B, N] stands among the others, each part [B, N, marks].

    `numbers` [B, N, _COMPARED] are what they are compared by; `kinds` and `colours` are probabilities. All of it is
    weighed, not decided, so that near ties do not hang on the last digit.
    """
    others = there[:, None].to(numbers.dtype).expand(-1, numbers.shape[1], -1)  # [B, N, N]
    same_kind, same_colour = kinds @ kinds.transpose(1, 2), colours @ colours.transpose(1, 2)
    groups = [others, others * same_kind, others * same_kind * same_colour]
    counts = [group.sum(-1) / (_COUNT_STEPS - 1) for group in (*groups, others * same_colour)]
    told = [_on_ruler(count.clamp(0, 1), _COUNT_STEPS) for count in counts]
    less = ((numbers[:, :, None] - numbers[:, None]) / _APART).sigmoid()  # [B, N, N, _COMPARED]: is the other's less?
    for group in groups:
        itself = group.diagonal(dim1=1, dim2=2)[..., None] / 2
        for weighed in (less, 1 - less):
            rank = (group[..., None] * weighed).sum(2) - itself
            told.append(_on_ruler((rank / (_STANDING_STEPS - 1)).clamp(0, 1), _STANDING_STEPS).flatten(-2))
    return told


def _of_length_one(features: Tensor) -> Tensor:
    """Features [..., D], centred, and no louder than a probability, or nothing of what the maps say would be heard."""
    return functional.layer_norm(features, features.shape[-1:]) * features.shape[-1] ** -0.5


def _in_waves(values: Tensor) -> Tensor:
    """Numbers in 0..1, [..., N], as cosines and sines, [..., N · 2 · waves], of length about two."""
    turns = values[..., None] * torch.tensor([torch.pi * wave for wave in _WAVES], device=values.device)
    waves = torch.cat([turns.cos(), turns.sin()], -1).flatten(-2)
    return waves * 2 * (_NUMBERS * len(_WAVES)) ** -0.5


def _on_ruler(values: Tensor, marks: int) -> Tensor:
    """Numbers in 0..1, [..., marks]: each shared between the two marks that it lies between."""
    ruler = torch.arange(marks, device=values.device, dtype=values.dtype)
    return functional.relu(1 - (values[..., None] * (marks - 1) - ruler).abs())


def pixel_shuffle(x: Tensor, side: int, shuffle: int) -> Tensor:
    """[B, side², D] to [B, (side / shuffle)², D · shuffle²]: neighbouring tokens side by side in one."""
    small = side // shuffle
    x = x.reshape(-1, small, shuffle, small, shuffle, x.shape[-1]).transpose(2, 3)
    return x.reshape(-1, small * small, shuffle * shuffle * x.shape[-1])


AutoConfig.register(MODEL_TYPE, ConvVisionConfig, exist_ok=True)
AutoModel.register(ConvVisionConfig, ConvVisionModel, exist_ok=True)
