"""Vectors come back bit for bit by picture and model; a file that changed is another; there are never too many."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from sightline.errors import InUseError
from sightline.store import embeddings as module
from sightline.store.embeddings import Embedded, Embeddings, FileState

MODEL, OTHER = "m" * 64, "n" * 64


def vector(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=8).astype(np.float32)


def picture(number: int) -> Embedded:
    return Embedded(Path(f"/pictures/{number}.png"), FileState(100 + number, 7), f"{number:064}", vector(number))


def kept(store: Embeddings, numbers: range, model: str = MODEL) -> list[int]:
    found = store.vectors([f"{number:064}" for number in numbers], model)
    return sorted(map(int, found))


@pytest.fixture
def store(database) -> Embeddings:
    return Embeddings(database)


def test_vectors_come_back(store, database):
    store.put([picture(1), picture(2)], MODEL)
    found = Embeddings(database).vectors([picture(1).digest, picture(2).digest, "0" * 64], MODEL)
    assert sorted(found) == [picture(1).digest, picture(2).digest]
    assert found[picture(1).digest].dtype == np.float32
    assert found[picture(1).digest].tobytes() == vector(1).tobytes()
    assert store.vectors([picture(1).digest], OTHER) == {}


def test_more_than_fit_into_one_question(store):
    store.put([picture(number) for number in range(1200)], MODEL)
    assert kept(store, range(1300)) == list(range(1200))
    files = {picture(number).path: picture(number).state for number in range(1300)}
    assert store.digests(files) == {picture(number).path: picture(number).digest for number in range(1200)}


def test_a_file_is_known_while_length_and_time_are_the_same(store):
    store.put([picture(1)], MODEL)
    path, state = picture(1).path, picture(1).state
    assert store.digests({path: state}) == {path: picture(1).digest}
    assert store.digests({path: FileState(state.bytes + 1, state.modified_ns)}) == {}
    assert store.digests({path: FileState(state.bytes, state.modified_ns + 1)}) == {}
    changed = Embedded(path, FileState(5, 9), "c" * 64, vector(3))
    store.put([changed], MODEL)
    assert store.digests({path: FileState(5, 9)}) == {path: "c" * 64}
    assert store.digests({path: state}) == {}


def test_a_name_that_is_no_text(store):
    path = Path(os.fsdecode(b"/pictures/\xff\xfe.png"))
    store.put([Embedded(path, FileState(1, 2), "d" * 64, vector(0))], MODEL)
    assert store.digests({path: FileState(1, 2)}) == {path: "d" * 64}


def test_the_longest_unused_go_first(database, monkeypatch):
    store = Embeddings(database, most=3)
    monkeypatch.setattr(module, "_today", lambda: 100)
    store.put([picture(1), picture(2), picture(3)], MODEL)
    monkeypatch.setattr(module, "_today", lambda: 101)
    store.used([picture(1).path], [picture(1).digest], MODEL)
    store.put([picture(4), picture(5)], MODEL)
    assert kept(store, range(9)) == [1, 4, 5]
    files = {picture(number).path: picture(number).state for number in range(9)}
    assert sorted(path.stem for path in store.digests(files)) == ["1", "4", "5"]
    with database.reading() as connection:
        for table in ("embeddings", "searched_files"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (3,)


@pytest.mark.parametrize("damage", [b"", b"abc", np.full(8, np.nan, np.float32).tobytes(), "words", 5])
def test_a_damaged_vector_is_as_good_as_none(store, database, damage):
    store.put([picture(1)], MODEL)
    with database.writing() as connection:
        connection.execute("UPDATE embeddings SET vector = ?", (damage,))
    assert store.vectors([picture(1).digest], MODEL) == {}
    store.put([picture(1)], MODEL)
    assert kept(store, range(3)) == [1]


def test_a_second_program_reads_what_the_first_keeps(store, open_store):
    store.put([picture(1)], MODEL)
    second = Embeddings(open_store())
    assert kept(second, range(3)) == [1]
    with pytest.raises(InUseError):
        second.put([picture(2)], MODEL)
