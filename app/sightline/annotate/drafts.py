"""Drafts of alt texts for many pictures: made one by one or several at once, each kept as soon as it is there."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sightline.annotate import photo_metadata
from sightline.annotate.asking import ask
from sightline.annotate.contexts import photo_context
from sightline.annotate.lint_shape import whole_sentences
from sightline.annotate.metadata.values import PhotoMetadata
from sightline.annotate.purposes import alt_text_question, extended_question, most_tokens
from sightline.conversation import ImageInput, Message, Role, TextLine, Writer
from sightline.durations import about
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.errors import (
    AppError,
    MetadataError,
    ModelError,
    OutOfMemoryError,
    PictureError,
    ServerError,
    StoreError,
    said,
)
from sightline.events import Event, Finished, Progress, Stage
from sightline.stopping import Stop, Stopped, ended_by
from sightline.store.review_values import Entry, Existing, Purpose, Status
from sightline.store.reviews import Reviews

# The words in a picture; None where they cannot be read on this computer.
ReadWords = Callable[[ImageInput], Generator[Event, None, tuple[TextLine, ...] | None]]

COULD_NOT_TELL = said("The model could not tell. Write the text yourself, or have a larger model draft it.")
ANOTHER_DRAFT_TEMPERATURE = 0.8
_LOOK_AGAIN = 0.05  # seconds between two events while a file is opened, so that it can be stopped meanwhile
_RECENT = 30  # pictures whose pace tells how long the others will take


class Outcome(StrEnum):
    """What became of a picture."""

    DRAFTED = "drafted"
    UNSURE = "unsure"  # the model could not tell: there is no draft
    FAILED = "failed"  # the picture cannot be used; its entry says why
    LEFT = "left"  # the person had it passed over: it is as it was
    DECORATIVE = "decorative"  # it needs no text


@dataclass(frozen=True)
class Usage:
    """What answers took: tokens in and out, and what a server asks for them in `currency`, None where not known."""

    prompt_tokens: int = 0
    new_tokens: int = 0
    cost: float | None = None
    currency: str = ""

    def __add__(self, other: Usage | Finished) -> Usage:
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.new_tokens + other.new_tokens,
            sum(costs) if costs else None,
            self.currency or other.currency,
        )


@dataclass(frozen=True)
class Begun:
    """A picture's turn has come."""

    entry: Entry


@dataclass(frozen=True)
class Done:
    """A picture is done, and `entry` is on the disk. `seconds_left` for the others is None until it can be told."""

    entry: Entry
    outcome: Outcome
    done: int
    total: int
    seconds_left: float | None
    usage: Usage = Usage()


@dataclass(frozen=True)
class Summary:
    """How many pictures came to what, in how many seconds, and what their answers took."""

    counts: dict[Outcome, int] = field(default_factory=dict)
    seconds: float = 0.0
    usage: Usage = Usage()


DraftEvent = Event | Begun | Done


