"""Pictures to refuse: plots of kinds that the model does not answer, and maps."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from sightline.training.scenes.canvas import RGB, Canvas, Point, any_shade, font, mixed
from sightline.training.scenes.drawings import size_of_sheet
from sightline.training.scenes.foreign_textures import clouds, picture, toned
from sightline.training.scenes.vocabulary import PLACES, noun, phrase, some


def _plot(rng: np.random.Generator) -> tuple[Canvas, RGB, tuple[float, float, float, float], int]:
    """A light or dark sheet, often with a title; its ink, the room for the plot, and the size of words."""
    dark = rng.random() < 0.2
    canvas = Canvas(*size_of_sheet(rng), (27, 29, 36) if dark else (255, 255, 255), None)
    ink: RGB = (225, 227, 230) if dark else (40, 42, 46)
    size = max(9, round(canvas.height / float(rng.uniform(24, 36))))
    top = canvas.height * 0.06
    if rng.random() < 0.65:
        canvas.text(canvas.width / 2, size, phrase(rng, False), round(size * 1.3), ink)
        top = size * 2.4
    return canvas, ink, (canvas.width * 0.14, top, canvas.width * 0.95, canvas.height * 0.88), size


def _axes(
    canvas: Canvas, ink: RGB, box: tuple[float, float, float, float], size: int, rng: np.random.Generator
) -> None:
    left, top, right, bottom = box
    canvas.pen.line([(left, top), (left, bottom), (right, bottom)], fill=ink)
    step = int(rng.choice([1, 2, 5, 10, 25, 100]))
    for i in range(6):
        canvas.text(left - 5, bottom - (bottom - top) * i / 5.5, str(step * i), size, ink, "rm")


def heat_map(rng: np.random.Generator) -> Canvas:
    """A matrix of coloured cells, at times with their numbers."""
    canvas, ink, (left, top, right, bottom), size = _plot(rng)
    columns, rows = int(rng.integers(4, 16)), int(rng.integers(4, 13))
    values = rng.random((rows, columns)) if rng.random() < 0.5 else clouds(rng, columns, rows, 2)
    image = picture(toned(values, rng, 3))
    canvas.image.paste(
        image.resize((round(right - left), round(bottom - top)), Image.Resampling.NEAREST), (round(left), round(top))
    )
    w, h = (right - left) / columns, (bottom - top) / rows
    for i in range(rows):
        if h > size:
            canvas.text(left - 4, top + (i + 0.5) * h, noun(rng, False)[:6], size, ink, "rm")
        for j in range(columns):
            if w > size * 2.6 and h > size and rows * columns < 50:
                cell = image.getpixel((j, i))
                light = isinstance(cell, tuple) and sum(cell) > 380
                paint = (0, 0, 0) if light else (255, 255, 255)
                canvas.text(left + (j + 0.5) * w, top + (i + 0.5) * h, f"{values[i, j]:.1f}", size, paint)
    return canvas


def radar(rng: np.random.Generator) -> Canvas:
    """A web of axes from one middle, with one or more outlines on it."""
    canvas, ink, (_, top, _, bottom), size = _plot(rng)
    n = int(rng.integers(4, 9))
    x, y, r = canvas.width / 2, (top + bottom) / 2, (bottom - top) * 0.4
    turns = [2 * math.pi * i / n - math.pi / 2 for i in range(n)]

    def ring(scales: list[float]) -> list[Point]:
        return [(x + r * s * math.cos(a), y + r * s * math.sin(a)) for s, a in zip(scales, turns, strict=True)]

    for share in (0.25, 0.5, 0.75, 1.0):
        canvas.outline(ring([share] * n), mixed(canvas.background, ink, 0.3), 1)
    for a in turns:
        canvas.pen.line((x, y, x + r * math.cos(a), y + r * math.sin(a)), fill=mixed(canvas.background, ink, 0.3))
        canvas.text(x + r * 1.18 * math.cos(a), y + r * 1.12 * math.sin(a), noun(rng, False)[:8], size, ink)
    for _ in range(int(rng.integers(1, 4))):
        points, paint = ring([float(v) for v in rng.uniform(0.2, 1.0, n)]), any_shade(rng)
        if rng.random() < 0.4:
            canvas.polygon(points, mixed(canvas.background, paint, 0.5))
        canvas.outline(points, paint, 3)
    return canvas


def treemap(rng: np.random.Generator) -> Canvas:
    """A rectangle split again and again into coloured ones."""
    canvas, _, (_, top, _, _), size = _plot(rng)
    boxes = [(0.0, top, float(canvas.width), float(canvas.height))]
    for _ in range(int(rng.integers(4, 22))):
        boxes.sort(key=lambda b: (b[2] - b[0]) * (b[3] - b[1]))
        left, up, right, down = boxes.pop()
        share = float(rng.uniform(0.25, 0.75))
        if right - left > down - up:
            cut = left + (right - left) * share
            boxes += [(left, up, cut, down), (cut, up, right, down)]
        else:
            cut = up + (down - up) * share
            boxes += [(left, up, right, cut), (left, cut, right, down)]
    for box in boxes:
        fill = any_shade(rng)
        canvas.pen.rectangle(box, fill=fill, outline=(255, 255, 255), width=2)
        word = noun(rng, False)
        if font(size).getlength(word) < box[2] - box[0] - 8 and box[3] - box[1] > size * 1.6:
            ink = (255, 255, 255) if sum(fill) < 380 else (10, 10, 10)
            canvas.text(box[0] + 4, box[1] + size, word, size, ink, "lm")
    return canvas


def candles(rng: np.random.Generator) -> Canvas:
    """Prices as candlesticks, or boxes with whiskers."""
    canvas, ink, box, size = _plot(rng)
    left, top, right, bottom = box
    _axes(canvas, ink, box, size, rng)
    few = rng.random() < 0.5
    n = int(rng.integers(3, 9)) if few else int(rng.integers(15, 50))
    up, down = any_shade(rng), any_shade(rng)
    level = (top + bottom) / 2
    w = (right - left) / n * (0.5 if few else 0.7)
    for i in range(n):
        x = left + (i + 0.5) * (right - left) / n
        level = min(bottom - 30, max(top + 30, level + float(rng.normal(0, (bottom - top) * (0.15 if few else 0.05)))))
        half, reach = rng.uniform(0.02, 0.12) * (bottom - top), rng.uniform(0.02, 0.12) * (bottom - top)
        canvas.pen.line((x, level - half - reach, x, level + half + reach), fill=ink)
        fill = up if rng.random() < 0.5 and not few else down
        canvas.pen.rectangle(
            (x - w / 2, level - half, x + w / 2, level + half), fill=fill, outline=ink if few else None
        )
        if few:
            canvas.pen.line((x - w / 2, level + half * 0.3, x + w / 2, level + half * 0.3), fill=ink, width=2)
            for end in (level - half - reach, level + half + reach):
                canvas.pen.line((x - w / 4, end, x + w / 4, end), fill=ink)
            canvas.text(x, bottom + size, noun(rng, False)[:6], size, ink)
    return canvas


def gantt(rng: np.random.Generator) -> Canvas:
    """Tasks over time: bars that begin where others end."""
    canvas, ink, (_, top, right, bottom), size = _plot(rng)
    n = int(rng.integers(4, 13))
    left = canvas.width * 0.24
    weeks = int(rng.integers(5, 13))
    for i in range(weeks + 1):
        x = left + (right - left) * i / weeks
        canvas.pen.line((x, top, x, bottom), fill=mixed(canvas.background, ink, 0.2))
        if i < weeks:
            canvas.text(x + (right - left) / weeks / 2, bottom + size, f"W{i + 1}", size, ink)
    at, paint = 0.0, any_shade(rng)
    for i in range(n):
        y = top + (i + 0.5) * (bottom - top) / n
        canvas.text(left - 6, y, phrase(rng, False)[:12], size, ink, "rm")
        long = float(rng.uniform(0.08, 0.3))
        x = left + (right - left) * at
        end = min(right, x + (right - left) * long)
        high = (bottom - top) / n * 0.3
        canvas.pen.rectangle((x, y - high, end, y + high), fill=paint if rng.random() < 0.7 else any_shade(rng))
        at = min(0.85, at + long * float(rng.uniform(0.2, 1.0)))
    return canvas


def network(rng: np.random.Generator) -> Canvas:
    """Many dots joined by many lines."""
    canvas, ink, (left, top, right, bottom), size = _plot(rng)
    n = int(rng.integers(12, 50))
    at = [(float(x), float(y)) for x, y in zip(rng.uniform(left, right, n), rng.uniform(top, bottom, n), strict=True)]
    faint = mixed(canvas.background, ink, 0.35)
    for i, (x, y) in enumerate(at):
        near = sorted(range(n), key=lambda j: (at[j][0] - x) ** 2 + (at[j][1] - y) ** 2)
        for j in near[1 : int(rng.integers(2, 6))]:
            canvas.pen.line((x, y, *at[j]), fill=faint)
        if rng.random() < 0.3 and i < 15:
            canvas.text(x, y - size, noun(rng, False)[:8], size, ink)
    paints = [any_shade(rng) for _ in range(int(rng.integers(1, 5)))]
    for x, y in at:
        canvas.dot(x, y, float(rng.uniform(3, canvas.height * 0.025)), paints[int(rng.integers(len(paints)))])
    return canvas


def venn(rng: np.random.Generator) -> Canvas:
    """Two to four circles that overlap, with words."""
    canvas, ink, (_, top, _, bottom), size = _plot(rng)
    n = int(rng.integers(2, 5))
    x, y, r = canvas.width / 2, (top + bottom) / 2, (bottom - top) * 0.28
    for i in range(n):
        a = 2 * math.pi * i / n - math.pi / 2 + (math.pi / 2 if n == 2 else 0)
        cx, cy = x + r * 0.75 * math.cos(a), y + r * 0.7 * math.sin(a)
        mask = Image.new("L", canvas.image.size, 0)
        canvas.image.paste(any_shade(rng), mask=_disc(mask, cx, cy, r))
        canvas.text(x + r * 1.2 * math.cos(a), y + r * 1.1 * math.sin(a), noun(rng, False), size, ink)
    return canvas


def _disc(mask: Image.Image, x: float, y: float, r: float) -> Image.Image:
    side = round(2 * r)
    disc = Image.radial_gradient("L").point(lambda v: 130 if v < 181 else 0).resize((side, side))
    mask.paste(disc, (round(x - r), round(y - r)))
    return mask


def bars_in_space(rng: np.random.Generator) -> Canvas:
    """Blocks on a floor seen from above: a bar chart in three dimensions, whose values nobody can read off."""
    canvas, ink, (left, top, right, bottom), size = _plot(rng)
    columns, rows = int(rng.integers(3, 7)), int(rng.integers(2, 5))
    w = (right - left) / (columns + rows * 0.6)
    d = w * 0.5
    paints = [any_shade(rng) for _ in range(rows)]
    floor = bottom - 10
    for j in reversed(range(rows)):
        for i in range(columns):
            x, y = left + i * w + j * d, floor - j * d * 0.8
            tall = float(rng.uniform(0.05, 0.6)) * (y - top)
            p, e = paints[j], w * 0.55
            canvas.pen.rectangle((x, y - tall, x + e, y), fill=p)
            roof = [
                (x, y - tall),
                (x + e * 0.5, y - tall - e * 0.4),
                (x + e * 1.5, y - tall - e * 0.4),
                (x + e, y - tall),
            ]
            canvas.pen.polygon(roof, fill=mixed(p, (255, 255, 255), 0.3))
            side = [(x + e, y - tall), (x + e * 1.5, y - tall - e * 0.4), (x + e * 1.5, y - e * 0.4), (x + e, y)]
            canvas.pen.polygon(side, fill=mixed(p, (0, 0, 0), 0.3))
    for i in range(columns):
        canvas.text(left + (i + 0.3) * w, bottom + size, noun(rng, False)[:6], size, ink)
    return canvas


def gauge(rng: np.random.Generator) -> Canvas:
    """A dial with a hand: a clock, a speedometer, a compass."""
    canvas, ink, (_, top, _, bottom), _ = _plot(rng)
    x, y, r = canvas.width / 2, (top + bottom) / 2, (bottom - top) * 0.45
    clock = rng.random() < 0.5
    face = mixed(canvas.background, any_shade(rng), float(rng.uniform(0, 0.5)))
    canvas.pen.ellipse((x - r, y - r, x + r, y + r), fill=face, outline=any_shade(rng), width=max(3, round(r * 0.06)))
    n = 12 if clock else int(rng.integers(6, 12))
    for i in range(n):
        a = 2 * math.pi * (i + 1) / 12 - math.pi / 2 if clock else math.pi * (0.75 + 1.5 * i / (n - 1))
        canvas.pen.line(
            (
                x + r * 0.85 * math.cos(a),
                y + r * 0.85 * math.sin(a),
                x + r * 0.93 * math.cos(a),
                y + r * 0.93 * math.sin(a),
            ),
            fill=ink,
            width=2,
        )
        word = str(i + 1) if clock else str(20 * i)
        canvas.text(x + r * 0.7 * math.cos(a), y + r * 0.7 * math.sin(a), word, max(9, round(r * 0.13)), ink)
    for long, wide in ((0.5, 5), (0.75, 3)) if clock else ((0.8, 4),):
        a = float(rng.uniform(0, 6.28)) if clock else math.pi * float(rng.uniform(0.75, 2.25))
        canvas.pen.line((x, y, x + r * long * math.cos(a), y + r * long * math.sin(a)), fill=ink, width=wide)
    return canvas


def flows(rng: np.random.Generator) -> Canvas:
    """Streams that run and part from left to right, as wide as what they carry; or layers over time."""
    canvas, ink, (left, top, right, bottom), size = _plot(rng)
    ts = np.linspace(0, 1, 24)
    n = int(rng.integers(3, 7))
    starts, ends = np.sort(rng.random(n)), rng.permutation(np.sort(rng.random(n)))
    for a, b in zip(starts, ends, strict=True):
        thick = float(rng.uniform(0.03, 0.14)) * (bottom - top)
        ease = ts * ts * (3 - 2 * ts)
        ys = top + (bottom - top - thick) * (a + (b - a) * ease)
        xs = left + (right - left) * ts
        over = [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]
        under = [(x, y + thick) for x, y in reversed(over)]
        canvas.polygon([*over, *under], mixed(canvas.background, any_shade(rng), 0.75))
        canvas.pen.rectangle((left - 8, over[0][1], left, over[0][1] + thick), fill=ink)
        canvas.text(left - 12, over[0][1] + thick / 2, noun(rng, False)[:6], size, ink, "rm")
    return canvas


def land_map(rng: np.random.Generator) -> Canvas:
    """Coasts, woods, roads and names; at times with contour lines or a legend."""
    width, height = size_of_sheet(rng)
    canvas = Canvas(width, height, (255, 255, 255), None)
    field = np.asarray(Image.fromarray(clouds(rng, width // 2, height // 2).astype(np.float32)).resize((width, height)))
    water: RGB = (170, 205, 230) if rng.random() < 0.7 else any_shade(rng)
    land: RGB = mixed((235, 228, 215), any_shade(rng), 0.25)
    colours = np.where((field < float(rng.uniform(0.2, 0.6)))[..., None], water, land).astype(float)
    if rng.random() < 0.8:
        colours[field > 0.7] = (190, 220, 170)
    if rng.random() < 0.35:
        colours[(field * float(rng.integers(8, 20))) % 1 < 0.1] *= 0.7
    canvas.image.paste(picture(colours))
    for _ in range(int(rng.integers(3, 30))):
        points = np.cumsum(rng.normal(0, 0.09 * height, (6, 2)), 0) + rng.uniform(0, 1, 2) * (width, height)
        tone = [(255, 255, 255), (250, 210, 100), (200, 200, 200)][int(rng.integers(3))]
        canvas.pen.line([(float(x), float(y)) for x, y in points], fill=tone, width=int(rng.integers(1, 6)))
    for _ in range(int(rng.integers(3, 14))):
        at = rng.uniform(0.1, 0.85) * width, rng.uniform(0.05, 0.95) * height
        canvas.dot(*at, 3, (60, 60, 70))
        canvas.text(at[0] + 6, at[1], some(PLACES, rng, False), int(rng.integers(9, 15)), (60, 60, 70), "lm")
    return canvas


def street_map(rng: np.random.Generator) -> Canvas:
    """Blocks between streets, with names, a park, a river and pins."""
    canvas = Canvas(*size_of_sheet(rng), (236, 233, 226) if rng.random() < 0.75 else (36, 41, 54), None)
    width, height, pen = canvas.width, canvas.height, canvas.pen
    dark = sum(canvas.background) < 300
    road: RGB = (60, 68, 84) if dark else (255, 255, 255)
    ink: RGB = (190, 195, 205) if dark else (90, 90, 95)
    for fill in ((190, 222, 170), (170, 205, 235)):
        x, y, r = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.1, 0.3) * height
        pen.polygon(
            [(x + r * float(rng.uniform(0.5, 1.3)) * math.cos(a), y + r * math.sin(a)) for a in np.linspace(0, 6, 7)],
            fill=mixed(canvas.background, fill, 0.8),
        )
    slant = float(rng.uniform(-0.3, 0.3))
    for _ in range(int(rng.integers(8, 26))):
        at, wide = float(rng.random()), int(rng.choice([2, 3, 4, 8]))
        paint = road if wide < 8 or rng.random() < 0.5 else (250, 205, 100)
        if rng.random() < 0.5:
            pen.line((at * width, 0, at * width + slant * height, height), fill=paint, width=wide)
        else:
            pen.line((0, at * height, width, at * height - slant * width), fill=paint, width=wide)
    for _ in range(int(rng.integers(3, 12))):
        at_x, at_y = float(rng.uniform(0.1, 0.9)) * width, float(rng.uniform(0.05, 0.95)) * height
        canvas.text(at_x, at_y, some(PLACES, rng, False) + " St", int(rng.integers(9, 13)), ink)
    for _ in range(int(rng.integers(0, 4))):
        x, y, r = float(rng.uniform(0.1, 0.9)) * width, float(rng.uniform(0.1, 0.9)) * height, height * 0.025
        pen.polygon([(x - r * 0.9, y - r * 1.5), (x + r * 0.9, y - r * 1.5), (x, y)], fill=(220, 50, 45))
        canvas.dot(x, y - 2 * r, r, (220, 50, 45))
    return canvas


def metro(rng: np.random.Generator) -> Canvas:
    """Lines of an underground railway with its stations."""
    canvas = Canvas(*size_of_sheet(rng), (255, 255, 255) if rng.random() < 0.8 else (25, 28, 40), None)
    ink: RGB = (30, 30, 40) if sum(canvas.background) > 300 else (230, 230, 235)
    step = canvas.height / float(rng.uniform(7, 12))
    size = max(9, round(step * 0.32))
    for _ in range(int(rng.integers(2, 7))):
        paint = any_shade(rng)
        x, y = float(rng.uniform(0, 0.3)) * canvas.width, float(rng.uniform(0.1, 0.9)) * canvas.height
        points = [(x, y)]
        while x < canvas.width * 0.95:
            turn = float(rng.choice([-1, 0, 0, 0, 1]))
            x, y = x + step, y + turn * step
            y = min(canvas.height * 0.94, max(canvas.height * 0.06, y))
            points.append((x, y))
        canvas.line(points, paint, max(4, round(step * 0.16)))
        for px, py in points[:: int(rng.integers(1, 3))]:
            canvas.pen.ellipse(
                (px - step * 0.13, py - step * 0.13, px + step * 0.13, py + step * 0.13),
                fill=(255, 255, 255),
                outline=ink,
                width=2,
            )
            if rng.random() < 0.35 and px < canvas.width * 0.85:
                canvas.text(px, py - step * 0.35, some(PLACES, rng, False), size, ink)
    return canvas


def weather(rng: np.random.Generator) -> Canvas:
    """Days with their suns and clouds and degrees."""
    canvas, ink, (_, top, _, bottom), size = _plot(rng)
    n = int(rng.integers(3, 8))
    wide = canvas.width / n
    for i in range(n):
        x, y, r = (i + 0.5) * wide, top + (bottom - top) * 0.42, min(wide * 0.22, (bottom - top) * 0.2)
        canvas.text(x, top + size, ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[i], size, ink)
        if rng.random() < 0.6:
            canvas.dot(x, y, r, (250, 190, 40))
        if rng.random() < 0.6:
            for dx in (-0.5, 0.1, 0.6):
                canvas.dot(x + dx * r, y + r * 0.5, r * 0.6, (165, 175, 190))
            for dx in (-0.4, 0.0, 0.4) if rng.random() < 0.5 else ():
                canvas.pen.line((x + dx * r, y + r * 1.2, x + dx * r - 4, y + r * 1.7), fill=(70, 130, 220), width=2)
        canvas.text(x, top + (bottom - top) * 0.85, f"{int(rng.integers(-9, 38))} C", size, ink)
    return canvas
