"""Numbered boxes over a picture: those the next question is about, one that is drawn or changed, one shown again."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Flag, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from sightline.conversation import Region
from sightline.engine.images import pixel_box
from sightline.ui import region_words
from sightline.ui.region_drawing import draw_box, draw_grips, tag_size

REACH = 6  # logical pixels from a line that still take hold of it
_STEPS = 50  # presses of an arrow key from one side of the picture to the other


class Hold(Flag):
    """What of a box follows the mouse."""

    LEFT = auto()
    TOP = auto()
    RIGHT = auto()
    BOTTOM = auto()
    ALL = LEFT | TOP | RIGHT | BOTTOM


_NO_HOLD = Hold(0)
_CURSORS = {
    Hold.ALL: Qt.CursorShape.SizeAllCursor,
    Hold.LEFT: Qt.CursorShape.SizeHorCursor,
    Hold.RIGHT: Qt.CursorShape.SizeHorCursor,
    Hold.TOP: Qt.CursorShape.SizeVerCursor,
    Hold.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Hold.LEFT | Hold.TOP: Qt.CursorShape.SizeFDiagCursor,
    Hold.RIGHT | Hold.BOTTOM: Qt.CursorShape.SizeFDiagCursor,
    Hold.RIGHT | Hold.TOP: Qt.CursorShape.SizeBDiagCursor,
    Hold.LEFT | Hold.BOTTOM: Qt.CursorShape.SizeBDiagCursor,
}


class RegionLayer(QGraphicsObject):
    """Boxes of whole pixels over a picture, in scene units of one picture pixel.

    One box at a time is worked on: a new one, which is not chosen until it is kept, or one of the chosen. What becomes
    of it is told, and its owner then says by `show_chosen` what is chosen.
    """

    kept = Signal(int, object)  # its number, 0 for a new one; and the Region
    removed = Signal(int)  # its number, 0 for a new one
    undo_wanted = Signal()
    working_changed = Signal(bool)  # whether a box is worked on
    left = Signal()  # by a key: the keyboard is to go where it was, or on
    reached = Signal(QRectF)  # what the person works on, in picture pixels
    spoken = Signal(str)  # what a screen reader has to say about it

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(2)
        self._width = self._height = 1
        self._chosen: dict[int, QRect] = {}
        self._again: tuple[int, QRect] | None = None
        self._next = 1  # the number of a new one
        self._number = 0  # of the box that is worked on, 0 for a new one
        self._box: QRect | None = None
        self._from = QPointF()  # where the mouse took hold
        self._hold = _NO_HOLD
        self._held = QRect()  # the box at that moment

    # What is shown

    def set_size(self, width: int, height: int) -> None:
        """Lie over a picture of this size, without a box."""
        self.prepareGeometryChange()
        self._width, self._height = width, height
        self._chosen = {}
        self._again = self._box = None
        self._hold = _NO_HOLD
        self.update()

    def show_chosen(self, regions: Mapping[int, Region], next_number: int) -> None:
        """These are chosen, by number; `next_number` is what a new one will be called."""
        self._chosen = {number: self._to_box(region) for number, region in regions.items()}
        self._next = next_number
        if self._number and self._number not in self._chosen:
            self._stop()
        self.update()

    def show_again(self, number: int, region: Region) -> None:
        """Show one that was asked about, until Esc, another picture, or a new box."""
        self.leave(keep=True)
        self._again = number, self._to_box(region)
        self.reached.emit(QRectF(self._again[1]))
        self.update()

    def shown_again(self) -> Region | None:
        """The one that was asked about and is shown."""
        return None if self._again is None else self._to_region(self._again[1])

    def hide_again(self) -> None:
        """Show that one no longer."""
        self._again = None
        self.update()

    def text(self) -> list[str]:
        """What is chosen, in words."""
        return [
            f"{self.tr('Region {number}').format(number=number)}: {region_words.measures(self._to_region(box))}"
            for number, box in self._chosen.items()
        ]

    # The box that is worked on

    @property
    def working(self) -> bool:
        """Whether there is one."""
        return self._box is not None

    def worked_on(self) -> tuple[int, Region] | None:
        """Its number, 0 for a new one, and where it is now."""
        return None if self._box is None else (self._number, self._to_region(self._box))

    def begin(self, seen: QRectF) -> None:
        """A new box in the middle of what is seen of the picture."""
        self.leave(keep=True)
        whole = QRect(0, 0, self._width, self._height)
        seen_box = seen.toAlignedRect() & whole
        area = whole if seen_box.isEmpty() else seen_box
        box = QRect(0, 0, max(area.width() // 2, 1), max(area.height() // 2, 1))
        box.moveCenter(area.center())
        self._work_on(0, box)
        self._say(self.tr("{name}: {box}. {help}"), help=self._help())

    def edit(self, number: int) -> None:
        """Change one that is chosen."""
        self.leave(keep=True)
        self._work_on(number, self._chosen[number])
        self._say(self.tr("{name}: {box}. {help}"), help=self._help())

    def put(self, number: int, region: Region) -> None:
        """Work on this one, or on a new one where the number is 0, and have its box here."""
        self._work_on(number, self._to_box(region))

    def leave(self, keep: bool) -> None:
        """Work on no box; it stays as it is now if it is to be kept, or else as it was before."""
        if self._box is None:
            return
        number, region = self._number, self._to_region(self._box)
        changed = self._chosen.get(number) != self._box
        self._stop()
        if keep and changed:
            self.kept.emit(number, region)

    def _work_on(self, number: int, box: QRect) -> None:
        self._again = None
        self._number, self._box = number, box
        self.update()
        self.working_changed.emit(True)
        self.reached.emit(QRectF(box))

    def _stop(self) -> None:
        self._box = None
        self._number = 0
        self._hold = _NO_HOLD
        self.update()
        self.working_changed.emit(False)

    # The mouse, at a point in picture pixels; `reach` is how far from a line takes hold of it

    def press(self, point: QPointF, draws: bool, reach: float) -> bool:
        """Begin to draw a box, or take hold of one; False where there is none."""
        if draws:
            self.leave(keep=True)
            self._from, self._hold = self._inside(point), _NO_HOLD
            return True
        number, hold = self._find(point, reach)
        if not hold:
            return False
        if not (self.working and number == self._number):
            self.leave(keep=True)
            self._work_on(number, self._chosen[number])
        assert self._box is not None
        self._from, self._hold, self._held = point, hold, self._box
        return True

    def drag_to(self, point: QPointF) -> None:
        """Draw, move or stretch the box to here."""
        if not self._hold:  # drawing
            here = self._inside(point)
            drawn = QRectF(self._from, here).normalized().toAlignedRect() & QRect(0, 0, self._width, self._height)
            self._number = 0
            self._box = drawn if not drawn.isEmpty() else None
        else:
            right, down = round(point.x() - self._from.x()), round(point.y() - self._from.y())
            self._box = self._moved(self._held, self._hold, right, down)
        self._again = None
        self.update()

    def release(self) -> None:
        """Keep what was drawn or changed, and go on working on it, now by keyboard too."""
        if self._box is None:
            return
        drawn = self._box
        self._hold = _NO_HOLD
        if self._chosen.get(self._number) != drawn:
            self.kept.emit(self._number, self._to_region(drawn))
        for number, box in self._chosen.items():
            if box == drawn:
                self._work_on(number, drawn)

    def cursor_at(self, point: QPointF, reach: float) -> Qt.CursorShape | None:
        """How the pointer looks over a line or a number."""
        return _CURSORS.get(self._find(point, reach)[1])

    def _find(self, point: QPointF, reach: float) -> tuple[int, Hold]:
        """The box whose number or line is here, and what of it a drag would move; the one worked on comes first."""
        boxes = dict(reversed(self._chosen.items()))
        if self._box is not None:
            boxes = {self._number: self._box, **{n: box for n, box in boxes.items() if n != self._number}}
        for number, box in boxes.items():
            area = QRectF(box)
            tag = tag_size(number or self._next, QApplication.font()) * (reach / REACH)
            if QRectF(area.topLeft(), tag).contains(point):
                return number, Hold.ALL
            if not area.adjusted(-reach, -reach, reach, reach).contains(point):
                continue
            hold = _NO_HOLD
            for side, distance in (
                (Hold.LEFT, point.x() - area.left()),
                (Hold.TOP, point.y() - area.top()),
                (Hold.RIGHT, area.right() - point.x()),
                (Hold.BOTTOM, area.bottom() - point.y()),
            ):
                if abs(distance) <= reach:
                    hold |= side
            if hold in _CURSORS:  # not two sides that face each other, as in a box smaller than the reach
                return number, hold
        return 0, _NO_HOLD

    # The keyboard

    def takes(self, event: QKeyEvent) -> bool:
        """Whether `press_key` will do something with this key."""
        if self.working:
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            return event.key() in keys or _arrow(event) is not None
        if event.matches(QKeySequence.StandardKey.Undo):
            return True
        return self._again is not None and event.key() == Qt.Key.Key_Escape

    def press_key(self, event: QKeyEvent) -> None:
        """Do what a key that `takes` says yes to means."""
        if not self.working:
            if event.key() == Qt.Key.Key_Escape:
                self.hide_again()
                self.spoken.emit(self.tr("The region is hidden."))
            else:
                self.undo_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave(keep=True)
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave(keep=False)
            self.spoken.emit(self.tr("Left as it was."))
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            number = self._number
            self.leave(keep=False)
            self.removed.emit(number)
            self.left.emit()
        elif (arrow := _arrow(event)) is not None:
            self._step(*arrow, event.modifiers())

    def _step(self, across: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        assert self._box is not None
        fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        across *= 1 if fine else max(1, round(self._width / _STEPS))
        down *= 1 if fine else max(1, round(self._height / _STEPS))
        stretch = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        before = self._box
        self._box = self._moved(before, Hold.RIGHT | Hold.BOTTOM if stretch else Hold.ALL, across, down)
        self.update()
        self.reached.emit(QRectF(self._box))
        if self._box == before:
            self._say(self.tr("It goes no further. {box}"))
        else:
            self._say("{box}")

    def _moved(self, box: QRect, hold: Hold, right: int, down: int) -> QRect:
        """The box with what is held further to the right and down, as far as the picture goes; at least one pixel."""
        if hold == Hold.ALL:
            right = min(max(right, -box.left()), self._width - 1 - box.right())
            down = min(max(down, -box.top()), self._height - 1 - box.bottom())
            return box.translated(right, down)
        moved = QRect(box)
        if Hold.LEFT in hold:
            moved.setLeft(min(max(box.left() + right, 0), box.right()))
        if Hold.RIGHT in hold:
            moved.setRight(max(min(box.right() + right, self._width - 1), box.left()))
        if Hold.TOP in hold:
            moved.setTop(min(max(box.top() + down, 0), box.bottom()))
        if Hold.BOTTOM in hold:
            moved.setBottom(max(min(box.bottom() + down, self._height - 1), box.top()))
        return moved

    def _say(self, words: str, **more: str) -> None:
        """Tell about the box that is worked on."""
        if self._box is not None:
            name = self.tr("Region {number}").format(number=self._number or self._next)
            box = region_words.described(self._to_region(self._box))
            self.spoken.emit(words.format(name=name, box=box, **more))

    def _help(self) -> str:
        return self.tr(
            "Arrows move it, Shift and arrows change its size, with Ctrl by single pixels."
            " Enter keeps it, Escape leaves, Delete removes it."
        )

    # Fractions and pixels

    def _to_box(self, region: Region) -> QRect:
        left, top, right, bottom = pixel_box(region, self._width, self._height)
        return QRect(left, top, right - left, bottom - top)

    def _to_region(self, box: QRect) -> Region:
        return Region(
            box.x() / self._width,
            box.y() / self._height,
            (box.x() + box.width()) / self._width,
            (box.y() + box.height()) / self._height,
        )

    def _inside(self, point: QPointF) -> QPointF:
        return QPointF(min(max(point.x(), 0.0), self._width), min(max(point.y(), 0.0), self._height))

    # Drawing

    def boundingRect(self) -> QRectF:
        """The picture's size in its own pixels."""
        return QRectF(0, 0, self._width, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw every box as two lines of different colours, so that they show on any picture, with its number."""
        assert widget is not None
        to_view = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setFont(widget.font())
        if self._again is not None:
            number, box = self._again
            draw_box(painter, widget.palette(), to_view.mapRect(QRectF(box)), number, dashed=True)
        for number, box in self._chosen.items():
            if number != self._number:
                draw_box(painter, widget.palette(), to_view.mapRect(QRectF(box)), number)
        if self._box is not None:
            area = to_view.mapRect(QRectF(self._box))
            draw_box(painter, widget.palette(), area, self._number or self._next)
            draw_grips(painter, widget.palette(), area)
        painter.restore()


def _arrow(event: QKeyEvent) -> tuple[int, int] | None:
    """Steps to the right and down; None for any other key, and with Alt or Meta."""
    others = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if event.modifiers() & others:
        return None
    steps = {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }
    return steps.get(Qt.Key(event.key()))
