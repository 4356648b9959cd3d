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
from sightline.store import codec, schema
from sightline.store.database import FILE_NAME, explain_system
from sightline.store.instance import Instance
from sightline.store.pages import Row, read_rows

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
    fresh = folder / f"{file.stem}.rescued.db"
    try:
        if not instance.take():
            raise InUseError(file)
        try:
            aside = _set_aside(file)
            rows, unreadable = read_rows(file)
            fresh.unlink(missing_ok=True)
            with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
                connection.execute("PRAGMA synchronous = FULL")
                schema.migrate(connection)
                connection.execute("BEGIN")
                found, lost = _fill(connection, rows)
                connection.execute("COMMIT")
                conversations = connection.execute("SELECT count(*) FROM conversations").fetchone()[0]
            for ending in ("-wal", "-shm"):  # of the damaged file, whose copy is aside by now
                file.with_name(file.name + ending).unlink(missing_ok=True)
            fresh.replace(file)
        finally:
            instance.release()
    except OSError as error:
        raise explain_system(error, file) from error
    return Rescued(conversations, found, lost, unreadable, aside)


def _set_aside(file: Path) -> Path:
    """A copy of the damaged file, and of the log beside it."""
    aside = file.with_name(f"{file.stem}.damaged-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db")
    for ending in ("", "-wal"):
        original = file.with_name(file.name + ending)
        if original.exists():
            copy = aside.with_name(aside.name + ending)
            shutil.copyfile(original, copy)
            with copy.open("rb+") as opened:
                os.fsync(opened.fileno())
    return aside


# How a row of each table begins: what tells them apart where nothing else in the file can be trusted.
_BEGINNINGS: dict[str, Callable[[list[Any]], bool]] = {
    "conversations": lambda v: len(v) >= 12 and _are(v[1:6], str, str, int, str, str) and _is_time(v[4]),
    "messages": lambda v: len(v) >= 12 and _are(v[1:3], int, int) and v[4] in set(Role) and isinstance(v[5], str),
    "running_answers": lambda v: len(v) >= 6 and _are(v[1:5], int, str, str, str) and _is_time(v[3]),
    "drafts": lambda v: len(v) == 3 and _are(v[1:], str, str) and v[2].startswith("["),
    "pictures": lambda v: len(v) >= 9 and _are(v[1:4], str, str, bytes) and len(v[1]) == 64,
    "words_read": lambda v: len(v) == 4 and _are(v[1:], str, str, str) and v[3].startswith("["),
    "alt_texts": lambda v: len(v) == 5 and _are(v[1:], str, str, str, str),
}


def _are(values: list[Any], *types: type) -> bool:
    return len(values) == len(types) and all(isinstance(each, kind) for each, kind in zip(values, types, strict=True))


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _fill(connection: sqlite3.Connection, rows: list[Row]) -> tuple[int, int]:
    """Insert what was found; how many messages, and how many are known to be lost."""
    tables: dict[str, dict[int, list[Any]]] = defaultdict(dict)
    for number, values in rows:
        for table, fits in _BEGINNINGS.items():
            if values[0] is None and fits(values):
                tables[table].setdefault(number, values)
                break
    for number, values in tables["conversations"].items():
        updated = values[5] if _is_time(values[5]) else values[4]
        seconds = datetime.fromisoformat(updated).timestamp()
        deleted = values[9] if isinstance(values[9], float) else None
        renamed, pinned, archived = (int(values[column] == 1) for column in (3, 7, 8))
        row = [number, *values[1:3], renamed, values[4], updated, seconds, pinned, archived, deleted, 0, "{}"]
        _insert(connection, "conversations", row)
    by_conversation: dict[int, dict[int, list[Any]]] = defaultdict(dict)
    for number, values in tables["messages"].items():
        by_conversation[values[1]].setdefault(values[2], [number, *values[1:]])
    found = lost = 0
    for conversation, messages in by_conversation.items():
        known = tables["conversations"].get(conversation)
        if known is None:
            _insert(connection, "conversations", _unnamed(conversation, messages))
        length = max(max(messages) + 1, known[10] if known is not None and isinstance(known[10], int) else 0)
        if length > 100 * (len(messages) + 100):  # a number that was damaged
            length = max(messages) + 1
        _insert_messages(connection, conversation, messages, length)
        parents = [row[0] for row in connection.execute(_PARENTS, (conversation,))]
        if known is not None and _loads(codec.load_selected, known[11], parents):
            connection.execute("UPDATE conversations SET selected = ? WHERE id = ?", (known[11], conversation))
        found += len(messages)
        lost += length - len(messages)
    for number, values in tables["conversations"].items():
        if number not in by_conversation and isinstance(values[10], int):
            lost += values[10]
    for table in ("running_answers", "drafts", "pictures", "words_read", "alt_texts"):
        for number, values in tables[table].items():
            with contextlib.suppress(sqlite3.Error, ValueError, KeyError, TypeError):
                if table == "drafts":
                    codec.load_images(values[2])
                if table == "words_read":
                    codec.load_lines(values[3])
                _insert(connection, table, [number, *values[1:]])
    return found, lost


_PARENTS = "SELECT parent FROM messages WHERE conversation = ? ORDER BY position"


def _insert(connection: sqlite3.Connection, table: str, values: list[Any]) -> None:
    connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _unnamed(conversation: int, messages: dict[int, list[Any]]) -> list[Any]:
    """A row for a conversation whose own was lost."""
    times = [values[7] for values in messages.values() if isinstance(values[7], str) and _is_time(values[7])]
    now = datetime.now().astimezone().isoformat()
    created, updated = min(times, default=now), max(times, default=now)
    first = messages[min(messages)][5]
    title = " ".join(first.split())[:80]
    seconds = datetime.fromisoformat(updated).timestamp()
    return [conversation, uuid.uuid4().hex, title, 0, created, updated, seconds, 0, 0, None, len(messages), "{}"]


def _insert_messages(
    connection: sqlite3.Connection, conversation: int, messages: dict[int, list[Any]], length: int
) -> None:
    """Every position from 0 on, so that the tree hangs together; what does not parse in a row is left out of it."""
    for position in range(length):
        before = position - 1 if position else None
        if position in messages:
            values = messages[position]
            parent = values[3]
            if not (parent is None or (isinstance(parent, int) and 0 <= parent < position)):
                values[3] = before
            values[6] = values[6] if _loads(codec.load_images, values[6]) else "[]"
            values[7] = values[7] if isinstance(values[7], str) and _is_time(values[7]) else None
            values[8] = values[8] if _loads(codec.load_outcome, values[8]) else None
            values[9] = values[9] if _loads(codec.load_writer, values[9]) else None
            values[10] = values[10] if isinstance(values[10], str) else ""
            values[11] = int(values[11] == 1)
            _insert(connection, "messages", values[:12])
        else:
            role = Role.USER if position % 2 == 0 else Role.ASSISTANT
            connection.execute(
                "INSERT INTO messages (conversation, position, parent, role, text) VALUES (?, ?, ?, ?, ?)",
                (conversation, position, before, role.value, LOST_MESSAGE),
            )
    connection.execute("UPDATE conversations SET length = ? WHERE id = ?", (length, conversation))


def _loads(load: Callable[..., object], *stored: Any) -> bool:
    try:
        load(*stored)
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    return True
