"""What an answer quotes is marked in its text: whether it was read in the picture, for the eye, pointer and ear."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCharFormat

from fakes import lines_of
from sightline.engine.quotes import find_quotes
from sightline.ui.markdown_view import MarkdownView

READ, UNREAD = QTextCharFormat.UnderlineStyle.DotLine, QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def view(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    return view


def show(view, answer, read):
    view.set_source(answer)
    view.mark_quotes(find_quotes(answer, lines_of(read)))


def marked(view):
    return [(mark.cursor.selectedText(), mark.format.underlineStyle()) for mark in view.extraSelections()]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("It says “Sales” and “Profit”.", [("Sales", READ), ("Profit", UNREAD)]),
        ("Sales are in “Sales”, and Profit in 'Profit'.", [("Sales", READ), ("Profit", UNREAD)]),
        ('\U0001f600 «Sales» \U0001f600\n\n- **"Profit"**', [("Sales", READ), ("Profit", UNREAD)]),
        ("The code is `Sales`, not Sales", [("Sales", READ)]),
        ("Sales, `Sales` and `Sales`", [("Sales", READ), ("Sales", READ)]),
        ("It says “**Sales** rose” there", [("Sales rose", READ)]),
        ("|a|\n|-|\n" + "| “Profit” |\n" * 30 + "\n“Sales”", [("Profit", UNREAD)] * 30 + [("Sales", READ)]),
        ("“sales   ROSE” is one", [("sales   ROSE", READ)]),
        ("<b>“Profit”</b> [“Sales”](http://127.0.0.1/)", [("Profit", UNREAD), ("Sales", READ)]),
        (f"“{'x' * 400}” and “Sales”", [("x" * 400, UNREAD), ("Sales", READ)]),
        ("No quote.", []),
    ],
)
def test_quotes_are_underlined_where_they_stand(answer, expected, view):
    show(view, answer, "Sales rose")
    found = [(text.replace("\u200b", ""), style) for text, style in marked(view)]
    assert found == expected


def test_marks_change_nothing_that_is_copied_and_go_with_their_reason(view):
    answer = "It says “Sales” and “Profit”."
    show(view, answer, "Sales")
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == answer
    assert "underline" not in QGuiApplication.clipboard().mimeData().html()
    view.mark("says", None)
    assert [text for text, _ in marked(view)] == ["Sales", "Profit", "says"]
    view.mark("", None)
    view.mark_quotes(())
    assert marked(view) == []


def test_the_pointer_and_the_caret_are_told(view, monkeypatch, qtbot):
    told = []
    monkeypatch.setattr("sightline.ui.markdown_view.QToolTip.showText", lambda at, words, widget: told.append(words))
    monkeypatch.setattr("sightline.ui.markdown_view.announce", lambda widget, words: told.append(words))
    show(view, "It says “Sales” and “Profit”.", "Sales")
    for position in (2, 10, 22):
        cursor = view.textCursor()
        cursor.setPosition(position)
        at = view.cursorRect(cursor).center()
        QGuiApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert told == ["", "Read in the picture", "Not read in the picture, and may be wrong"]
    told.clear()
    view.activateWindow()
    view.setFocus()
    for _ in range(len(view.toPlainText())):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert told == ["Read in the picture", "Not read in the picture, and may be wrong"]
