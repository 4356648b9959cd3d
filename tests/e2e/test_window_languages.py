"""The three uses in other languages, one of them from right to left, through the accessibility bus alone."""

import json
import xml.etree.ElementTree as ET

import pytest
from desktop import wait_for
from PIL import Image
from PySide6.QtCore import QLibraryInfo, QTranslator

from sightline.annotate import photo_metadata
from sightline.settings import resource_folder

pytestmark = pytest.mark.e2e

ASKED = {"de": "Wo steht der Leuchtturm?", "ar": "أين تقع المنارة؟"}
TOLD = {"de": "Eine rote Wand", "ar": "جدار أحمر"}


class Words:
    """What the window calls things in a language, as the bus has it: without the letters that open menus."""

    def __init__(self, language):
        self._own = {
            message.findtext("source"): message.findtext("translation")
            for message in ET.parse(resource_folder() / "i18n" / f"sightline_{language}.ts").iter("message")
        }
        self._qt = QTranslator()
        assert self._qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def __call__(self, english, **filled_in):
        return self._own[english].replace("&", "").format(**filled_in)

    def of_file_dialog(self, english):
        return self._qt.translate("QFileDialog", english).replace("&", "")


def hears(program, words):
    wait_for(lambda: any(words in said for said in program.heard()), words, program.report)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_through_the_accessibility_bus_alone(start, draw, bundle, tmp_path, language):
    words = Words(language)
    question, text = ASKED[language], TOLD[language]
    photos = tmp_path / "photos"
    photos.mkdir()
    Image.new("RGB", (90, 60), "red").save(photos / "one.jpg")
    program = start(bundle, draw("harbour.png"), language=language, export_format="json", max_new_tokens=8)
    program.find("image", "harbour.png*")

    program.write(words("Question"), question)
    program.press("push button", words("Ask"))
    hears(program, words("Answer: {text}", text="").rstrip("\u2068\u2069"))
    program.find("label", f"{words('You')}*1")

    program.press("menu item", words("&Edit"))
    program.press("menu item", words("&Search all conversations…"))
    program.write(words("Search all conversations"), question.split()[-1])
    program.press("list item", f"{question}*")
    program.press("push button", words("&Open"))
    program.find("label", f"{words('You')}*1", focused=True)

    program.press("menu item", words("&File"))
    program.press("menu item", words("&Export conversation…"))
    program.press("push button", words("&Save as…"))
    program.write(words.of_file_dialog("File &name:"), str(tmp_path / "told.json"))
    program.press("push button", words.of_file_dialog("&Save"))
    hears(program, words("✓ Saved as {file}", file="told.json"))
    assert json.loads((tmp_path / "told.json").read_text("utf-8"))["messages"][0]["text"] == question

    program.press("menu item", words("T&ools"))
    program.press("menu item", words("&Alt text…"))
    program.press("push button", words("Add a folder…"))
    program.write(words.of_file_dialog("Directory:"), str(photos))
    program.press("push button", words.of_file_dialog("&Choose"))
    hears(program, words("1 picture was added"))
    program.press("menu item", words("&Draft"))
    program.press("menu item", words("&Draft alt texts…"))
    program.press("push button", words("&Start drafting"))
    hears(program, words("1 text was drafted"))
    program.write(words("Alt text"), text)
    program.press("push button", words("✓ Approve"))
    hears(program, words("No picture is left to be reviewed in this list."))
    program.press("menu item", words("&Write"))
    program.press("menu item", words("&Write approved texts into the photos…"))
    program.press("push button", words("&Write"))
    hears(program, words("1 photo was written"))
    assert photo_metadata.read(photos / "one.jpg").alt_text["x-default"] == text
    unnamed = [
        node.path for node in program.nodes() if {"focusable", "visible"} <= node.states and not node.name.strip()
    ]
    assert unnamed == []
