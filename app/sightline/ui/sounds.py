"""Short sounds for what a person may not be looking at: drawn as waves by this file, and played by Qt."""

from __future__ import annotations

import tempfile
import wave
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_RATE = 44_100  # samples per second
_LOUDEST = 0.25  # of what 16 bits can hold: beside a voice, a sound should not startle
_FADE = 0.008  # seconds at both ends of a tone, without which it would click


@dataclass(frozen=True)
class Tone:
    """So many hertz for so many seconds."""

    hertz: float
    seconds: float


class Sound(Enum):
    """What is told. Up is going on, down is an end that nobody wanted; none is longer than half a second."""

    SENT = (Tone(660, 0.07),)
    FIRST_WORDS = (Tone(660, 0.06), Tone(880, 0.09))
    DONE = (Tone(660, 0.08), Tone(880, 0.08), Tone(1320, 0.16))
    ERROR = (Tone(330, 0.14), Tone(220, 0.24))


def samples(sound: Sound) -> NDArray[np.int16]:
    """The sound as [N] samples, mono, 44,100 of them a second."""
    return np.concatenate([_samples(tone) for tone in sound.value])


def save(sound: Sound, file: Path) -> None:
    """Write the sound as a WAV file."""
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(samples(sound).astype("<i2").tobytes())


class Player(QObject):
    """Plays sounds where there is a device for that; where there is none, it is quiet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._effects: dict[Sound, QSoundEffect] = {}

    def play(self, sound: Sound) -> None:
        """Play it now; the same sound begins anew."""
        if sound not in self._effects:
            effect = self._effect(sound)
            if effect is None:
                return
            self._effects[sound] = effect
        self._effects[sound].play()

    def _effect(self, sound: Sound) -> QSoundEffect | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            return None
        if not QMediaDevices.audioOutputs():  # one may be plugged in later
            return None
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="sightline-sounds-")
        file = Path(self._folder.name) / f"{sound.name.lower()}.wav"
        save(sound, file)
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(file)))
        return effect


def _samples(tone: Tone) -> NDArray[np.int16]:
    at = np.arange(round(tone.seconds * _RATE)) / _RATE
    ends = np.minimum(at, tone.seconds - at)
    wave_of_tone = np.sin(2 * np.pi * tone.hertz * at) * np.clip(ends / _FADE, 0, 1)
    return np.round(32767 * _LOUDEST * wave_of_tone).astype(np.int16)
