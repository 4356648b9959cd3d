"""Drawings: one to nine coloured shapes on a background, in several styles."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from sightline.training.scenes.canvas import (
    COLOURS,
    RGB,
    SHAPES,
    Box,
    Canvas,
    Point,
    Scene,
    Thing,
    any_shade,
    distance,
    mixed,
    rgb,
    shade,
)

STYLES = ("flat", "outlined", "contour", "wobbly", "gradient", "sketch", "sticker")
HELD_OUT_STYLE = "sticker"

_SHAPE_WEIGHTS = np.array([1.5, 1.4, 1.0, 1.3, 1.2, 0.8, 0.9, 0.9, 0.6, 0.9, 0.8, 0.8])
_WORDS = ("Shapes", "Figure 1", "Exercise", "Look!", "Example", "A B C", "Page 3", "Untitled", "My drawing", "Hello")


def size_of_sheet(rng: np.random.Generator) -> tuple[int, int]:
    """A picture's width and height in pixels, drawn at most sizes and forms that people use."""
    ratio = float(
        rng.choice([1, 4 / 3, 3 / 2, 16 / 10, 16 / 9, 3 / 4, 1.2], p=[0.33, 0.32, 0.13, 0.07, 0.08, 0.03, 0.04])
    )
    height = int(rng.integers(230, 480))
    return round(height * ratio), height


def backdrop(rng: np.random.Generator) -> tuple[RGB, str | None]:
    """A background colour and its name, None where people would disagree."""
    pick = rng.random()
    if pick < 0.45:
        return (255, 255, 255), "white"
    if pick < 0.55:
        grey = int(rng.integers(246, 255))
        tint = rng.integers(-4, 5, 3)
        return rgb(grey + tint), "white"
    if pick < 0.63:
        return mixed((255, 255, 255), any_shade(rng), float(rng.uniform(0.1, 0.3))), None
    if pick < 0.73:
        return shade("black", rng), "black"
    name = str(rng.choice([c for c in COLOURS if c not in ("white", "black")]))
    return shade(name, rng), name


def outline_of(shape: str, rng: np.random.Generator, x: float, y: float, w: float, h: float) -> list[Point]:
    """The corners of a shape that fills a w × h box around x, y."""
    if shape in ("circle", "oval"):
        return [(x + w / 2 * math.cos(a), y + h / 2 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 40, False)]
    points: list[Point]
    if shape in ("square", "rectangle"):
        points = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    elif shape == "triangle":
        tip = float(rng.choice([0, 0, 0, -1, rng.uniform(-0.6, 0.6)]))
        points = [(tip, -1), (1, 1), (-1, 1)]
        if rng.random() < 0.2:
            points = [(-px, -py) for px, py in points]
    elif shape == "diamond":
        points = [(0, -1), (1, 0), (0, 1), (-1, 0)]
    elif shape in ("pentagon", "hexagon"):
        corners = 5 if shape == "pentagon" else 6
        turn = -math.pi / 2 if corners == 5 or rng.random() < 0.5 else 0
        points = [
            (math.cos(turn + 2 * math.pi * i / corners), math.sin(turn + 2 * math.pi * i / corners))
            for i in range(corners)
        ]
    elif shape == "star":
        inner = float(rng.uniform(0.38, 0.5))
        points = [
            (r * math.cos(math.pi * i / 5 - math.pi / 2), r * math.sin(math.pi * i / 5 - math.pi / 2))
            for i, r in enumerate([1, inner] * 5)
        ]
    elif shape == "heart":
        ts = np.linspace(0, 2 * math.pi, 36, False)
        points = [
            (
                math.sin(t) ** 3,
                -(13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) / 16 + 0.1,
            )
            for t in ts
        ]
    elif shape == "cross":
        t = float(rng.uniform(0.26, 0.4))
        points = [
            (-t, -1),
            (t, -1),
            (t, -t),
            (1, -t),
            (1, t),
            (t, t),
            (t, 1),
            (-t, 1),
            (-t, t),
            (-1, t),
            (-1, -t),
            (-t, -t),
        ]
    else:  # arrow
        t, neck = float(rng.uniform(0.2, 0.35)), float(rng.uniform(-0.1, 0.3))
        points = [(-1, -t), (neck, -t), (neck, -0.75), (1, 0), (neck, 0.75), (neck, t), (-1, t)]
        quarter = int(rng.choice([0, 0, 1, 2, 3]))
        for _ in range(quarter):
            points = [(-py, px) for px, py in points]
    turn = 0.0
    if shape not in ("diamond", "heart", "cross") and rng.random() < 0.35:
        turn = float(rng.uniform(-1, 1)) * (0.2 if shape in ("square", "rectangle", "arrow") else 0.4)
    c, s = math.cos(turn), math.sin(turn)
    return [(x + w / 2 * (px * c - py * s), y + h / 2 * (px * s + py * c)) for px, py in points]


