"""The colours of charts: well-known programs' own where they have a clear name, else any shade of a name."""

from __future__ import annotations

import numpy as np

from sightline.training.scenes.canvas import COLOURS, RGB, distance, rgb, shade
from sightline.training.scenes.chart_styles import Style

# program: its colours that everybody would call by one name; the others are left out
_PALETTES = {
    "tab10": "blue 1f77b4,orange ff7f0e,green 2ca02c,red d62728,purple 9467bd,brown 8c564b,pink e377c2,grey 7f7f7f,"
    "turquoise 17becf",
    "letters": "blue 0000ff,green 008000,red ff0000,turquoise 00bfbf,black 000000",
    "css": "blue 4682b4,orange ffa500,green 228b22,red dc143c,purple 800080,brown 8b4513,pink ff69b4,grey 808080,"
    "turquoise 00ced1,yellow ffd700,black 000000",
    "css 2": "blue 4169e1,green 32cd32,red b22222,orange ff8c00,purple 4b0082,turquoise 008080,yellow ffff00,"
    "pink ffc0cb,brown a0522d",
    "css 3": "blue 000080,green 006400,blue 87ceeb,red ff0000,grey a9a9a9,yellow ffd700,turquoise 40e0d0",
    "ggplot": "red e24a33,blue 348abd,purple 988ed5,grey 777777,green 8eba42,pink ffb5b8",
    "seaborn": "blue 4c72b0,orange dd8452,green 55a868,red c44e52,purple 8172b3,brown 937860,pink da8bc3,grey 8c8c8c",
    "bright": "blue 023eff,orange ff7c00,green 1ac938,red e8000b,purple 8b2be2,brown 9f4800,pink f14cc1,grey a3a3a3,"
    "yellow ffc400",
    "bmh": "blue 348abd,red a60628,purple 7a68a6,green 467821,pink cc79a7,yellow f0e442",
    "polls": "blue 008fd5,red fc4f30,green 6d904f,grey 8b8b8b,purple 810f7c",
    "okabe": "orange e69f00,blue 0072b2,green 009e73,yellow f0e442,pink cc79a7,black 000000",
    "night": "yellow feffb3,blue 81b1d2,orange fdb462,green b3de69,purple bc82bd",
    "set1": "red e41a1c,blue 377eb8,green 4daf4a,purple 984ea3,orange ff7f00,yellow ffff33,brown a65628,pink f781bf,"
    "grey 999999",
    "dark2": "orange d95f02,purple 7570b3,pink e7298a,green 66a61e,brown a6761d,grey 666666",
    "office 2007": "blue 4f81bd,red c0504d,green 9bbb59,purple 8064a2,orange f79646",
    "office 2013": "blue 5b9bd5,orange ed7d31,grey a5a5a5,yellow ffc000,green 70ad47",
    "office 2016": "blue 4472c4,orange ed7d31,grey a5a5a5,yellow ffc000,green 70ad47",
    "office 2024": "orange e97132,green 196b24,blue 0f9ed5,purple a02b93",
    "calc": "blue 004586,yellow ffd320,green 579d1c,purple 4b1f6f,orange ff950e,red c5000b",
    "sheets": "blue 4285f4,red ea4335,yellow fbbc04,green 34a853,orange ff6d01,turquoise 46bdc6",
    "web charts": "blue 3366cc,red dc3912,orange ff9900,green 109618,purple 990099,pink dd4477",
    "tableau": "blue 4e79a7,orange f28e2b,red e15759,green 59a14f,yellow edc948,pink ff9da7,brown 9c755f",
    "plotly": "blue 636efa,red ef553b,green 00cc96,purple ab63fa,orange ffa15a,turquoise 19d3f3,pink ff6692",
    "chart.js": "blue 36a2eb,pink ff6384,turquoise 4bc0c0,orange ff9f40,purple 9966ff,yellow ffcd56,grey c9cbcf",
    "highcharts": "blue 7cb5ec,green 90ed7d,orange f7a35c,pink f15c80,yellow e4d354,turquoise 2b908f",
    "echarts": "blue 5470c6,green 91cc75,yellow fac858,red ee6666,orange fc8452,purple 9a60b4,pink ea7ccc",
    "tailwind": "blue 3b82f6,red ef4444,green 22c55e,purple 8b5cf6,pink ec4899,turquoise 14b8a6,orange f97316,"
    "yellow eab308",
    "material": "red f44336,purple 9c27b0,blue 2196f3,turquoise 00bcd4,green 4caf50,yellow ffeb3b,orange ff9800,"
    "brown 795548,grey 9e9e9e,pink e91e63",
    "weekly": "red e3120b,blue 006ba2,turquoise 3ebcd2,yellow ebb434",
    "neon": "pink ff2fb3,turquoise 00e5ff,green 39ff14,yellow fff200,orange ff8a00,purple a855f7,blue 2f7bff,"
    "red ff3131",
    "print": "black 000000,grey 808080,white ffffff",
    "greys": "black 1a1a1a,grey 8c8c8c",
}
PALETTES: dict[str, list[tuple[str, RGB]]] = {
    program: [(entry.split()[0], rgb(bytes.fromhex(entry.split()[1]))) for entry in entries.split(",")]
    for program, entries in _PALETTES.items()
}


def paints(
    count: int, style: Style, rng: np.random.Generator, *, thin: bool = False, first: float = 0.45
) -> list[tuple[str, RGB]]:
    """`count` colours with different names that stand out from the ground, of the style's palette where it has enough.

    `thin` things need more contrast; `first` is how often the palette's own order is kept.
    """
    apart = 110.0 if thin else 80.0
    if max(style.behind) - min(style.behind) > 90:  # on a strong colour, more is needed
        apart += 50

    def seen(colour: RGB) -> bool:
        return distance(colour, style.behind) > apart or (style.border is not None and not thin)

    pool = [p for p in PALETTES[style.palette or "tab10"] if seen(p[1]) and (p[0] != "white" or not thin)]
    by_name = dict(reversed(pool)) if rng.random() < 0.5 else dict(pool)
    if style.palette is not None and len(by_name) >= count:
        chosen = list(by_name) if rng.random() < first else [str(n) for n in rng.permutation(list(by_name))]
        return [(name, by_name[name]) for name in chosen[:count]]
    while True:
        usable = [c for c in COLOURS if c != "white" or sum(style.behind) < 600]
        made = []
        for name in rng.choice(usable, count, replace=False):
            tries = [shade(str(name), rng) for _ in range(12)]
            made += [(str(name), colour) for colour in tries if distance(colour, style.behind) > apart][:1]
        if len(made) == count:
            return made
        apart *= 0.95  # many colours on a strong ground: the contrast must give
