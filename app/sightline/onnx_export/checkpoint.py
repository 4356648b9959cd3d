"""A checkpoint folder, checked before anything in it is loaded, then as a torch model."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoModel, AutoModelForImageTextToText, PreTrainedModel
from transformers.utils import logging as transformers_logging

from sightline.errors import ModelError, OutOfMemoryError
from sightline.onnx_export import wrapper

DUAL_ENCODERS = ("clip", "siglip")
"""Model types that do not talk: `dual_encoder.py` makes two graphs of them."""


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's config.json, once it is clear that this program can export the model.

    Raises ModelError for a missing or broken folder, an unsupported model, or weights that are not safetensors.
    """
    path = folder / "config.json"
    try:
        config: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        model_type = config["model_type"]
    except OSError as error:
        raise ModelError(
            folder, "config.json cannot be read.", "Give the folder of a checkpoint as the hub publishes it."
        ) from error
    except (ValueError, TypeError, KeyError) as error:
        raise ModelError(folder, "config.json is not a model's config.", "Download the checkpoint again.") from error
    wrapped = wrapper.find(str(model_type))
    if wrapped is None and model_type not in DUAL_ENCODERS:
        raise ModelError(
            folder,
            f'models of type "{model_type}" cannot be exported.',
            f"Types that can be exported: {', '.join(sorted([*wrapper.known_model_types(), *DUAL_ENCODERS]))}.",
        )
    vision = config.get("vision_config")
    tower = vision.get("model_type") if isinstance(vision, dict) else None
    if wrapped is not None and wrapped.towers and tower not in wrapped.towers:
        raise ModelError(
            folder,
            f'a vision tower of type "{tower}" cannot be exported.',
            f"Towers that can be exported: {', '.join(wrapped.towers)}.",
        )
    if not any((folder / name).is_file() for name in ("model.safetensors", "model.safetensors.index.json")):
        raise ModelError(
            folder,
            "it has no model.safetensors.",
            "Only safetensors weights are loaded, because other formats can run code.",
        )
    for needed in (("tokenizer.json",), ("preprocessor_config.json", "processor_config.json")):
        if not any((folder / name).is_file() for name in needed):
            raise ModelError(folder, f"it has no {' or '.join(needed)}.", "Download the checkpoint again, all of it.")
    return config


def load(folder: Path) -> PreTrainedModel:
    """The checkpoint in float32 on the CPU, for inference; no code from the folder is run.

    Raises ModelError; OutOfMemoryError where it does not fit into memory.
    """
    talks = read_config(folder)["model_type"] not in DUAL_ENCODERS
    broken = ModelError(
        folder, "its weights are broken or do not fit its config.json.", "Download the checkpoint again."
    )
    try:
        model, report = (AutoModelForImageTextToText if talks else AutoModel).from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,
            trust_remote_code=False,
            dtype=torch.float32,
            output_loading_info=True,
        )
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError) or "allocate memory" in str(error):
            raise OutOfMemoryError(f"the model in {folder}") from error
        raise broken from error
    except (SafetensorError, OSError, ValueError) as error:
        raise broken from error
    if report["missing_keys"]:  # which transformers would fill with random numbers
        raise broken
    if not talks or wrapper.wrapper_of(model).sliding_window:
        return model.eval().requires_grad_(False)
    text = model.config.get_text_config()
    kinds = set(getattr(text, "layer_types", None) or ["full_attention"])
    if kinds != {"full_attention"} or getattr(text, "sliding_window", None):
        raise ModelError(
            folder,
            f'its language model "{text.model_type}" looks back only a limited way (sliding window).',
            "Only language models with full attention can be exported.",
        )
    return model.eval().requires_grad_(False)


@contextmanager
def quiet() -> Generator[None]:
    """Keep what torch, transformers and onnxruntime have to say to developers away from the person who waits."""
    bars = transformers_logging.is_progress_bar_enabled()
    transformers_logging.disable_progress_bar()
    disabled = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(disabled)
        if bars:
            transformers_logging.enable_progress_bar()
