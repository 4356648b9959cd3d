"""What a scene is: a picture, the things and the words in it, and a canvas that draws the picture with its labels."""

from __future__ import annotations

import colorsys
import functools
import importlib.util
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

GRID = 64  # label cells along one edge
FINE = 2  # places along one edge of a cell, for tips

SHAPES = (
    "circle",
    "square",
    "rectangle",
    "triangle",
    "star",
    "pentagon",
    "hexagon",
    "diamond",
    "oval",
    "heart",
    "cross",
    "arrow",
)
PARTS = ("bar", "slice", "line", "point", "button", "field", "tick box", "box", "connector", "sign")
CLASSES = ("background", *SHAPES, *PARTS, "text", "foreign", "swatch")  # the last: a legend's coloured sign
COLOURS = (
    "red",
    "orange",
    "yellow",
    "green",
    "turquoise",
    "blue",
    "purple",
    "pink",
    "brown",
    "black",
    "grey",
    "white",
)
IGNORED = 255  # a label that is not scored

RGB = tuple[int, int, int]
Point = tuple[float, float]
Box = tuple[float, float, float, float]

# name -> ranges of hue (degrees), saturation and value; wide, with gaps where people disagree about the name
_RANGES: dict[str, list[tuple[float, float, float, float, float, float]]] = {
    "red": [(-10, 7, 0.7, 1, 0.65, 1), (-4, 4, 0.85, 1, 0.5, 1)],
    "orange": [(22, 36, 0.8, 1, 0.9, 1)],
    "yellow": [(48, 60, 0.6, 1, 0.9, 1)],
    "green": [(95, 148, 0.45, 1, 0.4, 0.9), (105, 130, 0.6, 1, 0.8, 1), (85, 100, 0.5, 0.8, 0.55, 0.85)],
    "turquoise": [(173, 187, 0.5, 1, 0.55, 0.95)],
    "blue": [(205, 240, 0.55, 1, 0.5, 1), (205, 216, 0.45, 0.9, 0.65, 0.95), (225, 242, 0.7, 1, 0.4, 0.9)],
    "purple": [(266, 292, 0.4, 1, 0.45, 0.9)],
    "pink": [(318, 345, 0.3, 0.65, 0.9, 1), (318, 332, 0.6, 0.95, 0.9, 1)],
    "brown": [(14, 30, 0.5, 0.85, 0.3, 0.58)],
    "black": [(0, 360, 0, 0.3, 0, 0.12)],
    "grey": [(0, 360, 0, 0.05, 0.4, 0.7)],
    "white": [(0, 360, 0, 0.03, 0.97, 1)],
}
# the pure colours that drawing programs offer first
_PURE: dict[str, list[RGB]] = {
    "red": [(255, 0, 0), (214, 39, 40)],
    "orange": [(255, 165, 0), (255, 127, 14), (255, 128, 0)],
    "yellow": [(255, 255, 0), (255, 215, 0)],
    "green": [(0, 128, 0), (0, 255, 0), (44, 160, 44), (76, 175, 80)],
    "turquoise": [(0, 206, 209), (23, 190, 207)],
    "blue": [(0, 0, 255), (31, 119, 180), (33, 150, 243), (68, 114, 196)],
    "purple": [(128, 0, 128), (148, 103, 189)],
    "pink": [(255, 105, 180), (227, 119, 194), (255, 192, 203)],
    "brown": [(139, 69, 19), (165, 82, 42)],
    "black": [(0, 0, 0)],
    "grey": [(128, 128, 128), (127, 127, 127), (160, 160, 160)],
    "white": [(255, 255, 255)],
}


def shade(name: str, rng: np.random.Generator) -> RGB:
    """Some colour that people call `name`."""
    if rng.random() < 0.35:
        pure = _PURE[name]
        return pure[int(rng.integers(len(pure)))]
    ranges = _RANGES[name]
    h0, h1, s0, s1, v0, v1 = ranges[int(rng.integers(len(ranges)))]
    h, s, v = rng.uniform(h0, h1) % 360 / 360, rng.uniform(s0, s1), rng.uniform(v0, v1)
    return rgb([255 * channel for channel in colorsys.hsv_to_rgb(h, s, v)])


def any_shade(rng: np.random.Generator) -> RGB:
    """Any colour at all."""
    return rgb(rng.integers(0, 256, 3))


def distance(a: RGB, b: RGB) -> float:
    """How far apart two colours look: Euclidean in RGB, weighted for the eye."""
    return float(np.sqrt(sum(w * (x - y) ** 2 for w, x, y in zip((0.9, 1.4, 0.7), a, b, strict=True))))


