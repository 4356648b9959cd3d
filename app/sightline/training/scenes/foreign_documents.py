"""Pictures to refuse: pages, letters, receipts, tables, calendars, scores, formulas, handwriting and codes."""

from __future__ import annotations

import numpy as np
from PIL import Image

from sightline.training.scenes.canvas import FONTS, RGB, Canvas, any_shade, font, mixed, shade
from sightline.training.scenes.drawings import size_of_sheet
from sightline.training.scenes.vocabulary import (
    NOUNS,
    entries,
    file_name,
    noun,
    person,
    phrase,
    prose,
    scramble,
    sentence,
    some,
    wrapped,
)

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = entries("January|February|March|April|May|June|July|August|September|October|November|December")


def _paper(rng: np.random.Generator, *, tall: float = 0.5) -> Canvas:
    """A sheet of paper, white, yellowed or dark, at times upright."""
    width, height = size_of_sheet(rng)
    if rng.random() < tall and width > height:
        width, height = height, width
    pick = rng.random()
    ground: RGB = (255, 255, 255)
    if pick < 0.3:
        ground = mixed((255, 255, 255), (215, 190, 140), float(rng.uniform(0.1, 0.6)))
    elif pick < 0.4:
        ground = (26, 27, 31)
    return Canvas(width, height, ground, None)


def _ink(canvas: Canvas, rng: np.random.Generator) -> RGB:
    tone = int(rng.integers(0, 80))
    return (225, 225, 222) if sum(canvas.background) < 200 else (tone, tone, tone)


def _face(rng: np.random.Generator) -> str:
    return str(rng.choice(list(FONTS)))


def _paragraphs(
    canvas: Canvas, box: tuple[float, float, float, float], size: int, ink: RGB, face: str, rng: np.random.Generator
) -> None:
    """Running text that fills the box, with headings here and there."""
    left, y, right, bottom = box
    columns = max(8, int((right - left) / (size * 0.55)))
    while y + size * 1.4 < bottom:
        if rng.random() < 0.3:
            canvas.text(left, y, phrase(rng, False)[:columns], round(size * 1.3), ink, "la", face=face)
            y += size * 1.9
        for line in wrapped(prose(rng, False, int(rng.integers(60, 500))), columns):
            if y + size * 1.3 > bottom:
                return
            canvas.text(left, y, line, size, ink, "la", face=face)
            y += size * 1.35
        y += size * float(rng.uniform(0.4, 1.2))


def page(rng: np.random.Generator) -> Canvas:
    """A page of running text in one to three columns, a newspaper with a headline among them."""
    canvas = _paper(rng)
    ink, face = _ink(canvas, rng), _face(rng)
    size = int(rng.integers(8, 15))
    margin = 0.05 * canvas.width
    y = margin
    columns = int(rng.integers(1, 4)) if canvas.width > 300 else 1
    if rng.random() < 0.4:
        big = round(canvas.width / 16)
        canvas.text(canvas.width / 2, y, phrase(rng, False)[:20], big, ink, "ma", face="serif bold")
        y += big * 1.4
        canvas.pen.line((margin, y, canvas.width - margin, y), fill=ink, width=2)
        y += size
    wide = (canvas.width - margin) / columns
    for column in range(columns):
        left = margin + column * wide
        top = y
        if columns > 1 and rng.random() < 0.25:
            canvas.pen.rectangle((left, top, left + wide - margin, top + wide * 0.6), fill=any_shade(rng))
            top += wide * 0.65
        _paragraphs(canvas, (left, top, left + wide - margin, canvas.height - margin), size, ink, face, rng)
    return canvas


