"""Charts drawn by matplotlib itself, to evaluate on: another hand than the one that draws for training."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PIL import Image

from sightline.training.scenes import chart_words
from sightline.training.scenes.bar_charts import bar_shares, is_sorted
from sightline.training.scenes.canvas import GRID, HELD_OUT_FONTS, IGNORED, Box, Scene, Text, Thing, font, rgb
from sightline.training.scenes.chart_data import ChartData, chart_data, trend
from sightline.training.scenes.chart_frame import reading_order
from sightline.training.scenes.chart_palettes import PALETTES, paints
from sightline.training.scenes.chart_styles import Style
from sightline.training.scenes.line_charts import line_range, line_shares, scatter_points
from sightline.training.scenes.pie_charts import pie_data

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

# style sheet: the palettes that go with it, whose colours stand out from its ground
_SHEETS = {
    "default": ("tab10", "tab10", "css", "css 2", "letters", "set1", "tableau"),
    "classic": ("letters", "css"),
    "ggplot": ("ggplot",),
    "bmh": ("bmh",),
    "fivethirtyeight": ("polls",),
    "dark_background": ("night",),
    "Solarize_Light2": ("css", "set1"),
    "seaborn-v0_8": ("seaborn",),
    "seaborn-v0_8-whitegrid": ("seaborn", "tab10", "bright"),
    "seaborn-v0_8-darkgrid": ("seaborn", "bright"),
    "seaborn-v0_8-ticks": ("tab10", "seaborn"),
    "seaborn-v0_8-white": ("okabe", "bright"),
    "tableau-colorblind10": ("tab10", "okabe"),
}


class _Chart:
    """A figure in one of matplotlib's styles, and the roles of the words in it."""

    def __init__(self, rng: np.random.Generator, sheet: str) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.colors import to_rgb
        from matplotlib.figure import Figure

        self.rng = rng
        size = float(rng.uniform(3.8, 7.5)), float(rng.uniform(3.0, 5.2))
        self.figure: Figure = Figure(figsize=size, dpi=int(rng.choice([72, 80, 100, 110])), layout="constrained")
        self.agg = FigureCanvasAgg(self.figure)
        self.axes: Axes = self.figure.add_subplot()
        ground, behind = (
            rgb(255 * channel for channel in to_rgb(colour))
            for colour in (self.figure.get_facecolor(), self.axes.get_facecolor())
        )
        self.around = {(255, 255, 255): "white", (0, 0, 0): "black"}.get(ground)
        self.background = self.around if ground == behind else None
        self.style = Style("matplotlib", ground=behind, palette=str(rng.choice(_SHEETS[sheet])))
        self.roles: list[tuple[Artist, str]] = []

    def title(self, text: str) -> None:
        """Mostly, a title, no wider than the figure."""
        if self.rng.random() < 0.78:
            size = float(self.rng.uniform(11, 16))
            while (
                size > 7 and font(100, HELD_OUT_FONTS[1]).getlength(text) * size / 100 > self.figure.get_figwidth() * 66
            ):
                size -= 1
            where: Literal["left", "center"] = "left" if self.rng.random() < 0.15 else "center"
            self.roles.append((self.axes.set_title(text, fontsize=size, loc=where), "title"))

    def axis_names(self, x: str, y: str) -> None:
        """The names of the axes, each as often as not."""
        if self.rng.random() < 0.6:
            self.axes.set_xlabel(x)
            self.roles.append((self.axes.xaxis.label, "x name"))
        if self.rng.random() < 0.6:
            self.axes.set_ylabel(y)
            self.roles.append((self.axes.yaxis.label, "y name"))

    def crowded(self, names: tuple[str, ...]) -> bool:
        """Whether categories along the foot would run into one another."""
        size = float(self.axes.xaxis.get_majorticklabels()[0].get_fontsize())
        letters = self.figure.get_figwidth() * 72 * 0.75 / (0.68 * size)
        return max(map(len, names)) * len(names) > letters

    def legend(self, **where: Any) -> None:
        """A legend of what has been drawn with a label."""
        self.roles += [(text, "legend") for text in self.axes.legend(**where).get_texts()]

    def numbers(self, axis: Axis, data: ChartData | None) -> None:
        """Numbers along an axis, as `data` writes them or as matplotlib does."""
        axis.get_major_formatter().set_scientific(False)  # type: ignore[attr-defined]
        if data is not None and (self.rng.random() < 0.5 or data.numbers.divisor > 1):
            ticks = axis.get_majorticklocs()
            form = data.numbers.fitting(float(round(ticks[1] - ticks[0], 9)))
            axis.set_major_formatter(lambda value, _: form.written(value))

    def box(self, artist: Artist) -> Box:
        """What an artist fills, in pixels from the left and the top."""
        return self.turned(artist.get_window_extent().extents)

    def turned(self, extents: Iterable[float]) -> Box:
        """Extents from the foot as a box from the top."""
        left, bottom, right, top = (float(v) for v in extents)
        return left, self.figure.bbox.height - top, right, self.figure.bbox.height - bottom

    def drawn(self) -> Image.Image:
        """The picture; afterwards, the artists know where they are."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a crowded layout is as true as any
            self.agg.draw()  # type: ignore[no-untyped-call]
        return Image.fromarray(np.asarray(self.agg.buffer_rgba())[..., :3].copy())  # type: ignore[no-untyped-call]

    def ticks(self, axis: Axis, role: str) -> None:
        """The numbers or categories along an axis, once drawn."""
        low, high = sorted(axis.get_view_interval())
        for tick in axis.get_major_ticks():
            if low - 1e-9 <= tick.get_loc() <= high + 1e-9 and tick.label1.get_text():
                self.roles.append((tick.label1, role))

    def scene(
        self, kind: str, image: Image.Image, things: list[Thing], facts: dict[str, str], categories: tuple[str, ...]
    ) -> Scene:
        """All of it; its labels score nothing."""
        texts = [Text(artist.get_text(), self.box(artist), role) for artist, role in self.roles]  # type: ignore[attr-defined]
        labels = np.full((GRID, GRID, 3), IGNORED, dtype=np.uint8)
        return Scene(
            kind, "matplotlib", image, labels, things, self.background, facts, reading_order(texts), categories
        )


def matplotlib_chart(rng: np.random.Generator, kind: str) -> Scene:
    """A chart of the kind "bar", "pie", "line" or "scatter" in held-out words and one of matplotlib's styles."""
    import matplotlib as mpl
    from matplotlib import font_manager, style

    sheet = str(rng.choice(list(_SHEETS)))
    with style.context(["default", sheet]):
        if rng.random() < 0.4:
            font_manager.findfont("STIXGeneral")
            mpl.rcParams["font.family"] = "STIXGeneral"
        mpl.rcParams["axes.formatter.useoffset"] = False
        mpl.rcParams["axes.unicode_minus"] = False
        return {"bar": _bars, "pie": _pie, "line": _lines, "scatter": _scatter}[kind](rng, sheet)


