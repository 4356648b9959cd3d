"""Approved texts go into photos and documents, in the right language, over nobody's words, and are taken back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Cm
from PIL import Image

from sightline.annotate import document_pictures, photo_metadata
from sightline.annotate.alternatives import text_in, with_text
from sightline.annotate.approved import Wrote, preview, undo_photos, write_document, write_photos
from sightline.annotate.metadata.values import X_DEFAULT, MetadataChange, PhotoMetadata, Sidecar, Undone
from sightline.annotate.queue import add
from sightline.errors import DocumentError
from sightline.store.database import open_database
from sightline.store.review_values import Batch, Entry, Existing, Filter, Options, Purpose, Status
from sightline.store.reviews import Reviews


@pytest.fixture
def reviews(tmp_path: Path) -> Generator[Reviews]:
    database = open_database(tmp_path / "data")
    yield Reviews(database)
    database.close()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        Image.new("RGB", (20, 10), (number, 0, 0)).save(folder / f"{number}.jpg")
    return folder


@pytest.fixture
def batch(reviews: Reviews, photos: Path, tmp_path: Path) -> Batch:
    batch = reviews.create("Photos", photos)
    finish(add(reviews, batch.id, [photos], tmp_path / "parts"))
    return batch


def finish(work: Generator) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def approve(reviews: Reviews, batch: Batch, which: Filter = Filter.ALL) -> list[Entry]:
    return [
        reviews.add_version(entry.id, f"Text of {entry.name}", "More of it", status=Status.APPROVED)
        for entry in reviews.entries(batch.id, which)
    ]


def digests(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def alt_texts(folder: Path) -> list[str]:
    return [photo_metadata.read(file).alt_text.get(X_DEFAULT, "") for file in sorted(folder.glob("*.jpg"))]


@pytest.mark.parametrize(
    ("there", "language", "found", "changes"),
    [
        ({}, "", "", {X_DEFAULT: "T"}),
        ({}, "de", "", {X_DEFAULT: "T", "de": "T"}),
        ({X_DEFAULT: "A"}, "", "A", {X_DEFAULT: "T"}),
        ({X_DEFAULT: "A"}, "de", "A", {X_DEFAULT: "T", "de": "T"}),
        ({X_DEFAULT: "A", "en": "A"}, "de", "", {"de": "T"}),  # the text for all is the English one, and stays
        ({X_DEFAULT: "A", "en": "A", "de": "B"}, "de", "B", {"de": "T"}),
        ({X_DEFAULT: "A", "de": "A"}, "de", "A", {X_DEFAULT: "T", "de": "T"}),
        ({X_DEFAULT: "A", "en": "A", "de": "A"}, "de", "A", {X_DEFAULT: "T", "de": "T"}),
    ],
)
def test_a_text_is_read_and_written_in_its_language(there, language, found, changes):
    assert text_in(there, language) == found
    assert with_text(there, language, "T") == changes


@pytest.mark.parametrize(
    ("options", "caption", "written"),
    [
        (Options(), "", {}),
        (Options(description=True), "", {X_DEFAULT: "Text"}),
        (Options(description=True), "A caption", {}),
        (Options(description=True, existing=Existing.REPLACE), "A caption", {X_DEFAULT: "Text"}),
    ],
)
def test_a_caption_is_written_where_it_is_wanted_and_overwrites_none(options, caption, written, reviews, batch):
    (entry, *_) = reviews.entries(batch.id)
    entry = reviews.add_version(entry.id, "Text")
    metadata = PhotoMetadata(description={X_DEFAULT: caption} if caption else {})
    assert preview(entry, options, metadata) == MetadataChange({X_DEFAULT: "Text"}, {}, written)


def test_only_what_is_approved_is_written_and_undone_to_the_byte(reviews, batch, photos, tmp_path):
    before = digests(photos)
    first, second, third = approve(reviews, batch)
    reviews.set_status([second.id], Status.REJECTED)
    wrote = finish(write_photos(reviews, batch.id, tmp_path / "keep"))
    assert [(each.entry.id, each.written is not None, each.problem) for each in wrote] == [
        (first.id, True, ""),
        (third.id, True, ""),
    ]
    assert alt_texts(photos) == ["Text of 0.jpg", "", "Text of 2.jpg"]
    assert photo_metadata.read(photos / "0.jpg").extended == {X_DEFAULT: "More of it"}
    kept = reviews.entry(first.id)
    assert kept.written is not None
    assert (kept.existing, kept.existing_extended) == ("Text of 0.jpg", "More of it")
    assert kept.digest == digests(photos)["0.jpg"]
    undone = finish(undo_photos(reviews, batch.id, tmp_path / "keep"))
    assert [each.restored for each in undone] == [True, True]
    assert digests(photos) == before
    assert reviews.counts(batch.id)[Filter.WRITTEN] == 0
    assert reviews.entry(first.id).existing == ""
    assert list((tmp_path / "keep").iterdir()) == []


def test_what_was_closed_between_two_photos_goes_on_there_and_is_undone_as_one(reviews, batch, photos, tmp_path):
    before = digests(photos)
    approve(reviews, batch)
    writing = write_photos(reviews, batch.id, tmp_path / "keep")
    next(event for event in writing if isinstance(event, Wrote))
    writing.close()
    assert alt_texts(photos) == ["Text of 0.jpg", "", ""]
    assert len(finish(write_photos(reviews, batch.id, tmp_path / "keep"))) == 2
    undoing = undo_photos(reviews, batch.id, tmp_path / "keep")
    next(event for event in undoing if isinstance(event, Undone))
    undoing.close()
    assert reviews.counts(batch.id)[Filter.WRITTEN] == 2
    assert len(finish(undo_photos(reviews, batch.id, tmp_path / "keep"))) == 2
    assert digests(photos) == before


def test_each_undo_takes_one_more_writing_back(reviews, batch, photos, tmp_path):
    before = digests(photos)
    first, *others = approve(reviews, batch)
    finish(write_photos(reviews, batch.id, tmp_path / "keep", only=[first.id]))
    once = digests(photos)
    assert len(finish(write_photos(reviews, batch.id, tmp_path / "keep"))) == len(others)
    finish(undo_photos(reviews, batch.id, tmp_path / "keep"))
    assert digests(photos) == once
    finish(undo_photos(reviews, batch.id, tmp_path / "keep"))
    assert digests(photos) == before
    assert finish(undo_photos(reviews, batch.id, tmp_path / "keep")) == []


def test_a_kill_before_it_was_kept_that_a_photo_is_written_costs_nothing(reviews, batch, photos, tmp_path):
    first, *_ = approve(reviews, batch)
    (wrote,) = finish(write_photos(reviews, batch.id, tmp_path / "keep", only=[first.id]))
    written = digests(photos)["0.jpg"]
    reviews.set_written(first.id, 0, None)  # as if that had been lost
    reviews.set_existing(first.id, "", "", "0" * 64)
    (again,) = finish(write_photos(reviews, batch.id, tmp_path / "keep", only=[first.id]))
    assert (wrote.written.changed, again.written.changed) == (True, False)
    assert digests(photos)["0.jpg"] == written
    assert reviews.entry(first.id).written is not None


def test_another_programs_text_is_never_overwritten_unseen(reviews, batch, photos, tmp_path):
    first, *_ = approve(reviews, batch)
    theirs = MetadataChange({X_DEFAULT: "Their text"})
    photo_metadata.write(photos / "0.jpg", theirs, keep=tmp_path / "theirs")
    wrote, *others = finish(write_photos(reviews, batch.id, tmp_path / "keep"))
    assert wrote.written is None
    assert "changed since it was looked at" in wrote.problem
    assert (wrote.entry.status, wrote.entry.existing) == (Status.DRAFTED, "Their text")
    assert all(each.written for each in others)
    assert alt_texts(photos)[0] == "Their text"
    (entry,) = reviews.set_status([first.id], Status.APPROVED)  # seen, and meant
    assert entry.problem == ""
    (wrote,) = finish(write_photos(reviews, batch.id, tmp_path / "keep"))
    assert wrote.written is not None
    assert alt_texts(photos)[0] == "Text of 0.jpg"


@pytest.mark.parametrize("name", ["0.jpg", "beside.bmp"])
def test_a_text_that_comes_in_the_moment_of_writing_is_not_overwritten_either(
    name, reviews, batch, photos, tmp_path, monkeypatch
):
    """Two writers over one folder: both have looked before either has written."""
    Image.new("RGB", (20, 10)).save(photos / "beside.bmp")
    finish(add(reviews, batch.id, [photos], tmp_path / "parts"))
    approve(reviews, batch)
    read, photo = photo_metadata.read, photos / name

    def read_and_then_they_write(path):
        found = read(path)
        if path == photo and not found.alt_text:
            photo_metadata.write(photo, MetadataChange({X_DEFAULT: "Their text"}), keep=tmp_path / "theirs")
        return found

    monkeypatch.setattr(photo_metadata, "read", read_and_then_they_write)
    wrote = {each.entry.name: each for each in finish(write_photos(reviews, batch.id, tmp_path / "keep"))}
    ours = wrote.pop(name)
    assert (ours.written, ours.entry.status, ours.entry.existing) == (None, Status.DRAFTED, "Their text")
    assert "changed since it was looked at" in ours.problem
    assert read(photo).alt_text == {X_DEFAULT: "Their text"}
    assert all(each.written for each in wrote.values())


def test_another_language_than_that_which_is_there_is_added_to_it(reviews, photos, tmp_path):
    english = MetadataChange({X_DEFAULT: "A black square", "en": "A black square"})
    photo_metadata.write(photos / "0.jpg", english, keep=tmp_path / "theirs")
    for language, asked_later in (("de", False), ("fr", True)):
        batch = reviews.create("Photos", photos, Options(language="" if asked_later else language))
        (entry, *_) = finish(add(reviews, batch.id, [photos], tmp_path / "parts")).entries
        assert entry.existing == ("A black square" if asked_later else "")
        reviews.set_options(batch.id, Options(language=language))
        reviews.add_version(entry.id, f"Text in {language}", status=Status.APPROVED)
        (wrote,) = finish(write_photos(reviews, batch.id, tmp_path / "keep", only=[entry.id]))
        assert wrote.written is not None
    assert photo_metadata.read(photos / "0.jpg").alt_text == {
        X_DEFAULT: "A black square",
        "en": "A black square",
        "de": "Text in de",
        "fr": "Text in fr",
    }


def test_a_photo_that_cannot_be_written_says_why_and_stays_approved(reviews, batch, photos, tmp_path):
    approve(reviews, batch)
    (photos / "0.jpg").unlink()
    (photos / "1.jpg").write_bytes(b"\xff\xd8\xff\xe1\x00\x01broken")
    gone, broken, fine = finish(write_photos(reviews, batch.id, tmp_path / "keep"))
    for each, name in ((gone, "0.jpg"), (broken, "1.jpg")):
        assert each.written is None
        assert each.problem.startswith(name)
        assert each.entry.status is Status.APPROVED
        assert each.entry.problem == each.problem
    assert fine.written is not None


def test_a_pipe_in_the_place_of_a_photo_is_not_waited_for(reviews, batch, photos, tmp_path):
    approve(reviews, batch)
    (photos / "1.jpg").unlink()
    os.mkfifo(photos / "1.jpg")
    written, pipe, last = finish(write_photos(reviews, batch.id, tmp_path / "keep"))
    assert pipe.problem == "1.jpg: it is no picture. Choose a picture file."
    assert None not in (written.written, last.written)


def test_a_text_beside_the_photo_is_undone_too(reviews, batch, photos, tmp_path):
    before = digests(photos)
    approve(reviews, batch)
    wrote = finish(write_photos(reviews, batch.id, tmp_path / "keep", sidecar=Sidecar.ALWAYS))
    assert all(each.written.sidecar for each in wrote)
    assert {name: digests(photos)[name] for name in before} == before
    assert alt_texts(photos) == [f"Text of {number}.jpg" for number in range(3)]
    finish(undo_photos(reviews, batch.id, tmp_path / "keep"))
    assert digests(photos) == before
    assert reviews.counts(batch.id)[Filter.WRITTEN] == 0


@pytest.fixture
def report(tmp_path: Path, photos: Path) -> Path:
    """A Word document with three pictures, the last with a text."""
    document = Document()
    document.add_heading("Colours")
    for number in range(3):
        document.add_paragraph(f"Words before picture {number}")
        document.add_picture(str(photos / f"{number}.jpg"), width=Cm(2))
    document.inline_shapes[2]._inline.docPr.set("descr", "An old text")
    file = tmp_path / "report.docx"
    document.save(str(file))
    return file


def test_a_documents_pictures_are_queued_reviewed_and_written_into_a_new_file(reviews, report, tmp_path):
    batch = reviews.create("Report", report)
    added = finish(add(reviews, batch.id, [report], tmp_path / "parts"))
    assert added.problems == []
    assert [entry.existing for entry in added.entries] == ["", "", "An old text"]
    assert all(entry.document == report and entry.path.is_file() for entry in added.entries)
    assert "Words before picture 0" in added.entries[0].context["before"]
    assert finish(add(reviews, batch.id, [report], tmp_path / "parts")).entries == []
    first, second, third = added.entries
    reviews.add_version(first.id, "A red square", status=Status.APPROVED)
    reviews.set_status([second.id], Status.DECORATIVE)
    reviews.add_version(third.id, "Not approved")
    out = tmp_path / "out.docx"
    assert write_document(reviews, batch.id, report, out) == ()
    told = document_pictures.pictures(out)
    assert [(picture.alt or "", picture.decorative) for picture in told] == [
        ("A red square", False),
        ("", True),
        ("An old text", False),
    ]
    assert [entry.written is not None for entry in reviews.entries(batch.id)] == [True, True, False]
    with pytest.raises(DocumentError):  # never over a file that is there
        write_document(reviews, batch.id, report, out)
    again = reviews.create("Out", out)
    entries = finish(add(reviews, again.id, [out], tmp_path / "parts")).entries
    assert [(e.status, e.purpose) for e in entries][1] == (Status.DECORATIVE, Purpose.DECORATIVE)


def test_what_cannot_be_queued_is_told_and_the_rest_is_there(reviews, photos, tmp_path):
    (tmp_path / "broken.docx").write_bytes(b"no zip")
    batch = reviews.create("All")
    places = [tmp_path / "none.jpg", tmp_path / "broken.docx", photos, photos / "1.jpg"]
    added = finish(add(reviews, batch.id, places, tmp_path / "parts"))
    assert [entry.name for entry in added.entries] == ["0.jpg", "1.jpg", "2.jpg"]
    assert ["none.jpg" in str(added.problems[0]), "broken.docx" in str(added.problems[1])] == [True, True]


def test_what_can_only_be_described_is_queued_too(reviews, photos, tmp_path):
    (photos / "photo.HEIC").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    batch = reviews.create("Photos", photos)
    assert "photo.HEIC" in [e.name for e in finish(add(reviews, batch.id, [photos], tmp_path / "parts")).entries]
