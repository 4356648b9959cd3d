"""The words read in a picture, as a model is told them."""

from __future__ import annotations

from collections.abc import Sequence

from sightline.conversation import Region, TextLine, Word

# A model is told at most this much of the text in one picture; a dense page would leave no room for the conversation.
MAX_REFERENCE_LINES = 80
MAX_REFERENCE_CHARACTERS = 3000


def reference_text(lines: Sequence[TextLine]) -> str:
    """The lines read in one picture as a model is told them, in reading order; "" where there are none.

    A header, then a row for each line: the middle of its box in percent of the picture's width and height, 0 to 99, and
    its words. What exceeds the bounds is left out from the end, and a last row "…" says so. Every row ends with a
    newline, so that a question can follow. Like the reference OCR tokens in LLaVA-1.5's evaluation on TextVQA (Liu et
    al. 2023, arXiv:2310.03744), and with places to find them by.
    """
    text = "Text read in the picture (x and y in percent):\n" if lines else ""
    for count, line in enumerate(lines):
        row = f"{place_of(line)} {' '.join(line.text.split())}\n"
        if count == MAX_REFERENCE_LINES or len(text) + len(row) > MAX_REFERENCE_CHARACTERS:
            return text + "…\n"
        text += row
    return text


def place_of(line: TextLine) -> str:
    """The middle of a line's box in percent of the picture's width and height, 0 to 99: "x37 y80"."""
    box = line.box
    x, y = (min(99, max(0, int(50 * (low + high)))) for low, high in ((box.left, box.right), (box.top, box.bottom)))
    return f"x{x:02d} y{y:02d}"


def lines_in(region: Region | None, lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The words whose middle lies in a region, in their lines, with places in fractions of it; None is all of them."""
    if region is None:
        return tuple(lines)
    inside = []
    for line in lines:
        words = tuple(
            Word(word.text, _within(region, word.box), word.confidence)
            for word in line.words
            if region.left <= (word.box.left + word.box.right) / 2 <= region.right
            and region.top <= (word.box.top + word.box.bottom) / 2 <= region.bottom
        )
        if words:
            inside.append(TextLine(words))
    return tuple(inside)


def _within(region: Region, box: Region) -> Region:
    width, height = max(region.right - region.left, 1e-9), max(region.bottom - region.top, 1e-9)
    across = [min(1.0, max(0.0, (x - region.left) / width)) for x in (box.left, box.right)]
    down = [min(1.0, max(0.0, (y - region.top) / height)) for y in (box.top, box.bottom)]
    return Region(across[0], down[0], across[1], down[1])
