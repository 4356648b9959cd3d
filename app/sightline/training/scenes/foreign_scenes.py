"""Pictures to refuse: landscapes, renders, cartoons, comics and games, which show more than plain shapes."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from sightline.training.scenes.canvas import RGB, Canvas, any_shade, font, mixed, rgb, shade
from sightline.training.scenes.drawings import size_of_sheet
from sightline.training.scenes.foreign_textures import clouds, picture, small_sheet, small_size, toned
from sightline.training.scenes.vocabulary import sentence, wrapped


def landscape(rng: np.random.Generator) -> Image.Image:
    """Sky, hills and trees in uneven light."""
    image, draw, width, height = small_sheet(rng)
    sky = toned(np.linspace(0, 1, height)[:, None] * np.ones((1, width)), rng, 2)
    image.paste(picture(sky + 40 * clouds(rng, width, height)[..., None]))
    if rng.random() < 0.5:
        x, y, r = rng.uniform(0, width), rng.uniform(0, height * 0.4), rng.uniform(0.03, 0.12) * height
        draw.ellipse((x - r, y - r, x + r, y + r), fill=mixed(any_shade(rng), (255, 240, 200), 0.8))
    for layer in range(int(rng.integers(2, 6))):
        level = height * (0.35 + 0.14 * layer)
        ridge = level - clouds(rng, width, 8)[0] * height * float(rng.uniform(0.05, 0.35))
        ground = (
            any_shade(rng) if rng.random() < 0.4 else shade(str(rng.choice(["green", "brown", "grey", "blue"])), rng)
        )
        draw.polygon([(0, height), *[(i, float(v)) for i, v in enumerate(ridge)][::3], (width, height)], fill=ground)
    for _ in range(int(rng.integers(0, 14))):
        x, y, size = rng.uniform(0, width), rng.uniform(height * 0.5, height), rng.uniform(0.05, 0.2) * height
        draw.rectangle((x - size * 0.06, y - size * 0.5, x + size * 0.06, y), fill=shade("brown", rng))
        draw.ellipse((x - size * 0.3, y - size, x + size * 0.3, y - size * 0.35), fill=shade("green", rng))
    pixels = np.asarray(image) * (0.75 + 0.5 * clouds(rng, width, height, 6)[..., None])
    return picture(pixels + rng.normal(0, float(rng.uniform(0, 9)), pixels.shape))


def render(rng: np.random.Generator) -> Image.Image:
    """Shaded balls and boxes on a floor, as a ray tracer draws them."""
    width, height = small_size(rng)
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
    return picture(pixels)


def cartoon(rng: np.random.Generator) -> Image.Image:
    """Faces, figures, houses and trees in plain fills: things, not shapes."""
    image, draw, width, height = small_sheet(rng, (255, 255, 255) if rng.random() < 0.6 else None)
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


def city(rng: np.random.Generator) -> Image.Image:
    """Blocks with three shaded sides, seen from above, as games and engineers draw them."""
    image, pen, width, height = small_sheet(rng)
    side = float(rng.uniform(0.06, 0.16)) * height
    paints = [any_shade(rng) for _ in range(int(rng.integers(1, 5)))]
    for row in range(int(height / side * 2) + 4):
        for column in range(int(width / side / 1.7) + 3):
            x = (column + (row % 2) / 2) * side * 1.73
            y = row * side / 2
            tall = side * float(rng.choice([0, 0, 0.5, 1, 2]))
            paint = paints[int(rng.integers(len(paints)))]
            a, b = side * 0.866, side * 0.5
            top = y - tall
            pen.polygon([(x, top - b), (x + a, top), (x, top + b), (x - a, top)], fill=paint)
            left, right = mixed(paint, (0, 0, 0), 0.25), mixed(paint, (0, 0, 0), 0.5)
            pen.polygon([(x - a, top), (x, top + b), (x, y + b), (x - a, y)], fill=left)
            pen.polygon([(x + a, top), (x, top + b), (x, y + b), (x + a, y)], fill=right)
    return image


def terrain(rng: np.random.Generator) -> Image.Image:
    """Mountains lit from one side, or a surface of a function in perspective."""
    width, height = small_size(rng)
    field = clouds(rng, width, height, 5)
    if rng.random() < 0.5:
        slope_y, slope_x = np.gradient(field * float(rng.uniform(30, 120)))
        light = np.clip(0.55 + 0.4 * (slope_x + slope_y), 0.1, 1.3)
        return picture(toned(field, rng, 4) * light[..., None])
    image, pen, width, height = small_sheet(rng, (255, 255, 255) if rng.random() < 0.6 else None)
    low, high = any_shade(rng), any_shade(rng)
    for row in range(0, 40):
        y = height * (0.25 + 0.7 * row / 40)
        line = field[min(field.shape[0] - 1, row * field.shape[0] // 40)]
        points = [
            (width * (0.1 + 0.8 * i / 40) + row, y - float(line[i * (len(line) - 1) // 40]) * height * 0.3)
            for i in range(41)
        ]
        for a, b in zip(points[:-1:2], points[2::2], strict=True):
            tone = mixed(low, high, min(1.0, max(0.0, (y - a[1]) / (height * 0.3))))
            pen.polygon([a, b, (b[0] + 2, b[1] + height * 0.1), (a[0] + 2, a[1] + height * 0.1)], fill=tone)
    return image


def portrait(rng: np.random.Generator) -> Image.Image:
    """Head and shoulders of somebody, in plain fills."""
    image, pen, w, h = small_sheet(rng)
    skin = mixed((90, 55, 35), (250, 215, 185), float(rng.random()))
    hair, cloth = shade(str(rng.choice(["black", "brown", "orange", "grey", "yellow"])), rng), any_shade(rng)
    x, y, r = w * float(rng.uniform(0.4, 0.6)), h * float(rng.uniform(0.36, 0.48)), h * float(rng.uniform(0.18, 0.26))
    long = float(rng.uniform(0.2, 2.0))
    pen.ellipse((x - r * 1.15, y - r * 1.35, x + r * 1.15, y + r * long), fill=hair)
    pen.ellipse((x - r * 2.2, y + r * 1.3, x + r * 2.2, y + r * 5), fill=cloth)
    pen.rectangle((x - r * 0.4, y + r * 0.7, x + r * 0.4, y + r * 1.6), fill=mixed(skin, (0, 0, 0), 0.12))
    pen.ellipse((x - r, y - r * 1.2, x + r, y + r * 1.25), fill=skin)
    pen.chord((x - r, y - r * 1.3, x + r, y + r * 0.3), 180, 360, fill=hair)
    for side in (-1, 1):
        ex = x + side * r * 0.4
        pen.ellipse((ex - r * 0.17, y - r * 0.1, ex + r * 0.17, y + r * 0.12), fill=(250, 250, 250))
        pen.ellipse((ex - r * 0.08, y - r * 0.08, ex + r * 0.08, y + r * 0.1), fill=(30, 25, 25))
        pen.line((ex - r * 0.2, y - r * 0.28, ex + r * 0.2, y - r * 0.3), fill=hair, width=3)
    pen.line((x, y + r * 0.1, x - r * 0.1, y + r * 0.42, x + r * 0.05, y + r * 0.45), fill=mixed(skin, (0, 0, 0), 0.3))
    pen.arc((x - r * 0.35, y + r * 0.4, x + r * 0.35, y + r * 0.85), 15, 165, fill=(170, 60, 60), width=3)
    if rng.random() < 0.3:
        for side in (-1, 1):
            ex = x + side * r * 0.4
            pen.ellipse((ex - r * 0.3, y - r * 0.25, ex + r * 0.3, y + r * 0.3), outline=(30, 30, 30), width=2)
    return image


def comic(rng: np.random.Generator) -> Canvas:
    """Panels with figures and balloons."""
    canvas = Canvas(*size_of_sheet(rng), (255, 255, 255), None)
    columns, rows = int(rng.integers(1, 4)), int(rng.integers(1, 4))
    ink: RGB = (15, 15, 15)
    w, h = canvas.width / columns, canvas.height / rows
    for i in range(columns):
        for j in range(rows):
            left, top = i * w + 5, j * h + 5
            canvas.pen.rectangle((left, top, left + w - 10, top + h - 10), fill=any_shade(rng), outline=ink, width=3)
            for _ in range(int(rng.integers(1, 3))):
                x, y, r = left + w * float(rng.uniform(0.2, 0.7)), top + h * 0.65, min(w, h) * 0.12
                fill = any_shade(rng)
                canvas.pen.rectangle((x - r, y + r, x + r, top + h - 8), fill=fill, outline=ink, width=2)
                canvas.pen.ellipse((x - r, y - r, x + r, y + r), fill=(250, 220, 190), outline=ink, width=2)
                for side in (-0.4, 0.3):
                    canvas.pen.ellipse((x + side * r - 2, y - 2, x + side * r + 2, y + 2), fill=ink)
            if rng.random() < 0.75:
                size = max(8, round(h * 0.05))
                lines = wrapped(sentence(rng, False).upper(), max(8, int(w * 0.8 / size / 0.75)))[:3]
                wide = max(font(size).getlength(line) for line in lines)
                high = top + 10 + size * 1.25 * len(lines)
                canvas.pen.ellipse((left + 4, top, left + 24 + wide, high + 12), fill=(255, 255, 255), outline=ink)
                for k, line in enumerate(lines):
                    canvas.text(left + 14 + wide / 2, top + 8 + size * (0.7 + 1.2 * k), line, size, ink)
    return canvas


def pixel_art(rng: np.random.Generator) -> Image.Image:
    """A figure of large square pixels, its halves mirrored."""
    width, height = small_size(rng)
    n = int(rng.integers(8, 25))
    half = rng.integers(0, 5, (n, n // 2))
    half[rng.random(half.shape) < 0.35] = 0
    paints = rng.integers(0, 256, (5, 3)).astype(np.uint8)
    grid = np.concatenate([half, half[:, ::-1]], 1)
    return Image.fromarray(paints[grid]).resize((width, height), Image.Resampling.NEAREST)


def board_game(rng: np.random.Generator) -> Image.Image:
    """Chess, draughts, go or a grid of gems with pieces on it."""
    image, pen, width, height = small_sheet(rng)
    n = int(rng.choice([3, 6, 8, 8, 8, 10, 15, 19]))
    side = min(width, height) * 0.94 / n
    light, dark = mixed(any_shade(rng), (255, 255, 255), 0.5), any_shade(rng)
    x0, y0 = (width - n * side) / 2, (height - n * side) / 2
    pieces = [(245, 245, 240), (20, 20, 20)] if rng.random() < 0.6 else [any_shade(rng) for _ in range(5)]
    checks, share = n <= 10, float(rng.uniform(0.15, 0.9))
    for i in range(n):
        for j in range(n):
            x, y = x0 + i * side, y0 + j * side
            fill = dark if checks and (i + j) % 2 else light
            pen.rectangle((x, y, x + side, y + side), fill=fill, outline=None if checks else (60, 50, 40))
            if rng.random() < share * (0.5 if n > 8 else 1):
                r = side * 0.36
                piece = pieces[int(rng.integers(len(pieces)))]
                box = (x + side / 2 - r, y + side / 2 - r, x + side / 2 + r, y + side / 2 + r)
                pen.ellipse(box, fill=piece, outline=(90, 90, 90))
                if rng.random() < 0.3:
                    pen.polygon([(x + side / 2, y + side * 0.2), (box[2], box[3]), (box[0], box[3])], fill=piece)
    return image


def stickers(rng: np.random.Generator) -> Image.Image:
    """Small pictures of suns, clouds, leaves and bottles, as clip art or emoji sheets show them."""
    image, pen, width, height = small_sheet(rng, (255, 255, 255) if rng.random() < 0.6 else None)
    n = int(rng.integers(2, 6))
    side = min(width, height) / n
    for i in range(int(width / side)):
        for j in range(n):
            x, y, r = (i + 0.5) * side, (j + 0.5) * side, side * 0.34
            what, fill = int(rng.integers(5)), any_shade(rng)
            if what == 0:  # a sun
                for a in np.linspace(0, 6.28, 12, False):
                    pen.line((x, y, x + r * math.cos(a), y + r * math.sin(a)), fill=fill, width=3)
                pen.ellipse((x - r * 0.6, y - r * 0.6, x + r * 0.6, y + r * 0.6), fill=fill)
            elif what == 1:  # a cloud
                for dx, q in ((-0.5, 0.4), (0.0, 0.6), (0.5, 0.45)):
                    pen.ellipse((x + dx * r - q * r, y - q * r, x + dx * r + q * r, y + q * r), fill=fill)
            elif what == 2:  # a face
                pen.ellipse((x - r, y - r, x + r, y + r), fill=(255, 205, 60))
                pen.ellipse((x - r * 0.5, y - r * 0.4, x - r * 0.2, y), fill=(60, 40, 20))
                pen.ellipse((x + r * 0.2, y - r * 0.4, x + r * 0.5, y), fill=(60, 40, 20))
                pen.arc((x - r * 0.5, y - r * 0.2, x + r * 0.5, y + r * 0.6), 20, 160, fill=(60, 40, 20), width=2)
            elif what == 3:  # a leaf
                pen.pieslice((x - r, y - r, x + r, y + r), 0, 90, fill=fill)
                pen.pieslice((x - r, y - r, x + r, y + r), 180, 270, fill=fill)
                pen.line((x - r, y + r, x + r, y - r), fill=shade("brown", rng), width=2)
            else:  # a bottle
                pen.rounded_rectangle((x - r * 0.4, y - r * 0.3, x + r * 0.4, y + r), r * 0.2, fill=fill)
                pen.rectangle((x - r * 0.15, y - r, x + r * 0.15, y - r * 0.2), fill=fill)
                pen.rectangle((x - r * 0.4, y, x + r * 0.4, y + r * 0.5), fill=rgb(rng.integers(180, 256, 3)))
    return image


FAMILIES = (landscape, render, cartoon, terrain, portrait, pixel_art)  # what may be a part of a collage
