"""What is said in the real window is kept in a real database, and comes back from there."""

import errno
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton
from test_main_window import add, ask, notes, texts, trigger

from fakes import lines_of, without_end
from sightline.conversation import Conversation, Message, Role
from sightline.engine.bundle import ModelBundle
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.events import StopReason
from sightline.settings import Settings
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import FILE_NAME, open_database
from sightline.ui.application import open_model
from sightline.ui.conversation_list import DETAILS
from sightline.ui.headed_row import HEADING
from sightline.ui.message_card import MessageCard
from sightline.ui.search_dialog import SearchDialog


@pytest.fixture
def reopened(make_window, qtbot):
    """Closes a window, and makes another on the same data folder, as the next start of the program does."""

    def make(window, **changes):
        window.close()
        assert window.session.close()
        again = make_window(Settings(**{"last_conversation": window.preferences.settings.last_conversation, **changes}))
        wait_for_store(again, qtbot)
        return again

    return make


def wait_for_store(window, qtbot):
    """Until all that the lane of the store was asked for is done and told, and what that brought about too."""
    switch, pictures, lane = window.switch, window.session.pictures, window.session.history._lane
    qtbot.waitUntil(lambda: not lane._jobs and switch._coming is None and pictures._showing is None)


def kept(window, tmp_path):
    """What is on the disk by now, read past the window."""
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM messages ORDER BY id")]


def titles(window):
    rows = window.conversations.list
    return [rows.index(row).data() for row in range(rows.rowCount())]


def headings(window):
    rows = window.conversations.list
    return [rows.index(row).data(HEADING) for row in range(rows.rowCount())]


def spoken(window):
    rows = window.conversations.list
    return [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]


def show_list(window, qtbot):
    if not window.conversations.isVisible():
        trigger(window, "List of conversations")
    wait_for_store(window, qtbot)


def choose(window, *rows):
    """As with Ctrl held."""
    view = window.conversations.view
    view.clearSelection()
    for row in rows:
        index = window.conversations.list.index(row)
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.Select)


def row_action(window, words):
    (found,) = [each for each in window.conversations.view.actions() if each.text().replace("&", "") == words]
    return found


def three_conversations(window, qtbot, picture):
    for name in ("first", "second", "third"):
        add(window, qtbot, picture(f"{name}.png"))
        ask(window, qtbot, f"The {name} question?")
        trigger(window, "New conversation")
    show_list(window, qtbot)


def test_a_conversation_comes_back_with_its_pictures_answers_and_draft(window, reopened, qtbot, picture, model, reader):
    reader.texts["a.png"] = "Printed words"
    add(window, qtbot, picture("a.png"), picture("b.png"))
    qtbot.waitUntil(lambda: len(window.session.words.lines) == 2)
    ask(window, qtbot, "How many?")
    window.session.regenerate()
    qtbot.waitUntil(lambda: not window.session.answering)
    window.session.select(1)
    ask(window, qtbot, "And now?")
    add(window, qtbot, picture("c.png"))
    window.chat_pane.box.set_text("Half a quest")
    before = window.session.conversation
    reader.begun.clear()

    again = reopened(window)
    assert again.session.conversation == before
    assert texts(again) == ["How many?", "Answer 1.", "And now?", "Answer 3."]
    assert again.chat_pane.box.text() == "Half a quest"
    assert [(each.number, each.name) for each in again.session.pictures.opened.values()] == [
        (1, "a.png"),
        (2, "b.png"),
        (3, "c.png"),
    ]
    assert not any(each.thumbnail.isNull() for each in again.session.pictures.opened.values())
    assert again.session.pictures.shown.name == "c.png"
    qtbot.waitUntil(lambda: "With image 3" in notes(again))
    asked = next(iter(again.session.pictures.opened.values())).image.digest
    assert again.session.words.lines[asked] == lines_of("Printed words")
    qtbot.waitUntil(lambda: not again.session.words.working)
    assert {"a.png", "b.png"}.isdisjoint(reader.begun)  # their words are known

    ask(again, qtbot, "Goes on")
    assert [message.text for message in model.requests[-1].messages] == [
        "How many?",
        "Answer 1.",
        "And now?",
        "Answer 3.",
        "Goes on",
    ]
    assert [image.path.name for image in model.requests[-1].messages[-1].images] == ["c.png"]


