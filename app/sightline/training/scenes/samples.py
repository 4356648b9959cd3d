"""The bundled sample pictures; `python -m sightline.training.scenes.samples resources/samples` draws them."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 800, 600
_SCALE = 3  # drawn larger, then reduced: smooth edges
_INK = "#2b2f36"
_MUTED = "#6b7280"
_LINE = "#e3e6ea"

Point = tuple[float, float]


class _Sheet:
    """A white sheet of 800 × 600 on which everything is drawn three times as large."""

    def __init__(self, background: str) -> None:
        self.image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), background)
        self._draw = ImageDraw.Draw(self.image)

    def polygon(self, points: list[Point], fill: str) -> None:
        self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=fill)

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        box = [v * _SCALE for v in (x - rx, y - ry, x + rx, y + ry)]
        self._draw.ellipse(box, fill=fill)

    def box(self, left: float, top: float, right: float, bottom: float, fill: str, radius: float = 0) -> None:
        box = [v * _SCALE for v in (left, top, right, bottom)]
        self._draw.rounded_rectangle(box, radius * _SCALE, fill=fill)

    def slice(self, x: float, y: float, radius: float, start: float, end: float, fill: str) -> None:
        box = [v * _SCALE for v in (x - radius, y - radius, x + radius, y + radius)]
        self._draw.pieslice(box, start, end, fill=fill, outline="white", width=3 * _SCALE)

    def line(self, points: Sequence[Point], fill: str, width: float) -> None:
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        self._draw.line(scaled, fill=fill, width=round(width * _SCALE), joint="curve")

    def text(self, x: float, y: float, text: str, size: float, fill: str = _INK, anchor: str = "mm") -> None:
        font = ImageFont.load_default(size * _SCALE)
        self._draw.text((x * _SCALE, y * _SCALE), text, fill=fill, font=font, anchor=anchor)

    def finished(self) -> Image.Image:
        return self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def _star(x: float, y: float, radius: float, points: int = 5) -> list[Point]:
    angles = [math.pi * i / points - math.pi / 2 for i in range(2 * points)]
    radii = [radius if i % 2 == 0 else radius * 0.42 for i in range(2 * points)]
    return [(x + r * math.cos(a), y + r * math.sin(a)) for r, a in zip(radii, angles, strict=True)]


def _shapes() -> Image.Image:
    sheet = _Sheet("#fbfaf5")
    sheet.ellipse(190, 190, 105, 105, "#e02f2f")
    sheet.box(420, 95, 590, 265, "#2563d8")
    sheet.polygon([(190, 350), (310, 545), (70, 545)], "#2f9e44")
    sheet.polygon(_star(470, 430, 110), "#f7c614")
    sheet.polygon([(690, 210), (765, 320), (690, 430), (615, 320)], "#8b3fc2")
    return sheet.finished()


def _axes(sheet: _Sheet, title: str, ticks: list[int], top: float = 110, bottom: float = 500) -> None:
    sheet.text(400, 50, title, 28)
    for i, tick in enumerate(ticks):
        y = bottom - (bottom - top) * i / (len(ticks) - 1)
        sheet.line([(90, y), (750, y)], _LINE if i else _MUTED, 1.5)
        sheet.text(76, y, str(tick), 17, _MUTED, "rm")


def _bars() -> Image.Image:
    sheet = _Sheet("white")
    _axes(sheet, "Books lent per month", [0, 100, 200, 300, 400])
    months = [("Jan", 210), ("Feb", 180), ("Mar", 265), ("Apr", 330), ("May", 290)]
    for i, (month, lent) in enumerate(months):
        x = 160 + 130 * i
        sheet.box(x - 42, 500 - 390 * lent / 400, x + 42, 499, "#2f6fb5")
        sheet.text(x, 525, month, 19)
    sheet.text(420, 570, "Month", 18, _MUTED)
    return sheet.finished()


def _pie() -> Image.Image:
    sheet = _Sheet("white")
    sheet.text(400, 50, "Ways to work", 28)
    parts = [
        ("Bicycle", 40, "#2f9e44"),
        ("Bus", 30, "#2563d8"),
        ("Car", 20, "#e02f2f"),
        ("On foot", 10, "#f7c614"),
    ]
    start = -90.0
    for i, (name, percent, colour) in enumerate(parts):
        sheet.slice(310, 330, 205, start, start + 3.6 * percent, colour)
        sheet.box(590, 238 + 52 * i, 616, 264 + 52 * i, colour, 4)
        sheet.text(630, 251 + 52 * i, f"{name} {percent} %", 20, anchor="lm")
        start += 3.6 * percent
    return sheet.finished()


def _lines() -> Image.Image:
    sheet = _Sheet("white")
    _axes(sheet, "Visitors in a week", [0, 50, 100, 150, 200])
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    series = [
        ("Museum", "#d9302c", [40, 52, 65, 60, 80, 95, 110]),
        ("Library", "#2563d8", [140, 150, 138, 160, 172, 168, 185]),
    ]
    for i, day in enumerate(days):
        sheet.text(130 + 98 * i, 525, day, 18)
    for i, (name, colour, values) in enumerate(series):
        points = [(130 + 98 * j, 500 - 390 * value / 200) for j, value in enumerate(values)]
        sheet.line(points, colour, 5)
        for x, y in points:
            sheet.ellipse(x, y, 7, 7, colour)
        sheet.line([(290 + 150 * i, 570), (330 + 150 * i, 570)], colour, 5)
        sheet.text(340 + 150 * i, 570, name, 18, anchor="lm")
    return sheet.finished()


Question = dict[str, str]

# file stem, title, how it is drawn, questions with their true answers
_SAMPLES: list[tuple[str, str, Callable[[], Image.Image], list[Question]]] = [
    (
        "shapes",
        "Five shapes",
        _shapes,
        [
            {"question": "How many shapes are there?", "answer": "5."},
            {"question": "What colour is the star?", "answer": "Yellow."},
        ],
    ),
    (
        "bar-chart",
        "A bar chart",
        _bars,
        [
            {"question": "What kind of picture is this?", "answer": "A bar chart."},
            {"question": "How many bars are there?", "answer": "5."},
        ],
    ),
    (
        "pie-chart",
        "A pie chart",
        _pie,
        [
            {"question": "What kind of chart is this?", "answer": "A pie chart."},
            {"question": "Is this a bar chart?", "answer": "No, it is a pie chart."},
        ],
    ),
    (
        "line-chart",
        "A line chart",
        _lines,
        [
            {"question": "What kind of picture is this?", "answer": "A line chart."},
            {"question": "How many lines are there?", "answer": "2."},
        ],
    ),
]


def draw_samples(folder: Path) -> list[Path]:
    """Draw the sample pictures into `folder`, with samples.json beside them; returns the pictures' paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written, listing = [], []
    for stem, title, draw, questions in _SAMPLES:
        path = folder / f"{stem}.png"
        draw().save(path, optimize=True)
        written.append(path)
        listing.append({"file": path.name, "title": title, "questions": questions})
    text = json.dumps(listing, indent=2, ensure_ascii=False) + "\n"
    (folder / "samples.json").write_text(text, encoding="utf-8")
    return written


if __name__ == "__main__":
    draw_samples(Path(sys.argv[1]))
