"""The numbers of charts: made up, written as programs write them, on axes with round ticks; and their trend."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from sightline.training.scenes import chart_words
from sightline.training.scenes.chart_words import Names


@dataclass(frozen=True)
class Numbers:
    """How a chart writes its numbers: `value / divisor` with `decimals`, between `prefix` and `suffix`."""

    divisor: float = 1.0
    prefix: str = ""
    suffix: str = ""
    thousands: str = ","
    decimals: int = 0

    def written(self, value: float) -> str:
        """The number as the chart writes it."""
        text = f"{abs(value) / self.divisor:,.{self.decimals}f}".replace(",", self.thousands)
        return f"{'-' if value < 0 else ''}{self.prefix}{text}{self.suffix}"

    def fitting(self, step: float) -> Numbers:
        """The same with as many decimals as multiples of `step` need."""
        return replace(self, decimals=_decimals(step / self.divisor))


def _decimals(step: float) -> int:
    for decimals in range(5):
        scaled = step * 10**decimals
        if abs(scaled - round(scaled)) < 1e-6 * max(1.0, scaled):
            return decimals
    return 5


@dataclass(frozen=True)
class Axis:
    """The range of an axis and the numbers written along it."""

    low: float
    high: float
    ticks: tuple[float, ...]

    @property
    def step(self) -> float:
        """The distance between two ticks."""
        return self.ticks[1] - self.ticks[0]

    def share(self, value: float) -> float:
        """Where a value lies between low (0) and high (1)."""
        return (value - self.low) / (self.high - self.low)


def axis_over(low: float, high: float, ticks: int, *, loose: bool = False) -> Axis:
    """An axis over `low` to `high` with about `ticks` steps of 1, 2, 2.5 or 5 × 10^n; ends are ticks unless `loose`."""
    raw = (high - low) / ticks
    unit = 10.0 ** math.floor(math.log10(raw))
    step = unit * next(nice for nice in (1, 2, 2.5, 5, 10) if nice * unit >= raw * 0.999)
    first, last = math.floor(low / step + 1e-6), math.ceil(high / step - 1e-6)
    if loose:
        first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    if last - first < 2:
        return axis_over(low, high, ticks + 1, loose=loose)
    places = tuple(round(i * step, 10) for i in range(first, last + 1))
    return Axis(low, high, places) if loose else Axis(places[0], places[-1], places)


@dataclass(frozen=True)
class ChartData:
    """What a chart says: `values[i][j]` is the number of series i at category j, in units that `numbers` writes."""

    title: str
    measure: str
    names: Names
    series: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]
    numbers: Numbers

    @property
    def largest(self) -> float:
        """The largest number of all."""
        return max(map(max, self.values))

    @property
    def smallest(self) -> float:
        """The smallest number of all."""
        return min(map(min, self.values))


def _scale(rng: np.random.Generator) -> tuple[float, Numbers, bool]:
    """How large the numbers are about, how they are written, and whether they are percent."""
    if rng.random() < 0.2:
        largest = float(rng.choice([100, 100, 60, 40, 20, 8])) * float(rng.uniform(0.55, 0.98))
        return largest, Numbers(suffix=str(rng.choice(["%", "%", " %", ""]))), True
    if rng.random() < 0.12:
        return float(rng.uniform(0.5, 2)), Numbers(), False
    largest = 10 ** float(rng.uniform(0.5, 3.2) if rng.random() < 0.7 else rng.uniform(3, 6.7))
    numbers = Numbers(thousands=str(rng.choice([",", "", " "], p=[0.55, 0.38, 0.07])))
    if largest > 1.5e6 and rng.random() < 0.4:
        numbers = Numbers(1e6, suffix=str(rng.choice(["M", "M", " M", "m"])))
    elif largest > 4000 and rng.random() < 0.25:
        numbers = Numbers(1e3, suffix=str(rng.choice(["k", "K", "k"])))
    if rng.random() < 0.12:
        numbers = replace(numbers, prefix="$")
    return largest, numbers, False


def _rounded(values: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, float]:
    """Values with two or three digits, none of them 0, and the last digit's size."""
    digits = int(rng.choice([1, 2], p=[0.55, 0.45]))
    quantum = 10.0 ** (math.floor(math.log10(float(np.abs(values).max()))) - digits)
    if rng.random() < 0.2:
        quantum *= 5
    whole = np.round(values / quantum)
    whole[whole == 0] = 1
    return np.round(whole * quantum, 8), quantum


