"""Settings: typed fields with title and help, kept as JSON; and the folders the program lives in."""

from __future__ import annotations

import json
import math
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs


def resource_folder() -> Path:
    """The folder with the built-in model, icons and samples: in the installed package, or beside app/ in a checkout."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def data_folder() -> Path:
    """Where the program keeps what it must not lose; it need not exist."""
    return Path(platformdirs.user_data_dir("sightline", appauthor=False))


def settings_file() -> Path:
    """The JSON file that holds the settings; it need not exist."""
    return Path(platformdirs.user_config_dir("sightline", appauthor=False)) / "settings.json"


def builtin_model_folder() -> Path:
    """The bundle of the model that comes with the program."""
    return resource_folder() / "builtin"


def _setting(
    default: Any,
    title: str,
    help_text: str,
    *,
    choices: tuple[str, ...] = (),
    bounds: tuple[float, float] = (-math.inf, math.inf),
) -> Any:
    metadata = {"title": title, "help": help_text, "choices": choices, "bounds": bounds}
    return field(default=default, metadata=metadata)


def _usable(entry: Field[Any], value: Any) -> bool:
    """Whether a stored value is of the field's type and among what it may be."""
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(entry.default, float):
        value = float(value)  # JSON does not tell 2 from 2.0
    if type(value) is not type(entry.default):
        return False
    if isinstance(value, (int, float)):
        low, high = entry.metadata["bounds"]
        return bool(low <= value <= high)
    return not entry.metadata["choices"] or value in entry.metadata["choices"]


@dataclass(frozen=True)
class Settings:
    """What a person can choose; each field carries its title and help for the dialog that shows it."""

    theme: str = _setting(
        "system",
        "Theme",
        "Colours of the window. “System” follows the desktop.",
        choices=("system", "light", "dark", "contrast"),
    )
    text_scale: float = _setting(1.0, "Text size", "1.0 is the desktop's own size; up to 2.0.", bounds=(1.0, 2.0))
    enter_sends: bool = _setting(True, "Enter sends", "When off, Ctrl+Enter sends and Enter starts a new line.")
    model_folder: str = _setting("", "Model folder", "The model that answers; empty for the built-in one.")
    read_text: bool = _setting(
        True, "Read text in pictures", "When on, a model is told the words that were read in them."
    )
    keep_copies: bool = _setting(
        True,
        "Keep copies of pictures",
        "When on, pictures that are asked about are copied into the data folder; when off, they are only linked.",
    )
    show_conversations: bool = _setting(True, "List of conversations", "When on, the list stands at the left.")
    last_conversation: str = _setting("", "Last conversation", "The one that the next start opens again.")
    export_format: str = _setting("html", "Format of exports", "The extension of the format that was used last.")
    export_branches: str = _setting(
        "usual",
        "Versions in exports",
        "Versions of questions and answers: what is usual for the format, those that are shown, or all.",
        choices=("usual", "selected", "all"),
    )
    export_embed_pictures: bool = _setting(
        False, "Pictures inside Markdown", "When off, they lie in a folder beside the exported file."
    )
    export_strip_metadata: bool = _setting(
        False, "Exports without camera data", "When on, GPS, EXIF and the like are left out of exported pictures."
    )
    export_redact_paths: bool = _setting(
        False, "Exports without folders", "When on, exports do not tell where pictures and models lie."
    )
    export_stats: bool = _setting(True, "Numbers in exports", "When on, exports tell times, tokens and endings.")
    export_language: str = _setting(
        "", "Language of exports", "That of the words which Sightline adds; empty for that of each conversation."
    )
    sidecar_naming: str = _setting(
        "instead",
        "Names of sidecars",
        "What a file beside a photo is called: photo.xmp instead of photo.jpg, or photo.jpg.xmp with that appended.",
        choices=("instead", "appended"),
    )
    max_new_tokens: int = _setting(512, "Longest answer", "An answer ends after this many tokens.", bounds=(1, 100_000))

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read settings; a missing, broken or foreign file, or a value of the wrong type, falls back to defaults."""
        try:
            stored = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return cls()
        if not isinstance(stored, dict):
            return cls()
        known = {
            entry.name: stored[entry.name]
            for entry in fields(cls)
            if entry.name in stored and _usable(entry, stored[entry.name])
        }
        return cls(**known)

    def save(self, file: Path) -> None:
        """Write all settings so that a crash leaves the old file or the new one, never half of one."""
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_name(file.name + ".part")
        partial.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")
        partial.replace(file)
