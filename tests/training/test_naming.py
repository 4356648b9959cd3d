"""What lines of words name: linked to things by role, words and place, with the things' own ranks."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from tokenizers import Tokenizer

from sightline.conversation import Region, TextLine, Word
from sightline.training.naming import ASKED, NONE, named
from sightline.training.rows import make_batch
from sightline.training.scenes.canvas import CLASSES, COLOURS, Scene, Text, Thing
from sightline.training.scenes.reading import Reading


def scene_of(kind: str, things: list[Thing], texts: list[Text], categories: tuple[str, ...] = ()) -> Scene:
    labels = np.zeros((1, 1, 3), np.uint8)
    return Scene(kind, "plain", Image.new("RGB", (100, 100)), labels, things, texts=texts, categories=categories)


def answers(scene: Scene) -> dict[str, dict[str, int]]:
    lines = []
    for text in scene.texts:
        left, top, right, bottom = (edge / 100 for edge in text.box)
        lines.append(TextLine((Word(text.text, Region(left, top, right, bottom), 1.0),)))
    read = {text: text.text for text in scene.texts}
    said = named(scene, Reading(tuple(lines), read))
    return {
        text.text: dict(zip(ASKED, one[: len(ASKED)], strict=True)) for text, one in zip(scene.texts, said, strict=True)
    }


def test_categories_and_numbers_name_their_bars_and_their_ranks():
    bars = [
        Thing("bar", "red", (10, 20, 20, 80), label="A", value=60.0),
        Thing("bar", "blue", (40, 50, 50, 80), label="B", value=30.0),
    ]
    texts = [
        Text("Sales", (40, 0, 60, 5), "title"),
        Text("A", (12, 90, 18, 95), "category"),
        Text("B", (42, 90, 48, 95), "category"),
        Text("60", (12, 14, 18, 19), "value"),
    ]
    said = answers(scene_of("bar chart", bars, texts))
    assert said["Sales"] == dict.fromkeys(ASKED, NONE) | {"kind": 0}
    bar, red, blue = CLASSES.index("bar"), COLOURS.index("red"), COLOURS.index("blue")
    place = {"ticked": NONE, "across": 2, "down": 8}
    assert said["A"] == said["60"] == {"kind": bar, "colour": red, "less": 1, "more": 0, **place, "amount": 20}
    assert said["B"] == {
        "kind": bar,
        "colour": blue,
        "less": 0,
        "more": 1,
        **place,
        "across": 7,
        "down": 10,
        "amount": 50,
    }


def test_a_legend_names_all_bars_of_its_series():
    bars = [
        Thing("bar", "red", (x, 20, x + 9, 80), label=name, series="North", value=x)
        for x, name in ((1, "A"), (30, "B"))
    ]
    said = answers(scene_of("bar chart", bars, [Text("North", (70, 5, 90, 9), "legend")]))
    assert said["North"]["kind"] == CLASSES.index("bar")
    assert said["North"]["colour"] == COLOURS.index("red")
    assert said["North"]["less"] == NONE


def test_categories_of_a_single_line_name_its_points():
    line = Thing("line", "green", (10, 10, 90, 90), values=(3.0, 9.0, 5.0))
    texts = [Text(name, (x, 92, x + 8, 97), "category") for name, x in (("May", 10), ("June", 50), ("July", 80))]
    said = answers(scene_of("line chart", [line], texts, ("May", "June", "July")))
    assert {name: (one["less"], one["more"]) for name, one in said.items()} == {
        "May": (0, 2),
        "June": (2, 0),
        "July": (1, 1),
    }
    assert {one["kind"] for one in said.values()} == {CLASSES.index("point")}
    assert {one["amount"] for one in said.values()} == {NONE}  # no scale was read


def test_how_much_a_point_is_stands_on_the_scale_and_a_slice_is_a_share():
    line = Thing("line", "green", (10, 10, 90, 90), values=(3.0, 9.0))
    months = [Text(name, (x, 92, x + 8, 97), "category") for name, x in (("May", 20), ("June", 60))]
    ticks = [Text(str(number), (2, 88 - 8 * number, 6, 92 - 8 * number), "tick") for number in (0, 2, 4, 6, 8, 10)]
    said = answers(scene_of("line chart", [line], [*months, *ticks], ("May", "June")))
    assert (said["May"]["amount"], said["June"]["amount"]) == (66, 18)

    slices = [
        Thing("slice", "red", (10, 20, 50, 80), label="Yes", value=62.4),
        Thing("slice", "blue", (50, 20, 90, 80)),
    ]
    assert answers(scene_of("pie chart", slices, [Text("Yes", (2, 2, 9, 7), "label")]))["Yes"]["amount"] == 62


def test_words_in_a_box_name_it_and_labels_their_tick_boxes():
    things = [
        Thing("button", "turquoise", (10, 80, 40, 95), label="OK"),
        Thing("tick box", "white", (10, 40, 15, 45), label="Sound", value=1.0),
        Thing("tick box", "white", (10, 50, 15, 55), label="Video", value=0.0),
    ]
    texts = [
        Text("OK", (20, 85, 30, 90), "button"),
        Text("Sound", (20, 40, 40, 45), "label"),
        Text("Video", (20, 50, 40, 55), "label"),
    ]
    said = answers(scene_of("form", things, texts))
    assert (said["OK"]["kind"], said["OK"]["colour"]) == (CLASSES.index("button"), COLOURS.index("turquoise"))
    assert (said["Sound"]["ticked"], said["Video"]["ticked"]) == (1, 0)


@pytest.mark.parametrize("key", [1, 2])
def test_in_a_row_a_line_names_at_its_place_and_at_its_end(tokenizer: Tokenizer, key: int):
    batch = make_batch(tokenizer, (key, 5), 4, 160, 128, kinds=("bar",))
    for ids, names, segments in zip(batch.input_ids, batch.names, batch.segments, strict=True):
        at = np.flatnonzero((names != NONE).any(-1) & (segments == 0))
        tokens = [tokenizer.id_to_token(int(token)).strip() for token in ids]
        assert len(at) % 2 == 0
        assert all(tokens[place][0] == "y" for place in at[::2])
        for place, end in zip(at[::2], at[1::2], strict=True):
            assert names[place].tolist() == names[end].tolist()
            assert not any(token.startswith("<|") for token in tokens[place : end + 1])
