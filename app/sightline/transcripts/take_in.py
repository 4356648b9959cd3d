"""Transcripts taken in again: into the store, each once, with their pictures, the words read in them and alt texts."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sightline.conversation import Conversation, ImageInput, Node
from sightline.engine.images import MAX_FILE_BYTES, Pictures
from sightline.errors import PictureError, TranscriptError, said
from sightline.store.conversations import Conversations
from sightline.store.pictures import AltKind, AltState, AltText, PictureFiles
from sightline.transcripts import to_json
from sightline.transcripts.transcript import Picture, Transcript

_REMEDY = said("Choose a zip of JSON transcripts that Sightline has written.")


@dataclass(frozen=True)
class TakenIn:
    """What became of a transcript: which conversation it is now, and whether that was here before."""

    id: str
    known: bool


def read_all(path: Path) -> Iterator[Transcript]:
    """The transcripts of a JSON file, or of all JSON files in a zip, one after the other. Raises TranscriptError."""
    if path.suffix.lower() != ".zip":
        yield to_json.read(path)
        return
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            entries = [entry for entry in archive.infolist() if entry.filename.endswith(".json")]
            if not entries:
                raise TranscriptError(path.name, said("there is no JSON transcript in it."), _REMEDY)
            for entry in entries:
                if entry.file_size > MAX_FILE_BYTES:
                    raise TranscriptError(path.name, said("{file} is too large.", file=entry.filename), _REMEDY)
                file = Path(folder) / Path(entry.filename).name
                file.write_bytes(archive.read(entry))
                yield to_json.read(file)
                file.unlink()
    except OSError as error:
        problem = said("the file cannot be read: {reason}.", reason=error)
        raise TranscriptError(path.name, problem, said("Check that it is there, and may be read.")) from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError) as error:  # damaged, encrypted, odd
        raise TranscriptError(path.name, said("this is not a zip that can be read."), _REMEDY) from error


def take_in(
    transcript: Transcript, conversations: Conversations, pictures: PictureFiles, decoded: Pictures, folder: Path
) -> TakenIn:
    """Keep a transcript, unless all that it says is kept already; pictures that came along are put into `folder`.

    A conversation that has become another here since it was exported stays as it is, and the transcript is kept beside
    it, as the same one whenever it is taken in again. Raises StoreError.
    """
    id = transcript.id
    if (known := _known(conversations, id, transcript)) is False:
        id = hashlib.sha256("\n".join([id, *map(repr, map(_said, transcript.conversation.nodes))]).encode()).hexdigest()
        id = id[:32]
        known = _known(conversations, id, transcript)
    if known:
        conversations.restore([id])  # it may have been deleted
        return TakenIn(id, known=True)
    there = {}
    for image in transcript.conversation.images():
        known_picture = transcript.pictures[image.digest]
        there[image.digest] = _keep_picture(image, known_picture, pictures, decoded, folder)
    conversation = _with_pictures(transcript.conversation, there)
    conversations.create(
        conversation, id=id, title=transcript.title, created=transcript.created, updated=transcript.updated
    )
    return TakenIn(id, known=False)


def _known(conversations: Conversations, id: str, transcript: Transcript) -> bool | None:
    """Whether the conversation of that id says all of this; None where there is none."""
    try:
        kept = conversations.load(id).nodes
    except KeyError:
        return None
    nodes = transcript.conversation.nodes
    return list(map(_said, kept[: len(nodes)])) == list(map(_said, nodes))


def _said(node: Node) -> tuple[object, ...]:
    """What makes a message this one, whatever was left out of the transcript and wherever its pictures lie."""
    images = tuple((image.number, image.region) for image in node.message.images)
    return node.parent, str(node.message.role), node.message.text, images


def _keep_picture(
    image: ImageInput, known: Picture, pictures: PictureFiles, decoded: Pictures, folder: Path
) -> ImageInput:
    """The picture as messages are to name it: a copy without metadata is another file than the one it was made of."""
    kept = image
    try:
        if known.data is not None:
            file = decoded.add_bytes(known.data, known.name, folder)
            pictures.remember(file, known.name, known.size)
            if file.digest != image.digest:
                kept = file
        elif image.path.is_absolute():
            pictures.remember(replace(pictures.find(image), region=None), known.name, known.size)
    except PictureError:  # what was said is kept all the same; the window says that the picture is missing
        pass
    if known.lines is not None and pictures.words(kept.digest) is None:
        pictures.save_words(kept.digest, known.lines)
    if known.alt and AltKind.SHORT not in pictures.alt_texts(kept.digest):
        pictures.save_alt_text(kept.digest, AltText(AltKind.SHORT, AltState.APPROVED, known.alt))
    return kept


def _with_pictures(conversation: Conversation, there: dict[str, ImageInput]) -> Conversation:
    def node(node: Node) -> Node:
        images = tuple(
            image
            if there[image.digest].digest == image.digest
            else replace(image, path=there[image.digest].path, digest=there[image.digest].digest)
            for image in node.message.images
        )
        return replace(node, message=replace(node.message, images=images))

    return replace(conversation, nodes=tuple(map(node, conversation.nodes)))
