"""Charts: what is said of them is read back from their pixels, ticks and words."""

from __future__ import annotations

import colorsys
import re
from collections import Counter

import numpy as np
import pytest

from sightline.training.scenes import chart_words, charts
from sightline.training.scenes.canvas import CLASSES, Scene, Text, Thing
from sightline.training.scenes.chart_data import Numbers, axis_over, trend
from sightline.training.scenes.chart_palettes import PALETTES
from sightline.training.scenes.matplotlib_charts import matplotlib_chart

KINDS = list(charts.KINDS)


def rng_of(*key: int) -> np.random.Generator:
    return np.random.default_rng(list(key))


def number_in(text: str) -> float | None:
    """The number that a tick or a label writes."""
    match = re.fullmatch(r"(-?)\$?(\d[\d, ]*(?:\.\d+)?)\s*(%|k|K|M|m)?", text)
    if match is None:
        return None
    size = {"k": 1e3, "K": 1e3, "M": 1e6, "m": 1e6}.get(match[3], 1)
    return float(match[1] + match[2].replace(",", "").replace(" ", "")) * size


def middle(text: Text, axis: int) -> float:
    return (text.box[axis] + text.box[axis + 2]) / 2


def scale_of(scene: Scene, axis: int) -> tuple[float, float, float] | None:
    """A line through the ticks of an axis (0: x, 1: y): value = a · pixel + b, and the span of the ticks."""
    ticks = [(middle(t, axis), number_in(t.text)) for t in scene.texts if t.role == "tick"]
    assert all(value is not None for _, value in ticks)
    if len(ticks) < 2:
        return None
    pixels, values = np.array(ticks, dtype=float).T
    a, b = np.polyfit(pixels, values, 1)
    return float(a), float(b), float(np.ptp(values))


def assert_bars_end_at_their_values(scene: Scene) -> int:
    """Every bar's length in the units of the ticks is its value, to 1.5 % of the axis and a pixel."""
    lying = scene.facts["bars"] == "horizontal"
    scale = scale_of(scene, 0 if lying else 1)
    if scale is None:
        return 0
    a, b, span = scale
    for thing in scene.things:
        assert thing.value is not None
        left, top, right, bottom = thing.box
        length = (right - left) if lying else (bottom - top)
        assert abs(a) * length == pytest.approx(abs(thing.value), abs=0.015 * span + abs(a))
        if scene.facts["layout"] != "stacked" and thing.value > 0:
            assert a * (right if lying else top) + b == pytest.approx(thing.value, abs=0.015 * span + abs(a))
    return len(scene.things)


def test_bars_end_at_their_values():
    assert sum(assert_bars_end_at_their_values(charts.bar_chart(rng_of(1, seed))) for seed in range(90)) > 300
    assert sum(assert_bars_end_at_their_values(charts.bar_chart(rng_of(1, s), held_out=True)) for s in range(20)) > 50


@pytest.mark.parametrize("held_out", [False, True])
def test_lines_pass_through_their_values(held_out: bool):
    seen = 0
    for seed in range(60):
        scene = charts.line_chart(rng_of(3, seed), held_out=held_out)
        scale = scale_of(scene, 1)
        for thing in scene.things:
            if not thing.values or scale is None:
                continue
            a, b, span = scale
            assert len(thing.values) == len(scene.categories)
            assert a * thing.box[1] + b == pytest.approx(max(thing.values), abs=0.015 * span + abs(a))
            assert a * thing.box[3] + b == pytest.approx(min(thing.values), abs=0.015 * span + abs(a))
            seen += 1
    assert seen > 60


def called(colour: tuple[int, int, int]) -> set[str]:
    """The names that a colour may have, by its hue and lightness, generously."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(c / 255 for c in colour))
    hue *= 360
    names = set()
    if saturation < 0.12:
        names |= {"white"} if value > 0.9 else {"grey"} if value > 0.3 else set()
    if value < 0.3:
        names.add("black")
    for name, low, high in (
        ("red", 340, 380),
        ("orange", 14, 46),
        ("brown", 0, 46),
        ("yellow", 38, 72),
        ("green", 66, 172),
        ("turquoise", 160, 200),
        ("blue", 196, 256),
        ("purple", 242, 315),
        ("pink", 300, 372),
    ):
        if low <= hue <= high or low <= hue + 360 <= high:
            names.add(name)
    return names


def test_palettes_name_their_colours_truly():
    for program, palette in PALETTES.items():
        for name, colour in palette:
            assert name in called(colour), (program, name, colour)


def colours_at(scene: Scene, thing: Thing) -> Counter[tuple[int, int, int]]:
    left, top, right, bottom = (round(v) for v in thing.box)
    patch = np.asarray(scene.image)[top + 1 : max(top + 2, bottom), left + 1 : max(left + 2, right)]
    return Counter(tuple(int(c) for c in pixel) for pixel in patch.reshape(-1, 3))


def test_bars_have_the_colour_that_they_are_said_to_have():
    for seed in range(70):
        scene = charts.bar_chart(rng_of(4, seed), held_out=seed % 4 == 0)
        for thing in scene.things:
            if min(thing.box[2] - thing.box[0], thing.box[3] - thing.box[1]) < 6:
                continue
            colour, _ = colours_at(scene, thing).most_common(1)[0]
            assert thing.colour in called(colour), (seed, scene.style)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("held_out", [False, True])
def test_words_lie_within_the_picture_and_apart(kind: str, held_out: bool):
    for seed in range(40):
        scene = charts.KINDS[kind](rng_of(5, seed), held_out=held_out)
        width, height = scene.image.size
        for i, text in enumerate(scene.texts):
            left, top, right, bottom = text.box
            assert left >= -1, (seed, text)
            assert top >= -1, (seed, text)
            assert right <= width + 1, (seed, text)
            assert bottom <= height + 1, (seed, text)
            for other in scene.texts[:i]:
                assert shared(text, other) <= 0.25, (seed, text, other)


def shared(one: Text, other: Text) -> float:
    """The part of the smaller text's box that lies under the other."""
    wide = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    tall = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    sizes = [(t.box[2] - t.box[0]) * (t.box[3] - t.box[1]) for t in (one, other)]
    return max(0.0, wide) * max(0.0, tall) / max(1.0, min(sizes))


