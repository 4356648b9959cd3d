"""Settings: typed fields with title and help, kept as JSON; and the folders the program lives in."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from sightline.typed_fields import read_json, setting, usable_values, write_json


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
_ALOUD = "Speech"
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
    language: str = setting("", "Language", "That of all windows. They are made anew in it.", section=_LOOK)
    text_scale: float = setting(
        1.0,
        "Text size",
        "1.00 is the desktop's own size, 2.00 twice that.",
        section=_LOOK,
        bounds=(1.0, 2.0),
        step=0.25,
    )
    reduce_motion: bool = setting(
        False,
        "Reduce motion",
        "When on, nothing blinks, slides or fades; when off, that is as the system says.",
        section=_LOOK,
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
    speak_answers: bool = setting(
        False,
        "Read answers aloud",
        "When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.",
        section=_ALOUD,
    )
    speech_rate: int = setting(
        0,
        "Speed of the voice",
        "0 is its own, 100 as fast as it can, -100 as slow.",
        section=_ALOUD,
        bounds=(-100, 100),
        step=10,
    )
    speech_voice: str = setting(
        "", "Voice", "One that this computer has; its language should be that of the answers.", section=_ALOUD
    )
    sounds: bool = setting(
        False,
        "Sounds",
        "When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.",
        section=_ALOUD,
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
    toured: bool = setting(False, "Toured", "Whether the tour of the first start was taken, or skipped.")
    greeted: bool = setting(False, "Greeted", "Whether a model was recommended at the first start.")

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read settings; a missing, broken or foreign file, or a value of the wrong type, falls back to defaults."""
        stored = read_json(file)
        return cls(**usable_values(cls, stored)) if isinstance(stored, dict) else cls()

    def save(self, file: Path) -> None:
        """Write all settings so that a crash leaves the old file or the new one, never half of one."""
        write_json(file, asdict(self))
