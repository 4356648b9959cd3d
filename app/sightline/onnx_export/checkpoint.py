"""A checkpoint folder, checked before anything in it is loaded, then as a torch model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoModel, AutoModelForImageTextToText, PreTrainedModel

from sightline.engine import family, torch_language
from sightline.engine.bundle import QUESTION_TOKENIZER
from sightline.engine.bundle_files import mendable, read_json
from sightline.engine.checkpoint_files import check_weights, refuse_code, unknown_type
from sightline.engine.registry import vision_tower
from sightline.engine.torch_language import quiet
from sightline.errors import ModelError, OutOfMemoryError, said
from sightline.onnx_export import wrapper

DUAL_ENCODERS = ("clip", "siglip")
"""Model types that do not talk: `dual_encoder.py` makes two graphs of them."""


_SAFELY = {"local_files_only": True, "use_safetensors": True, "trust_remote_code": False}


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's config.json, once it is clear that this program can export the model.

    Raises ModelError for a missing or broken folder, an unsupported model, or weights that are not safetensors.
    """
    with mendable(folder):
        config = _read_config(folder)
        check_weights(folder, config)
    kind = family.find(config["model_type"])
    words = [(QUESTION_TOKENIZER,)] if kind is not None and kind.question_input is not None else []
    for needed in (("tokenizer.json",), ("preprocessor_config.json", "processor_config.json"), *words):
        if not any((folder / name).is_file() for name in needed):
            raise ModelError(
                folder,
                said("it has no {names}.", names=" or ".join(needed)),
                said("Download the checkpoint again, all of it."),
            )
    return config


def _read_config(folder: Path) -> dict[str, Any]:
    config = read_json(folder, "config.json")
    if config is None:
        raise ModelError(
            folder, said("it has no config.json."), said("Give the folder of a checkpoint as the hub publishes it.")
        )
    refuse_code(folder)
    model_type = config.get("model_type")
    if model_type in DUAL_ENCODERS:
        return config
    tower = vision_tower(config)
    wrapped = wrapper.find(str(model_type), tower)
    if wrapped is None and model_type in wrapper.known_model_types():
        raise ModelError(
            folder,
            said('a vision tower of type "{kind}" cannot be exported.', kind=tower),
            said("Towers that can be exported: {names}.", names=[*wrapper.known_towers(str(model_type))]),
        )
    if wrapped is None:
        types = sorted([*wrapper.known_model_types(), *DUAL_ENCODERS])
        raise ModelError(folder, unknown_type(config), said("Types that can be exported: {names}.", names=[*types]))
    text = config.get("text_config")
    language = text.get("model_type") if isinstance(text, dict) else None
    if wrapped.text_models and language not in wrapped.text_models:
        raise ModelError(
            folder,
            said('a language model of type "{language}" cannot be exported.', language=language),
            said("Language models that can be exported: {names}.", names=[*wrapped.text_models]),
        )
    return config


def load(folder: Path) -> PreTrainedModel:
    """The checkpoint in float32 on the CPU, for inference; no code from the folder is run.

    Raises ModelError before any weights are read, where that can be known; OutOfMemoryError where they do not fit into
    memory.
    """
    config = read_config(folder)
    kind = AutoModel if config["model_type"] in DUAL_ENCODERS else AutoModelForImageTextToText
    broken = ModelError(
        folder, said("its weights are broken or do not fit its config.json."), said("Download the checkpoint again.")
    )
    try:
        if kind is not AutoModel:
            _refuse_window(folder, config)
        _check_fit(folder, kind)
        model = kind.from_pretrained(folder, config=torch_language.read_config(folder), dtype=torch.float32, **_SAFELY)
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError) or "allocate memory" in str(error):
            raise OutOfMemoryError(said("the model in {folder}", folder=folder)) from error
        raise broken from error
    except (SafetensorError, OSError, ValueError, LookupError, TypeError) as error:
        raise broken from error
    return model.eval().requires_grad_(False)


def _refuse_window(folder: Path, config: dict[str, Any]) -> None:
    """Refuse a language model that looks back only a limited way, unless its wrapper sees to that, or leaves it out."""
    wrapped = wrapper.find(config["model_type"], vision_tower(config))
    if wrapped is not None and (wrapped.sliding_window or not wrapped.decodes):
        return
    text = torch_language.read_config(folder).get_text_config()
    kinds = set(getattr(text, "layer_types", None) or ["full_attention"])
    if kinds != {"full_attention"} or getattr(text, "sliding_window", None):
        raise ModelError(
            folder,
            said('its language model "{kind}" looks back only a limited way (sliding window).', kind=text.model_type),
            said("Only language models with full attention can be exported."),
        )


def _check_fit(folder: Path, kind: Any) -> None:
    """Refuse weights that are not those of the model that config.json describes, by their names and shapes alone.

    transformers would fill what is missing with random numbers; and a model far larger than its weights, the memory.
    """
    with quiet():
        # The meta device has shapes and no numbers.
        _, report = kind.from_pretrained(
            folder,
            config=torch_language.read_config(folder),
            device_map="meta",
            ignore_mismatched_sizes=True,
            output_loading_info=True,
            **_SAFELY,
        )
    for name, there, described in sorted(report["mismatched_keys"]):
        described, there = (" × ".join(map(str, shape)) for shape in (described, there))
        problem = said(
            "its config.json describes a {name} of {described}, but its weights have one of {there}.",
            name=name,
            described=described,
            there=there,
        )
        raise ModelError(folder, problem, said("Download the checkpoint again."))
    for name in sorted(report["missing_keys"]):
        raise ModelError(folder, said("its weights lack {name}.", name=name), said("Download the checkpoint again."))
