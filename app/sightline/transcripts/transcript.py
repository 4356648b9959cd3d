"""Transcript: a conversation with all that is known about it and its pictures, apart from where it is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sightline import __version__
from sightline.conversation import Conversation, Region, TextLine
from sightline.engine.images import pixel_box


@dataclass(frozen=True)
class Picture:
    """What a conversation's `ImageInput` does not tell; `size` is (width, height) of the upright picture in pixels.

    `digest` is the picture's identity, the SHA-256 of its file. `data` has its bytes where they came along: the file's,
    or those of a copy without metadata, which have another hash. `file` is where the file lies now, if that is known to
    be elsewhere than the conversation says; it is told to nobody.
    """

    digest: str
    name: str
    size: tuple[int, int]
    alt: str = ""
    lines: tuple[TextLine, ...] | None = None  # of words read in it, in reading order; None if nobody has tried
    data: bytes | None = field(default=None, repr=False)
    file: Path | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Transcript:
    """A whole conversation, every branch of it; the times have a zone; `language` is a BCP 47 tag.

    A message is known by its index in the conversation, together with `id`, the conversation's. `pictures` has, by
    digest, one entry for every picture of the conversation.
    """

    id: str
    title: str
    created: datetime
    updated: datetime
    exported: datetime
    conversation: Conversation
    pictures: dict[str, Picture] = field(default_factory=dict)
    language: str = "en"
    system_prompt: str = ""
    app_version: str = __version__

    def numbers(self) -> dict[str, int]:
        """What each picture is called, by digest: the number it was given, else its place in order of appearance."""
        images = self.conversation.images()
        return {image.digest: image.number or place for place, image in enumerate(images, 1)}

    def regions(self, digest: str) -> dict[Region, int]:
        """The regions of a picture that were asked about, and what each is called."""
        return self.conversation.regions(digest)


def only(transcript: Transcript, indices: Sequence[int]) -> Transcript:
    """The same transcript with these messages alone, such as those of `conversation.path()`, and their pictures.

    A message whose parent is not among them begins the conversation. What is left has an id of its own, always the same
    for the same messages, so that it is not taken for the whole.
    """
    whole = transcript.conversation
    kept = sorted(set(indices))
    if kept == list(range(len(whole.nodes))):
        return transcript
    new = {old: place for place, old in enumerate(kept)}
    conversation = Conversation()
    for old in kept:
        node = whole.nodes[old]
        parent = None if node.parent is None else new.get(node.parent)
        conversation = conversation.append(replace(node, parent=parent))
    for old in kept:
        if whole.selected.get(whole.nodes[old].parent) == old:
            conversation = conversation.select(new[old])
    # Pictures and regions without a number would get another one among fewer.
    numbers = transcript.numbers()
    regions = {digest: transcript.regions(digest) for digest in numbers}
    nodes = []
    for node in conversation.nodes:
        images = tuple(
            replace(
                image,
                number=numbers[image.digest],
                region_number=None if image.region is None else regions[image.digest][image.region],
            )
            for image in node.message.images
        )
        nodes.append(replace(node, message=replace(node.message, images=images)))
    conversation = replace(conversation, nodes=tuple(nodes))
    used = {image.digest for image in conversation.images()}
    part = hashlib.sha256(f"{transcript.id} {kept}".encode()).hexdigest()[:32]
    pictures = {digest: picture for digest, picture in transcript.pictures.items() if digest in used}
    return replace(transcript, id=part, conversation=conversation, pictures=pictures)


def in_pixels(region: Region, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) of the pixels that a region touches, the very ones that a model is given."""
    return pixel_box(region, *size)
