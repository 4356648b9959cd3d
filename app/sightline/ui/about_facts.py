"""What the program knows of itself and of this computer: versions, devices, the model, settings, licences.

Nothing here names a file, a folder, a server or a picture, so that it can be given to whoever helps.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from sightline import __version__
from sightline.settings import Settings

_PARTS = ("onnxruntime-gpu", "onnxruntime", "tokenizers", "rapidocr", "torch", "transformers", "openvino")
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Model:
    """The model that answers, without its name, which may be that of a folder."""

    kind: str  # "built-in", "another on this computer", "on a server" or "none"
    place: str = ""  # such as "CPU, q8"


@dataclass(frozen=True)
class Licence:
    """A part that others have written."""

    name: str
    version: str
    licence: str


def facts(model: Model) -> list[tuple[str, str]]:
    """Names and values, in English, as whoever helps will want them. Looks at the machine: not for the GUI thread."""
    import onnxruntime

    from sightline.catalogue import machine
    from sightline.settings import data_folder

    here = machine.look(data_folder())
    card = "none" if here.card is None else f"{here.card.name}, {here.card.memory / 1e9:.0f} GB"
    versions = [(name, version) for name in _PARTS if (version := _version(name))]
    return [
        ("Sightline", __version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {pyside_version}"),
        *versions,
        ("System", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("Processor", f"{here.cores} cores"),
        ("Memory", f"{here.memory / 1e9:.0f} GB, {here.free_memory / 1e9:.0f} GB free"),
        ("Graphics card", card),
        ("ONNX Runtime can use", ", ".join(onnxruntime.get_available_providers())),
        ("Model", ", ".join(filter(None, (model.kind, model.place)))),
    ]


def changed_settings(settings: Settings) -> list[tuple[str, str]]:
    """Those that are not as they were at first; of what a person typed or chose of their own, only that it is set."""
    changed = []
    for entry in fields(Settings):
        value = getattr(settings, entry.name)
        if value != entry.default and entry.metadata["section"]:
            told = not isinstance(value, str) or value in entry.metadata["choices"]
            changed.append((entry.name, str(value) if told else "set"))
    return changed


def diagnostics(known: Sequence[tuple[str, str]], settings: Settings) -> str:
    """Facts and settings as text, to be pasted into a letter."""
    lines = [f"{name}: {value}" for name, value in (*known, *changed_settings(settings))]
    return "\n".join(["Sightline diagnostics", *lines, ""])


def licences_told() -> str:
    """That of the program, whole; and those of its parts: the text that an installer puts beside it, or a line each."""
    own = importlib.metadata.distribution("sightline")
    told = [f"Sightline {__version__}: {_licence(own)}", own.read_text("licenses/LICENSE"), _licences_of_parts()]
    return "\n\n".join(text.strip() for text in told if text)


def _licences_of_parts() -> str:
    beside = Path(sys.executable).parent
    for folder in (beside, beside.parent / "Resources"):  # as in Sightline.app
        if (text := folder / "THIRD-PARTY-LICENCES.txt").is_file():
            return text.read_text(encoding="utf-8", errors="replace")
    return "\n".join(f"{each.name} {each.version}: {each.licence}" for each in licences())


def licences() -> list[Licence]:
    """Every part that Sightline needs, or can use and has, by name. Reads many small files: not for the GUI thread."""
    found: dict[str, Licence] = {}
    waiting = ["sightline", "PySide6-Addons", *_PARTS]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            part = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        found[key] = Licence(part.metadata["Name"], part.version, _licence(part))
        waiting += _needs(part)
    found.pop("sightline", None)
    return sorted(found.values(), key=lambda each: each.name.casefold())


def _needs(part: importlib.metadata.Distribution) -> Iterator[str]:
    """What it needs, whatever the system: what is not installed falls out."""
    for requirement in part.requires or ():
        if "extra ==" not in requirement and (name := _NAME.match(requirement)):
            yield name[0]


def _licence(part: importlib.metadata.Distribution) -> str:
    told = _told(part, "License-Expression")
    if not told:
        kinds = [kind for kind in part.metadata.get_all("Classifier") or () if kind.startswith("License ::")]
        told = ", ".join(kind.rpartition(" :: ")[2] for kind in kinds)
    return told or _told(part, "License").strip().split("\n")[0][:80] or "see its files"


def _told(part: importlib.metadata.Distribution, name: str) -> str:
    told: list[str] = part.metadata.get_all(name) or [""]
    return told[0]


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
