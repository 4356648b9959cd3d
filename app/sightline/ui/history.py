"""Keeps what is said in the window: the store in a lane of its own, and what could not be kept yet."""

from __future__ import annotations

import contextlib
import threading
import uuid
import weakref
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from sightline.annotate.forgetting import forget
from sightline.chat import Chat
from sightline.conversation import Conversation, ImageInput, TextLine, Writer
from sightline.engine.images import Pictures
from sightline.errors import AppError, DamagedError, DiskFullError, PictureError, ReadOnlyFolderError, StoreError
from sightline.events import Event, Finished
from sightline.store.conversations import Conversations, Draft
from sightline.store.database import Database, open_database
from sightline.store.embeddings import Embeddings
from sightline.store.pictures import PictureFiles
from sightline.store.rescue import rescue
from sightline.store.reviews import Reviews
from sightline.store.running import keep_running
from sightline.store.search import Search
from sightline.ui.incoming import make_thumbnail
from sightline.ui.jobs import Job, Lane
from sightline.ui.thumbnails import Thumbnails

PICTURES = "pictures"  # the folder of copies, beside the database
_AGAIN_AFTER = 5_000  # milliseconds until what could not be kept is tried again


class Kept:
    """A conversation as the window has it, and what of it is on the disk.

    The window replaces `chat.conversation` and `draft` as a whole, so that other threads may read them at any time.
    """

    def __init__(self, chat: Chat, id: str | None = None) -> None:
        self.id = id or uuid.uuid4().hex
        self.chat = chat
        self.draft = Draft("")
        self.seen: dict[str, tuple[str, QImage]] = {}  # by digest: the name of a picture, and a small copy
        self.saved: Conversation | None = None
        self.saved_draft = Draft("")
        self.remembered: set[str] = set()  # the digests of pictures that the store knows
        self.with_words: set[str] = set()  # and those whose words it knows
        self.lock = threading.Lock()  # for what is written, which two lanes do


@dataclass(frozen=True)
class Store:
    """All parts of the store, over one database."""

    database: Database
    conversations: Conversations
    pictures: PictureFiles
    search: Search
    reviews: Reviews
    embeddings: Embeddings


@dataclass(frozen=True)
class Opened:
    """How the opening of the store went: what is wrong with it, if anything is, and what is in it."""

    problem: AppError | None = None
    safe_mode: bool = False
    is_empty: bool = True


@dataclass(frozen=True)
class Reopened:
    """A conversation from the disk, with what belongs to it: the pictures' names and small copies, the words read."""

    kept: Kept
    images: tuple[ImageInput, ...]
    words: dict[str, tuple[TextLine, ...]]
    missing: tuple[PictureError, ...]


