"""Vision towers that read pictures of any size as one row of patches, for tracing: what Qwen's wrappers share."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.engine.patches import rope_positions
from sightline.onnx_export.wrapper import Wrapper


@dataclass(frozen=True)
class Layout:
    """Where every patch is, each [patches]: its frame among all pictures' frames, and its row and column there.

    `rows` and `columns` say how large the frame is. Patches that merge into one token stand side by side.
    """

    frame: Tensor
    row: Tensor
    column: Tensor
    rows: Tensor
    columns: Tensor


def layout(patches: int, grid_thw: Tensor, merge: int) -> Layout:
    """The layout of so many patches of the pictures in `grid_thw` [pictures, 3]: frames, rows and columns.

    Without loops over pictures, which tracing would freeze.
    """
    frames, rows, columns = grid_thw.unbind(-1)
    ends = (frames * rows * columns).cumsum(0)
    patch = torch.arange(patches)
    picture = (patch[:, None] >= ends[None]).sum(-1)
    frames_before = frames.cumsum(0) - frames
    offset = patch - (ends - frames * rows * columns)[picture]
    rows, columns = rows[picture], columns[picture]
    frame = frames_before[picture] + offset // (rows * columns)
    block, inside = offset % (rows * columns) // merge**2, offset % merge**2
    blocks_across = columns // merge
    row = block // blocks_across * merge + inside // merge
    column = block % blocks_across * merge + inside % merge
    return Layout(frame, row, column, rows, columns)


def encode(blocks: nn.ModuleList, states: Tensor, rotary: tuple[Tensor, Tensor], groups: list[Tensor]) -> list[Tensor]:
    """The states [patches, hidden] after each of Qwen's vision blocks.

    `rotary` is cosine and sine, [patches, head dim]; `groups` has for each block numbers [patches]: patches with the
    same number see one another. Written out, because transformers cuts the row into pieces, which freezes their number,
    or takes a kernel that ONNX lacks. Head by head: all at once take as many times the memory, which grows with the
    square of the patches.
    """
    unseen = {id(group): torch.where(group[:, None] == group[None], 0.0, -torch.inf) for group in groups}
    found = []
    for block, group in zip(blocks, groups, strict=True):
        attention = block.attn
        parts = attention.qkv(block.norm1(states)).reshape(states.shape[0], 3, attention.num_heads, -1).unbind(1)
        queries, keys, values = rotated(parts[0], *rotary), rotated(parts[1], *rotary), parts[2]
        heads = []
        for head in range(attention.num_heads):
            scores = queries[:, head] @ keys[:, head].T * attention.scaling + unseen[id(group)]
            heads.append(scores.softmax(-1) @ values[:, head])
        states = states + attention.proj(torch.cat(heads, dim=-1))
        states = states + block.mlp(block.norm2(states))
        found.append(states)
    return found


def rotated(states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """States [..., patches, heads, head dim] turned by their positions; cosine and sine are [patches, head dim]."""
    first, second = states.chunk(2, dim=-1)
    return states * cosine[:, None] + torch.cat([-second, first], dim=-1) * sine[:, None]


def learned_positions(visual: nn.Module, at: Layout) -> Tensor:
    """The square table of learned positions stretched over each picture, [patches, hidden]: corners on corners."""
    side = visual.num_grid_per_side
    table = visual.pos_embed.weight
    down, row_weights = _neighbours(at.row, at.rows, side)
    across, column_weights = _neighbours(at.column, at.columns, side)
    positions = table[down[:, :, None] * side + across[:, None]]  # [patches, 2, 2, hidden]
    return (positions * (row_weights[:, :, None] * column_weights[:, None])[..., None]).sum((1, 2))


def _neighbours(index: Tensor, count: Tensor, side: int) -> tuple[Tensor, Tensor]:
    """The two places of the table next to each patch, and their shares."""
    place = index.float() * (side - 1) / (count - 1).clamp(min=1)
    before = place.floor()
    places = torch.stack([before, (before + 1).clamp(max=side - 1)], dim=-1).long()
    return places, torch.stack([1 - (place - before), place - before], dim=-1)


class PatchWrapper(Wrapper):
    """A model whose encoder takes patches and the size of each picture, and whose positions have three axes."""

    grid_name = "image_grid_thw"
    vision_axes = {"pixel_values": {0: "patches"}, "image_grid_thw": {0: "pictures"}}  # noqa: RUF012
    decoder_axes = {**Wrapper.decoder_axes, "position_ids": {1: "batch", 2: "sequence"}}  # noqa: RUF012

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says: every picture has a shape of its own."""
        vision = model.config.vision_config
        merge = vision.spatial_merge_size
        sizes = torch.randint(1, 6, (pictures, 2), generator=generator) * merge
        sizes[0, 0] += merge * pictures  # never all of them of one shape
        grid = torch.cat([torch.ones(pictures, 1, dtype=torch.int64), sizes], dim=1)
        numbers = 3 * vision.temporal_patch_size * vision.patch_size**2
        pixels = torch.randn(int(grid.prod(1).sum()), numbers, generator=generator)
        return {"pixel_values": pixels, self.grid_name: grid}

    def generate_inputs(self, inputs: dict[str, Tensor]) -> dict[str, Tensor] | None:
        """As the base class says."""
        return {"pixel_values": inputs["pixel_values"], "image_grid_thw": inputs[self.grid_name]}

    def prompt_inputs(self, is_image: Tensor) -> dict[str, Tensor]:
        """As the base class says: from them come the positions."""
        return {"mm_token_type_ids": is_image.to(torch.int32)}

    def image_tokens(self, model: PreTrainedModel, images: dict[str, Tensor], features: Tensor) -> list[int]:
        """As the base class says."""
        return [rows * columns for rows, columns in self._grids(model, images)]

    def positions(self, model: PreTrainedModel, images: dict[str, Tensor], is_image: Tensor, count: int) -> Tensor:
        """As the base class says."""
        prompt = torch.from_numpy(rope_positions(is_image[0].numpy(), self._grids(model, images)))
        after = int(prompt.max()) + 1 + torch.arange(count - prompt.shape[1])
        return torch.cat([prompt, after.expand(3, -1)], dim=1)[:, None]

    def _grids(self, model: PreTrainedModel, images: dict[str, Tensor]) -> list[tuple[int, int]]:
        """The rows and columns of tokens of each picture."""
        sides = images[self.grid_name][:, 1:] // model.config.vision_config.spatial_merge_size
        return [(rows, columns) for rows, columns in sides.tolist()]

    def decoder_inputs(
        self, model: PreTrainedModel, embeds: Tensor, mask: Tensor, positions: Tensor
    ) -> dict[str, Tensor]:
        """As the base class says; text has the same position on all three axes."""
        axes = positions.expand(3, *positions.shape[-2:])
        return {**super().decoder_inputs(model, embeds, mask, positions), "position_ids": axes.clone()}
