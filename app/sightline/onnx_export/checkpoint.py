"""A checkpoint folder, checked before anything in it is loaded, then as a torch model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModel, AutoModelForImageTextToText, PreTrainedModel

from sightline.engine import family
from sightline.engine.bundle import QUESTION_TOKENIZER
from sightline.engine.bundle_files import mendable, read_json
from sightline.engine.checkpoint_files import check_weights, refuse_code, unknown_type
from sightline.engine.registry import vision_tower
from sightline.engine.torch_language import quiet
from sightline.errors import ModelError, OutOfMemoryError
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
            raise ModelError(folder, f"it has no {' or '.join(needed)}.", "Download the checkpoint again, all of it.")
    return config


def _read_config(folder: Path) -> dict[str, Any]:
    config = read_json(folder, "config.json")
    if config is None:
        raise ModelError(folder, "it has no config.json.", "Give the folder of a checkpoint as the hub publishes it.")
    refuse_code(folder)
    model_type = config.get("model_type")
    if model_type in DUAL_ENCODERS:
        return config
    tower = vision_tower(config)
    wrapped = wrapper.find(str(model_type), tower)
    if wrapped is None and model_type in wrapper.known_model_types():
        raise ModelError(
            folder,
            f'a vision tower of type "{tower}" cannot be exported.',
            f"Towers that can be exported: {', '.join(wrapper.known_towers(str(model_type)))}.",
        )
    if wrapped is None:
        types = sorted([*wrapper.known_model_types(), *DUAL_ENCODERS])
        raise ModelError(folder, unknown_type(config), f"Types that can be exported: {', '.join(types)}.")
    text = config.get("text_config")
    language = text.get("model_type") if isinstance(text, dict) else None
    if wrapped.text_models and language not in wrapped.text_models:
        raise ModelError(
            folder,
            f'a language model of type "{language}" cannot be exported.',
            f"Language models that can be exported: {', '.join(wrapped.text_models)}.",
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
        folder, "its weights are broken or do not fit its config.json.", "Download the checkpoint again."
    )
    try:
        if kind is not AutoModel:
            _refuse_window(folder, config)
        _check_fit(folder, kind)
        model = kind.from_pretrained(folder, dtype=torch.float32, **_SAFELY)
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError) or "allocate memory" in str(error):
            raise OutOfMemoryError(f"the model in {folder}") from error
        raise broken from error
    except (SafetensorError, OSError, ValueError, LookupError, TypeError) as error:
        raise broken from error
    return model.eval().requires_grad_(False)


def _refuse_window(folder: Path, config: dict[str, Any]) -> None:
    """Refuse a language model that looks back only a limited way, unless its wrapper sees to that."""
    wrapped = wrapper.find(config["model_type"], vision_tower(config))
    if wrapped is not None and wrapped.sliding_window:
        return
    text = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False).get_text_config()
    kinds = set(getattr(text, "layer_types", None) or ["full_attention"])
    if kinds != {"full_attention"} or getattr(text, "sliding_window", None):
        raise ModelError(
            folder,
            f'its language model "{text.model_type}" looks back only a limited way (sliding window).',
            "Only language models with full attention can be exported.",
        )


def _check_fit(folder: Path, kind: Any) -> None:
    """Refuse weights that are not those of the model that config.json describes, by their names and shapes alone.

    transformers would fill what is missing with random numbers; and a model far larger than its weights, the memory.
    """
    with quiet():
        # The meta device has shapes and no numbers.
        _, report = kind.from_pretrained(
            folder, device_map="meta", ignore_mismatched_sizes=True, output_loading_info=True, **_SAFELY
        )
    for name, there, said in sorted(report["mismatched_keys"]):
        sizes = (" × ".join(map(str, shape)) for shape in (said, there))
        problem = "its config.json describes a {} of {}, but its weights have one of {}.".format(name, *sizes)
        raise ModelError(folder, problem, "Download the checkpoint again.")
    for name in sorted(report["missing_keys"]):
        raise ModelError(folder, f"its weights lack {name}.", "Download the checkpoint again.")
