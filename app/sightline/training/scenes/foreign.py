"""Pictures that the model must refuse: many families drawn in code, and photographs from a folder if there is one."""

from __future__ import annotations

import functools
import hashlib
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from sightline.training.scenes import charts, drawings
from sightline.training.scenes.canvas import COLOURS, RGB, Scene, any_shade, font, foreign_labels, mixed, rgb, shade

_WORDS = tuple(
    word
    for line in (
        "the of and to in is that for it as was with be by on not he his but at are this have from or had an they",
        "which one you were her all she there would their we him been has when who will more no if out so said what",
        "up its about into than them can only other new some could time these two may then do first any my now such",
        "like our over man even most made after also did many before must through years where much your way well",
        "down should because each",
    )
    for word in line.split()
)


def _sheet(rng: np.random.Generator, colour: RGB | None = None) -> tuple[Image.Image, ImageDraw.ImageDraw, int, int]:
    width, height = drawings.size_of_sheet(rng)
    image = Image.new("RGB", (width, height), colour or any_shade(rng))
    return image, ImageDraw.Draw(image), width, height


def _clouds(rng: np.random.Generator, width: int, height: int, octaves: int = 5) -> NDArray[np.float64]:
    """Smooth noise in 0..1, [height, width], coarse and fine at once."""
    total = np.zeros((height, width))
    first = int(rng.integers(1, 4))
    for octave in range(octaves):
        cells = first * 2**octave + 1
        coarse = Image.fromarray(rng.random((cells, cells)).astype(np.float32))
        fine = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))
        total += fine * float(rng.uniform(0.4, 0.7)) ** octave
    total -= total.min()
    return total / max(1e-6, float(total.max()))


def _toned(field: NDArray[np.float64], rng: np.random.Generator, tones: int = 4) -> NDArray[np.float64]:
    """A field in 0..1 as colours, [height, width, 3], through a random ramp."""
    ramp = rng.integers(0, 256, (tones, 3)).astype(float)
    at = np.linspace(0, 1, tones)
    return np.stack([np.interp(field, at, ramp[:, c]) for c in range(3)], -1)


def _picture(pixels: NDArray[np.float64]) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _noise(rng: np.random.Generator) -> Image.Image:
    width, height = drawings.size_of_sheet(rng)
    cells = int(rng.choice([1, 2, 4, 8]))
    grey = rng.random() < 0.3
    pixels = rng.normal(128, float(rng.uniform(15, 90)), (height // cells + 1, width // cells + 1, 1 if grey else 3))
    return _picture(np.broadcast_to(pixels, (*pixels.shape[:2], 3))).resize((width, height), int(rng.integers(0, 4)))


def _marble(rng: np.random.Generator) -> Image.Image:
    width, height = drawings.size_of_sheet(rng)
    field = _clouds(rng, width, height)
    if rng.random() < 0.4:
        field = (np.sin(field * float(rng.uniform(6, 30))) + 1) / 2
    return _picture(_toned(field, rng, int(rng.integers(2, 6))) + rng.normal(0, 6, (height, width, 1)))


def _gradient(rng: np.random.Generator) -> Image.Image:
    width, height = drawings.size_of_sheet(rng)
    ys, xs = np.mgrid[0:height, 0:width] / max(width, height)
    angle = float(rng.uniform(0, 6.28))
    field = xs * math.cos(angle) + ys * math.sin(angle)
    if rng.random() < 0.4:
        field = np.hypot(xs - rng.random(), ys - rng.random())
    field = (field - field.min()) / np.ptp(field)
    return _picture(_toned(field, rng, int(rng.integers(3, 6))))


def _blurs(rng: np.random.Generator) -> Image.Image:
    """What a lens makes of things: soft blobs in soft light, with grain."""
    image, draw, width, height = _sheet(rng)
    image.paste(_picture(_toned(_clouds(rng, width, height, 3), rng, 3)))
    for _ in range(int(rng.integers(3, 25))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        rx, ry = rng.uniform(0.03, 0.35, 2) * height
        box = (x - rx, y - ry, x + rx, y + ry)
        (draw.ellipse if rng.random() < 0.6 else draw.rectangle)(box, fill=any_shade(rng))
    image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(2, 14))))
    pixels = np.asarray(image).astype(float)
    light = 0.5 + 0.8 * _clouds(rng, width, height, 3)[..., None]
    return _picture(pixels * light + rng.normal(0, float(rng.uniform(2, 14)), pixels.shape))