def _hex(paint: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*paint)


def _bars(rng: np.random.Generator, sheet: str) -> Scene:
    layout = str(rng.choice(["one", "many", "grouped", "stacked"], p=[0.5, 0.24, 0.16, 0.1]))
    lying = rng.random() < 0.3
    shares = np.abs(bar_shares(layout, rng))
    if layout == "many":
        shares = shares[:, :6] / shares[:, :6].max()
    data = chart_data(shares, rng, held_out=True, ordered=0.3, longest=None if lying else max(5, 60 // shares.shape[1]))
    chart = _Chart(rng, sheet)
    axes, names = chart.axes, data.names.categories
    colours = paints(len(names) if layout == "many" else len(data.values), chart.style, rng)
    at = np.arange(len(names))
    thick = float(rng.choice([0.8, 0.8, 0.6, 0.5]))
    if layout == "grouped":
        thick = 0.8 / len(data.values)
    base = np.zeros(len(names))
    containers = []
    valued = layout in ("one", "many") and rng.random() < 0.3
    for j, values in enumerate(data.values):
        place = at + (thick * (j - (len(data.values) - 1) / 2) if layout == "grouped" else 0)
        fills = [_hex(colours[i if layout == "many" else j][1]) for i in at]
        look: dict[str, Any] = {"color": fills, "label": data.series[j] if data.series else None}
        if rng.random() < 0.15:
            look["edgecolor"] = "black"
        if lying:
            containers.append(axes.barh(place, values, thick, left=base, **look))
        else:
            containers.append(axes.bar(place, values, thick, bottom=base, **look))
        if layout == "stacked":
            base = base + np.array(values)
        if valued:
            words = [data.numbers.written(v) for v in values]
            chart.roles += [(text, "value") for text in axes.bar_label(containers[-1], words, padding=2)]
    if lying:
        axes.set_yticks(at, names)
        if rng.random() < 0.5:
            axes.invert_yaxis()
    else:
        crowded = chart.crowded(names)
        axes.set_xticks(at, names, rotation=int(rng.choice([45, 90])) if crowded else 0)
    value_axis, other_axis = (axes.xaxis, axes.yaxis) if lying else (axes.yaxis, axes.xaxis)
    chart.numbers(value_axis, data)
    chart.title(data.title)
    chart.axis_names(*((data.measure, data.names.dimension) if lying else (data.names.dimension, data.measure)))
    if data.series and rng.random() < 0.4:
        chart.legend(loc="upper left", bbox_to_anchor=(1, 1))
    elif data.series:  # over the bars, in room made for it
        reach = 1.5 if lying else 1.1 + 0.1 * len(data.series)
        (axes.set_xlim if lying else axes.set_ylim)(0, reach * max(base.max(), data.largest))
        chart.legend(loc="upper right")
    if rng.random() < 0.2:
        axes.grid(axis="x" if lying else "y", alpha=0.4)
        axes.set_axisbelow(True)
    image = chart.drawn()
    chart.ticks(value_axis, "tick")
    chart.ticks(other_axis, "category")
    things = []
    for j, container in enumerate(containers):
        for i, patch in enumerate(container.patches):
            box = chart.box(patch)
            size = box[2] - box[0] if lying else box[3] - box[1]
            series = data.series[j] if data.series else ""
            colour = colours[i if layout == "many" else j][0]
            things.append(Thing("bar", colour, box, size, names[i], series, data.values[j][i]))
    facts = {"layout": layout, "bars": "horizontal" if lying else "vertical"}
    if len(data.values) == 1 and (data.names.ordered or is_sorted(data.values[0])) and not lying:
        way = trend(data.values[0], float(np.ptp(axes.get_ylim())))
        facts |= {"trend": way} if way else {}
    return chart.scene("bar chart", image, things, facts, names)


def _pie(rng: np.random.Generator, sheet: str) -> Scene:
    data = pie_data(rng, held_out=True)
    shares, names = data.values[0], data.names.categories
    palettes = [s for s in _SHEETS if len({p[0] for p in _clear(s)}) >= len(shares)]
    chart = _Chart(rng, sheet if sheet in palettes else "default")
    colours = paints(len(shares), chart.style, rng)
    beside = rng.random() < 0.6
    donut = rng.random() < 0.3
    look: dict[str, Any] = {"wedgeprops": {"width": float(rng.uniform(0.3, 0.55))} if donut else {}}
    if rng.random() < 0.3:
        look["wedgeprops"]["edgecolor"] = "white"
    numbered = rng.random() < 0.55
    if numbered:
        look["autopct"] = "%1.1f%%" if data.numbers.decimals else "%.0f%%"
        look["pctdistance"] = 0.6 if not donut else 1 - look["wedgeprops"]["width"] / 2
    made = chart.axes.pie(
        shares,
        labels=names if beside else None,
        colors=[_hex(paint) for _, paint in colours],
        startangle=float(rng.choice([0, 90, 90, 140])),
        counterclock=bool(rng.random() < 0.6),
        **look,
    )
    chart.background = chart.around  # all that is seen: a pie has no axes to stand on
    wedges, texts = made[0], made[1]
    if beside:
        chart.roles += [(text, "category") for text in texts]
    if numbered:
        chart.roles += [(text, "value") for text in made[2]]
        for text, (_, paint) in zip(made[2], colours, strict=True):
            text.set_color("white" if sum(paint) < 330 else "black")
    if not beside:
        chart.legend(handles=wedges, labels=names, loc="center left", bbox_to_anchor=(1, 0.5))
    chart.title(data.title)
    image = chart.drawn()
    things = [
        Thing("slice", colour, chart.box(wedge), share / 100, name, "", share)
        for (colour, _), wedge, share, name in zip(colours, wedges, shares, names, strict=True)
    ]
    return chart.scene("donut chart" if donut else "pie chart", image, things, {}, names if beside else ())


def _clear(sheet: str) -> list[tuple[str, tuple[int, int, int]]]:
    return PALETTES[_SHEETS[sheet][0]]


def _lines(rng: np.random.Generator, sheet: str) -> Scene:
    shares = line_shares(rng)[:4, :12]
    shares = shares / shares.max()
    data = chart_data(shares, rng, held_out=True, ordered=0.8, longest=max(4, 70 // shares.shape[1]))
    chart = _Chart(rng, sheet)
    axes, names = chart.axes, data.names.categories
    colours = paints(len(shares), chart.style, rng, thin=True)
    marker = rng.choice(["", "", "o", "s", "^", "D"])
    for j, values in enumerate(data.values):
        axes.plot(
            range(len(names)),
            values,
            color=_hex(colours[j][1]),
            marker=str(marker),
            linestyle=str(rng.choice(["-", "-", "-", "--"])),
            linewidth=float(rng.uniform(1.2, 3)),
            label=data.series[j] if data.series else None,
        )
    low, high = line_range(data.smallest, data.largest, rng)
    if low == 0:
        axes.set_ylim(0, high * 1.08)
    crowded = chart.crowded(names)
    axes.set_xticks(range(len(names)), names, rotation=int(rng.choice([45, 90])) if crowded else 0)
    chart.numbers(axes.yaxis, data)
    chart.title(data.title)
    chart.axis_names(data.names.dimension, data.measure)
    if data.series:
        chart.legend(**({"loc": "upper left", "bbox_to_anchor": (1, 1)} if rng.random() < 0.3 else {}))
    if rng.random() < 0.35:
        axes.grid(alpha=0.5)
    image = chart.drawn()
    chart.ticks(axes.yaxis, "tick")
    chart.ticks(axes.xaxis, "category")
    things = []
    for j, values in enumerate(data.values):
        points = axes.transData.transform(np.stack([np.arange(len(names)), values], 1))
        box = chart.turned((*points.min(axis=0), *points.max(axis=0)))
        name = data.series[j] if data.series else ""
        things.append(Thing("line", colours[j][0], box, 0.0, name, name, None, values))
    facts = {}
    if len(shares) == 1:
        way = trend(data.values[0], float(np.ptp(axes.get_ylim())))
        facts = {"trend": way} if way else {}
    return chart.scene("line chart", image, things, facts, names)


def _scatter(rng: np.random.Generator, sheet: str) -> Scene:
    groups = int(rng.choice([1, 2, 3], p=[0.6, 0.25, 0.15]))
    data = chart_data(np.ones((groups, 2)), rng, held_out=True, ordered=0, longest=16)
    chart = _Chart(rng, sheet)
    axes = chart.axes
    colours = paints(groups, chart.style, rng, thin=True)
    scale = np.array([10 ** float(rng.uniform(0, 4)), data.largest])
    clouds = [cloud * scale for cloud in scatter_points(groups, rng)]
    size = float(rng.uniform(14, 70))
    for j, cloud in enumerate(clouds):
        label = data.series[j] if groups > 1 else None
        axes.scatter(cloud[:, 0], cloud[:, 1], size, color=_hex(colours[j][1]), label=label)
    chart.numbers(axes.yaxis, data)
    chart.numbers(axes.xaxis, None)
    chart.title(data.title)
    chart.axis_names(chart_words.measure(rng, held_out=True, percent=False), data.measure)
    if groups > 1:
        chart.legend(**({"loc": "upper left", "bbox_to_anchor": (1, 1)} if rng.random() < 0.3 else {}))
    image = chart.drawn()
    chart.ticks(axes.yaxis, "tick")
    chart.ticks(axes.xaxis, "tick")
    things = []
    for j, cloud in enumerate(clouds):
        points = axes.transData.transform(cloud)
        name = data.series[j] if groups > 1 else ""
        box = chart.turned((*points.min(axis=0), *points.max(axis=0)))
        things.append(Thing("point", colours[j][0], box, 0.0, name, name))
    return chart.scene("scatter plot", image, things, {}, ())
