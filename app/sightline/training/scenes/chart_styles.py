"""The looks of charts, as programs, newspapers and people draw them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import COLOURS, HELD_OUT_FONTS, RGB, mixed, shade

HELD_OUT_STYLES = ("matplotlib", "neon", "broadsheet", "textbook")
STYLES = (
    "axes",
    "ggplot",
    "seaborn",
    "bmh",
    "polls",
    "night",
    "office",
    "calc",
    "sheets",
    "web",
    "dashboard",
    "card",
    "newspaper",
    "sketch",
    "print",
    "tinted",
    "free",
)
_SHARES = (0.17, 0.04, 0.07, 0.02, 0.03, 0.04, 0.12, 0.04, 0.07, 0.09, 0.07, 0.05, 0.04, 0.04, 0.03, 0.03, 0.05)


@dataclass
class Style:
    """How a chart looks; the fields say what each part may be."""

    name: str
    ground: RGB = (255, 255, 255)
    ground_name: str | None = "white"
    panel: RGB | None = None  # behind the data, where it differs from the ground
    page: RGB | None = None  # around a card
    ink: RGB = (38, 38, 38)
    muted: RGB = (38, 38, 38)  # for ticks, categories and legends
    grid: RGB = (217, 217, 217)
    spines: RGB = (38, 38, 38)
    palette: str | None = None  # None: any shade of every name
    face: str = "sans"
    heading: str = "sans"
    grid_lines: str = "value"  # "none", "value", "both"
    dashed_grid: bool = False
    grid_above: bool = False
    frame: str = "box"  # "box", "corner", "foot", "none"
    tick_marks: int = 0  # pixels outward; negative inward
    title_at: str = "centre"  # "left"
    legend_at: str = "right"  # "below", "top", "inside", "ends"
    legend_box: bool = False
    title_share: float = 1.2  # of the text's size
    fill: str = "flat"  # "gradient", "hatch", "sketch", "solid" (with sides)
    border: RGB | None = None
    rounded: float = 0.0  # part of a bar's thickness
    loose: bool = False  # the axis ends anywhere, not at a tick
    axis_right: bool = False
    wobble: bool = False
    soft: bool = True  # edges are smoothed
    text_divisor: float = 42.0  # the picture's mean side over the text's size
    names: float = 0.45  # how often axes are named
    numbers: float = 0.25  # how often bars and points carry their value

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return sum(self.ground) < 330

    @property
    def behind(self) -> RGB:
        """The colour behind the data."""
        return self.panel or self.ground


def _any(rng: np.random.Generator, *options: str) -> str:
    return options[int(rng.integers(len(options)))]


def _dark(style: Style, ground: RGB, name: str | None) -> Style:
    style.ground, style.ground_name = ground, name
    style.ink, style.muted = (235, 237, 240), (190, 194, 200)
    style.grid, style.spines = mixed(ground, (255, 255, 255), 0.15), mixed(ground, (255, 255, 255), 0.35)
    return style


def style_of(name: str, rng: np.random.Generator) -> Style:
    """One of STYLES or HELD_OUT_STYLES, as varied as its charts are in the wild."""
    s = _BASE[name](rng)
    s.name, s.soft = name, rng.random() < 0.8
    if name not in HELD_OUT_STYLES:
        _varied(s, rng)
        if s.face == "sans" and rng.random() < 0.3:
            s.face = s.heading = _any(rng, "pillow", "grotesque", "serif", "sans bold", "mono")
    elif rng.random() < 0.7:
        s.face, s.heading = HELD_OUT_FONTS[0], HELD_OUT_FONTS[int(rng.integers(2))]
    return s


def any_style(rng: np.random.Generator, *, held_out: bool) -> Style:
    """Some style; with `held_out`, one that is never trained on and drawn by this program."""
    if held_out:
        return style_of(_any(rng, *HELD_OUT_STYLES[1:]), rng)
    return style_of(str(rng.choice(STYLES, p=_SHARES)), rng)


def _varied(s: Style, rng: np.random.Generator) -> None:
    """Change a few parts, as people do."""
    if rng.random() < 0.15:
        s.grid_lines = _any(rng, "none", "value", "both")
    if rng.random() < 0.12:
        s.frame = _any(rng, "box", "corner", "foot", "none")
    if rng.random() < 0.2:
        s.legend_at = _any(rng, "right", "below", "top", "inside", "ends")
    if rng.random() < 0.12:
        s.title_at = _any(rng, "left", "centre")
    if rng.random() < 0.15:
        s.dashed_grid = True
    if rng.random() < 0.06 and s.name != "sketch":
        s.fill = _any(rng, "gradient", "hatch", "solid")
    if rng.random() < 0.12:
        s.border = s.ink if rng.random() < 0.7 else (255, 255, 255)
    if rng.random() < 0.2:
        s.text_divisor *= float(rng.uniform(0.75, 1.15))
    if rng.random() < 0.15:
        s.palette = None
    elif rng.random() < 0.12:
        s.palette = _any(rng, "css", "css 2", "css 3", "set1", "letters", "material", "okabe")


def _axes(rng: np.random.Generator) -> Style:
    s = Style("", ink=(0, 0, 0), muted=(0, 0, 0), spines=(0, 0, 0), palette="tab10", tick_marks=4)
    s.grid_lines = "none" if rng.random() < 0.65 else _any(rng, "value", "both")
    s.grid = (176, 176, 176) if rng.random() < 0.5 else (215, 215, 215)
    s.legend_at = "inside" if rng.random() < 0.7 else "right"
    s.legend_box, s.loose, s.names = True, True, 0.7
    if rng.random() < 0.15:
        s.frame = "corner"
    if rng.random() < 0.45:
        s.palette = _any(rng, "css", "css 2", "css 3", "letters", "set1", "dark2", "tableau")
    return s


def _ggplot(rng: np.random.Generator) -> Style:
    return Style(
        "",
        panel=(229, 229, 229),
        ground_name=None,
        ink=(60, 60, 60),
        muted=(85, 85, 85),
        grid=(255, 255, 255),
        grid_lines="both",
        frame="none",
        palette="ggplot",
        tick_marks=4,
        loose=True,
        legend_box=rng.random() < 0.5,
        legend_at=_any(rng, "inside", "right"),
    )


def _seaborn(rng: np.random.Generator) -> Style:
    s = Style("", palette=_any(rng, "seaborn", "seaborn", "bright", "okabe"), loose=True, legend_at="inside", names=0.7)
    s.legend_box = True
    if rng.random() < 0.5:
        s.panel, s.ground_name, s.grid, s.frame = (234, 234, 242), None, (255, 255, 255), "none"
        s.grid_lines = "both"
    else:
        s.grid, s.spines = (204, 204, 204), (204, 204, 204)
        s.frame = _any(rng, "box", "corner", "foot")
        s.grid_lines = _any(rng, "value", "both", "none")
    return s


def _bmh(rng: np.random.Generator) -> Style:
    s = Style("", panel=(238, 238, 238), ground_name=None, grid=(178, 178, 178), spines=(188, 188, 188), palette="bmh")
    s.grid_lines, s.dashed_grid, s.loose, s.legend_at = "both", True, True, "inside"
    return s


def _polls(rng: np.random.Generator) -> Style:
    s = Style("", ground=(240, 240, 240), ground_name=None, grid=(203, 203, 203), palette="polls", frame="none")
    s.grid_lines, s.title_share, s.heading, s.loose = "both", 1.5, "sans bold", True
    s.title_at = _any(rng, "left", "centre")
    return s


def _night(rng: np.random.Generator) -> Style:
    s = _dark(Style("", palette=_any(rng, "night", "tab10", "okabe", "material")), (0, 0, 0), "black")
    s.ink = s.muted = s.spines = (255, 255, 255)
    s.grid_lines = _any(rng, "none", "none", "both", "value")
    s.tick_marks, s.loose, s.legend_at, s.legend_box = 4, True, "inside", True
    if s.palette in ("okabe", "material"):
        s.palette = "night"
    return s


def _office(rng: np.random.Generator) -> Style:
    old = rng.random() < 0.35
    s = Style("", palette="office 2007" if old else _any(rng, "office 2013", "office 2016", "office 2024"))
    s.ink = s.muted = (0, 0, 0) if old else (89, 89, 89)
    s.grid = s.spines = (134, 134, 134) if old else (217, 217, 217)
    s.frame = "corner" if old else "foot"
    s.tick_marks = 3 if old else 0
    s.legend_at = "right" if old else "below"
    s.title_share, s.heading = (1.6, "sans bold") if old else (1.4, "sans")
    s.names, s.numbers = 0.3, 0.4
    if old and rng.random() < 0.12:
        s.fill = "solid"
    elif old and rng.random() < 0.2:
        s.fill = "gradient"
    return s


def _calc(rng: np.random.Generator) -> Style:
    s = Style("", palette="calc", ink=(0, 0, 0), muted=(0, 0, 0), grid=(179, 179, 179), spines=(179, 179, 179))
    s.frame, s.legend_at, s.tick_marks = _any(rng, "box", "corner"), _any(rng, "right", "right", "below"), 3
    s.title_share = 1.3
    return s


def _sheets(rng: np.random.Generator) -> Style:
    s = Style("", palette=_any(rng, "sheets", "sheets", "web charts"), muted=(68, 68, 68), ink=(117, 117, 117))
    s.grid, s.spines, s.frame = (204, 204, 204), (51, 51, 51), "foot"
    s.title_at, s.title_share, s.legend_at = (
        _any(rng, "left", "left", "centre"),
        1.5,
        _any(rng, "right", "top", "below"),
    )
    s.names = 0.6
    return s


def _web(rng: np.random.Generator) -> Style:
    programs = ("tab10", "plotly", "chart.js", "highcharts", "echarts", "tableau", "tailwind", "material")
    s = Style("", palette=_any(rng, *programs), muted=(102, 102, 102), grid=(230, 230, 230), spines=(150, 150, 150))
    if s.palette == "plotly" and rng.random() < 0.6:
        s.panel, s.ground_name, s.grid, s.frame = (229, 236, 246), None, (255, 255, 255), "none"
        s.title_at, s.grid_lines = "left", "both"
    else:
        s.frame = _any(rng, "foot", "none", "corner")
        s.legend_at = _any(rng, "below", "top", "right")
        s.tick_marks = int(rng.choice([0, 0, 4]))
    s.rounded = float(rng.choice([0, 0, 0, 0.15]))
    return s


def _dashboard(rng: np.random.Generator) -> Style:
    grounds: list[tuple[RGB, str | None]] = [
        ((17, 24, 39), None),
        ((24, 27, 31), "black"),
        ((30, 34, 46), None),
        ((15, 23, 42), None),
        ((18, 18, 18), "black"),
        ((38, 41, 54), None),
        ((11, 12, 14), "black"),
        ((44, 48, 56), None),
    ]
    s = _dark(
        Style("", palette=_any(rng, "tailwind", "echarts", "plotly", "chart.js", "material", "tableau")),
        *grounds[int(rng.integers(len(grounds)))],
    )
    s.frame, s.title_at = _any(rng, "none", "foot"), _any(rng, "left", "left", "centre")
    s.rounded = float(rng.choice([0, 0.12, 0.25, 0.4]))
    s.legend_at = _any(rng, "top", "below", "right")
    s.names, s.text_divisor = 0.2, 46.0
    if rng.random() < 0.5:
        s.page = mixed(s.ground, (0, 0, 0), 0.5)
    return s


def _card(rng: np.random.Generator) -> Style:
    s = Style("", palette=_any(rng, "tailwind", "material", "chart.js", "sheets", "highcharts"), ground_name=None)
    s.page = _pick(rng, [(243, 244, 246), (229, 231, 235), (226, 232, 240), (240, 242, 245), (235, 238, 250)])
    s.ink, s.muted, s.grid, s.spines = (17, 24, 39), (107, 114, 128), (229, 231, 235), (209, 213, 219)
    s.frame, s.title_at, s.names = _any(rng, "none", "foot"), "left", 0.2
    s.rounded = float(rng.choice([0, 0.12, 0.25, 0.5]))
    s.legend_at = _any(rng, "top", "below", "right")
    return s


def _pick(rng: np.random.Generator, colours: list[RGB]) -> RGB:
    return colours[int(rng.integers(len(colours)))]


def _newspaper(rng: np.random.Generator) -> Style:
    s = Style("", ground=_pick(rng, [(255, 255, 255), (255, 241, 229), (247, 246, 242), (252, 250, 245)]))
    s.ground_name = "white" if min(s.ground) > 250 else None
    s.palette, s.face, s.heading = _any(rng, "tableau", "set1", "css"), _any(rng, "serif", "sans"), "serif bold"
    s.frame, s.title_at, s.title_share, s.names, s.numbers = "foot", "left", 1.4, 0.15, 0.4
    s.legend_at = _any(rng, "top", "ends")
    return s


def _sketch(rng: np.random.Generator) -> Style:
    s = Style(
        "", wobble=True, fill=_any(rng, "sketch", "flat", "sketch"), grid_lines=_any(rng, "none", "none", "value")
    )
    s.ink = s.muted = s.spines = _pick(rng, [(30, 30, 30), (0, 0, 0), (50, 50, 60)])
    s.frame, s.border, s.face = "corner", s.ink, _any(rng, "grotesque", "pillow", "sans")
    s.legend_at, s.text_divisor = _any(rng, "right", "inside"), 38.0
    if rng.random() < 0.2:
        s.ground, s.ground_name = (253, 250, 240), None
    return s


def _print(rng: np.random.Generator) -> Style:
    s = Style("", ink=(0, 0, 0), muted=(0, 0, 0), spines=(0, 0, 0), palette="print", border=(0, 0, 0), tick_marks=4)
    s.face = s.heading = _any(rng, "serif", "roman", "sans", "grotesque")
    s.grid_lines, s.frame = _any(rng, "none", "value"), _any(rng, "box", "corner")
    s.fill = _any(rng, "flat", "flat", "hatch")
    s.legend_at, s.legend_box = _any(rng, "right", "below", "inside"), True
    return s


def _tinted(rng: np.random.Generator) -> Style:
    tint = shade(str(rng.choice(COLOURS[:9])), rng)
    s = Style("", ground=mixed((255, 255, 255), tint, float(rng.uniform(0.08, 0.22))), ground_name=None)
    s.grid, s.spines = mixed(s.ground, (0, 0, 0), 0.15), mixed(s.ground, (0, 0, 0), 0.5)
    s.frame, s.legend_at = _any(rng, "box", "corner", "foot"), _any(rng, "right", "below", "top")
    return s


def _free(rng: np.random.Generator) -> Style:
    name = str(rng.choice(COLOURS))
    s = Style("", ground=shade(name, rng), ground_name=name)
    light = sum(s.ground) > 400
    s.ink = s.muted = s.spines = (20, 20, 20) if light else (255, 255, 255)
    s.grid = mixed(s.ground, s.ink, 0.2)
    s.frame, s.legend_at = _any(rng, "box", "corner", "foot", "none"), _any(rng, "right", "below", "top")
    return s


def _neon(rng: np.random.Generator) -> Style:
    ground: RGB = _pick(rng, [(10, 5, 30), (22, 8, 46), (5, 15, 25), (28, 12, 40)])
    s = _dark(Style("", palette="neon", frame=_any(rng, "none", "box"), grid_lines="both"), ground, None)
    s.grid, s.rounded = mixed(ground, (120, 80, 255), 0.3), float(rng.choice([0, 0.3]))
    s.title_at, s.legend_at, s.dashed_grid = _any(rng, "centre", "left"), _any(rng, "top", "right"), rng.random() < 0.5
    return s


def _broadsheet(rng: np.random.Generator) -> Style:
    s = Style("", ground=_pick(rng, [(213, 228, 235), (255, 255, 255), (232, 239, 242)]), palette="weekly")
    s.ground_name = "white" if min(s.ground) > 250 else None
    s.grid = mixed(s.ground, (90, 100, 105), 0.35)
    s.frame, s.axis_right, s.title_at, s.title_share = "foot", True, "left", 1.4
    s.legend_at, s.names = _any(rng, "top", "ends"), 0.1
    s.heading = "sans bold"
    return s


def _textbook(rng: np.random.Generator) -> Style:
    s = Style("", ink=(0, 0, 0), muted=(0, 0, 0), spines=(0, 0, 0), palette=_any(rng, "greys", "okabe", "letters"))
    s.frame, s.tick_marks, s.grid_lines = _any(rng, "box", "corner"), -4, _any(rng, "none", "value")
    s.border, s.legend_at, s.legend_box, s.names = (0, 0, 0), _any(rng, "inside", "below"), True, 0.8
    return s


_BASE = {
    "axes": _axes,
    "ggplot": _ggplot,
    "seaborn": _seaborn,
    "bmh": _bmh,
    "polls": _polls,
    "night": _night,
    "office": _office,
    "calc": _calc,
    "sheets": _sheets,
    "web": _web,
    "dashboard": _dashboard,
    "card": _card,
    "newspaper": _newspaper,
    "sketch": _sketch,
    "print": _print,
    "tinted": _tinted,
    "free": _free,
    "neon": _neon,
    "broadsheet": _broadsheet,
    "textbook": _textbook,
}
