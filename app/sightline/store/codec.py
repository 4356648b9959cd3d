"""Values as JSON in the database's columns, and back (ValueError, KeyError or TypeError where it is wrong)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sightline.conversation import ImageInput, Region, TextLine, Word, Writer
from sightline.events import Finished, StopReason

_ROOT = "root"
_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text as UTF-8 can hold it: halves of letters, which some sources produce, become U+FFFD."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def dump_images(images: Iterable[ImageInput]) -> str:
    """Paths in JSON's own escapes, since a file name need not be valid Unicode."""
    if not images:
        return "[]"
    return json.dumps(
        [
            {
                "digest": image.digest,
                "path": str(image.path),
                "number": image.number,
                "region": image.region and _corners(image.region),
                "region_number": image.region_number,
            }
            for image in images
        ]
    )


def load_images(text: str) -> tuple[ImageInput, ...]:
    """What `dump_images` made."""
    if text == "[]":
        return ()
    return tuple(
        ImageInput(
            Path(entry["path"]),
            str(entry["digest"]),
            entry["region"] and Region(*entry["region"]),
            entry["number"],
            entry.get("region_number"),  # regions had none at first
        )
        for entry in json.loads(text)
    )


def dump_outcome(outcome: Finished | None) -> str | None:
    """None stays None."""
    return None if outcome is None else json.dumps(asdict(outcome))


def load_outcome(text: str | None) -> Finished | None:
    """What `dump_outcome` made."""
    if text is None:
        return None
    entry: dict[str, Any] = json.loads(text)
    return Finished(**{**entry, "reason": StopReason(entry["reason"])})


def dump_writer(writer: Writer | None) -> str | None:
    """None stays None."""
    return None if writer is None else json.dumps(asdict(writer))


def load_writer(text: str | None) -> Writer | None:
    """What `dump_writer` made."""
    return None if text is None else Writer(**json.loads(text))


def dump_lines(lines: Iterable[TextLine]) -> str:
    """Each line as a list of words, each word as text, corners, confidence."""
    return json.dumps([[[word.text, _corners(word.box), word.confidence] for word in line.words] for line in lines])


def load_lines(text: str) -> tuple[TextLine, ...]:
    """What `dump_lines` made."""
    return tuple(
        TextLine(tuple(Word(str(word), Region(*corners), float(confidence)) for word, corners, confidence in line))
        for line in json.loads(text)
    )


def dump_selected(selected: Mapping[int | None, int], parents: Sequence[int | None]) -> str:
    """Only the choices that differ from the latest child, so that it stays short however long a tree becomes.

    `parents` has, for each message, the index of the one that it answers.
    """
    latest = _latest(parents)
    differing = {parent: selected.get(parent) for parent in latest if selected.get(parent) != latest[parent]}
    return json.dumps({_ROOT if parent is None else str(parent): child for parent, child in differing.items()})


def load_selected(text: str, parents: Sequence[int | None]) -> dict[int | None, int]:
    """What `dump_selected` made."""
    selected = _latest(parents)
    for key, child in json.loads(text).items():
        parent = None if key == _ROOT else int(key)
        if child is None:
            selected.pop(parent, None)
        elif 0 <= child < len(parents) and parents[child] == parent:
            selected[parent] = child
        else:
            raise ValueError("a message that is selected answers another one")
    return selected


def _latest(parents: Sequence[int | None]) -> dict[int | None, int]:
    """Which child of each message would be selected if nobody had chosen."""
    return {parent: index for index, parent in enumerate(parents)}


def _corners(region: Region) -> tuple[float, float, float, float]:
    return region.left, region.top, region.right, region.bottom
