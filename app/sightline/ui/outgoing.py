"""Takes conversations out: what is known of them and their pictures, and the file, which is put into place last."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sightline.conversation import SYSTEM_PROMPT, Conversation, ImageInput, TextLine
from sightline.engine.images import Pictures
from sightline.errors import PictureError
from sightline.events import Progress, Stage
from sightline.store.conversations import one_line
from sightline.store.files import save
from sightline.store.pictures import AltKind, AltState
from sightline.transcripts import formats
from sightline.transcripts.formats import Format
from sightline.transcripts.language import language_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Picture, Transcript, only
from sightline.ui.history import Store


@dataclass(frozen=True)
class Outgoing:
    """A conversation at one moment; `names` of its pictures and `words` read in them are by digest.

    `messages` are the indices of those that are to leave; None for all of them.
    """

    id: str
    conversation: Conversation
    names: Mapping[str, str]
    words: Mapping[str, tuple[TextLine, ...]]
    pictures: Pictures
    messages: tuple[int, ...] | None = None

    @property
    def title(self) -> str:
        """The first question."""
        return one_line(self.conversation.nodes[0].message.text) if self.conversation.nodes else ""

    @property
    def branched(self) -> bool:
        """Whether there are versions of which not all are shown."""
        return self.messages is None and len(self.conversation.path()) < len(self.conversation.nodes)


@dataclass(frozen=True)
class _Stored:
    """What the store knows of a picture; `file` is where it lies now, None where it is nowhere."""

    size: tuple[int, int] | None
    file: Path | None
    alt: str


@dataclass(frozen=True)
class Known:
    """What the store knows of a conversation; without a store, only the title."""

    title: str
    created: datetime | None = None
    updated: datetime | None = None
    pictures: Mapping[str, _Stored] = field(default_factory=dict)


def look_up(store: Store, outgoing: Outgoing) -> Known:
    """Ask the store what it knows. Raises StoreError."""
    entry = store.conversations.entry(outgoing.id)
    pictures = {image.digest: _look_up(store, image) for image in outgoing.conversation.images()}
    if entry is None:
        return Known(outgoing.title, pictures=pictures)
    return Known(entry.title or outgoing.title, entry.created, entry.updated, pictures)


def from_store(store: Store, id: str, pictures: Pictures) -> Outgoing:
    """A conversation as it is kept. Raises StoreError, and KeyError where there is none of that id."""
    conversation = store.conversations.load(id)
    names, words = {}, {}
    for image in conversation.images():
        record = store.pictures.record(image.digest)
        if record is not None:
            names[image.digest] = record.name
        if (lines := store.pictures.words(image.digest)) is not None:
            words[image.digest] = lines
    return Outgoing(id, conversation, names, words, pictures)


def _look_up(store: Store, image: ImageInput) -> _Stored:
    record = store.pictures.record(image.digest)
    try:
        file = store.pictures.find(image).path
    except PictureError:
        file = None
    alt = store.pictures.alt_texts(image.digest).get(AltKind.SHORT)
    approved = alt.text if alt is not None and alt.state is AltState.APPROVED else ""
    return _Stored(None if record is None else record.size, file, approved)


def find_formats() -> Generator[Progress, None, dict[str, Format]]:
    """Every format by its extension; the first time, importing what they are made with takes a while."""
    return formats.find()
    yield


def write_out(
    leaving: Sequence[tuple[Outgoing, Known]], form: Format, path: Path, options: Options, language: str
) -> Generator[Progress, None, tuple[str, ...]]:
    """Write a conversation to a file, or any number to a zip, replacing one of that name.

    Closed before its end, it has changed nothing. `language` is that of conversations of which it cannot be told.
    Returns sentences about what could not be done as asked. Raises TranscriptError where nothing could be written.
    """
    steps = sum(len(outgoing.conversation.images()) for outgoing, _ in leaving) + 1
    transcripts: list[Transcript] = []
    done = 0
    for outgoing, known in leaving:
        pictures = {}
        for image in outgoing.conversation.images():
            yield Progress(Stage.EXPORTING, done, steps)
            pictures[image.digest] = _picture(outgoing, image, known.pictures.get(image.digest))
            done += 1
        transcripts.append(_transcript(outgoing, known, pictures, language))
    yield Progress(Stage.EXPORTING, done, steps)
    with tempfile.TemporaryDirectory() as folder:
        notes = formats.export(transcripts, form, Path(folder) / path.name, options)
        yield Progress(Stage.EXPORTING, steps, steps)
        try:
            _put(Path(folder), path.parent)
        except OSError as error:
            raise formats.not_written(path, error) from error
    return notes


def _transcript(outgoing: Outgoing, known: Known, pictures: dict[str, Picture], language: str) -> Transcript:
    nodes = outgoing.conversation.nodes
    times = [node.time for node in nodes if node.time is not None]
    now = datetime.now().astimezone()
    transcript = Transcript(
        id=outgoing.id,
        title=known.title,
        created=known.created or min(times, default=now),
        updated=known.updated or max(times, default=now),
        exported=now,
        conversation=outgoing.conversation,
        pictures=pictures,
        language=language_of(node.message.text for node in nodes) or language,
        system_prompt=_system_prompt(outgoing.conversation),
    )
    return transcript if outgoing.messages is None else only(transcript, outgoing.messages)


def _system_prompt(conversation: Conversation) -> str:
    """What the model was told before the answers that are shown; the last one's, where they differ."""
    shown = [conversation.nodes[index] for index in conversation.path()]
    told = [node.writer.settings.get(SYSTEM_PROMPT, "") for node in shown if node.writer is not None]
    return str(told[-1]) if told else ""


def _picture(outgoing: Outgoing, image: ImageInput, stored: _Stored | None) -> Picture:
    digest = image.digest
    size = stored.size if stored else None
    if size is None:
        try:
            size = outgoing.pictures.size(replace(image, region=None))
        except PictureError:  # the document says so in its place
            size = (1, 1)
    return Picture(
        digest,
        name=outgoing.names.get(digest, image.path.name),
        size=size,
        alt=stored.alt if stored else "",
        lines=outgoing.words.get(digest),
        file=stored.file if stored else None,
    )


def _put(written: Path, folder: Path) -> None:
    """Move what was written to where it is wanted: what lies beside the document first, so that it is never alone."""
    files = [file for file in written.rglob("*") if file.is_file()]
    for file in sorted(files, key=lambda file: file.parent == written):
        target = folder / file.relative_to(written)
        target.parent.mkdir(exist_ok=True)
        save(target, file.read_bytes())
