"""What a person can choose about an export, the words that it adds, and what the choice leaves of a transcript."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sightline.conversation import Node
from sightline.transcripts.transcript import Transcript, only

Branches = Literal["selected", "all"]

# Whose folder it is, on Linux, macOS and Windows.
_HOME = re.compile(r"(?:/home|/Users)/[^/\s]+|[A-Za-z]:\\Users\\[^\\\s]+")


@dataclass(frozen=True)
class Options:
    """`branches` None leaves it to the format: documents have the selected branch, JSON has all.

    `embed_pictures` is for Markdown, whose pictures otherwise lie in a folder beside it.
    """

    redact_paths: bool = False
    strip_metadata: bool = False
    system_prompt: bool = True
    stats: bool = True
    branches: Branches | None = None
    embed_pictures: bool = False


@dataclass(frozen=True)
class Labels:
    """The words of a document that nobody in the conversation has said, in the language of whoever exports it."""

    language: str = "en"
    untitled: str = "Conversation"
    about: str = "Created {created} · updated {updated} · exported {exported} · Sightline {version}"
    system_prompt: str = "System prompt"
    question: str = "{number}. You"
    answer: str = "{number}. {model}"
    some_model: str = "Answer"
    version: str = "{heading} (version {place} of {count})"
    not_selected: str = "{heading} (version {place} of {count}, not selected)"
    replies_to: str = "In reply to {number}"
    edited: str = "edited"
    picture: str = "Image {number}: {name}"
    with_regions: str = "{alt} ({regions} marked)"
    region: str = "region {number}"
    region_pixels: str = "Region {number}: from {left}, {top} to {right}, {bottom}"
    pixels: str = "{width} × {height} pixels"
    shown_above: str = "{picture}, shown above"
    missing: str = "{picture}. {reason}"
    words_read: str = "Text read in image {number}:"
    pictures: str = "Pictures"
    model: str = "model {name}"
    tokens: str = "{count} tokens"
    speed: str = "{speed:.1f} tokens per second"
    first_text: str = "first text after {seconds:.2f} s"
    seconds: str = "{seconds:.1f} s"
    reasons: tuple[tuple[str, str], ...] = (
        ("end", "complete"),
        ("length", "cut off at the longest allowed length"),
        ("stopped", "stopped"),
        ("failed", "broken off by an error"),
        ("unsure", "the model could not tell"),
        ("withheld", "the model was not sure of a part, which is left out"),
    )


def chosen(transcript: Transcript, options: Options, by_default: Branches) -> Transcript:
    """What the options leave of a transcript; its pictures can no longer be read where paths are redacted."""
    if (options.branches or by_default) == "selected":
        transcript = only(transcript, transcript.conversation.path())
    if not options.system_prompt:
        transcript = replace(transcript, system_prompt="")
    if not options.stats:
        nodes = tuple(replace(node, outcome=None) for node in transcript.conversation.nodes)
        transcript = replace(transcript, conversation=replace(transcript.conversation, nodes=nodes))
    return _redacted(transcript) if options.redact_paths else transcript


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
        writer = node.writer and replace(node.writer, folder=Path(node.writer.folder).name)
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
