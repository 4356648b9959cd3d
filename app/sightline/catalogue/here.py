"""What holds for this computer and this person: what fits, and the hub's access token."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from sightline import keys
from sightline.catalogue import machine
from sightline.catalogue.entries import catalogue
from sightline.catalogue.fits import Advice, advise, engine
from sightline.catalogue.hub import hub_host
from sightline.catalogue.installed import models_folder
from sightline.events import Event
from sightline.model_settings import ModelSettings, load_model_settings, model_key, model_settings_file
from sightline.settings import Settings, data_folder


def advice(settings: Settings) -> Advice:
    """What of the catalogue fits this computer."""
    return advise(catalogue(), machine.look(models_folder(settings)), machine.measured(speed_file()), engine())


def chosen_for(folder: Path | None, settings: Settings) -> ModelSettings:
    """What a person chose for the model in a folder; for the built-in one where there is none."""
    key = model_key(folder or "", models_folder(settings))
    return load_model_settings(model_settings_file()).get(key, ModelSettings())


def moved(settings: Settings, folder: Path) -> Settings:
    """The settings after the models have moved to another folder."""
    before = models_folder(settings)

    def there(path: str) -> str:
        inside = bool(path) and Path(path).is_relative_to(before)
        return str(folder / Path(path).relative_to(before)) if inside else path

    return replace(
        settings,
        models_folder=str(folder),
        model_folder=there(settings.model_folder),
        search_model_folder=there(settings.search_model_folder),
    )


def speed_file() -> Path:
    """Where it is kept how fast this computer is."""
    return data_folder() / "speed.json"


def hub_token() -> Generator[Event, None, str]:
    """The hub's access token: HF_TOKEN, or the one in the key store; empty where there is none.

    Yields Progress(UNLOCKING) while the key store asks the person. Raises AppError where it does not answer.
    """
    return os.environ.get("HF_TOKEN") or (yield from keys.patiently(lambda: keys.get_key(token_account())))


def token_account() -> str:
    """The name that the hub's token is kept under."""
    return f"hub {hub_host()}"