def _wobble(points: list[Point], amount: float, rng: np.random.Generator) -> list[Point]:
    """The outline as an unsteady hand draws it."""
    dense: list[Point] = []
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        steps = max(1, round(math.hypot(bx - ax, by - ay) / 12))
        dense += [(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(steps)]
    shake = rng.normal(0, amount, (len(dense), 2))
    shake = (shake + np.roll(shake, 1, 0) + np.roll(shake, 2, 0)) / 2
    return [(x + float(dx), y + float(dy)) for (x, y), (dx, dy) in zip(dense, shake, strict=True)]


def _long(long: float, upright: float, rng: np.random.Generator) -> tuple[float, float]:
    """The sides of something long. Wide pictures reach the model squeezed into a square, in which a circle or a
    square looks tall: what stands upright must be taller than that.
    """
    if rng.random() < upright:
        return long / float(rng.uniform(2.3, 3.0)), long
    return long, long / float(rng.uniform(1.7, 2.6))


def _sizes(shape: str, side: float, rng: np.random.Generator) -> tuple[float, float]:
    if shape == "rectangle":
        return _long(side * float(rng.uniform(1.15, 1.3)), 0.3, rng)
    if shape == "oval":
        return _long(side * float(rng.uniform(1.1, 1.25)), 0.1, rng)
    if shape == "diamond":
        return side * float(rng.uniform(0.6, 0.95)), side
    if shape in ("triangle", "arrow", "cross", "heart"):
        return side * float(rng.uniform(0.85, 1.15)), side
    return side, side


def _place(boxes: list[Box], w: float, h: float, width: int, height: int, rng: np.random.Generator) -> Point | None:
    gap = 0.02 * min(width, height)
    for _ in range(40):
        x = float(rng.uniform(w / 2 + gap, width - w / 2 - gap))
        y = float(rng.uniform(h / 2 + gap, height - h / 2 - gap))
        if all(
            x + w / 2 + gap < left or x - w / 2 - gap > right or y + h / 2 + gap < top or y - h / 2 - gap > bottom
            for left, top, right, bottom in boxes
        ):
            return x, y
    return None


def drawing(rng: np.random.Generator, style: str | None = None) -> Scene:
    """A drawing; `style` is one of STYLES, or any but the held-out one."""
    if style is None:
        style = str(rng.choice([s for s in STYLES if s != HELD_OUT_STYLE], p=[0.42, 0.18, 0.1, 0.12, 0.1, 0.08]))
    width, height = size_of_sheet(rng)
    ground, ground_name = backdrop(rng)
    canvas = Canvas(width, height, ground, ground_name)
    _texture(canvas, style, rng)
    count = int(rng.choice(10, p=[0, 0.14, 0.14, 0.16, 0.14, 0.12, 0.1, 0.08, 0.06, 0.06]))
    few_colours = rng.random() < 0.3
    few_shapes = rng.random() < 0.3
    usable = [c for c in COLOURS if c != ground_name]
    colours = list(rng.choice(usable, int(rng.integers(1, 4)), replace=False)) if few_colours else usable
    weights = _SHAPE_WEIGHTS / _SHAPE_WEIGHTS.sum()
    shapes = list(rng.choice(SHAPES, int(rng.integers(1, 3)), replace=False, p=weights)) if few_shapes else None
    largest = min(0.62, 0.95 / math.sqrt(count)) * min(width, height)
    things: list[Thing] = []
    boxes: list[Box] = []
    equal_sizes = float(rng.uniform(0.5, 0.9)) * largest if rng.random() < 0.25 else None
    pen_width = max(2, round(float(rng.uniform(0.006, 0.016)) * height))
    for _ in range(count):
        shape = str(rng.choice(shapes)) if shapes else str(rng.choice(SHAPES, p=weights))
        colour = str(rng.choice(colours))
        side = equal_sizes or max(0.1 * min(width, height), float(rng.uniform(0.3, 1.0)) * largest)
        w, h = _sizes(shape, side, rng)
        at = _place(boxes, w, h, width, height, rng)
        paint = shade(colour, rng)
        for _ in range(20):
            if distance(paint, ground) > 95:
                break
            colour = str(rng.choice(usable))
            paint = shade(colour, rng)
        else:
            continue
        if at is None:
            continue
        x, y = at
        points = outline_of(shape, rng, x, y, w, h)
        if style in ("wobbly", "sketch"):
            points = _wobble(points, 0.006 * height, rng)
        mark = canvas.add(shape, colour)
        _fill(canvas, points, paint, mark, style, pen_width, rng)
        boxes.append((x - w / 2, y - h / 2, x + w / 2, y + h / 2))
        things.append(Thing(shape, colour, boxes[-1], w * h))
    if rng.random() < 0.12:
        _caption(canvas, boxes, rng)
    return Scene("drawing" if things else "empty", style, canvas.image, canvas.labels(), things, ground_name)


def empty(rng: np.random.Generator) -> Scene:
    """A sheet on which nothing is drawn."""
    width, height = size_of_sheet(rng)
    ground, name = backdrop(rng)
    canvas = Canvas(width, height, ground, name)
    return Scene("empty", "flat", canvas.image, canvas.labels(), [], name)


def _texture(canvas: Canvas, style: str, rng: np.random.Generator) -> None:
    pick = rng.random()
    if pick < 0.08:  # squared paper
        step, ink = int(rng.integers(12, 40)), mixed(canvas.background, (120, 150, 190), 0.3)
        for x in range(0, canvas.width, step):
            canvas.pen.line((x, 0, x, canvas.height), fill=ink)
        for y in range(0, canvas.height, step):
            canvas.pen.line((0, y, canvas.width, y), fill=ink)
    elif pick < 0.16 or (style == "sketch" and pick < 0.5):  # the grain of paper
        grain = rng.normal(0, float(rng.uniform(2, 7)), (canvas.height, canvas.width, 1))
        pixels = np.clip(np.asarray(canvas.image) + grain, 0, 255).astype(np.uint8)
        canvas.image.paste(Image.fromarray(pixels))
    elif pick < 0.26:  # a slight gradient
        end = mixed(canvas.background, (255, 255, 255) if sum(canvas.background) < 380 else (0, 0, 0), 0.14)
        ramp = Image.linear_gradient("L").resize(canvas.image.size)
        canvas.image.paste(Image.composite(Image.new("RGB", ramp.size, end), canvas.image, ramp))
    elif pick < 0.32:  # a frame
        ink = mixed(canvas.background, (90, 90, 90), 0.7)
        canvas.pen.rectangle((0, 0, canvas.width - 1, canvas.height - 1), outline=ink, width=int(rng.integers(1, 5)))


def _fill(
    canvas: Canvas, points: list[Point], paint: RGB, mark: int, style: str, pen: int, rng: np.random.Generator
) -> None:
    dark = sum(canvas.background) < 300
    if style == "contour":
        canvas.mark_polygon(points, mark)
        canvas.outline(points, paint, max(pen, 4), mark)
        return
    if style == "sketch":
        canvas.mark_polygon(points, mark)
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        mask = Image.new("L", canvas.image.size, 0)
        strokes = ImageDraw.Draw(mask)
        step = max(4, pen + int(rng.integers(0, 4)))
        for offset in np.arange(min(xs) - (max(ys) - min(ys)), max(xs), step):
            strokes.line((offset, max(ys), offset + max(ys) - min(ys), min(ys)), fill=255, width=max(2, step - 2))
        inside = Image.new("L", canvas.image.size, 0)
        ImageDraw.Draw(inside).polygon(points, fill=255)
        canvas.image.paste(paint, mask=Image.composite(mask, inside, inside))
        canvas.outline(points, paint, max(2, pen), None)
        return
    if style == "gradient":
        lighter = mixed(paint, (255, 255, 255) if sum(paint) < 600 else (0, 0, 0), 0.14)
        darker = mixed(paint, (0, 0, 0), 0.08)
        mask = Image.new("L", canvas.image.size, 0)
        ImageDraw.Draw(mask).polygon(points, fill=255)
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = (math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)) + 1, math.ceil(max(ys)) + 1)
        size = (box[2] - box[0], box[3] - box[1])
        ramp = Image.linear_gradient("L").resize(size)
        blend = Image.composite(Image.new("RGB", size, darker), Image.new("RGB", size, lighter), ramp)
        canvas.image.paste(blend, box[:2], mask.crop(box))
        canvas.mark_polygon(points, mark)
        return
    if style == "sticker":
        shadow = mixed(canvas.background, (0, 0, 0), 0.25)
        canvas.polygon([(x + 4, y + 5) for x, y in points], shadow)
        canvas.polygon(points, paint, mark)
        canvas.outline(points, (250, 250, 250), max(3, pen))
        return
    canvas.polygon(points, paint, mark)
    if style == "outlined" or (style == "wobbly" and rng.random() < 0.6):
        ink = (235, 235, 235) if dark else (25, 25, 25)
        canvas.outline(points, ink if rng.random() < 0.7 else mixed(paint, (0, 0, 0), 0.5), pen)


def _caption(canvas: Canvas, boxes: list[Box], rng: np.random.Generator) -> None:
    text = str(rng.choice(_WORDS))
    size = int(rng.integers(12, 26))
    top = rng.random() < 0.5
    y = size if top else canvas.height - size
    if any((box[1] < 2 * size) if top else (box[3] > canvas.height - 2 * size) for box in boxes):
        return
    ink = (235, 235, 235) if sum(canvas.background) < 300 else (30, 30, 30)
    canvas.text(canvas.width * float(rng.uniform(0.2, 0.8)), y, text, size, ink)
