"""Pure values: pictures, regions and the words read in them, Message, and Conversation, a tree of kept answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sightline.events import Finished


class Role(StrEnum):
    """Who speaks, in the words of the chat templates."""

    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True)
class Region:
    """A rectangle of the upright picture, in fractions of its width and height, 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Word:
    """A word read in a picture by character recognition, and how sure the reader was of it, 0 to 1."""

    text: str
    box: Region
    confidence: float


@dataclass(frozen=True)
class TextLine:
    """Words that stand side by side in a picture, at least one; a picture's lines come in reading order."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Region:
        """The smallest rectangle around all words."""
        boxes = [word.box for word in self.words]
        return Region(
            min(b.left for b in boxes),
            min(b.top for b in boxes),
            max(b.right for b in boxes),
            max(b.bottom for b in boxes),
        )


@dataclass(frozen=True)
class ImageInput:
    """A picture as a message refers to it: where it lies, and the SHA-256 of its bytes, which is its identity.

    `number` is what a person sees it called, from 1; None where nobody has numbered the pictures. `region_number` is
    the same of its region, which is counted for each picture.
    """

    path: Path
    digest: str
    region: Region | None = None
    number: int | None = field(default=None, compare=False)
    region_number: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Message:
    """What one side said, with the pictures it brought along."""

    role: Role
    text: str
    images: tuple[ImageInput, ...] = ()


SYSTEM_PROMPT = "system_prompt"  # a setting: what the model was told before the conversation
PREFIX_LENGTH = "prefix_length"  # a setting: so many characters of an answer are of another, which it goes on with


@dataclass(frozen=True)
class Writer:
    """The model that wrote an answer, and the settings that it was asked with: what asking it again takes.

    `digest` is the SHA-256 that identifies its weights, and `folder` where they lay; empty where there are none here.
    """

    model: str
    folder: str = ""
    digest: str = ""
    settings: Mapping[str, int | float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Node:
    """A message in the tree; `parent` is the index of the message it answers, None at the root.

    `outcome` tells how an answer ended and `writer` who wrote it; both are None for questions. `time` has a zone;
    `language` is a BCP 47 tag, or empty; `edited` marks a question that is another's second version.
    """

    parent: int | None
    message: Message
    outcome: Finished | None = None
    time: datetime | None = None
    writer: Writer | None = None
    language: str = ""
    edited: bool = False


@dataclass(frozen=True)
class Conversation:
    """A tree of messages in the order they were said, and which child of each is selected.

    A node's index in `nodes` never changes: nothing is ever removed, a regenerated answer becomes a sibling.
    """

    nodes: tuple[Node, ...] = ()
    selected: dict[int | None, int] = field(default_factory=dict)

    def add(self, parent: int | None, message: Message, outcome: Finished | None = None) -> Conversation:
        """A conversation with one more message under `parent`, selected; its index is `len(nodes) - 1`."""
        return self.append(Node(parent, message, outcome))

    def append(self, node: Node) -> Conversation:
        """`add`, for a message of which more is known."""
        nodes = (*self.nodes, node)
        return Conversation(nodes, {**self.selected, node.parent: len(nodes) - 1})

    def siblings(self, index: int) -> list[int]:
        """All answers to the same message, this one included, oldest first."""
        parent = self.nodes[index].parent
        return [i for i, node in enumerate(self.nodes) if node.parent == parent]

    def select(self, index: int) -> Conversation:
        """The same tree with this node shown instead of its siblings."""
        return replace(self, selected={**self.selected, self.nodes[index].parent: index})

    def path(self, end: int | None = None) -> list[int]:
        """Indices from the root along the selected branch; or, given `end`, from the root to `end`."""
        if end is not None:
            indices = []
            at: int | None = end
            while at is not None:
                indices.append(at)
                at = self.nodes[at].parent
            return indices[::-1]
        indices = []
        at = self.selected.get(None)
        while at is not None:
            indices.append(at)
            at = self.selected.get(at)
        return indices

    def messages(self, end: int | None = None) -> tuple[Message, ...]:
        """The messages of `path(end)`: what a model is told. Siblings never appear."""
        return tuple(self.nodes[index].message for index in self.path(end))

    def images(self) -> list[ImageInput]:
        """Every picture once, in the order it first appeared."""
        seen: dict[str, ImageInput] = {}
        for node in self.nodes:
            for image in node.message.images:
                seen.setdefault(image.digest, image)
        return list(seen.values())

    def regions(self, digest: str) -> dict[Region, int]:
        """What each region of a picture is called, on all branches: the number it was given, or else the next one."""
        numbers: dict[Region, int] = {}
        for node in self.nodes:
            for image in node.message.images:
                if image.digest == digest and image.region is not None and image.region not in numbers:
                    numbers[image.region] = image.region_number or max(numbers.values(), default=0) + 1
        return numbers