def test_the_question_is_on_the_disk_before_its_answer_and_the_answer_before_it_is_told(
    window, qtbot, picture, model, tmp_path
):
    wait_for_store(window, qtbot)
    add(window, qtbot, picture("a.png"))
    model.gate.clear()
    found = []
    window.session.answer_ended.connect(lambda _: found.append(kept(window, tmp_path)))
    ask(window, qtbot, "How many?", until_answered=False)
    qtbot.waitUntil(lambda: kept(window, tmp_path) == ["How many?"])
    model.gate.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert found == [["How many?", "Answer 1."]]


def test_after_a_crash_all_but_the_last_second_is_there(make_window, qtbot, picture, model, tmp_path):
    """A copy of the folder as it is in mid-answer is what a crash at that moment leaves behind."""
    window = make_window()
    wait_for_store(window, qtbot)
    model.script = without_end("So far ")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Go on", until_answered=False)

    def running():
        with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection:
            return connection.execute("SELECT text FROM running_answers").fetchall()

    qtbot.waitUntil(lambda: bool(running()), timeout=10_000)
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as live:
        (tmp_path / "crashed").mkdir()
        with closing(sqlite3.connect(tmp_path / "crashed" / FILE_NAME)) as copy:
            live.backup(copy)
    database = open_database(tmp_path / "crashed")
    (entry,) = Conversations(database).page()
    question, answer = Conversations(database).load(entry.id).nodes
    database.close()
    assert question.message.text == "Go on"
    assert answer.message.text.startswith("So far")
    assert answer.outcome.reason is StopReason.STOPPED
    assert answer.writer.model == "Fake model"


def test_closing_in_mid_answer_keeps_what_was_written(window, reopened, qtbot, picture, model):
    model.script = without_end("So far ")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Go on", until_answered=False)
    qtbot.waitUntil(lambda: "So far" in "".join(texts(window)))
    question, answer = reopened(window).session.conversation.nodes
    assert question.message.text == "Go on"
    assert answer.message.text.startswith("So far")
    assert answer.outcome.reason is StopReason.STOPPED


def test_a_question_that_came_back_is_a_draft_and_no_message(window, reopened, qtbot, picture, model, tmp_path):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "First")
    model.gate.clear()
    ask(window, qtbot, "Never mind", until_answered=False)
    qtbot.waitUntil(lambda: kept(window, tmp_path)[-1:] == ["Never mind"])
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    again = reopened(window)
    assert texts(again) == ["First", "Answer 1."]
    assert again.chat_pane.box.text() == "Never mind"


def test_a_picture_that_is_gone_is_shown_from_its_copy(window, reopened, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "How many?")
    wait_for_store(window, qtbot)
    picture("a.png").unlink()
    again = reopened(window)
    assert again.session.pictures.shown.name == "a.png"
    assert again.banner.text() == ""
    ask(again, qtbot, "And now?")
    assert texts(again)[-1] == "Answer 2."


def test_a_linked_picture_is_found_where_it_was_moved_or_said_to_be_gone(
    make_window, reopened, qtbot, picture, tmp_path
):
    window = make_window(Settings(keep_copies=False))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "How many?")
    wait_for_store(window, qtbot)
    assert not (tmp_path / "data" / "pictures").exists()
    moved = picture("a.png").rename(tmp_path / "another name.png")
    window = reopened(window, keep_copies=False)
    assert window.session.pictures.shown.name == "a.png"
    assert window.banner.text() == ""
    moved.unlink()
    window = reopened(window, keep_copies=False)
    assert "a.png: the file is no longer where it was" in window.banner.text()
    assert texts(window) == ["How many?", "Answer 1."]
    (gone,) = window.session.pictures.opened.values()
    assert not gone.thumbnail.isNull()


def test_the_list_names_what_was_asked_and_opens_it_by_keyboard(window, qtbot, picture):
    three_conversations(window, qtbot, picture)
    assert titles(window) == ["The third question?", "The second question?", "The first question?"]
    assert headings(window) == ["Today", "", ""]
    assert spoken(window)[0].startswith("The third question?, today ")
    assert spoken(window)[0].endswith(", 1 picture")
    assert "1 picture" in window.conversations.list.index(0).data(DETAILS)
    view = window.conversations.view
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    wait_for_store(window, qtbot)
    assert texts(window) == ["The second question?", "Answer 2."]
    assert window.session.pictures.shown.name == "second.png"
    assert spoken(window)[1].endswith("open now")


