"""Short sounds, drawn by our own code, are played when they are wanted; without a device all is quiet."""

import sys
import wave

import numpy as np
import pytest
from test_main_window import add, ask

from sightline.events import StopReason
from sightline.settings import Settings
from sightline.ui.sounds import Player, Sound, samples, save

pytestmark = pytest.mark.qt_log_ignore("PulseAudio", "va")  # what Qt says where it finds no sound server
LONG = 60_000  # milliseconds; only a broken window takes so long


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_soft_and_without_clicks(sound, tmp_path):
    drawn = samples(sound).astype(int)
    assert len(drawn) <= 44_100 / 2
    assert 3_000 < np.abs(drawn).max() <= 32_767 / 4 + 1
    assert np.abs(drawn[[0, -1]]).max() < 300
    save(sound, tmp_path / "sound.wav")
    with wave.open(str(tmp_path / "sound.wav")) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (1, 44_100, len(drawn))
        assert np.array_equal(np.frombuffer(file.readframes(len(drawn)), "<i2"), drawn)


def test_each_sound_is_another(tmp_path):
    ends = {sound: sound.value[-1].hertz - sound.value[0].hertz for sound in Sound}
    assert ends[Sound.ERROR] < 0 < ends[Sound.FIRST_WORDS] < ends[Sound.DONE]
    assert len({samples(sound).tobytes() for sound in Sound}) == len(Sound)


@pytest.fixture
def played(monkeypatch):
    played = []
    monkeypatch.setattr(Player, "play", lambda self, sound: played.append(sound))
    return played


def test_sent_first_words_and_done(make_window, model, picture, qtbot, played):
    window = make_window(Settings(sounds=True))
    model.script = ["One ", "two ", "three."]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    assert played == [Sound.SENT, Sound.FIRST_WORDS, Sound.DONE]


def test_an_answer_that_breaks_off_is_one_error(make_window, model, picture, qtbot, played):
    window = make_window(Settings(sounds=True))
    model.script = ["One ", MemoryError()]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    qtbot.waitUntil(lambda: window.banner.text() != "", timeout=LONG)
    assert played == [Sound.SENT, Sound.FIRST_WORDS, Sound.ERROR]
    assert window.session.conversation.nodes[-1].outcome.reason is StopReason.FAILED


def test_nobody_is_startled_who_has_not_asked_for_sounds(window, picture, qtbot, played):
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What?")
    assert played == []


def test_where_nothing_can_be_heard_nothing_fails(qtbot, monkeypatch):
    player = Player()
    player.play(Sound.DONE)  # on whatever this computer has
    multimedia = pytest.importorskip("PySide6.QtMultimedia", reason="needs the extra “speech”")
    player = Player()
    monkeypatch.setattr(multimedia.QMediaDevices, "audioOutputs", lambda: [])
    for sound in Sound:
        player.play(sound)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player.play(Sound.DONE)
