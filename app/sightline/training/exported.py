"""A checkpoint made of an exported model folder of ours: training goes on where only what was shipped is at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import LlavaConfig, LlavaForConditionalGeneration

from sightline.conv_vision import MODEL_TYPE, ConvVisionModel
from sightline.engine.bundle_files import find_parts, mendable
from sightline.training.model import save_checkpoint
from sightline.training.rows import pixels_of
from sightline.training.scenes import draw

_HALVED = "_fp16"  # what the name of a weight ends in that is stored in half precision
_PICTURES = 64  # that the statistics of what was normalised are taken of


def make_checkpoint(folder: Path, out: Path) -> None:
    """Write the checkpoint, in float32 as training leaves it, that the graphs in `folder` could have been made of.

    Weights are as exact as they were stored. Where a convolution and its batch normalisation were made one, the
    normalisation is made anew, from drawn pictures. Raises ModelError where it is no model of ours.
    """
    with mendable(folder):
        settings = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        settings.pop("transformers.js_config", None)
        if settings["vision_config"]["model_type"] != MODEL_TYPE:
            raise ValueError("not trained here")
        config = LlavaConfig(**settings)
        llava = LlavaForConditionalGeneration(config).eval()
        parts = find_parts(folder, ("vision_encoder", "embed_tokens", "decoder_model_merged"))
        stored = {name: _Stored(onnx.load(file)) for name, file in parts.items()}
        with torch.no_grad():
            _take_encoder(llava, stored["vision_encoder"])
            _take_decoder(llava, stored["decoder_model_merged"])
            (embeddings,) = stored["embed_tokens"].all.values()
            llava.get_input_embeddings().weight.copy_(embeddings)
        llava.tie_weights()
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        save_checkpoint(out, config, tokenizer, llava.state_dict(), config.vision_config.image_size)


class _Stored:
    """What a graph stores, by the names that its nodes know it by."""

    def __init__(self, graph: onnx.ModelProto) -> None:
        self.nodes = graph.graph.node
        self.all = {
            one.name.removesuffix(_HALVED): torch.from_numpy(numpy_helper.to_array(one).copy()).float()
            for one in graph.graph.initializer
        }
        self._casts = {node.output[0]: node.input[0] for node in self.nodes if node.op_type == "Cast"}

    def find(self, name: str) -> Tensor | None:
        """What is stored by that name, maybe in half precision."""
        return self.all.get(self._casts.get(name, name).removesuffix(_HALVED))

    def matrices(self) -> Iterator[Tensor]:
        """What inputs are multiplied by, each [out, in], in the order of use: as such they have no names of their own.

        Eight bits are blocks of numbers around 128, each block with a scale (MatMulNBits of com.microsoft).
        """
        for node in self.nodes:
            matrix = self.find(node.input[1]) if node.op_type in ("MatMul", "MatMulNBits") else None
            if matrix is None:
                continue
            if node.op_type == "MatMul":
                yield matrix.T
            else:
                rows, blocks, _ = matrix.shape
                scales = self.all[node.input[2]].view(rows, blocks, 1)
                columns = next(one.i for one in node.attribute if one.name == "K")  # the last block may be longer
                yield ((matrix - 128) * scales).reshape(rows, -1)[:, :columns]


def _take_encoder(llava: LlavaForConditionalGeneration, stored: _Stored) -> None:
    model = llava.model
    for name, target in (*model.named_parameters(), *model.named_buffers()):
        if name in stored.all:
            target.copy_(stored.all[name])
    for linear, matrix in zip(_in_order_of_use(model), stored.matrices(), strict=True):
        linear.weight.copy_(matrix)
    folded = []
    for name, module in model.vision_tower.named_modules():
        room, _, own = name.rpartition(".")
        convolution = "conv" if room.startswith("finer") and own == "norm2" else own.replace("norm", "conv")
        bias = stored.all.get(f"vision_tower.{room}.{convolution}.weight_bias")
        if isinstance(module, nn.BatchNorm2d) and bias is not None:
            folded.append((module, bias))
    _unfold(model.vision_tower, folded)


def _take_decoder(llava: LlavaForConditionalGeneration, stored: _Stored) -> None:
    model = llava.model.language_model
    for name, target in model.named_parameters():
        if "norm" in name:
            target.copy_(stored.all[name])
    *matrices, _ = stored.matrices()  # the last one is that of the embeddings
    for layer in model.layers:
        (packed, output, gate, up, down), matrices = matrices[:5], matrices[5:]
        attention, mlp = layer.self_attn, layer.mlp
        projections = [attention.q_proj, attention.k_proj, attention.v_proj]
        parts = packed.split([projection.out_features for projection in projections])
        linears = [*projections, attention.o_proj, mlp.gate_proj, mlp.up_proj, mlp.down_proj]
        for linear, matrix in zip(linears, [*parts, output, gate, up, down], strict=True):
            linear.weight.copy_(matrix)


def _in_order_of_use(model: nn.Module) -> list[nn.Linear]:
    """The linear layers of tower and projector, as a picture goes through them."""
    used: list[nn.Linear] = []
    hooks = [
        module.register_forward_hook(lambda module, given, made: used.append(module))
        for part in (model.vision_tower, model.multi_modal_projector)
        for module in part.modules()
        if isinstance(module, nn.Linear)
    ]
    size = model.vision_tower.config.image_size
    model.multi_modal_projector(model.vision_tower(torch.zeros(1, 3, size, size)).last_hidden_state)
    for hook in hooks:
        hook.remove()
    return used


def _unfold(tower: ConvVisionModel, folded: list[tuple[nn.BatchNorm2d, Tensor]]) -> None:
    """Give normalisations that became a bias statistics again; what the tower sees stays the same."""
    for norm, bias in folded:
        norm.running_mean.zero_()
        norm.running_var.fill_(1 - norm.eps)
        norm.weight.fill_(1)
        norm.bias.copy_(bias)
    found: dict[nn.Module, tuple[Tensor, Tensor]] = {}

    def measure(norm: nn.Module, given: tuple[Tensor]) -> None:
        variance, mean = torch.var_mean(given[0], (0, 2, 3), correction=0)
        found[norm] = mean, variance

    hooks = [norm.register_forward_pre_hook(measure) for norm, _ in folded]
    tower(torch.from_numpy(np.stack(_drawn(tower.config.image_size))).permute(0, 3, 1, 2) / 127.5 - 1)
    for hook in hooks:
        hook.remove()
    for norm, bias in folded:
        mean, variance = found[norm]
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.bias.copy_(bias + mean)


def _drawn(size: int) -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [pixels_of(draw(rng).image, size) for _ in range(_PICTURES)]
