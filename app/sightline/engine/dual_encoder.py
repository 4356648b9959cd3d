"""CLIP and SigLIP: two ONNX graphs that turn pictures and texts into vectors of one space, near where they fit."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

import sightline
from sightline.engine.bundle_files import (
    AGAIN,
    digest_files,
    find_parts,
    graph_files,
    mendable,
    read_json,
    read_preprocessor,
    read_tokenizer,
    special_tokens,
    tokenising,
)
from sightline.engine.family import Pixels, pixel_values
from sightline.engine.onnx_files import check_graphs
from sightline.engine.onnx_parts import Graph
from sightline.engine.picture_features import try_settings, understood
from sightline.errors import ModelError, said
from sightline.events import Event, Progress, Stage

TEXT_MODEL = "text_model"
VISION_MODEL = "vision_model"

Vector = NDArray[np.float32]


@dataclass(frozen=True)
class _Kind:
    """What differs between the two."""

    image_processor: str  # where the settings name none, as those of OpenAI's own checkpoints
    # The outputs that are in the common space, the first that there is; CLIP's pooler_output has yet to be projected.
    text_outputs: tuple[str, ...]
    image_outputs: tuple[str, ...]
    padded: bool  # whether a text is filled up to the longest one, as it always was in training
    lower_case: bool  # trained on such text alone, which not every tokenizer.json of it sees to


_KINDS = {
    "clip": _Kind("CLIPImageProcessor", ("text_embeds",), ("image_embeds",), padded=False, lower_case=False),
    "siglip": _Kind(
        "SiglipImageProcessor",
        ("text_embeds", "pooler_output"),
        ("image_embeds", "pooler_output"),
        padded=True,
        lower_case=True,
    ),
}


class DualEncoder:
    """A model folder with `onnx/text_model.onnx` and `onnx/vision_model.onnx`. Used from one thread at a time.

    Either graph is loaded when it is first needed: where all pictures are known, only that of texts ever is.
    """

    def __init__(self, folder: Path, device: str = "auto") -> None:
        """Look at the folder without loading its weights; `device` is one of DEVICES. Raises AppError."""
        self._device = "cpu" if device == "cpu" else "cuda"  # where there is one
        with mendable(folder):
            config = _config(folder)
            self._folder = folder
            self._model_type = str(config["model_type"])
            self._kind = _KINDS[self._model_type]
            self._parts = find_parts(folder, (TEXT_MODEL, VISION_MODEL))
            check_graphs(folder, self._parts.values())
            self._preprocessor = _preprocessor(folder, self._kind)
            try_settings(folder, lambda pixels: [pixel_values(pixels, self._preprocessor)])
            self._tokenizer = _tokenizer(folder, config, self._kind)
            ours = read_json(folder, "sightline.json") or {}
            self.name = str(ours.get("name") or folder.name)
            scale = ours.get("logit_scale")
            self._scale = None if scale is None else math.exp(float(scale))
            self._bias = float(ours.get("logit_bias", 0.0))
        self._graphs: dict[str, Graph] = {}
        self._dim: int | None = None  # of all vectors, once there was one

    def vision_digest(self) -> str:
        """The SHA-256 that identifies what the vectors of pictures depend on. Reads the weights. Raises ModelError."""
        with mendable(self._folder):
            settings = json.dumps([sightline.__version__, self._model_type, self._preprocessor], sort_keys=True)
            weights = digest_files(self._folder, graph_files(self._parts[VISION_MODEL]))
            return hashlib.sha256(f"{settings} {weights}".encode()).hexdigest()

    def embed_text(self, text: str) -> Vector:
        """The vector [dim] of a text, of length 1; what is longer than the model reads is cut. Raises ModelError."""
        text = text.lower() if self._kind.lower_case else text
        with tokenising(self._folder):
            ids = np.array(self._tokenizer.encode(text).ids, np.int64)[None]
        return self._embed(TEXT_MODEL, {"input_ids": ids, "attention_mask": np.ones_like(ids)}, self._kind.text_outputs)

    def embed_picture(self, pixels: Pixels) -> Vector:
        """The vector [dim] of a picture [H, W, 3], of length 1. Raises AppError."""
        prepared = understood(self._folder, self.name, lambda: pixel_values(pixels, self._preprocessor)[None])
        return self._embed(VISION_MODEL, {"pixel_values": prepared}, self._kind.image_outputs)

    def logit(self, similarity: float) -> float | None:
        """transformers' logit for the product of two vectors; None where the folder does not tell its scale."""
        return None if self._scale is None else self._scale * similarity + self._bias

    def close(self) -> None:
        """Free the memory."""
        self._graphs.clear()

    def _embed(self, part: str, feeds: dict[str, NDArray[np.generic]], names: tuple[str, ...]) -> Vector:
        if part not in self._graphs:
            self._graphs[part] = Graph(self._parts[part], self._folder, device=self._device)
        graph = self._graphs[part]
        graph.require(set(feeds), part)
        name = next((name for name in names if name in graph.outputs), None)
        if name is None:
            raise ModelError(self._folder, said("its {part} has no output {names}.", part=part, names=[*names]), AGAIN)
        outputs = graph.run({name: array for name, array in feeds.items() if name in graph.inputs})
        vector = outputs[name].reshape(-1).astype(np.float32)
        self._dim = self._dim or len(vector)
        if len(vector) != self._dim:
            raise ModelError(self._folder, said("its two graphs do not belong together."), AGAIN)
        length = np.linalg.norm(vector)
        if not np.isfinite(length) or length == 0:
            raise ModelError(
                self._folder,
                said("its {part} calculates what is no number.", part=part),
                said("Choose another precision."),
            )
        return np.asarray(vector / length, np.float32)


