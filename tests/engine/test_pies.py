"""Pies: how large slices are and what they are called, in pictures drawn here; what is no plain pie has none."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw

from sightline.conversation import Region, TextLine, Word
from sightline.engine.images import Pixels
from sightline.engine.witness.pies import slices

SHARES = {"Gold": 35.0, "Silver": 27.0, "Tin": 21.0, "Iron": 13.0, "Zinc": 4.0}
COLOURS = ["#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd"]
WIDTH, HEIGHT, FINER = 640, 480, 3
X, Y, RADIUS = 300.0, 240.0, 150.0


def line(text: str, x: float, y: float, half: float = 20) -> TextLine:
    """A line of text in the middle of this place, in pixels."""
    box = Region((x - half) / WIDTH, (y - 7) / HEIGHT, (x + half) / WIDTH, (y + 7) / HEIGHT)
    return TextLine((Word(text, box, 1.0),))


def middles() -> list[float]:
    """The middle of each slice, in radians, from the right downwards."""
    ends = np.cumsum([*SHARES.values()])
    return [math.radians(3.6 * (end - share / 2)) for end, share in zip(ends, SHARES.values(), strict=True)]


def pie(hole: float = 0, between: int = 0, tall: float = 1.0, out: int | None = None, swatches: bool = False) -> Pixels:
    """A pie on white; `out` is a slice that is pulled out."""
    image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), "white")
    pen = ImageDraw.Draw(image)
    start = 0.0
    for at, (share, middle, colour) in enumerate(zip(SHARES.values(), middles(), COLOURS, strict=True)):
        by = 0.12 * RADIUS if at == out else 0.0
        x, y = X + by * math.cos(middle), Y + by * math.sin(middle)
        box = [v * FINER for v in (x - RADIUS, y - RADIUS * tall, x + RADIUS, y + RADIUS * tall)]
        pen.pieslice(box, start, start + 3.6 * share, fill=colour)
        start += 3.6 * share
    for end in np.cumsum([*SHARES.values()]) if between else ():
        away = [RADIUS * FINER * part(math.radians(3.6 * end)) for part in (math.cos, math.sin)]
        pen.line([X * FINER, Y * FINER, X * FINER + away[0], Y * FINER + away[1]], fill="white", width=between * FINER)
    if hole:
        pen.ellipse([v * FINER for v in (X - hole, Y - hole, X + hole, Y + hole)], fill="white")
    for at, colour in enumerate(COLOURS if swatches else ()):
        left, top = 520 * FINER, (100 + 30 * at) * FINER
        pen.rectangle([left, top, left + 12 * FINER, top + 12 * FINER], fill=colour)
    return np.asarray(image.resize((WIDTH, HEIGHT), Image.Resampling.BOX))


LEGEND = [line(name, 560, 106 + 30 * at) for at, name in enumerate(SHARES)]
AROUND = [
    line(
        name,
        X + RADIUS * 1.1 * math.cos(angle) + math.copysign(20, math.cos(angle)),
        Y + RADIUS * 1.1 * math.sin(angle),
    )
    for name, angle in zip(SHARES, middles(), strict=True)
]
WITHIN = [
    line(name, X + RADIUS * 0.7 * math.cos(angle), Y + RADIUS * 0.7 * math.sin(angle), half=8)
    for name, angle in zip(SHARES, middles(), strict=True)
]


def told(pixels: Pixels, lines: list[TextLine]) -> dict[str, float]:
    return {one.name.text: 100 * one.share for one in slices(pixels, lines) if one.name is not None}


@pytest.mark.parametrize(
    ("pixels", "lines"),
    [
        (pie(), AROUND),
        (pie(), [line("Metals in stock", X, 20, half=80), *AROUND, line("Source: us", 60, 470)]),
        (pie(), WITHIN),
        (pie(swatches=True), LEGEND),
        (pie(hole=80), AROUND),
        (pie(hole=100, swatches=True), LEGEND),
        (pie(between=3), AROUND),
        (pie(between=2, hole=70), AROUND),
    ],
    ids=["around", "title", "within", "legend", "donut", "donut legend", "separators", "donut separators"],
)
def test_the_share_of_every_slice_is_measured_and_has_its_name(pixels: Pixels, lines: list[TextLine]):
    assert told(pixels, lines) == pytest.approx(SHARES, abs=0.25)


def test_a_large_picture_is_measured_as_well():
    assert told(np.repeat(np.repeat(pie(), 4, axis=0), 4, axis=1), AROUND) == pytest.approx(SHARES, abs=0.25)


def test_the_smaller_a_slice_the_less_sure():
    small = np.asarray(Image.fromarray(pie()).resize((WIDTH // 4, HEIGHT // 4), Image.Resampling.BOX))
    sure = {one.name.text: one.sure for one in slices(small, AROUND) if one.name is not None}
    assert sure["Zinc"] < sure["Gold"]


def test_names_that_are_too_few_or_too_many_are_told_of_no_slice():
    assert [one.name for one in slices(pie(), AROUND[1:])] == [None] * len(SHARES)
    twice = [*LEGEND[:-1], line("Gold 2", 560, 106)]
    assert "Gold" not in told(pie(swatches=True), twice)


def test_without_words_slices_have_no_names():
    found = slices(pie(), [])
    assert sorted(100 * one.share for one in found) == pytest.approx(sorted(SHARES.values()), abs=0.25)
    assert all(one.name is None for one in found)


def bars() -> Pixels:
    pixels = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    for at, top in enumerate((100, 200, 150, 300)):
        pixels[top:400, 80 + 130 * at : 160 + 130 * at] = (31, 119, 180)
    return pixels


def hatched() -> Pixels:
    pixels = pie().copy()
    y, x = np.indices((HEIGHT, WIDTH))
    pixels[((x + y) % 8 < 3) & (np.hypot(x - X, y - Y) < RADIUS)] = 0
    return pixels


def one_colour() -> Pixels:
    y, x = np.indices((HEIGHT, WIDTH))
    return np.where((np.hypot(x - X, y - Y) < RADIUS)[..., None], (200, 30, 30), (255, 255, 255)).astype(np.uint8)


NOISE = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)
PHOTOGRAPH = np.asarray(
    Image.fromarray(NOISE).resize((20, 15), Image.Resampling.BOX).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
)


@pytest.mark.parametrize(
    "pixels",
    [
        *(
            pie(tall=0.8),
            pie(tall=0.93),
            pie(out=0),
            pie(out=3),
            pie(between=2, out=1),
            hatched(),
            one_colour(),
            bars(),
        ),
        *(NOISE, PHOTOGRAPH, NOISE[:1], NOISE[:3, :3], np.full((HEIGHT, WIDTH, 3), 255, np.uint8)),
        np.concatenate([pie()[:240], np.full((240, WIDTH, 3), 255, np.uint8)]),
    ],
    ids=[
        *("flat", "a little flat", "pulled out", "a small one", "with separators", "hatched", "a disc", "bars"),
        *("noise", "photograph", "a row", "nine pixels", "white", "a half"),
    ],
)
def test_what_is_no_plain_pie_has_no_slices(pixels: Pixels):
    assert slices(pixels, AROUND) == []
