"""What the maps should say: every object of a scene at its place, with its size, and nothing where there is none."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.training.scenes import draw
from sightline.training.scenes.canvas import CLASSES, COLOURS, IGNORED, Scene
from sightline.training.targets import Targets, targets_of

SIDE = 64


def scenes(kind: str, count: int = 6) -> list[Scene]:
    return [draw(np.random.default_rng([7, seed]), kind=kind) for seed in range(count)]


@pytest.mark.parametrize("kind", ["drawing", "bar", "dialog", "flowchart", "sign"])
def test_everything_that_can_be_counted_is_listed_in_its_place(kind: str):
    for scene in scenes(kind):
        targets = targets_of(scene, SIDE)
        listed = {}
        for (row, column), (across, down, width, height, _) in zip(targets.cells, targets.measures, strict=True):
            x, y = (column + across) / SIDE * scene.image.width, (row + down) / SIDE * scene.image.height
            w, h = width * scene.image.width, height * scene.image.height
            name = CLASSES[targets.kinds[row, column]]
            listed[name, round(x - w / 2), round(y - h / 2), round(x + w / 2), round(y + h / 2)] = (row, column)
        for thing in scene.things:
            if thing.name == "connector":
                continue
            box = next(
                key for key in listed if key[0] == thing.name and np.abs(np.subtract(key[1:], thing.box)).max() < 2
            )
            if thing.colour:
                assert targets.colours[listed[box]] == COLOURS.index(thing.colour)
        assert (targets.heat[..., 0] == 1).sum() == len(targets.cells)
        assert not targets.heat[..., 1].any()


def listed_as(targets: Targets, name: str) -> np.ndarray:
    """Which of the objects are of this kind."""
    rows, columns = targets.cells.T
    return targets.kinds[rows, columns] == CLASSES.index(name)


def test_slices_tell_their_share():
    for scene in scenes("pie"):
        targets = targets_of(scene, SIDE)
        slices = listed_as(targets, "slice")
        assert slices.sum() == len(scene.things)
        assert targets.measures[slices, 4].sum() == pytest.approx(1, abs=0.02)
        assert (slices | listed_as(targets, "swatch")).all()


def test_lines_are_listed_by_their_points():
    for scene in scenes("line"):
        targets = targets_of(scene, SIDE)
        points = listed_as(targets, "line")
        rows, columns = targets.cells[points].T
        assert (targets.heat[rows, columns, 1] == 1).all()
        assert (targets.heat[..., 0] == 1).sum() == listed_as(targets, "swatch").sum() == len(scene.swatches)
        assert np.isnan(targets.measures[points, 2:]).all()
        assert {COLOURS[c] for c in targets.colours[rows, columns]} <= {thing.colour for thing in scene.things}


@pytest.mark.parametrize("kind", ["bar", "line", "pie"])
def test_the_signs_of_a_legend_stand_beside_the_names_of_what_has_their_colour(kind: str):
    seen = 0
    for scene in scenes(kind, 60):
        called = {thing.colour: thing.series or thing.label for thing in scene.things}
        names = [text for text in scene.texts if text.role == "legend"]
        for swatch in scene.swatches:
            beside = min(names, key=lambda text: np.hypot(text.box[0] - swatch.box[2], text.box[1] - swatch.box[1]))
            assert beside.text == called[swatch.colour]
            seen += 1
    assert seen > 20


def test_a_picture_to_refuse_has_no_objects():
    for scene in scenes("foreign"):
        targets = targets_of(scene, SIDE)
        assert not targets.heat.any()
        assert not len(targets.cells)
        assert (targets.kinds == CLASSES.index("foreign")).all()
        assert (targets.colours == IGNORED).all()