def open_dual_encoder(folder: Path, device: str = "auto") -> Generator[Event, None, tuple[DualEncoder, str]]:
    """The model in this folder, and its `vision_digest`; yields Progress(LOADING). Raises ModelError.

    It runs on the graphics card where there is one, unless `device` says "cpu".
    """
    yield Progress(Stage.LOADING, 0, 2)
    encoder = DualEncoder(folder, device)
    yield Progress(Stage.LOADING, 1, 2)
    digest = encoder.vision_digest()
    yield Progress(Stage.LOADING, 2, 2)
    return encoder, digest


def _config(folder: Path) -> dict[str, Any]:
    remedy = said("Choose a model of type {names}.", names=[*_KINDS])
    if not folder.is_dir():
        raise ModelError(folder, said("there is no such folder."), remedy)
    config = read_json(folder, "config.json")
    if config is None:
        raise ModelError(folder, said("it has no config.json, so it is no model."), remedy)
    model_type = config.get("model_type")
    if model_type == "siglip2":
        problem = said("pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.")
        raise ModelError(
            folder, problem, said("Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.")
        )
    if model_type not in _KINDS:
        raise ModelError(folder, said("its type {kind} does not find pictures by words.", kind=model_type), remedy)
    return config


def _preprocessor(folder: Path, kind: _Kind) -> dict[str, Any]:
    settings = read_preprocessor(folder)
    name = settings.get("image_processor_type") or settings.get("feature_extractor_type") or kind.image_processor
    # transformers 4 called image processors so at first, and checkpoints still do.
    return {**settings, "image_processor_type": str(name).replace("FeatureExtractor", "ImageProcessor")}


def _tokenizer(folder: Path, config: dict[str, Any], kind: _Kind) -> Tokenizer:
    """Cuts what is too long, and where the model wants it, fills up what is shorter."""
    settings = read_json(folder, "tokenizer_config.json") or {}
    # Without a number of its own in config.json, a text has as many tokens as the field's first model of its kind took.
    longest = int((config.get("text_config") or {}).get("max_position_embeddings") or (64 if kind.padded else 77))
    tokenizer = read_tokenizer(folder)
    tokenizer.enable_truncation(longest)
    tokenizer.no_padding()
    if kind.padded:
        pad = special_tokens(settings).get("pad_token", "")
        pad_id = tokenizer.token_to_id(pad)
        if pad_id is None:
            raise ModelError(folder, said("its tokenizer_config.json names no padding token."), AGAIN)
        direction = "left" if settings.get("padding_side") == "left" else "right"
        tokenizer.enable_padding(direction=direction, pad_id=pad_id, pad_token=pad, length=longest)
    return tokenizer
