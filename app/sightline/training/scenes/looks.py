"""How windows look in several systems: their colours, title bars, corners and buttons."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import (
    FONTS,
    HELD_OUT_FONTS,
    RGB,
    Box,
    Canvas,
    Thing,
    any_shade,
    distance,
    font,
    mixed,
    rgb,
    shade,
)

STYLES = (
    "classic",
    "xp",
    "windows 10",
    "windows 11",
    "macos",
    "gnome",
    "kde",
    "material",
    "web",
    "flat",
    "aero",
    "ios",
    "terminal",
)
HELD_OUT_STYLES = ("aero", "ios", "terminal")
_ACCENTS = ("blue", "blue", "blue", "green", "purple", "orange", "red", "turquoise", "pink", "brown")


@dataclass
class Look:
    """One system's look with its choices made: `accent` colours what is highlighted, `bar` the title bar.

    `body_name` is the body's colour where it has a clear name, else "". `radius` is that of corners, in pixels.
    """

    style: str
    dark: bool
    face: str
    size: int
    body: RGB
    body_name: str
    ink: RGB
    accent: RGB
    accent_name: str
    bar: RGB | None
    bar_ink: RGB
    radius: int

    @property
    def faint(self) -> RGB:
        """Between body and ink: borders and what is less important."""
        return mixed(self.body, self.ink, 0.3)


def look(rng: np.random.Generator, height: int, *, held_out: bool) -> Look:
    """A look for a window in a picture so high; with `held_out`, half have a style and a font never trained on."""
    unseen = held_out and rng.random() < 0.5
    style = str(rng.choice(HELD_OUT_STYLES if unseen else STYLES[: -len(HELD_OUT_STYLES)]))
    face = str(rng.choice(HELD_OUT_FONTS if unseen else ["pillow", "sans", "sans", "grotesque", *FONTS]))
    if style == "terminal":
        face = "mono"
    dark = style not in ("classic", "xp", "aero", "terminal") and rng.random() < 0.3
    size = max(11, round(height * float(rng.uniform(0.028, 0.055))))
    accent_name = str(rng.choice(_ACCENTS))
    accent = shade(accent_name, rng)
    white: RGB = (255, 255, 255)
    ink: RGB = (20, 20, 22)
    if dark:
        tone = int(rng.integers(18, 62))
        body, body_name, ink = rgb(tone + rng.integers(-3, 8, 3)), "black" if tone < 24 else "", (232, 233, 235)
        if distance(accent, body) < 160:
            accent_name, accent = "blue", (33, 150, 243)
    elif style in ("classic", "terminal"):
        body, body_name = (192, 192, 192), "grey"
        if style == "classic" and rng.random() < 0.3:
            body, body_name = (212, 208, 200), ""
    elif style == "xp":
        body, body_name = (236, 233, 216), ""
    elif style in ("gnome", "kde", "macos") and rng.random() < 0.75:
        body, body_name = rgb([int(rng.integers(232, 248))] * 3), ""
    elif style == "flat" and rng.random() < 0.4:
        body, body_name = mixed(white, any_shade(rng), 0.15), ""
    else:
        body, body_name = white, "white"
    bar, bar_ink = _title_bar(style, dark, body, accent, rng)
    radius = {"classic": 0, "xp": 6, "windows 10": 0, "terminal": 0, "aero": 6}.get(style, int(rng.integers(3, 15)))
    return Look(style, dark, face, size, body, body_name, ink, accent, accent_name, bar, bar_ink, radius)


def _title_bar(style: str, dark: bool, body: RGB, accent: RGB, rng: np.random.Generator) -> tuple[RGB | None, RGB]:
    ink: RGB = (235, 235, 235) if dark else (25, 25, 28)
    if style in ("classic", "xp"):
        return ((0, 0, 128), (0, 84, 227), (128, 128, 128))[int(rng.integers(3 if style == "classic" else 2))], (
            255,
            255,
            255,
        )
    if style == "terminal":
        return None, ink
    if style == "aero":
        return (170, 200, 230), (20, 20, 25)
    if style in ("material", "ios"):
        return None, ink
    if style in ("web", "flat"):
        pick = rng.random()
        if pick < 0.25:
            return accent, (255, 255, 255) if sum(accent) < 480 else (20, 20, 20)
        return (body, ink) if pick < 0.8 else (None, ink)
    if style == "windows 10" and rng.random() < 0.3:
        return accent, (255, 255, 255) if sum(accent) < 480 else (20, 20, 20)
    if dark:
        return mixed(body, (255, 255, 255) if rng.random() < 0.5 else (0, 0, 0), 0.1), ink
    return mixed((255, 255, 255), body, float(rng.random())) if rng.random() < 0.6 else mixed(body, ink, 0.1), ink


def window(canvas: Canvas, box: Box, theme: Look, title: str, rng: np.random.Generator) -> float:
    """Draw a window's frame with its title, "" for none; returns where the room below the title bar begins."""
    left, top, right, bottom = box
    pen, size = canvas.pen, theme.size
    floating = left > 2 and rng.random() < 0.7 and theme.style not in ("classic",)
    if floating:
        depth = max(2, size // 3)
        shadow = mixed(canvas.background, (0, 0, 0), 0.35)
        pen.rounded_rectangle((left + depth, top + depth, right + depth, bottom + depth), theme.radius, fill=shadow)
    edge = mixed(theme.body, (0, 0, 0) if not theme.dark else (255, 255, 255), 0.3)
    radius = theme.radius if left > 2 else 0
    pen.rounded_rectangle(box, radius, fill=theme.body, outline=edge)
    canvas.mark_polygon([(left, top), (right, top), (right, bottom), (left, bottom)], 0)
    if theme.style == "classic":
        pen.line((left, bottom, left, top, right, top), fill=(255, 255, 255))
        pen.line((left, bottom, right, bottom, right, top), fill=(64, 64, 64))
    if theme.style == "terminal":
        pen.rectangle((left + 5, top + 5, right - 5, bottom - 5), outline=theme.ink)
        if title:
            wide = font(size, theme.face).getlength(title) / 2 + 4
            middle = (left + right) / 2
            pen.rectangle((middle - wide, top, middle + wide, top + 2 * size * 0.6), fill=theme.body)
            canvas.text(middle, top + 3 + size / 2, title, size, (170, 0, 0), role="title", face=theme.face)
        return top + 1.8 * size
    if theme.bar is None:
        return top + size * 0.4
    high = size * (1.7 if theme.style == "classic" else float(rng.uniform(1.9, 2.7)))
    inset = 3 if theme.style == "classic" else 1
    pen.rounded_rectangle(
        (left + inset, top + inset, right - inset, top + high),
        min(radius, high / 2 - inset),
        fill=theme.bar,
        corners=(True, True, False, False),
    )
    if theme.style in ("web", "gnome", "kde") and rng.random() < 0.6:
        pen.line((left + 1, top + high, right - 1, top + high), fill=mixed(theme.body, theme.ink, 0.15))
    middle = top + (high + inset) / 2
    _controls(canvas, left, right, middle, theme)
    if title:
        if theme.style in ("macos", "gnome", "kde"):
            canvas.text((left + right) / 2, middle, title, size, theme.bar_ink, role="title", face=theme.face)
        else:
            at = left + size * 0.8
            if theme.style in ("classic", "xp", "windows 10", "aero") and rng.random() < 0.5:
                pen.rectangle((at, middle - size * 0.4, at + size * 0.8, middle + size * 0.4), fill=any_shade(rng))
                at += size * 1.3
            canvas.text(at, middle, title, size, theme.bar_ink, "lm", role="title", face=theme.face)
    return top + high


def _controls(canvas: Canvas, left: float, right: float, y: float, theme: Look) -> None:
    """What closes the window, and its neighbours."""
    pen, size = canvas.pen, theme.size
    r = size * 0.3
    if theme.style == "macos":
        for i, paint in enumerate(((255, 95, 87), (254, 188, 46), (40, 200, 64))):
            x = left + size * (0.9 + i)
            pen.ellipse((x - r, y - r, x + r, y + r), fill=paint)
        return
    x = right - size * 1.1
    ink = theme.bar_ink
    if theme.style in ("classic", "xp", "aero"):
        face = (192, 192, 192) if theme.style == "classic" else (224, 67, 41)
        pen.rectangle(
            (x - size * 0.6, y - size * 0.6, x + size * 0.6, y + size * 0.6), fill=face, outline=(240, 240, 240)
        )
        ink = (0, 0, 0) if theme.style == "classic" else (255, 255, 255)
    elif theme.style == "gnome":
        pen.ellipse((x - 2 * r, y - 2 * r, x + 2 * r, y + 2 * r), fill=mixed(theme.bar or theme.body, theme.ink, 0.12))
    pen.line((x - r, y - r, x + r, y + r), fill=ink, width=max(1, size // 10))
    pen.line((x - r, y + r, x + r, y - r), fill=ink, width=max(1, size // 10))
    if theme.style in ("windows 10", "windows 11", "kde"):
        pen.rectangle((x - 2.6 * size - r, y - r, x - 2.6 * size + r, y + r), outline=ink)


def button(canvas: Canvas, box: Box, label: str, theme: Look, rng: np.random.Generator, *, highlighted: bool) -> Thing:
    """Draw a button in the theme's way."""
    left, top, right, bottom = box
    pen, style = canvas.pen, theme.style
    face, name = _button_face(theme, highlighted=highlighted)
    mark = canvas.add("button", name or None)
    canvas.mark_polygon([(left, top), (right, top), (right, bottom), (left, bottom)], mark)
    ink = theme.ink
    if highlighted and face == theme.accent:
        ink = (255, 255, 255) if sum(face) < 480 else (15, 15, 15)
    if style == "classic":
        pen.rectangle(box, fill=face)
        pen.line((left, bottom, left, top, right, top), fill=(255, 255, 255), width=2)
        pen.line((left, bottom, right, bottom, right, top), fill=(80, 80, 80), width=2)
        if highlighted:
            pen.rectangle((left - 2, top - 2, right + 2, bottom + 2), outline=(0, 0, 0))
    elif style == "terminal":
        pen.rectangle(box, fill=face)
        ink = (255, 255, 255) if highlighted else (0, 0, 0)
    elif style in ("material", "ios"):
        if face == theme.accent:
            pen.rounded_rectangle(box, (bottom - top) / 2, fill=face)
        else:
            ink = theme.accent if distance(theme.accent, theme.body) > 120 else theme.ink
    else:
        radius = min(theme.radius, (bottom - top) / 2) if style != "gnome" else (bottom - top) * 0.3
        edge = mixed(face, (0, 0, 0) if not theme.dark else (255, 255, 255), 0.25)
        if style in ("xp", "windows 10", "aero") and highlighted:
            edge = (0, 120, 215)
        thick = 2 if highlighted and face != theme.accent else 1
        pen.rounded_rectangle(box, radius, fill=face, outline=edge, width=thick)
    canvas.text(
        (left + right) / 2,
        (top + bottom) / 2,
        label,
        theme.size,
        ink,
        role="button",
        face=theme.face,
        labelled=False,
    )
    return Thing("button", name, box, (right - left) * (bottom - top), label)


def _button_face(theme: Look, *, highlighted: bool) -> tuple[RGB, str]:
    """A button's colour and its name, "" where people would disagree."""
    if theme.style == "terminal":
        return ((170, 0, 0), "red") if highlighted else (theme.body, theme.body_name)
    if theme.style == "classic":
        return theme.body, theme.body_name
    if highlighted and theme.style not in ("xp", "windows 10", "aero", "ios"):
        return theme.accent, theme.accent_name
    if theme.style in ("material", "ios"):
        return theme.body, ""
    if theme.dark:
        return mixed(theme.body, (255, 255, 255), 0.12), ""
    if theme.style in ("xp", "windows 10", "aero", "kde"):
        return (225, 225, 225), ""
    if theme.style in ("windows 11", "macos"):
        return (254, 254, 254), "white"
    if theme.body_name == "white" and theme.radius % 2:
        return (255, 255, 255), "white"
    return mixed(theme.body, (0, 0, 0), 0.09), ""


def tick_box(
    canvas: Canvas, x: float, y: float, label: str, theme: Look, rng: np.random.Generator, *, ticked: bool
) -> Thing:
    """Draw a tick box, its left edge at x and its middle at y, with its words beside it."""
    side = theme.size * 0.95
    box = (x, y - side / 2, x + side, y + side / 2)
    filled = ticked and theme.style not in ("classic", "xp", "terminal", "aero")
    ground: RGB = (255, 255, 255) if not theme.dark else mixed(theme.body, (0, 0, 0), 0.3)
    face = theme.accent if filled else ground
    canvas.pen.rounded_rectangle(box, min(theme.radius, side / 4), fill=face, outline=mixed(theme.body, theme.ink, 0.6))
    colour = theme.accent_name if filled else ("" if theme.dark else "white")
    mark = canvas.add("tick box", colour or None)
    canvas.mark_polygon([(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])], mark)
    if ticked:
        ink = ((255, 255, 255) if sum(face) < 520 else (10, 10, 10)) if filled or theme.dark else (10, 10, 10)
        thick = max(2, round(side / 8))
        if theme.style == "terminal":
            canvas.pen.line((x + 3, y - side / 2 + 3, x + side - 3, y + side / 2 - 3), fill=ink, width=thick)
            canvas.pen.line((x + 3, y + side / 2 - 3, x + side - 3, y - side / 2 + 3), fill=ink, width=thick)
        else:
            hook = [(x + side * a, y + side * b) for a, b in ((0.2, 0.0), (0.42, 0.24), (0.82, -0.28))]
            canvas.pen.line(hook, fill=ink, width=thick)
    canvas.text(x + side * 1.5, y, label, theme.size, theme.ink, "lm", role="label", face=theme.face)
    return Thing("tick box", colour, box, side * side, label, value=1.0 if ticked else 0.0)
