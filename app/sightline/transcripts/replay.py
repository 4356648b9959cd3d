"""Replay: a transcript's answers asked for again, on the same model or another, and what came out differently."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sightline.conversation import PREFIX_LENGTH, SYSTEM_PROMPT, Conversation, ImageInput, Node, Role, Writer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.errors import PictureError, said
from sightline.events import Event, Finished, StopReason, TextDelta
from sightline.transcripts.transcript import Transcript

_SETTINGS = {"max_new_tokens": int, "temperature": float, "top_p": float, "seed": int}


@dataclass(frozen=True)
class Difference:
    """An answer, by its index, that is not the same now; `at` is the first character that differs."""

    index: int
    before: str
    now: str
    at: int


@dataclass(frozen=True)
class Replay:
    """How many answers were given again, and what differed; `remarks` are sentences that may explain it."""

    answers: int
    differences: tuple[Difference, ...]
    remarks: tuple[str, ...]


def replay(
    transcript: Transcript, model: ChatModel, pictures: Pictures, folder: Path, digest: str
) -> Generator[Event, None, Replay]:
    """Ask again for every answer of a transcript, of all branches, with its own settings and its own words read.

    `pictures` are what the model looks at; those that came along with the transcript are unpacked into `folder`.
    `digest` identifies the model's weights. An answer that was stopped, or broke off, has to begin the same; one that
    went on with another's words is given those, and asked for the rest. Where a transcript does not say how an answer
    ended, its words are compared, and not their tokens. Yields the model's own events. Raises AppError.
    """
    conversation, original = _with_pictures(transcript, pictures, folder)
    remarks: dict[str, None] = {}
    differences: list[Difference] = []
    answers = 0
    for index, node in enumerate(conversation.nodes):
        if node.message.role is not Role.ASSISTANT:
            continue
        if node.parent is None:  # a message that was exported alone
            remarks["An answer without its question cannot be asked for again."] = None
            continue
        answers += 1
        for remark in _remarks(node, digest):
            remarks[remark] = None
        messages = conversation.messages(node.parent)
        digests = {image.digest for message in messages for image in message.images}
        read = {new: lines for new in digests if (lines := transcript.pictures[original[new]].lines) is not None}
        before = node.message.text
        prefix = before[: _prefix_length(node.writer)]
        told = _system_prompt(node.writer)
        settings = _settings(node.writer)
        request = GenerationRequest(messages, text_read=read, prefix=prefix, system_prompt=told, **settings)
        text, finished = yield from _answer(model, request)
        if node.outcome is None:
            same = text == before
        elif node.outcome.reason in (StopReason.STOPPED, StopReason.FAILED):
            same = text.startswith(before)
        else:
            tokens_differ = finished is None or finished.new_tokens != node.outcome.new_tokens
            same = text == before and not tokens_differ
        if not same:
            differences.append(Difference(index, before, text, _first_difference(before, text)))
    return Replay(answers, tuple(differences), tuple(remarks))


def _answer(model: ChatModel, request: GenerationRequest) -> Generator[Event, None, tuple[str, Finished | None]]:
    pieces = [request.prefix]
    finished: Finished | None = None
    for event in model.generate(request):
        if isinstance(event, TextDelta):
            pieces.append(event.text)
        elif isinstance(event, Finished):
            finished = event
        yield event
    return "".join(pieces), finished


def _first_difference(before: str, now: str) -> int:
    pairs = enumerate(zip(before, now, strict=False))
    return next((place for place, (old, new) in pairs if old != new), min(len(before), len(now)))


def _with_pictures(transcript: Transcript, pictures: Pictures, folder: Path) -> tuple[Conversation, dict[str, str]]:
    """The conversation about files that are there now, and by their digests those that the transcript has.

    Copies without metadata have other digests than the files that they were made of.
    """
    there: dict[str, ImageInput] = {}
    for image in transcript.conversation.images():
        known = transcript.pictures[image.digest]
        if known.data is not None:
            there[image.digest] = pictures.add_bytes(known.data, known.name, folder)
        elif image.path.is_absolute():
            there[image.digest] = image
        else:
            problem = said("the transcript has neither the picture nor where it lies.")
            raise PictureError(known.name, problem, said("Export the conversation again, with its pictures."))

    def node(node: Node) -> Node:
        images = tuple(
            replace(image, path=there[image.digest].path, digest=there[image.digest].digest)
            for image in node.message.images
        )
        return replace(node, message=replace(node.message, images=images))

    nodes = tuple(map(node, transcript.conversation.nodes))
    return replace(transcript.conversation, nodes=nodes), {new.digest: old for old, new in there.items()}


def _settings(writer: Writer | None) -> dict[str, Any]:
    """What is known of how an answer was asked for, by the names of GenerationRequest's fields."""
    known = {} if writer is None else writer.settings
    return {name: kind(known[name]) for name, kind in _SETTINGS.items() if isinstance(known.get(name), int | float)}


def _system_prompt(writer: Writer | None) -> str:
    return "" if writer is None else str(writer.settings.get(SYSTEM_PROMPT, ""))


def _prefix_length(writer: Writer | None) -> int:
    known = None if writer is None else writer.settings.get(PREFIX_LENGTH)
    return known if isinstance(known, int) and known > 0 else 0


def _remarks(node: Node, digest: str) -> list[str]:
    """Why an answer might differ."""
    remarks = []
    if node.outcome is None:
        remarks.append("The transcript does not say how answers ended, so only their words are compared.")
    writer = node.writer
    if writer is None:
        return [*remarks, "Some answers do not say which model gave them."]
    if not writer.digest:
        remarks.append(f"The transcript does not say which weights {writer.model} had.")
    elif writer.digest != digest:
        remarks.append(f"{writer.model} had other weights: {writer.digest[:12]}… then, {digest[:12]}… now.")
    missing = [name for name in _SETTINGS if name not in _settings(writer)]
    if missing:
        remarks.append(f"Not known, so taken as usual: {', '.join(missing)}.")
    return remarks
