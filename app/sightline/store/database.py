"""The SQLite file: opened, checked, migrated with a backup first, locked against a second program, and closed."""

from __future__ import annotations

import contextlib
import errno
import math
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Generator
from pathlib import Path

from sightline.errors import (
    DamagedError,
    DiskFullError,
    InUseError,
    NewerDatabaseError,
    ReadOnlyFolderError,
    StoreError,
    reason_of,
    said,
)
from sightline.store import schema
from sightline.store.instance import SAFE_MODE_AFTER, Instance

FILE_NAME = "conversations.db"
_BUSY_SECONDS = 5.0
_LEAST_FREE_BYTES = 1 << 20  # below it, a failed write is taken for a full disk
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


class Database:
    """One file with what was said. May be used from any thread.

    `read_only` is None, or the error whose sentence says why nothing can be kept; every attempt to write raises it.
    What a transaction wrote is on the disk once `writing` has been left: it survives a crash and a loss of power.
    """

    def __init__(self, file: Path, instance: Instance | None, read_only: StoreError | None) -> None:
        self.file = file
        self.read_only = read_only
        self._instance = instance
        self._uri = f"{file.absolute().as_uri()}?mode={'rwc' if read_only is None else 'ro'}"
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._writer: sqlite3.Connection | None = None
        self._write_lock = threading.RLock()
        self._idle: list[sqlite3.Connection] = []  # list.append and list.pop are safe between threads
        self._damaged = self._closed = False

    @property
    def previous_crashes(self) -> int:
        """How many programs in a row, up to this one, did not end well."""
        return 0 if self._instance is None else self._instance.previous_crashes

    @property
    def safe_mode(self) -> bool:
        """Whether to begin without the last conversation and model: they may be what the program crashes on."""
        return self.previous_crashes >= SAFE_MODE_AFTER

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """A connection that sees one state of the data throughout. Raises StoreError."""
        with self._translated():
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = self._connect(query_only=True)
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if self._closed:
                    connection.close()
                else:
                    self._idle.append(connection)

    @contextlib.contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """A transaction: on leaving, all of it is on the disk; on an error, none. Raises StoreError."""
        if self.read_only is not None:
            raise self.read_only.with_traceback(None)
        with self._write_lock, self._translated():
            if self._writer is None:
                self._writer = self._connect()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let go of the file, and of the lock; a file that was found damaged is looked at when it is next opened."""
        self._closed = True
        for connection in [*self._idle, *([self._writer] if self._writer else [])]:
            with contextlib.suppress(sqlite3.Error):
                connection.close()
        self._idle, self._writer = [], None
        if self._instance is not None:
            self._instance.release(clean=not self._damaged)
        if self._temporary is not None:
            self._temporary.cleanup()

    def prepare(self) -> None:
        """Check after a crash, back up, and migrate. Raises StoreError."""
        with self._translated():
            with contextlib.closing(self._connect(query_only=self.read_only is not None)) as connection:
                ended_badly = self._instance is not None and self._instance.ended_badly
                if ended_badly and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise DamagedError(self.file)
                version = schema.version_of(connection)
                if self.read_only is None and version < schema.VERSION:
                    if version:
                        self._back_up(connection, version)
                    schema.migrate(connection)
            if version > schema.VERSION:
                self.read_only = self.read_only or NewerDatabaseError(self.file)
            elif self.read_only is not None and version < schema.VERSION:
                self.serve_a_copy()

    def serve_a_copy(self) -> None:
        """Read a temporary copy, for where SQLite cannot work beside the file; or nothing, where there is no room."""
        try:
            self._temporary = tempfile.TemporaryDirectory(prefix="sightline-")
            copy = Path(self._temporary.name, FILE_NAME)
            for ending in ("", "-wal"):
                original = self.file.with_name(self.file.name + ending)
                if original.exists():
                    shutil.copyfile(original, copy.with_name(copy.name + ending))
            self._uri = f"{copy.as_uri()}?mode=rwc"
            with contextlib.closing(self._connect()) as connection:
                schema.migrate(connection)
        except (OSError, sqlite3.Error):
            self._uri = f"file:nothing-{id(self)}?mode=memory&cache=shared"
            connection = self._connect()
            schema.migrate(connection)
            connection.execute("PRAGMA query_only = ON")
            self._idle.append(connection)  # the memory lasts as long as it is open

    def _connect(self, query_only: bool = False) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._uri,
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,  # transactions are ours to begin
            check_same_thread=False,
        )
        try:
            if not self._uri.endswith("mode=ro"):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON")  # what a person deletes is overwritten
            if query_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                schema.add_functions(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _back_up(self, connection: sqlite3.Connection, version: int) -> None:
        backup = self.file.with_name(f"{self.file.stem}.version-{version}.db")
        partial = backup.with_name(backup.name + ".part")
        partial.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(partial)) as target:
            connection.backup(target)
        partial.replace(backup)

    @contextlib.contextmanager
    def _translated(self) -> Generator[None]:
        """What SQLite and the system raise, as what a person can mend."""
        try:
            yield
        except DamagedError:
            self._damaged = True
            raise
        except OSError as error:
            raise explain_system(error, self.file) from error
        except sqlite3.Error as error:
            mendable = explain(error, self.file)
            if mendable is None:
                raise
            self._damaged = self._damaged or isinstance(mendable, DamagedError)
            raise mendable from error


def open_database(folder: Path, counts: bool = True) -> Database:
    """Open the database in `folder`, or make it. Raises DamagedError, which `rescue.rescue` mends.

    That the program ends without closing it `counts` as a crash, unless it is one that people end on purpose.

    Where another program has it, a newer one has written it, or the disk is full or may not be written to, what is
    there can be read, and the database's `read_only` says why nothing is added.
    """
    file = folder / FILE_NAME
    instance = Instance(folder, counts)
    problem: StoreError | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not instance.take():
            problem = InUseError(file)
    except OSError as error:
        problem = explain_system(error, file)
    if problem is None or isinstance(problem, InUseError):
        database = Database(file, None if problem else instance, problem)
        try:
            database.prepare()
            return database
        except StoreError as error:
            database.close()
            if isinstance(error, DamagedError):
                raise
            problem = problem or error
        except BaseException:
            database.close()
            raise
    database = Database(file, None, problem)
    database.serve_a_copy()
    return database


def explain_system(error: OSError, file: Path) -> StoreError:
    """What a person can do about a file that could not be written."""
    if error.errno in _FULL:
        return DiskFullError(file)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnlyFolderError(file)
    return _broken(file, reason_of(error))


def explain(error: sqlite3.Error, file: Path) -> StoreError | None:
    """What a person can do about it; None for what is our own mistake, such as wrong SQL."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DamagedError(file)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return ReadOnlyFolderError(file)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(
            file, said("Another program is using {file}.", file=file), said("Close that program, and try again.")
        )
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN")):
        if name == "SQLITE_FULL" or _free_bytes(file.parent) < _LEAST_FREE_BYTES:
            return DiskFullError(file)
        if name.startswith("SQLITE_CANTOPEN") and not os.access(file.parent, os.W_OK):
            return ReadOnlyFolderError(file)
        return _broken(file, str(error))
    return None


def _broken(file: Path, reason: str) -> StoreError:
    return StoreError(
        file,
        said("{file} cannot be read or written: {reason}.", file=file, reason=reason),
        said("Check that disk, and start again."),
    )


def _free_bytes(folder: Path) -> float:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return math.inf
