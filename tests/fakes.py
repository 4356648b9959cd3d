"""A model that says what it is told to, and a reader that reads so: for tests of everything above the engine."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable, Iterator

from sightline.conversation import ImageInput, Region, TextLine, Word
from sightline.engine.interfaces import GenerationRequest
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta


class FakeModel:
    """Answers with `script`: text, events, or an exception to raise, in turn; `gate` can hold it before each piece.

    `requests` and `read_images` tell what it was asked. Without a script it says "Answer 1.", "Answer 2." and so on.
    """

    name = "Fake model"
    sees_context = True
    place = None

    def __init__(self) -> None:
        self.script: Iterable[str | Event | Exception] | None = None
        self.reason = StopReason.END
        self.requests: list[GenerationRequest] = []
        self.read_images: list[ImageInput] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.digest_told: str | Exception = "fa" * 32
        self.hashed_in: set[int] = set()
        self.hashing = threading.Event()  # can hold that
        self.hashing.set()
        self.closed = False

    def at_once(self, most: int) -> list[FakeModel]:
        return [self]

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

    def digest(self) -> str:
        self.hashing.wait()
        self.hashed_in.add(threading.get_ident())
        if isinstance(self.digest_told, Exception):
            raise self.digest_told
        return self.digest_told

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed = True


def without_end(*beginning: str) -> Iterator[str]:
    """A script for an answer that never ends by itself, at the speed of a quick model: a hundred words a second."""
    yield from beginning
    while True:
        yield "word "
        time.sleep(0.01)


class FakeTextReader:
    """Reads in a picture what `texts` has for its file name, as `lines_of`; `error` is raised instead, if there is one.

    `gate` can hold it after the first of two steps. `begun` and `threads` tell what it was asked, and where.
    """

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.error: Exception | None = None
        self.begun: list[str] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()

    def read(self, image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
        self.threads.add(threading.get_ident())
        self.begun.append(image.path.name)
        yield Progress(Stage.RECOGNISING, 0, 2)
        while not self.gate.wait(0.01):
            yield Progress(Stage.RECOGNISING, 1, 2)
        if self.error is not None:
            raise self.error
        return lines_of(self.texts.get(image.path.name, ""))


def lines_of(text: str) -> tuple[TextLine, ...]:
    """The lines of a text as if read in a picture: ten to its height, and ten words to a line.

    A word is as sure as the number after its "~" says, as in "Sales~0.6"; without one it is surely read.
    """
    lines = []
    for row, line in enumerate(text.splitlines()):
        words = []
        for column, word in enumerate(line.split()):
            letters, _, confidence = word.partition("~")
            box = Region(column / 10 + 0.01, row / 10 + 0.02, column / 10 + 0.09, row / 10 + 0.08)
            words.append(Word(letters, box, float(confidence or 0.99)))
        lines.append(TextLine(tuple(words)))
    return tuple(lines)
