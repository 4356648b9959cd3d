"""The words read in a picture as a layer over it: selected, found, and marked with how sure the reader was."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from sightline.ui.words_text import UNSURE_BELOW, PictureText, between

_FRAMES_FROM = 7.0  # logical pixels; smaller words are framed only where the reader was not sure
_FILL = 80  # alpha of what is laid over selected words: enough to see, little enough to read them
_MARGIN = 2.0  # logical pixels around the words of a frame

_KEYS = QKeySequence.StandardKey


class WordsLayer(QGraphicsObject):
    """Words over a picture, in scene units of one picture pixel. It paints what is in view, and has no child items.

    The selection is a run of words; `anchor` is where it began and `here` where it ends, which moves.
    """

    selection_changed = Signal(object)  # range
    caret_mode_changed = Signal(bool)
    reached = Signal(QRectF)  # what the person moved to by keyboard, in picture pixels
    spoken = Signal(str)  # what a screen reader has to say about it

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for what is in view
        self.setZValue(1)
        self.words = PictureText()
        self.selection = range(0)
        self.hits: list[range] = []
        self.caret_mode = False
        self.shows_confidence = False
        self._hovered: int | None = None
        self._anchor = self._here = 0
        self._width = self._height = 1
        self._boxes = self.words.boxes  # [N, 4] in picture pixels
        self._rects: list[QRectF] = []  # the same
        self._hit_rects: list[QRectF] = []  # of the hits, cut where lines end

    def set_words(self, words: PictureText, width: int, height: int) -> None:
        """Lie over a picture of this size, with nothing selected."""
        self.prepareGeometryChange()
        self._width, self._height = width, height
        self.words = words
        self._boxes = words.boxes * (width, height, width, height)
        self._rects = [
            QRectF(left, top, right - left, bottom - top) for left, top, right, bottom in self._boxes.tolist()
        ]
        self._hovered = None
        self._anchor = self._here = 0
        self.set_hits(())
        self.select(range(0))
        if not words.words:
            self.set_caret_mode(False)

    # What is marked

    def select(self, run: range) -> None:
        """Mark these words, and no others."""
        self.update()
        if run == self.selection:
            return
        self.selection = run
        if run:
            self._anchor, self._here = run[0], run[-1]
        self.selection_changed.emit(run)

    def set_hits(self, hits: Sequence[range]) -> None:
        """Frame these runs, which were searched for."""
        self.hits = list(hits)
        self._hit_rects = [self.rect(part) for hit in hits for part in self.words.by_lines(hit)]
        self.update()

    def show_confidence(self, shown: bool) -> None:
        """Whether every word is framed, with how sure the reader was of it."""
        self.shows_confidence = shown
        self.update()

    def set_caret_mode(self, on: bool) -> None:
        """Whether the keys walk from word to word; there have to be words."""
        on = on and bool(self.words.words)
        if on == self.caret_mode:
            return
        self.caret_mode = on
        if on:
            self._go_to(self._here, extend=bool(self.selection))
            self.spoken.emit(self._said(self._here))
        self.caret_mode_changed.emit(on)
        self.update()

    # The mouse, at a point in picture pixels

    def word_at(self, point: QPointF) -> int | None:
        """The word under this point."""
        return self.words.word_at(point.x() / self._width, point.y() / self._height)

    def hover(self, point: QPointF | None) -> bool:
        """Mark the word under the pointer, if there is one; whether there is."""
        hovered = None if point is None else self.word_at(point)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        return hovered is not None

    def press(self, point: QPointF, extend: bool) -> bool:
        """Begin a selection at the word under this point, or extend the one there is; False beside the words."""
        word = self.word_at(point)
        if word is None:
            return False
        if extend and self.selection:
            self._go_to(word, extend=True)
        else:
            self.select(range(0))
            self._anchor = self._here = word
        return True

    def drag_to(self, point: QPointF) -> None:
        """Extend the selection that was begun to the word nearest to this point."""
        self._here = self.words.nearest(point.x() / self._width, point.y() / self._height)
        anchor, here = self._anchor, self._here
        self.select(between(anchor, here))
        self._anchor, self._here = anchor, here

    def select_word(self, point: QPointF) -> bool:
        """Select the word under this point; False beside the words."""
        word = self.word_at(point)
        if word is not None:
            self.select(range(word, word + 1))
        return word is not None

    def tool_tip(self, point: QPointF) -> str:
        """The word under this point with how sure the reader was of it, where that is to be shown; else nothing."""
        word = self.word_at(point)
        if word is None or not self.shows_confidence:
            return ""
        return self._said(word)

    def confidence_text(self, word: int) -> str:
        """How sure the reader was of this word, in words."""
        confidence = self.words.words[word].confidence
        if confidence < UNSURE_BELOW:
            return self.tr("{percent} % sure, may be wrong").format(percent=round(100 * confidence))
        return self.tr("{percent} % sure").format(percent=round(100 * confidence))

    # The keyboard

    def takes(self, event: QKeyEvent) -> bool:
        """Whether `press_key` will do something with this key."""
        if event.matches(_KEYS.Copy):
            return bool(self.selection)
        if event.matches(_KEYS.SelectAll):
            return bool(self.words.words)
        return self.caret_mode and (event.key() == Qt.Key.Key_Escape or self._goal(event) is not None)

    def press_key(self, event: QKeyEvent) -> None:
        """Do what a key that `takes` says yes to means."""
        if event.matches(_KEYS.Copy):
            self.copy(self.selection)
        elif event.matches(_KEYS.SelectAll):
            self.select(self.words.all)
            self.spoken.emit(self.tr("{n} words selected", "", len(self.selection)).format(n=len(self.selection)))
        elif event.key() == Qt.Key.Key_Escape:
            self.set_caret_mode(False)
        elif (goal := self._goal(event)) is not None:
            whole_line = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            self._walk_to(goal, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier), whole_line)

    def copy(self, run: range) -> None:
        """Put these words on the clipboard, with the ends of lines as they are in the picture."""
        QGuiApplication.clipboard().setText(self.words.text(run))
        self.spoken.emit(
            self.tr("1 word copied") if len(run) == 1 else self.tr("{n} words copied", "", len(run)).format(n=len(run))
        )

    def _goal(self, event: QKeyEvent) -> int | None:
        """The word that a key leads to."""
        words, here = self.words, self._here
        line = words.lines[words.line_of[here]]
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left:
                goal = here - 1
            case Qt.Key.Key_Right:
                goal = here + 1
            case Qt.Key.Key_Up:
                goal = words.above_or_below(here, -1)
            case Qt.Key.Key_Down:
                goal = words.above_or_below(here, 1)
            case Qt.Key.Key_Home:
                goal = 0 if whole else line.start
            case Qt.Key.Key_End:
                goal = (words.all if whole else line)[-1]
            case _:
                return None
        return min(max(goal, 0), len(words.words) - 1)

    def _walk_to(self, word: int, extend: bool, whole_line: bool) -> None:
        self._go_to(word, extend)
        line = self.words.lines[self.words.line_of[word]]
        said = self.words.text(line) if whole_line else self._said(word)
        self.spoken.emit(self.tr("{words}, {n} selected").format(words=said, n=len(self.selection)) if extend else said)

    def _said(self, word: int) -> str:
        text = self.words.text(range(word, word + 1))
        return f"{text}, {self.confidence_text(word)}" if self.shows_confidence else text

    def _go_to(self, word: int, extend: bool) -> None:
        anchor = self._anchor if extend else word
        self.select(between(anchor, word))
        self._anchor, self._here = anchor, word
        self.reached.emit(self.rect(range(word, word + 1)))

    # Drawing

    def rect(self, run: range) -> QRectF:
        """What is around these words, at least one, in picture pixels."""
        around = self._rects[run[0]]
        for number in run[1:]:
            around = around.united(self._rects[number])
        return around

    def boundingRect(self) -> QRectF:
        """The picture's size in its own pixels."""
        return QRectF(0, 0, self._width, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the marks that are in view; two colours each, so that they show on any picture."""
        assert widget is not None
        logical = painter.deviceTransform().m11() / widget.devicePixelRatioF()  # logical pixels per picture pixel
        pens = _Pens(widget.palette(), _MARGIN / logical)
        seen = option.exposedRect
        if self.shows_confidence:
            self._paint_confidence(painter, pens, self._in(seen), logical)
        pens.frames(painter, [rect for rect in self._hit_rects if rect.intersects(seen)], thick=2)
        if self._hovered is not None and self._hovered not in self.selection:
            pens.frames(painter, [self._rects[self._hovered]])
        parts = [rect for part in self.words.by_lines(self.selection) if (rect := self.rect(part)).intersects(seen)]
        for rect in parts:
            painter.fillRect(rect, pens.fill)
        pens.frames(painter, parts, thick=3 if self.selection in self.hits else 1)
        if self.caret_mode:
            pens.frames(painter, [self._rects[self._here]], thick=3)

    def _in(self, seen: QRectF) -> NDArray[np.intp]:
        """The words of which a part is there, [n]."""
        left, top, right, bottom = self._boxes.T
        inside = (left <= seen.right()) & (right >= seen.left()) & (top <= seen.bottom()) & (bottom >= seen.top())
        return np.flatnonzero(inside)

    def _paint_confidence(self, painter: QPainter, pens: _Pens, seen: NDArray[np.intp], logical: float) -> None:
        unsure = self.words.unsure[seen]
        heights = (self._boxes[:, 3] - self._boxes[:, 1])[seen] * logical
        large = heights >= _FRAMES_FROM
        pens.frames(painter, self._rects_of(seen[large & ~unsure]))
        pens.frames(painter, self._rects_of(seen[large & unsure]), thick=2, dashed=True)
        pens.frames(painter, self._rects_of(seen[~large & unsure]))
        self._paint_labels(painter, pens, seen[large].tolist())

    def _rects_of(self, words: NDArray[np.intp]) -> list[QRectF]:
        return [self._rects[word] for word in words.tolist()]

    def _paint_labels(self, painter: QPainter, pens: _Pens, words: Sequence[int]) -> None:
        """Percentages over the words that have room for them; the tooltip and the text tell those of the others."""
        to_view = painter.transform()
        painter.save()
        painter.resetTransform()
        font = painter.font()
        font.setPointSizeF(0.75 * font.pointSizeF())
        painter.setFont(font)
        line = painter.fontMetrics().height()
        for word in words:
            on_screen = to_view.mapRect(self._rects[word])
            if on_screen.height() < 0.7 * line:
                continue
            confidence = self.words.words[word].confidence
            label = f"{round(100 * confidence)} %" + (" ?" if confidence < UNSURE_BELOW else "")
            width = painter.fontMetrics().horizontalAdvance(label) + 4
            if width <= on_screen.width() + 2 * _MARGIN:
                area = QRectF(on_screen.left() - _MARGIN, max(on_screen.top() - line, 0.0), width, line)
                painter.fillRect(area, pens.inner.color())
                painter.setPen(pens.outer.color())
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()


class _Pens:
    """The palette's two colours of what is chosen, as frames of logical pixels' width at any zoom."""

    def __init__(self, palette: QPalette, margin: float) -> None:
        self._margin = margin
        accent = palette.color(QPalette.ColorRole.Highlight)
        self.inner = QPen(accent)
        self.outer = QPen(palette.color(QPalette.ColorRole.HighlightedText))
        for pen in (self.inner, self.outer):
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.fill = QColor(accent)
        self.fill.setAlpha(_FILL)

    def frames(self, painter: QPainter, rects: Sequence[QRectF], thick: int = 1, dashed: bool = False) -> None:
        """A frame around every rectangle; dashed ones can be told apart without colours."""
        side = self._margin
        around = [rect.adjusted(-side, -side, side, side) for rect in rects]
        for pen, width in ((self.outer, thick + 2), (self.inner, thick)):
            pen.setWidth(width)
            painter.setPen(pen)
            if dashed and pen is self.inner:
                painter.setPen(_dashed(pen))
            painter.drawRects(around)


def _dashed(pen: QPen) -> QPen:
    dashed = QPen(pen)
    dashed.setDashPattern([3, 3])
    return dashed
