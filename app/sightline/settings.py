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


# The sections of the dialog, in which the fields stand in the order of the class.
_LOOK = "Appearance"
_ASKING = "Questions"
_PICTURES = "Pictures"
_MODELS = "Models"
_ALT_TEXT = "Alt text"
_EXPORTS = "Exports"


@dataclass(frozen=True)
class Settings:
    """What a person can choose; each field carries what the dialog shows of it. One without a section is remembered
    by the program itself.
    """

    theme: str = setting(
        "system",
        "Theme",
        "Colours of all windows.",
        section=_LOOK,
        choices={"system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"},
    )
    text_scale: float = setting(
        1.0,
        "Text size",
        "1.00 is the desktop's own size, 2.00 twice that.",
        section=_LOOK,
        bounds=(1.0, 2.0),
        step=0.25,
    )
    show_conversations: bool = setting(
        True, "List of conversations", "When on, the list stands at the left.", section=_LOOK
    )
    enter_sends: bool = setting(
        True,
        "Enter sends the question",
        "When off, Ctrl+Enter sends, and Enter starts a new line.",
        section=_ASKING,
    )
    max_new_tokens: int = setting(
        512,
        "Longest answer",
        "In tokens; a short word is one. An answer that is longer ends there, and can be continued.",
        section=_ASKING,
        bounds=(1, 100_000),
    )
    read_text: bool = setting(
        True,
        "Read text in pictures",
        "When on, words in pictures are read on this computer, and models are told them.",
        section=_PICTURES,
    )
    keep_copies: bool = setting(
        True,
        "Keep copies of pictures",
        "When on, pictures that are asked about are copied into the data folder; when off, they are only linked.",
        section=_PICTURES,
    )
    model_folder: str = setting(
        "",
        "Model on this computer",
        "The folder of the model that answers; empty for the built-in one.",
        section=_MODELS,
        folder=True,
    )
    server: str = setting(
        "", "Server", "One that answers instead of a model on this computer. Pictures are sent to it.", section=_MODELS
    )
    device: str = setting(
        "auto",
        "Run models on",
        "The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.",
        section=_MODELS,
        choices={
            "auto": "What is best, chosen automatically",
            "cpu": "The processor",
            "cuda": "The graphics card",
            "cuda-8bit": "The graphics card, in 8 bits, which fits more",
            "cuda-4bit": "The graphics card, in 4 bits, which fits most",
            "cuda-int8": "The graphics card, in 8 bits, quickly",
        },
    )
    models_folder: str = setting(
        "",
        "Folder of models",
        "Where downloaded models are kept, and looked for; empty for the data folder.",
        section=_MODELS,
        folder=True,
    )
    search_model_folder: str = setting(
        "",
        "Model that finds pictures",
        "The folder of a CLIP or SigLIP model; empty where none is chosen.",
        section=_MODELS,
        folder=True,
    )
    offline: bool = setting(False, "Offline", "When on, no model is looked up or fetched.", section=_MODELS)
    sidecar_naming: str = setting(
        "instead",
        "Names of sidecars",
        "What a file beside a photo is called that cannot be written into.",
        section=_ALT_TEXT,
        choices={"instead": "photo.xmp, instead of photo.jpg", "appended": "photo.jpg.xmp, with that appended"},
    )
    export_format: str = setting(
        "html",
        "Format of exports",
        "What is offered first; it changes with every export.",
        section=_EXPORTS,
    )
    export_branches: str = setting(
        "usual",
        "Versions in exports",
        "Of questions and answers that there are several of.",
        section=_EXPORTS,
        choices={"usual": "JSON all, documents those you see", "selected": "Only those you see", "all": "All"},
    )
    export_embed_pictures: bool = setting(
        False,
        "Pictures inside Markdown",
        "When off, they lie in a folder beside the exported file.",
        section=_EXPORTS,
    )
    export_strip_metadata: bool = setting(
        False,
        "Exports without camera data",
        "When on, GPS, EXIF and the like are left out of exported pictures.",
        section=_EXPORTS,
    )
    export_redact_paths: bool = setting(
        False,
        "Exports without folders",
        "When on, exports do not tell where pictures and models lie.",
        section=_EXPORTS,
    )
    export_stats: bool = setting(
        True, "Numbers in exports", "When on, exports tell times, tokens and how answers ended.", section=_EXPORTS
    )
    export_language: str = setting(
        "",
        "Language of exports",
        "That of the words which Sightline adds to them.",
        section=_EXPORTS,
    )
    last_conversation: str = setting("", "Last conversation", "The one that the next start opens again.")
    greeted: bool = setting(False, "Greeted", "Whether a model was recommended at the first start.")

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
