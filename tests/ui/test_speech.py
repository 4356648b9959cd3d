"""Messages are read aloud, sentence by sentence, by Qt's own mock of a voice; no voice is a sentence, not a failure."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from test_main_window import add, ask

from fakes import FakeModel
from sightline.settings import Settings
from sightline.ui.help_window import HelpWindow
from sightline.ui.speech_engine import Silent, SpeechEngine
from sightline.ui.speech_text import GrowingText, sentences, sentences_as_typed

LONG = 60_000  # milliseconds; only a broken window takes so long


@pytest.fixture
def engine():
    engine = SpeechEngine()
    yield engine
    assert engine.shutdown()


@pytest.fixture
def said(monkeypatch):
    """What the voice was given to say, in order: text, rate and voice."""
    given = []
    really = SpeechEngine.say

    def say(self, *what):
        given.append(what)
        really(self, *what)

    monkeypatch.setattr(SpeechEngine, "say", say)
    return given


def texts(said):
    return [text for text, _, _ in said]


# What is said


@pytest.mark.parametrize(
    ("source", "spoken"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It costs 1.50 euros. Yes.", ["It costs 1.50 euros.", "Yes."]),
        ("# The **title**\n\nA *word* and `code` and [a link](http://x.org).",
         ["The title", "A word and code and a link (http://x.org)."]),
        ("- red\n- *blue*\n  - dark", ["red", "blue", "dark"]),
        ("3. first\n4. second", ["3: first", "4: second"]),
        ("| Name | Age |\n|---|---|\n| Ann | 7 |\n| Bob | |", ["Name: Ann, Age: 7", "Name: Bob, Age:"]),
        ("```\na = 1\nb = 2\n```", ["a = 1", "b = 2"]),
        ("> quoted\n\n---\n\nend", ["quoted", "end"]),
        ("这是猫。那是狗！好", ["这是猫。", "那是狗！", "好"]),
        ("“Stop.” He said so.", ["“Stop.”", "He said so."]),
        ("", []),
        ("***\n\n…", []),
    ],
)  # fmt: skip
def test_the_words_are_read_and_not_the_signs(source, spoken):
    assert sentences(source) == spoken


def test_what_a_person_typed_is_read_as_typed():
    assert sentences_as_typed("What is *this*? And 1. that") == ["What is *this*?", "And 1. that"]


def test_a_sentence_without_an_end_is_said_in_parts():
    parts = sentences("word " * 500)
    assert all(len(part) <= 400 for part in parts)
    assert " ".join(parts).split() == ["word"] * 500
    assert "".join(sentences("x" * 1000)) == "x" * 1000


@pytest.mark.parametrize("size", [1, 3, 50])
def test_a_growing_text_has_the_same_sentences_in_the_end(size):
    source = (
        "# Title\n\nOne. Two is *here*.\n\n- red\n- blue\n\n```\nx = 1\n```\n\n| A |\n|---|\n| b |\n\nLast one. No end"
    )
    text, seen = GrowingText(), []
    for at in range(0, len(source), size):
        text.append(source[at : at + size])
        now = text.sentences(over=False)
        seen.append(now)
    assert text.sentences(over=True) == sentences(source)
    assert ["Title", "One."] in [now[:2] for now in seen]
    assert all("No end" not in now for now in seen)


# The voice


def test_the_voice_says_one_text_and_tells_that_it_has_ended(engine, qtbot):
    with qtbot.waitSignal(engine.ended, timeout=LONG):
        engine.say("One two.", 0, "")


def test_what_is_said_later_takes_the_place_of_what_is_said_now(engine, qtbot):
    ends = []
    engine.ended.connect(lambda: ends.append(1))
    for _ in range(5):
        engine.say("One two three four five six seven eight nine ten.", 0, "")
    with qtbot.waitSignal(engine.ended, timeout=LONG):
        engine.say("Last.", 100, "")
    assert len(ends) == 1


def test_silence_is_not_the_end_of_a_text(engine, qtbot):
    ends = []
    engine.ended.connect(lambda: ends.append(1))
    engine.say("One two three four five six seven eight nine ten.", 0, "")
    engine.be_silent()
    with qtbot.waitSignal(engine.voices_found, timeout=LONG):  # in turn, in the same thread
        engine.find_voices()
    assert ends == []


def test_voices_of_all_languages_are_found_and_can_be_chosen(engine, qtbot):
    with qtbot.waitSignal(engine.voices_found, timeout=LONG) as found:
        engine.find_voices()
    (voices,) = found.args
    assert voices["Anne (en_GB)"].endswith("Anne")
    assert {"fi_FI", "nb_NO", "en_US"} <= {name.split("(")[1].rstrip(")") for name in voices}
    name = next(name for name in voices if "fi_FI" in name)
    with qtbot.waitSignal(engine.ended, timeout=LONG):
        engine.say("Yksi.", 0, name)
    assert engine._mouth._engine.locale().name() == "fi_FI"
    with qtbot.waitSignal(engine.ended, timeout=LONG):
        engine.say("A voice that is gone keeps nobody silent.", 0, "Nobody (xx_XX)")


@pytest.mark.parametrize("why", [Silent.NO_VOICE, Silent.NOT_INSTALLED])
def test_without_a_voice_it_says_why(engine, qtbot, monkeypatch, why):
    if why is Silent.NOT_INSTALLED:
        monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    else:
        from PySide6 import QtTextToSpeech

        class Deaf(QtTextToSpeech.QTextToSpeech):
            def availableVoices(self):
                return []

        monkeypatch.setattr(QtTextToSpeech, "QTextToSpeech", Deaf)
    with qtbot.waitSignal(engine.failed, timeout=LONG) as failed:
        engine.say("One.", 0, "")
    assert failed.args == [why]
    with qtbot.waitSignal(engine.voices_found, timeout=LONG) as found:
        engine.find_voices()
    assert found.args == [{}]


# The window


def read(window):
    window.chat_pane.focus_messages()
    return window.speech


def test_space_reads_a_message_and_space_stops(make_window, model: FakeModel, picture, qtbot, said):
    model.script = ["# Look\n\nOne **red** box. ", "Two."]
    window = make_window(Settings(speech_rate=40, speech_voice="Anne (en_GB)"))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    assert said == []  # nobody has asked for it
    speech = read(window)
    view = window.chat_pane.list.card(window.chat_pane.list.current).view
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert "Space or Esc stops" in window.status.phase.text()
    with qtbot.waitSignal(speech.engine.ended, timeout=LONG):
        pass  # of the first sentence
    assert speech.reading
    qtbot.waitUntil(lambda: not speech.reading, timeout=LONG)
    assert said == [(text, 40, "Anne (en_GB)") for text in ("Look", "One red box.", "Two.")]
    assert "Esc" not in window.status.phase.text()
    said.clear()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not speech.reading
    assert texts(said) == ["Look"]
    qtbot.keyClick(view, Qt.Key.Key_K)
    said.clear()
    qtbot.keyClick(window.chat_pane.list.card(window.chat_pane.list.current).view, Qt.Key.Key_Space)
    assert texts(said) == ["What?"]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not speech.reading


def test_an_answer_is_read_while_it_is_written(make_window, model: FakeModel, picture, qtbot, said):
    model.script = ["One is", " here. Two", " is there. Three"]
    window = make_window(Settings(speak_answers=True))
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    qtbot.waitUntil(lambda: not window.speech.reading, timeout=LONG)
    assert texts(said) == ["One is here.", "Two is there.", "Three"]


def test_escape_stops_the_voice_first_and_then_the_answer(make_window, model: FakeModel, picture, qtbot, said):
    model.script = ["One is here. Two", " is there. Three"]
    window = make_window(Settings(speak_answers=True))
    add(window, qtbot, picture("a.png"))
    model.gate.clear()
    window.chat_pane.box.restore("What?")
    qtbot.keyClick(window.chat_pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.answering, timeout=LONG)
    assert window.speech.reading
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.speech.reading
    assert window.session.answering
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.session.answering, timeout=LONG)
    assert said == []


def test_a_new_conversation_is_silent(make_window, picture, qtbot, said):
    window = make_window()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    read(window).toggle()
    assert window.speech.reading
    window.switch.clear()
    assert not window.speech.reading


def test_what_was_read_in_the_picture_is_heard_too(make_window, reader, model, picture, qtbot, said):
    reader.texts["a.png"] = "STOP"
    model.script = ["It says “STOP” and “GO”."]
    window = make_window()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    qtbot.waitUntil(lambda: "GO" in window.chat_pane.last_answer().split("\n")[-1], timeout=LONG)
    read(window).toggle()
    qtbot.waitUntil(lambda: not window.speech.reading, timeout=LONG)
    assert texts(said)[0] == "It says “STOP” and “GO”."
    assert texts(said)[-1].startswith("Not read in the picture")


def test_without_a_voice_the_window_says_a_sentence(make_window, picture, qtbot, monkeypatch):
    window = make_window()
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    with monkeypatch.context() as nothing:
        nothing.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
        read(window).toggle()
        qtbot.waitUntil(lambda: "sightline[speech]" in window.done_bar.text(), timeout=LONG)
    assert window.done_bar.isVisible()
    assert not window.done_bar._open.isVisible()  # no file came of it
    window.done_bar._help.click()
    helped = window.findChild(HelpWindow)
    assert helped.page.name == "reading-aloud"
    helped.close()
    assert not window.speech.reading
    assert window.banner.text() == ""
    read(window).toggle()
    assert window.done_bar.text() == ""  # there is a voice now, as after it was installed
    qtbot.waitUntil(lambda: not window.speech.reading, timeout=LONG)
    assert window.done_bar.text() == ""


def test_the_voices_can_be_chosen_in_the_settings(window, qtbot):
    window.settings.open()
    page = window.settings.dialog.sections.findItems("Speech", Qt.MatchFlag.MatchExactly)[0]
    window.settings.dialog.sections.setCurrentItem(page)
    box = window.settings.dialog.rows["speech_voice"].editor
    qtbot.waitUntil(lambda: box.findData("Anne (en_GB)") > 0, timeout=LONG)
    box.setCurrentIndex(box.findData("Anne (en_GB)"))
    assert window.preferences.settings.speech_voice == "Anne (en_GB)"
    window.settings.dialog.close()


def test_nothing_of_it_is_imported_before_it_is_wanted():
    code = "import sys, sightline.ui.main_window; print([m for m in sys.modules if 'Speech' in m or 'Multimedia' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
