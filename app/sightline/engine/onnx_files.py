"""Where a graph says that its weights lie, read from its file before anything is loaded."""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from sightline.engine.bundle_files import AGAIN
from sightline.errors import ModelError

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


def check_graphs(folder: Path, graphs: Iterable[Path]) -> None:
    """Raise ModelError for a graph that is not whole, or whose weights are missing or outside of its folder."""
    for graph in graphs:
        shown = graph.relative_to(folder).as_posix()
        try:
            places = external_files(graph)
        except ValueError as error:
            raise ModelError(folder, f"its {shown} is no ONNX graph, or not all of it.", AGAIN) from error
        for place in places:
            if leads_out(place):
                problem = f"its {shown} would read a file outside of the model's folder ({place[:60]!r})."
                raise ModelError(folder, problem, "Do not use this model.")
            if not (graph.parent / place).is_file():
                raise ModelError(folder, f"its {shown} needs the file {place[:60]!r}, which is missing.", AGAIN)


def leads_out(place: str) -> bool:
    """Whether a place, as a graph names it, is on any system none below the graph's folder."""
    parts = PurePosixPath(place.replace("\\", "/")).parts
    return not parts or ".." in parts or place.startswith(("/", "\\")) or ":" in place


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
