"""Pictures drawn in a test, with the lines that stand in them, and what a witness says of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sightline.conversation import Region, TextLine, Word
from sightline.engine.images import Pixels
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.witness import Witness

WIDTH, HEIGHT = 640, 480


class Sheet:
    """A picture to draw on, and the lines that stand in it."""

    def __init__(self, ground: str = "white", ink: str = "black") -> None:
        self.image = Image.new("RGB", (WIDTH, HEIGHT), ground)
        self.pen = ImageDraw.Draw(self.image)
        self.ink = ink
        self.lines: list[TextLine] = []

    def write(self, text: str, x: float, y: float, ink: str = "", size: int = 16, anchor: str = "mm") -> None:
        """Words, their middle at this place, or what `anchor` says."""
        font = ImageFont.load_default(size)
        self.pen.text((x, y), text, fill=ink or self.ink, font=font, anchor=anchor)
        left, top, right, bottom = self.pen.textbbox((x, y), text, font=font, anchor=anchor)
        box = Region((left - 2) / WIDTH, (top - 2) / HEIGHT, (right + 2) / WIDTH, (bottom + 2) / HEIGHT)
        self.lines.append(TextLine((Word(text, box, 1.0),)))

    def asked(self, question: str) -> Callable[[str], bool | None]:
        """What a witness says of answers to a question about it."""
        return self._witness(question).says

    def instead(self, question: str) -> Callable[[str], str | None]:
        """What it says in place of them."""
        return self._witness(question).instead

    def _witness(self, question: str) -> Witness:
        pixels: Pixels = np.asarray(self.image)
        return Witness(question, Evidence(self.lines, lambda: pixels))