def _bokeh(rng: np.random.Generator) -> Image.Image:
    """Lights out of focus at night."""
    image, _, width, height = _sheet(rng, (8, 8, 20))
    layer = np.asarray(image).astype(float)
    for _ in range(int(rng.integers(12, 50))):
        spot = Image.new("RGB", image.size)
        x, y, r = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.01, 0.08) * height
        ImageDraw.Draw(spot).ellipse((x - r, y - r, x + r, y + r), fill=any_shade(rng))
        layer += np.asarray(spot) * float(rng.uniform(0.3, 0.9))
    return _picture(layer).filter(ImageFilter.GaussianBlur(2))


def _landscape(rng: np.random.Generator) -> Image.Image:
    image, draw, width, height = _sheet(rng)
    sky = _toned(np.linspace(0, 1, height)[:, None] * np.ones((1, width)), rng, 2)
    image.paste(_picture(sky + 40 * _clouds(rng, width, height)[..., None]))
    if rng.random() < 0.5:
        x, y, r = rng.uniform(0, width), rng.uniform(0, height * 0.4), rng.uniform(0.03, 0.12) * height
        draw.ellipse((x - r, y - r, x + r, y + r), fill=mixed(any_shade(rng), (255, 240, 200), 0.8))
    for layer in range(int(rng.integers(2, 6))):
        level = height * (0.35 + 0.14 * layer)
        ridge = level - _clouds(rng, width, 8)[0] * height * float(rng.uniform(0.05, 0.35))
        ground = (
            any_shade(rng) if rng.random() < 0.4 else shade(str(rng.choice(["green", "brown", "grey", "blue"])), rng)
        )
        draw.polygon([(0, height), *[(i, float(v)) for i, v in enumerate(ridge)][::3], (width, height)], fill=ground)
    for _ in range(int(rng.integers(0, 14))):
        x, y, size = rng.uniform(0, width), rng.uniform(height * 0.5, height), rng.uniform(0.05, 0.2) * height
        draw.rectangle((x - size * 0.06, y - size * 0.5, x + size * 0.06, y), fill=shade("brown", rng))
        draw.ellipse((x - size * 0.3, y - size, x + size * 0.3, y - size * 0.35), fill=shade("green", rng))
    pixels = np.asarray(image) * (0.75 + 0.5 * _clouds(rng, width, height, 6)[..., None])
    return _picture(pixels + rng.normal(0, float(rng.uniform(0, 9)), pixels.shape))


def _render(rng: np.random.Generator) -> Image.Image:
    """Shaded balls and boxes on a floor, as a ray tracer draws them."""
    width, height = drawings.size_of_sheet(rng)
    ys, xs = np.mgrid[0:height, 0:width].astype(float)
    horizon = height * float(rng.uniform(0.3, 0.6))
    wall, floor = np.array(any_shade(rng), float), np.array(any_shade(rng), float)
    pixels = np.where((ys < horizon)[..., None], wall * (0.6 + 0.4 * (ys / height))[..., None], floor)
    if rng.random() < 0.5:
        depth = np.maximum(ys - horizon, 1)
        checks = (np.floor((xs - width / 2) / depth * 3) + np.floor(200 / depth)) % 2
        pixels = np.where(((ys >= horizon) & (checks > 0))[..., None], pixels * 0.5, pixels)
    light = rng.normal(0, 1, 3) + np.array([-0.8, -1.2, 1.2])
    light /= np.linalg.norm(light)
    for _ in range(int(rng.integers(1, 7))):
        x, y, r = rng.uniform(0, width), rng.uniform(horizon, height), rng.uniform(0.06, 0.22) * height
        shadow = ((xs - x - r * 0.5) / (r * 1.3)) ** 2 + ((ys - y - r * 0.8) / (r * 0.4)) ** 2 < 1
        pixels[shadow] *= 0.5
        dx, dy = (xs - x) / r, (ys - y) / r
        inside = dx**2 + dy**2 < 1
        dz = np.sqrt(np.maximum(0, 1 - dx**2 - dy**2))
        shine = np.clip(dx * light[0] + dy * light[1] + dz * light[2], 0, 1)
        body = np.array(any_shade(rng), float) * (0.25 + 0.75 * shine)[..., None] + 200 * (shine**24)[..., None]
        pixels = np.where(inside[..., None], body, pixels)
    return _picture(pixels)


