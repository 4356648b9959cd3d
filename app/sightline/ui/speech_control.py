"""Reading aloud: which message, sentence by sentence, and what a person hears where there is no voice."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from sightline.conversation import Role
from sightline.ui.chat_pane import ChatPane
from sightline.ui.error_text import explained
from sightline.ui.message_list import LIVE
from sightline.ui.preferences import Preferences
from sightline.ui.session import Session
from sightline.ui.speech_engine import Silent, SpeechEngine
from sightline.ui.speech_text import GrowingText, sentences, sentences_as_typed


@dataclass
class _Reading:
    """What is being read: `known` sentences, or those of a text that still grows, and how many of them were said."""

    known: list[str] = field(default_factory=list)
    growing: GrowingText | None = None
    said: int = 0
    waits: bool = False  # until there is another sentence

    def next(self) -> str | None:
        """The next sentence, if there is one by now."""
        if self.growing is not None:
            self.known = self.growing.sentences(over=False)
        if self.said >= len(self.known):
            return None
        self.said += 1
        return self.known[self.said - 1]


class SpeechControl(QObject):
    """One message at a time; `changed` tells when reading begins and ends."""

    changed = Signal()
    impossible = Signal(object)  # Explanation: why nothing can be read

    def __init__(self, session: Session, chat: ChatPane, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._chat = chat
        self._preferences = preferences
        self._reading: _Reading | None = None
        self._live: GrowingText | None = None  # the answer that is being written
        self.engine = SpeechEngine(self)
        self.engine.ended.connect(self._go_on)
        self.engine.failed.connect(self._fail)
        session.answer_started.connect(self._answer_started)
        session.answer_grew.connect(self._answer_grew)
        session.answer_ended.connect(self._answer_ended)
        session.cleared.connect(self._leave)
        chat.read_aloud_wanted.connect(self.toggle)

    @property
    def reading(self) -> bool:
        """Whether something is being read, or will be as soon as it is written."""
        return self._reading is not None

    def toggle(self) -> None:
        """Stop reading; or else read the message that the keyboard is at, or the last one."""
        if self.reading:
            self.stop()
        elif (at := self._chat.message_at()) is not None:
            if at == LIVE and self._live is not None:
                self._begin(_Reading(growing=self._live))
                return
            message = self._chat.message(at)
            words = sentences_as_typed(message.text) if message.role is Role.USER else sentences(message.text)
            self._begin(_Reading(words + sentences_as_typed(self._chat.quotes_at(at))))

    def stop(self) -> None:
        """Be silent."""
        self.engine.be_silent()
        self._end()

    def _begin(self, reading: _Reading) -> None:
        self.engine.be_silent()
        self._reading = reading
        self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        reading = self._reading
        if reading is None:
            return
        sentence = reading.next()
        reading.waits = sentence is None
        if sentence is not None:
            settings = self._preferences.settings
            self.engine.say(sentence, settings.speech_rate, settings.speech_voice)
        elif reading.growing is None:
            self._end()

    def _end(self) -> None:
        if self._reading is not None:
            self._reading = None
            self.changed.emit()

    def _fail(self, why: Silent) -> None:
        self._end()
        match why:
            case Silent.NOT_INSTALLED:
                words = self.tr(
                    'Reading aloud is a part of Sightline that is not installed. Install it with: pip install "{what}"'
                ).format(what="sightline[speech]")
            case Silent.NO_VOICE:
                words = self.tr(
                    "This computer has no voice to read with. Add one in the system's settings for speech; on Linux,"
                    " install speech-dispatcher and a voice such as espeak-ng."
                )
            case Silent.BROKEN:
                words = self.tr("The voice of this computer has stopped. Press Space to begin again.")
        self.impossible.emit(explained(words, "reading-aloud"))

    def _answer_started(self) -> None:
        self._live = GrowingText()
        if self._preferences.settings.speak_answers:
            self._begin(_Reading(growing=self._live))

    def _answer_grew(self, text: str) -> None:
        if self._live is None:
            return
        self._live.append(text)
        if self._reading is not None and self._reading.waits:
            self._go_on()

    def _answer_ended(self) -> None:
        live, self._live = self._live, None
        if live is None or self._reading is None or self._reading.growing is not live:
            return
        self._reading.known, self._reading.growing = live.sentences(over=True), None
        if self._reading.waits:
            self._go_on()

    def _leave(self) -> None:
        self._live = None
        self.stop()
