"""A model behind ChatModel that says what it is told to, for tests of everything above the engine."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable

from sightline.conversation import ImageInput
from sightline.engine.interfaces import GenerationRequest
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta


class FakeModel:
    """Answers with `script`: text, events, or an exception to raise, in turn; `gate` can hold it before each piece.

    `requests` and `read_images` tell what it was asked. Without a script it says "Answer 1.", "Answer 2." and so on.
    """

    name = "Fake model"

    def __init__(self) -> None:
        self.script: Iterable[str | Event | Exception] | None = None
        self.reason = StopReason.END
        self.requests: list[GenerationRequest] = []
        self.read_images: list[ImageInput] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.closed = False

    def read(self, request: GenerationRequest) -> Generator[Event]:
        images = request.messages[-1].images
        self.threads.add(threading.get_ident())
        for done, image in enumerate(images):
            yield Progress(Stage.READING, done, len(images))
            self.read_images.append(image)

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        self.threads.add(threading.get_ident())
        self.requests.append(request)
        yield Progress(Stage.THINKING, 0, 1)
        script = self.script if self.script is not None else [f"Answer {len(self.requests)}."]
        said = 0
        for piece in script:
            while not self.gate.wait(0.01):
                yield Progress(Stage.THINKING, 0, 1)  # so that it can be stopped meanwhile
            if isinstance(piece, Exception):
                raise piece
            said += isinstance(piece, str)
            yield TextDelta(piece) if isinstance(piece, str) else piece
        yield Finished(self.reason, 10, 0, said, 0.05 if said else None, 0.1)

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed = True
