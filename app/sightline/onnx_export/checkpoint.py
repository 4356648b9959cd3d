"""A checkpoint folder, checked before anything in it is loaded, then as a torch model."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModel, AutoModelForImageTextToText, PreTrainedModel
from transformers.utils import logging as transformers_logging

from sightline.engine.bundle_files import mendable, read_json
from sightline.engine.checkpoint_files import check_weights, refuse_code, unknown_type
from sightline.errors import ModelError, OutOfMemoryError
from sightline.onnx_export import wrapper

DUAL_ENCODERS = ("clip", "siglip")
"""Model types that do not talk: `dual_encoder.py` makes two graphs of them."""


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's config.json, once it is clear that this program can export the model.

    Raises ModelError for a missing or broken folder, an unsupported model, or weights that are not safetensors.
    """
    with mendable(folder):
        config = _read_config(folder)
        check_weights(folder, config)
    for needed in (("tokenizer.json",), ("preprocessor_config.json", "processor_config.json")):
        if not any((folder / name).is_file() for name in needed):
            raise ModelError(folder, f"it has no {' or '.join(needed)}.", "Download the checkpoint again, all of it.")
    return config


def _read_config(folder: Path) -> dict[str, Any]:
    config = read_json(folder, "config.json")
    if config is None:
        raise ModelError(folder, "it has no config.json.", "Give the folder of a checkpoint as the hub publishes it.")
    refuse_code(folder)
    model_type = config.get("model_type")
    wrapped = wrapper.find(str(model_type))
    if wrapped is None and model_type not in DUAL_ENCODERS:
        types = sorted([*wrapper.known_model_types(), *DUAL_ENCODERS])
        raise ModelError(folder, unknown_type(config), f"Types that can be exported: {', '.join(types)}.")
    vision = config.get("vision_config")
    tower = vision.get("model_type") if isinstance(vision, dict) else None
    if wrapped is not None and wrapped.towers and tower not in wrapped.towers:
        raise ModelError(
            folder,
            f'a vision tower of type "{tower}" cannot be exported.',
            f"Towers that can be exported: {', '.join(wrapped.towers)}.",
        )
    text = config.get("text_config")
    language = text.get("model_type") if isinstance(text, dict) else None
    if wrapped is not None and wrapped.text_models and language not in wrapped.text_models:
        raise ModelError(
            folder,
            f'a language model of type "{language}" cannot be exported.',
            f"Language models that can be exported: {', '.join(wrapped.text_models)}.",
        )
    return config


def load(folder: Path) -> PreTrainedModel:
    """The checkpoint in float32 on the CPU, for inference; no code from the folder is run.

    Raises ModelError; OutOfMemoryError where it does not fit into memory.
    """
    config = read_config(folder)
    talks = config["model_type"] not in DUAL_ENCODERS
    kind = AutoModelForImageTextToText if talks else AutoModel
    broken = ModelError(
        folder, "its weights are broken or do not fit its config.json.", "Download the checkpoint again."
    )
    try:
        _check_size(folder, kind, check_weights(folder, config))
        model, report = kind.from_pretrained(
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
    except (SafetensorError, OSError, ValueError, LookupError, TypeError) as error:
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


def _check_size(folder: Path, kind: Any, numbers: int) -> None:
    """Refuse a config.json that describes a far larger model than there are weights for: it would fill the memory."""
    config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    with torch.device("meta"):  # which takes no memory
        empty = kind.from_config(config, trust_remote_code=False)
    said = sum(parameter.numel() for parameter in empty.parameters())
    if said > 2 * numbers:
        problem = f"its config.json describes a model of {said:,} numbers, but its weights have {numbers:,}."
        raise ModelError(folder, problem, "Download the checkpoint again.")


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
