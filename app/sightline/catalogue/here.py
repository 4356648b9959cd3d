"""What holds for this computer and this person: what fits, and the hub's access token."""

from __future__ import annotations

import os
from pathlib import Path

from sightline import keys
from sightline.catalogue import machine
from sightline.catalogue.entries import catalogue
from sightline.catalogue.fits import Advice, advise, engine
from sightline.catalogue.hub import hub_host
from sightline.catalogue.installed import models_folder
from sightline.settings import Settings, data_folder


def advice(settings: Settings) -> Advice:
    """What of the catalogue fits this computer."""
    return advise(catalogue(), machine.look(models_folder(settings)), machine.measured(speed_file()), engine())


def speed_file() -> Path:
    """Where it is kept how fast this computer is."""
    return data_folder() / "speed.json"


def hub_token() -> str:
    """The hub's access token: HF_TOKEN, or the one in the key store; empty where there is none."""
    return os.environ.get("HF_TOKEN") or keys.get_key(token_account())


def token_account() -> str:
    """The name that the hub's token is kept under."""
    return f"hub {hub_host()}"