def _page(rng: np.random.Generator) -> Image.Image:
    """A page of running text, in one to three columns."""
    dark = rng.random() < 0.15
    image, draw, width, height = _sheet(rng, (25, 25, 28) if dark else (int(rng.integers(235, 256)),) * 3)
    ink = (220, 220, 220) if dark else (int(rng.integers(0, 90)),) * 3
    columns, size = int(rng.integers(1, 4)), int(rng.integers(6, 18))
    margin = 0.05 * width
    for column in range(columns):
        left = margin + column * (width - margin) / columns
        right = left + (width - margin) / columns - margin
        y = margin
        while y < height - margin:
            if rng.random() < 0.1:
                y += size * 1.5
                continue
            line, heading = "", rng.random() < 0.06
            here = font(round(size * (1.6 if heading else 1)))
            while draw.textlength(line, here) < (right - left) * (0.5 if heading else 0.9):
                line += str(rng.choice(_WORDS)) + " "
                if rng.random() < 0.06:
                    break
            draw.text((left, y), line, fill=ink, font=here)
            y += size * (2.2 if heading else 1.35)
    return image


def _terminal(rng: np.random.Generator) -> Image.Image:
    """Lines of code or of a console in several colours."""
    light = rng.random() < 0.25
    image, draw, _, height = _sheet(rng, (250, 250, 248) if light else rgb(rng.integers(0, 50, 3)))
    size = int(rng.integers(7, 16))
    inks = [any_shade(rng) for _ in range(3)] + [(30, 30, 30) if light else (225, 225, 225)] * 3
    for y in range(4, height, round(size * 1.3)):
        x = 6 + size * int(rng.choice([0, 0, 2, 4]))
        for _ in range(int(rng.integers(0, 9))):
            word = str(rng.choice(_WORDS)) + str(rng.choice(["", "()", " =", "/", ":", "_", " 12", "[0]"]))
            draw.text((x, y), word, fill=inks[int(rng.integers(len(inks)))], font=font(size))
            x += round(draw.textlength(word + " ", font(size)))
    return image


def _interface(rng: np.random.Generator) -> Image.Image:
    """A window with bars, buttons, lists and panels."""
    dark = rng.random() < 0.3
    ground = rgb([int(rng.integers(20, 60) if dark else rng.integers(225, 256))] * 3)
    image, draw, width, height = _sheet(rng, ground)
    ink = (225, 225, 225) if dark else (40, 40, 40)
    accent = any_shade(rng)
    size = int(rng.integers(8, 14))
    draw.rectangle((0, 0, width, size * 2.4), fill=accent if rng.random() < 0.5 else mixed(ground, ink, 0.15))
    if rng.random() < 0.6:
        draw.rectangle((0, size * 2.4, width * 0.22, height), fill=mixed(ground, ink, 0.08))
        for row in range(round(size * 4), height, round(size * 2)):
            draw.text((10, row), str(rng.choice(_WORDS)).title(), fill=ink, font=font(size))
    for _ in range(int(rng.integers(4, 18))):
        x, y = rng.uniform(0.22, 0.85) * width, rng.uniform(0.12, 0.9) * height
        w, h = rng.uniform(0.06, 0.35) * width, rng.uniform(0.04, 0.2) * height
        fill = accent if rng.random() < 0.25 else mixed(ground, ink, float(rng.uniform(0, 0.15)))
        draw.rounded_rectangle(
            (x, y, x + w, y + h), float(rng.uniform(0, 9)), fill=fill, outline=mixed(ground, ink, 0.4)
        )
        for row in range(int(rng.integers(0, 3))):
            text = " ".join(str(word) for word in rng.choice(_WORDS, int(rng.integers(1, 5))))
            draw.text((x + 5, y + 4 + row * size * 1.2), text, fill=ink, font=font(size))
    return image