def mixed(a: RGB, b: RGB, share: float) -> RGB:
    """`share` of the way from `a` to `b`."""
    return rgb([x + (y - x) * share for x, y in zip(a, b, strict=True)])


def rgb(channels: Iterable[float]) -> RGB:
    """A colour from three numbers, rounded and held within 0..255."""
    red, green, blue = (min(255, max(0, round(float(channel)))) for channel in channels)
    return red, green, blue


# The fonts inside Pillow and matplotlib, so that pictures do not depend on what the machine has installed.
FONTS = {
    "pillow": "",
    "sans": "DejaVuSans.ttf",
    "sans bold": "DejaVuSans-Bold.ttf",
    "serif": "DejaVuSerif.ttf",
    "serif bold": "DejaVuSerif-Bold.ttf",
    "mono": "DejaVuSansMono.ttf",
    "roman": "cmr10.ttf",
    "grotesque": "cmss10.ttf",
}
HELD_OUT_FONTS = ("STIXGeneral.ttf", "STIXGeneralBol.ttf")


@functools.cache
def font(size: int, name: str = "pillow") -> ImageFont.FreeTypeFont:
    """A font by its name in FONTS, or by its file in HELD_OUT_FONTS."""
    if name == "pillow":
        loaded = ImageFont.load_default(size)
        assert isinstance(loaded, ImageFont.FreeTypeFont)
        return loaded
    package = importlib.util.find_spec("matplotlib")  # found without importing it: that takes a second
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent / "mpl-data" / "fonts" / "ttf"
    return ImageFont.truetype(folder / FONTS.get(name, name), size)


@dataclass(frozen=True)
class Text:
    """Words in a picture as one would read them, in the box that they fill, in pixels.

    `role` is "title", "x name", "y name", "tick", "category", "value", "legend", "heading", "message", "button",
    "field", "sign", "node", "menu", … or "" for words that nobody asks about.
    """

    text: str
    box: Box
    role: str = ""


@dataclass(frozen=True)
class Thing:
    """One object, bar, slice, line, button …

    `box` is left, top, right, bottom in pixels; `size` is its area or length. `label` is what the picture calls it,
    `series` the legend's name for its colour, `value` its number on the axis or its share in percent, `values` a
    line's numbers over the scene's categories: all as drawn, empty or None where the picture does not tell. `middle`
    is where it would be pointed at, None where that is the middle of its box.
    """

    name: str
    colour: str
    box: Box
    size: float = 0.0
    label: str = ""
    series: str = ""
    value: float | None = None
    values: tuple[float, ...] = ()
    middle: Point | None = None


@dataclass
class Scene:
    """A picture and everything that is true of it.

    `kind` is "drawing", "bar chart", "pie chart", "donut chart", "line chart", "scatter plot", "dialog", "form",
    "sign", "flowchart", "empty" or "foreign": the last are pictures that the model must refuse. `labels` is what
    Canvas.labels gives. `background` is None where its colour has no clear name. `facts` hold what only some kinds
    have. `texts` are all words in the picture, in reading order; `categories` the names along a chart's other axis;
    `swatches` the coloured signs of its legend, which nobody asks about, and which tell which name is which.
    """

    kind: str
    style: str
    image: Image.Image
    labels: NDArray[np.uint8]
    things: list[Thing] = field(default_factory=list)
    background: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    texts: list[Text] = field(default_factory=list)
    categories: tuple[str, ...] = ()
    swatches: list[Thing] = field(default_factory=list)