@pytest.mark.parametrize("held_out", [False, True])
def test_categories_and_labels_are_what_is_written(held_out: bool):
    for seed in range(60):
        scene = charts.chart(rng_of(6, seed), KINDS[seed % 4], held_out=held_out)
        written = {role: [t.text for t in scene.texts if t.role == role] for role in ("category", "legend", "tick")}
        assert len(set(scene.categories)) == len(scene.categories)
        assert set(scene.categories) <= set(written["category"])
        for thing in scene.things:
            assert thing.label in {*written["category"], *written["legend"], ""}
            assert thing.series in {*written["legend"], ""}
        several = {thing.colour for thing in scene.things}
        if scene.kind == "line chart" and len(several) > 1:
            assert sorted(t.label for t in scene.things) == sorted(written["legend"])


def test_written_values_are_the_things_values():
    seen = 0
    for seed in range(120):
        scene = charts.bar_chart(rng_of(7, seed)) if seed % 2 else charts.pie_chart(rng_of(7, seed))
        values = [number_in(t.text) for t in scene.texts if t.role == "value"]
        told = [thing.value for thing in scene.things]
        for value in values:
            assert value is not None
            assert any(value == pytest.approx(other, rel=1e-6) for other in told)
        seen += len(values)
    assert seen > 60


def test_slices_make_a_whole():
    for seed in range(60):
        scene = charts.pie_chart(rng_of(8, seed))
        assert sum(thing.value or 0 for thing in scene.things) == pytest.approx(100)
        assert [thing.size for thing in scene.things] == pytest.approx([(t.value or 0) / 100 for t in scene.things])
        cells = np.argwhere(scene.labels[..., 0] == CLASSES.index("slice"))
        assert len(cells) > 8


@pytest.mark.parametrize("kind", KINDS)
def test_matplotlib_draws_what_is_said(kind: str):
    for seed in range(5):
        scene = matplotlib_chart(rng_of(9, seed), kind)
        width, height = scene.image.size
        assert scene.style == "matplotlib"
        for text in scene.texts:
            assert -3 <= text.box[0] <= text.box[2] <= width + 3, text
            assert -3 <= text.box[1] <= text.box[3] <= height + 3, text
        if kind == "bar":
            assert_bars_end_at_their_values(scene)
        for thing in scene.things:
            if kind in ("bar", "pie") and scene.facts.get("layout") != "stacked":
                near = {name for colour, _ in colours_at(scene, thing).most_common(9) for name in called(colour)}
                assert thing.colour in near


def test_held_out_words_are_never_trained():
    def words(held_out: bool) -> set[str]:
        scenes = [charts.KINDS[KINDS[s % 4]](rng_of(10, s), held_out=held_out) for s in range(120)]
        roles = ("category", "legend")
        return {t.text for scene in scenes for t in scene.texts if t.role in roles}

    both = {word for word in words(False) & words(True) if not any(c.isdigit() for c in word) and len(word) > 2}
    assert not both


def test_made_up_words_are_split_by_their_hash():
    for seed in range(50):
        for held_out in (False, True):
            assert chart_words.is_held_out(chart_words.made_up(rng_of(seed), held_out)) == held_out


def test_numbers_are_written_as_programs_write_them():
    assert Numbers().fitting(500).written(12500) == "12,500"
    assert Numbers(thousands="").fitting(0.25).written(1.5) == "1.50"
    assert Numbers(1000, suffix="k").fitting(2500).written(12500) == "12.5k"
    assert Numbers(prefix="$").written(-40) == "-$40"
    assert Numbers(suffix=" %").written(20) == "20 %"


def test_axes_have_round_ticks():
    assert axis_over(0, 87, 5).ticks == (0, 20, 40, 60, 80, 100)
    assert axis_over(0, 87, 5, loose=True).ticks == (0, 20, 40, 60, 80)
    assert axis_over(0, 0.9, 4).ticks == (0, 0.25, 0.5, 0.75, 1.0)
    assert axis_over(-30, 90, 4).low <= -30


def test_trends():
    assert trend((1, 2, 3, 4, 6), 8) == "rising"
    assert trend((9, 7, 4, 2), 10) == "falling"
    assert trend((5, 5.1, 5, 4.9), 10) == "flat"
    assert trend((2, 8, 2, 9, 1, 8), 10) == "up and down"
    assert trend((2, 4, 3, 6, 4, 5), 10) is None
    assert trend((1, 9), 10) is None
