"""What can still be read of a damaged database, saved into a new one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sightline.conversation import Role
from sightline.errors import InUseError
from sightline.store import codec, rescue_reviews, schema
from sightline.store.conversations import one_line
from sightline.store.database import FILE_NAME, explain, explain_system
from sightline.store.found_values import are, is_time, loads
from sightline.store.instance import Instance
from sightline.store.pages import Row, read_rows

_WIDEST_GAP = 10_000  # messages of a conversation that may be missing in a row; with more, it is a damaged number
LOST_MESSAGE = "[This message was lost when the file that kept it was damaged.]"


@dataclass(frozen=True)
class Rescued:
    """How much could be saved. `lost_messages` is how many are known to be missing.

    Of `unreadable_pages`, parts of the file of some thousand bytes each, nobody knows what they held. `damaged_file` is
    where the file was set aside, unchanged.
    """

    conversations: int
    messages: int
    lost_messages: int
    unreadable_pages: int
    damaged_file: Path


def rescue(folder: Path) -> Rescued:
    """Put a new database in the place of the damaged one in `folder`, with all that can be read of that.

    A message that is missing between others is replaced by LOST_MESSAGE, since their order must not change. Raises
    InUseError where another program has the folder, and StoreError where there is no room; then nothing has changed.
    """
    file = folder / FILE_NAME
    instance = Instance(folder)
    try:
        if not instance.take():
            raise InUseError(file)
        try:
            return _rescue(file)
        finally:
            instance.release()
    except OSError as error:
        raise explain_system(error, file) from error
    except sqlite3.Error as error:
        raise explain(error, file) or error from error


def _rescue(file: Path) -> Rescued:
    aside = file.with_name(f"{file.stem}.damaged-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db")
    fresh = file.with_name(f"{file.stem}.rescued.db")
    try:
        _copy(file, aside)
        rows, unreadable = read_rows(file)
        fresh.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            schema.migrate(connection)
            connection.execute("BEGIN")
            found, lost = _fill(connection, rows)
            connection.execute("COMMIT")
            conversations = connection.execute("SELECT count(*) FROM conversations").fetchone()[0]
    except BaseException:
        for path in (aside, _log(aside), fresh):
            path.unlink(missing_ok=True)
        raise
    _log(file).unlink(missing_ok=True)  # of the damaged file, whose copy is aside by now
    file.with_name(file.name + "-shm").unlink(missing_ok=True)
    fresh.replace(file)
    return Rescued(conversations, found, lost, unreadable, aside)


def _log(file: Path) -> Path:
    return file.with_name(file.name + "-wal")


def _copy(file: Path, copy: Path) -> None:
    """Copy a database, and the log beside it, onto the disk."""
    for source, target in ((file, copy), (_log(file), _log(copy))):
        if source.exists() or source is file:
            shutil.copyfile(source, target)
            with target.open("rb+") as opened:
                os.fsync(opened.fileno())


# How a row of each table begins: what tells them apart where nothing else in the file can be trusted.
_BEGINNINGS: dict[str, Callable[[list[Any]], bool]] = {
    "conversations": lambda v: len(v) >= 12 and are(v[1:6], str, str, int, str, str) and is_time(v[4]),
    "messages": lambda v: len(v) >= 12 and are(v[1:3], int, int) and v[4] in set(Role) and isinstance(v[5], str),
    "running_answers": lambda v: len(v) >= 6 and are(v[1:5], int, str, str, str) and is_time(v[3]),
    "drafts": lambda v: len(v) == 3 and are(v[1:], str, str) and v[2].startswith("["),
    "pictures": lambda v: len(v) >= 9 and are(v[1:4], str, str, bytes) and len(v[1]) == 64,
    "words_read": lambda v: len(v) == 4 and are(v[1:], str, str, str) and v[3].startswith("["),
    "alt_texts": lambda v: len(v) == 5 and are(v[1:], str, str, str, str),
    **rescue_reviews.BEGINNINGS,
}


def _fill(connection: sqlite3.Connection, rows: list[Row]) -> tuple[int, int]:
    """Insert what was found; how many messages, and how many are known to be lost."""
    tables: dict[str, list[Row]] = {table: [] for table in _BEGINNINGS}
    for number, values in rows:
        for table, fits in _BEGINNINGS.items():
            if values[:1] == [None] and fits(values):
                tables[table].append((number, values))
                break
    known = dict(tables["conversations"])
    trees: dict[int, dict[int, list[Any]]] = defaultdict(dict)
    for _, values in sorted(tables["messages"], key=lambda row: row[0]):
        trees[values[1]].setdefault(values[2], values)
    for number, values in known.items():
        _insert(connection, "conversations", _conversation(number, values))
    lengths = {}
    for number, messages in trees.items():
        lengths[number] = _keep_near(messages, known[number][10] if number in known else 0)
        if number not in known and messages:
            _insert(connection, "conversations", _unnamed(number, messages))
    for _, values in sorted(tables["messages"], key=lambda row: row[0]):  # the index knows the latest by their order
        if trees[values[1]].get(values[2]) is values:
            _insert(connection, "messages", _message(values))
    found = sum(len(messages) for messages in trees.values())
    lost = len(tables["messages"]) - found
    for number, length in lengths.items():
        lost += _fill_gaps(connection, number, trees[number], length)
        parents = [row[0] for row in connection.execute(_PARENTS, (number,))]
        selected = known[number][11] if number in known else "{}"
        connection.execute(
            "UPDATE conversations SET length = ?, selected = ? WHERE id = ?",
            (len(parents), selected if loads(codec.load_selected, selected, parents) else "{}", number),
        )
    lost += sum(values[10] for number, values in known.items() if number not in trees and _is_count(values[10]))
    for table in ("running_answers", "drafts", "pictures", "words_read", "alt_texts"):
        for number, values in tables[table]:
            stored = {"drafts": (codec.load_images, 2), "words_read": (codec.load_lines, 3)}.get(table)
            if stored is None or loads(stored[0], values[stored[1]]):
                _insert(connection, table, [number, *values[1:]])
    rescue_reviews.fill(connection, tables)
    return found, lost


_PARENTS = "SELECT parent FROM messages WHERE conversation = ? ORDER BY position"


def _insert(connection: sqlite3.Connection, table: str, values: list[Any]) -> None:
    connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < _WIDEST_GAP


def _keep_near(messages: dict[int, list[Any]], length: object) -> int:
    """Drop messages whose position cannot be right; how many there should be, going by the `length` that was kept."""
    end = 0
    for position in sorted(messages):
        if 0 <= position < end + _WIDEST_GAP:
            end = position + 1
        else:
            del messages[position]
    return length if isinstance(length, int) and end <= length < end + _WIDEST_GAP else end


def _conversation(number: int, values: list[Any]) -> list[Any]:
    """The row, with what does not parse left out; its length and what is selected are for later."""
    updated = values[5] if is_time(values[5]) else values[4]
    seconds = datetime.fromisoformat(updated).timestamp()
    deleted = values[9] if isinstance(values[9], int | float) else None
    renamed, pinned, archived = (int(values[column] == 1) for column in (3, 7, 8))
    return [number, *values[1:3], renamed, values[4], updated, seconds, pinned, archived, deleted, 0, "{}"]


def _unnamed(number: int, messages: dict[int, list[Any]]) -> list[Any]:
    """A row for a conversation whose own was lost."""
    times = [values[7] for values in messages.values() if isinstance(values[7], str) and is_time(values[7])]
    now = datetime.now().astimezone().isoformat()
    created, updated = min(times, default=now), max(times, default=now)
    title = one_line(messages[min(messages)][5])
    seconds = datetime.fromisoformat(updated).timestamp()
    return [number, uuid.uuid4().hex, title, 0, created, updated, seconds, 0, 0, None, 0, "{}"]


def _message(values: list[Any]) -> list[Any]:
    """The row, under a number of its own, with what does not parse left out."""
    _, conversation, position, parent, role, text, images, time, outcome, writer, language, edited = values[:12]
    return [
        None,
        conversation,
        position,
        parent if parent is None or (isinstance(parent, int) and 0 <= parent < position) else _before(position),
        role,
        text,
        images if loads(codec.load_images, images) else "[]",
        time if isinstance(time, str) and is_time(time) else None,
        outcome if loads(codec.load_outcome, outcome) else None,
        writer if loads(codec.load_writer, writer) else None,
        language if isinstance(language, str) else "",
        int(edited == 1),
    ]


def _before(position: int) -> int | None:
    return position - 1 if position else None


def _fill_gaps(connection: sqlite3.Connection, number: int, messages: dict[int, list[Any]], length: int) -> int:
    """Put LOST_MESSAGE wherever one is missing, so that the tree hangs together; how many there are."""
    missing = [position for position in range(length) if position not in messages]
    for position in missing:
        role = Role.USER if position % 2 == 0 else Role.ASSISTANT
        connection.execute(
            "INSERT INTO messages (conversation, position, parent, role, text) VALUES (?, ?, ?, ?, ?)",
            (number, position, _before(position), role.value, LOST_MESSAGE),
        )
    return len(missing)