def chart_data(
    shares: np.ndarray, rng: np.random.Generator, *, held_out: bool, ordered: float, longest: int | None = None
) -> ChartData:
    """Names and numbers for `shares` [series, categories], parts of the largest number (the largest is 1)."""
    largest, numbers, percent = _scale(rng)
    values, quantum = _rounded(shares * largest, rng)
    numbers = numbers.fitting(quantum)
    series, count = shares.shape
    categories = chart_words.names(count, rng, held_out=held_out, ordered=ordered, longest=longest)
    others: tuple[str, ...] = ()
    if series > 1:
        while not others or set(others) & set(categories.categories):
            others = chart_words.names(series, rng, held_out=held_out, ordered=0.25, longest=16).categories
    of = chart_words.measure(rng, held_out=held_out, percent=percent)
    if percent and not numbers.suffix:
        of += " (%)"
    return ChartData(
        chart_words.title(of, categories.dimension, rng, held_out=held_out),
        of,
        categories,
        others,
        tuple(tuple(float(v) for v in row) for row in values),
        numbers,
    )


def trend(values: tuple[float, ...], span: float) -> str | None:
    """ "rising", "falling", "flat" or "up and down" where nobody would disagree, over an axis of `span`; else None."""
    v = np.array(values)
    reach = float(np.ptp(v))
    if len(v) < 3:
        return None
    if reach < 0.07 * span:
        return "flat"
    if reach < 0.2 * span:
        return None
    drop = float((np.maximum.accumulate(v) - v).max()) / reach
    climb = float((v - np.minimum.accumulate(v)).max()) / reach
    fit = float(np.corrcoef(np.arange(len(v)), v)[0, 1])
    if drop < 0.25 and fit > 0.85 and v[-1] - v[0] > 0.7 * reach:
        return "rising"
    if climb < 0.25 and fit < -0.85 and v[0] - v[-1] > 0.7 * reach:
        return "falling"
    if drop > 0.55 and climb > 0.55 and abs(fit) < 0.5:
        return "up and down"
    return None


def course(steps: int, rng: np.random.Generator) -> np.ndarray:
    """The shape of a line over `steps` places, in 0..1: a climb, a fall, a wave, a peak, a plain, a walk."""
    x = np.linspace(0, 1, steps)
    kind = str(
        rng.choice(
            ["climb", "fall", "wave", "peak", "plain", "walk", "bend"], p=[0.2, 0.17, 0.15, 0.08, 0.1, 0.22, 0.08]
        )
    )
    noise = rng.normal(0, float(rng.choice([0.0, 0.03, 0.07])), steps)
    if kind in ("climb", "fall"):
        y = x ** float(rng.choice([0.5, 1, 1, 2, 3])) * float(rng.uniform(0.5, 0.9)) + 0.08
        y = y if kind == "climb" else 1 - y
    elif kind == "wave":
        y = 0.5 + float(rng.uniform(0.2, 0.42)) * np.sin(x * float(rng.uniform(5, 20)) + float(rng.uniform(0, 6.28)))
    elif kind == "peak":
        y = 0.15 + float(rng.uniform(0.5, 0.75)) * np.exp(-(((x - rng.uniform(0.25, 0.75)) / 0.18) ** 2))
        y = y if rng.random() < 0.7 else 1 - y
    elif kind == "plain":
        y = np.full(steps, float(rng.uniform(0.2, 0.85)))
        noise = rng.normal(0, 0.012, steps)
    elif kind == "bend":
        y = np.abs(x - float(rng.uniform(0.3, 0.7))) * float(rng.uniform(0.8, 1.4)) + 0.1
    else:
        walk = np.cumsum(rng.normal(float(rng.normal(0, 0.4)), 1.0, steps))
        y = 0.1 + (walk - walk.min()) / max(1e-6, float(np.ptp(walk))) * float(rng.uniform(0.3, 0.8))
    return np.clip(y + noise, 0.03, 1.0)
