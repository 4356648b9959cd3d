"""What a model's files must be before any program opens them: plain files, whole, and naming no file elsewhere."""

from __future__ import annotations

import json
import mmap
import stat
from pathlib import Path, PurePosixPath

from sightline.errors import DownloadError

_AGAIN = "Choose another model, or fetch it again."
_MAX_HEADER = 100 << 20  # bytes; what the safetensors library itself allows

# The messages of ONNX in which a tensor can stand, by the numbers of their fields (onnx.proto, IR version 10).
_FIELDS: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {13: "entry"},
    "entry": {},
}


def check_files(name: str, folder: Path) -> None:
    """Look at every file in the folder of the model called `name`. Raises DownloadError for the first bad one."""
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        shown = path.relative_to(folder).as_posix()
        if stat.S_ISDIR(status.st_mode):
            continue
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise DownloadError(name, f"its {shown} is no plain file.", _AGAIN)
        if path.suffix == ".safetensors":
            _check_safetensors(name, path)
        elif path.suffix == ".onnx":
            _check_graph(name, folder, path)
    if not model_type(folder):
        raise DownloadError(name, "its config.json does not tell what kind of model it is.", _AGAIN)


def external_files(graph: Path) -> set[str]:
    """The files that an ONNX graph takes weights from, as it names them. Raises ValueError for what is no graph."""
    found = set()
    with graph.open("rb") as stream:
        if not graph.stat().st_size:
            raise ValueError("empty")
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            waiting = [("model", 0, len(data))]
            while waiting:
                kind, start, end = waiting.pop()
                if kind == "entry":
                    entry = {number: data[first:last] for number, first, last in _fields(data, start, end)}
                    if entry.get(1) == b"location":
                        found.add(entry.get(2, b"").decode("utf-8"))
                    continue
                known = _FIELDS[kind]
                waiting += [
                    (known[number], first, last) for number, first, last in _fields(data, start, end) if number in known
                ]
    return found


def _fields(data: mmap.mmap, start: int, end: int) -> list[tuple[int, int, int]]:
    """The fields with a length between two places of a protobuf message: number, first byte, byte after the last."""
    found = []
    while start < end:
        tag, start = _varint(data, start, end)
        kind = tag & 7
        if kind == 0:
            _, start = _varint(data, start, end)
        elif kind in (1, 5):
            start += 8 if kind == 1 else 4
        elif kind == 2:
            length, start = _varint(data, start, end)
            found.append((tag >> 3, start, start + length))
            start += length
        else:
            raise ValueError(f"wire type {kind}")
        if start > end:
            raise ValueError("cut off")
    return found


def _varint(data: mmap.mmap, at: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while at < end and shift < 70:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("a number without an end")


def _check_graph(name: str, folder: Path, graph: Path) -> None:
    shown = graph.relative_to(folder).as_posix()
    try:
        named = external_files(graph)
    except (ValueError, UnicodeDecodeError) as error:
        raise DownloadError(name, f"its {shown} is no ONNX graph.", _AGAIN) from error
    for place in named:
        parts = PurePosixPath(place.replace("\\", "/")).parts
        if not parts or ".." in parts or place.startswith(("/", "\\")) or ":" in place:
            problem = f"its {shown} would read a file outside of the model's folder ({place[:60]!r})."
            raise DownloadError(name, problem, "Do not use this model.")
        if not graph.parent.joinpath(*parts).is_file():
            raise DownloadError(name, f"its {shown} needs the file {place[:60]!r}, which is missing.", _AGAIN)


def _check_safetensors(name: str, path: Path) -> None:
    """The header is JSON, and the tensors that it lists end where the file ends."""
    size = path.stat().st_size
    try:
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if length > min(size - 8, _MAX_HEADER):
                raise ValueError("too long")
            header = json.loads(stream.read(length))
        ends = [int(entry["data_offsets"][1]) for key, entry in header.items() if key != "__metadata__"]
        if max(ends, default=0) != size - 8 - length:
            raise ValueError("tensors and file end at different places")
    except (ValueError, RecursionError, TypeError, LookupError, AttributeError) as error:
        raise DownloadError(name, f"its {path.name} is no safetensors file, or not all of it.", _AGAIN) from error


def model_type(folder: Path) -> str:
    """What a model's config.json says that it is; empty where it says nothing that is understood."""
    try:
        found = json.loads((folder / "config.json").read_bytes())["model_type"]
    except (OSError, ValueError, RecursionError, TypeError, LookupError):
        return ""
    return found if isinstance(found, str) else ""
