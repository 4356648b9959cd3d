"""What a deleted batch leaves behind goes with it, and nothing that another one needs."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sightline.annotate import photo_metadata
from sightline.annotate.approved import undo_photos, write_photos
from sightline.annotate.forgetting import forget
from sightline.annotate.queue import add
from sightline.store.database import open_database
from sightline.store.review_values import DOCUMENT_PICTURES, ORIGINALS, PASTED, Batch, Status
from sightline.store.reviews import Reviews


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def reviews(data: Path):
    database = open_database(data)
    yield Reviews(database)
    database.close()


def finish(work: Any) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def make(reviews: Reviews, data: Path, place: Path) -> Batch:
    """Pictures with a text that was written."""
    place.mkdir(parents=True)
    for number in range(2):
        Image.new("RGB", (20, 10), (number, 0, 0)).save(place / f"{number}.jpg")
    batch = reviews.create(place.name, place)
    finish(add(reviews, batch.id, [place], data / DOCUMENT_PICTURES))
    for entry in reviews.entries(batch.id):
        reviews.add_version(entry.id, "A wall", status=Status.APPROVED)
    finish(write_photos(reviews, batch.id, data / ORIGINALS))
    return batch


def soon() -> datetime:
    return datetime.now().astimezone() + timedelta(seconds=1)


def texts(place: Path) -> list[str]:
    return [photo_metadata.read(file).alt_text.get("x-default", "") for file in sorted(place.glob("*.jpg"))]


def test_what_takes_a_writing_back_goes_with_its_batch_alone(reviews, data, tmp_path):
    kept, gone = make(reviews, data, tmp_path / "kept"), make(reviews, data, tmp_path / "gone")
    assert len(list((data / ORIGINALS).iterdir())) == 2
    reviews.delete(gone.id)
    forget(reviews, data, datetime.now().astimezone() - timedelta(days=1))
    assert len(list((data / ORIGINALS).iterdir())) == 2  # it could still be brought back
    forget(reviews, data, soon())
    assert [place.name.partition("-")[0] for place in (data / ORIGINALS).iterdir()] == [str(kept.id)]
    assert texts(tmp_path / "gone") == ["A wall"] * 2  # the files stay as they are
    assert len(finish(undo_photos(reviews, kept.id, data / ORIGINALS))) == 2
    assert texts(tmp_path / "kept") == [""] * 2


def test_a_batch_that_gets_the_number_of_a_deleted_one_cannot_take_its_writing_back(reviews, data, tmp_path):
    gone = make(reviews, data, tmp_path / "gone")
    reviews.delete(gone.id)
    forget(reviews, data, soon())
    again = reviews.create("Another")
    assert again.id == gone.id  # as SQLite does
    assert finish(undo_photos(reviews, again.id, data / ORIGINALS)) == []
    assert texts(tmp_path / "gone") == ["A wall"] * 2


def test_copies_of_pictures_stay_as_long_as_a_batch_shows_them(reviews, data, tmp_path):
    pages = []
    for name in ("one", "two"):
        place = tmp_path / name
        place.mkdir()
        Image.new("RGB", (20, 10), "red").save(place / "same.png")
        Image.new("RGB", (20, 10), "blue" if name == "one" else "green").save(place / "own.png")
        (place / "page.html").write_text("<img src=same.png><img src=own.png>")
        pages.append(reviews.create(name, place / "page.html"))
        finish(add(reviews, pages[-1].id, [place / "page.html"], data / DOCUMENT_PICTURES))
    pasted = [data / PASTED / f"Pasted picture {number}.gif" for number in range(2)]
    pasted[0].parent.mkdir()
    for file in pasted:
        Image.new("RGB", (20, 10)).save(file)
        file.with_suffix(".gif.xmp").touch()
    finish(add(reviews, pages[0].id, [pasted[0]], data / DOCUMENT_PICTURES))
    finish(add(reviews, pages[1].id, [pasted[1]], data / DOCUMENT_PICTURES))
    assert len(list((data / DOCUMENT_PICTURES).iterdir())) == 3
    reviews.delete(pages[0].id)
    forget(reviews, data, soon())
    assert {file.name for file in (data / DOCUMENT_PICTURES).iterdir()} == {
        entry.path.name for entry in reviews.entries(pages[1].id) if entry.document is not None
    }
    assert {file.name for file in (data / PASTED).iterdir()} == {"Pasted picture 1.gif", "Pasted picture 1.gif.xmp"}
