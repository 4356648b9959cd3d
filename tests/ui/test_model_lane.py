"""The model behind the window: one thread that touches it, and what is known of it by the time it answers."""

import threading

from test_main_window import add, ask

from sightline.conversation import Writer
from sightline.errors import ModelError


def writer_of(window):
    return window.session.conversation.nodes[-1].writer


def test_an_answer_tells_which_weights_gave_it(window, qtbot, picture, model, tmp_path):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    writer = writer_of(window)
    assert (writer.model, writer.folder, writer.digest) == (model.name, str(tmp_path / "builtin"), model.digest_told)
    # Hashing the weights may take seconds: neither the window nor an answer waits in that thread.
    assert len(model.hashed_in) == 1
    assert not model.hashed_in & {threading.get_ident(), *model.threads}


def test_a_question_asked_while_the_weights_are_hashed_waits_and_can_be_stopped(make_window, qtbot, picture, model):
    model.hashing.clear()
    window = make_window()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?", until_answered=False)
    qtbot.waitUntil(lambda: window.session.answering)
    assert model.requests == []
    window.session.stop()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.chat_pane.box.text() == "What is it?"
    ask(window, qtbot, "What is it?", until_answered=False)
    model.hashing.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert writer_of(window).digest == model.digest_told


def test_a_model_whose_files_have_gone_still_answers(make_window, qtbot, picture, model, tmp_path):
    model.digest_told = ModelError(tmp_path, "its files have gone.", "Copy them there again.")
    window = make_window()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    assert isinstance(writer_of(window), Writer)
    assert writer_of(window).digest == ""


def test_another_model_of_the_same_name_is_another_writer(window, qtbot, picture, model, tmp_path):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What is it?")
    first = model.digest_told
    model.digest_told = "0b" * 32
    (tmp_path / "other").mkdir()
    window.models.load(str(tmp_path / "other"))
    ask(window, qtbot, "And now?")
    digests = [node.writer.digest for node in window.session.conversation.nodes if node.writer is not None]
    assert digests == [first, "0b" * 32]
