"""Windows in other languages: nothing stays English, Arabic runs from right to left, and a switch loses nothing."""

import json
import os
import re
import subprocess
import sys
from dataclasses import fields

import pytest
from jinja2.exceptions import SecurityError
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QTextEdit, QWidget
from screenshots import keep

from sightline.annotate.lint import check
from sightline.catalogue.choosable import choosable
from sightline.catalogue.entries import catalogue
from sightline.catalogue.fits import Engine, advise, known_types
from sightline.catalogue.machine import Machine, Speed
from sightline.durations import about
from sightline.engine.images import find_pictures
from sightline.engine.template_sandbox import TemplateSandbox
from sightline.errors import PictureError, said
from sightline.events import Finished, StopReason
from sightline.model_settings import ModelSettings
from sightline.settings import Settings, builtin_model_folder
from sightline.typed_fields import problem_with
from sightline.ui import help_pages
from sightline.ui.error_text import explain
from sightline.ui.help_window import HelpWindow
from sightline.ui.languages import TRANSLATED, Language, current
from sightline.ui.model_settings_dialog import ModelSettingsDialog
from sightline.ui.models_rows import _available
from sightline.ui.review_findings import FindingsPanel
from sightline.ui.sentences import translated
from sightline.ui.status_text import outcome
from work import finish

# Names, and what is the same in some of the languages.
THE_SAME = {"Sightline", "Text", "Conversations", "Conversation", "Attention", "Messages", "Question"}


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
    keep(window)
    window.settings.open()
    keep(window.settings.dialog)
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


def test_the_help_is_in_the_language_of_the_window_whatever_the_numbers_are_in(qapp, qtbot, speak, monkeypatch):
    """A system that prefers Polish and German, with Polish numbers: the windows are in German."""
    polish = QLocale("pl_PL")
    language = Language(qapp)
    monkeypatch.setattr(language, "_system", polish)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["pl-PL", "de"])
    language.choose("")
    assert current() == "de"
    window = HelpWindow(None)
    qtbot.addWidget(window)
    assert window.pages[0].title == help_pages.load("de")[0].title != help_pages.load("en")[0].title
    language.choose("en")
    assert current() == "en"


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


def test_the_lint_is_told_in_the_language_of_the_window(qtbot, speak):
    speak("de")
    (finding,) = (each for each in check("IMG_1234.jpg") if "file" in each.reason)
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.show_findings([finding], aloud=False)
    assert panel.words() == "1 Anmerkung: Das ist der Name einer Datei; er sagt nichts über das Bild."
    (guess,) = check("A dog, {0} perhaps asleep.")
    assert translated(guess.reason) == "„perhaps“ ist geraten; wer das Bild nicht sieht, kann es nicht prüfen."
    assert translated("No such sentence.") == "No such sentence."


def test_the_reason_for_a_model_is_told_in_the_language_of_the_window(speak):
    speak("de")
    engine = Engine(model_types=known_types(), only_torch=(), in_torch=(), torch=False, exports=False, uses_card=False)
    here = Machine(memory=16 * 10**9, free_memory=12 * 10**9, free_disk=200 * 10**9, cores=4, card=None)
    slow = Speed(bytes_per_second=1e8, flops=1e9)
    told = advise(catalogue(), here, slow, engine)
    assert told.recommended is not None
    assert "Kurze Beschreibungen und einfache Fragen" in _available(told.recommended, "").details
    assert re.fullmatch(
        rf"{re.escape(told.recommended.entry.title)}: das schnellste; keines antwortet binnen 20 Sekunden\."
        r" (\d+ MB|\d+,\d GB) zu holen, (\d+ MB|\d+,\d GB) Speicher, etwa \d+ (Minuten|Stunden) für eine Antwort"
        r" auf diesem Prozessor \(wie hier gemessen\)\.",
        translated(told.why),
    )
    (unfit,) = (fit for fit in told.fits if fit.entry.title == "Qwen3-VL 2B")
    assert translated(unfit.problem).endswith("dafür sind die Pakete des Extras „export“ nötig.")


def test_why_a_setting_is_refused_or_of_no_use_is_told_in_the_language_of_the_window(speak, qtbot):
    speak("de")
    (folder,) = (each for each in fields(Settings) if each.name == "models_folder")
    assert translated(problem_with(folder, "here")) == "Schreiben Sie den ganzen Pfad des Ordners, oder wählen Sie ihn."
    _, of_model = finish(choosable(builtin_model_folder()))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ModelSettingsDialog("Sightline", ModelSettings(), of_model, parent)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.endswith(": Seine Gewichte gibt es hier nur in einer Form.") for text in told)


def test_why_a_chat_template_was_stopped_is_told_in_the_language_of_the_window(speak):
    speak("de")
    sandbox = TemplateSandbox()
    with pytest.raises(SecurityError) as stopped:
        sandbox.run(sandbox.from_string("{{ 'x' * 999999999999 }}"))
    words = said("its chat template refuses this conversation ({reason}).", reason=stopped.value)
    assert translated(words) == "seine Chat-Vorlage lehnt dieses Gespräch ab (was sie erzeugt, ist zu groß)."


def test_why_the_system_refused_is_told_in_the_language_of_the_window(speak, tmp_path):
    speak("fr")
    with pytest.raises(PictureError) as gone:
        next(find_pictures(tmp_path / "gone"))
    assert "le dossier ne peut pas être lu : ce fichier ou dossier n’existe pas." in explain(gone.value)


@pytest.mark.parametrize(
    ("language", "seconds", "words"),
    [
        ("de", 1, "etwa eine Sekunde"),
        ("de", 7200, "etwa 2 Stunden"),
        ("ar", 120, "نحو دقيقتين"),
        ("ar", 180, "نحو 3 دقائق"),
        ("ar", 660, "نحو 11 دقيقة"),
    ],
)
def test_how_long_something_takes_has_the_plural_of_the_language(speak, language, seconds, words):
    speak(language)
    assert translated(about(seconds)) == words


def test_numbers_have_the_decimal_point_of_the_window(speak):
    done = Finished(StopReason.END, 20, 0, 12, 0.25, 1.44, cost=0.0012, currency="€")
    speak("de")
    assert all(number in outcome(done).split() for number in ("1,4", "0,25", "0,0012"))
    assert "." not in outcome(done)
    speak("ja")
    assert all(number in outcome(done) for number in ("1.4", "0.25", "0.0012"))


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
