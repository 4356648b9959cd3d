"""The words of a picture in the real window: selected, copied, searched, told how sure they are; and when none come."""

from itertools import pairwise

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fakes import lines_of, without_end
from sightline.conversation import Region, Role, TextLine, Word
from sightline.engine.text_reader import TextReader
from sightline.errors import TextReadingError
from sightline.events import StopReason
from sightline.settings import Settings
from sightline.ui.message_card import MessageCard

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton
TEXT = "Annual report 2024\nSales~0.62 rose again\nin all countries"


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told about words."""
    said = []
    for room in ("picture_pane", "words_control", "main_window"):
        monkeypatch.setattr(f"sightline.ui.{room}.announce", lambda widget, words, urgent=False: said.append(words))
    return said


@pytest.fixture
def page(window, qtbot, tmp_path, reader):
    """The window with one picture in which words have been read."""
    reader.texts["page.png"] = TEXT
    window.resize(1180, 760)
    Image.new("RGB", (400, 300), "white").save(tmp_path / "page.png")
    add(window, qtbot, tmp_path / "page.png")
    window.activateWindow()
    QGuiApplication.clipboard().setText("nothing")
    return window


def add(window, qtbot, *files, until_read=True):
    window.session.pictures.open(list(files))
    qtbot.waitUntil(lambda: not window.session.pictures.opening, timeout=60_000)
    if until_read:
        qtbot.waitUntil(lambda: not window.session.words.working, timeout=60_000)


def action(window, title):
    (found,) = (each for each in window.menus.actions if each.text().replace("&", "").rstrip("…") == title)
    return found


def trigger(window, title):
    assert action(window, title).isEnabled(), title
    action(window, title).trigger()


def canvas_of(window):
    return window.picture_pane.canvas


def selected(window):
    layer = canvas_of(window).words
    return layer.words.text(layer.selection)


def at(window, word):
    """The middle of a word on the screen."""
    canvas = canvas_of(window)
    numbers = [each.text for each in canvas.words.words.words]
    number = numbers.index(word)
    return canvas.mapFromScene(canvas.words.rect(range(number, number + 1)).center())


def press(window, key, modifiers=NONE):
    QTest.keyClick(canvas_of(window), key, modifiers)


def drag(window, start, end):
    view = canvas_of(window).viewport()
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + (end - start) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def clipboard():
    return QGuiApplication.clipboard().text()


# With the mouse


def test_a_drag_along_words_selects_them_and_ctrl_c_copies(page):
    drag(page, at(page, "report"), at(page, "rose"))
    assert selected(page) == "report 2024\nSales rose"
    press(page, Qt.Key.Key_C, CTRL)
    assert clipboard() == "report 2024\nSales rose"


def test_a_drag_backwards_selects_the_same(page):
    drag(page, at(page, "rose"), at(page, "report"))
    assert selected(page) == "report 2024\nSales rose"


def test_a_double_click_selects_a_word_and_shift_click_goes_on_from_there(page):
    view = canvas_of(page).viewport()
    QTest.mouseDClick(view, LEFT, pos=at(page, "Sales"))
    assert selected(page) == "Sales"
    QTest.mouseRelease(view, LEFT, pos=at(page, "Sales"))
    QTest.mouseClick(view, LEFT, SHIFT, at(page, "all"))
    assert selected(page) == "Sales rose again\nin all"
    QTest.mouseClick(view, LEFT, NONE, at(page, "all"))
    assert selected(page) == ""


def test_beside_the_words_a_drag_moves_the_picture_and_lets_go_of_the_selection(page):
    canvas = canvas_of(page)
    QTest.mouseDClick(canvas.viewport(), LEFT, pos=at(page, "Sales"))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=at(page, "Sales"))
    for _ in range(4):
        canvas.zoom_in()
    empty = canvas.viewport().rect().center()
    assert canvas.words.word_at(canvas.mapToScene(empty)) is None
    before = canvas.mapToScene(empty)
    drag(page, empty, empty + QPoint(30, 20))
    assert canvas.mapToScene(empty + QPoint(30, 20)) == before
    assert selected(page) == ""


def test_the_pointer_shows_where_words_are(page):
    view = canvas_of(page).viewport()
    QTest.mouseMove(view, at(page, "rose"))
    assert view.cursor().shape() == Qt.CursorShape.IBeamCursor
    assert canvas_of(page).words._hovered == 4
    QTest.mouseMove(view, view.rect().center())
    assert view.cursor().shape() != Qt.CursorShape.IBeamCursor
    QTest.mouseMove(view, at(page, "rose"))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert canvas_of(page).words._hovered is None


def test_what_is_marked_is_seen_on_any_colour(page):
    """Against the very colours of the marks, too."""
    canvas = canvas_of(page)
    for select in (lambda: canvas.words.select(range(2)), lambda: canvas.words.set_hits([range(3, 4)])):
        for role in (canvas.palette().highlight(), canvas.palette().highlightedText()):
            canvas.words.select(range(0))
            canvas.words.set_hits([])
            canvas._picture.setOpacity(0)
            canvas.setForegroundBrush(Qt.BrushStyle.NoBrush)
            canvas._scene.setBackgroundBrush(role)
            before = canvas.viewport().grab().toImage()
            select()
            assert canvas.viewport().grab().toImage() != before


# With the keyboard


def test_the_keys_walk_from_word_to_word_and_say_them(page, heard):
    trigger(page, "Select text by keyboard")
    assert canvas_of(page).hasFocus()
    assert selected(page) == "Annual"
    for key, word in (
        (Qt.Key.Key_Right, "report"),
        (Qt.Key.Key_Down, "rose"),
        (Qt.Key.Key_End, "again"),
        (Qt.Key.Key_Right, "in"),
        (Qt.Key.Key_Left, "again"),
        (Qt.Key.Key_Home, "Sales"),
        (Qt.Key.Key_Up, "Annual"),
        (Qt.Key.Key_Left, "Annual"),
    ):
        press(page, key)
        assert selected(page) == word
    assert heard[:3] == ["Annual", "report", "Sales rose again"]
    press(page, Qt.Key.Key_End, CTRL)
    assert selected(page) == "countries"
    press(page, Qt.Key.Key_Home, CTRL)
    assert selected(page) == "Annual"


def test_shift_extends_and_ctrl_a_takes_all(page, heard):
    trigger(page, "Select text by keyboard")
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_Left, SHIFT)
    assert selected(page) == "report 2024\nSales"
    assert heard[-1] == "Sales, 3 selected"
    press(page, Qt.Key.Key_Home, CTRL | SHIFT)
    assert selected(page) == "Annual report"
    press(page, Qt.Key.Key_C, CTRL)
    assert clipboard() == "Annual report"
    assert heard[-1] == "2 words copied"
    press(page, Qt.Key.Key_A, CTRL)
    assert selected(page).split() == TEXT.replace("~0.62", "").split()
    press(page, Qt.Key.Key_Escape)
    assert not action(page, "Select text by keyboard").isChecked()
    before = selected(page)
    press(page, Qt.Key.Key_Left)
    assert selected(page) == before  # the arrows pan again


def test_f7_and_escape_in_the_window(page, model):
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert canvas_of(page).words.caret_mode
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert not canvas_of(page).words.caret_mode


def test_keys_without_words_belong_to_the_window(window, qtbot, picture):
    add(window, qtbot, picture("bare.png"))
    assert not action(window, "Select text by keyboard").isEnabled()
    assert not action(window, "Copy all text").isEnabled()
    canvas = canvas_of(window)
    canvas.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(canvas, key, CTRL)
    assert selected(window) == ""


def test_the_word_that_is_gone_to_comes_into_view(page):
    canvas = canvas_of(page)
    canvas.actual_size()
    trigger(page, "Select text by keyboard")
    press(page, Qt.Key.Key_End, CTRL)
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    rect = canvas.words.rect(canvas.words.selection)
    assert seen.contains(rect)
    assert rect.height() * canvas.zoom >= 13


# As text


def test_copy_all_text(page, heard):
    trigger(page, "Copy all text")
    assert clipboard() == TEXT.replace("~0.62", "")
    assert heard == ["9 words copied"]
    assert action(page, "Copy all text") in canvas_of(page).actions()  # its context menu


def test_the_text_beside_the_picture_reads_and_selects_like_the_picture(page):
    pane = page.picture_pane.text_pane
    assert not pane.isVisible()
    trigger(page, "Text in the picture")
    assert pane.edit.hasFocus()
    assert pane.edit.toPlainText() == TEXT.replace("~0.62", "")
    QTest.keyClick(pane.edit, Qt.Key.Key_Home, CTRL)
    QTest.keyClick(pane.edit, Qt.Key.Key_Down, SHIFT)
    assert selected(page) == "Annual report 2024"
    QTest.keyClick(pane.edit, Qt.Key.Key_C, CTRL)
    assert clipboard() == "Annual report 2024\n"
    drag(page, at(page, "rose"), at(page, "again"))
    assert pane.edit.textCursor().selectedText() == "rose again"
    QTest.mouseClick(pane._copy_all, LEFT)
    assert clipboard() == TEXT.replace("~0.62", "")
    trigger(page, "Text in the picture")
    assert not pane.isVisible()


def test_hiding_the_text_leaves_the_keyboard_at_the_picture(page):
    trigger(page, "Text in the picture")
    trigger(page, "Text in the picture")
    assert canvas_of(page).hasFocus()


def test_the_text_is_a_text_with_a_name_to_a_screen_reader(page):
    trigger(page, "Text in the picture")
    interface = QAccessible.queryAccessibleInterface(page.picture_pane.text_pane.edit)
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.state().readOnly
    assert interface.text(QAccessible.Text.Name) == "Text in the picture"
    assert interface.text(QAccessible.Text.Description) == "9 words, 1 may be wrong"
    assert interface.text(QAccessible.Text.Value).startswith("Annual report 2024\nSales")
    image = QAccessible.queryAccessibleInterface(canvas_of(page))
    assert image.text(QAccessible.Text.Description) == "400 by 300 pixels, 9 words read"
    assert image.childCount() == 0


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_how_far_the_reading_is_stands_there_whole_also_in_large_text(make_window, qtbot, picture, reader, size):
    reader.error = TextReadingError(ImportError("no rapidocr"))
    window = make_window(Settings(text_scale=2.0))
    window.resize(*size)
    add(window, qtbot, picture("page.png"))
    trigger(window, "Text in the picture")
    (label,) = (each for each in window.picture_pane.text_pane.findChildren(QLabel) if each.text())
    read, copy = window.picture_pane.text_pane.findChildren(QPushButton)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)
    assert label.text() == window.picture_pane.text_pane.state() == "The text could not be read"
    assert label.geometry().right() < read.x() < copy.x()
    assert not label.geometry().intersects(window.picture_pane.text_pane.edit.geometry())


def test_letters_beyond_the_basic_plane_do_not_shift_the_selection(window, qtbot, picture, reader):
    reader.texts["maths.png"] = "𝔸𝔹 one two"
    add(window, qtbot, picture("maths.png"))
    trigger(window, "Text in the picture")
    canvas_of(window).words.select(range(1, 2))
    edit = window.picture_pane.text_pane.edit
    assert edit.textCursor().selectedText() == "one"
    edit.find("two")
    assert selected(window) == "two"


def test_another_picture_has_other_words(page, qtbot, picture, reader):
    reader.texts["second.png"] = "Second"
    trigger(page, "Text in the picture")
    add(page, qtbot, picture("second.png"))
    edit = page.picture_pane.text_pane.edit
    assert edit.toPlainText() == "Second"
    trigger(page, "Previous picture")
    qtbot.waitUntil(lambda: edit.toPlainText().startswith("Annual"))
    assert reader.begun == ["page.png", "second.png"]
    trigger(page, "New conversation")
    assert edit.toPlainText() == ""
    assert not action(page, "Copy all text").isEnabled()


# Searching


def find(window, text):
    trigger(window, "Find in the picture")
    field = QApplication.focusWidget()
    assert field.accessibleName() == "Find in the picture"
    QTest.keyClicks(field, text)
    return field


def count_shown(window):
    return window.picture_pane.find_bar._count.text()


def test_finding_marks_counts_and_goes_round(page, heard):
    field = find(page, "a")
    assert (count_shown(page), selected(page)) == ("1 of 4", "Annual")
    assert heard[-1] == "1 of 4: Annual report 2024"
    assert len(canvas_of(page).words.hits) == 4
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (count_shown(page), selected(page)) == ("2 of 4", "Sales")
    QTest.keyClick(page, Qt.Key.Key_F3)
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert selected(page) == "all"
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert (count_shown(page), selected(page)) == ("1 of 4", "Annual")
    QTest.keyClick(page, Qt.Key.Key_F3, SHIFT)
    assert selected(page) == "all"
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert selected(page) == "again"
    QTest.keyClicks(field, "gain")
    assert (count_shown(page), selected(page)) == ("1 of 1", "again")


def test_what_is_found_across_lines_is_selected_whole(page):
    find(page, "2024 sales")
    assert selected(page) == "2024\nSales"


def test_what_is_found_comes_into_view_large_enough_to_be_read(page, qtbot, tmp_path, reader):
    Image.new("RGB", (9000, 6000), "white").save(tmp_path / "scan.png")
    reader.texts["scan.png"] = "\n".join(["x"] * 9 + ["needle"])
    add(page, qtbot, tmp_path / "scan.png")
    canvas = canvas_of(page)
    canvas.words.words.boxes[-1] = (0.9, 0.9, 0.91, 0.901)  # 6 pixels high
    find(page, "needle")
    rect = canvas.words.rect(canvas.words.selection)
    assert canvas.mapToScene(canvas.viewport().rect()).boundingRect().contains(rect)
    assert rect.height() * canvas.zoom / canvas.devicePixelRatioF() >= 13


def test_what_is_not_there_is_said(page, heard):
    find(page, "profit")
    assert count_shown(page) == "Not found"
    assert heard[-1] == "Not found"
    for name in ("Find the one before", "Find the next one"):
        named = [each for each in page.findChildren(QPushButton) if each.accessibleName() == name]
        (button,) = (each for each in named if each.isVisible())  # the conversation has such a bar, too
        assert not button.isEnabled()


def test_escape_closes_the_search_even_while_there_is_something_to_stop(page, qtbot, model):
    model.script = without_end()
    page.session.ask("Go on")
    field = find(page, "a")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not page.picture_pane.find_bar.isVisible()
    assert canvas_of(page).words.hits == []
    assert canvas_of(page).hasFocus()
    assert page.session.answering
    assert not action(page, "Find the next one").isEnabled()
    QTest.keyClick(canvas_of(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.session.answering)


def test_the_search_goes_on_in_the_next_picture_and_says_when_its_text_is_not_there_yet(
    page, qtbot, picture, reader, heard
):
    find(page, "again")
    reader.texts["second.png"] = "again and again"
    reader.gate.clear()
    add(page, qtbot, picture("second.png"), until_read=False)
    assert count_shown(page) == "The text is being read…"
    reader.gate.set()
    qtbot.waitUntil(lambda: count_shown(page) == "1 of 2")


# How sure


def test_how_sure_the_reader_was_is_told_when_asked_for(page, heard):
    layer, pane = canvas_of(page).words, page.picture_pane.text_pane
    assert layer.tool_tip(canvas_of(page).mapToScene(at(page, "Sales"))) == ""
    trigger(page, "Text in the picture")
    before = canvas_of(page).viewport().grab().toImage()
    trigger(page, "Show how sure the reader was")
    assert canvas_of(page).viewport().grab().toImage() != before
    assert layer.tool_tip(canvas_of(page).mapToScene(at(page, "Sales"))) == "Sales, 62 % sure, may be wrong"
    assert layer.tool_tip(canvas_of(page).mapToScene(at(page, "rose"))) == "rose, 99 % sure"
    assert "Sales [62 %, may be wrong] rose [99 %] again [99 %]" in pane.edit.toPlainText()
    assert len(pane.edit.extraSelections()) == 1
    layer.select(range(3, 5))
    QTest.keyClick(pane.edit, Qt.Key.Key_C, CTRL)
    assert clipboard() == "Sales rose"
    trigger(page, "Select text by keyboard")
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Right)
    assert heard[-1] == "rose, 99 % sure"
    trigger(page, "Show how sure the reader was")
    assert "%" not in pane.edit.toPlainText()
    assert pane.edit.extraSelections() == []


def test_sure_and_unsure_can_be_told_apart_without_colours(page):
    """As somebody sees it who sees no colours: the frame of the one is whole, that of the other dashed."""
    trigger(page, "Show how sure the reader was")
    canvas = canvas_of(page)
    grey = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    names = [each.text for each in canvas.words.words.words]

    def changes(word):
        """How often the line under a word goes from dark to light or back."""
        number = names.index(word)
        rect = canvas.mapFromScene(canvas.words.rect(range(number, number + 1))).boundingRect()
        rows = range(rect.bottom() - 1, rect.bottom() + 8)
        lines = [[grey.pixelColor(x, y).red() for x in range(rect.left() + 4, rect.right() - 4)] for y in rows]
        return max(sum(abs(one - next) > 60 for one, next in pairwise(line)) for line in lines)

    assert names[:5] == ["Annual", "report", "2024", "Sales", "rose"]
    assert changes("rose") <= 2
    assert changes("Sales") >= 6


def test_a_tooltip_is_no_markup(page, qtbot, picture, reader, monkeypatch):
    reader.texts["evil.png"] = "<b>Bold</b>"
    add(page, qtbot, picture("evil.png"))
    trigger(page, "Show how sure the reader was")
    shown = []
    monkeypatch.setattr("sightline.ui.canvas.QToolTip.showText", lambda place, words, widget: shown.append(words))
    point = at(page, "<b>Bold</b>")
    view = canvas_of(page).viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert shown == ["&lt;b&gt;Bold&lt;/b&gt;, 99 % sure"]


# The lane behind


def test_what_was_read_is_announced_and_told_to_the_model(window, qtbot, picture, reader, model, heard):
    reader.texts |= {"page.png": TEXT, "second.png": "One"}
    add(window, qtbot, picture("bare.png"))
    assert heard == []
    add(window, qtbot, picture("page.png"))
    assert heard == ["9 words read in Image 2"]
    add(window, qtbot, picture("second.png"))
    assert heard[-1] == "1 word read in Image 3"
    window.session.ask("What does it say?")
    qtbot.waitUntil(lambda: bool(model.requests) and not window.session.answering)
    assert {lines[0].text for lines in model.requests[0].text_read.values() if lines} == {"Annual report 2024", "One"}


def test_words_of_pictures_that_are_not_seen_are_announced_together(window, qtbot, picture, reader, heard):
    names = ["a.png", "b.png", "c.png"]
    reader.texts |= dict.fromkeys(names, "Word")
    reader.gate.clear()
    add(window, qtbot, *map(picture, names), until_read=False)
    reader.gate.set()
    qtbot.waitUntil(lambda: not window.session.words.working)
    assert heard == ["1 word read in Image 3", "Words were read in 2 other pictures"]


def test_a_question_does_not_wait_for_words(window, qtbot, picture, reader, model):
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), until_read=False)
    qtbot.waitUntil(lambda: bool(reader.begun))
    assert window.session.ask("What is it?")
    qtbot.waitUntil(lambda: bool(model.requests) and not window.session.answering)
    assert model.requests[0].text_read == {}
    assert window.session.words.working
    reader.texts["a.png"] = TEXT
    reader.gate.set()  # what was begun goes on after the answer, and the next question tells it
    qtbot.waitUntil(lambda: not window.session.words.working)
    assert window.session.ask("And now?")
    qtbot.waitUntil(lambda: len(model.requests) == 2 and not window.session.answering)
    assert list(model.requests[1].text_read.values()) == [lines_of(TEXT)]


def test_while_an_answer_is_written_no_step_of_a_scan_is_read_and_cancel_ends_it(
    window, qtbot, tmp_path, model, monkeypatch
):
    """With the real reader: the scan has several tiles, each one step."""
    steps = []
    detect = TextReader._detect
    monkeypatch.setattr(
        TextReader, "_detect", lambda self, pixels, tile: (steps.append(tile), detect(self, pixels, tile))[1]
    )
    monkeypatch.setattr(window.session.words, "_read_text", TextReader(window.session.pictures.decoded).read)
    Image.new("RGB", (2400, 2400), "white").save(tmp_path / "scan.png")
    model.gate.clear()
    add(window, qtbot, tmp_path / "scan.png", until_read=False)
    qtbot.waitUntil(lambda: bool(steps), timeout=60_000)
    assert window.session.ask("What is it?")
    qtbot.waitUntil(lambda: bool(model.requests), timeout=60_000)
    qtbot.wait(500)  # the step under way comes to its end
    held_at = len(steps)
    qtbot.wait(1_000)
    assert len(steps) == held_at < 10
    assert window.session.answering
    window.session.words.stop()
    model.gate.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.session.words.lane.shutdown(60)
    assert len(steps) == held_at


def test_a_removed_picture_is_not_read_on(window, qtbot, picture, reader, heard):
    reader.texts["a.png"] = TEXT
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), until_read=False)
    qtbot.waitUntil(lambda: bool(reader.begun))
    trigger(window, "Remove this picture")
    reader.gate.set()
    assert not window.session.words.working
    add(window, qtbot, picture("b.png"))
    assert list(window.session.words.lines) == [window.session.pictures.shown.image.digest]
    assert heard == []


def test_progress_is_shown_and_escape_ends_the_reading_alone(window, qtbot, picture, reader):
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), picture("b.png"), until_read=False)
    row = window.status.reading_text
    qtbot.waitUntil(row.isVisible)
    qtbot.waitUntil(lambda: row.bar.value() == 50)
    assert row.bar.maximum() == 200
    assert "Reading text 1/2" in [label.text() for label in row.findChildren(QLabel)]
    window.chat_pane.box.set_text("A draft")
    QTest.keyClick(window.chat_pane.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not row.isVisible())
    assert window.chat_pane.box.text() == "A draft"
    trigger(window, "Text in the picture")
    assert window.picture_pane.text_pane.state() == "The text was not read"
    reader.gate.set()
    reader.texts["b.png"] = "Read after all"
    (button,) = (each for each in window.findChildren(QPushButton) if each.text() == "Read it now")
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: window.picture_pane.text_pane.edit.toPlainText() == "Read after all")
    assert not button.isVisible()


def test_escape_stops_an_answer_before_it_stops_the_reading(window, qtbot, picture, reader, model):
    model.script = without_end()
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), until_read=False)
    window.session.ask("Go on")
    qtbot.waitUntil(lambda: bool(model.requests))
    window.session.stop()
    qtbot.waitUntil(lambda: not window.session.answering)
    assert window.session.words.working


def test_the_reading_can_be_cancelled_in_the_status_bar(window, qtbot, picture, reader):
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), until_read=False)
    (button,) = (each for each in window.findChildren(QPushButton) if each.accessibleName() == "Cancel reading text")
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, LEFT)
    assert not window.session.words.working
    trigger(window, "Read the text of this picture now")
    assert window.session.words.working


def test_where_text_cannot_be_read_one_sentence_says_so_and_all_else_works(window, qtbot, picture, reader, model):
    reader.error = TextReadingError(ImportError("No module named 'rapidocr'"))
    add(window, qtbot, picture("a.png"), picture("b.png"))
    assert window.banner.text().count("Text in pictures cannot be read") == 1
    window.banner.dismiss()
    add(window, qtbot, picture("c.png"))
    assert window.banner.text() == ""
    trigger(window, "Text in the picture")
    assert window.picture_pane.text_pane.state() == "The text could not be read"
    window.session.ask("Still there?")
    qtbot.waitUntil(lambda: bool(model.requests) and not window.session.answering)
    assert model.requests[0].text_read == {}


def test_switched_off_nothing_is_read_or_told(make_window, qtbot, picture, reader, model, tmp_path):
    reader.texts["a.png"] = TEXT
    window = make_window(Settings(read_text=False))
    add(window, qtbot, picture("a.png"))
    switch = action(window, "Read text in pictures")
    assert switch.isCheckable()
    assert not switch.isChecked()
    assert reader.begun == []
    trigger(window, "Text in the picture")
    assert "Text menu" in window.picture_pane.text_pane.state()
    trigger(window, "Read text in pictures")
    qtbot.waitUntil(lambda: window.picture_pane.text_pane.edit.toPlainText().startswith("Annual"))
    assert Settings.load(tmp_path / "settings.json").read_text
    trigger(window, "Read text in pictures")
    assert window.picture_pane.text_pane.edit.toPlainText() == ""
    assert not Settings.load(tmp_path / "settings.json").read_text
    window.session.ask("What does it say?")
    qtbot.waitUntil(lambda: bool(model.requests) and not window.session.answering)
    assert model.requests[0].text_read == {}


# What answers quote


def quotes_shown(window):
    cards = [card for card in window.chat_pane.findChildren(MessageCard) if card.role is Role.ASSISTANT]
    return [card.quotes_text() for card in cards if card.isVisible()]


def ask(window, qtbot, text="What does it say?"):
    assert window.session.ask(text)
    qtbot.waitUntil(lambda: not window.session.answering)


def test_an_answer_says_which_of_its_quotes_were_read_in_the_picture(page, qtbot, model, heard):
    model.script = ["It says “annual report” and “Profit”, then “ANNUAL REPORT” again."]
    ask(page, qtbot)
    said = "✓ Read in the picture: “annual report”, “ANNUAL REPORT”"
    said += "\n✗ Not read in the picture, and may be wrong: “Profit”"
    assert quotes_shown(page) == [said]
    assert heard[-1].endswith(said)
    (label,) = (each for each in page.findChildren(QLabel) if each.text() == said)
    assert label.textFormat() == Qt.TextFormat.PlainText
    model.script = ["No quotes here."]
    trigger(page, "Regenerate")
    qtbot.waitUntil(lambda: not page.session.answering)
    assert quotes_shown(page) == [""]
    trigger(page, "Previous answer")
    qtbot.waitUntil(lambda: quotes_shown(page) == [said])


def test_a_refusal_that_tells_the_words_read_does_not_tell_them_twice(page, qtbot, model):
    model.script, model.reason = ["I can't tell. Text read in it: “annual report”."], StopReason.UNSURE
    ask(page, qtbot)
    assert quotes_shown(page) == [""]


def test_quotes_are_looked_up_again_when_words_come_later(window, qtbot, picture, reader, model):
    reader.texts["a.png"] = TEXT
    reader.gate.clear()
    add(window, qtbot, picture("a.png"), until_read=False)
    model.script = ["It says “Sales” and “Profit”."]
    ask(window, qtbot)
    assert quotes_shown(window) == [""]  # nobody knows yet
    reader.gate.set()
    qtbot.waitUntil(lambda: any("“Sales”" in shown for shown in quotes_shown(window)))
    assert "✗ Not read in the picture, and may be wrong: “Profit”" in quotes_shown(window)[0]
    trigger(window, "Read text in pictures")
    assert quotes_shown(window) == [""]


def test_quotes_are_no_markup_and_not_too_long(page, qtbot, model):
    many = "".join(f"“{number}<img src=x>{'y' * 100}” " for number in range(12))
    model.script = [many]
    ask(page, qtbot)
    (shown,) = quotes_shown(page)
    assert "0<img src=x>" in shown
    assert shown.endswith("and 2 more")
    assert "y" * 80 not in shown


def test_a_conversation_that_is_brought_back_has_its_words(page, qtbot, reader):
    trigger(page, "New conversation")
    trigger(page, "Bring back the last conversation")
    qtbot.waitUntil(lambda: len(canvas_of(page).words.words.words) == 9)
    assert reader.begun == ["page.png"]


def test_five_thousand_words_are_one_item_and_only_those_in_view_are_drawn(page, qtbot, tmp_path):
    Image.new("L", (7000, 7000), 255).save(tmp_path / "scan.png")

    def read(image):
        return tuple(
            TextLine(
                tuple(Word("word", Region(x / 50, y / 100, (x + 0.8) / 50, (y + 0.8) / 100), 0.9) for x in range(50))
            )
            for y in range(100)
        )
        yield

    page.session.words._read_text = read
    add(page, qtbot, tmp_path / "scan.png")
    canvas = canvas_of(page)
    assert len(canvas.words.words.words) == 5000
    assert len(canvas.scene().items()) == 3  # the picture, the words, the regions
    trigger(page, "Show how sure the reader was")
    canvas.actual_size()
    seen = canvas.words._in(canvas.mapToScene(canvas.viewport().rect()).boundingRect())
    assert 0 < len(seen) < 100


def test_the_real_reader_in_the_window(window, qtbot, tmp_path, heard):
    pixels = Image.new("RGB", (640, 240), "white")
    font = ImageFont.load_default(36)
    draw = ImageDraw.Draw(pixels)
    draw.text((40, 40), "Harbour tour", font=font, fill="black")
    draw.text((40, 140), "Tickets here", font=font, fill="black")
    pixels.save(tmp_path / "sign.png")
    window.session.words._read_text = TextReader(window.session.pictures.decoded).read
    window.session.pictures.open([tmp_path / "sign.png"])
    qtbot.waitUntil(lambda: bool(window.session.words.lines), timeout=120_000)
    trigger(window, "Copy all text")
    assert clipboard() == "Harbour tour\nTickets here"
    assert heard[0] == "4 words read in Image 1"
    canvas = canvas_of(window)
    tickets = canvas.words.rect(range(2, 3))
    assert canvas.words.word_at(QPointF(60, 160)) == 2
    assert (tickets.height(), tickets.top()) == (pytest.approx(36, abs=20), pytest.approx(145, abs=20))
