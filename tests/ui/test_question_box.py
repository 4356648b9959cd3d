"""The box sends, breaks lines, remembers, and never loses a word."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextOption

from sightline.ui.question_box import QuestionBox


@pytest.fixture
def box(qtbot):
    box = QuestionBox()
    qtbot.addWidget(box)
    box.resize(300, 40)
    box.show()
    return box


def sent_by(box):
    sent = []
    box.sent.connect(sent.append)
    return sent


def test_enter_sends_and_shift_enter_breaks_the_line(box, qtbot):
    sent = sent_by(box)
    qtbot.keyClicks(box, "one")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(box, "two")
    assert box.text() == "one\ntwo"
    assert not sent
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    assert box.text() == "one\ntwo"  # until it was taken


def test_with_the_other_setting_control_enter_sends(box, qtbot):
    box.enter_sends = False
    sent = sent_by(box)
    qtbot.keyClicks(box, "one")
    qtbot.keyClick(box, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert not sent
    assert box.text() == "one\n"
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["one"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(box, qtbot, text):
    sent = sent_by(box)
    box.set_text(text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not sent


def test_a_question_from_elsewhere_leaves_what_is_being_written(box):
    box.set_text("my own long")
    box.accept("Describe this picture.")
    assert box.text() == "my own long"
    box.previous()
    assert box.text() == "Describe this picture."
    box.next()
    assert box.text() == "my own long"


def test_earlier_questions_and_the_draft_come_back(box):
    for question in ("first", "second"):
        box.accept(question)
    box.set_text("draft")
    seen = []
    for step in (box.previous, box.previous, box.previous, box.next, box.next, box.next):
        step()
        seen.append(box.text())
    assert seen == ["second", "first", "first", "second", "draft", "draft"]


def test_a_question_that_failed_comes_back_unless_something_new_was_written(box):
    box.accept("lost?")
    assert box.restore("lost?")
    assert box.text() == "lost?"
    box.set_text("new")
    assert not box.restore("lost?")
    assert box.text() == "new"
    box.previous()
    assert box.text() == "lost?"


def test_it_grows_with_its_text_up_to_a_limit(box):
    one = box.height()
    box.set_text("a\nb\nc")
    three = box.height()
    box.set_text("a\n" * 100)
    assert one < three < box.height() < 20 * one
    box.set_text("")
    assert box.height() == one


def test_a_pasted_word_of_100_kB_is_wrapped_letter_by_letter(box, qtbot):
    mime = QMimeData()
    mime.setText("x" * 100_000)
    box.insertFromMimeData(mime)
    assert box.text() == "x" * 100_000
    assert box.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    box.set_text("")
    assert box.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_pasted_pictures_and_files_are_passed_on_and_text_is_plain(box):
    passed = []
    box.pictures_pasted.connect(passed.append)
    picture, files, html = QMimeData(), QMimeData(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    files.setUrls([QUrl.fromLocalFile("/x/a.png")])
    files.setText("/x/a.png")
    html.setHtml("<b>bold</b>")
    html.setText("bold")
    for mime in (picture, files, html):
        assert box.canInsertFromMimeData(mime)
        box.insertFromMimeData(mime)
    assert len(passed) == 2
    assert box.text() == "bold"


def test_setting_text_can_be_undone(box):
    box.set_text("precious")
    box.set_text("replaced")
    box.undo()
    assert box.text() == "precious"
