"""The seams of the engine: GenerationRequest in, events out; ChatModel, VisionEncoder, LanguageModel."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import Message, TextLine
from sightline.errors import Sentence
from sightline.events import Event

FloatArray = NDArray[np.floating]
IntArray = NDArray[np.integer]


@dataclass(frozen=True)
class GenerationRequest:
    """One answer asked for; the last message is the question. `temperature` 0 is greedy.

    `text_read` has, by a picture's digest, the lines that character recognition read in it; the model is told them.
    Where there is a `prefix` the answer begins with it, and the model says only what comes after. A `system_prompt` is
    told before everything else, unless it is empty.
    """

    messages: tuple[Message, ...]
    max_new_tokens: int = 512
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    text_read: Mapping[str, tuple[TextLine, ...]] = field(default_factory=dict)
    prefix: str = ""
    system_prompt: str = ""


@dataclass(frozen=True)
class Place:
    """Where a model runs: a badge of two or three words, such as “GPU, 4-bit”, and a sentence that says why there."""

    badge: str
    reason: Sentence
    on_card: bool = False  # then two models rarely fit at a time


class ChatModel(Protocol):
    """All that ui, cli, chat and annotate ever see of a model. Used from one thread at a time; see `at_once`.

    One that has no `sees_context` understands a plain question about one picture, and no more than that: what else is
    said beside it, such as instructions and what is known of the picture, would only confuse it.
    """

    name: str
    sees_context: bool
    place: Place | None  # None where it does not run on this computer, or nothing was chosen

    def read(self, request: GenerationRequest) -> Generator[Event]:
        """Do ahead all that does not hang on the text of the last message, so that asking is quick.

        Its pictures are read, and what comes before the text is thought over; yields Progress(READING).
        """
        ...

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        """Answer: Progress events, TextDelta events, then exactly one Finished. Closing it stops the model.

        Raises AppError for what a person can mend.
        """
        ...

    def at_once(self, most: int) -> Sequence[ChatModel]:
        """It, as often as it may be asked for answers at the same time, each in a thread of its own; `most` at most.

        Each stays open as long as this one does.
        """
        ...

    def digest(self) -> str:
        """The SHA-256 that identifies what the answers depend on; takes seconds where the weights are large.

        May be called from any thread. Raises AppError.
        """
        ...

    def close(self) -> None:
        """Free the memory; the model is not used afterwards."""
        ...


class FeatureStore(Protocol):
    """Keeps the features of pictures longer than a model is open; `key` names the picture, its region and the model."""

    def get(self, key: str) -> FloatArray | None:
        """What was put under the key, [tokens, hidden]; None where it is gone."""
        ...

    def put(self, key: str, features: FloatArray) -> None:
        """Keep features; it may fail, and says nothing then."""
        ...


class VisionEncoder(Protocol):
    """Pixels to features in the language model's space; the projector is inside."""

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """What the encoder says of one prepared picture, by name; the first are its image features [..., hidden]."""
        ...


class LanguageModel(Protocol):
    """One sequence and its KV cache; prefill and decode are the same verb."""

    @property
    def length(self) -> int:
        """Tokens in the cache."""
        ...

    def feed(
        self,
        token_ids: IntArray,
        image_features: FloatArray | None = None,
        position_ids: IntArray | None = None,
    ) -> FloatArray:
        """Append tokens [S]; features [N, hidden] fill the image tokens in order. Returns the last logits [vocab].

        `position_ids` are [S] or [axes, S]; without them tokens are counted.
        """
        ...

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens, or more where the cache cannot be cut there: see `length`."""
        ...
