"""The regions that the next question is about, in order; each is numbered for good, and every change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sightline.conversation import ImageInput, Region


class RegionChoice(QObject):
    """Chosen regions as pictures with a region and its number. `asked` tells those that a picture has had, by digest.

    A region that was asked about before has the number that it had then; any other gets the next one.
    """

    changed = Signal()

    def __init__(self, asked: Callable[[str], Mapping[Region, int]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.images: tuple[ImageInput, ...] = ()
        self._before: list[tuple[ImageInput, ...]] = []

    def of(self, digest: str) -> dict[int, Region]:
        """The chosen regions of one picture, by number."""
        return {
            image.region_number: image.region
            for image in self.images
            if image.digest == digest and image.region is not None and image.region_number is not None
        }

    def next_number(self, digest: str) -> int:
        """What the next region of a picture will be called."""
        return max((*self._asked(digest).values(), *self.of(digest)), default=0) + 1

    def add(self, image: ImageInput, region: Region) -> int:
        """Choose a region of a picture, unless it is chosen already; returns its number."""
        for number, known in self.of(image.digest).items():
            if known == region:
                return number
        number = self._asked(image.digest).get(region) or self.next_number(image.digest)
        self._change((*self.images, replace(image, region=region, region_number=number)))
        return number

    def move(self, digest: str, number: int, region: Region) -> int:
        """Have another rectangle in the place of a chosen one; returns its number, a new one if it was asked about."""
        asked = self._asked(digest)
        new = asked.get(region) or (self.next_number(digest) if number in asked.values() else number)
        moved = [
            replace(image, region=region, region_number=new) if _is(image, digest, number) else image
            for image in self.images
        ]
        self._change(tuple(dict.fromkeys(moved)))
        return new

    def remove(self, digest: str, number: int) -> None:
        """Ask about this one no more; the others keep their numbers."""
        self._change(tuple(image for image in self.images if not _is(image, digest, number)))

    def forget(self, digest: str) -> None:
        """The picture has gone, and its regions with it."""
        self.set([image for image in self.images if image.digest != digest])

    def clear(self) -> None:
        """Choose none."""
        self._change(())

    def set(self, images: Sequence[ImageInput]) -> None:
        """These are chosen, and what was before cannot be undone: a question was asked, or is back."""
        new = tuple(images)
        if new != self.images or self._before:
            self._before.clear()
            self.images = new
            self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self.images = self._before.pop()
            self.changed.emit()

    def _change(self, images: tuple[ImageInput, ...]) -> None:
        if images != self.images:
            self._before.append(self.images)
            self.images = images
            self.changed.emit()


def _is(image: ImageInput, digest: str, number: int) -> bool:
    return image.digest == digest and image.region_number == number