def test_the_list_is_hidden_at_first_and_shown_once_there_is_something(window, reopened, qtbot, picture):
    wait_for_store(window, qtbot)
    assert not window.conversations.isVisible()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    again = reopened(window)
    assert again.conversations.isVisible()
    trigger(again, "List of conversations")
    assert not again.conversations.isVisible()
    assert not reopened(again, show_conversations=False).conversations.isVisible()


def test_rename_pin_and_archive(window, qtbot, picture):
    three_conversations(window, qtbot, picture)
    view = window.conversations.view
    window.conversations.focus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor.accessibleName() == "Title"
    assert editor.selectedText() == "The third question?"
    editor.setText("My own title")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window)[:1] == ["My own title"])
    choose(window, 2)
    row_action(window, "Pin").trigger()
    wait_for_store(window, qtbot)
    assert titles(window) == ["The first question?", "My own title", "The second question?"]
    assert headings(window) == ["Pinned", "Today", ""]
    assert spoken(window)[0].endswith(", pinned")
    choose(window, 0, 2)
    row_action(window, "Archive").trigger()
    wait_for_store(window, qtbot)
    assert titles(window) == ["My own title"]
    window.conversations._archive.click()
    wait_for_store(window, qtbot)
    assert titles(window) == ["The first question?", "The second question?"]
    assert spoken(window)[1].endswith("archived")
    choose(window, 0, 1)
    row_action(window, "Archive").trigger()  # the other way
    wait_for_store(window, qtbot)
    assert titles(window) == []
    window.conversations._archive.click()
    wait_for_store(window, qtbot)
    assert titles(window) == ["The first question?", "My own title", "The second question?"]


def test_several_are_deleted_and_brought_back(window, reopened, qtbot, picture, tmp_path):
    three_conversations(window, qtbot, picture)
    view = window.conversations.view
    window.switch.open(window.conversations.list.index(0).data(Qt.ItemDataRole.UserRole).id)
    wait_for_store(window, qtbot)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    wait_for_store(window, qtbot)
    assert titles(window) == ["The first question?"]
    assert texts(window) == []  # one of them was open
    assert window.focusWidget() is view
    assert "2 conversations were deleted" in window.conversations._undo_words.text()
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for_store(window, qtbot)
    assert len(titles(window)) == 3
    assert texts(window) == ["The third question?", "Answer 3."]
    choose(window, 1)
    row_action(window, "Delete").trigger()
    wait_for_store(window, qtbot)
    reopened(window)
    assert "The second question?" not in kept(window, tmp_path)  # erased once it cannot be undone any more
    assert len(list((tmp_path / "data" / "pictures").iterdir())) == 2
    assert len(list((tmp_path / "data" / "thumbnails").iterdir())) == 2


def test_search_finds_as_one_types_and_opens_at_the_message(window, qtbot, picture):
    three_conversations(window, qtbot, picture)
    trigger(window, "Search all conversations…")
    (dialog,) = window.findChildren(SearchDialog)
    qtbot.keyClicks(dialog.field, "second")
    qtbot.waitUntil(lambda: "places in 1 conversation" in dialog.count.text())
    found = [dialog.hits.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(dialog.hits.rowCount())]
    assert found == [
        "The second question?. Message: The second question?",
        "The second question?. File name: second.png",
    ]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    wait_for_store(window, qtbot)
    assert texts(window) == ["The second question?", "Answer 2."]
    qtbot.waitUntil(
        lambda: window.focusWidget() in [card.view for card in window.chat_pane.findChildren(MessageCard)[:1]]
    )
    qtbot.waitUntil(lambda: not window.findChildren(SearchDialog))


