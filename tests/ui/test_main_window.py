"""The real window around a fake model: open, ask, read, stop, regenerate, and everything that can go wrong."""

import json
import threading

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from fakes import without_end
from sightline.conversation import Message, Role
from sightline.errors import AppError, ModelError
from sightline.events import Finished, StopReason
from sightline.settings import Settings
from sightline.ui.message_card import MessageCard


def texts(window):
    """What the conversation shows, from top to bottom."""
    cards = [card for card in window.chat_pane.findChildren(MessageCard) if card.isVisible()]
    cards.sort(key=lambda card: card.y())
    return [card.view.toPlainText() for card in cards]


def notes(window):
    return " ".join(label.text() for label in window.chat_pane.findChildren(QLabel) if label.isVisible())


def button(window, name):
    found = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and name in (each.text(), each.accessibleName(), getattr(each, "words", ""))
    ]
    assert len(found) == 1, name
    return found[0]


def add(window, qtbot, *files):
    window.session.pictures.open(list(files))
    qtbot.waitUntil(lambda: not window.session.pictures.opening)


def ask(window, qtbot, text, until_answered=True):
    window.chat_pane.box.set_text(text)
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    if until_answered:
        qtbot.waitUntil(lambda: not window.session.answering)


def trigger(window, title):
    found = [action for action in window.menus.actions if action.text().replace("&", "") == title]
    assert len(found) == 1, title
    assert found[0].isEnabled(), title
    found[0].trigger()


def test_open_ask_and_read_the_answer(window, qtbot, picture, model):
    model.script = ["There is ", "**one** ", "square."]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "How many?")
    assert texts(window) == ["How many?", "There is one square."]
    assert window.chat_pane.box.text() == ""
    (request,) = model.requests
    assert [image.path.name for image in request.messages[-1].images] == ["a.png"]
    qtbot.waitUntil(lambda: "3 tokens" in notes(window))
    qtbot.waitUntil(lambda: "ended by the model" in notes(window))
    assert "first token 0.05 s" in window.status.phase.text()
    assert threading.get_ident() not in model.threads


def test_the_picture_is_read_before_any_question(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    qtbot.waitUntil(lambda: {image.path.name for image in model.read_images} == {"a.png"})
    qtbot.waitUntil(lambda: window.status.phase.text() == "The picture has been read")


def test_the_canvas_shows_the_array_that_the_model_gets(window, qtbot, picture):
    shown = []
    window.session.pictures.picture_shown.connect(lambda picture, pixels: shown.append(pixels))
    add(window, qtbot, picture("a.png"))
    assert shown[0] is window.session.pictures.decoded.pixels(window.session.pictures.shown.image)


def test_a_question_takes_the_new_pictures_and_the_one_that_is_seen(window, qtbot, picture, model):
    a, b, c = (picture(name) for name in ("a.png", "b.png", "c.png"))
    names = lambda: [image.path.name for image in model.requests[-1].messages[-1].images]  # noqa: E731
    add(window, qtbot, a, b)
    ask(window, qtbot, "both")
    assert names() == ["a.png", "b.png"]
    ask(window, qtbot, "b again, which was seen last")
    assert names() == []
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "a.png")
    ask(window, qtbot, "a, which is on the canvas")
    assert names() == ["a.png"]
    add(window, qtbot, c)
    ask(window, qtbot, "the new one")
    assert names() == ["c.png"]
    assert "Image 3: c.png" in [each.accessibleName() for each in window.chat_pane.findChildren(QAbstractButton)]


def test_of_very_many_new_pictures_only_the_one_that_is_seen_goes_along(window, qtbot, picture, model):
    files = [picture(f"{number:02}.png") for number in range(12)]
    add(window, qtbot, *files)
    assert window.session.pictures.shown.name == "00.png"
    qtbot.waitUntil(lambda: "With image 1, the one you see; 11 new pictures" in notes(window))
    ask(window, qtbot, "this one")
    assert [image.path.name for image in model.requests[-1].messages[-1].images] == ["00.png"]


def test_a_picture_opened_twice_is_one_picture(window, qtbot, picture):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    add(window, qtbot, picture("a.png"))
    assert [each.name for each in window.session.pictures.opened.values()] == ["a.png", "b.png"]
    assert window.session.pictures.shown.name == "a.png"


def test_bad_files_are_named_and_the_others_stay(window, qtbot, picture, tmp_path):
    (tmp_path / "empty.png").touch()
    (tmp_path / "words.jpg").write_text("no picture")
    (tmp_path / "bare").mkdir()
    add(
        window,
        qtbot,
        picture("a.png"),
        tmp_path / "empty.png",
        tmp_path / "words.jpg",
        tmp_path / "gone.png",
        tmp_path / "bare",
        picture("b.png"),
    )
    for name in ("empty.png", "words.jpg", "gone.png", "bare"):
        assert name in window.banner.text()
    assert window.banner.isVisible()
    assert [each.name for each in window.session.pictures.opened.values()] == ["a.png", "b.png"]
    button(window, "Dismiss").click()
    assert not window.banner.isVisible()


