"""The words in pictures, for drafts and their checks: those that were read before, or read now and kept."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Protocol

from sightline.conversation import ImageInput, TextLine
from sightline.errors import OutOfMemoryError, StoreError, TextReadingError
from sightline.events import Event
from sightline.store.pictures import PictureFiles


class Reader(Protocol):
    """What `TextReader` does."""

    def read(self, image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
        """The lines of a picture in reading order."""
        ...


class Words:
    """Reads each picture once, whoever asks. Used from one thread at a time.

    `problem` is why pictures' words could not be read, if that was so; all else goes on without them.
    """

    def __init__(self, reader: Reader, pictures: PictureFiles) -> None:
        self.problem: TextReadingError | OutOfMemoryError | None = None
        self._reader = reader
        self._pictures = pictures

    def read(self, image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...] | None]:
        """The lines of a picture in reading order; None where they cannot be read. Raises PictureError."""
        known = self.known(image.digest)
        if known is not None or isinstance(self.problem, TextReadingError):
            return known
        try:
            lines = yield from self._reader.read(image)
        except (TextReadingError, OutOfMemoryError) as error:
            self.problem = error
            return None
        with contextlib.suppress(StoreError):  # they can be read again
            self._pictures.save_words(image.digest, lines)
        return lines

    def known(self, digest: str) -> tuple[TextLine, ...] | None:
        """The lines that were read in a picture before; None where they were not. From any thread."""
        return self._pictures.words(digest)
