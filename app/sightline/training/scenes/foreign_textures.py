"""Pictures to refuse: noise, marble, cloth, wood and other surfaces that show no thing at all."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from sightline.training.scenes.canvas import RGB, any_shade, mixed, rgb, shade
from sightline.training.scenes.drawings import size_of_sheet


def small_size(rng: np.random.Generator) -> tuple[int, int]:
    """Width and height of a picture that is computed pixel by pixel, which takes time."""
    width, height = size_of_sheet(rng)
    return round(width * 0.55), round(height * 0.55)


def small_sheet(
    rng: np.random.Generator, colour: RGB | None = None
) -> tuple[Image.Image, ImageDraw.ImageDraw, int, int]:
    """Such a picture in one colour, what draws on it, and its size."""
    width, height = small_size(rng)
    image = Image.new("RGB", (width, height), colour or any_shade(rng))
    return image, ImageDraw.Draw(image), width, height


def clouds(rng: np.random.Generator, width: int, height: int, octaves: int = 5) -> NDArray[np.float64]:
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


def toned(field: NDArray[np.float64], rng: np.random.Generator, tones: int = 4) -> NDArray[np.float64]:
    """A field in 0..1 as colours, [height, width, 3], through a random ramp."""
    ramp = rng.integers(0, 256, (tones, 3)).astype(float)
    at = np.linspace(0, 1, tones)
    return np.stack([np.interp(field, at, ramp[:, c]) for c in range(3)], -1)


def picture(pixels: NDArray[np.float64]) -> Image.Image:
    """Colours in 0..255, [height, width, 3], as a picture."""
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def noise(rng: np.random.Generator) -> Image.Image:
    """Coloured or grey noise, fine or coarse."""
    width, height = small_size(rng)
    cells = int(rng.choice([1, 2, 4, 8]))
    grey = rng.random() < 0.3
    pixels = rng.normal(128, float(rng.uniform(15, 90)), (height // cells + 1, width // cells + 1, 1 if grey else 3))
    return picture(np.broadcast_to(pixels, (*pixels.shape[:2], 3))).resize((width, height), int(rng.integers(0, 4)))


def marble(rng: np.random.Generator) -> Image.Image:
    """Smooth noise through a ramp of colours."""
    width, height = small_size(rng)
    field = clouds(rng, width, height)
    if rng.random() < 0.4:
        field = (np.sin(field * float(rng.uniform(6, 30))) + 1) / 2
    return picture(toned(field, rng, int(rng.integers(2, 6))) + rng.normal(0, 6, (height, width, 1)))


def gradient(rng: np.random.Generator) -> Image.Image:
    """Colours that run into one another."""
    width, height = small_size(rng)
    ys, xs = np.mgrid[0:height, 0:width] / max(width, height)
    angle = float(rng.uniform(0, 6.28))
    field = xs * math.cos(angle) + ys * math.sin(angle)
    if rng.random() < 0.4:
        field = np.hypot(xs - rng.random(), ys - rng.random())
    field = (field - field.min()) / np.ptp(field)
    return picture(toned(field, rng, int(rng.integers(3, 6))))


def blurs(rng: np.random.Generator) -> Image.Image:
    """What a lens makes of things: soft blobs in soft light, with grain."""
    image, draw, width, height = small_sheet(rng)
    image.paste(picture(toned(clouds(rng, width, height, 3), rng, 3)))
    for _ in range(int(rng.integers(3, 25))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        rx, ry = rng.uniform(0.03, 0.35, 2) * height
        box = (x - rx, y - ry, x + rx, y + ry)
        (draw.ellipse if rng.random() < 0.6 else draw.rectangle)(box, fill=any_shade(rng))
    image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(2, 14))))
    pixels = np.asarray(image).astype(float)
    light = 0.5 + 0.8 * clouds(rng, width, height, 3)[..., None]
    return picture(pixels * light + rng.normal(0, float(rng.uniform(2, 14)), pixels.shape))


def bokeh(rng: np.random.Generator) -> Image.Image:
    """Lights out of focus at night."""
    image, _, width, height = small_sheet(rng, (8, 8, 20))
    layer = np.asarray(image).astype(float)
    for _ in range(int(rng.integers(12, 50))):
        spot = Image.new("RGB", image.size)
        x, y, r = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.01, 0.08) * height
        ImageDraw.Draw(spot).ellipse((x - r, y - r, x + r, y + r), fill=any_shade(rng))
        layer += np.asarray(spot) * float(rng.uniform(0.3, 0.9))
    return picture(layer).filter(ImageFilter.GaussianBlur(2))


def overlaps(rng: np.random.Generator) -> Image.Image:
    """Abstract art: dozens of translucent forms over one another."""
    image, _, width, height = small_sheet(rng)
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


def pattern(rng: np.random.Generator) -> Image.Image:
    """Stripes, checks, dots and waves that fill the sheet."""
    width, height = small_size(rng)
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
    return picture(toned(field, rng, int(rng.integers(2, 4))))


def bricks(rng: np.random.Generator) -> Image.Image:
    """A wall of bricks."""
    image, draw, width, height = small_sheet(rng)
    base = any_shade(rng)
    h = int(rng.integers(12, 50))
    w = round(h * float(rng.uniform(1.2, 3.5)))
    for j, y in enumerate(range(0, height, h)):
        for x in range(-w * (j % 2) // 2, width, w):
            draw.rectangle((x + 1, y + 1, x + w - 2, y + h - 2), fill=mixed(base, any_shade(rng), 0.25))
    return picture(np.asarray(image) + rng.normal(0, 9, (height, width, 1)))


def fractal(rng: np.random.Generator) -> Image.Image:
    """A Julia set."""
    width, height = small_size(rng)
    ys, xs = np.mgrid[-1.2:1.2:150j, -1.5:1.5:200j]
    z = (xs + 1j * ys) * float(rng.uniform(0.3, 1.2)) + complex(*rng.normal(0, 0.2, 2))
    c = complex(*rng.uniform(-0.9, 0.4, 2))
    steps = np.zeros(z.shape)
    for _ in range(30):
        inside = np.abs(z) < 4
        z = np.where(inside, z * z + c, z)
        steps += inside
    return picture(toned(steps / 30, rng, 5)).resize((width, height))


def wood(rng: np.random.Generator) -> Image.Image:
    """Boards with their grain."""
    width, height = small_size(rng)
    ys, _ = np.mgrid[0:height, 0:width].astype(float)
    rings = clouds(rng, width, height, 3) * float(rng.uniform(3, 9)) + ys / height * float(rng.uniform(4, 20))
    field = (np.sin(rings * 6.28) + 1) / 2
    dark, light = np.array(shade("brown", rng), float), np.array((205, 160, 105)) * float(rng.uniform(0.7, 1.15))
    pixels = dark + (light - dark) * field[..., None]
    boards = int(rng.integers(0, 6))
    if boards:
        pixels[(ys % (height / boards)) < 2] *= 0.4
    pixels += rng.normal(0, 6, (height, width, 1))
    return picture(pixels if rng.random() < 0.6 else pixels.transpose(1, 0, 2))


def cloth(rng: np.random.Generator) -> Image.Image:
    """A weave, or a tartan."""
    width, height = small_size(rng)
    ys, xs = np.mgrid[0:height, 0:width]
    paints = rng.integers(0, 256, (4, 3)).astype(float)
    threads = rng.integers(0, 4, 60)
    step = int(rng.integers(2, 12))
    warp, weft = paints[threads[(xs // step) % 20]], paints[threads[(ys // step) % 20]]
    over = ((xs + ys) // 2 % 2 == 0)[..., None]
    return picture(np.where(over, warp, weft) * 0.9 + rng.normal(0, 8, (height, width, 1)))


def stones(rng: np.random.Generator) -> Image.Image:
    """Pebbles, cells or cracked earth: each pixel belongs to the nearest of some seeds."""
    width, height = small_size(rng)
    ys, xs = np.mgrid[0:height:2, 0:width:2].astype(float)
    count = int(rng.integers(15, 70))
    nearest, second = np.full(xs.shape, 1e9), np.full(xs.shape, 1e9)
    owner = np.zeros(xs.shape, int)
    for i, (x, y) in enumerate(zip(rng.uniform(0, width, count), rng.uniform(0, height, count), strict=True)):
        far = (xs - x) ** 2 + (ys - y) ** 2
        closer = far < nearest
        second = np.where(closer, nearest, np.minimum(second, far))
        nearest = np.where(closer, far, nearest)
        owner[closer] = i
    base = np.array(any_shade(rng), float)
    tones = base + rng.normal(0, 40, (count, 1)) + rng.normal(0, 15, (count, 3))
    edge = np.clip((np.sqrt(second) - np.sqrt(nearest)) / 8, 0, 1)
    return picture(tones[owner] * (0.3 + 0.7 * edge[..., None])).resize((width, height))


def x_ray(rng: np.random.Generator) -> Image.Image:
    """A radiograph or a scan: soft bright bodies on black."""
    width, height = small_size(rng)
    image = Image.new("L", (width, height), 6)
    pen = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(3, 9))):
        x, y = rng.normal(width / 2, width / 7), rng.normal(height / 2, height / 7)
        rx, ry = rng.uniform(0.05, 0.3, 2) * height
        pen.ellipse((x - rx, y - ry, x + rx, y + ry), fill=int(rng.integers(40, 170)))
    ribs = int(rng.integers(0, 9))
    for i in range(ribs):
        y = height * (0.15 + 0.75 * i / ribs)
        for side in (-1, 1):
            box = sorted((width / 2, width / 2 + side * width * 0.32))
            pen.arc((box[0], y - height * 0.1, box[1], y + height * 0.12), 180, 360, fill=200, width=5)
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(5)), float)[..., None]
    tint = np.array((1.0, 1.0, 1.0) if rng.random() < 0.7 else (0.8, 0.95, 1.1))
    return picture((pixels + rng.normal(0, 5, (height, width, 1))) * tint)


def fireworks(rng: np.random.Generator) -> Image.Image:
    """Bursts of light in a dark sky."""
    image, pen, width, height = small_sheet(rng, rgb(rng.integers(0, 30, 3)))
    for _ in range(int(rng.integers(2, 9))):
        x, y, r = rng.uniform(0, width), rng.uniform(0, height * 0.8), rng.uniform(0.08, 0.35) * height
        paint = any_shade(rng)
        for a in np.linspace(0, 6.28, int(rng.integers(14, 50))):
            far = r * float(rng.uniform(0.7, 1.0))
            end = (x + far * math.cos(a), y + far * math.sin(a) + far * 0.1)
            pen.line((x + far * 0.2 * math.cos(a), y + far * 0.2 * math.sin(a), *end), fill=paint)
    return image
