"""The keys and values of sequences that a decoder writes in place: side by side, so that one run can serve several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

# A cache has room for this many tokens at first, and then for twice as many again.
_ROOM = 512


class KvCache:
    """Buffers [sequences, kv_heads, room, head_dim], for each input of the decoder one; `empty` says how they look.

    On another device than "cpu" there is one sequence.
    """

    def __init__(self, empty: Sequence[NDArray[np.generic]], device: str, sequences: int = 1) -> None:
        self.room = 0  # tokens that each sequence has room for
        self._empty = empty
        self._device = device
        self._sequences = sequences
        self._buffers: list[NDArray[np.generic]] = []  # what the values on the processor are made of
        self._values: dict[tuple[int, int], list[Any]] = {}

    def values(self, start: int, end: int) -> list[Any]:
        """What is bound for the sequences from `start` to before `end`: onnxruntime's view of their part of it all."""
        if (start, end) not in self._values:
            parts = [buffer[start:end] for buffer in self._buffers]
            self._values[start, end] = [onnxruntime.OrtValue.ortvalue_from_numpy(part, "cpu") for part in parts]
        return self._values[start, end]

    def make_room(self, total: int, held: int) -> None:
        """Have room for so many tokens in each sequence; no sequence holds more than `held` yet."""
        if total <= self.room:
            return
        room = max(_ROOM, 1 << (total - 1).bit_length())
        wider = []
        before = self._buffers if self._device == "cpu" else [value.numpy() for value in self._values.get((0, 1), [])]
        for at, empty in enumerate(self._empty):
            buffer = np.zeros((self._sequences, empty.shape[1], room, empty.shape[3]), empty.dtype)
            if held:
                buffer[:, :, :held] = before[at][:, :, :held]
            wider.append(buffer)
        self.room, self._values = room, {}
        if self._device == "cpu":
            self._buffers = wider
        else:
            values = [onnxruntime.OrtValue.ortvalue_from_numpy(buffer, self._device) for buffer in wider]
            self._values[0, 1] = values

    def size(self, tokens: int) -> int:
        """Bytes that so many tokens take in one sequence."""
        return tokens * sum(int(empty.shape[1] * empty.shape[3] * empty.dtype.itemsize) for empty in self._empty)
