"""Alt texts on their way from draft to file, kept: batches of pictures, every version of their texts, their fate."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from sightline.conversation import Writer
from sightline.errors import DamagedError, kept, told_again
from sightline.store import codec
from sightline.store.database import Database
from sightline.store.pictures import AltKind, AltState
from sightline.store.review_values import (
    Batch,
    Entry,
    Existing,
    Filter,
    NewEntry,
    Options,
    Purpose,
    Status,
    Version,
)

_IS_WRITTEN = "(entries.written IS NOT NULL AND entries.written_version = entries.version)"
_CONDITIONS = {
    Filter.ALL: "1",
    Filter.NO_ALT_TEXT: "(entries.existing = '' AND entries.status NOT IN ('approved', 'decorative'))",
    Filter.UNREVIEWED: "entries.status IN ('new', 'drafted', 'failed')",
    Filter.DRAFTED: "entries.status = 'drafted'",
    Filter.APPROVED: "entries.status = 'approved'",
    Filter.DECORATIVE: "entries.status = 'decorative'",
    Filter.REJECTED: "entries.status = 'rejected'",
    Filter.FAILED: "entries.status = 'failed'",
    Filter.UNWRITTEN: f"(entries.status = 'approved' AND NOT {_IS_WRITTEN})",
    Filter.WRITTEN: _IS_WRITTEN,
}


_ENTRY = """SELECT entries.id, entries.batch, source, picture, anchor, name, status, purpose, context, existing,
    existing_extended, digest, problem, failed_by, version, coalesce(alt_text, ''), coalesce(extended, ''), author,
    coalesce(author IS NULL AND base IS NOT NULL, 0), CASE WHEN version = written_version THEN written END
    FROM review_entries AS entries
    LEFT JOIN review_versions AS versions ON versions.entry = entries.id AND versions.number = entries.version"""
_BATCH = "SELECT id, name, folder, created, options FROM review_batches"
# What the search and transcripts know of a picture: only what was drafted and decided here.
_ALT_STATES = {
    Status.DRAFTED: AltState.DRAFT,
    Status.APPROVED: AltState.APPROVED,
    Status.REJECTED: AltState.REJECTED,
    Status.DECORATIVE: AltState.DECORATIVE,
}
_WRONG = (ValueError, KeyError, TypeError)


class Reviews:
    """All batches of a database. May be used from any thread; every method may raise StoreError.

    What a method has changed is on the disk when it returns. Raises KeyError where there is no such batch or entry.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # Batches

    def create(self, name: str, folder: Path | None = None, options: Options | None = None) -> Batch:
        """A new, empty batch."""
        with self._database.writing() as connection:
            row = connection.execute(
                "INSERT INTO review_batches (name, folder, created, options) VALUES (?, ?, ?, ?)",
                (codec.storable(name), _encoded(folder), _now(), _dump_options(options or Options())),
            ).lastrowid
            return self._batch(connection.execute(f"{_BATCH} WHERE id = ?", (row,)).fetchone())

    def batches(self) -> list[Batch]:
        """The latest first, without those that are deleted."""
        with self._database.reading() as connection:
            rows = connection.execute(f"{_BATCH} WHERE deleted_seconds IS NULL ORDER BY id DESC").fetchall()
        return [self._batch(row) for row in rows]

    def batch(self, id: int) -> Batch:
        """The batch with that id."""
        with self._database.reading() as connection:
            row = connection.execute(f"{_BATCH} WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise KeyError(id)
        return self._batch(row)

    def find(self, folder: Path) -> Batch | None:
        """The latest batch of a folder or document; None where there is none."""
        return next((batch for batch in self.batches() if batch.folder == folder), None)

    def set_options(self, batch: int, options: Options) -> None:
        """Change how the texts are to be; those that are there stay as they are."""
        with self._database.writing() as connection:
            connection.execute("UPDATE review_batches SET options = ? WHERE id = ?", (_dump_options(options), batch))

    def delete(self, batch: int) -> None:
        """Take a batch out of the list, with all its texts; `restore` undoes it until `purge`."""
        self._set_deleted(batch, datetime.now().timestamp())

    def restore(self, batch: int) -> None:
        """Undo `delete`."""
        self._set_deleted(batch, None)

    def deleted(self, before: datetime) -> list[int]:
        """The batches that were deleted before then."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT id FROM review_batches WHERE deleted_seconds < ?", (before.timestamp(),))
            return [id for (id,) in rows]

    def pictures(self) -> list[Path]:
        """Where the pictures of all batches lie, also those that were taken out of documents."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT DISTINCT coalesce(picture, source) FROM review_entries").fetchall()
        return [Path(os.fsdecode(path)) for (path,) in rows]

    def purge(self, deleted_before: datetime) -> int:
        """Erase what was deleted before then, for good; returns how many batches."""
        with self._database.writing() as connection:
            return connection.execute(
                "DELETE FROM review_batches WHERE deleted_seconds < ?", (deleted_before.timestamp(),)
            ).rowcount

    # Entries

    def add(self, batch: int, entries: Iterable[NewEntry]) -> list[Entry]:
        """Add pictures behind the others; those that the batch has already are left as they are. Returns the new."""
        with self._database.writing() as connection:
            added = []
            for entry in entries:
                row = connection.execute(
                    "INSERT INTO review_entries (batch, source, picture, anchor, name, status, purpose, context,"
                    " existing, existing_extended, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT DO NOTHING RETURNING id",
                    (
                        batch,
                        os.fsencode(entry.document or entry.path),
                        _encoded(entry.path if entry.document else None),
                        codec.storable(entry.anchor),
                        codec.storable(entry.name or entry.path.name),
                        (Status.FAILED if entry.problem else entry.status).value,
                        entry.purpose and entry.purpose.value,
                        json.dumps(dict(entry.context)),
                        codec.storable(entry.existing),
                        codec.storable(entry.existing_extended),
                        codec.storable(kept(entry.problem)),
                    ),
                ).fetchone()
                added += [] if row is None else [row[0]]
            return self._entries(connection, added)

    def entries(self, batch: int, filter: Filter = Filter.ALL) -> list[Entry]:
        """The pictures of a batch, in the order they were added."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_ENTRY} WHERE entries.batch = ? AND {_CONDITIONS[filter]} ORDER BY entries.id", (batch,)
            ).fetchall()
        return [self._entry(row) for row in rows]

    def entry(self, id: int) -> Entry:
        """The entry with that id."""
        with self._database.reading() as connection:
            return self._entries(connection, [id])[0]

    def counts(self, batch: int) -> dict[Filter, int]:
        """How many pictures each filter would show."""
        sums = ", ".join(f"coalesce(sum({condition}), 0)" for condition in _CONDITIONS.values())
        with self._database.reading() as connection:
            row = connection.execute(f"SELECT {sums} FROM review_entries AS entries WHERE batch = ?", (batch,))
            return dict(zip(_CONDITIONS, row.fetchone(), strict=True))

    def undrafted(self, batch: int, model: str) -> list[Entry]:
        """What is still to be drafted, after a kill too: new ones, and those that another model could not tell.

        `model` is the one that is to draft them: its SHA-256. Under SKIP, pictures that came with a text are done, and
        those of a document whose bytes cannot be had never begin.
        """
        existing = self.batch(batch).options.existing
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_ENTRY} WHERE entries.batch = ? AND (entries.existing = '' OR ?) AND entries.picture IS NOT source"
                " AND (entries.status = 'new' OR entries.status = 'failed' AND entries.failed_by <> ?)"
                " ORDER BY entries.id",
                (batch, existing is not Existing.SKIP, model),
            ).fetchall()
        return [self._entry(row) for row in rows]

    def remove(self, ids: Collection[int]) -> None:
        """Take pictures out of their batch, with all their texts, for good. Their files are not touched."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM review_entries WHERE id = ?", [(id,) for id in ids])

    def set_purpose(self, ids: Collection[int], purpose: Purpose | None) -> list[Entry]:
        """Say what pictures are for; None where nobody knows."""
        return self._update(ids, "purpose = ?", purpose and purpose.value)

    def set_context(self, ids: Collection[int], context: Mapping[str, str]) -> list[Entry]:
        """Say what is known of pictures, by field, in place of what was said before."""
        return self._update(ids, "context = ?", json.dumps(dict(context)))

    def set_existing(self, id: int, alt_text: str, extended: str, digest: str = "") -> Entry:
        """What the file has now; and the SHA-256 of its bytes, if it was looked at."""
        return self._update(
            [id],
            "existing = ?, existing_extended = ?, digest = coalesce(nullif(?, ''), digest)",
            codec.storable(alt_text),
            codec.storable(extended),
            digest,
        )[0]

    def set_status(self, ids: Collection[int], status: Status) -> list[Entry]:
        """Decide on pictures. Raises ValueError, and changes none, where one without a text would be approved."""
        with self._database.writing() as connection:
            for entry in self._entries(connection, ids):
                if status in (Status.APPROVED, Status.DRAFTED) and not entry.alt_text:
                    raise ValueError(f"{entry.name} has no text")
                if entry.status is not status:
                    connection.execute(
                        "UPDATE review_entries SET status = ?, written = NULL, problem = '' WHERE id = ?",
                        (status.value, entry.id),
                    )
            return self._told(connection, ids)

    def fail(self, id: int, problem: str, model: str = "") -> Entry:
        """Keep why no draft was made; `model` is the SHA-256 of one that could not tell, empty where it had no part.

        A picture that has a text keeps that, and its status.
        """
        return self._update(
            [id],
            "problem = ?, failed_by = ?, status = iif(version = 0 AND status = 'new', 'failed', status)",
            codec.storable(kept(problem)),
            model,
        )[0]

    def set_written(self, id: int, version: int, time: datetime | None, digest: str = "") -> Entry:
        """A version was written into the file, which has this SHA-256 since; or, without a time, was taken back."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE review_entries SET written = ?, written_version = ?, problem = '',"
                " digest = coalesce(nullif(?, ''), digest) WHERE id = ?",
                (time and time.isoformat(), version, digest, id),
            )
            return self._told(connection, [id])[0]

    # Texts

    def add_version(
        self,
        id: int,
        alt_text: str,
        extended: str = "",
        *,
        author: Writer | None = None,
        status: Status = Status.DRAFTED,
        digest: str = "",
        in_place: bool = False,
    ) -> Entry:
        """Keep a text as the current one, and what becomes of it, at once; the earlier ones stay.

        `author` is the model that wrote it, None for a person; `digest` the SHA-256 of the picture it was shown. With
        `in_place` a person goes on with the current text, which is the same person's, and which this one replaces.
        """
        with self._database.writing() as connection:
            (entry,) = self._entries(connection, [id])
            alt_text, extended = codec.storable(alt_text), codec.storable(extended)
            goes_on = in_place and author is None and entry.author is None and bool(entry.version) and not entry.written
            same = bool(entry.version) and (entry.alt_text, entry.extended) == (alt_text, extended)
            is_new = author is not None or not (goes_on or same)
            if goes_on:
                connection.execute(
                    "UPDATE review_versions SET alt_text = ?, extended = ?, time = ? WHERE entry = ? AND number = ?",
                    (alt_text, extended, _now(), id, entry.version),
                )
            elif is_new:
                connection.execute(
                    "INSERT INTO review_versions (entry, number, time, alt_text, extended, author, base)"
                    " SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM review_versions"
                    " WHERE entry = ?1",
                    (id, _now(), alt_text, extended, codec.dump_writer(author), _base(entry, author)),
                )
            connection.execute(
                "UPDATE review_entries SET status = ?2, problem = '', failed_by = '',"
                " version = iif(?4, (SELECT max(number) FROM review_versions WHERE entry = ?1), version),"
                " digest = coalesce(nullif(?3, ''), digest) WHERE id = ?1",
                (id, status.value, digest, is_new),
            )
            return self._told(connection, [id])[0]

    def select_version(self, id: int, number: int) -> Entry:
        """Make an earlier text the current one; it waits for approval again."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE review_entries SET version = ?2, status = 'drafted' WHERE id = ?1"
                " AND EXISTS (SELECT 1 FROM review_versions WHERE entry = ?1 AND number = ?2)",
                (id, number),
            )
            return self._told(connection, [id])[0]

    def versions(self, id: int) -> list[Version]:
        """Every text that a picture has had, the oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT number, alt_text, extended, author, base, time FROM review_versions"
                " WHERE entry = ? ORDER BY number",
                (id,),
            ).fetchall()
        try:
            return [
                Version(number, alt_text, extended, codec.load_writer(author), base, datetime.fromisoformat(time))
                for number, alt_text, extended, author, base, time in rows
            ]
        except _WRONG as error:
            raise DamagedError(self._database.file) from error

    # How it is done

    def _set_deleted(self, batch: int, seconds: float | None) -> None:
        with self._database.writing() as connection:
            connection.execute("UPDATE review_batches SET deleted_seconds = ? WHERE id = ?", (seconds, batch))

    def _update(self, ids: Collection[int], change: str, *values: object) -> list[Entry]:
        with self._database.writing() as connection:
            connection.executemany(f"UPDATE review_entries SET {change} WHERE id = ?", [(*values, id) for id in ids])
            return self._entries(connection, ids)

    def _told(self, connection: sqlite3.Connection, ids: Collection[int]) -> list[Entry]:
        """The entries as they are now; the search and transcripts are told of their texts, but not of a document's.

        What a picture's text is in one document need not be right elsewhere.
        """
        entries = self._entries(connection, ids)
        for entry in entries:
            state = _ALT_STATES.get(entry.status)
            if state is None or not entry.digest or entry.document is not None:
                continue
            connection.execute("DELETE FROM alt_texts WHERE digest = ?", (entry.digest,))
            for kind, text in ((AltKind.SHORT, entry.alt_text), (AltKind.EXTENDED, entry.extended)):
                if text or kind is AltKind.SHORT:
                    connection.execute(
                        "INSERT INTO alt_texts (digest, kind, state, text) VALUES (?, ?, ?, ?)",
                        (entry.digest, kind.value, state.value, text),
                    )
        return entries

    def _entries(self, connection: sqlite3.Connection, ids: Collection[int]) -> list[Entry]:
        entries = []
        for id in ids:
            row = connection.execute(f"{_ENTRY} WHERE entries.id = ?", (id,)).fetchone()
            if row is None:
                raise KeyError(id)
            entries.append(self._entry(row))
        return entries

    def _batch(self, row: Sequence[Any]) -> Batch:
        id, name, folder, created, options = row
        try:
            place = None if folder is None else Path(os.fsdecode(folder))
            return Batch(id, name, place, datetime.fromisoformat(created), _load_options(options))
        except _WRONG as error:
            raise DamagedError(self._database.file) from error

    def _entry(self, row: Sequence[Any]) -> Entry:
        (id, batch, source, picture, anchor, name, status, purpose, context) = row[:9]
        (existing, existing_extended, digest, problem, failed_by, version) = row[9:15]
        (alt_text, extended, author, edited, written) = row[15:]
        try:
            origin = Path(os.fsdecode(source))
            return Entry(
                id,
                batch,
                origin if picture is None else Path(os.fsdecode(picture)),
                None if picture is None else origin,
                anchor,
                name,
                Status(status),
                None if purpose is None else Purpose(purpose),
                json.loads(context),
                existing,
                existing_extended,
                digest,
                told_again(problem),
                failed_by,
                version,
                alt_text,
                extended,
                codec.load_writer(author),
                bool(edited),
                None if written is None else datetime.fromisoformat(written),
            )
        except _WRONG as error:
            raise DamagedError(self._database.file) from error


def _base(entry: Entry, author: Writer | None) -> int | None:
    """A model begins anew, a person goes on from what is there."""
    return entry.version or None if author is None else None


def _encoded(path: Path | None) -> bytes | None:
    return None if path is None else os.fsencode(path)


def _dump_options(options: Options) -> str:
    return json.dumps(asdict(options))


def _load_options(text: str) -> Options:
    stored = json.loads(text)
    known = {entry.name: stored[entry.name] for entry in fields(Options) if entry.name in stored}
    with suppress(KeyError):
        known["existing"] = Existing(known["existing"])
    return Options(**known)


def _now() -> str:
    return datetime.now().astimezone().isoformat()
