"""Where a graph says that its weights lie, read from its file before anything is loaded."""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from sightline.engine.bundle_files import AGAIN
from sightline.errors import ModelError, Sentence, said

# The messages of ONNX in which a tensor can stand, by the numbers of their fields (onnx.proto, IR version 10).
_FIELDS: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node", 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
}
_ENTRY = 13  # of a tensor: where its numbers lie
_MOST_FIELDS = 4_000_000  # that are looked at; a graph of a thousand layers has fewer


def check_graphs(folder: Path, graphs: Iterable[Path]) -> None:
    """Raise ModelError for a graph that is not whole, or whose weights are missing or outside of its folder."""
    for graph in graphs:
        found = wrong_with_graph(folder, graph)
        if found is not None:
            problem, remedy = found
            raise ModelError(folder, problem, remedy or AGAIN)


def wrong_with_graph(folder: Path, graph: Path) -> tuple[Sentence, Sentence | None] | None:
    """What is wrong with a graph in a model's folder, and the remedy, None for getting it again; None: nothing is."""
    shown = graph.relative_to(folder).as_posix()
    try:
        places = external_files(graph)
    except ValueError:
        return said("its {file} is no ONNX graph, or not all of it.", file=shown), None
    for place, size in places.items():
        if leads_out(place):
            problem = said(
                "its {file} would read a file outside of the model's folder ({place!r}).", file=shown, place=place[:60]
            )
            return problem, said("Do not use this model.")
        if not (graph.parent / place).is_file():
            return said("its {file} needs the file {place!r}, which is missing.", file=shown, place=place[:60]), None
        if (graph.parent / place).stat().st_size < size:
            shown = (graph.parent / place).relative_to(folder).as_posix()
            return said("its {file} is no ONNX graph, or not all of it.", file=shown), None
    return None


def leads_out(place: str) -> bool:
    """Whether a place, as a graph names it, is on any system none below the graph's folder."""
    parts = PurePosixPath(place.replace("\\", "/")).parts
    return not parts or ".." in parts or place.startswith(("/", "\\")) or ":" in place


def external_files(graph: Path) -> dict[str, int]:
    """The files that an ONNX graph takes weights from, as it names them, and how many bytes each has at least.

    Raises ValueError for what is no graph, or has more in it than any graph.
    """
    found: dict[str, int] = {}
    remaining = _MOST_FIELDS
    with graph.open("rb") as stream:
        if not graph.stat().st_size:
            raise ValueError("empty")
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            waiting = [("model", 0, len(data))]
            while waiting:
                kind, start, end = waiting.pop()
                entries = []
                for number, first, last in _fields(data, start, end):
                    remaining -= 1
                    if not remaining:
                        raise ValueError("too much of it")
                    if kind == "tensor" and number == _ENTRY:
                        entries.append({field: data[at:to] for field, at, to in _fields(data, first, last)})
                    elif number in _FIELDS.get(kind, ()) and last > first:
                        waiting.append((_FIELDS[kind][number], first, last))
                _add_places(found, entries)
    return found


def _add_places(found: dict[str, int], entries: list[dict[int, bytes]]) -> None:
    """What the entries of one tensor, each a key and a value, say of where its numbers lie."""
    numbers = {
        key: [int(entry.get(2, b"")) for entry in entries if entry.get(1) == key] for key in (b"offset", b"length")
    }
    if any(number < 0 for several in numbers.values() for number in several):
        raise ValueError("a place before the beginning")
    for entry in entries:
        if entry.get(1) == b"location":
            place = entry.get(2, b"").decode("utf-8")
            size = sum(max(several, default=0) for several in numbers.values())
            found[place] = max(found.get(place, 0), size)


def _fields(data: mmap.mmap, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The fields between two places of a protobuf message: number, first byte, byte after the last.

    What has no length has no bytes here.
    """
    while start < end:
        tag, start = _varint(data, start, end)
        kind = tag & 7
        first = start
        if kind == 0:
            _, start = _varint(data, start, end)
            first = start
        elif kind in (1, 5):
            start += 8 if kind == 1 else 4
            first = start
        elif kind == 2:
            length, first = _varint(data, start, end)
            start = first + length
        else:
            raise ValueError(f"wire type {kind}")
        if start > end:
            raise ValueError("cut off")
        yield tag >> 3, first, start


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
