"""What a person can choose about an export, and what the choice leaves of a transcript."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sightline.conversation import SYSTEM_PROMPT, Node, TextLine
from sightline.transcripts.transcript import Picture, Transcript, only

Branches = Literal["selected", "all"]

# Whose folder it is, on Windows, where a name may have spaces, and on Linux and macOS, where none has.
_HOME = re.compile(r"(?i:[a-z]:[\\/]+users[\\/]+)(?:[^\\/:*?\"<>|\n]+(?=[\\/])|[^\\/\s]+)|(?:/home|/Users)/[^/\s]+")


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
    """The same without the folders in which pictures and models lie, also where a text names them.

    The transcript may come from another kind of system: a path is taken apart at slashes and backslashes alike.
    """
    images = transcript.conversation.images()
    folders = {_split(str(image.path))[0] for image in images}
    longest_first = sorted((folder for folder in folders if re.search(r"[\\/]", folder)), key=len, reverse=True)
    # A folder /a is none in "yes/and".
    named = [re.compile(re.escape(folder) + r"(?:([\\/])|(?![A-Za-z0-9_]))") for folder in longest_first]

    def redact(text: str) -> str:
        for folder in named:
            text = folder.sub(lambda found: "" if found[1] else "~", text)
        return _HOME.sub("~", text)

    def node(node: Node) -> Node:
        images = tuple(replace(image, path=Path(_split(str(image.path))[1])) for image in node.message.images)
        message = replace(node.message, text=redact(node.message.text), images=images)
        settings = {} if node.writer is None else dict(node.writer.settings)
        if SYSTEM_PROMPT in settings:
            settings[SYSTEM_PROMPT] = redact(str(settings[SYSTEM_PROMPT]))
        writer = node.writer and replace(node.writer, folder=_split(node.writer.folder)[1], settings=settings)
        return replace(node, message=message, writer=writer)

    def line(line: TextLine) -> TextLine:
        return TextLine(tuple(replace(word, text=redact(word.text) or "~") for word in line.words))

    def picture(picture: Picture) -> Picture:
        lines = None if picture.lines is None else tuple(map(line, picture.lines))
        return replace(picture, name=_split(picture.name)[1], alt=redact(picture.alt), lines=lines)

    conversation = transcript.conversation
    return replace(
        transcript,
        title=redact(transcript.title),
        system_prompt=redact(transcript.system_prompt),
        conversation=replace(conversation, nodes=tuple(map(node, conversation.nodes))),
        pictures={digest: picture(known) for digest, known in transcript.pictures.items()},
    )


def _split(path: str) -> tuple[str, str]:
    """The folder of a path of any system, and its last part."""
    path = path.rstrip("/\\")
    name = re.split(r"[\\/]", path)[-1]
    return path.removesuffix(name).rstrip("/\\"), name
