"""Scenes: the same for the same seed, and what is said of them is what can be seen in them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sightline.training.scenes import charts, draw, drawings, foreign
from sightline.training.scenes.canvas import CLASSES, COLOURS, IGNORED, Scene, shade
from sightline.training.scenes.descriptions import described
from sightline.training.scenes.english import article, listed, plural
from sightline.training.scenes.phrasings import PATTERNS, phrasings
from sightline.training.scenes.questions import REFUSAL, ask, ask_some, skills_of
from sightline.training.scenes.reading import Reading
from sightline.training.scenes.samples import draw_samples

SEEDS = range(40)


def rng_of(*key: int) -> np.random.Generator:
    return np.random.default_rng(list(key))


@pytest.mark.parametrize("held_out", [False, True])
def test_the_same_seed_draws_and_asks_the_same(held_out: bool):
    for seed in range(12):
        first, second = (draw(rng_of(seed), held_out=held_out) for _ in range(2))
        assert first.image.tobytes() == second.image.tobytes()
        assert (first.labels == second.labels).all()
        assert first.things == second.things
        assert ask_some(first, 8, rng_of(seed), Reading()) == ask_some(second, 8, rng_of(seed), Reading())


def test_the_grid_agrees_with_the_things():
    for seed in SEEDS:
        scene = drawings.drawing(rng_of(seed), "flat")
        kinds, colours, _tips = np.moveaxis(scene.labels, -1, 0)
        seen = {
            (CLASSES[kind], COLOURS[colour])
            for kind, colour in zip(kinds.flat, colours.flat, strict=True)
            if CLASSES[kind] not in ("background", "text")
        }
        assert seen == {(thing.name, thing.colour) for thing in scene.things}


@pytest.mark.parametrize("make", [charts.bar_chart, charts.pie_chart, charts.line_chart, charts.scatter_plot])
def test_a_chart_shows_its_colours_and_nothing_else_in_the_grid(make):
    for seed in range(15):
        scene = make(rng_of(seed))
        parts = scene.labels[(scene.labels[..., 0] != 0) & (scene.labels[..., 0] != CLASSES.index("text"))]
        assert {CLASSES[kind] for kind in parts[:, 0]} - {"swatch"} == {scene.things[0].name}
        assert {COLOURS[colour] for colour in parts[:, 1]} <= {thing.colour for thing in scene.things}


def test_a_thing_has_its_colour_where_it_lies():
    channels = {"red": 0, "green": 1, "blue": 2}
    looked = 0
    for seed in SEEDS:
        scene = drawings.drawing(rng_of(seed), "flat")
        for thing in scene.things:
            left, top, right, bottom = thing.box
            pixel = scene.image.getpixel((int((left + right) / 2), int((top + bottom) / 2)))
            if thing.colour in channels:
                assert int(np.argmax(pixel)) == channels[thing.colour]
                looked += 1
            elif thing.colour in ("black", "grey", "white"):
                assert max(pixel) - min(pixel) < 50
    assert looked > 10


def test_shades_of_a_name_do_not_wander_into_another():
    rng = rng_of(1)
    for _ in range(300):
        red, green, blue = (shade(name, rng) for name in ("red", "green", "blue"))
        assert int(np.argmax(red)) == 0
        assert int(np.argmax(green)) == 1
        assert int(np.argmax(blue)) == 2
        assert min(shade("white", rng)) > 240
        assert max(shade("black", rng)) < 35


def _asked(scene: Scene, skill: str, seed: int) -> str | None:
    one = ask(scene, skill, rng_of(seed), Reading())
    return None if one is None else one.answer


def test_counts_are_counted():
    for seed in SEEDS:
        scene = drawings.drawing(rng_of(seed))
        assert _asked(scene, "count_shapes", seed) == f"{len(scene.things)}."
        assert _asked(scene, "count_all", seed) == f"{len(scene.things)}."
        pie = charts.pie_chart(rng_of(seed))
        assert _asked(pie, "part_count", seed) == f"{len(pie.things)}."
        assert 2 <= len(pie.things) <= 8


def test_answers_about_colour_name_the_things_colour():
    for seed in SEEDS:
        scene = drawings.drawing(rng_of(seed))
        colours = {f"{thing.colour.capitalize()}." for thing in scene.things}
        assert _asked(scene, "colour_of", seed) in {*colours, None}


def test_what_is_not_there_is_said_to_be_missing():
    for seed in SEEDS:
        scene = draw(rng_of(seed))
        if scene.kind == "foreign":
            continue
        names = {thing.name for thing in scene.things}
        for again in range(6):
            answer = _asked(scene, "false_premise", seed * 10 + again)
            if answer is None:
                continue
            assert answer.startswith(("There is no ", "There are no "))
            missing = answer.removeprefix("There is no ").removeprefix("There are no ").rstrip(".")
            assert missing not in names
            assert missing not in {plural(name) for name in names}


def test_yes_and_no_are_asked_alike():
    answers = Counter(
        answer.split(",")[0].rstrip(".")
        for seed in range(150)
        if (answer := _asked(drawings.drawing(rng_of(seed)), "exists", seed)) is not None
    )
    assert 0.35 < answers["Yes"] / answers.total() < 0.65


def test_pictures_to_refuse_are_always_refused():
    for seed in range(20):
        scene = foreign.foreign(rng_of(seed))
        assert (scene.labels[..., 0] == CLASSES.index("foreign")).all()
        assert (scene.labels[..., 1] == IGNORED).all()
        assert all(ask(scene, skill, rng_of(seed), Reading()).answer == REFUSAL for skill in skills_of(scene))


def test_photographs_are_read_from_a_folder_and_a_part_is_held_out(tmp_path: Path):
    for i in range(40):
        Image.new("RGB", (60, 40), (i, i, i)).save(tmp_path / f"{i}.png")
    trained = foreign.photograph_files(tmp_path, False)
    held_out = foreign.photograph_files(tmp_path, True)
    assert not set(trained) & set(held_out)
    assert len(trained) + len(held_out) == 40
    assert 2 <= len(held_out) <= 20
    styles = {foreign.foreign(rng_of(seed), tmp_path).style for seed in range(12)}
    assert styles == {"photograph", "drawn"}


@pytest.mark.parametrize("skill", PATTERNS)
def test_held_out_phrasings_are_never_trained(skill: str):
    trained = {text for texts in phrasings(skill, False) for text in texts}
    held_out = {text for texts in phrasings(skill, True) for text in texts}
    assert trained
    assert held_out
    assert not trained & held_out


def test_what_people_ask_first_is_trained():
    trained = {text for skill in PATTERNS for texts in phrasings(skill, False) for text in texts}
    assert {
        "describe this picture",
        "read the text in this picture",
        "how many things are in this picture",
        "write alt text for this picture",
        "what is this",
        "what shapes do you see",
        "how many {plural} are there",
        "what color is the {shape}",
    } <= trained


def test_held_out_styles_are_never_trained():
    styles = {draw(rng_of(seed)).style for seed in range(150)}
    assert not styles & {drawings.HELD_OUT_STYLE, *charts.HELD_OUT_STYLES}
    assert {drawings.HELD_OUT_STYLE, *charts.HELD_OUT_STYLES[1:]} <= {
        draw(rng_of(seed), held_out=True).style for seed in range(80)
    }


def test_a_description_lists_every_thing():
    scene = drawings.drawing(rng_of(8), "flat")
    text = described(scene, Reading())
    assert text.startswith(f"A drawing with shapes. It has {len(scene.things)} shape")
    assert all(f"{thing.colour} {thing.name}" in text for thing in scene.things)


def test_words():
    assert [plural(word) for word in ("circle", "cross", "bus", "box")] == ["circles", "crosses", "buses", "boxes"]
    assert (article("oval"), article("star")) == ("an oval", "a star")
    assert listed(["red"]) == "red"
    assert listed(["red", "blue", "green"]) == "red, blue and green"


def test_samples(tmp_path: Path):
    pictures = draw_samples(tmp_path)
    assert len(pictures) == 4
    listing = json.loads((tmp_path / "samples.json").read_text(encoding="utf-8"))
    assert [entry["file"] for entry in listing] == [path.name for path in pictures]
    for path in pictures:
        with Image.open(path) as image:
            assert image.size == (800, 600)
    assert all(entry["title"] and 1 <= len(entry["questions"]) <= 2 for entry in listing)
