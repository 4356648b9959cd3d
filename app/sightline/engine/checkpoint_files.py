"""What is wrong with a checkpoint, found before it is loaded: code of its own, missing parts, false sizes."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from sightline.engine.bundle_files import AGAIN, WEIGHTS_INDEX, find_weights, read_json
from sightline.errors import ModelError, Sentence, said

_SETTINGS = ("config.json", "processor_config.json", "preprocessor_config.json", "tokenizer_config.json")
_LONGEST_HEADER = 100 << 20  # bytes; what the safetensors library itself allows
_MOST_AXES = 64  # of a tensor: what torch has at most
# How many bits a number of each kind takes that safetensors has.
_BITS = {
    **dict.fromkeys(("BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E5M2FNUZ", "F8_E4M3FNUZ"), 8),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 16),
    **dict.fromkeys(("U32", "I32", "F32"), 32),
    **dict.fromkeys(("U64", "I64", "F64", "C64"), 64),
    **dict.fromkeys(("F6_E2M3", "F6_E3M2"), 6),
    "F4": 4,
}
_EMBEDDING = "embed_tokens.weight"
_TOWER_LAYER = re.compile(r"vision.*?\.layers?\.(\d+)\.")
# How many layers a part says it has, and how they are numbered in the names of its tensors.
_DEPTHS = (
    ("vision_config", "num_hidden_layers", _TOWER_LAYER),
    ("vision_config", "depth", re.compile(r"visual\.blocks\.(\d+)\.")),
    ("qformer_config", "num_hidden_layers", re.compile(r"qformer\..*?\.layer\.(\d+)\.")),
)
_PLACES = re.compile(r"vision.*embeddings\.position_embedding\.weight$")
_SEES = ("vision_config", "vision_tower", "mm_vision_tower", "vision_tower_config", "vision_feature_layer")

Shapes = dict[str, list[int]]
"""The shape of each tensor of a file, by its name."""


def unknown_type(config: dict[str, Any]) -> Sentence:
    """What to say of a config.json whose `model_type` this program does not know."""
    model_type = config.get("model_type")
    if not model_type:
        return said("its config.json names no model_type.")
    if not any(name in config for name in _SEES):
        return said("its type {kind} is not supported: it is no model that sees pictures.", kind=model_type)
    return said("its type {kind} is not supported.", kind=model_type)


def refuse_code(folder: Path) -> None:
    """Raise ModelError for a model that wants to run Python code of its own: nothing from a folder is ever run."""
    for name in _SETTINGS:
        if _has_auto_map(read_json(folder, name)):
            raise ModelError(
                folder,
                said(
                    "its {name} asks for Python code of its own (auto_map), and code from a model is never run.",
                    name=name,
                ),
                said("Look for a version of it that transformers knows without; their names often end in -hf."),
            )


def check_weights(folder: Path, config: dict[str, Any]) -> int:
    """Raise ModelError where the weights are absent, incomplete or no safetensors, or do not fit the config.json.

    Reads the head of each file only; returns how many numbers there are.
    """
    files = find_weights(folder)
    if not files:
        pickles = sorted([*folder.glob("*.bin"), *folder.glob("*.pt"), *folder.glob("*.pth"), *folder.glob("*.ckpt")])
        found = said(" {name} is in a form that can run code.", name=pickles[0].name) if pickles else ""
        raise ModelError(
            folder,
            said("it has no model.safetensors.{found}", found=found),
            said("Only safetensors weights are loaded; look for those."),
        )
    if (folder / "adapter_config.json").exists():  # with which answers would hang on whether peft is installed
        raise ModelError(
            folder,
            said("it is a model and an adapter (adapter_config.json), which are not put together here."),
            said("Look for a version of it with the adapter merged into its weights."),
        )
    shapes = {file.name: _shapes(folder, file) for file in files}
    index = None if len(files) == 1 and files[0].name == "model.safetensors" else read_json(folder, WEIGHTS_INDEX)
    for tensor, file_name in ((index or {}).get("weight_map") or {}).items():
        if tensor not in shapes[file_name]:
            raise ModelError(folder, said("its {file} lacks {tensor}.", file=file_name, tensor=tensor), AGAIN)
    together = {name: shape for each in shapes.values() for name, shape in each.items()}
    _compare_sizes(folder, config, together)
    _compare_depths(folder, config, together)
    _check_feature_layers(folder, config, together)
    _compare_pictures(folder, config, together)
    return sum(math.prod(shape) for shape in together.values())


def _has_auto_map(settings: Any) -> bool:
    if isinstance(settings, list):
        return any(_has_auto_map(value) for value in settings)
    if not isinstance(settings, dict):
        return False
    return "auto_map" in settings or any(_has_auto_map(value) for value in settings.values())


def tensor_shapes(file: Path) -> Shapes:
    """The shape of each tensor of a safetensors file, from its head. Raises ValueError for what is none, or not whole.

    As the safetensors library has it, each tensor is as long as its shape says and follows the one before, to the end.
    """
    size = file.stat().st_size
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        if length > min(size - 8, _LONGEST_HEADER):
            raise ValueError("a head beyond the end")
        try:
            head = json.loads(stream.read(length).decode("utf-8"))
            about = head.pop("__metadata__", {})
            tensors = {name: _tensor(entry) for name, entry in head.items()}
        except (TypeError, LookupError, AttributeError, RecursionError) as error:
            raise ValueError("no head") from error
    if not isinstance(about, dict) or not all(isinstance(text, str) for text in about.values()):
        raise ValueError("metadata that is no text")
    ends = 0
    for start, end, _ in sorted(tensors.values()):
        if start != ends:
            raise ValueError("a gap, or two tensors in one place")
        ends = end
    if ends != size - 8 - length:
        raise ValueError("tensors and file end at different places")
    return {name: shape for name, (_, _, shape) in tensors.items()}


def _tensor(entry: dict[str, Any]) -> tuple[int, int, list[int]]:
    """Where a tensor begins and ends, and its shape."""
    (start, end), shape = entry["data_offsets"], entry["shape"]
    numbers = [start, end, *shape]
    if len(shape) > _MOST_AXES or not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError("a place or a shape that cannot be")
    if math.prod(shape) * _BITS[entry["dtype"]] != (end - start) * 8:
        raise ValueError("a shape that is not that of its numbers")
    return start, end, shape


def _shapes(folder: Path, file: Path) -> Shapes:
    try:
        return tensor_shapes(file)
    except ValueError as error:
        broken = said("its {name} is no safetensors file, or not all of it.", name=file.name)
        raise ModelError(folder, broken, AGAIN) from error


def _compare_sizes(folder: Path, config: dict[str, Any], shapes: Shapes) -> None:
    """Compare what the config says of the language model, as far as it says it, with its embeddings and layers."""
    text = config.get("text_config") or config
    names = [name for name in shapes if name.endswith(_EMBEDDING) and len(shapes[name]) == 2]
    if not names or not isinstance(text, dict):
        return
    name = min(names, key=len)
    rows, columns = shapes[name]
    told: dict[str, tuple[Any, int]] = {
        "vocab_size": (text.get("vocab_size"), rows),
        "hidden_size": (text.get("word_embed_proj_dim", text.get("hidden_size")), columns),
    }
    stem = re.escape(name.removesuffix(_EMBEDDING))
    layers = [int(found[1]) for other in shapes if (found := re.match(rf"{stem}layers\.(\d+)\.", other))]
    if layers:
        told["num_hidden_layers"] = (text.get("num_hidden_layers"), max(layers) + 1)
    for setting, (value, real) in told.items():
        spare = setting == "vocab_size" and isinstance(value, int) and value < real  # some have rows for more tokens
        if value is not None and value != real and not spare:
            problem = said(
                "its config.json says {setting} {value}, but its weights have {real}.",
                setting=setting,
                value=value,
                real=real,
            )
            raise ModelError(folder, problem, AGAIN)


def _compare_depths(folder: Path, config: dict[str, Any], shapes: Shapes) -> None:
    """Refuse parts beside the language model that are said to have more layers than there are."""
    for part, setting, numbered in _DEPTHS:
        settings = config.get(part)
        value = settings.get(setting) if isinstance(settings, dict) else None
        layers = [int(found[1]) for name in shapes if (found := numbered.search(name))]
        if layers and isinstance(value, int) and value > max(layers) + 1:
            raise _false_size(folder, part, setting, value, max(layers) + 1)


def _check_feature_layers(folder: Path, config: dict[str, Any], shapes: Shapes) -> None:
    """Refuse features of layers that the vision tower does not have; 0 is what its first layer is given."""
    vision = config.get("vision_config")
    said_to_be = vision.get("num_hidden_layers") if isinstance(vision, dict) else None
    numbers = [int(found[1]) for name in shapes if (found := _TOWER_LAYER.search(name))]
    value = config.get("vision_feature_layer")
    if value is None or not numbers:
        return
    layers = min(max(numbers) + 1, said_to_be) if type(said_to_be) is int else max(numbers) + 1
    wanted = value if isinstance(value, list) else [value]
    if not wanted or not all(type(layer) is int and -layers - 1 <= layer <= layers for layer in wanted):
        problem = said(
            "its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.",
            value=json.dumps(value)[:60],
            layers=layers,
        )
        raise ModelError(folder, problem, AGAIN)


def _compare_pictures(folder: Path, config: dict[str, Any], shapes: Shapes) -> None:
    """Refuse a picture size for which the vision tower has not as many places as it would have patches."""
    vision = config.get("vision_config")
    places = [shape[0] for name, shape in shapes.items() if _PLACES.search(name) and len(shape) == 2]
    if not isinstance(vision, dict) or len(places) != 1:
        return
    image, patch = vision.get("image_size"), vision.get("patch_size")
    if type(image) is not int or type(patch) is not int or patch <= 0:
        return
    if max(0, image // patch) ** 2 not in (places[0], places[0] - 1):  # some have one for the class token too
        raise _false_size(folder, "vision_config", "image_size", image, patch * math.isqrt(places[0]))


def _false_size(folder: Path, part: str, setting: str, value: int, real: int) -> ModelError:
    problem = said(
        "its config.json says {setting} {value} of its {part}, but its weights have {real}.",
        setting=setting,
        value=value,
        part=part,
        real=real,
    )
    return ModelError(folder, problem, AGAIN)
