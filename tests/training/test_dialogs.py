"""Dialogs and forms: buttons, tick boxes and fields are where, as and what they are said to be."""

from __future__ import annotations

import numpy as np
import pytest

from pixels import check_words, commonest, is_called, overlap, scenes, words_in
from sightline.training.scenes.canvas import CLASSES, COLOURS
from sightline.training.scenes.dialogs import BUTTONS, dialog
from sightline.training.scenes.forms import form
from sightline.training.scenes.looks import HELD_OUT_STYLES, STYLES
from sightline.training.scenes.vocabulary import part

BOTH = pytest.mark.parametrize("make", [dialog, form])


@BOTH
def test_words_lie_in_the_picture_and_apart(make):
    check_words(make, seeds=range(150))


@BOTH
def test_things_lie_apart_and_say_what_they_are_said_to_say(make):
    for held_out in (False, True):
        for scene in scenes(make, range(100), held_out=held_out):
            buttons = [thing for thing in scene.things if thing.name == "button"]
            assert 1 <= len(buttons) <= 3
            for thing in buttons:
                assert [(text.text, text.role) for text in words_in(scene, thing)] == [(thing.label, "button")]
            boxes = [thing.box for thing in scene.things]
            assert not any(overlap(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
            said = {text.text.rstrip(":") for text in scene.texts if text.role == "label"}
            assert said == {thing.label for thing in scene.things if thing.name != "button"}
            assert scene.facts.get("default", buttons[0].label) in {thing.label for thing in buttons}


@BOTH
def test_buttons_and_fields_have_the_colour_they_are_said_to_have(make):
    named = 0
    for held_out in (False, True):
        for seed, scene in enumerate(scenes(make, range(120), held_out=held_out)):
            for thing in scene.things:
                assert thing.colour in ("", *COLOURS)
                if thing.colour and thing.name != "tick box":
                    named += 1
                    assert is_called(thing.colour, commonest(scene, thing.box)), (seed, scene.style, thing)
    assert named > 60


@BOTH
def test_ticks_are_seen_where_they_are_said_to_be(make):
    seen = set()
    for seed, scene in enumerate(scenes(make, range(200))):
        for thing in scene.things:
            if thing.name != "tick box":
                continue
            left, top, right, bottom = thing.box
            edge = (right - left) * 0.22
            inside = scene.image.convert("L").crop(
                tuple(round(v) for v in (left + edge, top + edge, right - edge, bottom - edge))
            )
            low, high = inside.getextrema()
            assert (high - low > 25) == bool(thing.value), (seed, thing)
            seen.add(thing.value)
    assert seen == {0.0, 1.0}


def test_icons_have_their_colour():
    hues = {"warning": 0, "error": 0, "information": 2, "question": 2}  # the channel that a disc of the kind is full of
    seen = set()
    for scene in scenes(dialog, range(80)):
        icon = scene.facts.get("icon")
        if icon:
            pixels = np.asarray(scene.image).reshape(-1, 3).astype(int)
            other = {0: 2, 2: 0}[hues[icon]]
            assert ((pixels[:, hues[icon]] > 180) & (pixels[:, other] < 80)).any()
            seen.add(icon)
    assert seen == set(hues)


def test_fields_hold_what_is_typed_or_nothing():
    empty = typed = 0
    for scene in scenes(form, range(80)):
        fields = [thing for thing in scene.things if thing.name == "field"]
        assert 1 <= len(fields) <= 6
        for thing in fields:
            inside = words_in(scene, thing)
            assert {text.role for text in inside} <= {"field"}
            assert len(inside) <= 1
            typed += len(inside)
            empty += not inside
    assert empty > 20
    assert typed > 60


def test_the_grid_knows_the_buttons():
    for scene in scenes(dialog, range(40)):
        kinds = {CLASSES[kind] for kind in scene.labels[..., 0].flat}
        assert kinds <= {"background", "button", "tick box", "text"}
        assert "button" in kinds


@BOTH
def test_looks_and_words_held_out_are_never_trained_on(make):
    trained = scenes(make, range(150))
    assert {scene.style for scene in trained} == set(STYLES) - set(HELD_OUT_STYLES)
    unseen = [scene.style in HELD_OUT_STYLES for scene in scenes(make, range(100), held_out=True)]
    assert 0.3 < sum(unseen) / len(unseen) < 0.7
    held_out = {label for label in part(BUTTONS, True) if " " in label}
    assert held_out
    assert not held_out & {thing.label for scene in trained for thing in scene.things if thing.name == "button"}
