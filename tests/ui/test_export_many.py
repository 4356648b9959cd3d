"""Parts of a conversation, and many conversations, leave the real window: chosen by keys, announced, read back."""

import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu
from test_export_dialog import choose_format, export, only_one, type_name, words_of
from test_history import wait_for_store
from test_main_window import add, ask

from sightline.transcripts import formats, to_json
from sightline.transcripts.labels import OWN_NAMES
from sightline.ui.export_dialog import ExportDialog

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def heard(monkeypatch):
    said = []
    for room in ("main_window", "done_bar"):
        monkeypatch.setattr(f"sightline.ui.{room}.announce", lambda widget, words, urgent=False: said.append(words))
    return said


def talk(window, qtbot, question):
    """Until the answer is there."""
    before = len(window.session.conversation.nodes)
    ask(window, qtbot, question)
    qtbot.waitUntil(lambda: len(window.session.conversation.nodes) == before + 2 and not window.session.answering)


@pytest.fixture
def three(window, qtbot, picture, model):
    """A window that keeps three conversations: in English with a picture, in German, and in Arabic, which is open."""
    for name, question, answer in (
        ("a.png", "What is on it?", "There is **one** square."),
        ("b.png", "Was ist das, und wie viele sind es?", "Es ist ein Haus."),
        ("c.png", "ماذا في الصورة؟", "هناك قطة واحدة في الصورة."),
    ):
        window.switch.clear()
        add(window, qtbot, picture(name))
        model.script = [answer]
        talk(window, qtbot, question)
    wait_for_store(window, qtbot)
    return window


def in_the_list(window, qtbot, *keys):
    """The keyboard goes into the list, and chooses."""
    if not window.conversations.isVisible():
        qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.conversations.list.rowCount() == 3)
    view = window.conversations.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for key, modifier in keys:
        qtbot.keyClick(view, key, modifier)
    return view


def choose_and_save(window, qtbot, name, file):
    dialog = only_one(window, ExportDialog, qtbot)
    title = dialog.windowTitle()
    choose_format(dialog, name)
    qtbot.keyClick(dialog, Key.Key_Return)
    type_name(window, qtbot, file)
    qtbot.waitUntil(lambda: not window.exports.busy, timeout=60_000)
    return title


ALL = ((Key.Key_Home, Modifier.NoModifier), (Key.Key_End, Modifier.ShiftModifier))


@pytest.mark.parametrize("extension", formats.find())
def test_those_chosen_in_the_list_leave_as_one_zip(three, qtbot, tmp_path, heard, extension):
    form = formats.find()[extension]
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Key.Key_E, Modifier.ControlModifier)
    assert choose_and_save(three, qtbot, form.NAME, tmp_path / "all") == "Export 3 conversations"
    assert three.done_bar.text().split("\n")[0] == "✓ Saved as all.zip"
    assert any(said.startswith("✓ Saved as all.zip") for said in heard)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        files = [name for name in archive.namelist() if "/" not in name]
        assert len(files) == 3
        archive.extractall(tmp_path / "out")
    said = [words_of(file) for file in sorted((tmp_path / "out").glob(f"*.{extension}"))]
    assert any("square" in words for words in said)
    assert any("Haus" in words for words in said)
    if extension == "md":
        assert (tmp_path / "out" / "What is on it-pictures" / "image-1.png").is_file()


def test_each_document_is_in_the_language_of_its_conversation(three, qtbot, tmp_path):
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Key.Key_E, Modifier.ControlModifier)
    choose_and_save(three, qtbot, "HTML", tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        pages = [archive.read(name).decode() for name in archive.namelist()]
    heads = sorted(page.split("\n")[1] for page in pages)
    assert heads == ['<html lang="ar" dir="rtl">', '<html lang="de" dir="ltr">', '<html lang="en" dir="ltr">']
    assert any("1. Sie" in page for page in pages)
    assert any("1. أنت" in page for page in pages)


def test_one_of_the_list_leaves_as_a_file_without_being_opened(three, qtbot, tmp_path):
    open_one = three.session.id
    view = in_the_list(three, qtbot, (Key.Key_End, Modifier.NoModifier))
    qtbot.keyClick(view, Key.Key_E, Modifier.ControlModifier)
    assert choose_and_save(three, qtbot, "JSON", tmp_path / "one.json") == "Export conversation"
    read = to_json.read(tmp_path / "one.json")
    assert read.title == "What is on it?"
    (picture,) = read.pictures.values()
    assert picture.data == (tmp_path / "a.png").read_bytes()
    assert (picture.name, picture.size, read.numbers()) == ("a.png", (40, 30), {picture.digest: 1})
    assert three.session.id == open_one


@pytest.fixture
def menus(monkeypatch):
    """Those that were opened, which the offscreen platform cannot show."""
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append(menu))
    return opened


