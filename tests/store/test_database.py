"""Opening: migrations, newer versions, second programs, crashes, folders that cannot be written to, full disks."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from nobody import become_nobody
from sightline.conversation import Conversation, ImageInput, Message, Role
from sightline.errors import (
    DamagedError,
    InUseError,
    NewerDatabaseError,
    ReadOnlyFolderError,
    StoreError,
)
from sightline.store import schema
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import FILE_NAME, open_database
from sightline.store.search import Kind, Search

PROGRAMS = Path(__file__).parent / "programs.py"
IMAGE = '[{"digest": "d1", "path": "/photos/holiday.png", "number": 1, "region": null}]'
TREE = Conversation().add(
    None, Message(Role.USER, "How many bicycles?", (ImageInput(Path("/photos/holiday.png"), "d1"),))
)
TREE = TREE.add(0, Message(Role.ASSISTANT, "Two."))


def make_old(file: Path, version: int) -> None:
    """A database as the program of that version would have left it, with a conversation in it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        schema.migrate(connection, version)
        assert schema.version_of(connection) == version
        for statement in (
            "INSERT INTO conversations (uuid, title, created, updated, updated_seconds, length)"
            " VALUES ('old', 'How many bicycles?', '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00', 1.0, 2)",
            "INSERT INTO messages (conversation, position, role, text, images)"
            f" VALUES (1, 0, 'user', 'How many bicycles?', '{IMAGE}')",
            "INSERT INTO messages (conversation, position, parent, role, text) VALUES (1, 1, 0, 'assistant', 'Two.')",
            "INSERT INTO pictures (digest, name, path, bytes, modified_ns)"
            " VALUES ('d1', 'holiday.png', '/photos/holiday.png', 1, 1)",
            "INSERT INTO words_read (digest, text, lines) VALUES ('d1', 'Grand Hotel', '[]')",
            "INSERT INTO alt_texts (digest, kind, state, text) VALUES ('d1', 'short', 'draft', 'Two wheels')",
            "INSERT INTO drafts VALUES (1, 'And how', '[]')",
        ):
            connection.execute(statement)


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_a_database_of_any_version_becomes_one_of_this_and_is_whole(tmp_path, version):
    make_old(tmp_path / FILE_NAME, version)
    database = open_database(tmp_path)
    assert Conversations(database).load("old") == TREE
    assert Conversations(database).draft("old") == Draft("And how")
    search = Search(database)
    found = {
        kind: [hit.kind for hit in search.find(query)]
        for kind, query in (
            (Kind.MESSAGE, "two."),
            (Kind.FILE_NAME, "holi"),
            (Kind.WORDS_READ, "hotel"),
            (Kind.ALT_TEXT, "wheels"),
        )
    }
    assert found == {
        Kind.MESSAGE: [Kind.MESSAGE, Kind.ALT_TEXT],
        Kind.FILE_NAME: [Kind.FILE_NAME],
        Kind.WORDS_READ: [Kind.WORDS_READ],
        Kind.ALT_TEXT: [Kind.ALT_TEXT],
    }
    with database.reading() as connection:
        assert schema.version_of(connection) == schema.VERSION
        now = sorted(connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall())
    database.close()
    # The same tables, indices and triggers as one that was new today.
    fresh = open_database(tmp_path / "fresh")
    with fresh.reading() as connection:
        assert sorted(connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()) == now
    fresh.close()
    backup = tmp_path / f"conversations.version-{version}.db"
    assert backup.exists() == (version < schema.VERSION)
    if backup.exists():
        with closing(sqlite3.connect(backup)) as connection:
            assert schema.version_of(connection) == version
            assert connection.execute("SELECT text FROM messages").fetchall() == [("How many bicycles?",), ("Two.",)]


def test_a_migration_that_fails_leaves_the_older_version(tmp_path, monkeypatch):
    open_database(tmp_path).close()

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE drafts ADD COLUMN mood TEXT")
        raise sqlite3.OperationalError("half-way")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", [*schema.MIGRATIONS, half])
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        patch.setattr(schema.migrate, "__defaults__", (schema.VERSION,))
        with pytest.raises(sqlite3.OperationalError, match="half-way"):
            open_database(tmp_path)
    database = open_database(tmp_path)
    with database.reading() as connection:
        assert schema.version_of(connection) == schema.VERSION
        assert "mood" not in str(connection.execute("SELECT sql FROM sqlite_schema").fetchall())
    database.close()


