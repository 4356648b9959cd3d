"""JSON: all of a transcript with its pictures, versioned; read back it is the same, written again the same bytes."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sightline.conversation import Conversation, ImageInput, Message, Node, Region, Role, TextLine, Word, Writer
from sightline.engine.images import MAX_FILE_BYTES, MAX_PIXELS
from sightline.errors import PictureError, TranscriptError, said
from sightline.events import Finished, StopReason
from sightline.store.files import save
from sightline.transcripts.language import is_tag
from sightline.transcripts.options import Options, chosen
from sightline.transcripts.pictures import Copies
from sightline.transcripts.transcript import Picture, Transcript, in_pixels

NAME = "JSON"
EXTENSION = "json"

FORMAT = "sightline-transcript"
VERSION = 1

_MOST = 2.0**64  # more than any number in a transcript

_REMEDY = said("Choose a JSON transcript that Sightline has written.")


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file; returns sentences about pictures that it could not take along. Raises OSError."""
    data: dict[str, bytes] = {}
    with Copies(transcript, options.strip_metadata) as copies:
        left = chosen(transcript, options, "all")
        for digest in left.pictures:
            try:
                data[digest] = copies.whole(digest).data
            except PictureError as error:
                copies.notes.append(error.sentence)
    pictures = {digest: replace(known, data=data.get(digest)) for digest, known in left.pictures.items()}
    save(path, dump(replace(left, pictures=pictures)))
    return tuple(copies.notes)


def dump(transcript: Transcript) -> bytes:
    """The file's bytes; of a picture without `data` they have only what is known about it."""
    conversation, numbers = transcript.conversation, transcript.numbers()
    told = {
        "format": FORMAT,
        "version": VERSION,
        "id": transcript.id,
        "title": transcript.title,
        "language": transcript.language,
        "created": transcript.created.isoformat(),
        "updated": transcript.updated.isoformat(),
        "exported": transcript.exported.isoformat(),
        "app_version": transcript.app_version,
        "system_prompt": transcript.system_prompt,
        "pictures": [_picture(transcript, image, numbers[image.digest]) for image in conversation.images()],
        "messages": [
            {
                "id": index,
                "parent": node.parent,
                "selected": conversation.selected.get(node.parent) == index,
                "role": str(node.message.role),
                "text": node.message.text,
                "pictures": [_use(image, transcript) for image in node.message.images],
                "time": node.time and node.time.isoformat(),
                "language": node.language,
                "edited": node.edited,
                "model": node.writer and {**asdict(node.writer), "settings": dict(node.writer.settings)},
                "outcome": node.outcome
                and {**asdict(node.outcome), "tokens_per_second": node.outcome.tokens_per_second},
            }
            for index, node in enumerate(conversation.nodes)
        ],
    }
    try:
        return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:  # a file name that is no text, which only escapes can keep
        return (json.dumps(told, indent=1) + "\n").encode()


def _picture(transcript: Transcript, image: ImageInput, number: int) -> dict[str, Any]:
    picture = transcript.pictures[image.digest]
    return {
        "number": number,
        "name": picture.name,
        "size": list(picture.size),
        "sha256": picture.digest,
        "path": str(image.path),
        "alt": picture.alt,
        "regions": [
            {"number": number, "pixels": in_pixels(region, picture.size)}
            for region, number in transcript.regions(picture.digest).items()
        ],
        "lines": None
        if picture.lines is None
        else [
            [
                {"text": word.text, "box": _corners(word.box), "confidence": float(word.confidence)}
                for word in line.words
            ]
            for line in picture.lines
        ],
        "data_sha256": None if picture.data is None else hashlib.sha256(picture.data).hexdigest(),
        "data": None if picture.data is None else base64.b64encode(picture.data).decode(),
    }


def _use(image: ImageInput, transcript: Transcript) -> dict[str, Any]:
    """Fractions to be exact, pixels of the original for whoever reads it."""
    if image.region is None:
        return {"sha256": image.digest, "region": None, "region_number": None, "pixels": None}
    return {
        "sha256": image.digest,
        "region": _corners(image.region),
        "region_number": transcript.regions(image.digest)[image.region],
        "pixels": in_pixels(image.region, transcript.pictures[image.digest].size),
    }


def _corners(region: Region) -> list[float]:
    return [float(region.left), float(region.top), float(region.right), float(region.bottom)]


def read(path: Path) -> Transcript:
    """The transcript that `write` has written. Its pictures have their bytes in `data`. Raises TranscriptError."""
    try:
        if not path.is_file():
            raise TranscriptError(path.name, said("there is no such file."), said("Check its name."))
        if path.stat().st_size > MAX_FILE_BYTES:
            raise TranscriptError(path.name, said("the file is too large."), _REMEDY)
        told = json.loads(path.read_bytes())
    except OSError as error:
        problem = said("the file cannot be read: {reason}.", reason=error)
        raise TranscriptError(path.name, problem, said("Change its permissions, or copy it.")) from error
    except (ValueError, RecursionError) as error:
        raise TranscriptError(path.name, said("this is not a JSON file."), _REMEDY) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise TranscriptError(path.name, said("this is not a transcript."), _REMEDY)
    version = told.get("version")
    if version != VERSION:
        problem = said(
            "it is of version {version}; this program reads version {version2}.", version=version, version2=VERSION
        )
        raise TranscriptError(path.name, problem, said("Open it with a newer Sightline."))
    try:
        return _transcript(told)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise TranscriptError(
            path.name, said("the transcript is damaged ({reason}).", reason=error), said("Export it again.")
        ) from error


