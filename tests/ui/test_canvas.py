"""The canvas shows the array itself, pixel for pixel, and zooms and pans as people expect."""

import gc
import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sightline.ui.canvas import Canvas


def noise(height, width):
    return np.random.default_rng(7).integers(0, 256, (height, width, 3), dtype=np.uint8)


def seen(canvas):
    """What the viewport shows, [H, W, 3]."""
    image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def find(canvas, picture_row, picture_column):
    """The viewport position of a picture's pixel."""
    at = canvas.viewportTransform().map(QPointF(picture_column, picture_row))
    return round(at.y()), round(at.x())


def wheel(canvas, at, notches):
    event = QWheelEvent(
        QPointF(at),
        canvas.viewport().mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.fixture
def canvas(qtbot):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the ring would lie over a picture that fills the view
    canvas.show()
    return canvas


def test_at_100_percent_the_screen_holds_the_array_itself(canvas):
    pixels = noise(201, 303)  # odd sizes: rows of 909 bytes, which no 4-byte stride fits
    canvas.show_picture(pixels, "noise.png")
    canvas.actual_size()
    top, left = find(canvas, 0, 0)
    np.testing.assert_array_equal(seen(canvas)[top : top + 201, left : left + 303], pixels)


@pytest.mark.parametrize("view", ["read-only", "cropped", "transposed"])
def test_any_view_of_an_array_is_shown_as_it_is(canvas, view):
    pixels = noise(120, 140)
    if view == "read-only":
        pixels.setflags(write=False)
    elif view == "cropped":
        pixels = pixels[11:90, 7:100]
    else:
        pixels = pixels.transpose(1, 0, 2)
    canvas.show_picture(pixels, "view.png")
    canvas.actual_size()
    gc.collect()
    top, left = find(canvas, 0, 0)
    height, width = pixels.shape[:2]
    np.testing.assert_array_equal(seen(canvas)[top : top + height, left : left + width], pixels)


def test_the_far_corner_of_a_very_wide_picture_is_exact_too(canvas):
    pixels = noise(90, 50_000)
    canvas.show_picture(pixels, "panorama.png")
    canvas.actual_size()
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum())
    top, _ = find(canvas, 0, 0)
    np.testing.assert_array_equal(seen(canvas)[top : top + 90], pixels[:, -400:])


def test_above_400_percent_pixels_are_squares(canvas):
    pixels = noise(8, 10)
    canvas.show_picture(pixels, "tiny.png")
    for _ in range(40):
        canvas.zoom_in()
    assert canvas.zoom == 16
    top, left = find(canvas, 0, 0)
    np.testing.assert_array_equal(seen(canvas)[top : top + 128, left : left + 160], pixels.repeat(16, 0).repeat(16, 1))


def test_a_shrunken_picture_is_averaged_not_sampled(canvas, qtbot):
    pixels = np.zeros((2400, 3200, 3), np.uint8)
    pixels[::2, ::2] = pixels[1::2, 1::2] = 255  # a chequerboard: samples are black or white, the mean is grey
    canvas.show_picture(pixels, "chequers.png")

    def grey():
        middle = seen(canvas)[120:180, 150:250].astype(int)
        assert abs(middle - 128).max() <= 3

    qtbot.waitUntil(grey, timeout=30_000)


def test_a_picture_that_was_replaced_does_not_return_with_its_smaller_copies(canvas, qtbot):
    canvas.show_picture(np.full((3000, 4000, 3), 255, np.uint8), "white.png")
    canvas.show_picture(np.zeros((3000, 4000, 3), np.uint8), "black.png")
    qtbot.waitUntil(lambda: len(canvas._picture._levels) > 2, timeout=30_000)
    assert seen(canvas)[100:200, 100:300].max() == 0


def test_a_canvas_that_goes_away_while_copies_are_made_harms_nothing(qtbot):
    for _ in range(5):
        canvas = Canvas()
        canvas.show_picture(np.zeros((3000, 4000, 3), np.uint8), "gone.png")
        QAccessible.queryAccessibleInterface(canvas)
        canvas.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del canvas
        gc.collect()


def test_a_new_picture_is_fitted_and_stays_fitted_while_the_view_is_resized(canvas):
    canvas.show_picture(noise(1000, 500), "tall.png")
    assert canvas.zoom == pytest.approx(292 / 1000)
    canvas.resize(800, 600)
    assert canvas.zoom == pytest.approx(592 / 1000)
    canvas.actual_size()
    canvas.resize(400, 300)
    assert canvas.zoom == 1
    canvas.fit()
    assert canvas.zoom == pytest.approx(292 / 1000)
    canvas.zoom_in()
    canvas.show_picture(noise(500, 1000), "wide.png")
    assert canvas.zoom == pytest.approx(392 / 1000)


def test_zoom_steps_limits_and_signal(canvas, qtbot):
    canvas.show_picture(noise(300, 400), "picture.png")
    canvas.actual_size()
    with qtbot.waitSignal(canvas.zoom_changed) as heard:
        canvas.zoom_in()
    assert heard.args == [1.25]
    canvas.zoom_out()
    assert canvas.zoom == pytest.approx(1)
    for _ in range(60):
        canvas.zoom_out()
    assert canvas.zoom == pytest.approx(1 / 32)
    canvas.show_picture(noise(2, 30_000), "thread.png")  # even this one can be seen whole
    canvas.zoom_out()
    assert canvas.zoom == pytest.approx(392 / 30_000)


