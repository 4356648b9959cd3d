"""Batches of pictures, their texts and what became of them: kept, filtered, counted, found again after a kill."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sightline.conversation import Writer
from sightline.store.database import Database
from sightline.store.pictures import AltKind, AltState, AltText, PictureFiles
from sightline.store.review_values import Batch, Existing, Filter, NewEntry, Options, Purpose, Status
from sightline.store.reviews import Reviews

FOLDER = Path("/photos/holiday")
MODEL = Writer("Tiny", digest="ab" * 32)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def reviews(database: Database) -> Reviews:
    return Reviews(database)


@pytest.fixture
def batch(reviews: Reviews) -> Batch:
    return reviews.create("Holiday", FOLDER)


def names(entries) -> list[str]:
    return [entry.path.name for entry in entries]


def add(reviews: Reviews, batch: Batch, count: int = 3) -> list[int]:
    return [entry.id for entry in reviews.add(batch.id, [NewEntry(FOLDER / f"{n}.jpg") for n in range(count)])]


def test_a_batch_is_kept_with_its_options(reviews, open_store, database):
    options = Options(125, "plain", Existing.APPEND, "de", True, {"event": "Ferien", "names": "Ann, Bo"})
    made = reviews.create("Holiday", FOLDER, options)
    assert made.options == options
    database.close()
    again = Reviews(open_store())
    assert again.batches() == [made]
    assert again.find(FOLDER) == made
    assert again.find(FOLDER / "other") is None
    again.set_options(made.id, Options(limit=1000))
    assert again.batch(made.id).options == Options(limit=1000)
    with pytest.raises(KeyError):
        again.batch(99)


def test_a_deleted_batch_comes_back_until_it_is_purged(reviews, batch):
    (id,) = add(reviews, batch, 1)
    reviews.delete(batch.id)
    assert reviews.batches() == []
    reviews.restore(batch.id)
    assert reviews.batches() == [batch]
    reviews.delete(batch.id)
    assert reviews.purge(NOW - timedelta(days=9999)) == 0
    assert reviews.purge(datetime.now().astimezone() + timedelta(seconds=1)) == 1
    with pytest.raises(KeyError):
        reviews.entry(id)


def test_a_picture_is_added_once_and_paths_need_not_be_unicode(reviews, batch):
    odd = Path(b"/photos/\xff.jpg".decode("utf-8", "surrogateescape"))
    assert names(reviews.add(batch.id, [NewEntry(FOLDER / "a.jpg"), NewEntry(odd)])) == ["a.jpg", odd.name]
    assert names(reviews.add(batch.id, [NewEntry(odd), NewEntry(FOLDER / "b.jpg", existing="Old")])) == ["b.jpg"]
    assert names(reviews.entries(batch.id)) == ["a.jpg", odd.name, "b.jpg"]


def test_pictures_of_a_document_are_told_apart_by_their_place(reviews, batch):
    document = Path("/texts/report.docx")
    new = [
        NewEntry(Path("/data/1.png"), document, "word/document.xml#1", "Header", purpose=Purpose.FUNCTIONAL),
        NewEntry(document, document, "word/document.xml#2", context={"before": "x"}, problem="A chart of Word's own."),
    ]
    first, second = reviews.add(batch.id, new)
    assert (first.path, first.document, first.anchor) == (Path("/data/1.png"), document, "word/document.xml#1")
    assert (first.name, first.purpose, first.status) == ("Header", Purpose.FUNCTIONAL, Status.NEW)
    assert (second.context, second.status, second.problem) == ({"before": "x"}, Status.FAILED, "A chart of Word's own.")
    assert reviews.add(batch.id, new) == []
    assert reviews.undrafted(batch.id, "m") == [first]


def test_every_version_is_kept_with_who_wrote_it(reviews, batch):
    (id,) = add(reviews, batch, 1)
    drafted = reviews.add_version(id, "A cat.", "A cat on a mat.", author=MODEL, digest="d" * 64)
    assert (drafted.status, drafted.alt_text, drafted.extended) == (Status.DRAFTED, "A cat.", "A cat on a mat.")
    assert (drafted.author, drafted.edited, drafted.version) == (MODEL, False, 1)
    edited = reviews.add_version(id, "A black cat.", "A cat on a mat.", status=Status.APPROVED)
    assert (edited.author, edited.edited, edited.version, edited.status) == (None, True, 2, Status.APPROVED)
    assert reviews.add_version(id, "A black cat.", "A cat on a mat.").version == 2  # the same words: the same version
    again = reviews.add_version(id, "A dog.", author=MODEL)
    assert (again.author, again.version) == (MODEL, 3)
    one, two, three = reviews.versions(id)
    assert [(v.number, v.alt_text, v.base) for v in (one, two, three)] == [
        (1, "A cat.", None),
        (2, "A black cat.", 1),
        (3, "A dog.", None),
    ]
    assert one.author == MODEL
    assert one.time.tzinfo is not None
    chosen = reviews.select_version(id, 1)
    assert (chosen.alt_text, chosen.author, chosen.status) == ("A cat.", MODEL, Status.DRAFTED)
    assert reviews.select_version(id, 9).version == 1  # there is none


def test_nothing_without_words_is_approved(reviews, batch):
    first, second, _ = add(reviews, batch)
    reviews.add_version(first, "A cat.")
    with pytest.raises(ValueError, match="has no text"):
        reviews.set_status([first, second], Status.APPROVED)
    assert reviews.entry(first).status is Status.DRAFTED
    assert [entry.status for entry in reviews.set_status([first], Status.APPROVED)] == [Status.APPROVED]
    assert reviews.set_status([second], Status.DECORATIVE)[0].status is Status.DECORATIVE


def test_filters_and_their_counts(reviews, batch):
    new, drafted, approved, decorative, rejected, failed, written, old = add(reviews, batch, 8)
    for id in (drafted, approved, rejected, written):
        reviews.add_version(id, "A cat.", author=MODEL)
    reviews.set_status([approved, written], Status.APPROVED)
    reviews.set_status([decorative], Status.DECORATIVE)
    reviews.set_status([rejected], Status.REJECTED)
    reviews.fail(failed, "The model could not tell.", "m")
    reviews.set_written(written, 1, NOW)
    reviews.set_existing(old, "An old text", "")
    expected = {
        Filter.ALL: [new, drafted, approved, decorative, rejected, failed, written, old],
        Filter.NO_ALT_TEXT: [new, drafted, rejected, failed],
        Filter.UNREVIEWED: [new, drafted, failed, old],
        Filter.DRAFTED: [drafted],
        Filter.APPROVED: [approved, written],
        Filter.DECORATIVE: [decorative],
        Filter.REJECTED: [rejected],
        Filter.FAILED: [failed],
        Filter.UNWRITTEN: [approved],
        Filter.WRITTEN: [written],
    }
    assert {which: [entry.id for entry in reviews.entries(batch.id, which)] for which in Filter} == expected
    assert reviews.counts(batch.id) == {which: len(ids) for which, ids in expected.items()}
    assert set(reviews.counts(reviews.create("Empty").id).values()) == {0}


def test_what_is_still_to_be_drafted(reviews, batch, database, open_store):
    new, drafted, unsure, damaged, old, rejected = add(reviews, batch, 6)
    reviews.add_version(drafted, "A cat.", author=MODEL)
    reviews.add_version(rejected, "A cat.", author=MODEL)
    reviews.set_status([rejected], Status.REJECTED)
    reviews.fail(unsure, "The model could not tell.", "small")
    reviews.fail(damaged, "The file is damaged.")
    reviews.set_existing(old, "An old text", "")
    database.close()
    reviews = Reviews(open_store())
    assert [entry.id for entry in reviews.undrafted(batch.id, "small")] == [new, damaged]
    assert [entry.id for entry in reviews.undrafted(batch.id, "large")] == [new, unsure, damaged]
    reviews.set_options(batch.id, Options(existing=Existing.REPLACE))
    assert [entry.id for entry in reviews.undrafted(batch.id, "small")] == [new, damaged, old]


def test_a_failure_leaves_no_draft_and_takes_none_away(reviews, batch):
    first, second, _ = add(reviews, batch)
    failed = reviews.fail(first, "The model could not tell.", "m")
    assert (failed.status, failed.problem, failed.failed_by, failed.version) == (
        Status.FAILED,
        "The model could not tell.",
        "m",
        0,
    )
    reviews.add_version(second, "A cat.", author=MODEL, status=Status.APPROVED)
    kept = reviews.fail(second, "The model could not tell.", "m")
    assert (kept.status, kept.alt_text, kept.problem) == (Status.APPROVED, "A cat.", "The model could not tell.")
    mended = reviews.add_version(first, "A dog.")
    assert (mended.status, mended.problem, mended.failed_by) == (Status.DRAFTED, "", "")


def test_another_text_or_decision_is_not_what_was_written(reviews, batch):
    (id,) = add(reviews, batch, 1)
    reviews.add_version(id, "A cat.", status=Status.APPROVED)
    assert reviews.set_written(id, 1, NOW, "e" * 64).written == NOW
    assert reviews.entry(id).digest == "e" * 64
    assert reviews.add_version(id, "A dog.", status=Status.APPROVED).written is None
    assert reviews.select_version(id, 1).written == NOW
    assert reviews.set_status([id], Status.DECORATIVE)[0].written is None
    reviews.set_status([id], Status.APPROVED)
    reviews.set_written(id, 1, NOW)
    assert reviews.set_written(id, 0, None).written is None  # undone


def test_purpose_and_context_are_kept(reviews, batch):
    first, second, third = add(reviews, batch)
    reviews.set_purpose([first, second], Purpose.COMPLEX)
    reviews.set_purpose([second], None)
    reviews.set_context([third], {"event": "Carnival"})
    assert [(e.purpose, e.context) for e in reviews.entries(batch.id)] == [
        (Purpose.COMPLEX, {}),
        (None, {}),
        (None, {"event": "Carnival"}),
    ]
    reviews.remove([first, third])
    assert [entry.id for entry in reviews.entries(batch.id)] == [second]


def test_search_and_transcripts_know_the_texts_of_pictures_but_not_those_of_documents(reviews, batch, database):
    pictures = PictureFiles(database, FOLDER, keep_copies=False)
    (photo,) = reviews.add(batch.id, [NewEntry(FOLDER / "a.jpg")])
    (part,) = reviews.add(batch.id, [NewEntry(Path("/data/b.png"), Path("/texts/report.docx"), "1")])
    reviews.add_version(photo.id, "A cat.", "A cat on a mat.", author=MODEL, digest="a" * 64)
    reviews.add_version(part.id, "Go home", author=MODEL, digest="b" * 64, status=Status.APPROVED)
    assert pictures.alt_texts("a" * 64) == {
        AltKind.SHORT: AltText(AltKind.SHORT, AltState.DRAFT, "A cat."),
        AltKind.EXTENDED: AltText(AltKind.EXTENDED, AltState.DRAFT, "A cat on a mat."),
    }
    assert pictures.alt_texts("b" * 64) == {}
    reviews.add_version(photo.id, "A cat.", status=Status.APPROVED)
    assert pictures.alt_texts("a" * 64) == {AltKind.SHORT: AltText(AltKind.SHORT, AltState.APPROVED, "A cat.")}
    reviews.set_written(photo.id, 2, NOW, "c" * 64)  # the same picture, with another file's bytes
    assert pictures.alt_texts("c" * 64)[AltKind.SHORT].state is AltState.APPROVED


def test_halves_of_letters_do_not_keep_a_text_from_being_kept(reviews, batch):
    (id,) = add(reviews, batch, 1)
    assert reviews.add_version(id, "A \ud800 cat").alt_text == "A \ufffd cat"


def test_a_person_goes_on_with_a_text_in_place_but_never_in_a_models_or_in_one_that_was_written(reviews, batch):
    (id,) = add(reviews, batch, 1)
    reviews.add_version(id, "A dog", author=MODEL)
    reviews.add_version(id, "A d", in_place=True)
    assert reviews.add_version(id, "A cat", "Long", in_place=True).edited
    assert [(version.alt_text, version.extended, version.base) for version in reviews.versions(id)] == [
        ("A dog", "", None),
        ("A cat", "Long", 1),
    ]
    reviews.set_written(id, 2, NOW)
    reviews.add_version(id, "A white cat", in_place=True)
    assert [version.alt_text for version in reviews.versions(id)] == ["A dog", "A cat", "A white cat"]


def test_an_earlier_text_that_is_taken_up_and_approved_stays_the_current_one(reviews, batch):
    (id,) = add(reviews, batch, 1)
    reviews.add_version(id, "First")
    reviews.add_version(id, "Second")
    reviews.select_version(id, 1)
    approved = reviews.add_version(id, "First", status=Status.APPROVED)
    assert (approved.alt_text, approved.version, approved.status) == ("First", 1, Status.APPROVED)
    assert len(reviews.versions(id)) == 2
