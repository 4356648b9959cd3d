"""Installing a model from a folder, as from a memory stick: copied, checked, and from then on kept like any other."""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator
from pathlib import Path

from sightline.catalogue.hub import HubFile
from sightline.catalogue.installed import LOCAL, MANIFEST, MB, Installed, Library, Origin, check_room, copy_files
from sightline.catalogue.selection import check_path, dtype_of, is_allowed
from sightline.errors import DownloadError, said
from sightline.events import Event, Progress, Stage

_CHOOSE = said("Choose the folder of a model, with config.json in it.")


def add_folder(library: Library, source: Path) -> Generator[Event, None, Installed]:
    """Copy the model in a folder into the library, as local/<its name>; only weights, graphs and text are taken.

    The folder stays as it is. Raises DownloadError.
    """
    name = folder_name(source)
    if not (source / "config.json").is_file():
        raise DownloadError(str(source), said("there is no model in it."), _CHOOSE)
    paths = {path: file for path, file in _files(name, source) if is_allowed(path)}
    total = sum(file.stat().st_size for file in paths.values())
    check_room(name, library.folder, total)
    with library.lock(name) as partial:
        staged = partial / "files"
        shutil.rmtree(staged, ignore_errors=True)
        try:
            for copied in copy_files(name, paths, staged):
                yield Progress(Stage.INSTALLING, copied.read // MB, max(1, total // MB), "MB")
            files = tuple(HubFile(path, 0) for path in paths)
            model = library.install(name, staged, Origin(str(source), dtype=dtype_of(files)), copied.hashes)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    shutil.rmtree(partial, ignore_errors=True)
    return model


def folder_name(source: Path) -> str:
    """What the model in a folder is called: local/ and the folder's name, as far as it is safe everywhere."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", source.absolute().name).strip("-._")[:80]
    return f"{LOCAL}/{plain or 'model'}"


def _files(name: str, source: Path) -> list[tuple[str, Path]]:
    found = []
    for place in (source, source / "onnx"):
        for file in sorted(place.iterdir()) if place.is_dir() else ():
            path = file.relative_to(source).as_posix()
            if not file.is_file() or path == MANIFEST:
                continue
            if file.is_symlink() and not _in_cache(source, file):
                raise DownloadError(
                    name, said("its {path} is a link to another place.", path=path), said("Copy the file itself there.")
                )
            check_path(name, path)
            found.append((path, file))
    return found


def _in_cache(source: Path, file: Path) -> bool:
    """Whether this is a link of the cache of huggingface_hub: snapshots/<commit>/<file> to ../../blobs/<hash>."""
    return file.resolve().parent == source.resolve().parent.parent / "blobs"
