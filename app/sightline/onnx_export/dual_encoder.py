"""The two graphs of CLIP and SigLIP, text_model and vision_model, each compared with torch."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.export import Dim
from transformers import PreTrainedModel

from sightline.events import Event, Progress, Stage
from sightline.onnx_export.graphs import trace
from sightline.onnx_export.verify import Check, Graphs, Report

DTYPES = ("fp32", "fp16")  # a text is read once for a whole folder: fewer bits would win nothing, and rank otherwise
OUTPUTS = {"clip": ("text_embeds", "image_embeds"), "siglip": ("pooler_output", "pooler_output")}
"""By model type: what transformers.js reads of the text model and of the vision model."""

TEXT_CASES = (1, 3, 4)  # texts; it was traced with 2
VISION_CASES = (1, 3, 4)  # pictures


class TextModel(nn.Module):
    """`input_ids` [n, S] to the vectors of texts [n, dim] in the common space, as long as they come."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor) -> Tensor:
        """As the class says."""
        return self.model.get_text_features(input_ids=input_ids).pooler_output


class VisionModel(nn.Module):
    """`pixel_values` [n, 3, H, W] to the vectors of pictures [n, dim] in the common space, as long as they come."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        return self.model.get_image_features(pixel_values=pixel_values).pooler_output


def text_model(model: PreTrainedModel) -> onnx.ModelProto:
    """The graph of texts; their count and length are dynamic."""
    inputs = {"input_ids": _texts(model, 2, 5, torch.Generator().manual_seed(0))}
    longest = model.config.text_config.max_position_embeddings
    shapes = {"input_ids": {0: Dim("texts"), 1: Dim("sequence", max=longest)}}
    return trace(TextModel(model), inputs, shapes, [OUTPUTS[model.config.model_type][0]])


def vision_model(model: PreTrainedModel) -> onnx.ModelProto:
    """The graph of pictures; only their count is dynamic."""
    inputs = {"pixel_values": _pixels(model, 2, torch.Generator().manual_seed(0))}
    shapes = {"pixel_values": {0: Dim("pictures")}}
    return trace(VisionModel(model), inputs, shapes, [OUTPUTS[model.config.model_type][1]])


GRAPHS: dict[str, Callable[[PreTrainedModel], onnx.ModelProto]] = {
    "text_model": text_model,
    "vision_model": vision_model,
}


def write_logit_settings(model: PreTrainedModel, file: Path) -> None:
    """Add to sightline.json how the product of two vectors becomes a logit, which neither graph does."""
    settings = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    settings["logit_scale"] = float(model.logit_scale)
    if hasattr(model, "logit_bias"):
        settings["logit_bias"] = float(model.logit_bias)
    file.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")


def compare(model: PreTrainedModel, bundle: Path) -> Generator[Event, None, Report]:
    """Compare both graphs of a bundle with the model, alone and multiplied into logits. Yields Progress(EXPORTING)."""
    graphs = Graphs(bundle, GRAPHS)
    generator = torch.Generator().manual_seed(1)
    longest = model.config.text_config.max_position_embeddings
    checks: list[Check] = []
    total = len(TEXT_CASES) + len(VISION_CASES) + 1
    for texts in TEXT_CASES:
        yield Progress(Stage.EXPORTING, len(checks), total, "verifying text_model")
        ids = _texts(model, texts, max(3, longest // texts), generator)
        feeds = {"input_ids": ids.numpy()}
        case = f"{texts} × {ids.shape[1]} tokens"
        checks.append(graphs.check("text_model", case, feeds, (TextModel(model)(ids),)))
    for pictures in VISION_CASES:
        yield Progress(Stage.EXPORTING, len(checks), total, "verifying vision_model")
        pixels = _pixels(model, pictures, generator)
        feeds = {"pixel_values": pixels.numpy()}
        checks.append(graphs.check("vision_model", f"pictures: {pictures}", feeds, (VisionModel(model)(pixels),)))
    yield Progress(Stage.EXPORTING, total - 1, total, "verifying cosines")
    checks.append(_cosines(model, graphs, longest, generator))
    yield Progress(Stage.EXPORTING, total, total, "verified")
    return Report(tuple(checks))


def _cosines(model: PreTrainedModel, graphs: Graphs, longest: int, generator: torch.Generator) -> Check:
    """transformers' own cosines of four pictures with three texts, and those of the graphs."""
    ids, pixels = _texts(model, 3, longest, generator), _pixels(model, 4, generator)
    outputs = model(input_ids=ids, pixel_values=pixels)
    texts = graphs.run("text_model", {"input_ids": ids.numpy()})[0]
    pictures = graphs.run("vision_model", {"pixel_values": pixels.numpy()})[0]
    texts, pictures = (each / np.linalg.norm(each, axis=-1, keepdims=True) for each in (texts, pictures))
    apart = float(np.abs(pictures @ texts.T - (outputs.image_embeds @ outputs.text_embeds.T).numpy()).max())
    return Check("whole model", "cosines of 4 pictures × 3 texts", apart, apart, max(graphs.tolerances.values()))


def _texts(model: PreTrainedModel, count: int, length: int, generator: torch.Generator) -> Tensor:
    """Random tokens, which end with the one that the model looks for at the end of a text."""
    text = model.config.text_config
    ids = torch.randint(3, text.vocab_size - 1, (count, length), generator=generator)
    # CLIP's first checkpoints say 2, and mean the token with the highest number.
    ids[:, -1] = text.eos_token_id if isinstance(text.eos_token_id, int) and text.eos_token_id > 2 else ids.max() + 1
    return ids


def _pixels(model: PreTrainedModel, count: int, generator: torch.Generator) -> Tensor:
    side = model.config.vision_config.image_size
    return torch.randn(count, 3, side, side, generator=generator)