def test_what_is_selected_without_the_keyboard_can_be_opened(window, qtbot, picture):
    """Assistive technology selects a row, which does not move the keyboard there."""
    three_conversations(window, qtbot, picture)
    view = window.conversations.view
    view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    menus = [action for action in window.menus.actions if action.text().replace("&", "") == "Selected in the list"]
    menus[0].menu().aboutToShow.emit()
    entry = next(each for each in menus[0].menu().actions() if each.text() == "&Open")
    assert entry.isEnabled()
    entry.trigger()
    wait_for_store(window, qtbot)
    assert texts(window) == ["The first question?", "Answer 1."]

    trigger(window, "Search all conversations…")
    (dialog,) = window.findChildren(SearchDialog)
    assert not dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.field, "question")
    qtbot.waitUntil(lambda: dialog.hits.rowCount() == 3)
    dialog.view.selectionModel().select(dialog.hits.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    dialog.open_button.click()
    wait_for_store(window, qtbot)
    assert texts(window) == ["The second question?", "Answer 2."]
    trigger(window, "List of conversations")
    menus[0].menu().aboutToShow.emit()
    assert not entry.isEnabled()  # nobody sees what is selected


def test_a_search_that_finds_nothing_says_so_and_esc_closes(window, qtbot, picture):
    trigger(window, "Search all conversations…")
    (dialog,) = window.findChildren(SearchDialog)
    qtbot.keyClicks(dialog.field, "nowhere")
    qtbot.waitUntil(lambda: dialog.count.text() == "Nothing was found.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SearchDialog))


def test_a_rejected_sibling_that_is_found_becomes_the_selected_one(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    model.script = ["Unmistakable"]
    ask(window, qtbot, "Q")
    model.script = ["Another"]
    window.session.regenerate()
    qtbot.waitUntil(lambda: not window.session.answering)
    window.switch.open(window.session.id, 1)
    qtbot.waitUntil(lambda: texts(window) == ["Q", "Unmistakable"])


def test_a_second_window_can_read_but_keeps_nothing_and_says_so(window, make_window, qtbot, picture, tmp_path):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    wait_for_store(window, qtbot)
    second = make_window()
    wait_for_store(second, qtbot)
    assert "Sightline is already open" in second.banner.text()
    assert titles(second) == ["Q"]
    second.switch.open(window.session.id)
    wait_for_store(second, qtbot)
    ask(second, qtbot, "Only here")
    wait_for_store(second, qtbot)
    assert texts(second) == ["Q", "Answer 1.", "Only here", "Answer 2."]
    assert second.banner.text().count("Sightline is already open") == 1
    assert kept(window, tmp_path) == ["Q", "Answer 1."]


def test_a_newer_database_is_read_and_nothing_that_was_not_done_is_told(make_window, qtbot, picture, tmp_path):
    first = make_window()
    add(first, qtbot, picture("a.png"))
    ask(first, qtbot, "What is it?")
    first.close()
    assert first.session.close()
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 999")
    window = make_window()
    wait_for_store(window, qtbot)
    assert "newer version of Sightline" in window.banner.text()
    show_list(window, qtbot)
    choose(window, 0)
    row_action(window, "Open").trigger()
    wait_for_store(window, qtbot)
    assert texts(window) == ["What is it?", "Answer 1."]
    window.banner.hide()
    row_action(window, "Delete").trigger()
    wait_for_store(window, qtbot)
    assert titles(window) == ["What is it?"]
    assert texts(window) == ["What is it?", "Answer 1."]
    assert not window.conversations._undo_row.isVisible()
    assert window.banner.isVisible()


def test_a_full_disk_is_said_once_and_all_is_kept_when_there_is_room_again(
    window, qtbot, picture, model, tmp_path, monkeypatch
):
    wait_for_store(window, qtbot)
    add(window, qtbot, picture("a.png"))
    database = window.session.history._store.database
    with database.writing() as connection:  # SQLite's own way of having no room
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    database._writer.execute(f"PRAGMA max_page_count = {pages}")
    ask(window, qtbot, "Q " + "long " * 5000)
    ask(window, qtbot, "R")
    wait_for_store(window, qtbot)
    assert window.banner.text().count("The disk is full") == 1
    assert len(texts(window)) == 4
    assert kept(window, tmp_path) == []
    database._writer.execute("PRAGMA max_page_count = 1000000")
    window.session.history._write_soon()
    qtbot.waitUntil(lambda: "Everything is kept again." in window.banner.text())
    assert [text[:3] for text in kept(window, tmp_path)] == ["Q l", "Ans", "R", "Ans"]


def test_a_folder_that_cannot_be_written_to_is_said_and_tried_again(make_window, qtbot, picture, tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file where the folder should be")
    monkeypatch.setattr("os.open", refusing("os.open", tmp_path / "data"))
    window = make_window()
    wait_for_store(window, qtbot)
    assert str(tmp_path / "data") in window.banner.text()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    assert texts(window) == ["Q", "Answer 1."]


def refusing(name, folder):
    """`os.open` as in a folder on a disk that is mounted read-only."""
    import os

    real = os.open

    def refuse(path, *arguments, **options):
        if str(path).startswith(str(folder)):
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        return real(path, *arguments, **options)

    return refuse


def test_a_damaged_database_is_rescued_when_the_person_wants_it(window, make_window, qtbot, picture, tmp_path):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    window.close()
    assert window.session.close()
    file = tmp_path / "data" / FILE_NAME
    file.write_bytes(b"not a database  " + file.read_bytes()[16:])
    second = make_window()
    wait_for_store(second, qtbot)
    (box,) = second.findChildren(QMessageBox)
    assert "is damaged" in box.text()
    (save,) = [each for each in box.findChildren(QPushButton) if "Save" in each.text()]
    save.click()
    qtbot.waitUntil(lambda: "1 conversation with 2 messages was saved" in second.banner.text())
    wait_for_store(second, qtbot)
    assert titles(second) == ["Q"]
    assert second.conversations.isVisible()


def test_after_two_crashes_the_last_conversation_waits(make_window, qtbot, picture, tmp_path):
    database = open_database(tmp_path / "data")
    id = Conversations(database).create(Conversation().add(None, Message(Role.USER, "Q")))
    Conversations(database).save_draft(id, Draft("draft"))
    database.close()
    (tmp_path / "data" / "running").write_text("1", encoding="ascii")  # what the second crash leaves
    window = make_window(Settings(last_conversation=id))
    wait_for_store(window, qtbot)
    assert "ended unexpectedly twice in a row" in window.banner.text()
    assert texts(window) == []
    assert titles(window) == ["Q"]
    window.switch.open(id)
    wait_for_store(window, qtbot)
    assert texts(window) == ["Q"]
    assert window.chat_pane.box.text() == "draft"


def test_ten_thousand_conversations_are_loaded_page_by_page(make_window, qtbot, tmp_path):
    database = open_database(tmp_path / "data")
    with database.writing() as connection:
        connection.executemany(
            "INSERT INTO conversations (uuid, title, created, updated, updated_seconds) VALUES (?, ?, ?, ?, ?)",
            [
                (f"{n:032}", f"Number {n}", moment.isoformat(), moment.isoformat(), moment.timestamp())
                for n in range(10_000)
                for moment in [datetime(2024, 1, 15, tzinfo=UTC) + timedelta(seconds=n)]
            ],
        )
    database.close()
    window = make_window()
    wait_for_store(window, qtbot)
    rows = window.conversations.list
    assert rows.rowCount() == 100
    assert titles(window)[0] == "Number 9999"
    window.conversations.view.scrollToBottom()
    qtbot.waitUntil(lambda: rows.rowCount() == 200)
    assert titles(window) == [f"Number {n}" for n in range(9999, 9799, -1)]
    assert headings(window) == ["January 2024", *[""] * 199]


def test_what_is_said_of_the_store_outlasts_the_conversation(window, make_window, qtbot):
    wait_for_store(window, qtbot)
    second = make_window()
    wait_for_store(second, qtbot)
    second.banner.say("Something about one picture.")
    trigger(second, "New conversation")
    wait_for_store(second, qtbot)
    assert "Sightline is already open" in second.banner.text()
    assert "one picture" not in second.banner.text()
    assert "kept again" not in second.banner.text()


def test_a_conversation_that_is_opened_again_is_not_read_again(make_window, qtbot, picture, tiny_bundle, monkeypatch):
    """The engine behind the window, and what its encoder is asked for."""
    encoded = []
    encode = OnnxVisionEncoder.encode
    monkeypatch.setattr(OnnxVisionEncoder, "encode", lambda self, feeds: encoded.append(1) or encode(self, feeds))

    def opened(settings):
        window = make_window(settings, load=False)
        window.session.model._open_model = open_model
        window.models.load(str(tiny_bundle("clip")))
        return window

    window = opened(Settings(max_new_tokens=8))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    assert len(encoded) == 1
    before = window.session.conversation
    window.close()
    assert window.session.close()
    again = opened(Settings(max_new_tokens=8, last_conversation=window.preferences.settings.last_conversation))
    wait_for_store(again, qtbot)
    assert again.session.conversation == before
    ask(again, qtbot, "And now?")
    assert again.session.conversation.nodes[-1].outcome.prompt_tokens > before.nodes[-1].outcome.prompt_tokens
    assert len(encoded) == 1
    # A transcript of both tells which weights wrote it.
    digest = ModelBundle.open(tiny_bundle("clip")).digest()
    writers = [node.writer for node in again.session.conversation.nodes if node.writer is not None]
    assert [writer.digest for writer in writers] == [digest, digest]
