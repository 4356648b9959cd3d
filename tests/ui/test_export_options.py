"""Every choice of the export dialog in every format: what it leaves out is nowhere in the file."""

import base64
import json
import re
import zipfile

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from test_export_dialog import ask_how, choose_format, type_name, words_of
from test_main_window import add, ask

from sightline.transcripts import formats

CAMERA = b"Camera of someone"


@pytest.fixture
def photo(window, qtbot, tmp_path, model):
    """A window that was asked about a photograph with its camera's name in it, twice."""
    exif = Image.Exif()
    exif[0x010F] = CAMERA.decode()
    folder = tmp_path / "home of someone"
    folder.mkdir()
    Image.new("RGB", (40, 30), "red").save(folder / "photo.jpg", exif=exif)
    add(window, qtbot, folder / "photo.jpg")
    ask(window, qtbot, "What is it?")
    qtbot.waitUntil(lambda: len(window.session.conversation.nodes) == 2 and not window.session.answering)
    window.session.regenerate()
    qtbot.waitUntil(lambda: len(window.session.conversation.nodes) == 3 and not window.session.answering)
    return window


def everything_in(path):
    data = path.read_bytes()
    match path.suffix:
        case ".html":
            data += b"".join(map(base64.b64decode, re.findall(rb'src="data:image/\w+;base64,([^"]+)"', data)))
        case ".docx":
            with zipfile.ZipFile(path) as archive:
                data = b"".join(archive.read(name) for name in archive.namelist())
        case ".json":
            data += b"".join(base64.b64decode(each["data"]) for each in json.loads(data)["pictures"])
        case ".md":
            data += b"".join(file.read_bytes() for file in path.parent.glob("*-pictures/*"))
    return data


def found_in(path):
    words = " ".join(words_of(path).split())
    told = json.loads(path.read_text()) if path.suffix == ".json" else None
    return {
        "camera": CAMERA in everything_in(path),
        "folder": "home of someone" in words,
        "stats": told["messages"][1]["outcome"] is not None if told else "complete" in words,
        "both answers": "Answer 1." in words and "Answer 2." in words,
    }


@pytest.mark.parametrize("extension", formats.find())
def test_what_is_left_out_is_nowhere(photo, qtbot, tmp_path, extension):
    (tmp_path / "out").mkdir()
    found = []
    for leave_out in (False, True):
        dialog = ask_how(photo, qtbot)
        choose_format(dialog, formats.find()[extension].NAME)
        if leave_out:
            for box in (dialog._strip, dialog._redact, dialog._stats):
                qtbot.keyClick(box, Qt.Key.Key_Space)
        (versions,) = (box for box in dialog.findChildren(QComboBox) if box.accessibleName().startswith("Versions"))
        versions.setCurrentIndex(versions.findData("selected" if leave_out else "all"))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        file = tmp_path / "out" / f"{leave_out}.{extension}"
        type_name(photo, qtbot, file)
        qtbot.waitUntil(lambda: not photo.exports.busy, timeout=60_000)
        found.append(found_in(file))
        for beside in file.parent.glob("*-pictures/*"):
            beside.unlink()
    with_pictures = extension != "txt"
    assert found[0] == {"camera": with_pictures, "folder": True, "stats": True, "both answers": True}
    assert not any(found[1].values())
