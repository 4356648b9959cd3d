"""Which pictures a question is about, what they are called in an answer, and what was read in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sightline.conversation import ImageInput, Message, TextLine
from sightline.engine.reference_text import lines_in


def last_with_images(messages: Sequence[Message]) -> Message | None:
    """The last message with pictures: what is asked later without any is about them, too."""
    return next((message for message in reversed(messages) if message.images), None)


def subjects(messages: Sequence[Message]) -> list[tuple[ImageInput, str]]:
    """The pictures that the last of these messages is about, each with what it is called."""
    last = last_with_images(messages)
    images = () if last is None else asked_about(last.images)
    if len(images) == 1:
        return [(images[0], "this picture" if images[0].region is None else "this part of this picture")]
    found = []
    for place, image in enumerate(images, 1):
        number, region = image.number or place, image.region_number or place
        found.append((image, f"image {number}" if image.region is None else f"region {region} of image {number}"))
    return found


def lines_asked_about(messages: Sequence[Message], text_read: Mapping[str, Sequence[TextLine]]) -> list[TextLine]:
    """The words read in the pictures that the last of these messages is about."""
    images = [image for image, _ in subjects(messages)]
    return [line for image in images for line in lines_in(image.region, text_read.get(image.digest, ()))]


def asked_about(images: Sequence[ImageInput]) -> tuple[ImageInput, ...]:
    """A message's pictures without those that only show what is around its regions."""
    cropped = {image.digest for image in images if image.region is not None}
    return tuple(image for image in images if image.region is not None or image.digest not in cropped)