class Canvas:
    """Draws a picture and, beside it, which thing every pixel belongs to."""

    def __init__(self, width: int, height: int, background: RGB, background_name: str | None) -> None:
        self.width, self.height = width, height
        self.background = background
        self.background_name = background_name
        self.image = Image.new("RGB", (width, height), background)
        self._marks = Image.new("L", (width, height), 0)
        self.pen = ImageDraw.Draw(self.image)
        self._mark_pen = ImageDraw.Draw(self._marks)
        self._owners: list[tuple[int, int]] = [(0, _colour_index(background_name))]
        self._tips: list[Point] = []
        self.swatches: list[Thing] = []
        self.texts: list[Text] = []

    def add(self, name: str, colour: str | None) -> int:
        """A new owner of pixels; returns its mark."""
        self._owners.append((CLASSES.index(name), _colour_index(colour)))
        return len(self._owners) - 1

    def swatch(self, colour: str | None, box: Box) -> None:
        """The coloured sign beside a legend's name, which somebody draws there."""
        self.swatches.append(Thing("swatch", colour or "", box))
        self._mark_pen.rectangle(box, fill=self.add("swatch", colour))

    def tip(self, x: float, y: float) -> None:
        """A point of a line, at which a value can be read off."""
        self._tips.append((x, y))

    def polygon(self, points: list[Point], fill: RGB, mark: int | None = None) -> None:
        """A filled polygon; with `mark`, its pixels belong to that owner."""
        self.pen.polygon(points, fill=fill)
        if mark is not None:
            self._mark_pen.polygon(points, fill=mark)

    def outline(self, points: list[Point], colour: RGB, width: int, mark: int | None = None) -> None:
        """A closed line around `points`."""
        closed = [*points, points[0], points[1]]
        self.pen.line(closed, fill=colour, width=width, joint="curve")
        if mark is not None:
            self._mark_pen.line(closed, fill=mark, width=width)

    def mark_polygon(self, points: list[Point], mark: int) -> None:
        """Give the polygon's pixels to an owner without drawing."""
        self._mark_pen.polygon(points, fill=mark)

    def line(self, points: list[Point], colour: RGB, width: int, mark: int | None = None) -> None:
        """An open line."""
        self.pen.line(points, fill=colour, width=width, joint="curve")
        if mark is not None:
            # as wide as a label cell at least, or the cells' centres would miss it
            self._mark_pen.line(points, fill=mark, width=max(width + 2, self.height // GRID))

    def dot(self, x: float, y: float, radius: float, fill: RGB, mark: int | None = None) -> None:
        """A filled disc."""
        self.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)
        if mark is not None:
            radius = max(radius, self.height / GRID / 2)
            self._mark_pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=mark)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: int,
        colour: RGB,
        anchor: str = "mm",
        *,
        role: str = "",
        face: str = "pillow",
        upright: bool = False,
        labelled: bool = True,
    ) -> Box:
        """A line of text, kept in `texts`; its box, which is returned, is labelled "text" unless not `labelled`.

        With `upright` it reads from the bottom to the top, around x, y as its middle.
        """
        loaded = font(size, face)
        if upright:
            left, top, right, bottom = loaded.getbbox(text)
            strip = Image.new("L", (max(1, round(right - left)), max(1, round(bottom - top))), 0)
            ImageDraw.Draw(strip).text((-left, -top), text, fill=255, font=loaded)
            strip = strip.rotate(90, expand=True)
            at = round(x - strip.width / 2), round(y - strip.height / 2)
            self.image.paste(colour, at, strip)
            box: Box = (at[0], at[1], at[0] + strip.width, at[1] + strip.height)
        else:
            self.pen.text((x, y), text, fill=colour, font=loaded, anchor=anchor)
            box = self.pen.textbbox((x, y), text, font=loaded, anchor=anchor)
        self.texts.append(Text(text, box, role))
        if labelled:
            mark = len(self._owners)
            self._owners.append((CLASSES.index("text"), IGNORED))
            self._mark_pen.rectangle(box, fill=mark)
        return box

    def labels(self) -> NDArray[np.uint8]:
        """[GRID, GRID, 3] uint8: per cell an index into CLASSES, an index into COLOURS, and in which of its FINE · FINE
        places a line's point lies; IGNORED where nothing is scored.
        """
        cells = np.asarray(self._marks.resize((GRID, GRID), Image.Resampling.NEAREST))
        owners = np.array(self._owners, dtype=np.uint8)
        labels = np.full((GRID, GRID, 3), IGNORED, dtype=np.uint8)
        labels[..., :2] = owners[cells]
        for point in self._tips:
            column, row = self._place(point, GRID * FINE)
            labels[row // FINE, column // FINE, 2] = row % FINE * FINE + column % FINE
        return labels

    def _place(self, point: Point, cells: int) -> tuple[int, int]:
        x, y = point
        column = min(cells - 1, max(0, int(x / self.width * cells)))
        return column, min(cells - 1, max(0, int(y / self.height * cells)))


def foreign_labels() -> NDArray[np.uint8]:
    """The labels of a picture that the model must refuse."""
    labels = np.full((GRID, GRID, 3), IGNORED, dtype=np.uint8)
    labels[..., 0] = CLASSES.index("foreign")
    return labels


def _colour_index(name: str | None) -> int:
    return IGNORED if name is None else COLOURS.index(name)