def choose(menu, words):
    """The entry with these words, by which it is also found by key."""
    (action,) = (action for action in menu.actions() if action.text().split("\t")[0] == words)
    action.trigger()


def test_the_menu_of_the_list_exports_too(three, qtbot, tmp_path, menus):
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Key.Key_Menu)
    three.conversations._show_menu(view.visualRect(view.currentIndex()).center())
    choose(menus[-1], "&Export…")
    assert choose_and_save(three, qtbot, "Plain text", tmp_path / "all.zip") == "Export 3 conversations"
    assert (tmp_path / "all.zip").is_file()


def test_ctrl_e_elsewhere_exports_what_is_open(three, qtbot, tmp_path):
    in_the_list(three, qtbot, *ALL)
    three.chat_pane.focus_question()
    qtbot.waitUntil(three.menus._for_export[0].isEnabled)
    export(three, qtbot, "Plain text", tmp_path / "open.txt")
    assert "قطة" in (tmp_path / "open.txt").read_text()


def test_a_deleted_one_is_left_out_and_nothing_is_told_where_nothing_is_left(three, qtbot, heard):
    three.exports.export_kept(three.preferences.settings, ["0" * 32])
    qtbot.waitUntil(lambda: not three.exports.busy)
    assert heard[-1] == "Nothing was asked there yet"
    assert not [each for each in three.findChildren(ExportDialog) if each.isVisible()]


@pytest.fixture
def longer(window, qtbot, picture, model):
    """A conversation of two turns, the second with another version of its answer."""
    add(window, qtbot, picture("a.png"))
    talk(window, qtbot, "First?")
    talk(window, qtbot, "Second?")
    window.session.regenerate()
    qtbot.waitUntil(lambda: len(window.session.conversation.nodes) == 5 and not window.session.answering)
    return window


def open_menu_of(window, index):
    """As the key for menus does, with the keyboard at the message."""
    window.activateWindow()
    window.chat_pane.go_to(index)
    view = QApplication.focusWidget()
    assert view is window.chat_pane.list.cards[index].view
    place = view.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize(
    ("entry", "title", "told"),
    [
        ("&Export this message…", "Export message 3", {"Second?"}),
        ("Export &up to this message…", "Export up to message 3", {"First?", "Answer 1.", "Second?"}),
    ],
)
def test_the_menu_of_a_message_exports_it_or_its_branch(longer, qtbot, tmp_path, heard, menus, entry, title, told):
    open_menu_of(longer, 2)
    choose(menus[-1], entry)
    assert choose_and_save(longer, qtbot, "Plain text", tmp_path / "part.txt") == title
    text = (tmp_path / "part.txt").read_text()
    assert {
        words for words in ("First?", "Answer 1.", "Second?", "Answer 2.", "Answer 3.") if f"\n{words}\n" in text
    } == told
    assert heard[-1] == "✓ Saved as part.txt"


def test_a_branch_that_is_not_shown_leaves_by_its_last_message(longer, qtbot, tmp_path):
    longer.session.select(3)
    qtbot.keyClick(longer, Key.Key_M, Modifier.ControlModifier)
    longer.chat_pane.go_to(3)
    longer.menus._for_export[2].trigger()
    assert choose_and_save(longer, qtbot, "JSON", tmp_path / "part.json") == "Export up to message 4"
    told = json.loads((tmp_path / "part.json").read_text())
    assert [message["text"] for message in told["messages"]] == ["First?", "Answer 1.", "Second?", "Answer 2."]


def test_nothing_leaves_by_its_menu_while_an_answer_is_on_its_way(longer, menus):
    longer.chat_pane._busy = True
    open_menu_of(longer, 2)
    longer.chat_pane._busy = False
    disabled = [action.text() for action in menus[-1].actions() if not action.isEnabled()]
    assert {"&Export this message…", "Export &up to this message…"} <= set(disabled)


@pytest.mark.parametrize("language", OWN_NAMES)
def test_the_language_can_be_chosen_and_is_remembered(three, qtbot, tmp_path, language):
    three.menus._for_export[0].trigger()
    dialog = only_one(three, ExportDialog, qtbot)
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Language of the document")
    assert box.currentText() == "That of the conversation"
    box.setCurrentText(OWN_NAMES[language])
    choose_and_save(three, qtbot, "HTML", tmp_path / "x.html")
    assert f'<html lang="{language}"' in (tmp_path / "x.html").read_text()
    assert three.preferences.settings.export_language == language


def test_a_zip_has_its_extension_offered(three, qtbot):
    view = in_the_list(three, qtbot, *ALL)
    qtbot.keyClick(view, Key.Key_E, Modifier.ControlModifier)
    qtbot.keyClick(only_one(three, ExportDialog, qtbot), Key.Key_Return)
    files = only_one(three, QFileDialog, qtbot)
    assert files.findChild(QLineEdit).text() == "3 conversations.zip"
    files.reject()
