"""Documents on the whole road: queued, shown to a model, approved in a table, written, and added again once changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import docx
import pytest
from document_files import changed_parts, png, presentation_file, raw_parts, rewritten, text_of, word_file
from test_documents_epub import book_file

from fakes import FakeModel
from sightline.annotate import document_pictures
from sightline.annotate.approved import write_document
from sightline.annotate.drafts import Drafter
from sightline.annotate.queue import add
from sightline.annotate.tables import take_in, to_csv
from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.errors import DocumentError
from sightline.store.database import open_database
from sightline.store.review_values import Batch, Entry, Purpose, Status
from sightline.store.reviews import Reviews


@pytest.fixture
def reviews(tmp_path: Path) -> Generator[Reviews]:
    database = open_database(tmp_path / "data")
    yield Reviews(database)
    database.close()


def _finish(work: Generator) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def _add(reviews: Reviews, batch: Batch, document: Path, tmp_path: Path) -> list[Entry]:
    added = _finish(add(reviews, batch.id, [document], tmp_path / "parts"))
    assert added.problems == []
    return added.entries


def _page(path: Path) -> Path:
    (path.parent / "a.png").write_bytes(png("red"))
    path.write_text("<h1>Hills</h1><p>Up<img src=a.png><img src=a.png alt=''><img src='//x.org/b.png'>", "utf-8")
    return path


# How many pictures there are, how many of them can be shown to a model, and how many are decorative from the beginning.
_DOCUMENTS: dict[str, tuple[Callable[[Path], Path], int, int, int]] = {
    "walk.docx": (word_file, 13, 10, 1),
    "garden.pptx": (presentation_file, 7, 5, 0),
    "book.epub": (book_file, 5, 4, 1),
    "page.html": (_page, 3, 2, 1),
}


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_a_document_goes_the_whole_road(name: str, reviews: Reviews, tmp_path: Path):
    make, count, shown, decorative = _DOCUMENTS[name]
    document = make(tmp_path / name)
    before = document.read_bytes()
    batch = reviews.create(name, document)
    entries = _add(reviews, batch, document, tmp_path)
    assert len(entries) == count
    assert sum(entry.path != document for entry in entries) == shown
    assert sum(entry.status is Status.DECORATIVE for entry in entries) == decorative
    assert all(entry.problem for entry in entries if entry.path == document and entry.status is not Status.DECORATIVE)
    assert _add(reviews, batch, document, tmp_path) == []

    model = FakeModel()
    drafter = Drafter(reviews, [model], Writer("Fake", digest="fa" * 32), Pictures())
    _finish(drafter.run(reviews.undrafted(batch.id, "fa" * 32)))
    entries = reviews.entries(batch.id)
    drafted = [entry for entry in entries if entry.status is Status.DRAFTED]
    assert len(model.requests) == len(drafted) > 0
    assert all(entry.context.get("heading", "") in str(model.requests) for entry in drafted)

    rows = list(csv.DictReader(io.StringIO(to_csv(batch, entries).decode("utf-8-sig"))))
    for number, row in enumerate(rows):
        row["status"] = "approved" if number % 2 else "decorative"
        row["alt_text"] = f"Text “{number}”" if number % 2 else ""
    table = tmp_path / "table.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    assert take_in(reviews, batch, table).problems == []

    out = tmp_path / f"new-{name}"
    notes = write_document(reviews, batch.id, document, out)
    said = [(picture.alt or "", picture.decorative) for picture in document_pictures.pictures(out)]
    wanted = [(f"Text “{number}”", False) if number % 2 else ("", True) for number in range(count)]
    unmarkable = [n for n, p in enumerate(document_pictures.pictures(document)) if not p.can_be_decorative]
    assert len(notes) == sum(number % 2 == 0 for number in unmarkable)
    unwritten = [number for number, entry in enumerate(reviews.entries(batch.id)) if entry.written is None]
    assert unwritten == [number for number in unmarkable if number % 2 == 0]
    for number, (was, will) in enumerate(zip(said, wanted, strict=True)):
        assert was[1] == will[1] or number in unmarkable
        assert will[1] or was == will
    assert document.read_bytes() == before
    if not name.endswith("html"):
        assert all(part.endswith((".xml", ".xhtml")) for part in changed_parts(document, out))


def test_what_is_not_decided_stays_as_it_is(reviews: Reviews, tmp_path: Path):
    document = word_file(tmp_path / "walk.docx")
    batch = reviews.create("Walk", document)
    entries = _add(reviews, batch, document, tmp_path)
    reviews.add_version(entries[0].id, "A draft")
    reviews.set_status([entries[1].id], Status.REJECTED)
    out = tmp_path / "same.docx"
    assert write_document(reviews, batch.id, document, out) == ()
    assert raw_parts(out) == raw_parts(document)
    assert out.read_bytes() == document.read_bytes()


def test_a_document_that_went_on_keeps_what_was_approved_for_what_is_still_there(reviews: Reviews, tmp_path: Path):
    """Somebody puts a picture before the others, and gives one of them a text, while we are reviewing."""
    document = word_file(tmp_path / "walk.docx")
    batch = reviews.create("Walk", document)
    entries = _add(reviews, batch, document, tmp_path)
    for number, entry in enumerate(entries[:3], 1):
        reviews.add_version(entry.id, f"Approved {number}", status=Status.APPROVED)
    word = docx.Document(str(document))
    word.inline_shapes[1]._inline.docPr.set("descr", "Written in Word meanwhile")
    run = word.paragraphs[0].insert_paragraph_before().add_run()
    run.add_picture(io.BytesIO(png("black")))
    word.save(str(document))

    out = tmp_path / "new.docx"
    (note,) = write_document(reviews, batch.id, document, out)
    assert note == (
        "Document: image2.png: it is no longer in the document, or has another text there. Add the document again."
    )
    said = [picture.alt for picture in document_pictures.pictures(out)]
    assert said[:4] == [None, "Approved 1", "Written in Word meanwhile", "Approved 3"]
    assert "no longer in the document" in reviews.entry(entries[1].id).problem
    new = _add(reviews, batch, document, tmp_path)
    assert [(entry.existing, entry.status) for entry in new] == [
        ("", Status.NEW), ("Written in Word meanwhile", Status.NEW),
    ]  # fmt: skip


def test_the_name_of_a_file_is_no_text_that_a_picture_has_already(reviews: Reviews, tmp_path: Path):
    """PowerPoint and others put it where the alt text belongs."""
    document = word_file(tmp_path / "walk.docx")
    word = docx.Document(str(document))
    for number, said in enumerate(("IMG_0042.JPG", "Hills, from hills.png")):
        word.inline_shapes[number]._inline.docPr.set("descr", said)
    word.save(str(document))
    batch = reviews.create("Walk", document)
    first, second, *_ = _add(reviews, batch, document, tmp_path)
    assert [first.existing, second.existing] == ["", "Hills, from hills.png"]
    wanted = [entry.id for entry in reviews.undrafted(batch.id, "m")]
    assert first.id in wanted
    assert second.id not in wanted
    reviews.add_version(first.id, "Hills", status=Status.APPROVED)
    assert write_document(reviews, batch.id, document, tmp_path / "new.docx") == ()
    said = [picture.alt for picture in document_pictures.pictures(tmp_path / "new.docx")]
    assert said[:2] == ["Hills", "Hills, from hills.png"]


def test_another_document_of_that_name_gets_none_of_the_texts(reviews: Reviews, tmp_path: Path):
    document = word_file(tmp_path / "walk.docx")
    batch = reviews.create("Walk", document)
    first, *_ = _add(reviews, batch, document, tmp_path)
    reviews.add_version(first.id, "Approved", status=Status.APPROVED)
    red, black = png("red"), png("black")
    rewritten(document, tmp_path / "other.docx", lambda _, data: data.replace(red, black)).replace(document)
    with pytest.raises(DocumentError, match=r"walk\.docx: it has changed since it was opened\. Add it again"):
        write_document(reviews, batch.id, document, tmp_path / "new.docx")
    assert not (tmp_path / "new.docx").exists()


def test_a_long_description_is_not_lost_without_a_word(reviews: Reviews, tmp_path: Path):
    document = word_file(tmp_path / "walk.docx")
    batch = reviews.create("Walk", document)
    first, *_ = _add(reviews, batch, document, tmp_path)
    reviews.add_version(first.id, "Short", "And long", status=Status.APPROVED)
    (note,) = write_document(reviews, batch.id, document, tmp_path / "new.docx")
    assert note.startswith("Document: image1.png: a document has no place for its extended description.")
    assert "And long" not in text_of(tmp_path / "new.docx", "word/document.xml")


def test_a_linked_picture_is_functional_and_knows_where_it_leads(reviews: Reviews, tmp_path: Path):
    document = word_file(tmp_path / "walk.docx")
    entries = _add(reviews, reviews.create("Walk", document), document, tmp_path)
    assert (entries[4].purpose, entries[4].context["link"]) == (Purpose.FUNCTIONAL, "https://example.org/shop")
    assert entries[0].context["caption"] == "Figure 1: The valley in the morning"
