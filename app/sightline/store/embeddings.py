"""The vectors of pictures that were searched by words, so that the next search reads none of them again."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sightline.store.database import Database

MOST = 100_000  # pictures, of some 4 kB each
_AT_ONCE = 500  # in one question to the database
_DAY = 86_400

Vector = NDArray[np.float32]
_Value = TypeVar("_Value")


@dataclass(frozen=True)
class FileState:
    """What a file is known by without being read: its length, and when it was changed last."""

    bytes: int
    modified_ns: int


@dataclass(frozen=True)
class Embedded:
    """A picture that was read: its file as it was just before, the digest of its bytes, and its vector [dim]."""

    path: Path
    state: FileState
    digest: str
    vector: Vector


class Embeddings:
    """Vectors by the digest of a picture and that of the model, and digests by file; the longest unused go first.

    May be used from any thread; may raise StoreError.
    """

    def __init__(self, database: Database, most: int = MOST) -> None:
        self._database = database
        self._most = most

    def digests(self, files: Mapping[Path, FileState]) -> dict[Path, str]:
        """The digests of those files that have not changed since they were read."""
        found = {}
        with self._database.reading() as connection:
            for paths in _parts(files):
                marks = ", ".join("?" * len(paths))
                rows = connection.execute(
                    f"SELECT path, bytes, modified_ns, digest FROM searched_files WHERE path IN ({marks})",
                    [os.fsencode(path) for path in paths],
                )
                for name, size, modified_ns, digest in rows:
                    path = Path(os.fsdecode(name))
                    if files.get(path) == FileState(size, modified_ns):
                        found[path] = str(digest)
        return found

    def vectors(self, digests: Iterable[str], model: str) -> dict[str, Vector]:
        """The vectors that the model made of these pictures, as far as they are known."""
        found = {}
        with self._database.reading() as connection:
            for part in _parts(digests):
                marks = ", ".join("?" * len(part))
                rows = connection.execute(
                    f"SELECT digest, vector FROM embeddings WHERE model = ? AND digest IN ({marks})", [model, *part]
                )
                for digest, data in rows:
                    if isinstance(data, bytes) and data and len(data) % 4 == 0:
                        vector = np.frombuffer(data, "<f4").astype(np.float32)
                        if np.isfinite(vector).all():  # what is damaged is made again
                            found[digest] = vector
        return found

    def put(self, pictures: Sequence[Embedded], model: str) -> None:
        """Keep what was read, and let the longest unused go where there are too many."""
        today = _today()
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT INTO searched_files (path, bytes, modified_ns, digest, used_day) VALUES (?1, ?2, ?3, ?4, ?5)"
                " ON CONFLICT (path) DO UPDATE SET bytes = ?2, modified_ns = ?3, digest = ?4, used_day = ?5",
                [
                    (os.fsencode(each.path), each.state.bytes, each.state.modified_ns, each.digest, today)
                    for each in pictures
                ],
            )
            connection.executemany(
                "INSERT INTO embeddings (digest, model, vector, used_day) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (digest, model) DO UPDATE SET vector = ?3, used_day = ?4",
                [(each.digest, model, each.vector.astype("<f4").tobytes(), today) for each in pictures],
            )
            self._make_room(connection)

    def used(self, paths: Iterable[Path], digests: Iterable[str], model: str) -> None:
        """These were of use today, which is written once a day."""
        today = _today()
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE searched_files SET used_day = ?1 WHERE path = ?2 AND used_day <> ?1",
                [(today, os.fsencode(path)) for path in paths],
            )
            connection.executemany(
                "UPDATE embeddings SET used_day = ?1 WHERE digest = ?2 AND model = ?3 AND used_day <> ?1",
                [(today, digest, model) for digest in digests],
            )

    def _make_room(self, connection: sqlite3.Connection) -> None:
        for table in ("embeddings", "searched_files"):
            surplus = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] - self._most
            if surplus > 0:
                connection.execute(
                    f"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} ORDER BY used_day, id LIMIT ?)",
                    (surplus,),
                )


def _today() -> int:
    return int(time.time() // _DAY)


def _parts(values: Iterable[_Value]) -> Iterator[list[_Value]]:
    rest = iter(values)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
