"""What a person chose for one model: typed fields, and the file in which they are kept by the model's name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from sightline.settings import Settings, settings_file
from sightline.typed_fields import read_json, setting, usable_values, write_json

BUILTIN = "builtin"
AS_USUAL = "usual"
_DEVICES = next(entry.metadata["choices"] for entry in fields(Settings) if entry.name == "device")


@dataclass(frozen=True)
class ModelSettings:
    """How one model is opened and asked. The defaults leave everything as it is without them."""

    system_prompt: str = setting(
        "", "System prompt", "What the model is told before every conversation, such as how it is to answer."
    )
    temperature: float = setting(
        0.0,
        "Temperature",
        "0 always takes the likeliest word, and answers a question the same each time; higher varies more.",
        bounds=(0.0, 2.0),
        step=0.05,
    )
    top_p: float = setting(
        1.0,
        "Top-p",
        "Of the likeliest words only those that together reach this share; it matters above temperature 0.",
        bounds=(0.05, 1.0),
        step=0.05,
    )
    max_new_tokens: int = setting(
        0,
        "Longest answer",
        "In tokens; a short word is one. 0: as in the settings for all models.",
        bounds=(0, 100_000),
        step=64,
    )
    seed: int = setting(
        0,
        "Seed",
        "Where chance begins: the same seed gives the same answer again. It matters above temperature 0.",
        bounds=(0, 2**31 - 1),
    )
    dtype: str = setting(
        "auto",
        "Weights",
        "Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.",
        choices={
            "auto": "The most exact that are here",
            "fp32": "32 bits (fp32)",
            "fp16": "16 bits (fp16)",
            "q8": "8 bits (q8)",
            "q4": "4 bits (q4)",
            "q4f16": "4 and 16 bits (q4f16)",
        },
    )
    device: str = setting(
        AS_USUAL,
        "Run it on",
        "The processor or the graphics card, for this model alone.",
        choices={AS_USUAL: "As all models", **_DEVICES},
    )
    image_tokens: int = setting(
        0,
        "Tokens for a picture",
        "At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.",
        bounds=(0, 16_384),
        step=64,
    )

    def device_or(self, usual: str) -> str:
        """Where it runs; `usual` is what holds for all models."""
        return usual if self.device == AS_USUAL else self.device


def model_settings_file() -> Path:
    """The JSON file that holds what was chosen for each model; it need not exist."""
    return settings_file().with_name("models.json")


def model_key(folder: str | Path, models_folder: Path) -> str:
    """What a model's settings are kept under: its name where models are kept, so that it may move with them.

    Elsewhere the path of its folder; the empty one is the built-in model's.
    """
    if not str(folder):
        return BUILTIN
    path = Path(folder)
    return path.relative_to(models_folder).as_posix() if path.is_relative_to(models_folder) else str(path)


def load_model_settings(file: Path) -> dict[str, ModelSettings]:
    """What is kept, by key; what is broken or foreign falls back to defaults."""
    stored = read_json(file)
    if not isinstance(stored, dict):
        return {}
    kept = {key: value for key, value in stored.items() if isinstance(value, dict)}
    return {key: ModelSettings(**usable_values(ModelSettings, value)) for key, value in kept.items()}


def save_model_settings(chosen: Mapping[str, ModelSettings], file: Path) -> None:
    """Write what differs from the defaults, so that a crash leaves the old file or the new one. Raises OSError."""
    usual = asdict(ModelSettings())
    kept = {
        key: {name: value for name, value in asdict(settings).items() if value != usual[name]}
        for key, settings in chosen.items()
        if settings != ModelSettings()
    }
    write_json(file, kept)