def letter(rng: np.random.Generator) -> Canvas:
    """A letter or an e-mail: sender, date, greeting, text, name."""
    canvas = _paper(rng, tall=0.7)
    ink, face, size = _ink(canvas, rng), _face(rng), max(9, round(canvas.height / float(rng.uniform(28, 45))))
    left, right, y = canvas.width * 0.1, canvas.width * 0.92, canvas.height * 0.06
    name = person(rng, False)
    for line in (name, f"{int(rng.integers(1, 99))} {some(NOUNS, rng, False).title()} Street", phrase(rng, False)):
        canvas.text(right, y, line, size, ink, "ra", face=face)
        y += size * 1.4
    canvas.text(
        left,
        y,
        f"{int(rng.integers(1, 29))} {_MONTHS[int(rng.integers(12))]} {int(rng.integers(1980, 2027))}",
        size,
        ink,
        "la",
        face=face,
    )
    y += size * 2.5
    canvas.text(left, y, f"Dear {person(rng, False)},", size, ink, "la", face=face)
    y += size * 2
    end = canvas.height * float(rng.uniform(0.6, 0.85))
    for line in wrapped(prose(rng, False, 900), int((right - left) / (size * 0.56))):
        if y > end:
            break
        canvas.text(left, y, line, size, ink, "la", face=face)
        y += size * 1.4
    canvas.text(left, y + size, "Yours sincerely,", size, ink, "la", face=face)
    canvas.text(left, y + size * 3, name, size, ink, "la", face=face)
    return canvas


def receipt(rng: np.random.Generator) -> Canvas:
    """A till receipt or an invoice: items, prices, a sum."""
    canvas = _paper(rng, tall=1.0)
    ink, face = _ink(canvas, rng), str(rng.choice(["mono", "sans", "pillow"]))
    rows = int(rng.integers(5, 16))
    size = max(9, round(canvas.height / (1.3 * rows + 11)))
    middle, left, right, y = canvas.width / 2, canvas.width * 0.08, canvas.width * 0.92, size * 1.5
    for line in (phrase(rng, False).upper(), sentence(rng, False)[:22], f"Tel. {int(rng.integers(10**6, 10**7))}"):
        canvas.text(middle, y, line[:24], size, ink, "mm", face=face)
        y += size * 1.4
    canvas.pen.line((left, y, right, y), fill=ink)
    total = 0.0
    for _ in range(rows):
        y += size * 1.3
        price = float(rng.uniform(0.5, 90))
        total += price
        canvas.text(left, y, f"{int(rng.integers(1, 9))} {noun(rng, False)}"[:16], size, ink, "lm", face=face)
        canvas.text(right, y, f"{price:.2f}", size, ink, "rm", face=face)
    canvas.pen.line((left, y + size, right, y + size), fill=ink)
    canvas.text(left, y + size * 2, "TOTAL", size, ink, "lm", face=face)
    canvas.text(right, y + size * 2, f"{total:.2f}", size, ink, "rm", face=face)
    return canvas


def table(rng: np.random.Generator) -> Canvas:
    """Words and numbers in rows and columns under a head."""
    canvas = Canvas(*size_of_sheet(rng), (255, 255, 255), None)
    rows, columns = int(rng.integers(4, 14)), int(rng.integers(3, 7))
    tall, wide = canvas.height / rows, canvas.width / columns
    size = max(9, min(16, round(tall * 0.5), round(wide / 6)))
    face = _face(rng)
    if rng.random() < 0.7:
        canvas.pen.rectangle((0, 0, canvas.width, tall), fill=mixed(any_shade(rng), (255, 255, 255), 0.5))
    for i in range(rows):
        if i % 2 and rng.random() < 0.8:
            canvas.pen.rectangle((0, i * tall, canvas.width, (i + 1) * tall), fill=(238, 240, 243))
        for j in range(columns):
            text = f"{rng.uniform(0, 999):.1f}" if j and i else noun(rng, False).title()[:9]
            canvas.text((j + 0.1) * wide, (i + 0.5) * tall, text, size, (30, 30, 30), "lm", face=face)
        canvas.pen.line((0, i * tall, canvas.width, i * tall), fill=(180, 180, 180))
    return canvas


