"""Where GPU support lies: an environment of its own in the data folder, in which the packed program goes on at start.

The packed program, as an installer puts it on a computer, has no torch, and nothing can be added to it. So a private
environment of the system's Python gets the same version of the program with torch; what is packed stays as it is.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sightline import __version__
from sightline.settings import data_folder


class State(StrEnum):
    """What is there of it."""

    NONE = "none"
    BEGUN = "begun"  # something was fetched, which need not be fetched again
    OLD = "old"  # of another version of the program, or of a Python that is gone
    READY = "ready"  # used from the next start
    IN_USE = "in use"


@dataclass(frozen=True)
class GpuEnvironment:
    """The folder that it all lies in."""

    root: Path

    @property
    def folder(self) -> Path:
        """The environment, when it is whole."""
        return self.root / "environment"

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Says for which version of the program it was made; written last."""
        return self.folder / "sightline.json"

    @property
    def plan(self) -> Path:
        """Says what is to be fetched, while something is."""
        return self.root / "plan.json"

    def state(self) -> State:
        """As it is now."""
        if Path(sys.prefix).resolve() == self.folder.resolve():
            return State.IN_USE
        if self.stamp.exists():
            return State.READY if self._version() == __version__ and self.python.exists() else State.OLD
        return State.BEGUN if self.plan.exists() else State.NONE

    def _version(self) -> object:
        try:
            stamp = json.loads(self.stamp.read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        return stamp.get("version") if isinstance(stamp, dict) else None


def here() -> GpuEnvironment:
    """That of this person."""
    return GpuEnvironment(data_folder() / "gpu")


def is_offered() -> bool:
    """Whether this is a program to which it can be added: packed, or running in it, on Linux with an Intel or AMD chip.

    Who installed it with pip adds the extra “cuda” there.
    """
    packed = bool(getattr(sys, "frozen", False)) or here().state() is State.IN_USE
    return packed and sys.platform == "linux" and platform.machine() == "x86_64"


def hand_over() -> None:
    """Go on in the environment with the same command, if this is the packed program and it is ready; else return."""
    if not getattr(sys, "frozen", False) or here().state() is not State.READY:
        return
    python = str(here().python)
    packed = str(Path(sys.executable).parent)
    # Places within the packed program, such as Qt's plugins, are not the environment's.
    environment = {name: value for name, value in os.environ.items() if not value.startswith(packed)}
    os.execve(python, [python, "-I", "-m", "sightline", *sys.argv[1:]], environment)
