"""The voice: Qt's speech engine in a thread of its own, since a voice may take seconds to answer."""

from __future__ import annotations

import traceback
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINE = ""  # which of Qt's; empty for the one that this system has


class Silent(Enum):
    """Why nothing can be read aloud."""

    NOT_INSTALLED = "not installed"  # the part of Qt, an extra
    NO_VOICE = "no voice"  # no engine of this system, or none of its voices
    BROKEN = "broken"  # it stopped in the middle


class SpeechEngine(QThread):
    """Says one text at a time. The methods return at once; signals tell what became of it.

    The thread begins with the first thing asked of it. After `say` comes exactly one of `ended` and `failed`, unless
    `be_silent` or another `say` came first.
    """

    ended = Signal()
    failed = Signal(object)  # Silent
    voices_found = Signal(dict)  # titles by name, as `voice` of `say` takes it; empty where there is none

    _say = Signal(int, str, float, str)
    _be_silent = Signal()
    _find_voices = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speech")
        self._latest = 0  # what is told of an earlier text is dropped
        self._closing = False
        self._mouth = _Mouth()
        self._mouth.moveToThread(self)
        self._say.connect(self._mouth.say)
        self._be_silent.connect(self._mouth.be_silent)
        self._find_voices.connect(self._mouth.find_voices)
        self._mouth.ended.connect(self._on_ended)
        self._mouth.failed.connect(self._on_failed)
        self._mouth.voices_found.connect(self.voices_found)

    def say(self, text: str, rate: int, voice: str) -> None:
        """Say this instead of what is being said; `rate` from −100 to 100, `voice` by its name or empty for any."""
        self._latest += 1
        self._begin()
        self._say.emit(self._latest, text, rate / 100, voice)

    def be_silent(self) -> None:
        """Stop at once."""
        self._latest += 1
        if self.isRunning():
            self._be_silent.emit()

    def find_voices(self) -> None:
        """Have `voices_found` tell which there are."""
        self._begin()
        self._find_voices.emit()

    def stop(self) -> None:
        """Be silent, and let the thread end as soon as it can."""
        self._closing = True
        self.be_silent()
        self.quit()

    def shutdown(self, seconds: float | None = None) -> bool:
        """Stop, and wait for the thread, for ever or for so long; whether it has ended."""
        self.stop()
        return self.wait() if seconds is None else self.wait(round(1000 * seconds))

    def run(self) -> None:
        """The thread itself: hear what is asked, and free the engine where it was made."""
        self.exec()
        self._mouth.close()

    def _begin(self) -> None:
        if not self.isRunning() and not self._closing:
            self.start()

    def _on_ended(self, number: int) -> None:
        if number == self._latest:
            self.ended.emit()

    def _on_failed(self, number: int, why: Silent) -> None:
        if number == self._latest:
            self.failed.emit(why)


class _Mouth(QObject):
    """Lives in the thread."""

    ended = Signal(int)
    failed = Signal(int, object)
    voices_found = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._engine: QTextToSpeech | None = None
        self._at = 0  # the number of what is being said; 0 is nothing
        self._next: tuple[int, str, float, str] | None = None  # once the engine has stopped what came before

    @Slot(int, str, float, str)
    def say(self, number: int, text: str, rate: float, voice: str) -> None:
        """Say it, once the engine is free."""
        self._at = 0
        why = self._open()
        if self._engine is None:
            self.failed.emit(number, why)
            return
        self._next = number, text, rate, voice
        if self._is_busy():
            self._engine.stop()
        self._go_on()

    @Slot()
    def be_silent(self) -> None:
        """Stop, and tell nothing more."""
        self._at, self._next = 0, None
        if self._engine is not None:
            self._engine.stop()

    @Slot()
    def find_voices(self) -> None:
        """Those of all languages."""
        self._open()
        found: dict[str, str] = {}
        if (engine := self._engine) is not None:
            before = engine.locale()
            for locale in engine.availableLocales():
                engine.setLocale(locale)
                language = f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"
                found |= {
                    _name(voice.name(), locale): f"{language}: {voice.name()}" for voice in engine.availableVoices()
                }
            engine.setLocale(before)
        self.voices_found.emit(dict(sorted(found.items(), key=lambda entry: entry[1].casefold())))

    def close(self) -> None:
        """Free the engine."""
        self.be_silent()
        self._engine = None

    def _open(self) -> Silent:
        """Have an engine, if there can be one; why there is none. One that was not there before may be now."""
        if self._engine is not None:
            return Silent.NO_VOICE
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return Silent.NOT_INSTALLED
        try:
            engine = QTextToSpeech(ENGINE) if ENGINE else QTextToSpeech()
            # Qt's engine for tests is not one that can be heard.
            usable = engine.state() != QTextToSpeech.State.Error and (ENGINE or engine.engine() != "mock")
            if usable and engine.availableVoices():
                self._engine = engine
                engine.stateChanged.connect(self._state_changed)
        except Exception as error:  # our own bug: nothing must be the worse for a voice
            traceback.print_exception(error)
            return Silent.BROKEN
        return Silent.NO_VOICE

    def _is_busy(self) -> bool:
        from PySide6.QtTextToSpeech import QTextToSpeech

        assert self._engine is not None
        return self._engine.state() not in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error)

    def _go_on(self) -> None:
        if self._next is None or self._engine is None or self._is_busy():
            return
        (number, text, rate, voice), self._next = self._next, None
        self._engine.setRate(rate)
        self._choose(voice)
        self._at = number
        self._engine.say(text)

    def _choose(self, name: str) -> None:
        """A voice that is gone is no reason to be silent."""
        assert self._engine is not None
        if not name or name == _name(self._engine.voice().name(), self._engine.locale()):
            return
        for locale in self._engine.availableLocales():
            if name.endswith(f"({locale.name()})"):
                self._engine.setLocale(locale)
                for voice in self._engine.availableVoices():
                    if _name(voice.name(), locale) == name:
                        self._engine.setVoice(voice)
                        return

    def _state_changed(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        number = self._at
        if state == QTextToSpeech.State.Error:
            self._at, self._engine = 0, None  # the next time begins anew
            if number:
                self.failed.emit(number, Silent.BROKEN)
        elif state == QTextToSpeech.State.Ready:
            self._at = 0
            if number and self._next is None:
                self.ended.emit(number)
            self._go_on()


def _name(voice: str, locale: QLocale) -> str:
    return f"{voice} ({locale.name()})"
