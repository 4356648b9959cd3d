"""Conversations: saved as they grow, loaded, listed by date, renamed, pinned, archived, deleted with undo."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import uuid
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sightline.conversation import Conversation, ImageInput, Message, Node, Role, Writer
from sightline.errors import DamagedError, StoreError
from sightline.events import Finished, StopReason
from sightline.store import codec
from sightline.store.database import Database

TITLE_LENGTH = 80
_WRONG = (ValueError, KeyError, TypeError)  # what reading a value that was not written by us raises
_REMEMBERED = 4  # saved trees kept in memory, so that saving one more message need not load the others

_ENTRY = """SELECT uuid, title, created, updated, pinned, archived, length,
    EXISTS (SELECT 1 FROM drafts WHERE drafts.conversation = conversations.id),
    (SELECT count(DISTINCT json_extract(value, '$.digest')) FROM messages, json_each(messages.images)
        WHERE messages.conversation = conversations.id AND messages.images <> '[]') FROM conversations"""


@dataclass(frozen=True)
class Entry:
    """A conversation as the list shows it; `title` is empty where nothing has been asked or named yet."""

    id: str
    title: str
    created: datetime
    updated: datetime
    pinned: bool
    archived: bool
    messages: int
    has_draft: bool
    pictures: int


@dataclass(frozen=True)
class Draft:
    """A question that was not asked yet, and the pictures that are to go with it."""

    text: str
    images: tuple[ImageInput, ...] = ()


class Conversations:
    """All that was said; make one for a database. May be used from any thread; every method may raise StoreError.

    Answers that were being written when the last program crashed are found as stopped ones.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._saved: OrderedDict[str, Conversation] = OrderedDict()
        self._lock = threading.RLock()  # what is remembered as saved is what is saved
        if database.read_only is None:
            with contextlib.suppress(StoreError):  # on a full disk they wait for the next start
                self._end_broken_answers()

    # One conversation

    def create(
        self,
        conversation: Conversation | None = None,
        *,
        id: str | None = None,
        title: str = "",
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> str:
        """A new conversation; returns its id. The options bring one in that was kept elsewhere, as it was there.

        Raises ValueError where there already is one with that id.
        """
        id = id or uuid.uuid4().hex
        created = created or _now()
        updated = updated or created
        with self._lock:
            self._create(id, conversation or Conversation(), title, created, updated)
            self._remember(id, conversation or Conversation())
        return id

    def save(self, id: str, conversation: Conversation) -> None:
        """Add what is new in this tree, and what is selected. All of it is on the disk when this returns.

        Where it fails, nothing has changed, and a later call saves everything. Raises KeyError where there is no such
        conversation, and ValueError where messages that are kept are not in the tree: `take_back` is for that.
        """
        with self._lock:
            with self._database.writing() as connection:
                before = self._before(connection, id)
                if _same(before.nodes, conversation.nodes) < len(before.nodes):
                    raise ValueError(f"the tree lacks messages that are kept of conversation {id}")
                if before.nodes != conversation.nodes or before.selected != conversation.selected:
                    self._write(connection, id, before, conversation, _now())
            self._remember(id, conversation)

    def take_back(self, id: str, conversation: Conversation) -> None:
        """`save`, but messages that the tree lacks go: a question that could not be asked, and is a draft again."""
        with self._lock:
            with self._database.writing() as connection:
                self._write(connection, id, self._before(connection, id), conversation, _now())
            self._remember(id, conversation)

    def load(self, id: str) -> Conversation:
        """The tree as it was saved. Raises KeyError where there is no such conversation."""
        with self._lock:
            with self._database.reading() as connection:
                conversation = self._load(connection, id)
            self._remember(id, conversation)
        return conversation

    def entry(self, id: str) -> Entry | None:
        """What the list shows of it, deleted or not; None where there is no such conversation."""
        with self._database.reading() as connection:
            row = connection.execute(f"{_ENTRY} WHERE uuid = ?", (id,)).fetchone()
        return None if row is None else self._entry(row)

    def save_running(self, id: str, question: int, text: str, started: datetime, writer: Writer | None = None) -> None:
        """Keep what an answer has so far, about once a second; `save` with the whole answer takes its place."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO running_answers (conversation, parent, text, started, saved, writer)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (conversation) DO UPDATE"
                " SET parent = ?2, text = ?3, started = ?4, saved = ?5, writer = ?6",
                (
                    _row(connection, id),
                    question,
                    codec.storable(text),
                    started.isoformat(),
                    _now().isoformat(),
                    codec.dump_writer(writer),
                ),
            )

    def save_draft(self, id: str, draft: Draft) -> None:
        """Keep a question that is not asked yet; an empty one is forgotten."""
        with self._database.writing() as connection:
            row = _row(connection, id)
            if not draft.text and not draft.images:
                connection.execute("DELETE FROM drafts WHERE conversation = ?", (row,))
                return
            connection.execute(
                "INSERT INTO drafts (conversation, text, images) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (conversation) DO UPDATE SET text = ?2, images = ?3",
                (row, codec.storable(draft.text), codec.dump_images(draft.images)),
            )

    def draft(self, id: str) -> Draft:
        """The question that was not asked yet; an empty one where there is none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT text, images FROM drafts WHERE conversation = ?", (_row(connection, id),)
            ).fetchone()
        if row is None:
            return Draft("")
        try:
            return Draft(row[0], codec.load_images(row[1]))
        except _WRONG as error:
            raise DamagedError(self._database.file) from error

    # The list

    def page(self, *, archived: bool = False, limit: int = 100, after: Entry | None = None) -> list[Entry]:
        """Pinned ones first, then the latest first; `after` is the last entry of the page before."""
        place = "" if after is None else "AND (pinned, updated_seconds, uuid) < (:pinned, :seconds, :uuid)"
        values = {"archived": archived, "limit": limit}
        if after is not None:
            values |= {"pinned": after.pinned, "seconds": after.updated.timestamp(), "uuid": after.id}  # type: ignore[dict-item]
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_ENTRY} WHERE deleted_seconds IS NULL AND archived = :archived {place}"
                " ORDER BY pinned DESC, updated_seconds DESC, uuid DESC LIMIT :limit",
                values,
            ).fetchall()
        return [self._entry(row) for row in rows]

    def rename(self, id: str, title: str) -> None:
        """Give it a title of its own; an empty one gives it that of its first question again."""
        with self._database.writing() as connection:
            row = _row(connection, id)
            name = one_line(title) or _title(self._load(connection, id))
            connection.execute(
                "UPDATE conversations SET title = ?, renamed = ? WHERE id = ?", (name, bool(title.strip()), row)
            )

    def pin(self, ids: Iterable[str], pinned: bool = True) -> None:
        """Keep them at the top of the list, or no longer."""
        self._set("pinned", pinned, ids)

    def archive(self, ids: Iterable[str], archived: bool = True) -> None:
        """Put them out of the list, into the archive's list, or back. They are still found."""
        self._set("archived", archived, ids)

    def delete(self, ids: Iterable[str]) -> None:
        """Take them out of every list and the search; `restore` undoes it until `purge`."""
        self._set("deleted_seconds", _now().timestamp(), ids)

    def restore(self, ids: Iterable[str]) -> None:
        """Undo `delete`."""
        self._set("deleted_seconds", None, ids)

    def purge(self, deleted_before: datetime) -> int:
        """Erase what was deleted before then, for good; returns how many conversations."""
        with self._lock:
            with self._database.writing() as connection:
                rows = connection.execute(
                    "DELETE FROM conversations WHERE deleted_seconds < ? RETURNING uuid", (deleted_before.timestamp(),)
                ).fetchall()
            for (id,) in rows:
                self._saved.pop(id, None)
        return len(rows)

    # How it is done

    def _create(self, id: str, conversation: Conversation, title: str, created: datetime, updated: datetime) -> None:
        with self._database.writing() as connection:
            try:
                connection.execute(
                    "INSERT INTO conversations (uuid, title, renamed, created, updated, updated_seconds)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (id, one_line(title), bool(title), created.isoformat(), updated.isoformat(), updated.timestamp()),
                )
            except sqlite3.IntegrityError as error:
                raise ValueError(f"there is a conversation {id} already") from error
            self._write(connection, id, Conversation(), conversation, updated)

    def _set(self, column: str, value: float | None, ids: Iterable[str]) -> None:
        with self._database.writing() as connection:
            connection.executemany(f"UPDATE conversations SET {column} = ? WHERE uuid = ?", [(value, id) for id in ids])

    def _entry(self, row: tuple[str, str, str, str, int, int, int, int, int]) -> Entry:
        id, title, created, updated, pinned, archived, length, has_draft, pictures = row
        try:
            began, last = datetime.fromisoformat(created), datetime.fromisoformat(updated)
        except ValueError as error:
            raise DamagedError(self._database.file) from error
        return Entry(id, title, began, last, bool(pinned), bool(archived), length, bool(has_draft), pictures)

    def _before(self, connection: sqlite3.Connection, id: str) -> Conversation:
        return self._saved[id] if id in self._saved else self._load(connection, id)

    def _remember(self, id: str, conversation: Conversation) -> None:
        self._saved[id] = conversation
        self._saved.move_to_end(id)
        while len(self._saved) > _REMEMBERED:
            self._saved.popitem(last=False)

    def _write(
        self, connection: sqlite3.Connection, id: str, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        row = _row(connection, id)
        same = _same(before.nodes, after.nodes)
        if same < len(before.nodes):
            connection.execute("DELETE FROM messages WHERE conversation = ? AND position >= ?", (row, same))
            connection.execute("DELETE FROM running_answers WHERE conversation = ? AND parent >= ?", (row, same))
        added = after.nodes[same:]
        _insert(connection, row, same, added)
        if any(node.message.role is Role.ASSISTANT for node in added):
            connection.execute("DELETE FROM running_answers WHERE conversation = ?", (row,))
        connection.execute(
            "UPDATE conversations SET title = iif(renamed, title, ?), length = ?, selected = ? WHERE id = ?",
            (
                _title(after),
                len(after.nodes),
                codec.dump_selected(after.selected, [node.parent for node in after.nodes]),
                row,
            ),
        )
        if added:
            connection.execute(
                "UPDATE conversations SET updated = ?, updated_seconds = ? WHERE id = ?",
                (now.isoformat(), now.timestamp(), row),
            )

    def _load(self, connection: sqlite3.Connection, id: str) -> Conversation:
        row = _row(connection, id)
        selected = connection.execute("SELECT selected FROM conversations WHERE id = ?", (row,)).fetchone()[0]
        rows = connection.execute(
            "SELECT position, parent, role, text, images, time, outcome, writer, language, edited"
            " FROM messages WHERE conversation = ? ORDER BY position",
            (row,),
        )
        try:
            nodes = tuple(_node(index, *columns) for index, columns in enumerate(rows))
            return Conversation(nodes, codec.load_selected(selected, [node.parent for node in nodes]))
        except _WRONG as error:
            raise DamagedError(self._database.file) from error

    def _end_broken_answers(self) -> None:
        with self._database.writing() as connection:
            rows = connection.execute(
                "SELECT running_answers.conversation, parent, text, started, saved, writer, length"
                " FROM running_answers JOIN conversations ON conversations.id = running_answers.conversation"
                " WHERE text <> '' AND parent < length"
            ).fetchall()
            for row, parent, text, started, saved, writer, length in rows:
                begun, seconds, by = None, 0.0, None
                with contextlib.suppress(*_WRONG):
                    begun = datetime.fromisoformat(started)
                    seconds = max(0.0, (datetime.fromisoformat(saved) - begun).total_seconds())
                    by = codec.load_writer(writer)
                outcome = Finished(StopReason.STOPPED, 0, 0, 0, None, seconds)
                node = Node(parent, Message(Role.ASSISTANT, text), outcome, begun, by)
                _insert(connection, row, length, [node])
                connection.execute("UPDATE conversations SET length = length + 1 WHERE id = ?", (row,))
            connection.execute("DELETE FROM running_answers")


def _now() -> datetime:
    return datetime.now().astimezone()


def _row(connection: sqlite3.Connection, id: str) -> int:
    found = connection.execute("SELECT id FROM conversations WHERE uuid = ?", (id,)).fetchone()
    if found is None:
        raise KeyError(id)
    return int(found[0])


def _same(before: Sequence[Node], after: Sequence[Node]) -> int:
    """How many nodes both begin with."""
    shorter = min(len(before), len(after))
    if before[:shorter] == after[:shorter]:  # at the speed of C, since they are mostly the same objects
        return shorter
    return next(index for index in range(shorter) if before[index] != after[index])


def _insert(connection: sqlite3.Connection, row: int, start: int, nodes: Sequence[Node]) -> None:
    connection.executemany(
        "INSERT INTO messages (conversation, position, parent, role, text, images, time, outcome, writer, language,"
        " edited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                row,
                start + index,
                node.parent,
                node.message.role.value,
                codec.storable(node.message.text),
                codec.dump_images(node.message.images),
                node.time and node.time.isoformat(),
                codec.dump_outcome(node.outcome),
                codec.dump_writer(node.writer),
                node.language,
                node.edited,
            )
            for index, node in enumerate(nodes)
        ],
    )


def _node(
    index: int,
    position: int,
    parent: int | None,
    role: str,
    text: str,
    images: str,
    time: str | None,
    outcome: str | None,
    writer: str | None,
    language: str,
    edited: int,
) -> Node:
    if position != index or (parent is not None and not 0 <= parent < index):
        raise ValueError("a message is missing, or answers a later one")
    return Node(
        parent,
        Message(Role(role), text, codec.load_images(images)),
        codec.load_outcome(outcome),
        time and datetime.fromisoformat(time),  # type: ignore[arg-type]  # "" is no time
        codec.load_writer(writer),
        language,
        bool(edited),
    )


def _title(conversation: Conversation) -> str:
    """The first question, on one line, cut between words."""
    return one_line(conversation.nodes[0].message.text) if conversation.nodes else ""


def one_line(text: str) -> str:
    """The beginning of a text as a title."""
    line = " ".join(codec.storable(text[: 10 * TITLE_LENGTH]).split())
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH]
    return (cut[: cut.rfind(" ")] if " " in cut[TITLE_LENGTH // 2 :] else cut[:-1]) + "…"
