"""The copies of pictures that an export takes along: as they are, without metadata, or with numbered regions drawn."""

from __future__ import annotations

import hashlib
import tempfile
import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import TracebackType

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sightline.conversation import ImageInput
from sightline.engine.images import MAX_FILE_BYTES, Pictures, Pixels
from sightline.errors import PictureError, said
from sightline.transcripts.labels import LABELS
from sightline.transcripts.metadata import without_metadata
from sightline.transcripts.transcript import Transcript

Box = tuple[int, int, int, int]

_LOSSY = (".jpg", ".webp", ".avif")
_ORIENTATION = 0x0112


@dataclass(frozen=True)
class Copy:
    """The bytes of a picture file, and its extension with the dot."""

    data: bytes
    extension: str


class Copies:
    """Reads the pictures of one transcript; used in a `with`, whose end removes what was kept meanwhile.

    `notes` gathers sentences about copies that are not what was asked for.
    """

    def __init__(self, transcript: Transcript, strip_metadata: bool) -> None:
        self.notes: list[str] = []
        self._transcript = transcript
        self._strip = strip_metadata
        self._paths = {image.digest: image.path for image in transcript.conversation.images()}
        self._pictures = Pictures()
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> Copies:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def whole(self, digest: str) -> Copy:
        """The file's own bytes; or as few changes as it takes to lose the metadata. Raises PictureError."""
        image, data, orientation = self._read(digest)
        if not self._strip:
            return Copy(data, image.path.suffix)
        stripped = without_metadata(data, orientation)
        if stripped is not None:
            return Copy(stripped, image.path.suffix)
        name = self._transcript.pictures[digest].name
        self.notes.append(said("{name}: the copy without metadata is a PNG of the same pixels.", name=name))
        return _encoded(self._pictures.pixels(image), ".png")

    def shown(self, digest: str, boxes: Sequence[tuple[int, Box]], kinds: Collection[str], turned: bool) -> Copy:
        """A copy for a document that can show those kinds of files, and `turned` ones only if it heeds EXIF.

        `boxes` are drawn with their numbers, in pixels of the upright picture. Raises PictureError.
        """
        image, _, orientation = self._read(digest)
        if boxes:
            pixels = with_boxes(self._pictures.pixels(image), boxes)
        elif image.path.suffix in kinds and (turned or orientation == 1):
            return self.whole(digest)
        else:
            pixels = self._pictures.pixels(image)
        return _encoded(pixels, ".jpg" if image.path.suffix in _LOSSY else ".png")

    def _read(self, digest: str) -> tuple[ImageInput, bytes, int]:
        """The picture as a checked file of our own, its bytes, and its orientation as in EXIF."""
        picture = self._transcript.pictures[digest]
        data = picture.data
        if data is None:
            data = _bytes_of(picture.file or self._paths[digest], digest, picture.name)
        image = self._pictures.add_bytes(data, picture.name, Path(self._folder.name))
        return image, data, _orientation(data)


def _bytes_of(path: Path, digest: str, name: str) -> bytes:
    """A file's bytes, if they are still those with that SHA-256."""
    try:
        if path.is_absolute() and path.is_file() and path.stat().st_size <= MAX_FILE_BYTES:
            data = path.read_bytes()
            if hashlib.sha256(data).hexdigest() == digest:
                return data
            raise PictureError(
                name, said(LABELS["en"].changed), said("Put the old file back to have it in the export.")
            )
    except (OSError, ValueError):
        pass
    raise PictureError(name, said(LABELS["en"].gone), said("Put it back to have it in the export."))


def _orientation(data: bytes) -> int:
    """1 to 8; the engine turns a picture by the same tag."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data)) as image:
                orientation = int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # broken metadata must not cost a picture that decodes
        return 1
    return orientation if 1 <= orientation <= 8 else 1


def _encoded(pixels: Pixels, extension: str) -> Copy:
    stream = BytesIO()
    if extension == ".jpg":
        Image.fromarray(pixels).save(stream, "JPEG", quality=92, subsampling=0)
    else:
        Image.fromarray(pixels).save(stream, "PNG")
    return Copy(stream.getvalue(), extension)


def with_boxes(pixels: Pixels, boxes: Sequence[tuple[int, Box]]) -> Pixels:
    """A copy of [H, W, 3] with numbered outlines: white between black lines, so that they show on any background."""
    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image)
    line = max(1, min(image.size) // 250)
    font = ImageFont.load_default(max(10, min(image.size) // 28))
    for number, (left, top, right, bottom) in boxes:
        for inset, width, colour in ((0, 3 * line, "black"), (line, line, "white")):
            if right - left > 2 * inset and bottom - top > 2 * inset:
                draw.rectangle((left + inset, top + inset, right - 1 - inset, bottom - 1 - inset), None, colour, width)
        _, _, wide, high = font.getbbox(str(number), anchor="lt")
        pad = 2 * line + 2
        x = max(0, min(left, image.width - int(wide) - 2 * pad))
        y = max(0, min(top, image.height - int(high) - 2 * pad))
        draw.rectangle((x, y, x + wide + 2 * pad, y + high + 2 * pad), "white", "black", line)
        draw.text((x + pad, y + pad), str(number), "black", font, anchor="lt")
    drawn: Pixels = np.asarray(image)
    return drawn