def _transcript(told: dict[str, Any]) -> Transcript:
    entries = {_hash(entry["sha256"]): entry for entry in told["pictures"]}
    conversation = Conversation()
    for index, message in enumerate(told["messages"]):
        parent = message["parent"]
        if message["id"] != index or not (parent is None or (type(parent) is int and 0 <= parent < index)):
            raise ValueError(f"message {index} is out of order")
        images = tuple(_image(use, entries[use["sha256"]]) for use in message["pictures"])
        conversation = conversation.append(
            Node(
                parent,
                Message(Role(message["role"]), _text(message["text"]), images),
                _outcome(message["outcome"]),
                None if message["time"] is None else _time(message["time"]),
                _writer(message["model"]),
                _text(message["language"]),
                bool(message["edited"]),
            )
        )
    for index, message in enumerate(told["messages"]):
        if message["selected"]:
            conversation = conversation.select(index)
    used = {image.digest for image in conversation.images()}
    return Transcript(
        id=_text(told["id"]),
        title=_text(told["title"]),
        created=_time(told["created"]),
        updated=_time(told["updated"]),
        exported=_time(told["exported"]),
        conversation=conversation,
        pictures={digest: _read_picture(entry) for digest, entry in entries.items() if digest in used},
        language=_language(told["language"]),
        system_prompt=_text(told["system_prompt"]),
        app_version=_text(told["app_version"]),
    )


def _read_picture(entry: dict[str, Any]) -> Picture:
    data = None if entry["data"] is None else base64.b64decode(entry["data"], validate=True)
    if data is not None and hashlib.sha256(data).hexdigest() != entry["data_sha256"]:
        raise ValueError(f"the bytes of {entry['name']} are not those that were written")
    width, height = entry["size"]
    if type(width) is not int or type(height) is not int or min(width, height) < 1 or width * height > MAX_PIXELS:
        raise ValueError(f"{entry['name']} has no size")
    lines = entry["lines"]
    return Picture(
        digest=entry["sha256"],
        name=_text(entry["name"]),
        size=(width, height),
        alt=_text(entry["alt"]),
        lines=None if lines is None else tuple(TextLine(tuple(map(_word, line))) for line in lines),
        data=data,
    )


def _word(entry: dict[str, Any]) -> Word:
    return Word(_text(entry["text"]), Region(*map(float, entry["box"])), float(entry["confidence"]))


def _image(use: dict[str, Any], entry: dict[str, Any]) -> ImageInput:
    region = use["region"] and Region(*map(float, use["region"]))
    if region and not (0 <= region.left < region.right <= 1 and 0 <= region.top < region.bottom <= 1):
        raise ValueError(f"a region of {entry['name']} lies outside of it")
    region_number = use.get("region_number")  # the first transcripts have none
    return ImageInput(
        Path(_text(entry["path"])),
        use["sha256"],
        region or None,
        int(entry["number"]),
        None if region_number is None else int(region_number),
    )


def _outcome(entry: dict[str, Any] | None) -> Finished | None:
    if entry is None:
        return None
    known = {name: value for name, value in entry.items() if name != "tokens_per_second"}
    outcome = Finished(**{**known, "reason": StopReason(entry["reason"])})
    counts = (outcome.prompt_tokens, outcome.cached_tokens, outcome.new_tokens)
    numbers = [value for value in (outcome.seconds_to_first_token, outcome.cost) if value is not None]
    if not all(type(count) is int for count in counts) or not all(map(_is_number, (outcome.seconds, *numbers))):
        raise TypeError("a number in how an answer ended is none")
    _text(outcome.currency)
    return outcome


def _writer(entry: dict[str, Any] | None) -> Writer | None:
    if entry is None:
        return None
    writer = Writer(**entry)
    for told in (writer.model, writer.folder, writer.digest):
        _text(told)
    if not isinstance(writer.settings, dict):
        raise TypeError(f"{writer.settings!r:.40} are no settings")
    if any(not isinstance(value, str) and not _is_number(value) for value in writer.settings.values()):
        raise TypeError("a setting is neither text nor a number")
    return writer


def _is_number(value: Any) -> bool:
    """Whether it is a number that can be computed with: JSON as Python reads it has NaN, and integers of any length."""
    return isinstance(value, int | float) and -_MOST < value < _MOST


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} is not text")
    return value


def _time(value: Any) -> datetime:
    time = datetime.fromisoformat(_text(value))
    if time.tzinfo is None:
        raise ValueError(f"{value} has no time zone")
    return time


def _hash(value: Any) -> str:
    if not re.fullmatch("[0-9a-f]{64}", _text(value)):
        raise ValueError(f"{value:.80} is no SHA-256")
    return str(value)


def _language(value: Any) -> str:
    if not is_tag(_text(value)):
        raise ValueError(f"{value:.40} is no language tag")
    return str(value)
