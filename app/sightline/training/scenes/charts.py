"""Charts: bars, pies and donuts, lines and scattered points, in the manner of many programs."""

from __future__ import annotations

import numpy as np

from sightline.training.scenes.bar_charts import bar_chart
from sightline.training.scenes.canvas import Scene
from sightline.training.scenes.chart_styles import HELD_OUT_STYLES, STYLES
from sightline.training.scenes.line_charts import line_chart, scatter_plot
from sightline.training.scenes.matplotlib_charts import matplotlib_chart
from sightline.training.scenes.pie_charts import pie_chart

__all__ = ["HELD_OUT_STYLES", "KINDS", "STYLES", "bar_chart", "chart", "line_chart", "pie_chart", "scatter_plot"]

KINDS = {"bar": bar_chart, "pie": pie_chart, "line": line_chart, "scatter": scatter_plot}


def chart(rng: np.random.Generator, kind: str, *, held_out: bool = False) -> Scene:
    """A chart of one of KINDS; with `held_out`, in words and a style never trained on, one in four by matplotlib."""
    if held_out and rng.random() < 0.25:
        return matplotlib_chart(rng, kind)
    return KINDS[kind](rng, held_out=held_out)