class Drafter:
    """Drafts with models that are alike: one on this computer, or as many connections as a server takes at once.

    `writer` tells who drafts: the name and the SHA-256 of the model. Where `read_words` is given, the words in each
    picture are read, and the model is told.
    """

    def __init__(
        self,
        reviews: Reviews,
        models: Sequence[ChatModel],
        writer: Writer,
        pictures: Pictures,
        read_words: ReadWords | None = None,
    ) -> None:
        self._reviews = reviews
        self._models = models
        self._writer = writer
        self._pictures = pictures
        self._read_words = read_words
        self._left: set[int] = set()

    def leave(self, id: int) -> None:
        """Break off one picture within a moment, as it was, and go on with the others. From any thread."""
        self._left.add(id)

    def run(self, entries: Sequence[Entry]) -> Generator[DraftEvent, None, Summary]:
        """Draft these pictures, which have no draft or are to have another one.

        Closing it stops within a moment: what was told as Done is kept, and the picture that was not done is as it was.
        `Reviews.undrafted` has the rest. Raises AppError where nothing can go on, such as a full disk; what concerns
        one picture alone is kept with that.
        """
        started = time.perf_counter()
        summary, usage = Summary(dict.fromkeys(Outcome, 0)), Usage()
        recent: deque[float] = deque([started], _RECENT + 1)
        together = self._one_by_one if len(self._models) == 1 else self._at_once
        with contextlib.closing(together(entries)) as work:
            for event in work:
                if isinstance(event, Done):
                    summary.counts[event.outcome] += 1
                    usage += event.usage
                    recent.append(time.perf_counter())
                    done = sum(summary.counts.values())
                    pace = (recent[-1] - recent[0]) / (len(recent) - 1)
                    event = replace(event, done=done, total=len(entries), seconds_left=pace * (len(entries) - done))
                yield event
                if isinstance(event, Done):
                    left = event.seconds_left or 0.0
                    yield Progress(Stage.DRAFTING, event.done, event.total, f"{about(left)} left" if left else "")
        return replace(summary, seconds=time.perf_counter() - started, usage=usage)

    def _one_by_one(self, entries: Sequence[Entry]) -> Generator[DraftEvent]:
        """While the model looks at a picture, the next one's file is opened, and the words in it are read."""
        reader = ThreadPoolExecutor(1, "opening")
        ahead: list[_Opening] = []
        try:
            ahead += [_Opening(reader, self._open, entry) for entry in entries[:1]]
            for at, entry in enumerate(entries):
                ahead += [_Opening(reader, self._open, following) for following in entries[at + 1 : at + 2]]
                yield from self._draft(entry, self._models[0], ahead.pop(0))
        finally:
            for opening in ahead:
                opening.stop.ask()
            reader.shutdown(wait=False, cancel_futures=True)

    def _at_once(self, entries: Sequence[Entry]) -> Generator[DraftEvent]:
        """Each model drafts in a thread of its own; what they say of their work is not told, since it would mix."""
        waiting: Iterator[Entry] = iter(list(entries))
        told: queue.SimpleQueue[DraftEvent | BaseException | None] = queue.SimpleQueue()
        stop, turn = Stop(), threading.Lock()
        reader = ThreadPoolExecutor(len(self._models), "opening")

        def work(model: ChatModel) -> None:
            try:
                while not stop.asked:
                    with turn:
                        entry = next(waiting, None)
                    if entry is None:
                        break
                    opening = _Opening(reader, self._open, entry)
                    with ended_by(stop), contextlib.closing(self._draft(entry, model, opening)) as drafting:
                        for event in drafting:
                            if stop.asked:
                                break
                            if isinstance(event, Begun | Done):
                                told.put(event)
            except BaseException as error:
                told.put(error)
            else:
                told.put(None)

        threads = [threading.Thread(target=work, args=(model,), name="drafting") for model in self._models]
        for thread in threads:
            thread.start()
        working = len(threads)
        try:
            while working:
                try:
                    event = told.get(timeout=_LOOK_AGAIN)
                except queue.Empty:
                    yield Progress(Stage.THINKING, 0, 1)
                    continue
                if isinstance(event, BaseException):
                    raise event
                if event is None:
                    working -= 1
                else:
                    yield event
        finally:
            stop.ask()
            for thread in threads:
                thread.join()
            reader.shutdown(wait=False, cancel_futures=True)

    def _draft(self, entry: Entry, model: ChatModel, opening: _Opening) -> Generator[DraftEvent]:
        """One picture, from its file to its kept draft."""
        try:
            yield from self._drafted(entry, model, opening)
        finally:
            opening.stop.ask()  # a picture that is left need not be read to its end

    def _drafted(self, entry: Entry, model: ChatModel, opening: _Opening) -> Generator[DraftEvent]:
        yield Begun(entry)
        if entry.purpose is Purpose.DECORATIVE:
            (entry,) = self._reviews.set_status([entry.id], Status.DECORATIVE)
            yield _done(entry, Outcome.DECORATIVE)
            return
        made: _Made | None = None
        usage = Usage()
        with contextlib.closing(self._make(entry, model, opening)) as making:
            while True:
                try:
                    event = next(making)
                except StopIteration as stop:
                    made = stop.value
                    break
                except (PictureError, OutOfMemoryError) as error:
                    yield _done(self._reviews.fail(entry.id, error.sentence), Outcome.FAILED, usage)
                    return
                except (ModelError, ServerError, StoreError):
                    raise  # no other picture would fare better
                except AppError as error:  # such as a picture with more words than the model can read
                    yield _done(self._reviews.fail(entry.id, error.sentence, self._identity), Outcome.FAILED, usage)
                    return
                if isinstance(event, Finished):
                    usage += event
                if entry.id in self._left:
                    self._left.discard(entry.id)
                    yield _done(entry, Outcome.LEFT, usage)
                    return
                yield event
        if made is None:
            yield _done(self._reviews.fail(entry.id, COULD_NOT_TELL, self._identity), Outcome.UNSURE, usage)
            return
        kept = self._reviews.add_version(entry.id, made.alt_text, made.extended, author=made.author, digest=made.digest)
        yield _done(kept, Outcome.DRAFTED, usage)

    def _make(self, entry: Entry, model: ChatModel, opening: _Opening) -> Generator[Event, None, _Made | None]:
        """The texts of one picture; None where the model could not tell."""
        opened = yield from opening.wait()
        image, lines = opened.image, opened.lines
        options = self._reviews.batch(entry.batch).options
        purpose = entry.purpose
        context = photo_context(options.context, entry.context, opened.metadata, entry.path)
        seed = sum(version.author is not None for version in self._reviews.versions(entry.id))
        request = GenerationRequest(
            (),
            max_new_tokens=most_tokens(options),
            temperature=ANOTHER_DRAFT_TEMPERATURE if seed else 0.0,  # who asks again wants another one
            seed=seed,
            text_read={} if lines is None else {image.digest: lines},
        )

        def about(question: str) -> tuple[Message, ...]:
            return (Message(Role.USER, question, (image,)),)

        short = replace(request, messages=about(alt_text_question(purpose, options, context, model.sees_context)))
        alt_text = yield from ask(model, short)
        if alt_text is None:
            return None
        extended = None
        question = extended_question(purpose, options, context, model.sees_context)
        if question is not None:  # of the same picture: its features and the prompt up to here are shared
            most = most_tokens(options, extended=True)
            extended = yield from ask(model, replace(request, messages=about(question), max_new_tokens=most))
        settings = {"temperature": request.temperature, "top_p": request.top_p, "seed": seed}
        author = replace(self._writer, settings={**settings, "max_new_tokens": request.max_new_tokens})
        alt_text = " ".join(alt_text.split())
        if not model.sees_context and purpose is not Purpose.TEXT and len(alt_text) > options.limit:
            # Nobody could tell it how long the text may be. It says the most important first.
            alt_text = whole_sentences(alt_text, options.limit) or alt_text
        if options.existing is Existing.APPEND:
            alt_text = _joined(entry.existing, alt_text)
            extended = _joined(entry.existing_extended, extended or "")
        return _Made(alt_text, extended or "", author, image.digest)

    @property
    def _identity(self) -> str:
        return self._writer.digest or self._writer.model

    def _open(self, entry: Entry) -> Generator[Event, None, _Opened]:
        """The file, and the words in it where they are read and told."""
        yield Progress(Stage.OPENING, 0, 1)
        image, metadata = self._pictures.open(entry.path), PhotoMetadata()
        if entry.document is None:
            with contextlib.suppress(MetadataError):  # who writes into the file will say so
                metadata = photo_metadata.read(entry.path)
        lines = None
        if self._read_words is not None and entry.purpose is not Purpose.DECORATIVE:
            lines = yield from self._read_words(image)
        return _Opened(image, metadata, lines)