def spreadsheet(rng: np.random.Generator) -> Canvas:
    """A program's grid of cells with letters above and numbers beside it."""
    dark = rng.random() < 0.2
    canvas = Canvas(*size_of_sheet(rng), (32, 33, 36) if dark else (255, 255, 255), None)
    ink: RGB = (225, 225, 225) if dark else (25, 25, 25)
    grid = mixed(canvas.background, ink, 0.2)
    top = canvas.height * float(rng.uniform(0.05, 0.25))
    canvas.pen.rectangle(
        (0, 0, canvas.width, top),
        fill=shade("green", rng) if rng.random() < 0.4 else mixed(canvas.background, ink, 0.1),
    )
    tall, wide = float(rng.uniform(17, 28)), float(rng.uniform(60, 100))
    size = max(9, round(tall * 0.55))
    columns, rows = int(canvas.width / wide) + 1, int((canvas.height - top) / tall) + 1
    used, filled = int(rng.integers(2, columns + 2)), int(rng.integers(3, rows + 2))
    for i in range(rows):
        y = top + i * tall
        canvas.pen.line((0, y, canvas.width, y), fill=grid)
        if i:
            canvas.text(wide * 0.2, y + tall / 2, str(i), size, ink)
        for j in range(columns):
            x = wide * (j + 0.4)
            if i == 0:
                canvas.text(x + wide / 2, y + tall / 2, chr(65 + j), size, ink)
                canvas.pen.line((x, top, x, canvas.height), fill=grid)
            elif (
                j < used and i < filled and rng.random() < 0.85 and y + tall < canvas.height and x + wide < canvas.width
            ):
                number = j and i > 1
                text = f"{int(rng.integers(0, 99999))}" if number else noun(rng, False)[:7]
                canvas.text(x + (wide - 4 if number else 4), y + tall / 2, text, size, ink, "rm" if number else "lm")
    return canvas


def calendar(rng: np.random.Generator) -> Canvas:
    """A month: its days in weeks, some with appointments."""
    dark = rng.random() < 0.2
    canvas = Canvas(*size_of_sheet(rng), (28, 28, 32) if dark else (255, 255, 255), None)
    ink: RGB = (230, 230, 230) if dark else (30, 30, 30)
    face, accent = _face(rng), any_shade(rng)
    size = max(10, round(canvas.height / 24))
    title = f"{_MONTHS[int(rng.integers(12))]} {int(rng.integers(1990, 2031))}"
    canvas.text(canvas.width / 2, size * 1.3, title, round(size * 1.4), ink, face=face)
    top, wide = size * 4.5, canvas.width / 7
    tall = (canvas.height - top) / 6
    for j, name in enumerate(_DAYS):
        canvas.text((j + 0.5) * wide, size * 3.4, name, size, accent if j > 4 else ink, face=face)
    first, days = int(rng.integers(7)), int(rng.integers(28, 32))
    lines = rng.random() < 0.6
    today = int(rng.integers(1, 29))
    for day in range(1, days + 1):
        i, j = divmod(first + day - 1, 7)
        x, y = j * wide, top + i * tall
        if lines:
            canvas.pen.rectangle((x, y, x + wide, y + tall), outline=mixed(canvas.background, ink, 0.3))
        if day == today:
            canvas.pen.ellipse(
                (x + wide / 2 - size, y + tall * 0.35 - size, x + wide / 2 + size, y + tall * 0.35 + size),
                outline=accent,
                width=2,
            )
        canvas.text(x + wide / 2, y + tall * 0.35, str(day), size, ink, face=face)
        if lines and rng.random() < 0.15:
            canvas.pen.rectangle((x + 3, y + tall * 0.7, x + wide - 3, y + tall * 0.95), fill=any_shade(rng))
    return canvas


