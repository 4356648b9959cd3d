"""The strip numbers the pictures, tells which one was chosen, and can be used by keyboard and by ear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from sightline.ui.picture_strip import PictureStrip


def thumbnail(color="teal", width=192, height=100):
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(color))
    return pixmap


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    return window


@pytest.fixture
def strip(window):
    strip = PictureStrip(window)
    strip.resize(500, strip.height())
    window.show()
    return strip


def fill(strip, *names):
    for number, name in enumerate(names, 1):
        strip.add(number, name, f"digest-{name}", thumbnail())


def test_one_picture_needs_no_strip(strip):
    assert not strip.isVisible()
    fill(strip, "a.png")
    assert not strip.isVisible()
    fill(strip, "a.png", "b.png")
    assert strip.isVisible()
    strip.clear()
    assert not strip.isVisible()
    assert strip.count() == 0


def test_pictures_are_numbered_and_a_repeated_one_appears_once(strip):
    fill(strip, "a.png", "b.png")
    strip.add(1, "copy of a.png", "digest-a.png", thumbnail())
    assert [strip.item(row).text() for row in range(strip.count())] == ["Image 1", "Image 2"]


def test_delete_asks_for_a_removal_and_the_others_keep_their_numbers(strip):
    fill(strip, "a.png", "b.png", "c.png")
    strip.select("digest-b.png")
    chosen, unwanted = [], []
    strip.selected.connect(chosen.append)
    strip.removal_wanted.connect(unwanted.append)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert unwanted == ["digest-b.png"]
    strip.remove("digest-b.png")
    assert [strip.item(row).text() for row in range(strip.count())] == ["Image 1", "Image 3"]
    assert chosen == []
    strip.add(4, "b.png", "digest-b.png", thumbnail())
    strip.remove("digest-a.png")
    strip.remove("digest-c.png")
    assert strip.count() == 1
    assert not strip.isVisible()


def test_choosing_is_told_and_selecting_is_not(strip):
    fill(strip, "a.png", "b.png", "c.png")
    chosen = []
    strip.selected.connect(chosen.append)
    strip.select("digest-b.png")
    strip.select("unknown")
    assert chosen == []
    assert strip.currentRow() == 1
    strip.next()
    strip.next()  # the last stays chosen, and is not told twice
    strip.previous()
    assert chosen == ["digest-c.png", "digest-b.png"]
    strip.clear()
    strip.next()
    strip.previous()
    assert chosen == ["digest-c.png", "digest-b.png"]


def test_the_first_step_without_a_choice_goes_to_the_first_picture(strip):
    fill(strip, "a.png", "b.png")
    with_signal = []
    strip.selected.connect(with_signal.append)
    strip.next()
    assert with_signal == ["digest-a.png"]


def test_arrow_keys_and_the_mouse_choose(strip, qtbot):
    fill(strip, "a.png", "b.png", "c.png")
    strip.select("digest-a.png")
    chosen = []
    strip.selected.connect(chosen.append)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    third = strip.visualItemRect(strip.item(2)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert chosen == ["digest-b.png", "digest-c.png", "digest-b.png", "digest-c.png"]


def test_a_screen_reader_hears_number_and_file_name(strip):
    fill(strip, "harbour.png", "letter.jpg")
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Pictures in this conversation"
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert names == ["Image 1: harbour.png", "Image 2: letter.jpg"]


def test_a_file_name_never_becomes_markup_in_a_tooltip(strip):
    fill(strip, '<img src="/etc/passwd">.png', "b.png")
    assert "<" not in strip.item(0).toolTip()


def test_as_a_column_it_is_as_wide_as_a_picture(strip, qtbot):
    fill(strip, "a.png", "b.png")
    strip.setFlow(QListView.Flow.TopToBottom)
    strip.resize(strip.width(), 400)
    qtbot.waitUntil(lambda: strip.visualItemRect(strip.item(1)).top() > 64)
    assert strip.viewport().rect().contains(strip.visualItemRect(strip.item(1)))
    assert strip.width() < 2 * strip.visualItemRect(strip.item(0)).width()
    strip.setFlow(QListView.Flow.LeftToRight)
    qtbot.waitUntil(lambda: strip.visualItemRect(strip.item(1)).left() > 64)
    assert strip.height() < 200


def test_thumbnails_keep_their_shape_and_numbers_fit_at_twice_the_text_size(strip, qtbot):
    strip.add(1, "wide.png", "wide", thumbnail("red", 192, 48))
    strip.add(2, "tall.png", "tall", thumbnail("blue", 48, 192))
    font = strip.font()
    font.setPointSizeF(2 * font.pointSizeF())
    before = strip.height()
    strip.setFont(font)
    assert strip.height() > before
    qtbot.waitUntil(lambda: strip.visualItemRect(strip.item(0)).height() > 64 + strip.fontMetrics().height())
    cell = strip.visualItemRect(strip.item(0))
    assert strip.viewport().rect().contains(cell)
    assert cell.width() >= strip.fontMetrics().horizontalAdvance("Image 1")
    shown = strip.viewport().grab().toImage()
    for row, (color, width, height) in enumerate((("red", 64, 16), ("blue", 16, 64))):
        cell = strip.visualItemRect(strip.item(row))
        spots = [
            (x, y)
            for x in range(cell.left(), cell.right() + 1)
            for y in range(cell.top(), cell.bottom() + 1)
            if shown.pixelColor(x, y) == QColor(color)
        ]
        columns, rows = {x for x, _ in spots}, {y for _, y in spots}
        assert (len(columns), len(rows)) == (width, height)