def test_opening_many_can_be_cancelled_and_what_is_open_stays(window, qtbot, picture, tmp_path):
    for number in range(60):
        picture(f"{number:02}.png")
    gate = threading.Event()
    opener = window.session.pictures.decoded.open

    def slowly(path):
        if path.name >= "05.png":
            gate.wait(30)
        return opener(path)

    window.session.pictures.decoded.open = slowly
    window.session.pictures.open([tmp_path])
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 5)
    assert window.status.opening.isVisible()
    assert (window.status.opening.bar.value(), window.status.opening.bar.maximum()) == (5, 60)
    button(window, "Cancel opening pictures").click()
    gate.set()
    qtbot.waitUntil(lambda: not window.session.pictures.opening)
    assert not window.status.opening.isVisible()
    assert 5 <= len(window.session.pictures.opened) < 60


def test_another_picture_can_be_seen_while_a_folder_is_being_opened(window, qtbot, picture, tmp_path):
    for number in range(5):
        picture(f"{number}.png")
    gate = threading.Event()
    opener = window.session.pictures.decoded.open

    def slowly(path):
        if path.name == "4.png":
            gate.wait(30)
        return opener(path)

    window.session.pictures.decoded.open = slowly
    window.session.pictures.open([tmp_path])
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 4)
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "2.png")
    gate.set()
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 5)


def test_stop_keeps_the_partial_answer_and_marks_it(window, qtbot, picture, model):
    model.script = without_end("So far ")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Go on", until_answered=False)
    qtbot.waitUntil(lambda: "So far" in "".join(texts(window)))
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert texts(window)[-1].startswith("So far")
    qtbot.waitUntil(lambda: "Stopped" in notes(window))
    assert window.session.conversation.nodes[-1].outcome.reason is StopReason.STOPPED


def test_stopped_before_the_first_word_the_question_is_back_in_the_box(window, qtbot, picture, model):
    model.gate.clear()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Never mind", until_answered=False)
    qtbot.waitUntil(lambda: bool(model.requests))
    window.session.stop()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.chat_pane.box.text() == "Never mind"
    assert texts(window) == []
    model.gate.set()
    ask(window, qtbot, "Now then")
    assert [message.text for message in model.requests[-1].messages] == ["Now then"]
    assert len(model.requests[-1].messages[0].images) == 1


def test_a_failure_keeps_the_question_and_the_pictures(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    model.script = [AppError("The engine stumbled.", "Try again.")]
    ask(window, qtbot, "Hello?")
    assert "The engine stumbled. Try again." in window.banner.text()
    assert window.chat_pane.box.text() == "Hello?"
    model.script = None
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(texts(window)) == 2)
    assert len(model.requests[-1].messages[-1].images) == 1