def test_a_newer_database_is_read_and_not_written(tmp_path):
    make_old(tmp_path / FILE_NAME, schema.VERSION)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    database = open_database(tmp_path)
    assert isinstance(database.read_only, NewerDatabaseError)
    assert "newer version" in str(database.read_only)
    conversations = Conversations(database)
    assert conversations.load("old") == TREE
    with pytest.raises(NewerDatabaseError):
        conversations.rename("old", "New")
    database.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert schema.version_of(connection) == schema.VERSION + 1


def test_it_is_opened_so_that_what_is_kept_survives(database):
    with database.writing() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_reading_does_not_wait_for_writing_and_sees_what_was_committed(database):
    with database.writing() as writer, database.reading() as reader:
        writer.execute("INSERT INTO conversations (uuid, created, updated, updated_seconds) VALUES ('a', '', '', 0)")
        assert reader.execute("SELECT count(*) FROM conversations").fetchone() == (0,)
    with database.reading() as reader:
        assert reader.execute("SELECT count(*) FROM conversations").fetchone() == (1,)
        with pytest.raises(sqlite3.OperationalError):
            reader.execute("DELETE FROM conversations")


# Other programs


def start_holder(folder: Path, which: str = "window") -> tuple[subprocess.Popen[str], str]:
    program = subprocess.Popen([sys.executable, PROGRAMS, "hold", folder, which], stdout=subprocess.PIPE, text=True)
    return program, program.stdout.readline().strip()


def end(program: subprocess.Popen[str]) -> None:
    program.kill()
    program.communicate()


def test_a_second_program_is_told_and_may_read_until_the_first_is_gone(tmp_path):
    first, said = start_holder(tmp_path)
    assert said == "mine 0"
    second = open_database(tmp_path)
    assert isinstance(second.read_only, InUseError)
    assert Conversations(second).page() == []
    second.close()
    third, said = start_holder(tmp_path)
    assert said == "read only 0"
    end(third)
    end(first)
    after = open_database(tmp_path)
    assert after.read_only is None
    after.close()


def test_the_third_start_after_two_crashes_is_in_safe_mode(tmp_path):
    for crashes in (0, 1):
        program, said = start_holder(tmp_path)
        assert said == f"mine {crashes}"
        end(program)
    database = open_database(tmp_path)
    assert (database.previous_crashes, database.safe_mode) == (2, True)
    database.close()
    database = open_database(tmp_path)
    assert (database.previous_crashes, database.safe_mode) == (0, False)
    database.close()


def test_a_program_that_is_killed_on_purpose_is_no_crash_and_hides_none(tmp_path):
    for _ in range(3):
        program, said = start_holder(tmp_path, "batch")
        assert said == "mine 0"
        end(program)
    for crashes in (0, 1):
        program, said = start_holder(tmp_path)
        assert said == f"mine {crashes}"
        end(program)
        program, _ = start_holder(tmp_path, "batch")
        end(program)
        open_database(tmp_path, counts=False).close()  # a clean end of a batch says nothing of the window's crashes
    database = open_database(tmp_path)
    assert database.safe_mode
    database.close()


