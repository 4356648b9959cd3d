"""Settings: typed fields with title and help, kept as JSON; and the folders the program lives in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from sightline.typed_fields import setting, usable_values


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


def servers_file() -> Path:
    """The JSON file that holds the servers; it need not exist."""
    return settings_file().with_name("servers.json")


def builtin_model_folder() -> Path:
    """The bundle of the model that comes with the program."""
    return resource_folder() / "builtin"


@dataclass(frozen=True)
class Settings:
    """What a person can choose; each field carries its title and help for the dialog that shows it."""

    theme: str = setting(
        "system",
        "Theme",
        "Colours of the window. “System” follows the desktop.",
        choices=("system", "light", "dark", "contrast"),
    )
    text_scale: float = setting(1.0, "Text size", "1.0 is the desktop's own size; up to 2.0.", bounds=(1.0, 2.0))
    enter_sends: bool = setting(True, "Enter sends", "When off, Ctrl+Enter sends and Enter starts a new line.")
    model_folder: str = setting("", "Model folder", "The model that answers; empty for the built-in one.")
    models_folder: str = setting("", "Folder of models", "Where models are kept; empty for the data folder.")
    device: str = setting(
        "auto",
        "Run models on",
        "The processor (cpu) or the graphics card (cuda), there with smaller weights if need be.",
        choices=("auto", "cpu", "cuda", "cuda-8bit", "cuda-4bit", "cuda-int8"),
    )
    offline: bool = setting(False, "Offline", "When on, no model is looked up or fetched.")
    search_model_folder: str = setting(
        "", "Model that finds pictures", "The folder of a CLIP or SigLIP model; empty where none is chosen."
    )
    read_text: bool = setting(
        True, "Read text in pictures", "When on, a model is told the words that were read in them."
    )
    keep_copies: bool = setting(
        True,
        "Keep copies of pictures",
        "When on, pictures that are asked about are copied into the data folder; when off, they are only linked.",
    )
    show_conversations: bool = setting(True, "List of conversations", "When on, the list stands at the left.")
    last_conversation: str = setting("", "Last conversation", "The one that the next start opens again.")
    export_format: str = setting("html", "Format of exports", "The extension of the format that was used last.")
    export_branches: str = setting(
        "usual",
        "Versions in exports",
        "Versions of questions and answers: what is usual for the format, those that are shown, or all.",
        choices=("usual", "selected", "all"),
    )
    export_embed_pictures: bool = setting(
        False, "Pictures inside Markdown", "When off, they lie in a folder beside the exported file."
    )
    export_strip_metadata: bool = setting(
        False, "Exports without camera data", "When on, GPS, EXIF and the like are left out of exported pictures."
    )
    export_redact_paths: bool = setting(
        False, "Exports without folders", "When on, exports do not tell where pictures and models lie."
    )
    export_stats: bool = setting(True, "Numbers in exports", "When on, exports tell times, tokens and endings.")
    export_language: str = setting(
        "", "Language of exports", "That of the words which Sightline adds; empty for that of each conversation."
    )
    sidecar_naming: str = setting(
        "instead",
        "Names of sidecars",
        "What a file beside a photo is called: photo.xmp instead of photo.jpg, or photo.jpg.xmp with that appended.",
        choices=("instead", "appended"),
    )
    server: str = setting("", "Server", "The server that answers, by its name; empty for a model on this computer.")
    max_new_tokens: int = setting(512, "Longest answer", "An answer ends after this many tokens.", bounds=(1, 100_000))

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read settings; a missing, broken or foreign file, or a value of the wrong type, falls back to defaults."""
        try:
            stored = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return cls()
        if not isinstance(stored, dict):
            return cls()
        return cls(**usable_values(cls, stored))

    def save(self, file: Path) -> None:
        """Write all settings so that a crash leaves the old file or the new one, never half of one."""
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_name(file.name + ".part")
        partial.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")
        partial.replace(file)
