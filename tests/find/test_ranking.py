"""The picture that fits comes first; each is read once, whatever happens meanwhile; what is broken is named."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from sightline.engine import dual_encoder
from sightline.engine.dual_encoder import DualEncoder
from sightline.engine.images import Pictures
from sightline.errors import InUseError, NoPicturesError
from sightline.events import Progress, Stage
from sightline.find.ranking import Ranking, rank
from sightline.store.database import Database, open_database
from sightline.store.embeddings import Embeddings

MODEL = "m" * 64


@pytest.fixture
def database(tmp_path: Path) -> Generator[Database]:
    database = open_database(tmp_path / "store")
    yield database
    database.close()


@pytest.fixture
def search(colour_encoder: Path, photos: Path, database: Database) -> Callable[..., Ranking]:
    """Searches the photos with a model that was newly opened."""

    def run(text: str, model: str = MODEL, folder: Path = photos) -> Ranking:
        return finish(rank(text, folder, DualEncoder(colour_encoder), model, Embeddings(database)))

    return run


def finish(work: Generator[Any, None, Ranking]) -> Ranking:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def names(ranking: Ranking) -> list[str]:
    return [match.path.stem for match in ranking.matches]


def test_what_fits_best_comes_first(search):
    for colour in ("red", "green", "blue", "yellow"):
        ranking = search(f"a {colour.upper()} car")
        assert names(ranking)[0] == colour
        assert ranking.matches[0].similarity > 0.99
        similarities = [match.similarity for match in ranking.matches]
        assert similarities == sorted(similarities, reverse=True)
    assert names(search("red green"))[0] == "yellow"


def test_two_that_fit_alike_come_by_their_names(search, photos):
    shutil.copy(photos / "red.png", photos / "car.png")
    ranking = search("red")
    assert names(ranking)[:2] == ["car", "red"]
    assert ranking.read == 4  # the same picture twice is encoded once


def test_a_second_search_reads_no_picture(search, photos, monkeypatch):
    first = search("red")
    assert first.read == 4
    monkeypatch.setattr(Pictures, "open", lambda *_: pytest.fail("a picture was opened"))
    monkeypatch.setattr(DualEncoder, "embed_picture", lambda *_: pytest.fail("a picture was encoded"))
    second = search("red")
    assert (second.read, second.matches) == (0, first.matches)
    assert names(search("blue"))[0] == "blue"


def test_a_second_search_does_not_load_the_vision_model(search, monkeypatch):
    first = search("red")
    loaded = []
    graph = dual_encoder.Graph

    def load(file: Path, *rest: Any, **more: Any) -> Any:
        loaded.append(file.stem)
        return graph(file, *rest, **more)

    monkeypatch.setattr(dual_encoder, "Graph", load)
    assert search("red").matches == first.matches
    assert loaded == ["text_model"]


def test_what_has_changed_is_read_again_and_what_has_moved_is_not_encoded_again(search, photos):
    search("red")
    Image.new("RGB", (40, 30), (0, 0, 250)).save(photos / "red.png")
    shutil.move(photos / "green.png", photos / "below" / "meadow.png")
    ranking = search("blue")
    assert ranking.read == 1
    assert names(ranking)[:2] == ["blue", "red"]
    assert names(search("green"))[0] == "meadow"


def test_another_model_reads_for_itself(search):
    assert search("red").read == 4
    assert search("red", model="n" * 64).read == 4
    assert search("red").read == 0


def test_a_vector_of_another_length_was_damaged_and_is_made_again(search, database):
    first = search("red")
    with database.writing() as connection:
        connection.execute("UPDATE embeddings SET vector = ?", (np.ones(2, "<f4").tobytes(),))
    again = search("red")
    assert (again.read, again.matches) == (4, first.matches)


def test_a_broken_picture_is_named_and_costs_none_of_the_others(search, photos):
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff and no more")
    (photos / "empty.png").write_bytes(b"")
    os.mkfifo(photos / "pipe.png")
    ranking = search("red")
    assert len(ranking.matches) == 4
    assert sorted(str(error).split(":")[0] for error in ranking.unusable) == ["broken.jpg", "empty.png", "pipe.png"]
    assert search("red").read == 0


def test_a_folder_without_pictures(search, tmp_path):
    (tmp_path / "none").mkdir()
    with pytest.raises(NoPicturesError):
        search("red", folder=tmp_path / "none")


def test_without_a_store_everything_is_found_and_nothing_kept(colour_encoder, photos):
    for _ in range(2):
        ranking = finish(rank("red", photos, DualEncoder(colour_encoder), MODEL, None))
        assert (names(ranking)[0], ranking.read, ranking.unkept) == ("red", 4, None)


def test_where_another_program_has_the_store_it_is_read_and_nothing_kept(
    colour_encoder, photos, search, tmp_path, fill
):
    search("red")
    fill(1)
    second = open_database(tmp_path / "store")
    try:
        ranking = finish(rank("red", photos, DualEncoder(colour_encoder), MODEL, Embeddings(second)))
    finally:
        second.close()
    assert ranking.read == 1
    assert isinstance(ranking.unkept, InUseError)
    assert names(ranking)[0] == "red"


def test_cancelled_between_two_pictures_what_was_read_is_kept(colour_encoder, photos, database, fill):
    fill(30)
    work = rank("red", photos, DualEncoder(colour_encoder), MODEL, Embeddings(database))
    for event in work:
        if isinstance(event, Progress) and event.stage is Stage.READING and event.done == 21:
            break
    work.close()
    ranking = finish(rank("red", photos, DualEncoder(colour_encoder), MODEL, Embeddings(database)))
    assert (ranking.read, len(ranking.matches)) == (13, 34)


def test_progress_names_each_picture_and_reaches_its_total(colour_encoder, photos, database):
    work = rank("red", photos, DualEncoder(colour_encoder), MODEL, Embeddings(database))
    events = [event for event in work if event.stage is Stage.READING]
    assert [(event.done, event.total) for event in events] == [(done, 4) for done in range(5)]
    assert sorted(event.detail for event in events[:4]) == ["blue.png", "green.png", "red.png", "yellow.png"]


KILLED = """
import sys
from pathlib import Path
from sightline.engine.dual_encoder import DualEncoder
from sightline.find.ranking import rank
from sightline.store.database import open_database
from sightline.store.embeddings import Embeddings

encoder, photos, store, model = sys.argv[1:]
database = open_database(Path(store), counts=False)
for event in rank("red", Path(photos), DualEncoder(Path(encoder)), model, Embeddings(database)):
    if event.stage == "reading" and event.done == 20:
        print("here", flush=True)
        sys.stdin.read()
"""


def test_killed_while_it_reads_it_goes_on_from_there(colour_encoder, photos, tmp_path, fill):
    fill(30)
    command = [sys.executable, "-c", KILLED, colour_encoder, photos, tmp_path / "store", MODEL]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "here\n"
        program.send_signal(signal.SIGKILL)
    database = open_database(tmp_path / "store")
    try:
        assert database.read_only is None
        with database.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        ranking = finish(rank("red", photos, DualEncoder(colour_encoder), MODEL, Embeddings(database)))
    finally:
        database.close()
    assert (ranking.read, len(ranking.matches)) == (34 - 16, 34)
