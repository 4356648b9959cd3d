"""Messages as they go to the clipboard: as Markdown or as plain text, one or the whole branch that is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from sightline.conversation import ImageInput, Message, Role
from sightline.transcripts.blocks import Block, Heading, Paragraph, Span
from sightline.transcripts.markdown import parse, plain, under, without_formulas
from sightline.transcripts.to_markdown import markdown
from sightline.transcripts.to_text import text
from sightline.ui import region_words


def plain_text(message: Message) -> str:
    """The words of a message without Markdown's signs; a person's own words as they were typed."""
    return message.text if message.role is Role.USER else text(without_formulas(parse(message.text)))


def conversation_markdown(messages: Sequence[Message], names: dict[str, str]) -> str:
    """Messages under a heading each; `names` has what a picture is called, by its digest."""
    return markdown(_blocks(messages, names), {}) + "\n"


def conversation_text(messages: Sequence[Message], names: dict[str, str]) -> str:
    """The same without Markdown's signs."""
    return text(_blocks(messages, names)) + "\n"


def _blocks(messages: Sequence[Message], names: dict[str, str]) -> Iterator[Block]:
    for message in messages:
        asked = message.role is Role.USER
        yield Heading(2, (Span(_you() if asked else "Sightline"),))
        if pictures := _pictures(message.images, names):
            yield Paragraph((Span(pictures),), "facts")
        yield from plain(message.text) if asked else under(without_formulas(parse(message.text)), 2)


def _pictures(images: Sequence[ImageInput], names: dict[str, str]) -> str:
    return " · ".join(dict.fromkeys(_picture(image, names[image.digest]) for image in images if image.digest in names))


def _picture(image: ImageInput, name: str) -> str:
    if image.region is None or image.region_number is None:
        return name
    of = QCoreApplication.translate("messages", "image {number}").format(number=image.number)
    return f"{region_words.named(image.region_number, of)}: {region_words.measures(image.region)}"


def _you() -> str:
    return QCoreApplication.translate("messages", "You")