def _map(rng: np.random.Generator) -> Image.Image:
    image, draw, width, height = _sheet(rng)
    field = _clouds(rng, width, height)
    sea, land = (170, 205, 230), rgb(rng.integers(190, 250, 3))
    level = float(rng.uniform(0.2, 0.6))
    colours = np.where((field < level)[..., None], sea, land).astype(float)
    colours[(field > 0.7) & (rng.random() < 0.8)] = (190, 220, 170)
    image.paste(_picture(colours))
    for _ in range(int(rng.integers(5, 40))):
        points = np.cumsum(rng.normal(0, 0.09 * height, (6, 2)), 0) + rng.uniform(0, 1, 2) * (width, height)
        tone = [(255, 255, 255), (250, 210, 100), (200, 200, 200)][int(rng.integers(3))]
        draw.line([(float(x), float(y)) for x, y in points], fill=tone, width=int(rng.integers(1, 6)))
    for _ in range(int(rng.integers(3, 18))):
        name = str(rng.choice(_WORDS)).title()
        at = (rng.uniform(0, width), rng.uniform(0, height))
        draw.text(at, name, fill=(60, 60, 70), font=font(int(rng.integers(7, 15))))
    return image


def _collage(rng: np.random.Generator) -> Image.Image:
    """Several pictures in a grid, drawings and charts among them."""
    image, _, width, height = _sheet(rng, (255, 255, 255) if rng.random() < 0.5 else None)
    columns, rows = int(rng.integers(2, 4)), int(rng.integers(2, 4))
    gap = int(rng.integers(0, 9))
    for i in range(columns):
        for j in range(rows):
            tile = one_family(rng, tuple(f for f in TRAINED if f is not _collage))
            if rng.random() < 0.3:
                tile = charts.bar_chart(rng).image if rng.random() < 0.5 else drawings.drawing(rng).image
            size = (width // columns - gap, height // rows - gap)
            image.paste(tile.resize(size), (i * width // columns + gap // 2, j * height // rows + gap // 2))
    return image


def _overlaps(rng: np.random.Generator) -> Image.Image:
    """Abstract art: dozens of translucent forms over one another."""
    image, _, width, height = _sheet(rng)
    for _ in range(int(rng.integers(15, 50))):
        layer = Image.new("RGB", image.size, any_shade(rng))
        mask = Image.new("L", image.size)
        x, y, size = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.05, 0.5) * height
        points = [(x + size * rng.normal(), y + size * rng.normal()) for _ in range(int(rng.integers(3, 7)))]
        pen = ImageDraw.Draw(mask)
        if rng.random() < 0.4:
            pen.ellipse((x - size / 2, y - size / 2, x + size / 2, y + size / 2), fill=int(rng.integers(90, 255)))
        else:
            pen.polygon(points, fill=int(rng.integers(90, 255)))
        image.paste(layer, mask=mask)
    return image


def _cartoon(rng: np.random.Generator) -> Image.Image:
    """Faces, figures, houses and trees in plain fills: things, not shapes."""
    image, draw, width, height = _sheet(rng, (255, 255, 255) if rng.random() < 0.6 else None)
    line = max(2, height // 120)
    ink = (20, 20, 20)
    for _ in range(int(rng.integers(1, 4))):
        x, y, s = rng.uniform(0.2, 0.8) * width, rng.uniform(0.25, 0.75) * height, rng.uniform(0.1, 0.3) * height
        what = int(rng.integers(6))
        fill = any_shade(rng)
        if what == 0:  # a face
            draw.ellipse((x - s, y - s, x + s, y + s), fill=fill, outline=ink, width=line)
            for side in (-1, 1):
                draw.ellipse(
                    (x + side * s * 0.4 - s * 0.12, y - s * 0.35, x + side * s * 0.4 + s * 0.12, y - s * 0.1), fill=ink
                )
            draw.arc((x - s * 0.55, y - s * 0.4, x + s * 0.55, y + s * 0.6), 20, 160, fill=ink, width=line + 1)
            if rng.random() < 0.4:
                draw.polygon([(x - s, y - s * 0.5), (x - s * 0.8, y - s * 1.4), (x - s * 0.3, y - s * 0.9)], fill=fill)
                draw.polygon([(x + s, y - s * 0.5), (x + s * 0.8, y - s * 1.4), (x + s * 0.3, y - s * 0.9)], fill=fill)
        elif what == 1:  # a stick figure
            draw.ellipse((x - s * 0.25, y - s, x + s * 0.25, y - s * 0.5), outline=ink, width=line + 1)
            for a, b in (
                ((0, -0.5), (0, 0.3)),
                ((-0.4, -0.2), (0.4, -0.2)),
                ((0, 0.3), (-0.3, 1)),
                ((0, 0.3), (0.3, 1)),
            ):
                draw.line((x + a[0] * s, y + a[1] * s, x + b[0] * s, y + b[1] * s), fill=ink, width=line + 1)
        elif what == 2:  # a house
            draw.rectangle((x - s, y - s * 0.3, x + s, y + s), fill=fill, outline=ink, width=line)
            draw.polygon(
                [(x - s * 1.2, y - s * 0.3), (x, y - s * 1.2), (x + s * 1.2, y - s * 0.3)], fill=any_shade(rng)
            )
            draw.rectangle((x - s * 0.2, y + s * 0.3, x + s * 0.2, y + s), fill=any_shade(rng))
            draw.rectangle((x + s * 0.4, y, x + s * 0.8, y + s * 0.35), fill=(180, 220, 250), outline=ink)
        elif what == 3:  # a tree or a flower
            draw.rectangle((x - s * 0.1, y, x + s * 0.1, y + s), fill=shade("brown", rng))
            for a in np.linspace(0, 6.28, int(rng.integers(4, 8)), False):
                cx, cy = x + 0.5 * s * math.cos(a), y + 0.5 * s * math.sin(a)
                draw.ellipse((cx - s * 0.4, cy - s * 0.4, cx + s * 0.4, cy + s * 0.4), fill=fill)
            draw.ellipse((x - s * 0.3, y - s * 0.3, x + s * 0.3, y + s * 0.3), fill=any_shade(rng))
        elif what == 4:  # a car
            draw.rounded_rectangle((x - s, y, x + s, y + s * 0.5), s * 0.15, fill=fill)
            draw.polygon(
                [(x - s * 0.6, y), (x - s * 0.3, y - s * 0.4), (x + s * 0.4, y - s * 0.4), (x + s * 0.7, y)], fill=fill
            )
            for wheel in (-0.55, 0.55):
                draw.ellipse((x + wheel * s - s * 0.25, y + s * 0.3, x + wheel * s + s * 0.25, y + s * 0.8), fill=ink)
        else:  # a creature
            draw.ellipse((x - s, y - s * 0.4, x + s * 0.5, y + s * 0.4), fill=fill)
            draw.ellipse((x + s * 0.3, y - s * 0.7, x + s, y), fill=fill)
            for leg in (-0.7, -0.4, 0.0, 0.3):
                draw.line((x + leg * s, y + s * 0.2, x + leg * s, y + s * 0.9), fill=fill, width=line * 3)
            draw.ellipse((x + s * 0.65, y - s * 0.45, x + s * 0.75, y - s * 0.35), fill=ink)
    if rng.random() < 0.5:
        draw.rectangle((0, height * 0.85, width, height), fill=shade("green", rng))
    return image


def _table(rng: np.random.Generator) -> Image.Image:
    """Numbers in rows and columns."""
    image, draw, width, height = _sheet(rng, (255, 255, 255))
    rows, columns = int(rng.integers(5, 18)), int(rng.integers(3, 9))
    size = max(6, round(height / rows * 0.5))
    if rng.random() < 0.7:
        draw.rectangle((0, 0, width, height / rows), fill=any_shade(rng))
    for i in range(rows):
        if i % 2 and rng.random() < 0.8:
            draw.rectangle((0, i * height / rows, width, (i + 1) * height / rows), fill=(238, 240, 243))
        for j in range(columns):
            text = f"{rng.uniform(0, 999):.1f}" if j and i else str(rng.choice(_WORDS)).title()
            at = ((j + 0.1) * width / columns, (i + 0.5) * height / rows)
            draw.text(at, text, fill=(30, 30, 30), font=font(size), anchor="lm")
    for i in range(rows + 1):
        draw.line((0, i * height / rows, width, i * height / rows), fill=(180, 180, 180))
    return image


def _pattern(rng: np.random.Generator) -> Image.Image:
    """Stripes, checks, dots and waves that fill the sheet."""
    width, height = drawings.size_of_sheet(rng)
    ys, xs = np.mgrid[0:height, 0:width].astype(float)
    a, b = float(rng.uniform(0, 6.28)), float(rng.uniform(0.02, 0.25))
    u, v = (xs * math.cos(a) + ys * math.sin(a)) * b * 6.28, (ys * math.cos(a) - xs * math.sin(a)) * b * 6.28
    what = int(rng.integers(5))
    field = [
        np.sin(u),
        np.sin(u) * np.sin(v),
        np.sin(u) + np.sin(v),
        np.sin(u + 2 * np.sin(v * 0.3)),
        np.sin(np.hypot(u, v)),
    ][what]
    if rng.random() < 0.6:
        field = np.sign(field)
    field = (field - field.min()) / max(1e-6, float(np.ptp(field)))
    return _picture(_toned(field, rng, int(rng.integers(2, 4))))


def _bricks(rng: np.random.Generator) -> Image.Image:
    image, draw, width, height = _sheet(rng)
    base = any_shade(rng)
    h = int(rng.integers(12, 50))
    w = round(h * float(rng.uniform(1.2, 3.5)))
    for j, y in enumerate(range(0, height, h)):
        for x in range(-w * (j % 2) // 2, width, w):
            draw.rectangle((x + 1, y + 1, x + w - 2, y + h - 2), fill=mixed(base, any_shade(rng), 0.25))
    return _picture(np.asarray(image) + rng.normal(0, 9, (height, width, 1)))


def _scribble(rng: np.random.Generator) -> Image.Image:
    """Handwriting and doodles in thin ink."""
    image, draw, width, height = _sheet(rng, (250, 248, 240) if rng.random() < 0.8 else None)
    ink = shade(str(rng.choice(["blue", "black", "red"])), rng)
    pen = int(rng.integers(1, 4))
    rows = int(rng.integers(3, 14))
    for j in range(rows):
        x, y = 0.06 * width, (j + 0.7) * height / (rows + 0.5)
        while x < width * float(rng.uniform(0.7, 0.97)):
            n = int(rng.integers(10, 40))
            xs = x + np.cumsum(np.abs(rng.normal(1.5, 1.5, n))) + 4 * np.sin(np.arange(n))
            ys = y + height / rows * 0.25 * np.sin(np.arange(n) * float(rng.uniform(0.6, 1.5)) + rng.normal(0, 0.6, n))
            draw.line([(float(a), float(b)) for a, b in zip(xs, ys, strict=True)], fill=ink, width=pen)
            x = float(xs[-1]) + 8
    return image


def _code(rng: np.random.Generator) -> Image.Image:
    """A square of black and white modules, or bars of a price tag."""
    image, _, width, height = _sheet(rng, (255, 255, 255))
    n = int(rng.integers(15, 40))
    bits = rng.random((1 if rng.random() < 0.3 else n, n)) < 0.5
    code = Image.fromarray(np.where(bits, 0, 255).astype(np.uint8))
    side = round(min(width, height) * float(rng.uniform(0.4, 0.95)))
    image.paste(code.resize((side, side), Image.Resampling.NEAREST), ((width - side) // 2, (height - side) // 2))
    return image


def _music(rng: np.random.Generator) -> Image.Image:
    image, draw, width, height = _sheet(rng, (255, 254, 248))
    staves = int(rng.integers(2, 7))
    for j in range(staves):
        top, gap = (j + 0.3) * height / staves, height / staves / 9
        for k in range(5):
            draw.line((0.05 * width, top + k * gap, 0.95 * width, top + k * gap), fill=(30, 30, 30))
        for x in np.linspace(0.1, 0.93, int(rng.integers(8, 30))) * width:
            y = top + float(rng.uniform(-1, 5)) * gap
            draw.ellipse((x - gap * 0.6, y - gap * 0.45, x + gap * 0.6, y + gap * 0.45), fill=(20, 20, 20))
            draw.line((x + gap * 0.6, y, x + gap * 0.6, y - 3 * gap), fill=(20, 20, 20))
    return image


def _fractal(rng: np.random.Generator) -> Image.Image:
    width, height = drawings.size_of_sheet(rng)
    ys, xs = np.mgrid[-1.2:1.2:150j, -1.5:1.5:200j]
    z = (xs + 1j * ys) * float(rng.uniform(0.3, 1.2)) + complex(*rng.normal(0, 0.2, 2))
    c = complex(*rng.uniform(-0.9, 0.4, 2))
    steps = np.zeros(z.shape)
    for _ in range(30):
        inside = np.abs(z) < 4
        z = np.where(inside, z * z + c, z)
        steps += inside
    return _picture(_toned(steps / 30, rng, 5)).resize((width, height))


Family = Callable[[np.random.Generator], Image.Image]

TRAINED: tuple[Family, ...] = (
    _noise,
    _marble,
    _gradient,
    _blurs,
    _landscape,
    _render,
    _page,
    _terminal,
    _interface,
    _map,
    _collage,
    _overlaps,
    _cartoon,
    _pattern,
    _scribble,
    _code,
)
HELD_OUT: tuple[Family, ...] = (_bokeh, _table, _bricks, _music, _fractal)


def one_family(rng: np.random.Generator, families: tuple[Family, ...]) -> Image.Image:
    """A picture of one of the families."""
    return families[int(rng.integers(len(families)))](rng)


@functools.cache
def photograph_files(folder: Path, held_out: bool) -> tuple[Path, ...]:
    """The photographs to train on, or the quarter held out for evaluation, told apart by their names' hash."""
    files = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".jpg", ".jpeg", ".png"))
    return tuple(p for p in files if (hashlib.sha256(p.name.encode()).digest()[0] < 64) == held_out)


@functools.cache
def _loaded(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.thumbnail((512, 512))
        return image.convert("RGB")


def _photograph(rng: np.random.Generator, files: tuple[Path, ...]) -> Image.Image:
    """Some part of a photograph, perhaps mirrored, in other light."""
    image = _loaded(files[int(rng.integers(len(files)))])
    if rng.random() < 0.75:
        share = float(rng.uniform(0.35, 1.0))
        width, height = (
            round(image.width * share),
            round(image.height * min(1.0, share * float(rng.uniform(0.8, 1.25)))),
        )
        left, top = int(rng.integers(image.width - width + 1)), int(rng.integers(image.height - height + 1))
        image = image.crop((left, top, left + width, top + height))
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.6:
        image = ImageEnhance.Brightness(image).enhance(float(rng.uniform(0.6, 1.4)))
        image = ImageEnhance.Color(image).enhance(float(rng.uniform(0.0, 1.8)))
        image = ImageEnhance.Contrast(image).enhance(float(rng.uniform(0.6, 1.5)))
    if rng.random() < 0.25:
        tint = Image.new("RGB", image.size, shade(str(rng.choice(COLOURS)), rng))
        image = Image.blend(image, tint, float(rng.uniform(0, 0.3)))
    return image


def foreign(rng: np.random.Generator, photographs: Path | None = None, *, held_out: bool = False) -> Scene:
    """A picture to refuse; `photographs` is a folder, or None for drawn families alone.

    With `held_out`, families and photographs that are never trained on.
    """
    if photographs is not None and rng.random() < 0.3:
        files = photograph_files(photographs, held_out)
        if held_out:
            image, style = _loaded(files[int(rng.integers(len(files)))]), "photograph"
        else:
            image, style = _photograph(rng, files), "photograph"
    else:
        families = HELD_OUT if held_out else TRAINED
        image, style = one_family(rng, families), "drawn"
    return Scene("foreign", style, image, foreign_labels())
