"""Windows in other languages: nothing stays English, Arabic runs from right to left, and a switch loses nothing."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QTextEdit, QWidget

import sightline
from sightline.annotate.lint import check
from sightline.catalogue.entries import catalogue
from sightline.catalogue.fits import advise, engine
from sightline.catalogue.machine import Machine, Speed
from sightline.settings import Settings
from sightline.ui.languages import TRANSLATED, Language
from sightline.ui.review_findings import FindingsPanel
from sightline.ui.sentences import SENTENCES, translated

# Names, and what is the same in some of the languages.
THE_SAME = {"Sightline", "Text", "Conversations", "Conversation", "Attention", "Messages", "Question"}


@pytest.fixture
def speak(qapp):
    """Puts the application into a language; it is English again at the end."""
    usual = QLocale()
    language = Language(qapp)
    yield language.choose
    language.choose("en")
    QLocale.setDefault(usual)


def texts(window):
    """All that the window says, to the eye or to a screen reader."""
    said = {window.windowTitle()}
    for action in window.findChildren(QAction):
        said |= {action.text().replace("&", ""), action.statusTip()}
    for widget in window.findChildren(QWidget):
        said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        match widget:
            case QAbstractButton() | QLabel():
                said.add(widget.text().replace("&", ""))
            case QMenu():
                said.add(widget.title().replace("&", ""))
            case QLineEdit() | QTextEdit():
                said.add(widget.placeholderText())
    return {text for text in said if any(letter.isalpha() for letter in text)}


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_of_the_window_stays_english(make_window, speak, language):
    english = texts(make_window())
    assert len(english) > 100
    speak(language)
    window = make_window()
    window.settings.open()
    assert texts(window) & english <= THE_SAME


def test_a_model_that_knows_only_english_is_offered_english_questions_and_that_is_said(
    make_window, speak, model, monkeypatch, qtbot
):
    monkeypatch.setattr(model, "sees_context", False)

    def offered(pane):
        return [each.accessibleName() for each in pane._starters.findChildren(QAbstractButton)]

    window = make_window()
    qtbot.waitUntil(lambda: window.session.model.plain)
    questions = offered(window.chat_pane)
    assert not window.chat_pane._starter_note.isVisible()
    speak("de")
    window = make_window()
    german = window.chat_pane
    qtbot.waitUntil(lambda: german._starter_note.isVisible() and {*offered(german)} == {*questions})
    assert "Describe this picture." in questions
    assert german._starter_note.text() == "Dieses Modell versteht nur Englisch."
    assert german._starters.accessibleDescription() == "Dieses Modell versteht nur Englisch."
    monkeypatch.setattr(model, "sees_context", True)
    window.models.load(Settings().model_folder)
    qtbot.waitUntil(lambda: not german._starter_note.isVisible() and "Beschreibe dieses Bild." in offered(german))


def test_arabic_runs_from_right_to_left_and_the_picture_does_not(make_window, speak, qtbot, picture):
    speak("ar")
    window = make_window()
    window.session.pictures.open([picture("one.png")])
    canvas = window.picture_pane.canvas
    qtbot.waitUntil(lambda: len(window.session.pictures.opened) == 1)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.left.mapTo(window, QPoint()).x() > window.chat_pane.mapTo(window, QPoint()).x()
    rightmost, *_, leftmost = (window.menuBar().actionGeometry(action) for action in window.menuBar().actions())
    assert rightmost.left() > leftmost.right()
    assert canvas.isVisible()


def test_the_lint_and_the_reasons_for_a_model_are_told_in_the_language_of_the_window(qtbot, speak):
    speak("de")
    (finding,) = (each for each in check("IMG_1234.jpg") if "file" in each.reason)
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.show_findings([finding], aloud=False)
    assert panel.words() == "1 Anmerkung: Das ist der Name einer Datei; er sagt nichts über das Bild."
    assert translated("“perhaps” is a guess; who cannot see the picture cannot check it.") == (
        "„perhaps“ ist geraten; wer das Bild nicht sieht, kann es nicht prüfen."
    )
    here = Machine(memory=16 * 10**9, free_memory=9 * 10**9, free_disk=10**12, cores=8, card=None)
    advice = advise(catalogue(), here, Speed(bytes_per_second=1e8, flops=1e9), engine())
    told = r".+: das schnellste; keines antwortet binnen 20 Sekunden\. \d+ MB zu holen, \d+ MB Speicher, "
    told += r"etwa \d+ Minuten für eine Antwort auf diesem Prozessor \(wie hier gemessen\)\."
    assert re.fullmatch(told, translated(advice.why))
    problems = {fit.problem.template: translated(fit.problem) for fit in advice.fits if fit.problem}
    memory = problems["It needs {memory} of memory; this computer has {here}."]
    assert re.fullmatch(r"Es braucht \d+,\d GB Speicher; dieser Computer hat 16,0 GB\.", memory)
    assert translated("No such sentence.") == "No such sentence."


def test_every_sentence_of_the_lint_is_known(speak):
    speak("ja")
    found = set()
    for room in sorted(Path(sightline.__file__).parent.glob("annotate/lint*.py")):
        tree = ast.parse(room.read_text("utf-8"))
        inner = {part for whole in ast.walk(tree) if isinstance(whole, ast.JoinedStr) for part in whole.values}
        for node in ast.walk(tree):
            match node:
                case ast.JoinedStr():
                    text = "".join(part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
                case ast.Constant(str(text)) if node not in inner:
                    pass
                case _:
                    continue
            docstring = "\n" in text or f'"""{text}"""' in room.read_text("utf-8") or text.startswith(' "')
            if text.endswith(".") and text.count(" ") > 1 and not docstring and (text[0].isupper() or text[0] == "“"):
                assert translated(text) != text, (room.name, text)
                found.add(text)
    assert len(found) > 40
    assert len(SENTENCES) >= len(found)


SWITCH = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sightline.ui import application

application._PATIENCE = 300.0
told = {}
shown, opened = [], []
show = application.MainWindow.show

def showing(window):
    show(window)
    shown.append(window)
    window.session.history.opened.connect(lambda _: opened.append(window))

application.MainWindow.show = showing

def look():
    window = shown[-1]
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    if len(shown) == 1 and opened and "before" not in told:
        told["before"] = menus
        window.chat_pane.box.set_text("What is it?")
        window.settings.open()
        editor = window.settings.dialog.rows["language"].editor
        editor.setCurrentIndex(editor.findData("de"))
    elif len(shown) == 2 and window.chat_pane.box.text():
        told["after"] = menus
        told["draft"] = window.chat_pane.box.text()
        told["settings"] = window.settings.dialog.windowTitle()
        print(json.dumps(told), flush=True)
        timer.stop()
        window.close()

timer = QTimer(interval=20)
timer.timeout.connect(look)
exec_ = application.QApplication.exec
def begin(*_):
    timer.start()
    return exec_()
application.QApplication.exec = begin
sys.exit(application.run())
"""


def test_another_language_is_there_at_once_with_what_was_typed(tmp_path):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    run = subprocess.run([sys.executable, "-c", SWITCH], env=environment, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["before"][0] == "File"
    assert told["after"][0] == "Datei"
    assert told["draft"] == "What is it?"
    assert told["settings"] == "Einstellungen — Sightline"
    (stored,) = (tmp_path / "config").rglob("settings.json")
    assert Settings.load(stored).language == "de"
