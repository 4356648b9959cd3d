"""When which sound is played, for a person who wants sounds."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sightline.events import Finished, StopReason
from sightline.ui.preferences import Preferences
from sightline.ui.session import Session
from sightline.ui.sounds import Player, Sound


class SoundControl(QObject):
    """Listens to the session; an answer that breaks off is told once, as an error."""

    def __init__(self, session: Session, preferences: Preferences, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._player = player
        self._has_words = False
        session.answer_started.connect(self._sent)
        session.answer_grew.connect(self._grew)
        session.answer_ended.connect(self._ended)
        session.failed.connect(lambda _: self._play(Sound.ERROR))

    def _play(self, sound: Sound) -> None:
        if self._preferences.settings.sounds:
            self._player.play(sound)

    def _sent(self) -> None:
        self._has_words = False
        self._play(Sound.SENT)

    def _grew(self) -> None:
        if not self._has_words:
            self._has_words = True
            self._play(Sound.FIRST_WORDS)

    def _ended(self, outcome: Finished | None) -> None:
        if outcome is not None and outcome.reason is not StopReason.FAILED:  # else `failed` tells
            self._play(Sound.DONE)
