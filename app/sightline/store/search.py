"""Search through everything: titles, messages, file names, alt texts, and the words read in pictures."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from enum import StrEnum

from sightline.conversation import Conversation
from sightline.store import terms
from sightline.store.database import Database
from sightline.store.terms import Term

# With more matches than this, what was asked is too common for its places to differ in weight: the latest come first.
_FEW = 200
_NEWS_DAYS = 30.0  # a match of today counts half as much again; a month later a quarter more, and so on
_SNIPPED = 20_000  # characters of a text that are looked through for what to show


class Kind(StrEnum):
    """Where something was found."""

    TITLE = "title"
    MESSAGE = "message"
    FILE_NAME = "file name"
    ALT_TEXT = "alt text"
    WORDS_READ = "words read"


@dataclass(frozen=True)
class Hit:
    """Something found: `text` is one line, untrusted; `marks` are the (start, end) in it of what was asked for.

    `position` is the message's index in the conversation, None for a title; `digest` is the picture's, if it is one.
    """

    kind: Kind
    conversation: str
    title: str
    archived: bool
    position: int | None
    digest: str | None
    text: str
    marks: tuple[tuple[int, int], ...]


class Search:
    """The search over one database. May be used from any thread; may raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: str, limit: int = 20) -> list[Hit]:
        """At most `limit` hits of each kind, in the order of the kinds, the best and latest first.

        All words of the query must be there, each as the beginning of a word; “in quotes” they are a phrase. Whatever
        else a query has in it means nothing.
        """
        asked = terms.parse(query)
        if not asked:
            return []
        match = terms.to_match(asked)
        with self._database.reading() as connection:
            return [
                *_titles(connection, match, asked, limit),
                *_messages(connection, match, asked, limit),
                *_pictures(connection, match, asked, limit, Kind.FILE_NAME, "name_terms", "pictures", "name"),
                *_pictures(connection, match, asked, limit, Kind.ALT_TEXT, "alt_terms", "alt_texts", "text"),
                *_pictures(connection, match, asked, limit, Kind.WORDS_READ, "word_terms", "words_read", "text"),
            ]


def find_in(conversation: Conversation, query: str) -> list[tuple[int, list[tuple[int, int]]]]:
    """The messages of the selected branch that have any word of the query, each with its marks in the text."""
    asked = terms.parse(query)
    found = ((index, terms.marks(conversation.nodes[index].message.text, asked)) for index in conversation.path())
    return [(index, marks) for index, marks in found if marks]


def _titles(connection: sqlite3.Connection, match: str, asked: list[Term], limit: int) -> list[Hit]:
    rows = _ranked(
        connection,
        "title_terms",
        match,
        "JOIN conversations ON conversations.id = title_terms.rowid WHERE conversations.deleted_seconds IS NULL",
        "uuid, title, archived",
        limit,
    )
    return [
        Hit(Kind.TITLE, id, title, bool(archived), None, None, *terms.snippet(title, asked))
        for id, title, archived in rows
    ]


def _messages(connection: sqlite3.Connection, match: str, asked: list[Term], limit: int) -> list[Hit]:
    rows = _ranked(
        connection,
        "message_terms",
        match,
        "CROSS JOIN messages ON messages.id = message_terms.rowid"
        " CROSS JOIN conversations ON conversations.id = messages.conversation"
        " WHERE conversations.deleted_seconds IS NULL",
        f"uuid, title, archived, position, substr(text, 1, {_SNIPPED})",
        limit,
    )
    return [
        Hit(Kind.MESSAGE, id, title, bool(archived), position, None, *terms.snippet(text, asked))
        for id, title, archived, position, text in rows
    ]


def _pictures(
    connection: sqlite3.Connection,
    match: str,
    asked: list[Term],
    limit: int,
    kind: Kind,
    index: str,
    table: str,
    column: str,
) -> list[Hit]:
    """The latest of the pictures that match, each in every conversation it appears in, where it appeared last there."""
    rows = connection.execute(
        f"""SELECT uuid, title, archived, max(position), found.digest, found.text FROM
            (SELECT {table}.digest AS digest, substr({table}.{column}, 1, {_SNIPPED}) AS text FROM {index}
                CROSS JOIN {table} ON {table}.id = {index}.rowid
                WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?) AS found
            CROSS JOIN appearances ON appearances.digest = found.digest
            CROSS JOIN messages ON messages.id = appearances.message
            CROSS JOIN conversations ON conversations.id = messages.conversation
            WHERE conversations.deleted_seconds IS NULL
            GROUP BY conversations.id, found.digest, found.text
            ORDER BY max(messages.id) DESC LIMIT ?""",
        (match, _FEW, limit),
    )
    return [
        Hit(kind, id, title, bool(archived), position, digest, *terms.snippet(text, asked))
        for id, title, archived, position, digest, text in rows
    ]


def _ranked(
    connection: sqlite3.Connection, index: str, match: str, joined: str, columns: str, limit: int
) -> sqlite3.Cursor:
    """Rows of an index with what they are joined to: few ones by weight and age, many ones by age alone."""
    source = f"FROM {index} {joined} AND {index} MATCH ?"
    latest = connection.execute(
        f"SELECT {index}.rowid {source} ORDER BY {index}.rowid DESC LIMIT ?", (match, _FEW + 1)
    ).fetchall()
    if len(latest) > _FEW:
        return connection.execute(f"SELECT {columns} {source} ORDER BY {index}.rowid DESC LIMIT ?", (match, limit))
    days = "max(0.0, (? - updated_seconds) / 86400.0)"
    # bm25 is the better the more negative it is.
    weight = f"bm25({index}) * (1.0 + 0.5 / (1.0 + {days} / {_NEWS_DAYS}))"
    return connection.execute(
        f"SELECT {columns} {source} ORDER BY {weight}, {index}.rowid DESC LIMIT ?", (match, time.time(), limit)
    )
