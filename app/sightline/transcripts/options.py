"""What a person can choose about an export, and what the choice leaves of a transcript."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sightline.conversation import SYSTEM_PROMPT, Node
from sightline.transcripts.transcript import Transcript, only

Branches = Literal["selected", "all"]

# Whose folder it is, on Linux, macOS and Windows.
_HOME = re.compile(r"(?:/home|/Users)/[^/\s]+|[A-Za-z]:\\Users\\[^\\\s]+")


@dataclass(frozen=True)
class Options:
    """`branches` None leaves it to the format: documents have the selected branch, JSON has all.

    `embed_pictures` is for Markdown, whose pictures otherwise lie in a folder beside it. `language` is that of the
    document and of its own words, a BCP 47 tag; empty for the transcript's.
    """

    redact_paths: bool = False
    strip_metadata: bool = False
    system_prompt: bool = True
    stats: bool = True
    branches: Branches | None = None
    embed_pictures: bool = False
    language: str = ""


def chosen(transcript: Transcript, options: Options, by_default: Branches) -> Transcript:
    """What the options leave of a transcript; its pictures can no longer be read where paths are redacted."""
    if (options.branches or by_default) == "selected":
        transcript = only(transcript, transcript.conversation.path())
    if options.language:
        transcript = replace(transcript, language=options.language)
    if not options.system_prompt:
        transcript = _without_system_prompt(transcript)
    if not options.stats:
        nodes = tuple(replace(node, outcome=None) for node in transcript.conversation.nodes)
        transcript = replace(transcript, conversation=replace(transcript.conversation, nodes=nodes))
    return _redacted(transcript) if options.redact_paths else transcript


def _without_system_prompt(transcript: Transcript) -> Transcript:
    def node(node: Node) -> Node:
        settings = {} if node.writer is None else node.writer.settings
        kept = {name: value for name, value in settings.items() if name != SYSTEM_PROMPT}
        return replace(node, writer=node.writer and replace(node.writer, settings=kept))

    nodes = tuple(map(node, transcript.conversation.nodes))
    conversation = replace(transcript.conversation, nodes=nodes)
    return replace(transcript, system_prompt="", conversation=conversation)


def _redacted(transcript: Transcript) -> Transcript:
    """The same without the folders in which pictures and models lie, also where a text names them."""
    images = transcript.conversation.images()
    folders = {str(image.path.parent) for image in images if len(image.path.parent.parts) > 1}
    longest_first = sorted(folders, key=len, reverse=True)

    def redact(text: str) -> str:
        for folder in longest_first:
            text = text.replace(folder + "/", "").replace(folder + "\\", "").replace(folder, "~")
        return _HOME.sub("~", text)

    def node(node: Node) -> Node:
        images = tuple(replace(image, path=Path(image.path.name)) for image in node.message.images)
        message = replace(node.message, text=redact(node.message.text), images=images)
        settings = {} if node.writer is None else dict(node.writer.settings)
        if SYSTEM_PROMPT in settings:
            settings[SYSTEM_PROMPT] = redact(str(settings[SYSTEM_PROMPT]))
        writer = node.writer and replace(node.writer, folder=Path(node.writer.folder).name, settings=settings)
        return replace(node, message=message, writer=writer)

    conversation = transcript.conversation
    conversation = replace(conversation, nodes=tuple(map(node, conversation.nodes)))
    pictures = {
        digest: replace(picture, name=Path(picture.name).name, alt=redact(picture.alt))
        for digest, picture in transcript.pictures.items()
    }
    return replace(
        transcript,
        title=redact(transcript.title),
        system_prompt=redact(transcript.system_prompt),
        conversation=conversation,
        pictures=pictures,
    )
