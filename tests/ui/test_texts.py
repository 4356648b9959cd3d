"""What is said about errors, phases and endings."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from sightline.catalogue.installed import amount
from sightline.conversation import Role
from sightline.errors import (
    AppError,
    MissingPackageError,
    ModelError,
    ModelMemoryError,
    NoPicturesError,
    OutOfMemoryError,
    PictureError,
    said,
)
from sightline.events import Finished, Progress, Stage, StopReason
from sightline.ui import status_text
from sightline.ui.error_text import explain
from sightline.ui.languages import Language
from sightline.ui.message_card import MessageCard
from sightline.ui.sentences import translated


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PictureError("a.png", "it is empty.", "Choose another."), ["a.png", "it is empty.", "Choose another."]),
        (NoPicturesError(Path("/x/holiday")), ["holiday", "no picture"]),
        (ModelError(Path("/x/m"), "it is broken.", "Choose another."), ["/x/m", "it is broken."]),
        (OutOfMemoryError("the picture big.png"), ["memory", "big.png"]),
        (
            ModelMemoryError(Path("/x/m"), on_card=True),
            ["graphics card", "in m.", "smaller model", "4 bits", "processor"],
        ),
        (ModelMemoryError(Path("/x/m"), on_card=True, graphs=True), ["in m.", "smaller model", "q4", "processor"]),
        (ModelMemoryError(Path("/x/m"), graphs=True), ["in m.", "smaller model", "q4", "conversation is kept"]),
        (ModelMemoryError(Path("/x/m")), ["in m.", "smaller model", "export", "4 bits", "conversation is kept"]),
        (MemoryError(), ["memory"]),
        (MissingPackageError("Exporting", "export"), ["sightline[export]"]),
        (AppError("A problem.", "A remedy."), ["A problem. A remedy."]),
        (ValueError("odd {value}"), ["inside the program", "ValueError", "odd {value}"]),
    ],
)
def test_every_error_is_a_sentence_with_what_it_is_about(qapp, error, words):
    text = explain(error)
    assert all(word in text for word in words)
    assert text.endswith((".", '"'))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "a.png: die Datei ist leer (0 Byte). Wählen Sie eines von b, c."),
        ("fr", "a.png : le fichier est vide (0 octet). Choisissez parmi b, c."),
        ("ja", "a.png: ファイルが空です（0 バイト）。b、c から選んでください。"),
        ("ar", "\u200f\u2068a.png\u2069: الملف فارغ (0 بايت). اختر واحدًا من \u2068b، c\u2069."),
    ],
)
def test_what_the_engine_says_is_told_in_the_language_of_the_window(qapp, language, words):
    spoken = Language(qapp)
    spoken.choose(language)
    try:
        remedy = said("Choose one of {names}.", names=["b", "c"])
        assert explain(PictureError("a.png", said("the file is empty (0 bytes)."), remedy)) == words
        assert translated("words from elsewhere") == "words from elsewhere"
    finally:
        spoken.choose("en")


def test_a_size_is_told_in_the_language_of_the_window(qapp):
    spoken = Language(qapp)
    spoken.choose("fr")
    try:
        assert [translated(amount(count)) for count in (2_500_000_000, 3_000_000)] == ["2,5 Go", "3 Mo"]
    finally:
        spoken.choose("en")


def test_phases_count(qapp):
    assert status_text.phase(Progress(Stage.LOADING, 1, 4)) == "Loading the model… 25 %"
    assert status_text.phase(Progress(Stage.OPENING, 3, 9)) == "Opening picture 4/9…"
    assert status_text.phase(Progress(Stage.READING, 0, 2)) == "Reading image 1/2…"
    assert status_text.phase(Progress(Stage.READING, 2, 2)) == "Reading image 2/2…"
    assert status_text.phase(Progress(Stage.THINKING, 5, 9)) == "Thinking…"
    assert status_text.writing(1, 0.0) == "Writing…"
    assert status_text.writing(213, 1.0) == "Writing, 212 tok/s"


@pytest.mark.parametrize("reason", StopReason)
def test_every_ending_has_words(qapp, reason):
    text = status_text.outcome(Finished(reason, 100, 90, 12, 0.05, 0.4))
    assert text.startswith("12 tokens, 0.4 s, first token 0.05 s, 31 tok/s, ")
    assert text.endswith(status_text.ending(reason))


def test_an_answer_without_a_token_has_no_made_up_numbers(qapp):
    assert status_text.outcome(Finished(StopReason.UNSURE, 1, 0, 0, None, 0.2)) == "0.2 s, unsure"


def test_an_answer_that_an_error_broke_off_is_not_called_stopped(qapp, qtbot):
    card = MessageCard(Role.ASSISTANT)
    qtbot.addWidget(card)
    card.set_outcome(Finished(StopReason.FAILED, 0, 0, 0, 0.05, 0.4))
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "An error broke this answer off" in words
    assert "topped" not in words
    assert "token," not in words