def test_a_failure_in_mid_answer_keeps_what_was_written(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    model.script = ["Half an ", ValueError("bug")]
    ask(window, qtbot, "Hello?")
    assert texts(window) == ["Hello?", "Half an"]
    assert "ValueError" in window.banner.text()


def test_regenerate_keeps_the_old_answer_and_does_not_tell_the_model(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert texts(window) == ["Q", "Answer 2."]
    qtbot.waitUntil(lambda: "2/2" in notes(window))
    assert [message.text for message in model.requests[-1].messages] == ["Q"]
    trigger(window, "Previous answer")
    qtbot.waitUntil(lambda: texts(window) == ["Q", "Answer 1."])
    qtbot.waitUntil(lambda: "1/2" in notes(window))
    button(window, "Next answer").click()
    qtbot.waitUntil(lambda: texts(window) == ["Q", "Answer 2."])
    ask(window, qtbot, "R")
    assert [message.text for message in model.requests[-1].messages] == ["Q", "Answer 2.", "R"]


def test_an_unsure_model_says_so_and_a_larger_one_is_offered(window, qtbot, picture, model, monkeypatch, tmp_path):
    larger = tmp_path / "larger"
    larger.mkdir()
    monkeypatch.setattr("sightline.ui.model_control.QFileDialog.getExistingDirectory", lambda *_: str(larger))
    model.script, model.reason = ["I can't tell."], StopReason.UNSURE
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Who is this?")
    assert texts(window)[-1] == "I can't tell."
    qtbot.waitUntil(lambda: "not sure enough" in notes(window))
    button(window, "Use a larger model…").click()
    qtbot.waitUntil(lambda: window.preferences.settings.model_folder == str(larger))
    assert json.loads((tmp_path / "settings.json").read_text())["model_folder"] == str(larger)


def test_a_model_that_cannot_be_loaded_leaves_the_old_one(window, qtbot, picture, model, tmp_path):
    qtbot.waitUntil(lambda: "Fake model" in window.status.model_name.text())
    window.models.load(str(tmp_path / "none"))
    qtbot.waitUntil(lambda: "cannot be used" in window.banner.text())
    assert window.preferences.settings.model_folder == ""
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Still there?")
    assert texts(window)[-1] == "Answer 1."


def test_a_remembered_model_that_is_gone_gives_way_to_the_built_in_one(make_window, qtbot, tmp_path):
    window = make_window(Settings(model_folder=str(tmp_path / "gone")))
    qtbot.waitUntil(lambda: "Fake model" in window.status.model_name.text())
    assert str(tmp_path / "gone") in window.banner.text()
    assert window.preferences.settings.model_folder == str(tmp_path / "gone")


def test_a_question_waits_for_the_model(make_window, qtbot, picture, model):
    window = make_window(load=False)
    add(window, qtbot, picture("a.png"))
    window.models.load("")
    ask(window, qtbot, "Early bird")
    assert texts(window) == ["Early bird", "Answer 1."]


def test_a_question_asked_before_it_is_known_which_model_answers_waits_too(make_window, qtbot, picture):
    window = make_window(load=False)
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Earliest bird", until_answered=False)
    assert window.session.waiting
    assert window.status.phase.text() == "Your question waits for the model…"
    assert window.banner.text() == ""
    window.models.load("")
    qtbot.waitUntil(lambda: texts(window) == ["Earliest bird", "Answer 1."])


def test_without_a_model_the_question_comes_back(make_window, qtbot, picture, tmp_path):
    window = make_window(load=False)
    (tmp_path / "builtin").rmdir()
    with qtbot.waitSignal(window.session.model.failed):
        window.models.load("")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Anyone?")
    assert "No model is loaded" in window.banner.text()
    assert window.chat_pane.box.text() == "Anyone?"


def test_without_a_picture_a_friendly_sentence_and_the_words_stay(window, qtbot, model):
    ask(window, qtbot, "What is this?")
    assert "Add a picture first" in window.banner.text()
    assert window.chat_pane.box.text() == "What is this?"
    assert not model.requests


def test_starter_questions_and_samples(window, qtbot, model):
    starters = window.chat_pane._starters.findChildren(QAbstractButton)
    window.pictures.set_plain(False)  # as when a model was opened: the keyboard stays where it is
    assert window.chat_pane._starters.findChildren(QAbstractButton) == starters
    assert len(starters) == 4
    samples = [
        each for each in window.welcome.findChildren(QAbstractButton) if each.accessibleName().startswith("Sample")
    ]
    assert len(samples) >= 3
    samples[0].click()
    qtbot.waitUntil(lambda: window.session.pictures.shown is not None)
    button(window, "Describe this picture.").click()
    qtbot.waitUntil(lambda: len(texts(window)) == 2 and not window.session.answering)
    assert texts(window)[0] == "Describe this picture."
    assert not window.chat_pane._starters.isVisible()


def test_a_new_conversation_starts_empty_even_in_mid_answer(window, qtbot, picture, model):
    model.script = without_end()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q", until_answered=False)
    qtbot.waitUntil(lambda: len(texts(window)) == 2)
    trigger(window, "New conversation")
    assert texts(window) == []
    assert window.welcome.isVisible()
    assert len(window.session.pictures.opened) == 0
    model.script = None
    add(window, qtbot, picture("b.png"))
    ask(window, qtbot, "R")
    assert [message.text for message in model.requests[-1].messages] == ["R"]
    assert [image.path.name for image in model.requests[-1].messages[0].images] == ["b.png"]


def drop(window, mime):
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event


def test_files_dropped_anywhere_are_opened_and_never_moved(window, qtbot, picture):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture("a.png"))), QUrl("http://127.0.0.1:9/x.png")])
    event = drop(window, mime)
    assert event.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 1 and not window.session.pictures.opening)
    assert "x.png" in window.banner.text()


def test_only_the_window_takes_drops(window, qtbot, picture):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    assert [type(each).__name__ for each in window.findChildren(QWidget) if each.acceptDrops()] == []


def test_a_picture_is_pasted_and_text_goes_into_the_question(window, qtbot):
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    trigger(window, "Paste")
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 1)
    QGuiApplication.clipboard().setText("some words")
    trigger(window, "Paste")
    assert window.chat_pane.box.text() == "some words"
    assert len(window.session.pictures.opened) == 1


def test_copy_puts_the_markdown_on_the_clipboard(window, qtbot, picture, model):
    model.script = ["**bold**"]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    trigger(window, "Copy last answer")
    assert QGuiApplication.clipboard().text() == "**bold**"


def test_messages_are_walked_by_keyboard(window, qtbot, picture):
    add(window, qtbot, picture("a.png"))
    for number in range(3):
        ask(window, qtbot, f"Q{number}")
    trigger(window, "Read messages")
    focus = lambda: QApplication.focusWidget().accessibleName()  # noqa: E731
    assert focus() == "Sightline, message 6"
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert focus() == "Sightline, message 4"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert focus() == "You, message 3"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Q1"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert focus() == "Sightline, message 4"
    trigger(window, "Write a question")
    assert focus() == "Question"


def test_every_control_has_a_name(window, qtbot, picture, model):
    model.script, model.reason = ["I can't tell."], StopReason.UNSURE
    add(window, qtbot, picture("a.png"), picture("b.png"))
    ask(window, qtbot, "Q")
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: not window.session.answering)
    window.session.failed.emit("Something.")
    unnamed = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]
    assert unnamed == []


def test_tab_reaches_the_box_the_buttons_and_one_message_only(window, qtbot, picture):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    for number in range(3):
        ask(window, qtbot, f"Q{number}")
    window.activateWindow()
    window.chat_pane.focus_question()
    seen = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    names = [widget.accessibleName() for widget in seen]
    assert "Question" in names
    assert "Pictures in this conversation" in names
    assert [name for name in names if ", message" in name] == ["Sightline, message 6"]