class History(QObject):
    """What was said, kept in `folder`. Methods return at once; what can take time is done in the lane, in order.

    Where something cannot be kept, it stays in memory, that is told once, and it is tried again until it is kept.
    """

    opened = Signal(object)  # Opened
    failed = Signal(Exception)
    kept_again = Signal()  # what could not be kept before
    changed = Signal()  # the list may look otherwise now

    def __init__(self, folder: Path, pictures: Pictures, keep_copies: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pictures = pictures
        self._keep_copies = keep_copies
        self._thumbnails = Thumbnails(folder / "thumbnails")
        self._lane = Lane("store", self)
        self._store: Store | None = None  # made and replaced by the lane alone
        self._problem: AppError | None = None
        self._in_memory: weakref.WeakValueDictionary[str, Kept] = weakref.WeakValueDictionary()
        self._lock = threading.Lock()  # for the two below
        self._unsaved: dict[str, Kept] = {}
        self._queued = False
        self._failing = self._closed = False
        self._again = QTimer(self, interval=_AGAIN_AFTER, singleShot=True)
        self._again.timeout.connect(self._write_soon)

    @property
    def folder(self) -> Path:
        """Where everything is kept."""
        return self._folder

    @property
    def pictures_folder(self) -> Path:
        """Where copies of pictures lie."""
        return self._folder / PICTURES

    def open(self) -> None:
        """Open the store; `opened` tells how it went."""
        job = self._lane.submit(self._open())
        job.returned.connect(self._is_open)
        job.failed.connect(self._cannot_open)

    def rescue(self) -> Job:
        """Put what can be read of a damaged database into a new one, and open that; returns a Rescued."""
        job = self._lane.submit(_one_step(lambda: rescue(self._folder)))
        job.returned.connect(lambda _: self.open())
        return job

    def ask(self, work: Callable[[Store], Any]) -> Job:
        """Have the store do something, and return what that returns."""
        return self._lane.submit(_one_step(lambda: work(self._ready())))

    def change(self, work: Callable[[Store], None]) -> Job:
        """`ask`, for what changes the list; a failure is told."""
        job = self.ask(work)
        job.returned.connect(lambda _: self.changed.emit())
        job.failed.connect(self.failed)
        return job

    def set_keep_copies(self, keep_copies: bool) -> None:
        """Whether pictures that are asked about from now on are copied."""
        self._keep_copies = keep_copies

    def keep(self, kept: Kept) -> None:
        """Have all of this conversation on the disk soon."""
        if self._closed:
            return
        self._in_memory[kept.id] = kept
        with self._lock:
            self._unsaved[kept.id] = kept
        self._write_soon()

    def keeping(
        self, kept: Kept, question: int, answer: Generator[Event], writer: Writer | None = None
    ) -> Generator[Event]:
        """Pass on the events of an answer, and keep it as it grows; for the model's own lane.

        It is on the disk, if anything can be, before anyone hears that it is done.
        """
        store = self._store
        if store is not None:
            with contextlib.suppress(StoreError):  # it is told when the window has it kept
                self._write(store, kept)
                answer = keep_running(answer, store.conversations, kept.id, question, writer)
        try:
            with contextlib.closing(answer):
                for event in answer:
                    if isinstance(event, Finished):
                        self._write_if_possible(kept)
                    yield event
        finally:
            self._write_if_possible(kept)

    def reopen(self, id: str) -> Job:
        """Load a conversation; returns a Reopened, or raises KeyError where there is none."""
        return self._lane.submit(self._reopen(id, self._in_memory.get(id)))

    def close(self, seconds: float | None = None) -> bool:
        """Write what is not written, let go of the store, and wait, for ever or so long; whether that ended."""
        if self._lane.isRunning() and not self._closed:
            done = threading.Event()
            self._lane.submit(self._close(done))
            done.wait(seconds)
        self._closed = True
        return self._lane.shutdown(seconds)

    # In the window's thread

    def _is_open(self, opened: Opened) -> None:
        self._failing = opened.problem is not None
        self.opened.emit(opened)
        self._write_soon()

    def _cannot_open(self, error: Exception) -> None:
        self._problem = error if isinstance(error, AppError) else None
        self._failing = True
        if self._problem is None:
            self.failed.emit(error)
        self.opened.emit(Opened(self._problem))

    def _write_soon(self) -> None:
        with self._lock:
            if self._queued or not self._unsaved:
                return
            self._queued = True
        job = self._lane.submit(self._write_all())
        job.returned.connect(self._written)
        job.failed.connect(self.failed)

    def _written(self, outcome: tuple[bool, list[AppError]]) -> None:
        wrote, errors = outcome
        for error in errors:
            if not isinstance(error, StoreError):
                self.failed.emit(error)
        failures = [error for error in errors if isinstance(error, StoreError)]
        if failures:
            if not self._failing:
                self.failed.emit(failures[0])
            self._failing = True
            self._again.start()
        elif wrote:
            if self._failing:
                self.kept_again.emit()
            self._failing = False
            self.changed.emit()

    # In the lane

    def _open(self) -> Generator[Any, None, Opened]:
        database = open_database(self._folder)
        self._store = self._parts(database)
        if database.read_only is None:
            self._purge(self._store)
        return Opened(database.read_only, database.safe_mode, not self._store.conversations.page(limit=1))
        yield

    def _parts(self, database: Database) -> Store:
        pictures = PictureFiles(database, self._folder / PICTURES, self._keep_copies)
        return Store(
            database, Conversations(database), pictures, Search(database), Reviews(database), Embeddings(database)
        )

    def _ready(self) -> Store:
        if self._store is None:
            raise self._problem or DamagedError(self._folder)
        return self._store

    def _write_all(self) -> Generator[Any, None, tuple[bool, list[AppError]]]:
        """Write what waits; whether any of it is on the disk now, and what could not be written."""
        with self._lock:
            self._queued = False
            waiting, self._unsaved = self._unsaved, {}
        errors: list[AppError] = []
        wrote = False
        for kept in waiting.values():
            try:
                errors += self._write(self._writable(), kept)
                wrote = wrote or (kept.saved is not None and self._ready().database.read_only is None)
            except StoreError as error:
                errors.append(error)
                with self._lock:
                    self._unsaved.setdefault(kept.id, kept)
        return wrote, errors
        yield

    def _writable(self) -> Store:
        """The store; opened once more where it could not be written to, which may have changed."""
        store = self._ready()
        if isinstance(store.database.read_only, DiskFullError | ReadOnlyFolderError):
            database = open_database(self._folder)
            if database.read_only is None:
                store.database.close()
                self._store = store = self._parts(database)
            else:
                database.close()
        return store

    def _write(self, store: Store, kept: Kept) -> list[AppError]:
        """Write what is new in a conversation; returns why pictures could not be kept. Raises StoreError."""
        errors: list[AppError] = []
        with kept.lock:
            conversation, draft = kept.chat.conversation, kept.draft
            if kept.saved is None:
                if not conversation.nodes and draft == Draft(""):
                    return []
                store.conversations.create(conversation, id=kept.id)
            elif conversation.nodes[: len(kept.saved.nodes)] != kept.saved.nodes:
                store.conversations.take_back(kept.id, conversation)
            elif conversation is not kept.saved:
                store.conversations.save(kept.id, conversation)
            kept.saved = conversation
            if draft != kept.saved_draft:
                store.conversations.save_draft(kept.id, draft)
                kept.saved_draft = draft
            for image in (*conversation.images(), *draft.images):
                try:
                    self._remember(store, kept, image)
                except PictureError as error:
                    kept.remembered.add(image.digest)
                    errors.append(error)
        return errors

    def _remember(self, store: Store, kept: Kept, image: ImageInput) -> None:
        digest = image.digest
        if digest not in kept.remembered:
            store.pictures.keep_copies = self._keep_copies
            name, thumbnail = kept.seen.get(digest, (image.path.name, None))
            whole = replace(image, region=None)
            store.pictures.remember(whole, name, self._pictures.size(whole))
            if thumbnail is not None:
                self._thumbnails.put(digest, thumbnail)
            kept.remembered.add(digest)
        if digest not in kept.with_words and (lines := kept.chat.text_read.get(digest)) is not None:
            store.pictures.save_words(digest, lines)
            kept.with_words.add(digest)

    def _write_if_possible(self, kept: Kept) -> None:
        if self._store is not None:
            with contextlib.suppress(StoreError):
                self._write(self._store, kept)

    def _reopen(self, id: str, kept: Kept | None) -> Generator[Any, None, Reopened]:
        store = self._ready()
        if kept is None:
            kept = Kept(Chat(), id)
            kept.chat.conversation = kept.saved = store.conversations.load(id)
            kept.draft = kept.saved_draft = store.conversations.draft(id)
        images: list[ImageInput] = []
        words: dict[str, tuple[TextLine, ...]] = {}
        missing: list[PictureError] = []
        known = {image.digest: image for image in (*kept.draft.images, *kept.chat.conversation.images())}
        for image in sorted(known.values(), key=lambda image: image.number or 0):
            yield
            digest = image.digest
            image = replace(image, region=None)
            images.append(image)
            record = store.pictures.record(digest)
            try:
                self._pictures.find_at(digest, store.pictures.find(image).path)
                kept.remembered |= {digest} if record is not None else set()
            except PictureError as error:
                missing.append(error)
            name = image.path.name if record is None else record.name
            kept.seen[digest] = (name, self._thumbnail(image))
            lines = store.pictures.words(digest)
            if lines is not None:
                words[digest] = lines
                kept.with_words.add(digest)
        return Reopened(kept, tuple(images), words, tuple(missing))

    def _thumbnail(self, image: ImageInput) -> QImage:
        """The small copy that was kept, or a new one; an empty one where the picture has gone too."""
        thumbnail = self._thumbnails.get(image.digest)
        if thumbnail is None:
            try:
                thumbnail = make_thumbnail(self._pictures.pixels(image))
            except AppError:
                return QImage()
            self._thumbnails.put(image.digest, thumbnail)
        return thumbnail

    def _purge(self, store: Store) -> None:
        """Erase what was deleted, for good: it could be brought back only while the window was open."""
        with contextlib.suppress(StoreError, OSError):
            now = datetime.now().astimezone()
            store.conversations.purge(now)
            forget(store.reviews, self._folder, now)
            if store.pictures.purge():
                self._thumbnails.purge(lambda digest: store.pictures.record(digest) is not None)

    def _close(self, done: threading.Event) -> Generator[Any, None, None]:
        try:
            if self._unsaved:
                yield from self._write_all()
            store, self._store = self._store, None
            if store is not None:
                if store.database.read_only is None:
                    self._purge(store)
                store.database.close()
        finally:
            done.set()


def _one_step(work: Callable[[], Any]) -> Generator[Any, None, Any]:
    """Work for a lane that tells nothing on the way."""
    return work()
    yield
