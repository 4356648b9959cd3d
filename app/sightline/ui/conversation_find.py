"""Looks for words in all messages that are shown, also in those whose cards are not made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sightline.conversation import Conversation, Message, Role
from sightline.ui.banner import announce
from sightline.ui.find_bar import FindBar
from sightline.ui.markdown_view import find_all, shown_text
from sightline.ui.message_list import LIVE, MessageList


@dataclass(frozen=True)
class _Place:
    """The `nth` place in a message where the words stand."""

    key: int
    nth: int


class ConversationFind(QObject):
    """What the bar asks for, found in the messages of the list and marked in their cards."""

    finding = Signal(bool)  # whether the bar is there

    def __init__(self, bar: FindBar, messages: MessageList, home: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._list = messages
        self._home = home  # the keyboard goes there where it came from nowhere
        self._conversation = Conversation()
        self._texts: dict[Message, str] = {}  # as shown; made when they are searched
        self._places: list[_Place] = []
        self._at = -1
        self._before: QWidget | None = None  # where the keyboard was
        bar.sought.connect(self._seek)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        messages.shown.connect(self._mark)

    def open(self) -> None:
        """Show the bar, with the keyboard in it."""
        focus = QApplication.focusWidget()
        if focus is not None and not self._bar.isAncestorOf(focus):
            self._before = focus
        self._bar.open()
        self._seek(self._bar.text())
        self.finding.emit(True)

    def close(self) -> None:
        """Hide the bar and the marks; the keyboard is back where it was."""
        back = self._home
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            back = self._before
        self._before = None
        self._places, self._at = [], -1
        self._mark()
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.hide()
        self.finding.emit(False)

    def step(self, by: int) -> None:
        """Go on to the next place, or back; after the last comes the first."""
        if self._places:
            self._show((self._at + by) % len(self._places))

    def take(self, conversation: Conversation) -> None:
        """Other messages are shown now."""
        self._conversation = conversation
        if self._bar.isVisible():
            self._look(self._bar.text())
            self._at = min(self._at, len(self._places) - 1)
            self._mark()
            self._say_where()

    def _seek(self, sought: str) -> None:
        self._look(sought)
        if not self._places:
            self._at = -1
            self._mark()
            self._say_where()
            return
        seen = self._list.first_seen()
        keys = self._list.keys
        start = keys.index(seen) if seen in keys else 0
        order = {key: place for place, key in enumerate(keys)}
        self._show(next((n for n, place in enumerate(self._places) if order[place.key] >= start), 0))

    def _look(self, sought: str) -> None:
        self._places = []
        if sought.strip():
            for key in self._list.keys:
                if key != LIVE:
                    count = len(find_all(self._text(self._conversation.nodes[key].message), sought))
                    self._places += [_Place(key, nth) for nth in range(count)]

    def _text(self, message: Message) -> str:
        if message not in self._texts:
            self._texts[message] = message.text if message.role is Role.USER else shown_text(message.text)
        return self._texts[message]

    def _show(self, at: int) -> None:
        self._at = at
        place = self._places[at]
        self._list.make_current(place.key)
        card = self._list.card(place.key)
        self._mark()
        card.view.go_to_mark(place.nth)
        for _ in range(3):  # what comes into view is made, and may move this
            self._list.show_caret(card)
        self._say_where()
        line = card.view.textCursor().block().text()
        announce(
            self._bar,
            self.tr("{at} of {total}, {message}: {line}").format(
                at=at + 1, total=len(self._places), message=card.view.accessibleName(), line=line
            ),
        )

    def _mark(self) -> None:
        sought = self._bar.text() if self._places else ""
        current = self._places[self._at] if 0 <= self._at < len(self._places) else None
        for key, card in self._list.cards.items():
            card.view.mark(sought, current.nth if current is not None and current.key == key else None)

    def _say_where(self) -> None:
        if self._places:
            self._bar.show_count(self._at + 1, len(self._places))
        elif self._bar.text().strip():
            words = self.tr("Not in this conversation")
            self._bar.show_none(words)
            announce(self._bar, words)
        else:
            self._bar.show_none("")
