"""What can be read of a damaged database is saved, the rest is counted, and the damaged file is kept."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sightline.conversation import Conversation, ImageInput, Message, Node, Region, Role, TextLine, Word, Writer
from sightline.errors import DamagedError, InUseError, StoreError
from sightline.events import Finished, StopReason
from sightline.store import schema
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import FILE_NAME, open_database
from sightline.store.pages import read_rows
from sightline.store.pictures import AltKind, AltState, AltText, PictureFiles
from sightline.store.rescue import LOST_MESSAGE, rescue
from sightline.store.review_values import NewEntry, Options, Status
from sightline.store.reviews import Reviews
from sightline.store.search import Search

PROGRAMS = Path(__file__).parent / "programs.py"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
OUTCOME = Finished(StopReason.END, 1, 2, 3, 0.5, 1.5)


def tree(randomly: random.Random, number: int) -> Conversation:
    conversation = Conversation()
    image = ImageInput(Path("/photos/a.png"), f"{number:064x}", Region(0, 0, 1, 0.5), 1)
    for position in range(randomly.randint(2, 12)):
        parent = None if position == 0 else randomly.randrange(max(0, position - 2), position)
        # Some longer than a page, and than many.
        text = f"{number}.{position} " + "wörd " * randomly.choice([1, 20, 200, 2000])
        role = Role.USER if position % 2 == 0 else Role.ASSISTANT
        message = Message(role, text, (image,) if position == 0 else ())
        writer = None if role is Role.USER else Writer("Tiny", settings={"seed": 1})
        node = Node(parent, message, None if role is Role.USER else OUTCOME, NOW, writer)
        conversation = conversation.append(node)
    return conversation.select(1)


def fill(folder: Path, count: int = 40, close: bool = True) -> dict[str, Conversation]:
    """Conversations and all that goes with them; without `close`, as a crash leaves them: partly in the log."""
    database = open_database(folder)
    conversations = Conversations(database)
    pictures = PictureFiles(database, folder / "pictures", keep_copies=False)
    randomly = random.Random(1)
    trees = {}
    for number in range(count):
        conversation = tree(randomly, number)
        trees[conversations.create(conversation, created=NOW)] = conversation
    ids = list(trees)
    conversations.rename(ids[0], "Renamed")
    conversations.pin(ids[1:2])
    conversations.archive(ids[2:3])
    conversations.delete(ids[3:4])
    conversations.save_draft(ids[4], Draft("Unsent", (ImageInput(Path("/photos/b.png"), "d" * 64),)))
    conversations.save_running(ids[5], 0, "Half an answer", NOW)
    pictures.save_words("d" * 64, [TextLine((Word("Hotel", Region(0, 0, 1, 1), 0.5),))])
    pictures.save_alt_text("d" * 64, AltText(AltKind.SHORT, AltState.APPROVED, "A thing"))
    (folder / "a.png").write_bytes(b"1")
    pictures.remember(ImageInput(folder / "a.png", "d" * 64), size=(3, 2))
    reviews = Reviews(database)
    batch = reviews.create("Holiday", Path("/photos"), Options(limit=125))
    for entry in reviews.add(batch.id, [NewEntry(Path(f"/photos/{number}.jpg")) for number in range(count)]):
        reviews.add_version(entry.id, f"Draft of {entry.name}", author=Writer("Tiny"))
        reviews.add_version(entry.id, f"Text of {entry.name}", "More of it", status=Status.APPROVED)
        reviews.set_written(entry.id, 2, NOW)
    if not close:
        copy = folder.with_name("copy")
        shutil.copytree(folder, copy)
    database.close()
    if not close:
        shutil.rmtree(folder)
        copy.rename(folder)
    return trees


@pytest.mark.parametrize("close", [True, False], ids=["whole file", "with a log"])
def test_of_a_whole_file_everything_is_saved(tmp_path, close):
    folder = tmp_path / "data"
    trees = fill(folder, close=close)
    before = (folder / FILE_NAME).read_bytes()
    rescued = rescue(folder)
    messages = sum(len(conversation.nodes) for conversation in trees.values())
    assert (rescued.conversations, rescued.messages) == (len(trees), messages)
    assert (rescued.lost_messages, rescued.unreadable_pages) == (0, 0)
    assert rescued.damaged_file.read_bytes() == before
    database = open_database(folder)
    assert database.previous_crashes == 0
    with database.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    conversations = Conversations(database)
    ids = list(trees)
    broken_off = conversations.load(ids[5])
    assert broken_off.nodes[-1].message.text == "Half an answer"
    assert broken_off.nodes[:-1] == trees[ids[5]].nodes
    for id in ids[:5] + ids[6:]:
        assert conversations.load(id) == trees[id]
    assert conversations.entry(ids[0]).title == "Renamed"
    assert conversations.entry(ids[1]).pinned
    assert conversations.entry(ids[2]).archived
    assert ids[3] not in [entry.id for entry in conversations.page(limit=1000)]
    assert conversations.draft(ids[4]).text == "Unsent"
    pictures = PictureFiles(database, folder / "pictures", keep_copies=False)
    assert pictures.record("d" * 64).size == (3, 2)
    assert pictures.words("d" * 64)[0].text == "Hotel"
    assert pictures.alt_texts("d" * 64)[AltKind.SHORT].text == "A thing"
    assert len(Search(database).find("7.0")) == 2
    reviews = Reviews(database)
    (batch,) = reviews.batches()
    assert (batch.name, batch.folder, batch.options) == ("Holiday", Path("/photos"), Options(limit=125))
    entries = reviews.entries(batch.id)
    assert [(entry.alt_text, entry.extended, entry.status, entry.written) for entry in entries] == [
        (f"Text of {number}.jpg", "More of it", Status.APPROVED, NOW) for number in range(40)
    ]
    assert [version.author for version in reviews.versions(entries[0].id)] == [Writer("Tiny"), None]
    database.close()


def damage_by_bytes(data: bytearray, randomly: random.Random) -> None:
    for _ in range(30):
        data[randomly.randrange(len(data))] ^= 1 << randomly.randrange(8)


def damage_by_blocks(data: bytearray, randomly: random.Random) -> None:
    for _ in range(3):
        place = randomly.randrange(len(data) - 4096)
        data[place : place + 4096] = randomly.choice([bytes(4096), randomly.randbytes(4096)])


def cut_off(data: bytearray, randomly: random.Random) -> None:
    del data[randomly.randrange(len(data) // 2, len(data)) :]


def lose_the_beginning(data: bytearray, _: random.Random) -> None:
    data[:8192] = bytes(8192)


@pytest.mark.parametrize("damage", [damage_by_bytes, damage_by_blocks, cut_off, lose_the_beginning])
@pytest.mark.parametrize("seed", range(3))
def test_of_a_damaged_file_what_is_whole_is_saved_and_the_rest_counted(tmp_path, damage, seed):
    trees = fill(tmp_path)
    file = tmp_path / FILE_NAME
    data = bytearray(file.read_bytes())
    damage(data, random.Random(seed))
    file.write_bytes(data)
    rescued = rescue(tmp_path)
    assert rescued.damaged_file.read_bytes() == data
    database = open_database(tmp_path)
    with database.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conversations = Conversations(database)
    expected = sum(len(conversation.nodes) for conversation in trees.values())
    found = same = placeholders = 0
    texts = {node.message.text for conversation in trees.values() for node in conversation.nodes}
    entries = conversations.page(limit=1000) + conversations.page(limit=1000, archived=True)
    for entry in entries:
        for node in conversations.load(entry.id).nodes:
            placeholders += node.message.text == LOST_MESSAGE
            found += node.message.text != LOST_MESSAGE
            same += node.message.text in texts
    assert rescued.messages > 0.5 * expected  # all of this damage is to less than half of the file
    # A flipped letter in a text cannot be noticed; nor can a block that lies within one, or across two.
    unnoticed = {damage_by_bytes: 30, damage_by_blocks: 6}.get(damage, 0)
    assert same >= found - unnoticed - 1  # and half an answer
    assert rescued.lost_messages >= placeholders
    assert rescued.messages == expected or rescued.lost_messages or rescued.unreadable_pages
    reviews = Reviews(database)
    for batch in reviews.batches():
        for review in reviews.entries(batch.id):
            assert len(reviews.versions(review.id)) >= (review.status is Status.APPROVED)
    with database.reading() as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def test_texts_whose_batch_or_latest_version_is_lost_are_saved(tmp_path):
    fill(tmp_path)
    database = open_database(tmp_path)
    with database.writing() as connection:
        connection.execute("DELETE FROM review_versions WHERE number = 2 AND entry = 3 OR entry = 4")
    database.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:  # without the foreign keys' cascade
        connection.execute("DELETE FROM review_batches")
        connection.commit()
    rescue(tmp_path)
    database = open_database(tmp_path)
    reviews = Reviews(database)
    (batch,) = reviews.batches()
    assert (batch.name, batch.folder, batch.options) == ("photos", Path("/photos"), Options())
    entries = reviews.entries(batch.id)
    assert [(entry.alt_text, entry.status) for entry in entries[1:4]] == [
        ("Text of 1.jpg", Status.APPROVED),
        ("Draft of 2.jpg", Status.DRAFTED),
        ("", Status.NEW),
    ]
    database.close()


def test_a_message_lost_in_the_middle_leaves_its_place(tmp_path):
    database = open_database(tmp_path)
    conversation = Conversation()
    for position in range(4):
        conversation = conversation.add(position - 1 if position else None, Message(Role.USER, f"Number {position}"))
    id = Conversations(database).create(conversation)
    with database.writing() as connection:
        connection.execute("DELETE FROM messages WHERE position = 2")
    database.close()
    rescued = rescue(tmp_path)
    assert (rescued.messages, rescued.lost_messages) == (3, 1)
    database = open_database(tmp_path)
    texts = [message.text for message in Conversations(database).load(id).messages()]
    assert texts == ["Number 0", "Number 1", LOST_MESSAGE, "Number 3"]
    database.close()


def test_messages_whose_conversation_was_lost_get_another(tmp_path):
    id = next(iter(fill(tmp_path / "other", count=6)))
    file = tmp_path / "other" / FILE_NAME
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        schema.add_functions(connection)
        connection.execute("DELETE FROM conversations WHERE uuid = ?", (id,))  # foreign keys are off here
    rescued = rescue(tmp_path / "other")
    assert (rescued.conversations, rescued.lost_messages) == (6, 0)
    database = open_database(tmp_path / "other")
    assert any(entry.title.startswith("0.0 wörd") for entry in Conversations(database).page())
    database.close()


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_an_older_version_is_saved_into_one_of_this(tmp_path, version):
    from test_database import TREE, make_old

    make_old(tmp_path / FILE_NAME, version)
    rescued = rescue(tmp_path)
    assert (rescued.conversations, rescued.messages, rescued.lost_messages) == (1, 2, 0)
    database = open_database(tmp_path)
    assert Conversations(database).load("old") == TREE
    database.close()


def test_nothing_that_can_be_read(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(random.Random(0).randbytes(50_000))
    with pytest.raises(DamagedError):
        open_database(tmp_path)
    rescued = rescue(tmp_path)
    assert (rescued.conversations, rescued.messages) == (0, 0)
    open_database(tmp_path).close()


def test_a_file_that_another_program_has_is_left_alone(tmp_path):
    fill(tmp_path, count=6)
    database = open_database(tmp_path)
    before = sorted(file.name for file in tmp_path.iterdir())
    with pytest.raises(InUseError):
        rescue(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == before
    database.close()


@pytest.mark.skipif(os.name == "nt", reason="no limits of files can be made there")
def test_where_there_is_no_room_nothing_has_changed(tmp_path):
    trees = fill(tmp_path, count=150)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert len(before[FILE_NAME]) > 500_000
    done = subprocess.run([sys.executable, PROGRAMS, "save", tmp_path], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.startswith("StoreError: ")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    assert rescue(tmp_path).conversations == len(trees)


def test_no_file(tmp_path):
    with pytest.raises(StoreError):
        rescue(tmp_path)


def test_rows_are_read_as_sqlite_reads_them(tmp_path):
    """Of a table with every kind of value, in pages of every size, in the file and in the log."""
    values = [
        0,
        1,
        -1,
        127,
        -129,
        40_000,
        -(1 << 23),
        1 << 31,
        -(1 << 47),
        1 << 62,
        None,
        1.5,
        -2.0,
        "",
        "é" * 5000,
        b"\0",
    ]
    randomly = random.Random(0)
    for size in (512, 1024, 4096, 65536):
        file = tmp_path / f"{size}.db"
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute(f"PRAGMA page_size = {size}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (a, b, c)")
        for number in (*range(200), 1 << 40, -5):
            connection.execute(
                "INSERT INTO t (rowid, a, b, c) VALUES (?, ?, ?, ?)", (number, *randomly.choices(values, k=3))
            )
            if number == 100:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("BEGIN")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("UPDATE t SET a = 'never committed'")
        expected = []
        with closing(sqlite3.connect(file)) as reader:
            expected = sorted((row, [a, b, c]) for row, a, b, c in reader.execute("SELECT rowid, a, b, c FROM t"))
            rows, unreadable = read_rows(file)
        connection.close()
        found = sorted((row, value) for row, value in rows if len(value) == 3)
        assert repr(found) == repr(expected)
        assert unreadable == 0
