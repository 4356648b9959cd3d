"""The messages one under the other, however many: only the cards near what is seen are made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from sightline.ui.message_card import MessageCard

LIVE = -1  # the key of an answer that is on its way: its card is the only place that has it all, and is never let go

_GAP = 12  # pixels between two messages
_MARGINS = (4, 4, 10, 4)  # left, top, right, bottom
_AT_ONCE = 4  # cards made in one go, some milliseconds each; the others follow once the window was free for the person


class MessageList(QScrollArea):
    """Messages by their keys. `make` makes the card of one, `estimate` tells about how tall it is at a width.

    A card that is far from what is seen is let go, unless the keyboard is at it or something in it is selected. What is
    seen does not move when cards above it turn out taller or shorter, and stays at the end if it was there.
    """

    shown = Signal()  # other cards are there

    def __init__(
        self, make: Callable[[int], MessageCard], estimate: Callable[[int, int], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._estimate = estimate
        self.keys: list[int] = []
        self.cards: dict[int, MessageCard] = {}  # those that are made
        self.current: int | None = None  # the message the keyboard is at, or would be
        self._heights: dict[int, int] = {}  # measured or estimated, at the present width
        self._tops: list[int] = [_MARGINS[1]]  # one more than there are messages
        self._follow = True
        self._anchor: tuple[int, int] | None = None  # the first message seen, and how far above its top the view begins
        self._settling = False
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._make_more)

        self.column = QWidget()
        self.column.setObjectName("messages")
        self.setObjectName("conversation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self.setWidget(self.column)
        self.viewport().setAutoFillBackground(False)
        self.column.setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_messages(self, keys: Sequence[int]) -> None:
        """Show these messages; cards of those that stay are kept as they are."""
        self.keys = list(keys)
        stay = set(keys)
        for key in [key for key in self.cards if key not in stay]:
            self._remove(key)
        self._heights = {key: height for key, height in self._heights.items() if key in stay}
        self.settle()

    def rename(self, old: int, new: int) -> None:
        """The message has another key from now on."""
        self.cards[new] = self.cards.pop(old)
        self.keys[self.keys.index(old)] = new
        self._heights.pop(old, None)
        if self.current == old:
            self.current = new

    def card(self, key: int) -> MessageCard:
        """The card of a message, made now if need be."""
        if key not in self.cards:
            settling, self._settling = self._settling, True
            self._build(key)
            self._place()
            self._settling = settling
        return self.cards[key]

    def make_current(self, key: int | None) -> None:
        """The keyboard is at this message: only its parts are reached by Tab."""
        if self.current is not None and self.current != key and self.current in self.cards:
            self.cards[self.current].set_current(False)
        self.current = key
        if key is not None:
            self.card(key).set_current(True)

    def go_to(self, key: int) -> None:
        """Put the keyboard at a message: at its beginning, or where it was if it was there before."""
        known = key == self.current
        self.make_current(key)
        card = self.card(key)
        if not known:
            card.view.moveCursor(QTextCursor.MoveOperation.Start)
        card.view.setFocus(Qt.FocusReason.OtherFocusReason)
        for _ in range(3):  # what comes into view is made, and may move this
            if card.height() <= self.viewport().height():
                self.ensureWidgetVisible(card, 0, 8)
            elif card.view.textCursor().atStart():
                self.verticalScrollBar().setValue(card.y() - 8)
            else:
                self.show_caret(card)

    def show_caret(self, card: MessageCard) -> None:
        """Scroll to where the caret is in this card."""
        caret = card.view.cursorRect()
        middle = card.view.viewport().mapTo(self.column, caret.center())
        self.ensureVisible(0, middle.y(), 0, caret.height())

    def first_seen(self) -> int | None:
        """The first message of which something is seen."""
        return next(iter(self._near(0)), None)

    def step(self, by: int) -> None:
        """Put the keyboard at the message after the one it is at, or before it."""
        if self.current is not None:
            at = self.keys.index(self.current) + by
            self.go_to(self.keys[min(max(at, 0), len(self.keys) - 1)])

    def follow(self) -> None:
        """Stay at the end from now on."""
        self._follow = True
        self.settle()

    def keyboard_is_here(self) -> bool:
        """Whether the keyboard is in one of the messages."""
        focus = QApplication.focusWidget()
        return focus is not None and self.column.isAncestorOf(focus)

    def settle(self) -> None:
        """Put everything in its place, and make the cards that are seen."""
        self._settle(0, _AT_ONCE)

    def _make_more(self) -> None:
        """Make what is seen, or one of what soon may be."""
        unseen = all(key in self.cards for key in self._near(0))
        self._settle(self.viewport().height() // 2 if unseen else 0, 1 if unseen else _AT_ONCE)

    def _settle(self, margin: int, at_once: int) -> None:
        if self._settling:
            return
        self._settling = True
        made = 0
        while True:
            self._place()
            missing = [key for key in self._near(margin) if key not in self.cards]
            if not missing or made >= at_once:
                break
            # From the end where it is the end that is seen, or else from the top: what is made first stays in place.
            self._build(missing[-1] if self._follow else missing[0])
            made += 1
        self._let_go()
        self._settling = False
        if any(key not in self.cards for key in self._near(self.viewport().height() // 2)):
            self._more.start(0)
        if made:
            self.shown.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card has become taller or shorter."""
        if watched is self.column and event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Other font, other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self._more.start(0)

    def _build(self, key: int) -> None:
        card = self._make(key)
        card.setParent(self.column)
        place = self.keys.index(key)
        after = next((self.cards[other] for other in self.keys[place + 1 :] if other in self.cards), None)
        if after is not None:
            card.stackUnder(after)  # the order in which assistive technology finds them
        card.set_number(place + 1)
        card.set_current(key == self.current)
        self.cards[key] = card
        card.show()

    def _remove(self, key: int) -> None:
        card = self.cards.pop(key)
        if self.current == key:
            self.current = None
        card.hide()
        card.deleteLater()

    def _place(self) -> None:
        left, top, right, bottom = _MARGINS
        width = max(self.viewport().width() - left - right, 1)
        for key, card in self.cards.items():
            self._heights[key] = _height(card, width)
        heights = [self._heights.get(key) or self._guess(key, width) for key in self.keys]
        self._tops = list(accumulate((height + _GAP for height in heights), initial=top))
        total = self._tops[-1] - (_GAP if self.keys else 0) + bottom
        bar = self.verticalScrollBar()
        where = dict(zip(self.keys, self._tops, strict=False))
        for key, card in self.cards.items():
            card.setGeometry(left, where[key], width, self._heights[key])
        self.column.resize(self.viewport().width(), total)
        if self._follow:
            bar.setValue(bar.maximum())
        elif self._anchor is not None and self._anchor[0] in where:
            bar.setValue(where[self._anchor[0]] + self._anchor[1])

    def _guess(self, key: int, width: int) -> int:
        height = self._heights[key] = max(self._estimate(key, width), 1)
        return height

    def _near(self, margin: int) -> list[int]:
        """The messages that are seen, or no further than `margin` pixels from it."""
        top = self.verticalScrollBar().value() - margin
        end = top + self.viewport().height() + 2 * margin
        first = max(bisect_right(self._tops, top) - 1, 0)
        return self.keys[first : bisect_right(self._tops, end)]

    def _let_go(self) -> None:
        near = set(self._near(2 * self.viewport().height()))
        focus = QApplication.focusWidget()
        for key in [key for key in self.cards if key not in near and key not in (self.current, LIVE)]:
            card = self.cards[key]
            if not card.view.textCursor().hasSelection() and not (focus and card.isAncestorOf(focus)):
                self._remove(key)

    def _scrolled(self, value: int) -> None:
        if self._settling:
            return
        self._follow = value >= self.verticalScrollBar().maximum() - 4
        near = self._near(0)
        if near:
            first = next((key for key in near if key in self.cards), near[0])  # the height of another is a guess
            self._anchor = first, value - self._tops[self.keys.index(first)]
        self.settle()


def _height(card: MessageCard, width: int) -> int:
    """How tall the card is at that width, in pixels."""
    if card.width() != width:
        card.resize(width, card.height())
    if (layout := card.layout()) is not None:
        layout.activate()
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