def test_after_a_batch_was_killed_the_file_is_looked_through(tmp_path):
    database = open_database(tmp_path)
    Conversations(database).create(Conversation().add(None, Message(Role.USER, "word " * 50_000)))
    database.close()
    program, _ = start_holder(tmp_path, "batch")
    end(program)
    file = tmp_path / FILE_NAME
    data = bytearray(file.read_bytes())
    for place in range(len(data) // 2 // 4096 * 4096, len(data), 4096):
        data[place : place + 40] = bytes(range(40))
    file.write_bytes(data)
    with pytest.raises(DamagedError):
        open_database(tmp_path)


def test_after_a_crash_damage_is_noticed_at_once_and_a_clean_end_is_not_believed(tmp_path):
    database = open_database(tmp_path)
    conversations = Conversations(database)
    for _ in range(50):
        conversations.create(Conversation().add(None, Message(Role.USER, "word " * 500)))
    database.close()
    file = tmp_path / FILE_NAME
    data = bytearray(file.read_bytes())
    for place in range(len(data) // 2 // 4096 * 4096, len(data), 4096):
        data[place : place + 40] = bytes(range(40))
    file.write_bytes(data)
    database = open_database(tmp_path)  # it ended well the last time: not looked through
    with pytest.raises(DamagedError), database.reading() as connection:
        connection.execute("SELECT sum(length(text)) FROM messages").fetchall()
    database.close()
    with pytest.raises(DamagedError, match=FILE_NAME):
        open_database(tmp_path)


@pytest.mark.parametrize("contents", [b"", b"not a database, but a letter to a friend" * 200])
def test_a_file_that_is_no_database(tmp_path, contents):
    (tmp_path / FILE_NAME).write_bytes(contents)
    if contents:
        with pytest.raises(DamagedError):
            open_database(tmp_path)
        assert (tmp_path / FILE_NAME).read_bytes() == contents
    else:
        open_database(tmp_path).close()


# Where nothing can be written


@pytest.fixture
def without_privileges() -> Generator[Path]:
    """A folder of one's own, and no right to write where one may not, even if root runs the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    yield folder
    if root:
        os.seteuid(0)
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o755)
    shutil.rmtree(folder)


def drop_privileges(folder: Path) -> None:
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    if os.geteuid() == 0:
        become_nobody()


@pytest.mark.skipif(os.name == "nt", reason="folders are made read-only differently there")
@pytest.mark.parametrize("crashed", [False, True], ids=["clean", "with a log"])
def test_a_folder_that_may_not_be_written_to_can_be_read(without_privileges, crashed):
    folder = without_privileges
    database = open_database(folder)
    Conversations(database).create(TREE, id="a")
    if crashed:
        for file in folder.iterdir():
            shutil.copyfile(file, file.with_suffix(file.suffix + ".saved"))
    database.close()
    if crashed:
        for file in list(folder.glob("*.saved")):
            file.replace(file.with_suffix(""))
        (folder / (FILE_NAME + "-shm")).unlink()
    drop_privileges(folder)
    database = open_database(folder)
    assert isinstance(database.read_only, ReadOnlyFolderError)
    assert str(folder) in str(database.read_only)
    conversations = Conversations(database)
    assert conversations.load("a") == TREE
    with pytest.raises(ReadOnlyFolderError):
        conversations.save("a", TREE.add(1, Message(Role.USER, "b")))
    database.close()


@pytest.mark.skipif(os.name == "nt", reason="folders are made read-only differently there")
def test_where_no_folder_can_be_made_there_is_nothing_to_read_and_a_sentence(without_privileges):
    drop_privileges(without_privileges)
    database = open_database(without_privileges / "data")
    assert isinstance(database.read_only, ReadOnlyFolderError)
    assert Conversations(database).page() == []
    assert Search(database).find("anything") == []
    database.close()


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "data").write_text("a file")
    database = open_database(tmp_path / "data")
    assert type(database.read_only) is StoreError
    assert Conversations(database).page() == []
    database.close()


def on_a_small_disk(command: list[str | Path], folder: Path) -> list[str | Path] | None:
    """The command with a disk of 2 MB mounted at the folder for it alone; None where that is not allowed."""
    shell = ["sh", "-c", 'mount -t tmpfs -o size=2m,mode=777 small "$0" && exec "$@"', folder]
    for spaces in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        try:
            if subprocess.run([*spaces, *shell, "true"], capture_output=True).returncode == 0:
                return [*spaces, *shell, *command]
        except FileNotFoundError:
            pass
    return None


@pytest.mark.skipif(os.name == "nt", reason="neither small disks nor limits of files can be made there")
@pytest.mark.parametrize("kind", ["disk", "limit"])
def test_when_there_is_no_room_one_sentence_says_so_and_nothing_is_lost(tmp_path, kind):
    command: list[str | Path] | None = [sys.executable, PROGRAMS, "fill", tmp_path / "data", kind]
    if kind == "disk":
        command = on_a_small_disk(command, tmp_path)
        if command is None:
            pytest.skip("this machine lets nobody mount a small disk")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    sentence, kept, saved_later = done.stdout.splitlines()
    assert sentence.startswith("DiskFullError: The disk is full" if kind == "disk" else "StoreError: ")
    assert (kept, saved_later) == ("True", "True")