@dataclass(frozen=True)
class _Opened:
    image: ImageInput
    metadata: PhotoMetadata
    lines: tuple[TextLine, ...] | None


class _Opening:
    """A picture that is opened by a thread of `reader`; from now on, or when that has the time. `stop` ends it."""

    def __init__(
        self, reader: ThreadPoolExecutor, work: Callable[[Entry], Generator[Event, None, _Opened]], entry: Entry
    ) -> None:
        self.stop = Stop()
        self._told: Event = Progress(Stage.OPENING, 0, 1)
        self._opened = reader.submit(self._run, work(entry))

    def wait(self) -> Generator[Event, None, _Opened]:
        """What came of it; meanwhile yields again and again what it told last. Raises AppError."""
        while not self._opened.done():
            yield self._told
            with contextlib.suppress(TimeoutError):
                self._opened.exception(timeout=_LOOK_AGAIN)
        return self._opened.result()

    def _run(self, work: Generator[Event, None, _Opened]) -> _Opened:
        with ended_by(self.stop), contextlib.closing(work):
            while not self.stop.asked:
                try:
                    self._told = next(work)
                except StopIteration as stop:
                    opened: _Opened = stop.value
                    return opened
        raise Stopped


@dataclass(frozen=True)
class _Made:
    alt_text: str
    extended: str
    author: Writer
    digest: str


def _joined(existing: str, added: str) -> str:
    return f"{existing.rstrip()} {added}".strip()


def _done(entry: Entry, outcome: Outcome, usage: Usage = Usage()) -> Done:
    return Done(entry, outcome, 0, 0, None, usage)