def test_what_is_announced(window, qtbot, picture, model, monkeypatch):
    said = []
    monkeypatch.setattr("sightline.ui.main_window.announce", lambda widget, words: said.append(words))
    monkeypatch.setattr("sightline.ui.banner.announce", lambda widget, words, urgent: said.append(words))
    model.script = ["one ", "two ", "three"]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    assert said == ["Answering.", "Answer: one two three"]
    window.session.failed.emit("Trouble.")
    assert said[-1] == "Trouble."


def test_settings_are_remembered(window, qtbot, tmp_path):
    window.preferences.choose(theme="dark")
    window.preferences.choose(text_scale=1.5)
    window.preferences.choose(enter_sends=False)
    stored = Settings.load(tmp_path / "settings.json")
    assert (stored.theme, stored.text_scale, stored.enter_sends) == ("dark", 1.5, False)
    window.preferences.choose(theme="system")
    window.preferences.choose(text_scale=1.0)


def test_settings_that_cannot_be_saved_hold_until_the_end(window, tmp_path):
    (tmp_path / "settings.json").mkdir()
    window.preferences.choose(enter_sends=False)
    assert "could not be saved" in window.banner.text()
    assert not window.chat_pane.box.enter_sends


def test_no_two_menu_entries_share_a_key(window):
    keys = [key.toString() for action in window.menus.actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+O", "Ctrl+V", "Ctrl+N", "Ctrl+Shift+C", "Ctrl+Up", "Ctrl+0", "Ctrl+1", "Esc", "Ctrl+R"} <= set(keys)
    assert {"PgDown", "PgUp", "Shift+Esc", "Ctrl+/", "Ctrl+Q"} <= set(keys)


def test_help_lists_every_shortcut(window, qtbot):
    from PySide6.QtWidgets import QDialog, QTableWidget

    trigger(window, "All shortcuts")
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    table = dialog.findChild(QTableWidget)
    shown = {table.item(row, 1).text() for row in range(table.rowCount())}
    assert {"Ctrl+R", "Esc", "Shift+Enter"} <= shown
    dialog.reject()


def test_the_view_follows_the_answer_only_from_the_end(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    model.script = ["line\n\n"] * 200
    ask(window, qtbot, "Q")
    bar = window.chat_pane.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(10)
    model.gate.clear()
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())  # asking is looking
    model.gate.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    qtbot.waitUntil(lambda: bar.maximum() > 500 and bar.value() == bar.maximum())


def test_a_reader_further_up_is_left_alone(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    model.script = ["line\n\n"] * 200
    ask(window, qtbot, "Q")
    bar = window.chat_pane.list.verticalScrollBar()
    model.script = ["more\n\n"] * 200
    model.gate.clear()
    ask(window, qtbot, "R", until_answered=False)
    qtbot.waitUntil(lambda: len(model.requests) == 2 and bar.maximum() > 500)
    window.chat_pane.list.go_to(0)
    value = bar.value()
    assert value < 500
    model.gate.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.chat_pane.list.card(3).view.toPlainText().count("more") == 200
    assert bar.value() == value


def test_a_long_conversation(window, qtbot, picture, model):
    """Only the cards near what is seen are made, and an answer that grows does not make them again."""
    add(window, qtbot, picture("a.png"))
    chat = window.session._chat
    conversation = chat.conversation
    outcome = Finished(StopReason.END, 1, 0, 1, 0.1, 0.2)
    for number in range(100):
        parent = len(conversation.nodes) - 1 if number else None
        conversation = conversation.add(parent, Message(Role.USER, f"Q{number}"))
        conversation = conversation.add(2 * number, Message(Role.ASSISTANT, f"A{number}"), outcome)
    chat.conversation = conversation
    window.session.conversation_changed.emit()
    shown = window.chat_pane.list
    qtbot.waitUntil(lambda: not shown._more.isActive())
    before = dict(shown.cards)
    assert 199 in before
    assert len(before) < 50
    ask(window, qtbot, "one more")
    assert shown.keys == list(range(202))
    assert all(shown.cards[index] is card for index, card in before.items() if index in shown.cards)
    assert {198, 199, 200, 201} <= set(shown.cards)
    shown.go_to(0)
    assert shown.cards[0].view.hasFocus()
    qtbot.waitUntil(lambda: texts(window)[:2] == ["Q0", "A0"])


def test_model_errors_name_the_folder(tmp_path):
    from sightline.ui.error_text import explain

    assert str(tmp_path) in explain(ModelError(tmp_path, "it is broken.", "Choose another."))


def test_the_model_is_freed_in_its_own_lane(make_window, qtbot, model):
    window = make_window()
    qtbot.waitUntil(lambda: "Fake model" in window.status.model_name.text())
    window.close()
    assert window.session.close()
    assert model.closed
    assert threading.get_ident() not in model.threads


def test_focus_stays_where_it_is_useful(window, qtbot, picture):
    window.activateWindow()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    assert window.chat_pane.box.hasFocus()


def test_the_window_is_usable_at_200_percent(make_window, qtbot, picture, model):
    """All of it can be seen, at least by scrolling up and down, in a window as small as a small screen."""
    window = make_window(Settings(text_scale=2.0))
    window.resize(800, 600)

    def check():
        qtbot.wait(50)
        assert (window.width(), window.height()) == (800, 600)
        for each in (window.left, window.chat_pane, window.statusBar()):
            assert window.rect().contains(each.rect().translated(each.mapTo(window, QPoint())))
        for each in [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]:
            if each.isVisible():
                left, right = (each.mapTo(window, QPoint(x, 0)).x() for x in (0, each.width()))
                assert left >= 0, each.accessibleName()
                assert right <= window.width(), each.accessibleName()

    check()
    add(window, qtbot, picture("a.png"), picture("b.png"))
    check()
    window.status.show_opening(7, 20)
    check()
    window.status.show_opening(0, 0)
    ask(window, qtbot, "Q")
    check()
    window.preferences.choose(text_scale=1.0)


def test_the_window_answers_while_a_model_is_stuck_loading(make_window, qtbot, picture, model):
    window = make_window(load=False)
    stuck = model.gate  # opened at the end of the test, whatever happens
    stuck.clear()

    def never(folder, pictures):
        stuck.wait(60)  # not even between two events
        yield
        return model

    window.session.model._open_model = never
    window.models.load("")
    add(window, qtbot, picture("a.png"), picture("b.png"))
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "a.png")
    ask(window, qtbot, "Patience", until_answered=False)
    qtbot.waitUntil(lambda: texts(window)[:1] == ["Patience"])
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.chat_pane.box.text() == "Patience"
    stuck.set()
    qtbot.waitUntil(lambda: "Fake model" in window.status.model_name.text())


def test_a_real_model_folder_answers_in_the_window(make_window, qtbot, picture, tiny_bundle):
    """The engine behind the window: three real graphs with random weights."""
    from sightline.ui.application import open_model

    window = make_window(Settings(max_new_tokens=8), load=False)
    window.session.model._open_model = open_model
    window.models.load(str(tiny_bundle("clip")))
    add(window, qtbot, picture("a.png"))
    qtbot.waitUntil(lambda: window.status.phase.text() == "The picture has been read", timeout=60_000)
    ask(window, qtbot, "What is it?")
    assert window.banner.text() == ""
    outcome = window.session.conversation.nodes[-1].outcome
    assert 0 < outcome.new_tokens <= 8
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: not window.session.answering)
    first, second = window.session.conversation.nodes[1:]
    assert second.parent == first.parent
    assert second.outcome.cached_tokens > 0  # the picture and the question are not read again