@pytest.mark.parametrize("at", [QPoint(50, 40), QPoint(200, 150), QPoint(390, 290)])
def test_the_wheel_zooms_at_the_cursor(canvas, at):
    canvas.show_picture(noise(900, 1200), "picture.png")
    canvas.actual_size()
    before = canvas.mapToScene(at)
    for _ in range(6):
        wheel(canvas, at, 1)
    assert canvas.zoom == pytest.approx(1.25**6)
    moved = canvas.mapToScene(at) - before
    assert abs(moved.x()) < 1.5
    assert abs(moved.y()) < 1.5
    for _ in range(4):
        wheel(canvas, at, 0.25)  # a touchpad
    assert canvas.zoom == pytest.approx(1.25**7)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_moves_the_picture_with_the_mouse(canvas, button):
    canvas.show_picture(noise(900, 1200), "picture.png")
    canvas.actual_size()
    before = canvas.mapToScene(200, 150)
    QTest.mousePress(canvas.viewport(), button, pos=QPoint(200, 150))
    QTest.mouseMove(canvas.viewport(), QPoint(170, 160))
    QTest.mouseRelease(canvas.viewport(), button, pos=QPoint(170, 160))
    assert canvas.mapToScene(170, 160) == before
    QTest.mouseMove(canvas.viewport(), QPoint(20, 20))
    assert canvas.mapToScene(170, 160) == before


def test_arrow_keys_pan_and_other_keys_are_left_to_the_window(canvas):
    canvas.show_picture(noise(900, 1200), "picture.png")
    canvas.actual_size()
    before = canvas.mapToScene(200, 150)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    after = canvas.mapToScene(200, 150)
    assert after.x() > before.x()
    assert after.y() > before.y()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.mapToScene(200, 150) == before
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_A):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        canvas.keyPressEvent(event)
        assert not event.isAccepted()
    assert canvas.mapToScene(200, 150) == before


def test_nothing_moves_while_the_canvas_is_empty(canvas):
    zooms = []
    canvas.zoom_changed.connect(zooms.append)
    canvas.zoom_in()
    canvas.actual_size()
    wheel(canvas, QPoint(10, 10), 3)
    canvas.show_picture(noise(30, 40), "picture.png")
    canvas.show_picture(None, "")
    canvas.resize(200, 200)
    assert len(np.unique(seen(canvas).reshape(-1, 3), axis=0)) == 1
    assert len(zooms) <= 1  # the one fit


def test_tab_and_a_click_give_it_the_keyboard(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    canvas, button = Canvas(window), QPushButton(window)
    button.move(0, 250)
    canvas.resize(200, 200)
    window.resize(300, 300)
    window.show()
    canvas.show_picture(noise(30, 40), "picture.png")
    assert QAccessible.queryAccessibleInterface(canvas).state().focusable
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert canvas.hasFocus()
    button.setFocus()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert canvas.hasFocus()


def test_a_screen_reader_finds_one_image_named_after_the_file(canvas):
    canvas.show_picture(noise(30, 40), "harbour <b>.png")
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "harbour <b>.png"
    assert interface.text(QAccessible.Text.Description) == "40 by 30 pixels"
    assert interface.childCount() == 0
    canvas.show_picture(None, "")
    assert interface.text(QAccessible.Text.Name) == "No picture"


@pytest.mark.parametrize("window", ["#f0f0f0", "#202020", "#000000", "#ffffff"])
def test_focus_shows_as_a_ring_and_the_picture_stays_clear_of_it(canvas, qtbot, window):
    palette = QPalette(QColor(window))
    canvas.setPalette(palette)
    canvas.show_picture(noise(300, 400), "picture.png")
    before = seen(canvas)
    canvas.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    ring = (before != seen(canvas)).any(axis=2)
    assert ring[0].all()
    assert ring[:, -1].all()
    top, left = find(canvas, 0, 0)
    assert not ring[top : 300 - top, left : 400 - left].any()


@pytest.mark.parametrize("window", [0xF0, 0x20, 0x00, 0xFF])
def test_a_picture_of_the_windows_own_colour_has_an_edge(canvas, window):
    canvas.setPalette(QPalette(QColor(window, window, window)))
    canvas.show_picture(np.full((30, 400, 3), window, np.uint8), "picture.png")
    screen = seen(canvas).astype(int)
    assert (screen[150, 200] == window).all()
    assert abs(screen[20, 200] - window).min() >= 10


AT_200_PERCENT = """
import sys
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from sightline.ui.canvas import Canvas

application = QApplication(sys.argv)
canvas = Canvas()
assert canvas.devicePixelRatioF() == 2
canvas.resize(200, 150)
canvas.show()
pixels = np.random.default_rng(1).integers(0, 256, (201, 303, 3), dtype=np.uint8)
canvas.show_picture(pixels, "picture.png")
canvas.actual_size()
assert canvas.zoom == 1
image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
assert (image.width(), image.height()) == (400, 300)
rows = np.frombuffer(image.constBits(), np.uint8).reshape(300, 400, 3)
at = canvas.viewportTransform().map(0.0, 0.0)
left, top = (round(2 * side) for side in at)
np.testing.assert_array_equal(rows[top : top + 201, left : left + 303], pixels)
"""


def test_at_a_scale_of_200_percent_one_picture_pixel_is_one_device_pixel():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run([sys.executable, "-c", AT_200_PERCENT], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
