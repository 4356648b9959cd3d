"""The picture: shown pixel for pixel as the model gets it; zoom, pan, words, regions; an image for screen readers."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QToolTip,
    QWidget,
)

from sightline.conversation import TextLine
from sightline.ui.accessible import keep
from sightline.ui.picture_item import HALVE_ABOVE, Halver, PictureItem
from sightline.ui.region_layer import REACH, RegionLayer
from sightline.ui.sentences import listed
from sightline.ui.words_layer import WordsLayer
from sightline.ui.words_text import PictureText

_STEP = 1.25  # one notch of the wheel, one press of Ctrl++
_LARGEST = 16.0  # device pixels per picture pixel
_SMALLEST = 1 / 32
_RING = 4  # width of the focus ring in logical pixels; a fitted picture stays clear of it
_READABLE = 14  # logical pixels; a word that is gone to is shown at least so high
_AROUND = 40  # logical pixels kept in view around it


class Canvas(QGraphicsView):
    """Shows one picture. Zoom is in device pixels per picture pixel: 1.0 is 100 %, pixel for pixel."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: PictureItem | None = None
        self._halver: Halver | None = None
        self._zoom = 1.0
        self._fitting = True
        self._pan_from: QPoint | None = None
        self._select_from: QPoint | None = None
        self._region_from: QPoint | None = None
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.words = WordsLayer()
        self._scene.addItem(self.words)
        self.words.reached.connect(self.reveal)
        self.regions = RegionLayer()
        self._scene.addItem(self.regions)
        self.regions.reached.connect(lambda box: self.ensureVisible(box, _AROUND, _AROUND))
        self.regions.working_changed.connect(self._work_on_region)
        self.words.caret_mode_changed.connect(self._walk_words)
        self.viewport().setMouseTracking(True)  # the word under the pointer is marked
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        # Scrolling by copying screen pixels would smear the focus ring, and would sample a smoothed picture off-grid.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # first: it hands its policy on to its focus proxy, us
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # the whole window accepts drops
        self.viewport().setAcceptDrops(False)
        self.draws_regions = True
        self.show_picture(None, "")

    def show_picture(self, pixels: NDArray[np.uint8] | None, name: str) -> None:
        """Show exactly this array, [H, W, 3] sRGB, fitted to the view; or nothing. `name` is told to screen readers."""
        self.regions.leave(keep=True)
        self.regions.set_size(1, 1)
        self._region_from = None
        if self._halver is not None:
            self._halver.stale = True
            self._halver = None
        if self._picture is not None:
            self._scene.removeItem(self._picture)
        self.words.set_words(PictureText(), 1, 1)
        if pixels is None:
            self._picture = None
            self._scene.setSceneRect(QRectF())
            self.setAccessibleName(self.tr("No picture"))
            self.setAccessibleDescription("")
            return
        picture = self._picture = PictureItem(pixels)
        self._scene.addItem(picture)
        self._scene.setSceneRect(picture.boundingRect())
        height, width = pixels.shape[:2]
        self.regions.set_size(width, height)
        self.setAccessibleName(name)
        self.show_words(())
        if max(width, height) > HALVE_ABOVE:
            self._halver = Halver(pixels)
            self._halver.halved.connect(self._add_level)
            QThreadPool.globalInstance().start(self._halver.run)
        self.fit()

    def show_words(self, lines: Sequence[TextLine]) -> None:
        """Lay the words that were read in the picture over it."""
        assert self._picture is not None
        width, height = (round(side) for side in self._picture.boundingRect().size().toTuple())
        self.words.set_words(PictureText(lines), width, height)
        self.describe()

    def describe(self) -> None:
        """Tell assistive technology what there is to know about the picture."""
        assert self._picture is not None
        width, height = (round(side) for side in self._picture.boundingRect().size().toTuple())
        parts = [self.tr("{0} by {1} pixels").format(width, height)]
        words, regions = len(self.words.words.words), self.regions.text()
        if words:
            parts.append(self.tr("1 word read") if words == 1 else self.tr("{n} words read", "", words).format(n=words))
        self.setAccessibleDescription(listed([*parts, *regions]))

    def seen(self) -> QRectF:
        """What is seen of the picture, in its pixels."""
        return self.mapToScene(self.viewport().rect()).boundingRect() & self.sceneRect()

    def _work_on_region(self, on: bool) -> None:
        if on:  # the arrow keys are for one of both
            self.words.set_caret_mode(False)

    def _walk_words(self, on: bool) -> None:
        if on:
            self.regions.leave(keep=True)

    def reveal(self, rect: QRectF) -> None:
        """Bring a part of the picture into view, large enough to be read; in picture pixels."""
        if rect.height() * self._zoom / self.devicePixelRatioF() < _READABLE:
            self._zoom_to(_READABLE * self.devicePixelRatioF() / max(rect.height(), 1.0))
        self.ensureVisible(rect, _AROUND, _AROUND)

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel; 1.0 is 100 %."""
        return self._zoom

    @Slot()
    def zoom_in(self) -> None:
        """One step closer, around the middle of the view."""
        self._zoom_to(self._zoom * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        """One step back, around the middle of the view."""
        self._zoom_to(self._zoom / _STEP)

    @Slot()
    def fit(self) -> None:
        """Show the whole picture as large as it goes, and keep it so when the view is resized."""
        self._fitting = True
        self._set_zoom(self._fit_zoom())

    @Slot()
    def actual_size(self) -> None:
        """One picture pixel on one device pixel, around the middle of the view."""
        self._zoom_to(1.0)

    def _fit_zoom(self) -> float:
        if self._picture is None:
            return 1.0
        bounds = self._picture.boundingRect()
        width, height = (max(1, side - 2 * _RING) for side in self.viewport().size().toTuple())
        return min(min(width / bounds.width(), height / bounds.height()) * self.devicePixelRatioF(), _LARGEST)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        scale = zoom / self.devicePixelRatioF()
        self.setTransform(QTransform.fromScale(scale, scale))
        self.zoom_changed.emit(zoom)

    def _zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the picture's point under `at` stays there; in viewport coordinates, the middle if not given."""
        if self._picture is None:
            return
        at = at or QRectF(self.viewport().rect()).center()
        zoom = min(max(zoom, min(_SMALLEST, self._fit_zoom())), _LARGEST)
        before, _ = self.viewportTransform().inverted()
        anchor = before.map(at)
        self._fitting = False
        self._set_zoom(zoom)
        moved = self.viewportTransform().map(anchor) - at
        self._pan_by(round(moved.x()), round(moved.y()))

    def _pan_by(self, right: int, down: int) -> None:
        """Move the view over the picture by logical pixels, as far as the picture goes."""
        for bar, step in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)

    @Slot(object)
    def _add_level(self, level: NDArray[np.uint8]) -> None:
        if self._picture is not None and self.sender() is self._halver:
            self._picture.add_level(level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in view while it is fitted."""
        super().resizeEvent(event)
        if self._fitting and self._picture is not None:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Keep the zoom in device pixels on a screen of another density; keep the keys that words and regions take."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and (self.regions.takes(event) or self.words.takes(event)):
            event.accept()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._picture is not None:
            self._set_zoom(self._fit_zoom() if self._fitting else self._zoom)
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; a touchpad's small steps add up to the same."""
        self._zoom_to(self._zoom * _STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by a pinch on a touchpad; tell about the word under the pointer; forget it when the pointer leaves."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_to(self._zoom * (1 + event.value()), event.position())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words.tool_tip(self.mapToScene(event.pos()))
            QToolTip.showText(event.globalPos(), html.escape(words), self)  # tooltips are rich text
            return True
        if event.type() == QEvent.Type.Leave:
            self.words.hover(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw or take hold of a region; or begin to select at a word; else take hold of the picture."""
        here = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        draws = self._draws(event.modifiers())
        if left and self._picture and self.regions.press(self.mapToScene(here), draws, self._reach()):
            self._region_from = here
        elif left and self.words.press(self.mapToScene(here), extend):
            self._select_from = here
        elif self._picture and (left or event.button() == Qt.MouseButton.MiddleButton):
            self._pan_from = here
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            if left:
                self.words.select(range(0))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or stretch a region, extend the selection, or drag the picture along."""
        here = event.position().toPoint()
        if self._region_from is not None:
            if (here - self._region_from).manhattanLength() >= QApplication.startDragDistance():
                point = self.mapToScene(here)
                self.regions.drag_to(point)
                self.ensureVisible(QRectF(point, point), 1, 1)
        elif self._select_from is not None:
            if (here - self._select_from).manhattanLength() >= QApplication.startDragDistance():
                point = self.mapToScene(here)
                self.words.drag_to(point)
                self.ensureVisible(QRectF(point, point), 1, 1)
        elif self._pan_from is not None:
            moved = self._pan_from - here
            self._pan_from = here
            self._pan_by(moved.x(), moved.y())
        else:
            self._show_what_a_press_does(self.mapToScene(here), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture; what was drawn or selected stays so."""
        if self._region_from is not None:
            self._region_from = None
            self.regions.release()
            return
        if self._pan_from is None and self._select_from is None:
            super().mouseReleaseEvent(event)
            return
        self._pan_from = self._select_from = None
        self.viewport().unsetCursor()

    def _show_what_a_press_does(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        over_word = self.words.hover(point)
        line = self.regions.cursor_at(point, self._reach())
        if self._picture and self._draws(modifiers):
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif line is not None:
            self.viewport().setCursor(line)
        elif over_word:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def _draws(self, modifiers: Qt.KeyboardModifier) -> bool:
        return self.draws_regions and bool(modifiers & Qt.KeyboardModifier.ControlModifier)

    def _reach(self) -> float:
        """How far from a region's line a press takes hold of it, in picture pixels."""
        return REACH * self.devicePixelRatioF() / self._zoom

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; elsewhere the second press of a quick pair is a press, so that a hasty drag still pans."""
        here = event.position().toPoint()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not control and self.words.select_word(self.mapToScene(here)):
            self._select_from = here
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for regions and words; else pan with the arrow keys; every other key belongs to the window."""
        if self.regions.takes(event):
            self.regions.press_key(event)
            return
        if self.words.takes(event):
            self.words.press_key(event)
            return
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        right, down = steps.get(Qt.Key(event.key()), (0, 0))
        if not (right or down) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self._pan_by(right * (self.viewport().width() // 8), down * (self.viewport().height() // 8))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the region that is worked on, unless the keyboard will be back, as from a menu or another window."""
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in (
            reasons.ActiveWindowFocusReason,
            reasons.PopupFocusReason,
            reasons.MenuBarFocusReason,
        ):
            self.regions.leave(keep=True)

    def drawBackground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """A calm surround, a shade off the window's colour so that pictures of that very colour still have an edge."""
        window = self.palette().color(QPalette.ColorRole.Window)
        if window.lightness() >= 128:
            shade = window.darker(108)
        else:
            # Added, since black has no lighter().
            shade = QColor(window.red() + 16, window.green() + 16, window.blue() + 16)
        painter.fillRect(rect, shade)

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """A ring around the view while it has the keyboard focus: two colours, so that it shows on any picture."""
        if not self.hasFocus():
            return
        painter.resetTransform()
        frame = QRectF(self.viewport().rect())
        half = _RING / 2
        for inset, role in ((half / 2, QPalette.ColorRole.Highlight), (half * 1.5, QPalette.ColorRole.HighlightedText)):
            pen = QPen(self.palette().color(role), half)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(frame.adjusted(inset, inset, -inset, -inset))


def _accessible_canvas(_class_name: str, subject: QObject) -> QAccessibleInterface | None:
    """Present a Canvas as one image; the view's own interface is an unnamed filler with a viewport inside."""
    return keep(_AccessibleImage(subject)) if isinstance(subject, Canvas) else None


class _AccessibleImage(QAccessibleWidget):
    """A Canvas to assistive technology: one image named after its file, with nothing inside."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Graphic)

    def childCount(self) -> int:
        """Hide the viewport and the scroll bars."""
        return 0


QAccessible.installFactory(_accessible_canvas)
