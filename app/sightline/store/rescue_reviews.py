"""What can still be read of alt texts on their way, in a damaged database, saved into a new one."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from sightline.store import codec
from sightline.store.found_values import are, is_time, loads
from sightline.store.pages import Row
from sightline.store.review_values import Options, Purpose, Status

# How a row of each table begins, as in rescue.py.
BEGINNINGS: dict[str, Callable[[list[Any]], bool]] = {
    "review_batches": lambda v: (
        len(v) >= 6 and are([v[1], *v[3:5]], str, str, str) and is_time(v[3]) and v[4].startswith("{")
    ),
    "review_entries": lambda v: len(v) >= 17 and are([*v[1:3], *v[4:7]], int, bytes, str, str, str),
    "review_versions": lambda v: len(v) >= 8 and are(v[1:6], int, int, str, str, str) and is_time(v[3]),
}
_NO_OPTIONS = "{}"


def fill(connection: sqlite3.Connection, tables: dict[str, list[Row]]) -> None:
    """Insert what was found of the three tables: every text whose picture is known, whatever else of it was lost."""
    batches = {number: _batch(number, values) for number, values in tables["review_batches"]}
    entries = {number: _entry(number, values) for number, values in tables["review_entries"]}
    versions: dict[int, dict[int, list[Any]]] = {number: {} for number in entries}
    for number, values in sorted(tables["review_versions"], key=lambda row: row[0]):
        if values[1] in versions:
            versions[values[1]].setdefault(values[2], _version(number, values))
    for number, values in sorted(entries.items()):
        batches.setdefault(values[1], _unnamed(values))
        texts = versions[number]
        if values[14] not in texts:  # the current one
            values[14] = max(texts, default=0)
            if values[6] in (Status.DRAFTED, Status.APPROVED):
                values[6] = (Status.DRAFTED if texts else Status.NEW).value
    for table, rows in (
        ("review_batches", batches.values()),
        ("review_entries", entries.values()),
        ("review_versions", [text for texts in versions.values() for text in texts.values()]),
    ):
        for row in rows:
            connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def _batch(number: int, values: list[Any]) -> list[Any]:
    _, name, folder, created, options, deleted = values[:6]
    return [
        number,
        name,
        folder if isinstance(folder, bytes) else None,
        created,
        options if loads(lambda text: Options(**json.loads(text)), options) else _NO_OPTIONS,
        deleted if isinstance(deleted, float) else None,
    ]


def _unnamed(entry: list[Any]) -> list[Any]:
    """A row for a batch whose own was lost: it is called as the folder of its first picture."""
    folder = Path(os.fsdecode(entry[2])).parent
    now = datetime.now().astimezone().isoformat()
    return [entry[1], codec.storable(folder.name), os.fsencode(folder), now, _NO_OPTIONS, None]


def _entry(number: int, values: list[Any]) -> list[Any]:
    """The row, with what does not parse left out."""
    _, batch, source, picture, anchor, name, status, purpose, context = values[:9]
    texts = [text if isinstance(text, str) else "" for text in values[9:14]]
    version, written, written_version = values[14:17]
    return [
        number,
        batch,
        source,
        picture if isinstance(picture, bytes) else None,
        anchor,
        name,
        status if status in set(Status) else Status.NEW.value,
        purpose if purpose in set(Purpose) else None,
        context if loads(lambda text: dict(json.loads(text)), context) else "{}",
        *texts,
        version if isinstance(version, int) else 0,
        written if isinstance(written, str) and is_time(written) else None,
        written_version if isinstance(written_version, int) else 0,
    ]


def _version(number: int, values: list[Any]) -> list[Any]:
    author, base = values[6:8]
    return [
        number,
        *values[1:6],
        author if loads(codec.load_writer, author) else None,
        base if isinstance(base, int) else None,
    ]
