"""Settings: typed fields with title and help, kept as JSON; and the folders the program lives in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs


def resource_folder() -> Path:
    """The folder with the built-in model, icons and samples: in the installed package, or beside app/ in a checkout."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def data_folder() -> Path:
    """Where the program keeps what it must not lose; made on first use."""
    return Path(platformdirs.user_data_dir("sightline", appauthor=False, ensure_exists=True))


def settings_file() -> Path:
    """The JSON file that holds the settings."""
    return Path(platformdirs.user_config_dir("sightline", appauthor=False, ensure_exists=True)) / "settings.json"


def builtin_model_folder() -> Path:
    """The bundle of the model that comes with the program."""
    return resource_folder() / "builtin"


def _setting(default: Any, title: str, help_text: str, choices: tuple[str, ...] = ()) -> Any:
    return field(default=default, metadata={"title": title, "help": help_text, "choices": choices})


@dataclass(frozen=True)
class Settings:
    """What a person can choose; each field carries its title and help for the dialog that shows it."""

    theme: str = _setting(
        "system",
        "Theme",
        "Colours of the window. “System” follows the desktop.",
        ("system", "light", "dark", "contrast"),
    )
    text_scale: float = _setting(1.0, "Text size", "1.0 is the desktop's own size; up to 2.0.")
    enter_sends: bool = _setting(True, "Enter sends", "When off, Ctrl+Enter sends and Enter starts a new line.")
    model_folder: str = _setting("", "Model folder", "The model that answers; empty for the built-in one.")
    max_new_tokens: int = _setting(512, "Longest answer", "An answer ends after this many tokens.")

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read settings; a missing, broken or foreign file, or a value of the wrong type, falls back to defaults."""
        try:
            stored = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        if not isinstance(stored, dict):
            return cls()
        known = {
            entry.name: stored[entry.name]
            for entry in fields(cls)
            if entry.name in stored
            and type(stored[entry.name]) is type(entry.default)
            and (not entry.metadata["choices"] or stored[entry.name] in entry.metadata["choices"])
        }
        return cls(**known)

    def save(self, file: Path) -> None:
        """Write all settings so that a crash leaves the old file or the new one, never half of one."""
        partial = file.with_name(file.name + ".part")
        partial.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")
        partial.replace(file)
