"""The tables, as numbered migrations: a database of any older version becomes one of this version.

A migration is one function at the end of a list, and is never changed once it has been released. Columns are only ever
added at the end of a table: what rescues a damaged file knows the tables by how their rows begin.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from sightline.store import terms


def _what_was_said(connection: sqlite3.Connection) -> None:
    """Conversations, their messages, and what must survive a crash; pictures and what is known of them."""
    for statement in (
        # `selected` has, as JSON, only those choices among siblings that are not the latest one.
        """CREATE TABLE conversations (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL DEFAULT '',
            renamed INTEGER NOT NULL DEFAULT 0,
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            updated_seconds REAL NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            archived INTEGER NOT NULL DEFAULT 0,
            deleted_seconds REAL,
            length INTEGER NOT NULL DEFAULT 0,
            selected TEXT NOT NULL DEFAULT '{}')""",
        "CREATE INDEX conversations_by_date ON conversations (archived, pinned, updated_seconds)",
        # A message is written once, whole, and never changed.
        """CREATE TABLE messages (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            parent INTEGER,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            images TEXT NOT NULL DEFAULT '[]',
            time TEXT,
            outcome TEXT,
            writer TEXT,
            language TEXT NOT NULL DEFAULT '',
            edited INTEGER NOT NULL DEFAULT 0,
            UNIQUE (conversation, position))""",
        """CREATE TABLE running_answers (
            conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
            parent INTEGER NOT NULL,
            text TEXT NOT NULL,
            started TEXT NOT NULL,
            saved TEXT NOT NULL,
            writer TEXT)""",
        """CREATE TABLE drafts (
            conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            images TEXT NOT NULL)""",
        """CREATE TABLE pictures (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            path BLOB NOT NULL,
            copy TEXT,
            bytes INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            width INTEGER,
            height INTEGER)""",
        """CREATE TABLE words_read (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            text TEXT NOT NULL,
            lines TEXT NOT NULL)""",
        """CREATE TABLE alt_texts (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (digest, kind))""",
    ):
        connection.execute(statement)


# What is searched: a table, its column, and the index of its terms, by the same row numbers.
SEARCHED = (
    ("conversations", "title", "title_terms"),
    ("messages", "text", "message_terms"),
    ("pictures", "name", "name_terms"),
    ("alt_texts", "text", "alt_terms"),
    ("words_read", "text", "word_terms"),
)


def _search(connection: sqlite3.Connection) -> None:
    """The indices of terms, kept in step by triggers; and in which messages a picture appears."""
    connection.execute(
        """CREATE TABLE appearances (
            digest TEXT NOT NULL,
            message INTEGER NOT NULL,
            PRIMARY KEY (digest, message)) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE TRIGGER messages_appear AFTER INSERT ON messages WHEN new.images <> '[]' BEGIN
            INSERT OR IGNORE INTO appearances SELECT json_extract(value, '$.digest'), new.id FROM json_each(new.images);
        END"""
    )
    connection.execute(
        """CREATE TRIGGER messages_disappear AFTER DELETE ON messages WHEN old.images <> '[]' BEGIN
            DELETE FROM appearances WHERE message = old.id
                AND digest IN (SELECT json_extract(value, '$.digest') FROM json_each(old.images));
        END"""
    )
    connection.execute(
        "INSERT INTO appearances SELECT DISTINCT json_extract(value, '$.digest'), messages.id"
        " FROM messages, json_each(messages.images)"
    )
    for table, column, index in SEARCHED:
        # Terms are made by terms.py and stand between spaces: the simplest tokenizer finds them as they are. FTS5's
        # own trigrams would take twice the room, and find nothing of fewer than three letters, as most Chinese words
        # are. The texts themselves are not kept a second time.
        connection.execute(
            f"CREATE VIRTUAL TABLE {index} USING fts5 (terms, content = '', tokenize = 'ascii', prefix = '1 2')"
        )
        add = f"INSERT INTO {index} (rowid, terms) VALUES (new.id, index_text(new.{column}));"
        drop = f"INSERT INTO {index} ({index}, rowid, terms) VALUES ('delete', old.id, index_text(old.{column}));"
        connection.execute(f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {add} END")
        connection.execute(f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {drop} END")
        connection.execute(f"CREATE TRIGGER {index}_update AFTER UPDATE OF {column} ON {table} BEGIN {drop} {add} END")
        connection.execute(f"INSERT INTO {index} (rowid, terms) SELECT id, index_text({column}) FROM {table}")


def _reviews(connection: sqlite3.Connection) -> None:
    """Batches of pictures whose alt texts are written, and every version of those texts."""
    for statement in (
        """CREATE TABLE review_batches (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folder BLOB,
            created TEXT NOT NULL,
            options TEXT NOT NULL,
            deleted_seconds REAL)""",
        # `source` is the file that the text belongs to; `picture` is where the bytes of one in a document lie.
        """CREATE TABLE review_entries (
            id INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL REFERENCES review_batches (id) ON DELETE CASCADE,
            source BLOB NOT NULL,
            picture BLOB,
            anchor TEXT NOT NULL,
            name TEXT NOT NULL,
            status TEXT NOT NULL,
            purpose TEXT,
            context TEXT NOT NULL,
            existing TEXT NOT NULL,
            existing_extended TEXT NOT NULL,
            digest TEXT NOT NULL DEFAULT '',
            problem TEXT NOT NULL DEFAULT '',
            failed_by TEXT NOT NULL DEFAULT '',
            version INTEGER NOT NULL DEFAULT 0,
            written TEXT,
            written_version INTEGER NOT NULL DEFAULT 0,
            UNIQUE (batch, source, anchor))""",
        """CREATE TABLE review_versions (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES review_entries (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            time TEXT NOT NULL,
            alt_text TEXT NOT NULL,
            extended TEXT NOT NULL,
            author TEXT,
            base INTEGER,
            UNIQUE (entry, number))""",
    ):
        connection.execute(statement)


def _embeddings(connection: sqlite3.Connection) -> None:
    """The vectors of pictures that were searched by words, and the files that were looked at for it."""
    for statement in (
        """CREATE TABLE embeddings (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL,
            model TEXT NOT NULL,
            vector BLOB NOT NULL,
            used_day INTEGER NOT NULL,
            UNIQUE (digest, model))""",
        """CREATE TABLE searched_files (
            id INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            bytes INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            digest TEXT NOT NULL,
            used_day INTEGER NOT NULL)""",
    ):
        connection.execute(statement)


MIGRATIONS: list[Callable[[sqlite3.Connection], None]] = [_what_was_said, _search, _reviews, _embeddings]
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """Run the migrations that the database lacks, each in a transaction of its own. Raises sqlite3.Error."""
    add_functions(connection)
    for number in range(version_of(connection), to):
        connection.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def add_functions(connection: sqlite3.Connection) -> None:
    """What the triggers call; every connection that writes needs it."""
    connection.create_function("index_text", 1, terms.index_text, deterministic=True)
