"""A database on disk, and what is kept in it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from sightline.store.conversations import Conversations
from sightline.store.database import Database, open_database


@pytest.fixture
def open_store(tmp_path: Path) -> Generator[Callable[[], Database]]:
    """Opens the database in `tmp_path / "data"`; what is still open at the end is closed."""
    opened: list[Database] = []

    def open_it() -> Database:
        opened.append(open_database(tmp_path / "data"))
        return opened[-1]

    yield open_it
    for database in opened:
        database.close()


@pytest.fixture
def database(open_store: Callable[[], Database]) -> Database:
    return open_store()


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)
