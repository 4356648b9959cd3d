"""Servers in the window: the mark before anything is sent, the dialog, keys, and what a server answers."""

from dataclasses import replace
from threading import Barrier, Event

import keyring
import pytest
from keyring.backends import fail
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton
from test_main_window import add, trigger
from test_main_window import ask as type_question
from test_review_window import dialog, statuses
from test_review_window import trigger as trigger_review

from misbehaving_server import ANSWER, serving
from sightline import keys
from sightline.servers import Server, load_servers, save_servers
from sightline.settings import Settings
from sightline.ui.review_options import OptionsDialog

CANARY = "sk-canary-e60d17"
HERE = "Pictures go to another program on this computer → {host}"


@pytest.fixture
def server():
    yield from serving()


@pytest.fixture(autouse=True)
def no_key_store():
    """Keys are kept for this session only, as where there is no key store."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)
    keys._session.clear()


def known(server, mode="good", name="Test"):
    return Server(name, server.address(mode), "tiny")


def use(window, qtbot, server):
    window.models.use_server(server)
    wait(qtbot, lambda: not window.session.model.loading)


def wait(qtbot, condition):
    """For as long as it takes: the first connection imports much."""
    qtbot.waitUntil(condition, timeout=60_000)


def ask(window, qtbot, text, until_answered=True):
    type_question(window, qtbot, text, until_answered=False)
    if until_answered:
        wait(qtbot, lambda: not window.session.answering)


def holding_the_key(folder):
    return [file for file in folder.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]


def test_the_mark_is_there_before_anything_can_be_asked(window, qtbot, server):
    assert not window.mark.isVisible()
    assert "Nothing leaves this computer" in window.welcome._sentence.text()
    chosen = known(server)
    window.models.use_server(chosen)  # and before it is even open
    assert window.session.model.loading
    assert window.mark.isVisible()
    assert window.mark.text() == HERE.format(host=chosen.host)
    assert "Nothing leaves" not in window.welcome._sentence.text()
    wait(qtbot, lambda: not window.session.model.loading)
    assert window.mark.isVisible()
    assert window.status.model_name.accessibleName() == f"tiny ({chosen.host}) · on a server"
    far = replace(chosen, address="https://api.example.org/v1")
    use(window, qtbot, far)
    assert window.mark.text() == "Pictures leave this computer → api.example.org"
    assert server.asked == []


def test_the_mark_stays_until_the_model_here_answers(window, qtbot, server, model, picture):
    use(window, qtbot, known(server))
    qtbot.mouseClick(window.mark._leave, Qt.MouseButton.LeftButton)
    assert window.mark.isVisible()  # what is asked now could still go there
    wait(qtbot, lambda: not window.mark.isVisible())
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    assert len(model.requests) == 1
    assert server.asked == []


def test_a_server_answers_and_nothing_is_sent_before_the_question(window, qtbot, server, picture, tmp_path):
    chosen = known(server)
    keys.set_key(chosen.account, CANARY)
    use(window, qtbot, replace(chosen, output_price=1000.0, currency="EUR"))
    add(window, qtbot, picture("a.png"))
    window.session.model.work(lambda _: iter(()))  # after what is read ahead
    assert server.asked == []
    ask(window, qtbot, "What is it?")
    node = window.session.conversation.nodes[-1]
    assert node.message.text == ANSWER
    assert (node.writer.model, node.writer.folder) == (f"tiny ({chosen.host})", "")
    assert (node.outcome.new_tokens, node.outcome.currency) == (3, "EUR")
    assert server.asked[0].headers["authorization"] == f"Bearer {CANARY}"
    assert "0.003 EUR" in window.status.phase.text()
    window.session.history.close()
    assert holding_the_key(tmp_path) == []


def test_stopping_closes_the_connection_and_keeps_what_came(window, qtbot, server, picture):
    use(window, qtbot, known(server, "silent_after_a_word"))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?", until_answered=False)
    wait(qtbot, lambda: window.chat_pane.last_answer() == "A red")
    window.session.stop()
    wait(qtbot, lambda: not window.session.answering)
    assert server.left.wait(60)
    assert window.session.conversation.nodes[-1].message.text == "A red"


def test_a_server_that_fails_gives_the_question_back(window, qtbot, server, picture):
    use(window, qtbot, known(server, "wants_a_key"))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    assert "it wants a key" in window.banner.text()
    assert window.chat_pane.box.text() == "What is it?"


def test_the_next_start_finds_the_server_again_and_one_that_is_gone_is_none(make_window, qtbot, server, tmp_path):
    chosen = known(server)
    save_servers([chosen], tmp_path / "servers.json")
    window = make_window(Settings(server="Test"), load=False)
    window.servers.load_chosen(window.preferences.settings)
    assert window.mark.isVisible()
    wait(qtbot, lambda: not window.session.model.loading)
    save_servers([], tmp_path / "servers.json")
    window.servers.load_chosen(window.preferences.settings)
    wait(qtbot, lambda: not window.mark.isVisible())
    assert Settings.load(tmp_path / "settings.json").server == ""


def test_alt_texts_are_drafted_by_a_server_several_at_once_under_its_mark(window, qtbot, server, tmp_path):
    (tmp_path / "photos").mkdir()
    for place in range(4):
        Image.new("RGB", (60, 40), (60 * place, 200, 30)).save(tmp_path / "photos" / f"{place}.png")
    server.meeting = Barrier(4)  # each request waits until all are there
    chosen = replace(known(server), at_once=4, input_price=100.0, output_price=1000.0, currency="EUR")
    use(window, qtbot, chosen)
    window.reviews.open()
    review = window.reviews.window
    qtbot.addWidget(review)
    assert review.mark.isVisible()
    assert review.mark.text() == HERE.format(host=chosen.host)
    assert "Nothing leaves" not in review._promise.text()
    review.batches._add([tmp_path / "photos"])
    wait(qtbot, lambda: len(review.session.entries) == 4)
    assert server.asked == []
    trigger_review(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    wait(qtbot, lambda: statuses(review) == ["drafted"] * 4 and not review.drafting.running)
    assert server.most_together == 4
    assert {entry.alt_text for entry in review.session.entries.values()} == {ANSWER}
    # Of 30 tokens sent and 3 answered for each, at 100 and 1,000 for a million.
    assert review.phase.text() == "4 texts were drafted; 120 tokens sent, 12 answered, 0.024 EUR"
    qtbot.mouseClick(review.mark._leave, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: not review.mark.isVisible())


# The dialog


def field(dialog, name):
    found = [
        each
        for kind in (QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox)
        for each in dialog.form.findChildren(kind)
        if each.accessibleName() == name and not isinstance(each.parent(), QComboBox)
    ]
    assert len(found) == 1, name
    return found[0]


def test_a_server_is_added_asked_for_its_models_and_used(window, qtbot, server, tmp_path):
    trigger(window, "Servers…")
    dialog = window.servers.dialog
    assert not dialog.use_button.isDefault()
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert "no name" in dialog.sentence.text()
    qtbot.keyClicks(field(dialog, "Name"), "Mine")
    qtbot.keyClicks(field(dialog, "Address"), "http://example.org")
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert "https://" in dialog.sentence.text()
    field(dialog, "Address").setText(server.address("good"))
    qtbot.keyClicks(dialog.form.key, CANARY)
    qtbot.mouseClick(dialog.form._find_models, Qt.MouseButton.LeftButton)
    box = field(dialog, "Model")
    wait(qtbot, lambda: box.count() == 2)
    assert (box.itemText(0), box.currentText()) == ("large", "large")
    assert server.asked[0].headers["authorization"] == f"Bearer {CANARY}"
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: not dialog.isVisible())
    wait(qtbot, lambda: not window.session.model.loading)
    (kept,) = load_servers(tmp_path / "servers.json")
    assert (kept.name, kept.address, kept.model) == ("Mine", server.address("good"), "large")
    assert window.session.model.server == kept
    assert Settings.load(tmp_path / "settings.json").server == "Mine"
    assert keys.get_key(kept.account) == CANARY
    assert dialog.form.key.text() == ""
    assert holding_the_key(tmp_path) == []


def test_a_key_goes_with_another_name_and_never_to_another_address(window, qtbot, server, tmp_path):
    first = known(server)
    save_servers([first], tmp_path / "servers.json")
    keys.set_key(first.account, CANARY)
    window.servers.open()
    dialog = window.servers.dialog
    wait(qtbot, lambda: "until you quit" in dialog.form._kept.text())
    field(dialog, "Name").setText("Renamed")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    renamed = replace(first, name="Renamed")
    wait(qtbot, lambda: keys.get_key(renamed.account) == CANARY)
    assert keys.get_key(first.account) == ""
    field(dialog, "Address").setText("https://elsewhere.example.org/v1")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    done = []  # behind what saving has begun
    window.servers.lane.submit(each for each in ()).returned.connect(lambda _: done.append(True))
    wait(qtbot, lambda: bool(done))
    assert "No key" in dialog.form._kept.text()
    (moved,) = load_servers(tmp_path / "servers.json")
    assert keys.get_key(moved.account) == keys.get_key(renamed.account) == ""


def test_a_locked_key_store_is_waited_for_in_words_and_the_window_goes_on(window, qtbot, server, tmp_path, monkeypatch):
    save_servers([known(server)], tmp_path / "servers.json")
    unlocked = Event()
    monkeypatch.setattr(keys, "get_key", lambda account: unlocked.wait() and CANARY)
    window.servers.open()
    dialog = window.servers.dialog
    wait(qtbot, lambda: "Unlock it" in dialog.sentence.text())
    assert dialog.sentence.isVisible()
    assert dialog.sentence.accessibleName() == dialog.sentence.text()
    unlocked.set()
    wait(qtbot, lambda: "until you quit" in dialog.form._kept.text() or "key store" in dialog.form._kept.text())
    assert not dialog.sentence.isVisible()


def test_one_that_stays_locked_is_told_of(window, qtbot, server, tmp_path, monkeypatch):
    save_servers([known(server)], tmp_path / "servers.json")
    unlocked = Event()
    monkeypatch.setattr(keys, "get_key", lambda account: unlocked.wait() and CANARY)
    monkeypatch.setattr(keys, "PATIENCE", 0.2)
    window.servers.open()
    wait(qtbot, lambda: "may be locked" in window.servers.dialog.sentence.text())
    unlocked.set()


def test_forgetting_and_removing(window, qtbot, server, tmp_path):
    both = [known(server), known(server, name="Other")]
    save_servers(both, tmp_path / "servers.json")
    for each in both:
        keys.set_key(each.account, CANARY)
    use(window, qtbot, both[0])
    window.servers.open()
    dialog = window.servers.dialog
    assert dialog.findChild(QListWidget).count() == 2
    wait(qtbot, lambda: dialog.form._forget.isEnabled())
    qtbot.mouseClick(dialog.form._forget, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: keys.get_key(both[0].account) == "")
    wait(qtbot, lambda: not window.session.model.loading)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert load_servers(tmp_path / "servers.json") == (both[1],)
    wait(qtbot, lambda: not window.mark.isVisible())  # it was in use
    assert keys.get_key(both[1].account) == CANARY
    qtbot.keyClick(dialog.add_button, Qt.Key.Key_Space)
    field(dialog, "Name").setText("Other")
    field(dialog, "Address").setText("localhost:1")
    field(dialog, "Model").setEditText("m")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "another server called Other" in dialog.sentence.text()


def test_everything_in_the_dialog_has_a_name(window):
    window.servers.open()
    dialog = window.servers.dialog
    for kind in (QLineEdit, QComboBox, QAbstractSpinBox):
        for each in dialog.form.findChildren(kind):
            inner = isinstance(each.parent(), QComboBox | QAbstractSpinBox)
            assert inner or each.accessibleName(), each
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    assert dialog.list.accessibleName()
