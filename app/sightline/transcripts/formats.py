"""Format: what each has to offer; finding all of them; and exporting one conversation, or many as a zip."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tempfile
import unicodedata
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from sightline import transcripts
from sightline.errors import TranscriptError, said
from sightline.store.files import save
from sightline.transcripts.labels import labels_for
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript
from sightline.transcripts.untrusted import one_line

_LONGEST_NAME = 80
# What some system forbids in a file name, and names that Windows keeps for devices.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


class Format(Protocol):
    """A module `to_….py`: one format. Adding a format is adding one file."""

    NAME: str  # as people call it
    EXTENSION: str  # without the dot; also its name on the command line

    def write(self, transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
        """Write a file, replacing one of that name, and return sentences about what could not be done as asked.

        Raises OSError.
        """
        ...


@cache
def find() -> dict[str, Format]:
    """Every format by its extension."""
    names = [entry.name for entry in pkgutil.iter_modules(transcripts.__path__) if entry.name.startswith("to_")]
    modules = [importlib.import_module(f"{transcripts.__name__}.{name}") for name in names]
    return {module.EXTENSION: cast(Format, module) for module in modules}


def export(
    chosen: Sequence[Transcript],
    form: Format,
    path: Path,
    options: Options | None = None,
) -> tuple[str, ...]:
    """Write one conversation to a file; or any number to a zip, where that is what the path is called.

    Returns sentences about what could not be done as asked. Raises TranscriptError where nothing could be written.
    """
    options = options or Options()
    try:
        if path.suffix.lower() == ".zip":
            return _export_zip(chosen, form, path, options)
        (transcript,) = chosen
        return form.write(transcript, path, options)
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> TranscriptError:
    """What to say where the system refuses to write a file."""
    problem = said("the file cannot be written: {reason}.", reason=error)
    return TranscriptError(path.name, problem, said("Choose another place for it, or free some space there."))


def _export_zip(chosen: Sequence[Transcript], form: Format, path: Path, options: Options) -> tuple[str, ...]:
    """One zip with a file for each conversation, named by its title, and with what lies beside it."""
    notes: list[str] = []
    names: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "files"
        root.mkdir()
        for transcript in chosen:
            untitled = labels_for(options.language or transcript.language).untitled
            name = file_name(one_line(transcript.title) or untitled, names)
            names.add(as_one(name))
            told = form.write(transcript, root / f"{name}.{form.EXTENSION}", options)
            notes += (said("{name}: {problem}", name=name, problem=note) for note in told)
        packed = Path(folder) / "packed"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(root.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(root).as_posix())
        save(path, packed.read_bytes())
    return tuple(notes)


def file_name(title: str, taken: set[str]) -> str:
    """A title as the name of a file on any system, without an extension; none of those taken, as `as_one`."""
    name = _FORBIDDEN.sub("-", title.rstrip(" .?"))[:_LONGEST_NAME].strip(" .") or "-"
    while len(name.encode()) > 2 * _LONGEST_NAME:  # most file systems count bytes, and their extensions come on top
        name = name[:-1].rstrip(" .")
    if _DEVICES.fullmatch(name):
        name = f"-{name}"
    numbered, count = name, 1
    while as_one(numbered) in taken:
        count += 1
        numbered = f"{name} ({count})"
    return numbered


def as_one(name: str) -> str:
    """What names have in common that some system takes for one: by upper and lower case, or by how é is composed."""
    return unicodedata.normalize("NFC", name.casefold())
