"""What a model's files must be before any program opens them: plain files, whole, and naming no file elsewhere."""

from __future__ import annotations

import json
import stat
from pathlib import Path

from sightline.engine.checkpoint_files import tensor_shapes
from sightline.engine.onnx_files import wrong_with_graph
from sightline.errors import DownloadError, said

_AGAIN = said("Choose another model, or fetch it again.")


def check_files(name: str, folder: Path) -> None:
    """Look at every file in the folder of the model called `name`. Raises DownloadError for the first bad one."""
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        shown = path.relative_to(folder).as_posix()
        if stat.S_ISDIR(status.st_mode):
            continue
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise DownloadError(name, said("its {file} is no plain file.", file=shown), _AGAIN)
        if path.suffix == ".safetensors":
            _check_safetensors(name, path)
        elif path.suffix == ".onnx":
            found = wrong_with_graph(folder, path)
            if found is not None:
                problem, remedy = found
                raise DownloadError(name, problem, remedy or _AGAIN)
    if not model_type(folder):
        raise DownloadError(name, said("its config.json does not tell what kind of model it is."), _AGAIN)


def _check_safetensors(name: str, path: Path) -> None:
    """Its head and its length agree."""
    try:
        tensor_shapes(path)
    except ValueError as error:
        raise DownloadError(
            name, said("its {name} is no safetensors file, or not all of it.", name=path.name), _AGAIN
        ) from error


def model_type(folder: Path) -> str:
    """What a model's config.json says that it is; empty where it says nothing that is understood."""
    try:
        found = json.loads((folder / "config.json").read_bytes())["model_type"]
    except (OSError, ValueError, RecursionError, TypeError, LookupError):
        return ""
    return found if isinstance(found, str) else ""