def test_the_keys_work_while_writing(window, qtbot, picture, model):
    box = window.chat_pane.box
    add(window, qtbot, picture("a.png"), picture("b.png"))
    ask(window, qtbot, "first question")
    qtbot.keyClicks(box, "draft")
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "first question"
    qtbot.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "draft"
    qtbot.keyClick(box, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "a.png")
    qtbot.keyClick(box, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(model.requests) == 2 and not window.session.answering)
    qtbot.keyClick(box, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: texts(window) == ["first question", "Answer 1."])
    model.script = without_end()
    qtbot.keyClick(box, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "word" in texts(window)[-1])
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.session.answering)
    qtbot.waitUntil(lambda: "3/3" in notes(window))
    QGuiApplication.clipboard().setText("pasted")
    box.set_text("")
    qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "pasted"


def test_the_keyboard_stays_at_the_answer_it_switches(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    trigger(window, "Read messages")
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: not window.session.answering)
    focus = lambda: QApplication.focusWidget()  # noqa: E731
    assert focus().toPlainText() == "Answer 2."
    qtbot.keyClick(focus(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert focus().toPlainText() == "Answer 1."
    qtbot.keyClick(focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert focus().toPlainText() == "Answer 2."


def test_an_earlier_answer_can_be_switched_and_takes_its_branch_along(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    trigger(window, "Regenerate")
    qtbot.waitUntil(lambda: not window.session.answering)
    ask(window, qtbot, "R")
    trigger(window, "Read messages")
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    trigger(window, "Previous answer")
    qtbot.waitUntil(lambda: texts(window) == ["Q", "Answer 1."])
    trigger(window, "Next answer")
    qtbot.waitUntil(lambda: texts(window) == ["Q", "Answer 2.", "R", "Answer 3."])


def test_what_holds_no_picture_is_refused_in_words(window, qtbot):
    QGuiApplication.clipboard().clear()
    trigger(window, "Paste")
    assert "no picture" in window.banner.text()
    window.banner.dismiss()
    mime = QMimeData()
    mime.setData("application/x-thing", b"thing")
    drop(window, mime)
    assert "no picture" in window.banner.text()


def test_many_refusals_stay_readable(window, qtbot, tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02}.png").write_text("not a picture")
    add(window, qtbot, *sorted(tmp_path.glob("*.png")))
    lines = window.banner.text().splitlines()
    assert "24 more" in lines[0]
    assert len(lines) == 7
    assert "29.png" in lines[-1]
    assert window.height() > 2 * window.banner.height()


def asked_about(model):
    """The numbers of the pictures that went with each question of the last request, as the model is told them."""
    return [[image.number for image in message.images] for message in model.requests[-1].messages if message.images]


def slowly(window, name):
    """Opening the file of this name waits until the event that is returned is set."""
    gate = threading.Event()
    opener = window.session.pictures.decoded.open

    def open_slowly(path):
        if path.name == name:
            gate.wait(30)
        return opener(path)

    window.session.pictures.decoded.open = open_slowly
    return gate


def test_the_model_is_told_the_numbers_that_the_person_sees(window, qtbot, picture, model):
    add(window, qtbot, *(picture(f"{number:02}.png") for number in range(1, 13)))
    strip = window.picture_pane.strip
    for number in (5, 9):
        strip.setCurrentRow(number - 1)
        qtbot.waitUntil(lambda name=f"{number:02}.png": window.session.pictures.shown.name == name)
        assert f"Image {number}:" in window.picture_pane._name.text()
        ask(window, qtbot, f"about image {number}")
    assert asked_about(model) == [[5], [9]]


def test_the_picture_that_is_shown_goes_along_once(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "one")
    add(window, qtbot, picture("b.png"), picture("c.png"))
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "b.png")
    ask(window, qtbot, "two")
    assert asked_about(model) == [[1], [2, 3]]


def test_a_question_waits_for_the_picture_that_is_being_opened(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    gate = slowly(window, "b.png")
    window.session.pictures.open([picture("b.png")])
    ask(window, qtbot, "What is this?", until_answered=False)
    assert "waits for the picture" in window.status.phase.text()
    assert window.chat_pane.box.text() == ""
    ask(window, qtbot, "And this?", until_answered=False)
    assert window.chat_pane.box.text() == "And this?"
    assert not model.requests
    gate.set()
    qtbot.waitUntil(lambda: len(texts(window)) == 2 and not window.session.answering)
    assert texts(window)[0] == "What is this?"
    assert asked_about(model) == [[1, 2]]
    assert window.chat_pane.box.text() == "And this?"


def test_a_question_that_waits_can_be_taken_back(window, qtbot, picture, model):
    gate = slowly(window, "a.png")
    window.session.pictures.open([picture("a.png")])
    ask(window, qtbot, "What is this?", until_answered=False)
    trigger(window, "Stop")
    assert window.chat_pane.box.text() == "What is this?"
    assert "back in the box" in window.status.phase.text()
    gate.set()
    qtbot.waitUntil(lambda: not window.session.pictures.opening)
    assert window.session.pictures.shown.name == "a.png"
    assert not model.requests
    qtbot.waitUntil(lambda: not window.session.working)


def test_a_question_that_waited_for_nothing_comes_back(window, qtbot, tmp_path, model):
    gate = slowly(window, "gone.png")
    window.session.pictures.open([tmp_path / "gone.png"])
    ask(window, qtbot, "What is this?", until_answered=False)
    gate.set()
    qtbot.waitUntil(lambda: window.chat_pane.box.text() == "What is this?")
    assert "gone.png" in window.banner.text()
    assert "Add a picture first" in window.banner.text()


def test_a_newer_picture_is_not_replaced_by_one_chosen_before(window, qtbot, picture):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    gate = threading.Event()
    pixels = window.session.pictures.decoded.pixels

    def slow_pixels(image):
        if image.path.name == "a.png":
            gate.wait(30)
        return pixels(image)

    window.session.pictures.decoded.pixels = slow_pixels
    trigger(window, "Previous picture")
    add(window, qtbot, picture("c.png"))
    assert window.session.pictures.shown.name == "c.png"
    trigger(window, "Previous picture")  # to b
    qtbot.waitUntil(lambda: window.session.pictures._showing is not None)
    trigger(window, "Next picture")  # and back to c, which is still shown
    gate.set()
    qtbot.wait(50)
    assert window.session.pictures.shown.name == "c.png"
    assert window.picture_pane.strip.currentRow() == 2


def test_strip_and_canvas_stay_together_when_a_picture_cannot_be_shown(window, qtbot, picture):
    a, b = picture("a.png"), picture("b.png")
    add(window, qtbot, a, b)
    window.session.pictures.decoded._decoded.clear()
    a.unlink()
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: "a.png" in window.banner.text())
    assert window.session.pictures.shown.name == "b.png"
    assert window.picture_pane.strip.currentRow() == 1


def test_the_status_says_what_is_true_after_the_last_step(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Q")
    add(window, qtbot, picture("a.png"))  # it is open, and was asked about
    qtbot.wait(50)
    assert window.status.phase.text() == "The picture is open"
    model.gate.clear()
    model.script = ["word "] * 3
    trigger(window, "Regenerate")
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.status.phase.text() == "No answer"
    ask(window, qtbot, "R", until_answered=False)
    window.chat_pane.box.set_text("new words")
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.status.phase.text() == "No answer; Ctrl+Up brings your question back."
    assert window.chat_pane.box.text() == "new words"
    ask(window, qtbot, "S", until_answered=False)
    trigger(window, "New conversation")
    assert window.status.phase.text().startswith("A new conversation")


def test_an_opened_picture_is_no_longer_called_opening_where_there_is_no_model(make_window, qtbot, picture):
    window = make_window(load=False)
    add(window, qtbot, picture("a.png"), picture("b.png"))
    qtbot.wait(50)
    assert window.status.phase.text() == "2 pictures are open"


def test_a_wrong_picture_is_taken_back(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"), picture("b.png"), picture("c.png"))
    trigger(window, "Previous picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown.name == "b.png")
    trigger(window, "Remove this picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown is not None and window.session.pictures.shown.name == "c.png")
    assert window.picture_pane.strip.currentRow() == 1
    ask(window, qtbot, "Q")
    assert asked_about(model) == [[1, 3]]
    assert not window.menus._remove.isEnabled()
    qtbot.keyClick(window.picture_pane.strip, Qt.Key.Key_Delete)
    assert "c.png is part of the conversation" in window.banner.text()
    add(window, qtbot, picture("b.png"))
    assert window.session.pictures.shown.number == 4
    trigger(window, "Remove this picture")
    qtbot.waitUntil(lambda: window.session.pictures.shown is not None and window.session.pictures.shown.name == "c.png")


def test_the_last_picture_taken_back_leaves_an_empty_window(window, qtbot, picture):
    add(window, qtbot, picture("a.png"))
    trigger(window, "Remove this picture")
    assert window.welcome.isVisible()
    assert window.session.pictures.attached() == ()
    assert window.windowTitle() == "Sightline"
    add(window, qtbot, picture("b.png"))
    assert window.session.pictures.shown.number == 1


def test_a_conversation_that_was_left_can_be_brought_back(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    ask(window, qtbot, "Q")
    model.gate.clear()
    ask(window, qtbot, "R", until_answered=False)
    trigger(window, "New conversation")
    trigger(window, "New conversation")  # an empty one is not worth keeping
    qtbot.waitUntil(lambda: window.menus._bring_back.isEnabled())
    model.gate.set()
    add(window, qtbot, picture("c.png"))
    trigger(window, "Bring back the last conversation")
    qtbot.waitUntil(lambda: window.session.pictures.shown is not None and window.session.pictures.shown.name == "b.png")
    assert texts(window) == ["Q", "Answer 1."]
    assert window.chat_pane.box.text() == "R"
    assert [each.name for each in window.session.pictures.opened.values()] == ["a.png", "b.png"]
    assert window.picture_pane.strip.count() == 2
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(texts(window)) == 4 and not window.session.answering)
    assert [message.text for message in model.requests[-1].messages] == ["Q", "Answer 1.", "R"]
    trigger(window, "Bring back the last conversation")
    qtbot.waitUntil(lambda: window.session.pictures.shown is not None and window.session.pictures.shown.name == "c.png")
    assert texts(window) == []


def test_what_was_written_before_leaving_is_there_when_it_is_brought_back(window, qtbot, picture, model):
    model.script = without_end("So far ")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Go on", until_answered=False)
    qtbot.waitUntil(lambda: "So far" in "".join(texts(window)))
    trigger(window, "New conversation")
    qtbot.waitUntil(lambda: window.menus._bring_back.isEnabled())
    trigger(window, "Bring back the last conversation")
    qtbot.waitUntil(lambda: len(texts(window)) == 2)
    assert texts(window)[0] == "Go on"
    assert texts(window)[1].startswith("So far")


def test_a_model_chosen_while_the_fallback_loads_is_remembered(make_window, qtbot, tmp_path):
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    window = make_window(Settings(model_folder=str(tmp_path / "gone")), load=False)
    window.session.model.failed.connect(lambda *_: window.models.load(str(chosen)))
    window.models.load(str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: window.preferences.settings.model_folder == str(chosen))


def test_text_that_names_no_file_after_all_goes_into_the_question(window, qtbot):
    mime = QMimeData()
    mime.setText("/no/such/file.png")
    window.pictures.take(mime)
    qtbot.waitUntil(lambda: window.chat_pane.box.text() == "/no/such/file.png")
    assert window.banner.text() == ""


def test_progress_counts_what_is_refused_too(window, qtbot, picture, tmp_path):
    gate = slowly(window, "z.png")
    (tmp_path / "empty.png").touch()
    window.session.pictures.open([tmp_path / "empty.png", picture("a.png"), picture("z.png")])
    qtbot.waitUntil(lambda: "Opening picture 2 of 3" in window.status.opening.words.text())
    assert window.status.opening.bar.value() == 2
    gate.set()
    qtbot.waitUntil(lambda: not window.session.pictures.opening)


def test_closing_does_not_wait_for_a_lane_that_is_stuck(window, qtbot, picture):
    gate = slowly(window, "b.png")
    window.session.pictures.open([picture("a.png"), picture("b.png")])
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 1)
    window.close()
    assert not window.isVisible()
    assert not window.session.close(0.05)
    gate.set()
    assert window.session.close()


def test_a_narrow_window_has_its_panes_one_above_the_other(window, qtbot, picture):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    for width, orientation in ((640, Qt.Orientation.Vertical), (1000, Qt.Orientation.Horizontal)):
        window.resize(width, 560)
        qtbot.waitUntil(lambda orientation=orientation: window.splitter.orientation() == orientation)
        assert window.width() == width
        for pane in (window.picture_pane, window.chat_pane):
            assert window.rect().contains(pane.rect().translated(pane.mapTo(window, QPoint())))


def test_a_long_file_name_does_not_make_the_window_wider(window, qtbot, tmp_path):
    window.resize(800, 600)
    add(window, qtbot, tmp_path / ("x" * 200 + ".png"))
    qtbot.wait(10)
    assert window.width() == 800


def test_a_question_is_edited_beside_the_first_and_what_followed_stays_with_it(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"))
    for question in ("Q", "R", "S"):
        ask(window, qtbot, question)
    box = window.chat_pane.box
    box.set_text("being written")
    trigger(window, "Read messages")
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    assert box.hasFocus()
    assert box.text() == "R"
    assert "Editing message 3" in notes(window)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "being written"
    trigger(window, "Read messages")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)  # the question before the answer it is at
    assert box.text() == "R"
    box.set_text("R, better")
    assert window.session._text == "being written"  # what is kept, should the program be killed now
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.session.answering)
    assert box.text() == "being written"
    assert texts(window) == ["Q", "Answer 1.", "R, better", "Answer 4."]
    assert [message.text for message in model.requests[-1].messages] == ["Q", "Answer 1.", "R, better"]
    assert window.session.conversation.nodes[-2].edited
    button(window, "Previous version of the question").click()
    assert texts(window) == ["Q", "Answer 1.", "R", "Answer 2.", "S", "Answer 3."]
    qtbot.waitUntil(lambda: "1/2" in notes(window))
    ask(window, qtbot, "T")
    assert [message.text for message in model.requests[-1].messages][2:] == ["R", "Answer 2.", "S", "Answer 3.", "T"]


def test_an_edited_question_keeps_its_pictures(window, qtbot, picture, model):
    add(window, qtbot, picture("a.png"), picture("b.png"))
    ask(window, qtbot, "Q")
    button(window, "Edit message 1").click()
    qtbot.waitUntil(lambda: "Editing message 1, with images 1, 2" in notes(window))
    ask(window, qtbot, "Q, better")
    assert model.requests[-1].messages == (Message(Role.USER, "Q, better", model.requests[0].messages[0].images),)


def test_an_answer_that_was_stopped_is_written_on_beside_itself(window, qtbot, picture, model):
    model.script = without_end("So far ")
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Go on", until_answered=False)
    qtbot.waitUntil(lambda: "So far" in "".join(texts(window)))
    trigger(window, "Stop")
    qtbot.waitUntil(lambda: not window.session.answering)
    stopped = window.session.conversation.nodes[1].message.text
    model.script = ["to the end."]
    qtbot.waitUntil(
        lambda: "Continue" in [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    )
    button(window, "Continue").click()
    qtbot.waitUntil(lambda: len(window.session.conversation.nodes) == 3 and not window.session.answering)
    assert model.requests[-1].prefix == stopped
    assert [message.text for message in model.requests[-1].messages] == ["Go on"]
    assert window.session.conversation.messages()[-1].text == stopped + "to the end."
    assert window.session.conversation.nodes[1].message.text == stopped
    qtbot.waitUntil(lambda: "2/2" in notes(window))
    assert not [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.text() == "Continue"]


def test_messages_are_copied_as_markdown_and_as_plain_text(window, qtbot, picture, model):
    model.script = ["**bold** and\n\n- a list"]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "Is it *so*?")
    copied = QGuiApplication.clipboard().text
    trigger(window, "Copy as plain text")
    assert copied() == "bold and\n\n- a list"
    trigger(window, "Copy the conversation as Markdown")
    whole = "## You\n\n*Image 1: a.png*\n\nIs it \\*so\\*?\n\n## Sightline\n\n**bold** and\n\n- a list\n"
    assert copied() == whole
    trigger(window, "Copy the conversation as plain text")
    assert copied().startswith("You\n---\n\nImage 1: a.png\n\nIs it *so*?\n\nSightline\n")
    trigger(window, "Read messages")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert copied() == "Is it *so*?"


def test_f3_goes_on_in_the_search_that_was_opened_last(window, qtbot, picture, model, reader):
    reader.texts["a.png"] = "red blue red"
    add(window, qtbot, picture("a.png"))
    for question in ("Is it red?", "Or not red?"):
        ask(window, qtbot, question)
    qtbot.waitUntil(lambda: not window.session.words.working)
    following = [each for each in window.menus.actions if each.text().replace("&", "") == "Find the next one"]
    assert not following[0].isEnabled()
    trigger(window, "Find in the conversation…")
    qtbot.keyClicks(QApplication.focusWidget(), "red")
    count = window.chat_pane.find_bar._count.text
    assert count() == "1 of 2"
    trigger(window, "Find the next one")
    assert count() == "2 of 2"
    trigger(window, "Find the next one")
    assert count() == "1 of 2"
    trigger(window, "Find the one before")
    assert count() == "2 of 2"
    trigger(window, "Find in the picture…")
    qtbot.keyClicks(QApplication.focusWidget(), "red")
    in_picture = window.picture_pane.find_bar._count.text
    trigger(window, "Find the next one")
    assert (count(), in_picture()) == ("2 of 2", "2 of 2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    trigger(window, "Find the next one")
    assert count() == "1 of 2"
    qtbot.keyClick(window.chat_pane.find_bar._field, Qt.Key.Key_Escape)
    assert not following[0].isEnabled()
    assert window.chat_pane.list.current == 0
