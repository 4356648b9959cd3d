"""Joins the lane that reads words with the pane that shows them: menu entries, states in sentences, announcements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from sightline.engine.quotes import Quote, find_quotes
from sightline.events import StopReason
from sightline.ui.banner import announce
from sightline.ui.open_pictures import OpenPicture
from sightline.ui.picture_pane import PicturePane
from sightline.ui.session import Session
from sightline.ui.words_lane import WordsState
from sightline.ui.words_text import UNSURE_BELOW


class Add(Protocol):
    """Adds one entry to the menu, with what it does and its keys."""

    def __call__(self, title: str, does: Callable[[], object], *shortcuts: str) -> QAction:
        """The entry, which stays in the menu."""
        ...


class WordsControl(QObject):
    """What the Text menu does, and what becomes of words that were read."""

    on_chosen = Signal(bool)  # whether text in pictures is to be read
    quotes_marked = Signal(object)  # Callable[[int], tuple[Quote, ...]]: of an answer, by its node

    def __init__(self, session: Session, pane: PicturePane, add: Add, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._quotes: dict[tuple[str, frozenset[str]], tuple[Quote, ...]] = {}  # by answer and pictures that were read
        self._elsewhere = 0  # pictures with words, read while another was shown and not announced yet
        layer = pane.canvas.words

        show = add(self.tr("&Text in the picture"), lambda: pane.show_text(show.isChecked()), "Ctrl+Shift+T")
        walk = add(self.tr("&Select text by keyboard"), lambda: self._walk(walk.isChecked()), "F7")
        self._copy_all = add(self.tr("&Copy all text"), pane.copy_all, "Ctrl+Shift+A")
        find = add(self.tr("&Find in the picture…"), pane.open_find, "Ctrl+Shift+F")
        sure = add(
            self.tr("Show &how sure the reader was"), lambda: pane.show_confidence(sure.isChecked()), "Ctrl+Shift+H"
        )
        self._read_now = add(self.tr("Read the text of this picture n&ow"), self._insist)
        on = add(self.tr("&Read text in pictures"), lambda: self.on_chosen.emit(on.isChecked()))
        for action in (show, walk, sure, on):
            action.setCheckable(True)
        on.setChecked(session.words.on)
        self._on = on
        pane.text_shown.connect(show.setChecked)
        layer.caret_mode_changed.connect(walk.setChecked)
        self._for_a_picture = [show, find]
        self._for_words = [self._copy_all, walk]
        pane.canvas.addActions([self._copy_all, find, show, sure])  # its context menu
        pane.text_pane.reading_wanted.connect(self._insist)
        session.pictures.picture_shown.connect(self.show_words)
        session.words.arrived.connect(self._arrived)
        session.words.states_changed.connect(self._show_state)

    def allow(self) -> None:
        """Only what can be done now is enabled."""
        shown = self._session.pictures.shown
        for action in self._for_a_picture:
            action.setEnabled(shown is not None)
        for action in self._for_words:
            action.setEnabled(bool(self._pane.canvas.words.words.words))
        self._read_now.setEnabled(shown is not None and self._can_be_read(shown))

    def show_words(self) -> None:
        """Show what was read in the picture that is shown, and how far that is."""
        if self._session.pictures.shown is not None:
            self._pane.show_words(self._session.words.lines.get(self._session.pictures.shown.image.digest, ()))
            self._show_state()

    def switched(self) -> None:
        """Text is read from now on, or no longer."""
        self._on.setChecked(self._session.words.on)
        self.show_words()
        self.mark_quotes()

    def mark_quotes(self) -> None:
        """Have what the answers quote looked up again among the words that were read by now."""
        self.quotes_marked.emit(self._quotes_of)

    def _quotes_of(self, answer: int) -> tuple[Quote, ...]:
        """The quotes of one answer; while a picture is not read, only those that were found in the others."""
        conversation, lines = self._session.conversation, self._session.words.lines
        node = conversation.nodes[answer]
        text = node.message.text
        refused = node.outcome is not None and node.outcome.reason is StopReason.UNSURE
        if refused or not find_quotes(text, ()):  # what a refusal quotes is the words that were read, and nothing else
            return ()
        digests = {image.digest for message in conversation.messages(answer) for image in message.images}
        read = frozenset(digests & lines.keys())
        key = (text, read)
        if key not in self._quotes:
            self._quotes[key] = find_quotes(text, [line for digest in read for line in lines[digest]])
        return tuple(quote for quote in self._quotes[key] if quote.read or read == digests)

    def _walk(self, on: bool) -> None:
        canvas = self._pane.canvas
        canvas.setFocus()
        canvas.words.set_caret_mode(on)

    def _insist(self) -> None:
        if self._session.pictures.shown is not None:
            self._session.words.insist(self._session.pictures.shown.image)

    def _arrived(self, digest: str) -> None:
        words = sum(len(line.words) for line in self._session.words.lines[digest])
        shown = self._session.pictures.shown
        if shown is not None and shown.image.digest == digest:
            self.show_words()
            if words:
                announce(self._pane, self._words_read(words, shown.number))
        elif words:
            self._elsewhere += 1
        if self._elsewhere and not self._session.words.working:
            announce(
                self._pane,
                self.tr("Words were read in 1 other picture")
                if self._elsewhere == 1
                else self.tr("Words were read in {n} other pictures", "", self._elsewhere).format(n=self._elsewhere),
            )
            self._elsewhere = 0
        self.mark_quotes()
        self.allow()

    def _words_read(self, words: int, number: int) -> str:
        if words == 1:
            return self.tr("1 word read in Image {number}").format(number=number)
        return self.tr("{n} words read in Image {number}", "", words).format(n=words, number=number)

    def _can_be_read(self, picture: OpenPicture) -> bool:
        return self._session.words.state(picture.image.digest) in (WordsState.STOPPED, WordsState.FAILED)

    def _show_state(self) -> None:
        shown = self._session.pictures.shown
        if shown is not None:
            self._pane.text_pane.show_state(self._state(shown), self._can_be_read(shown))
        self.allow()

    def _state(self, picture: OpenPicture) -> str:
        match self._session.words.state(picture.image.digest):
            case WordsState.READ:
                words = [word for line in self._session.words.lines[picture.image.digest] for word in line.words]
                unsure = sum(word.confidence < UNSURE_BELOW for word in words)
                if not words:
                    return self.tr("No text was found in this picture")
                read = (
                    self.tr("1 word") if len(words) == 1 else self.tr("{n} words", "", len(words)).format(n=len(words))
                )
                return self.tr("{words}, {n} may be wrong", "", unsure).format(words=read, n=unsure) if unsure else read
            case WordsState.AWAITED:
                return self.tr("The text is being read…")
            case WordsState.STOPPED:
                return self.tr("The text was not read")
            case WordsState.FAILED:
                return self.tr("The text could not be read")
            case WordsState.OFF:
                return self.tr("Text in pictures is not read; the Text menu has the switch")