def formulas(rng: np.random.Generator) -> Canvas:
    """Lines of mathematics: fractions, sums, powers and roots."""
    canvas = _paper(rng, tall=0.2)
    ink, face = _ink(canvas, rng), str(rng.choice(["roman", "serif", "sans"]))
    size = round(canvas.height / float(rng.uniform(9, 18)))
    small = max(8, round(size * 0.6))

    def term() -> str:
        name, number = "abcfghkmnpqrtuvwxyz"[int(rng.integers(19))], int(rng.integers(1, 30))
        return (
            name,
            f"{number}{name}",
            f"{name}({'xtn'[number % 3]})",
            str(number),
            f"{name} + {number}",
            f"({name} - {number})",
        )[int(rng.integers(6))]

    y = size * 1.6
    while y < canvas.height - size:
        x = canvas.width * float(rng.uniform(0.05, 0.3))
        while x < canvas.width * 0.75:
            pick = rng.random()
            if pick < 0.35:
                above, below = term(), term()
                wide = max(font(size, face).getlength(above), font(size, face).getlength(below)) + 6
                canvas.text(x + wide / 2, y - size * 0.65, above, round(size * 0.8), ink, face=face)
                canvas.text(x + wide / 2, y + size * 0.65, below, round(size * 0.8), ink, face=face)
                canvas.pen.line((x, y, x + wide, y), fill=ink, width=max(1, size // 14))
            else:
                text = term()
                wide = font(size, face).getlength(text)
                canvas.text(x, y, text, size, ink, "lm", face=face)
                if pick < 0.6:
                    canvas.text(x + wide + 1, y - size * 0.5, str(int(rng.integers(2, 9))), small, ink, "lm", face=face)
                    wide += small
                elif pick < 0.7:
                    canvas.pen.line(
                        [(x - 9, y), (x - 5, y + size * 0.5), (x - 2, y - size * 0.6), (x + wide, y - size * 0.6)],
                        fill=ink,
                        width=2,
                    )
            x += wide + size * 0.5
            canvas.text(x, y, "+-="[int(rng.integers(3))], size, ink, face=face)
            x += size * 0.8
            if rng.random() < 0.25:
                break
        y += size * 2.7
    return canvas


def handwriting(rng: np.random.Generator) -> Canvas:
    """Script and doodles in thin ink, on plain or lined paper; nobody can tell the words."""
    canvas = _paper(rng)
    width, height = canvas.width, canvas.height
    ink = shade(str(rng.choice(["blue", "black", "red"])), rng) if sum(canvas.background) > 200 else (230, 230, 230)
    pen = int(rng.integers(1, 4))
    rows = int(rng.integers(3, 14))
    lined = rng.random() < 0.4
    for j in range(rows):
        x, y = 0.06 * width, (j + 0.7) * height / (rows + 0.5)
        if lined:
            canvas.pen.line((0, y + 6, width, y + 6), fill=mixed(canvas.background, (90, 130, 220), 0.4))
        while x < width * float(rng.uniform(0.7, 0.97)):
            n = int(rng.integers(10, 40))
            xs = x + np.cumsum(np.abs(rng.normal(1.5, 1.5, n))) + 4 * np.sin(np.arange(n))
            ys = y + height / rows * 0.25 * np.sin(np.arange(n) * float(rng.uniform(0.6, 1.5)) + rng.normal(0, 0.6, n))
            points = [(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]
            canvas.pen.line(points, fill=ink, width=pen, joint="curve")
            x = float(xs[-1]) + 8
    return canvas


def square_code(rng: np.random.Generator) -> Canvas:
    """A square of black and white modules, or the bars of a price tag with its number."""
    canvas = Canvas(*size_of_sheet(rng), (255, 255, 255), None)
    bars = rng.random() < 0.35
    n = int(rng.integers(30, 80)) if bars else int(rng.integers(21, 45))
    bits = rng.random((1 if bars else n, n)) < 0.5
    if not bars:  # the three finders in the corners
        for i, j in ((0, 0), (0, n - 7), (n - 7, 0)):
            bits[i : i + 7, j : j + 7] = True
            bits[i + 1 : i + 6, j + 1 : j + 6] = False
            bits[i + 2 : i + 5, j + 2 : j + 5] = True
    code = Image.fromarray(np.where(bits, 0, 255).astype(np.uint8)).convert("RGB")
    side = round(min(canvas.width, canvas.height) * float(rng.uniform(0.4, 0.85)))
    size = (side, side if not bars else round(side * 0.6))
    at = ((canvas.width - size[0]) // 2, (canvas.height - size[1]) // 2)
    canvas.image.paste(code.resize(size, Image.Resampling.NEAREST), at)
    if rng.random() < 0.6:
        text = str(int(rng.integers(10**9, 10**12))) if bars else scramble(rng)
        canvas.text(canvas.width / 2, at[1] + size[1] + 14, text, 16, (10, 10, 10))
    return canvas


def music(rng: np.random.Generator) -> Canvas:
    """Staves with notes."""
    canvas = Canvas(*size_of_sheet(rng), (255, 254, 248), None)
    pen, width, height = canvas.pen, canvas.width, canvas.height
    ink: RGB = (20, 20, 20)
    staves = int(rng.integers(2, 7))
    if rng.random() < 0.5:
        canvas.text(width / 2, height * 0.035, phrase(rng, False), max(12, height // 24), ink, face="serif")
    for j in range(staves):
        top, gap = (j + 0.35) * height / staves, height / staves / 9
        for k in range(5):
            pen.line((0.05 * width, top + k * gap, 0.95 * width, top + k * gap), fill=ink)
        for x in np.linspace(0.1, 0.93, int(rng.integers(8, 30))) * width:
            y = top + float(rng.uniform(-1, 5)) * gap
            hollow = rng.random() < 0.2
            box = (x - gap * 0.6, y - gap * 0.45, x + gap * 0.6, y + gap * 0.45)
            pen.ellipse(box, fill=None if hollow else ink, outline=ink)
            pen.line((x + gap * 0.6, y, x + gap * 0.6, y - 3 * gap), fill=ink)
    return canvas


def crossword(rng: np.random.Generator) -> Canvas:
    """A crossword, a sudoku or a maze of letters."""
    canvas = Canvas(*size_of_sheet(rng), (255, 255, 255), None)
    n = int(rng.choice([9, 9, 10, 12, 13, 15]))
    side = min(canvas.width, canvas.height) * 0.95 / n
    left, top = (canvas.width - n * side) / 2, (canvas.height - n * side) / 2
    what = int(rng.integers(3))
    size = max(8, round(side * 0.55))
    for i in range(n):
        for j in range(n):
            x, y = left + i * side, top + j * side
            black = what == 0 and rng.random() < 0.25
            canvas.pen.rectangle((x, y, x + side, y + side), fill=(0, 0, 0) if black else None, outline=(0, 0, 0))
            if not black and rng.random() < (0.1, 0.35, 1.0)[what]:
                text = str(int(rng.integers(1, 10))) if what == 1 else chr(65 + int(rng.integers(26)))
                canvas.pen.text((x + side / 2, y + side / 2), text, fill=(0, 0, 0), font=font(size), anchor="mm")
    return canvas


def contents(rng: np.random.Generator) -> Canvas:
    """A list of contents: names and page numbers, or files with their sizes."""
    canvas = _paper(rng)
    ink, face = _ink(canvas, rng), _face(rng)
    rows = int(rng.integers(6, 18))
    size = max(9, round(canvas.height / rows * 0.5))
    title = phrase(rng, False)
    canvas.text(canvas.width / 2, size * 1.2, title, size, ink, face=face)
    for i in range(1, rows):
        y = (i + 0.7) * canvas.height / rows
        name = file_name(rng, False) if rng.random() < 0.3 else phrase(rng, False)
        canvas.text(canvas.width * 0.06, y, name[:18], size, ink, "lm", face=face)
        if rng.random() < 0.8:
            canvas.text(canvas.width * 0.94, y, str(int(rng.integers(1, 900))), size, ink, "rm", face=face)
    return canvas
